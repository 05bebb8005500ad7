using System.Security.Cryptography;
using Entente.Actors;
using Entente.Claims;
using Entente.Map;
using Entente.Views.Answers;
using Xunit;

namespace Entente.Tests.Views;

public class MapSumsTests
{
    private static readonly PairCount[] Counts =
    [
        .. from type in Enum.GetValues<ClaimType>()
           from n in Enumerable.Range(0, 6)
           select new PairCount(new Dyad(new($"A{n}"), new($"B{(n * 3 + (int)type) % 5}")), type, 1 + n, type.IsTie() && n > 3, 1 + (int)type % 4),
    ];

    [Fact]
    public void Sums_are_read_as_they_were_written()
    {
        var record = MapSumsRecord.Of(Of(Counts, 20));
        Assert.Equal(record, MapSumsRecord.Of(MapSumsRecord.Read(record)));
        Assert.Equal(MapSumsRecord.Of(Of([], 20)), MapSumsRecord.Of(MapSumsRecord.Read(MapSumsRecord.Of(Of([], 20)))));
    }

    [Fact]
    public void Fewer_of_many_are_the_same_as_fewer_from_the_beginning() =>
        Assert.All([1, 7, 20, 50], most => Assert.Equal(MapSumsRecord.Of(Of(Counts, most)), MapSumsRecord.Of(Of(Counts, 50).Cut(most))));

    [Fact]
    public void The_order_of_what_is_counted_does_not_matter() => Assert.Equal(MapSumsRecord.Of(Of(Counts, 20)), MapSumsRecord.Of(Of([.. Counts.Reverse()], 20)));

    // When this fails, maps hold sums that are not ours: give them a new schema version, whose upgrade takes the sums out ('DELETE FROM sums').
    [Fact]
    public void What_maps_keep_is_what_maps_of_this_schema_kept_before() =>
        Assert.Equal("0302671e8386ff6e", Convert.ToHexStringLower(SHA256.HashData(MapSumsRecord.Of(Of(Counts, 20))))[..16]);

    private static MapSums Of(PairCount[] counts, int most) => MapSums.Of(counts, most, pairs => pairs.ToDictionary(p => p, Told));

    private static PairTold Told(Dyad pair) => new(pair.Actor == new ActorCode("A1") ? null : new DateOnly(2024, 7, 1), [$"{pair}", "b"], pair.Recipient == new ActorCode("B2") ? [] : ["c"]);
}
