import Testing

@Suite("Lint of timing")
struct TimingRuleTests {
  @Test("says what is wrong, and where", arguments: cases)
  func found(lint: LintCase) {
    #expect(lint.findings == lint.expected)
  }

  @Test("is silent where nothing is wrong", arguments: clean)
  func silent(lint: LintCase) {
    #expect(lint.findings == [])
  }

  private static func section(_ attributes: String, _ item: String = "") -> String {
    "<section id='s' \(attributes)><long-text id='q' \(item)><stem>S</stem></long-text></section>"
  }

  static let cases: [LintCase] = [
    .sections(
      section("time='2m' ¶warn='3m 30s'"),
      "error: a warning at 3m before the end never comes within a limit of 2m [warning-time]"),
    .sections(
      section("time='2m' ¶warn='2m'"),
      "error: a warning at 2m before the end never comes within a limit of 2m [warning-time]"),
    .sections(
      section("", "¶warn='30s'"),
      "error: there is a warning 30s before the end and no limit; give time, or take warn out [warning-time]"
    ),
    .sections(
      section("time='2m'", "¶time='3m'"),
      "warning: a limit of 3m never binds: section 's' around it ends after 2m [limit-order]"),
    .whole(
      Definitions.wrapped(sections: section("¶time='20m'"), attributes: " time='10m'"),
      "warning: a limit of 20m never binds: the assessment around it ends after 10m [limit-order]"),
    .whole(
      Definitions.wrapped(
        sections: section("time='10m'")
          + "<section id='r' time='6m'><information id='i'><p>A</p></information></section>",
        attributes: " ¶time='15m'"),
      "warning: the limits of the parts add up to 16m, and the whole ends after 15m, so the last parts may never be reached [limit-sum]"
    ),
    .sections(
      section("time='2m'", "¶minimum-time='3m'"),
      "error: it cannot be left before 3m, and the time of section 's' is up after 2m [minimum-time]"
    ),
    .sections(
      section("time='10s' ¶minimum-time='20s'"),
      "error: it cannot be left before 20s, and its time is up after 10s [minimum-time]"),
    .sections(
      """
      <section id='s' ¶time='1m'><information id='i' minimum-time='40s'><p>A</p></information>
      <information id='j' minimum-time='30s'><p>B</p></information></section>
      """,
      "error: the minimum times of its items add up to 1m10s, more than its limit of 1m [minimum-time]"
    ),
  ]

  static let clean: [LintCase] = [
    .sections(section("time='2m' warn='1m 30s'", "time='2m' minimum-time='5s'"), nil),
    .whole(Definitions.wrapped(sections: section("time='10m'"), attributes: " time='10m'"), nil),
    .sections(
      """
      <section id='s' time='1m' draw='1'><information id='i' minimum-time='40s'><p>A</p></information>
      <information id='j' minimum-time='30s'><p>B</p></information></section>
      """, nil),
  ]
}

@Suite("Lint of flow")
struct FlowRuleTests {
  @Test("says what is wrong, and where", arguments: cases)
  func found(lint: LintCase) {
    #expect(lint.findings == lint.expected)
  }

  @Test("is silent where nothing is wrong", arguments: clean)
  func silent(lint: LintCase) {
    #expect(lint.findings == [])
  }

  private static let feedback = "<feedback><right>Yes</right><wrong>No</wrong></feedback>"
  private static func number(_ id: String, _ inside: String = "", scale: String = "scale='k'")
    -> String
  {
    "<number id='\(id)' \(scale) key='1'><stem>S</stem>\(inside)</number>"
  }
  private static func twoSections(_ condition: String, first: String = number("p")) -> String {
    """
    <section id='a'>\(first)</section>
    <section id='b'><only-if>\(condition)</only-if>
    \(number("q"))</section>
    """
  }
  private static func said(_ condition: String) -> (String, String) {
    (
      number("p") + number("q"),
      "<interpretation id='i'>\(condition)<text>T</text></interpretation>"
    )
  }

