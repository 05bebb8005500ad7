using System.Collections.Immutable;
using Entente.Map;

namespace Entente.Export.Content;

/// <summary>Where an export comes from: a map in a database, or readings in memory.</summary>
public interface IExportSource
{
    /// <summary>What read the articles.</summary>
    string Reader { get; }

    /// <summary>What part of the map is asked for, by name of the question's option; empty for all of it.</summary>
    IReadOnlyDictionary<string, string> Question { get; }

    /// <summary>True when near-copies among the newest articles may count as sources of their own still.</summary>
    bool IsBehind => false;

    /// <summary>The articles by id, ordinally; may be asked for more than once and gives the same each time.</summary>
    IEnumerable<ExportArticle> Articles();

    /// <summary>What the articles say together.</summary>
    MapFindings Findings();
}

/// <summary>What articles say together, in any order.</summary>
/// <param name="Events">Events.</param>
/// <param name="Ties">Ties.</param>
/// <param name="Agreements">Agreements.</param>
public sealed record MapFindings(ImmutableArray<MapEvent> Events, ImmutableArray<Tie> Ties, ImmutableArray<InstrumentLife> Agreements);
