#ifndef ASSAY_CTREEMEMORY_H
#define ASSAY_CTREEMEMORY_H

#include <stddef.h>

// Memory for the trees of long documents.
//
// The nodes of a document of 20 MB are some millions of small blocks that are freed together.
// While a region is open on a thread, what libxml2 allocates there is taken from the region, one
// block behind the other, and all of it goes when the region does. Other threads, and the time
// when none is open, use the system's allocator.
typedef struct assay_region assay_region;

// Makes libxml2 allocate by these rules; to be called once, before libxml2 is used at all.
void assay_region_install(void);

// Opens a region with room for so many bytes on this thread; what does not fit is allocated
// elsewhere. NULL where there is no such room, or another region is open on this thread.
assay_region *assay_region_open(size_t size);

// Closes the region that is open on this thread, and keeps what is in it.
void assay_region_close(void);

// Whether everything that was asked for since it was opened had room in a region.
int assay_region_is_whole(const assay_region *region);

// Gives back a region with everything in it.
void assay_region_free(assay_region *region);

#endif
