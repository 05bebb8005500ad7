namespace Entente.Claims.Syntax;

/// <summary>Facts about functions.</summary>
internal static class Functions
{
    /// <summary>True for those that stand nowhere in the sentence: whom the article has told before fills them.</summary>
    public static bool IsRecalled(this Function function) => function is
        Function.Opponent or Function.Foe or Function.Met or Function.Series or Function.Rival or Function.Acted or Function.Told or Function.Doer or Function.Asker or Function.Inviter or Function.Fighters or Function.Victor;
}

/// <summary>How an argument stands to its predicate. The constructions say which of these are actor and recipient.</summary>
internal enum Function : byte
{
    /// <summary>Stands in no relation that matters ('nhân dịp', 'sau').</summary>
    Aside,

    /// <summary>Before the verb, without a preposition.</summary>
    Subject,

    /// <summary>Of a noun that names nobody itself: the subject of the clause it stands in ('Trong cuộc gặp với B, A nói').</summary>
    Clause,

    /// <summary>Of a noun: whoever is told by 'là' to be it ('A là “mối đe dọa với B”').</summary>
    Bearer,

    /// <summary>Of a noun: who answers what its owner asks or says ('Yêu cầu của A bị B từ chối').</summary>
    Answerer,

    /// <summary>Of the noun of an occasion: the subject of its clause ('Trong cuộc gặp, hai bên nhất trí').</summary>
    Setting,

    /// <summary>Of the noun of an occasion, who is told to take part in it: 'hội nghị B có sự tham gia của A'.</summary>
    Guest,

    /// <summary>Of the noun of an occasion: whom the verb of its clause is done with ('A nói với B trong cuộc gặp').</summary>
    Beside,

    /// <summary>Who gets, has or uses what the predicate tells of: 'A dùng tên lửa do B cung cấp', 'A dựa vào viện trợ của B'.</summary>
    User,

    /// <summary>Whoever says it: the subject of the verb of saying outside, or the speaker of the quotation.</summary>
    Speaker,

    /// <summary>The actor that the article is about: the first of its title.</summary>
    Main,

    /// <summary>Whoever last accused, asked or threatened the actor: 'Nga bác bỏ'.</summary>
    Opponent,

    /// <summary>Whom the actor was last said to be fighting: 'cuộc tấn công của Nga'.</summary>
    Foe,

    /// <summary>Whoever fights the one to whom it is done and tells of it: 'B nói một máy bay của A bị bắn hạ'.</summary>
    Victor,

    /// <summary>Against whom the purpose behind it is directed: 'A điều quân nhằm đối phó với B'.</summary>
    Target,

    /// <summary>Whom the actor was last said to meet, in the same breath: 'A gặp B, nhất trí hợp tác'.</summary>
    Met,

    /// <summary>Whom others were told to do the same to just before: 'A đóng cửa biên giới với B, C cũng đã đóng cửa biên giới'.</summary>
    Series,

    /// <summary>Whom the actor was told to act against right before: 'A trục xuất nhân viên của B với cáo buộc gián điệp'.</summary>
    Acted,

    /// <summary>Whom the actor was last told to be at odds with: 'Bình Nhưỡng cảnh báo hậu quả nghiêm trọng'.</summary>
    Rival,

    /// <summary>Who asks or wants another to do it: 'A kêu gọi B viện trợ', 'A muốn B giúp'.</summary>
    Asker,

    /// <summary>Who invited the actor, or where it is expected: 'A mời B và C, B đã nhận lời'.</summary>
    Inviter,

    /// <summary>Both sides of the fight that the article last told of: 'thỏa thuận do A làm trung gian'.</summary>
    Fighters,

    /// <summary>Whoever was last told to do what the bare noun behind the verb names: 'lên án cuộc tấn công'.</summary>
    Doer,

    /// <summary>Whoever did what was told last, where the words of the cue themselves point back to it: 'coi đây là mối đe dọa'.</summary>
    Told,

    /// <summary>Whoever did what was told last, where words point back to it: 'lên án động thái này'.</summary>
    Deed,

    /// <summary>The subject of the condition behind it: 'A sẽ đáp trả nếu B tấn công'.</summary>
    Condition,

    /// <summary>Behind a noun, whom the clause tells of that says what it is: 'cáo buộc của A rằng B …', 'yêu cầu của A về việc B …'.</summary>
    Matter,

    /// <summary>Between 'bị' or 'được' and the verb, or behind 'bởi'.</summary>
    Agent,

    /// <summary>Behind the verb, without a preposition.</summary>
    Object,

    /// <summary>Behind a noun, without a preposition, one actor: 'thượng đỉnh NATO', 'chuyến thăm Nga'.</summary>
    Compound,

    /// <summary>Behind a noun, two actors or more: 'hợp tác Nga - Trung'.</summary>
    Pair,

    /// <summary>The land of an actor where an object could stand: 'tấn công lãnh thổ Nga'.</summary>
    Territory,

    /// <summary>với, cùng.</summary>
    With,

    /// <summary>của.</summary>
    Of,

    /// <summary>cho, dành cho.</summary>
    For,

    /// <summary>vào, nhằm vào.</summary>
    At,

    /// <summary>chống, đối phó với.</summary>
    Against,

    /// <summary>đối với.</summary>
    Toward,

    /// <summary>tới, đến, sang.</summary>
    To,

    /// <summary>từ, khỏi.</summary>
    From,

    /// <summary>bởi, do.</summary>
    By,

    /// <summary>tại, ở, trong.</summary>
    In,

    /// <summary>gần, sát biên giới.</summary>
    Near,

    /// <summary>về.</summary>
    About,

    /// <summary>giữa.</summary>
    Between,

    /// <summary>theo.</summary>
    According,

    /// <summary>gồm, trong đó có.</summary>
    Among,

    /// <summary>với tư cách.</summary>
    Role,
}
