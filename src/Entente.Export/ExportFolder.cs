using System.Security.Cryptography;

namespace Entente.Export;

/// <summary>A file of an export.</summary>
/// <param name="Name">Its name in the folder.</param>
/// <param name="Rows">Its rows, records, or nodes and edges.</param>
/// <param name="Bytes">Its length.</param>
/// <param name="Sha256">The hash of its bytes, in hexadecimal.</param>
public sealed record ExportFile(string Name, long Rows, long Bytes, string Sha256);

/// <summary>The files of an export: they are written aside, and go to their folder when all of them are whole.</summary>
internal sealed class ExportFolder : IDisposable
{
    private const string Aside = ".partial", Lock = "lock";

    private readonly string _path;
    private readonly string _aside;
    private readonly FileStream _lock;
    private readonly List<string> _whole = [];

    /// <exception cref="IOException">There can be no such folder, or another export is being written to it.</exception>
    public ExportFolder(string path)
    {
        _path = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        if (File.Exists(_path)) throw new IOException("there is a file of that name");

        // Inside a folder that is there: it may be a disk of its own, and only within one disk is a move at once.
        _aside = Directory.Exists(_path) ? Path.Combine(_path, Aside) : _path + Aside;
        Directory.CreateDirectory(_aside);
        try
        {
            _lock = new(Path.Combine(_aside, Lock), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (IOException e)
        {
            throw new IOException("another export is being written there", e);
        }

        // What an export that was killed left.
        foreach (var old in Directory.GetFiles(_aside).Where(f => Path.GetFileName(f) != Lock)) File.Delete(old);
    }

    public Stream Create(string name) => new FileStream(Path.Combine(_aside, name), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 1 << 16);

    /// <summary>Measures a file that is whole now.</summary>
    public ExportFile Keep(string name, long rows)
    {
        using var file = File.OpenRead(Path.Combine(_aside, name));
        _whole.Add(name);
        return new(name, rows, file.Length, Convert.ToHexStringLower(SHA256.HashData(file)));
    }

    /// <summary>Puts all files where they belong: at once where the folder is new; otherwise the old manifest goes first and the new one, kept last, comes last.</summary>
    public void Finish()
    {
        _lock.Dispose();
        if (Directory.Exists(_path))
        {
            File.Delete(Path.Combine(_path, Manifest.FileName));
            foreach (var name in _whole) File.Move(Path.Combine(_aside, name), Path.Combine(_path, name), overwrite: true);
        }
        else
        {
            Directory.Move(_aside, _path);
        }
    }

    /// <summary>Takes away what was not finished.</summary>
    public void Dispose()
    {
        _lock.Dispose();
        if (Directory.Exists(_aside)) Directory.Delete(_aside, recursive: true);
    }
}
