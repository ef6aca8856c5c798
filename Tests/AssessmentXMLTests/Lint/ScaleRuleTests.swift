import Testing

@Suite("Lint of scales")
struct ScaleRuleTests {
  @Test("says what is wrong, and where", arguments: cases)
  func found(lint: LintCase) {
    #expect(lint.findings == lint.expected)
  }

  @Test("is silent where nothing is wrong", arguments: clean)
  func silent(lint: LintCase) {
    #expect(lint.findings == [])
  }

  private static func numbers(_ count: Int, _ scale: String = "scale='k'") -> String {
    (1...count).map { "<number id='n\($0)' \(scale) key='1'><stem>S\($0)</stem></number>" }.joined()
  }
  private static func statements(_ reversed: [Bool], _ scale: String = "k") -> String {
    reversed.enumerated().map { index, isReversed in
      "<statement id='s\(index)' scale='\(scale)' responses='agree5'\(isReversed ? " reverse='yes'" : "")>A\(index)</statement>"
    }.joined()
  }
  private static func scale(_ inside: String, _ attributes: String = "") -> String {
    "<scale id='k' title='K' \(attributes)>\(inside)</scale>"
  }

  static let cases: [LintCase] = [
    .items(
      "¶" + numbers(1, ""),
      "warning: item 'n1' has a key and enters no scale; name its scale, or take the key out [unscored-item]"
    ),
    .items(
      "¶<statement id='s' responses='agree5'>A</statement>",
      "warning: statement 's' enters no scale and no validity index; name its scale [unscored-item]"
    ),
    .items(
      "<number id='n' ¶scale='k'><stem>S</stem></number>",
      "error: item 'n' enters scale 'k' and has no score; give it a key, or take it off the scale [unkeyed-term]"
    ),
    .items(
      numbers(1), head: "¶<scale id='e' title='E'/>",
      "error: no item enters scale 'e'; name it in the scale attribute of its items, or as the parent of its facets [empty-scale]"
    ),
    .items(
      statements([false, false, false]), head: "¶" + scale(""),
      "warning: all 3 statements of scale 'k' are keyed in one direction, so that agreeing to everything scores; write some that are reversed [one-direction]"
    ),
    .items(
      statements([true, true, true]), head: "¶" + scale(""),
      "warning: all 3 statements of scale 'k' are keyed in one direction, so that agreeing to everything scores; write some that are reversed [one-direction]"
    ),
    .items(
      numbers(1, ""), head: scale("<term item='n1' ¶reverse='yes'/>"),
      "warning: reversing 'n1' makes right answers count against the scale; only ratings are reversed [reversed-item]"
    ),
    .items(
      numbers(1, ""), head: scale("<term item='n1'/><term ¶item='n2'/>"),
      "error: there is no item 'n2' [unknown-reference]"),
    .items(
      numbers(1, ""), head: scale("<term item='n1' ¶outcome='BEST'/>"),
      "error: item 'n1' has no outcome 'BEST'; it has 'SCORE' [unknown-reference]"),
    .items(
      numbers(1), head: scale("", "¶parent='d'"),
      "error: there is no scale 'd' for this facet to belong to [unknown-scale]"),
    .items(
      numbers(1),
      head: scale("") + "<scale id='d' title='D'><part scale='k'/><part ¶scale='z'/></scale>",
      "error: there is no scale 'z' to be a part of this one [unknown-scale]"),
    .items(
      numbers(1),
      head: scale("") + "¶<scale id='d' title='D'><part scale='k'/><part scale='e'/></scale>"
        + "<scale id='e' title='E'><part scale='d'/></scale>",
      "error: a scale cannot be made of itself: 'd' takes 'e' takes 'd' [circular-scale]"),
    .items(
      numbers(1), head: scale("") + "¶<scale id='d' title='D'><part scale='d'/></scale>",
      "error: a scale cannot be made of itself: 'd' takes 'd' [circular-scale]"),
    .items(
      numbers(2), head: scale("<cut id='c' ¶at='3' basis='author'/>"),
      "error: nobody can reach the cut at 3: the scale goes from 0 to 2 [cut-range]"),
    .items(
      numbers(2), head: scale("<cut id='c' ¶at='0' basis='author'/>"),
      "error: everybody passes the cut at 0: the scale goes from 0 to 2 [cut-range]"),
    .items(
      numbers(2), head: scale("¶<cut id='c' at='1'/>"),
      "warning: the cut at 1 names no basis and will not be applied; name its source, or say basis=\"author\" [cut-basis]"
    ),
    .items(
      numbers(2),
      head: scale(
        "<band id='l' label='l' under='1'>L</band><band id='h' label='h' at-least='1'>H</band>¶<band id='t' label='t' over='2'>T</band>"
      ),
      "error: no score is over 2, so nobody falls into band 't': the scale goes from 0 to 2 [band-range]"
    ),
    .items(
      numbers(2),
      head: scale(
        "<band id='l' label='l' at-most='1'>L</band>¶<band id='h' label='h' at-least='1'>H</band>"),
      "warning: bands 'l' and 'h' overlap, and 'l' wins; end one where the other begins [band-range]"
    ),
    .items(
      numbers(4),
      head: "¶"
        + scale(
          "<band id='l' label='l' at-most='1'>L</band><band id='h' label='h' at-least='3'>H</band>"),
      "warning: a score of 2 on scale 'k' falls into no band; let one band begin where the other ends [band-range]"
    ),
    .items(
      statements([false, true]),
      head: "¶"
        + scale(
          "<band id='l' label='l' under='3'>L</band><band id='h' label='h' over='3'>H</band>",
          "score='mean'"),
      "warning: a score of 3 on scale 'k' falls into no band; let one band begin where the other ends [band-range]"
    ),
    .items(
      numbers(2),
      head: scale(
        "<band id='l' label='l' under='1'>L</band><band id='h' label='h' at-least='1'>H</band>¶<band id='t' label='t' over='1' under='1'>T</band>"
      ), "error: no score is over 1 and under 1, so nobody falls into band 't' [band-range]"),
    .items(
      statements([false, true]) + "<statement id='o' scale='k' responses='two'>B</statement>",
      head:
        "<response-set id='two'><response value='0'>N</response><response value='1'>Y</response></response-set>¶"
        + scale("", "score='mean'"),
      "warning: the mean of scale 'k' mixes ranges: 's0' goes from 1 to 5, 'o' from 0 to 1 [mixed-ranges]"
    ),
    .items(
      numbers(2, ""), head: scale("<term item='n1' ¶weight='2'/><term item='n2'/>", "score='mean'"),
      "warning: the weight 2 of 'n1' has no effect: a mean takes all alike; say score=\"weighted\" [unused-weight]"
    ),
    .items(
      numbers(1) + "<number id='m' scale='k' ¶weight='0' key='1'><stem>S</stem></number>",
      "warning: 'm' has a weight of 0 and so does not count [unused-weight]"),
    .items(
      "¶" + numbers(1), head: scale("", "score='formula'"),
      "warning: a wrong answer to 'n1' costs nothing on formula scale 'k': the penalty is 1/(k-1), and it has no k options to guess among [formula-penalty]"
    ),
    .items(
      numbers(1), head: scale("¶<term item='n1'/>"),
      "warning: 'n1' enters scale 'k' twice; name it once, with a weight if it counts double [double-count]"
    ),
  ]

