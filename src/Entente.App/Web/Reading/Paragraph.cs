using System.Collections.Immutable;
using Entente.Text;

namespace Entente.App.Web.Reading;

/// <summary>A stretch of text that the same claims and statements share.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Claims">Numbers of the claims whose words it belongs to, the shortest first.</param>
/// <param name="Statements">Numbers of the statements it belongs to.</param>
/// <param name="Begins">Numbers of the claims whose evidence begins with it.</param>
public sealed record Segment(TextSpan Span, ImmutableArray<int> Claims, ImmutableArray<int> Statements, ImmutableArray<int> Begins);

/// <summary>A line of an article, cut where claims and statements begin and end.</summary>
/// <param name="Kind">What part of the page it is.</param>
/// <param name="Segments">All of its text, in order.</param>
/// <param name="Claims">Numbers of the claims whose evidence begins in it.</param>
public sealed record Paragraph(SentenceKind Kind, ImmutableArray<Segment> Segments, ImmutableArray<int> Claims);
