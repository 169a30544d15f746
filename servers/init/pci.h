/*
 * pci.h - PCI devices that manifests name, and memory that they may reach.
 *
 * Only init speaks to configuration space: a driver gets its registers, its
 * line and its pages, and its device masters the bus only while the driver runs.
 */
#pragma once
#include <servers/init/init.h>

enum { PCI_CONFIG_PORT = 0xcf8, PCI_CONFIG_PORTS = 8 };

/* Find s's device (vendor << 16 | device; the first of that kind): its line.
 * -E_NXIO: there is none, or it has no line. */
i32 pci_find(struct svc *s, u32 id);
/* Physical address of its BAR n, 0 to 5.  -E_NXIO: not memory below 4 GB, or not
 * set up; -E_RANGE: it has fewer pages. */
int pci_bar(const struct svc *s, u32 n, u32 pages, u32 *phys);
/* Registers answer; it may master the bus. */
void pci_on(const struct svc *s);
/* It may not any more: before the driver's memory goes.  Nothing without one. */
void pci_off(const struct svc *s);

/* dma.c: pages that devices may reach, at DMA_BASE of s.  -E_NOMEM: all given */
int dma_share(const struct svc *s);
