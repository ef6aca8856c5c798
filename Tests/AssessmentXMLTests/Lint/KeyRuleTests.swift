import Testing

@Suite("Lint of keys")
struct KeyRuleTests {
  @Test("says what is wrong, and where", arguments: cases)
  func found(lint: LintCase) {
    #expect(lint.findings == lint.expected)
  }

  @Test("is silent where nothing is wrong", arguments: clean)
  func silent(lint: LintCase) {
    #expect(lint.findings == [])
  }

  static let abc = "<option id='a'>1</option><option id='b'>2</option><option id='c'>3</option>"

  /// A scenario with these ratings of ten experts.
  private static func experts(_ ratings: String, _ message: String?) -> LintCase {
    .items(
      """
      <rate-each id='q' scale='k' responses='agree5'><stem>S</stem><action id='a' key='5'>A</action>
      <action id='b' key='2'>B</action><experts n='10' source='S'>\(ratings)</experts></rate-each>
      """, message.map { "error: \($0)" })
  }

  static let cases: [LintCase] = [
    .items(
      "<choice id='q' scale='k' ¶key='d'><stem>S</stem>\(abc)</choice>",
      "error: the key names no option: 'd' is not one of 'a', 'b' or 'c' [unknown-option]"),
    .items(
      "<multiple id='q' scale='k'\n ¶key='a x'><stem>S</stem>\(abc)</multiple>",
      "error: the key names no option: 'x' is not one of 'a', 'b' or 'c' [unknown-option]"),
    .items(
      "<true-false id='q' scale='k' ¶key='cannot-say'><stem>S</stem></true-false>",
      "error: the key names no option: 'cannot-say' is not one of 'true' or 'false' [unknown-option]"
    ),
    .items(
      "<best-worst id='q' scale='k' best='a' ¶worst='e'><stem>S</stem>\(abc)</best-worst>",
      "error: the key names no option: 'e' is not one of 'a', 'b' or 'c' [unknown-option]"),
    .items(
      "<best-worst id='q' scale='k' ¶best='e'><stem>S</stem>\(abc)</best-worst>",
      "error: the key names no option: 'e' is not one of 'a', 'b' or 'c' [unknown-option]"),
    .items(
      """
      <matching id='q' scale='k'><stem>S</stem><entry id='e'>E</entry>
      <entry id='f' ¶key='z'>F</entry>\(abc)</matching>
      """,
      "error: the key names no option: 'z' is not one of 'a', 'b' or 'c' [unknown-option]"),
    .items(
      """
      <cloze id='q' scale='k'><stem>A <gap id='g' key='1'/> and
      <gap id='h' ¶key='z'>\(abc)</gap></stem></cloze>
      """,
      "error: the key names no option: 'z' is not one of 'a', 'b' or 'c' [unknown-option]"),
    .items(
      """
      <steps id='q' scale='k'><stem>S</stem><choice id='one' key='a'><stem>S</stem>\(abc)</choice>
      <choice id='two' ¶key='z'><stem>S</stem>\(abc)</choice></steps>
      """,
      "error: the key names no option: 'z' is not one of 'a', 'b' or 'c' [unknown-option]"),
    .items(
      """
      <rate-each id='q' scale='k' responses='agree5'><stem>S</stem><action id='a' key='5'>A</action>
      <action id='b' ¶key='6'>B</action></rate-each>
      """,
      "error: nobody can give the rating 6: 'agree5' offers '1', '2', '3', '4' or '5' [key-outside-responses]"
    ),
    experts(
      "<rating action='a' ¶mean='5.5' sd='1'/><rating action='b' mean='2' sd='1'/>",
      "no ratings have the mean 5.5: 'agree5' goes from 1 to 5 [expert-figures]"),
    experts(
      "<rating action='a' mean='4.9' ¶sd='2'/><rating action='b' mean='2' sd='1'/>",
      "no ratings with that mean have the standard deviation 2 [expert-figures]"),
    experts(
      "<rating action='a' mean='4' sd='1'/><rating action='b' ¶counts='0 9 2 0 0'/>",
      "the counts add up to 11, and there are only 10 experts [expert-figures]"),
    experts(
      "<rating action='a' mean='4' sd='1'/><rating action='b' ¶counts='0 9 1 0'/>",
      "there are 4 counts for the 5 responses of 'agree5' [expert-ratings]"),
    experts(
      "<rating action='a' mean='4' sd='1'/><rating action='b' ¶counts='0 0 0 0 0'/>",
      "nobody rated this action [expert-ratings]"),
    experts(
      "<rating action='a' mean='4' sd='1'/><rating action='b' ¶counts='0 9 1 0 0' mean='2'/>",
      "counts already say what mean and sd are; take these out [expert-ratings]"),
    experts(
      "<rating action='a' mean='4' sd='1'/>¶<rating action='b' mean='2'/>",
      "a rating has counts, or mean and sd [expert-ratings]"),
    .items(
      "<best-worst id='q' scale='k' best='a' ¶worst='a'><stem>S</stem>\(abc)</best-worst>",
      "error: option 'a' cannot be both the best and the worst; name another one [best-is-worst]"),
    .items(
      "<multiple id='q' scale='k' ¶min='3' max='2' key='a b'><stem>S</stem>\(abc)</multiple>",
      "error: no picks can be right: at least 3 are asked for and at most 2 allowed [choice-count]"),
    .items(
      "<multiple id='q' scale='k' max='2' ¶key='a b c'><stem>S</stem>\(abc)</multiple>",
      "error: nobody can be right: the key has 3 options, and 1 to 2 are allowed [choice-count]"),
    .items(
      "<multiple id='q' scale='k' ¶min='4' max='5' key='a'><stem>S</stem>\(abc)</multiple>",
      "error: at least 4 picks are asked for, and there are only 3 options [choice-count]"),
    .items(
      "<multiple id='q' scale='k' ¶max='4' key='a'><stem>S</stem>\(abc)</multiple>",
      "warning: up to 4 picks are allowed, and there are only 3 options [choice-count]"),
    .items(
      "<number id='q' scale='k' ¶key='18' min='0' max='10'><stem>S</stem></number>",
      "error: the key 18 cannot be entered: only numbers of at least 0 and at most 10 are accepted [key-range]"
    ),
    .items(
      "<number id='q' scale='k' key='5' ¶min='10' max='0'><stem>S</stem></number>",
      "error: no number can be entered: min 10 is over max 0 [key-range]"),
    .items(
      "<number id='q' scale='k' ¶key='2.25' decimals='1'><stem>S</stem></number>",
      "error: nobody can be right: the key is 2.25, and one can enter at most 1 decimal; round the key, or give a tolerance [key-decimals]"
    ),
    .items(
      "<number id='q' scale='k' ¶key='0.3' decimals='0'><stem>S</stem></number>",
      "error: nobody can be right: the key is 0.3, and one can enter only whole numbers; round the key, or give a tolerance [key-decimals]"
    ),
    .items(
      "<number id='q' scale='k' key='2.2' ¶tolerance='0.05' decimals='1'><stem>S</stem></number>",
      "warning: the tolerance 0.05 accepts nothing beside the key: answers differ by 0.1 or more [tolerance-digits]"
    ),
    .items(
      """
      <steps id='q' scale='k'><number id='one' key='1'><stem>S</stem></number>
      <number id='two' ¶key='7' max='5'><stem>S</stem></number></steps>
      """,
      "error: the key 7 cannot be entered: only numbers of at most 5 are accepted [key-range]"),
    .items(
      "<ordering id='q' scale='k' ¶key='a b'><stem>S</stem>\(abc)</ordering>",
      "error: the key gives 'c' no place; it names every option once [order-key]"),
    .items(
      "<ordering id='q' scale='k' ¶key='a b c a'><stem>S</stem>\(abc)</ordering>",
      "error: the key names 'a' twice; an option has one place in the order [order-key]"),
    .items(
      """
      ¶<matching id='q' scale='k'><stem>S</stem><entry id='e' key='a'>E</entry>
      <entry id='f' key='b'>F</entry><entry id='g' key='c'>G</entry><entry id='h'>H</entry>\(abc)</matching>
      """,
      "error: there are 4 entries for 3 options; add options, or say reuse=\"yes\" [matching-options]"
    ),
    .items(
      """
      <matching id='q' scale='k'><stem>S</stem><entry id='e' key='a'>E</entry>
      <entry id='f' ¶key='a'>F</entry>\(abc)</matching>
      """,
      "error: 'e' and 'f' both belong to 'a', which can be used only once; say reuse=\"yes\" or change a key [matching-options]"
    ),
    .items(
      "¶<text id='q' scale='k' key='Tuesday' max-length='5'><stem>S</stem></text>",
      "error: nobody can type 'Tuesday': it has 7 characters, and max-length allows 5 [untypable-key]"
    ),
    .items(
      "<text id='q' scale='k' key='12a' ¶mask='[0-9]+'><stem>S</stem></text>",
      "error: nobody can type '12a': the mask '[0-9]+' does not let it in [untypable-key]"),
    .items(
      """
      <choice id='q' scale='k' ¶key='a'><stem>S</stem><option id='a' points='2'>1</option>
      <option id='b' points='1'>2</option></choice>
      """,
      "warning: the options have points, which already say what each is worth; take the key out [key-and-points]"
    ),
  ]

