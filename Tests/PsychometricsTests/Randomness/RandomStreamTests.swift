import Testing

@testable import Psychometrics

/// The pinned values were computed by a second implementation, written in Python from the
/// published descriptions of FNV-1a, SplitMix64, xoshiro256** and Lemire's method.
@Suite("Random streams")
struct RandomStreamTests {
  @Test("SplitMix64 gives the published values for seed 1234567")
  func splitMix() {
    var generator = SplitMix64(seed: 1_234_567)
    let drawn = (0..<5).map { _ in generator.next() }
    #expect(
      drawn == [
        6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
        4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
      ])
  }

  @Test("xoshiro256** gives the published values for the state 1, 2, 3, 4")
  func xoshiro() {
    var generator = Xoshiro256(state: 1, 2, 3, 4)
    let drawn = (0..<5).map { _ in generator.next() }
    #expect(
      drawn == [
        11520, 0, 1_509_978_240, 1_215_971_899_390_074_240, 1_216_172_134_540_287_360,
      ])
  }

  @Test(
    "FNV-1a gives the values of RFC 9923",
    arguments: [("", 0xCBF2_9CE4_8422_2325 as UInt64), ("a", 0xAF63_DC4C_8601_EC8C)])
  func fnv(text: String, expected: UInt64) {
    var hash = FNV1a()
    for byte in text.utf8 { hash.combine(byte: byte) }
    #expect(hash.value == expected)
  }

  @Test("A stream's bits are pinned for ever")
  func bits() {
    var unnamed = RandomStream(seed: 0, purpose: "")
    #expect(
      [unnamed.next(), unnamed.next(), unnamed.next()]
        == [0x9fba_faa4_484a_2c24, 0x114e_8d23_2f8b_3423, 0x5e9f_6887_3093_f35f])
    var named = RandomStream(seed: 7, purpose: "shuffle-options", path: "numerical/n1")
    #expect(
      [named.next(), named.next(), named.next()]
        == [0x9837_312f_6c27_c892, 0x3ce6_5bf0_06c0_fe85, 0x0440_e560_47d7_a081])
    var other = RandomStream(seed: .max, purpose: "Prüfung", path: "ä", index: -1)
    #expect(
      [other.next(), other.next(), other.next()]
        == [0x9cc3_83a5_2f88_4b70, 0xc358_420d_7393_3857, 0xb2f5_7bac_ef54_c885])
  }

  @Test("Uniform numbers are pinned for ever")
  func uniform() {
    var stream = RandomStream(seed: 7, purpose: "uniform")
    let drawn = (0..<4).map { _ in stream.uniform() }
    #expect(
      drawn == [0.3645191212766884, 0.4324046046575051, 0.9045279563238657, 0.6933011585434747])
  }

  @Test("Bounded whole numbers are pinned for ever")
  func digits() {
    var stream = RandomStream(seed: 7, purpose: "digits")
    let drawn = (0..<20).map { _ in stream.integer(below: 10) }
    #expect(drawn == [2, 1, 5, 2, 4, 5, 4, 0, 0, 2, 7, 6, 6, 0, 1, 2, 3, 3, 2, 3])
  }

  @Test("Permutations and samples are pinned for ever")
  func orders() {
    let orders = (0..<3).map { index in
      var stream = RandomStream(seed: 7, purpose: "order", index: index)
      return stream.permutation(of: 8)
    }
    #expect(
      orders == [[2, 7, 5, 1, 4, 3, 0, 6], [6, 2, 1, 3, 0, 4, 5, 7], [1, 6, 2, 0, 5, 4, 7, 3]])
    var stream = RandomStream(seed: 7, purpose: "sample")
    #expect(stream.sample(4, of: 10) == [4, 5, 9, 6])
  }

  @Test("Normal numbers are pinned for ever, to the last bit")
  func normals() {
    var stream = RandomStream(seed: 7, purpose: "normal")
    let drawn = (0..<5).map { _ in stream.normal() }
    #expect(
      drawn == [
        -2.5470631209802383, -0.024181747340191392, 0.4708671865968457, 0.24941357666005204,
        1.0008148699109498,
      ])
  }

  @Test("Purpose, path, index and seed each open a stream of their own")
  func independence() {
    var first = Set<UInt64>()
    for (seed, purpose, path, index) in [
      (1, "a", "b", 0), (2, "a", "b", 0), (1, "ab", "", 0), (1, "", "ab", 0), (1, "a", "b", 1),
      (1, "a", "b", -1), (1, "b", "a", 0),
    ] as [(UInt64, String, String, Int)] {
      var stream = RandomStream(seed: seed, purpose: purpose, path: path, index: index)
      first.insert(stream.next())
    }
    #expect(first.count == 7)
  }

  @Test("A sample has no repetitions and is clamped to what there is")
  func samples() {
    var stream = RandomStream(seed: 3, purpose: "sample")
    for size in 0...12 {
      let drawn = stream.sample(size, of: 12)
      #expect(drawn.count == size)
      #expect(Set(drawn).count == size)
      #expect(drawn.allSatisfy { (0..<12).contains($0) })
    }
    #expect(stream.sample(5, of: 3).sorted() == [0, 1, 2])
    #expect(stream.sample(-1, of: 3) == [])
    #expect(stream.sample(2, of: 0) == [])
    #expect(stream.permutation(of: 0) == [])
    #expect(stream.permutation(of: -4) == [])
  }

  @Test("A shuffle of four has all 24 orders about equally often")
  func fairness() {
    var counts: [[Int]: Int] = [:]
    for index in 0..<12_000 {
      var stream = RandomStream(seed: 1, purpose: "fairness", index: index)
      counts[stream.permutation(of: 4), default: 0] += 1
    }
    #expect(counts.count == 24)
    let chiSquare = counts.values.reduce(0.0) { sum, count in
      sum + (Double(count) - 500) * (Double(count) - 500) / 500
    }
    // The upper 0.1 % point of chi-square with 23 degrees of freedom; the draw is fixed.
    #expect(chiSquare < 49.7)
  }

  @Test("Normal numbers have mean 0 and standard deviation 1")
  func normalMoments() {
    var stream = RandomStream(seed: 11, purpose: "moments")
    var sum = 0.0
    var squares = 0.0
    for _ in 0..<20_000 {
      let value = stream.normal()
      sum += value
      squares += value * value
    }
    #expect((sum / 20_000).magnitude < 0.025)
    #expect((squares / 20_000 - 1).magnitude < 0.04)
  }
}
