using System.Collections.Immutable;
using System.Text.Json;
using Entente.Actors;
using Entente.App.Commands;
using Entente.App.Tests.Support;
using Entente.Language;
using Entente.Map;
using Entente.Store;
using Entente.Time;
using Entente.Views.Answers;
using Xunit;

namespace Entente.App.Tests.Commands;

/// <summary>A kept map answers what the same articles in memory answer, whatever is asked, in whatever order they came.</summary>
public sealed class StoredMapTests(StoredMapTests.Kept kept) : IClassFixture<StoredMapTests.Kept>
{
    private static readonly ActorCatalogue Actors = LanguagePack.Default.Actors;
    private static readonly ImmutableArray<Reading> Readings = [.. Mixed.Articles(180).Select(new Reader().Read)];
    private static readonly MemoryMap Memory = new(Readings);

    private readonly StoredMap _map = new(kept.Store);

    public static TheoryData<int> Rounds => [.. Enumerable.Range(0, 8)];

    [Fact]
    public void The_articles_tell_of_enough_to_compare()
    {
        var day = Memory.Newest(Scope.All)!.Value;
        Assert.All(new[] { true, false }.SelectMany(open => new[] { Memory.Plans(Scope.All, day, open).Total, Memory.Decisions(Scope.All, day, open).Total }), n => Assert.True(n > 2, $"{n}"));
        Assert.True(Memory.LatestEvents(Scope.All).Total > 200);
    }

    [Theory]
    [MemberData(nameof(Rounds))]
    public void Every_page_is_as_in_memory(int round)
    {
        var random = new Random(round);
        for (var i = 0; i < 6; i++)
        {
            var scope = Mixed.Scope(random);
            var day = random.Next(3) == 0 ? Mixed.Day(random) : Memory.Newest(scope) ?? DateOnly.MaxValue;
            Assert.Equal(Memory.CountArticles(scope), _map.CountArticles(scope));
            Assert.Equal(Memory.Newest(scope), _map.Newest(scope));
            var news = scope with { ToldSince = random.Next(2) == 0 ? null : new DateOnly(2024, 6, 1) };
            Same(m => m.LatestEvents(news), news);
            Same(m => m.Plans(news, day, open: false), news);
            Same(m => m.Ties(news).OrderBy(t => t.Id, StringComparer.Ordinal), news);
            Same(m => m.NewestTies(news), news);
            Same(m => m.Agreements(news).OrderBy(l => l.Id, StringComparer.Ordinal), news);
            Same(m => m.LatestAgreements(scope, i % 3), scope);
            Same(m => m.UnnamedSteps(scope), scope);
            foreach (var open in new[] { true, false })
            {
                Same(m => m.Plans(scope, day, open), scope);
                Same(m => m.Decisions(scope, day, open), scope);
            }

            Same(m => m.Events(scope).OrderBy(e => e.Id, StringComparer.Ordinal), scope);
            Same(m => m.SpokeFor(scope), scope);
            Same(m => m.Said(scope), scope);
            Same(m => m.PairCounts(scope with { Actors = [], Others = [] }).GroupBy(c => c with { Count = 0 }).Select(g => (g.Key, g.Sum(c => c.Count))).OrderBy(c => (c.Key.Pair, c.Key.Type, c.Key.Sources, c.Key.IsEnded)), scope);
            var pairs = Memory.PairCounts(scope).Select(c => c.Pair).Distinct().Order().Take(8).ToList();
            Same(m => m.LastTold(pairs, scope with { Actors = [], Others = [] }).OrderBy(p => p.Key), scope);
        }
    }

    [Theory]
    [MemberData(nameof(Rounds))]
    public void Every_answer_is_as_in_memory(int round)
    {
        var random = new Random(1000 + round);
        var scope = round == 0 ? Scope.All : Mixed.Scope(random) with { Actors = [], Others = [] };
        var since = Mixed.Day(random);
        var (one, other) = (Mixed.Side(random), Mixed.Side(random));
        Same(m => MapQuestion.Ask(m, scope), scope);
        Same(m => ActorQuestion.Ask(m, one, Actors, scope), scope);
        Same(m => BetweenQuestion.Ask(m, one, other, Actors, scope), scope);
        Same(m => AgreementsQuestion.Ask(m, scope), scope);
        Same(m => CalendarQuestion.Ask(m, scope), scope);
        Same(m => ChangesQuestion.Ask(m, scope with { Since = since }), scope);
    }

    private void Same<T>(Func<IMapContent, T> ask, Scope scope)
    {
        var (memory, kept) = (Written(ask(Memory)), Written(ask(_map)));
        var (said, other) = memory.Zip(kept).FirstOrDefault(l => l.First != l.Second);
        Assert.True(memory.SequenceEqual(kept), $"{Asked(scope)}\nin memory: {said}\nkept:      {other}\n({memory.Length} and {kept.Length} lines)");
    }

    private static string[] Written<T>(T answer) => JsonSerializer.Serialize(answer, Options).Replace("},{", "},\n{", StringComparison.Ordinal).Split('\n');

    private static string Asked(Scope scope) => $"{scope}, of {string.Join(' ', scope.Actors)} with {string.Join(' ', scope.Others)}, {string.Join(' ', scope.Types)} {string.Join(' ', scope.Realities)} {string.Join(' ', scope.Outlets)}";

    private static readonly JsonSerializerOptions Options = new() { Converters = { new AsText<Edtf>(), new AsText<ActorCode>(), new AsText<Dyad>(), new AsText<PersonName>() } };

    /// <summary>The map, made once.</summary>
    public sealed class Kept : IDisposable
    {
        private readonly Folder _folder = new();

        public Kept()
        {
            // In three parts and backwards, some of them twice: nothing that is derived may depend on it.
            foreach (var part in Readings.Reverse().Chunk(70))
            {
                using var store = MapStore.Open(_folder.File("map.db"), MapAccess.Create);
                using var adding = store.Add("test");
                foreach (var reading in part.Append(Readings[0])) adding.Add(PreparedReading.Of(reading));
                adding.Finish();
            }

            Store = MapStore.Open(_folder.File("map.db"));
        }

        public MapStore Store { get; }

        public void Dispose()
        {
            Store.Dispose();
            _folder.Dispose();
        }
    }

    private sealed class AsText<T> : System.Text.Json.Serialization.JsonConverter<T>
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value?.ToString());
    }
}