  static let clean: [LintCase] = [
    experts(
      "<rating action='b' counts='0 8 1 1 0'/><rating action='a' mean='4.9' sd='0.32'/>", nil),
    .items(
      "<number id='q' scale='k' key='0.3' decimals='1' tolerance='0.1'><stem>S</stem></number>", nil
    ),
    .items(
      "<number id='q' scale='k' key='2.25' decimals='1' tolerance='0.05'><stem>S</stem></number>",
      nil),
    .items("<number id='q' scale='k' key='10' min='0' max='10'><stem>S</stem></number>", nil),
    .items(
      "<number id='q' scale='k' key='1e3'><stem>S</stem></number>".replacing(
        "1e3", with: "1000000"), nil),
    .items("<multiple id='q' scale='k' key='a' max='3'><stem>S</stem>\(abc)</multiple>", nil),
    .items("<ranking id='q'><stem>S</stem>\(abc)</ranking>", nil),
    .items(
      """
      <matching id='q' scale='k' reuse='yes'><stem>S</stem><entry id='e' key='a'>E</entry>
      <entry id='f' key='a'>F</entry>\(abc)</matching>
      """, nil),
    .items(
      """
      <choice id='q' scale='k'><stem>S</stem><option id='a' points='2'>1</option>
      <option id='b' points='1'>2</option></choice>
      """, nil),
    .items(
      "<true-false id='q' scale='k' key='cannot-say' cannot-say='yes'><stem>S</stem></true-false>",
      nil),
  ]
}

