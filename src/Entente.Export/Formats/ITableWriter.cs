namespace Entente.Export.Formats;

/// <summary>Writes the rows of one table. Disposing it ends the table.</summary>
public interface ITableWriter : IDisposable
{
    /// <summary>Writes a row whose cells are those of the table's columns, in order.</summary>
    void Write(object?[] row);
}
