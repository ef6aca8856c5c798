import Assessment
import Simulation
import Testing

@Suite("What simulated candidates answer")
struct AnswerTests {
  /// One item of every kind that can be scored, each with a model.
  private static let items = #"""
    <response-set id="five">
      <response value="1">1</response><response value="2">2</response>
      <response value="3">3</response><response value="4">4</response>
      <response value="5">5</response>
    </response-set>
    <scale id="s" title="S" score="irt" calibration="c"/>
    <calibration id="c" model="2pl" source="Made up.">
      <parameters item="number" a="1" b="0"/>
      <parameters item="text" a="1" b="0"/>
      <parameters item="multiple" a="1" b="0"/>
      <parameters item="order" a="1" b="0"/>
      <parameters item="match" a="1" b="0"/>
      <parameters item="best" model="pcm" thresholds="-1 1"/>
      <parameters item="cloze" a="1" b="0"/>
      <parameters item="turned" model="grm" a="1" thresholds="-1 0 1 2"/>
      <parameters item="points" model="gpcm" a="1" thresholds="-1 1"/>
    </calibration>
    <section id="main" navigation="linear">
      <number id="number" scale="s" key="7.5" decimals="1" min="0" max="9"><stem>1</stem></number>
      <text id="text" scale="s" key="Rome"><stem>2</stem></text>
      <multiple id="multiple" scale="s" key="a c" min="2" max="3"><stem>3</stem>
        <option id="a">a</option><option id="b">b</option><option id="c">c</option>
        <option id="d">d</option></multiple>
      <ordering id="order" scale="s" key="b a c d e f"><stem>4</stem>
        <option id="a">a</option><option id="b">b</option><option id="c">c</option>
        <option id="d">d</option><option id="e">e</option><option id="f">f</option></ordering>
      <matching id="match" scale="s"><stem>5</stem>
        <entry id="x" key="a">x</entry><entry id="y" key="b">y</entry><entry id="z" key="c">z</entry>
        <option id="a">a</option><option id="b">b</option><option id="c">c</option></matching>
      <best-worst id="best" scale="s" best="a" worst="d"><stem>6</stem>
        <option id="a">a</option><option id="b">b</option><option id="c">c</option>
        <option id="d">d</option></best-worst>
      <cloze id="cloze" scale="s"><stem><p>A <gap id="g1" key="b"/> and <gap id="g2" type="number" key="3"/>.</p></stem></cloze>
      <statement id="turned" scale="s" responses="five" reverse="yes">8</statement>
      <choice id="points" scale="s"><stem>9</stem><option id="a" points="2">a</option>
        <option id="b" points="1">b</option><option id="c">c</option></choice>
    </section>
    """#

  @Test("The answers to every kind of item score as the categories drawn")
  func categories() throws {
    let study = try Banks.study(Self.items, thetas: .points([-40, 40]))
    // At such thetas every category is the lowest or the highest, and scoring finds that again.
    for number in 1...40 {
      let line = study.responses(of: study.candidate(number))
      let isHigh = number % 2 == 0
      for (entry, response) in zip(study.catalog.items, line.responses) {
        guard case .entries(let answered) = response else {
          Issue.record("\(entry.path) is not answered")
          continue
        }
        let outcomes = entry.item.outcomeValues(of: answered.entries)
        let outcome = try #require(entry.item.outcomes.firstIndex { $0.id == "SCORE" })
        let score = try #require(outcomes[outcome]?.number)
        let variable = entry.item.outcomes[outcome]
        let isTop = isHigh != (entry.item.id == "turned")
        let wanted = isTop ? variable.maximum : variable.minimum
        if entry.item.id == "match" || entry.item.id == "cloze", !isTop {
          // Right and wrong alone: all but full credit is wrong.
          #expect(score < (try #require(variable.maximum)))
        } else {
          #expect(score == wanted, "\(entry.path) at \(isHigh ? 40 : -40)")
        }
      }
    }
    #expect(study.sittings(1...20).allSatisfy { $0.end == .completed })
  }

  @Test("Wrong options are all chosen, and about equally often")
  func wrongOptions() throws {
    let study = try Banks.study(
      """
      <scale id="s" title="S" score="irt" calibration="c"/>
      <calibration id="c" model="rasch" source="Made up."><parameters item="i" b="0"/></calibration>
      <section id="m"><choice id="i" scale="s" key="b"><stem>1</stem><option id="a">a</option>
      <option id="b">b</option><option id="c">c</option><option id="d">d</option></choice></section>
      """, thetas: .points([0]))
    var counts: [Value: Int] = [:]
    for number in 1...3_000 {
      guard case .entries(let answered) = study.responses(of: study.candidate(number)).responses[0]
      else { continue }
      if let value = answered.entries.first?.entry.value { counts[value, default: 0] += 1 }
    }
    // Half of 3,000 are right; the others divide by three: 500 +- 4 standard deviations of 20.
    for option in ["a", "c", "d"] {
      #expect(abs((counts[.identifier(option)] ?? 0) - 500) < 85, "\(option)")
    }
    #expect(abs((counts[.identifier("b")] ?? 0) - 1_500) < 110)
  }

  @Test("An item with a category that no answer leads to is named")
  func unanswerable() throws {
    let bank = """
      <scale id="s" title="S" score="irt" calibration="c"/>
      <calibration id="c" model="rasch" source="Made up."><parameters item="i" b="0"/></calibration>
      <section id="m"><text id="i" scale="s" pattern="[a-z]{3}[0-9]{2}"><stem>1</stem></text></section>
      """
    #expect {
      _ = try Banks.study(bank)
    } throws: { error in
      "\(error)" == "no answer could be made up for 'i' (category 1)"
    }
  }

  @Test("Practice is answered right, other items by chance, and consent is given")
  func otherItems() throws {
    let pool = Banks.logistic(8)
    let study = try Banks.study(
      """
      <scale id="s" title="S" score="irt" calibration="c"/>
      <calibration id="c" model="2pl" source="Made up.">\(pool.parameters)</calibration>
      <section id="ask"><consent id="ok"><p>Agree?</p></consent></section>
      <section id="try" practice="yes" pass="1" gate="yes">
        <number id="p" key="4"><stem>2 + 2</stem></number></section>
      <section id="extra">
        <true-false id="guess" key="true"><stem>?</stem></true-false>
        <long-text id="why"><stem>Why?</stem></long-text></section>
      <section id="main">\(pool.items)</section>
      """)
    let sittings = study.sittings(1...40)
    #expect(sittings.allSatisfy { $0.end == .completed })
    let guesses = Set((1...40).map { study.responses(of: study.candidate($0)).responses[2] })
    #expect(guesses.count == 2)
  }
}
