using Entente.Map;
using Entente.Store.Tests.Support;
using Xunit;

namespace Entente.Store.Tests;

/// <summary>Judgements that two people or two agreements are the same or are not.</summary>
public class SameTests
{
    private static readonly Article[] Articles =
    [
        Some.Article("a", "Nhật Bản và Philippines đã ký Hiệp định Tiếp cận Tương hỗ hôm 8/7/2024. “Nhật Bản sẽ ủng hộ Philippines”, Bộ trưởng Quốc phòng Nhật Bản Tanaka Ichiro nói.", 8),
        Some.Article("b", "Hiệp ước RAA giữa Nhật Bản và Philippines có hiệu lực. “Nhật Bản sẽ ủng hộ Philippines lâu dài”, Bộ trưởng Quốc phòng Nhật Bản I. Tanaka nói.", 20),
        Some.Article("c", "Nhật Bản và Australia đã ký Hiệp định Tiếp cận Tương hỗ. “Nhật Bản ủng hộ Australia”, Bộ trưởng Quốc phòng Nhật Bản Tanaka Ichiro nói.", 22),
    ];

    [Fact]
    public void Two_names_of_one_agreement_make_one_life_until_it_is_taken_back()
    {
        using var map = new MapFile();
        map.Add(Articles);
        var before = map.Canonical;
        using (var store = map.Open())
        {
            var apart = store.Agreements(MapFilter.All).ToList();
            Assert.True(apart.Count > 1, string.Join('\n', apart));
            var (one, other) = (apart[0], apart[1]);
            var judgement = store.Judge(new(JudgementKinds.SameAgreement, one.Name, "an analyst") { Other = other.Name });
            var together = store.Agreements(MapFilter.All).ToList();
            Assert.Equal(apart.Count - 1, together.Count);
            var joined = Assert.Single(together, l => l.OtherNames.Length > 0);
            Assert.Equal(new[] { one.Name, other.Name }.Order(), joined.OtherNames.Append(joined.Name).Order());
            Assert.Equal(together.Select(l => l.Id), store.Agreements(new() { AsOf = new(2024, 8, 1) }).Select(l => l.Id));
            Assert.True(store.Undo(judgement.Id));
        }

        Assert.Equal(before, map.Canonical);
    }

    [Fact]
    public void One_name_of_two_agreements_is_parted_by_who_tells_of_it_and_they_stay_apart_for_ever()
    {
        using var map = new MapFile();
        map.Add(Articles);
        var before = map.Canonical;
        using (var store = map.Open())
        {
            var shared = store.Agreements(MapFilter.All).Single(l => l.Parties.Contains(new("PHL")) && l.Parties.Contains(new("AUS")));
            var (ours, theirs) = (Mention(store, shared, "a"), Mention(store, shared, "c"));
            var apart = store.Judge(new(JudgementKinds.NotSameAgreement, ours, "an analyst") { Other = theirs });
            Assert.DoesNotContain(store.Agreements(MapFilter.All), l => l.Parties.Contains(new("PHL")) && l.Parties.Contains(new("AUS")));
            var same = store.Judge(new(JudgementKinds.SameAgreement, ours, "another analyst") { Other = theirs });
            Assert.DoesNotContain(store.Agreements(MapFilter.All), l => l.Parties.Contains(new("PHL")) && l.Parties.Contains(new("AUS")));
            Assert.True(store.Undo(apart.Id));
            Assert.True(store.Undo(same.Id));
        }

        Assert.Equal(before, map.Canonical);
    }

    [Fact]
    public void A_word_on_a_name_holds_for_articles_that_come_later_whatever_the_order()
    {
        using var early = new MapFile();
        using var late = new MapFile();
        foreach (var (map, first) in new[] { (early, 2), (late, 3) })
        {
            map.Add(Articles[..first]);
            using (var store = map.Open()) store.Judge(new(JudgementKinds.SameAgreement, "Hiệp định Tiếp cận Tương hỗ", "an analyst") { Other = "Hiệp ước RAA" });
            map.Add(Articles[first..]);
        }

        Assert.Equal(late.Canonical, early.Canonical);
    }

