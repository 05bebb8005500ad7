using System.Collections.Immutable;

namespace Entente.Views.Answers;

/// <summary>What a question to the map gave: tables, the sources that their lines are numbered by, and what was asked of how many articles.</summary>
/// <param name="Title">What the answer is about, for a heading.</param>
/// <param name="Tables">The parts of the answer, in the order they are shown; empty ones are shown as such.</param>
/// <param name="Sources">The articles that the lines rest on; a line names them by their place here, counted from 1.</param>
/// <param name="Foot">Which question it answered over how many articles.</param>
public sealed record Answer(string Title, ImmutableArray<AnswerTable> Tables, ImmutableArray<SourceArticle> Sources, AnswerFoot Foot);

/// <summary>One part of an answer.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Columns">The heading of each column.</param>
/// <param name="Rows">A cell a column; the last column is often <c>Sources</c>.</param>
public sealed record AnswerTable(string Title, ImmutableArray<string> Columns, ImmutableArray<ImmutableArray<Cell>> Rows)
{
    /// <summary>What to say when there are no rows.</summary>
    public string WhenEmpty { get; init; } = "Nothing in the map says so.";
}

/// <summary>What a cell holds, so that each view can show it its own way.</summary>
public enum CellKind : byte
{
    /// <summary>Plain words.</summary>
    Words,

    /// <summary>A claim type, with its mode.</summary>
    Type,

    /// <summary>Several claim types with how often each: <c>ALLY, CONSULT ×3</c>.</summary>
    Kinds,

    /// <summary>Who, with an arrow or a dash between the sides.</summary>
    Who,

    /// <summary>A reality or a status.</summary>
    State,

    /// <summary>A date.</summary>
    Time,

    /// <summary>Words of an article.</summary>
    Quote,

    /// <summary>A number.</summary>
    Number,

    /// <summary>Numbers of sources.</summary>
    Sources,
}

/// <summary>One cell of an answer.</summary>
/// <param name="Kind">What it holds.</param>
/// <param name="Text">As people read it; empty for what is unknown.</param>
public readonly record struct Cell(CellKind Kind, string Text)
{
    /// <summary>For <see cref="CellKind.Sources"/>: the numbers; for <see cref="CellKind.Number"/>: the one number.</summary>
    public ImmutableArray<int> Numbers { get; init; } = [];

    /// <summary>For <see cref="CellKind.Who"/>: the codes of all actors named; for <see cref="CellKind.Sources"/>: the ids of the claims.</summary>
    public ImmutableArray<string> Codes { get; init; } = [];

    /// <summary>Plain words.</summary>
    public static Cell Of(string? words) => new(CellKind.Words, words ?? "");

    /// <summary>Words of an article.</summary>
    public static Cell Quote(string words) => new(CellKind.Quote, words);

    /// <summary>A date, or nothing.</summary>
    public static Cell Time(Time.Edtf? date) => new(CellKind.Time, date?.ToString() ?? "");

    /// <summary>A day, or nothing.</summary>
    public static Cell Time(DateOnly? day) => Time(day is { } known ? Entente.Time.Edtf.Day(known) : null);

    /// <summary>When something was told whose own time is unknown: it bounds the event and does not date it.</summary>
    public static Cell Told(Time.Edtf? date) => new(CellKind.Time, date is { } told ? $"told {told}" : "");

    /// <summary>A reality or a status.</summary>
    public static Cell State(string state) => new(CellKind.State, state);

    /// <summary>Several claim types with how often each.</summary>
    public static Cell Kinds(string kinds) => new(CellKind.Kinds, kinds);

    /// <summary>A number.</summary>
    public static Cell Number(int number) => new(CellKind.Number, number.ToString(System.Globalization.CultureInfo.InvariantCulture)) { Numbers = [number] };
}
