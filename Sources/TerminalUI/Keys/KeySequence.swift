/// The escape sequences of keys, as data.
///
/// Sources: ECMA-48 for the syntax; xterm's "Control Sequences" for arrows, editing keys and
/// modifiers (`1;5C`); the Linux console for `ESC [ 1 ~`, `ESC [ [ A`; rxvt for 7 and 8.
enum KeySequence {
  /// The key of `ESC [ parameters final`, or nil for a sequence without meaning here.
  static func control(parameters: [UInt8], final: UInt8) -> Key? {
    let numbers = parameters.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
      .map { number($0) }
    let modifiers = numbers.count > 1 ? max(0, numbers[1] - 1) : 0
    let key = final == UInt8(ascii: "~") ? editing(numbers.first ?? 0) : cursor(final)
    guard let key else { return nil }
    // Alt is 2, Ctrl is 4, Shift is 1.
    return modifiers & 6 == 0 ? key : byWord(key)
  }

  /// The key of `ESC O final`: cursor keys in application mode and the keypad.
  static func application(final: UInt8) -> Key? {
    switch final {
    case UInt8(ascii: "M"): .enter
    case UInt8(ascii: "P")...UInt8(ascii: "S"): .function(Int(final - UInt8(ascii: "P")) + 1)
    case UInt8(ascii: "j")...UInt8(ascii: "y"):
      // The keypad sends its characters 0x40 above.
      .character(Character(Unicode.Scalar(final - 0x40)))
    default: cursor(final)
    }
  }

  /// The key of the Linux console's `ESC [ [ final`.
  static func console(final: UInt8) -> Key? {
    guard (UInt8(ascii: "A")...UInt8(ascii: "E")).contains(final) else { return nil }
    return .function(Int(final - UInt8(ascii: "A")) + 1)
  }

  private static func cursor(_ final: UInt8) -> Key? {
    switch final {
    case UInt8(ascii: "A"): .up
    case UInt8(ascii: "B"): .down
    case UInt8(ascii: "C"): .right
    case UInt8(ascii: "D"): .left
    case UInt8(ascii: "H"): .home
    case UInt8(ascii: "F"): .end
    case UInt8(ascii: "Z"): .backtab
    case UInt8(ascii: "P")...UInt8(ascii: "S"): .function(Int(final - UInt8(ascii: "P")) + 1)
    default: nil
    }
  }

  private static func editing(_ number: Int) -> Key? {
    switch number {
    case 1, 7: .home
    case 3: .delete
    case 4, 8: .end
    case 5: .pageUp
    case 6: .pageDown
    case 11...15: .function(number - 10)
    case 17...21: .function(number - 11)
    case 23, 24: .function(number - 12)
    default: nil
    }
  }

  private static func byWord(_ key: Key) -> Key {
    switch key {
    case .left: .wordLeft
    case .right: .wordRight
    default: key
    }
  }

  /// A decimal number, 0 when there is none; more than four digits are not a key's.
  private static func number(_ digits: some Collection<UInt8>) -> Int {
    guard digits.count <= 4 else { return 0 }
    var value = 0
    for digit in digits {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return 0 }
      value = value * 10 + Int(digit - UInt8(ascii: "0"))
    }
    return value
  }
}
