using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace Entente.Store;

/// <summary>The map cannot be used, and the message says why: it is missing, damaged, of another version, or busy.</summary>
public sealed class MapException : Exception
{
    /// <summary>A fault without a reason.</summary>
    public MapException()
    {
    }

    /// <summary>A fault.</summary>
    public MapException(string message) : base(message)
    {
    }

    /// <summary>A fault that another caused.</summary>
    public MapException(string message, Exception inner) : base(message, inner)
    {
    }

    /// <summary>What a fault of the engine means for who uses a map.</summary>
    /// <param name="path">The map's file.</param>
    /// <param name="fault">What the engine said.</param>
    public static MapException Of(string path, DbException fault)
    {
        ArgumentNullException.ThrowIfNull(fault);
        var reason = (fault as SqliteException)?.SqliteErrorCode switch
        {
            5 or 6 => "another program holds it",
            8 or 14 => "it may not be opened or written to",
            10 => "it cannot be read or written: the disk is full or fails",
            11 => "it is damaged; a backup may help",
            13 => "the disk is full",
            26 => "it is no database",
            _ => "the engine refuses",
        };
        return new($"the map '{path}' cannot be used: {reason} ({fault.Message})", fault);
    }
}