  static let cases: [LintCase] = [
    .sections(
      "<section id='s' ¶draw='3'>\(number("p"))\(number("q"))</section>",
      "error: 3 items cannot be drawn: 2 stand directly in this section [draw-count]"),
    .sections(
      "<section id='s' ¶draw='0'>\(number("p"))</section>",
      "error: a draw of 0 items presents nothing; leave draw out to present all [draw-count]"),
    .sections(
      "<section id='s' practice='yes' ¶pass='2'>\(number("p", feedback, scale: ""))</section>",
      "error: nobody can get 2 items right: of those presented, 1 has a key [pass-mark]"
    ),
    .sections(
      "<section id='s' practice='yes' pass='1' ¶attempts='0'>\(number("p", feedback, scale: ""))</section>",
      "error: practice needs at least 1 attempt [pass-mark]"),
    .sections(
      "<section id='s' practice='yes' ¶gate='yes'>\(number("p", feedback, scale: ""))</section>",
      "warning: a gate without a pass mark lets everybody through; say in pass how many items must be right [pass-mark]"
    ),
    .sections(
      "<section id='s' practice='yes'>¶\(number("p", scale: ""))</section>",
      "warning: practice item 'p' says nothing after the answer; explain the answer in a feedback element [practice-feedback]"
    ),
    .sections(
      "<section id='s' practice='yes'>\(number("p", "¶<feedback><right>Yes</right></feedback>", scale: ""))</section>",
      "warning: nothing is said after a wrong answer, where an explanation helps most; add a wrong element [practice-feedback]"
    ),
    .items(
      number("p", "¶" + feedback),
      "warning: this feedback is never shown: only practice gives any; say practice=\"yes\" on the section, or take it out [unseen-feedback]"
    ),
    .items(
      number("p", "<hint cost='0.5'>H</hint><hint ¶cost='1'>I</hint>"),
      "warning: the hints up to this one cost 1.5, and there is only so much to lose: 1 point [hint-cost]"
    ),
    .items(
      number("p", "<hint ¶cost='-1'>H</hint>"),
      "error: a hint cannot give points: its cost is -1; write 0 or more [hint-cost]"),
    .sections(
      twoSections("<outcome ¶item='z' at-least='1'/>"),
      "error: there is no item 'z' [unknown-reference]"),
    .sections(
      twoSections(
        "<all><outcome item='p' at-least='1'/><outcome item='p' ¶outcome='TIME' at-least='1'/></all>"
      ),
      "error: item 'p' has no outcome 'TIME'; it has 'SCORE' [unknown-reference]"),
    .sections(
      twoSections("<section-score ¶section='c' at-least='1'/>"),
      "error: there is no section 'c' [unknown-reference]"),
    .sections(
      twoSections(
        "<answered item='p' ¶value='z'/>",
        first:
          "<choice id='p'><stem>S</stem><option id='a'>1</option><option id='b'>2</option></choice>"
      ), "error: nobody can answer 'p' with 'z'; it takes 'a' or 'b' [unknown-reference]"),
    .items(
      said("").0, head: said("<in-band scale='k' ¶band='high'/>").1,
      "error: scale 'k' has no band 'high': it has no bands [unknown-reference]"),
    .items(
      said("").0, head: said("<reliably-higher scale='k' ¶than='l'/>").1,
      "error: there is no scale 'l' [unknown-reference]"),
    .sections(
      twoSections("¶<outcome item='p' at-least='2'/>"),
      "error: the score lies between 0 and 1 and is never at least 2, so this section is never given [unreachable]"
    ),
    .sections(
      twoSections("<not>¶<outcome item='p' at-least='1' under='1'/></not>"),
      "error: no number is at least 1 and under 1, so this section is never given [unreachable]"),
    .sections(
      twoSections("¶<outcome item='q' at-least='1'/>"),
      "error: 'q' has not been answered when this section is reached; ask about something before it [unreachable]"
    ),
    .sections(
      twoSections("¶<section-score section='a' over='1'/>"),
      "error: the score lies between 0 and 1 and is never over 1, so this section is never given [unreachable]"
    ),
    .sections(
      twoSections("¶<scale-score scale='k' over='1'/>"),
      "error: scales have no scores during the sitting; ask about an item's outcome or a section's score [unreachable]"
    ),
    .items(
      said("").0, head: said("¶<scale-score scale='k' over='2'/>").1,
      "error: the score lies between 0 and 2 and is never over 2, so this text is never said [unreachable]"
    ),
  ]

  static let clean: [LintCase] = [
    .sections("<section id='s' draw='2'>\(number("p"))\(number("q"))</section>", nil),
    .sections(
      "<section id='s' practice='yes' pass='1' gate='yes'>\(number("p", feedback, scale: ""))</section>",
      nil),
    .sections(twoSections("<outcome item='p' at-least='1'/>"), nil),
    .sections(
      twoSections("<any><outcome item='p' over='0'/><outcome item='p' over='9'/></any>"), nil),
    .sections(twoSections("<section-score section='a' at-least='1'/>"), nil),
    .items(said("").0, head: said("<scale-score scale='k' figure='norm' over='100'/>").1, nil),
    .items(number("p", "<hint cost='1'>H</hint>"), nil),
  ]
}
