import Testing

@testable import TerminalUI

@Suite struct TextEditorTests {
  /// The text with the caret as a bar.
  private func shown(_ editor: TextEditor) -> String { editor.before + "|" + editor.after }

  private func typed(
    _ keys: [Key], into text: String = "", multiline: Bool = false, limit: Int = 100
  ) -> TextEditor {
    var editor = TextEditor(text, isMultiline: multiline, limit: limit)
    for key in keys { _ = editor.handle(key) }
    return editor
  }

  struct Story: Sendable {
    var name: String
    var text: String
    var keys: [Key]
    var result: String
  }

  static let stories: [Story] = [
    Story(
      name: "typing in the middle", text: "ac", keys: [.left, .character("b")], result: "ab|c"),
    Story(name: "backspace takes a whole family", text: "a👩‍👩‍👧", keys: [.backspace], result: "a|"),
    Story(
      name: "backspace takes letter and accent", text: "re\u{301}", keys: [.backspace], result: "r|"
    ),
    Story(
      name: "an accent joins the letter before it", text: "e",
      keys: [.character("\u{301}"), .left],
      result: "|e\u{301}"),
    Story(
      name: "a joiner and its second half", text: "👩",
      keys: [.character("\u{200D}"), .character("👧"), .backspace], result: "|"),
    Story(
      name: "two halves of a flag that meet are one", text: "🇩x🇪", keys: [.left, .backspace],
      result: "🇩🇪|"),
    Story(name: "delete at the end", text: "a", keys: [.delete], result: "a|"),
    Story(name: "delete forward", text: "abc", keys: [.home, .delete], result: "|bc"),
    Story(
      name: "word left", text: "one two, three", keys: [.wordLeft, .wordLeft],
      result: "one |two, three"),
    Story(name: "word right", text: "one two", keys: [.home, .wordRight], result: "one| two"),
    Story(name: "delete word", text: "one two  ", keys: [.deleteWord], result: "one |"),
    Story(name: "delete word at the beginning", text: "", keys: [.deleteWord], result: "|"),
    Story(name: "cut to the beginning", text: "abc", keys: [.left, .control("u")], result: "|c"),
    Story(name: "cut to the end", text: "abc", keys: [.home, .right, .control("k")], result: "a|"),
    Story(
      name: "home and end", text: "abc", keys: [.home, .character("x"), .end, .character("y")],
      result: "xabcy|"),
    Story(name: "a paste in one line", text: "", keys: [.paste("a\nb")], result: "a b|"),
    Story(
      name: "arrows beyond both ends", text: "a", keys: [.right, .left, .left, .left], result: "|a"),
  ]

  @Test("Editing one line", arguments: stories)
  func line(_ story: Story) {
    #expect(shown(typed(story.keys, into: story.text)) == story.result, "\(story.name)")
  }

  @Test("Lines begin and end at line feeds")
  func lines() {
    let text = "one\ntwo"
    #expect(shown(typed([.home], into: text, multiline: true)) == "one\n|two")
    #expect(shown(typed([.control("u"), .backspace], into: text, multiline: true)) == "one|")
    #expect(shown(typed([.enter, .character("x")], into: text, multiline: true)) == "one\ntwo\nx|")
    #expect(
      shown(typed([.wordLeft, .left, .home, .end], into: text, multiline: true)) == "one|\ntwo")
    #expect(shown(typed([.enter], into: "a")) == "a|")
  }

  @Test("A full text takes accents but no more clusters")
  func limit() {
    var editor = TextEditor("ab", limit: 3)
    #expect(editor.handle(.character("e")) == .changed)
    #expect(editor.handle(.character("\u{301}")) == .changed)
    #expect(editor.handle(.character("x")) == .full)
    #expect(editor.text == "abe\u{301}")
    #expect(editor.handle(.paste("xyz")) == .full)
    editor = TextEditor("a", limit: 3)
    #expect(editor.handle(.paste("xyz")) == .full)
    #expect(editor.text == "axy")
  }

  @Test("A text longer than its limit can be shortened and is not cut")
  func overfull() {
    var editor = TextEditor("abcdef", limit: 3)
    #expect(editor.handle(.character("x")) == .full)
    #expect(editor.text == "abcdef")
    #expect(editor.handle(.backspace) == .changed)
    #expect(editor.text == "abcde")
  }

  @Test("Keys tell what they did")
  func effects() {
    var editor = TextEditor("a")
    #expect(editor.handle(.left) == .moved)
    #expect(editor.handle(.backspace) == .moved)
    #expect(editor.handle(.delete) == .changed)
    #expect(editor.handle(.up) == .ignored)
    #expect(editor.handle(.function(1)) == .ignored)
    #expect(editor.handle(.enter) == .ignored)
  }

  @Test("The caret goes to a cluster and no further than the text")
  func toCluster() {
    var editor = TextEditor("a👩‍👩‍👧b")
    editor.move(toCluster: 2)
    #expect(shown(editor) == "a👩‍👩‍👧|b")
    editor.move(toCluster: 99)
    #expect(editor.after.isEmpty)
    editor.move(toCluster: -1)
    #expect(editor.before.isEmpty)
  }
}
