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

  /// Patterns with their numbers of persons; every person for itself where few can be alike.
  ///
  /// Where the possible patterns are at most twice the persons they are counted in a table, which
  /// costs a small part of an E-step and spares what persons alike cost in each. Longer tests have
  /// so many possible patterns that persons are rarely alike.
  static func collapse(
    _ codes: [UInt8], _ groups: [ItemGroup]
  ) -> (codes: [UInt8], weights: [Double]) {
    let width = groups.count
    let count = width > 0 ? codes.count / width : 0
    var possible = 1
    for group in groups where possible <= 2 * count { possible *= group.rowCount }
    guard width > 0, possible <= 2 * count else {
      return (codes, [Double](repeating: 1, count: count))
    }
    var tally = [Int](repeating: 0, count: possible)
    for person in 0..<count {
      var pattern = 0
      for group in (0..<width).reversed() {
        pattern = pattern * groups[group].rowCount + Int(codes[person * width + group])
      }
      tally[pattern] += 1
    }
    var distinct: [UInt8] = []
    var weights: [Double] = []
    for (pattern, number) in tally.enumerated() where number > 0 {
      weights.append(Double(number))
      var rest = pattern
      for group in groups {
        distinct.append(UInt8(rest % group.rowCount))
        rest /= group.rowCount
      }
    }
    return (distinct, weights)
  }
}
