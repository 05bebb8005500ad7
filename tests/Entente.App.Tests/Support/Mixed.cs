using System.Globalization;
using Entente.Actors;
using Entente.Claims;
using Entente.Language;
using Entente.Time;
using Entente.Views.Answers;

namespace Entente.App.Tests.Support;

/// <summary>Many articles out of the samples: sentences of several, names traded, days and outlets by chance; and questions by chance. The same each time.</summary>
internal static class Mixed
{
    private static readonly string[] Codes = ["JPN", "DEU", "USA", "CHN", "RUS", "VNM", "NATO", "KOR"];
    private static readonly string[] Outlets = ["Báo A", "BÁO a", "báo B", "C"];

    // The samples announce more than they tell as done.
    private static readonly string[] AnnouncedAndDone = ["Nhật Bản sẽ tập trận với Đức vào ngày 12/3/2024.", "Nhật Bản đã tập trận với Đức vào ngày 12/3/2024."];

    /// <summary>So many articles; some have no date or outlet, or a coarse date, and some are light rewrites of the one before.</summary>
    public static IEnumerable<Article> Articles(int count)
    {
        var random = new Random(5);
        var names = Codes.Select(c => LanguagePack.Default.Actors.Find(c)!).Where(a => a.Kind == ActorKind.State).Select(a => a.Vietnamese).ToArray();
        var sentences = Directory.GetFiles(Repository.PathOf("samples"), "*.txt").Order(StringComparer.Ordinal)
            .SelectMany(f => File.ReadAllText(f).Split(". ", StringSplitOptions.TrimEntries).SelectMany(s => s.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)))
            .Where(s => s.Length > 20).Select(s => s.TrimEnd('.') + ".").Concat(AnnouncedAndDone).ToArray();
        var text = "";
        for (var i = 0; i < count; i++)
        {
            text = i > 0 && random.Next(12) == 0 ? text + $"\n\n({i})" : string.Join("\n\n", Enumerable.Range(0, 9).Select(_ => Traded(sentences[random.Next(sentences.Length)], names, random)));
            yield return new($"mixed-{i * 37 % count:000}", text)
            {
                Published = random.Next(10) switch
                {
                    0 => null,
                    1 => Edtf.TryParse(Day(random).ToString("yyyy-MM", CultureInfo.InvariantCulture), out var month) ? month : null,
                    _ => Edtf.Day(Day(random)),
                },
                Outlet = random.Next(6) == 0 ? null : Outlets[random.Next(Outlets.Length)],
            };
        }
    }

    /// <summary>A day of the two years in which the articles came out.</summary>
    public static DateOnly Day(Random random) => new DateOnly(2023, 7, 1).AddDays(random.Next(600));

    /// <summary>A side of a question; one in four is a bloc with its members.</summary>
    public static Side Side(Random random) =>
        Views.Answers.Side.Of(LanguagePack.Default.Actors.Find(random.Next(4) == 0 ? "IP4" : Codes[random.Next(Codes.Length)])!, LanguagePack.Default.Actors);

    /// <summary>A scope that restricts now this and now that.</summary>
    public static Scope Scope(Random random)
    {
        var actors = random.Next(2) == 0 ? [] : Side(random).Codes;
        return new()
        {
            Since = random.Next(3) == 0 ? Day(random) : null,
            Until = random.Next(4) == 0 ? Day(random) : null,
            AsOf = random.Next(6) == 0 ? Day(random) : null,
            Areas = random.Next(6) == 0 ? ["exercises", "territory"] : [],
            Outlets = random.Next(6) == 0 ? ["báo a"] : [],
            MinConfidence = random.Next(6) == 0 ? 0.5 + random.NextDouble() / 2 : null,
            Types = random.Next(4) == 0 ? [ClaimType.Consult, ClaimType.Cooperate, ClaimType.Partner] : [],
            Realities = random.Next(5) == 0 ? [Reality.Actual] : [],
            Actors = actors,
            Others = actors.IsEmpty || random.Next(2) == 0 ? [] : Side(random).Codes,
            Most = random.Next(1, 30),
        };
    }

    private static string Traded(string sentence, string[] names, Random random)
    {
        var name = Array.Find(names, n => sentence.Contains(n, StringComparison.Ordinal));
        return name is null ? sentence : sentence.Replace(name, names[random.Next(names.Length)], StringComparison.Ordinal);
    }
}
