import Assessment
import Testing

@Suite("Patterns")
struct PatternTests {
  @Test(
    "match the whole text or not at all",
    arguments: [
      ("abc", "abc", true), ("abc", "abcd", false), ("abc", "ab", false), ("a|bc", "bc", true),
      ("a.c", "axc", true), ("a.c", "a\nc", false), ("[a-c]+", "abcabc", true),
      ("[a-c]+", "abd", false), ("[^a-c]", "d", true), ("[^a-c]", "a", false),
      ("\\d{2,4}", "123", true), ("\\d{2,4}", "12345", false), ("\\d", "\u{0663}", true),
      ("\\D", "5", false), ("\\w+", "süß", true), ("\\w+", "a b", false), ("\\s", "\t", true),
      ("(ab)*", "", true), ("(ab)*", "ababab", true), ("(ab)*", "aba", false), ("x?", "", true),
      ("a{0}", "", true), ("a{3}", "aaa", true), ("a{3}", "aa", false), ("a{2,}", "aaaaa", true),
      ("[a-]", "-", true), ("\\[\\]", "[]", true), ("a\\.b", "axb", false), ("", "", true),
      ("", "a", false), ("(a|)b", "b", true), ("[\\d\\-]+", "1-2", true),
    ])
  func matching(pattern: String, text: String, isMatch: Bool) throws {
    #expect(try Pattern(pattern).matches(text) == isMatch)
  }

  @Test(
    "say what the matcher lacks, and where",
    arguments: [
      ("a**", 2), ("*a", 0), ("(a", 2), ("a)", 1), ("[a", 2), ("[]", 2), ("^a", 0), ("a$", 1),
      ("(?:a)", 1), ("\\1", 1), ("\\p{L}", 1), ("a{2", 3), ("a{3,2}", 6), ("a{200}", 5),
      ("[z-a]", 4), ("[a-z-[b]]", 4), ("\\", 1), ("{2}", 0),
    ])
  func lacking(pattern: String, offset: Int) {
    do {
      _ = try Pattern(pattern)
      Testing.Issue.record("'\(pattern)' was accepted")
    } catch {
      #expect(!error.message.isEmpty)
      #expect(abs(error.offset - offset) <= 2, "'\(pattern)' names the offset \(error.offset)")
    }
  }

  @Test("take time linear in the text, whatever the pattern")
  func linear() throws {
    let text = String(repeating: "a", count: 20_000)
    #expect(try !Pattern("(a+)+b").matches(text))
    #expect(try !Pattern("(a|a)*b").matches(text))
    #expect(try Pattern("(a*)*").matches(text))
  }

  @Test("that are too large are refused at once", arguments: ["a", ""])
  func tooLarge(atom: String) {
    let nested = (0..<40).reduce("(\(atom))") { inner, _ in "(\(inner){100})" }
    let isRefused = (try? Pattern(nested)) == nil
    #expect(isRefused == !atom.isEmpty)
  }

  @Test("nested too deeply are refused")
  func tooDeep() {
    let deep = String(repeating: "(", count: 10_000) + String(repeating: ")", count: 10_000)
    #expect(throws: PatternError.self) { try Pattern(deep) }
  }
}