    [Fact]
    public void Two_spellings_of_one_person_are_one_until_it_is_taken_back()
    {
        using var map = new MapFile();
        map.Add(Articles);
        using var store = map.Open();
        Assert.Equal(2, Speakers(store).Count);
        var judgement = store.Judge(new(JudgementKinds.SamePerson, "tanaka ichiro", "an analyst") { Other = "I. Tanaka" });
        Assert.Equal("Tanaka Ichiro (JPN)", Assert.Single(Speakers(store)).ToString());
        Assert.All(store.People(MapFilter.All), p => Assert.Equal("Tanaka Ichiro", p.Person.Name));
        Assert.True(store.Undo(judgement.Id));
        Assert.Equal(2, Speakers(store).Count);
    }

    [Fact]
    public void Two_people_of_one_name_are_parted_by_their_articles()
    {
        using var map = new MapFile();
        map.Add(Articles);
        using var store = map.Open();
        store.Judge(new(JudgementKinds.NotSamePerson, "Tanaka Ichiro (JPN) @a", "an analyst") { Other = "Tanaka Ichiro (JPN) @c" });
        Assert.Equal(3, Speakers(store).Count);
        store.Judge(new(JudgementKinds.SamePerson, "Tanaka Ichiro", "an analyst") { Other = "I. Tanaka" });
        Assert.Equal(2, Speakers(store).Count);
        Assert.NotEqual(Speaker(store, "a"), Speaker(store, "c"));
        Assert.Equal(Speaker(store, "a"), Speaker(store, "b"));
    }

    [Fact]
    public void Names_that_nobody_bears_are_refused_with_those_that_come_near()
    {
        using var map = new MapFile();
        map.Add(Articles);
        using var store = map.Open();
        var person = Assert.Throws<MapException>(() => store.Judge(new(JudgementKinds.SamePerson, "Tanaka Taro", "an analyst") { Other = "I. Tanaka" }));
        Assert.Contains("did you mean 'I. Tanaka (JPN)', 'Tanaka Ichiro (JPN)'?", person.Message, StringComparison.Ordinal);
        var agreement = Assert.Throws<MapException>(() => store.Judge(new(JudgementKinds.SameAgreement, "Hiệp ước", "an analyst") { Other = "Hiệp ước RAA" }));
        Assert.Contains("'Hiệp ước RAA'", agreement.Message, StringComparison.Ordinal);
        Assert.Throws<MapException>(() => store.Judge(new(JudgementKinds.SamePerson, "Tanaka Ichiro", "an analyst") { Other = "tanaka ichiro" }));
        Assert.Empty(store.Judgements());
    }

    [Fact]
    public void North_and_South_their_Kims_and_summits_of_different_weeks_stay_apart_by_themselves()
    {
        using var map = new MapFile();
        map.Add(
            Some.Article("a", "Ngày 5/7/2024, Mỹ và Hàn Quốc họp thượng đỉnh tại Seoul. “Hàn Quốc ủng hộ Mỹ”, Bộ trưởng Ngoại giao Hàn Quốc Kim Min Soo nói."),
            Some.Article("b", "Ngày 5/7/2024, Mỹ và Triều Tiên họp thượng đỉnh tại Singapore. “Triều Tiên ủng hộ Nga”, Bộ trưởng Ngoại giao Triều Tiên Kim Min Soo nói."),
            Some.Article("c", "Ngày 25/7/2024, Mỹ và Hàn Quốc họp thượng đỉnh tại Seoul.", 26));
        using var store = map.Open();
        var meetings = store.Events(new() { Types = [Claims.ClaimType.Consult] }).ToList();
        Assert.Equal(["KOR USA 2024-07-05", "KOR USA 2024-07-25", "PRK USA 2024-07-05"], meetings.Select(e => $"{string.Join(' ', e.Actors.Concat(e.Recipients).Order())} {e.When}").Order());
        Assert.Equal(["Kim Min Soo (KOR)", "Kim Min Soo (PRK)"], Speakers(store).Select(s => s.ToString()).Order());
    }

    private static string Mention(MapStore store, InstrumentLife life, string article) =>
        life.Steps.SelectMany(s => s.Claims).First(id => id.StartsWith(article + "#", StringComparison.Ordinal) || store.SightingsOf([id]).Any(s => s.Article == article));

    private static List<PersonName> Speakers(MapStore store) => [.. store.Statements(MapFilter.All).Select(s => s.Person).Distinct()];

    private static PersonName Speaker(MapStore store, string article) => store.Statements(new() { Article = article }).First().Person;
}
