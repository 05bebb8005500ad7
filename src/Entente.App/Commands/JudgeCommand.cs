using System.CommandLine;
using Entente.App.Terminal;
using Entente.Store;
using Spectre.Console;
using Words = Spectre.Console.Text;

namespace Entente.App.Commands;

/// <summary><c>entente judge</c>: an analyst's word on claims, articles, events, people and agreements; kept beside them, and taken back exactly.</summary>
internal static class JudgeCommand
{
    private static readonly string[] Columns = ["Number", "Judgement", "Of", "Who", "When", "Why"];

    public static Command Create(Output output)
    {
        var command = new Command("judge", "Accept, reject or correct a claim; mark an article as retracted; say that two events, people or agreements are the same or are not; take it back.")
        {
            OfClaim(output, "accept", "A claim is right.", JudgementKinds.Accept),
            OfClaim(output, "reject", "A claim is wrong, and counts no more.", JudgementKinds.Reject),
            Correct(output),
            Retract(output),
            OfTwo(output, "same", "Two events (a claim's id of each), people or agreements (their names) are one.", isSame: true),
            OfTwo(output, "not-same", "Two events, people or agreements are not one, and stay apart for ever.", isSame: false),
            Undo(output),
            List(output),
        };
        return command;
    }

    private static Command OfClaim(Output output, string verb, string description, string kind)
    {
        var claim = Claim();
        var by = new Judge();
        var command = by.Command(verb, description, claim);
        command.SetAction(line => by.Keep(line, output, new(kind, line.GetValue(claim)!, by.Who(line))));
        return command;
    }

    private static Command Correct(Output output)
    {
        var claim = Claim();
        var field = new Argument<string>("FIELD") { Description = string.Join(", ", JudgedFields.All) };
        field.AcceptOnlyFromAmong(JudgedFields.All);
        var value = new Argument<string>("VALUE") { Description = "what it should be; actors by name or code, parted by commas; '' for nothing" };
        var by = new Judge();
        var command = by.Command("correct", "A field of a claim should be otherwise.", claim, field, value);
        command.SetAction(line =>
        {
            var name = line.GetValue(field)!;
            var written = line.GetValue(value);
            if (JudgedFields.OfActors(name) && !JudgedFields.TryCodes(written!, out written, out var why))
            {
                output.Error.WriteLine($"entente: {Shown.Line(why!)}");
                return Cli.BadInput;
            }

            return by.Keep(line, output, new(JudgementKinds.Correct, line.GetValue(claim)!, by.Who(line)) { Field = name, Value = written });
        });
        return command;
    }

    private static Command Retract(Output output)
    {
        var article = new Argument<string>("ARTICLE") { Description = "the article's id, as the sources of an answer show it" };
        var by = new Judge();
        var command = by.Command("retract", "An article was withdrawn by who published it: it stays in the map, and nothing in it counts.", article);
        command.SetAction(line => by.Keep(line, output, new(JudgementKinds.Retract, line.GetValue(article)!, by.Who(line))));
        return command;
    }

    private static Command OfTwo(Output output, string verb, string description, bool isSame)
    {
        var one = new Argument<string>("ONE") { Description = "a claim's id, or the name of a person or agreement; 'Name (CODE)' for a person of an actor, 'Name (CODE) @article' for the one of an article" };
        var other = new Argument<string>("OTHER") { Description = "the other's" };
        var what = new Option<string>("--as") { Description = "event (default), person or agreement", DefaultValueFactory = _ => "event" };
        what.AcceptOnlyFromAmong("event", "person", "agreement");
        var by = new Judge();
        var command = by.Command(verb, description, one, other);
        command.Options.Add(what);
        command.SetAction(line =>
        {
            var kind = (line.GetValue(what), isSame) switch
            {
                ("person", true) => JudgementKinds.SamePerson,
                ("person", false) => JudgementKinds.NotSamePerson,
                ("agreement", true) => JudgementKinds.SameAgreement,
                ("agreement", false) => JudgementKinds.NotSameAgreement,
                (_, true) => JudgementKinds.SameEvent,
                _ => JudgementKinds.NotSameEvent,
            };
            return by.Keep(line, output, new(kind, line.GetValue(one)!, by.Who(line)) { Other = line.GetValue(other) });
        });
        return command;
    }

    private static Command Undo(Output output)
    {
        var number = new Argument<long>("NUMBER") { Description = "the judgement's number, as 'entente judge list' shows it" };
        var map = MapOptions.Map();
        var command = new Command("undo", "Takes a judgement back: the map is as if it had never been.") { number, map };
        command.SetAction(line =>
        {
            using var store = MapStore.Open(line.GetValue(map)!, MapAccess.Change);
            if (store.Undo(line.GetValue(number)))
            {
                output.Text.WriteLine($"judgement {line.GetValue(number)} is taken back");
                return Cli.Done;
            }

            output.Error.WriteLine($"entente: there is no judgement {line.GetValue(number)} that holds");
            return Cli.BadInput;
        });
        return command;
    }

    private static Command List(Output output)
    {
        var map = MapOptions.Map();
        var command = new Command("list", "Shows all judgements, those taken back too.") { map };
        command.SetAction(line =>
        {
            using var store = MapStore.Open(line.GetValue(map)!);
            var table = new Table().Border(TableBorder.Rounded).BorderStyle(Palette.Dim);
            foreach (var column in Columns) table.AddColumn(new TableColumn(new Words(column, Palette.Dim)));
            foreach (var j in store.Judgements())
            {
                var of = j.Other ?? (j.Field is null ? null : $"{j.Field} = {j.Value}");
                string[] cells = [$"{j.Id}", j.Undone is null ? j.Kind : $"{j.Kind}, taken back", of is null ? j.Subject : $"{j.Subject}, {of}", j.Who, j.At, j.Why ?? ""];
                table.AddRow(cells.Select(c => new Words(Shown.Line(c))));
            }

            output.Console.Write(table);
            return Cli.Done;
        });
        return command;
    }

    private static Argument<string> Claim() => new("CLAIM") { Description = "the claim's id, as --ids or --format json show it" };

    /// <summary>Who judges and why, and which map is judged.</summary>
    private sealed class Judge
    {
        private readonly Option<string> _map = MapOptions.Map();
        private readonly Option<string> _who = new("--who") { Description = "who judges (default: the user's name)", DefaultValueFactory = _ => Environment.UserName, HelpName = "NAME" };
        private readonly Option<string?> _why = new("--why") { Description = "why", HelpName = "WORDS" };

        public Command Command(string verb, string description, params IEnumerable<Argument> arguments)
        {
            var command = new Command(verb, description);
            foreach (var argument in arguments) command.Arguments.Add(argument);
            foreach (var option in new Option[] { _map, _who, _why }) command.Options.Add(option);
            return command;
        }

        public string Who(ParseResult line) => line.GetValue(_who)!;

        public int Keep(ParseResult line, Output output, Judgement judgement)
        {
            using var store = MapStore.Open(line.GetValue(_map)!, MapAccess.Change);
            var kept = store.Judge(judgement with { Why = line.GetValue(_why) });
            output.Text.WriteLine($"judgement {kept.Id} is kept; 'entente judge undo {kept.Id}' takes it back");
            return Cli.Done;
        }
    }
}
