using System.Collections.Immutable;
using Entente.Actors;
using Entente.Time;

namespace Entente.Export.Tables;

/// <summary>Values as cells.</summary>
internal static class Cells
{
    public static ImmutableArray<string> List(IEnumerable<ActorCode> actors) => [.. actors.Select(a => a.ToString())];

    public static object? Day(DateOnly? day) => day;

    public static object? First(Edtf? time) => time?.Earliest;

    public static object? Last(Edtf? time) => time?.Latest;

    public static Column[] Time(string name) => [new(name), new($"{name}_first", ColumnKind.Day), new($"{name}_last", ColumnKind.Day)];

    public static object?[] Time(Edtf? time) => [time?.ToString(), First(time), Last(time)];
}
