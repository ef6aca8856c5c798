import Assessment
import Testing

@Suite("Short texts")
struct TextKeyTests {
  @Test(
    "are compared as people mean them",
    arguments: [
      ("Paris", true), (" paris ", true), ("PARIS", true), ("Pari", false), ("", false),
    ])
  func plain(typed: String, isRight: Bool) {
    #expect(TextKey(accepted: ["Paris"]).accepts(typed) == isRight)
  }

  @Test("by canonical equivalence")
  func canonical() {
    #expect(TextKey(accepted: ["caf\u{E9}"]).accepts("cafe\u{301}"))
  }

  @Test("with case and white space as the author says")
  func treatment() {
    let exact = TextKey(accepted: ["New  York"], isCaseSensitive: true, whiteSpace: .preserve)
    #expect(exact.accepts("New  York"))
    #expect(!exact.accepts("New York"))
    #expect(!exact.accepts("new  york"))
    let removed = TextKey(accepted: ["AB 12 CD"], whiteSpace: .remove)
    #expect(removed.accepts("ab12cd"))
    #expect(TextKey(accepted: ["New York"]).accepts("new \t york\n"))
  }

  @Test("by a pattern, in any case unless case matters")
  func pattern() throws {
    let pattern = try Pattern("[A-Z]{2}[a-z]+\\d")
    let loose = TextKey(accepted: [], pattern: pattern)
    #expect(loose.accepts("ABcd1"))
    #expect(loose.accepts("abCD1"))
    #expect(!loose.accepts("ab1"))
    let strict = TextKey(accepted: [], pattern: pattern, isCaseSensitive: true)
    #expect(strict.accepts("ABcd1"))
    #expect(!strict.accepts("abcd1"))
    let other = TextKey(accepted: [], pattern: try Pattern("[^x]"))
    #expect(!other.accepts("X"))
  }
}
