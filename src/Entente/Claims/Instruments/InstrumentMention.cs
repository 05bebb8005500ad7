using System.Collections.Immutable;
using Entente.Actors;
using Entente.Language;
using Entente.Text;
using Entente.Time;

namespace Entente.Claims.Instruments;

/// <summary>One place where an article speaks of an agreement or programme, and what stands around it there.</summary>
/// <param name="Head">The word that heads the name, or the known name itself.</param>
/// <param name="First">First token of the name.</param>
/// <param name="End">First token behind the name.</param>
internal sealed record InstrumentMention(Entry Head, int First, int End)
{
    /// <summary>The first token behind the head itself.</summary>
    public required int HeadEnd { get; init; }

    /// <summary>True when it has a name of its own, in capitals or quotation marks, or one that the data knows.</summary>
    public bool IsNamed { get; init; }

    /// <summary>True when it points to one named before: 'hiệp ước này'.</summary>
    public bool PointsBack { get; init; }

    /// <summary>Who is party to it by what stands around it; empty when nobody is named.</summary>
    public ImmutableArray<ActorCode> Parties { get; set; } = [];

    /// <summary>What actors its own name, in brackets or quotation marks, may be taken for: '(TPP)'.</summary>
    public ImmutableArray<ActorCode> Itself { get; set; } = [];

    /// <summary>Those whom its known name allows as parties; empty for any.</summary>
    public string[] KnownParties => Head.Line.Values("parties");

    /// <summary>True when its head names an end of fighting.</summary>
    public bool IsTruce => Head.Option("same") == "truce";

    /// <summary>True when its known name says of nobody that he is party to it: 'UNCLOS'.</summary>
    public bool IsOpenToAll => Head.Kind == WordKind.InstrumentNames && KnownParties.Length == 0;

    /// <summary>True when a claim or an agreeing verb around it makes its parties sure.</summary>
    public bool IsAgreed { get; set; }

    /// <summary>True when two parties or more stand right at the name: 'thỏa thuận giữa A và B'.</summary>
    public bool IsNamedWithParties { get; set; }

    /// <summary>True when the words around it say that somebody belongs to it or left it.</summary>
    public bool IsJoined { get; set; }

    /// <summary>How far it has come, or null when nothing around it says so.</summary>
    public InstrumentStatus? Status { get; set; }

    /// <summary>When it reached the status, or null.</summary>
    public Edtf? Time { get; set; }

    /// <summary>Indexes of the claims that are about it.</summary>
    public List<int> Claims { get; } = [];

    /// <summary>True when the name is the head alone.</summary>
    public bool IsBare => End == HeadEnd && !IsNamed;

    /// <summary>True when the head alone does not make it an agreement.</summary>
    public bool IsWeak => Head.Tag == "plan" && !IsNamed;

    /// <summary>The name in the source.</summary>
    public TextSpan Span(Document document) => document.Span(First, End);
}
