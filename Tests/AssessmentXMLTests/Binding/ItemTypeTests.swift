import Assessment
import AssessmentXML
import Testing

@Suite("Native item types become content, interactions and a rule")
struct ItemTypeTests {
  private func score(
    _ item: Item, _ responses: [String: Value], hints: [String: Int] = [:]
  ) -> Value? {
    item.outcomes(of: responses, context: RuleContext(hintsUsed: hints))[OutcomeVariable.score]
  }

  private func score(_ item: Item, _ response: Value) -> Double? {
    score(item, [ResponseVariable.defaultID: response])?.number
  }

  private func ids(_ ids: String...) -> [Value] { ids.map(Value.identifier) }

  @Test("choice with points for options")
  func optionPoints() throws {
    let item = try Definitions.item(
      """
      <choice id="a" key="x" points="3" shuffle="yes"><stem>S</stem>
      <option id="x">X</option><option id="y" points="1.5">Y</option>
      <option id="z" points="-1" fixed="yes">Z</option></choice>
      """)
    #expect(item.shufflesOptions)
    #expect(score(item, .identifier("x")) == 3)
    #expect(score(item, .identifier("y")) == 1.5)
    #expect(score(item, .identifier("z")) == -1)
    #expect(item.outcome("SCORE")?.minimum == -1)
    #expect(item.outcome("SCORE")?.maximum == 3)
    guard case .choice(let choice)? = item.interactions.first?.kind else {
      throw Definitions.Missing()
    }
    #expect(choice.options.map(\.isFixed) == [false, false, true])
  }

