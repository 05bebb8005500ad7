using System.Collections.Concurrent;
using System.Reflection;
using System.Text;

namespace Entente.Store;

/// <summary>The statements of <c>Sql/*.sql</c>: each begins behind a line <c>-- name: something</c>.</summary>
internal static class SqlText
{
    private const string Mark = "-- name: ";

    /// <summary>A whole file, e.g. <c>schema</c>.</summary>
    public static string File(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name + ".sql")
            ?? throw new InvalidOperationException($"Sql/{name}.sql is not built in");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    /// <summary>The named statements of a file.</summary>
    public static IReadOnlyDictionary<string, string> Statements(string file) => Files.GetOrAdd(file, Cut);

    // A question opens some of them several times.
    private static readonly ConcurrentDictionary<string, Dictionary<string, string>> Files = new(StringComparer.Ordinal);

    private static Dictionary<string, string> Cut(string file)
    {
        var statements = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var part in File(file).Split(Mark).Skip(1))
        {
            var end = part.IndexOf('\n', StringComparison.Ordinal);
            statements.Add(part[..end].Trim(), part[end..].Trim());
        }

        return statements;
    }
}
