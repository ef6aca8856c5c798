public import Assessment

/// Turns the bytes a terminal sends into keys.
///
/// A value without a clock: when ``patienceMs`` is not nil, the caller waits that long for more
/// bytes and then calls ``timeOut()``, which resolves a bare Escape. Sequences that mean nothing
/// here are swallowed whole, never leaked as text; bytes that are not UTF-8 are dropped.
public struct KeyDecoder: Sendable {
  private enum State: Sendable {
    case ground
    case escape
    case control([UInt8])
    case application
    case console
    /// An answer of the terminal (OSC, DCS, APC, PM, SOS), up to BEL or ESC \.
    case string(escaped: Bool)
    case paste([UInt8])
  }

  private static let longestSequence = 64
  private static let longestPaste = 1 << 20
  private static let pasteEnd = Array("\u{1B}[201~".utf8)

  private var state = State.ground
  private var utf8: [UInt8] = []
  private var isAlt = false
  private var typed = ""
  private var keys: [Key] = []

  /// Makes a decoder that has read nothing.
  public init() {}

  /// How long to wait for more bytes before calling ``timeOut()``, in milliseconds; nil when
  /// nothing is half read.
  public var patienceMs: Milliseconds? {
    switch state {
    case .ground: nil
    case .escape, .control, .application, .console: 40
    case .string, .paste: 1_000
    }
  }

  /// The keys that these bytes complete.
  public mutating func decode(_ bytes: some Sequence<UInt8>) -> [Key] {
    for byte in bytes { take(byte) }
    return flush()
  }

  /// Resolves what was left half read after waiting ``patienceMs``.
  public mutating func timeOut() -> [Key] {
    switch state {
    case .escape: emit(.escape)
    case .application: emit(.alt("O"))
    case .control([]): emit(.alt("["))
    case .paste(let bytes): emitPaste(bytes)
    case .ground, .control, .console, .string: break
    }
    state = .ground
    isAlt = false
    return flush()
  }

  private mutating func take(_ byte: UInt8) {
    switch state {
    case .ground: takeGround(byte)
    case .escape: takeEscape(byte)
    case .control(let parameters): takeControl(byte, parameters)
    case .application:
      state = .ground
      if let key = KeySequence.application(final: byte) { emit(key) }
    case .console:
      state = .ground
      if let key = KeySequence.console(final: byte) { emit(key) }
    case .string(let escaped):
      let ends = byte == 0x07 || (escaped && byte == UInt8(ascii: "\\"))
      state = ends ? .ground : .string(escaped: byte == 0x1B)
    case .paste(var bytes):
      // Emptied first, so that the array is not copied for every byte.
      state = .ground
      bytes.append(byte)
      if byte == UInt8(ascii: "~"), bytes.suffix(Self.pasteEnd.count) == Self.pasteEnd[...] {
        emitPaste(bytes.dropLast(Self.pasteEnd.count))
      } else {
        // Too much is cut in the middle, so that the end mark is still seen.
        if bytes.count > Self.longestPaste { bytes.remove(at: Self.longestPaste - 8) }
        state = .paste(bytes)
      }
    }
  }

  private mutating func takeGround(_ byte: UInt8) {
    guard byte >= 0x20, byte != 0x7F else {
      utf8 = []
      takeC0(byte)
      return
    }
    guard byte >= 0x80 else {
      utf8 = []
      takeScalar(Unicode.Scalar(byte))
      return
    }
    if byte & 0xC0 != 0x80 { utf8 = [] }
    utf8.append(byte)
    let length = utf8[0] >= 0xF0 ? 4 : utf8[0] >= 0xE0 ? 3 : utf8[0] >= 0xC2 ? 2 : 1
    guard utf8.count >= length else { return }
    if length > 1, let text = String(validating: utf8, as: UTF8.self),
      let scalar = text.unicodeScalars.first
    {
      takeScalar(scalar)
    }
    utf8 = []
    isAlt = false
  }

  private mutating func takeScalar(_ scalar: Unicode.Scalar) {
    if isAlt {
      isAlt = false
      emit(.alt(Character(scalar)))
    } else if scalar.properties.generalCategory != .control {
      typed.unicodeScalars.append(scalar)
    }
  }

  private mutating func takeC0(_ byte: UInt8) {
    switch byte {
    case 0x1B: state = .escape
    case 0x0A, 0x0D: emit(.enter)
    case 0x09: emit(.tab)
    case 0x08, 0x7F: emit(.backspace)
    case 0x17: emit(.deleteWord)
    case 0x01...0x1A: emit(.control(Character(Unicode.Scalar(byte + 0x60))))
    case 0x1C: emit(.control("\\"))
    default: break
    }
  }

  private mutating func takeEscape(_ byte: UInt8) {
    state = .ground
    switch byte {
    case UInt8(ascii: "["): state = .control([])
    case UInt8(ascii: "O"): state = .application
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"),
      UInt8(ascii: "X"):
      state = .string(escaped: false)
    case 0x1B:
      emit(.escape)
      state = .escape
    case 0x08, 0x7F: emit(.deleteWord)
    case UInt8(ascii: "b"): emit(.wordLeft)
    case UInt8(ascii: "f"): emit(.wordRight)
    case 0..<0x20: takeC0(byte)
    default:
      isAlt = true
      takeGround(byte)
    }
  }

  private mutating func takeControl(_ byte: UInt8, _ parameters: [UInt8]) {
    switch byte {
    case UInt8(ascii: "[") where parameters.isEmpty: state = .console
    case 0x20..<0x40 where parameters.count < Self.longestSequence:
      state = .control(parameters + [byte])
    case 0x40..<0x7F:
      state = .ground
      if byte == UInt8(ascii: "~"), parameters == Array("200".utf8) {
        state = .paste([])
      } else if let key = KeySequence.control(parameters: parameters, final: byte) {
        emit(key)
      }
    default:
      state = .ground
      if byte < 0x20 { takeC0(byte) }
    }
  }

  private mutating func emit(_ key: Key) {
    emitTyped()
    keys.append(key)
  }

  private mutating func emitTyped() {
    keys += typed.map { .character($0) }
    typed = ""
  }

  private mutating func emitPaste(_ bytes: some Collection<UInt8>) {
    let text = PastedText.clean(String(decoding: bytes, as: UTF8.self))
    if !text.isEmpty { emit(.paste(text)) }
  }

  private mutating func flush() -> [Key] {
    emitTyped()
    defer { keys = [] }
    return keys
  }
}
