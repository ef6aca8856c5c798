/// Round numbers for an axis.
public struct AxisScale: Sendable, Equatable {
  /// The marked numbers, rising.
  public let ticks: [Double]
  /// The digits each needs after the decimal mark.
  public let fractionDigits: Int

  /// An axis that covers the numbers in steps of 1, 2 or 5 times a power of ten.
  ///
  /// - Parameters:
  ///   - numbers: Finite numbers; none gives an axis from 0 to 1.
  ///   - steps: About how many steps there may be, at least 1.
  public init(covering numbers: [Double], steps: Int) {
    let low = numbers.min() ?? 0
    var high = numbers.max() ?? 1
    if high <= low { high = low + max(1, abs(low) / 10) }
    let room = high / 2 - low / 2
    guard room.isFinite, low.magnitude < 1e15, high.magnitude < 1e15 else {
      ticks = [low, high]
      fractionDigits = 0
      return
    }
    var power = 1.0
    var digits = 0
    let wanted = (high - low) / Double(max(1, steps))
    while power > wanted, digits < 9 {
      power /= 10
      digits += 1
    }
    while power * 10 <= wanted { power *= 10 }
    let step = [1, 2, 5, 10].map { $0 * power }.first { $0 >= wanted * 0.999_999 } ?? power * 10
    if step >= power * 10, digits > 0 { digits -= 1 }
    let first = (low / step).rounded(.down)
    let last = (high / step).rounded(.up)
    var ticks: [Double] = []
    var index = first
    while index <= last, ticks.count < 100 {
      ticks.append(index * step)
      index += 1
    }
    self.ticks = ticks
    self.fractionDigits = digits
  }

  /// The lowest marked number.
  public var low: Double { ticks.first ?? 0 }
  /// The highest marked number.
  public var high: Double { ticks.last ?? 1 }

  /// The label of a marked number.
  public func label(_ tick: Double, mark: Character) -> String {
    NumberText.text(tick, fractionDigits: fractionDigits, mark: mark)
  }

  /// Where a number lies between the ends, from 0 to 1.
  public func position(of number: Double) -> Double {
    let length = high - low
    return length > 0 ? min(1, max(0, (number - low) / length)) : 0.5
  }
}
