using Entente.Actors;
using Entente.Text;

namespace Entente.Claims;

/// <summary>Words or views that the article attributes to a named speaker.</summary>
/// <param name="SpeakerName">As the article names the speaker, a person's fullest form.</param>
/// <param name="Speaker">The actor the speaker stands for.</param>
/// <param name="Evidence">What is said, without quotation marks and without the verb of saying.</param>
public sealed record Statement(string SpeakerName, ActorCode Speaker, TextSpan Evidence);
