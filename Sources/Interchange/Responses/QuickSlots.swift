import Assessment

/// The items that nearly all lines consist of, laid out flat: one option, one point, or one typed
/// number or text.
///
/// Reading them touches no slot, whose parts would have to be counted in and out.
struct QuickSlots: Sendable {
  enum Kind: UInt8 {
    case other
    case option
    case point
    case number
    case text
  }

  private(set) var kinds: [Kind] = []
  /// The response variables of typed items.
  private(set) var responses: [String] = []
  /// Where each item's words or values begin; one more for the end.
  private var starts: [Int] = [0]
  /// The words of option ids, or the values of points.
  private var words: [UInt64] = []

  init(_ slots: [ResponseSlot]) {
    for slot in slots {
      var kind = Kind.other
      var response = ""
      if case .single(let part) = slot.form {
        switch part.shape {
        case .option(let ids) where slot.isListed && ids.areShort:
          kind = .option
          words += ids.words
        case .point(let points) where slot.isListed:
          kind = .point
          words += points.map { UInt64(bitPattern: Int64($0)) }
        case .number: kind = .number
        case .text: kind = .text
        default: break
        }
        response = part.response
      }
      kinds.append(kind)
      responses.append(response)
      starts.append(words.count)
    }
  }

  /// The index of an option or a point among those of an item.
  @inline(__always)
  func index(of word: UInt64, in place: Int) -> Int? {
    for index in starts[place]..<starts[place + 1] where words[index] == word {
      return index - starts[place]
    }
    return nil
  }
}
