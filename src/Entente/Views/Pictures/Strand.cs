using System.Collections.Immutable;
using Entente.Actors;
using Entente.Claims;
using Entente.Views.Answers;

namespace Entente.Views.Pictures;

/// <summary>Which way something pulls two actors.</summary>
public enum Pull : byte
{
    /// <summary>Together.</summary>
    Binds,

    /// <summary>Apart.</summary>
    Divides,

    /// <summary>Neither way: a request, a withdrawal.</summary>
    Neither,
}

/// <summary>How types pull.</summary>
public static class Pulls
{
    /// <summary>Which way a type pulls.</summary>
    public static Pull Of(ClaimType type) => type.Binds() ? Pull.Binds : type.Divides() ? Pull.Divides : Pull.Neither;

    /// <summary>In lower case, as addresses and exports write it: <c>binds</c>.</summary>
    public static string Label(this Pull pull) => pull switch { Pull.Binds => "binds", Pull.Divides => "divides", _ => "neither" };
}

/// <summary>What of one type and time a strand is made of.</summary>
/// <param name="Type">What is told.</param>
/// <param name="First">The first month, counted from the year 0, or null when nothing bounds it.</param>
/// <param name="Last">The last month, or null when nothing bounds it.</param>
/// <param name="IsEnded">True for ties that ended.</param>
/// <param name="Count">How many events, or times that a tie held.</param>
/// <param name="Reports">How many independent reports tell of them.</param>
public readonly record struct StrandPart(ClaimType Type, int? First, int? Last, bool IsEnded, int Count, int Reports)
{
    /// <summary>True when no article says when.</summary>
    public bool IsUndated => First is null && Last is null;
}

/// <summary>A line of the picture: all of one pull and one reality that is told between two actors.</summary>
/// <param name="One">The actor whose code comes first.</param>
/// <param name="Other">The other.</param>
/// <param name="Pull">Which way it pulls them.</param>
/// <param name="Reality">Whether it is so.</param>
/// <param name="Parts">What it is made of, by type and time.</param>
public sealed record Strand(ActorCode One, ActorCode Other, Pull Pull, Reality Reality, ImmutableArray<StrandPart> Parts)
{
    /// <summary>The last day on which any of it was told, or null.</summary>
    public DateOnly? Told { get; init; }

    /// <summary>How many events, or times that a tie held.</summary>
    public int Count { get; } = Parts.Sum(p => p.Count);

    /// <summary>How many independent reports tell of it.</summary>
    public int Reports { get; } = Parts.Sum(p => p.Reports);

    /// <summary>True when one of its two actors is among those.</summary>
    public bool Has(ImmutableArray<ActorCode> actors) => actors.Contains(One) || actors.Contains(Other);

    /// <summary>The best attested first, then by code, pull and reality.</summary>
    public static IComparer<Strand> BestAttestedFirst { get; } = Comparer<Strand>.Create(static (a, b) =>
        b.Reports.CompareTo(a.Reports) is not 0 and var weight ? weight
        : a.One.CompareTo(b.One) is not 0 and var one ? one
        : a.Other.CompareTo(b.Other) is not 0 and var two ? two
        : (a.Pull, a.Reality).CompareTo((b.Pull, b.Reality)));
}
