using System.Collections.Immutable;
using Entente.Actors;
using Entente.Claims;
using Entente.Map;

namespace Entente.Views.Pictures;

/// <summary>A picture as bytes with the network that it makes, to be kept where drawing it takes too long: a large one is read back in the blink of an eye.</summary>
/// <remarks>Who changes what is written, how strands are summed up or how the network is weighed changes what maps keep, and their schema with it.</remarks>
public static class PictureRecord
{
    private const int TypeBits = 0x1f, Ended = 0x20, HasFirst = 0x40, HasLast = 0x80;

    /// <summary>The bytes of a picture; the same for equal pictures.</summary>
    public static byte[] Of(Picture picture)
    {
        ArgumentNullException.ThrowIfNull(picture);
        using var bytes = new MemoryStream();
        using var @out = new BinaryWriter(bytes);
        var nodes = picture.Network.Nodes;
        var number = nodes.Index().ToDictionary(n => n.Item.Actor, n => n.Index);
        @out.Write7BitEncodedInt(nodes.Length);
        foreach (var node in nodes) Write(@out, node);
        @out.Write7BitEncodedInt(picture.Network.Edges.Length);
        foreach (var edge in picture.Network.Edges)
        {
            @out.Write7BitEncodedInt(number[edge.Left]);
            @out.Write7BitEncodedInt(number[edge.Right]);
            @out.Write(edge.Bond);
            @out.Write(edge.Strain);
        }

        @out.Write7BitEncodedInt(picture.Strands.Length);
        foreach (var strand in picture.Strands)
        {
            @out.Write7BitEncodedInt(number[strand.One]);
            @out.Write7BitEncodedInt(number[strand.Other]);
            Write(@out, strand);
        }

        @out.Flush();
        return bytes.ToArray();
    }

    /// <summary>The picture of such bytes.</summary>
    public static Picture Read(byte[] record)
    {
        using var @in = new BinaryReader(new MemoryStream(record));
        var nodes = new NetworkNode[@in.Read7BitEncodedInt()];
        for (var i = 0; i < nodes.Length; i++) nodes[i] = Node(@in);
        var edges = new NetworkEdge[@in.Read7BitEncodedInt()];
        for (var i = 0; i < edges.Length; i++) edges[i] = new(nodes[@in.Read7BitEncodedInt()].Actor, nodes[@in.Read7BitEncodedInt()].Actor, @in.ReadDouble(), @in.ReadDouble());
        var strands = new Strand[@in.Read7BitEncodedInt()];
        for (var i = 0; i < strands.Length; i++) strands[i] = Strand(@in, nodes[@in.Read7BitEncodedInt()].Actor, nodes[@in.Read7BitEncodedInt()].Actor);
        return new(ImmutableArray.Create(strands)) { Network = new([.. nodes], [.. edges]) };
    }

    internal static void Write(BinaryWriter @out, NetworkNode node)
    {
        @out.Write(node.Actor.ToString());
        @out.Write7BitEncodedInt(node.Cluster);
        @out.Write7BitEncodedInt(node.Links);
        @out.Write(node.Bond);
        @out.Write(node.Strain);
        @out.Write(node.Between);
    }

    internal static NetworkNode Node(BinaryReader @in) => new(new(@in.ReadString()), @in.Read7BitEncodedInt(), @in.Read7BitEncodedInt(), @in.ReadDouble(), @in.ReadDouble(), @in.ReadDouble());

    private static void Write(BinaryWriter @out, Strand strand)
    {
        @out.Write((byte)strand.Pull);
        @out.Write((byte)strand.Reality);
        @out.Write7BitEncodedInt(strand.Told is { } told ? told.DayNumber + 1 : 0);
        @out.Write7BitEncodedInt(strand.Parts.Length);

        // Parts follow one another in time, so that a month is a small step from the one before.
        var month = 0;
        foreach (var part in strand.Parts)
        {
            @out.Write((byte)((int)part.Type | (part.IsEnded ? Ended : 0) | (part.First is null ? 0 : HasFirst) | (part.Last is null ? 0 : HasLast)));
            if (part.First is { } first) Step(first);
            if (part.Last is { } last) Step(last);
            @out.Write7BitEncodedInt(part.Count);
            @out.Write7BitEncodedInt(part.Reports);
        }

        void Step(int to)
        {
            var by = to - month;
            @out.Write7BitEncodedInt((by << 1) ^ (by >> 31));
            month = to;
        }
    }

    private static Strand Strand(BinaryReader @in, ActorCode one, ActorCode other)
    {
        var (pull, reality, told) = ((Pull)@in.ReadByte(), (Reality)@in.ReadByte(), @in.Read7BitEncodedInt());
        var parts = new StrandPart[@in.Read7BitEncodedInt()];
        var month = 0;
        for (var i = 0; i < parts.Length; i++)
        {
            var head = @in.ReadByte();
            int? first = (head & HasFirst) == 0 ? null : Step(), last = (head & HasLast) == 0 ? null : Step();
            parts[i] = new((ClaimType)(head & TypeBits), first, last, (head & Ended) != 0, @in.Read7BitEncodedInt(), @in.Read7BitEncodedInt());
        }

        return new(one, other, pull, reality, ImmutableArray.Create(parts)) { Told = told == 0 ? null : DateOnly.FromDayNumber(told - 1) };

        int Step()
        {
            var by = @in.Read7BitEncodedInt();
            return month += (by >> 1) ^ -(by & 1);
        }
    }
}
