/// Turns rows of categories into one byte a group of items.
enum ResponseCodes {
  /// The codes of all persons with an answer to some item of the groups, person by person.
  static func encode(
    _ responses: ResponseMatrix, _ blocks: [ItemBlock], _ groups: [ItemGroup]
  ) -> [UInt8] {
    // For each block and each byte of an entry the digit times its place in the group's code.
    var places = [UInt8](repeating: 0, count: blocks.count * 256)
    for group in groups {
      var place = 1
      for (block, radix) in zip(group.blocks, group.radices) {
        let categories = blocks[block].categories
        for entry in 0..<256 {
          let digit = categories.firstIndex(of: entry) ?? categories.count
          places[block * 256 + entry] = UInt8(truncatingIfNeeded: min(digit, radix - 1) * place)
        }
        place *= radix
      }
    }
    let columns = blocks.map(\.item)
    let width = groups.count
    let ends = groups.map(\.blocks.upperBound)
    var codes = [UInt8](repeating: 0, count: responses.personCount * width)
    var used = 0
    responses.entries.withUnsafeBufferPointer { entries in
      places.withUnsafeBufferPointer { places in
        columns.withUnsafeBufferPointer { columns in
          ends.withUnsafeBufferPointer { ends in
            codes.withUnsafeMutableBufferPointer { codes in
              var start = 0
              while start < entries.count {
                var block = 0
                var answers = 0
                for group in 0..<width {
                  var code: UInt8 = 0
                  while block < ends[group] {
                    let entry = entries[start &+ columns[block]]
                    code &+= places[block &* 256 &+ Int(UInt8(bitPattern: entry))]
                    answers &+= entry >= 0 ? 1 : 0
                    block &+= 1
                  }
                  codes[used &+ group] = code
                }
                if answers > 0 { used &+= width }
                start &+= responses.itemCount
              }
            }
          }
        }
      }
    }
    codes.removeLast(codes.count - used)
    return codes
  }

  /// Patterns with their numbers of persons; every person for itself where few are alike.
  ///
  /// Sorting a pattern costs about as much as it does in half an E-step, so it pays where half of
  /// the persons or fewer remain. The first persons tell. Patterns of more than eight groups, which
  /// are rarely alike, are not tried.
  static func collapse(_ codes: [UInt8], width: Int) -> (codes: [UInt8], weights: [Double]) {
    let count = width > 0 ? codes.count / width : 0
    let probed = min(count, 2000)
    guard width <= 8, probed > 0,
      2 * Set(words(codes, width: width, count: probed)).count <= probed
    else { return (codes, [Double](repeating: 1, count: count)) }
    let sorted = words(codes, width: width, count: count).sorted()
    var distinct: [UInt8] = []
    var weights: [Double] = []
    var last: UInt64?
    for word in sorted {
      if word == last {
        weights[weights.count - 1] += 1
        continue
      }
      last = word
      weights.append(1)
      for group in 0..<width {
        distinct.append(UInt8(truncatingIfNeeded: word >> UInt64(8 * group)))
      }
    }
    return (distinct, weights)
  }

  /// The first patterns as one word each.
  private static func words(_ codes: [UInt8], width: Int, count: Int) -> [UInt64] {
    (0..<count).map { person in
      (0..<width).reduce(0) { $0 | UInt64(codes[person * width + $1]) << UInt64(8 * $1) }
    }
  }
}
