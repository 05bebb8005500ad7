using System.Security.Cryptography;

namespace Entente.Export;

/// <summary>A file of an export.</summary>
/// <param name="Name">Its name in the folder.</param>
/// <param name="Rows">Its rows, records, or nodes and edges.</param>
/// <param name="Bytes">Its length.</param>
/// <param name="Sha256">The hash of its bytes, in hexadecimal.</param>
public sealed record ExportFile(string Name, long Rows, long Bytes, string Sha256);

/// <summary>Writes files under another name first, so that a file with its own name is always whole.</summary>
internal sealed class ExportFolder
{
    private readonly string _path;

    public ExportFolder(string path)
    {
        _path = path;
        Directory.CreateDirectory(path);
    }

    public Stream Create(string name) => new FileStream(Partial(name), FileMode.Create, FileAccess.ReadWrite, FileShare.None, 1 << 16);

    public ExportFile Keep(string name, long rows)
    {
        long length;
        string hash;
        using (var file = File.OpenRead(Partial(name)))
        {
            length = file.Length;
            hash = Convert.ToHexStringLower(SHA256.HashData(file));
        }

        File.Move(Partial(name), Path.Combine(_path, name), overwrite: true);
        return new(name, rows, length, hash);
    }

    private string Partial(string name) => Path.Combine(_path, "." + name + ".partial");
}
