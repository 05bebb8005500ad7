using Entente.Actors;
using Entente.Claims;
using Entente.Map;

namespace Entente.Views.Pictures;

/// <summary>Adds up what is told between pairs. Counts only, so that the order of adding cannot change anything.</summary>
internal sealed class StrandSums
{
    private readonly Dictionary<ActorCode, int> _numbers = [];
    private readonly List<ActorCode> _actors = [];
    private readonly Dictionary<Key, (int Count, int Reports)> _parts = [];
    private readonly Dictionary<(int, int, Pull, Reality), int> _told = [];

    private readonly record struct Key(int One, int Other, ClaimType Type, Reality Reality, int? First, int? Last, bool IsEnded);

    public void Add(in Stretch stretch)
    {
        int? first = stretch.First is { } from ? StrandPart.Month(from) : null;
        int? last = stretch.Last is { } to ? StrandPart.Month(to) : null;
        foreach (var dyad in Dyad.Of(stretch.Type, stretch.Actors, stretch.Recipients).Select(d => d.Unordered()).Distinct())
        {
            var key = new Key(Number(dyad.Actor), Number(dyad.Recipient), stretch.Type, stretch.Reality, first, last, stretch.IsEnded);
            var (count, reports) = _parts.GetValueOrDefault(key);
            _parts[key] = (count + 1, reports + stretch.Sources);
            if (stretch.Told is not { } told) continue;
            var line = (key.One, key.Other, Pulls.Of(key.Type), key.Reality);
            _told[line] = Math.Max(_told.GetValueOrDefault(line), told.DayNumber);
        }
    }

    public IEnumerable<Strand> Strands() =>
        from part in _parts
        group part by (part.Key.One, part.Key.Other, Pull: Pulls.Of(part.Key.Type), part.Key.Reality) into line
        let parts = line.Select(p => new StrandPart(p.Key.Type, p.Key.First, p.Key.Last, p.Key.IsEnded, p.Value.Count, p.Value.Reports))
        select new Strand(_actors[line.Key.One], _actors[line.Key.Other], line.Key.Pull, line.Key.Reality,
            [.. parts.OrderBy(p => p.Type).ThenBy(p => p.First ?? int.MinValue).ThenBy(p => p.Last ?? int.MaxValue).ThenBy(p => p.IsEnded)])
        {
            Told = _told.TryGetValue((line.Key.One, line.Key.Other, line.Key.Pull, line.Key.Reality), out var day) ? DateOnly.FromDayNumber(day) : null,
        };

    private int Number(ActorCode actor)
    {
        if (_numbers.TryGetValue(actor, out var number)) return number;
        _actors.Add(actor);
        return _numbers[actor] = _actors.Count - 1;
    }
}