@Suite("Lint of where keys stand")
struct KeyPlaceTests {
  /// Choices whose keys stand at these places of four options, all of one length.
  private static func places(
    _ places: [Int], section: String = "",
    length: (Int, Int) -> String = { option, _ in "\(option)" }
  ) -> String {
    let items = places.enumerated().map { number, key in
      let options = (0..<4).map { "<option id='o\($0)'>\(length($0, key))</option>" }.joined()
      return
        "<choice id='q\(number)' scale='k' key='o\(key)'><stem>S\(number)</stem>\(options)</choice>"
    }
    return Definitions.wrapped(
      head: "<scale id='k' title='K'/>",
      sections: "<section id='s'\(section)>\(items.joined())</section>")
  }

  private func rules(_ text: String) -> [String] {
    LintCase.whole(text, nil).findings
  }

  @Test("names the place and the bound, from eight items on")
  func onePlace() {
    #expect(
      rules(KeyPlaceTests.places([1, 1, 1, 1, 1, 1, 0, 2])) == [
        "test.xml:1:1: warning: the right option stands at place 2 in 6 of 8 keyed choices; chance explains at most 5, so move some, or shuffle the options [key-place]"
      ])
  }

  @Test("is silent below eight items, within the bound, and where options are shuffled")
  func silent() {
    #expect(rules(KeyPlaceTests.places([1, 1, 1, 1, 1, 1, 1])) == [])
    #expect(rules(KeyPlaceTests.places([1, 1, 1, 1, 1, 0, 2, 3])) == [])
    #expect(
      rules(KeyPlaceTests.places([1, 1, 1, 1, 1, 1, 1, 1], section: " shuffle='options'")) == [])
  }

  @Test("counts true and false for themselves")
  func judgements() {
    let items = (0..<12).map {
      "<true-false id='q\($0)' scale='k' key='true'><stem>S\($0)</stem></true-false>"
    }
    let text = Definitions.items(items.joined(), head: "<scale id='k' title='K'/>")
    #expect(
      rules(text) == [
        "test.xml:1:1: warning: the right answer is 'true' in 12 of 12 true-false items; chance explains at most 11, so balance the answers [key-place]"
      ])
  }

  @Test("finds a key that is always the longest option")
  func longest() {
    let places = [0, 1, 2, 3, 0, 1, 2, 3]
    let always = KeyPlaceTests.places(places) { $0 == $1 ? "a long option" : "\($0)" }
    #expect(
      rules(always) == [
        "test.xml:1:1: warning: the right option is the longest one in all 8 keyed choices; who notices needs no other knowledge, so vary the lengths [longest-key]"
      ])
    var once = false
    let exceptOnce = KeyPlaceTests.places(places) { option, key in
      if option == 3, key == 0, !once {
        once = true
        return "a longer option"
      }
      return option == key ? "long option" : "\(option)"
    }
    #expect(rules(exceptOnce) == [])
  }
}
