using System.Collections.Immutable;
using Entente.Actors;
using Entente.Map;
using Entente.Views.Pictures;

namespace Entente.Views.Answers;

/// <summary>Sums as bytes, to be kept.</summary>
/// <remarks>Who changes what is written, how links are weighed or what is told of them changes what maps keep, and their schema with it.</remarks>
public static class MapSumsRecord
{
    /// <summary>The bytes of sums; the same for equal sums.</summary>
    public static byte[] Of(MapSums sums)
    {
        ArgumentNullException.ThrowIfNull(sums);
        using var bytes = new MemoryStream();
        using var @out = new BinaryWriter(bytes);
        @out.Write7BitEncodedInt(sums.Network.Nodes.Length);
        foreach (var node in sums.Network.Nodes) PictureRecord.Write(@out, node);
        Write(@out, sums.Strongest);
        Write(@out, sums.Opposed);
        @out.Flush();
        return bytes.ToArray();
    }

    /// <summary>The sums of such bytes.</summary>
    public static MapSums Read(byte[] record)
    {
        using var @in = new BinaryReader(new MemoryStream(record));
        var nodes = new NetworkNode[@in.Read7BitEncodedInt()];
        for (var i = 0; i < nodes.Length; i++) nodes[i] = PictureRecord.Node(@in);
        return new(Links(@in), Links(@in), new([.. nodes], []));
    }

    private static void Write(BinaryWriter @out, Page<Link> links)
    {
        @out.Write7BitEncodedInt(links.Total);
        @out.Write7BitEncodedInt(links.First.Length);
        foreach (var link in links.First)
        {
            @out.Write(link.Pair.Actor.ToString());
            @out.Write(link.Pair.Recipient.ToString());
            @out.Write7BitEncodedInt(link.Binding);
            @out.Write7BitEncodedInt(link.Dividing);
            foreach (var count in link.Counts) @out.Write7BitEncodedInt(count);
            @out.Write7BitEncodedInt(link.Told.Last is { } last ? last.DayNumber + 1 : 0);
            Write(@out, link.Told.Binding);
            Write(@out, link.Told.Dividing);
        }
    }

    private static Page<Link> Links(BinaryReader @in)
    {
        var total = @in.Read7BitEncodedInt();
        var links = new Link[@in.Read7BitEncodedInt()];
        for (var i = 0; i < links.Length; i++)
        {
            links[i] = new(new(new ActorCode(@in.ReadString()), new ActorCode(@in.ReadString()))) { Binding = @in.Read7BitEncodedInt(), Dividing = @in.Read7BitEncodedInt() };
            foreach (ref var count in links[i].Counts) count = @in.Read7BitEncodedInt();
            var last = @in.Read7BitEncodedInt();
            links[i].Told = new(last == 0 ? null : DateOnly.FromDayNumber(last - 1), Ids(@in), Ids(@in));
        }

        return new([.. links], total);
    }

    private static void Write(BinaryWriter @out, ImmutableArray<string> ids)
    {
        @out.Write7BitEncodedInt(ids.Length);
        foreach (var id in ids) @out.Write(id);
    }

    private static ImmutableArray<string> Ids(BinaryReader @in)
    {
        var ids = new string[@in.Read7BitEncodedInt()];
        for (var i = 0; i < ids.Length; i++) ids[i] = @in.ReadString();
        return [.. ids];
    }
}
