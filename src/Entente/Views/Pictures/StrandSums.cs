using System.Runtime.InteropServices;
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
    private readonly Dictionary<(int One, int Other, Pull Pull, Reality Reality), int> _told = [];

    private readonly record struct Key(int One, int Other, ClaimType Type, Reality Reality, int? First, int? Last, bool IsEnded);

    public void Add(in Stretch stretch)
    {
        if (stretch is { Actors.Count: 1, Recipients.Count: 1 }) Add(stretch, new Dyad(stretch.Actors[0], stretch.Recipients[0]).Unordered());
        else
            foreach (var pair in Dyad.Of(stretch.Type, stretch.Actors, stretch.Recipients).Select(d => d.Unordered()).Distinct()) Add(stretch, pair);
    }

    public IEnumerable<Strand> Strands()
    {
        var parts = _parts.ToArray();
        Array.Sort(parts, static (a, b) => InOrder(a.Key, b.Key));
        for (var i = 0; i < parts.Length;)
        {
            var (line, first) = (LineOf(parts[i].Key), i);
            while (i < parts.Length && LineOf(parts[i].Key) == line) i++;
            yield return new(_actors[line.One], _actors[line.Other], line.Pull, line.Reality, [.. parts[first..i].Select(p => new StrandPart(p.Key.Type, p.Key.First, p.Key.Last, p.Key.IsEnded, p.Value.Count, p.Value.Reports))])
            {
                Told = _told.TryGetValue(line, out var day) ? DateOnly.FromDayNumber(day) : null,
            };
        }
    }

    private void Add(in Stretch stretch, Dyad pair)
    {
        if (pair.Actor == pair.Recipient) return;
        int? first = stretch.First is { } from ? Months.Of(from) : null;
        int? last = stretch.Last is { } to ? Months.Of(to) : null;
        var key = new Key(Number(pair.Actor), Number(pair.Recipient), stretch.Type, stretch.Reality, first, last, stretch.IsEnded);
        ref var sum = ref CollectionsMarshal.GetValueRefOrAddDefault(_parts, key, out _);
        sum = (sum.Count + 1, sum.Reports + stretch.Sources);
        if (stretch.Told is not { } told) return;
        ref var day = ref CollectionsMarshal.GetValueRefOrAddDefault(_told, LineOf(key), out _);
        day = Math.Max(day, told.DayNumber);
    }

    private static (int One, int Other, Pull Pull, Reality Reality) LineOf(Key key) => (key.One, key.Other, Pulls.Of(key.Type), key.Reality);

    // Lines one after the other, and in each its parts by type and time.
    private static int InOrder(Key a, Key b)
    {
        if (a.One != b.One) return a.One.CompareTo(b.One);
        if (a.Other != b.Other) return a.Other.CompareTo(b.Other);
        var (left, right) = (Pulls.Of(a.Type), Pulls.Of(b.Type));
        if (left != right) return left.CompareTo(right);
        if (a.Reality != b.Reality) return a.Reality.CompareTo(b.Reality);
        if (a.Type != b.Type) return a.Type.CompareTo(b.Type);
        var order = (a.First ?? int.MinValue).CompareTo(b.First ?? int.MinValue);
        if (order == 0) order = (a.Last ?? int.MaxValue).CompareTo(b.Last ?? int.MaxValue);
        return order != 0 ? order : a.IsEnded.CompareTo(b.IsEnded);
    }

    private int Number(ActorCode actor)
    {
        if (_numbers.TryGetValue(actor, out var number)) return number;
        _actors.Add(actor);
        return _numbers[actor] = _actors.Count - 1;
    }
}
