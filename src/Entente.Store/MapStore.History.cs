using System.Globalization;

namespace Entente.Store;

/// <content>What articles said before they changed.</content>
public sealed partial class MapStore
{
    /// <summary>A claim by its id, the current snapshot's first; null when the map never held it.</summary>
    public KeptClaim? Claim(string id)
    {
        using var sql = new PreparedFile(_connection, "history");
        using var r = sql["claim"].Rows(id);
        if (!r.Read()) return null;
        return new(id, r.GetString(0), (r.GetInt32(1), r.GetInt32(2)), r.GetInt32(3) != 0, r.GetInt32(5) != 0, r.GetString(9), r.GetString(8), new(r.GetInt32(6), r.GetInt32(7)))
        {
            Added = r.GetString(4),
            Published = Days.Date(SightingRow.Text(r, 14)),
            Outlet = SightingRow.Text(r, 15),
            Cue = (r.GetString(10), r.GetString(11)),
            Frame = r.GetString(12),
            Rules = Lists.Words(r.GetString(13), '\n'),
            Judgements = [.. Judgements().Where(j => j.Subject == id || j.Other == id || j.Kind == JudgementKinds.Retract && j.Subject == r.GetString(0))],
        };
    }

    /// <summary>The snapshots of an article, the oldest first; none when the map does not hold it.</summary>
    public IReadOnlyList<KeptSnapshot> Snapshots(string article)
    {
        using var sql = new PreparedFile(_connection, "history");
        var snapshots = new List<(long Row, KeptSnapshot Snapshot)>();
        using (var r = sql["snapshots"].Rows(article))
            while (r.Read()) snapshots.Add((r.GetInt64(0), new(article, r.GetInt32(1), r.GetInt32(2) != 0, r.GetString(3), r.GetString(5)) { Published = Days.Date(SightingRow.Text(r, 4)) }));
        var list = new List<KeptSnapshot>();
        List<(string Says, string Claim)> before = [];
        foreach (var (row, snapshot) in snapshots)
        {
            var now = Said(sql, row);
            list.Add(snapshot with { Gone = [.. before.Where(b => !now.Exists(n => n.Claim == b.Claim))], New = [.. now.Where(n => !before.Exists(b => b.Claim == n.Claim))] });
            before = now;
        }

        return list;
    }

    /// <summary>Articles of which a changed snapshot came in on a day or later, the latest first.</summary>
    public IReadOnlyList<string> ChangedSince(DateOnly day)
    {
        using var sql = new PreparedFile(_connection, "history");
        using var rows = sql["changed"].Rows(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        var list = new List<string>();
        while (rows.Read()) list.Add(rows.GetString(0));
        return list;
    }

    private static List<(string Says, string Claim)> Said(PreparedFile sql, long snapshot)
    {
        using var rows = sql["says"].Rows(snapshot);
        var list = new List<(string, string)>();
        while (rows.Read()) list.Add((rows.GetString(1), rows.GetString(0)));
        return list;
    }
}
