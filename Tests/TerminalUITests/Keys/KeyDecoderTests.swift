import Testing

@testable import TerminalUI

@Suite struct KeyDecoderTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var bytes: String
    var keys: [Key]
    var testDescription: String { String(reflecting: bytes) }
    init(_ bytes: String, _ keys: [Key]) {
      self.bytes = bytes
      self.keys = keys
    }
  }

  static let table: [Case] = [
    Case("a", [.character("a")]),
    Case("é", [.character("é")]),
    Case("e\u{301}x", [.character("e\u{301}"), .character("x")]),
    Case("👩‍👩‍👧🇩🇪", [.character("👩‍👩‍👧"), .character("🇩🇪")]),
    Case("\r", [.enter]),
    Case("\n", [.enter]),
    Case("\t", [.tab]),
    Case("\u{7F}\u{08}", [.backspace, .backspace]),
    Case("\u{03}\u{1A}\u{1C}", [.control("c"), .control("z"), .control("\\")]),
    Case("\u{1B}[A\u{1B}[B\u{1B}[C\u{1B}[D", [.up, .down, .right, .left]),
    Case("\u{1B}OA\u{1B}OB\u{1B}OC\u{1B}OD", [.up, .down, .right, .left]),
    Case(
      "\u{1B}[H\u{1B}[F\u{1B}[1~\u{1B}[4~\u{1B}[7~\u{1B}[8~",
      [.home, .end, .home, .end, .home, .end]),
    Case("\u{1B}OH\u{1B}OF", [.home, .end]),
    Case("\u{1B}[3~\u{1B}[5~\u{1B}[6~", [.delete, .pageUp, .pageDown]),
    Case("\u{1B}[Z", [.backtab]),
    Case("\u{1B}[1;5D\u{1B}[1;3C\u{1B}[1;2A", [.wordLeft, .wordRight, .up]),
    Case("\u{1B}b\u{1B}f\u{1B}\u{7F}\u{17}", [.wordLeft, .wordRight, .deleteWord, .deleteWord]),
    Case("\u{1B}n\u{1B}ö", [.alt("n"), .alt("ö")]),
    Case(
      "\u{1B}OP\u{1B}[11~\u{1B}[[A\u{1B}[24~",
      [.function(1), .function(1), .function(1), .function(12)]),
    Case(
      "\u{1B}OM\u{1B}Op\u{1B}Oy\u{1B}Ol",
      [.enter, .character("0"), .character("9"), .character(",")]),
    // Swallowed whole: mouse, focus, status reports, titles, unknown finals and broken ones.
    Case("\u{1B}[<0;10;20Mx", [.character("x")]),
    Case("\u{1B}[I\u{1B}[Ox", [.character("x")]),
    Case("\u{1B}[?1;2cx", [.character("x")]),
    Case("\u{1B}]0;title\u{07}x", [.character("x")]),
    Case("\u{1B}P1$r0m\u{1B}\\x", [.character("x")]),
    Case("\u{1B}[99999999~x", [.character("x")]),
    Case("\u{1B}[1\u{1B}[Ax", [.up, .character("x")]),
    Case("\u{1B}\u{1B}[A", [.escape, .up]),
    Case("\u{1B}[200~1\r\n2\t\u{1B}[A3\u{1B}[201~x", [.paste("1\n2 [A3"), .character("x")]),
    Case("\u{1B}[200~\u{1B}[201~x", [.character("x")]),
    Case("\u{85}\u{200B}x", [.character("\u{200B}"), .character("x")]),
  ]

  @Test("Bytes become the keys that were meant", arguments: table)
  func decode(_ example: Case) {
    var decoder = KeyDecoder()
    #expect(decoder.decode(Array(example.bytes.utf8)) == example.keys)
    #expect(decoder.patienceMs == nil)
  }

  @Test("Bytes that come one by one give the same keys, clusters apart", arguments: table)
  func decodeBytewise(_ example: Case) {
    var decoder = KeyDecoder()
    var keys: [Key] = []
    for byte in example.bytes.utf8 { keys += decoder.decode([byte]) }
    func flat(_ keys: [Key]) -> [Key] {
      keys.flatMap { key -> [Key] in
        guard case .character(let character) = key else { return [key] }
        return character.unicodeScalars.map { .character(Character($0)) }
      }
    }
    #expect(flat(keys) == flat(example.keys))
  }

  @Test("Bytes that are not UTF-8 are dropped")
  func brokenUTF8() {
    var decoder = KeyDecoder()
    #expect(
      decoder.decode([0xFF, 0x61, 0xC3, 0x62, 0xE2, 0x82, 0x63]) == "abc".map { .character($0) })
    #expect(decoder.decode([0xC0, 0x80, 0xED, 0xA0, 0x80, 0x64]) == [.character("d")])
    #expect(decoder.decode([0xE2, 0x82]) == [])
    #expect(decoder.decode([0xAC]) == [.character("€")])
  }

  @Test("A bare Escape is told from a sequence by waiting")
  func bareEscape() {
    var decoder = KeyDecoder()
    #expect(decoder.decode([0x1B]) == [])
    #expect(decoder.patienceMs == 40)
    #expect(decoder.timeOut() == [.escape])
    #expect(decoder.patienceMs == nil)
    #expect(decoder.decode([0x1B, UInt8(ascii: "[")]) == [])
    #expect(decoder.timeOut() == [.alt("[")])
    #expect(decoder.decode(Array("A".utf8)) == [.character("A")])
  }

  @Test("A paste that never ends is given up after a while and kept")
  func endlessPaste() {
    var decoder = KeyDecoder()
    #expect(decoder.decode(Array("\u{1B}[200~q".utf8)) == [])
    #expect(decoder.patienceMs == 1_000)
    #expect(decoder.timeOut() == [.paste("q")])
  }

  @Test("Any two bytes leave a decoder that still understands Enter after a wait")
  func neverStuck() {
    for first in UInt8.min...UInt8.max {
      for second in UInt8.min...UInt8.max {
        var decoder = KeyDecoder()
        _ = decoder.decode([0x1B, first, second])
        if decoder.patienceMs != nil { _ = decoder.timeOut() }
        #expect(decoder.decode([0x0D]).last == .enter)
      }
    }
  }
}
