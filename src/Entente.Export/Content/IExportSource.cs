using Entente.Map;

namespace Entente.Export.Content;

/// <summary>Where an export comes from: a map in a database, or readings in memory.</summary>
public interface IExportSource
{
    /// <summary>What read the articles.</summary>
    string Reader { get; }

    /// <summary>What part of the map is asked for, in words; empty for all of it.</summary>
    IReadOnlyDictionary<string, string> Question { get; }

    /// <summary>What analysts say of events, or null.</summary>
    EventJudgements? Judgements { get; }

    /// <summary>The articles by id, ordinally; may be asked for more than once and gives the same each time.</summary>
    IEnumerable<ExportArticle> Articles();
}