  static let clean: [LintCase] = [
    .items(statements([false, true, false]), nil),
    .items(statements([false, false]), nil),
    .items(
      "<statement id='s' responses='agree5'>A</statement>",
      head:
        "<validity><infrequency id='i'><answer item='s' values='5'/><meaning>M</meaning></infrequency></validity>",
      nil),
    .items(
      numbers(2, "scale='f'"),
      head: "<scale id='k' title='K'/><scale id='f' title='F' parent='k'/>", nil),
    .items(
      numbers(2),
      head: scale(
        "<band id='l' label='l' under='1'>L</band><band id='h' label='h' at-least='1'>H</band><cut id='c' at='2' basis='author'/>"
      ), nil),
    .items(
      numbers(4),
      head: scale(
        "<band id='l' label='l' at-most='1'>L</band><band id='h' label='h' at-least='2'>H</band>"),
      nil),
    .items(
      "<choice id='c' scale='k' key='a'><stem>S</stem><option id='a'>1</option><option id='b'>2</option></choice>",
      head: scale("", "score='formula'"), nil),
  ]
}

@Suite("Lint of validity indices")
struct ValidityRuleTests {
  @Test("says what is wrong, and where", arguments: cases)
  func found(lint: LintCase) {
    #expect(lint.findings == lint.expected)
  }

