using System.Globalization;
using Entente.Actors;
using Entente.Claims;
using Entente.Claims.Judging;
using Entente.Text;
using Spectre.Console;
using Words = Spectre.Console.Text;

namespace Entente.App.Terminal;

/// <summary>Shows under a sentence why the reader made each of its claims: cue, frame, rules and evidence.</summary>
internal sealed class ExplanationTree(IAnsiConsole console, Judge judge)
{
    private const int MostFeatures = 8;

    /// <summary>Shows one sentence; <paramref name="only"/> leaves out all claims but one.</summary>
    public void Show(Reading reading, Sentence sentence, ClaimId? only = null)
    {
        var document = reading.Document;
        var span = document.Span(sentence.First, sentence.End);
        var tree = new Tree(new Paragraph()
            .Append(Shown.Line(span.In(document.Text)), Palette.Strong)
            .Append(sentence.Kind == SentenceKind.Body ? "" : $"  ({sentence.Kind.ToString().ToLowerInvariant()})", Palette.Dim));
        foreach (var claim in reading.Claims)
        {
            var id = ClaimId.Of(reading.Article.Id, claim);
            if (only is null ? StandsIn(claim.Evidence, span) : id == only) Add(tree, reading, claim, id);
        }

        if (only is null)
        {
            foreach (var statement in reading.Statements.Where(s => s.Evidence.Overlaps(span)))
                tree.AddNode(new Words($"{Shown.Line(statement.SpeakerName)} ({statement.Speaker}) says “{Shown.Line(statement.Evidence.In(document.Text))}”"));
            var actors = reading.Mentions.Where(m => sentence.First <= m.First && m.First < sentence.End).Select(m => Mentioned(document, m)).ToList();
            if (actors.Count > 0) tree.AddNode(new Words($"sees {string.Join(", ", actors)}", Palette.Dim));
        }

        console.Write(tree);
    }

    private void Add(Tree tree, Reading reading, Claim claim, ClaimId id)
    {
        var why = claim.Why;
        var text = reading.Article.Text;
        var node = tree.AddNode(ClaimLine.Whole(claim).Append($"  {id}", Palette.Dim));
        node.AddNode(Reason("cue", $"“{why.Cue}” at {why.CueAt}, matched “{Shown.Line(why.CueSpan.In(text))}”"));
        node.AddNode(Reason("frame", why.Frame));
        foreach (var rule in why.Rules) node.AddNode(Reason("rule", Shown.Line(rule)));
        if (!judge.IsBlank) Doubt(node, claim);
        node.AddNode(Reason("evidence", $"“{Shown.Line(claim.Evidence.In(text))}” {claim.Evidence}"));
        foreach (var repeat in claim.Repeats) node.AddNode(Reason("again", $"“{Shown.Line(repeat.In(text))}” {repeat}"));
    }

    // The features that moved the judge most, for the claim and against it.
    private void Doubt(TreeNode node, Claim claim)
    {
        var least = claim.Confidence < judge.Least ? string.Create(CultureInfo.InvariantCulture, $" (under {judge.Least:0.00}: left out)") : "";
        var heavy = claim.Why.Features.Select(f => (Feature: f, Weight: judge.WeightOf(f))).Where(f => f.Weight != 0)
            .OrderByDescending(f => Math.Abs(f.Weight)).Take(MostFeatures).OrderByDescending(f => f.Weight)
            .Select(f => string.Create(CultureInfo.InvariantCulture, $"{f.Feature} {f.Weight:+0.00;-0.00}"));
        node.AddNode(Reason("confidence", string.Create(CultureInfo.InvariantCulture, $"{claim.Confidence:0.00}{least}: always {judge.WeightOf(Judge.Always):+0.00;-0.00}; {string.Join("; ", heavy)}")));
    }

    private static Paragraph Reason(string name, string reason) => new Paragraph().Append($"{name} ", Palette.Dim).Append(reason);

    private static bool StandsIn(TextSpan evidence, TextSpan sentence) => sentence.Start <= evidence.Start && evidence.Start < sentence.End;

    private static string Mentioned(Document document, Mention mention) =>
        $"{Shown.Line(document.Words(mention.First, mention.End))} = {(mention.Actors.IsDefaultOrEmpty ? "?" : string.Join("+", mention.Actors))}";
}
