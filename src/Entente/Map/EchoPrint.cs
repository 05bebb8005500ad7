using System.Buffers.Binary;
using System.Numerics;

namespace Entente.Map;

/// <summary>What a store keeps of an article's runs, so that most articles which only share a key are told apart without their texts.</summary>
/// <remarks>
/// The number of runs, and a bit for each among so many that few runs share one. Two prints tell how much the texts can have in
/// common at most; <see cref="MayBeOfCopies"/> is never false of near-copies, and seldom true of others.
/// </remarks>
public static class EchoPrint
{
    private const int CountBytes = sizeof(int), FewestBytes = sizeof(ulong);

    /// <summary>The print of a text.</summary>
    public static byte[] Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Of(EchoSignature.Runs(text));
    }

    /// <summary>The print of runs.</summary>
    internal static byte[] Of(ulong[] runs)
    {
        // Four bits a run and more: a power of two, so that a longer print can be folded to the length of a shorter one.
        var bytes = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(FewestBytes, runs.Length / 2));
        var print = new byte[CountBytes + bytes];
        BinaryPrimitives.WriteInt32LittleEndian(print, runs.Length);
        foreach (var run in runs) print[CountBytes + (int)((run >> 3) & (uint)(bytes - 1))] |= (byte)(1 << (int)(run & 7));
        return print;
    }

    /// <summary>False when the texts of two prints are surely no near-copies.</summary>
    public static bool MayBeOfCopies(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        var (runs, others) = (BinaryPrimitives.ReadInt32LittleEndian(left), BinaryPrimitives.ReadInt32LittleEndian(right));
        var length = Math.Min(left.Length, right.Length) - CountBytes;
        var one = Folded(left[CountBytes..], length);
        var other = Folded(right[CountBytes..], length);
        var (bits, otherBits, both) = (0, 0, 0);
        for (var i = 0; i < length; i += FewestBytes)
        {
            var (a, b) = (BinaryPrimitives.ReadUInt64LittleEndian(one[i..]), BinaryPrimitives.ReadUInt64LittleEndian(other[i..]));
            bits += BitOperations.PopCount(a);
            otherBits += BitOperations.PopCount(b);
            both += BitOperations.PopCount(a & b);
        }

        // Runs that share a bit with another of their own text may all be common.
        var common = both + Math.Min(runs - bits, others - otherBits);
        return Echoes.AreCopies(Math.Min(runs, others), Math.Max(runs, others), common);
    }

    private static ReadOnlySpan<byte> Folded(ReadOnlySpan<byte> bits, int length)
    {
        if (bits.Length == length) return bits;
        var folded = bits[..length].ToArray();
        for (var i = length; i < bits.Length; i++) folded[i & (length - 1)] |= bits[i];
        return folded;
    }
}
