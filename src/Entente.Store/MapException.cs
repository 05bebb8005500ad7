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
}
