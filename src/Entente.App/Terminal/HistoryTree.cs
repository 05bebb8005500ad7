using System.Collections.Immutable;
using Entente.Store;
using Spectre.Console;

namespace Entente.App.Terminal;

/// <summary>Shows what a map keeps of a claim, and what became of an article.</summary>
internal sealed class HistoryTree(IAnsiConsole console)
{
    /// <summary>A claim with its article and snapshot, why it was made, and what analysts said of it.</summary>
    public void Show(KeptClaim claim)
    {
        var tree = new Tree(new Paragraph().Append(claim.Says, Palette.Strong).Append($"  {claim.Id}", Palette.Dim));
        string?[] about = [claim.Article, claim.Published?.ToString(), claim.Outlet];
        tree.AddNode(Line("article", string.Join(" · ", about.Where(a => !string.IsNullOrEmpty(a)))));
        tree.AddNode(Line("snapshot", $"{claim.Snapshot.Number} of {claim.Snapshot.Of}, added {claim.Added}{(claim.IsCurrent ? "" : "; the article has changed since, and the claim counts no more")}"));
        tree.AddNode(Line("cue", $"“{claim.Cue.Cue}” at {claim.Cue.At}"));
        tree.AddNode(Line("frame", claim.Frame));
        foreach (var rule in claim.Rules) tree.AddNode(Line("rule", rule));
        tree.AddNode(Line("evidence", $"“{claim.Quote}” {claim.Evidence}"));
        foreach (var j in claim.Judgements) tree.AddNode(Line(j));
        console.Write(tree);
    }

    /// <summary>The snapshots of an article, what each says otherwise than the one before, and what analysts said of the article itself.</summary>
    public void Show(IReadOnlyList<KeptSnapshot> snapshots, IReadOnlyList<Judgement> judgements)
    {
        var tree = new Tree(new Paragraph().Append(Shown.Line(snapshots[^1].Title), Palette.Strong).Append($"  {Shown.Line(snapshots[0].Article)}", Palette.Dim));
        foreach (var snapshot in snapshots)
        {
            var node = tree.AddNode(Line($"snapshot {snapshot.Number}", $"added {snapshot.Added}{(snapshot.Published is { } day ? $", published {day}" : "")}{(snapshot.IsCurrent ? ", the one that counts" : "")}"));
            Add(node, "no longer", snapshot.Gone);
            Add(node, snapshot.Number == 1 ? "says" : "now", snapshot.New);
            if (snapshot.Number > 1 && snapshot.Gone.Length + snapshot.New.Length == 0) node.AddNode(Line("", "says the same"));
        }

        foreach (var j in judgements) tree.AddNode(Line(j));
        console.Write(tree);
    }

    private static void Add(TreeNode node, string name, ImmutableArray<(string Says, string Claim)> claims)
    {
        foreach (var (says, claim) in claims) node.AddNode(Line(name, says).Append($"  {claim}", Palette.Dim));
    }

    private static Paragraph Line(Judgement j)
    {
        string?[] parts = [j.Field is null ? j.Kind : $"{j.Kind} {j.Field} = {j.Value}", $"by {j.Who}", j.At, j.Why, j.Undone is null ? null : $"taken back {j.Undone}"];
        return Line($"judgement {j.Id}", string.Join(", ", parts.Where(p => !string.IsNullOrEmpty(p))));
    }

    private static Paragraph Line(string name, string words) => new Paragraph().Append(name.Length > 0 ? $"{name} " : "", Palette.Dim).Append(Shown.Line(words));
}