  private static let two = """
    <statement id='a' scale='k' responses='agree5'>A</statement>
    <statement id='b' scale='k' responses='agree5' reverse='yes'>B</statement>
    """
  private static func index(_ name: String, _ attributes: String, _ inside: String = "") -> String {
    "<validity><\(name) id='v' \(attributes)>\(inside)<meaning>M</meaning></\(name)></validity>"
  }
  private static let other =
    "<response-set id='two'><response value='0'>N</response><response value='1'>Y</response></response-set>"

  static let cases: [LintCase] = [
    .items(
      two, head: index("longest-run", "¶threshold='9'"),
      "warning: the threshold 9 names no basis and will never flag; name its source, or say basis=\"author\" [threshold-basis]"
    ),
    .items(
      two, head: index("longest-run", "¶basis='author'"),
      "warning: there is a basis and no threshold; without one nothing is flagged [threshold-basis]"
    ),
    .items(
      two, head: index("omitted-share", "¶threshold='30' basis='author'"),
      "error: nothing is ever flagged: the threshold is 30, and the index goes up to 1 [threshold-range]"
    ),
    .items(
      two, head: index("longest-run", "items='a b' ¶threshold='9' basis='author'"),
      "error: nothing is ever flagged: the threshold is 9, and the index goes up to 2 [threshold-range]"
    ),
    .items(
      two, head: index("omitted-share", "¶threshold='0' basis='author'"),
      "error: a threshold of 0 tells nobody from anybody; write a number over 0 [threshold-range]"),
    .items(
      two, head: index("longest-run", "¶items='a z'"),
      "error: there is no item 'z' [validity-items]"),
    .items(
      two,
      head: index("infrequency", "", "<answer item='a' values='5'/><answer ¶item='z' values='5'/>"),
      "error: there is no item 'z' [validity-items]"),
    .items(
      two, head: index("attention", "", "<answer item='a' ¶values='4 6'/>"),
      "error: nobody can answer 'a' with '6'; it takes '1', '2', '3', '4' or '5' [validity-items]"),
    .items(
      two,
      head: index("inconsistency", "", "<pair first='a' second='b'/><pair first='a' ¶second='z'/>"),
      "error: there is no item 'z' [validity-items]"),
    .items(
      two, head: index("inconsistency", "", "¶<pair first='a' second='a'/>"),
      "error: 'a' cannot be inconsistent with itself; name another statement [validity-items]"),
    .items(
      two + "<statement id='c' scale='k' responses='two'>C</statement>",
      head: other + index("inconsistency", "", "¶<pair first='a' second='c'/>"),
      "error: 'a' and 'c' cannot be compared: one is rated on 'agree5', the other on 'two' [validity-items]"
    ),
    .items(
      two + "<long-text id='c'><stem>C</stem></long-text>",
      head: index("inconsistency", "", "<pair first='a' ¶second='c'/>"),
      "error: 'c' is no statement; only ratings can be compared [validity-items]"),
  ]
}