  @Test("frames are presented before the question")
  func presentation() throws {
    let item = try Definitions.item(
      """
      <text id="a" key="72" plain="unavailable">
      <present frame="1s" gap="250ms"><frame>7</frame><frame><p>2</p></frame></present>
      <stem>Which?</stem></text>
      """)
    let frame = { (text: String) in [Block.paragraph([.text(text)])] }
    #expect(
      item.steps.map(\.presentation)
        == [Presentation(frames: [frame("7"), frame("2")], frameMs: 1_000, gapMs: 250)])
    #expect(score(item, .string("72")) == 1)
  }

  @Test("choice without a key has no score")
  func unkeyed() throws {
    let item = try Definitions.item(
      "<choice id='a'><stem>S</stem><option id='x'>X</option><option id='y'>Y</option></choice>")
    #expect(item.outcomes.isEmpty)
    #expect(item.rule.statements.isEmpty)
  }

  @Test("true-false offers the words of its language")
  func trueFalse() throws {
    let item = try Definitions.item(
      "<true-false id='a' key='cannot-say' cannot-say='yes'><stem>S</stem></true-false>")
    guard case .choice(let choice)? = item.interactions.first?.kind else {
      throw Definitions.Missing()
    }
    #expect(choice.options.map(\.id) == ["true", "false", "cannot-say"])
    #expect(choice.options.map(\.content.plainText) == ["True", "False", "Cannot say"])
    #expect(score(item, .identifier("cannot-say")) == 1)
    let german = Definitions.items("<true-false id='a'><stem>S</stem></true-false>")
      .replacing("xml:lang=\"en\"", with: "xml:lang=\"de-AT\"")
    let items = try #require(Definitions.check(german).definition).allItems
    guard case .choice(let words)? = items.first?.interactions.first?.kind else {
      throw Definitions.Missing()
    }
    #expect(words.options.map(\.content.plainText) == ["Richtig", "Falsch"])
    let french = german.replacing("de-AT", with: "fr")
    #expect(Definitions.check(french).diagnostics.map(\.rule) == ["true-false-words"])
  }

  @Test("multiple choice is all or nothing, or right minus wrong")
  func multiple() throws {
    let body = """
      <stem>S</stem><option id="a">A</option><option id="b">B</option>
      <option id="c">C</option><option id="d">D</option>
      """
    let whole = try Definitions.item("<multiple id='m' key='a b'>\(body)</multiple>")
    #expect(score(whole, .multiple(ids("b", "a"))) == 1)
    #expect(score(whole, .multiple(ids("a"))) == 0)
    #expect(score(whole, .multiple(ids("a", "b", "c"))) == 0)
    let partial = try Definitions.item(
      "<multiple id='m' key='a b' points='2' partial='yes' min='0' max='3'>\(body)</multiple>")
    #expect(score(partial, .multiple(ids("a"))) == 1)
    #expect(score(partial, .multiple(ids("a", "b"))) == 2)
    #expect(score(partial, .multiple(ids("a", "c"))) == 0)
    #expect(score(partial, .multiple(ids("c", "d"))) == 0)
    #expect(score(partial, .multiple([])) == 0)
    guard case .choice(let choice)? = partial.interactions.first?.kind else {
      throw Definitions.Missing()
    }
    #expect((choice.minimum, choice.maximum, choice.isMultiple) == (0, 3, true))
    let points = try Definitions.item(
      """
      <multiple id='m'><stem>S</stem><option id="a" points="2">A</option>
      <option id="b" points="-1">B</option><option id="c">C</option></multiple>
      """)
    #expect(score(points, .multiple(ids("a", "b", "c"))) == 1)
    #expect(points.outcome("SCORE")?.minimum == -1)
    #expect(points.outcome("SCORE")?.maximum == 2)
  }

  @Test("number is right within its tolerance")
  func number() throws {
    let item = try Definitions.item(
      "<number id='a' key='0.3' tolerance='0.1' unit='m' min='-5' max='5' decimals='2'><stem>S</stem></number>"
    )
    #expect(score(item, .float(0.4)) == 1)
    #expect(score(item, .float(0.2)) == 1)
    #expect(score(item, .float(0.41)) == 0)
    guard case .number(let number)? = item.interactions.first?.kind else {
      throw Definitions.Missing()
    }
    #expect(number == NumberInteraction(unit: "m", minimum: -5, maximum: 5, decimals: 2))
  }

  @Test("text accepts its key, its answers and its pattern")
  func text() throws {
    let item = try Definitions.item(
      """
      <text id='a' key='Wien' pattern='[0-9]{4}' max-length='10' mask='[A-Za-z0-9]*'>
      <stem>S</stem><answer>Vienna</answer></text>
      """)
    for right in ["wien", " VIENNA ", "1010"] { #expect(score(item, .string(right)) == 1) }
    #expect(score(item, .string("Graz")) == 0)
    let strict = try Definitions.item(
      "<text id='a' key='pH' case='match' space='remove'><stem>S</stem></text>")
    #expect(score(strict, .string("p H")) == 1)
    #expect(score(strict, .string("ph")) == 0)
    #expect(strict.responses[0].correct == .string("pH"))
  }

  @Test("differential has its words at the ends")
  func differential() throws {
    let item = try Definitions.item(
      "<differential id='a' responses='agree5' left='calm' right='tense'/>",
      head: Definitions.agree5)
    guard case .rating(let rating)? = item.interactions.first?.kind else {
      throw Definitions.Missing()
    }
    #expect((rating.leftAnchor, rating.rightAnchor) == ("calm", "tense"))
    #expect(item.type == .statement)
    #expect(item.steps[0].content.count == 1)
  }

  @Test("ordering and ranking are exact")
  func ordering() throws {
    let body =
      "<stem>S</stem><option id='a'>A</option><option id='b'>B</option><option id='c'>C</option>"
    let item = try Definitions.item(
      "<ordering id='o' key='b a c' points='2' top='first'>\(body)</ordering>")
    #expect(score(item, .ordered(ids("b", "a", "c"))) == 2)
    #expect(score(item, .ordered(ids("a", "b", "c"))) == 0)
    let ranking = try Definitions.item("<ranking id='o'>\(body)</ranking>")
    #expect(ranking.outcomes.isEmpty)
    #expect(ranking.responses[0].cardinality == .ordered)
  }

  @Test("matching gives shares, or all")
  func matching() throws {
    let body = """
      <stem>S</stem><entry id='e' key='a'>E</entry><entry id='f' key='b'>F</entry>
      <option id='a'>A</option><option id='b'>B</option>
      """
    func record(_ e: String?, _ f: String?) -> Value {
      .record([
        Value.Field("e", e.map(Value.identifier)), Value.Field("f", f.map(Value.identifier)),
      ])
    }
    let item = try Definitions.item("<matching id='m' reuse='yes'>\(body)</matching>")
    #expect(score(item, record("a", "b")) == 1)
    #expect(score(item, record("a", nil)) == 0.5)
    #expect(score(item, record("b", "a")) == 0)
    #expect(score(item, [:]) == nil)
    let all = try Definitions.item("<matching id='m' scoring='all' points='3'>\(body)</matching>")
    #expect(score(all, record("a", "b")) == 3)
    #expect(score(all, record("a", nil)) == 0)
    #expect(score(all, record("a", "a")) == 0)
  }

  @Test("cloze binds a response for every gap")
  func cloze() throws {
    let item = try Definitions.item(
      """
      <cloze id="c" points="3"><stem>A <gap id="g1" key="x"><option id="x">X</option><option id="y">Y</option></gap>
      b <gap id="g2" key="word"><answer>term</answer></gap>
      c <gap id="g3" type="number" key="2.5" tolerance="0.5"/>.</stem></cloze>
      """)
    #expect(item.responses.map(\.id) == ["g1", "g2", "g3"])
    #expect(item.responses.map(\.base) == [.identifier, .string, .float])
    #expect(item.interactions.map(\.response) == ["g1", "g2", "g3"])
    #expect(item.steps[0].content[0] != .paragraph([]))
    let right: [String: Value] = ["g1": .identifier("x"), "g2": .string("Term"), "g3": .float(3)]
    #expect(score(item, right) == .float(3))
    #expect(score(item, ["g2": .string("word")]) == .float(1))
    #expect(score(item, [:]) == nil)
  }

  @Test("best-worst gives a point for each match")
  func bestWorst() throws {
    let item = try Definitions.item(
      """
      <best-worst id="b" best="x" worst="z"><stem>S</stem><option id="x">X</option>
      <option id="y">Y</option><option id="z">Z</option></best-worst>
      """)
    func record(_ best: String, _ worst: String) -> Value {
      .record([Value.Field("best", .identifier(best)), Value.Field("worst", .identifier(worst))])
    }
    #expect(score(item, record("x", "z")) == 2)
    #expect(score(item, record("x", "y")) == 1)
    #expect(score(item, record("z", "x")) == 0)
    #expect(item.outcome("SCORE")?.maximum == 2)
  }

  @Test("rate-each gives a point for each action within the tolerance")
  func rateEach() throws {
    let body = """
      <stem>S</stem><action id='a' key='5'>A</action><action id='b' key='2'>B</action>
      """
    func record(_ a: Int?, _ b: Int?) -> Value {
      .record([Value.Field("a", a.map(Value.integer)), Value.Field("b", b.map(Value.integer))])
    }
    let item = try Definitions.item(
      "<rate-each id='r' responses='agree5' tolerance='1'>\(body)</rate-each>",
      head: Definitions.agree5)
    #expect(score(item, record(4, 1)) == 2)
    #expect(score(item, record(3, 3)) == 1)
    #expect(score(item, record(nil, 2)) == 1)
    let distance = try Definitions.item(
      "<rate-each id='r' responses='agree5' scoring='squared-distance'>\(body)</rate-each>",
      head: Definitions.agree5)
    // The largest mean squared distance is (4 * 4 + 3 * 3) / 2.
    #expect(score(distance, record(5, 2)) == 12.5)
    #expect(score(distance, record(1, 5)) == 0)
    #expect(score(distance, record(4, 2)) == 12)
    #expect(score(distance, record(5, nil)) == 8)
  }

  @Test("steps add their credits, less the price of hints")
  func steps() throws {
    let item = try Definitions.item(
      """
      <steps id="t"><stem><p>All</p></stem>
        <number id="s1" key="4"><stem>One</stem><hint cost="0.5">H</hint><hint cost="0.25">I</hint></number>
        <choice id="s2" key="a" points="2"><stem>Two</stem><option id="a">A</option><option id="b">B</option></choice>
        <feedback><right>Well done</right></feedback>
      </steps>
      """)
    #expect(item.steps.map(\.id) == ["s1", "s2"])
    #expect(item.steps[0].content.first == .paragraph([.text("All")]))
    #expect(item.steps[0].hints.map(\.cost) == [0.5, 0.25])
    #expect(item.responses.map(\.id) == ["s1", "s2"])
    #expect(item.outcomes.map(\.id) == ["SCORE", "s1", "s2"])
    #expect(item.outcome("SCORE")?.maximum == 3)
    let both: [String: Value] = ["s1": .float(4), "s2": .identifier("a")]
    #expect(score(item, both) == .float(3))
    #expect(score(item, both, hints: ["s1": 1]) == .float(2.5))
    #expect(score(item, both, hints: ["s1": 2]) == .float(2.25))
    #expect(score(item, ["s1": .float(5)], hints: ["s1": 2]) == .float(0))
    #expect(score(item, [:]) == nil)
    #expect(item.outcomes(of: both)["s2"] == .float(2))
  }

  @Test("pages are read or agreed to")
  func pages() throws {
    let page = try Definitions.item(
      "<information id='i' minimum-time='5s'><p>Read</p></information>")
    #expect(!page.takesResponse)
    #expect(page.timing.minimumMs == 5_000)
    let consent = try Definitions.item("<consent id='c' required='yes'><p>Agree?</p></consent>")
    #expect(consent.responses.map(\.base) == [.boolean])
    #expect(consent.isRequired)
  }
}

extension AssessmentDefinition {
  var allItems: [Item] {
    parts.flatMap { part -> [Item] in
      switch part {
      case .section(let section): section.allItems
      case .include(let include): include.definition.allItems
      case .rest: []
      }
    }
  }
}
