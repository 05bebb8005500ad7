using System.Collections.Immutable;
using Entente.Export.Content;

namespace Entente.Export.Tables;

/// <summary>What the cells of a column hold.</summary>
public enum ColumnKind : byte
{
    /// <summary>A text.</summary>
    Text,

    /// <summary>A whole number.</summary>
    Number,

    /// <summary>A number with a decimal point.</summary>
    Fraction,

    /// <summary>Yes or no.</summary>
    Flag,

    /// <summary>A day that is known to the day.</summary>
    Day,

    /// <summary>Texts in order, as <see cref="ImmutableArray{T}"/> of strings.</summary>
    List,
}

/// <summary>A column of a table.</summary>
/// <param name="Name">Its header.</param>
/// <param name="Kind">What its cells hold; any cell may be null.</param>
public sealed record Column(string Name, ColumnKind Kind = ColumnKind.Text);

/// <summary>A table: its columns, and how its rows are made. A cell is a string, long, decimal, bool, <see cref="DateOnly"/>, list of strings or null.</summary>
/// <param name="Name">The file's name without extension.</param>
/// <param name="Record">What one row is, for formats that mix tables in one file.</param>
/// <param name="Columns">Its columns.</param>
public sealed record Table(string Name, string Record, ImmutableArray<Column> Columns)
{
    /// <summary>The rows of one article, or null for a table of the whole map.</summary>
    public Func<ExportArticle, IEnumerable<object?[]>>? OfArticle { get; init; }

    /// <summary>The rows of the whole map, or null for a table of articles.</summary>
    public Func<MapContent, IEnumerable<object?[]>>? OfMap { get; init; }
}
