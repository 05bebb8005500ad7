namespace Entente.Store;

/// <content>Whether a map has changed.</content>
public sealed partial class MapStore
{
    /// <summary>A number that is another one after anybody else has changed the map; of use only to compare with what this store gave before.</summary>
    public long Version => Database.Number(_connection, "PRAGMA data_version;");
}
