/// Damages bytes at random, the same way for the same seed.
struct Mutator {
  private var state: UInt64

  init(seed: Int) {
    state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
  }

  private mutating func next(below limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return limit <= 0 ? 0 : Int(truncatingIfNeeded: state >> 33) % limit
  }

  mutating func mutate(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    for _ in 0...next(below: 3) {
      let index = next(below: bytes.count)
      guard !bytes.isEmpty else { return bytes }
      switch next(below: 6) {
      case 0: bytes[index] = UInt8(next(below: 256))
      case 1: bytes[index] ^= 1 << UInt8(next(below: 8))
      case 2: bytes.remove(at: index)
      case 3: bytes.insert(Array("\"{}[]:,\\\n0-e".utf8)[next(below: 12)], at: index)
      case 4: bytes.removeSubrange(index..<min(bytes.count, index + next(below: 20)))
      default: bytes.insert(contentsOf: bytes[index..<min(bytes.count, index + 20)], at: index)
      }
    }
    return bytes
  }
}
