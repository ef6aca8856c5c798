#define _DEFAULT_SOURCE
#include "CTreeMemory.h"

#include <libxml/globals.h>
#include <libxml/xmlmemory.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

#define UNIT ((size_t)16)
#define HUGE_PAGE ((size_t)2 << 20)
#define COUNT 16
// Larger blocks are the parser's copy of the document, freed with the parser: no text is as long.
#define LARGE ((size_t)2 << 20)

// Where the blocks of a region begin and end; a block that is freed or grows is looked up here.
struct assay_region {
  _Atomic uintptr_t start, end;
  uintptr_t next;
  void *mapping;
  size_t length;
  int has_overflowed;
};

static struct assay_region regions[COUNT];
static _Thread_local struct assay_region *current;

static int holds(struct assay_region *region, const void *block) {
  uintptr_t address = (uintptr_t)block;
  return address >= atomic_load_explicit(&region->start, memory_order_acquire) &&
         address < atomic_load_explicit(&region->end, memory_order_acquire);
}

static int is_inside(const void *block) {
  for (int index = 0; index < COUNT; index++)
    if (holds(&regions[index], block)) return 1;
  return 0;
}

// A block has its size in front of it.
static size_t *size_of(void *block) { return (size_t *)block - 1; }

static void *take(size_t size) {
  size_t whole = (size + sizeof(size_t) + UNIT - 1) & ~(UNIT - 1);
  if (whole < size || whole > current->end - current->next) {
    current->has_overflowed = 1;
    return NULL;
  }
  void *block = (void *)(current->next + UNIT);
  current->next += whole;
  *size_of(block) = size;
  return block;
}

static void *region_malloc(size_t size) {
  void *block = current && size < LARGE ? take(size) : NULL;
  return block ? block : malloc(size);
}

static void region_mfree(void *block) {
  if (block && !is_inside(block)) free(block);
}

static void *region_realloc(void *block, size_t size) {
  if (!block) return region_malloc(size);
  if (!is_inside(block)) return realloc(block, size);
  size_t old = *size_of(block);
  if (size <= old) return block;
  void *moved = region_malloc(size);
  if (moved) memcpy(moved, block, old);
  return moved;
}

static char *region_strdup(const char *text) {
  size_t size = strlen(text) + 1;
  char *copy = region_malloc(size);
  if (copy) memcpy(copy, text, size);
  return copy;
}

void assay_region_install(void) {
  xmlMemSetup(region_mfree, region_malloc, region_realloc, region_strdup);
}

assay_region *assay_region_open(size_t size) {
  if (current || size > SIZE_MAX - 2 * HUGE_PAGE) return NULL;
  size_t length = size + 2 * HUGE_PAGE;
  void *mapping =
      mmap(NULL, length, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  if (mapping == MAP_FAILED) return NULL;
  uintptr_t start = ((uintptr_t)mapping + HUGE_PAGE - 1) & ~(uintptr_t)(HUGE_PAGE - 1);
  for (int index = 0; index < COUNT; index++) {
    struct assay_region *region = &regions[index];
    uintptr_t none = 0;
    if (!atomic_compare_exchange_strong(&region->start, &none, start)) continue;
    region->mapping = mapping;
    region->length = length;
    region->has_overflowed = 0;
    // The first block begins a unit behind its place, so that its size stands in front of it.
    region->next = start;
    atomic_store_explicit(&region->end, (uintptr_t)mapping + length - UNIT, memory_order_release);
    madvise((void *)start, size, MADV_HUGEPAGE);
    return current = region;
  }
  munmap(mapping, length);
  return NULL;
}

void assay_region_close(void) { current = NULL; }

int assay_region_is_whole(const assay_region *region) { return !region->has_overflowed; }

void assay_region_free(assay_region *region) {
  if (!region) return;
  void *mapping = region->mapping;
  size_t length = region->length;
  atomic_store_explicit(&region->end, 0, memory_order_release);
  atomic_store_explicit(&region->start, 0, memory_order_release);
  munmap(mapping, length);
}
