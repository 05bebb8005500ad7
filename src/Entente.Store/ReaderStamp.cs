using System.Security.Cryptography;
using System.Text;
using Entente.Language;

namespace Entente.Store;

/// <summary>Names a reader: another build of the code or another line of its data is another reader.</summary>
public static class ReaderStamp
{
    /// <summary>The stamp of a reader with this language data, as 16 hexadecimal digits.</summary>
    public static string Of(LanguagePack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(typeof(Reader).Module.ModuleVersionId.ToByteArray());
        foreach (var file in pack.Files)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(file.Path));
            hash.AppendData([0]);
            hash.AppendData(Encoding.UTF8.GetBytes(file.Text));
            hash.AppendData([0]);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 8));
    }
}
