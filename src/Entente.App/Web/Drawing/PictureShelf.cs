using System.Collections.Concurrent;
using Entente.App.Web.Maps;
using Entente.Store;
using Entente.Views.Answers;
using Entente.Views.Pictures;

namespace Entente.App.Web.Drawing;

/// <summary>Pictures that were drawn already, kept until the map changes: summing up a large map takes longer than a page may.</summary>
internal sealed class PictureShelf(MapPool pool)
{
    private const int Most = 16;

    private readonly ConcurrentDictionary<string, Lazy<Picture>> _pictures = new(StringComparer.Ordinal);
    private readonly Lock _counting = new();
    private (string Stamp, MapStatus Status)? _status;

    /// <summary>The picture of what articles of some outlets, or until some day, tell within days; all other restrictions are its reader's.</summary>
    public Picture Of(MapSession map, Scope scope)
    {
        ArgumentNullException.ThrowIfNull(map);
        ArgumentNullException.ThrowIfNull(scope);

        // Opened before its state is named: a map whose adding was cut off is brought up by opening it.
        _ = map.Store;
        var key = $"{Stamp()}|{scope.Since:O}|{scope.Until:O}|{scope.AsOf:O}|{string.Join('|', scope.Areas)}|{string.Join('|', scope.Outlets)}|{scope.MinConfidence}";
        if (_pictures.Count >= Most && !_pictures.ContainsKey(key)) _pictures.Clear();
        var drawn = _pictures.GetOrAdd(key, _ => new(() => Draw(map, scope)));
        try
        {
            return drawn.Value;
        }
        catch
        {
            // The next one to ask tries again.
            _pictures.TryRemove(new(key, drawn));
            throw;
        }
    }

    /// <summary>What the map holds, counted once until it changes.</summary>
    public MapStatus Status(MapSession map)
    {
        ArgumentNullException.ThrowIfNull(map);
        lock (_counting)
        {
            _ = map.Store;
            var stamp = Stamp();
            if (_status is { } known && known.Stamp == stamp) return known.Status;
            var status = map.Store.Status();
            _status = (stamp, status);
            return status;
        }
    }

    /// <summary>Draws the whole map and counts it before anybody asks, so that the first page need not wait; the two beside one another.</summary>
    public Task Warm() => Task.WhenAll(Task.Run(() => Asked(map => Of(map, Scope.All))), Task.Run(() => Asked(Status)));

    private T Asked<T>(Func<MapSession, T> ask)
    {
        using var map = new MapSession(pool);
        return ask(map);
    }

    private static Picture Draw(MapSession map, Scope scope)
    {
        if (scope is { Since: null, Until: null, IsOfSome: false }) return map.Store.Picture();
        var told = Scope.All with { Since = scope.Since, Until = scope.Until, AsOf = scope.AsOf, Areas = scope.Areas, Outlets = scope.Outlets, MinConfidence = scope.MinConfidence };
        return Picture.Of(map.Content.Events(told).Select(Stretch.Of).Concat(map.Content.Ties(told).SelectMany(Stretch.Of)));
    }

    // A map changes with its file or with the log beside it; an empty log comes and goes with those who only ask.
    private string Stamp() => string.Concat(new[] { pool.Path, pool.Path + "-wal" }.Select(p => new FileInfo(p)).Where(f => f is { Exists: true, Length: > 0 }).Select(f => $"{f.Length}:{f.LastWriteTimeUtc.Ticks};"));
}
