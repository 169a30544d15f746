
out2/kernel/kernel.elf:     file format elf32-i386


Disassembly of section .text:

c0200000 <is_apic>:
c0200000:	55                   	push   %ebp
c0200001:	89 e5                	mov    %esp,%ebp
c0200003:	8b 45 08             	mov    0x8(%ebp),%eax
c0200006:	5d                   	pop    %ebp
c0200007:	2d 00 ec 0f 00       	sub    $0xfec00,%eax
c020000c:	3d ff 02 00 00       	cmp    $0x2ff,%eax
c0200011:	0f 96 c0             	setbe  %al
c0200014:	c3                   	ret
c0200015:	66 90                	xchg   %ax,%ax
c0200017:	66 90                	xchg   %ax,%ax
c0200019:	66 90                	xchg   %ax,%ax
c020001b:	66 90                	xchg   %ax,%ax
c020001d:	66 90                	xchg   %ax,%ax
c020001f:	90                   	nop

c0200020 <clock_rates>:
c0200020:	55                   	push   %ebp
c0200021:	89 e5                	mov    %esp,%ebp
c0200023:	83 ec 28             	sub    $0x28,%esp
c0200026:	89 5d fc             	mov    %ebx,-0x4(%ebp)
c0200029:	8b 5d 08             	mov    0x8(%ebp),%ebx
c020002c:	c7 45 f0 00 00 00 00 	movl   $0x0,-0x10(%ebp)
c0200033:	c7 45 f4 10 27 00 00 	movl   $0x2710,-0xc(%ebp)
c020003a:	8b 43 0c             	mov    0xc(%ebx),%eax
c020003d:	89 44 24 04          	mov    %eax,0x4(%esp)
c0200041:	8d 45 f0             	lea    -0x10(%ebp),%eax
c0200044:	89 04 24             	mov    %eax,(%esp)
c0200047:	e8 74 21 00 00       	call   c02021c0 <div64>
c020004c:	8b 45 f4             	mov    -0xc(%ebp),%eax
c020004f:	85 c0                	test   %eax,%eax
c0200051:	b8 ff ff ff ff       	mov    $0xffffffff,%eax
c0200056:	0f 44 45 f0          	cmove  -0x10(%ebp),%eax
c020005a:	a3 08 10 21 c0       	mov    %eax,0xc0211008
c020005f:	8b 43 0c             	mov    0xc(%ebx),%eax
c0200062:	8d 90 88 13 00 00    	lea    0x1388(%eax),%edx
c0200068:	b8 59 17 b7 d1       	mov    $0xd1b71759,%eax
c020006d:	f7 e2                	mul    %edx
c020006f:	c1 ea 0d             	shr    $0xd,%edx
c0200072:	89 15 04 10 21 c0    	mov    %edx,0xc0211004
c0200078:	0f 31                	rdtsc
c020007a:	a3 18 10 21 c0       	mov    %eax,0xc0211018
c020007f:	8b 43 3c             	mov    0x3c(%ebx),%eax
c0200082:	89 15 1c 10 21 c0    	mov    %edx,0xc021101c
c0200088:	3d e7 03 00 00       	cmp    $0x3e7,%eax
c020008d:	77 11                	ja     c02000a0 <clock_rates+0x80>
c020008f:	b8 06 f0 20 c0       	mov    $0xc020f006,%eax
c0200094:	a3 00 10 21 c0       	mov    %eax,0xc0211000
c0200099:	8b 5d fc             	mov    -0x4(%ebp),%ebx
c020009c:	89 ec                	mov    %ebp,%esp
c020009e:	5d                   	pop    %ebp
c020009f:	c3                   	ret
c02000a0:	89 04 24             	mov    %eax,(%esp)
c02000a3:	e8 d8 1e 00 00       	call   c0201f80 <lapic_init>
c02000a8:	84 c0                	test   %al,%al
c02000aa:	74 e3                	je     c020008f <clock_rates+0x6f>
c02000ac:	b8 00 f0 20 c0       	mov    $0xc020f000,%eax
c02000b1:	a3 00 10 21 c0       	mov    %eax,0xc0211000
c02000b6:	8b 5d fc             	mov    -0x4(%ebp),%ebx
c02000b9:	89 ec                	mov    %ebp,%esp
c02000bb:	5d                   	pop    %ebp
c02000bc:	c3                   	ret
c02000bd:	8d 76 00             	lea    0x0(%esi),%esi

c02000c0 <clock_init>:
c02000c0:	a1 00 10 21 c0       	mov    0xc0211000,%eax
c02000c5:	80 38 50             	cmpb   $0x50,(%eax)
c02000c8:	74 06                	je     c02000d0 <clock_init+0x10>
c02000ca:	c3                   	ret
c02000cb:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c02000cf:	90                   	nop
c02000d0:	55                   	push   %ebp
c02000d1:	b0 34                	mov    $0x34,%al
c02000d3:	89 e5                	mov    %esp,%ebp
c02000d5:	83 ec 18             	sub    $0x18,%esp
c02000d8:	e6 43                	out    %al,$0x43
c02000da:	b0 9b                	mov    $0x9b,%al
c02000dc:	e6 40                	out    %al,$0x40
c02000de:	b0 2e                	mov    $0x2e,%al
c02000e0:	e6 40                	out    %al,$0x40
c02000e2:	c7 04 24 00 00 00 00 	movl   $0x0,(%esp)
c02000e9:	e8 82 22 00 00       	call   c0202370 <irq_unmask>
c02000ee:	89 ec                	mov    %ebp,%esp
c02000f0:	5d                   	pop    %ebp
c02000f1:	c3                   	ret
c02000f2:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02000f9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi

c0200100 <clock_us>:
c0200100:	55                   	push   %ebp
c0200101:	89 e5                	mov    %esp,%ebp
c0200103:	83 ec 0c             	sub    $0xc,%esp
c0200106:	89 5d f4             	mov    %ebx,-0xc(%ebp)
c0200109:	89 75 f8             	mov    %esi,-0x8(%ebp)
c020010c:	89 7d fc             	mov    %edi,-0x4(%ebp)
c020010f:	0f 31                	rdtsc
c0200111:	89 c6                	mov    %eax,%esi
c0200113:	89 d7                	mov    %edx,%edi
c0200115:	2b 35 18 10 21 c0    	sub    0xc0211018,%esi
c020011b:	1b 3d 1c 10 21 c0    	sbb    0xc021101c,%edi
c0200121:	89 f0                	mov    %esi,%eax
c0200123:	f7 25 08 10 21 c0    	mull   0xc0211008
c0200129:	89 d0                	mov    %edx,%eax
c020012b:	31 d2                	xor    %edx,%edx
c020012d:	89 c1                	mov    %eax,%ecx
c020012f:	89 f8                	mov    %edi,%eax
c0200131:	89 d3                	mov    %edx,%ebx
c0200133:	f7 25 08 10 21 c0    	mull   0xc0211008
c0200139:	01 c8                	add    %ecx,%eax
c020013b:	8b 0d 14 10 21 c0    	mov    0xc0211014,%ecx
c0200141:	11 da                	adc    %ebx,%edx
c0200143:	8b 1d 10 10 21 c0    	mov    0xc0211010,%ebx
c0200149:	89 d7                	mov    %edx,%edi
c020014b:	39 d8                	cmp    %ebx,%eax
c020014d:	19 cf                	sbb    %ecx,%edi
c020014f:	72 0f                	jb     c0200160 <clock_us+0x60>
c0200151:	a3 10 10 21 c0       	mov    %eax,0xc0211010
c0200156:	89 c3                	mov    %eax,%ebx
c0200158:	89 d1                	mov    %edx,%ecx
c020015a:	89 15 14 10 21 c0    	mov    %edx,0xc0211014
c0200160:	8b 75 f8             	mov    -0x8(%ebp),%esi
c0200163:	89 d8                	mov    %ebx,%eax
c0200165:	89 ca                	mov    %ecx,%edx
c0200167:	8b 5d f4             	mov    -0xc(%ebp),%ebx
c020016a:	8b 7d fc             	mov    -0x4(%ebp),%edi
c020016d:	89 ec                	mov    %ebp,%esp
c020016f:	5d                   	pop    %ebp
c0200170:	c3                   	ret
c0200171:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0200178:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020017f:	90                   	nop

c0200180 <clock_uses_pit>:
c0200180:	a1 00 10 21 c0       	mov    0xc0211000,%eax
c0200185:	80 38 50             	cmpb   $0x50,(%eax)
c0200188:	0f 94 c0             	sete   %al
c020018b:	c3                   	ret
c020018c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi

c0200190 <timer_ack>:
c0200190:	a1 00 10 21 c0       	mov    0xc0211000,%eax
c0200195:	80 38 50             	cmpb   $0x50,(%eax)
c0200198:	75 06                	jne    c02001a0 <timer_ack+0x10>
c020019a:	c3                   	ret
c020019b:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c020019f:	90                   	nop
c02001a0:	55                   	push   %ebp
c02001a1:	89 e5                	mov    %esp,%ebp
c02001a3:	83 ec 08             	sub    $0x8,%esp
c02001a6:	e8 95 1e 00 00       	call   c0202040 <lapic_eoi>
c02001ab:	89 ec                	mov    %ebp,%esp
c02001ad:	5d                   	pop    %ebp
c02001ae:	c3                   	ret
c02001af:	90                   	nop

c02001b0 <console_init>:
c02001b0:	55                   	push   %ebp
c02001b1:	ba ff 03 00 00       	mov    $0x3ff,%edx
c02001b6:	89 e5                	mov    %esp,%ebp
c02001b8:	b0 5a                	mov    $0x5a,%al
c02001ba:	56                   	push   %esi
c02001bb:	53                   	push   %ebx
c02001bc:	ee                   	out    %al,(%dx)
c02001bd:	ec                   	in     (%dx),%al
c02001be:	3c 5a                	cmp    $0x5a,%al
c02001c0:	0f 94 05 25 10 21 c0 	sete   0xc0211025
c02001c7:	75 3a                	jne    c0200203 <console_init+0x53>
c02001c9:	31 c9                	xor    %ecx,%ecx
c02001cb:	be f9 03 00 00       	mov    $0x3f9,%esi
c02001d0:	88 c8                	mov    %cl,%al
c02001d2:	89 f2                	mov    %esi,%edx
c02001d4:	ee                   	out    %al,(%dx)
c02001d5:	bb fb 03 00 00       	mov    $0x3fb,%ebx
c02001da:	b0 80                	mov    $0x80,%al
c02001dc:	89 da                	mov    %ebx,%edx
c02001de:	ee                   	out    %al,(%dx)
c02001df:	b0 01                	mov    $0x1,%al
c02001e1:	ba f8 03 00 00       	mov    $0x3f8,%edx
c02001e6:	ee                   	out    %al,(%dx)
c02001e7:	88 c8                	mov    %cl,%al
c02001e9:	89 f2                	mov    %esi,%edx
c02001eb:	ee                   	out    %al,(%dx)
c02001ec:	b1 03                	mov    $0x3,%cl
c02001ee:	89 da                	mov    %ebx,%edx
c02001f0:	88 c8                	mov    %cl,%al
c02001f2:	ee                   	out    %al,(%dx)
c02001f3:	b0 07                	mov    $0x7,%al
c02001f5:	ba fa 03 00 00       	mov    $0x3fa,%edx
c02001fa:	ee                   	out    %al,(%dx)
c02001fb:	ba fc 03 00 00       	mov    $0x3fc,%edx
c0200200:	88 c8                	mov    %cl,%al
c0200202:	ee                   	out    %al,(%dx)
c0200203:	b8 4d 07 00 00       	mov    $0x74d,%eax
c0200208:	66 a3 00 80 0b c0    	mov    %ax,0xc00b8000
c020020e:	0f b7 05 00 80 0b c0 	movzwl 0xc00b8000,%eax
c0200215:	3d 4d 07 00 00       	cmp    $0x74d,%eax
c020021a:	0f 94 05 24 10 21 c0 	sete   0xc0211024
c0200221:	75 1c                	jne    c020023f <console_init+0x8f>
c0200223:	b8 00 80 0b c0       	mov    $0xc00b8000,%eax
c0200228:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020022f:	90                   	nop
c0200230:	66 c7 00 20 07       	movw   $0x720,(%eax)
c0200235:	83 c0 02             	add    $0x2,%eax
c0200238:	3d a0 8f 0b c0       	cmp    $0xc00b8fa0,%eax
c020023d:	75 f1                	jne    c0200230 <console_init+0x80>
c020023f:	5b                   	pop    %ebx
c0200240:	5e                   	pop    %esi
c0200241:	5d                   	pop    %ebp
c0200242:	c3                   	ret
c0200243:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020024a:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi

c0200250 <console_release_screen>:
c0200250:	31 c0                	xor    %eax,%eax
c0200252:	a2 24 10 21 c0       	mov    %al,0xc0211024
c0200257:	c3                   	ret
c0200258:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020025f:	90                   	nop

c0200260 <console_putc>:
c0200260:	80 3d 25 10 21 c0 00 	cmpb   $0x0,0xc0211025
c0200267:	55                   	push   %ebp
c0200268:	89 e5                	mov    %esp,%ebp
c020026a:	53                   	push   %ebx
c020026b:	66 0f be 4d 08       	movsbw 0x8(%ebp),%cx
c0200270:	74 2e                	je     c02002a0 <console_putc+0x40>
c0200272:	80 f9 0a             	cmp    $0xa,%cl
c0200275:	0f 84 dd 00 00 00    	je     c0200358 <console_putc+0xf8>
c020027b:	bb a0 86 01 00       	mov    $0x186a0,%ebx
c0200280:	ba fd 03 00 00       	mov    $0x3fd,%edx
c0200285:	eb 0c                	jmp    c0200293 <console_putc+0x33>
c0200287:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020028e:	66 90                	xchg   %ax,%ax
c0200290:	4b                   	dec    %ebx
c0200291:	74 05                	je     c0200298 <console_putc+0x38>
c0200293:	ec                   	in     (%dx),%al
c0200294:	24 20                	and    $0x20,%al
c0200296:	74 f8                	je     c0200290 <console_putc+0x30>
c0200298:	ba f8 03 00 00       	mov    $0x3f8,%edx
c020029d:	88 c8                	mov    %cl,%al
c020029f:	ee                   	out    %al,(%dx)
c02002a0:	80 3d 24 10 21 c0 00 	cmpb   $0x0,0xc0211024
c02002a7:	75 07                	jne    c02002b0 <console_putc+0x50>
c02002a9:	5b                   	pop    %ebx
c02002aa:	5d                   	pop    %ebp
c02002ab:	c3                   	ret
c02002ac:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c02002b0:	80 f9 0a             	cmp    $0xa,%cl
c02002b3:	a1 20 10 21 c0       	mov    0xc0211020,%eax
c02002b8:	0f 84 bf 00 00 00    	je     c020037d <console_putc+0x11d>
c02002be:	80 f9 1f             	cmp    $0x1f,%cl
c02002c1:	7e 1e                	jle    c02002e1 <console_putc+0x81>
c02002c3:	8d 50 01             	lea    0x1(%eax),%edx
c02002c6:	81 c9 00 07 00 00    	or     $0x700,%ecx
c02002cc:	89 15 20 10 21 c0    	mov    %edx,0xc0211020
c02002d2:	8d 1c 00             	lea    (%eax,%eax,1),%ebx
c02002d5:	0f b7 c1             	movzwl %cx,%eax
c02002d8:	66 89 83 00 80 0b c0 	mov    %ax,-0x3ff48000(%ebx)
c02002df:	89 d0                	mov    %edx,%eax
c02002e1:	3d cf 07 00 00       	cmp    $0x7cf,%eax
c02002e6:	76 40                	jbe    c0200328 <console_putc+0xc8>
c02002e8:	ba a0 80 0b c0       	mov    $0xc00b80a0,%edx
c02002ed:	8d 76 00             	lea    0x0(%esi),%esi
c02002f0:	0f b7 0a             	movzwl (%edx),%ecx
c02002f3:	83 c2 02             	add    $0x2,%edx
c02002f6:	66 89 8a 5e ff ff ff 	mov    %cx,-0xa2(%edx)
c02002fd:	81 fa a0 8f 0b c0    	cmp    $0xc00b8fa0,%edx
c0200303:	75 eb                	jne    c02002f0 <console_putc+0x90>
c0200305:	ba 00 8f 0b c0       	mov    $0xc00b8f00,%edx
c020030a:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c0200310:	66 c7 02 20 07       	movw   $0x720,(%edx)
c0200315:	83 c2 02             	add    $0x2,%edx
c0200318:	81 fa a0 8f 0b c0    	cmp    $0xc00b8fa0,%edx
c020031e:	75 f0                	jne    c0200310 <console_putc+0xb0>
c0200320:	83 e8 50             	sub    $0x50,%eax
c0200323:	a3 20 10 21 c0       	mov    %eax,0xc0211020
c0200328:	bb d4 03 00 00       	mov    $0x3d4,%ebx
c020032d:	b0 0e                	mov    $0xe,%al
c020032f:	89 da                	mov    %ebx,%edx
c0200331:	ee                   	out    %al,(%dx)
c0200332:	a1 20 10 21 c0       	mov    0xc0211020,%eax
c0200337:	b9 d5 03 00 00       	mov    $0x3d5,%ecx
c020033c:	89 ca                	mov    %ecx,%edx
c020033e:	c1 e8 08             	shr    $0x8,%eax
c0200341:	ee                   	out    %al,(%dx)
c0200342:	b0 0f                	mov    $0xf,%al
c0200344:	89 da                	mov    %ebx,%edx
c0200346:	ee                   	out    %al,(%dx)
c0200347:	a1 20 10 21 c0       	mov    0xc0211020,%eax
c020034c:	89 ca                	mov    %ecx,%edx
c020034e:	ee                   	out    %al,(%dx)
c020034f:	5b                   	pop    %ebx
c0200350:	5d                   	pop    %ebp
c0200351:	c3                   	ret
c0200352:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c0200358:	bb a0 86 01 00       	mov    $0x186a0,%ebx
c020035d:	ba fd 03 00 00       	mov    $0x3fd,%edx
c0200362:	eb 07                	jmp    c020036b <console_putc+0x10b>
c0200364:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0200368:	4b                   	dec    %ebx
c0200369:	74 05                	je     c0200370 <console_putc+0x110>
c020036b:	ec                   	in     (%dx),%al
c020036c:	24 20                	and    $0x20,%al
c020036e:	74 f8                	je     c0200368 <console_putc+0x108>
c0200370:	b0 0d                	mov    $0xd,%al
c0200372:	ba f8 03 00 00       	mov    $0x3f8,%edx
c0200377:	ee                   	out    %al,(%dx)
c0200378:	e9 fe fe ff ff       	jmp    c020027b <console_putc+0x1b>
c020037d:	ba cd cc cc cc       	mov    $0xcccccccd,%edx
c0200382:	f7 e2                	mul    %edx
c0200384:	c1 ea 06             	shr    $0x6,%edx
c0200387:	8d 04 92             	lea    (%edx,%edx,4),%eax
c020038a:	c1 e0 04             	shl    $0x4,%eax
c020038d:	83 c0 50             	add    $0x50,%eax
c0200390:	a3 20 10 21 c0       	mov    %eax,0xc0211020
c0200395:	3d cf 07 00 00       	cmp    $0x7cf,%eax
c020039a:	76 8c                	jbe    c0200328 <console_putc+0xc8>
c020039c:	e9 47 ff ff ff       	jmp    c02002e8 <console_putc+0x88>
c02003a1:	66 90                	xchg   %ax,%ax
c02003a3:	66 90                	xchg   %ax,%ax
c02003a5:	66 90                	xchg   %ax,%ax
c02003a7:	66 90                	xchg   %ax,%ax
c02003a9:	66 90                	xchg   %ax,%ax
c02003ab:	66 90                	xchg   %ax,%ax
c02003ad:	66 90                	xchg   %ax,%ax
c02003af:	90                   	nop

c02003b0 <cpu_init>:
c02003b0:	55                   	push   %ebp
c02003b1:	b8 ff ff 00 00       	mov    $0xffff,%eax
c02003b6:	89 e5                	mov    %esp,%ebp
c02003b8:	b9 ff ff 00 00       	mov    $0xffff,%ecx
c02003bd:	57                   	push   %edi
c02003be:	ba 00 92 cf 00       	mov    $0xcf9200,%edx
c02003c3:	56                   	push   %esi
c02003c4:	bf 00 f2 cf 00       	mov    $0xcff200,%edi
c02003c9:	53                   	push   %ebx
c02003ca:	bb 00 fa cf 00       	mov    $0xcffa00,%ebx
c02003cf:	83 ec 3c             	sub    $0x3c,%esp
c02003d2:	be ff ff 00 00       	mov    $0xffff,%esi
c02003d7:	a3 c8 61 21 c0       	mov    %eax,0xc02161c8
c02003dc:	b8 00 9a cf 00       	mov    $0xcf9a00,%eax
c02003e1:	a3 cc 61 21 c0       	mov    %eax,0xc02161cc
c02003e6:	b8 ff ff 00 00       	mov    $0xffff,%eax
c02003eb:	89 0d d8 61 21 c0    	mov    %ecx,0xc02161d8
c02003f1:	b9 c0 10 21 c0       	mov    $0xc02110c0,%ecx
c02003f6:	a3 d0 61 21 c0       	mov    %eax,0xc02161d0
c02003fb:	89 c8                	mov    %ecx,%eax
c02003fd:	89 15 d4 61 21 c0    	mov    %edx,0xc02161d4
c0200403:	c1 e0 10             	shl    $0x10,%eax
c0200406:	31 d2                	xor    %edx,%edx
c0200408:	89 1d dc 61 21 c0    	mov    %ebx,0xc02161dc
c020040e:	0f a4 ca 10          	shld   $0x10,%ecx,%edx
c0200412:	89 c3                	mov    %eax,%ebx
c0200414:	89 3d e4 61 21 c0    	mov    %edi,0xc02161e4
c020041a:	89 c8                	mov    %ecx,%eax
c020041c:	81 e3 00 00 ff ff    	and    $0xffff0000,%ebx
c0200422:	c1 e8 18             	shr    $0x18,%eax
c0200425:	0f b6 fa             	movzbl %dl,%edi
c0200428:	89 35 e0 61 21 c0    	mov    %esi,0xc02161e0
c020042e:	89 c2                	mov    %eax,%edx
c0200430:	89 d9                	mov    %ebx,%ecx
c0200432:	b8 00 00 00 00       	mov    $0x0,%eax
c0200437:	89 fb                	mov    %edi,%ebx
c0200439:	c1 e2 18             	shl    $0x18,%edx
c020043c:	09 c1                	or     %eax,%ecx
c020043e:	81 c9 6b 20 00 00    	or     $0x206b,%ecx
c0200444:	09 d3                	or     %edx,%ebx
c0200446:	89 0d e8 61 21 c0    	mov    %ecx,0xc02161e8
c020044c:	b9 40 39 21 c0       	mov    $0xc0213940,%ecx
c0200451:	81 cb 00 89 00 00    	or     $0x8900,%ebx
c0200457:	89 1d ec 61 21 c0    	mov    %ebx,0xc02161ec
c020045d:	89 c8                	mov    %ecx,%eax
c020045f:	31 d2                	xor    %edx,%edx
c0200461:	c1 e0 10             	shl    $0x10,%eax
c0200464:	0f a4 ca 10          	shld   $0x10,%ecx,%edx
c0200468:	89 c3                	mov    %eax,%ebx
c020046a:	81 e3 00 00 ff ff    	and    $0xffff0000,%ebx
c0200470:	0f b6 c2             	movzbl %dl,%eax
c0200473:	89 5d c8             	mov    %ebx,-0x38(%ebp)
c0200476:	89 45 cc             	mov    %eax,-0x34(%ebp)
c0200479:	89 c8                	mov    %ecx,%eax
c020047b:	8b 4d c8             	mov    -0x38(%ebp),%ecx
c020047e:	c1 e8 18             	shr    $0x18,%eax
c0200481:	8b 5d cc             	mov    -0x34(%ebp),%ebx
c0200484:	89 c2                	mov    %eax,%edx
c0200486:	b8 00 00 00 00       	mov    $0x0,%eax
c020048b:	c1 e2 18             	shl    $0x18,%edx
c020048e:	09 c1                	or     %eax,%ecx
c0200490:	b8 f0 0c 20 c0       	mov    $0xc0200cf0,%eax
c0200495:	83 c9 67             	or     $0x67,%ecx
c0200498:	09 d3                	or     %edx,%ebx
c020049a:	89 0d f0 61 21 c0    	mov    %ecx,0xc02161f0
c02004a0:	0f b7 c8             	movzwl %ax,%ecx
c02004a3:	81 cb 00 89 00 00    	or     $0x8900,%ebx
c02004a9:	89 1d f4 61 21 c0    	mov    %ebx,0xc02161f4
c02004af:	c1 e8 10             	shr    $0x10,%eax
c02004b2:	31 db                	xor    %ebx,%ebx
c02004b4:	89 c2                	mov    %eax,%edx
c02004b6:	81 c9 00 00 08 00    	or     $0x80000,%ecx
c02004bc:	c1 e2 10             	shl    $0x10,%edx
c02004bf:	b8 00 00 00 00       	mov    $0x0,%eax
c02004c4:	09 d3                	or     %edx,%ebx
c02004c6:	09 c1                	or     %eax,%ecx
c02004c8:	89 0d f8 61 21 c0    	mov    %ecx,0xc02161f8
c02004ce:	81 cb 00 ec 00 00    	or     $0xec00,%ebx
c02004d4:	31 c0                	xor    %eax,%eax
c02004d6:	89 1d fc 61 21 c0    	mov    %ebx,0xc02161fc
c02004dc:	ba fb 0f 00 00       	mov    $0xffb,%edx
c02004e1:	31 c9                	xor    %ecx,%ecx
c02004e3:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02004ea:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c02004f0:	89 c3                	mov    %eax,%ebx
c02004f2:	81 e3 00 00 ff ff    	and    $0xffff0000,%ebx
c02004f8:	89 5d d0             	mov    %ebx,-0x30(%ebp)
c02004fb:	0f b6 da             	movzbl %dl,%ebx
c02004fe:	89 5d d4             	mov    %ebx,-0x2c(%ebp)
c0200501:	8b 75 d0             	mov    -0x30(%ebp),%esi
c0200504:	8b 7d d4             	mov    -0x2c(%ebp),%edi
c0200507:	81 ce ff 00 00 00    	or     $0xff,%esi
c020050d:	89 34 cd 00 62 21 c0 	mov    %esi,-0x3fde9e00(,%ecx,8)
c0200514:	81 cf 00 f2 40 0f    	or     $0xf40f200,%edi
c020051a:	89 3c cd 04 62 21 c0 	mov    %edi,-0x3fde9dfc(,%ecx,8)
c0200521:	41                   	inc    %ecx
c0200522:	05 00 00 00 01       	add    $0x1000000,%eax
c0200527:	83 d2 00             	adc    $0x0,%edx
c020052a:	81 f9 00 04 00 00    	cmp    $0x400,%ecx
c0200530:	75 be                	jne    c02004f0 <cpu_init+0x140>
c0200532:	66 c7 45 e2 3f 20    	movw   $0x203f,-0x1e(%ebp)
c0200538:	b8 10 00 00 00       	mov    $0x10,%eax
c020053d:	c7 45 e4 c0 61 21 c0 	movl   $0xc02161c0,-0x1c(%ebp)
c0200544:	0f 01 55 e2          	lgdtl  -0x1e(%ebp)
c0200548:	ea 4f 05 20 c0 08 00 	ljmp   $0x8,$0xc020054f
c020054f:	8e d8                	mov    %eax,%ds
c0200551:	8e c0                	mov    %eax,%es
c0200553:	8e d0                	mov    %eax,%ss
c0200555:	bf 50 0d 20 c0       	mov    $0xc0200d50,%edi
c020055a:	31 f6                	xor    %esi,%esi
c020055c:	eb 4e                	jmp    c02005ac <cpu_init+0x1fc>
c020055e:	66 90                	xchg   %ax,%ax
c0200560:	c7 45 d4 00 8e 00 00 	movl   $0x8e00,-0x2c(%ebp)
c0200567:	89 f8                	mov    %edi,%eax
c0200569:	c1 e8 10             	shr    $0x10,%eax
c020056c:	89 c2                	mov    %eax,%edx
c020056e:	b8 00 00 00 00       	mov    $0x0,%eax
c0200573:	c1 e2 10             	shl    $0x10,%edx
c0200576:	89 c1                	mov    %eax,%ecx
c0200578:	0f b7 c7             	movzwl %di,%eax
c020057b:	89 d3                	mov    %edx,%ebx
c020057d:	0d 00 00 08 00       	or     $0x80000,%eax
c0200582:	31 d2                	xor    %edx,%edx
c0200584:	09 c1                	or     %eax,%ecx
c0200586:	8b 45 d0             	mov    -0x30(%ebp),%eax
c0200589:	09 d3                	or     %edx,%ebx
c020058b:	83 c7 10             	add    $0x10,%edi
c020058e:	09 c1                	or     %eax,%ecx
c0200590:	8b 45 d4             	mov    -0x2c(%ebp),%eax
c0200593:	89 0c f5 c0 59 21 c0 	mov    %ecx,-0x3fdea640(,%esi,8)
c020059a:	09 c3                	or     %eax,%ebx
c020059c:	89 1c f5 c4 59 21 c0 	mov    %ebx,-0x3fdea63c(,%esi,8)
c02005a3:	46                   	inc    %esi
c02005a4:	81 fe 00 01 00 00    	cmp    $0x100,%esi
c02005aa:	74 20                	je     c02005cc <cpu_init+0x21c>
c02005ac:	c7 45 d0 00 00 00 00 	movl   $0x0,-0x30(%ebp)
c02005b3:	8d 46 fd             	lea    -0x3(%esi),%eax
c02005b6:	83 f8 01             	cmp    $0x1,%eax
c02005b9:	76 08                	jbe    c02005c3 <cpu_init+0x213>
c02005bb:	81 fe 80 00 00 00    	cmp    $0x80,%esi
c02005c1:	75 9d                	jne    c0200560 <cpu_init+0x1b0>
c02005c3:	c7 45 d4 00 ee 00 00 	movl   $0xee00,-0x2c(%ebp)
c02005ca:	eb 9b                	jmp    c0200567 <cpu_init+0x1b7>
c02005cc:	66 c7 45 e2 ff 07    	movw   $0x7ff,-0x1e(%ebp)
c02005d2:	b8 00 00 30 00       	mov    $0x300000,%eax
c02005d7:	ba 00 85 00 00       	mov    $0x8500,%edx
c02005dc:	a3 00 5a 21 c0       	mov    %eax,0xc0215a00
c02005e1:	89 15 04 5a 21 c0    	mov    %edx,0xc0215a04
c02005e7:	c7 45 e4 c0 59 21 c0 	movl   $0xc02159c0,-0x1c(%ebp)
c02005ee:	0f 01 5d e2          	lidtl  -0x1e(%ebp)
c02005f2:	be 01 20 00 00       	mov    $0x2001,%esi
c02005f7:	bf ff 00 00 00       	mov    $0xff,%edi
c02005fc:	89 74 24 08          	mov    %esi,0x8(%esp)
c0200600:	b9 10 00 00 00       	mov    $0x10,%ecx
c0200605:	bb ff ff ff ff       	mov    $0xffffffff,%ebx
c020060a:	89 7c 24 04          	mov    %edi,0x4(%esp)
c020060e:	c7 04 24 28 11 21 c0 	movl   $0xc0211128,(%esp)
c0200615:	89 0d c8 10 21 c0    	mov    %ecx,0xc02110c8
c020061b:	66 89 1d 26 11 21 c0 	mov    %bx,0xc0211126
c0200622:	e8 b9 1a 00 00       	call   c02020e0 <memset>
c0200627:	0f 20 d8             	mov    %cr3,%eax
c020062a:	a3 5c 39 21 c0       	mov    %eax,0xc021395c
c020062f:	b8 3b 0d 20 c0       	mov    $0xc0200d3b,%eax
c0200634:	ba 10 00 00 00       	mov    $0x10,%edx
c0200639:	a3 60 39 21 c0       	mov    %eax,0xc0213960
c020063e:	b8 40 39 21 c0       	mov    $0xc0213940,%eax
c0200643:	b9 02 00 00 00       	mov    $0x2,%ecx
c0200648:	a3 78 39 21 c0       	mov    %eax,0xc0213978
c020064d:	b8 08 00 00 00       	mov    $0x8,%eax
c0200652:	bb ff ff ff ff       	mov    $0xffffffff,%ebx
c0200657:	a3 8c 39 21 c0       	mov    %eax,0xc021398c
c020065c:	b8 10 00 00 00       	mov    $0x10,%eax
c0200661:	a3 88 39 21 c0       	mov    %eax,0xc0213988
c0200666:	b8 10 00 00 00       	mov    $0x10,%eax
c020066b:	a3 94 39 21 c0       	mov    %eax,0xc0213994
c0200670:	b8 28 00 00 00       	mov    $0x28,%eax
c0200675:	89 15 90 39 21 c0    	mov    %edx,0xc0213990
c020067b:	89 0d 64 39 21 c0    	mov    %ecx,0xc0213964
c0200681:	66 89 1d a6 39 21 c0 	mov    %bx,0xc02139a6
c0200688:	0f 00 d8             	ltr    %ax
c020068b:	31 d2                	xor    %edx,%edx
c020068d:	b9 74 01 00 00       	mov    $0x174,%ecx
c0200692:	b8 08 00 00 00       	mov    $0x8,%eax
c0200697:	0f 30                	wrmsr
c0200699:	b9 75 01 00 00       	mov    $0x175,%ecx
c020069e:	b8 c4 10 21 c0       	mov    $0xc02110c4,%eax
c02006a3:	0f 30                	wrmsr
c02006a5:	b9 76 01 00 00       	mov    $0x176,%ecx
c02006aa:	b8 c0 0a 20 c0       	mov    $0xc0200ac0,%eax
c02006af:	0f 30                	wrmsr
c02006b1:	e8 9a 16 00 00       	call   c0201d50 <fpu_init>
c02006b6:	be 80 00 21 c0       	mov    $0xc0210080,%esi
c02006bb:	89 74 24 04          	mov    %esi,0x4(%esp)
c02006bf:	c7 04 24 2c 31 21 c0 	movl   $0xc021312c,(%esp)
c02006c6:	e8 65 80 00 00       	call   c0208730 <space_init>
c02006cb:	85 c0                	test   %eax,%eax
c02006cd:	75 08                	jne    c02006d7 <cpu_init+0x327>
c02006cf:	83 c4 3c             	add    $0x3c,%esp
c02006d2:	5b                   	pop    %ebx
c02006d3:	5e                   	pop    %esi
c02006d4:	5f                   	pop    %edi
c02006d5:	5d                   	pop    %ebp
c02006d6:	c3                   	ret
c02006d7:	c7 04 24 0a f0 20 c0 	movl   $0xc020f00a,(%esp)
c02006de:	e8 fd 2c 00 00       	call   c02033e0 <panic>
c02006e3:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02006ea:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi

c02006f0 <double_fault>:
c02006f0:	55                   	push   %ebp
c02006f1:	89 e5                	mov    %esp,%ebp
c02006f3:	83 ec 18             	sub    $0x18,%esp
c02006f6:	c7 04 24 28 f0 20 c0 	movl   $0xc020f028,(%esp)
c02006fd:	a1 f8 10 21 c0       	mov    0xc02110f8,%eax
c0200702:	89 44 24 0c          	mov    %eax,0xc(%esp)
c0200706:	a1 e0 10 21 c0       	mov    0xc02110e0,%eax
c020070b:	89 44 24 08          	mov    %eax,0x8(%esp)
c020070f:	a1 c4 10 21 c0       	mov    0xc02110c4,%eax
c0200714:	89 44 24 04          	mov    %eax,0x4(%esp)
c0200718:	e8 c3 2c 00 00       	call   c02033e0 <panic>
c020071d:	8d 76 00             	lea    0x0(%esi),%esi

c0200720 <cpu_thread_init>:
c0200720:	55                   	push   %ebp
c0200721:	89 e5                	mov    %esp,%ebp
c0200723:	83 ec 18             	sub    $0x18,%esp
c0200726:	89 5d fc             	mov    %ebx,-0x4(%ebp)
c0200729:	8b 5d 08             	mov    0x8(%ebp),%ebx
c020072c:	c7 43 f0 1b 00 00 00 	movl   $0x1b,-0x10(%ebx)
c0200733:	c7 43 fc 23 00 00 00 	movl   $0x23,-0x4(%ebx)
c020073a:	c7 43 f4 02 02 00 00 	movl   $0x202,-0xc(%ebx)
c0200741:	c7 04 24 00 00 00 00 	movl   $0x0,(%esp)
c0200748:	e8 b3 1c 00 00       	call   c0202400 <kernel_stack_top>
c020074d:	89 03                	mov    %eax,(%ebx)
c020074f:	8b 83 00 01 00 00    	mov    0x100(%ebx),%eax
c0200755:	8d 04 c5 40 00 00 00 	lea    0x40(,%eax,8),%eax
c020075c:	83 c8 03             	or     $0x3,%eax
c020075f:	89 43 04             	mov    %eax,0x4(%ebx)
c0200762:	8b 5d fc             	mov    -0x4(%ebp),%ebx
c0200765:	89 ec                	mov    %ebp,%esp
c0200767:	5d                   	pop    %ebp
c0200768:	c3                   	ret
c0200769:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi

c0200770 <cpu_thread_free>:
c0200770:	55                   	push   %ebp
c0200771:	89 e5                	mov    %esp,%ebp
c0200773:	83 ec 18             	sub    $0x18,%esp
c0200776:	8b 45 08             	mov    0x8(%ebp),%eax
c0200779:	89 04 24             	mov    %eax,(%esp)
c020077c:	e8 0f 17 00 00       	call   c0201e90 <fpu_free>
c0200781:	89 ec                	mov    %ebp,%esp
c0200783:	5d                   	pop    %ebp
c0200784:	c3                   	ret
c0200785:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020078c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi

c0200790 <cpu_switch>:
c0200790:	55                   	push   %ebp
c0200791:	89 e5                	mov    %esp,%ebp
c0200793:	83 ec 18             	sub    $0x18,%esp
c0200796:	89 5d fc             	mov    %ebx,-0x4(%ebp)
c0200799:	8b 5d 08             	mov    0x8(%ebp),%ebx
c020079c:	89 1d c4 10 21 c0    	mov    %ebx,0xc02110c4
c02007a2:	8b 43 10             	mov    0x10(%ebx),%eax
c02007a5:	83 c0 0c             	add    $0xc,%eax
c02007a8:	89 04 24             	mov    %eax,(%esp)
c02007ab:	e8 30 81 00 00       	call   c02088e0 <space_load>
c02007b0:	89 1c 24             	mov    %ebx,(%esp)
c02007b3:	e8 f8 15 00 00       	call   c0201db0 <fpu_switch>
c02007b8:	8b 43 10             	mov    0x10(%ebx),%eax
c02007bb:	ba 68 00 00 00       	mov    $0x68,%edx
c02007c0:	39 05 50 15 22 c0    	cmp    %eax,0xc0221550
c02007c6:	b8 ff ff 00 00       	mov    $0xffff,%eax
c02007cb:	0f 44 c2             	cmove  %edx,%eax
c02007ce:	66 a3 26 11 21 c0    	mov    %ax,0xc0211126
c02007d4:	8b 5d fc             	mov    -0x4(%ebp),%ebx
c02007d7:	89 ec                	mov    %ebp,%esp
c02007d9:	5d                   	pop    %ebp
c02007da:	c3                   	ret
c02007db:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c02007df:	90                   	nop

c02007e0 <cpu_leave_space>:
c02007e0:	55                   	push   %ebp
c02007e1:	89 e5                	mov    %esp,%ebp
c02007e3:	83 ec 18             	sub    $0x18,%esp
c02007e6:	c7 04 24 2c 31 21 c0 	movl   $0xc021312c,(%esp)
c02007ed:	e8 ee 80 00 00       	call   c02088e0 <space_load>
c02007f2:	89 ec                	mov    %ebp,%esp
c02007f4:	5d                   	pop    %ebp
c02007f5:	c3                   	ret
c02007f6:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02007fd:	8d 76 00             	lea    0x0(%esi),%esi

c0200800 <cpu_idle>:
c0200800:	fb                   	sti
c0200801:	f4                   	hlt
c0200802:	fa                   	cli
c0200803:	c3                   	ret
c0200804:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020080b:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c020080f:	90                   	nop

c0200810 <stub_write>:
c0200810:	55                   	push   %ebp
c0200811:	ba cc 00 00 00       	mov    $0xcc,%edx
c0200816:	89 e5                	mov    %esp,%ebp
c0200818:	83 ec 18             	sub    $0x18,%esp
c020081b:	89 5d fc             	mov    %ebx,-0x4(%ebp)
c020081e:	8b 5d 08             	mov    0x8(%ebp),%ebx
c0200821:	b8 00 10 00 00       	mov    $0x1000,%eax
c0200826:	89 54 24 04          	mov    %edx,0x4(%esp)
c020082a:	89 44 24 08          	mov    %eax,0x8(%esp)
c020082e:	89 1c 24             	mov    %ebx,(%esp)
c0200831:	e8 aa 18 00 00       	call   c02020e0 <memset>
c0200836:	b9 01 00 00 00       	mov    $0x1,%ecx
c020083b:	b8 84 f0 20 c0       	mov    $0xc020f084,%eax
c0200840:	89 4c 24 08          	mov    %ecx,0x8(%esp)
c0200844:	89 1c 24             	mov    %ebx,(%esp)
c0200847:	89 44 24 04          	mov    %eax,0x4(%esp)
c020084b:	e8 00 18 00 00       	call   c0202050 <memcpy>
c0200850:	b8 04 00 00 00       	mov    $0x4,%eax
c0200855:	89 44 24 08          	mov    %eax,0x8(%esp)
c0200859:	b8 80 f0 20 c0       	mov    $0xc020f080,%eax
c020085e:	89 44 24 04          	mov    %eax,0x4(%esp)
c0200862:	8d 43 10             	lea    0x10(%ebx),%eax
c0200865:	89 04 24             	mov    %eax,(%esp)
c0200868:	e8 e3 17 00 00       	call   c0202050 <memcpy>
c020086d:	b8 05 00 00 00       	mov    $0x5,%eax
c0200872:	89 44 24 08          	mov    %eax,0x8(%esp)
c0200876:	b8 78 f0 20 c0       	mov    $0xc020f078,%eax
c020087b:	89 44 24 04          	mov    %eax,0x4(%esp)
c020087f:	8d 43 20             	lea    0x20(%ebx),%eax
c0200882:	83 c3 30             	add    $0x30,%ebx
c0200885:	89 04 24             	mov    %eax,(%esp)
c0200888:	e8 c3 17 00 00       	call   c0202050 <memcpy>
c020088d:	ba 0a 00 00 00       	mov    $0xa,%edx
c0200892:	b9 6c f0 20 c0       	mov    $0xc020f06c,%ecx
c0200897:	89 1c 24             	mov    %ebx,(%esp)
c020089a:	89 54 24 08          	mov    %edx,0x8(%esp)
c020089e:	89 4c 24 04          	mov    %ecx,0x4(%esp)
c02008a2:	e8 a9 17 00 00       	call   c0202050 <memcpy>
c02008a7:	8b 5d fc             	mov    -0x4(%ebp),%ebx
c02008aa:	89 ec                	mov    %ebp,%esp
c02008ac:	5d                   	pop    %ebp
c02008ad:	c3                   	ret
c02008ae:	66 90                	xchg   %ax,%ax

c02008b0 <io_bitmap_allow>:
c02008b0:	55                   	push   %ebp
c02008b1:	89 e5                	mov    %esp,%ebp
c02008b3:	57                   	push   %edi
c02008b4:	56                   	push   %esi
c02008b5:	53                   	push   %ebx
c02008b6:	83 ec 2c             	sub    $0x2c,%esp
c02008b9:	8b 75 08             	mov    0x8(%ebp),%esi
c02008bc:	8b 5d 0c             	mov    0xc(%ebp),%ebx
c02008bf:	8b 96 bc 00 00 00    	mov    0xbc(%esi),%edx
c02008c5:	85 d2                	test   %edx,%edx
c02008c7:	74 67                	je     c0200930 <io_bitmap_allow+0x80>
c02008c9:	8b 55 10             	mov    0x10(%ebp),%edx
c02008cc:	01 da                	add    %ebx,%edx
c02008ce:	89 55 e4             	mov    %edx,-0x1c(%ebp)
c02008d1:	39 d3                	cmp    %edx,%ebx
c02008d3:	73 2f                	jae    c0200904 <io_bitmap_allow+0x54>
c02008d5:	bf 01 00 00 00       	mov    $0x1,%edi
c02008da:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c02008e0:	8b 96 bc 00 00 00    	mov    0xbc(%esi),%edx
c02008e6:	89 d8                	mov    %ebx,%eax
c02008e8:	89 d9                	mov    %ebx,%ecx
c02008ea:	c1 e8 03             	shr    $0x3,%eax
c02008ed:	83 e1 07             	and    $0x7,%ecx
c02008f0:	43                   	inc    %ebx
c02008f1:	01 d0                	add    %edx,%eax
c02008f3:	89 fa                	mov    %edi,%edx
c02008f5:	d3 e2                	shl    %cl,%edx
c02008f7:	89 d1                	mov    %edx,%ecx
c02008f9:	f6 d1                	not    %cl
c02008fb:	20 08                	and    %cl,(%eax)
c02008fd:	8b 45 e4             	mov    -0x1c(%ebp),%eax
c0200900:	39 c3                	cmp    %eax,%ebx
c0200902:	75 dc                	jne    c02008e0 <io_bitmap_allow+0x30>
c0200904:	39 35 50 15 22 c0    	cmp    %esi,0xc0221550
c020090a:	74 14                	je     c0200920 <io_bitmap_allow+0x70>
c020090c:	31 c0                	xor    %eax,%eax
c020090e:	83 c4 2c             	add    $0x2c,%esp
c0200911:	5b                   	pop    %ebx
c0200912:	5e                   	pop    %esi
c0200913:	5f                   	pop    %edi
c0200914:	5d                   	pop    %ebp
c0200915:	c3                   	ret
c0200916:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020091d:	8d 76 00             	lea    0x0(%esi),%esi
c0200920:	31 c0                	xor    %eax,%eax
c0200922:	a3 50 15 22 c0       	mov    %eax,0xc0221550
c0200927:	eb e3                	jmp    c020090c <io_bitmap_allow+0x5c>
c0200929:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0200930:	b8 02 00 00 00       	mov    $0x2,%eax
c0200935:	89 44 24 08          	mov    %eax,0x8(%esp)
c0200939:	31 c0                	xor    %eax,%eax
c020093b:	89 44 24 04          	mov    %eax,0x4(%esp)
c020093f:	8b 46 20             	mov    0x20(%esi),%eax
c0200942:	89 04 24             	mov    %eax,(%esp)
c0200945:	e8 c6 88 00 00       	call   c0209210 <account_charge>
c020094a:	85 c0                	test   %eax,%eax
c020094c:	75 46                	jne    c0200994 <io_bitmap_allow+0xe4>
c020094e:	c7 04 24 01 00 00 00 	movl   $0x1,(%esp)
c0200955:	b8 01 00 00 00       	mov    $0x1,%eax
c020095a:	89 44 24 04          	mov    %eax,0x4(%esp)
c020095e:	e8 7d 69 00 00       	call   c02072e0 <frame_alloc_low>
c0200963:	85 c0                	test   %eax,%eax
c0200965:	74 37                	je     c020099e <io_bitmap_allow+0xee>
c0200967:	89 04 24             	mov    %eax,(%esp)
c020096a:	bf ff 00 00 00       	mov    $0xff,%edi
c020096f:	e8 6c 6d 00 00       	call   c02076e0 <frame_low>
c0200974:	b9 00 20 00 00       	mov    $0x2000,%ecx
c0200979:	89 86 bc 00 00 00    	mov    %eax,0xbc(%esi)
c020097f:	89 4c 24 08          	mov    %ecx,0x8(%esp)
c0200983:	89 7c 24 04          	mov    %edi,0x4(%esp)
c0200987:	89 04 24             	mov    %eax,(%esp)
c020098a:	e8 51 17 00 00       	call   c02020e0 <memset>
c020098f:	e9 35 ff ff ff       	jmp    c02008c9 <io_bitmap_allow+0x19>
c0200994:	b8 34 ff ff ff       	mov    $0xffffff34,%eax
c0200999:	e9 70 ff ff ff       	jmp    c020090e <io_bitmap_allow+0x5e>
c020099e:	b8 02 00 00 00       	mov    $0x2,%eax
c02009a3:	89 44 24 08          	mov    %eax,0x8(%esp)
c02009a7:	31 c0                	xor    %eax,%eax
c02009a9:	89 44 24 04          	mov    %eax,0x4(%esp)
c02009ad:	8b 46 20             	mov    0x20(%esi),%eax
c02009b0:	89 04 24             	mov    %eax,(%esp)
c02009b3:	e8 98 88 00 00       	call   c0209250 <account_return>
c02009b8:	b8 f4 ff ff ff       	mov    $0xfffffff4,%eax
c02009bd:	e9 4c ff ff ff       	jmp    c020090e <io_bitmap_allow+0x5e>
c02009c2:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02009c9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi

c02009d0 <io_bitmap_free>:
c02009d0:	55                   	push   %ebp
c02009d1:	89 e5                	mov    %esp,%ebp
c02009d3:	83 ec 18             	sub    $0x18,%esp
c02009d6:	89 5d fc             	mov    %ebx,-0x4(%ebp)
c02009d9:	8b 5d 08             	mov    0x8(%ebp),%ebx
c02009dc:	8b 83 bc 00 00 00    	mov    0xbc(%ebx),%eax
c02009e2:	85 c0                	test   %eax,%eax
c02009e4:	74 43                	je     c0200a29 <io_bitmap_free+0x59>
c02009e6:	39 1d 50 15 22 c0    	cmp    %ebx,0xc0221550
c02009ec:	74 42                	je     c0200a30 <io_bitmap_free+0x60>
c02009ee:	89 04 24             	mov    %eax,(%esp)
c02009f1:	e8 1a 6d 00 00       	call   c0207710 <frame_of>
c02009f6:	ba 01 00 00 00       	mov    $0x1,%edx
c02009fb:	89 54 24 04          	mov    %edx,0x4(%esp)
c02009ff:	89 04 24             	mov    %eax,(%esp)
c0200a02:	e8 29 6a 00 00       	call   c0207430 <frame_free>
c0200a07:	b9 02 00 00 00       	mov    $0x2,%ecx
c0200a0c:	31 c0                	xor    %eax,%eax
c0200a0e:	89 4c 24 08          	mov    %ecx,0x8(%esp)
c0200a12:	89 44 24 04          	mov    %eax,0x4(%esp)
c0200a16:	8b 43 20             	mov    0x20(%ebx),%eax
c0200a19:	89 04 24             	mov    %eax,(%esp)
c0200a1c:	e8 2f 88 00 00       	call   c0209250 <account_return>
c0200a21:	31 c0                	xor    %eax,%eax
c0200a23:	89 83 bc 00 00 00    	mov    %eax,0xbc(%ebx)
c0200a29:	8b 5d fc             	mov    -0x4(%ebp),%ebx
c0200a2c:	89 ec                	mov    %ebp,%esp
c0200a2e:	5d                   	pop    %ebp
c0200a2f:	c3                   	ret
c0200a30:	31 c0                	xor    %eax,%eax
c0200a32:	a3 50 15 22 c0       	mov    %eax,0xc0221550
c0200a37:	8b 83 bc 00 00 00    	mov    0xbc(%ebx),%eax
c0200a3d:	eb af                	jmp    c02009ee <io_bitmap_free+0x1e>
c0200a3f:	90                   	nop

c0200a40 <io_bitmap_load>:
c0200a40:	55                   	push   %ebp
c0200a41:	89 e5                	mov    %esp,%ebp
c0200a43:	83 ec 18             	sub    $0x18,%esp
c0200a46:	89 5d fc             	mov    %ebx,-0x4(%ebp)
c0200a49:	8b 5d 08             	mov    0x8(%ebp),%ebx
c0200a4c:	8b 83 bc 00 00 00    	mov    0xbc(%ebx),%eax
c0200a52:	85 c0                	test   %eax,%eax
c0200a54:	74 5a                	je     c0200ab0 <io_bitmap_load+0x70>
c0200a56:	66 83 3d 26 11 21 c0 	cmpw   $0x68,0xc0211126
c0200a5d:	68 
c0200a5e:	74 50                	je     c0200ab0 <io_bitmap_load+0x70>
c0200a60:	39 1d 50 15 22 c0    	cmp    %ebx,0xc0221550
c0200a66:	74 38                	je     c0200aa0 <io_bitmap_load+0x60>
c0200a68:	89 44 24 04          	mov    %eax,0x4(%esp)
c0200a6c:	ba 00 20 00 00       	mov    $0x2000,%edx
c0200a71:	89 54 24 08          	mov    %edx,0x8(%esp)
c0200a75:	c7 04 24 28 11 21 c0 	movl   $0xc0211128,(%esp)
c0200a7c:	e8 cf 15 00 00       	call   c0202050 <memcpy>
c0200a81:	b9 68 00 00 00       	mov    $0x68,%ecx
c0200a86:	66 89 0d 26 11 21 c0 	mov    %cx,0xc0211126
c0200a8d:	89 1d 50 15 22 c0    	mov    %ebx,0xc0221550
c0200a93:	8b 5d fc             	mov    -0x4(%ebp),%ebx
c0200a96:	89 ec                	mov    %ebp,%esp
c0200a98:	b0 01                	mov    $0x1,%al
c0200a9a:	5d                   	pop    %ebp
c0200a9b:	c3                   	ret
c0200a9c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0200aa0:	bb 68 00 00 00       	mov    $0x68,%ebx
c0200aa5:	66 89 1d 26 11 21 c0 	mov    %bx,0xc0211126
c0200aac:	eb e5                	jmp    c0200a93 <io_bitmap_load+0x53>
c0200aae:	66 90                	xchg   %ax,%ax
c0200ab0:	8b 5d fc             	mov    -0x4(%ebp),%ebx
c0200ab3:	89 ec                	mov    %ebp,%esp
c0200ab5:	31 c0                	xor    %eax,%eax
c0200ab7:	5d                   	pop    %ebp
c0200ab8:	c3                   	ret
c0200ab9:	66 90                	xchg   %ax,%ax
c0200abb:	66 90                	xchg   %ax,%ax
c0200abd:	66 90                	xchg   %ax,%ax
c0200abf:	90                   	nop

c0200ac0 <sysenter_entry>:
c0200ac0:	5c                   	pop    %esp
c0200ac1:	89 4c 24 f8          	mov    %ecx,-0x8(%esp)
c0200ac5:	b9 23 00 00 00       	mov    $0x23,%ecx
c0200aca:	8e d9                	mov    %ecx,%ds
c0200acc:	8e c1                	mov    %ecx,%es
c0200ace:	89 44 24 e0          	mov    %eax,-0x20(%esp)
c0200ad2:	89 54 24 48          	mov    %edx,0x48(%esp)
c0200ad6:	89 6c 24 58          	mov    %ebp,0x58(%esp)
c0200ada:	f7 c2 00 00 f0 31    	test   $0x31f00000,%edx
c0200ae0:	0f 85 b8 01 00 00    	jne    c0200c9e <slow>
c0200ae6:	83 7c 24 08 00       	cmpl   $0x0,0x8(%esp)
c0200aeb:	0f 85 ad 01 00 00    	jne    c0200c9e <slow>
c0200af1:	8b 54 24 14          	mov    0x14(%esp),%edx
c0200af5:	83 7a 68 00          	cmpl   $0x0,0x68(%edx)
c0200af9:	0f 85 9f 01 00 00    	jne    c0200c9e <slow>
c0200aff:	83 7a 6c 00          	cmpl   $0x0,0x6c(%edx)
c0200b03:	0f 85 95 01 00 00    	jne    c0200c9e <slow>
c0200b09:	80 3d 00 82 21 c0 00 	cmpb   $0x0,0xc0218200
c0200b10:	0f 84 88 01 00 00    	je     c0200c9e <slow>
c0200b16:	66 83 3d 26 11 21 c0 	cmpw   $0xffff,0xc0211126
c0200b1d:	ff 
c0200b1e:	0f 85 7a 01 00 00    	jne    c0200c9e <slow>
c0200b24:	8b 6c 24 10          	mov    0x10(%esp),%ebp
c0200b28:	3b 45 28             	cmp    0x28(%ebp),%eax
c0200b2b:	0f 83 df 00 00 00    	jae    c0200c10 <answer>
c0200b31:	8b 4d 24             	mov    0x24(%ebp),%ecx
c0200b34:	8b 04 c1             	mov    (%ecx,%eax,8),%eax
c0200b37:	8b 48 08             	mov    0x8(%eax),%ecx
c0200b3a:	8b 51 08             	mov    0x8(%ecx),%edx
c0200b3d:	85 d2                	test   %edx,%edx
c0200b3f:	0f 84 59 01 00 00    	je     c0200c9e <slow>
c0200b45:	83 7a 08 02          	cmpl   $0x2,0x8(%edx)
c0200b49:	0f 85 4f 01 00 00    	jne    c0200c9e <slow>
c0200b4f:	83 7c 24 38 00       	cmpl   $0x0,0x38(%esp)
c0200b54:	0f 85 44 01 00 00    	jne    c0200c9e <slow>
c0200b5a:	8b 6a 28             	mov    0x28(%edx),%ebp
c0200b5d:	39 2d 48 14 22 c0    	cmp    %ebp,0xc0221448
c0200b63:	0f 83 35 01 00 00    	jae    c0200c9e <slow>
c0200b69:	89 5c 24 4c          	mov    %ebx,0x4c(%esp)
c0200b6d:	89 74 24 50          	mov    %esi,0x50(%esp)
c0200b71:	89 7c 24 54          	mov    %edi,0x54(%esp)
c0200b75:	8b 6a 1c             	mov    0x1c(%edx),%ebp
c0200b78:	89 69 08             	mov    %ebp,0x8(%ecx)
c0200b7b:	ff 40 04             	incl   0x4(%eax)
c0200b7e:	89 44 24 40          	mov    %eax,0x40(%esp)
c0200b82:	8b 4a 14             	mov    0x14(%edx),%ecx
c0200b85:	8b 40 0c             	mov    0xc(%eax),%eax
c0200b88:	89 41 04             	mov    %eax,0x4(%ecx)
c0200b8b:	8b 44 24 3c          	mov    0x3c(%esp),%eax
c0200b8f:	05 00 00 01 00       	add    $0x10000,%eax
c0200b94:	89 44 24 3c          	mov    %eax,0x3c(%esp)
c0200b98:	89 41 08             	mov    %eax,0x8(%ecx)
c0200b9b:	89 41 74             	mov    %eax,0x74(%ecx)
c0200b9e:	8b 6c 24 10          	mov    0x10(%esp),%ebp
c0200ba2:	8b 85 88 00 00 00    	mov    0x88(%ebp),%eax
c0200ba8:	89 41 78             	mov    %eax,0x78(%ecx)
c0200bab:	c7 44 24 38 02 00 00 	movl   $0x2,0x38(%esp)
c0200bb2:	00 
c0200bb3:	8d 44 24 30          	lea    0x30(%esp),%eax
c0200bb7:	89 42 20             	mov    %eax,0x20(%edx)
c0200bba:	89 54 24 5c          	mov    %edx,0x5c(%esp)
c0200bbe:	ff 05 60 36 22 c0    	incl   0xc0223660
c0200bc4:	c7 44 24 08 01 00 00 	movl   $0x1,0x8(%esp)
c0200bcb:	00 

c0200bcc <switch>:
c0200bcc:	c7 44 24 ec 00 f0 ff 	movl   $0xffff000,-0x14(%esp)
c0200bd3:	0f 
c0200bd4:	c7 44 24 f4 02 02 00 	movl   $0x202,-0xc(%esp)
c0200bdb:	00 
c0200bdc:	c7 42 08 00 00 00 00 	movl   $0x0,0x8(%edx)
c0200be3:	89 15 40 14 22 c0    	mov    %edx,0xc0221440
c0200be9:	89 15 c4 10 21 c0    	mov    %edx,0xc02110c4
c0200bef:	8b 44 24 48          	mov    0x48(%esp),%eax
c0200bf3:	8b 6c 24 58          	mov    0x58(%esp),%ebp
c0200bf7:	8b 4a 24             	mov    0x24(%edx),%ecx
c0200bfa:	39 4c 24 24          	cmp    %ecx,0x24(%esp)
c0200bfe:	74 03                	je     c0200c03 <switch+0x37>
c0200c00:	0f 22 d9             	mov    %ecx,%cr3
c0200c03:	8e 6a 04             	mov    0x4(%edx),%gs
c0200c06:	8b 4a f8             	mov    -0x8(%edx),%ecx
c0200c09:	8b 52 ec             	mov    -0x14(%edx),%edx
c0200c0c:	fc                   	cld
c0200c0d:	fb                   	sti
c0200c0e:	0f 35                	sysexit

c0200c10 <answer>:
c0200c10:	83 f8 ff             	cmp    $0xffffffff,%eax
c0200c13:	0f 85 85 00 00 00    	jne    c0200c9e <slow>
c0200c19:	8b 4c 24 20          	mov    0x20(%esp),%ecx
c0200c1d:	85 c9                	test   %ecx,%ecx
c0200c1f:	74 7d                	je     c0200c9e <slow>
c0200c21:	83 79 08 02          	cmpl   $0x2,0x8(%ecx)
c0200c25:	75 77                	jne    c0200c9e <slow>
c0200c27:	8b 41 0c             	mov    0xc(%ecx),%eax
c0200c2a:	39 42 08             	cmp    %eax,0x8(%edx)
c0200c2d:	75 6f                	jne    c0200c9e <slow>
c0200c2f:	8b 6c 24 18          	mov    0x18(%esp),%ebp
c0200c33:	83 7d 0c 00          	cmpl   $0x0,0xc(%ebp)
c0200c37:	75 65                	jne    c0200c9e <slow>
c0200c39:	8d 45 10             	lea    0x10(%ebp),%eax
c0200c3c:	39 00                	cmp    %eax,(%eax)
c0200c3e:	75 5e                	jne    c0200c9e <slow>
c0200c40:	8d 45 18             	lea    0x18(%ebp),%eax
c0200c43:	39 00                	cmp    %eax,(%eax)
c0200c45:	75 57                	jne    c0200c9e <slow>
c0200c47:	8b 41 10             	mov    0x10(%ecx),%eax
c0200c4a:	83 78 04 01          	cmpl   $0x1,0x4(%eax)
c0200c4e:	74 4e                	je     c0200c9e <slow>
c0200c50:	8b 51 14             	mov    0x14(%ecx),%edx
c0200c53:	83 7a 08 01          	cmpl   $0x1,0x8(%edx)
c0200c57:	75 45                	jne    c0200c9e <slow>
c0200c59:	8b 42 28             	mov    0x28(%edx),%eax
c0200c5c:	39 05 48 14 22 c0    	cmp    %eax,0xc0221448
c0200c62:	73 3a                	jae    c0200c9e <slow>
c0200c64:	8b 41 10             	mov    0x10(%ecx),%eax
c0200c67:	ff 48 04             	decl   0x4(%eax)
c0200c6a:	31 c0                	xor    %eax,%eax
c0200c6c:	89 41 10             	mov    %eax,0x10(%ecx)
c0200c6f:	89 41 2c             	mov    %eax,0x2c(%ecx)
c0200c72:	89 41 08             	mov    %eax,0x8(%ecx)
c0200c75:	81 41 0c 00 00 01 00 	addl   $0x10000,0xc(%ecx)
c0200c7c:	89 44 24 20          	mov    %eax,0x20(%esp)
c0200c80:	8b 4c 24 14          	mov    0x14(%esp),%ecx
c0200c84:	89 41 08             	mov    %eax,0x8(%ecx)
c0200c87:	8b 45 08             	mov    0x8(%ebp),%eax
c0200c8a:	89 44 24 1c          	mov    %eax,0x1c(%esp)
c0200c8e:	89 65 08             	mov    %esp,0x8(%ebp)
c0200c91:	c7 44 24 08 02 00 00 	movl   $0x2,0x8(%esp)
c0200c98:	00 
c0200c99:	e9 2e ff ff ff       	jmp    c0200bcc <switch>

c0200c9e <slow>:
c0200c9e:	8b 44 24 e0          	mov    -0x20(%esp),%eax
c0200ca2:	8b 54 24 48          	mov    0x48(%esp),%edx
c0200ca6:	8b 6c 24 58          	mov    0x58(%esp),%ebp
c0200caa:	8b 4c 24 f8          	mov    -0x8(%esp),%ecx

c0200cae <push_frame>:
c0200cae:	6a 23                	push   $0x23
c0200cb0:	51                   	push   %ecx
c0200cb1:	68 02 02 00 00       	push   $0x202
c0200cb6:	6a 1b                	push   $0x1b
c0200cb8:	68 00 f0 ff 0f       	push   $0xffff000
c0200cbd:	6a 00                	push   $0x0
c0200cbf:	68 00 01 00 00       	push   $0x100
c0200cc4:	60                   	pusha
c0200cc5:	6a 00                	push   $0x0
c0200cc7:	8d 44 24 40          	lea    0x40(%esp),%eax
c0200ccb:	8b 20                	mov    (%eax),%esp
c0200ccd:	6a 02                	push   $0x2
c0200ccf:	9d                   	popf
c0200cd0:	b9 23 00 00 00       	mov    $0x23,%ecx
c0200cd5:	8e d9                	mov    %ecx,%ds
c0200cd7:	8e c1                	mov    %ecx,%es
c0200cd9:	50                   	push   %eax
c0200cda:	e8 b1 1b 00 00       	call   c0202890 <trap_user>

c0200cdf <leave>:
c0200cdf:	8b 48 04             	mov    0x4(%eax),%ecx
c0200ce2:	8e e9                	mov    %ecx,%gs
c0200ce4:	31 c9                	xor    %ecx,%ecx
c0200ce6:	8e e1                	mov    %ecx,%fs
c0200ce8:	8d 60 c4             	lea    -0x3c(%eax),%esp
c0200ceb:	61                   	popa
c0200cec:	83 c4 08             	add    $0x8,%esp

c0200cef <leave_iret>:
c0200cef:	cf                   	iret

c0200cf0 <gate_entry>:
c0200cf0:	83 c4 10             	add    $0x10,%esp
c0200cf3:	eb b9                	jmp    c0200cae <push_frame>
c0200cf5:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0200cfc:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi

c0200d00 <trap_common>:
c0200d00:	60                   	pusha
c0200d01:	6a 00                	push   $0x0
c0200d03:	fc                   	cld
c0200d04:	b9 23 00 00 00       	mov    $0x23,%ecx
c0200d09:	8e d9                	mov    %ecx,%ds
c0200d0b:	8e c1                	mov    %ecx,%es
c0200d0d:	f7 44 24 30 03 00 00 	testl  $0x3,0x30(%esp)
c0200d14:	00 
c0200d15:	74 0e                	je     c0200d25 <from_kernel>
c0200d17:	8d 44 24 40          	lea    0x40(%esp),%eax
c0200d1b:	8b 20                	mov    (%eax),%esp
c0200d1d:	50                   	push   %eax
c0200d1e:	e8 6d 1b 00 00       	call   c0202890 <trap_user>
c0200d23:	eb ba                	jmp    c0200cdf <leave>

c0200d25 <from_kernel>:
c0200d25:	89 e0                	mov    %esp,%eax
c0200d27:	50                   	push   %eax
c0200d28:	e8 53 1e 00 00       	call   c0202b80 <trap_kernel>
c0200d2d:	83 c4 08             	add    $0x8,%esp
c0200d30:	61                   	popa
c0200d31:	83 c4 08             	add    $0x8,%esp
c0200d34:	cf                   	iret

c0200d35 <cpu_enter>:
c0200d35:	8b 44 24 04          	mov    0x4(%esp),%eax
c0200d39:	eb a4                	jmp    c0200cdf <leave>

c0200d3b <double_fault_entry>:
c0200d3b:	fc                   	cld
c0200d3c:	e8 af f9 ff ff       	call   c02006f0 <double_fault>
c0200d41:	f4                   	hlt
c0200d42:	eb fd                	jmp    c0200d41 <double_fault_entry+0x6>
c0200d44:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0200d4b:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0200d4f:	90                   	nop

c0200d50 <vector_stubs>:
c0200d50:	6a 00                	push   $0x0
c0200d52:	6a 00                	push   $0x0
c0200d54:	eb aa                	jmp    c0200d00 <trap_common>
c0200d56:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0200d5d:	8d 76 00             	lea    0x0(%esi),%esi
c0200d60:	6a 00                	push   $0x0
c0200d62:	6a 01                	push   $0x1
c0200d64:	eb 9a                	jmp    c0200d00 <trap_common>
c0200d66:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0200d6d:	8d 76 00             	lea    0x0(%esi),%esi
c0200d70:	6a 00                	push   $0x0
c0200d72:	6a 02                	push   $0x2
c0200d74:	eb 8a                	jmp    c0200d00 <trap_common>
c0200d76:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0200d7d:	8d 76 00             	lea    0x0(%esi),%esi
c0200d80:	6a 00                	push   $0x0
c0200d82:	6a 03                	push   $0x3
c0200d84:	e9 77 ff ff ff       	jmp    c0200d00 <trap_common>
c0200d89:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0200d90:	6a 00                	push   $0x0
c0200d92:	6a 04                	push   $0x4
c0200d94:	e9 67 ff ff ff       	jmp    c0200d00 <trap_common>
c0200d99:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0200da0:	6a 00                	push   $0x0
c0200da2:	6a 05                	push   $0x5
c0200da4:	e9 57 ff ff ff       	jmp    c0200d00 <trap_common>
c0200da9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0200db0:	6a 00                	push   $0x0
c0200db2:	6a 06                	push   $0x6
c0200db4:	e9 47 ff ff ff       	jmp    c0200d00 <trap_common>
c0200db9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0200dc0:	6a 00                	push   $0x0
c0200dc2:	6a 07                	push   $0x7
c0200dc4:	e9 37 ff ff ff       	jmp    c0200d00 <trap_common>
c0200dc9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0200dd0:	6a 08                	push   $0x8
c0200dd2:	e9 29 ff ff ff       	jmp    c0200d00 <trap_common>
c0200dd7:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0200dde:	66 90                	xchg   %ax,%ax
c0200de0:	6a 00                	push   $0x0
c0200de2:	6a 09                	push   $0x9
c0200de4:	e9 17 ff ff ff       	jmp    c0200d00 <trap_common>
c0200de9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0200df0:	6a 0a                	push   $0xa
c0200df2:	e9 09 ff ff ff       	jmp    c0200d00 <trap_common>
c0200df7:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0200dfe:	66 90                	xchg   %ax,%ax
c0200e00:	6a 0b                	push   $0xb
c0200e02:	e9 f9 fe ff ff       	jmp    c0200d00 <trap_common>
c0200e07:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0200e0e:	66 90                	xchg   %ax,%ax
c0200e10:	6a 0c                	push   $0xc
c0200e12:	e9 e9 fe ff ff       	jmp    c0200d00 <trap_common>
c0200e17:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0200e1e:	66 90                	xchg   %ax,%ax
c0200e20:	6a 0d                	push   $0xd
c0200e22:	e9 d9 fe ff ff       	jmp    c0200d00 <trap_common>
c0200e27:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0200e2e:	66 90                	xchg   %ax,%ax
c0200e30:	6a 0e                	push   $0xe
c0200e32:	e9 c9 fe ff ff       	jmp    c0200d00 <trap_common>
c0200e37:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0200e3e:	66 90                	xchg   %ax,%ax
c0200e40:	6a 00                	push   $0x0
c0200e42:	6a 0f                	push   $0xf
c0200e44:	e9 b7 fe ff ff       	jmp    c0200d00 <trap_common>
c0200e49:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0200e50:	6a 00                	push   $0x0
c0200e52:	6a 10                	push   $0x10
c0200e54:	e9 a7 fe ff ff       	jmp    c0200d00 <trap_common>
c0200e59:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0200e60:	6a 11                	push   $0x11
c0200e62:	e9 99 fe ff ff       	jmp    c0200d00 <trap_common>
c0200e67:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0200e6e:	66 90                	xchg   %ax,%ax
c0200e70:	6a 00                	push   $0x0
c0200e72:	6a 12                	push   $0x12
c0200e74:	e9 87 fe ff ff       	jmp    c0200d00 <trap_common>
c0200e79:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0200e80:	6a 00                	push   $0x0
c0200e82:	6a 13                	push   $0x13
c0200e84:	e9 77 fe ff ff       	jmp    c0200d00 <trap_common>
c0200e89:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0200e90:	6a 00                	push   $0x0
c0200e92:	6a 14                	push   $0x14
c0200e94:	e9 67 fe ff ff       	jmp    c0200d00 <trap_common>
c0200e99:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0200ea0:	6a 00                	push   $0x0
c0200ea2:	6a 15                	push   $0x15
c0200ea4:	e9 57 fe ff ff       	jmp    c0200d00 <trap_common>
c0200ea9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0200eb0:	6a 00                	push   $0x0
c0200eb2:	6a 16                	push   $0x16
c0200eb4:	e9 47 fe ff ff       	jmp    c0200d00 <trap_common>
c0200eb9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0200ec0:	6a 00                	push   $0x0
c0200ec2:	6a 17                	push   $0x17
c0200ec4:	e9 37 fe ff ff       	jmp    c0200d00 <trap_common>
c0200ec9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0200ed0:	6a 00                	push   $0x0
c0200ed2:	6a 18                	push   $0x18
c0200ed4:	e9 27 fe ff ff       	jmp    c0200d00 <trap_common>
c0200ed9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0200ee0:	6a 00                	push   $0x0
c0200ee2:	6a 19                	push   $0x19
c0200ee4:	e9 17 fe ff ff       	jmp    c0200d00 <trap_common>
c0200ee9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0200ef0:	6a 00                	push   $0x0
c0200ef2:	6a 1a                	push   $0x1a
c0200ef4:	e9 07 fe ff ff       	jmp    c0200d00 <trap_common>
c0200ef9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0200f00:	6a 00                	push   $0x0
c0200f02:	6a 1b                	push   $0x1b
c0200f04:	e9 f7 fd ff ff       	jmp    c0200d00 <trap_common>
c0200f09:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0200f10:	6a 00                	push   $0x0
c0200f12:	6a 1c                	push   $0x1c
c0200f14:	e9 e7 fd ff ff       	jmp    c0200d00 <trap_common>
c0200f19:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0200f20:	6a 00                	push   $0x0
c0200f22:	6a 1d                	push   $0x1d
c0200f24:	e9 d7 fd ff ff       	jmp    c0200d00 <trap_common>
c0200f29:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0200f30:	6a 00                	push   $0x0
c0200f32:	6a 1e                	push   $0x1e
c0200f34:	e9 c7 fd ff ff       	jmp    c0200d00 <trap_common>
c0200f39:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0200f40:	6a 00                	push   $0x0
c0200f42:	6a 1f                	push   $0x1f
c0200f44:	e9 b7 fd ff ff       	jmp    c0200d00 <trap_common>
c0200f49:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0200f50:	6a 00                	push   $0x0
c0200f52:	6a 20                	push   $0x20
c0200f54:	e9 a7 fd ff ff       	jmp    c0200d00 <trap_common>
c0200f59:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0200f60:	6a 00                	push   $0x0
c0200f62:	6a 21                	push   $0x21
c0200f64:	e9 97 fd ff ff       	jmp    c0200d00 <trap_common>
c0200f69:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0200f70:	6a 00                	push   $0x0
c0200f72:	6a 22                	push   $0x22
c0200f74:	e9 87 fd ff ff       	jmp    c0200d00 <trap_common>
c0200f79:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0200f80:	6a 00                	push   $0x0
c0200f82:	6a 23                	push   $0x23
c0200f84:	e9 77 fd ff ff       	jmp    c0200d00 <trap_common>
c0200f89:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0200f90:	6a 00                	push   $0x0
c0200f92:	6a 24                	push   $0x24
c0200f94:	e9 67 fd ff ff       	jmp    c0200d00 <trap_common>
c0200f99:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0200fa0:	6a 00                	push   $0x0
c0200fa2:	6a 25                	push   $0x25
c0200fa4:	e9 57 fd ff ff       	jmp    c0200d00 <trap_common>
c0200fa9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0200fb0:	6a 00                	push   $0x0
c0200fb2:	6a 26                	push   $0x26
c0200fb4:	e9 47 fd ff ff       	jmp    c0200d00 <trap_common>
c0200fb9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0200fc0:	6a 00                	push   $0x0
c0200fc2:	6a 27                	push   $0x27
c0200fc4:	e9 37 fd ff ff       	jmp    c0200d00 <trap_common>
c0200fc9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0200fd0:	6a 00                	push   $0x0
c0200fd2:	6a 28                	push   $0x28
c0200fd4:	e9 27 fd ff ff       	jmp    c0200d00 <trap_common>
c0200fd9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0200fe0:	6a 00                	push   $0x0
c0200fe2:	6a 29                	push   $0x29
c0200fe4:	e9 17 fd ff ff       	jmp    c0200d00 <trap_common>
c0200fe9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0200ff0:	6a 00                	push   $0x0
c0200ff2:	6a 2a                	push   $0x2a
c0200ff4:	e9 07 fd ff ff       	jmp    c0200d00 <trap_common>
c0200ff9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0201000:	6a 00                	push   $0x0
c0201002:	6a 2b                	push   $0x2b
c0201004:	e9 f7 fc ff ff       	jmp    c0200d00 <trap_common>
c0201009:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0201010:	6a 00                	push   $0x0
c0201012:	6a 2c                	push   $0x2c
c0201014:	e9 e7 fc ff ff       	jmp    c0200d00 <trap_common>
c0201019:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0201020:	6a 00                	push   $0x0
c0201022:	6a 2d                	push   $0x2d
c0201024:	e9 d7 fc ff ff       	jmp    c0200d00 <trap_common>
c0201029:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0201030:	6a 00                	push   $0x0
c0201032:	6a 2e                	push   $0x2e
c0201034:	e9 c7 fc ff ff       	jmp    c0200d00 <trap_common>
c0201039:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0201040:	6a 00                	push   $0x0
c0201042:	6a 2f                	push   $0x2f
c0201044:	e9 b7 fc ff ff       	jmp    c0200d00 <trap_common>
c0201049:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0201050:	6a 00                	push   $0x0
c0201052:	6a 30                	push   $0x30
c0201054:	e9 a7 fc ff ff       	jmp    c0200d00 <trap_common>
c0201059:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0201060:	6a 00                	push   $0x0
c0201062:	6a 31                	push   $0x31
c0201064:	e9 97 fc ff ff       	jmp    c0200d00 <trap_common>
c0201069:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0201070:	6a 00                	push   $0x0
c0201072:	6a 32                	push   $0x32
c0201074:	e9 87 fc ff ff       	jmp    c0200d00 <trap_common>
c0201079:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0201080:	6a 00                	push   $0x0
c0201082:	6a 33                	push   $0x33
c0201084:	e9 77 fc ff ff       	jmp    c0200d00 <trap_common>
c0201089:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0201090:	6a 00                	push   $0x0
c0201092:	6a 34                	push   $0x34
c0201094:	e9 67 fc ff ff       	jmp    c0200d00 <trap_common>
c0201099:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02010a0:	6a 00                	push   $0x0
c02010a2:	6a 35                	push   $0x35
c02010a4:	e9 57 fc ff ff       	jmp    c0200d00 <trap_common>
c02010a9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02010b0:	6a 00                	push   $0x0
c02010b2:	6a 36                	push   $0x36
c02010b4:	e9 47 fc ff ff       	jmp    c0200d00 <trap_common>
c02010b9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02010c0:	6a 00                	push   $0x0
c02010c2:	6a 37                	push   $0x37
c02010c4:	e9 37 fc ff ff       	jmp    c0200d00 <trap_common>
c02010c9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02010d0:	6a 00                	push   $0x0
c02010d2:	6a 38                	push   $0x38
c02010d4:	e9 27 fc ff ff       	jmp    c0200d00 <trap_common>
c02010d9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02010e0:	6a 00                	push   $0x0
c02010e2:	6a 39                	push   $0x39
c02010e4:	e9 17 fc ff ff       	jmp    c0200d00 <trap_common>
c02010e9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02010f0:	6a 00                	push   $0x0
c02010f2:	6a 3a                	push   $0x3a
c02010f4:	e9 07 fc ff ff       	jmp    c0200d00 <trap_common>
c02010f9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0201100:	6a 00                	push   $0x0
c0201102:	6a 3b                	push   $0x3b
c0201104:	e9 f7 fb ff ff       	jmp    c0200d00 <trap_common>
c0201109:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0201110:	6a 00                	push   $0x0
c0201112:	6a 3c                	push   $0x3c
c0201114:	e9 e7 fb ff ff       	jmp    c0200d00 <trap_common>
c0201119:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0201120:	6a 00                	push   $0x0
c0201122:	6a 3d                	push   $0x3d
c0201124:	e9 d7 fb ff ff       	jmp    c0200d00 <trap_common>
c0201129:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0201130:	6a 00                	push   $0x0
c0201132:	6a 3e                	push   $0x3e
c0201134:	e9 c7 fb ff ff       	jmp    c0200d00 <trap_common>
c0201139:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0201140:	6a 00                	push   $0x0
c0201142:	6a 3f                	push   $0x3f
c0201144:	e9 b7 fb ff ff       	jmp    c0200d00 <trap_common>
c0201149:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0201150:	6a 00                	push   $0x0
c0201152:	6a 40                	push   $0x40
c0201154:	e9 a7 fb ff ff       	jmp    c0200d00 <trap_common>
c0201159:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0201160:	6a 00                	push   $0x0
c0201162:	6a 41                	push   $0x41
c0201164:	e9 97 fb ff ff       	jmp    c0200d00 <trap_common>
c0201169:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0201170:	6a 00                	push   $0x0
c0201172:	6a 42                	push   $0x42
c0201174:	e9 87 fb ff ff       	jmp    c0200d00 <trap_common>
c0201179:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0201180:	6a 00                	push   $0x0
c0201182:	6a 43                	push   $0x43
c0201184:	e9 77 fb ff ff       	jmp    c0200d00 <trap_common>
c0201189:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0201190:	6a 00                	push   $0x0
c0201192:	6a 44                	push   $0x44
c0201194:	e9 67 fb ff ff       	jmp    c0200d00 <trap_common>
c0201199:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02011a0:	6a 00                	push   $0x0
c02011a2:	6a 45                	push   $0x45
c02011a4:	e9 57 fb ff ff       	jmp    c0200d00 <trap_common>
c02011a9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02011b0:	6a 00                	push   $0x0
c02011b2:	6a 46                	push   $0x46
c02011b4:	e9 47 fb ff ff       	jmp    c0200d00 <trap_common>
c02011b9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02011c0:	6a 00                	push   $0x0
c02011c2:	6a 47                	push   $0x47
c02011c4:	e9 37 fb ff ff       	jmp    c0200d00 <trap_common>
c02011c9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02011d0:	6a 00                	push   $0x0
c02011d2:	6a 48                	push   $0x48
c02011d4:	e9 27 fb ff ff       	jmp    c0200d00 <trap_common>
c02011d9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02011e0:	6a 00                	push   $0x0
c02011e2:	6a 49                	push   $0x49
c02011e4:	e9 17 fb ff ff       	jmp    c0200d00 <trap_common>
c02011e9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02011f0:	6a 00                	push   $0x0
c02011f2:	6a 4a                	push   $0x4a
c02011f4:	e9 07 fb ff ff       	jmp    c0200d00 <trap_common>
c02011f9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0201200:	6a 00                	push   $0x0
c0201202:	6a 4b                	push   $0x4b
c0201204:	e9 f7 fa ff ff       	jmp    c0200d00 <trap_common>
c0201209:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0201210:	6a 00                	push   $0x0
c0201212:	6a 4c                	push   $0x4c
c0201214:	e9 e7 fa ff ff       	jmp    c0200d00 <trap_common>
c0201219:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0201220:	6a 00                	push   $0x0
c0201222:	6a 4d                	push   $0x4d
c0201224:	e9 d7 fa ff ff       	jmp    c0200d00 <trap_common>
c0201229:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0201230:	6a 00                	push   $0x0
c0201232:	6a 4e                	push   $0x4e
c0201234:	e9 c7 fa ff ff       	jmp    c0200d00 <trap_common>
c0201239:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0201240:	6a 00                	push   $0x0
c0201242:	6a 4f                	push   $0x4f
c0201244:	e9 b7 fa ff ff       	jmp    c0200d00 <trap_common>
c0201249:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0201250:	6a 00                	push   $0x0
c0201252:	6a 50                	push   $0x50
c0201254:	e9 a7 fa ff ff       	jmp    c0200d00 <trap_common>
c0201259:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0201260:	6a 00                	push   $0x0
c0201262:	6a 51                	push   $0x51
c0201264:	e9 97 fa ff ff       	jmp    c0200d00 <trap_common>
c0201269:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0201270:	6a 00                	push   $0x0
c0201272:	6a 52                	push   $0x52
c0201274:	e9 87 fa ff ff       	jmp    c0200d00 <trap_common>
c0201279:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0201280:	6a 00                	push   $0x0
c0201282:	6a 53                	push   $0x53
c0201284:	e9 77 fa ff ff       	jmp    c0200d00 <trap_common>
c0201289:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0201290:	6a 00                	push   $0x0
c0201292:	6a 54                	push   $0x54
c0201294:	e9 67 fa ff ff       	jmp    c0200d00 <trap_common>
c0201299:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02012a0:	6a 00                	push   $0x0
c02012a2:	6a 55                	push   $0x55
c02012a4:	e9 57 fa ff ff       	jmp    c0200d00 <trap_common>
c02012a9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02012b0:	6a 00                	push   $0x0
c02012b2:	6a 56                	push   $0x56
c02012b4:	e9 47 fa ff ff       	jmp    c0200d00 <trap_common>
c02012b9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02012c0:	6a 00                	push   $0x0
c02012c2:	6a 57                	push   $0x57
c02012c4:	e9 37 fa ff ff       	jmp    c0200d00 <trap_common>
c02012c9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02012d0:	6a 00                	push   $0x0
c02012d2:	6a 58                	push   $0x58
c02012d4:	e9 27 fa ff ff       	jmp    c0200d00 <trap_common>
c02012d9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02012e0:	6a 00                	push   $0x0
c02012e2:	6a 59                	push   $0x59
c02012e4:	e9 17 fa ff ff       	jmp    c0200d00 <trap_common>
c02012e9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02012f0:	6a 00                	push   $0x0
c02012f2:	6a 5a                	push   $0x5a
c02012f4:	e9 07 fa ff ff       	jmp    c0200d00 <trap_common>
c02012f9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0201300:	6a 00                	push   $0x0
c0201302:	6a 5b                	push   $0x5b
c0201304:	e9 f7 f9 ff ff       	jmp    c0200d00 <trap_common>
c0201309:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0201310:	6a 00                	push   $0x0
c0201312:	6a 5c                	push   $0x5c
c0201314:	e9 e7 f9 ff ff       	jmp    c0200d00 <trap_common>
c0201319:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0201320:	6a 00                	push   $0x0
c0201322:	6a 5d                	push   $0x5d
c0201324:	e9 d7 f9 ff ff       	jmp    c0200d00 <trap_common>
c0201329:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0201330:	6a 00                	push   $0x0
c0201332:	6a 5e                	push   $0x5e
c0201334:	e9 c7 f9 ff ff       	jmp    c0200d00 <trap_common>
c0201339:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0201340:	6a 00                	push   $0x0
c0201342:	6a 5f                	push   $0x5f
c0201344:	e9 b7 f9 ff ff       	jmp    c0200d00 <trap_common>
c0201349:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0201350:	6a 00                	push   $0x0
c0201352:	6a 60                	push   $0x60
c0201354:	e9 a7 f9 ff ff       	jmp    c0200d00 <trap_common>
c0201359:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0201360:	6a 00                	push   $0x0
c0201362:	6a 61                	push   $0x61
c0201364:	e9 97 f9 ff ff       	jmp    c0200d00 <trap_common>
c0201369:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0201370:	6a 00                	push   $0x0
c0201372:	6a 62                	push   $0x62
c0201374:	e9 87 f9 ff ff       	jmp    c0200d00 <trap_common>
c0201379:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0201380:	6a 00                	push   $0x0
c0201382:	6a 63                	push   $0x63
c0201384:	e9 77 f9 ff ff       	jmp    c0200d00 <trap_common>
c0201389:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0201390:	6a 00                	push   $0x0
c0201392:	6a 64                	push   $0x64
c0201394:	e9 67 f9 ff ff       	jmp    c0200d00 <trap_common>
c0201399:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02013a0:	6a 00                	push   $0x0
c02013a2:	6a 65                	push   $0x65
c02013a4:	e9 57 f9 ff ff       	jmp    c0200d00 <trap_common>
c02013a9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02013b0:	6a 00                	push   $0x0
c02013b2:	6a 66                	push   $0x66
c02013b4:	e9 47 f9 ff ff       	jmp    c0200d00 <trap_common>
c02013b9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02013c0:	6a 00                	push   $0x0
c02013c2:	6a 67                	push   $0x67
c02013c4:	e9 37 f9 ff ff       	jmp    c0200d00 <trap_common>
c02013c9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02013d0:	6a 00                	push   $0x0
c02013d2:	6a 68                	push   $0x68
c02013d4:	e9 27 f9 ff ff       	jmp    c0200d00 <trap_common>
c02013d9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02013e0:	6a 00                	push   $0x0
c02013e2:	6a 69                	push   $0x69
c02013e4:	e9 17 f9 ff ff       	jmp    c0200d00 <trap_common>
c02013e9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02013f0:	6a 00                	push   $0x0
c02013f2:	6a 6a                	push   $0x6a
c02013f4:	e9 07 f9 ff ff       	jmp    c0200d00 <trap_common>
c02013f9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0201400:	6a 00                	push   $0x0
c0201402:	6a 6b                	push   $0x6b
c0201404:	e9 f7 f8 ff ff       	jmp    c0200d00 <trap_common>
c0201409:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0201410:	6a 00                	push   $0x0
c0201412:	6a 6c                	push   $0x6c
c0201414:	e9 e7 f8 ff ff       	jmp    c0200d00 <trap_common>
c0201419:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0201420:	6a 00                	push   $0x0
c0201422:	6a 6d                	push   $0x6d
c0201424:	e9 d7 f8 ff ff       	jmp    c0200d00 <trap_common>
c0201429:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0201430:	6a 00                	push   $0x0
c0201432:	6a 6e                	push   $0x6e
c0201434:	e9 c7 f8 ff ff       	jmp    c0200d00 <trap_common>
c0201439:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0201440:	6a 00                	push   $0x0
c0201442:	6a 6f                	push   $0x6f
c0201444:	e9 b7 f8 ff ff       	jmp    c0200d00 <trap_common>
c0201449:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0201450:	6a 00                	push   $0x0
c0201452:	6a 70                	push   $0x70
c0201454:	e9 a7 f8 ff ff       	jmp    c0200d00 <trap_common>
c0201459:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0201460:	6a 00                	push   $0x0
c0201462:	6a 71                	push   $0x71
c0201464:	e9 97 f8 ff ff       	jmp    c0200d00 <trap_common>
c0201469:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0201470:	6a 00                	push   $0x0
c0201472:	6a 72                	push   $0x72
c0201474:	e9 87 f8 ff ff       	jmp    c0200d00 <trap_common>
c0201479:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0201480:	6a 00                	push   $0x0
c0201482:	6a 73                	push   $0x73
c0201484:	e9 77 f8 ff ff       	jmp    c0200d00 <trap_common>
c0201489:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0201490:	6a 00                	push   $0x0
c0201492:	6a 74                	push   $0x74
c0201494:	e9 67 f8 ff ff       	jmp    c0200d00 <trap_common>
c0201499:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02014a0:	6a 00                	push   $0x0
c02014a2:	6a 75                	push   $0x75
c02014a4:	e9 57 f8 ff ff       	jmp    c0200d00 <trap_common>
c02014a9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02014b0:	6a 00                	push   $0x0
c02014b2:	6a 76                	push   $0x76
c02014b4:	e9 47 f8 ff ff       	jmp    c0200d00 <trap_common>
c02014b9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02014c0:	6a 00                	push   $0x0
c02014c2:	6a 77                	push   $0x77
c02014c4:	e9 37 f8 ff ff       	jmp    c0200d00 <trap_common>
c02014c9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02014d0:	6a 00                	push   $0x0
c02014d2:	6a 78                	push   $0x78
c02014d4:	e9 27 f8 ff ff       	jmp    c0200d00 <trap_common>
c02014d9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02014e0:	6a 00                	push   $0x0
c02014e2:	6a 79                	push   $0x79
c02014e4:	e9 17 f8 ff ff       	jmp    c0200d00 <trap_common>
c02014e9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02014f0:	6a 00                	push   $0x0
c02014f2:	6a 7a                	push   $0x7a
c02014f4:	e9 07 f8 ff ff       	jmp    c0200d00 <trap_common>
c02014f9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0201500:	6a 00                	push   $0x0
c0201502:	6a 7b                	push   $0x7b
c0201504:	e9 f7 f7 ff ff       	jmp    c0200d00 <trap_common>
c0201509:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0201510:	6a 00                	push   $0x0
c0201512:	6a 7c                	push   $0x7c
c0201514:	e9 e7 f7 ff ff       	jmp    c0200d00 <trap_common>
c0201519:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0201520:	6a 00                	push   $0x0
c0201522:	6a 7d                	push   $0x7d
c0201524:	e9 d7 f7 ff ff       	jmp    c0200d00 <trap_common>
c0201529:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0201530:	6a 00                	push   $0x0
c0201532:	6a 7e                	push   $0x7e
c0201534:	e9 c7 f7 ff ff       	jmp    c0200d00 <trap_common>
c0201539:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0201540:	6a 00                	push   $0x0
c0201542:	6a 7f                	push   $0x7f
c0201544:	e9 b7 f7 ff ff       	jmp    c0200d00 <trap_common>
c0201549:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0201550:	6a 00                	push   $0x0
c0201552:	68 80 00 00 00       	push   $0x80
c0201557:	e9 a4 f7 ff ff       	jmp    c0200d00 <trap_common>
c020155c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201560:	6a 00                	push   $0x0
c0201562:	68 81 00 00 00       	push   $0x81
c0201567:	e9 94 f7 ff ff       	jmp    c0200d00 <trap_common>
c020156c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201570:	6a 00                	push   $0x0
c0201572:	68 82 00 00 00       	push   $0x82
c0201577:	e9 84 f7 ff ff       	jmp    c0200d00 <trap_common>
c020157c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201580:	6a 00                	push   $0x0
c0201582:	68 83 00 00 00       	push   $0x83
c0201587:	e9 74 f7 ff ff       	jmp    c0200d00 <trap_common>
c020158c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201590:	6a 00                	push   $0x0
c0201592:	68 84 00 00 00       	push   $0x84
c0201597:	e9 64 f7 ff ff       	jmp    c0200d00 <trap_common>
c020159c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c02015a0:	6a 00                	push   $0x0
c02015a2:	68 85 00 00 00       	push   $0x85
c02015a7:	e9 54 f7 ff ff       	jmp    c0200d00 <trap_common>
c02015ac:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c02015b0:	6a 00                	push   $0x0
c02015b2:	68 86 00 00 00       	push   $0x86
c02015b7:	e9 44 f7 ff ff       	jmp    c0200d00 <trap_common>
c02015bc:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c02015c0:	6a 00                	push   $0x0
c02015c2:	68 87 00 00 00       	push   $0x87
c02015c7:	e9 34 f7 ff ff       	jmp    c0200d00 <trap_common>
c02015cc:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c02015d0:	6a 00                	push   $0x0
c02015d2:	68 88 00 00 00       	push   $0x88
c02015d7:	e9 24 f7 ff ff       	jmp    c0200d00 <trap_common>
c02015dc:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c02015e0:	6a 00                	push   $0x0
c02015e2:	68 89 00 00 00       	push   $0x89
c02015e7:	e9 14 f7 ff ff       	jmp    c0200d00 <trap_common>
c02015ec:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c02015f0:	6a 00                	push   $0x0
c02015f2:	68 8a 00 00 00       	push   $0x8a
c02015f7:	e9 04 f7 ff ff       	jmp    c0200d00 <trap_common>
c02015fc:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201600:	6a 00                	push   $0x0
c0201602:	68 8b 00 00 00       	push   $0x8b
c0201607:	e9 f4 f6 ff ff       	jmp    c0200d00 <trap_common>
c020160c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201610:	6a 00                	push   $0x0
c0201612:	68 8c 00 00 00       	push   $0x8c
c0201617:	e9 e4 f6 ff ff       	jmp    c0200d00 <trap_common>
c020161c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201620:	6a 00                	push   $0x0
c0201622:	68 8d 00 00 00       	push   $0x8d
c0201627:	e9 d4 f6 ff ff       	jmp    c0200d00 <trap_common>
c020162c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201630:	6a 00                	push   $0x0
c0201632:	68 8e 00 00 00       	push   $0x8e
c0201637:	e9 c4 f6 ff ff       	jmp    c0200d00 <trap_common>
c020163c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201640:	6a 00                	push   $0x0
c0201642:	68 8f 00 00 00       	push   $0x8f
c0201647:	e9 b4 f6 ff ff       	jmp    c0200d00 <trap_common>
c020164c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201650:	6a 00                	push   $0x0
c0201652:	68 90 00 00 00       	push   $0x90
c0201657:	e9 a4 f6 ff ff       	jmp    c0200d00 <trap_common>
c020165c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201660:	6a 00                	push   $0x0
c0201662:	68 91 00 00 00       	push   $0x91
c0201667:	e9 94 f6 ff ff       	jmp    c0200d00 <trap_common>
c020166c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201670:	6a 00                	push   $0x0
c0201672:	68 92 00 00 00       	push   $0x92
c0201677:	e9 84 f6 ff ff       	jmp    c0200d00 <trap_common>
c020167c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201680:	6a 00                	push   $0x0
c0201682:	68 93 00 00 00       	push   $0x93
c0201687:	e9 74 f6 ff ff       	jmp    c0200d00 <trap_common>
c020168c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201690:	6a 00                	push   $0x0
c0201692:	68 94 00 00 00       	push   $0x94
c0201697:	e9 64 f6 ff ff       	jmp    c0200d00 <trap_common>
c020169c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c02016a0:	6a 00                	push   $0x0
c02016a2:	68 95 00 00 00       	push   $0x95
c02016a7:	e9 54 f6 ff ff       	jmp    c0200d00 <trap_common>
c02016ac:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c02016b0:	6a 00                	push   $0x0
c02016b2:	68 96 00 00 00       	push   $0x96
c02016b7:	e9 44 f6 ff ff       	jmp    c0200d00 <trap_common>
c02016bc:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c02016c0:	6a 00                	push   $0x0
c02016c2:	68 97 00 00 00       	push   $0x97
c02016c7:	e9 34 f6 ff ff       	jmp    c0200d00 <trap_common>
c02016cc:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c02016d0:	6a 00                	push   $0x0
c02016d2:	68 98 00 00 00       	push   $0x98
c02016d7:	e9 24 f6 ff ff       	jmp    c0200d00 <trap_common>
c02016dc:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c02016e0:	6a 00                	push   $0x0
c02016e2:	68 99 00 00 00       	push   $0x99
c02016e7:	e9 14 f6 ff ff       	jmp    c0200d00 <trap_common>
c02016ec:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c02016f0:	6a 00                	push   $0x0
c02016f2:	68 9a 00 00 00       	push   $0x9a
c02016f7:	e9 04 f6 ff ff       	jmp    c0200d00 <trap_common>
c02016fc:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201700:	6a 00                	push   $0x0
c0201702:	68 9b 00 00 00       	push   $0x9b
c0201707:	e9 f4 f5 ff ff       	jmp    c0200d00 <trap_common>
c020170c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201710:	6a 00                	push   $0x0
c0201712:	68 9c 00 00 00       	push   $0x9c
c0201717:	e9 e4 f5 ff ff       	jmp    c0200d00 <trap_common>
c020171c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201720:	6a 00                	push   $0x0
c0201722:	68 9d 00 00 00       	push   $0x9d
c0201727:	e9 d4 f5 ff ff       	jmp    c0200d00 <trap_common>
c020172c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201730:	6a 00                	push   $0x0
c0201732:	68 9e 00 00 00       	push   $0x9e
c0201737:	e9 c4 f5 ff ff       	jmp    c0200d00 <trap_common>
c020173c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201740:	6a 00                	push   $0x0
c0201742:	68 9f 00 00 00       	push   $0x9f
c0201747:	e9 b4 f5 ff ff       	jmp    c0200d00 <trap_common>
c020174c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201750:	6a 00                	push   $0x0
c0201752:	68 a0 00 00 00       	push   $0xa0
c0201757:	e9 a4 f5 ff ff       	jmp    c0200d00 <trap_common>
c020175c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201760:	6a 00                	push   $0x0
c0201762:	68 a1 00 00 00       	push   $0xa1
c0201767:	e9 94 f5 ff ff       	jmp    c0200d00 <trap_common>
c020176c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201770:	6a 00                	push   $0x0
c0201772:	68 a2 00 00 00       	push   $0xa2
c0201777:	e9 84 f5 ff ff       	jmp    c0200d00 <trap_common>
c020177c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201780:	6a 00                	push   $0x0
c0201782:	68 a3 00 00 00       	push   $0xa3
c0201787:	e9 74 f5 ff ff       	jmp    c0200d00 <trap_common>
c020178c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201790:	6a 00                	push   $0x0
c0201792:	68 a4 00 00 00       	push   $0xa4
c0201797:	e9 64 f5 ff ff       	jmp    c0200d00 <trap_common>
c020179c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c02017a0:	6a 00                	push   $0x0
c02017a2:	68 a5 00 00 00       	push   $0xa5
c02017a7:	e9 54 f5 ff ff       	jmp    c0200d00 <trap_common>
c02017ac:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c02017b0:	6a 00                	push   $0x0
c02017b2:	68 a6 00 00 00       	push   $0xa6
c02017b7:	e9 44 f5 ff ff       	jmp    c0200d00 <trap_common>
c02017bc:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c02017c0:	6a 00                	push   $0x0
c02017c2:	68 a7 00 00 00       	push   $0xa7
c02017c7:	e9 34 f5 ff ff       	jmp    c0200d00 <trap_common>
c02017cc:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c02017d0:	6a 00                	push   $0x0
c02017d2:	68 a8 00 00 00       	push   $0xa8
c02017d7:	e9 24 f5 ff ff       	jmp    c0200d00 <trap_common>
c02017dc:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c02017e0:	6a 00                	push   $0x0
c02017e2:	68 a9 00 00 00       	push   $0xa9
c02017e7:	e9 14 f5 ff ff       	jmp    c0200d00 <trap_common>
c02017ec:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c02017f0:	6a 00                	push   $0x0
c02017f2:	68 aa 00 00 00       	push   $0xaa
c02017f7:	e9 04 f5 ff ff       	jmp    c0200d00 <trap_common>
c02017fc:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201800:	6a 00                	push   $0x0
c0201802:	68 ab 00 00 00       	push   $0xab
c0201807:	e9 f4 f4 ff ff       	jmp    c0200d00 <trap_common>
c020180c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201810:	6a 00                	push   $0x0
c0201812:	68 ac 00 00 00       	push   $0xac
c0201817:	e9 e4 f4 ff ff       	jmp    c0200d00 <trap_common>
c020181c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201820:	6a 00                	push   $0x0
c0201822:	68 ad 00 00 00       	push   $0xad
c0201827:	e9 d4 f4 ff ff       	jmp    c0200d00 <trap_common>
c020182c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201830:	6a 00                	push   $0x0
c0201832:	68 ae 00 00 00       	push   $0xae
c0201837:	e9 c4 f4 ff ff       	jmp    c0200d00 <trap_common>
c020183c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201840:	6a 00                	push   $0x0
c0201842:	68 af 00 00 00       	push   $0xaf
c0201847:	e9 b4 f4 ff ff       	jmp    c0200d00 <trap_common>
c020184c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201850:	6a 00                	push   $0x0
c0201852:	68 b0 00 00 00       	push   $0xb0
c0201857:	e9 a4 f4 ff ff       	jmp    c0200d00 <trap_common>
c020185c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201860:	6a 00                	push   $0x0
c0201862:	68 b1 00 00 00       	push   $0xb1
c0201867:	e9 94 f4 ff ff       	jmp    c0200d00 <trap_common>
c020186c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201870:	6a 00                	push   $0x0
c0201872:	68 b2 00 00 00       	push   $0xb2
c0201877:	e9 84 f4 ff ff       	jmp    c0200d00 <trap_common>
c020187c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201880:	6a 00                	push   $0x0
c0201882:	68 b3 00 00 00       	push   $0xb3
c0201887:	e9 74 f4 ff ff       	jmp    c0200d00 <trap_common>
c020188c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201890:	6a 00                	push   $0x0
c0201892:	68 b4 00 00 00       	push   $0xb4
c0201897:	e9 64 f4 ff ff       	jmp    c0200d00 <trap_common>
c020189c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c02018a0:	6a 00                	push   $0x0
c02018a2:	68 b5 00 00 00       	push   $0xb5
c02018a7:	e9 54 f4 ff ff       	jmp    c0200d00 <trap_common>
c02018ac:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c02018b0:	6a 00                	push   $0x0
c02018b2:	68 b6 00 00 00       	push   $0xb6
c02018b7:	e9 44 f4 ff ff       	jmp    c0200d00 <trap_common>
c02018bc:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c02018c0:	6a 00                	push   $0x0
c02018c2:	68 b7 00 00 00       	push   $0xb7
c02018c7:	e9 34 f4 ff ff       	jmp    c0200d00 <trap_common>
c02018cc:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c02018d0:	6a 00                	push   $0x0
c02018d2:	68 b8 00 00 00       	push   $0xb8
c02018d7:	e9 24 f4 ff ff       	jmp    c0200d00 <trap_common>
c02018dc:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c02018e0:	6a 00                	push   $0x0
c02018e2:	68 b9 00 00 00       	push   $0xb9
c02018e7:	e9 14 f4 ff ff       	jmp    c0200d00 <trap_common>
c02018ec:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c02018f0:	6a 00                	push   $0x0
c02018f2:	68 ba 00 00 00       	push   $0xba
c02018f7:	e9 04 f4 ff ff       	jmp    c0200d00 <trap_common>
c02018fc:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201900:	6a 00                	push   $0x0
c0201902:	68 bb 00 00 00       	push   $0xbb
c0201907:	e9 f4 f3 ff ff       	jmp    c0200d00 <trap_common>
c020190c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201910:	6a 00                	push   $0x0
c0201912:	68 bc 00 00 00       	push   $0xbc
c0201917:	e9 e4 f3 ff ff       	jmp    c0200d00 <trap_common>
c020191c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201920:	6a 00                	push   $0x0
c0201922:	68 bd 00 00 00       	push   $0xbd
c0201927:	e9 d4 f3 ff ff       	jmp    c0200d00 <trap_common>
c020192c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201930:	6a 00                	push   $0x0
c0201932:	68 be 00 00 00       	push   $0xbe
c0201937:	e9 c4 f3 ff ff       	jmp    c0200d00 <trap_common>
c020193c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201940:	6a 00                	push   $0x0
c0201942:	68 bf 00 00 00       	push   $0xbf
c0201947:	e9 b4 f3 ff ff       	jmp    c0200d00 <trap_common>
c020194c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201950:	6a 00                	push   $0x0
c0201952:	68 c0 00 00 00       	push   $0xc0
c0201957:	e9 a4 f3 ff ff       	jmp    c0200d00 <trap_common>
c020195c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201960:	6a 00                	push   $0x0
c0201962:	68 c1 00 00 00       	push   $0xc1
c0201967:	e9 94 f3 ff ff       	jmp    c0200d00 <trap_common>
c020196c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201970:	6a 00                	push   $0x0
c0201972:	68 c2 00 00 00       	push   $0xc2
c0201977:	e9 84 f3 ff ff       	jmp    c0200d00 <trap_common>
c020197c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201980:	6a 00                	push   $0x0
c0201982:	68 c3 00 00 00       	push   $0xc3
c0201987:	e9 74 f3 ff ff       	jmp    c0200d00 <trap_common>
c020198c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201990:	6a 00                	push   $0x0
c0201992:	68 c4 00 00 00       	push   $0xc4
c0201997:	e9 64 f3 ff ff       	jmp    c0200d00 <trap_common>
c020199c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c02019a0:	6a 00                	push   $0x0
c02019a2:	68 c5 00 00 00       	push   $0xc5
c02019a7:	e9 54 f3 ff ff       	jmp    c0200d00 <trap_common>
c02019ac:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c02019b0:	6a 00                	push   $0x0
c02019b2:	68 c6 00 00 00       	push   $0xc6
c02019b7:	e9 44 f3 ff ff       	jmp    c0200d00 <trap_common>
c02019bc:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c02019c0:	6a 00                	push   $0x0
c02019c2:	68 c7 00 00 00       	push   $0xc7
c02019c7:	e9 34 f3 ff ff       	jmp    c0200d00 <trap_common>
c02019cc:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c02019d0:	6a 00                	push   $0x0
c02019d2:	68 c8 00 00 00       	push   $0xc8
c02019d7:	e9 24 f3 ff ff       	jmp    c0200d00 <trap_common>
c02019dc:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c02019e0:	6a 00                	push   $0x0
c02019e2:	68 c9 00 00 00       	push   $0xc9
c02019e7:	e9 14 f3 ff ff       	jmp    c0200d00 <trap_common>
c02019ec:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c02019f0:	6a 00                	push   $0x0
c02019f2:	68 ca 00 00 00       	push   $0xca
c02019f7:	e9 04 f3 ff ff       	jmp    c0200d00 <trap_common>
c02019fc:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201a00:	6a 00                	push   $0x0
c0201a02:	68 cb 00 00 00       	push   $0xcb
c0201a07:	e9 f4 f2 ff ff       	jmp    c0200d00 <trap_common>
c0201a0c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201a10:	6a 00                	push   $0x0
c0201a12:	68 cc 00 00 00       	push   $0xcc
c0201a17:	e9 e4 f2 ff ff       	jmp    c0200d00 <trap_common>
c0201a1c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201a20:	6a 00                	push   $0x0
c0201a22:	68 cd 00 00 00       	push   $0xcd
c0201a27:	e9 d4 f2 ff ff       	jmp    c0200d00 <trap_common>
c0201a2c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201a30:	6a 00                	push   $0x0
c0201a32:	68 ce 00 00 00       	push   $0xce
c0201a37:	e9 c4 f2 ff ff       	jmp    c0200d00 <trap_common>
c0201a3c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201a40:	6a 00                	push   $0x0
c0201a42:	68 cf 00 00 00       	push   $0xcf
c0201a47:	e9 b4 f2 ff ff       	jmp    c0200d00 <trap_common>
c0201a4c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201a50:	6a 00                	push   $0x0
c0201a52:	68 d0 00 00 00       	push   $0xd0
c0201a57:	e9 a4 f2 ff ff       	jmp    c0200d00 <trap_common>
c0201a5c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201a60:	6a 00                	push   $0x0
c0201a62:	68 d1 00 00 00       	push   $0xd1
c0201a67:	e9 94 f2 ff ff       	jmp    c0200d00 <trap_common>
c0201a6c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201a70:	6a 00                	push   $0x0
c0201a72:	68 d2 00 00 00       	push   $0xd2
c0201a77:	e9 84 f2 ff ff       	jmp    c0200d00 <trap_common>
c0201a7c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201a80:	6a 00                	push   $0x0
c0201a82:	68 d3 00 00 00       	push   $0xd3
c0201a87:	e9 74 f2 ff ff       	jmp    c0200d00 <trap_common>
c0201a8c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201a90:	6a 00                	push   $0x0
c0201a92:	68 d4 00 00 00       	push   $0xd4
c0201a97:	e9 64 f2 ff ff       	jmp    c0200d00 <trap_common>
c0201a9c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201aa0:	6a 00                	push   $0x0
c0201aa2:	68 d5 00 00 00       	push   $0xd5
c0201aa7:	e9 54 f2 ff ff       	jmp    c0200d00 <trap_common>
c0201aac:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201ab0:	6a 00                	push   $0x0
c0201ab2:	68 d6 00 00 00       	push   $0xd6
c0201ab7:	e9 44 f2 ff ff       	jmp    c0200d00 <trap_common>
c0201abc:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201ac0:	6a 00                	push   $0x0
c0201ac2:	68 d7 00 00 00       	push   $0xd7
c0201ac7:	e9 34 f2 ff ff       	jmp    c0200d00 <trap_common>
c0201acc:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201ad0:	6a 00                	push   $0x0
c0201ad2:	68 d8 00 00 00       	push   $0xd8
c0201ad7:	e9 24 f2 ff ff       	jmp    c0200d00 <trap_common>
c0201adc:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201ae0:	6a 00                	push   $0x0
c0201ae2:	68 d9 00 00 00       	push   $0xd9
c0201ae7:	e9 14 f2 ff ff       	jmp    c0200d00 <trap_common>
c0201aec:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201af0:	6a 00                	push   $0x0
c0201af2:	68 da 00 00 00       	push   $0xda
c0201af7:	e9 04 f2 ff ff       	jmp    c0200d00 <trap_common>
c0201afc:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201b00:	6a 00                	push   $0x0
c0201b02:	68 db 00 00 00       	push   $0xdb
c0201b07:	e9 f4 f1 ff ff       	jmp    c0200d00 <trap_common>
c0201b0c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201b10:	6a 00                	push   $0x0
c0201b12:	68 dc 00 00 00       	push   $0xdc
c0201b17:	e9 e4 f1 ff ff       	jmp    c0200d00 <trap_common>
c0201b1c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201b20:	6a 00                	push   $0x0
c0201b22:	68 dd 00 00 00       	push   $0xdd
c0201b27:	e9 d4 f1 ff ff       	jmp    c0200d00 <trap_common>
c0201b2c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201b30:	6a 00                	push   $0x0
c0201b32:	68 de 00 00 00       	push   $0xde
c0201b37:	e9 c4 f1 ff ff       	jmp    c0200d00 <trap_common>
c0201b3c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201b40:	6a 00                	push   $0x0
c0201b42:	68 df 00 00 00       	push   $0xdf
c0201b47:	e9 b4 f1 ff ff       	jmp    c0200d00 <trap_common>
c0201b4c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201b50:	6a 00                	push   $0x0
c0201b52:	68 e0 00 00 00       	push   $0xe0
c0201b57:	e9 a4 f1 ff ff       	jmp    c0200d00 <trap_common>
c0201b5c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201b60:	6a 00                	push   $0x0
c0201b62:	68 e1 00 00 00       	push   $0xe1
c0201b67:	e9 94 f1 ff ff       	jmp    c0200d00 <trap_common>
c0201b6c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201b70:	6a 00                	push   $0x0
c0201b72:	68 e2 00 00 00       	push   $0xe2
c0201b77:	e9 84 f1 ff ff       	jmp    c0200d00 <trap_common>
c0201b7c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201b80:	6a 00                	push   $0x0
c0201b82:	68 e3 00 00 00       	push   $0xe3
c0201b87:	e9 74 f1 ff ff       	jmp    c0200d00 <trap_common>
c0201b8c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201b90:	6a 00                	push   $0x0
c0201b92:	68 e4 00 00 00       	push   $0xe4
c0201b97:	e9 64 f1 ff ff       	jmp    c0200d00 <trap_common>
c0201b9c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201ba0:	6a 00                	push   $0x0
c0201ba2:	68 e5 00 00 00       	push   $0xe5
c0201ba7:	e9 54 f1 ff ff       	jmp    c0200d00 <trap_common>
c0201bac:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201bb0:	6a 00                	push   $0x0
c0201bb2:	68 e6 00 00 00       	push   $0xe6
c0201bb7:	e9 44 f1 ff ff       	jmp    c0200d00 <trap_common>
c0201bbc:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201bc0:	6a 00                	push   $0x0
c0201bc2:	68 e7 00 00 00       	push   $0xe7
c0201bc7:	e9 34 f1 ff ff       	jmp    c0200d00 <trap_common>
c0201bcc:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201bd0:	6a 00                	push   $0x0
c0201bd2:	68 e8 00 00 00       	push   $0xe8
c0201bd7:	e9 24 f1 ff ff       	jmp    c0200d00 <trap_common>
c0201bdc:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201be0:	6a 00                	push   $0x0
c0201be2:	68 e9 00 00 00       	push   $0xe9
c0201be7:	e9 14 f1 ff ff       	jmp    c0200d00 <trap_common>
c0201bec:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201bf0:	6a 00                	push   $0x0
c0201bf2:	68 ea 00 00 00       	push   $0xea
c0201bf7:	e9 04 f1 ff ff       	jmp    c0200d00 <trap_common>
c0201bfc:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201c00:	6a 00                	push   $0x0
c0201c02:	68 eb 00 00 00       	push   $0xeb
c0201c07:	e9 f4 f0 ff ff       	jmp    c0200d00 <trap_common>
c0201c0c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201c10:	6a 00                	push   $0x0
c0201c12:	68 ec 00 00 00       	push   $0xec
c0201c17:	e9 e4 f0 ff ff       	jmp    c0200d00 <trap_common>
c0201c1c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201c20:	6a 00                	push   $0x0
c0201c22:	68 ed 00 00 00       	push   $0xed
c0201c27:	e9 d4 f0 ff ff       	jmp    c0200d00 <trap_common>
c0201c2c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201c30:	6a 00                	push   $0x0
c0201c32:	68 ee 00 00 00       	push   $0xee
c0201c37:	e9 c4 f0 ff ff       	jmp    c0200d00 <trap_common>
c0201c3c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201c40:	6a 00                	push   $0x0
c0201c42:	68 ef 00 00 00       	push   $0xef
c0201c47:	e9 b4 f0 ff ff       	jmp    c0200d00 <trap_common>
c0201c4c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201c50:	6a 00                	push   $0x0
c0201c52:	68 f0 00 00 00       	push   $0xf0
c0201c57:	e9 a4 f0 ff ff       	jmp    c0200d00 <trap_common>
c0201c5c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201c60:	6a 00                	push   $0x0
c0201c62:	68 f1 00 00 00       	push   $0xf1
c0201c67:	e9 94 f0 ff ff       	jmp    c0200d00 <trap_common>
c0201c6c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201c70:	6a 00                	push   $0x0
c0201c72:	68 f2 00 00 00       	push   $0xf2
c0201c77:	e9 84 f0 ff ff       	jmp    c0200d00 <trap_common>
c0201c7c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201c80:	6a 00                	push   $0x0
c0201c82:	68 f3 00 00 00       	push   $0xf3
c0201c87:	e9 74 f0 ff ff       	jmp    c0200d00 <trap_common>
c0201c8c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201c90:	6a 00                	push   $0x0
c0201c92:	68 f4 00 00 00       	push   $0xf4
c0201c97:	e9 64 f0 ff ff       	jmp    c0200d00 <trap_common>
c0201c9c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201ca0:	6a 00                	push   $0x0
c0201ca2:	68 f5 00 00 00       	push   $0xf5
c0201ca7:	e9 54 f0 ff ff       	jmp    c0200d00 <trap_common>
c0201cac:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201cb0:	6a 00                	push   $0x0
c0201cb2:	68 f6 00 00 00       	push   $0xf6
c0201cb7:	e9 44 f0 ff ff       	jmp    c0200d00 <trap_common>
c0201cbc:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201cc0:	6a 00                	push   $0x0
c0201cc2:	68 f7 00 00 00       	push   $0xf7
c0201cc7:	e9 34 f0 ff ff       	jmp    c0200d00 <trap_common>
c0201ccc:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201cd0:	6a 00                	push   $0x0
c0201cd2:	68 f8 00 00 00       	push   $0xf8
c0201cd7:	e9 24 f0 ff ff       	jmp    c0200d00 <trap_common>
c0201cdc:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201ce0:	6a 00                	push   $0x0
c0201ce2:	68 f9 00 00 00       	push   $0xf9
c0201ce7:	e9 14 f0 ff ff       	jmp    c0200d00 <trap_common>
c0201cec:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201cf0:	6a 00                	push   $0x0
c0201cf2:	68 fa 00 00 00       	push   $0xfa
c0201cf7:	e9 04 f0 ff ff       	jmp    c0200d00 <trap_common>
c0201cfc:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201d00:	6a 00                	push   $0x0
c0201d02:	68 fb 00 00 00       	push   $0xfb
c0201d07:	e9 f4 ef ff ff       	jmp    c0200d00 <trap_common>
c0201d0c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201d10:	6a 00                	push   $0x0
c0201d12:	68 fc 00 00 00       	push   $0xfc
c0201d17:	e9 e4 ef ff ff       	jmp    c0200d00 <trap_common>
c0201d1c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201d20:	6a 00                	push   $0x0
c0201d22:	68 fd 00 00 00       	push   $0xfd
c0201d27:	e9 d4 ef ff ff       	jmp    c0200d00 <trap_common>
c0201d2c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201d30:	6a 00                	push   $0x0
c0201d32:	68 fe 00 00 00       	push   $0xfe
c0201d37:	e9 c4 ef ff ff       	jmp    c0200d00 <trap_common>
c0201d3c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201d40:	6a 00                	push   $0x0
c0201d42:	68 ff 00 00 00       	push   $0xff
c0201d47:	e9 b4 ef ff ff       	jmp    c0200d00 <trap_common>
c0201d4c:	66 90                	xchg   %ax,%ax
c0201d4e:	66 90                	xchg   %ax,%ax

c0201d50 <fpu_init>:
c0201d50:	55                   	push   %ebp
c0201d51:	89 e5                	mov    %esp,%ebp
c0201d53:	83 ec 18             	sub    $0x18,%esp
c0201d56:	0f 20 e0             	mov    %cr4,%eax
c0201d59:	0d 00 06 00 00       	or     $0x600,%eax
c0201d5e:	0f 22 e0             	mov    %eax,%cr4
c0201d61:	0f 20 c0             	mov    %cr0,%eax
c0201d64:	83 e0 d1             	and    $0xffffffd1,%eax
c0201d67:	83 c8 22             	or     $0x22,%eax
c0201d6a:	0f 22 c0             	mov    %eax,%cr0
c0201d6d:	db e3                	fninit
c0201d6f:	b8 40 82 21 c0       	mov    $0xc0218240,%eax
c0201d74:	0f ae 00             	fxsave (%eax)
c0201d77:	c7 04 24 60 82 21 c0 	movl   $0xc0218260,(%esp)
c0201d7e:	31 d2                	xor    %edx,%edx
c0201d80:	b8 e0 01 00 00       	mov    $0x1e0,%eax
c0201d85:	89 44 24 08          	mov    %eax,0x8(%esp)
c0201d89:	89 54 24 04          	mov    %edx,0x4(%esp)
c0201d8d:	e8 4e 03 00 00       	call   c02020e0 <memset>
c0201d92:	0f 20 c0             	mov    %cr0,%eax
c0201d95:	83 c8 08             	or     $0x8,%eax
c0201d98:	0f 22 c0             	mov    %eax,%cr0
c0201d9b:	b1 01                	mov    $0x1,%cl
c0201d9d:	88 0d 00 82 21 c0    	mov    %cl,0xc0218200
c0201da3:	89 ec                	mov    %ebp,%esp
c0201da5:	5d                   	pop    %ebp
c0201da6:	c3                   	ret
c0201da7:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0201dae:	66 90                	xchg   %ax,%ax

c0201db0 <fpu_switch>:
c0201db0:	55                   	push   %ebp
c0201db1:	0f b6 05 00 82 21 c0 	movzbl 0xc0218200,%eax
c0201db8:	89 e5                	mov    %esp,%ebp
c0201dba:	8b 55 08             	mov    0x8(%ebp),%edx
c0201dbd:	39 15 4c 15 22 c0    	cmp    %edx,0xc022154c
c0201dc3:	74 1b                	je     c0201de0 <fpu_switch+0x30>
c0201dc5:	84 c0                	test   %al,%al
c0201dc7:	75 09                	jne    c0201dd2 <fpu_switch+0x22>
c0201dc9:	0f 20 c0             	mov    %cr0,%eax
c0201dcc:	83 c8 08             	or     $0x8,%eax
c0201dcf:	0f 22 c0             	mov    %eax,%cr0
c0201dd2:	b2 01                	mov    $0x1,%dl
c0201dd4:	88 15 00 82 21 c0    	mov    %dl,0xc0218200
c0201dda:	5d                   	pop    %ebp
c0201ddb:	c3                   	ret
c0201ddc:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201de0:	84 c0                	test   %al,%al
c0201de2:	74 f6                	je     c0201dda <fpu_switch+0x2a>
c0201de4:	0f 06                	clts
c0201de6:	5d                   	pop    %ebp
c0201de7:	31 c0                	xor    %eax,%eax
c0201de9:	a2 00 82 21 c0       	mov    %al,0xc0218200
c0201dee:	c3                   	ret
c0201def:	90                   	nop

c0201df0 <fpu_take>:
c0201df0:	55                   	push   %ebp
c0201df1:	89 e5                	mov    %esp,%ebp
c0201df3:	83 ec 18             	sub    $0x18,%esp
c0201df6:	89 5d fc             	mov    %ebx,-0x4(%ebp)
c0201df9:	8b 5d 08             	mov    0x8(%ebp),%ebx
c0201dfc:	8b 83 30 01 00 00    	mov    0x130(%ebx),%eax
c0201e02:	85 c0                	test   %eax,%eax
c0201e04:	74 3a                	je     c0201e40 <fpu_take+0x50>
c0201e06:	0f 06                	clts
c0201e08:	31 c0                	xor    %eax,%eax
c0201e0a:	a2 00 82 21 c0       	mov    %al,0xc0218200
c0201e0f:	a1 4c 15 22 c0       	mov    0xc022154c,%eax
c0201e14:	85 c0                	test   %eax,%eax
c0201e16:	74 09                	je     c0201e21 <fpu_take+0x31>
c0201e18:	8b 80 30 01 00 00    	mov    0x130(%eax),%eax
c0201e1e:	0f ae 00             	fxsave (%eax)
c0201e21:	8b 83 30 01 00 00    	mov    0x130(%ebx),%eax
c0201e27:	0f ae 08             	fxrstor (%eax)
c0201e2a:	89 1d 4c 15 22 c0    	mov    %ebx,0xc022154c
c0201e30:	31 c0                	xor    %eax,%eax
c0201e32:	8b 5d fc             	mov    -0x4(%ebp),%ebx
c0201e35:	89 ec                	mov    %ebp,%esp
c0201e37:	5d                   	pop    %ebp
c0201e38:	c3                   	ret
c0201e39:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0201e40:	8b 43 10             	mov    0x10(%ebx),%eax
c0201e43:	0f b6 40 0b          	movzbl 0xb(%eax),%eax
c0201e47:	c7 04 24 00 00 21 c0 	movl   $0xc0210000,(%esp)
c0201e4e:	89 44 24 04          	mov    %eax,0x4(%esp)
c0201e52:	e8 d9 64 00 00       	call   c0208330 <slab_alloc>
c0201e57:	89 83 30 01 00 00    	mov    %eax,0x130(%ebx)
c0201e5d:	85 c0                	test   %eax,%eax
c0201e5f:	74 1c                	je     c0201e7d <fpu_take+0x8d>
c0201e61:	89 04 24             	mov    %eax,(%esp)
c0201e64:	ba 00 02 00 00       	mov    $0x200,%edx
c0201e69:	b9 40 82 21 c0       	mov    $0xc0218240,%ecx
c0201e6e:	89 54 24 08          	mov    %edx,0x8(%esp)
c0201e72:	89 4c 24 04          	mov    %ecx,0x4(%esp)
c0201e76:	e8 d5 01 00 00       	call   c0202050 <memcpy>
c0201e7b:	eb 89                	jmp    c0201e06 <fpu_take+0x16>
c0201e7d:	b8 f4 ff ff ff       	mov    $0xfffffff4,%eax
c0201e82:	eb ae                	jmp    c0201e32 <fpu_take+0x42>
c0201e84:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0201e8b:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201e8f:	90                   	nop

c0201e90 <fpu_free>:
c0201e90:	55                   	push   %ebp
c0201e91:	89 e5                	mov    %esp,%ebp
c0201e93:	83 ec 18             	sub    $0x18,%esp
c0201e96:	89 5d fc             	mov    %ebx,-0x4(%ebp)
c0201e99:	8b 5d 08             	mov    0x8(%ebp),%ebx
c0201e9c:	39 1d 4c 15 22 c0    	cmp    %ebx,0xc022154c
c0201ea2:	74 2c                	je     c0201ed0 <fpu_free+0x40>
c0201ea4:	8b 83 30 01 00 00    	mov    0x130(%ebx),%eax
c0201eaa:	85 c0                	test   %eax,%eax
c0201eac:	74 10                	je     c0201ebe <fpu_free+0x2e>
c0201eae:	89 44 24 04          	mov    %eax,0x4(%esp)
c0201eb2:	c7 04 24 00 00 21 c0 	movl   $0xc0210000,(%esp)
c0201eb9:	e8 82 66 00 00       	call   c0208540 <slab_free>
c0201ebe:	31 c0                	xor    %eax,%eax
c0201ec0:	89 83 30 01 00 00    	mov    %eax,0x130(%ebx)
c0201ec6:	8b 5d fc             	mov    -0x4(%ebp),%ebx
c0201ec9:	89 ec                	mov    %ebp,%esp
c0201ecb:	5d                   	pop    %ebp
c0201ecc:	c3                   	ret
c0201ecd:	8d 76 00             	lea    0x0(%esi),%esi
c0201ed0:	31 c9                	xor    %ecx,%ecx
c0201ed2:	80 3d 00 82 21 c0 00 	cmpb   $0x0,0xc0218200
c0201ed9:	89 0d 4c 15 22 c0    	mov    %ecx,0xc022154c
c0201edf:	75 09                	jne    c0201eea <fpu_free+0x5a>
c0201ee1:	0f 20 c0             	mov    %cr0,%eax
c0201ee4:	83 c8 08             	or     $0x8,%eax
c0201ee7:	0f 22 c0             	mov    %eax,%cr0
c0201eea:	b2 01                	mov    $0x1,%dl
c0201eec:	88 15 00 82 21 c0    	mov    %dl,0xc0218200
c0201ef2:	eb b0                	jmp    c0201ea4 <fpu_free+0x14>

c0201ef4 <start>:
c0201ef4:	fc                   	cld
c0201ef5:	89 dd                	mov    %ebx,%ebp
c0201ef7:	89 ce                	mov    %ecx,%esi
c0201ef9:	b8 01 00 00 00       	mov    $0x1,%eax
c0201efe:	0f a2                	cpuid
c0201f00:	f7 c2 08 00 00 00    	test   $0x8,%edx
c0201f06:	74 6b                	je     c0201f73 <cannot>
c0201f08:	bf 00 90 21 00       	mov    $0x219000,%edi
c0201f0d:	b8 83 00 00 00       	mov    $0x83,%eax
c0201f12:	31 d2                	xor    %edx,%edx
c0201f14:	b9 c0 00 00 00       	mov    $0xc0,%ecx
c0201f19:	89 07                	mov    %eax,(%edi)
c0201f1b:	89 87 00 0c 00 00    	mov    %eax,0xc00(%edi)
c0201f21:	83 c7 04             	add    $0x4,%edi
c0201f24:	05 00 00 40 00       	add    $0x400000,%eax
c0201f29:	e2 ee                	loop   c0201f19 <start+0x25>
c0201f2b:	0f 20 e0             	mov    %cr4,%eax
c0201f2e:	83 c8 10             	or     $0x10,%eax
c0201f31:	0f 22 e0             	mov    %eax,%cr4
c0201f34:	b8 00 90 21 00       	mov    $0x219000,%eax
c0201f39:	a3 00 c0 21 00       	mov    %eax,0x21c000
c0201f3e:	0f 22 d8             	mov    %eax,%cr3
c0201f41:	0f 20 c0             	mov    %cr0,%eax
c0201f44:	0d 00 00 01 80       	or     $0x80010000,%eax
c0201f49:	0f 22 c0             	mov    %eax,%cr0
c0201f4c:	b8 53 1f 20 c0       	mov    $0xc0201f53,%eax
c0201f51:	ff e0                	jmp    *%eax
c0201f53:	8d 9d 00 00 00 c0    	lea    -0x40000000(%ebp),%ebx
c0201f59:	bc 00 c0 21 c0       	mov    $0xc021c000,%esp
c0201f5e:	31 ed                	xor    %ebp,%ebp
c0201f60:	55                   	push   %ebp
c0201f61:	53                   	push   %ebx
c0201f62:	e8 09 05 00 00       	call   c0202470 <paging_init>
c0201f67:	bc 00 40 00 f8       	mov    $0xf8004000,%esp
c0201f6c:	55                   	push   %ebp
c0201f6d:	53                   	push   %ebx
c0201f6e:	e8 ad 07 00 00       	call   c0202720 <start_kernel>

c0201f73 <cannot>:
c0201f73:	68 89 f0 20 00       	push   $0x20f089
c0201f78:	ff d6                	call   *%esi
c0201f7a:	66 90                	xchg   %ax,%ax
c0201f7c:	66 90                	xchg   %ax,%ax
c0201f7e:	66 90                	xchg   %ax,%ax

c0201f80 <lapic_init>:
c0201f80:	55                   	push   %ebp
c0201f81:	b9 1b 00 00 00       	mov    $0x1b,%ecx
c0201f86:	89 e5                	mov    %esp,%ebp
c0201f88:	57                   	push   %edi
c0201f89:	56                   	push   %esi
c0201f8a:	83 ec 10             	sub    $0x10,%esp
c0201f8d:	0f 32                	rdmsr
c0201f8f:	89 c6                	mov    %eax,%esi
c0201f91:	89 d7                	mov    %edx,%edi
c0201f93:	0d 00 08 00 00       	or     $0x800,%eax
c0201f98:	0f 30                	wrmsr
c0201f9a:	b8 00 10 00 00       	mov    $0x1000,%eax
c0201f9f:	89 f2                	mov    %esi,%edx
c0201fa1:	89 44 24 08          	mov    %eax,0x8(%esp)
c0201fa5:	89 f8                	mov    %edi,%eax
c0201fa7:	81 e2 00 f0 ff ff    	and    $0xfffff000,%edx
c0201fad:	89 14 24             	mov    %edx,(%esp)
c0201fb0:	83 e0 0f             	and    $0xf,%eax
c0201fb3:	89 44 24 04          	mov    %eax,0x4(%esp)
c0201fb7:	e8 94 5a 00 00       	call   c0207a50 <mmio_map>
c0201fbc:	a3 04 c0 21 c0       	mov    %eax,0xc021c004
c0201fc1:	85 c0                	test   %eax,%eax
c0201fc3:	74 63                	je     c0202028 <lapic_init+0xa8>
c0201fc5:	31 d2                	xor    %edx,%edx
c0201fc7:	b9 00 00 01 00       	mov    $0x10000,%ecx
c0201fcc:	89 90 80 00 00 00    	mov    %edx,0x80(%eax)
c0201fd2:	be 00 07 00 00       	mov    $0x700,%esi
c0201fd7:	bf 00 04 00 00       	mov    $0x400,%edi
c0201fdc:	89 88 70 03 00 00    	mov    %ecx,0x370(%eax)
c0201fe2:	ba ff 01 00 00       	mov    $0x1ff,%edx
c0201fe7:	b9 03 00 00 00       	mov    $0x3,%ecx
c0201fec:	89 b0 50 03 00 00    	mov    %esi,0x350(%eax)
c0201ff2:	be f0 00 02 00       	mov    $0x200f0,%esi
c0201ff7:	89 b8 60 03 00 00    	mov    %edi,0x360(%eax)
c0201ffd:	89 90 f0 00 00 00    	mov    %edx,0xf0(%eax)
c0202003:	8b 55 08             	mov    0x8(%ebp),%edx
c0202006:	89 88 e0 03 00 00    	mov    %ecx,0x3e0(%eax)
c020200c:	89 b0 20 03 00 00    	mov    %esi,0x320(%eax)
c0202012:	89 90 80 03 00 00    	mov    %edx,0x380(%eax)
c0202018:	83 c4 10             	add    $0x10,%esp
c020201b:	b0 01                	mov    $0x1,%al
c020201d:	5e                   	pop    %esi
c020201e:	5f                   	pop    %edi
c020201f:	5d                   	pop    %ebp
c0202020:	c3                   	ret
c0202021:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0202028:	83 c4 10             	add    $0x10,%esp
c020202b:	31 c0                	xor    %eax,%eax
c020202d:	5e                   	pop    %esi
c020202e:	5f                   	pop    %edi
c020202f:	5d                   	pop    %ebp
c0202030:	c3                   	ret
c0202031:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0202038:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020203f:	90                   	nop

c0202040 <lapic_eoi>:
c0202040:	a1 04 c0 21 c0       	mov    0xc021c004,%eax
c0202045:	31 d2                	xor    %edx,%edx
c0202047:	89 90 b0 00 00 00    	mov    %edx,0xb0(%eax)
c020204d:	c3                   	ret
c020204e:	66 90                	xchg   %ax,%ax

c0202050 <memcpy>:
c0202050:	55                   	push   %ebp
c0202051:	89 e5                	mov    %esp,%ebp
c0202053:	83 ec 08             	sub    $0x8,%esp
c0202056:	89 75 f8             	mov    %esi,-0x8(%ebp)
c0202059:	8b 55 10             	mov    0x10(%ebp),%edx
c020205c:	89 7d fc             	mov    %edi,-0x4(%ebp)
c020205f:	8b 45 08             	mov    0x8(%ebp),%eax
c0202062:	8b 75 0c             	mov    0xc(%ebp),%esi
c0202065:	89 d1                	mov    %edx,%ecx
c0202067:	c1 e9 02             	shr    $0x2,%ecx
c020206a:	89 c7                	mov    %eax,%edi
c020206c:	f3 a5                	rep movsl %ds:(%esi),%es:(%edi)
c020206e:	83 e2 03             	and    $0x3,%edx
c0202071:	89 d1                	mov    %edx,%ecx
c0202073:	f3 a4                	rep movsb %ds:(%esi),%es:(%edi)
c0202075:	8b 75 f8             	mov    -0x8(%ebp),%esi
c0202078:	8b 7d fc             	mov    -0x4(%ebp),%edi
c020207b:	89 ec                	mov    %ebp,%esp
c020207d:	5d                   	pop    %ebp
c020207e:	c3                   	ret
c020207f:	90                   	nop

c0202080 <memmove>:
c0202080:	55                   	push   %ebp
c0202081:	89 e5                	mov    %esp,%ebp
c0202083:	83 ec 08             	sub    $0x8,%esp
c0202086:	89 75 f8             	mov    %esi,-0x8(%ebp)
c0202089:	8b 55 08             	mov    0x8(%ebp),%edx
c020208c:	89 7d fc             	mov    %edi,-0x4(%ebp)
c020208f:	8b 75 0c             	mov    0xc(%ebp),%esi
c0202092:	8b 45 10             	mov    0x10(%ebp),%eax
c0202095:	89 d1                	mov    %edx,%ecx
c0202097:	29 f1                	sub    %esi,%ecx
c0202099:	39 c1                	cmp    %eax,%ecx
c020209b:	73 23                	jae    c02020c0 <memmove+0x40>
c020209d:	8d 74 06 ff          	lea    -0x1(%esi,%eax,1),%esi
c02020a1:	89 c1                	mov    %eax,%ecx
c02020a3:	8d 7c 02 ff          	lea    -0x1(%edx,%eax,1),%edi
c02020a7:	fd                   	std
c02020a8:	f3 a4                	rep movsb %ds:(%esi),%es:(%edi)
c02020aa:	fc                   	cld
c02020ab:	8b 75 f8             	mov    -0x8(%ebp),%esi
c02020ae:	89 d0                	mov    %edx,%eax
c02020b0:	8b 7d fc             	mov    -0x4(%ebp),%edi
c02020b3:	89 ec                	mov    %ebp,%esp
c02020b5:	5d                   	pop    %ebp
c02020b6:	c3                   	ret
c02020b7:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02020be:	66 90                	xchg   %ax,%ax
c02020c0:	89 c1                	mov    %eax,%ecx
c02020c2:	89 d7                	mov    %edx,%edi
c02020c4:	c1 e9 02             	shr    $0x2,%ecx
c02020c7:	f3 a5                	rep movsl %ds:(%esi),%es:(%edi)
c02020c9:	83 e0 03             	and    $0x3,%eax
c02020cc:	89 c1                	mov    %eax,%ecx
c02020ce:	f3 a4                	rep movsb %ds:(%esi),%es:(%edi)
c02020d0:	8b 75 f8             	mov    -0x8(%ebp),%esi
c02020d3:	89 d0                	mov    %edx,%eax
c02020d5:	8b 7d fc             	mov    -0x4(%ebp),%edi
c02020d8:	89 ec                	mov    %ebp,%esp
c02020da:	5d                   	pop    %ebp
c02020db:	c3                   	ret
c02020dc:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi

c02020e0 <memset>:
c02020e0:	55                   	push   %ebp
c02020e1:	89 e5                	mov    %esp,%ebp
c02020e3:	83 ec 08             	sub    $0x8,%esp
c02020e6:	89 5d f8             	mov    %ebx,-0x8(%ebp)
c02020e9:	8b 5d 10             	mov    0x10(%ebp),%ebx
c02020ec:	89 7d fc             	mov    %edi,-0x4(%ebp)
c02020ef:	8b 55 08             	mov    0x8(%ebp),%edx
c02020f2:	0f b6 45 0c          	movzbl 0xc(%ebp),%eax
c02020f6:	89 d9                	mov    %ebx,%ecx
c02020f8:	c1 e9 02             	shr    $0x2,%ecx
c02020fb:	89 d7                	mov    %edx,%edi
c02020fd:	69 c0 01 01 01 01    	imul   $0x1010101,%eax,%eax
c0202103:	f3 ab                	rep stos %eax,%es:(%edi)
c0202105:	83 e3 03             	and    $0x3,%ebx
c0202108:	89 d9                	mov    %ebx,%ecx
c020210a:	f3 aa                	rep stos %al,%es:(%edi)
c020210c:	8b 5d f8             	mov    -0x8(%ebp),%ebx
c020210f:	89 d0                	mov    %edx,%eax
c0202111:	8b 7d fc             	mov    -0x4(%ebp),%edi
c0202114:	89 ec                	mov    %ebp,%esp
c0202116:	5d                   	pop    %ebp
c0202117:	c3                   	ret
c0202118:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020211f:	90                   	nop

c0202120 <memcmp>:
c0202120:	55                   	push   %ebp
c0202121:	89 e5                	mov    %esp,%ebp
c0202123:	56                   	push   %esi
c0202124:	53                   	push   %ebx
c0202125:	8b 75 10             	mov    0x10(%ebp),%esi
c0202128:	8b 55 08             	mov    0x8(%ebp),%edx
c020212b:	8b 45 0c             	mov    0xc(%ebp),%eax
c020212e:	85 f6                	test   %esi,%esi
c0202130:	74 2e                	je     c0202160 <memcmp+0x40>
c0202132:	01 c6                	add    %eax,%esi
c0202134:	eb 10                	jmp    c0202146 <memcmp+0x26>
c0202136:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020213d:	8d 76 00             	lea    0x0(%esi),%esi
c0202140:	40                   	inc    %eax
c0202141:	42                   	inc    %edx
c0202142:	39 f0                	cmp    %esi,%eax
c0202144:	74 1a                	je     c0202160 <memcmp+0x40>
c0202146:	0f b6 0a             	movzbl (%edx),%ecx
c0202149:	0f b6 18             	movzbl (%eax),%ebx
c020214c:	38 d9                	cmp    %bl,%cl
c020214e:	74 f0                	je     c0202140 <memcmp+0x20>
c0202150:	0f b6 c1             	movzbl %cl,%eax
c0202153:	29 d8                	sub    %ebx,%eax
c0202155:	5b                   	pop    %ebx
c0202156:	5e                   	pop    %esi
c0202157:	5d                   	pop    %ebp
c0202158:	c3                   	ret
c0202159:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0202160:	5b                   	pop    %ebx
c0202161:	31 c0                	xor    %eax,%eax
c0202163:	5e                   	pop    %esi
c0202164:	5d                   	pop    %ebp
c0202165:	c3                   	ret
c0202166:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020216d:	8d 76 00             	lea    0x0(%esi),%esi

c0202170 <clear_page>:
c0202170:	55                   	push   %ebp
c0202171:	b9 00 04 00 00       	mov    $0x400,%ecx
c0202176:	89 e5                	mov    %esp,%ebp
c0202178:	31 c0                	xor    %eax,%eax
c020217a:	57                   	push   %edi
c020217b:	8b 7d 08             	mov    0x8(%ebp),%edi
c020217e:	f3 ab                	rep stos %eax,%es:(%edi)
c0202180:	5f                   	pop    %edi
c0202181:	5d                   	pop    %ebp
c0202182:	c3                   	ret
c0202183:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020218a:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi

c0202190 <copy_page>:
c0202190:	55                   	push   %ebp
c0202191:	b9 00 04 00 00       	mov    $0x400,%ecx
c0202196:	89 e5                	mov    %esp,%ebp
c0202198:	83 ec 08             	sub    $0x8,%esp
c020219b:	89 75 f8             	mov    %esi,-0x8(%ebp)
c020219e:	8b 75 0c             	mov    0xc(%ebp),%esi
c02021a1:	89 7d fc             	mov    %edi,-0x4(%ebp)
c02021a4:	8b 7d 08             	mov    0x8(%ebp),%edi
c02021a7:	f3 a5                	rep movsl %ds:(%esi),%es:(%edi)
c02021a9:	8b 75 f8             	mov    -0x8(%ebp),%esi
c02021ac:	8b 7d fc             	mov    -0x4(%ebp),%edi
c02021af:	89 ec                	mov    %ebp,%esp
c02021b1:	5d                   	pop    %ebp
c02021b2:	c3                   	ret
c02021b3:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02021ba:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi

c02021c0 <div64>:
c02021c0:	55                   	push   %ebp
c02021c1:	31 d2                	xor    %edx,%edx
c02021c3:	89 e5                	mov    %esp,%ebp
c02021c5:	83 ec 08             	sub    $0x8,%esp
c02021c8:	89 5d f8             	mov    %ebx,-0x8(%ebp)
c02021cb:	8b 5d 08             	mov    0x8(%ebp),%ebx
c02021ce:	89 75 fc             	mov    %esi,-0x4(%ebp)
c02021d1:	8b 75 0c             	mov    0xc(%ebp),%esi
c02021d4:	8b 43 04             	mov    0x4(%ebx),%eax
c02021d7:	f7 f6                	div    %esi
c02021d9:	89 c1                	mov    %eax,%ecx
c02021db:	8b 03                	mov    (%ebx),%eax
c02021dd:	89 4b 04             	mov    %ecx,0x4(%ebx)
c02021e0:	f7 f6                	div    %esi
c02021e2:	89 03                	mov    %eax,(%ebx)
c02021e4:	89 d0                	mov    %edx,%eax
c02021e6:	8b 5d f8             	mov    -0x8(%ebp),%ebx
c02021e9:	8b 75 fc             	mov    -0x4(%ebp),%esi
c02021ec:	89 ec                	mov    %ebp,%esp
c02021ee:	5d                   	pop    %ebp
c02021ef:	c3                   	ret

c02021f0 <machine_quiet>:
c02021f0:	fa                   	cli
c02021f1:	c3                   	ret
c02021f2:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02021f9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi

c0202200 <machine_stop>:
c0202200:	fa                   	cli
c0202201:	f4                   	hlt
c0202202:	eb fc                	jmp    c0202200 <machine_stop>
c0202204:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020220b:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c020220f:	90                   	nop

c0202210 <machine_exit>:
c0202210:	55                   	push   %ebp
c0202211:	89 e5                	mov    %esp,%ebp
c0202213:	83 ec 08             	sub    $0x8,%esp
c0202216:	8b 45 08             	mov    0x8(%ebp),%eax
c0202219:	e7 f4                	out    %eax,$0xf4
c020221b:	e8 e0 ff ff ff       	call   c0202200 <machine_stop>

c0202220 <machine_reset>:
c0202220:	55                   	push   %ebp
c0202221:	89 e5                	mov    %esp,%ebp
c0202223:	83 ec 18             	sub    $0x18,%esp
c0202226:	fa                   	cli
c0202227:	b9 a0 86 01 00       	mov    $0x186a0,%ecx
c020222c:	31 d2                	xor    %edx,%edx
c020222e:	eb 07                	jmp    c0202237 <machine_reset+0x17>
c0202230:	88 d0                	mov    %dl,%al
c0202232:	e6 80                	out    %al,$0x80
c0202234:	49                   	dec    %ecx
c0202235:	74 06                	je     c020223d <machine_reset+0x1d>
c0202237:	e4 64                	in     $0x64,%al
c0202239:	24 02                	and    $0x2,%al
c020223b:	75 f3                	jne    c0202230 <machine_reset+0x10>
c020223d:	b0 fe                	mov    $0xfe,%al
c020223f:	e6 64                	out    %al,$0x64
c0202241:	ba a0 86 01 00       	mov    $0x186a0,%edx
c0202246:	31 c0                	xor    %eax,%eax
c0202248:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020224f:	90                   	nop
c0202250:	e6 80                	out    %al,$0x80
c0202252:	4a                   	dec    %edx
c0202253:	75 fb                	jne    c0202250 <machine_reset+0x30>
c0202255:	ba f9 0c 00 00       	mov    $0xcf9,%edx
c020225a:	b0 02                	mov    $0x2,%al
c020225c:	ee                   	out    %al,(%dx)
c020225d:	b0 06                	mov    $0x6,%al
c020225f:	ee                   	out    %al,(%dx)
c0202260:	ba a0 86 01 00       	mov    $0x186a0,%edx
c0202265:	31 c0                	xor    %eax,%eax
c0202267:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020226e:	66 90                	xchg   %ax,%ax
c0202270:	e6 80                	out    %al,$0x80
c0202272:	4a                   	dec    %edx
c0202273:	75 fb                	jne    c0202270 <machine_reset+0x50>
c0202275:	66 c7 45 f2 00 00    	movw   $0x0,-0xe(%ebp)
c020227b:	c7 45 f4 00 00 00 00 	movl   $0x0,-0xc(%ebp)
c0202282:	0f 01 5d f2          	lidtl  -0xe(%ebp)
c0202286:	cc                   	int3
c0202287:	e8 74 ff ff ff       	call   c0202200 <machine_stop>
c020228c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi

c0202290 <machine_off>:
c0202290:	55                   	push   %ebp
c0202291:	89 e5                	mov    %esp,%ebp
c0202293:	83 ec 08             	sub    $0x8,%esp
c0202296:	fa                   	cli
c0202297:	b8 00 20 00 00       	mov    $0x2000,%eax
c020229c:	ba 04 06 00 00       	mov    $0x604,%edx
c02022a1:	66 ef                	out    %ax,(%dx)
c02022a3:	ba 04 b0 ff ff       	mov    $0xffffb004,%edx
c02022a8:	66 ef                	out    %ax,(%dx)
c02022aa:	b8 00 34 00 00       	mov    $0x3400,%eax
c02022af:	ba 04 40 00 00       	mov    $0x4004,%edx
c02022b4:	66 ef                	out    %ax,(%dx)
c02022b6:	b9 9e f0 20 c0       	mov    $0xc020f09e,%ecx
c02022bb:	b0 53                	mov    $0x53,%al
c02022bd:	ba 00 89 ff ff       	mov    $0xffff8900,%edx
c02022c2:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02022c9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02022d0:	ee                   	out    %al,(%dx)
c02022d1:	0f b6 41 01          	movzbl 0x1(%ecx),%eax
c02022d5:	41                   	inc    %ecx
c02022d6:	84 c0                	test   %al,%al
c02022d8:	75 f6                	jne    c02022d0 <machine_off+0x40>
c02022da:	e8 21 ff ff ff       	call   c0202200 <machine_stop>
c02022df:	90                   	nop

c02022e0 <irqchip_init>:
c02022e0:	b1 11                	mov    $0x11,%cl
c02022e2:	88 c8                	mov    %cl,%al
c02022e4:	e6 20                	out    %al,$0x20
c02022e6:	31 d2                	xor    %edx,%edx
c02022e8:	88 d0                	mov    %dl,%al
c02022ea:	e6 80                	out    %al,$0x80
c02022ec:	b0 20                	mov    $0x20,%al
c02022ee:	e6 21                	out    %al,$0x21
c02022f0:	88 d0                	mov    %dl,%al
c02022f2:	e6 80                	out    %al,$0x80
c02022f4:	b0 04                	mov    $0x4,%al
c02022f6:	e6 21                	out    %al,$0x21
c02022f8:	88 d0                	mov    %dl,%al
c02022fa:	e6 80                	out    %al,$0x80
c02022fc:	b0 01                	mov    $0x1,%al
c02022fe:	e6 21                	out    %al,$0x21
c0202300:	88 d0                	mov    %dl,%al
c0202302:	e6 80                	out    %al,$0x80
c0202304:	88 c8                	mov    %cl,%al
c0202306:	e6 a0                	out    %al,$0xa0
c0202308:	88 d0                	mov    %dl,%al
c020230a:	e6 80                	out    %al,$0x80
c020230c:	b0 28                	mov    $0x28,%al
c020230e:	e6 a1                	out    %al,$0xa1
c0202310:	88 d0                	mov    %dl,%al
c0202312:	e6 80                	out    %al,$0x80
c0202314:	b0 02                	mov    $0x2,%al
c0202316:	e6 a1                	out    %al,$0xa1
c0202318:	88 d0                	mov    %dl,%al
c020231a:	e6 80                	out    %al,$0x80
c020231c:	b0 01                	mov    $0x1,%al
c020231e:	e6 a1                	out    %al,$0xa1
c0202320:	88 d0                	mov    %dl,%al
c0202322:	e6 80                	out    %al,$0x80
c0202324:	0f b7 05 20 00 21 c0 	movzwl 0xc0210020,%eax
c020232b:	e6 21                	out    %al,$0x21
c020232d:	0f b6 05 21 00 21 c0 	movzbl 0xc0210021,%eax
c0202334:	e6 a1                	out    %al,$0xa1
c0202336:	c3                   	ret
c0202337:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020233e:	66 90                	xchg   %ax,%ax

c0202340 <irq_mask>:
c0202340:	55                   	push   %ebp
c0202341:	0f b7 15 20 00 21 c0 	movzwl 0xc0210020,%edx
c0202348:	b8 01 00 00 00       	mov    $0x1,%eax
c020234d:	89 e5                	mov    %esp,%ebp
c020234f:	8b 4d 08             	mov    0x8(%ebp),%ecx
c0202352:	d3 e0                	shl    %cl,%eax
c0202354:	09 d0                	or     %edx,%eax
c0202356:	0f b7 c0             	movzwl %ax,%eax
c0202359:	66 a3 20 00 21 c0    	mov    %ax,0xc0210020
c020235f:	e6 21                	out    %al,$0x21
c0202361:	0f b6 05 21 00 21 c0 	movzbl 0xc0210021,%eax
c0202368:	e6 a1                	out    %al,$0xa1
c020236a:	5d                   	pop    %ebp
c020236b:	c3                   	ret
c020236c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi

c0202370 <irq_unmask>:
c0202370:	55                   	push   %ebp
c0202371:	0f b7 15 20 00 21 c0 	movzwl 0xc0210020,%edx
c0202378:	b8 fe ff ff ff       	mov    $0xfffffffe,%eax
c020237d:	89 e5                	mov    %esp,%ebp
c020237f:	8b 4d 08             	mov    0x8(%ebp),%ecx
c0202382:	d3 c0                	rol    %cl,%eax
c0202384:	21 d0                	and    %edx,%eax
c0202386:	0f b7 c0             	movzwl %ax,%eax
c0202389:	66 a3 20 00 21 c0    	mov    %ax,0xc0210020
c020238f:	e6 21                	out    %al,$0x21
c0202391:	0f b6 05 21 00 21 c0 	movzbl 0xc0210021,%eax
c0202398:	e6 a1                	out    %al,$0xa1
c020239a:	5d                   	pop    %ebp
c020239b:	c3                   	ret
c020239c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi

c02023a0 <irq_begin>:
c02023a0:	55                   	push   %ebp
c02023a1:	89 e5                	mov    %esp,%ebp
c02023a3:	8b 45 08             	mov    0x8(%ebp),%eax
c02023a6:	83 f8 07             	cmp    $0x7,%eax
c02023a9:	74 3d                	je     c02023e8 <irq_begin+0x48>
c02023ab:	83 f8 0f             	cmp    $0xf,%eax
c02023ae:	75 20                	jne    c02023d0 <irq_begin+0x30>
c02023b0:	b0 0b                	mov    $0xb,%al
c02023b2:	e6 a0                	out    %al,$0xa0
c02023b4:	e4 a0                	in     $0xa0,%al
c02023b6:	0f b6 c0             	movzbl %al,%eax
c02023b9:	c1 e8 07             	shr    $0x7,%eax
c02023bc:	75 17                	jne    c02023d5 <irq_begin+0x35>
c02023be:	b0 20                	mov    $0x20,%al
c02023c0:	e6 20                	out    %al,$0x20
c02023c2:	31 c0                	xor    %eax,%eax
c02023c4:	5d                   	pop    %ebp
c02023c5:	c3                   	ret
c02023c6:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02023cd:	8d 76 00             	lea    0x0(%esi),%esi
c02023d0:	83 f8 07             	cmp    $0x7,%eax
c02023d3:	76 04                	jbe    c02023d9 <irq_begin+0x39>
c02023d5:	b0 20                	mov    $0x20,%al
c02023d7:	e6 a0                	out    %al,$0xa0
c02023d9:	b0 20                	mov    $0x20,%al
c02023db:	e6 20                	out    %al,$0x20
c02023dd:	5d                   	pop    %ebp
c02023de:	b0 01                	mov    $0x1,%al
c02023e0:	c3                   	ret
c02023e1:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02023e8:	b0 0b                	mov    $0xb,%al
c02023ea:	e6 20                	out    %al,$0x20
c02023ec:	e4 20                	in     $0x20,%al
c02023ee:	0f b6 c0             	movzbl %al,%eax
c02023f1:	c1 e8 07             	shr    $0x7,%eax
c02023f4:	75 e3                	jne    c02023d9 <irq_begin+0x39>
c02023f6:	31 c0                	xor    %eax,%eax
c02023f8:	eb ca                	jmp    c02023c4 <irq_begin+0x24>
c02023fa:	66 90                	xchg   %ax,%ax
c02023fc:	66 90                	xchg   %ax,%ax
c02023fe:	66 90                	xchg   %ax,%ax

c0202400 <kernel_stack_top>:
c0202400:	55                   	push   %ebp
c0202401:	89 e5                	mov    %esp,%ebp
c0202403:	8b 45 08             	mov    0x8(%ebp),%eax
c0202406:	5d                   	pop    %ebp
c0202407:	05 01 e0 03 00       	add    $0x3e001,%eax
c020240c:	c1 e0 0e             	shl    $0xe,%eax
c020240f:	c3                   	ret

c0202410 <stack_holds>:
c0202410:	55                   	push   %ebp
c0202411:	89 e5                	mov    %esp,%ebp
c0202413:	8b 45 08             	mov    0x8(%ebp),%eax
c0202416:	8d 88 00 00 00 08    	lea    0x8000000(%eax),%ecx
c020241c:	a8 03                	test   $0x3,%al
c020241e:	0f 94 c0             	sete   %al
c0202421:	81 f9 ff ff 03 00    	cmp    $0x3ffff,%ecx
c0202427:	0f 96 c2             	setbe  %dl
c020242a:	20 d0                	and    %dl,%al
c020242c:	75 02                	jne    c0202430 <stack_holds+0x20>
c020242e:	5d                   	pop    %ebp
c020242f:	c3                   	ret
c0202430:	31 c0                	xor    %eax,%eax
c0202432:	f6 c5 20             	test   $0x20,%ch
c0202435:	74 f7                	je     c020242e <stack_holds+0x1e>
c0202437:	8b 45 0c             	mov    0xc(%ebp),%eax
c020243a:	81 e1 ff 3f 00 00    	and    $0x3fff,%ecx
c0202440:	5d                   	pop    %ebp
c0202441:	01 c1                	add    %eax,%ecx
c0202443:	81 f9 00 40 00 00    	cmp    $0x4000,%ecx
c0202449:	0f 96 c0             	setbe  %al
c020244c:	c3                   	ret
c020244d:	8d 76 00             	lea    0x0(%esi),%esi

c0202450 <fault_address>:
c0202450:	0f 20 d0             	mov    %cr2,%eax
c0202453:	c3                   	ret
c0202454:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020245b:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c020245f:	90                   	nop

c0202460 <fault_tables>:
c0202460:	0f 20 d8             	mov    %cr3,%eax
c0202463:	c3                   	ret
c0202464:	66 90                	xchg   %ax,%ax
c0202466:	66 90                	xchg   %ax,%ax
c0202468:	66 90                	xchg   %ax,%ax
c020246a:	66 90                	xchg   %ax,%ax
c020246c:	66 90                	xchg   %ax,%ax
c020246e:	66 90                	xchg   %ax,%ax

c0202470 <paging_init>:
c0202470:	55                   	push   %ebp
c0202471:	89 e5                	mov    %esp,%ebp
c0202473:	57                   	push   %edi
c0202474:	56                   	push   %esi
c0202475:	53                   	push   %ebx
c0202476:	83 ec 0c             	sub    $0xc,%esp
c0202479:	8b 45 08             	mov    0x8(%ebp),%eax
c020247c:	8b 70 08             	mov    0x8(%eax),%esi
c020247f:	85 f6                	test   %esi,%esi
c0202481:	0f 84 7d 02 00 00    	je     c0202704 <paging_init+0x294>
c0202487:	c7 45 e8 00 00 40 00 	movl   $0x400000,-0x18(%ebp)
c020248e:	05 40 02 00 00       	add    $0x240,%eax
c0202493:	31 d2                	xor    %edx,%edx
c0202495:	c7 45 ec 00 00 00 00 	movl   $0x0,-0x14(%ebp)
c020249c:	eb 06                	jmp    c02024a4 <paging_init+0x34>
c020249e:	66 90                	xchg   %ax,%ax
c02024a0:	39 f2                	cmp    %esi,%edx
c02024a2:	73 4a                	jae    c02024ee <paging_init+0x7e>
c02024a4:	8b 48 10             	mov    0x10(%eax),%ecx
c02024a7:	81 e1 ff fe ff ff    	and    $0xfffffeff,%ecx
c02024ad:	49                   	dec    %ecx
c02024ae:	75 35                	jne    c02024e5 <paging_init+0x75>
c02024b0:	8b 08                	mov    (%eax),%ecx
c02024b2:	bf ff ff ff 2f       	mov    $0x2fffffff,%edi
c02024b7:	8b 58 04             	mov    0x4(%eax),%ebx
c02024ba:	39 cf                	cmp    %ecx,%edi
c02024bc:	bf 00 00 00 00       	mov    $0x0,%edi
c02024c1:	19 df                	sbb    %ebx,%edi
c02024c3:	72 20                	jb     c02024e5 <paging_init+0x75>
c02024c5:	03 48 08             	add    0x8(%eax),%ecx
c02024c8:	8b 7d ec             	mov    -0x14(%ebp),%edi
c02024cb:	13 58 0c             	adc    0xc(%eax),%ebx
c02024ce:	39 4d e8             	cmp    %ecx,-0x18(%ebp)
c02024d1:	19 df                	sbb    %ebx,%edi
c02024d3:	8b 7d e8             	mov    -0x18(%ebp),%edi
c02024d6:	0f 42 f9             	cmovb  %ecx,%edi
c02024d9:	89 7d e8             	mov    %edi,-0x18(%ebp)
c02024dc:	89 df                	mov    %ebx,%edi
c02024de:	0f 43 7d ec          	cmovae -0x14(%ebp),%edi
c02024e2:	89 7d ec             	mov    %edi,-0x14(%ebp)
c02024e5:	42                   	inc    %edx
c02024e6:	83 c0 18             	add    $0x18,%eax
c02024e9:	83 fa 20             	cmp    $0x20,%edx
c02024ec:	75 b2                	jne    c02024a0 <paging_init+0x30>
c02024ee:	8b 45 e8             	mov    -0x18(%ebp),%eax
c02024f1:	8b 55 ec             	mov    -0x14(%ebp),%edx
c02024f4:	05 ff ff 3f 00       	add    $0x3fffff,%eax
c02024f9:	89 c6                	mov    %eax,%esi
c02024fb:	83 d2 00             	adc    $0x0,%edx
c02024fe:	b8 00 00 00 30       	mov    $0x30000000,%eax
c0202503:	81 e6 00 00 c0 ff    	and    $0xffc00000,%esi
c0202509:	89 d1                	mov    %edx,%ecx
c020250b:	31 d2                	xor    %edx,%edx
c020250d:	39 f0                	cmp    %esi,%eax
c020250f:	19 ca                	sbb    %ecx,%edx
c0202511:	0f 42 f0             	cmovb  %eax,%esi
c0202514:	89 f7                	mov    %esi,%edi
c0202516:	c1 ef 0c             	shr    $0xc,%edi
c0202519:	b8 01 00 00 00       	mov    $0x1,%eax
c020251e:	31 c9                	xor    %ecx,%ecx
c0202520:	0f a2                	cpuid
c0202522:	c1 ea 05             	shr    $0x5,%edx
c0202525:	bb 00 00 00 c0       	mov    $0xc0000000,%ebx
c020252a:	89 3d 00 e0 21 c0    	mov    %edi,0xc021e000
c0202530:	81 e2 00 01 00 00    	and    $0x100,%edx
c0202536:	31 c9                	xor    %ecx,%ecx
c0202538:	eb 2c                	jmp    c0202566 <paging_init+0xf6>
c020253a:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c0202540:	81 fb 40 fc 20 c0    	cmp    $0xc020fc40,%ebx
c0202546:	19 ff                	sbb    %edi,%edi
c0202548:	83 e7 fe             	and    $0xfffffffe,%edi
c020254b:	83 c7 03             	add    $0x3,%edi
c020254e:	09 f8                	or     %edi,%eax
c0202550:	81 c3 00 10 00 00    	add    $0x1000,%ebx
c0202556:	89 04 8d 00 f0 21 c0 	mov    %eax,-0x3fde1000(,%ecx,4)
c020255d:	41                   	inc    %ecx
c020255e:	81 f9 00 04 00 00    	cmp    $0x400,%ecx
c0202564:	74 31                	je     c0202597 <paging_init+0x127>
c0202566:	89 c8                	mov    %ecx,%eax
c0202568:	c1 e0 0c             	shl    $0xc,%eax
c020256b:	09 d0                	or     %edx,%eax
c020256d:	81 fb 00 00 20 c0    	cmp    $0xc0200000,%ebx
c0202573:	72 08                	jb     c020257d <paging_init+0x10d>
c0202575:	81 fb 9a e1 20 c0    	cmp    $0xc020e19a,%ebx
c020257b:	72 13                	jb     c0202590 <paging_init+0x120>
c020257d:	81 fb 00 f0 20 c0    	cmp    $0xc020f000,%ebx
c0202583:	73 bb                	jae    c0202540 <paging_init+0xd0>
c0202585:	bf 03 00 00 00       	mov    $0x3,%edi
c020258a:	eb c2                	jmp    c020254e <paging_init+0xde>
c020258c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0202590:	bf 01 00 00 00       	mov    $0x1,%edi
c0202595:	eb b7                	jmp    c020254e <paging_init+0xde>
c0202597:	bb 00 a0 21 00       	mov    $0x21a000,%ebx
c020259c:	b9 00 a0 21 c0       	mov    $0xc021a000,%ecx
c02025a1:	89 d8                	mov    %ebx,%eax
c02025a3:	81 e3 00 f0 ff ff    	and    $0xfffff000,%ebx
c02025a9:	c1 e8 0c             	shr    $0xc,%eax
c02025ac:	09 d3                	or     %edx,%ebx
c02025ae:	81 f9 00 00 20 c0    	cmp    $0xc0200000,%ecx
c02025b4:	0f 83 d6 00 00 00    	jae    c0202690 <paging_init+0x220>
c02025ba:	81 f9 00 f0 20 c0    	cmp    $0xc020f000,%ecx
c02025c0:	0f 82 2a 01 00 00    	jb     c02026f0 <paging_init+0x280>
c02025c6:	81 f9 40 fc 20 c0    	cmp    $0xc020fc40,%ecx
c02025cc:	19 ff                	sbb    %edi,%edi
c02025ce:	40                   	inc    %eax
c02025cf:	c1 e0 0c             	shl    $0xc,%eax
c02025d2:	83 e7 fe             	and    $0xfffffffe,%edi
c02025d5:	83 c7 03             	add    $0x3,%edi
c02025d8:	09 d0                	or     %edx,%eax
c02025da:	09 df                	or     %ebx,%edi
c02025dc:	81 f9 00 00 20 c0    	cmp    $0xc0200000,%ecx
c02025e2:	89 3d 08 d0 21 c0    	mov    %edi,0xc021d008
c02025e8:	0f 83 c5 00 00 00    	jae    c02026b3 <paging_init+0x243>
c02025ee:	81 f9 00 f0 20 c0    	cmp    $0xc020f000,%ecx
c02025f4:	0f 82 cf 00 00 00    	jb     c02026c9 <paging_init+0x259>
c02025fa:	81 f9 40 fc 20 c0    	cmp    $0xc020fc40,%ecx
c0202600:	19 c9                	sbb    %ecx,%ecx
c0202602:	83 e1 fe             	and    $0xfffffffe,%ecx
c0202605:	83 c1 03             	add    $0x3,%ecx
c0202608:	09 c8                	or     %ecx,%eax
c020260a:	a3 0c d0 21 c0       	mov    %eax,0xc021d00c
c020260f:	b8 00 f0 21 00       	mov    $0x21f000,%eax
c0202614:	83 c8 03             	or     $0x3,%eax
c0202617:	a3 00 9c 21 c0       	mov    %eax,0xc0219c00
c020261c:	b8 00 d0 21 00       	mov    $0x21d000,%eax
c0202621:	83 c8 03             	or     $0x3,%eax
c0202624:	a3 80 9f 21 c0       	mov    %eax,0xc0219f80
c0202629:	b8 00 00 40 00       	mov    $0x400000,%eax
c020262e:	66 90                	xchg   %ax,%ax
c0202630:	31 db                	xor    %ebx,%ebx
c0202632:	39 f0                	cmp    %esi,%eax
c0202634:	73 0a                	jae    c0202640 <paging_init+0x1d0>
c0202636:	89 c3                	mov    %eax,%ebx
c0202638:	09 d3                	or     %edx,%ebx
c020263a:	81 cb 83 00 00 00    	or     $0x83,%ebx
c0202640:	8d 88 00 00 00 c0    	lea    -0x40000000(%eax),%ecx
c0202646:	05 00 00 40 00       	add    $0x400000,%eax
c020264b:	c1 e9 16             	shr    $0x16,%ecx
c020264e:	3d 00 00 00 30       	cmp    $0x30000000,%eax
c0202653:	89 1c 8d 00 90 21 c0 	mov    %ebx,-0x3fde7000(,%ecx,4)
c020265a:	75 d4                	jne    c0202630 <paging_init+0x1c0>
c020265c:	31 c0                	xor    %eax,%eax
c020265e:	66 90                	xchg   %ax,%ax
c0202660:	31 c9                	xor    %ecx,%ecx
c0202662:	89 0c 85 00 90 21 c0 	mov    %ecx,-0x3fde7000(,%eax,4)
c0202669:	40                   	inc    %eax
c020266a:	3d 00 03 00 00       	cmp    $0x300,%eax
c020266f:	75 ef                	jne    c0202660 <paging_init+0x1f0>
c0202671:	a1 00 c0 21 c0       	mov    0xc021c000,%eax
c0202676:	0f 22 d8             	mov    %eax,%cr3
c0202679:	85 d2                	test   %edx,%edx
c020267b:	74 0b                	je     c0202688 <paging_init+0x218>
c020267d:	0f 20 e0             	mov    %cr4,%eax
c0202680:	0d 80 00 00 00       	or     $0x80,%eax
c0202685:	0f 22 e0             	mov    %eax,%cr4
c0202688:	83 c4 0c             	add    $0xc,%esp
c020268b:	5b                   	pop    %ebx
c020268c:	5e                   	pop    %esi
c020268d:	5f                   	pop    %edi
c020268e:	5d                   	pop    %ebp
c020268f:	c3                   	ret
c0202690:	81 f9 9a e1 20 c0    	cmp    $0xc020e19a,%ecx
c0202696:	72 3b                	jb     c02026d3 <paging_init+0x263>
c0202698:	81 f9 00 f0 20 c0    	cmp    $0xc020f000,%ecx
c020269e:	0f 83 22 ff ff ff    	jae    c02025c6 <paging_init+0x156>
c02026a4:	40                   	inc    %eax
c02026a5:	83 cb 03             	or     $0x3,%ebx
c02026a8:	89 1d 08 d0 21 c0    	mov    %ebx,0xc021d008
c02026ae:	c1 e0 0c             	shl    $0xc,%eax
c02026b1:	09 d0                	or     %edx,%eax
c02026b3:	81 f9 9a e1 20 c0    	cmp    $0xc020e19a,%ecx
c02026b9:	0f 83 2f ff ff ff    	jae    c02025ee <paging_init+0x17e>
c02026bf:	b9 01 00 00 00       	mov    $0x1,%ecx
c02026c4:	e9 3f ff ff ff       	jmp    c0202608 <paging_init+0x198>
c02026c9:	b9 03 00 00 00       	mov    $0x3,%ecx
c02026ce:	e9 35 ff ff ff       	jmp    c0202608 <paging_init+0x198>
c02026d3:	40                   	inc    %eax
c02026d4:	83 cb 01             	or     $0x1,%ebx
c02026d7:	89 1d 08 d0 21 c0    	mov    %ebx,0xc021d008
c02026dd:	c1 e0 0c             	shl    $0xc,%eax
c02026e0:	09 d0                	or     %edx,%eax
c02026e2:	81 f9 9a e1 20 c0    	cmp    $0xc020e19a,%ecx
c02026e8:	0f 83 00 ff ff ff    	jae    c02025ee <paging_init+0x17e>
c02026ee:	eb cf                	jmp    c02026bf <paging_init+0x24f>
c02026f0:	40                   	inc    %eax
c02026f1:	83 cb 03             	or     $0x3,%ebx
c02026f4:	89 1d 08 d0 21 c0    	mov    %ebx,0xc021d008
c02026fa:	c1 e0 0c             	shl    $0xc,%eax
c02026fd:	09 d0                	or     %edx,%eax
c02026ff:	e9 ea fe ff ff       	jmp    c02025ee <paging_init+0x17e>
c0202704:	bf 00 04 00 00       	mov    $0x400,%edi
c0202709:	be 00 00 40 00       	mov    $0x400000,%esi
c020270e:	e9 06 fe ff ff       	jmp    c0202519 <paging_init+0xa9>
c0202713:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020271a:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi

c0202720 <start_kernel>:
c0202720:	55                   	push   %ebp
c0202721:	89 e5                	mov    %esp,%ebp
c0202723:	53                   	push   %ebx
c0202724:	83 ec 14             	sub    $0x14,%esp
c0202727:	8b 5d 08             	mov    0x8(%ebp),%ebx
c020272a:	e8 81 da ff ff       	call   c02001b0 <console_init>
c020272f:	81 3b 75 71 61 4d    	cmpl   $0x4d617175,(%ebx)
c0202735:	75 06                	jne    c020273d <start_kernel+0x1d>
c0202737:	83 7b 08 20          	cmpl   $0x20,0x8(%ebx)
c020273b:	76 0c                	jbe    c0202749 <start_kernel+0x29>
c020273d:	c7 04 24 a7 f0 20 c0 	movl   $0xc020f0a7,(%esp)
c0202744:	e8 97 0c 00 00       	call   c02033e0 <panic>
c0202749:	83 7b 04 20          	cmpl   $0x20,0x4(%ebx)
c020274d:	77 ee                	ja     c020273d <start_kernel+0x1d>
c020274f:	c6 83 3f 02 00 00 00 	movb   $0x0,0x23f(%ebx)
c0202756:	8d 43 40             	lea    0x40(%ebx),%eax
c0202759:	89 04 24             	mov    %eax,(%esp)
c020275c:	e8 7f 05 00 00       	call   c0202ce0 <cmdline_init>
c0202761:	89 1c 24             	mov    %ebx,(%esp)
c0202764:	e8 b7 4f 00 00       	call   c0207720 <frame_init>
c0202769:	89 1c 24             	mov    %ebx,(%esp)
c020276c:	e8 5f 08 00 00       	call   c0202fd0 <ksyms_init>
c0202771:	e8 3a dc ff ff       	call   c02003b0 <cpu_init>
c0202776:	e8 65 fb ff ff       	call   c02022e0 <irqchip_init>
c020277b:	89 1c 24             	mov    %ebx,(%esp)
c020277e:	e8 9d d8 ff ff       	call   c0200020 <clock_rates>
c0202783:	e8 38 d9 ff ff       	call   c02000c0 <clock_init>
c0202788:	89 1c 24             	mov    %ebx,(%esp)
c020278b:	e8 20 3b 00 00       	call   c02062b0 <kernel_main>

c0202790 <interrupt>:
c0202790:	55                   	push   %ebp
c0202791:	89 e5                	mov    %esp,%ebp
c0202793:	83 ec 18             	sub    $0x18,%esp
c0202796:	89 5d fc             	mov    %ebx,-0x4(%ebp)
c0202799:	3d f0 00 00 00       	cmp    $0xf0,%eax
c020279e:	74 50                	je     c02027f0 <interrupt+0x60>
c02027a0:	8d 58 e0             	lea    -0x20(%eax),%ebx
c02027a3:	85 db                	test   %ebx,%ebx
c02027a5:	74 11                	je     c02027b8 <interrupt+0x28>
c02027a7:	83 fb 0f             	cmp    $0xf,%ebx
c02027aa:	76 15                	jbe    c02027c1 <interrupt+0x31>
c02027ac:	8b 5d fc             	mov    -0x4(%ebp),%ebx
c02027af:	89 ec                	mov    %ebp,%esp
c02027b1:	5d                   	pop    %ebp
c02027b2:	c3                   	ret
c02027b3:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c02027b7:	90                   	nop
c02027b8:	e8 c3 d9 ff ff       	call   c0200180 <clock_uses_pit>
c02027bd:	84 c0                	test   %al,%al
c02027bf:	75 1f                	jne    c02027e0 <interrupt+0x50>
c02027c1:	89 1c 24             	mov    %ebx,(%esp)
c02027c4:	e8 d7 fb ff ff       	call   c02023a0 <irq_begin>
c02027c9:	84 c0                	test   %al,%al
c02027cb:	74 df                	je     c02027ac <interrupt+0x1c>
c02027cd:	89 1c 24             	mov    %ebx,(%esp)
c02027d0:	e8 bb 7e 00 00       	call   c020a690 <irq_fire>
c02027d5:	eb d5                	jmp    c02027ac <interrupt+0x1c>
c02027d7:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02027de:	66 90                	xchg   %ax,%ax
c02027e0:	c7 04 24 00 00 00 00 	movl   $0x0,(%esp)
c02027e7:	e8 b4 fb ff ff       	call   c02023a0 <irq_begin>
c02027ec:	84 c0                	test   %al,%al
c02027ee:	74 bc                	je     c02027ac <interrupt+0x1c>
c02027f0:	e8 9b d9 ff ff       	call   c0200190 <timer_ack>
c02027f5:	83 05 40 37 22 c0 01 	addl   $0x1,0xc0223740
c02027fc:	83 15 44 37 22 c0 00 	adcl   $0x0,0xc0223744
c0202803:	e8 b8 8e 00 00       	call   c020b6c0 <sched_tick>
c0202808:	e8 93 93 00 00       	call   c020bba0 <timer_run>
c020280d:	8b 5d fc             	mov    -0x4(%ebp),%ebx
c0202810:	89 ec                	mov    %ebp,%esp
c0202812:	5d                   	pop    %ebp
c0202813:	c3                   	ret
c0202814:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020281b:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c020281f:	90                   	nop

c0202820 <kernel_trap>:
c0202820:	55                   	push   %ebp
c0202821:	89 e5                	mov    %esp,%ebp
c0202823:	83 ec 58             	sub    $0x58,%esp
c0202826:	8b 48 04             	mov    0x4(%eax),%ecx
c0202829:	89 4d d0             	mov    %ecx,-0x30(%ebp)
c020282c:	8b 48 08             	mov    0x8(%eax),%ecx
c020282f:	89 4d d4             	mov    %ecx,-0x2c(%ebp)
c0202832:	8b 48 0c             	mov    0xc(%eax),%ecx
c0202835:	89 4d d8             	mov    %ecx,-0x28(%ebp)
c0202838:	8b 48 14             	mov    0x14(%eax),%ecx
c020283b:	89 4d dc             	mov    %ecx,-0x24(%ebp)
c020283e:	8b 48 18             	mov    0x18(%eax),%ecx
c0202841:	89 4d e0             	mov    %ecx,-0x20(%ebp)
c0202844:	8b 48 1c             	mov    0x1c(%eax),%ecx
c0202847:	89 4d e4             	mov    %ecx,-0x1c(%ebp)
c020284a:	8b 48 20             	mov    0x20(%eax),%ecx
c020284d:	89 4d e8             	mov    %ecx,-0x18(%ebp)
c0202850:	8b 48 2c             	mov    0x2c(%eax),%ecx
c0202853:	89 4d ec             	mov    %ecx,-0x14(%ebp)
c0202856:	8b 48 34             	mov    0x34(%eax),%ecx
c0202859:	89 4d f0             	mov    %ecx,-0x10(%ebp)
c020285c:	8d 48 38             	lea    0x38(%eax),%ecx
c020285f:	89 4d f4             	mov    %ecx,-0xc(%ebp)
c0202862:	0f 20 d1             	mov    %cr2,%ecx
c0202865:	89 4c 24 14          	mov    %ecx,0x14(%esp)
c0202869:	8b 48 28             	mov    0x28(%eax),%ecx
c020286c:	89 4c 24 10          	mov    %ecx,0x10(%esp)
c0202870:	8b 40 24             	mov    0x24(%eax),%eax
c0202873:	89 54 24 08          	mov    %edx,0x8(%esp)
c0202877:	89 44 24 0c          	mov    %eax,0xc(%esp)
c020287b:	b8 c0 f0 20 c0       	mov    $0xc020f0c0,%eax
c0202880:	89 44 24 04          	mov    %eax,0x4(%esp)
c0202884:	8d 45 d0             	lea    -0x30(%ebp),%eax
c0202887:	89 04 24             	mov    %eax,(%esp)
c020288a:	e8 91 0b 00 00       	call   c0203420 <panic_regs>
c020288f:	90                   	nop

c0202890 <trap_user>:
c0202890:	55                   	push   %ebp
c0202891:	89 e5                	mov    %esp,%ebp
c0202893:	83 ec 48             	sub    $0x48,%esp
c0202896:	89 5d f4             	mov    %ebx,-0xc(%ebp)
c0202899:	8b 5d 08             	mov    0x8(%ebp),%ebx
c020289c:	89 75 f8             	mov    %esi,-0x8(%ebp)
c020289f:	89 7d fc             	mov    %edi,-0x4(%ebp)
c02028a2:	8b 73 e4             	mov    -0x1c(%ebx),%esi
c02028a5:	8d 46 80             	lea    -0x80(%esi),%eax
c02028a8:	a9 7f ff ff ff       	test   $0xffffff7f,%eax
c02028ad:	0f 84 d5 01 00 00    	je     c0202a88 <trap_user+0x1f8>
c02028b3:	83 fe 1f             	cmp    $0x1f,%esi
c02028b6:	76 38                	jbe    c02028f0 <trap_user+0x60>
c02028b8:	89 f0                	mov    %esi,%eax
c02028ba:	e8 d1 fe ff ff       	call   c0202790 <interrupt>
c02028bf:	e8 7c 8e 00 00       	call   c020b740 <sched_pick>
c02028c4:	80 78 0a 00          	cmpb   $0x0,0xa(%eax)
c02028c8:	74 17                	je     c02028e1 <trap_user+0x51>
c02028ca:	80 78 0d 00          	cmpb   $0x0,0xd(%eax)
c02028ce:	75 11                	jne    c02028e1 <trap_user+0x51>
c02028d0:	8b 50 10             	mov    0x10(%eax),%edx
c02028d3:	8b 92 8c 00 00 00    	mov    0x8c(%edx),%edx
c02028d9:	85 d2                	test   %edx,%edx
c02028db:	0f 85 ef 01 00 00    	jne    c0202ad0 <trap_user+0x240>
c02028e1:	8b 5d f4             	mov    -0xc(%ebp),%ebx
c02028e4:	8b 75 f8             	mov    -0x8(%ebp),%esi
c02028e7:	8b 7d fc             	mov    -0x4(%ebp),%edi
c02028ea:	89 ec                	mov    %ebp,%esp
c02028ec:	5d                   	pop    %ebp
c02028ed:	c3                   	ret
c02028ee:	66 90                	xchg   %ax,%ax
c02028f0:	83 fe 0e             	cmp    $0xe,%esi
c02028f3:	0f 85 b7 00 00 00    	jne    c02029b0 <trap_user+0x120>
c02028f9:	8b 43 e8             	mov    -0x18(%ebx),%eax
c02028fc:	89 45 e0             	mov    %eax,-0x20(%ebp)
c02028ff:	0f 20 d6             	mov    %cr2,%esi
c0202902:	83 05 10 37 22 c0 01 	addl   $0x1,0xc0223710
c0202909:	83 15 14 37 22 c0 00 	adcl   $0x0,0xc0223714
c0202910:	8b 43 ec             	mov    -0x14(%ebx),%eax
c0202913:	89 45 d8             	mov    %eax,-0x28(%ebp)
c0202916:	a1 60 37 22 c0       	mov    0xc0223760,%eax
c020291b:	8d 48 01             	lea    0x1(%eax),%ecx
c020291e:	0f b6 f8             	movzbl %al,%edi
c0202921:	89 0d 60 37 22 c0    	mov    %ecx,0xc0223760
c0202927:	e8 d4 02 00 00       	call   c0202c00 <trace_clock>
c020292c:	ba 03 00 00 00       	mov    $0x3,%edx
c0202931:	89 c1                	mov    %eax,%ecx
c0202933:	89 f8                	mov    %edi,%eax
c0202935:	c1 e0 04             	shl    $0x4,%eax
c0202938:	89 88 80 37 22 c0    	mov    %ecx,-0x3fddc880(%eax)
c020293e:	8d b8 80 37 22 c0    	lea    -0x3fddc880(%eax),%edi
c0202944:	89 90 84 37 22 c0    	mov    %edx,-0x3fddc87c(%eax)
c020294a:	89 b0 88 37 22 c0    	mov    %esi,-0x3fddc878(%eax)
c0202950:	8b 45 d8             	mov    -0x28(%ebp),%eax
c0202953:	89 47 0c             	mov    %eax,0xc(%edi)
c0202956:	8d 86 00 f0 ff ff    	lea    -0x1000(%esi),%eax
c020295c:	3d ff ef ff bf       	cmp    $0xbfffefff,%eax
c0202961:	77 29                	ja     c020298c <trap_user+0xfc>
c0202963:	8b 43 10             	mov    0x10(%ebx),%eax
c0202966:	0f b6 48 0b          	movzbl 0xb(%eax),%ecx
c020296a:	83 c0 0c             	add    $0xc,%eax
c020296d:	89 4c 24 0c          	mov    %ecx,0xc(%esp)
c0202971:	8b 4d e0             	mov    -0x20(%ebp),%ecx
c0202974:	89 74 24 04          	mov    %esi,0x4(%esp)
c0202978:	89 04 24             	mov    %eax,(%esp)
c020297b:	89 4c 24 08          	mov    %ecx,0x8(%esp)
c020297f:	e8 6c 40 00 00       	call   c02069f0 <space_fault>
c0202984:	85 c0                	test   %eax,%eax
c0202986:	0f 84 33 ff ff ff    	je     c02028bf <trap_user+0x2f>
c020298c:	8b 43 ec             	mov    -0x14(%ebx),%eax
c020298f:	89 44 24 0c          	mov    %eax,0xc(%esp)
c0202993:	8b 45 e0             	mov    -0x20(%ebp),%eax
c0202996:	89 74 24 04          	mov    %esi,0x4(%esp)
c020299a:	89 1c 24             	mov    %ebx,(%esp)
c020299d:	89 44 24 08          	mov    %eax,0x8(%esp)
c02029a1:	e8 7a 20 00 00       	call   c0204a20 <fault_send>
c02029a6:	e9 14 ff ff ff       	jmp    c02028bf <trap_user+0x2f>
c02029ab:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c02029af:	90                   	nop
c02029b0:	a1 60 37 22 c0       	mov    0xc0223760,%eax
c02029b5:	8b 53 ec             	mov    -0x14(%ebx),%edx
c02029b8:	8d 48 01             	lea    0x1(%eax),%ecx
c02029bb:	0f b6 f8             	movzbl %al,%edi
c02029be:	89 55 e0             	mov    %edx,-0x20(%ebp)
c02029c1:	89 0d 60 37 22 c0    	mov    %ecx,0xc0223760
c02029c7:	e8 34 02 00 00       	call   c0202c00 <trace_clock>
c02029cc:	ba 04 00 00 00       	mov    $0x4,%edx
c02029d1:	89 c1                	mov    %eax,%ecx
c02029d3:	89 f8                	mov    %edi,%eax
c02029d5:	c1 e0 04             	shl    $0x4,%eax
c02029d8:	89 90 84 37 22 c0    	mov    %edx,-0x3fddc87c(%eax)
c02029de:	8b 55 e0             	mov    -0x20(%ebp),%edx
c02029e1:	89 88 80 37 22 c0    	mov    %ecx,-0x3fddc880(%eax)
c02029e7:	89 b0 88 37 22 c0    	mov    %esi,-0x3fddc878(%eax)
c02029ed:	89 90 8c 37 22 c0    	mov    %edx,-0x3fddc874(%eax)
c02029f3:	8b 43 e4             	mov    -0x1c(%ebx),%eax
c02029f6:	83 f8 07             	cmp    $0x7,%eax
c02029f9:	0f 84 99 00 00 00    	je     c0202a98 <trap_user+0x208>
c02029ff:	76 6f                	jbe    c0202a70 <trap_user+0x1e0>
c0202a01:	83 f8 0d             	cmp    $0xd,%eax
c0202a04:	75 3a                	jne    c0202a40 <trap_user+0x1b0>
c0202a06:	8b 43 10             	mov    0x10(%ebx),%eax
c0202a09:	89 04 24             	mov    %eax,(%esp)
c0202a0c:	e8 2f e0 ff ff       	call   c0200a40 <io_bitmap_load>
c0202a11:	84 c0                	test   %al,%al
c0202a13:	0f 85 a6 fe ff ff    	jne    c02028bf <trap_user+0x2f>
c0202a19:	31 c9                	xor    %ecx,%ecx
c0202a1b:	89 4c 24 0c          	mov    %ecx,0xc(%esp)
c0202a1f:	8b 43 e8             	mov    -0x18(%ebx),%eax
c0202a22:	89 44 24 08          	mov    %eax,0x8(%esp)
c0202a26:	8b 43 e4             	mov    -0x1c(%ebx),%eax
c0202a29:	89 1c 24             	mov    %ebx,(%esp)
c0202a2c:	89 44 24 04          	mov    %eax,0x4(%esp)
c0202a30:	e8 8b 1e 00 00       	call   c02048c0 <exception_send>
c0202a35:	e9 85 fe ff ff       	jmp    c02028bf <trap_user+0x2f>
c0202a3a:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c0202a40:	83 f8 0e             	cmp    $0xe,%eax
c0202a43:	0f 84 b0 fe ff ff    	je     c02028f9 <trap_user+0x69>
c0202a49:	81 63 f4 ff fe ff ff 	andl   $0xfffffeff,-0xc(%ebx)
c0202a50:	31 c9                	xor    %ecx,%ecx
c0202a52:	89 4c 24 0c          	mov    %ecx,0xc(%esp)
c0202a56:	8b 53 e8             	mov    -0x18(%ebx),%edx
c0202a59:	89 44 24 04          	mov    %eax,0x4(%esp)
c0202a5d:	89 1c 24             	mov    %ebx,(%esp)
c0202a60:	89 54 24 08          	mov    %edx,0x8(%esp)
c0202a64:	e8 57 1e 00 00       	call   c02048c0 <exception_send>
c0202a69:	e9 51 fe ff ff       	jmp    c02028bf <trap_user+0x2f>
c0202a6e:	66 90                	xchg   %ax,%ax
c0202a70:	83 f8 02             	cmp    $0x2,%eax
c0202a73:	75 d4                	jne    c0202a49 <trap_user+0x1b9>
c0202a75:	c7 04 24 e0 f0 20 c0 	movl   $0xc020f0e0,(%esp)
c0202a7c:	e8 5f 09 00 00       	call   c02033e0 <panic>
c0202a81:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0202a88:	89 1c 24             	mov    %ebx,(%esp)
c0202a8b:	e8 20 a4 00 00       	call   c020ceb0 <sys_dispatch>
c0202a90:	e9 2a fe ff ff       	jmp    c02028bf <trap_user+0x2f>
c0202a95:	8d 76 00             	lea    0x0(%esi),%esi
c0202a98:	89 1c 24             	mov    %ebx,(%esp)
c0202a9b:	e8 50 f3 ff ff       	call   c0201df0 <fpu_take>
c0202aa0:	85 c0                	test   %eax,%eax
c0202aa2:	0f 84 17 fe ff ff    	je     c02028bf <trap_user+0x2f>
c0202aa8:	31 f6                	xor    %esi,%esi
c0202aaa:	31 ff                	xor    %edi,%edi
c0202aac:	89 74 24 0c          	mov    %esi,0xc(%esp)
c0202ab0:	89 7c 24 08          	mov    %edi,0x8(%esp)
c0202ab4:	8b 43 e4             	mov    -0x1c(%ebx),%eax
c0202ab7:	89 1c 24             	mov    %ebx,(%esp)
c0202aba:	89 44 24 04          	mov    %eax,0x4(%esp)
c0202abe:	e8 fd 1d 00 00       	call   c02048c0 <exception_send>
c0202ac3:	e9 f7 fd ff ff       	jmp    c02028bf <trap_user+0x2f>
c0202ac8:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0202acf:	90                   	nop
c0202ad0:	8b 58 d8             	mov    -0x28(%eax),%ebx
c0202ad3:	8b 48 d4             	mov    -0x2c(%eax),%ecx
c0202ad6:	8b 50 14             	mov    0x14(%eax),%edx
c0202ad9:	c6 40 0a 00          	movb   $0x0,0xa(%eax)
c0202add:	8b 70 e0             	mov    -0x20(%eax),%esi
c0202ae0:	89 5d e4             	mov    %ebx,-0x1c(%ebp)
c0202ae3:	8b 58 dc             	mov    -0x24(%eax),%ebx
c0202ae6:	89 4d e0             	mov    %ecx,-0x20(%ebp)
c0202ae9:	8b 48 f4             	mov    -0xc(%eax),%ecx
c0202aec:	c6 40 0d 01          	movb   $0x1,0xd(%eax)
c0202af0:	8b 78 cc             	mov    -0x34(%eax),%edi
c0202af3:	89 75 dc             	mov    %esi,-0x24(%ebp)
c0202af6:	8b 70 ec             	mov    -0x14(%eax),%esi
c0202af9:	89 5d d8             	mov    %ebx,-0x28(%ebp)
c0202afc:	8b 58 f8             	mov    -0x8(%eax),%ebx
c0202aff:	89 4d d0             	mov    %ecx,-0x30(%ebp)
c0202b02:	8b 48 c4             	mov    -0x3c(%eax),%ecx
c0202b05:	89 5d d4             	mov    %ebx,-0x2c(%ebp)
c0202b08:	8b 58 c8             	mov    -0x38(%eax),%ebx
c0202b0b:	89 8a 80 00 00 00    	mov    %ecx,0x80(%edx)
c0202b11:	8b 4d e0             	mov    -0x20(%ebp),%ecx
c0202b14:	89 ba 88 00 00 00    	mov    %edi,0x88(%edx)
c0202b1a:	89 b2 9c 00 00 00    	mov    %esi,0x9c(%edx)
c0202b20:	89 9a 84 00 00 00    	mov    %ebx,0x84(%edx)
c0202b26:	8b 5d e4             	mov    -0x1c(%ebp),%ebx
c0202b29:	89 8a 8c 00 00 00    	mov    %ecx,0x8c(%edx)
c0202b2f:	8b 4d d8             	mov    -0x28(%ebp),%ecx
c0202b32:	89 9a 90 00 00 00    	mov    %ebx,0x90(%edx)
c0202b38:	8b 5d dc             	mov    -0x24(%ebp),%ebx
c0202b3b:	89 8a 94 00 00 00    	mov    %ecx,0x94(%edx)
c0202b41:	8b 4d d0             	mov    -0x30(%ebp),%ecx
c0202b44:	89 9a 98 00 00 00    	mov    %ebx,0x98(%edx)
c0202b4a:	8b 5d d4             	mov    -0x2c(%ebp),%ebx
c0202b4d:	89 8a a0 00 00 00    	mov    %ecx,0xa0(%edx)
c0202b53:	89 9a a4 00 00 00    	mov    %ebx,0xa4(%edx)
c0202b59:	8b 50 10             	mov    0x10(%eax),%edx
c0202b5c:	8b 92 8c 00 00 00    	mov    0x8c(%edx),%edx
c0202b62:	81 60 f4 ff fa ff ff 	andl   $0xfffffaff,-0xc(%eax)
c0202b69:	89 50 ec             	mov    %edx,-0x14(%eax)
c0202b6c:	e9 70 fd ff ff       	jmp    c02028e1 <trap_user+0x51>
c0202b71:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0202b78:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0202b7f:	90                   	nop

c0202b80 <trap_kernel>:
c0202b80:	55                   	push   %ebp
c0202b81:	89 e5                	mov    %esp,%ebp
c0202b83:	83 ec 08             	sub    $0x8,%esp
c0202b86:	8b 4d 08             	mov    0x8(%ebp),%ecx
c0202b89:	8b 41 24             	mov    0x24(%ecx),%eax
c0202b8c:	8b 51 2c             	mov    0x2c(%ecx),%edx
c0202b8f:	83 f8 01             	cmp    $0x1,%eax
c0202b92:	74 34                	je     c0202bc8 <trap_kernel+0x48>
c0202b94:	81 fa ef 0c 20 c0    	cmp    $0xc0200cef,%edx
c0202b9a:	74 14                	je     c0202bb0 <trap_kernel+0x30>
c0202b9c:	83 f8 1f             	cmp    $0x1f,%eax
c0202b9f:	76 14                	jbe    c0202bb5 <trap_kernel+0x35>
c0202ba1:	e8 ea fb ff ff       	call   c0202790 <interrupt>
c0202ba6:	89 ec                	mov    %ebp,%esp
c0202ba8:	5d                   	pop    %ebp
c0202ba9:	c3                   	ret
c0202baa:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c0202bb0:	83 f8 02             	cmp    $0x2,%eax
c0202bb3:	75 33                	jne    c0202be8 <trap_kernel+0x68>
c0202bb5:	ba 10 f1 20 c0       	mov    $0xc020f110,%edx
c0202bba:	89 c8                	mov    %ecx,%eax
c0202bbc:	e8 5f fc ff ff       	call   c0202820 <kernel_trap>
c0202bc1:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0202bc8:	81 fa c0 0a 20 c0    	cmp    $0xc0200ac0,%edx
c0202bce:	74 20                	je     c0202bf0 <trap_kernel+0x70>
c0202bd0:	81 fa ef 0c 20 c0    	cmp    $0xc0200cef,%edx
c0202bd6:	75 dd                	jne    c0202bb5 <trap_kernel+0x35>
c0202bd8:	ba f7 f0 20 c0       	mov    $0xc020f0f7,%edx
c0202bdd:	89 c8                	mov    %ecx,%eax
c0202bdf:	e8 3c fc ff ff       	call   c0202820 <kernel_trap>
c0202be4:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0202be8:	83 f8 1f             	cmp    $0x1f,%eax
c0202beb:	77 b4                	ja     c0202ba1 <trap_kernel+0x21>
c0202bed:	eb e9                	jmp    c0202bd8 <trap_kernel+0x58>
c0202bef:	90                   	nop
c0202bf0:	81 61 34 ff fe ff ff 	andl   $0xfffffeff,0x34(%ecx)
c0202bf7:	eb ad                	jmp    c0202ba6 <trap_kernel+0x26>
c0202bf9:	66 90                	xchg   %ax,%ax
c0202bfb:	66 90                	xchg   %ax,%ax
c0202bfd:	66 90                	xchg   %ax,%ax
c0202bff:	90                   	nop

c0202c00 <trace_clock>:
c0202c00:	0f 31                	rdtsc
c0202c02:	c3                   	ret
c0202c03:	66 90                	xchg   %ax,%ax
c0202c05:	66 90                	xchg   %ax,%ax
c0202c07:	66 90                	xchg   %ax,%ax
c0202c09:	66 90                	xchg   %ax,%ax
c0202c0b:	66 90                	xchg   %ax,%ax
c0202c0d:	66 90                	xchg   %ax,%ax
c0202c0f:	90                   	nop

c0202c10 <find>:
c0202c10:	55                   	push   %ebp
c0202c11:	89 e5                	mov    %esp,%ebp
c0202c13:	57                   	push   %edi
c0202c14:	56                   	push   %esi
c0202c15:	89 c6                	mov    %eax,%esi
c0202c17:	53                   	push   %ebx
c0202c18:	83 ec 08             	sub    $0x8,%esp
c0202c1b:	88 55 f3             	mov    %dl,-0xd(%ebp)
c0202c1e:	a1 24 00 21 c0       	mov    0xc0210024,%eax
c0202c23:	0f b6 10             	movzbl (%eax),%edx
c0202c26:	84 d2                	test   %dl,%dl
c0202c28:	0f 84 a5 00 00 00    	je     c0202cd3 <find+0xc3>
c0202c2e:	c7 45 ec 00 00 00 00 	movl   $0x0,-0x14(%ebp)
c0202c35:	0f b6 1e             	movzbl (%esi),%ebx
c0202c38:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0202c3f:	90                   	nop
c0202c40:	84 db                	test   %bl,%bl
c0202c42:	89 f7                	mov    %esi,%edi
c0202c44:	88 d9                	mov    %bl,%cl
c0202c46:	75 15                	jne    c0202c5d <find+0x4d>
c0202c48:	eb 7b                	jmp    c0202cc5 <find+0xb5>
c0202c4a:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c0202c50:	0f b6 4f 01          	movzbl 0x1(%edi),%ecx
c0202c54:	40                   	inc    %eax
c0202c55:	47                   	inc    %edi
c0202c56:	0f b6 10             	movzbl (%eax),%edx
c0202c59:	84 c9                	test   %cl,%cl
c0202c5b:	74 43                	je     c0202ca0 <find+0x90>
c0202c5d:	38 d1                	cmp    %dl,%cl
c0202c5f:	74 ef                	je     c0202c50 <find+0x40>
c0202c61:	f6 c2 df             	test   $0xdf,%dl
c0202c64:	74 1f                	je     c0202c85 <find+0x75>
c0202c66:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0202c6d:	8d 76 00             	lea    0x0(%esi),%esi
c0202c70:	0f b6 50 01          	movzbl 0x1(%eax),%edx
c0202c74:	40                   	inc    %eax
c0202c75:	f6 c2 df             	test   $0xdf,%dl
c0202c78:	75 f6                	jne    c0202c70 <find+0x60>
c0202c7a:	80 fa 20             	cmp    $0x20,%dl
c0202c7d:	75 0b                	jne    c0202c8a <find+0x7a>
c0202c7f:	90                   	nop
c0202c80:	0f b6 50 01          	movzbl 0x1(%eax),%edx
c0202c84:	40                   	inc    %eax
c0202c85:	80 fa 20             	cmp    $0x20,%dl
c0202c88:	74 f6                	je     c0202c80 <find+0x70>
c0202c8a:	84 d2                	test   %dl,%dl
c0202c8c:	75 b2                	jne    c0202c40 <find+0x30>
c0202c8e:	8b 45 ec             	mov    -0x14(%ebp),%eax
c0202c91:	83 c4 08             	add    $0x8,%esp
c0202c94:	5b                   	pop    %ebx
c0202c95:	5e                   	pop    %esi
c0202c96:	5f                   	pop    %edi
c0202c97:	5d                   	pop    %ebp
c0202c98:	c3                   	ret
c0202c99:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0202ca0:	38 55 f3             	cmp    %dl,-0xd(%ebp)
c0202ca3:	74 1b                	je     c0202cc0 <find+0xb0>
c0202ca5:	84 d2                	test   %dl,%dl
c0202ca7:	75 b8                	jne    c0202c61 <find+0x51>
c0202ca9:	80 7d f3 20          	cmpb   $0x20,-0xd(%ebp)
c0202cad:	75 b2                	jne    c0202c61 <find+0x51>
c0202caf:	83 c4 08             	add    $0x8,%esp
c0202cb2:	5b                   	pop    %ebx
c0202cb3:	5e                   	pop    %esi
c0202cb4:	5f                   	pop    %edi
c0202cb5:	5d                   	pop    %ebp
c0202cb6:	c3                   	ret
c0202cb7:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0202cbe:	66 90                	xchg   %ax,%ax
c0202cc0:	89 45 ec             	mov    %eax,-0x14(%ebp)
c0202cc3:	eb 9c                	jmp    c0202c61 <find+0x51>
c0202cc5:	8b 7d ec             	mov    -0x14(%ebp),%edi
c0202cc8:	38 55 f3             	cmp    %dl,-0xd(%ebp)
c0202ccb:	0f 44 f8             	cmove  %eax,%edi
c0202cce:	89 7d ec             	mov    %edi,-0x14(%ebp)
c0202cd1:	eb 8e                	jmp    c0202c61 <find+0x51>
c0202cd3:	83 c4 08             	add    $0x8,%esp
c0202cd6:	31 c0                	xor    %eax,%eax
c0202cd8:	5b                   	pop    %ebx
c0202cd9:	5e                   	pop    %esi
c0202cda:	5f                   	pop    %edi
c0202cdb:	5d                   	pop    %ebp
c0202cdc:	c3                   	ret
c0202cdd:	8d 76 00             	lea    0x0(%esi),%esi

c0202ce0 <cmdline_init>:
c0202ce0:	55                   	push   %ebp
c0202ce1:	89 e5                	mov    %esp,%ebp
c0202ce3:	8b 45 08             	mov    0x8(%ebp),%eax
c0202ce6:	5d                   	pop    %ebp
c0202ce7:	a3 24 00 21 c0       	mov    %eax,0xc0210024
c0202cec:	c3                   	ret
c0202ced:	8d 76 00             	lea    0x0(%esi),%esi

c0202cf0 <cmdline_has>:
c0202cf0:	55                   	push   %ebp
c0202cf1:	ba 20 00 00 00       	mov    $0x20,%edx
c0202cf6:	89 e5                	mov    %esp,%ebp
c0202cf8:	8b 45 08             	mov    0x8(%ebp),%eax
c0202cfb:	e8 10 ff ff ff       	call   c0202c10 <find>
c0202d00:	5d                   	pop    %ebp
c0202d01:	85 c0                	test   %eax,%eax
c0202d03:	0f 95 c0             	setne  %al
c0202d06:	c3                   	ret
c0202d07:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0202d0e:	66 90                	xchg   %ax,%ax

c0202d10 <cmdline_value>:
c0202d10:	55                   	push   %ebp
c0202d11:	ba 3d 00 00 00       	mov    $0x3d,%edx
c0202d16:	89 e5                	mov    %esp,%ebp
c0202d18:	57                   	push   %edi
c0202d19:	56                   	push   %esi
c0202d1a:	53                   	push   %ebx
c0202d1b:	8b 45 08             	mov    0x8(%ebp),%eax
c0202d1e:	8b 5d 0c             	mov    0xc(%ebp),%ebx
c0202d21:	e8 ea fe ff ff       	call   c0202c10 <find>
c0202d26:	85 c0                	test   %eax,%eax
c0202d28:	74 4e                	je     c0202d78 <cmdline_value+0x68>
c0202d2a:	0f b6 48 01          	movzbl 0x1(%eax),%ecx
c0202d2e:	8d 50 01             	lea    0x1(%eax),%edx
c0202d31:	f6 c1 df             	test   $0xdf,%cl
c0202d34:	74 52                	je     c0202d88 <cmdline_value+0x78>
c0202d36:	83 7d 10 01          	cmpl   $0x1,0x10(%ebp)
c0202d3a:	76 4c                	jbe    c0202d88 <cmdline_value+0x78>
c0202d3c:	8b 75 10             	mov    0x10(%ebp),%esi
c0202d3f:	01 f0                	add    %esi,%eax
c0202d41:	89 c6                	mov    %eax,%esi
c0202d43:	b8 01 00 00 00       	mov    $0x1,%eax
c0202d48:	eb 0f                	jmp    c0202d59 <cmdline_value+0x49>
c0202d4a:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c0202d50:	8d 78 01             	lea    0x1(%eax),%edi
c0202d53:	39 f2                	cmp    %esi,%edx
c0202d55:	74 0f                	je     c0202d66 <cmdline_value+0x56>
c0202d57:	89 f8                	mov    %edi,%eax
c0202d59:	88 4c 03 ff          	mov    %cl,-0x1(%ebx,%eax,1)
c0202d5d:	42                   	inc    %edx
c0202d5e:	0f b6 0a             	movzbl (%edx),%ecx
c0202d61:	f6 c1 df             	test   $0xdf,%cl
c0202d64:	75 ea                	jne    c0202d50 <cmdline_value+0x40>
c0202d66:	01 c3                	add    %eax,%ebx
c0202d68:	b0 01                	mov    $0x1,%al
c0202d6a:	c6 03 00             	movb   $0x0,(%ebx)
c0202d6d:	5b                   	pop    %ebx
c0202d6e:	5e                   	pop    %esi
c0202d6f:	5f                   	pop    %edi
c0202d70:	5d                   	pop    %ebp
c0202d71:	c3                   	ret
c0202d72:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c0202d78:	c6 03 00             	movb   $0x0,(%ebx)
c0202d7b:	31 c0                	xor    %eax,%eax
c0202d7d:	5b                   	pop    %ebx
c0202d7e:	5e                   	pop    %esi
c0202d7f:	5f                   	pop    %edi
c0202d80:	5d                   	pop    %ebp
c0202d81:	c3                   	ret
c0202d82:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c0202d88:	b0 01                	mov    $0x1,%al
c0202d8a:	eb de                	jmp    c0202d6a <cmdline_value+0x5a>
c0202d8c:	66 90                	xchg   %ax,%ax
c0202d8e:	66 90                	xchg   %ax,%ax

c0202d90 <space_count_wx>:
c0202d90:	31 c0                	xor    %eax,%eax
c0202d92:	c3                   	ret
c0202d93:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0202d9a:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi

c0202da0 <kernel_count_wx>:
c0202da0:	31 c0                	xor    %eax,%eax
c0202da2:	c3                   	ret
c0202da3:	66 90                	xchg   %ax,%ax
c0202da5:	66 90                	xchg   %ax,%ax
c0202da7:	66 90                	xchg   %ax,%ax
c0202da9:	66 90                	xchg   %ax,%ax
c0202dab:	66 90                	xchg   %ax,%ax
c0202dad:	66 90                	xchg   %ax,%ax
c0202daf:	90                   	nop

c0202db0 <frame_ok>:
c0202db0:	55                   	push   %ebp
c0202db1:	89 e5                	mov    %esp,%ebp
c0202db3:	57                   	push   %edi
c0202db4:	31 ff                	xor    %edi,%edi
c0202db6:	56                   	push   %esi
c0202db7:	31 f6                	xor    %esi,%esi
c0202db9:	53                   	push   %ebx
c0202dba:	83 ec 3c             	sub    $0x3c,%esp
c0202dbd:	c7 45 d4 00 00 00 00 	movl   $0x0,-0x2c(%ebp)
c0202dc4:	c7 45 d0 00 00 00 00 	movl   $0x0,-0x30(%ebp)
c0202dcb:	89 7d e0             	mov    %edi,-0x20(%ebp)
c0202dce:	8b 55 d0             	mov    -0x30(%ebp),%edx
c0202dd1:	8b bc 96 20 00 22 c0 	mov    -0x3fddffe0(%esi,%edx,4),%edi
c0202dd8:	89 d1                	mov    %edx,%ecx
c0202dda:	85 ff                	test   %edi,%edi
c0202ddc:	0f 84 19 01 00 00    	je     c0202efb <frame_ok+0x14b>
c0202de2:	89 75 c4             	mov    %esi,-0x3c(%ebp)
c0202de5:	b8 ff ff ff ff       	mov    $0xffffffff,%eax
c0202dea:	8b 75 e0             	mov    -0x20(%ebp),%esi
c0202ded:	d3 e0                	shl    %cl,%eax
c0202def:	bb 01 00 00 00       	mov    $0x1,%ebx
c0202df4:	d3 e3                	shl    %cl,%ebx
c0202df6:	f7 d0                	not    %eax
c0202df8:	89 45 dc             	mov    %eax,-0x24(%ebp)
c0202dfb:	89 f8                	mov    %edi,%eax
c0202dfd:	89 5d e4             	mov    %ebx,-0x1c(%ebp)
c0202e00:	8b 1d 88 02 22 c0    	mov    0xc0220288,%ebx
c0202e06:	39 d8                	cmp    %ebx,%eax
c0202e08:	0f 83 99 00 00 00    	jae    c0202ea7 <frame_ok+0xf7>
c0202e0e:	8b 4d dc             	mov    -0x24(%ebp),%ecx
c0202e11:	21 c1                	and    %eax,%ecx
c0202e13:	89 4d d8             	mov    %ecx,-0x28(%ebp)
c0202e16:	0f 85 8b 00 00 00    	jne    c0202ea7 <frame_ok+0xf7>
c0202e1c:	8b 7d e4             	mov    -0x1c(%ebp),%edi
c0202e1f:	8d 14 38             	lea    (%eax,%edi,1),%edx
c0202e22:	39 d3                	cmp    %edx,%ebx
c0202e24:	0f 82 7d 00 00 00    	jb     c0202ea7 <frame_ok+0xf7>
c0202e2a:	8b 15 00 e0 21 c0    	mov    0xc021e000,%edx
c0202e30:	8b 4d d4             	mov    -0x2c(%ebp),%ecx
c0202e33:	89 55 cc             	mov    %edx,-0x34(%ebp)
c0202e36:	39 d0                	cmp    %edx,%eax
c0202e38:	0f 93 c2             	setae  %dl
c0202e3b:	0f b6 d2             	movzbl %dl,%edx
c0202e3e:	39 ca                	cmp    %ecx,%edx
c0202e40:	75 65                	jne    c0202ea7 <frame_ok+0xf7>
c0202e42:	8b 0d 8c 02 22 c0    	mov    0xc022028c,%ecx
c0202e48:	8d 14 40             	lea    (%eax,%eax,2),%edx
c0202e4b:	c1 e2 02             	shl    $0x2,%edx
c0202e4e:	89 55 e0             	mov    %edx,-0x20(%ebp)
c0202e51:	89 d7                	mov    %edx,%edi
c0202e53:	89 4d c8             	mov    %ecx,-0x38(%ebp)
c0202e56:	89 ca                	mov    %ecx,%edx
c0202e58:	89 f9                	mov    %edi,%ecx
c0202e5a:	01 d1                	add    %edx,%ecx
c0202e5c:	0f b6 54 3a 02       	movzbl 0x2(%edx,%edi,1),%edx
c0202e61:	39 55 d0             	cmp    %edx,-0x30(%ebp)
c0202e64:	75 41                	jne    c0202ea7 <frame_ok+0xf7>
c0202e66:	f6 41 03 02          	testb  $0x2,0x3(%ecx)
c0202e6a:	74 3b                	je     c0202ea7 <frame_ok+0xf7>
c0202e6c:	89 5d c0             	mov    %ebx,-0x40(%ebp)
c0202e6f:	8b 55 d8             	mov    -0x28(%ebp),%edx
c0202e72:	89 45 bc             	mov    %eax,-0x44(%ebp)
c0202e75:	8b 7d e4             	mov    -0x1c(%ebp),%edi
c0202e78:	eb 27                	jmp    c0202ea1 <frame_ok+0xf1>
c0202e7a:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c0202e80:	0f b6 59 03          	movzbl 0x3(%ecx),%ebx
c0202e84:	89 d8                	mov    %ebx,%eax
c0202e86:	24 01                	and    $0x1,%al
c0202e88:	74 1d                	je     c0202ea7 <frame_ok+0xf7>
c0202e8a:	83 fa 01             	cmp    $0x1,%edx
c0202e8d:	19 c0                	sbb    %eax,%eax
c0202e8f:	83 e0 fe             	and    $0xfffffffe,%eax
c0202e92:	83 c0 06             	add    $0x6,%eax
c0202e95:	85 c3                	test   %eax,%ebx
c0202e97:	75 0e                	jne    c0202ea7 <frame_ok+0xf7>
c0202e99:	42                   	inc    %edx
c0202e9a:	83 c1 0c             	add    $0xc,%ecx
c0202e9d:	39 fa                	cmp    %edi,%edx
c0202e9f:	73 17                	jae    c0202eb8 <frame_ok+0x108>
c0202ea1:	66 83 39 00          	cmpw   $0x0,(%ecx)
c0202ea5:	74 d9                	je     c0202e80 <frame_ok+0xd0>
c0202ea7:	83 c4 3c             	add    $0x3c,%esp
c0202eaa:	31 c0                	xor    %eax,%eax
c0202eac:	5b                   	pop    %ebx
c0202ead:	5e                   	pop    %esi
c0202eae:	5f                   	pop    %edi
c0202eaf:	5d                   	pop    %ebp
c0202eb0:	c3                   	ret
c0202eb1:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0202eb8:	89 7d e4             	mov    %edi,-0x1c(%ebp)
c0202ebb:	8b 45 bc             	mov    -0x44(%ebp),%eax
c0202ebe:	8b 5d c0             	mov    -0x40(%ebp),%ebx
c0202ec1:	31 f8                	xor    %edi,%eax
c0202ec3:	83 7d d0 0a          	cmpl   $0xa,-0x30(%ebp)
c0202ec7:	89 c2                	mov    %eax,%edx
c0202ec9:	74 08                	je     c0202ed3 <frame_ok+0x123>
c0202ecb:	39 d8                	cmp    %ebx,%eax
c0202ecd:	0f 82 84 00 00 00    	jb     c0202f57 <frame_ok+0x1a7>
c0202ed3:	8b 45 e4             	mov    -0x1c(%ebp),%eax
c0202ed6:	01 c6                	add    %eax,%esi
c0202ed8:	e8 e3 47 00 00       	call   c02076c0 <frames_free_count>
c0202edd:	39 f0                	cmp    %esi,%eax
c0202edf:	72 c6                	jb     c0202ea7 <frame_ok+0xf7>
c0202ee1:	a1 8c 02 22 c0       	mov    0xc022028c,%eax
c0202ee6:	8b 5d e0             	mov    -0x20(%ebp),%ebx
c0202ee9:	8b 44 18 04          	mov    0x4(%eax,%ebx,1),%eax
c0202eed:	85 c0                	test   %eax,%eax
c0202eef:	0f 85 0b ff ff ff    	jne    c0202e00 <frame_ok+0x50>
c0202ef5:	89 75 e0             	mov    %esi,-0x20(%ebp)
c0202ef8:	8b 75 c4             	mov    -0x3c(%ebp),%esi
c0202efb:	ff 45 d0             	incl   -0x30(%ebp)
c0202efe:	8b 45 d0             	mov    -0x30(%ebp),%eax
c0202f01:	83 f8 0b             	cmp    $0xb,%eax
c0202f04:	0f 85 c4 fe ff ff    	jne    c0202dce <frame_ok+0x1e>
c0202f0a:	8b 9e 50 00 22 c0    	mov    -0x3fddffb0(%esi),%ebx
c0202f10:	8b 7d e0             	mov    -0x20(%ebp),%edi
c0202f13:	85 db                	test   %ebx,%ebx
c0202f15:	74 7c                	je     c0202f93 <frame_ok+0x1e3>
c0202f17:	89 f8                	mov    %edi,%eax
c0202f19:	8b 0d 8c 02 22 c0    	mov    0xc022028c,%ecx
c0202f1f:	01 fb                	add    %edi,%ebx
c0202f21:	f7 d8                	neg    %eax
c0202f23:	8d 14 86             	lea    (%esi,%eax,4),%edx
c0202f26:	eb 17                	jmp    c0202f3f <frame_ok+0x18f>
c0202f28:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0202f2f:	90                   	nop
c0202f30:	f6 40 03 04          	testb  $0x4,0x3(%eax)
c0202f34:	0f 84 6d ff ff ff    	je     c0202ea7 <frame_ok+0xf7>
c0202f3a:	47                   	inc    %edi
c0202f3b:	39 fb                	cmp    %edi,%ebx
c0202f3d:	74 56                	je     c0202f95 <frame_ok+0x1e5>
c0202f3f:	8b 84 ba 54 00 22 c0 	mov    -0x3fddffac(%edx,%edi,4),%eax
c0202f46:	8d 04 40             	lea    (%eax,%eax,2),%eax
c0202f49:	8d 04 81             	lea    (%ecx,%eax,4),%eax
c0202f4c:	66 83 38 00          	cmpw   $0x0,(%eax)
c0202f50:	74 de                	je     c0202f30 <frame_ok+0x180>
c0202f52:	e9 50 ff ff ff       	jmp    c0202ea7 <frame_ok+0xf7>
c0202f57:	8b 45 cc             	mov    -0x34(%ebp),%eax
c0202f5a:	8b 7d d4             	mov    -0x2c(%ebp),%edi
c0202f5d:	39 c2                	cmp    %eax,%edx
c0202f5f:	0f 93 c0             	setae  %al
c0202f62:	0f b6 c0             	movzbl %al,%eax
c0202f65:	39 f8                	cmp    %edi,%eax
c0202f67:	0f 85 66 ff ff ff    	jne    c0202ed3 <frame_ok+0x123>
c0202f6d:	8b 7d c8             	mov    -0x38(%ebp),%edi
c0202f70:	8d 04 52             	lea    (%edx,%edx,2),%eax
c0202f73:	f6 44 87 03 02       	testb  $0x2,0x3(%edi,%eax,4)
c0202f78:	8d 14 87             	lea    (%edi,%eax,4),%edx
c0202f7b:	0f 84 52 ff ff ff    	je     c0202ed3 <frame_ok+0x123>
c0202f81:	0f b6 42 02          	movzbl 0x2(%edx),%eax
c0202f85:	39 45 d0             	cmp    %eax,-0x30(%ebp)
c0202f88:	0f 85 45 ff ff ff    	jne    c0202ed3 <frame_ok+0x123>
c0202f8e:	e9 14 ff ff ff       	jmp    c0202ea7 <frame_ok+0xf7>
c0202f93:	89 fb                	mov    %edi,%ebx
c0202f95:	8b 45 d4             	mov    -0x2c(%ebp),%eax
c0202f98:	81 c6 34 01 00 00    	add    $0x134,%esi
c0202f9e:	85 c0                	test   %eax,%eax
c0202fa0:	75 0e                	jne    c0202fb0 <frame_ok+0x200>
c0202fa2:	c7 45 d4 01 00 00 00 	movl   $0x1,-0x2c(%ebp)
c0202fa9:	89 df                	mov    %ebx,%edi
c0202fab:	e9 14 fe ff ff       	jmp    c0202dc4 <frame_ok+0x14>
c0202fb0:	e8 0b 47 00 00       	call   c02076c0 <frames_free_count>
c0202fb5:	39 d8                	cmp    %ebx,%eax
c0202fb7:	0f 94 c0             	sete   %al
c0202fba:	83 c4 3c             	add    $0x3c,%esp
c0202fbd:	5b                   	pop    %ebx
c0202fbe:	5e                   	pop    %esi
c0202fbf:	5f                   	pop    %edi
c0202fc0:	5d                   	pop    %ebp
c0202fc1:	c3                   	ret
c0202fc2:	66 90                	xchg   %ax,%ax
c0202fc4:	66 90                	xchg   %ax,%ax
c0202fc6:	66 90                	xchg   %ax,%ax
c0202fc8:	66 90                	xchg   %ax,%ax
c0202fca:	66 90                	xchg   %ax,%ax
c0202fcc:	66 90                	xchg   %ax,%ax
c0202fce:	66 90                	xchg   %ax,%ax

c0202fd0 <ksyms_init>:
c0202fd0:	55                   	push   %ebp
c0202fd1:	89 e5                	mov    %esp,%ebp
c0202fd3:	57                   	push   %edi
c0202fd4:	56                   	push   %esi
c0202fd5:	53                   	push   %ebx
c0202fd6:	83 ec 2c             	sub    $0x2c,%esp
c0202fd9:	8b 45 08             	mov    0x8(%ebp),%eax
c0202fdc:	8b 48 04             	mov    0x4(%eax),%ecx
c0202fdf:	85 c9                	test   %ecx,%ecx
c0202fe1:	0f 84 85 00 00 00    	je     c020306c <ksyms_init+0x9c>
c0202fe7:	8d b0 40 05 00 00    	lea    0x540(%eax),%esi
c0202fed:	31 ff                	xor    %edi,%edi
c0202fef:	90                   	nop
c0202ff0:	8b 46 18             	mov    0x18(%esi),%eax
c0202ff3:	c1 e8 0c             	shr    $0xc,%eax
c0202ff6:	89 04 24             	mov    %eax,(%esp)
c0202ff9:	e8 e2 46 00 00       	call   c02076e0 <frame_low>
c0202ffe:	ba 28 f1 20 c0       	mov    $0xc020f128,%edx
c0203003:	89 54 24 04          	mov    %edx,0x4(%esp)
c0203007:	89 34 24             	mov    %esi,(%esp)
c020300a:	89 c3                	mov    %eax,%ebx
c020300c:	b8 06 00 00 00       	mov    $0x6,%eax
c0203011:	89 44 24 08          	mov    %eax,0x8(%esp)
c0203015:	e8 06 f1 ff ff       	call   c0202120 <memcmp>
c020301a:	85 c0                	test   %eax,%eax
c020301c:	75 42                	jne    c0203060 <ksyms_init+0x90>
c020301e:	8b 46 1c             	mov    0x1c(%esi),%eax
c0203021:	83 f8 0f             	cmp    $0xf,%eax
c0203024:	76 3a                	jbe    c0203060 <ksyms_init+0x90>
c0203026:	81 3b 4b 53 59 4d    	cmpl   $0x4d59534b,(%ebx)
c020302c:	75 32                	jne    c0203060 <ksyms_init+0x90>
c020302e:	8b 53 04             	mov    0x4(%ebx),%edx
c0203031:	89 55 e4             	mov    %edx,-0x1c(%ebp)
c0203034:	81 fa 00 00 01 00    	cmp    $0x10000,%edx
c020303a:	77 24                	ja     c0203060 <ksyms_init+0x90>
c020303c:	8b 4b 08             	mov    0x8(%ebx),%ecx
c020303f:	81 f9 00 00 04 00    	cmp    $0x40000,%ecx
c0203045:	77 19                	ja     c0203060 <ksyms_init+0x90>
c0203047:	8b 53 0c             	mov    0xc(%ebx),%edx
c020304a:	89 55 e0             	mov    %edx,-0x20(%ebp)
c020304d:	4a                   	dec    %edx
c020304e:	89 55 dc             	mov    %edx,-0x24(%ebp)
c0203051:	81 fa ff ff 0f 00    	cmp    $0xfffff,%edx
c0203057:	76 1f                	jbe    c0203078 <ksyms_init+0xa8>
c0203059:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0203060:	8b 45 08             	mov    0x8(%ebp),%eax
c0203063:	47                   	inc    %edi
c0203064:	83 c6 20             	add    $0x20,%esi
c0203067:	3b 78 04             	cmp    0x4(%eax),%edi
c020306a:	72 84                	jb     c0202ff0 <ksyms_init+0x20>
c020306c:	83 c4 2c             	add    $0x2c,%esp
c020306f:	5b                   	pop    %ebx
c0203070:	5e                   	pop    %esi
c0203071:	5f                   	pop    %edi
c0203072:	5d                   	pop    %ebp
c0203073:	c3                   	ret
c0203074:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0203078:	89 4d d8             	mov    %ecx,-0x28(%ebp)
c020307b:	8b 55 e4             	mov    -0x1c(%ebp),%edx
c020307e:	01 ca                	add    %ecx,%edx
c0203080:	8d 14 52             	lea    (%edx,%edx,2),%edx
c0203083:	89 d1                	mov    %edx,%ecx
c0203085:	8b 55 e0             	mov    -0x20(%ebp),%edx
c0203088:	8d 4c 8a 10          	lea    0x10(%edx,%ecx,4),%ecx
c020308c:	39 c8                	cmp    %ecx,%eax
c020308e:	72 d0                	jb     c0203060 <ksyms_init+0x90>
c0203090:	8b 55 e4             	mov    -0x1c(%ebp),%edx
c0203093:	8d 43 10             	lea    0x10(%ebx),%eax
c0203096:	a3 08 00 22 c0       	mov    %eax,0xc0220008
c020309b:	8d 0c 52             	lea    (%edx,%edx,2),%ecx
c020309e:	8b 55 dc             	mov    -0x24(%ebp),%edx
c02030a1:	8d 04 88             	lea    (%eax,%ecx,4),%eax
c02030a4:	8b 4d d8             	mov    -0x28(%ebp),%ecx
c02030a7:	a3 04 00 22 c0       	mov    %eax,0xc0220004
c02030ac:	8d 0c 49             	lea    (%ecx,%ecx,2),%ecx
c02030af:	8d 04 88             	lea    (%eax,%ecx,4),%eax
c02030b2:	80 3c 10 00          	cmpb   $0x0,(%eax,%edx,1)
c02030b6:	a3 00 00 22 c0       	mov    %eax,0xc0220000
c02030bb:	75 a3                	jne    c0203060 <ksyms_init+0x90>
c02030bd:	89 1d 0c 00 22 c0    	mov    %ebx,0xc022000c
c02030c3:	31 db                	xor    %ebx,%ebx
c02030c5:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02030cc:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c02030d0:	8b 46 18             	mov    0x18(%esi),%eax
c02030d3:	01 d8                	add    %ebx,%eax
c02030d5:	81 c3 00 10 00 00    	add    $0x1000,%ebx
c02030db:	c1 e8 0c             	shr    $0xc,%eax
c02030de:	89 04 24             	mov    %eax,(%esp)
c02030e1:	e8 ba 44 00 00       	call   c02075a0 <frame_get>
c02030e6:	3b 5e 1c             	cmp    0x1c(%esi),%ebx
c02030e9:	72 e5                	jb     c02030d0 <ksyms_init+0x100>
c02030eb:	e9 70 ff ff ff       	jmp    c0203060 <ksyms_init+0x90>

c02030f0 <ksyms_find>:
c02030f0:	55                   	push   %ebp
c02030f1:	89 e5                	mov    %esp,%ebp
c02030f3:	57                   	push   %edi
c02030f4:	56                   	push   %esi
c02030f5:	53                   	push   %ebx
c02030f6:	83 ec 04             	sub    $0x4,%esp
c02030f9:	8b 3d 0c 00 22 c0    	mov    0xc022000c,%edi
c02030ff:	8b 75 08             	mov    0x8(%ebp),%esi
c0203102:	89 7d f0             	mov    %edi,-0x10(%ebp)
c0203105:	85 ff                	test   %edi,%edi
c0203107:	0f 84 e3 00 00 00    	je     c02031f0 <ksyms_find+0x100>
c020310d:	8b 4f 04             	mov    0x4(%edi),%ecx
c0203110:	31 d2                	xor    %edx,%edx
c0203112:	8b 3d 08 00 22 c0    	mov    0xc0220008,%edi
c0203118:	eb 1c                	jmp    c0203136 <ksyms_find+0x46>
c020311a:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c0203120:	89 c8                	mov    %ecx,%eax
c0203122:	29 d0                	sub    %edx,%eax
c0203124:	d1 e8                	shr    %eax
c0203126:	01 d0                	add    %edx,%eax
c0203128:	8d 1c 40             	lea    (%eax,%eax,2),%ebx
c020312b:	3b 34 9f             	cmp    (%edi,%ebx,4),%esi
c020312e:	0f 83 cc 00 00 00    	jae    c0203200 <ksyms_find+0x110>
c0203134:	89 c1                	mov    %eax,%ecx
c0203136:	39 ca                	cmp    %ecx,%edx
c0203138:	72 e6                	jb     c0203120 <ksyms_find+0x30>
c020313a:	85 d2                	test   %edx,%edx
c020313c:	8b 45 0c             	mov    0xc(%ebp),%eax
c020313f:	0f 84 ab 00 00 00    	je     c02031f0 <ksyms_find+0x100>
c0203145:	8d 14 52             	lea    (%edx,%edx,2),%edx
c0203148:	89 f1                	mov    %esi,%ecx
c020314a:	8d 54 97 f4          	lea    -0xc(%edi,%edx,4),%edx
c020314e:	8b 1a                	mov    (%edx),%ebx
c0203150:	29 d9                	sub    %ebx,%ecx
c0203152:	39 4a 04             	cmp    %ecx,0x4(%edx)
c0203155:	0f 82 95 00 00 00    	jb     c02031f0 <ksyms_find+0x100>
c020315b:	8b 7d f0             	mov    -0x10(%ebp),%edi
c020315e:	8b 5a 08             	mov    0x8(%edx),%ebx
c0203161:	ba 2e f1 20 c0       	mov    $0xc020f12e,%edx
c0203166:	3b 5f 0c             	cmp    0xc(%edi),%ebx
c0203169:	0f 82 a9 00 00 00    	jb     c0203218 <ksyms_find+0x128>
c020316f:	89 10                	mov    %edx,(%eax)
c0203171:	8b 7d f0             	mov    -0x10(%ebp),%edi
c0203174:	31 d2                	xor    %edx,%edx
c0203176:	c7 40 0c 00 00 00 00 	movl   $0x0,0xc(%eax)
c020317d:	c7 40 04 2e f1 20 c0 	movl   $0xc020f12e,0x4(%eax)
c0203184:	89 48 08             	mov    %ecx,0x8(%eax)
c0203187:	89 45 0c             	mov    %eax,0xc(%ebp)
c020318a:	8b 4f 08             	mov    0x8(%edi),%ecx
c020318d:	8b 3d 04 00 22 c0    	mov    0xc0220004,%edi
c0203193:	eb 15                	jmp    c02031aa <ksyms_find+0xba>
c0203195:	8d 76 00             	lea    0x0(%esi),%esi
c0203198:	89 c8                	mov    %ecx,%eax
c020319a:	29 d0                	sub    %edx,%eax
c020319c:	d1 e8                	shr    %eax
c020319e:	01 d0                	add    %edx,%eax
c02031a0:	8d 1c 40             	lea    (%eax,%eax,2),%ebx
c02031a3:	3b 34 9f             	cmp    (%edi,%ebx,4),%esi
c02031a6:	73 68                	jae    c0203210 <ksyms_find+0x120>
c02031a8:	89 c1                	mov    %eax,%ecx
c02031aa:	39 ca                	cmp    %ecx,%edx
c02031ac:	72 ea                	jb     c0203198 <ksyms_find+0xa8>
c02031ae:	85 d2                	test   %edx,%edx
c02031b0:	8b 45 0c             	mov    0xc(%ebp),%eax
c02031b3:	74 32                	je     c02031e7 <ksyms_find+0xf7>
c02031b5:	8d 14 52             	lea    (%edx,%edx,2),%edx
c02031b8:	8d 4c 97 f4          	lea    -0xc(%edi,%edx,4),%ecx
c02031bc:	8b 7c 97 fc          	mov    -0x4(%edi,%edx,4),%edi
c02031c0:	85 ff                	test   %edi,%edi
c02031c2:	74 23                	je     c02031e7 <ksyms_find+0xf7>
c02031c4:	8b 75 f0             	mov    -0x10(%ebp),%esi
c02031c7:	ba 2e f1 20 c0       	mov    $0xc020f12e,%edx
c02031cc:	8b 59 04             	mov    0x4(%ecx),%ebx
c02031cf:	3b 5e 0c             	cmp    0xc(%esi),%ebx
c02031d2:	73 0a                	jae    c02031de <ksyms_find+0xee>
c02031d4:	8b 35 00 00 22 c0    	mov    0xc0220000,%esi
c02031da:	01 f3                	add    %esi,%ebx
c02031dc:	89 da                	mov    %ebx,%edx
c02031de:	89 50 04             	mov    %edx,0x4(%eax)
c02031e1:	8b 51 08             	mov    0x8(%ecx),%edx
c02031e4:	89 50 0c             	mov    %edx,0xc(%eax)
c02031e7:	b0 01                	mov    $0x1,%al
c02031e9:	eb 07                	jmp    c02031f2 <ksyms_find+0x102>
c02031eb:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c02031ef:	90                   	nop
c02031f0:	31 c0                	xor    %eax,%eax
c02031f2:	5a                   	pop    %edx
c02031f3:	5b                   	pop    %ebx
c02031f4:	5e                   	pop    %esi
c02031f5:	5f                   	pop    %edi
c02031f6:	5d                   	pop    %ebp
c02031f7:	c3                   	ret
c02031f8:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02031ff:	90                   	nop
c0203200:	8d 50 01             	lea    0x1(%eax),%edx
c0203203:	e9 2e ff ff ff       	jmp    c0203136 <ksyms_find+0x46>
c0203208:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020320f:	90                   	nop
c0203210:	8d 50 01             	lea    0x1(%eax),%edx
c0203213:	eb 95                	jmp    c02031aa <ksyms_find+0xba>
c0203215:	8d 76 00             	lea    0x0(%esi),%esi
c0203218:	8b 15 00 00 22 c0    	mov    0xc0220000,%edx
c020321e:	01 d3                	add    %edx,%ebx
c0203220:	89 da                	mov    %ebx,%edx
c0203222:	e9 48 ff ff ff       	jmp    c020316f <ksyms_find+0x7f>
c0203227:	66 90                	xchg   %ax,%ax
c0203229:	66 90                	xchg   %ax,%ax
c020322b:	66 90                	xchg   %ax,%ax
c020322d:	66 90                	xchg   %ax,%ax
c020322f:	90                   	nop

c0203230 <finish>:
c0203230:	55                   	push   %ebp
c0203231:	89 e5                	mov    %esp,%ebp
c0203233:	83 ec 18             	sub    $0x18,%esp
c0203236:	c7 04 24 18 00 00 00 	movl   $0x18,(%esp)
c020323d:	e8 9e ad 00 00       	call   c020dfe0 <trace_dump>
c0203242:	c7 04 24 30 f1 20 c0 	movl   $0xc020f130,(%esp)
c0203249:	e8 a2 fa ff ff       	call   c0202cf0 <cmdline_has>
c020324e:	84 c0                	test   %al,%al
c0203250:	74 0c                	je     c020325e <finish+0x2e>
c0203252:	c7 04 24 3f 00 00 00 	movl   $0x3f,(%esp)
c0203259:	e8 b2 ef ff ff       	call   c0202210 <machine_exit>
c020325e:	e8 9d ef ff ff       	call   c0202200 <machine_stop>
c0203263:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020326a:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi

c0203270 <begin>:
c0203270:	55                   	push   %ebp
c0203271:	89 e5                	mov    %esp,%ebp
c0203273:	83 ec 18             	sub    $0x18,%esp
c0203276:	e8 75 ef ff ff       	call   c02021f0 <machine_quiet>
c020327b:	80 3d 10 00 22 c0 00 	cmpb   $0x0,0xc0220010
c0203282:	75 15                	jne    c0203299 <begin+0x29>
c0203284:	b0 01                	mov    $0x1,%al
c0203286:	a2 10 00 22 c0       	mov    %al,0xc0220010
c020328b:	c7 04 24 35 f1 20 c0 	movl   $0xc020f135,(%esp)
c0203292:	e8 79 07 00 00       	call   c0203a10 <kprintf>
c0203297:	c9                   	leave
c0203298:	c3                   	ret
c0203299:	c7 04 24 3f 00 00 00 	movl   $0x3f,(%esp)
c02032a0:	e8 6b ef ff ff       	call   c0202210 <machine_exit>
c02032a5:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02032ac:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi

c02032b0 <backtrace>:
c02032b0:	55                   	push   %ebp
c02032b1:	89 e5                	mov    %esp,%ebp
c02032b3:	57                   	push   %edi
c02032b4:	56                   	push   %esi
c02032b5:	53                   	push   %ebx
c02032b6:	8d 7d d8             	lea    -0x28(%ebp),%edi
c02032b9:	83 ec 4c             	sub    $0x4c,%esp
c02032bc:	c7 45 d0 18 00 00 00 	movl   $0x18,-0x30(%ebp)
c02032c3:	8b 5d 08             	mov    0x8(%ebp),%ebx
c02032c6:	8b 75 0c             	mov    0xc(%ebp),%esi
c02032c9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02032d0:	89 34 24             	mov    %esi,(%esp)
c02032d3:	b8 18 00 00 00       	mov    $0x18,%eax
c02032d8:	89 44 24 04          	mov    %eax,0x4(%esp)
c02032dc:	e8 2f f1 ff ff       	call   c0202410 <stack_holds>
c02032e1:	88 45 d7             	mov    %al,-0x29(%ebp)
c02032e4:	89 5c 24 08          	mov    %ebx,0x8(%esp)
c02032e8:	89 74 24 04          	mov    %esi,0x4(%esp)
c02032ec:	c7 04 24 45 f1 20 c0 	movl   $0xc020f145,(%esp)
c02032f3:	e8 18 07 00 00       	call   c0203a10 <kprintf>
c02032f8:	0f b6 45 d7          	movzbl -0x29(%ebp),%eax
c02032fc:	84 c0                	test   %al,%al
c02032fe:	75 50                	jne    c0203350 <backtrace+0xa0>
c0203300:	c7 04 24 6b f1 20 c0 	movl   $0xc020f16b,(%esp)
c0203307:	e8 04 07 00 00       	call   c0203a10 <kprintf>
c020330c:	89 7c 24 04          	mov    %edi,0x4(%esp)
c0203310:	89 1c 24             	mov    %ebx,(%esp)
c0203313:	e8 d8 fd ff ff       	call   c02030f0 <ksyms_find>
c0203318:	84 c0                	test   %al,%al
c020331a:	74 28                	je     c0203344 <backtrace+0x94>
c020331c:	8b 45 e0             	mov    -0x20(%ebp),%eax
c020331f:	89 44 24 10          	mov    %eax,0x10(%esp)
c0203323:	8b 45 d8             	mov    -0x28(%ebp),%eax
c0203326:	89 44 24 0c          	mov    %eax,0xc(%esp)
c020332a:	8b 45 e4             	mov    -0x1c(%ebp),%eax
c020332d:	89 44 24 08          	mov    %eax,0x8(%esp)
c0203331:	8b 45 dc             	mov    -0x24(%ebp),%eax
c0203334:	c7 04 24 5b f1 20 c0 	movl   $0xc020f15b,(%esp)
c020333b:	89 44 24 04          	mov    %eax,0x4(%esp)
c020333f:	e8 cc 06 00 00       	call   c0203a10 <kprintf>
c0203344:	83 c4 4c             	add    $0x4c,%esp
c0203347:	5b                   	pop    %ebx
c0203348:	5e                   	pop    %esi
c0203349:	5f                   	pop    %edi
c020334a:	5d                   	pop    %ebp
c020334b:	c3                   	ret
c020334c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0203350:	8b 46 14             	mov    0x14(%esi),%eax
c0203353:	89 44 24 10          	mov    %eax,0x10(%esp)
c0203357:	8b 46 10             	mov    0x10(%esi),%eax
c020335a:	89 44 24 0c          	mov    %eax,0xc(%esp)
c020335e:	8b 46 0c             	mov    0xc(%esi),%eax
c0203361:	89 44 24 08          	mov    %eax,0x8(%esp)
c0203365:	8b 46 08             	mov    0x8(%esi),%eax
c0203368:	c7 04 24 80 f1 20 c0 	movl   $0xc020f180,(%esp)
c020336f:	89 44 24 04          	mov    %eax,0x4(%esp)
c0203373:	e8 98 06 00 00       	call   c0203a10 <kprintf>
c0203378:	c7 04 24 6b f1 20 c0 	movl   $0xc020f16b,(%esp)
c020337f:	e8 8c 06 00 00       	call   c0203a10 <kprintf>
c0203384:	89 7c 24 04          	mov    %edi,0x4(%esp)
c0203388:	89 1c 24             	mov    %ebx,(%esp)
c020338b:	e8 60 fd ff ff       	call   c02030f0 <ksyms_find>
c0203390:	84 c0                	test   %al,%al
c0203392:	75 19                	jne    c02033ad <backtrace+0xfd>
c0203394:	8b 06                	mov    (%esi),%eax
c0203396:	39 c6                	cmp    %eax,%esi
c0203398:	73 aa                	jae    c0203344 <backtrace+0x94>
c020339a:	8b 5e 04             	mov    0x4(%esi),%ebx
c020339d:	85 db                	test   %ebx,%ebx
c020339f:	74 a3                	je     c0203344 <backtrace+0x94>
c02033a1:	ff 4d d0             	decl   -0x30(%ebp)
c02033a4:	74 9e                	je     c0203344 <backtrace+0x94>
c02033a6:	89 c6                	mov    %eax,%esi
c02033a8:	e9 23 ff ff ff       	jmp    c02032d0 <backtrace+0x20>
c02033ad:	8b 45 e0             	mov    -0x20(%ebp),%eax
c02033b0:	89 44 24 10          	mov    %eax,0x10(%esp)
c02033b4:	8b 45 d8             	mov    -0x28(%ebp),%eax
c02033b7:	89 44 24 0c          	mov    %eax,0xc(%esp)
c02033bb:	8b 45 e4             	mov    -0x1c(%ebp),%eax
c02033be:	89 44 24 08          	mov    %eax,0x8(%esp)
c02033c2:	8b 45 dc             	mov    -0x24(%ebp),%eax
c02033c5:	c7 04 24 5b f1 20 c0 	movl   $0xc020f15b,(%esp)
c02033cc:	89 44 24 04          	mov    %eax,0x4(%esp)
c02033d0:	e8 3b 06 00 00       	call   c0203a10 <kprintf>
c02033d5:	eb bd                	jmp    c0203394 <backtrace+0xe4>
c02033d7:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02033de:	66 90                	xchg   %ax,%ax

c02033e0 <panic>:
c02033e0:	55                   	push   %ebp
c02033e1:	89 e5                	mov    %esp,%ebp
c02033e3:	83 ec 18             	sub    $0x18,%esp
c02033e6:	e8 85 fe ff ff       	call   c0203270 <begin>
c02033eb:	8d 45 0c             	lea    0xc(%ebp),%eax
c02033ee:	89 44 24 04          	mov    %eax,0x4(%esp)
c02033f2:	8b 45 08             	mov    0x8(%ebp),%eax
c02033f5:	89 04 24             	mov    %eax,(%esp)
c02033f8:	e8 53 02 00 00       	call   c0203650 <kvprintf>
c02033fd:	c7 04 24 6b f1 20 c0 	movl   $0xc020f16b,(%esp)
c0203404:	e8 07 06 00 00       	call   c0203a10 <kprintf>
c0203409:	8b 45 00             	mov    0x0(%ebp),%eax
c020340c:	89 44 24 04          	mov    %eax,0x4(%esp)
c0203410:	8b 45 04             	mov    0x4(%ebp),%eax
c0203413:	89 04 24             	mov    %eax,(%esp)
c0203416:	e8 95 fe ff ff       	call   c02032b0 <backtrace>
c020341b:	e8 10 fe ff ff       	call   c0203230 <finish>

c0203420 <panic_regs>:
c0203420:	55                   	push   %ebp
c0203421:	89 e5                	mov    %esp,%ebp
c0203423:	56                   	push   %esi
c0203424:	53                   	push   %ebx
c0203425:	83 ec 40             	sub    $0x40,%esp
c0203428:	8b 5d 08             	mov    0x8(%ebp),%ebx
c020342b:	e8 40 fe ff ff       	call   c0203270 <begin>
c0203430:	8d 45 10             	lea    0x10(%ebp),%eax
c0203433:	89 44 24 04          	mov    %eax,0x4(%esp)
c0203437:	8b 45 0c             	mov    0xc(%ebp),%eax
c020343a:	89 04 24             	mov    %eax,(%esp)
c020343d:	e8 0e 02 00 00       	call   c0203650 <kvprintf>
c0203442:	e8 19 f0 ff ff       	call   c0202460 <fault_tables>
c0203447:	89 c6                	mov    %eax,%esi
c0203449:	e8 02 f0 ff ff       	call   c0202450 <fault_address>
c020344e:	89 74 24 30          	mov    %esi,0x30(%esp)
c0203452:	89 44 24 2c          	mov    %eax,0x2c(%esp)
c0203456:	8b 43 20             	mov    0x20(%ebx),%eax
c0203459:	89 44 24 28          	mov    %eax,0x28(%esp)
c020345d:	8b 43 1c             	mov    0x1c(%ebx),%eax
c0203460:	89 44 24 24          	mov    %eax,0x24(%esp)
c0203464:	8b 43 24             	mov    0x24(%ebx),%eax
c0203467:	89 44 24 20          	mov    %eax,0x20(%esp)
c020346b:	8b 43 08             	mov    0x8(%ebx),%eax
c020346e:	89 44 24 1c          	mov    %eax,0x1c(%esp)
c0203472:	8b 03                	mov    (%ebx),%eax
c0203474:	89 44 24 18          	mov    %eax,0x18(%esp)
c0203478:	8b 43 04             	mov    0x4(%ebx),%eax
c020347b:	89 44 24 14          	mov    %eax,0x14(%esp)
c020347f:	8b 43 10             	mov    0x10(%ebx),%eax
c0203482:	89 44 24 10          	mov    %eax,0x10(%esp)
c0203486:	8b 43 14             	mov    0x14(%ebx),%eax
c0203489:	89 44 24 0c          	mov    %eax,0xc(%esp)
c020348d:	8b 43 0c             	mov    0xc(%ebx),%eax
c0203490:	89 44 24 08          	mov    %eax,0x8(%esp)
c0203494:	8b 43 18             	mov    0x18(%ebx),%eax
c0203497:	c7 04 24 a4 f1 20 c0 	movl   $0xc020f1a4,(%esp)
c020349e:	89 44 24 04          	mov    %eax,0x4(%esp)
c02034a2:	e8 69 05 00 00       	call   c0203a10 <kprintf>
c02034a7:	8b 43 08             	mov    0x8(%ebx),%eax
c02034aa:	89 44 24 04          	mov    %eax,0x4(%esp)
c02034ae:	8b 43 1c             	mov    0x1c(%ebx),%eax
c02034b1:	89 04 24             	mov    %eax,(%esp)
c02034b4:	e8 f7 fd ff ff       	call   c02032b0 <backtrace>
c02034b9:	e8 72 fd ff ff       	call   c0203230 <finish>

c02034be <assert_failed>:
c02034be:	55                   	push   %ebp
c02034bf:	89 e5                	mov    %esp,%ebp
c02034c1:	83 ec 08             	sub    $0x8,%esp
c02034c4:	ff 75 08             	push   0x8(%ebp)
c02034c7:	ff 75 10             	push   0x10(%ebp)
c02034ca:	ff 75 0c             	push   0xc(%ebp)
c02034cd:	68 6d f1 20 c0       	push   $0xc020f16d
c02034d2:	e8 09 ff ff ff       	call   c02033e0 <panic>
c02034d7:	66 90                	xchg   %ax,%ax
c02034d9:	66 90                	xchg   %ax,%ax
c02034db:	66 90                	xchg   %ax,%ax
c02034dd:	66 90                	xchg   %ax,%ax
c02034df:	90                   	nop

c02034e0 <put_number>:
c02034e0:	55                   	push   %ebp
c02034e1:	89 e5                	mov    %esp,%ebp
c02034e3:	57                   	push   %edi
c02034e4:	56                   	push   %esi
c02034e5:	53                   	push   %ebx
c02034e6:	31 db                	xor    %ebx,%ebx
c02034e8:	8d 75 c0             	lea    -0x40(%ebp),%esi
c02034eb:	83 ec 5c             	sub    $0x5c,%esp
c02034ee:	89 4d c4             	mov    %ecx,-0x3c(%ebp)
c02034f1:	0f b6 4d 0c          	movzbl 0xc(%ebp),%ecx
c02034f5:	89 55 c0             	mov    %edx,-0x40(%ebp)
c02034f8:	8b 7d 08             	mov    0x8(%ebp),%edi
c02034fb:	89 45 b4             	mov    %eax,-0x4c(%ebp)
c02034fe:	88 4d b8             	mov    %cl,-0x48(%ebp)
c0203501:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0203508:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020350f:	90                   	nop
c0203510:	89 7c 24 04          	mov    %edi,0x4(%esp)
c0203514:	89 34 24             	mov    %esi,(%esp)
c0203517:	e8 a4 ec ff ff       	call   c02021c0 <div64>
c020351c:	89 da                	mov    %ebx,%edx
c020351e:	43                   	inc    %ebx
c020351f:	0f b6 80 15 f2 20 c0 	movzbl -0x3fdf0deb(%eax),%eax
c0203526:	88 45 bc             	mov    %al,-0x44(%ebp)
c0203529:	88 44 1d cf          	mov    %al,-0x31(%ebp,%ebx,1)
c020352d:	8b 45 c4             	mov    -0x3c(%ebp),%eax
c0203530:	0b 45 c0             	or     -0x40(%ebp),%eax
c0203533:	75 db                	jne    c0203510 <put_number+0x30>
c0203535:	80 7d b8 00          	cmpb   $0x0,-0x48(%ebp)
c0203539:	8b 45 b4             	mov    -0x4c(%ebp),%eax
c020353c:	0f 85 9e 00 00 00    	jne    c02035e0 <put_number+0x100>
c0203542:	80 78 05 00          	cmpb   $0x0,0x5(%eax)
c0203546:	0f 85 c4 00 00 00    	jne    c0203610 <put_number+0x130>
c020354c:	0f be 48 04          	movsbl 0x4(%eax),%ecx
c0203550:	89 de                	mov    %ebx,%esi
c0203552:	89 df                	mov    %ebx,%edi
c0203554:	89 d3                	mov    %edx,%ebx
c0203556:	89 4d bc             	mov    %ecx,-0x44(%ebp)
c0203559:	3b 30                	cmp    (%eax),%esi
c020355b:	73 28                	jae    c0203585 <put_number+0xa5>
c020355d:	89 7d b8             	mov    %edi,-0x48(%ebp)
c0203560:	8b 7d bc             	mov    -0x44(%ebp),%edi
c0203563:	89 5d bc             	mov    %ebx,-0x44(%ebp)
c0203566:	89 f3                	mov    %esi,%ebx
c0203568:	89 c6                	mov    %eax,%esi
c020356a:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c0203570:	89 3c 24             	mov    %edi,(%esp)
c0203573:	43                   	inc    %ebx
c0203574:	e8 e7 cc ff ff       	call   c0200260 <console_putc>
c0203579:	3b 1e                	cmp    (%esi),%ebx
c020357b:	72 f3                	jb     c0203570 <put_number+0x90>
c020357d:	8b 7d b8             	mov    -0x48(%ebp),%edi
c0203580:	89 f0                	mov    %esi,%eax
c0203582:	8b 5d bc             	mov    -0x44(%ebp),%ebx
c0203585:	89 45 bc             	mov    %eax,-0x44(%ebp)
c0203588:	8d 75 d0             	lea    -0x30(%ebp),%esi
c020358b:	8d 5c 1d d0          	lea    -0x30(%ebp,%ebx,1),%ebx
c020358f:	90                   	nop
c0203590:	0f be 13             	movsbl (%ebx),%edx
c0203593:	89 14 24             	mov    %edx,(%esp)
c0203596:	e8 c5 cc ff ff       	call   c0200260 <console_putc>
c020359b:	89 da                	mov    %ebx,%edx
c020359d:	4b                   	dec    %ebx
c020359e:	39 d6                	cmp    %edx,%esi
c02035a0:	75 ee                	jne    c0203590 <put_number+0xb0>
c02035a2:	8b 45 bc             	mov    -0x44(%ebp),%eax
c02035a5:	80 78 05 00          	cmpb   $0x0,0x5(%eax)
c02035a9:	74 26                	je     c02035d1 <put_number+0xf1>
c02035ab:	3b 38                	cmp    (%eax),%edi
c02035ad:	73 22                	jae    c02035d1 <put_number+0xf1>
c02035af:	89 c3                	mov    %eax,%ebx
c02035b1:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02035b8:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02035bf:	90                   	nop
c02035c0:	c7 04 24 20 00 00 00 	movl   $0x20,(%esp)
c02035c7:	47                   	inc    %edi
c02035c8:	e8 93 cc ff ff       	call   c0200260 <console_putc>
c02035cd:	3b 3b                	cmp    (%ebx),%edi
c02035cf:	72 ef                	jb     c02035c0 <put_number+0xe0>
c02035d1:	83 c4 5c             	add    $0x5c,%esp
c02035d4:	5b                   	pop    %ebx
c02035d5:	5e                   	pop    %esi
c02035d6:	5f                   	pop    %edi
c02035d7:	5d                   	pop    %ebp
c02035d8:	c3                   	ret
c02035d9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02035e0:	0f b6 48 04          	movzbl 0x4(%eax),%ecx
c02035e4:	80 f9 30             	cmp    $0x30,%cl
c02035e7:	74 37                	je     c0203620 <put_number+0x140>
c02035e9:	80 78 05 00          	cmpb   $0x0,0x5(%eax)
c02035ed:	c6 44 1d d0 2d       	movb   $0x2d,-0x30(%ebp,%ebx,1)
c02035f2:	8d 7a 02             	lea    0x2(%edx),%edi
c02035f5:	75 8e                	jne    c0203585 <put_number+0xa5>
c02035f7:	0f be f1             	movsbl %cl,%esi
c02035fa:	89 75 bc             	mov    %esi,-0x44(%ebp)
c02035fd:	31 d2                	xor    %edx,%edx
c02035ff:	80 f9 30             	cmp    $0x30,%cl
c0203602:	0f 94 c2             	sete   %dl
c0203605:	8d 34 3a             	lea    (%edx,%edi,1),%esi
c0203608:	e9 4c ff ff ff       	jmp    c0203559 <put_number+0x79>
c020360d:	8d 76 00             	lea    0x0(%esi),%esi
c0203610:	89 df                	mov    %ebx,%edi
c0203612:	89 d3                	mov    %edx,%ebx
c0203614:	e9 6c ff ff ff       	jmp    c0203585 <put_number+0xa5>
c0203619:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0203620:	89 45 b8             	mov    %eax,-0x48(%ebp)
c0203623:	89 55 bc             	mov    %edx,-0x44(%ebp)
c0203626:	c7 04 24 2d 00 00 00 	movl   $0x2d,(%esp)
c020362d:	e8 2e cc ff ff       	call   c0200260 <console_putc>
c0203632:	8b 45 b8             	mov    -0x48(%ebp),%eax
c0203635:	8b 55 bc             	mov    -0x44(%ebp),%edx
c0203638:	80 78 05 00          	cmpb   $0x0,0x5(%eax)
c020363c:	75 d2                	jne    c0203610 <put_number+0x130>
c020363e:	0f be 70 04          	movsbl 0x4(%eax),%esi
c0203642:	89 df                	mov    %ebx,%edi
c0203644:	89 d3                	mov    %edx,%ebx
c0203646:	89 75 bc             	mov    %esi,-0x44(%ebp)
c0203649:	89 f1                	mov    %esi,%ecx
c020364b:	eb b0                	jmp    c02035fd <put_number+0x11d>
c020364d:	8d 76 00             	lea    0x0(%esi),%esi

c0203650 <kvprintf>:
c0203650:	55                   	push   %ebp
c0203651:	89 e5                	mov    %esp,%ebp
c0203653:	57                   	push   %edi
c0203654:	56                   	push   %esi
c0203655:	53                   	push   %ebx
c0203656:	83 ec 3c             	sub    $0x3c,%esp
c0203659:	c7 45 c8 00 00 00 00 	movl   $0x0,-0x38(%ebp)
c0203660:	8b 5d 08             	mov    0x8(%ebp),%ebx
c0203663:	c7 45 cc 00 00 00 00 	movl   $0x0,-0x34(%ebp)
c020366a:	0f be 03             	movsbl (%ebx),%eax
c020366d:	84 c0                	test   %al,%al
c020366f:	75 28                	jne    c0203699 <kvprintf+0x49>
c0203671:	e9 81 01 00 00       	jmp    c02037f7 <kvprintf+0x1a7>
c0203676:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020367d:	8d 76 00             	lea    0x0(%esi),%esi
c0203680:	89 04 24             	mov    %eax,(%esp)
c0203683:	89 de                	mov    %ebx,%esi
c0203685:	e8 d6 cb ff ff       	call   c0200260 <console_putc>
c020368a:	0f be 46 01          	movsbl 0x1(%esi),%eax
c020368e:	8d 5e 01             	lea    0x1(%esi),%ebx
c0203691:	84 c0                	test   %al,%al
c0203693:	0f 84 5e 01 00 00    	je     c02037f7 <kvprintf+0x1a7>
c0203699:	3c 25                	cmp    $0x25,%al
c020369b:	75 e3                	jne    c0203680 <kvprintf+0x30>
c020369d:	c7 45 e4 00 00 00 00 	movl   $0x0,-0x1c(%ebp)
c02036a4:	0f be 4b 01          	movsbl 0x1(%ebx),%ecx
c02036a8:	8d 73 01             	lea    0x1(%ebx),%esi
c02036ab:	c7 45 e0 00 00 00 00 	movl   $0x0,-0x20(%ebp)
c02036b2:	c6 45 e4 20          	movb   $0x20,-0x1c(%ebp)
c02036b6:	80 f9 2d             	cmp    $0x2d,%cl
c02036b9:	0f 94 c2             	sete   %dl
c02036bc:	80 f9 30             	cmp    $0x30,%cl
c02036bf:	0f 94 c0             	sete   %al
c02036c2:	08 d0                	or     %dl,%al
c02036c4:	88 45 d0             	mov    %al,-0x30(%ebp)
c02036c7:	74 38                	je     c0203701 <kvprintf+0xb1>
c02036c9:	c6 45 d4 00          	movb   $0x0,-0x2c(%ebp)
c02036cd:	31 db                	xor    %ebx,%ebx
c02036cf:	90                   	nop
c02036d0:	08 d3                	or     %dl,%bl
c02036d2:	80 f9 30             	cmp    $0x30,%cl
c02036d5:	75 07                	jne    c02036de <kvprintf+0x8e>
c02036d7:	0f b6 45 d0          	movzbl -0x30(%ebp),%eax
c02036db:	88 45 d4             	mov    %al,-0x2c(%ebp)
c02036de:	0f be 4e 01          	movsbl 0x1(%esi),%ecx
c02036e2:	46                   	inc    %esi
c02036e3:	80 f9 2d             	cmp    $0x2d,%cl
c02036e6:	0f 94 c0             	sete   %al
c02036e9:	80 f9 30             	cmp    $0x30,%cl
c02036ec:	88 c2                	mov    %al,%dl
c02036ee:	74 e0                	je     c02036d0 <kvprintf+0x80>
c02036f0:	84 c0                	test   %al,%al
c02036f2:	75 dc                	jne    c02036d0 <kvprintf+0x80>
c02036f4:	80 7d d4 00          	cmpb   $0x0,-0x2c(%ebp)
c02036f8:	88 5d e5             	mov    %bl,-0x1b(%ebp)
c02036fb:	74 04                	je     c0203701 <kvprintf+0xb1>
c02036fd:	c6 45 e4 30          	movb   $0x30,-0x1c(%ebp)
c0203701:	88 c8                	mov    %cl,%al
c0203703:	2c 30                	sub    $0x30,%al
c0203705:	3c 09                	cmp    $0x9,%al
c0203707:	77 27                	ja     c0203730 <kvprintf+0xe0>
c0203709:	31 d2                	xor    %edx,%edx
c020370b:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c020370f:	90                   	nop
c0203710:	8d 04 92             	lea    (%edx,%edx,4),%eax
c0203713:	46                   	inc    %esi
c0203714:	8d 54 41 d0          	lea    -0x30(%ecx,%eax,2),%edx
c0203718:	0f be 0e             	movsbl (%esi),%ecx
c020371b:	88 c8                	mov    %cl,%al
c020371d:	2c 30                	sub    $0x30,%al
c020371f:	3c 09                	cmp    $0x9,%al
c0203721:	76 ed                	jbe    c0203710 <kvprintf+0xc0>
c0203723:	b8 50 00 00 00       	mov    $0x50,%eax
c0203728:	39 c2                	cmp    %eax,%edx
c020372a:	0f 47 d0             	cmova  %eax,%edx
c020372d:	89 55 e0             	mov    %edx,-0x20(%ebp)
c0203730:	80 f9 6c             	cmp    $0x6c,%cl
c0203733:	0f 94 c2             	sete   %dl
c0203736:	80 f9 7a             	cmp    $0x7a,%cl
c0203739:	88 d0                	mov    %dl,%al
c020373b:	74 08                	je     c0203745 <kvprintf+0xf5>
c020373d:	84 d2                	test   %dl,%dl
c020373f:	0f 84 bb 00 00 00    	je     c0203800 <kvprintf+0x1b0>
c0203745:	31 d2                	xor    %edx,%edx
c0203747:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020374e:	66 90                	xchg   %ax,%ax
c0203750:	0f b6 4e 01          	movzbl 0x1(%esi),%ecx
c0203754:	0f b6 c0             	movzbl %al,%eax
c0203757:	46                   	inc    %esi
c0203758:	01 c2                	add    %eax,%edx
c020375a:	80 f9 6c             	cmp    $0x6c,%cl
c020375d:	0f 94 c0             	sete   %al
c0203760:	80 f9 7a             	cmp    $0x7a,%cl
c0203763:	74 eb                	je     c0203750 <kvprintf+0x100>
c0203765:	84 c0                	test   %al,%al
c0203767:	75 e7                	jne    c0203750 <kvprintf+0x100>
c0203769:	84 c9                	test   %cl,%cl
c020376b:	0f 84 86 00 00 00    	je     c02037f7 <kvprintf+0x1a7>
c0203771:	80 e9 64             	sub    $0x64,%cl
c0203774:	0f be 06             	movsbl (%esi),%eax
c0203777:	80 f9 14             	cmp    $0x14,%cl
c020377a:	77 12                	ja     c020378e <kvprintf+0x13e>
c020377c:	bf 01 00 12 00       	mov    $0x120001,%edi
c0203781:	d3 ef                	shr    %cl,%edi
c0203783:	89 f9                	mov    %edi,%ecx
c0203785:	f6 c1 01             	test   $0x1,%cl
c0203788:	0f 85 22 01 00 00    	jne    c02038b0 <kvprintf+0x260>
c020378e:	3c 64                	cmp    $0x64,%al
c0203790:	0f 84 da 00 00 00    	je     c0203870 <kvprintf+0x220>
c0203796:	88 c2                	mov    %al,%dl
c0203798:	80 ea 63             	sub    $0x63,%dl
c020379b:	80 fa 15             	cmp    $0x15,%dl
c020379e:	77 40                	ja     c02037e0 <kvprintf+0x190>
c02037a0:	0f b6 d2             	movzbl %dl,%edx
c02037a3:	ff 24 95 30 f2 20 c0 	jmp    *-0x3fdf0dd0(,%edx,4)
c02037aa:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c02037b0:	8b 0f                	mov    (%edi),%ecx
c02037b2:	8d 57 04             	lea    0x4(%edi),%edx
c02037b5:	31 db                	xor    %ebx,%ebx
c02037b7:	89 5d cc             	mov    %ebx,-0x34(%ebp)
c02037ba:	3c 64                	cmp    $0x64,%al
c02037bc:	89 4d c8             	mov    %ecx,-0x38(%ebp)
c02037bf:	0f 84 fa 01 00 00    	je     c02039bf <kvprintf+0x36f>
c02037c5:	88 c1                	mov    %al,%cl
c02037c7:	80 e9 63             	sub    $0x63,%cl
c02037ca:	80 f9 15             	cmp    $0x15,%cl
c02037cd:	0f 86 ff 00 00 00    	jbe    c02038d2 <kvprintf+0x282>
c02037d3:	89 55 0c             	mov    %edx,0xc(%ebp)
c02037d6:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02037dd:	8d 76 00             	lea    0x0(%esi),%esi
c02037e0:	89 04 24             	mov    %eax,(%esp)
c02037e3:	8d 5e 01             	lea    0x1(%esi),%ebx
c02037e6:	e8 75 ca ff ff       	call   c0200260 <console_putc>
c02037eb:	0f be 46 01          	movsbl 0x1(%esi),%eax
c02037ef:	84 c0                	test   %al,%al
c02037f1:	0f 85 a2 fe ff ff    	jne    c0203699 <kvprintf+0x49>
c02037f7:	83 c4 3c             	add    $0x3c,%esp
c02037fa:	5b                   	pop    %ebx
c02037fb:	5e                   	pop    %esi
c02037fc:	5f                   	pop    %edi
c02037fd:	5d                   	pop    %ebp
c02037fe:	c3                   	ret
c02037ff:	90                   	nop
c0203800:	31 d2                	xor    %edx,%edx
c0203802:	e9 62 ff ff ff       	jmp    c0203769 <kvprintf+0x119>
c0203807:	8b 55 0c             	mov    0xc(%ebp),%edx
c020380a:	c7 45 e0 08 00 00 00 	movl   $0x8,-0x20(%ebp)
c0203811:	8d 42 04             	lea    0x4(%edx),%eax
c0203814:	89 45 0c             	mov    %eax,0xc(%ebp)
c0203817:	8b 02                	mov    (%edx),%eax
c0203819:	31 d2                	xor    %edx,%edx
c020381b:	89 55 cc             	mov    %edx,-0x34(%ebp)
c020381e:	c7 45 e4 30 00 00 00 	movl   $0x30,-0x1c(%ebp)
c0203825:	89 45 c8             	mov    %eax,-0x38(%ebp)
c0203828:	c7 04 24 10 00 00 00 	movl   $0x10,(%esp)
c020382f:	31 c0                	xor    %eax,%eax
c0203831:	89 44 24 04          	mov    %eax,0x4(%esp)
c0203835:	8d 45 e0             	lea    -0x20(%ebp),%eax
c0203838:	8b 55 c8             	mov    -0x38(%ebp),%edx
c020383b:	8b 4d cc             	mov    -0x34(%ebp),%ecx
c020383e:	e8 9d fc ff ff       	call   c02034e0 <put_number>
c0203843:	e9 42 fe ff ff       	jmp    c020368a <kvprintf+0x3a>
c0203848:	89 55 0c             	mov    %edx,0xc(%ebp)
c020384b:	c7 04 24 0a 00 00 00 	movl   $0xa,(%esp)
c0203852:	8d 45 e0             	lea    -0x20(%ebp),%eax
c0203855:	31 d2                	xor    %edx,%edx
c0203857:	89 54 24 04          	mov    %edx,0x4(%esp)
c020385b:	8b 55 c8             	mov    -0x38(%ebp),%edx
c020385e:	8b 4d cc             	mov    -0x34(%ebp),%ecx
c0203861:	e8 7a fc ff ff       	call   c02034e0 <put_number>
c0203866:	e9 1f fe ff ff       	jmp    c020368a <kvprintf+0x3a>
c020386b:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c020386f:	90                   	nop
c0203870:	83 fa 01             	cmp    $0x1,%edx
c0203873:	77 09                	ja     c020387e <kvprintf+0x22e>
c0203875:	8b 7d c8             	mov    -0x38(%ebp),%edi
c0203878:	c1 ff 1f             	sar    $0x1f,%edi
c020387b:	89 7d cc             	mov    %edi,-0x34(%ebp)
c020387e:	8b 55 cc             	mov    -0x34(%ebp),%edx
c0203881:	8b 45 c8             	mov    -0x38(%ebp),%eax
c0203884:	85 d2                	test   %edx,%edx
c0203886:	78 54                	js     c02038dc <kvprintf+0x28c>
c0203888:	8b 45 c8             	mov    -0x38(%ebp),%eax
c020388b:	31 c9                	xor    %ecx,%ecx
c020388d:	8b 55 cc             	mov    -0x34(%ebp),%edx
c0203890:	89 4c 24 04          	mov    %ecx,0x4(%esp)
c0203894:	89 d1                	mov    %edx,%ecx
c0203896:	89 c2                	mov    %eax,%edx
c0203898:	c7 04 24 0a 00 00 00 	movl   $0xa,(%esp)
c020389f:	8d 45 e0             	lea    -0x20(%ebp),%eax
c02038a2:	e8 39 fc ff ff       	call   c02034e0 <put_number>
c02038a7:	e9 de fd ff ff       	jmp    c020368a <kvprintf+0x3a>
c02038ac:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c02038b0:	83 fa 01             	cmp    $0x1,%edx
c02038b3:	8b 7d 0c             	mov    0xc(%ebp),%edi
c02038b6:	0f 86 f4 fe ff ff    	jbe    c02037b0 <kvprintf+0x160>
c02038bc:	8b 17                	mov    (%edi),%edx
c02038be:	83 c7 08             	add    $0x8,%edi
c02038c1:	8b 4f fc             	mov    -0x4(%edi),%ecx
c02038c4:	89 7d 0c             	mov    %edi,0xc(%ebp)
c02038c7:	89 55 c8             	mov    %edx,-0x38(%ebp)
c02038ca:	89 4d cc             	mov    %ecx,-0x34(%ebp)
c02038cd:	e9 c4 fe ff ff       	jmp    c0203796 <kvprintf+0x146>
c02038d2:	0f b6 c9             	movzbl %cl,%ecx
c02038d5:	ff 24 8d 88 f2 20 c0 	jmp    *-0x3fdf0d78(,%ecx,4)
c02038dc:	f7 d8                	neg    %eax
c02038de:	b9 01 00 00 00       	mov    $0x1,%ecx
c02038e3:	83 d2 00             	adc    $0x0,%edx
c02038e6:	f7 da                	neg    %edx
c02038e8:	eb a6                	jmp    c0203890 <kvprintf+0x240>
c02038ea:	8b 55 0c             	mov    0xc(%ebp),%edx
c02038ed:	8d 42 04             	lea    0x4(%edx),%eax
c02038f0:	8b 12                	mov    (%edx),%edx
c02038f2:	89 45 0c             	mov    %eax,0xc(%ebp)
c02038f5:	0f b6 45 e5          	movzbl -0x1b(%ebp),%eax
c02038f9:	85 d2                	test   %edx,%edx
c02038fb:	0f 84 cf 00 00 00    	je     c02039d0 <kvprintf+0x380>
c0203901:	80 3a 00             	cmpb   $0x0,(%edx)
c0203904:	0f 84 d0 00 00 00    	je     c02039da <kvprintf+0x38a>
c020390a:	31 db                	xor    %ebx,%ebx
c020390c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0203910:	43                   	inc    %ebx
c0203911:	80 3c 1a 00          	cmpb   $0x0,(%edx,%ebx,1)
c0203915:	75 f9                	jne    c0203910 <kvprintf+0x2c0>
c0203917:	84 c0                	test   %al,%al
c0203919:	75 36                	jne    c0203951 <kvprintf+0x301>
c020391b:	8b 4d e0             	mov    -0x20(%ebp),%ecx
c020391e:	39 cb                	cmp    %ecx,%ebx
c0203920:	73 2f                	jae    c0203951 <kvprintf+0x301>
c0203922:	89 55 d4             	mov    %edx,-0x2c(%ebp)
c0203925:	89 cf                	mov    %ecx,%edi
c0203927:	89 5d d0             	mov    %ebx,-0x30(%ebp)
c020392a:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c0203930:	c7 04 24 20 00 00 00 	movl   $0x20,(%esp)
c0203937:	43                   	inc    %ebx
c0203938:	e8 23 c9 ff ff       	call   c0200260 <console_putc>
c020393d:	39 fb                	cmp    %edi,%ebx
c020393f:	72 ef                	jb     c0203930 <kvprintf+0x2e0>
c0203941:	8b 5d d0             	mov    -0x30(%ebp),%ebx
c0203944:	31 c0                	xor    %eax,%eax
c0203946:	8b 55 d4             	mov    -0x2c(%ebp),%edx
c0203949:	85 db                	test   %ebx,%ebx
c020394b:	0f 84 39 fd ff ff    	je     c020368a <kvprintf+0x3a>
c0203951:	89 75 d0             	mov    %esi,-0x30(%ebp)
c0203954:	31 ff                	xor    %edi,%edi
c0203956:	88 45 d4             	mov    %al,-0x2c(%ebp)
c0203959:	89 fe                	mov    %edi,%esi
c020395b:	89 d7                	mov    %edx,%edi
c020395d:	8d 76 00             	lea    0x0(%esi),%esi
c0203960:	0f be 14 37          	movsbl (%edi,%esi,1),%edx
c0203964:	46                   	inc    %esi
c0203965:	89 14 24             	mov    %edx,(%esp)
c0203968:	e8 f3 c8 ff ff       	call   c0200260 <console_putc>
c020396d:	39 de                	cmp    %ebx,%esi
c020396f:	72 ef                	jb     c0203960 <kvprintf+0x310>
c0203971:	0f b6 45 d4          	movzbl -0x2c(%ebp),%eax
c0203975:	8b 75 d0             	mov    -0x30(%ebp),%esi
c0203978:	84 c0                	test   %al,%al
c020397a:	0f 84 0a fd ff ff    	je     c020368a <kvprintf+0x3a>
c0203980:	8b 7d e0             	mov    -0x20(%ebp),%edi
c0203983:	39 fb                	cmp    %edi,%ebx
c0203985:	0f 83 ff fc ff ff    	jae    c020368a <kvprintf+0x3a>
c020398b:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c020398f:	90                   	nop
c0203990:	c7 04 24 20 00 00 00 	movl   $0x20,(%esp)
c0203997:	43                   	inc    %ebx
c0203998:	e8 c3 c8 ff ff       	call   c0200260 <console_putc>
c020399d:	39 df                	cmp    %ebx,%edi
c020399f:	75 ef                	jne    c0203990 <kvprintf+0x340>
c02039a1:	e9 e4 fc ff ff       	jmp    c020368a <kvprintf+0x3a>
c02039a6:	8b 55 0c             	mov    0xc(%ebp),%edx
c02039a9:	8d 42 04             	lea    0x4(%edx),%eax
c02039ac:	89 45 0c             	mov    %eax,0xc(%ebp)
c02039af:	0f be 02             	movsbl (%edx),%eax
c02039b2:	89 04 24             	mov    %eax,(%esp)
c02039b5:	e8 a6 c8 ff ff       	call   c0200260 <console_putc>
c02039ba:	e9 cb fc ff ff       	jmp    c020368a <kvprintf+0x3a>
c02039bf:	89 55 0c             	mov    %edx,0xc(%ebp)
c02039c2:	8b 7d c8             	mov    -0x38(%ebp),%edi
c02039c5:	c1 ff 1f             	sar    $0x1f,%edi
c02039c8:	89 7d cc             	mov    %edi,-0x34(%ebp)
c02039cb:	e9 ae fe ff ff       	jmp    c020387e <kvprintf+0x22e>
c02039d0:	ba 26 f2 20 c0       	mov    $0xc020f226,%edx
c02039d5:	e9 30 ff ff ff       	jmp    c020390a <kvprintf+0x2ba>
c02039da:	8b 4d e0             	mov    -0x20(%ebp),%ecx
c02039dd:	84 c0                	test   %al,%al
c02039df:	89 cf                	mov    %ecx,%edi
c02039e1:	75 1d                	jne    c0203a00 <kvprintf+0x3b0>
c02039e3:	31 db                	xor    %ebx,%ebx
c02039e5:	85 c9                	test   %ecx,%ecx
c02039e7:	0f 85 35 ff ff ff    	jne    c0203922 <kvprintf+0x2d2>
c02039ed:	e9 98 fc ff ff       	jmp    c020368a <kvprintf+0x3a>
c02039f2:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c02039f8:	89 55 0c             	mov    %edx,0xc(%ebp)
c02039fb:	e9 28 fe ff ff       	jmp    c0203828 <kvprintf+0x1d8>
c0203a00:	31 db                	xor    %ebx,%ebx
c0203a02:	e9 7c ff ff ff       	jmp    c0203983 <kvprintf+0x333>
c0203a07:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0203a0e:	66 90                	xchg   %ax,%ax

c0203a10 <kprintf>:
c0203a10:	55                   	push   %ebp
c0203a11:	89 e5                	mov    %esp,%ebp
c0203a13:	83 ec 18             	sub    $0x18,%esp
c0203a16:	8d 45 0c             	lea    0xc(%ebp),%eax
c0203a19:	89 44 24 04          	mov    %eax,0x4(%esp)
c0203a1d:	8b 45 08             	mov    0x8(%ebp),%eax
c0203a20:	89 04 24             	mov    %eax,(%esp)
c0203a23:	e8 28 fc ff ff       	call   c0203650 <kvprintf>
c0203a28:	89 ec                	mov    %ebp,%esp
c0203a2a:	5d                   	pop    %ebp
c0203a2b:	c3                   	ret
c0203a2c:	66 90                	xchg   %ax,%ax
c0203a2e:	66 90                	xchg   %ax,%ax

c0203a30 <must.part.0>:
c0203a30:	55                   	push   %ebp
c0203a31:	f7 d8                	neg    %eax
c0203a33:	89 e5                	mov    %esp,%ebp
c0203a35:	83 ec 18             	sub    $0x18,%esp
c0203a38:	89 44 24 08          	mov    %eax,0x8(%esp)
c0203a3c:	89 54 24 04          	mov    %edx,0x4(%esp)
c0203a40:	c7 04 24 e0 f2 20 c0 	movl   $0xc020f2e0,(%esp)
c0203a47:	e8 94 f9 ff ff       	call   c02033e0 <panic>
c0203a4c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi

c0203a50 <zero_range.constprop.0>:
c0203a50:	55                   	push   %ebp
c0203a51:	89 e5                	mov    %esp,%ebp
c0203a53:	57                   	push   %edi
c0203a54:	56                   	push   %esi
c0203a55:	53                   	push   %ebx
c0203a56:	89 c3                	mov    %eax,%ebx
c0203a58:	89 c8                	mov    %ecx,%eax
c0203a5a:	89 d1                	mov    %edx,%ecx
c0203a5c:	8d 84 02 ff 0f 00 00 	lea    0xfff(%edx,%eax,1),%eax
c0203a63:	81 e1 00 f0 ff ff    	and    $0xfffff000,%ecx
c0203a69:	25 00 f0 ff ff       	and    $0xfffff000,%eax
c0203a6e:	83 ec 3c             	sub    $0x3c,%esp
c0203a71:	8d 7d e4             	lea    -0x1c(%ebp),%edi
c0203a74:	29 c8                	sub    %ecx,%eax
c0203a76:	89 4d d4             	mov    %ecx,-0x2c(%ebp)
c0203a79:	c1 e8 0c             	shr    $0xc,%eax
c0203a7c:	89 45 e4             	mov    %eax,-0x1c(%ebp)
c0203a7f:	8d 75 d4             	lea    -0x2c(%ebp),%esi
c0203a82:	eb 27                	jmp    c0203aab <zero_range.constprop.0+0x5b>
c0203a84:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0203a88:	89 7c 24 08          	mov    %edi,0x8(%esp)
c0203a8c:	8d 43 0c             	lea    0xc(%ebx),%eax
c0203a8f:	ba 0b 00 00 00       	mov    $0xb,%edx
c0203a94:	89 54 24 0c          	mov    %edx,0xc(%esp)
c0203a98:	89 74 24 04          	mov    %esi,0x4(%esp)
c0203a9c:	89 04 24             	mov    %eax,(%esp)
c0203a9f:	e8 dc 32 00 00       	call   c0206d80 <space_zero>
c0203aa4:	85 c0                	test   %eax,%eax
c0203aa6:	78 0f                	js     c0203ab7 <zero_range.constprop.0+0x67>
c0203aa8:	8b 45 e4             	mov    -0x1c(%ebp),%eax
c0203aab:	85 c0                	test   %eax,%eax
c0203aad:	75 d9                	jne    c0203a88 <zero_range.constprop.0+0x38>
c0203aaf:	83 c4 3c             	add    $0x3c,%esp
c0203ab2:	5b                   	pop    %ebx
c0203ab3:	5e                   	pop    %esi
c0203ab4:	5f                   	pop    %edi
c0203ab5:	5d                   	pop    %ebp
c0203ab6:	c3                   	ret
c0203ab7:	c7 04 24 e0 f2 20 c0 	movl   $0xc020f2e0,(%esp)
c0203abe:	f7 d8                	neg    %eax
c0203ac0:	89 44 24 08          	mov    %eax,0x8(%esp)
c0203ac4:	b8 f3 f2 20 c0       	mov    $0xc020f2f3,%eax
c0203ac9:	89 44 24 04          	mov    %eax,0x4(%esp)
c0203acd:	e8 0e f9 ff ff       	call   c02033e0 <panic>
c0203ad2:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0203ad9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi

c0203ae0 <put>:
c0203ae0:	55                   	push   %ebp
c0203ae1:	83 c0 0c             	add    $0xc,%eax
c0203ae4:	89 e5                	mov    %esp,%ebp
c0203ae6:	57                   	push   %edi
c0203ae7:	56                   	push   %esi
c0203ae8:	53                   	push   %ebx
c0203ae9:	83 ec 4c             	sub    $0x4c,%esp
c0203aec:	89 45 cc             	mov    %eax,-0x34(%ebp)
c0203aef:	8b 75 08             	mov    0x8(%ebp),%esi
c0203af2:	85 f6                	test   %esi,%esi
c0203af4:	74 7e                	je     c0203b74 <put+0x94>
c0203af6:	89 4d d4             	mov    %ecx,-0x2c(%ebp)
c0203af9:	89 d7                	mov    %edx,%edi
c0203afb:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0203aff:	90                   	nop
c0203b00:	89 f8                	mov    %edi,%eax
c0203b02:	bb 00 10 00 00       	mov    $0x1000,%ebx
c0203b07:	25 ff 0f 00 00       	and    $0xfff,%eax
c0203b0c:	89 45 d0             	mov    %eax,-0x30(%ebp)
c0203b0f:	29 c3                	sub    %eax,%ebx
c0203b11:	89 7c 24 04          	mov    %edi,0x4(%esp)
c0203b15:	8d 45 e4             	lea    -0x1c(%ebp),%eax
c0203b18:	39 f3                	cmp    %esi,%ebx
c0203b1a:	89 44 24 10          	mov    %eax,0x10(%esp)
c0203b1e:	b8 02 00 00 00       	mov    $0x2,%eax
c0203b23:	0f 47 de             	cmova  %esi,%ebx
c0203b26:	89 44 24 0c          	mov    %eax,0xc(%esp)
c0203b2a:	b8 01 00 00 00       	mov    $0x1,%eax
c0203b2f:	89 44 24 08          	mov    %eax,0x8(%esp)
c0203b33:	8b 45 cc             	mov    -0x34(%ebp),%eax
c0203b36:	89 04 24             	mov    %eax,(%esp)
c0203b39:	e8 c2 2f 00 00       	call   c0206b00 <space_touch>
c0203b3e:	8b 4d e4             	mov    -0x1c(%ebp),%ecx
c0203b41:	85 c9                	test   %ecx,%ecx
c0203b43:	78 37                	js     c0203b7c <put+0x9c>
c0203b45:	89 04 24             	mov    %eax,(%esp)
c0203b48:	31 d2                	xor    %edx,%edx
c0203b4a:	01 df                	add    %ebx,%edi
c0203b4c:	89 54 24 04          	mov    %edx,0x4(%esp)
c0203b50:	e8 9b 3e 00 00       	call   c02079f0 <kmap>
c0203b55:	89 5c 24 08          	mov    %ebx,0x8(%esp)
c0203b59:	8b 55 d4             	mov    -0x2c(%ebp),%edx
c0203b5c:	89 54 24 04          	mov    %edx,0x4(%esp)
c0203b60:	8b 4d d0             	mov    -0x30(%ebp),%ecx
c0203b63:	01 c8                	add    %ecx,%eax
c0203b65:	89 04 24             	mov    %eax,(%esp)
c0203b68:	e8 e3 e4 ff ff       	call   c0202050 <memcpy>
c0203b6d:	01 5d d4             	add    %ebx,-0x2c(%ebp)
c0203b70:	29 de                	sub    %ebx,%esi
c0203b72:	75 8c                	jne    c0203b00 <put+0x20>
c0203b74:	83 c4 4c             	add    $0x4c,%esp
c0203b77:	5b                   	pop    %ebx
c0203b78:	5e                   	pop    %esi
c0203b79:	5f                   	pop    %edi
c0203b7a:	5d                   	pop    %ebp
c0203b7b:	c3                   	ret
c0203b7c:	c7 04 24 e0 f2 20 c0 	movl   $0xc020f2e0,(%esp)
c0203b83:	f7 d9                	neg    %ecx
c0203b85:	89 4c 24 08          	mov    %ecx,0x8(%esp)
c0203b89:	b9 fa f2 20 c0       	mov    $0xc020f2fa,%ecx
c0203b8e:	89 4c 24 04          	mov    %ecx,0x4(%esp)
c0203b92:	e8 49 f8 ff ff       	call   c02033e0 <panic>
c0203b97:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0203b9e:	66 90                	xchg   %ax,%ax

c0203ba0 <init_start>:
c0203ba0:	55                   	push   %ebp
c0203ba1:	89 e5                	mov    %esp,%ebp
c0203ba3:	57                   	push   %edi
c0203ba4:	56                   	push   %esi
c0203ba5:	53                   	push   %ebx
c0203ba6:	83 ec 5c             	sub    $0x5c,%esp
c0203ba9:	8b 45 08             	mov    0x8(%ebp),%eax
c0203bac:	8b 40 04             	mov    0x4(%eax),%eax
c0203baf:	85 c0                	test   %eax,%eax
c0203bb1:	0f 84 79 05 00 00    	je     c0204130 <init_start+0x590>
c0203bb7:	c7 45 b8 00 00 00 00 	movl   $0x0,-0x48(%ebp)
c0203bbe:	8b 45 08             	mov    0x8(%ebp),%eax
c0203bc1:	31 f6                	xor    %esi,%esi
c0203bc3:	c7 45 c0 00 00 00 00 	movl   $0x0,-0x40(%ebp)
c0203bca:	8d 98 40 05 00 00    	lea    0x540(%eax),%ebx
c0203bd0:	89 c7                	mov    %eax,%edi
c0203bd2:	eb 0d                	jmp    c0203be1 <init_start+0x41>
c0203bd4:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0203bd8:	46                   	inc    %esi
c0203bd9:	83 c3 20             	add    $0x20,%ebx
c0203bdc:	3b 77 04             	cmp    0x4(%edi),%esi
c0203bdf:	73 3e                	jae    c0203c1f <init_start+0x7f>
c0203be1:	89 1c 24             	mov    %ebx,(%esp)
c0203be4:	b8 05 00 00 00       	mov    $0x5,%eax
c0203be9:	89 44 24 08          	mov    %eax,0x8(%esp)
c0203bed:	b8 0f f3 20 c0       	mov    $0xc020f30f,%eax
c0203bf2:	89 44 24 04          	mov    %eax,0x4(%esp)
c0203bf6:	e8 25 e5 ff ff       	call   c0202120 <memcmp>
c0203bfb:	85 c0                	test   %eax,%eax
c0203bfd:	75 d9                	jne    c0203bd8 <init_start+0x38>
c0203bff:	8b 43 18             	mov    0x18(%ebx),%eax
c0203c02:	46                   	inc    %esi
c0203c03:	83 c3 20             	add    $0x20,%ebx
c0203c06:	c1 e8 0c             	shr    $0xc,%eax
c0203c09:	89 04 24             	mov    %eax,(%esp)
c0203c0c:	e8 cf 3a 00 00       	call   c02076e0 <frame_low>
c0203c11:	89 45 c0             	mov    %eax,-0x40(%ebp)
c0203c14:	8b 43 fc             	mov    -0x4(%ebx),%eax
c0203c17:	3b 77 04             	cmp    0x4(%edi),%esi
c0203c1a:	89 45 b8             	mov    %eax,-0x48(%ebp)
c0203c1d:	72 c2                	jb     c0203be1 <init_start+0x41>
c0203c1f:	8b 45 c0             	mov    -0x40(%ebp),%eax
c0203c22:	85 c0                	test   %eax,%eax
c0203c24:	0f 84 06 05 00 00    	je     c0204130 <init_start+0x590>
c0203c2a:	c7 04 24 80 00 21 c0 	movl   $0xc0210080,(%esp)
c0203c31:	8d 45 d0             	lea    -0x30(%ebp),%eax
c0203c34:	89 44 24 08          	mov    %eax,0x8(%esp)
c0203c38:	b8 50 01 00 00       	mov    $0x150,%eax
c0203c3d:	89 44 24 04          	mov    %eax,0x4(%esp)
c0203c41:	e8 1a 6e 00 00       	call   c020aa60 <task_new>
c0203c46:	89 45 bc             	mov    %eax,-0x44(%ebp)
c0203c49:	8b 45 d0             	mov    -0x30(%ebp),%eax
c0203c4c:	85 c0                	test   %eax,%eax
c0203c4e:	0f 88 05 05 00 00    	js     c0204159 <init_start+0x5b9>
c0203c54:	be 05 00 00 00       	mov    $0x5,%esi
c0203c59:	bf 0f f3 20 c0       	mov    $0xc020f30f,%edi
c0203c5e:	89 74 24 08          	mov    %esi,0x8(%esp)
c0203c62:	89 7c 24 04          	mov    %edi,0x4(%esp)
c0203c66:	8b 75 bc             	mov    -0x44(%ebp),%esi
c0203c69:	8d 86 c8 00 00 00    	lea    0xc8(%esi),%eax
c0203c6f:	89 04 24             	mov    %eax,(%esp)
c0203c72:	e8 d9 e3 ff ff       	call   c0202050 <memcpy>
c0203c77:	8b 4d b8             	mov    -0x48(%ebp),%ecx
c0203c7a:	66 c7 46 0a 14 02    	movw   $0x214,0xa(%esi)
c0203c80:	83 f9 33             	cmp    $0x33,%ecx
c0203c83:	0f 86 0e 05 00 00    	jbe    c0204197 <init_start+0x5f7>
c0203c89:	8b 45 c0             	mov    -0x40(%ebp),%eax
c0203c8c:	81 38 7f 45 4c 46    	cmpl   $0x464c457f,(%eax)
c0203c92:	0f 85 ff 04 00 00    	jne    c0204197 <init_start+0x5f7>
c0203c98:	80 78 04 01          	cmpb   $0x1,0x4(%eax)
c0203c9c:	0f 85 f5 04 00 00    	jne    c0204197 <init_start+0x5f7>
c0203ca2:	81 78 10 02 00 03 00 	cmpl   $0x30002,0x10(%eax)
c0203ca9:	0f 85 e8 04 00 00    	jne    c0204197 <init_start+0x5f7>
c0203caf:	66 83 78 2a 20       	cmpw   $0x20,0x2a(%eax)
c0203cb4:	0f 85 dd 04 00 00    	jne    c0204197 <init_start+0x5f7>
c0203cba:	8b 50 1c             	mov    0x1c(%eax),%edx
c0203cbd:	39 d1                	cmp    %edx,%ecx
c0203cbf:	0f 82 d2 04 00 00    	jb     c0204197 <init_start+0x5f7>
c0203cc5:	0f b7 40 2c          	movzwl 0x2c(%eax),%eax
c0203cc9:	29 d1                	sub    %edx,%ecx
c0203ccb:	c1 e9 05             	shr    $0x5,%ecx
c0203cce:	39 c1                	cmp    %eax,%ecx
c0203cd0:	0f 82 c1 04 00 00    	jb     c0204197 <init_start+0x5f7>
c0203cd6:	85 c0                	test   %eax,%eax
c0203cd8:	bb 00 00 00 10       	mov    $0x10000000,%ebx
c0203cdd:	0f 84 53 01 00 00    	je     c0203e36 <init_start+0x296>
c0203ce3:	c7 45 b4 00 00 00 10 	movl   $0x10000000,-0x4c(%ebp)
c0203cea:	8b 4d c0             	mov    -0x40(%ebp),%ecx
c0203ced:	c7 45 c4 00 00 00 00 	movl   $0x0,-0x3c(%ebp)
c0203cf4:	8b 75 bc             	mov    -0x44(%ebp),%esi
c0203cf7:	8d 3c 11             	lea    (%ecx,%edx,1),%edi
c0203cfa:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c0203d00:	83 3f 01             	cmpl   $0x1,(%edi)
c0203d03:	0f 85 0d 01 00 00    	jne    c0203e16 <init_start+0x276>
c0203d09:	8b 4f 14             	mov    0x14(%edi),%ecx
c0203d0c:	85 c9                	test   %ecx,%ecx
c0203d0e:	0f 84 02 01 00 00    	je     c0203e16 <init_start+0x276>
c0203d14:	8b 47 18             	mov    0x18(%edi),%eax
c0203d17:	8b 5f 08             	mov    0x8(%edi),%ebx
c0203d1a:	8d 14 85 00 00 00 00 	lea    0x0(,%eax,4),%edx
c0203d21:	83 e0 02             	and    $0x2,%eax
c0203d24:	83 e2 04             	and    $0x4,%edx
c0203d27:	09 c2                	or     %eax,%edx
c0203d29:	89 d8                	mov    %ebx,%eax
c0203d2b:	89 55 b0             	mov    %edx,-0x50(%ebp)
c0203d2e:	25 00 f0 ff ff       	and    $0xfffff000,%eax
c0203d33:	83 ca 01             	or     $0x1,%edx
c0203d36:	89 45 d4             	mov    %eax,-0x2c(%ebp)
c0203d39:	8b 45 b8             	mov    -0x48(%ebp),%eax
c0203d3c:	89 55 ac             	mov    %edx,-0x54(%ebp)
c0203d3f:	8b 57 04             	mov    0x4(%edi),%edx
c0203d42:	39 d0                	cmp    %edx,%eax
c0203d44:	0f 82 41 04 00 00    	jb     c020418b <init_start+0x5eb>
c0203d4a:	29 d0                	sub    %edx,%eax
c0203d4c:	39 c8                	cmp    %ecx,%eax
c0203d4e:	0f 47 c1             	cmova  %ecx,%eax
c0203d51:	3b 47 10             	cmp    0x10(%edi),%eax
c0203d54:	0f 82 31 04 00 00    	jb     c020418b <init_start+0x5eb>
c0203d5a:	8d 83 00 00 00 f0    	lea    -0x10000000(%ebx),%eax
c0203d60:	3d ff ff ff 2f       	cmp    $0x2fffffff,%eax
c0203d65:	0f 87 20 04 00 00    	ja     c020418b <init_start+0x5eb>
c0203d6b:	b8 00 00 00 40       	mov    $0x40000000,%eax
c0203d70:	29 d8                	sub    %ebx,%eax
c0203d72:	39 c8                	cmp    %ecx,%eax
c0203d74:	0f 82 11 04 00 00    	jb     c020418b <init_start+0x5eb>
c0203d7a:	89 da                	mov    %ebx,%edx
c0203d7c:	89 f0                	mov    %esi,%eax
c0203d7e:	e8 cd fc ff ff       	call   c0203a50 <zero_range.constprop.0>
c0203d83:	8b 47 04             	mov    0x4(%edi),%eax
c0203d86:	8b 4d c0             	mov    -0x40(%ebp),%ecx
c0203d89:	8b 57 08             	mov    0x8(%edi),%edx
c0203d8c:	01 c1                	add    %eax,%ecx
c0203d8e:	8b 47 10             	mov    0x10(%edi),%eax
c0203d91:	89 04 24             	mov    %eax,(%esp)
c0203d94:	89 f0                	mov    %esi,%eax
c0203d96:	e8 45 fd ff ff       	call   c0203ae0 <put>
c0203d9b:	8b 55 d4             	mov    -0x2c(%ebp),%edx
c0203d9e:	b8 ff 0f 00 00       	mov    $0xfff,%eax
c0203da3:	8b 4f 08             	mov    0x8(%edi),%ecx
c0203da6:	8b 5f 14             	mov    0x14(%edi),%ebx
c0203da9:	29 d0                	sub    %edx,%eax
c0203dab:	01 c8                	add    %ecx,%eax
c0203dad:	01 d8                	add    %ebx,%eax
c0203daf:	c1 e8 0c             	shr    $0xc,%eax
c0203db2:	f6 45 b0 02          	testb  $0x2,-0x50(%ebp)
c0203db6:	89 45 d8             	mov    %eax,-0x28(%ebp)
c0203db9:	8d 5d d4             	lea    -0x2c(%ebp),%ebx
c0203dbc:	75 3e                	jne    c0203dfc <init_start+0x25c>
c0203dbe:	89 7d b0             	mov    %edi,-0x50(%ebp)
c0203dc1:	8b 7d ac             	mov    -0x54(%ebp),%edi
c0203dc4:	eb 2c                	jmp    c0203df2 <init_start+0x252>
c0203dc6:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0203dcd:	8d 76 00             	lea    0x0(%esi),%esi
c0203dd0:	89 7c 24 0c          	mov    %edi,0xc(%esp)
c0203dd4:	8d 45 d8             	lea    -0x28(%ebp),%eax
c0203dd7:	89 44 24 08          	mov    %eax,0x8(%esp)
c0203ddb:	8d 46 0c             	lea    0xc(%esi),%eax
c0203dde:	89 5c 24 04          	mov    %ebx,0x4(%esp)
c0203de2:	89 04 24             	mov    %eax,(%esp)
c0203de5:	e8 66 3e 00 00       	call   c0207c50 <space_protect>
c0203dea:	85 c0                	test   %eax,%eax
c0203dec:	0f 88 7e 03 00 00    	js     c0204170 <init_start+0x5d0>
c0203df2:	8b 4d d8             	mov    -0x28(%ebp),%ecx
c0203df5:	85 c9                	test   %ecx,%ecx
c0203df7:	75 d7                	jne    c0203dd0 <init_start+0x230>
c0203df9:	8b 7d b0             	mov    -0x50(%ebp),%edi
c0203dfc:	8b 57 08             	mov    0x8(%edi),%edx
c0203dff:	8b 47 14             	mov    0x14(%edi),%eax
c0203e02:	01 d0                	add    %edx,%eax
c0203e04:	8b 55 b4             	mov    -0x4c(%ebp),%edx
c0203e07:	39 c2                	cmp    %eax,%edx
c0203e09:	0f 43 c2             	cmovae %edx,%eax
c0203e0c:	89 45 b4             	mov    %eax,-0x4c(%ebp)
c0203e0f:	8b 45 c0             	mov    -0x40(%ebp),%eax
c0203e12:	0f b7 40 2c          	movzwl 0x2c(%eax),%eax
c0203e16:	ff 45 c4             	incl   -0x3c(%ebp)
c0203e19:	83 c7 20             	add    $0x20,%edi
c0203e1c:	8b 55 c4             	mov    -0x3c(%ebp),%edx
c0203e1f:	39 c2                	cmp    %eax,%edx
c0203e21:	0f 82 d9 fe ff ff    	jb     c0203d00 <init_start+0x160>
c0203e27:	8b 45 b4             	mov    -0x4c(%ebp),%eax
c0203e2a:	05 ff 0f 00 00       	add    $0xfff,%eax
c0203e2f:	25 00 f0 ff ff       	and    $0xfffff000,%eax
c0203e34:	89 c3                	mov    %eax,%ebx
c0203e36:	8b 45 c0             	mov    -0x40(%ebp),%eax
c0203e39:	b9 00 00 40 00       	mov    $0x400000,%ecx
c0203e3e:	89 da                	mov    %ebx,%edx
c0203e40:	8b 7d bc             	mov    -0x44(%ebp),%edi
c0203e43:	8b 70 18             	mov    0x18(%eax),%esi
c0203e46:	89 f8                	mov    %edi,%eax
c0203e48:	e8 03 fc ff ff       	call   c0203a50 <zero_range.constprop.0>
c0203e4d:	8d 7f 0c             	lea    0xc(%edi),%edi
c0203e50:	c7 45 d4 00 00 f9 0f 	movl   $0xff90000,-0x2c(%ebp)
c0203e57:	c7 45 d8 10 00 00 00 	movl   $0x10,-0x28(%ebp)
c0203e5e:	66 90                	xchg   %ax,%ax
c0203e60:	89 3c 24             	mov    %edi,(%esp)
c0203e63:	b8 0b 00 00 00       	mov    $0xb,%eax
c0203e68:	89 44 24 0c          	mov    %eax,0xc(%esp)
c0203e6c:	8d 45 d8             	lea    -0x28(%ebp),%eax
c0203e6f:	89 44 24 08          	mov    %eax,0x8(%esp)
c0203e73:	8d 45 d4             	lea    -0x2c(%ebp),%eax
c0203e76:	89 44 24 04          	mov    %eax,0x4(%esp)
c0203e7a:	e8 01 2f 00 00       	call   c0206d80 <space_zero>
c0203e7f:	85 c0                	test   %eax,%eax
c0203e81:	0f 88 1c 03 00 00    	js     c02041a3 <init_start+0x603>
c0203e87:	8b 45 d8             	mov    -0x28(%ebp),%eax
c0203e8a:	85 c0                	test   %eax,%eax
c0203e8c:	75 d2                	jne    c0203e60 <init_start+0x2c0>
c0203e8e:	8b 4d 08             	mov    0x8(%ebp),%ecx
c0203e91:	ba 00 00 00 40       	mov    $0x40000000,%edx
c0203e96:	8b 49 04             	mov    0x4(%ecx),%ecx
c0203e99:	85 c9                	test   %ecx,%ecx
c0203e9b:	0f 84 a0 00 00 00    	je     c0203f41 <init_start+0x3a1>
c0203ea1:	89 45 c0             	mov    %eax,-0x40(%ebp)
c0203ea4:	8b 45 08             	mov    0x8(%ebp),%eax
c0203ea7:	89 5d b8             	mov    %ebx,-0x48(%ebp)
c0203eaa:	89 75 b4             	mov    %esi,-0x4c(%ebp)
c0203ead:	89 7d c4             	mov    %edi,-0x3c(%ebp)
c0203eb0:	8b 4d c0             	mov    -0x40(%ebp),%ecx
c0203eb3:	c1 e1 05             	shl    $0x5,%ecx
c0203eb6:	8b bc 08 5c 05 00 00 	mov    0x55c(%eax,%ecx,1),%edi
c0203ebd:	8b b4 08 58 05 00 00 	mov    0x558(%eax,%ecx,1),%esi
c0203ec4:	89 94 08 58 05 00 00 	mov    %edx,0x558(%eax,%ecx,1)
c0203ecb:	8d 9f ff 0f 00 00    	lea    0xfff(%edi),%ebx
c0203ed1:	c1 eb 0c             	shr    $0xc,%ebx
c0203ed4:	74 53                	je     c0203f29 <init_start+0x389>
c0203ed6:	c1 e3 0c             	shl    $0xc,%ebx
c0203ed9:	89 d7                	mov    %edx,%edi
c0203edb:	89 45 08             	mov    %eax,0x8(%ebp)
c0203ede:	01 d3                	add    %edx,%ebx
c0203ee0:	29 d6                	sub    %edx,%esi
c0203ee2:	89 da                	mov    %ebx,%edx
c0203ee4:	89 fb                	mov    %edi,%ebx
c0203ee6:	89 d7                	mov    %edx,%edi
c0203ee8:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0203eef:	90                   	nop
c0203ef0:	89 5c 24 04          	mov    %ebx,0x4(%esp)
c0203ef4:	b8 03 00 00 00       	mov    $0x3,%eax
c0203ef9:	89 44 24 0c          	mov    %eax,0xc(%esp)
c0203efd:	8d 04 1e             	lea    (%esi,%ebx,1),%eax
c0203f00:	c1 e8 0c             	shr    $0xc,%eax
c0203f03:	89 44 24 08          	mov    %eax,0x8(%esp)
c0203f07:	8b 45 c4             	mov    -0x3c(%ebp),%eax
c0203f0a:	89 04 24             	mov    %eax,(%esp)
c0203f0d:	e8 6e 4b 00 00       	call   c0208a80 <space_map_frame>
c0203f12:	85 c0                	test   %eax,%eax
c0203f14:	0f 88 22 02 00 00    	js     c020413c <init_start+0x59c>
c0203f1a:	81 c3 00 10 00 00    	add    $0x1000,%ebx
c0203f20:	39 fb                	cmp    %edi,%ebx
c0203f22:	75 cc                	jne    c0203ef0 <init_start+0x350>
c0203f24:	8b 45 08             	mov    0x8(%ebp),%eax
c0203f27:	89 da                	mov    %ebx,%edx
c0203f29:	ff 45 c0             	incl   -0x40(%ebp)
c0203f2c:	8b 4d c0             	mov    -0x40(%ebp),%ecx
c0203f2f:	3b 48 04             	cmp    0x4(%eax),%ecx
c0203f32:	0f 82 78 ff ff ff    	jb     c0203eb0 <init_start+0x310>
c0203f38:	8b 5d b8             	mov    -0x48(%ebp),%ebx
c0203f3b:	8b 75 b4             	mov    -0x4c(%ebp),%esi
c0203f3e:	8b 7d c4             	mov    -0x3c(%ebp),%edi
c0203f41:	c7 45 d4 00 00 00 0e 	movl   $0xe000000,-0x2c(%ebp)
c0203f48:	c7 45 d8 01 00 00 00 	movl   $0x1,-0x28(%ebp)
c0203f4f:	90                   	nop
c0203f50:	89 3c 24             	mov    %edi,(%esp)
c0203f53:	b8 0b 00 00 00       	mov    $0xb,%eax
c0203f58:	89 44 24 0c          	mov    %eax,0xc(%esp)
c0203f5c:	8d 45 d8             	lea    -0x28(%ebp),%eax
c0203f5f:	89 44 24 08          	mov    %eax,0x8(%esp)
c0203f63:	8d 45 d4             	lea    -0x2c(%ebp),%eax
c0203f66:	89 44 24 04          	mov    %eax,0x4(%esp)
c0203f6a:	e8 11 2e 00 00       	call   c0206d80 <space_zero>
c0203f6f:	85 c0                	test   %eax,%eax
c0203f71:	0f 88 2c 02 00 00    	js     c02041a3 <init_start+0x603>
c0203f77:	8b 45 d8             	mov    -0x28(%ebp),%eax
c0203f7a:	85 c0                	test   %eax,%eax
c0203f7c:	75 d2                	jne    c0203f50 <init_start+0x3b0>
c0203f7e:	c7 04 24 40 09 00 00 	movl   $0x940,(%esp)
c0203f85:	ba 00 00 00 0e       	mov    $0xe000000,%edx
c0203f8a:	8b 7d bc             	mov    -0x44(%ebp),%edi
c0203f8d:	8b 4d 08             	mov    0x8(%ebp),%ecx
c0203f90:	89 f8                	mov    %edi,%eax
c0203f92:	e8 49 fb ff ff       	call   c0203ae0 <put>
c0203f97:	8d 4d d8             	lea    -0x28(%ebp),%ecx
c0203f9a:	ba f0 ff f9 0f       	mov    $0xff9fff0,%edx
c0203f9f:	89 5d d8             	mov    %ebx,-0x28(%ebp)
c0203fa2:	81 c3 00 00 40 00    	add    $0x400000,%ebx
c0203fa8:	89 f8                	mov    %edi,%eax
c0203faa:	89 5d dc             	mov    %ebx,-0x24(%ebp)
c0203fad:	c7 45 e0 00 00 00 00 	movl   $0x0,-0x20(%ebp)
c0203fb4:	c7 45 e4 00 00 00 00 	movl   $0x0,-0x1c(%ebp)
c0203fbb:	c7 04 24 10 00 00 00 	movl   $0x10,(%esp)
c0203fc2:	e8 19 fb ff ff       	call   c0203ae0 <put>
c0203fc7:	8d 45 d0             	lea    -0x30(%ebp),%eax
c0203fca:	89 44 24 08          	mov    %eax,0x8(%esp)
c0203fce:	8b 47 20             	mov    0x20(%edi),%eax
c0203fd1:	c7 04 24 00 00 00 00 	movl   $0x0,(%esp)
c0203fd8:	89 44 24 04          	mov    %eax,0x4(%esp)
c0203fdc:	e8 df 67 00 00       	call   c020a7c0 <port_new>
c0203fe1:	89 c3                	mov    %eax,%ebx
c0203fe3:	8b 45 d0             	mov    -0x30(%ebp),%eax
c0203fe6:	85 c0                	test   %eax,%eax
c0203fe8:	0f 88 75 01 00 00    	js     c0204163 <init_start+0x5c3>
c0203fee:	8b 45 bc             	mov    -0x44(%ebp),%eax
c0203ff1:	ba 00 21 00 00       	mov    $0x2100,%edx
c0203ff6:	b9 03 00 00 00       	mov    $0x3,%ecx
c0203ffb:	c7 43 24 01 00 00 00 	movl   $0x1,0x24(%ebx)
c0204002:	ff 40 04             	incl   0x4(%eax)
c0204005:	89 54 24 0c          	mov    %edx,0xc(%esp)
c0204009:	89 4c 24 08          	mov    %ecx,0x8(%esp)
c020400d:	89 44 24 04          	mov    %eax,0x4(%esp)
c0204011:	89 04 24             	mov    %eax,(%esp)
c0204014:	e8 b7 62 00 00       	call   c020a2d0 <handle_put>
c0204019:	85 c0                	test   %eax,%eax
c020401b:	0f 88 9d 01 00 00    	js     c02041be <init_start+0x61e>
c0204021:	ba 01 21 00 00       	mov    $0x2101,%edx
c0204026:	b9 01 00 00 00       	mov    $0x1,%ecx
c020402b:	89 54 24 0c          	mov    %edx,0xc(%esp)
c020402f:	bf 80 00 21 c0       	mov    $0xc0210080,%edi
c0204034:	89 4c 24 08          	mov    %ecx,0x8(%esp)
c0204038:	89 7c 24 04          	mov    %edi,0x4(%esp)
c020403c:	8b 45 bc             	mov    -0x44(%ebp),%eax
c020403f:	ff 05 84 00 21 c0    	incl   0xc0210084
c0204045:	89 04 24             	mov    %eax,(%esp)
c0204048:	e8 83 62 00 00       	call   c020a2d0 <handle_put>
c020404d:	85 c0                	test   %eax,%eax
c020404f:	0f 88 69 01 00 00    	js     c02041be <init_start+0x61e>
c0204055:	ff 05 e4 00 21 c0    	incl   0xc02100e4
c020405b:	b8 02 21 00 00       	mov    $0x2102,%eax
c0204060:	89 44 24 0c          	mov    %eax,0xc(%esp)
c0204064:	b8 01 00 00 00       	mov    $0x1,%eax
c0204069:	89 44 24 08          	mov    %eax,0x8(%esp)
c020406d:	b8 e0 00 21 c0       	mov    $0xc02100e0,%eax
c0204072:	89 44 24 04          	mov    %eax,0x4(%esp)
c0204076:	8b 45 bc             	mov    -0x44(%ebp),%eax
c0204079:	89 04 24             	mov    %eax,(%esp)
c020407c:	e8 4f 62 00 00       	call   c020a2d0 <handle_put>
c0204081:	85 c0                	test   %eax,%eax
c0204083:	0f 88 35 01 00 00    	js     c02041be <init_start+0x61e>
c0204089:	b8 01 00 00 00       	mov    $0x1,%eax
c020408e:	bf 03 21 00 00       	mov    $0x2103,%edi
c0204093:	89 44 24 08          	mov    %eax,0x8(%esp)
c0204097:	b8 c0 00 21 c0       	mov    $0xc02100c0,%eax
c020409c:	89 7c 24 0c          	mov    %edi,0xc(%esp)
c02040a0:	89 44 24 04          	mov    %eax,0x4(%esp)
c02040a4:	8b 45 bc             	mov    -0x44(%ebp),%eax
c02040a7:	ff 05 c4 00 21 c0    	incl   0xc02100c4
c02040ad:	89 04 24             	mov    %eax,(%esp)
c02040b0:	e8 1b 62 00 00       	call   c020a2d0 <handle_put>
c02040b5:	85 c0                	test   %eax,%eax
c02040b7:	0f 88 01 01 00 00    	js     c02041be <init_start+0x61e>
c02040bd:	89 5c 24 04          	mov    %ebx,0x4(%esp)
c02040c1:	ba 04 21 00 00       	mov    $0x2104,%edx
c02040c6:	b9 01 00 00 00       	mov    $0x1,%ecx
c02040cb:	89 54 24 0c          	mov    %edx,0xc(%esp)
c02040cf:	89 4c 24 08          	mov    %ecx,0x8(%esp)
c02040d3:	8b 45 bc             	mov    -0x44(%ebp),%eax
c02040d6:	89 04 24             	mov    %eax,(%esp)
c02040d9:	e8 f2 61 00 00       	call   c020a2d0 <handle_put>
c02040de:	85 c0                	test   %eax,%eax
c02040e0:	0f 88 d8 00 00 00    	js     c02041be <init_start+0x61e>
c02040e6:	8d 45 d0             	lea    -0x30(%ebp),%eax
c02040e9:	89 44 24 08          	mov    %eax,0x8(%esp)
c02040ed:	31 c0                	xor    %eax,%eax
c02040ef:	89 44 24 04          	mov    %eax,0x4(%esp)
c02040f3:	8b 45 bc             	mov    -0x44(%ebp),%eax
c02040f6:	89 04 24             	mov    %eax,(%esp)
c02040f9:	e8 92 6e 00 00       	call   c020af90 <thread_new>
c02040fe:	8b 4d d0             	mov    -0x30(%ebp),%ecx
c0204101:	85 c9                	test   %ecx,%ecx
c0204103:	0f 88 bf 00 00 00    	js     c02041c8 <init_start+0x628>
c0204109:	89 70 ec             	mov    %esi,-0x14(%eax)
c020410c:	8b 55 bc             	mov    -0x44(%ebp),%edx
c020410f:	c7 40 f8 f0 ff f9 0f 	movl   $0xff9fff0,-0x8(%eax)
c0204116:	c6 40 08 00          	movb   $0x0,0x8(%eax)
c020411a:	89 04 24             	mov    %eax,(%esp)
c020411d:	89 15 14 00 22 c0    	mov    %edx,0xc0220014
c0204123:	e8 18 74 00 00       	call   c020b540 <sched_ready>
c0204128:	83 c4 5c             	add    $0x5c,%esp
c020412b:	5b                   	pop    %ebx
c020412c:	5e                   	pop    %esi
c020412d:	5f                   	pop    %edi
c020412e:	5d                   	pop    %ebp
c020412f:	c3                   	ret
c0204130:	c7 04 24 ff f2 20 c0 	movl   $0xc020f2ff,(%esp)
c0204137:	e8 a4 f2 ff ff       	call   c02033e0 <panic>
c020413c:	c7 04 24 e0 f2 20 c0 	movl   $0xc020f2e0,(%esp)
c0204143:	89 c1                	mov    %eax,%ecx
c0204145:	b8 59 f3 20 c0       	mov    $0xc020f359,%eax
c020414a:	89 44 24 04          	mov    %eax,0x4(%esp)
c020414e:	f7 d9                	neg    %ecx
c0204150:	89 4c 24 08          	mov    %ecx,0x8(%esp)
c0204154:	e8 87 f2 ff ff       	call   c02033e0 <panic>
c0204159:	ba 14 f3 20 c0       	mov    $0xc020f314,%edx
c020415e:	e8 cd f8 ff ff       	call   c0203a30 <must.part.0>
c0204163:	ba e0 f5 20 c0       	mov    $0xc020f5e0,%edx
c0204168:	e8 c3 f8 ff ff       	call   c0203a30 <must.part.0>
c020416d:	8d 76 00             	lea    0x0(%esi),%esi
c0204170:	c7 04 24 e0 f2 20 c0 	movl   $0xc020f2e0,(%esp)
c0204177:	f7 d8                	neg    %eax
c0204179:	bb 51 f3 20 c0       	mov    $0xc020f351,%ebx
c020417e:	89 44 24 08          	mov    %eax,0x8(%esp)
c0204182:	89 5c 24 04          	mov    %ebx,0x4(%esp)
c0204186:	e8 55 f2 ff ff       	call   c02033e0 <panic>
c020418b:	c7 04 24 37 f3 20 c0 	movl   $0xc020f337,(%esp)
c0204192:	e8 49 f2 ff ff       	call   c02033e0 <panic>
c0204197:	c7 04 24 19 f3 20 c0 	movl   $0xc020f319,(%esp)
c020419e:	e8 3d f2 ff ff       	call   c02033e0 <panic>
c02041a3:	c7 04 24 e0 f2 20 c0 	movl   $0xc020f2e0,(%esp)
c02041aa:	f7 d8                	neg    %eax
c02041ac:	89 44 24 08          	mov    %eax,0x8(%esp)
c02041b0:	b8 f3 f2 20 c0       	mov    $0xc020f2f3,%eax
c02041b5:	89 44 24 04          	mov    %eax,0x4(%esp)
c02041b9:	e8 22 f2 ff ff       	call   c02033e0 <panic>
c02041be:	ba 61 f3 20 c0       	mov    $0xc020f361,%edx
c02041c3:	e8 68 f8 ff ff       	call   c0203a30 <must.part.0>
c02041c8:	ba 69 f3 20 c0       	mov    $0xc020f369,%edx
c02041cd:	89 c8                	mov    %ecx,%eax
c02041cf:	e8 5c f8 ff ff       	call   c0203a30 <must.part.0>
c02041d4:	66 90                	xchg   %ax,%ax
c02041d6:	66 90                	xchg   %ax,%ax
c02041d8:	66 90                	xchg   %ax,%ax
c02041da:	66 90                	xchg   %ax,%ax
c02041dc:	66 90                	xchg   %ax,%ax
c02041de:	66 90                	xchg   %ax,%ax

c02041e0 <call_abort>:
c02041e0:	55                   	push   %ebp
c02041e1:	89 e5                	mov    %esp,%ebp
c02041e3:	56                   	push   %esi
c02041e4:	31 f6                	xor    %esi,%esi
c02041e6:	53                   	push   %ebx
c02041e7:	83 ec 10             	sub    $0x10,%esp
c02041ea:	8b 5d 08             	mov    0x8(%ebp),%ebx
c02041ed:	80 7b 09 00          	cmpb   $0x0,0x9(%ebx)
c02041f1:	75 03                	jne    c02041f6 <call_abort+0x16>
c02041f3:	8b 73 14             	mov    0x14(%ebx),%esi
c02041f6:	0f b6 43 08          	movzbl 0x8(%ebx),%eax
c02041fa:	84 c0                	test   %al,%al
c02041fc:	0f 84 ad 01 00 00    	je     c02043af <call_abort.cold>
c0204202:	3c 02                	cmp    $0x2,%al
c0204204:	74 4a                	je     c0204250 <call_abort+0x70>
c0204206:	31 c0                	xor    %eax,%eax
c0204208:	ba 9c f3 20 c0       	mov    $0xc020f39c,%edx
c020420d:	89 44 24 0c          	mov    %eax,0xc(%esp)
c0204211:	89 54 24 08          	mov    %edx,0x8(%esp)
c0204215:	8b 45 0c             	mov    0xc(%ebp),%eax
c0204218:	89 1c 24             	mov    %ebx,(%esp)
c020421b:	89 44 24 04          	mov    %eax,0x4(%esp)
c020421f:	e8 6c 15 00 00       	call   c0205790 <call_finish>
c0204224:	85 f6                	test   %esi,%esi
c0204226:	74 06                	je     c020422e <call_abort+0x4e>
c0204228:	80 7e 08 00          	cmpb   $0x0,0x8(%esi)
c020422c:	74 0a                	je     c0204238 <call_abort+0x58>
c020422e:	83 c4 10             	add    $0x10,%esp
c0204231:	5b                   	pop    %ebx
c0204232:	5e                   	pop    %esi
c0204233:	5d                   	pop    %ebp
c0204234:	c3                   	ret
c0204235:	8d 76 00             	lea    0x0(%esi),%esi
c0204238:	89 34 24             	mov    %esi,(%esp)
c020423b:	e8 00 73 00 00       	call   c020b540 <sched_ready>
c0204240:	83 c4 10             	add    $0x10,%esp
c0204243:	5b                   	pop    %ebx
c0204244:	5e                   	pop    %esi
c0204245:	5d                   	pop    %ebp
c0204246:	c3                   	ret
c0204247:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020424e:	66 90                	xchg   %ax,%ax
c0204250:	89 1c 24             	mov    %ebx,(%esp)
c0204253:	b9 04 00 00 00       	mov    $0x4,%ecx
c0204258:	89 4c 24 04          	mov    %ecx,0x4(%esp)
c020425c:	e8 af 04 00 00       	call   c0204710 <event_post_call>
c0204261:	eb a3                	jmp    c0204206 <call_abort+0x26>
c0204263:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020426a:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi

c0204270 <call_expired>:
c0204270:	55                   	push   %ebp
c0204271:	89 e5                	mov    %esp,%ebp
c0204273:	83 ec 18             	sub    $0x18,%esp
c0204276:	89 5d fc             	mov    %ebx,-0x4(%ebp)
c0204279:	8b 45 08             	mov    0x8(%ebp),%eax
c020427c:	0f b6 50 bb          	movzbl -0x45(%eax),%edx
c0204280:	8d 58 b0             	lea    -0x50(%eax),%ebx
c0204283:	88 d1                	mov    %dl,%cl
c0204285:	80 e1 02             	and    $0x2,%cl
c0204288:	74 06                	je     c0204290 <call_expired+0x20>
c020428a:	80 78 b8 02          	cmpb   $0x2,-0x48(%eax)
c020428e:	74 20                	je     c02042b0 <call_expired+0x40>
c0204290:	89 1c 24             	mov    %ebx,(%esp)
c0204293:	b8 8c ff ff ff       	mov    $0xffffff8c,%eax
c0204298:	89 44 24 04          	mov    %eax,0x4(%esp)
c020429c:	e8 3f ff ff ff       	call   c02041e0 <call_abort>
c02042a1:	8b 5d fc             	mov    -0x4(%ebp),%ebx
c02042a4:	89 ec                	mov    %ebp,%esp
c02042a6:	5d                   	pop    %ebp
c02042a7:	c3                   	ret
c02042a8:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02042af:	90                   	nop
c02042b0:	88 d1                	mov    %dl,%cl
c02042b2:	80 e1 04             	and    $0x4,%cl
c02042b5:	75 ea                	jne    c02042a1 <call_expired+0x31>
c02042b7:	80 ca 04             	or     $0x4,%dl
c02042ba:	88 50 bb             	mov    %dl,-0x45(%eax)
c02042bd:	ba 02 00 00 00       	mov    $0x2,%edx
c02042c2:	89 54 24 04          	mov    %edx,0x4(%esp)
c02042c6:	89 1c 24             	mov    %ebx,(%esp)
c02042c9:	e8 42 04 00 00       	call   c0204710 <event_post_call>
c02042ce:	eb d1                	jmp    c02042a1 <call_expired+0x31>

c02042d0 <thread_interrupt>:
c02042d0:	55                   	push   %ebp
c02042d1:	89 e5                	mov    %esp,%ebp
c02042d3:	83 ec 18             	sub    $0x18,%esp
c02042d6:	89 5d fc             	mov    %ebx,-0x4(%ebp)
c02042d9:	8b 5d 08             	mov    0x8(%ebp),%ebx
c02042dc:	80 7b 0d 00          	cmpb   $0x0,0xd(%ebx)
c02042e0:	c6 43 0a 01          	movb   $0x1,0xa(%ebx)
c02042e4:	75 14                	jne    c02042fa <thread_interrupt+0x2a>
c02042e6:	0f b6 43 08          	movzbl 0x8(%ebx),%eax
c02042ea:	3c 01                	cmp    $0x1,%al
c02042ec:	74 1a                	je     c0204308 <thread_interrupt+0x38>
c02042ee:	3c 02                	cmp    $0x2,%al
c02042f0:	0f 84 92 00 00 00    	je     c0204388 <thread_interrupt+0xb8>
c02042f6:	3c 03                	cmp    $0x3,%al
c02042f8:	74 36                	je     c0204330 <thread_interrupt+0x60>
c02042fa:	8b 5d fc             	mov    -0x4(%ebp),%ebx
c02042fd:	89 ec                	mov    %ebp,%esp
c02042ff:	5d                   	pop    %ebp
c0204300:	c3                   	ret
c0204301:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0204308:	80 7b 38 02          	cmpb   $0x2,0x38(%ebx)
c020430c:	74 4a                	je     c0204358 <thread_interrupt+0x88>
c020430e:	b9 fc ff ff ff       	mov    $0xfffffffc,%ecx
c0204313:	83 c3 30             	add    $0x30,%ebx
c0204316:	89 1c 24             	mov    %ebx,(%esp)
c0204319:	89 4c 24 04          	mov    %ecx,0x4(%esp)
c020431d:	e8 be fe ff ff       	call   c02041e0 <call_abort>
c0204322:	8b 5d fc             	mov    -0x4(%ebp),%ebx
c0204325:	89 ec                	mov    %ebp,%esp
c0204327:	5d                   	pop    %ebp
c0204328:	c3                   	ret
c0204329:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0204330:	8d 83 18 01 00 00    	lea    0x118(%ebx),%eax
c0204336:	89 04 24             	mov    %eax,(%esp)
c0204339:	e8 42 78 00 00       	call   c020bb80 <timer_cancel>
c020433e:	c7 43 e0 fc ff ff ff 	movl   $0xfffffffc,-0x20(%ebx)
c0204345:	c6 43 08 00          	movb   $0x0,0x8(%ebx)
c0204349:	89 1c 24             	mov    %ebx,(%esp)
c020434c:	e8 ef 71 00 00       	call   c020b540 <sched_ready>
c0204351:	eb a7                	jmp    c02042fa <thread_interrupt+0x2a>
c0204353:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0204357:	90                   	nop
c0204358:	0f b6 43 3b          	movzbl 0x3b(%ebx),%eax
c020435c:	88 c2                	mov    %al,%dl
c020435e:	80 e2 04             	and    $0x4,%dl
c0204361:	75 97                	jne    c02042fa <thread_interrupt+0x2a>
c0204363:	0c 04                	or     $0x4,%al
c0204365:	83 c3 30             	add    $0x30,%ebx
c0204368:	88 43 0b             	mov    %al,0xb(%ebx)
c020436b:	b8 02 00 00 00       	mov    $0x2,%eax
c0204370:	89 44 24 04          	mov    %eax,0x4(%esp)
c0204374:	89 1c 24             	mov    %ebx,(%esp)
c0204377:	e8 94 03 00 00       	call   c0204710 <event_post_call>
c020437c:	e9 79 ff ff ff       	jmp    c02042fa <thread_interrupt+0x2a>
c0204381:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0204388:	8b 43 10             	mov    0x10(%ebx),%eax
c020438b:	8b 90 8c 00 00 00    	mov    0x8c(%eax),%edx
c0204391:	85 d2                	test   %edx,%edx
c0204393:	0f 84 61 ff ff ff    	je     c02042fa <thread_interrupt+0x2a>
c0204399:	89 1c 24             	mov    %ebx,(%esp)
c020439c:	b8 fc ff ff ff       	mov    $0xfffffffc,%eax
c02043a1:	89 44 24 04          	mov    %eax,0x4(%esp)
c02043a5:	e8 46 13 00 00       	call   c02056f0 <receive_fail>
c02043aa:	e9 4b ff ff ff       	jmp    c02042fa <thread_interrupt+0x2a>

c02043af <call_abort.cold>:
c02043af:	c7 44 24 08 10 00 00 	movl   $0x10,0x8(%esp)
c02043b6:	00 
c02043b7:	c7 44 24 04 70 f3 20 	movl   $0xc020f370,0x4(%esp)
c02043be:	c0 
c02043bf:	c7 04 24 83 f3 20 c0 	movl   $0xc020f383,(%esp)
c02043c6:	e8 f3 f0 ff ff       	call   c02034be <assert_failed>
c02043cb:	66 90                	xchg   %ax,%ax
c02043cd:	66 90                	xchg   %ax,%ax
c02043cf:	90                   	nop

c02043d0 <call_start>:
c02043d0:	55                   	push   %ebp
c02043d1:	89 e5                	mov    %esp,%ebp
c02043d3:	57                   	push   %edi
c02043d4:	56                   	push   %esi
c02043d5:	53                   	push   %ebx
c02043d6:	83 ec 1c             	sub    $0x1c,%esp
c02043d9:	8b 5d 08             	mov    0x8(%ebp),%ebx
c02043dc:	8b 45 0c             	mov    0xc(%ebp),%eax
c02043df:	80 7b 08 00          	cmpb   $0x0,0x8(%ebx)
c02043e3:	8b 70 08             	mov    0x8(%eax),%esi
c02043e6:	0f 85 ae 02 00 00    	jne    c020469a <call_start.cold>
c02043ec:	8b 53 10             	mov    0x10(%ebx),%edx
c02043ef:	85 d2                	test   %edx,%edx
c02043f1:	0f 85 a3 02 00 00    	jne    c020469a <call_start.cold>
c02043f7:	ff 40 04             	incl   0x4(%eax)
c02043fa:	89 43 10             	mov    %eax,0x10(%ebx)
c02043fd:	c6 43 0b 00          	movb   $0x0,0xb(%ebx)
c0204401:	83 05 f8 36 22 c0 01 	addl   $0x1,0xc02236f8
c0204408:	83 15 fc 36 22 c0 00 	adcl   $0x0,0xc02236fc
c020440f:	8b 46 08             	mov    0x8(%esi),%eax
c0204412:	85 c0                	test   %eax,%eax
c0204414:	74 2a                	je     c0204440 <call_start+0x70>
c0204416:	89 34 24             	mov    %esi,(%esp)
c0204419:	e8 02 0e 00 00       	call   c0205220 <receiver_take>
c020441e:	89 5c 24 04          	mov    %ebx,0x4(%esp)
c0204422:	89 04 24             	mov    %eax,(%esp)
c0204425:	89 c6                	mov    %eax,%esi
c0204427:	e8 94 0e 00 00       	call   c02052c0 <receive_call>
c020442c:	89 34 24             	mov    %esi,(%esp)
c020442f:	e8 6c 71 00 00       	call   c020b5a0 <sched_direct>
c0204434:	83 c4 1c             	add    $0x1c,%esp
c0204437:	5b                   	pop    %ebx
c0204438:	5e                   	pop    %esi
c0204439:	5f                   	pop    %edi
c020443a:	5d                   	pop    %ebp
c020443b:	c3                   	ret
c020443c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0204440:	c6 43 08 01          	movb   $0x1,0x8(%ebx)
c0204444:	83 c6 18             	add    $0x18,%esi
c0204447:	8b 46 04             	mov    0x4(%esi),%eax
c020444a:	39 c6                	cmp    %eax,%esi
c020444c:	74 3e                	je     c020448c <call_start+0xbc>
c020444e:	8b 7b 14             	mov    0x14(%ebx),%edi
c0204451:	eb 1c                	jmp    c020446f <call_start+0x9f>
c0204453:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0204457:	90                   	nop
c0204458:	85 ff                	test   %edi,%edi
c020445a:	0f b6 4a 0c          	movzbl 0xc(%edx),%ecx
c020445e:	74 21                	je     c0204481 <call_start+0xb1>
c0204460:	0f b6 57 0c          	movzbl 0xc(%edi),%edx
c0204464:	38 d1                	cmp    %dl,%cl
c0204466:	73 24                	jae    c020448c <call_start+0xbc>
c0204468:	8b 40 04             	mov    0x4(%eax),%eax
c020446b:	39 c6                	cmp    %eax,%esi
c020446d:	74 1d                	je     c020448c <call_start+0xbc>
c020446f:	8b 50 14             	mov    0x14(%eax),%edx
c0204472:	85 d2                	test   %edx,%edx
c0204474:	75 e2                	jne    c0204458 <call_start+0x88>
c0204476:	8b 50 30             	mov    0x30(%eax),%edx
c0204479:	85 ff                	test   %edi,%edi
c020447b:	0f b6 4a 0a          	movzbl 0xa(%edx),%ecx
c020447f:	75 df                	jne    c0204460 <call_start+0x90>
c0204481:	8b 53 30             	mov    0x30(%ebx),%edx
c0204484:	0f b6 52 0a          	movzbl 0xa(%edx),%edx
c0204488:	38 d1                	cmp    %dl,%cl
c020448a:	72 dc                	jb     c0204468 <call_start+0x98>
c020448c:	8b 00                	mov    (%eax),%eax
c020448e:	8b 50 04             	mov    0x4(%eax),%edx
c0204491:	89 03                	mov    %eax,(%ebx)
c0204493:	89 53 04             	mov    %edx,0x4(%ebx)
c0204496:	8b 50 04             	mov    0x4(%eax),%edx
c0204499:	89 1a                	mov    %ebx,(%edx)
c020449b:	89 58 04             	mov    %ebx,0x4(%eax)
c020449e:	83 c4 1c             	add    $0x1c,%esp
c02044a1:	5b                   	pop    %ebx
c02044a2:	5e                   	pop    %esi
c02044a3:	5f                   	pop    %edi
c02044a4:	5d                   	pop    %ebp
c02044a5:	c3                   	ret
c02044a6:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02044ad:	8d 76 00             	lea    0x0(%esi),%esi

c02044b0 <sys_ipc_call>:
c02044b0:	55                   	push   %ebp
c02044b1:	89 e5                	mov    %esp,%ebp
c02044b3:	83 ec 38             	sub    $0x38,%esp
c02044b6:	89 5d f4             	mov    %ebx,-0xc(%ebp)
c02044b9:	8b 5d 08             	mov    0x8(%ebp),%ebx
c02044bc:	89 75 f8             	mov    %esi,-0x8(%ebp)
c02044bf:	89 7d fc             	mov    %edi,-0x4(%ebp)
c02044c2:	8b 7b 10             	mov    0x10(%ebx),%edi
c02044c5:	8b 53 e0             	mov    -0x20(%ebx),%edx
c02044c8:	8b 47 24             	mov    0x24(%edi),%eax
c02044cb:	8b 34 d0             	mov    (%eax,%edx,8),%esi
c02044ce:	8b 43 14             	mov    0x14(%ebx),%eax
c02044d1:	8b 53 d8             	mov    -0x28(%ebx),%edx
c02044d4:	81 fe 00 01 21 c0    	cmp    $0xc0210100,%esi
c02044da:	8b 48 68             	mov    0x68(%eax),%ecx
c02044dd:	89 4d e4             	mov    %ecx,-0x1c(%ebp)
c02044e0:	8b 48 6c             	mov    0x6c(%eax),%ecx
c02044e3:	89 4d e0             	mov    %ecx,-0x20(%ebp)
c02044e6:	0f 84 d5 00 00 00    	je     c02045c1 <sys_ipc_call+0x111>
c02044ec:	8b 4e 08             	mov    0x8(%esi),%ecx
c02044ef:	80 79 01 00          	cmpb   $0x0,0x1(%ecx)
c02044f3:	0f 85 8f 00 00 00    	jne    c0204588 <sys_ipc_call+0xd8>
c02044f9:	89 d1                	mov    %edx,%ecx
c02044fb:	c1 e9 14             	shr    $0x14,%ecx
c02044fe:	83 e1 1f             	and    $0x1f,%ecx
c0204501:	83 f9 10             	cmp    $0x10,%ecx
c0204504:	77 6a                	ja     c0204570 <sys_ipc_call+0xc0>
c0204506:	89 d1                	mov    %edx,%ecx
c0204508:	c1 e9 1c             	shr    $0x1c,%ecx
c020450b:	83 e1 03             	and    $0x3,%ecx
c020450e:	83 f9 03             	cmp    $0x3,%ecx
c0204511:	74 5d                	je     c0204570 <sys_ipc_call+0xc0>
c0204513:	85 c9                	test   %ecx,%ecx
c0204515:	0f 85 85 00 00 00    	jne    c02045a0 <sys_ipc_call+0xf0>
c020451b:	80 7b 0a 00          	cmpb   $0x0,0xa(%ebx)
c020451f:	74 0a                	je     c020452b <sys_ipc_call+0x7b>
c0204521:	80 7b 0d 00          	cmpb   $0x0,0xd(%ebx)
c0204525:	0f 84 4d 01 00 00    	je     c0204678 <sys_ipc_call+0x1c8>
c020452b:	8b 45 e0             	mov    -0x20(%ebp),%eax
c020452e:	8d 7b 30             	lea    0x30(%ebx),%edi
c0204531:	0b 45 e4             	or     -0x1c(%ebp),%eax
c0204534:	0f 85 9e 00 00 00    	jne    c02045d8 <sys_ipc_call+0x128>
c020453a:	89 53 48             	mov    %edx,0x48(%ebx)
c020453d:	8b 43 d4             	mov    -0x2c(%ebx),%eax
c0204540:	c6 43 08 01          	movb   $0x1,0x8(%ebx)
c0204544:	89 43 4c             	mov    %eax,0x4c(%ebx)
c0204547:	8b 43 c8             	mov    -0x38(%ebx),%eax
c020454a:	89 43 50             	mov    %eax,0x50(%ebx)
c020454d:	8b 43 c4             	mov    -0x3c(%ebx),%eax
c0204550:	89 43 54             	mov    %eax,0x54(%ebx)
c0204553:	8b 43 cc             	mov    -0x34(%ebx),%eax
c0204556:	89 43 58             	mov    %eax,0x58(%ebx)
c0204559:	89 74 24 04          	mov    %esi,0x4(%esp)
c020455d:	89 3c 24             	mov    %edi,(%esp)
c0204560:	e8 6b fe ff ff       	call   c02043d0 <call_start>
c0204565:	b8 01 f0 ff ff       	mov    $0xfffff001,%eax
c020456a:	eb 09                	jmp    c0204575 <sys_ipc_call+0xc5>
c020456c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0204570:	b8 ea ff ff ff       	mov    $0xffffffea,%eax
c0204575:	8b 5d f4             	mov    -0xc(%ebp),%ebx
c0204578:	8b 75 f8             	mov    -0x8(%ebp),%esi
c020457b:	8b 7d fc             	mov    -0x4(%ebp),%edi
c020457e:	89 ec                	mov    %ebp,%esp
c0204580:	5d                   	pop    %ebp
c0204581:	c3                   	ret
c0204582:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c0204588:	8b 5d f4             	mov    -0xc(%ebp),%ebx
c020458b:	b8 33 ff ff ff       	mov    $0xffffff33,%eax
c0204590:	8b 75 f8             	mov    -0x8(%ebp),%esi
c0204593:	8b 7d fc             	mov    -0x4(%ebp),%edi
c0204596:	89 ec                	mov    %ebp,%esp
c0204598:	5d                   	pop    %ebp
c0204599:	c3                   	ret
c020459a:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c02045a0:	89 55 dc             	mov    %edx,-0x24(%ebp)
c02045a3:	83 c0 50             	add    $0x50,%eax
c02045a6:	89 4c 24 08          	mov    %ecx,0x8(%esp)
c02045aa:	89 44 24 04          	mov    %eax,0x4(%esp)
c02045ae:	89 3c 24             	mov    %edi,(%esp)
c02045b1:	e8 3a 1b 00 00       	call   c02060f0 <give_ok>
c02045b6:	8b 55 dc             	mov    -0x24(%ebp),%edx
c02045b9:	84 c0                	test   %al,%al
c02045bb:	0f 85 5a ff ff ff    	jne    c020451b <sys_ipc_call+0x6b>
c02045c1:	8b 5d f4             	mov    -0xc(%ebp),%ebx
c02045c4:	b8 38 ff ff ff       	mov    $0xffffff38,%eax
c02045c9:	8b 75 f8             	mov    -0x8(%ebp),%esi
c02045cc:	8b 7d fc             	mov    -0x4(%ebp),%edi
c02045cf:	89 ec                	mov    %ebp,%esp
c02045d1:	5d                   	pop    %ebp
c02045d2:	c3                   	ret
c02045d3:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c02045d7:	90                   	nop
c02045d8:	89 55 dc             	mov    %edx,-0x24(%ebp)
c02045db:	8b 43 14             	mov    0x14(%ebx),%eax
c02045de:	c7 40 68 00 00 00 00 	movl   $0x0,0x68(%eax)
c02045e5:	c7 40 6c 00 00 00 00 	movl   $0x0,0x6c(%eax)
c02045ec:	8b 45 e4             	mov    -0x1c(%ebp),%eax
c02045ef:	89 04 24             	mov    %eax,(%esp)
c02045f2:	8b 45 e0             	mov    -0x20(%ebp),%eax
c02045f5:	89 44 24 04          	mov    %eax,0x4(%esp)
c02045f9:	e8 b2 74 00 00       	call   c020bab0 <timer_ahead>
c02045fe:	8b 55 dc             	mov    -0x24(%ebp),%edx
c0204601:	84 c0                	test   %al,%al
c0204603:	0f 84 87 00 00 00    	je     c0204690 <sys_ipc_call+0x1e0>
c0204609:	89 53 48             	mov    %edx,0x48(%ebx)
c020460c:	8b 43 d4             	mov    -0x2c(%ebx),%eax
c020460f:	c6 43 08 01          	movb   $0x1,0x8(%ebx)
c0204613:	89 43 4c             	mov    %eax,0x4c(%ebx)
c0204616:	8b 43 c8             	mov    -0x38(%ebx),%eax
c0204619:	89 43 50             	mov    %eax,0x50(%ebx)
c020461c:	8b 43 c4             	mov    -0x3c(%ebx),%eax
c020461f:	89 43 54             	mov    %eax,0x54(%ebx)
c0204622:	8b 43 cc             	mov    -0x34(%ebx),%eax
c0204625:	89 43 58             	mov    %eax,0x58(%ebx)
c0204628:	8b 45 e4             	mov    -0x1c(%ebp),%eax
c020462b:	89 44 24 04          	mov    %eax,0x4(%esp)
c020462f:	8b 45 e0             	mov    -0x20(%ebp),%eax
c0204632:	89 44 24 08          	mov    %eax,0x8(%esp)
c0204636:	8d 83 80 00 00 00    	lea    0x80(%ebx),%eax
c020463c:	89 04 24             	mov    %eax,(%esp)
c020463f:	e8 9c 74 00 00       	call   c020bae0 <timer_set>
c0204644:	89 74 24 04          	mov    %esi,0x4(%esp)
c0204648:	89 3c 24             	mov    %edi,(%esp)
c020464b:	e8 80 fd ff ff       	call   c02043d0 <call_start>
c0204650:	0f b6 43 3b          	movzbl 0x3b(%ebx),%eax
c0204654:	88 c2                	mov    %al,%dl
c0204656:	80 ca 08             	or     $0x8,%dl
c0204659:	88 53 3b             	mov    %dl,0x3b(%ebx)
c020465c:	8b 53 14             	mov    0x14(%ebx),%edx
c020465f:	83 7a 70 01          	cmpl   $0x1,0x70(%edx)
c0204663:	0f 85 fc fe ff ff    	jne    c0204565 <sys_ipc_call+0xb5>
c0204669:	0c 0a                	or     $0xa,%al
c020466b:	88 43 3b             	mov    %al,0x3b(%ebx)
c020466e:	e9 f2 fe ff ff       	jmp    c0204565 <sys_ipc_call+0xb5>
c0204673:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0204677:	90                   	nop
c0204678:	8b 87 8c 00 00 00    	mov    0x8c(%edi),%eax
c020467e:	85 c0                	test   %eax,%eax
c0204680:	75 04                	jne    c0204686 <sys_ipc_call+0x1d6>
c0204682:	c6 43 0a 00          	movb   $0x0,0xa(%ebx)
c0204686:	b8 fc ff ff ff       	mov    $0xfffffffc,%eax
c020468b:	e9 e5 fe ff ff       	jmp    c0204575 <sys_ipc_call+0xc5>
c0204690:	b8 8c ff ff ff       	mov    $0xffffff8c,%eax
c0204695:	e9 db fe ff ff       	jmp    c0204575 <sys_ipc_call+0xc5>

c020469a <call_start.cold>:
c020469a:	c7 44 24 08 23 00 00 	movl   $0x23,0x8(%esp)
c02046a1:	00 
c02046a2:	c7 44 24 04 ac f3 20 	movl   $0xc020f3ac,0x4(%esp)
c02046a9:	c0 
c02046aa:	c7 04 24 c0 f3 20 c0 	movl   $0xc020f3c0,(%esp)
c02046b1:	e8 08 ee ff ff       	call   c02034be <assert_failed>
c02046b6:	66 90                	xchg   %ax,%ax
c02046b8:	66 90                	xchg   %ax,%ax
c02046ba:	66 90                	xchg   %ax,%ax
c02046bc:	66 90                	xchg   %ax,%ax
c02046be:	66 90                	xchg   %ax,%ax

c02046c0 <call_owner_put>:
c02046c0:	55                   	push   %ebp
c02046c1:	89 e5                	mov    %esp,%ebp
c02046c3:	83 ec 18             	sub    $0x18,%esp
c02046c6:	8b 45 08             	mov    0x8(%ebp),%eax
c02046c9:	0f b6 50 09          	movzbl 0x9(%eax),%edx
c02046cd:	80 fa 02             	cmp    $0x2,%dl
c02046d0:	74 2e                	je     c0204700 <call_owner_put+0x40>
c02046d2:	80 fa 03             	cmp    $0x3,%dl
c02046d5:	74 19                	je     c02046f0 <call_owner_put+0x30>
c02046d7:	8b 40 14             	mov    0x14(%eax),%eax
c02046da:	89 04 24             	mov    %eax,(%esp)
c02046dd:	e8 2e 6b 00 00       	call   c020b210 <thread_reap>
c02046e2:	89 ec                	mov    %ebp,%esp
c02046e4:	5d                   	pop    %ebp
c02046e5:	c3                   	ret
c02046e6:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02046ed:	8d 76 00             	lea    0x0(%esi),%esi
c02046f0:	89 04 24             	mov    %eax,(%esp)
c02046f3:	e8 08 05 00 00       	call   c0204c00 <lease_reap>
c02046f8:	89 ec                	mov    %ebp,%esp
c02046fa:	5d                   	pop    %ebp
c02046fb:	c3                   	ret
c02046fc:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0204700:	83 e8 08             	sub    $0x8,%eax
c0204703:	89 04 24             	mov    %eax,(%esp)
c0204706:	e8 d5 5f 00 00       	call   c020a6e0 <object_put>
c020470b:	89 ec                	mov    %ebp,%esp
c020470d:	5d                   	pop    %ebp
c020470e:	c3                   	ret
c020470f:	90                   	nop

c0204710 <event_post_call>:
c0204710:	55                   	push   %ebp
c0204711:	89 e5                	mov    %esp,%ebp
c0204713:	83 ec 28             	sub    $0x28,%esp
c0204716:	89 5d f4             	mov    %ebx,-0xc(%ebp)
c0204719:	8b 45 08             	mov    0x8(%ebp),%eax
c020471c:	89 75 f8             	mov    %esi,-0x8(%ebp)
c020471f:	0f b6 55 0c          	movzbl 0xc(%ebp),%edx
c0204723:	89 7d fc             	mov    %edi,-0x4(%ebp)
c0204726:	80 78 08 02          	cmpb   $0x2,0x8(%eax)
c020472a:	0f 85 6d 01 00 00    	jne    c020489d <event_post_call.cold>
c0204730:	8b 70 10             	mov    0x10(%eax),%esi
c0204733:	8b 4e 08             	mov    0x8(%esi),%ecx
c0204736:	80 79 01 00          	cmpb   $0x0,0x1(%ecx)
c020473a:	75 43                	jne    c020477f <event_post_call+0x6f>
c020473c:	0f b6 48 0a          	movzbl 0xa(%eax),%ecx
c0204740:	8d 78 38             	lea    0x38(%eax),%edi
c0204743:	88 d3                	mov    %dl,%bl
c0204745:	80 e3 04             	and    $0x4,%bl
c0204748:	74 46                	je     c0204790 <event_post_call+0x80>
c020474a:	8b 50 0c             	mov    0xc(%eax),%edx
c020474d:	84 c9                	test   %cl,%cl
c020474f:	89 50 34             	mov    %edx,0x34(%eax)
c0204752:	74 5c                	je     c02047b0 <event_post_call+0xa0>
c0204754:	8b 48 3c             	mov    0x3c(%eax),%ecx
c0204757:	8b 50 38             	mov    0x38(%eax),%edx
c020475a:	89 11                	mov    %edx,(%ecx)
c020475c:	8b 48 3c             	mov    0x3c(%eax),%ecx
c020475f:	89 4a 04             	mov    %ecx,0x4(%edx)
c0204762:	89 78 3c             	mov    %edi,0x3c(%eax)
c0204765:	8b 70 10             	mov    0x10(%eax),%esi
c0204768:	89 78 38             	mov    %edi,0x38(%eax)
c020476b:	b2 04                	mov    $0x4,%dl
c020476d:	88 50 0a             	mov    %dl,0xa(%eax)
c0204770:	89 7c 24 04          	mov    %edi,0x4(%esp)
c0204774:	8b 46 08             	mov    0x8(%esi),%eax
c0204777:	89 04 24             	mov    %eax,(%esp)
c020477a:	e8 81 62 00 00       	call   c020aa00 <port_post>
c020477f:	8b 5d f4             	mov    -0xc(%ebp),%ebx
c0204782:	8b 75 f8             	mov    -0x8(%ebp),%esi
c0204785:	8b 7d fc             	mov    -0x4(%ebp),%edi
c0204788:	89 ec                	mov    %ebp,%esp
c020478a:	5d                   	pop    %ebp
c020478b:	c3                   	ret
c020478c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0204790:	88 cb                	mov    %cl,%bl
c0204792:	80 e3 04             	and    $0x4,%bl
c0204795:	74 29                	je     c02047c0 <event_post_call+0xb0>
c0204797:	8b 58 3c             	mov    0x3c(%eax),%ebx
c020479a:	8b 48 38             	mov    0x38(%eax),%ecx
c020479d:	89 0b                	mov    %ecx,(%ebx)
c020479f:	8b 58 3c             	mov    0x3c(%eax),%ebx
c02047a2:	89 59 04             	mov    %ebx,0x4(%ecx)
c02047a5:	89 78 3c             	mov    %edi,0x3c(%eax)
c02047a8:	8b 70 10             	mov    0x10(%eax),%esi
c02047ab:	89 78 38             	mov    %edi,0x38(%eax)
c02047ae:	eb bd                	jmp    c020476d <event_post_call+0x5d>
c02047b0:	80 78 09 02          	cmpb   $0x2,0x9(%eax)
c02047b4:	75 b5                	jne    c020476b <event_post_call+0x5b>
c02047b6:	ff 40 fc             	incl   -0x4(%eax)
c02047b9:	eb b0                	jmp    c020476b <event_post_call+0x5b>
c02047bb:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c02047bf:	90                   	nop
c02047c0:	84 c9                	test   %cl,%cl
c02047c2:	75 06                	jne    c02047ca <event_post_call+0xba>
c02047c4:	80 78 09 02          	cmpb   $0x2,0x9(%eax)
c02047c8:	74 06                	je     c02047d0 <event_post_call+0xc0>
c02047ca:	08 ca                	or     %cl,%dl
c02047cc:	eb 9f                	jmp    c020476d <event_post_call+0x5d>
c02047ce:	66 90                	xchg   %ax,%ax
c02047d0:	ff 40 fc             	incl   -0x4(%eax)
c02047d3:	08 ca                	or     %cl,%dl
c02047d5:	eb 96                	jmp    c020476d <event_post_call+0x5d>
c02047d7:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02047de:	66 90                	xchg   %ax,%ax

c02047e0 <event_discard>:
c02047e0:	55                   	push   %ebp
c02047e1:	89 e5                	mov    %esp,%ebp
c02047e3:	83 ec 18             	sub    $0x18,%esp
c02047e6:	8b 45 08             	mov    0x8(%ebp),%eax
c02047e9:	8b 48 04             	mov    0x4(%eax),%ecx
c02047ec:	8b 10                	mov    (%eax),%edx
c02047ee:	89 11                	mov    %edx,(%ecx)
c02047f0:	8b 48 04             	mov    0x4(%eax),%ecx
c02047f3:	89 4a 04             	mov    %ecx,0x4(%edx)
c02047f6:	89 40 04             	mov    %eax,0x4(%eax)
c02047f9:	0f b6 50 08          	movzbl 0x8(%eax),%edx
c02047fd:	89 00                	mov    %eax,(%eax)
c02047ff:	80 fa 01             	cmp    $0x1,%dl
c0204802:	74 5c                	je     c0204860 <event_discard+0x80>
c0204804:	80 fa 02             	cmp    $0x2,%dl
c0204807:	74 47                	je     c0204850 <event_discard+0x70>
c0204809:	84 d2                	test   %dl,%dl
c020480b:	74 1b                	je     c0204828 <event_discard+0x48>
c020480d:	8d 88 50 ff ff ff    	lea    -0xb0(%eax),%ecx
c0204813:	80 fa 03             	cmp    $0x3,%dl
c0204816:	74 58                	je     c0204870 <event_discard+0x90>
c0204818:	89 0c 24             	mov    %ecx,(%esp)
c020481b:	e8 c0 5e 00 00       	call   c020a6e0 <object_put>
c0204820:	89 ec                	mov    %ebp,%esp
c0204822:	5d                   	pop    %ebp
c0204823:	c3                   	ret
c0204824:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0204828:	c6 40 d2 00          	movb   $0x0,-0x2e(%eax)
c020482c:	0f b6 50 d1          	movzbl -0x2f(%eax),%edx
c0204830:	80 fa 02             	cmp    $0x2,%dl
c0204833:	74 4b                	je     c0204880 <event_discard+0xa0>
c0204835:	80 fa 03             	cmp    $0x3,%dl
c0204838:	74 56                	je     c0204890 <event_discard+0xb0>
c020483a:	8b 40 dc             	mov    -0x24(%eax),%eax
c020483d:	89 04 24             	mov    %eax,(%esp)
c0204840:	e8 cb 69 00 00       	call   c020b210 <thread_reap>
c0204845:	89 ec                	mov    %ebp,%esp
c0204847:	5d                   	pop    %ebp
c0204848:	c3                   	ret
c0204849:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0204850:	83 e8 18             	sub    $0x18,%eax
c0204853:	89 04 24             	mov    %eax,(%esp)
c0204856:	e8 b5 4c 00 00       	call   c0209510 <badge_free>
c020485b:	89 ec                	mov    %ebp,%esp
c020485d:	5d                   	pop    %ebp
c020485e:	c3                   	ret
c020485f:	90                   	nop
c0204860:	83 e8 70             	sub    $0x70,%eax
c0204863:	89 04 24             	mov    %eax,(%esp)
c0204866:	e8 75 5e 00 00       	call   c020a6e0 <object_put>
c020486b:	89 ec                	mov    %ebp,%esp
c020486d:	5d                   	pop    %ebp
c020486e:	c3                   	ret
c020486f:	90                   	nop
c0204870:	8d 88 5c ff ff ff    	lea    -0xa4(%eax),%ecx
c0204876:	eb a0                	jmp    c0204818 <event_discard+0x38>
c0204878:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020487f:	90                   	nop
c0204880:	83 e8 40             	sub    $0x40,%eax
c0204883:	89 04 24             	mov    %eax,(%esp)
c0204886:	e8 55 5e 00 00       	call   c020a6e0 <object_put>
c020488b:	eb 93                	jmp    c0204820 <event_discard+0x40>
c020488d:	8d 76 00             	lea    0x0(%esi),%esi
c0204890:	83 e8 38             	sub    $0x38,%eax
c0204893:	89 04 24             	mov    %eax,(%esp)
c0204896:	e8 65 03 00 00       	call   c0204c00 <lease_reap>
c020489b:	eb 83                	jmp    c0204820 <event_discard+0x40>

c020489d <event_post_call.cold>:
c020489d:	c7 44 24 08 1d 00 00 	movl   $0x1d,0x8(%esp)
c02048a4:	00 
c02048a5:	c7 44 24 04 ea f3 20 	movl   $0xc020f3ea,0x4(%esp)
c02048ac:	c0 
c02048ad:	c7 04 24 fd f3 20 c0 	movl   $0xc020f3fd,(%esp)
c02048b4:	e8 05 ec ff ff       	call   c02034be <assert_failed>
c02048b9:	66 90                	xchg   %ax,%ax
c02048bb:	66 90                	xchg   %ax,%ax
c02048bd:	66 90                	xchg   %ax,%ax
c02048bf:	90                   	nop

c02048c0 <exception_send>:
c02048c0:	55                   	push   %ebp
c02048c1:	89 e5                	mov    %esp,%ebp
c02048c3:	83 ec 48             	sub    $0x48,%esp
c02048c6:	89 5d f4             	mov    %ebx,-0xc(%ebp)
c02048c9:	8b 5d 08             	mov    0x8(%ebp),%ebx
c02048cc:	89 75 f8             	mov    %esi,-0x8(%ebp)
c02048cf:	89 7d fc             	mov    %edi,-0x4(%ebp)
c02048d2:	8b 43 10             	mov    0x10(%ebx),%eax
c02048d5:	80 bb a0 00 00 00 00 	cmpb   $0x0,0xa0(%ebx)
c02048dc:	8b 90 94 00 00 00    	mov    0x94(%eax),%edx
c02048e2:	0f 85 d3 02 00 00    	jne    c0204bbb <exception_send.cold>
c02048e8:	8b 7b ec             	mov    -0x14(%ebx),%edi
c02048eb:	85 d2                	test   %edx,%edx
c02048ed:	8b 8b 00 01 00 00    	mov    0x100(%ebx),%ecx
c02048f3:	89 7d e4             	mov    %edi,-0x1c(%ebp)
c02048f6:	74 09                	je     c0204901 <exception_send+0x41>
c02048f8:	8b 72 08             	mov    0x8(%edx),%esi
c02048fb:	80 7e 01 00          	cmpb   $0x0,0x1(%esi)
c02048ff:	74 57                	je     c0204958 <exception_send+0x98>
c0204901:	83 7d 0c 13          	cmpl   $0x13,0xc(%ebp)
c0204905:	ba 17 f4 20 c0       	mov    $0xc020f417,%edx
c020490a:	0f 86 00 01 00 00    	jbe    c0204a10 <exception_send+0x150>
c0204910:	8b 7d 14             	mov    0x14(%ebp),%edi
c0204913:	05 c8 00 00 00       	add    $0xc8,%eax
c0204918:	89 7c 24 14          	mov    %edi,0x14(%esp)
c020491c:	8b 7d e4             	mov    -0x1c(%ebp),%edi
c020491f:	89 54 24 0c          	mov    %edx,0xc(%esp)
c0204923:	89 4c 24 08          	mov    %ecx,0x8(%esp)
c0204927:	89 44 24 04          	mov    %eax,0x4(%esp)
c020492b:	89 7c 24 10          	mov    %edi,0x10(%esp)
c020492f:	c7 04 24 14 f5 20 c0 	movl   $0xc020f514,(%esp)
c0204936:	e8 d5 f0 ff ff       	call   c0203a10 <kprintf>
c020493b:	8b 43 10             	mov    0x10(%ebx),%eax
c020493e:	89 04 24             	mov    %eax,(%esp)
c0204941:	e8 0a 63 00 00       	call   c020ac50 <task_kill>
c0204946:	8b 5d f4             	mov    -0xc(%ebp),%ebx
c0204949:	8b 75 f8             	mov    -0x8(%ebp),%esi
c020494c:	8b 7d fc             	mov    -0x4(%ebp),%edi
c020494f:	89 ec                	mov    %ebp,%esp
c0204951:	5d                   	pop    %ebp
c0204952:	c3                   	ret
c0204953:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0204957:	90                   	nop
c0204958:	8b 43 cc             	mov    -0x34(%ebx),%eax
c020495b:	89 8b c0 00 00 00    	mov    %ecx,0xc0(%ebx)
c0204961:	8b 73 c4             	mov    -0x3c(%ebx),%esi
c0204964:	c6 43 08 04          	movb   $0x4,0x8(%ebx)
c0204968:	8b 7b c8             	mov    -0x38(%ebx),%edi
c020496b:	89 83 48 01 00 00    	mov    %eax,0x148(%ebx)
c0204971:	8b 45 e4             	mov    -0x1c(%ebp),%eax
c0204974:	89 b3 40 01 00 00    	mov    %esi,0x140(%ebx)
c020497a:	8b 73 d4             	mov    -0x2c(%ebx),%esi
c020497d:	89 bb 44 01 00 00    	mov    %edi,0x144(%ebx)
c0204983:	8b 7b d8             	mov    -0x28(%ebx),%edi
c0204986:	89 83 5c 01 00 00    	mov    %eax,0x15c(%ebx)
c020498c:	b8 c1 0f a0 00       	mov    $0xa00fc1,%eax
c0204991:	89 83 b0 00 00 00    	mov    %eax,0xb0(%ebx)
c0204997:	8d 83 40 01 00 00    	lea    0x140(%ebx),%eax
c020499d:	81 c3 98 00 00 00    	add    $0x98,%ebx
c02049a3:	89 43 44             	mov    %eax,0x44(%ebx)
c02049a6:	8b 45 0c             	mov    0xc(%ebp),%eax
c02049a9:	89 b3 b4 00 00 00    	mov    %esi,0xb4(%ebx)
c02049af:	8b b3 44 ff ff ff    	mov    -0xbc(%ebx),%esi
c02049b5:	89 bb b8 00 00 00    	mov    %edi,0xb8(%ebx)
c02049bb:	8b bb 48 ff ff ff    	mov    -0xb8(%ebx),%edi
c02049c1:	89 43 1c             	mov    %eax,0x1c(%ebx)
c02049c4:	8b 45 10             	mov    0x10(%ebp),%eax
c02049c7:	89 b3 bc 00 00 00    	mov    %esi,0xbc(%ebx)
c02049cd:	8b b3 5c ff ff ff    	mov    -0xa4(%ebx),%esi
c02049d3:	89 bb c0 00 00 00    	mov    %edi,0xc0(%ebx)
c02049d9:	8b bb 60 ff ff ff    	mov    -0xa0(%ebx),%edi
c02049df:	89 43 20             	mov    %eax,0x20(%ebx)
c02049e2:	8b 45 14             	mov    0x14(%ebp),%eax
c02049e5:	89 b3 c8 00 00 00    	mov    %esi,0xc8(%ebx)
c02049eb:	89 bb cc 00 00 00    	mov    %edi,0xcc(%ebx)
c02049f1:	89 43 24             	mov    %eax,0x24(%ebx)
c02049f4:	89 1c 24             	mov    %ebx,(%esp)
c02049f7:	89 54 24 04          	mov    %edx,0x4(%esp)
c02049fb:	e8 d0 f9 ff ff       	call   c02043d0 <call_start>
c0204a00:	8b 5d f4             	mov    -0xc(%ebp),%ebx
c0204a03:	8b 75 f8             	mov    -0x8(%ebp),%esi
c0204a06:	8b 7d fc             	mov    -0x4(%ebp),%edi
c0204a09:	89 ec                	mov    %ebp,%esp
c0204a0b:	5d                   	pop    %ebp
c0204a0c:	c3                   	ret
c0204a0d:	8d 76 00             	lea    0x0(%esi),%esi
c0204a10:	8b 7d 0c             	mov    0xc(%ebp),%edi
c0204a13:	8b 14 bd 60 f5 20 c0 	mov    -0x3fdf0aa0(,%edi,4),%edx
c0204a1a:	e9 f1 fe ff ff       	jmp    c0204910 <exception_send+0x50>
c0204a1f:	90                   	nop

c0204a20 <fault_send>:
c0204a20:	55                   	push   %ebp
c0204a21:	89 e5                	mov    %esp,%ebp
c0204a23:	83 ec 18             	sub    $0x18,%esp
c0204a26:	8b 45 08             	mov    0x8(%ebp),%eax
c0204a29:	8b 50 10             	mov    0x10(%eax),%edx
c0204a2c:	80 b8 a0 00 00 00 00 	cmpb   $0x0,0xa0(%eax)
c0204a33:	8b 92 90 00 00 00    	mov    0x90(%edx),%edx
c0204a39:	0f 85 98 01 00 00    	jne    c0204bd7 <fault_send.cold>
c0204a3f:	85 d2                	test   %edx,%edx
c0204a41:	74 09                	je     c0204a4c <fault_send+0x2c>
c0204a43:	8b 4a 08             	mov    0x8(%edx),%ecx
c0204a46:	80 79 01 00          	cmpb   $0x0,0x1(%ecx)
c0204a4a:	74 24                	je     c0204a70 <fault_send+0x50>
c0204a4c:	8b 4d 0c             	mov    0xc(%ebp),%ecx
c0204a4f:	ba 0e 00 00 00       	mov    $0xe,%edx
c0204a54:	89 4c 24 0c          	mov    %ecx,0xc(%esp)
c0204a58:	8b 4d 10             	mov    0x10(%ebp),%ecx
c0204a5b:	89 54 24 04          	mov    %edx,0x4(%esp)
c0204a5f:	89 04 24             	mov    %eax,(%esp)
c0204a62:	89 4c 24 08          	mov    %ecx,0x8(%esp)
c0204a66:	e8 55 fe ff ff       	call   c02048c0 <exception_send>
c0204a6b:	89 ec                	mov    %ebp,%esp
c0204a6d:	5d                   	pop    %ebp
c0204a6e:	c3                   	ret
c0204a6f:	90                   	nop
c0204a70:	83 05 30 37 22 c0 01 	addl   $0x1,0xc0223730
c0204a77:	b9 c0 0f 00 00       	mov    $0xfc0,%ecx
c0204a7c:	83 15 34 37 22 c0 00 	adcl   $0x0,0xc0223734
c0204a83:	05 98 00 00 00       	add    $0x98,%eax
c0204a88:	89 48 18             	mov    %ecx,0x18(%eax)
c0204a8b:	8b 4d 0c             	mov    0xc(%ebp),%ecx
c0204a8e:	c6 80 70 ff ff ff 04 	movb   $0x4,-0x90(%eax)
c0204a95:	89 48 1c             	mov    %ecx,0x1c(%eax)
c0204a98:	8b 4d 10             	mov    0x10(%ebp),%ecx
c0204a9b:	89 48 20             	mov    %ecx,0x20(%eax)
c0204a9e:	8b 4d 14             	mov    0x14(%ebp),%ecx
c0204aa1:	89 48 24             	mov    %ecx,0x24(%eax)
c0204aa4:	8b 48 68             	mov    0x68(%eax),%ecx
c0204aa7:	89 48 28             	mov    %ecx,0x28(%eax)
c0204aaa:	89 54 24 04          	mov    %edx,0x4(%esp)
c0204aae:	89 04 24             	mov    %eax,(%esp)
c0204ab1:	e8 1a f9 ff ff       	call   c02043d0 <call_start>
c0204ab6:	89 ec                	mov    %ebp,%esp
c0204ab8:	5d                   	pop    %ebp
c0204ab9:	c3                   	ret
c0204aba:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi

c0204ac0 <fault_finish>:
c0204ac0:	55                   	push   %ebp
c0204ac1:	89 e5                	mov    %esp,%ebp
c0204ac3:	56                   	push   %esi
c0204ac4:	53                   	push   %ebx
c0204ac5:	83 ec 20             	sub    $0x20,%esp
c0204ac8:	8b 55 0c             	mov    0xc(%ebp),%edx
c0204acb:	8b 45 08             	mov    0x8(%ebp),%eax
c0204ace:	f7 c2 ff 0f 00 00    	test   $0xfff,%edx
c0204ad4:	8b 58 14             	mov    0x14(%eax),%ebx
c0204ad7:	0f b6 48 09          	movzbl 0x9(%eax),%ecx
c0204adb:	75 08                	jne    c0204ae5 <fault_finish+0x25>
c0204add:	81 fa 00 f0 ff ff    	cmp    $0xfffff000,%edx
c0204ae3:	75 7b                	jne    c0204b60 <fault_finish+0xa0>
c0204ae5:	80 f9 03             	cmp    $0x3,%cl
c0204ae8:	0f 84 ba 00 00 00    	je     c0204ba8 <fault_finish+0xe8>
c0204aee:	80 7b 08 06          	cmpb   $0x6,0x8(%ebx)
c0204af2:	74 64                	je     c0204b58 <fault_finish+0x98>
c0204af4:	8b 50 18             	mov    0x18(%eax),%edx
c0204af7:	8b 48 1c             	mov    0x1c(%eax),%ecx
c0204afa:	81 e2 ff 0f 00 00    	and    $0xfff,%edx
c0204b00:	81 fa c0 0f 00 00    	cmp    $0xfc0,%edx
c0204b06:	74 78                	je     c0204b80 <fault_finish+0xc0>
c0204b08:	83 f9 13             	cmp    $0x13,%ecx
c0204b0b:	8b 70 24             	mov    0x24(%eax),%esi
c0204b0e:	b8 17 f4 20 c0       	mov    $0xc020f417,%eax
c0204b13:	8b 53 ec             	mov    -0x14(%ebx),%edx
c0204b16:	77 07                	ja     c0204b1f <fault_finish+0x5f>
c0204b18:	8b 04 8d 60 f5 20 c0 	mov    -0x3fdf0aa0(,%ecx,4),%eax
c0204b1f:	89 74 24 14          	mov    %esi,0x14(%esp)
c0204b23:	89 54 24 10          	mov    %edx,0x10(%esp)
c0204b27:	89 44 24 0c          	mov    %eax,0xc(%esp)
c0204b2b:	8b 83 00 01 00 00    	mov    0x100(%ebx),%eax
c0204b31:	89 44 24 08          	mov    %eax,0x8(%esp)
c0204b35:	8b 43 10             	mov    0x10(%ebx),%eax
c0204b38:	c7 04 24 14 f5 20 c0 	movl   $0xc020f514,(%esp)
c0204b3f:	05 c8 00 00 00       	add    $0xc8,%eax
c0204b44:	89 44 24 04          	mov    %eax,0x4(%esp)
c0204b48:	e8 c3 ee ff ff       	call   c0203a10 <kprintf>
c0204b4d:	8b 43 10             	mov    0x10(%ebx),%eax
c0204b50:	89 04 24             	mov    %eax,(%esp)
c0204b53:	e8 f8 60 00 00       	call   c020ac50 <task_kill>
c0204b58:	83 c4 20             	add    $0x20,%esp
c0204b5b:	5b                   	pop    %ebx
c0204b5c:	5e                   	pop    %esi
c0204b5d:	5d                   	pop    %ebp
c0204b5e:	c3                   	ret
c0204b5f:	90                   	nop
c0204b60:	80 f9 03             	cmp    $0x3,%cl
c0204b63:	74 43                	je     c0204ba8 <fault_finish+0xe8>
c0204b65:	80 7b 08 06          	cmpb   $0x6,0x8(%ebx)
c0204b69:	74 ed                	je     c0204b58 <fault_finish+0x98>
c0204b6b:	c6 43 08 00          	movb   $0x0,0x8(%ebx)
c0204b6f:	83 c4 20             	add    $0x20,%esp
c0204b72:	5b                   	pop    %ebx
c0204b73:	5e                   	pop    %esi
c0204b74:	5d                   	pop    %ebp
c0204b75:	c3                   	ret
c0204b76:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0204b7d:	8d 76 00             	lea    0x0(%esi),%esi
c0204b80:	89 4c 24 0c          	mov    %ecx,0xc(%esp)
c0204b84:	8b 40 20             	mov    0x20(%eax),%eax
c0204b87:	89 1c 24             	mov    %ebx,(%esp)
c0204b8a:	89 44 24 08          	mov    %eax,0x8(%esp)
c0204b8e:	b8 0e 00 00 00       	mov    $0xe,%eax
c0204b93:	89 44 24 04          	mov    %eax,0x4(%esp)
c0204b97:	e8 24 fd ff ff       	call   c02048c0 <exception_send>
c0204b9c:	83 c4 20             	add    $0x20,%esp
c0204b9f:	5b                   	pop    %ebx
c0204ba0:	5e                   	pop    %esi
c0204ba1:	5d                   	pop    %ebp
c0204ba2:	c3                   	ret
c0204ba3:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0204ba7:	90                   	nop
c0204ba8:	89 54 24 04          	mov    %edx,0x4(%esp)
c0204bac:	89 04 24             	mov    %eax,(%esp)
c0204baf:	e8 2c 01 00 00       	call   c0204ce0 <lease_finish>
c0204bb4:	83 c4 20             	add    $0x20,%esp
c0204bb7:	5b                   	pop    %ebx
c0204bb8:	5e                   	pop    %esi
c0204bb9:	5d                   	pop    %ebp
c0204bba:	c3                   	ret

c0204bbb <exception_send.cold>:
c0204bbb:	c7 44 24 08 3c 00 00 	movl   $0x3c,0x8(%esp)
c0204bc2:	00 
c0204bc3:	c7 44 24 04 1c f4 20 	movl   $0xc020f41c,0x4(%esp)
c0204bca:	c0 
c0204bcb:	c7 04 24 2f f4 20 c0 	movl   $0xc020f42f,(%esp)
c0204bd2:	e8 e7 e8 ff ff       	call   c02034be <assert_failed>

c0204bd7 <fault_send.cold>:
c0204bd7:	c7 44 24 08 25 00 00 	movl   $0x25,0x8(%esp)
c0204bde:	00 
c0204bdf:	c7 44 24 04 1c f4 20 	movl   $0xc020f41c,0x4(%esp)
c0204be6:	c0 
c0204be7:	c7 04 24 2f f4 20 c0 	movl   $0xc020f42f,(%esp)
c0204bee:	e8 cb e8 ff ff       	call   c02034be <assert_failed>
c0204bf3:	66 90                	xchg   %ax,%ax
c0204bf5:	66 90                	xchg   %ax,%ax
c0204bf7:	66 90                	xchg   %ax,%ax
c0204bf9:	66 90                	xchg   %ax,%ax
c0204bfb:	66 90                	xchg   %ax,%ax
c0204bfd:	66 90                	xchg   %ax,%ax
c0204bff:	90                   	nop

c0204c00 <lease_reap>:
c0204c00:	55                   	push   %ebp
c0204c01:	89 e5                	mov    %esp,%ebp
c0204c03:	83 ec 18             	sub    $0x18,%esp
c0204c06:	89 5d fc             	mov    %ebx,-0x4(%ebp)
c0204c09:	8b 5d 08             	mov    0x8(%ebp),%ebx
c0204c0c:	f7 43 08 ff 00 ff 00 	testl  $0xff00ff,0x8(%ebx)
c0204c13:	75 07                	jne    c0204c1c <lease_reap+0x1c>
c0204c15:	8b 43 4c             	mov    0x4c(%ebx),%eax
c0204c18:	85 c0                	test   %eax,%eax
c0204c1a:	74 0c                	je     c0204c28 <lease_reap+0x28>
c0204c1c:	8b 5d fc             	mov    -0x4(%ebp),%ebx
c0204c1f:	89 ec                	mov    %ebp,%esp
c0204c21:	5d                   	pop    %ebp
c0204c22:	c3                   	ret
c0204c23:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0204c27:	90                   	nop
c0204c28:	89 1c 24             	mov    %ebx,(%esp)
c0204c2b:	e8 b0 4b 00 00       	call   c02097e0 <call_destroy>
c0204c30:	8b 43 30             	mov    0x30(%ebx),%eax
c0204c33:	89 04 24             	mov    %eax,(%esp)
c0204c36:	e8 a5 5a 00 00       	call   c020a6e0 <object_put>
c0204c3b:	89 5c 24 04          	mov    %ebx,0x4(%esp)
c0204c3f:	c7 04 24 40 00 21 c0 	movl   $0xc0210040,(%esp)
c0204c46:	e8 f5 38 00 00       	call   c0208540 <slab_free>
c0204c4b:	8b 5d fc             	mov    -0x4(%ebp),%ebx
c0204c4e:	89 ec                	mov    %ebp,%esp
c0204c50:	5d                   	pop    %ebp
c0204c51:	c3                   	ret
c0204c52:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0204c59:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi

c0204c60 <lease_end>:
c0204c60:	55                   	push   %ebp
c0204c61:	89 e5                	mov    %esp,%ebp
c0204c63:	83 ec 18             	sub    $0x18,%esp
c0204c66:	89 5d fc             	mov    %ebx,-0x4(%ebp)
c0204c69:	8b 45 08             	mov    0x8(%ebp),%eax
c0204c6c:	8b 58 48             	mov    0x48(%eax),%ebx
c0204c6f:	85 db                	test   %ebx,%ebx
c0204c71:	74 44                	je     c0204cb7 <lease_end+0x57>
c0204c73:	80 60 0b ef          	andb   $0xef,0xb(%eax)
c0204c77:	c7 40 48 00 00 00 00 	movl   $0x0,0x48(%eax)
c0204c7e:	80 7b 08 00          	cmpb   $0x0,0x8(%ebx)
c0204c82:	c7 43 4c 00 00 00 00 	movl   $0x0,0x4c(%ebx)
c0204c89:	75 35                	jne    c0204cc0 <lease_end+0x60>
c0204c8b:	f7 43 08 ff 00 ff 00 	testl  $0xff00ff,0x8(%ebx)
c0204c92:	75 23                	jne    c0204cb7 <lease_end+0x57>
c0204c94:	89 1c 24             	mov    %ebx,(%esp)
c0204c97:	e8 44 4b 00 00       	call   c02097e0 <call_destroy>
c0204c9c:	8b 43 30             	mov    0x30(%ebx),%eax
c0204c9f:	89 04 24             	mov    %eax,(%esp)
c0204ca2:	e8 39 5a 00 00       	call   c020a6e0 <object_put>
c0204ca7:	89 5c 24 04          	mov    %ebx,0x4(%esp)
c0204cab:	c7 04 24 40 00 21 c0 	movl   $0xc0210040,(%esp)
c0204cb2:	e8 89 38 00 00       	call   c0208540 <slab_free>
c0204cb7:	8b 5d fc             	mov    -0x4(%ebp),%ebx
c0204cba:	89 ec                	mov    %ebp,%esp
c0204cbc:	5d                   	pop    %ebp
c0204cbd:	c3                   	ret
c0204cbe:	66 90                	xchg   %ax,%ax
c0204cc0:	89 1c 24             	mov    %ebx,(%esp)
c0204cc3:	b8 74 ff ff ff       	mov    $0xffffff74,%eax
c0204cc8:	89 44 24 04          	mov    %eax,0x4(%esp)
c0204ccc:	e8 0f f5 ff ff       	call   c02041e0 <call_abort>
c0204cd1:	8b 5d fc             	mov    -0x4(%ebp),%ebx
c0204cd4:	89 ec                	mov    %ebp,%esp
c0204cd6:	5d                   	pop    %ebp
c0204cd7:	c3                   	ret
c0204cd8:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0204cdf:	90                   	nop

c0204ce0 <lease_finish>:
c0204ce0:	55                   	push   %ebp
c0204ce1:	89 e5                	mov    %esp,%ebp
c0204ce3:	83 ec 18             	sub    $0x18,%esp
c0204ce6:	89 5d fc             	mov    %ebx,-0x4(%ebp)
c0204ce9:	8b 5d 08             	mov    0x8(%ebp),%ebx
c0204cec:	8b 43 4c             	mov    0x4c(%ebx),%eax
c0204cef:	85 c0                	test   %eax,%eax
c0204cf1:	74 55                	je     c0204d48 <lease_finish+0x68>
c0204cf3:	80 60 0b ef          	andb   $0xef,0xb(%eax)
c0204cf7:	f7 45 0c ff 0f 00 00 	testl  $0xfff,0xc(%ebp)
c0204cfe:	c7 40 48 00 00 00 00 	movl   $0x0,0x48(%eax)
c0204d05:	c7 43 4c 00 00 00 00 	movl   $0x0,0x4c(%ebx)
c0204d0c:	75 09                	jne    c0204d17 <lease_finish+0x37>
c0204d0e:	81 7d 0c 00 f0 ff ff 	cmpl   $0xfffff000,0xc(%ebp)
c0204d15:	75 04                	jne    c0204d1b <lease_finish+0x3b>
c0204d17:	80 48 0b 01          	orb    $0x1,0xb(%eax)
c0204d1b:	ba 01 00 00 00       	mov    $0x1,%edx
c0204d20:	89 54 24 04          	mov    %edx,0x4(%esp)
c0204d24:	89 04 24             	mov    %eax,(%esp)
c0204d27:	e8 e4 f9 ff ff       	call   c0204710 <event_post_call>
c0204d2c:	f7 43 08 ff 00 ff 00 	testl  $0xff00ff,0x8(%ebx)
c0204d33:	75 07                	jne    c0204d3c <lease_finish+0x5c>
c0204d35:	8b 43 4c             	mov    0x4c(%ebx),%eax
c0204d38:	85 c0                	test   %eax,%eax
c0204d3a:	74 15                	je     c0204d51 <lease_finish+0x71>
c0204d3c:	8b 5d fc             	mov    -0x4(%ebp),%ebx
c0204d3f:	89 ec                	mov    %ebp,%esp
c0204d41:	5d                   	pop    %ebp
c0204d42:	c3                   	ret
c0204d43:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0204d47:	90                   	nop
c0204d48:	f7 43 08 ff 00 ff 00 	testl  $0xff00ff,0x8(%ebx)
c0204d4f:	75 eb                	jne    c0204d3c <lease_finish+0x5c>
c0204d51:	89 1c 24             	mov    %ebx,(%esp)
c0204d54:	e8 87 4a 00 00       	call   c02097e0 <call_destroy>
c0204d59:	8b 43 30             	mov    0x30(%ebx),%eax
c0204d5c:	89 04 24             	mov    %eax,(%esp)
c0204d5f:	e8 7c 59 00 00       	call   c020a6e0 <object_put>
c0204d64:	89 5c 24 04          	mov    %ebx,0x4(%esp)
c0204d68:	c7 04 24 40 00 21 c0 	movl   $0xc0210040,(%esp)
c0204d6f:	e8 cc 37 00 00       	call   c0208540 <slab_free>
c0204d74:	8b 5d fc             	mov    -0x4(%ebp),%ebx
c0204d77:	89 ec                	mov    %ebp,%esp
c0204d79:	5d                   	pop    %ebp
c0204d7a:	c3                   	ret
c0204d7b:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0204d7f:	90                   	nop

c0204d80 <sys_copy>:
c0204d80:	55                   	push   %ebp
c0204d81:	89 e5                	mov    %esp,%ebp
c0204d83:	57                   	push   %edi
c0204d84:	56                   	push   %esi
c0204d85:	53                   	push   %ebx
c0204d86:	83 ec 7c             	sub    $0x7c,%esp
c0204d89:	8b 4d 08             	mov    0x8(%ebp),%ecx
c0204d8c:	8b 51 d8             	mov    -0x28(%ecx),%edx
c0204d8f:	8b 59 10             	mov    0x10(%ecx),%ebx
c0204d92:	8b 79 cc             	mov    -0x34(%ecx),%edi
c0204d95:	8b 71 c8             	mov    -0x38(%ecx),%esi
c0204d98:	89 55 a0             	mov    %edx,-0x60(%ebp)
c0204d9b:	89 d0                	mov    %edx,%eax
c0204d9d:	89 5d c8             	mov    %ebx,-0x38(%ebp)
c0204da0:	c1 e8 03             	shr    $0x3,%eax
c0204da3:	89 d3                	mov    %edx,%ebx
c0204da5:	89 45 c0             	mov    %eax,-0x40(%ebp)
c0204da8:	83 e3 02             	and    $0x2,%ebx
c0204dab:	81 ff 00 00 00 10    	cmp    $0x10000000,%edi
c0204db1:	89 5d bc             	mov    %ebx,-0x44(%ebp)
c0204db4:	0f 87 24 04 00 00    	ja     c02051de <sys_copy+0x45e>
c0204dba:	3d 00 00 00 10       	cmp    $0x10000000,%eax
c0204dbf:	0f 87 19 04 00 00    	ja     c02051de <sys_copy+0x45e>
c0204dc5:	f6 c2 04             	test   $0x4,%dl
c0204dc8:	0f 85 92 02 00 00    	jne    c0205060 <sys_copy+0x2e0>
c0204dce:	8b 41 18             	mov    0x18(%ecx),%eax
c0204dd1:	85 c0                	test   %eax,%eax
c0204dd3:	0f 84 fb 03 00 00    	je     c02051d4 <sys_copy+0x454>
c0204dd9:	89 44 24 04          	mov    %eax,0x4(%esp)
c0204ddd:	89 4d 08             	mov    %ecx,0x8(%ebp)
c0204de0:	8b 41 d4             	mov    -0x2c(%ecx),%eax
c0204de3:	89 04 24             	mov    %eax,(%esp)
c0204de6:	e8 75 4a 00 00       	call   c0209860 <call_find>
c0204deb:	85 c0                	test   %eax,%eax
c0204ded:	89 c3                	mov    %eax,%ebx
c0204def:	0f 84 df 03 00 00    	je     c02051d4 <sys_copy+0x454>
c0204df5:	f6 45 a0 01          	testb  $0x1,-0x60(%ebp)
c0204df9:	8b 40 18             	mov    0x18(%eax),%eax
c0204dfc:	8b 4d 08             	mov    0x8(%ebp),%ecx
c0204dff:	0f 85 fb 00 00 00    	jne    c0204f00 <sys_copy+0x180>
c0204e05:	a9 00 00 00 02       	test   $0x2000000,%eax
c0204e0a:	0f 84 ba 03 00 00    	je     c02051ca <sys_copy+0x44a>
c0204e10:	8b 55 bc             	mov    -0x44(%ebp),%edx
c0204e13:	c1 e8 1a             	shr    $0x1a,%eax
c0204e16:	83 f0 01             	xor    $0x1,%eax
c0204e19:	24 01                	and    $0x1,%al
c0204e1b:	85 d2                	test   %edx,%edx
c0204e1d:	0f 94 c2             	sete   %dl
c0204e20:	38 d0                	cmp    %dl,%al
c0204e22:	0f 85 c0 03 00 00    	jne    c02051e8 <sys_copy+0x468>
c0204e28:	8b 43 24             	mov    0x24(%ebx),%eax
c0204e2b:	89 45 9c             	mov    %eax,-0x64(%ebp)
c0204e2e:	b8 03 00 00 00       	mov    $0x3,%eax
c0204e33:	8b 44 83 1c          	mov    0x1c(%ebx,%eax,4),%eax
c0204e37:	39 f0                	cmp    %esi,%eax
c0204e39:	0f 82 8b 03 00 00    	jb     c02051ca <sys_copy+0x44a>
c0204e3f:	29 f0                	sub    %esi,%eax
c0204e41:	39 c7                	cmp    %eax,%edi
c0204e43:	0f 47 f8             	cmova  %eax,%edi
c0204e46:	8b 43 30             	mov    0x30(%ebx),%eax
c0204e49:	f6 43 0b 01          	testb  $0x1,0xb(%ebx)
c0204e4d:	89 45 c4             	mov    %eax,-0x3c(%ebp)
c0204e50:	0f 85 55 02 00 00    	jne    c02050ab <sys_copy+0x32b>
c0204e56:	8b 45 9c             	mov    -0x64(%ebp),%eax
c0204e59:	01 c6                	add    %eax,%esi
c0204e5b:	8b 41 c4             	mov    -0x3c(%ecx),%eax
c0204e5e:	85 ff                	test   %edi,%edi
c0204e60:	89 45 d4             	mov    %eax,-0x2c(%ebp)
c0204e63:	0f 84 8c 01 00 00    	je     c0204ff5 <sys_copy+0x275>
c0204e69:	c7 45 d0 00 00 01 00 	movl   $0x10000,-0x30(%ebp)
c0204e70:	8b 55 bc             	mov    -0x44(%ebp),%edx
c0204e73:	31 c0                	xor    %eax,%eax
c0204e75:	89 5d 98             	mov    %ebx,-0x68(%ebp)
c0204e78:	89 4d 08             	mov    %ecx,0x8(%ebp)
c0204e7b:	85 d2                	test   %edx,%edx
c0204e7d:	0f 95 c0             	setne  %al
c0204e80:	89 45 b8             	mov    %eax,-0x48(%ebp)
c0204e83:	8b 45 c4             	mov    -0x3c(%ebp),%eax
c0204e86:	83 c0 0c             	add    $0xc,%eax
c0204e89:	89 45 b4             	mov    %eax,-0x4c(%ebp)
c0204e8c:	8b 45 c8             	mov    -0x38(%ebp),%eax
c0204e8f:	83 c0 0c             	add    $0xc,%eax
c0204e92:	89 45 ac             	mov    %eax,-0x54(%ebp)
c0204e95:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0204e9c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0204ea0:	8b 45 c8             	mov    -0x38(%ebp),%eax
c0204ea3:	0f b6 58 0b          	movzbl 0xb(%eax),%ebx
c0204ea7:	8d 45 e4             	lea    -0x1c(%ebp),%eax
c0204eaa:	89 44 24 10          	mov    %eax,0x10(%esp)
c0204eae:	8b 45 c4             	mov    -0x3c(%ebp),%eax
c0204eb1:	0f b6 40 0b          	movzbl 0xb(%eax),%eax
c0204eb5:	89 44 24 0c          	mov    %eax,0xc(%esp)
c0204eb9:	8b 45 b8             	mov    -0x48(%ebp),%eax
c0204ebc:	89 74 24 04          	mov    %esi,0x4(%esp)
c0204ec0:	89 44 24 08          	mov    %eax,0x8(%esp)
c0204ec4:	8b 45 b4             	mov    -0x4c(%ebp),%eax
c0204ec7:	89 04 24             	mov    %eax,(%esp)
c0204eca:	e8 31 1c 00 00       	call   c0206b00 <space_touch>
c0204ecf:	89 45 cc             	mov    %eax,-0x34(%ebp)
c0204ed2:	8b 45 e4             	mov    -0x1c(%ebp),%eax
c0204ed5:	85 c0                	test   %eax,%eax
c0204ed7:	74 47                	je     c0204f20 <sys_copy+0x1a0>
c0204ed9:	8b 5d 98             	mov    -0x68(%ebp),%ebx
c0204edc:	85 db                	test   %ebx,%ebx
c0204ede:	0f 84 bc 01 00 00    	je     c02050a0 <sys_copy+0x320>
c0204ee4:	8b 4b 48             	mov    0x48(%ebx),%ecx
c0204ee7:	85 c9                	test   %ecx,%ecx
c0204ee9:	0f 84 d1 01 00 00    	je     c02050c0 <sys_copy+0x340>
c0204eef:	b8 f5 ff ff ff       	mov    $0xfffffff5,%eax
c0204ef4:	83 c4 7c             	add    $0x7c,%esp
c0204ef7:	5b                   	pop    %ebx
c0204ef8:	5e                   	pop    %esi
c0204ef9:	5f                   	pop    %edi
c0204efa:	5d                   	pop    %ebp
c0204efb:	c3                   	ret
c0204efc:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0204f00:	a9 00 00 00 08       	test   $0x8000000,%eax
c0204f05:	0f 84 bf 02 00 00    	je     c02051ca <sys_copy+0x44a>
c0204f0b:	8b 43 1c             	mov    0x1c(%ebx),%eax
c0204f0e:	89 45 9c             	mov    %eax,-0x64(%ebp)
c0204f11:	b8 01 00 00 00       	mov    $0x1,%eax
c0204f16:	e9 18 ff ff ff       	jmp    c0204e33 <sys_copy+0xb3>
c0204f1b:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0204f1f:	90                   	nop
c0204f20:	89 5c 24 0c          	mov    %ebx,0xc(%esp)
c0204f24:	8d 4d e4             	lea    -0x1c(%ebp),%ecx
c0204f27:	31 c0                	xor    %eax,%eax
c0204f29:	89 4c 24 10          	mov    %ecx,0x10(%esp)
c0204f2d:	8b 55 bc             	mov    -0x44(%ebp),%edx
c0204f30:	85 d2                	test   %edx,%edx
c0204f32:	0f 94 c0             	sete   %al
c0204f35:	89 44 24 08          	mov    %eax,0x8(%esp)
c0204f39:	8b 5d d4             	mov    -0x2c(%ebp),%ebx
c0204f3c:	89 5c 24 04          	mov    %ebx,0x4(%esp)
c0204f40:	8b 4d ac             	mov    -0x54(%ebp),%ecx
c0204f43:	89 0c 24             	mov    %ecx,(%esp)
c0204f46:	e8 b5 1b 00 00       	call   c0206b00 <space_touch>
c0204f4b:	8b 4d e4             	mov    -0x1c(%ebp),%ecx
c0204f4e:	85 c9                	test   %ecx,%ecx
c0204f50:	89 c2                	mov    %eax,%edx
c0204f52:	0f 85 18 02 00 00    	jne    c0205170 <sys_copy+0x3f0>
c0204f58:	81 e3 ff 0f 00 00    	and    $0xfff,%ebx
c0204f5e:	b8 00 10 00 00       	mov    $0x1000,%eax
c0204f63:	89 5d b0             	mov    %ebx,-0x50(%ebp)
c0204f66:	29 d8                	sub    %ebx,%eax
c0204f68:	89 f1                	mov    %esi,%ecx
c0204f6a:	89 c3                	mov    %eax,%ebx
c0204f6c:	81 e1 ff 0f 00 00    	and    $0xfff,%ecx
c0204f72:	b8 00 10 00 00       	mov    $0x1000,%eax
c0204f77:	29 c8                	sub    %ecx,%eax
c0204f79:	39 c3                	cmp    %eax,%ebx
c0204f7b:	0f 47 d8             	cmova  %eax,%ebx
c0204f7e:	8b 45 bc             	mov    -0x44(%ebp),%eax
c0204f81:	39 fb                	cmp    %edi,%ebx
c0204f83:	0f 47 df             	cmova  %edi,%ebx
c0204f86:	85 c0                	test   %eax,%eax
c0204f88:	0f 84 82 00 00 00    	je     c0205010 <sys_copy+0x290>
c0204f8e:	89 4d a8             	mov    %ecx,-0x58(%ebp)
c0204f91:	31 c0                	xor    %eax,%eax
c0204f93:	89 55 a4             	mov    %edx,-0x5c(%ebp)
c0204f96:	89 44 24 04          	mov    %eax,0x4(%esp)
c0204f9a:	8b 45 cc             	mov    -0x34(%ebp),%eax
c0204f9d:	89 04 24             	mov    %eax,(%esp)
c0204fa0:	e8 4b 2a 00 00       	call   c02079f0 <kmap>
c0204fa5:	89 45 cc             	mov    %eax,-0x34(%ebp)
c0204fa8:	b8 01 00 00 00       	mov    $0x1,%eax
c0204fad:	89 44 24 04          	mov    %eax,0x4(%esp)
c0204fb1:	8b 55 a4             	mov    -0x5c(%ebp),%edx
c0204fb4:	89 14 24             	mov    %edx,(%esp)
c0204fb7:	e8 34 2a 00 00       	call   c02079f0 <kmap>
c0204fbc:	89 5c 24 08          	mov    %ebx,0x8(%esp)
c0204fc0:	8b 55 b0             	mov    -0x50(%ebp),%edx
c0204fc3:	01 d0                	add    %edx,%eax
c0204fc5:	89 44 24 04          	mov    %eax,0x4(%esp)
c0204fc9:	8b 45 cc             	mov    -0x34(%ebp),%eax
c0204fcc:	8b 4d a8             	mov    -0x58(%ebp),%ecx
c0204fcf:	01 c8                	add    %ecx,%eax
c0204fd1:	89 04 24             	mov    %eax,(%esp)
c0204fd4:	e8 77 d0 ff ff       	call   c0202050 <memcpy>
c0204fd9:	8b 45 d0             	mov    -0x30(%ebp),%eax
c0204fdc:	01 de                	add    %ebx,%esi
c0204fde:	29 df                	sub    %ebx,%edi
c0204fe0:	01 5d d4             	add    %ebx,-0x2c(%ebp)
c0204fe3:	01 5d c0             	add    %ebx,-0x40(%ebp)
c0204fe6:	39 c3                	cmp    %eax,%ebx
c0204fe8:	72 16                	jb     c0205000 <sys_copy+0x280>
c0204fea:	85 ff                	test   %edi,%edi
c0204fec:	8b 4d 08             	mov    0x8(%ebp),%ecx
c0204fef:	0f 85 a7 01 00 00    	jne    c020519c <sys_copy+0x41c>
c0204ff5:	8b 45 c0             	mov    -0x40(%ebp),%eax
c0204ff8:	83 c4 7c             	add    $0x7c,%esp
c0204ffb:	5b                   	pop    %ebx
c0204ffc:	5e                   	pop    %esi
c0204ffd:	5f                   	pop    %edi
c0204ffe:	5d                   	pop    %ebp
c0204fff:	c3                   	ret
c0205000:	29 5d d0             	sub    %ebx,-0x30(%ebp)
c0205003:	85 ff                	test   %edi,%edi
c0205005:	0f 85 95 fe ff ff    	jne    c0204ea0 <sys_copy+0x120>
c020500b:	eb e8                	jmp    c0204ff5 <sys_copy+0x275>
c020500d:	8d 76 00             	lea    0x0(%esi),%esi
c0205010:	89 4d a4             	mov    %ecx,-0x5c(%ebp)
c0205013:	31 c0                	xor    %eax,%eax
c0205015:	89 14 24             	mov    %edx,(%esp)
c0205018:	89 44 24 04          	mov    %eax,0x4(%esp)
c020501c:	e8 cf 29 00 00       	call   c02079f0 <kmap>
c0205021:	89 45 a8             	mov    %eax,-0x58(%ebp)
c0205024:	b8 01 00 00 00       	mov    $0x1,%eax
c0205029:	89 44 24 04          	mov    %eax,0x4(%esp)
c020502d:	8b 55 cc             	mov    -0x34(%ebp),%edx
c0205030:	89 14 24             	mov    %edx,(%esp)
c0205033:	e8 b8 29 00 00       	call   c02079f0 <kmap>
c0205038:	89 5c 24 08          	mov    %ebx,0x8(%esp)
c020503c:	8b 4d a4             	mov    -0x5c(%ebp),%ecx
c020503f:	01 c8                	add    %ecx,%eax
c0205041:	89 44 24 04          	mov    %eax,0x4(%esp)
c0205045:	8b 45 a8             	mov    -0x58(%ebp),%eax
c0205048:	8b 55 b0             	mov    -0x50(%ebp),%edx
c020504b:	01 d0                	add    %edx,%eax
c020504d:	89 04 24             	mov    %eax,(%esp)
c0205050:	e8 fb cf ff ff       	call   c0202050 <memcpy>
c0205055:	e9 7f ff ff ff       	jmp    c0204fd9 <sys_copy+0x259>
c020505a:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c0205060:	b8 03 00 00 00       	mov    $0x3,%eax
c0205065:	bb 02 00 00 00       	mov    $0x2,%ebx
c020506a:	89 5c 24 0c          	mov    %ebx,0xc(%esp)
c020506e:	89 44 24 08          	mov    %eax,0x8(%esp)
c0205072:	8b 41 d4             	mov    -0x2c(%ecx),%eax
c0205075:	89 44 24 04          	mov    %eax,0x4(%esp)
c0205079:	8b 45 c8             	mov    -0x38(%ebp),%eax
c020507c:	89 04 24             	mov    %eax,(%esp)
c020507f:	e8 bc 50 00 00       	call   c020a140 <handle_get>
c0205084:	89 45 c4             	mov    %eax,-0x3c(%ebp)
c0205087:	85 c0                	test   %eax,%eax
c0205089:	0f 84 63 01 00 00    	je     c02051f2 <sys_copy+0x472>
c020508f:	c7 45 9c 00 00 00 00 	movl   $0x0,-0x64(%ebp)
c0205096:	8b 4d 08             	mov    0x8(%ebp),%ecx
c0205099:	31 db                	xor    %ebx,%ebx
c020509b:	e9 bb fd ff ff       	jmp    c0204e5b <sys_copy+0xdb>
c02050a0:	8b 45 c0             	mov    -0x40(%ebp),%eax
c02050a3:	85 c0                	test   %eax,%eax
c02050a5:	0f 85 4d ff ff ff    	jne    c0204ff8 <sys_copy+0x278>
c02050ab:	83 c4 7c             	add    $0x7c,%esp
c02050ae:	b8 f2 ff ff ff       	mov    $0xfffffff2,%eax
c02050b3:	5b                   	pop    %ebx
c02050b4:	5e                   	pop    %esi
c02050b5:	5f                   	pop    %edi
c02050b6:	5d                   	pop    %ebp
c02050b7:	c3                   	ret
c02050b8:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02050bf:	90                   	nop
c02050c0:	8b 7b 30             	mov    0x30(%ebx),%edi
c02050c3:	8b 87 90 00 00 00    	mov    0x90(%edi),%eax
c02050c9:	85 c0                	test   %eax,%eax
c02050cb:	74 de                	je     c02050ab <sys_copy+0x32b>
c02050cd:	8b 40 08             	mov    0x8(%eax),%eax
c02050d0:	80 78 01 00          	cmpb   $0x0,0x1(%eax)
c02050d4:	75 d5                	jne    c02050ab <sys_copy+0x32b>
c02050d6:	c7 04 24 40 00 21 c0 	movl   $0xc0210040,(%esp)
c02050dd:	ba 01 00 00 00       	mov    $0x1,%edx
c02050e2:	89 54 24 04          	mov    %edx,0x4(%esp)
c02050e6:	e8 45 32 00 00       	call   c0208330 <slab_alloc>
c02050eb:	85 c0                	test   %eax,%eax
c02050ed:	89 c2                	mov    %eax,%edx
c02050ef:	0f 84 17 01 00 00    	je     c020520c <sys_copy+0x48c>
c02050f5:	89 14 24             	mov    %edx,(%esp)
c02050f8:	b8 03 00 00 00       	mov    $0x3,%eax
c02050fd:	89 44 24 04          	mov    %eax,0x4(%esp)
c0205101:	89 55 d4             	mov    %edx,-0x2c(%ebp)
c0205104:	e8 67 45 00 00       	call   c0209670 <call_init>
c0205109:	8b 55 d4             	mov    -0x2c(%ebp),%edx
c020510c:	85 c0                	test   %eax,%eax
c020510e:	0f 85 e8 00 00 00    	jne    c02051fc <sys_copy+0x47c>
c0205114:	80 4b 0b 10          	orb    $0x10,0xb(%ebx)
c0205118:	89 f0                	mov    %esi,%eax
c020511a:	25 00 f0 ff ff       	and    $0xfffff000,%eax
c020511f:	89 53 48             	mov    %edx,0x48(%ebx)
c0205122:	89 5a 4c             	mov    %ebx,0x4c(%edx)
c0205125:	89 7a 30             	mov    %edi,0x30(%edx)
c0205128:	ff 47 04             	incl   0x4(%edi)
c020512b:	83 7d bc 01          	cmpl   $0x1,-0x44(%ebp)
c020512f:	89 42 1c             	mov    %eax,0x1c(%edx)
c0205132:	c7 42 18 c0 0f 00 00 	movl   $0xfc0,0x18(%edx)
c0205139:	c7 42 28 00 00 00 00 	movl   $0x0,0x28(%edx)
c0205140:	19 c0                	sbb    %eax,%eax
c0205142:	c7 42 24 00 00 00 00 	movl   $0x0,0x24(%edx)
c0205149:	83 e0 fe             	and    $0xfffffffe,%eax
c020514c:	83 c0 46             	add    $0x46,%eax
c020514f:	89 42 20             	mov    %eax,0x20(%edx)
c0205152:	8b 87 90 00 00 00    	mov    0x90(%edi),%eax
c0205158:	89 14 24             	mov    %edx,(%esp)
c020515b:	89 44 24 04          	mov    %eax,0x4(%esp)
c020515f:	e8 6c f2 ff ff       	call   c02043d0 <call_start>
c0205164:	b8 f5 ff ff ff       	mov    $0xfffffff5,%eax
c0205169:	e9 86 fd ff ff       	jmp    c0204ef4 <sys_copy+0x174>
c020516e:	66 90                	xchg   %ax,%ax
c0205170:	8b 4d 08             	mov    0x8(%ebp),%ecx
c0205173:	83 7d bc 01          	cmpl   $0x1,-0x44(%ebp)
c0205177:	8b 51 ec             	mov    -0x14(%ecx),%edx
c020517a:	19 c0                	sbb    %eax,%eax
c020517c:	83 e0 02             	and    $0x2,%eax
c020517f:	83 c0 04             	add    $0x4,%eax
c0205182:	89 44 24 08          	mov    %eax,0x8(%esp)
c0205186:	89 54 24 0c          	mov    %edx,0xc(%esp)
c020518a:	8b 45 d4             	mov    -0x2c(%ebp),%eax
c020518d:	89 0c 24             	mov    %ecx,(%esp)
c0205190:	89 44 24 04          	mov    %eax,0x4(%esp)
c0205194:	e8 87 f8 ff ff       	call   c0204a20 <fault_send>
c0205199:	8b 4d 08             	mov    0x8(%ebp),%ecx
c020519c:	89 79 cc             	mov    %edi,-0x34(%ecx)
c020519f:	8b 45 c0             	mov    -0x40(%ebp),%eax
c02051a2:	8b 55 a0             	mov    -0x60(%ebp),%edx
c02051a5:	c1 e0 03             	shl    $0x3,%eax
c02051a8:	83 e2 07             	and    $0x7,%edx
c02051ab:	09 d0                	or     %edx,%eax
c02051ad:	89 41 d8             	mov    %eax,-0x28(%ecx)
c02051b0:	89 f0                	mov    %esi,%eax
c02051b2:	8b 75 9c             	mov    -0x64(%ebp),%esi
c02051b5:	29 f0                	sub    %esi,%eax
c02051b7:	89 41 c8             	mov    %eax,-0x38(%ecx)
c02051ba:	8b 45 d4             	mov    -0x2c(%ebp),%eax
c02051bd:	89 41 c4             	mov    %eax,-0x3c(%ecx)
c02051c0:	b8 02 f0 ff ff       	mov    $0xfffff002,%eax
c02051c5:	e9 2e fe ff ff       	jmp    c0204ff8 <sys_copy+0x278>
c02051ca:	b8 de ff ff ff       	mov    $0xffffffde,%eax
c02051cf:	e9 24 fe ff ff       	jmp    c0204ff8 <sys_copy+0x278>
c02051d4:	b8 37 ff ff ff       	mov    $0xffffff37,%eax
c02051d9:	e9 1a fe ff ff       	jmp    c0204ff8 <sys_copy+0x278>
c02051de:	b8 ea ff ff ff       	mov    $0xffffffea,%eax
c02051e3:	e9 10 fe ff ff       	jmp    c0204ff8 <sys_copy+0x278>
c02051e8:	b8 ff ff ff ff       	mov    $0xffffffff,%eax
c02051ed:	e9 06 fe ff ff       	jmp    c0204ff8 <sys_copy+0x278>
c02051f2:	b8 38 ff ff ff       	mov    $0xffffff38,%eax
c02051f7:	e9 fc fd ff ff       	jmp    c0204ff8 <sys_copy+0x278>
c02051fc:	89 54 24 04          	mov    %edx,0x4(%esp)
c0205200:	c7 04 24 40 00 21 c0 	movl   $0xc0210040,(%esp)
c0205207:	e8 34 33 00 00       	call   c0208540 <slab_free>
c020520c:	b8 f4 ff ff ff       	mov    $0xfffffff4,%eax
c0205211:	e9 e2 fd ff ff       	jmp    c0204ff8 <sys_copy+0x278>
c0205216:	66 90                	xchg   %ax,%ax
c0205218:	66 90                	xchg   %ax,%ax
c020521a:	66 90                	xchg   %ax,%ax
c020521c:	66 90                	xchg   %ax,%ax
c020521e:	66 90                	xchg   %ax,%ax

c0205220 <receiver_take>:
c0205220:	55                   	push   %ebp
c0205221:	89 e5                	mov    %esp,%ebp
c0205223:	83 ec 18             	sub    $0x18,%esp
c0205226:	89 5d fc             	mov    %ebx,-0x4(%ebp)
c0205229:	8b 45 08             	mov    0x8(%ebp),%eax
c020522c:	8b 58 08             	mov    0x8(%eax),%ebx
c020522f:	8b 53 1c             	mov    0x1c(%ebx),%edx
c0205232:	89 50 08             	mov    %edx,0x8(%eax)
c0205235:	8d 83 18 01 00 00    	lea    0x118(%ebx),%eax
c020523b:	c7 43 1c 00 00 00 00 	movl   $0x0,0x1c(%ebx)
c0205242:	c6 43 0b 00          	movb   $0x0,0xb(%ebx)
c0205246:	89 04 24             	mov    %eax,(%esp)
c0205249:	e8 32 69 00 00       	call   c020bb80 <timer_cancel>
c020524e:	89 d8                	mov    %ebx,%eax
c0205250:	8b 5d fc             	mov    -0x4(%ebp),%ebx
c0205253:	89 ec                	mov    %ebp,%esp
c0205255:	5d                   	pop    %ebp
c0205256:	c3                   	ret
c0205257:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020525e:	66 90                	xchg   %ax,%ax

c0205260 <receiver_remove>:
c0205260:	55                   	push   %ebp
c0205261:	89 e5                	mov    %esp,%ebp
c0205263:	8b 55 08             	mov    0x8(%ebp),%edx
c0205266:	8b 4a 18             	mov    0x18(%edx),%ecx
c0205269:	8b 41 08             	mov    0x8(%ecx),%eax
c020526c:	39 c2                	cmp    %eax,%edx
c020526e:	74 20                	je     c0205290 <receiver_remove+0x30>
c0205270:	89 c1                	mov    %eax,%ecx
c0205272:	8b 40 1c             	mov    0x1c(%eax),%eax
c0205275:	39 c2                	cmp    %eax,%edx
c0205277:	75 f7                	jne    c0205270 <receiver_remove+0x10>
c0205279:	83 c1 1c             	add    $0x1c,%ecx
c020527c:	8b 42 1c             	mov    0x1c(%edx),%eax
c020527f:	89 01                	mov    %eax,(%ecx)
c0205281:	c7 42 1c 00 00 00 00 	movl   $0x0,0x1c(%edx)
c0205288:	c6 42 0b 00          	movb   $0x0,0xb(%edx)
c020528c:	5d                   	pop    %ebp
c020528d:	c3                   	ret
c020528e:	66 90                	xchg   %ax,%ax
c0205290:	83 c1 08             	add    $0x8,%ecx
c0205293:	eb e7                	jmp    c020527c <receiver_remove+0x1c>
c0205295:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020529c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi

c02052a0 <received_forget>:
c02052a0:	55                   	push   %ebp
c02052a1:	89 e5                	mov    %esp,%ebp
c02052a3:	8b 45 08             	mov    0x8(%ebp),%eax
c02052a6:	8b 50 20             	mov    0x20(%eax),%edx
c02052a9:	85 d2                	test   %edx,%edx
c02052ab:	74 07                	je     c02052b4 <received_forget+0x14>
c02052ad:	c7 42 2c 00 00 00 00 	movl   $0x0,0x2c(%edx)
c02052b4:	c7 40 20 00 00 00 00 	movl   $0x0,0x20(%eax)
c02052bb:	5d                   	pop    %ebp
c02052bc:	c3                   	ret
c02052bd:	8d 76 00             	lea    0x0(%esi),%esi

c02052c0 <receive_call>:
c02052c0:	55                   	push   %ebp
c02052c1:	89 e5                	mov    %esp,%ebp
c02052c3:	57                   	push   %edi
c02052c4:	56                   	push   %esi
c02052c5:	53                   	push   %ebx
c02052c6:	83 ec 5c             	sub    $0x5c,%esp
c02052c9:	8b 45 0c             	mov    0xc(%ebp),%eax
c02052cc:	8b 5d 08             	mov    0x8(%ebp),%ebx
c02052cf:	8b 48 10             	mov    0x10(%eax),%ecx
c02052d2:	8b 53 14             	mov    0x14(%ebx),%edx
c02052d5:	8b 79 08             	mov    0x8(%ecx),%edi
c02052d8:	39 7b 18             	cmp    %edi,0x18(%ebx)
c02052db:	0f 85 84 04 00 00    	jne    c0205765 <receive_call.cold>
c02052e1:	81 40 0c 00 00 01 00 	addl   $0x10000,0xc(%eax)
c02052e8:	c6 40 08 02          	movb   $0x2,0x8(%eax)
c02052ec:	8b 4b 20             	mov    0x20(%ebx),%ecx
c02052ef:	85 c9                	test   %ecx,%ecx
c02052f1:	74 07                	je     c02052fa <receive_call+0x3a>
c02052f3:	c7 41 2c 00 00 00 00 	movl   $0x0,0x2c(%ecx)
c02052fa:	89 43 20             	mov    %eax,0x20(%ebx)
c02052fd:	89 58 2c             	mov    %ebx,0x2c(%eax)
c0205300:	8b 48 18             	mov    0x18(%eax),%ecx
c0205303:	89 4b e0             	mov    %ecx,-0x20(%ebx)
c0205306:	8b 48 1c             	mov    0x1c(%eax),%ecx
c0205309:	89 4b d4             	mov    %ecx,-0x2c(%ebx)
c020530c:	8b 48 20             	mov    0x20(%eax),%ecx
c020530f:	89 4b c8             	mov    %ecx,-0x38(%ebx)
c0205312:	8b 48 24             	mov    0x24(%eax),%ecx
c0205315:	89 4b c4             	mov    %ecx,-0x3c(%ebx)
c0205318:	8b 48 28             	mov    0x28(%eax),%ecx
c020531b:	89 4b cc             	mov    %ecx,-0x34(%ebx)
c020531e:	8b 48 10             	mov    0x10(%eax),%ecx
c0205321:	8b 49 0c             	mov    0xc(%ecx),%ecx
c0205324:	89 4a 04             	mov    %ecx,0x4(%edx)
c0205327:	8b 48 0c             	mov    0xc(%eax),%ecx
c020532a:	89 4a 08             	mov    %ecx,0x8(%edx)
c020532d:	89 4a 74             	mov    %ecx,0x74(%edx)
c0205330:	8b 48 30             	mov    0x30(%eax),%ecx
c0205333:	8b 89 88 00 00 00    	mov    0x88(%ecx),%ecx
c0205339:	89 4a 78             	mov    %ecx,0x78(%edx)
c020533c:	f7 40 18 00 00 f0 31 	testl  $0x31f00000,0x18(%eax)
c0205343:	75 13                	jne    c0205358 <receive_call+0x98>
c0205345:	c6 43 08 00          	movb   $0x0,0x8(%ebx)
c0205349:	83 c4 5c             	add    $0x5c,%esp
c020534c:	5b                   	pop    %ebx
c020534d:	5e                   	pop    %esi
c020534e:	5f                   	pop    %edi
c020534f:	5d                   	pop    %ebp
c0205350:	c3                   	ret
c0205351:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0205358:	c7 42 5c ff ff ff ff 	movl   $0xffffffff,0x5c(%edx)
c020535f:	c7 42 58 ff ff ff ff 	movl   $0xffffffff,0x58(%edx)
c0205366:	8b 48 18             	mov    0x18(%eax),%ecx
c0205369:	0f b6 50 09          	movzbl 0x9(%eax),%edx
c020536d:	89 ce                	mov    %ecx,%esi
c020536f:	c1 ee 14             	shr    $0x14,%esi
c0205372:	83 e6 1f             	and    $0x1f,%esi
c0205375:	84 d2                	test   %dl,%dl
c0205377:	0f 84 93 00 00 00    	je     c0205410 <receive_call+0x150>
c020537d:	80 fa 02             	cmp    $0x2,%dl
c0205380:	0f 84 a2 00 00 00    	je     c0205428 <receive_call+0x168>
c0205386:	c7 45 b4 00 00 00 00 	movl   $0x0,-0x4c(%ebp)
c020538d:	8b 78 44             	mov    0x44(%eax),%edi
c0205390:	85 f6                	test   %esi,%esi
c0205392:	74 21                	je     c02053b5 <receive_call+0xf5>
c0205394:	89 45 0c             	mov    %eax,0xc(%ebp)
c0205397:	31 d2                	xor    %edx,%edx
c0205399:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02053a0:	8b 04 97             	mov    (%edi,%edx,4),%eax
c02053a3:	8b 4b 14             	mov    0x14(%ebx),%ecx
c02053a6:	89 44 91 10          	mov    %eax,0x10(%ecx,%edx,4)
c02053aa:	42                   	inc    %edx
c02053ab:	39 d6                	cmp    %edx,%esi
c02053ad:	75 f1                	jne    c02053a0 <receive_call+0xe0>
c02053af:	8b 45 0c             	mov    0xc(%ebp),%eax
c02053b2:	8b 48 18             	mov    0x18(%eax),%ecx
c02053b5:	89 ca                	mov    %ecx,%edx
c02053b7:	c1 ea 1c             	shr    $0x1c,%edx
c02053ba:	83 e2 03             	and    $0x3,%edx
c02053bd:	74 86                	je     c0205345 <receive_call+0x85>
c02053bf:	8b 40 30             	mov    0x30(%eax),%eax
c02053c2:	c1 e9 1e             	shr    $0x1e,%ecx
c02053c5:	89 55 d0             	mov    %edx,-0x30(%ebp)
c02053c8:	8b 73 14             	mov    0x14(%ebx),%esi
c02053cb:	89 4d d4             	mov    %ecx,-0x2c(%ebp)
c02053ce:	8b 7b 10             	mov    0x10(%ebx),%edi
c02053d1:	c7 45 d8 00 00 00 00 	movl   $0x0,-0x28(%ebp)
c02053d8:	89 45 c4             	mov    %eax,-0x3c(%ebp)
c02053db:	8b 45 b4             	mov    -0x4c(%ebp),%eax
c02053de:	89 7d c8             	mov    %edi,-0x38(%ebp)
c02053e1:	89 45 cc             	mov    %eax,-0x34(%ebp)
c02053e4:	8b 43 18             	mov    0x18(%ebx),%eax
c02053e7:	89 45 dc             	mov    %eax,-0x24(%ebp)
c02053ea:	8d 46 58             	lea    0x58(%esi),%eax
c02053ed:	83 c6 60             	add    $0x60,%esi
c02053f0:	89 45 e0             	mov    %eax,-0x20(%ebp)
c02053f3:	8d 45 c4             	lea    -0x3c(%ebp),%eax
c02053f6:	89 75 e4             	mov    %esi,-0x1c(%ebp)
c02053f9:	89 04 24             	mov    %eax,(%esp)
c02053fc:	e8 4f 0d 00 00       	call   c0206150 <pass_handles>
c0205401:	c6 43 08 00          	movb   $0x0,0x8(%ebx)
c0205405:	83 c4 5c             	add    $0x5c,%esp
c0205408:	5b                   	pop    %ebx
c0205409:	5e                   	pop    %esi
c020540a:	5f                   	pop    %edi
c020540b:	5d                   	pop    %ebp
c020540c:	c3                   	ret
c020540d:	8d 76 00             	lea    0x0(%esi),%esi
c0205410:	8b 50 14             	mov    0x14(%eax),%edx
c0205413:	8b 52 14             	mov    0x14(%edx),%edx
c0205416:	8d 7a 10             	lea    0x10(%edx),%edi
c0205419:	83 c2 50             	add    $0x50,%edx
c020541c:	89 55 b4             	mov    %edx,-0x4c(%ebp)
c020541f:	e9 6c ff ff ff       	jmp    c0205390 <receive_call+0xd0>
c0205424:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0205428:	8d 90 c8 00 00 00    	lea    0xc8(%eax),%edx
c020542e:	89 55 b4             	mov    %edx,-0x4c(%ebp)
c0205431:	8d b8 88 00 00 00    	lea    0x88(%eax),%edi
c0205437:	e9 54 ff ff ff       	jmp    c0205390 <receive_call+0xd0>
c020543c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi

c0205440 <event_deliver>:
c0205440:	55                   	push   %ebp
c0205441:	89 e5                	mov    %esp,%ebp
c0205443:	56                   	push   %esi
c0205444:	53                   	push   %ebx
c0205445:	83 ec 10             	sub    $0x10,%esp
c0205448:	8b 75 0c             	mov    0xc(%ebp),%esi
c020544b:	8b 5d 08             	mov    0x8(%ebp),%ebx
c020544e:	8b 46 10             	mov    0x10(%esi),%eax
c0205451:	8b 48 04             	mov    0x4(%eax),%ecx
c0205454:	8b 10                	mov    (%eax),%edx
c0205456:	89 11                	mov    %edx,(%ecx)
c0205458:	8b 48 04             	mov    0x4(%eax),%ecx
c020545b:	89 4a 04             	mov    %ecx,0x4(%edx)
c020545e:	89 40 04             	mov    %eax,0x4(%eax)
c0205461:	89 00                	mov    %eax,(%eax)
c0205463:	8b 53 14             	mov    0x14(%ebx),%edx
c0205466:	c7 42 08 00 00 00 00 	movl   $0x0,0x8(%edx)
c020546d:	c7 43 cc 00 00 00 00 	movl   $0x0,-0x34(%ebx)
c0205474:	c7 43 c4 00 00 00 00 	movl   $0x0,-0x3c(%ebx)
c020547b:	c7 43 c8 00 00 00 00 	movl   $0x0,-0x38(%ebx)
c0205482:	0f b6 50 08          	movzbl 0x8(%eax),%edx
c0205486:	80 fa 01             	cmp    $0x1,%dl
c0205489:	0f 84 c1 00 00 00    	je     c0205550 <event_deliver+0x110>
c020548f:	80 fa 02             	cmp    $0x2,%dl
c0205492:	0f 84 90 00 00 00    	je     c0205528 <event_deliver+0xe8>
c0205498:	84 d2                	test   %dl,%dl
c020549a:	74 34                	je     c02054d0 <event_deliver+0x90>
c020549c:	80 fa 03             	cmp    $0x3,%dl
c020549f:	90                   	nop
c02054a0:	0f 84 1a 01 00 00    	je     c02055c0 <event_deliver+0x180>
c02054a6:	8d 90 50 ff ff ff    	lea    -0xb0(%eax),%edx
c02054ac:	8b 40 f0             	mov    -0x10(%eax),%eax
c02054af:	89 43 d4             	mov    %eax,-0x2c(%ebx)
c02054b2:	c7 43 e0 05 00 00 00 	movl   $0x5,-0x20(%ebx)
c02054b9:	89 14 24             	mov    %edx,(%esp)
c02054bc:	e8 1f 52 00 00       	call   c020a6e0 <object_put>
c02054c1:	c6 43 08 00          	movb   $0x0,0x8(%ebx)
c02054c5:	83 c4 10             	add    $0x10,%esp
c02054c8:	5b                   	pop    %ebx
c02054c9:	5e                   	pop    %esi
c02054ca:	5d                   	pop    %ebp
c02054cb:	c3                   	ret
c02054cc:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c02054d0:	0f b6 50 d2          	movzbl -0x2e(%eax),%edx
c02054d4:	88 d1                	mov    %dl,%cl
c02054d6:	80 e1 04             	and    $0x4,%cl
c02054d9:	0f 85 b9 00 00 00    	jne    c0205598 <event_deliver+0x158>
c02054df:	80 e2 02             	and    $0x2,%dl
c02054e2:	0f 84 e8 00 00 00    	je     c02055d0 <event_deliver+0x190>
c02054e8:	c7 43 e0 03 00 00 00 	movl   $0x3,-0x20(%ebx)
c02054ef:	8b 50 d4             	mov    -0x2c(%eax),%edx
c02054f2:	89 53 d4             	mov    %edx,-0x2c(%ebx)
c02054f5:	0f b6 50 d2          	movzbl -0x2e(%eax),%edx
c02054f9:	80 e2 fd             	and    $0xfd,%dl
c02054fc:	88 50 d2             	mov    %dl,-0x2e(%eax)
c02054ff:	84 d2                	test   %dl,%dl
c0205501:	0f 84 a9 00 00 00    	je     c02055b0 <event_deliver+0x170>
c0205507:	8b 56 14             	mov    0x14(%esi),%edx
c020550a:	89 50 04             	mov    %edx,0x4(%eax)
c020550d:	8d 56 10             	lea    0x10(%esi),%edx
c0205510:	89 10                	mov    %edx,(%eax)
c0205512:	8b 56 14             	mov    0x14(%esi),%edx
c0205515:	89 02                	mov    %eax,(%edx)
c0205517:	89 46 14             	mov    %eax,0x14(%esi)
c020551a:	c6 43 08 00          	movb   $0x0,0x8(%ebx)
c020551e:	83 c4 10             	add    $0x10,%esp
c0205521:	5b                   	pop    %ebx
c0205522:	5e                   	pop    %esi
c0205523:	5d                   	pop    %ebp
c0205524:	c3                   	ret
c0205525:	8d 76 00             	lea    0x0(%esi),%esi
c0205528:	c7 43 e0 06 00 00 00 	movl   $0x6,-0x20(%ebx)
c020552f:	83 e8 18             	sub    $0x18,%eax
c0205532:	8b 50 0c             	mov    0xc(%eax),%edx
c0205535:	89 53 d4             	mov    %edx,-0x2c(%ebx)
c0205538:	89 04 24             	mov    %eax,(%esp)
c020553b:	e8 d0 3f 00 00       	call   c0209510 <badge_free>
c0205540:	c6 43 08 00          	movb   $0x0,0x8(%ebx)
c0205544:	83 c4 10             	add    $0x10,%esp
c0205547:	5b                   	pop    %ebx
c0205548:	5e                   	pop    %esi
c0205549:	5d                   	pop    %ebp
c020554a:	c3                   	ret
c020554b:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c020554f:	90                   	nop
c0205550:	c7 43 e0 04 00 00 00 	movl   $0x4,-0x20(%ebx)
c0205557:	83 e8 70             	sub    $0x70,%eax
c020555a:	8b 90 80 00 00 00    	mov    0x80(%eax),%edx
c0205560:	89 53 d4             	mov    %edx,-0x2c(%ebx)
c0205563:	8b 90 dc 00 00 00    	mov    0xdc(%eax),%edx
c0205569:	89 53 c8             	mov    %edx,-0x38(%ebx)
c020556c:	8b 90 e0 00 00 00    	mov    0xe0(%eax),%edx
c0205572:	89 53 c4             	mov    %edx,-0x3c(%ebx)
c0205575:	8b 90 e4 00 00 00    	mov    0xe4(%eax),%edx
c020557b:	89 53 cc             	mov    %edx,-0x34(%ebx)
c020557e:	89 04 24             	mov    %eax,(%esp)
c0205581:	e8 5a 51 00 00       	call   c020a6e0 <object_put>
c0205586:	c6 43 08 00          	movb   $0x0,0x8(%ebx)
c020558a:	83 c4 10             	add    $0x10,%esp
c020558d:	5b                   	pop    %ebx
c020558e:	5e                   	pop    %esi
c020558f:	5d                   	pop    %ebp
c0205590:	c3                   	ret
c0205591:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0205598:	c7 43 e0 03 00 00 00 	movl   $0x3,-0x20(%ebx)
c020559f:	8b 50 fc             	mov    -0x4(%eax),%edx
c02055a2:	c7 43 c8 01 00 00 00 	movl   $0x1,-0x38(%ebx)
c02055a9:	89 53 d4             	mov    %edx,-0x2c(%ebx)
c02055ac:	c6 40 d2 00          	movb   $0x0,-0x2e(%eax)
c02055b0:	83 e8 38             	sub    $0x38,%eax
c02055b3:	89 04 24             	mov    %eax,(%esp)
c02055b6:	e8 05 f1 ff ff       	call   c02046c0 <call_owner_put>
c02055bb:	eb 83                	jmp    c0205540 <event_deliver+0x100>
c02055bd:	8d 76 00             	lea    0x0(%esi),%esi
c02055c0:	8d 90 5c ff ff ff    	lea    -0xa4(%eax),%edx
c02055c6:	8b 40 f8             	mov    -0x8(%eax),%eax
c02055c9:	e9 e1 fe ff ff       	jmp    c02054af <event_deliver+0x6f>
c02055ce:	66 90                	xchg   %ax,%ax
c02055d0:	c7 43 e0 02 00 00 00 	movl   $0x2,-0x20(%ebx)
c02055d7:	8b 50 d4             	mov    -0x2c(%eax),%edx
c02055da:	89 53 d4             	mov    %edx,-0x2c(%ebx)
c02055dd:	0f b6 50 d2          	movzbl -0x2e(%eax),%edx
c02055e1:	80 e2 fe             	and    $0xfe,%dl
c02055e4:	e9 13 ff ff ff       	jmp    c02054fc <event_deliver+0xbc>
c02055e9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi

c02055f0 <receive_next>:
c02055f0:	55                   	push   %ebp
c02055f1:	89 e5                	mov    %esp,%ebp
c02055f3:	83 ec 18             	sub    $0x18,%esp
c02055f6:	89 5d fc             	mov    %ebx,-0x4(%ebp)
c02055f9:	8b 55 08             	mov    0x8(%ebp),%edx
c02055fc:	8b 42 18             	mov    0x18(%edx),%eax
c02055ff:	8b 48 0c             	mov    0xc(%eax),%ecx
c0205602:	85 c9                	test   %ecx,%ecx
c0205604:	75 3a                	jne    c0205640 <receive_next+0x50>
c0205606:	8d 48 10             	lea    0x10(%eax),%ecx
c0205609:	39 48 10             	cmp    %ecx,0x10(%eax)
c020560c:	75 1a                	jne    c0205628 <receive_next+0x38>
c020560e:	8b 58 18             	mov    0x18(%eax),%ebx
c0205611:	8d 48 18             	lea    0x18(%eax),%ecx
c0205614:	31 c0                	xor    %eax,%eax
c0205616:	39 cb                	cmp    %ecx,%ebx
c0205618:	75 56                	jne    c0205670 <receive_next+0x80>
c020561a:	8b 5d fc             	mov    -0x4(%ebp),%ebx
c020561d:	89 ec                	mov    %ebp,%esp
c020561f:	5d                   	pop    %ebp
c0205620:	c3                   	ret
c0205621:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0205628:	89 44 24 04          	mov    %eax,0x4(%esp)
c020562c:	89 14 24             	mov    %edx,(%esp)
c020562f:	e8 0c fe ff ff       	call   c0205440 <event_deliver>
c0205634:	b0 01                	mov    $0x1,%al
c0205636:	8b 5d fc             	mov    -0x4(%ebp),%ebx
c0205639:	89 ec                	mov    %ebp,%esp
c020563b:	5d                   	pop    %ebp
c020563c:	c3                   	ret
c020563d:	8d 76 00             	lea    0x0(%esi),%esi
c0205640:	8b 4a 14             	mov    0x14(%edx),%ecx
c0205643:	c7 41 08 00 00 00 00 	movl   $0x0,0x8(%ecx)
c020564a:	c7 42 e0 01 00 00 00 	movl   $0x1,-0x20(%edx)
c0205651:	8b 48 0c             	mov    0xc(%eax),%ecx
c0205654:	89 4a d4             	mov    %ecx,-0x2c(%edx)
c0205657:	c7 40 0c 00 00 00 00 	movl   $0x0,0xc(%eax)
c020565e:	b0 01                	mov    $0x1,%al
c0205660:	c6 42 08 00          	movb   $0x0,0x8(%edx)
c0205664:	eb d0                	jmp    c0205636 <receive_next+0x46>
c0205666:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020566d:	8d 76 00             	lea    0x0(%esi),%esi
c0205670:	8b 4b 04             	mov    0x4(%ebx),%ecx
c0205673:	8b 03                	mov    (%ebx),%eax
c0205675:	89 01                	mov    %eax,(%ecx)
c0205677:	8b 4b 04             	mov    0x4(%ebx),%ecx
c020567a:	89 48 04             	mov    %ecx,0x4(%eax)
c020567d:	89 5b 04             	mov    %ebx,0x4(%ebx)
c0205680:	89 1b                	mov    %ebx,(%ebx)
c0205682:	89 5c 24 04          	mov    %ebx,0x4(%esp)
c0205686:	89 14 24             	mov    %edx,(%esp)
c0205689:	e8 32 fc ff ff       	call   c02052c0 <receive_call>
c020568e:	b0 01                	mov    $0x1,%al
c0205690:	eb a4                	jmp    c0205636 <receive_next+0x46>
c0205692:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0205699:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi

c02056a0 <receive_wake>:
c02056a0:	55                   	push   %ebp
c02056a1:	89 e5                	mov    %esp,%ebp
c02056a3:	83 ec 18             	sub    $0x18,%esp
c02056a6:	89 5d fc             	mov    %ebx,-0x4(%ebp)
c02056a9:	8b 45 08             	mov    0x8(%ebp),%eax
c02056ac:	8b 58 08             	mov    0x8(%eax),%ebx
c02056af:	85 db                	test   %ebx,%ebx
c02056b1:	74 2f                	je     c02056e2 <receive_wake+0x42>
c02056b3:	8b 53 1c             	mov    0x1c(%ebx),%edx
c02056b6:	89 50 08             	mov    %edx,0x8(%eax)
c02056b9:	8d 83 18 01 00 00    	lea    0x118(%ebx),%eax
c02056bf:	c7 43 1c 00 00 00 00 	movl   $0x0,0x1c(%ebx)
c02056c6:	c6 43 0b 00          	movb   $0x0,0xb(%ebx)
c02056ca:	89 04 24             	mov    %eax,(%esp)
c02056cd:	e8 ae 64 00 00       	call   c020bb80 <timer_cancel>
c02056d2:	89 1c 24             	mov    %ebx,(%esp)
c02056d5:	e8 16 ff ff ff       	call   c02055f0 <receive_next>
c02056da:	89 1c 24             	mov    %ebx,(%esp)
c02056dd:	e8 5e 5e 00 00       	call   c020b540 <sched_ready>
c02056e2:	8b 5d fc             	mov    -0x4(%ebp),%ebx
c02056e5:	89 ec                	mov    %ebp,%esp
c02056e7:	5d                   	pop    %ebp
c02056e8:	c3                   	ret
c02056e9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi

c02056f0 <receive_fail>:
c02056f0:	55                   	push   %ebp
c02056f1:	89 e5                	mov    %esp,%ebp
c02056f3:	83 ec 18             	sub    $0x18,%esp
c02056f6:	89 5d fc             	mov    %ebx,-0x4(%ebp)
c02056f9:	8b 5d 08             	mov    0x8(%ebp),%ebx
c02056fc:	8b 53 18             	mov    0x18(%ebx),%edx
c02056ff:	8b 42 08             	mov    0x8(%edx),%eax
c0205702:	39 c3                	cmp    %eax,%ebx
c0205704:	74 5a                	je     c0205760 <receive_fail+0x70>
c0205706:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020570d:	8d 76 00             	lea    0x0(%esi),%esi
c0205710:	89 c2                	mov    %eax,%edx
c0205712:	8b 40 1c             	mov    0x1c(%eax),%eax
c0205715:	39 c3                	cmp    %eax,%ebx
c0205717:	75 f7                	jne    c0205710 <receive_fail+0x20>
c0205719:	83 c2 1c             	add    $0x1c,%edx
c020571c:	8b 43 1c             	mov    0x1c(%ebx),%eax
c020571f:	89 02                	mov    %eax,(%edx)
c0205721:	8d 83 18 01 00 00    	lea    0x118(%ebx),%eax
c0205727:	c7 43 1c 00 00 00 00 	movl   $0x0,0x1c(%ebx)
c020572e:	c6 43 0b 00          	movb   $0x0,0xb(%ebx)
c0205732:	89 04 24             	mov    %eax,(%esp)
c0205735:	e8 46 64 00 00       	call   c020bb80 <timer_cancel>
c020573a:	8b 43 14             	mov    0x14(%ebx),%eax
c020573d:	c7 40 08 00 00 00 00 	movl   $0x0,0x8(%eax)
c0205744:	8b 45 0c             	mov    0xc(%ebp),%eax
c0205747:	c6 43 08 00          	movb   $0x0,0x8(%ebx)
c020574b:	89 43 e0             	mov    %eax,-0x20(%ebx)
c020574e:	89 1c 24             	mov    %ebx,(%esp)
c0205751:	e8 ea 5d 00 00       	call   c020b540 <sched_ready>
c0205756:	8b 5d fc             	mov    -0x4(%ebp),%ebx
c0205759:	89 ec                	mov    %ebp,%esp
c020575b:	5d                   	pop    %ebp
c020575c:	c3                   	ret
c020575d:	8d 76 00             	lea    0x0(%esi),%esi
c0205760:	83 c2 08             	add    $0x8,%edx
c0205763:	eb b7                	jmp    c020571c <receive_fail+0x2c>

c0205765 <receive_call.cold>:
c0205765:	c7 44 24 08 57 00 00 	movl   $0x57,0x8(%esp)
c020576c:	00 
c020576d:	c7 44 24 04 b6 f5 20 	movl   $0xc020f5b6,0x4(%esp)
c0205774:	c0 
c0205775:	c7 04 24 cb f5 20 c0 	movl   $0xc020f5cb,(%esp)
c020577c:	e8 3d dd ff ff       	call   c02034be <assert_failed>
c0205781:	66 90                	xchg   %ax,%ax
c0205783:	66 90                	xchg   %ax,%ax
c0205785:	66 90                	xchg   %ax,%ax
c0205787:	66 90                	xchg   %ax,%ax
c0205789:	66 90                	xchg   %ax,%ax
c020578b:	66 90                	xchg   %ax,%ax
c020578d:	66 90                	xchg   %ax,%ax
c020578f:	90                   	nop

c0205790 <call_finish>:
c0205790:	55                   	push   %ebp
c0205791:	89 e5                	mov    %esp,%ebp
c0205793:	57                   	push   %edi
c0205794:	56                   	push   %esi
c0205795:	53                   	push   %ebx
c0205796:	83 ec 5c             	sub    $0x5c,%esp
c0205799:	8b 45 08             	mov    0x8(%ebp),%eax
c020579c:	8b 4d 08             	mov    0x8(%ebp),%ecx
c020579f:	8b 75 10             	mov    0x10(%ebp),%esi
c02057a2:	8b 7d 14             	mov    0x14(%ebp),%edi
c02057a5:	8b 40 10             	mov    0x10(%eax),%eax
c02057a8:	89 45 b4             	mov    %eax,-0x4c(%ebp)
c02057ab:	8b 45 08             	mov    0x8(%ebp),%eax
c02057ae:	8b 50 04             	mov    0x4(%eax),%edx
c02057b1:	8b 00                	mov    (%eax),%eax
c02057b3:	89 02                	mov    %eax,(%edx)
c02057b5:	8b 51 04             	mov    0x4(%ecx),%edx
c02057b8:	89 50 04             	mov    %edx,0x4(%eax)
c02057bb:	89 49 04             	mov    %ecx,0x4(%ecx)
c02057be:	8b 41 2c             	mov    0x2c(%ecx),%eax
c02057c1:	89 09                	mov    %ecx,(%ecx)
c02057c3:	85 c0                	test   %eax,%eax
c02057c5:	74 08                	je     c02057cf <call_finish+0x3f>
c02057c7:	89 04 24             	mov    %eax,(%esp)
c02057ca:	e8 d1 fa ff ff       	call   c02052a0 <received_forget>
c02057cf:	8b 45 08             	mov    0x8(%ebp),%eax
c02057d2:	83 c0 50             	add    $0x50,%eax
c02057d5:	89 04 24             	mov    %eax,(%esp)
c02057d8:	e8 a3 63 00 00       	call   c020bb80 <timer_cancel>
c02057dd:	8b 45 08             	mov    0x8(%ebp),%eax
c02057e0:	f6 40 0a 03          	testb  $0x3,0xa(%eax)
c02057e4:	74 2a                	je     c0205810 <call_finish+0x80>
c02057e6:	c6 40 0a 00          	movb   $0x0,0xa(%eax)
c02057ea:	8b 5d 08             	mov    0x8(%ebp),%ebx
c02057ed:	83 c0 38             	add    $0x38,%eax
c02057f0:	8b 4b 3c             	mov    0x3c(%ebx),%ecx
c02057f3:	8b 53 38             	mov    0x38(%ebx),%edx
c02057f6:	89 11                	mov    %edx,(%ecx)
c02057f8:	8b 4b 3c             	mov    0x3c(%ebx),%ecx
c02057fb:	89 4a 04             	mov    %ecx,0x4(%edx)
c02057fe:	80 7b 09 02          	cmpb   $0x2,0x9(%ebx)
c0205802:	89 43 3c             	mov    %eax,0x3c(%ebx)
c0205805:	89 43 38             	mov    %eax,0x38(%ebx)
c0205808:	89 d8                	mov    %ebx,%eax
c020580a:	0f 84 e0 01 00 00    	je     c02059f0 <call_finish+0x260>
c0205810:	8b 45 08             	mov    0x8(%ebp),%eax
c0205813:	81 40 0c 00 00 01 00 	addl   $0x10000,0xc(%eax)
c020581a:	c6 40 08 00          	movb   $0x0,0x8(%eax)
c020581e:	c7 40 10 00 00 00 00 	movl   $0x0,0x10(%eax)
c0205825:	89 04 24             	mov    %eax,(%esp)
c0205828:	e8 33 f4 ff ff       	call   c0204c60 <lease_end>
c020582d:	8b 45 08             	mov    0x8(%ebp),%eax
c0205830:	85 ff                	test   %edi,%edi
c0205832:	c6 40 0b 00          	movb   $0x0,0xb(%eax)
c0205836:	8b 45 08             	mov    0x8(%ebp),%eax
c0205839:	0f b6 40 09          	movzbl 0x9(%eax),%eax
c020583d:	0f 84 0d 01 00 00    	je     c0205950 <call_finish+0x1c0>
c0205843:	81 7d 0c ff ef ff ff 	cmpl   $0xffffefff,0xc(%ebp)
c020584a:	0f 87 00 01 00 00    	ja     c0205950 <call_finish+0x1c0>
c0205850:	3c 01                	cmp    $0x1,%al
c0205852:	74 04                	je     c0205858 <call_finish+0xc8>
c0205854:	3c 02                	cmp    $0x2,%al
c0205856:	76 28                	jbe    c0205880 <call_finish+0xf0>
c0205858:	8b 45 0c             	mov    0xc(%ebp),%eax
c020585b:	89 44 24 04          	mov    %eax,0x4(%esp)
c020585f:	8b 45 08             	mov    0x8(%ebp),%eax
c0205862:	89 04 24             	mov    %eax,(%esp)
c0205865:	e8 56 f2 ff ff       	call   c0204ac0 <fault_finish>
c020586a:	8b 45 b4             	mov    -0x4c(%ebp),%eax
c020586d:	89 04 24             	mov    %eax,(%esp)
c0205870:	e8 7b 3d 00 00       	call   c02095f0 <badge_put>
c0205875:	83 c4 5c             	add    $0x5c,%esp
c0205878:	5b                   	pop    %ebx
c0205879:	5e                   	pop    %esi
c020587a:	5f                   	pop    %edi
c020587b:	5d                   	pop    %ebp
c020587c:	c3                   	ret
c020587d:	8d 76 00             	lea    0x0(%esi),%esi
c0205880:	8b 55 0c             	mov    0xc(%ebp),%edx
c0205883:	c1 ea 14             	shr    $0x14,%edx
c0205886:	83 e2 1f             	and    $0x1f,%edx
c0205889:	84 c0                	test   %al,%al
c020588b:	8b 45 08             	mov    0x8(%ebp),%eax
c020588e:	0f 85 6c 01 00 00    	jne    c0205a00 <call_finish+0x270>
c0205894:	8b 40 14             	mov    0x14(%eax),%eax
c0205897:	8b 40 14             	mov    0x14(%eax),%eax
c020589a:	8d 48 10             	lea    0x10(%eax),%ecx
c020589d:	89 4d b0             	mov    %ecx,-0x50(%ebp)
c02058a0:	8d 58 58             	lea    0x58(%eax),%ebx
c02058a3:	8d 48 60             	lea    0x60(%eax),%ecx
c02058a6:	8b 40 0c             	mov    0xc(%eax),%eax
c02058a9:	89 4d ac             	mov    %ecx,-0x54(%ebp)
c02058ac:	89 45 a8             	mov    %eax,-0x58(%ebp)
c02058af:	31 c0                	xor    %eax,%eax
c02058b1:	85 d2                	test   %edx,%edx
c02058b3:	74 1d                	je     c02058d2 <call_finish+0x142>
c02058b5:	8b 4d b0             	mov    -0x50(%ebp),%ecx
c02058b8:	89 5d b0             	mov    %ebx,-0x50(%ebp)
c02058bb:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c02058bf:	90                   	nop
c02058c0:	8b 5f 14             	mov    0x14(%edi),%ebx
c02058c3:	8b 5c 83 10          	mov    0x10(%ebx,%eax,4),%ebx
c02058c7:	89 1c 81             	mov    %ebx,(%ecx,%eax,4)
c02058ca:	40                   	inc    %eax
c02058cb:	39 c2                	cmp    %eax,%edx
c02058cd:	75 f1                	jne    c02058c0 <call_finish+0x130>
c02058cf:	8b 5d b0             	mov    -0x50(%ebp),%ebx
c02058d2:	c7 43 04 ff ff ff ff 	movl   $0xffffffff,0x4(%ebx)
c02058d9:	8b 45 0c             	mov    0xc(%ebp),%eax
c02058dc:	c7 03 ff ff ff ff    	movl   $0xffffffff,(%ebx)
c02058e2:	c1 e8 1c             	shr    $0x1c,%eax
c02058e5:	83 e0 03             	and    $0x3,%eax
c02058e8:	89 c1                	mov    %eax,%ecx
c02058ea:	74 59                	je     c0205945 <call_finish+0x1b5>
c02058ec:	c7 45 dc 00 00 00 00 	movl   $0x0,-0x24(%ebp)
c02058f3:	8b 45 08             	mov    0x8(%ebp),%eax
c02058f6:	89 4d d0             	mov    %ecx,-0x30(%ebp)
c02058f9:	8b 57 10             	mov    0x10(%edi),%edx
c02058fc:	89 5d e0             	mov    %ebx,-0x20(%ebp)
c02058ff:	8b 40 30             	mov    0x30(%eax),%eax
c0205902:	89 55 c4             	mov    %edx,-0x3c(%ebp)
c0205905:	89 45 b0             	mov    %eax,-0x50(%ebp)
c0205908:	8b 47 14             	mov    0x14(%edi),%eax
c020590b:	8b 7d b0             	mov    -0x50(%ebp),%edi
c020590e:	83 c0 50             	add    $0x50,%eax
c0205911:	89 45 cc             	mov    %eax,-0x34(%ebp)
c0205914:	8b 45 0c             	mov    0xc(%ebp),%eax
c0205917:	89 7d c8             	mov    %edi,-0x38(%ebp)
c020591a:	c1 e8 1e             	shr    $0x1e,%eax
c020591d:	89 45 d4             	mov    %eax,-0x2c(%ebp)
c0205920:	8b 45 a8             	mov    -0x58(%ebp),%eax
c0205923:	89 45 d8             	mov    %eax,-0x28(%ebp)
c0205926:	8b 45 ac             	mov    -0x54(%ebp),%eax
c0205929:	89 45 e4             	mov    %eax,-0x1c(%ebp)
c020592c:	8d 45 c4             	lea    -0x3c(%ebp),%eax
c020592f:	89 04 24             	mov    %eax,(%esp)
c0205932:	e8 19 08 00 00       	call   c0206150 <pass_handles>
c0205937:	85 c0                	test   %eax,%eax
c0205939:	b8 e8 ff ff ff       	mov    $0xffffffe8,%eax
c020593e:	0f 44 45 0c          	cmove  0xc(%ebp),%eax
c0205942:	89 45 0c             	mov    %eax,0xc(%ebp)
c0205945:	8b 45 08             	mov    0x8(%ebp),%eax
c0205948:	0f b6 40 09          	movzbl 0x9(%eax),%eax
c020594c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0205950:	84 c0                	test   %al,%al
c0205952:	75 3c                	jne    c0205990 <call_finish+0x200>
c0205954:	8b 45 08             	mov    0x8(%ebp),%eax
c0205957:	8b 40 14             	mov    0x14(%eax),%eax
c020595a:	80 78 08 06          	cmpb   $0x6,0x8(%eax)
c020595e:	0f 84 06 ff ff ff    	je     c020586a <call_finish+0xda>
c0205964:	8b 7d 0c             	mov    0xc(%ebp),%edi
c0205967:	89 78 e0             	mov    %edi,-0x20(%eax)
c020596a:	8b 16                	mov    (%esi),%edx
c020596c:	89 50 d4             	mov    %edx,-0x2c(%eax)
c020596f:	8b 56 04             	mov    0x4(%esi),%edx
c0205972:	89 50 c8             	mov    %edx,-0x38(%eax)
c0205975:	8b 56 08             	mov    0x8(%esi),%edx
c0205978:	89 50 c4             	mov    %edx,-0x3c(%eax)
c020597b:	8b 56 0c             	mov    0xc(%esi),%edx
c020597e:	89 50 cc             	mov    %edx,-0x34(%eax)
c0205981:	8b 45 08             	mov    0x8(%ebp),%eax
c0205984:	8b 40 14             	mov    0x14(%eax),%eax
c0205987:	c6 40 08 00          	movb   $0x0,0x8(%eax)
c020598b:	e9 da fe ff ff       	jmp    c020586a <call_finish+0xda>
c0205990:	3c 02                	cmp    $0x2,%al
c0205992:	0f 85 c0 fe ff ff    	jne    c0205858 <call_finish+0xc8>
c0205998:	8b 45 08             	mov    0x8(%ebp),%eax
c020599b:	8b 7d 0c             	mov    0xc(%ebp),%edi
c020599e:	89 b8 d4 00 00 00    	mov    %edi,0xd4(%eax)
c02059a4:	8b 7d 08             	mov    0x8(%ebp),%edi
c02059a7:	8b 06                	mov    (%esi),%eax
c02059a9:	89 87 d8 00 00 00    	mov    %eax,0xd8(%edi)
c02059af:	8b 46 04             	mov    0x4(%esi),%eax
c02059b2:	89 87 dc 00 00 00    	mov    %eax,0xdc(%edi)
c02059b8:	8b 46 08             	mov    0x8(%esi),%eax
c02059bb:	89 87 e0 00 00 00    	mov    %eax,0xe0(%edi)
c02059c1:	8b 46 0c             	mov    0xc(%esi),%eax
c02059c4:	89 87 e4 00 00 00    	mov    %eax,0xe4(%edi)
c02059ca:	8b 47 74             	mov    0x74(%edi),%eax
c02059cd:	80 78 01 00          	cmpb   $0x0,0x1(%eax)
c02059d1:	75 09                	jne    c02059dc <call_finish+0x24c>
c02059d3:	8b 57 30             	mov    0x30(%edi),%edx
c02059d6:	80 7a 01 00          	cmpb   $0x0,0x1(%edx)
c02059da:	74 54                	je     c0205a30 <call_finish+0x2a0>
c02059dc:	8b 45 08             	mov    0x8(%ebp),%eax
c02059df:	8d 58 f8             	lea    -0x8(%eax),%ebx
c02059e2:	89 1c 24             	mov    %ebx,(%esp)
c02059e5:	e8 f6 4c 00 00       	call   c020a6e0 <object_put>
c02059ea:	e9 7b fe ff ff       	jmp    c020586a <call_finish+0xda>
c02059ef:	90                   	nop
c02059f0:	83 e8 08             	sub    $0x8,%eax
c02059f3:	89 04 24             	mov    %eax,(%esp)
c02059f6:	e8 e5 4c 00 00       	call   c020a6e0 <object_put>
c02059fb:	e9 10 fe ff ff       	jmp    c0205810 <call_finish+0x80>
c0205a00:	05 e8 00 00 00       	add    $0xe8,%eax
c0205a05:	89 45 b0             	mov    %eax,-0x50(%ebp)
c0205a08:	8b 45 08             	mov    0x8(%ebp),%eax
c0205a0b:	8d 98 28 01 00 00    	lea    0x128(%eax),%ebx
c0205a11:	05 30 01 00 00       	add    $0x130,%eax
c0205a16:	89 45 ac             	mov    %eax,-0x54(%ebp)
c0205a19:	8b 45 08             	mov    0x8(%ebp),%eax
c0205a1c:	8b 80 d0 00 00 00    	mov    0xd0(%eax),%eax
c0205a22:	89 45 a8             	mov    %eax,-0x58(%ebp)
c0205a25:	e9 85 fe ff ff       	jmp    c02058af <call_finish+0x11f>
c0205a2a:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c0205a30:	8b 75 08             	mov    0x8(%ebp),%esi
c0205a33:	89 04 24             	mov    %eax,(%esp)
c0205a36:	8d 5e 68             	lea    0x68(%esi),%ebx
c0205a39:	89 5c 24 04          	mov    %ebx,0x4(%esp)
c0205a3d:	e8 be 4f 00 00       	call   c020aa00 <port_post>
c0205a42:	e9 23 fe ff ff       	jmp    c020586a <call_finish+0xda>
c0205a47:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0205a4e:	66 90                	xchg   %ax,%ax

c0205a50 <reply>:
c0205a50:	55                   	push   %ebp
c0205a51:	89 e5                	mov    %esp,%ebp
c0205a53:	57                   	push   %edi
c0205a54:	56                   	push   %esi
c0205a55:	89 d6                	mov    %edx,%esi
c0205a57:	53                   	push   %ebx
c0205a58:	89 c3                	mov    %eax,%ebx
c0205a5a:	83 ec 2c             	sub    $0x2c,%esp
c0205a5d:	8b 40 d4             	mov    -0x2c(%eax),%eax
c0205a60:	89 45 d8             	mov    %eax,-0x28(%ebp)
c0205a63:	8b 43 c8             	mov    -0x38(%ebx),%eax
c0205a66:	89 45 dc             	mov    %eax,-0x24(%ebp)
c0205a69:	8b 43 c4             	mov    -0x3c(%ebx),%eax
c0205a6c:	89 45 e0             	mov    %eax,-0x20(%ebp)
c0205a6f:	8b 43 cc             	mov    -0x34(%ebx),%eax
c0205a72:	c7 02 00 00 00 00    	movl   $0x0,(%edx)
c0205a78:	89 45 e4             	mov    %eax,-0x1c(%ebp)
c0205a7b:	8b 43 d8             	mov    -0x28(%ebx),%eax
c0205a7e:	89 c2                	mov    %eax,%edx
c0205a80:	c1 ea 14             	shr    $0x14,%edx
c0205a83:	83 e2 1f             	and    $0x1f,%edx
c0205a86:	83 fa 10             	cmp    $0x10,%edx
c0205a89:	0f 87 b1 00 00 00    	ja     c0205b40 <reply+0xf0>
c0205a8f:	35 00 00 00 30       	xor    $0x30000000,%eax
c0205a94:	a9 00 00 00 30       	test   $0x30000000,%eax
c0205a99:	0f 84 a1 00 00 00    	je     c0205b40 <reply+0xf0>
c0205a9f:	8b 43 18             	mov    0x18(%ebx),%eax
c0205aa2:	85 c0                	test   %eax,%eax
c0205aa4:	0f 84 a6 00 00 00    	je     c0205b50 <reply+0x100>
c0205aaa:	89 44 24 04          	mov    %eax,0x4(%esp)
c0205aae:	8b 43 14             	mov    0x14(%ebx),%eax
c0205ab1:	8b 40 08             	mov    0x8(%eax),%eax
c0205ab4:	89 04 24             	mov    %eax,(%esp)
c0205ab7:	e8 a4 3d 00 00       	call   c0209860 <call_find>
c0205abc:	85 c0                	test   %eax,%eax
c0205abe:	89 c7                	mov    %eax,%edi
c0205ac0:	0f 84 8a 00 00 00    	je     c0205b50 <reply+0x100>
c0205ac6:	8b 43 d8             	mov    -0x28(%ebx),%eax
c0205ac9:	8b 53 14             	mov    0x14(%ebx),%edx
c0205acc:	c1 e8 1c             	shr    $0x1c,%eax
c0205acf:	83 e0 03             	and    $0x3,%eax
c0205ad2:	74 1d                	je     c0205af1 <reply+0xa1>
c0205ad4:	89 44 24 08          	mov    %eax,0x8(%esp)
c0205ad8:	83 c2 50             	add    $0x50,%edx
c0205adb:	89 54 24 04          	mov    %edx,0x4(%esp)
c0205adf:	8b 43 10             	mov    0x10(%ebx),%eax
c0205ae2:	89 04 24             	mov    %eax,(%esp)
c0205ae5:	e8 06 06 00 00       	call   c02060f0 <give_ok>
c0205aea:	84 c0                	test   %al,%al
c0205aec:	74 72                	je     c0205b60 <reply+0x110>
c0205aee:	8b 53 14             	mov    0x14(%ebx),%edx
c0205af1:	c7 42 08 00 00 00 00 	movl   $0x0,0x8(%edx)
c0205af8:	8d 45 d8             	lea    -0x28(%ebp),%eax
c0205afb:	89 5c 24 0c          	mov    %ebx,0xc(%esp)
c0205aff:	89 44 24 08          	mov    %eax,0x8(%esp)
c0205b03:	8b 43 d8             	mov    -0x28(%ebx),%eax
c0205b06:	89 3c 24             	mov    %edi,(%esp)
c0205b09:	89 44 24 04          	mov    %eax,0x4(%esp)
c0205b0d:	e8 7e fc ff ff       	call   c0205790 <call_finish>
c0205b12:	0f b6 47 09          	movzbl 0x9(%edi),%eax
c0205b16:	84 c0                	test   %al,%al
c0205b18:	75 0e                	jne    c0205b28 <reply+0xd8>
c0205b1a:	8b 47 14             	mov    0x14(%edi),%eax
c0205b1d:	83 c4 2c             	add    $0x2c,%esp
c0205b20:	5b                   	pop    %ebx
c0205b21:	5e                   	pop    %esi
c0205b22:	5f                   	pop    %edi
c0205b23:	5d                   	pop    %ebp
c0205b24:	c3                   	ret
c0205b25:	8d 76 00             	lea    0x0(%esi),%esi
c0205b28:	fe c8                	dec    %al
c0205b2a:	75 09                	jne    c0205b35 <reply+0xe5>
c0205b2c:	8b 47 14             	mov    0x14(%edi),%eax
c0205b2f:	80 78 08 00          	cmpb   $0x0,0x8(%eax)
c0205b33:	74 e8                	je     c0205b1d <reply+0xcd>
c0205b35:	31 c0                	xor    %eax,%eax
c0205b37:	83 c4 2c             	add    $0x2c,%esp
c0205b3a:	5b                   	pop    %ebx
c0205b3b:	5e                   	pop    %esi
c0205b3c:	5f                   	pop    %edi
c0205b3d:	5d                   	pop    %ebp
c0205b3e:	c3                   	ret
c0205b3f:	90                   	nop
c0205b40:	c7 06 ea ff ff ff    	movl   $0xffffffea,(%esi)
c0205b46:	31 c0                	xor    %eax,%eax
c0205b48:	eb ed                	jmp    c0205b37 <reply+0xe7>
c0205b4a:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c0205b50:	c7 06 37 ff ff ff    	movl   $0xffffff37,(%esi)
c0205b56:	31 c0                	xor    %eax,%eax
c0205b58:	eb dd                	jmp    c0205b37 <reply+0xe7>
c0205b5a:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c0205b60:	c7 06 38 ff ff ff    	movl   $0xffffff38,(%esi)
c0205b66:	31 c0                	xor    %eax,%eax
c0205b68:	eb cd                	jmp    c0205b37 <reply+0xe7>
c0205b6a:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi

c0205b70 <sys_reply>:
c0205b70:	55                   	push   %ebp
c0205b71:	89 e5                	mov    %esp,%ebp
c0205b73:	83 ec 28             	sub    $0x28,%esp
c0205b76:	8b 45 08             	mov    0x8(%ebp),%eax
c0205b79:	8d 55 f4             	lea    -0xc(%ebp),%edx
c0205b7c:	e8 cf fe ff ff       	call   c0205a50 <reply>
c0205b81:	85 c0                	test   %eax,%eax
c0205b83:	74 08                	je     c0205b8d <sys_reply+0x1d>
c0205b85:	89 04 24             	mov    %eax,(%esp)
c0205b88:	e8 b3 59 00 00       	call   c020b540 <sched_ready>
c0205b8d:	8b 45 f4             	mov    -0xc(%ebp),%eax
c0205b90:	89 ec                	mov    %ebp,%esp
c0205b92:	5d                   	pop    %ebp
c0205b93:	c3                   	ret
c0205b94:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0205b9b:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0205b9f:	90                   	nop

c0205ba0 <sys_reply_recv>:
c0205ba0:	55                   	push   %ebp
c0205ba1:	89 e5                	mov    %esp,%ebp
c0205ba3:	83 ec 48             	sub    $0x48,%esp
c0205ba6:	89 5d f4             	mov    %ebx,-0xc(%ebp)
c0205ba9:	8b 5d 08             	mov    0x8(%ebp),%ebx
c0205bac:	89 75 f8             	mov    %esi,-0x8(%ebp)
c0205baf:	89 7d fc             	mov    %edi,-0x4(%ebp)
c0205bb2:	8b 53 18             	mov    0x18(%ebx),%edx
c0205bb5:	8b 43 14             	mov    0x14(%ebx),%eax
c0205bb8:	85 d2                	test   %edx,%edx
c0205bba:	8b 78 68             	mov    0x68(%eax),%edi
c0205bbd:	8b 70 6c             	mov    0x6c(%eax),%esi
c0205bc0:	0f 84 41 01 00 00    	je     c0205d07 <sys_reply_recv+0x167>
c0205bc6:	80 7a 01 00          	cmpb   $0x0,0x1(%edx)
c0205bca:	0f 85 10 01 00 00    	jne    c0205ce0 <sys_reply_recv+0x140>
c0205bd0:	8b 40 08             	mov    0x8(%eax),%eax
c0205bd3:	85 c0                	test   %eax,%eax
c0205bd5:	0f 85 95 00 00 00    	jne    c0205c70 <sys_reply_recv+0xd0>
c0205bdb:	89 1c 24             	mov    %ebx,(%esp)
c0205bde:	e8 0d fa ff ff       	call   c02055f0 <receive_next>
c0205be3:	84 c0                	test   %al,%al
c0205be5:	75 77                	jne    c0205c5e <sys_reply_recv+0xbe>
c0205be7:	89 f0                	mov    %esi,%eax
c0205be9:	09 f8                	or     %edi,%eax
c0205beb:	0f 84 f9 00 00 00    	je     c0205cea <sys_reply_recv+0x14a>
c0205bf1:	8b 43 14             	mov    0x14(%ebx),%eax
c0205bf4:	c7 40 68 00 00 00 00 	movl   $0x0,0x68(%eax)
c0205bfb:	c7 40 6c 00 00 00 00 	movl   $0x0,0x6c(%eax)
c0205c02:	89 3c 24             	mov    %edi,(%esp)
c0205c05:	89 74 24 04          	mov    %esi,0x4(%esp)
c0205c09:	e8 a2 5e 00 00       	call   c020bab0 <timer_ahead>
c0205c0e:	c7 45 d4 00 00 00 00 	movl   $0x0,-0x2c(%ebp)
c0205c15:	84 c0                	test   %al,%al
c0205c17:	0f 84 b1 00 00 00    	je     c0205cce <sys_reply_recv+0x12e>
c0205c1d:	89 7c 24 04          	mov    %edi,0x4(%esp)
c0205c21:	8d 83 18 01 00 00    	lea    0x118(%ebx),%eax
c0205c27:	89 74 24 08          	mov    %esi,0x8(%esp)
c0205c2b:	89 04 24             	mov    %eax,(%esp)
c0205c2e:	e8 ad 5e 00 00       	call   c020bae0 <timer_set>
c0205c33:	c6 43 0b 01          	movb   $0x1,0xb(%ebx)
c0205c37:	c6 43 08 02          	movb   $0x2,0x8(%ebx)
c0205c3b:	89 1c 24             	mov    %ebx,(%esp)
c0205c3e:	e8 5d f6 ff ff       	call   c02052a0 <received_forget>
c0205c43:	8b 43 18             	mov    0x18(%ebx),%eax
c0205c46:	8b 50 08             	mov    0x8(%eax),%edx
c0205c49:	89 53 1c             	mov    %edx,0x1c(%ebx)
c0205c4c:	89 58 08             	mov    %ebx,0x8(%eax)
c0205c4f:	8b 45 d4             	mov    -0x2c(%ebp),%eax
c0205c52:	85 c0                	test   %eax,%eax
c0205c54:	74 08                	je     c0205c5e <sys_reply_recv+0xbe>
c0205c56:	89 04 24             	mov    %eax,(%esp)
c0205c59:	e8 42 59 00 00       	call   c020b5a0 <sched_direct>
c0205c5e:	b8 01 f0 ff ff       	mov    $0xfffff001,%eax
c0205c63:	8b 5d f4             	mov    -0xc(%ebp),%ebx
c0205c66:	8b 75 f8             	mov    -0x8(%ebp),%esi
c0205c69:	8b 7d fc             	mov    -0x4(%ebp),%edi
c0205c6c:	89 ec                	mov    %ebp,%esp
c0205c6e:	5d                   	pop    %ebp
c0205c6f:	c3                   	ret
c0205c70:	8d 55 e4             	lea    -0x1c(%ebp),%edx
c0205c73:	89 d8                	mov    %ebx,%eax
c0205c75:	e8 d6 fd ff ff       	call   c0205a50 <reply>
c0205c7a:	89 45 d4             	mov    %eax,-0x2c(%ebp)
c0205c7d:	8b 45 e4             	mov    -0x1c(%ebp),%eax
c0205c80:	85 c0                	test   %eax,%eax
c0205c82:	75 df                	jne    c0205c63 <sys_reply_recv+0xc3>
c0205c84:	89 1c 24             	mov    %ebx,(%esp)
c0205c87:	e8 64 f9 ff ff       	call   c02055f0 <receive_next>
c0205c8c:	84 c0                	test   %al,%al
c0205c8e:	0f 85 7d 00 00 00    	jne    c0205d11 <sys_reply_recv+0x171>
c0205c94:	89 f0                	mov    %esi,%eax
c0205c96:	09 f8                	or     %edi,%eax
c0205c98:	74 9d                	je     c0205c37 <sys_reply_recv+0x97>
c0205c9a:	8b 43 14             	mov    0x14(%ebx),%eax
c0205c9d:	c7 40 68 00 00 00 00 	movl   $0x0,0x68(%eax)
c0205ca4:	c7 40 6c 00 00 00 00 	movl   $0x0,0x6c(%eax)
c0205cab:	89 3c 24             	mov    %edi,(%esp)
c0205cae:	89 74 24 04          	mov    %esi,0x4(%esp)
c0205cb2:	e8 f9 5d 00 00       	call   c020bab0 <timer_ahead>
c0205cb7:	84 c0                	test   %al,%al
c0205cb9:	0f 85 5e ff ff ff    	jne    c0205c1d <sys_reply_recv+0x7d>
c0205cbf:	8b 45 d4             	mov    -0x2c(%ebp),%eax
c0205cc2:	85 c0                	test   %eax,%eax
c0205cc4:	74 08                	je     c0205cce <sys_reply_recv+0x12e>
c0205cc6:	89 04 24             	mov    %eax,(%esp)
c0205cc9:	e8 72 58 00 00       	call   c020b540 <sched_ready>
c0205cce:	8b 5d f4             	mov    -0xc(%ebp),%ebx
c0205cd1:	b8 8c ff ff ff       	mov    $0xffffff8c,%eax
c0205cd6:	8b 75 f8             	mov    -0x8(%ebp),%esi
c0205cd9:	8b 7d fc             	mov    -0x4(%ebp),%edi
c0205cdc:	89 ec                	mov    %ebp,%esp
c0205cde:	5d                   	pop    %ebp
c0205cdf:	c3                   	ret
c0205ce0:	b8 33 ff ff ff       	mov    $0xffffff33,%eax
c0205ce5:	e9 79 ff ff ff       	jmp    c0205c63 <sys_reply_recv+0xc3>
c0205cea:	c6 43 08 02          	movb   $0x2,0x8(%ebx)
c0205cee:	89 1c 24             	mov    %ebx,(%esp)
c0205cf1:	e8 aa f5 ff ff       	call   c02052a0 <received_forget>
c0205cf6:	8b 43 18             	mov    0x18(%ebx),%eax
c0205cf9:	8b 50 08             	mov    0x8(%eax),%edx
c0205cfc:	89 53 1c             	mov    %edx,0x1c(%ebx)
c0205cff:	89 58 08             	mov    %ebx,0x8(%eax)
c0205d02:	e9 57 ff ff ff       	jmp    c0205c5e <sys_reply_recv+0xbe>
c0205d07:	b8 38 ff ff ff       	mov    $0xffffff38,%eax
c0205d0c:	e9 52 ff ff ff       	jmp    c0205c63 <sys_reply_recv+0xc3>
c0205d11:	8b 45 d4             	mov    -0x2c(%ebp),%eax
c0205d14:	85 c0                	test   %eax,%eax
c0205d16:	0f 84 42 ff ff ff    	je     c0205c5e <sys_reply_recv+0xbe>
c0205d1c:	89 04 24             	mov    %eax,(%esp)
c0205d1f:	e8 1c 58 00 00       	call   c020b540 <sched_ready>
c0205d24:	e9 35 ff ff ff       	jmp    c0205c5e <sys_reply_recv+0xbe>
c0205d29:	66 90                	xchg   %ax,%ax
c0205d2b:	66 90                	xchg   %ax,%ax
c0205d2d:	66 90                	xchg   %ax,%ax
c0205d2f:	90                   	nop

c0205d30 <sys_call_create>:
c0205d30:	55                   	push   %ebp
c0205d31:	b9 01 00 00 00       	mov    $0x1,%ecx
c0205d36:	89 e5                	mov    %esp,%ebp
c0205d38:	56                   	push   %esi
c0205d39:	be 02 00 00 00       	mov    $0x2,%esi
c0205d3e:	53                   	push   %ebx
c0205d3f:	83 ec 30             	sub    $0x30,%esp
c0205d42:	8b 5d 08             	mov    0x8(%ebp),%ebx
c0205d45:	89 4c 24 0c          	mov    %ecx,0xc(%esp)
c0205d49:	89 74 24 08          	mov    %esi,0x8(%esp)
c0205d4d:	8b 43 d4             	mov    -0x2c(%ebx),%eax
c0205d50:	89 44 24 04          	mov    %eax,0x4(%esp)
c0205d54:	8b 43 10             	mov    0x10(%ebx),%eax
c0205d57:	89 04 24             	mov    %eax,(%esp)
c0205d5a:	e8 e1 43 00 00       	call   c020a140 <handle_get>
c0205d5f:	85 c0                	test   %eax,%eax
c0205d61:	74 7a                	je     c0205ddd <sys_call_create+0xad>
c0205d63:	8d 55 f4             	lea    -0xc(%ebp),%edx
c0205d66:	89 54 24 0c          	mov    %edx,0xc(%esp)
c0205d6a:	8b 53 c8             	mov    -0x38(%ebx),%edx
c0205d6d:	89 44 24 04          	mov    %eax,0x4(%esp)
c0205d71:	89 54 24 08          	mov    %edx,0x8(%esp)
c0205d75:	8b 43 10             	mov    0x10(%ebx),%eax
c0205d78:	89 04 24             	mov    %eax,(%esp)
c0205d7b:	e8 c0 3b 00 00       	call   c0209940 <callobj_new>
c0205d80:	85 c0                	test   %eax,%eax
c0205d82:	89 c6                	mov    %eax,%esi
c0205d84:	74 32                	je     c0205db8 <sys_call_create+0x88>
c0205d86:	89 74 24 04          	mov    %esi,0x4(%esp)
c0205d8a:	b8 10 91 00 00       	mov    $0x9110,%eax
c0205d8f:	ba 01 00 00 00       	mov    $0x1,%edx
c0205d94:	89 44 24 0c          	mov    %eax,0xc(%esp)
c0205d98:	89 54 24 08          	mov    %edx,0x8(%esp)
c0205d9c:	8b 43 10             	mov    0x10(%ebx),%eax
c0205d9f:	89 04 24             	mov    %eax,(%esp)
c0205da2:	e8 29 45 00 00       	call   c020a2d0 <handle_put>
c0205da7:	85 c0                	test   %eax,%eax
c0205da9:	78 1d                	js     c0205dc8 <sys_call_create+0x98>
c0205dab:	83 c4 30             	add    $0x30,%esp
c0205dae:	5b                   	pop    %ebx
c0205daf:	5e                   	pop    %esi
c0205db0:	5d                   	pop    %ebp
c0205db1:	c3                   	ret
c0205db2:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c0205db8:	8b 45 f4             	mov    -0xc(%ebp),%eax
c0205dbb:	83 c4 30             	add    $0x30,%esp
c0205dbe:	5b                   	pop    %ebx
c0205dbf:	5e                   	pop    %esi
c0205dc0:	5d                   	pop    %ebp
c0205dc1:	c3                   	ret
c0205dc2:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c0205dc8:	89 45 e4             	mov    %eax,-0x1c(%ebp)
c0205dcb:	89 34 24             	mov    %esi,(%esp)
c0205dce:	e8 0d 49 00 00       	call   c020a6e0 <object_put>
c0205dd3:	8b 45 e4             	mov    -0x1c(%ebp),%eax
c0205dd6:	83 c4 30             	add    $0x30,%esp
c0205dd9:	5b                   	pop    %ebx
c0205dda:	5e                   	pop    %esi
c0205ddb:	5d                   	pop    %ebp
c0205ddc:	c3                   	ret
c0205ddd:	b8 38 ff ff ff       	mov    $0xffffff38,%eax
c0205de2:	eb c7                	jmp    c0205dab <sys_call_create+0x7b>
c0205de4:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0205deb:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0205def:	90                   	nop

c0205df0 <sys_submit>:
c0205df0:	55                   	push   %ebp
c0205df1:	ba 01 00 00 00       	mov    $0x1,%edx
c0205df6:	89 e5                	mov    %esp,%ebp
c0205df8:	b9 04 00 00 00       	mov    $0x4,%ecx
c0205dfd:	57                   	push   %edi
c0205dfe:	56                   	push   %esi
c0205dff:	53                   	push   %ebx
c0205e00:	83 ec 2c             	sub    $0x2c,%esp
c0205e03:	8b 7d 08             	mov    0x8(%ebp),%edi
c0205e06:	89 54 24 0c          	mov    %edx,0xc(%esp)
c0205e0a:	89 4c 24 08          	mov    %ecx,0x8(%esp)
c0205e0e:	8b 47 d4             	mov    -0x2c(%edi),%eax
c0205e11:	89 44 24 04          	mov    %eax,0x4(%esp)
c0205e15:	8b 47 10             	mov    0x10(%edi),%eax
c0205e18:	89 04 24             	mov    %eax,(%esp)
c0205e1b:	e8 20 43 00 00       	call   c020a140 <handle_get>
c0205e20:	89 c3                	mov    %eax,%ebx
c0205e22:	8b 47 c8             	mov    -0x38(%edi),%eax
c0205e25:	89 44 24 04          	mov    %eax,0x4(%esp)
c0205e29:	8b 47 10             	mov    0x10(%edi),%eax
c0205e2c:	89 04 24             	mov    %eax,(%esp)
c0205e2f:	e8 cc 42 00 00       	call   c020a100 <handle_at>
c0205e34:	8b 77 14             	mov    0x14(%edi),%esi
c0205e37:	89 c2                	mov    %eax,%edx
c0205e39:	8b 47 d8             	mov    -0x28(%edi),%eax
c0205e3c:	89 45 e0             	mov    %eax,-0x20(%ebp)
c0205e3f:	c1 e8 14             	shr    $0x14,%eax
c0205e42:	83 e0 1f             	and    $0x1f,%eax
c0205e45:	85 db                	test   %ebx,%ebx
c0205e47:	89 45 e4             	mov    %eax,-0x1c(%ebp)
c0205e4a:	0f 84 0c 01 00 00    	je     c0205f5c <sys_submit+0x16c>
c0205e50:	85 d2                	test   %edx,%edx
c0205e52:	0f 84 04 01 00 00    	je     c0205f5c <sys_submit+0x16c>
c0205e58:	8b 0a                	mov    (%edx),%ecx
c0205e5a:	81 f9 00 01 21 c0    	cmp    $0xc0210100,%ecx
c0205e60:	0f 84 f6 00 00 00    	je     c0205f5c <sys_submit+0x16c>
c0205e66:	83 7d e4 0c          	cmpl   $0xc,-0x1c(%ebp)
c0205e6a:	0f 87 fa 00 00 00    	ja     c0205f6a <sys_submit+0x17a>
c0205e70:	8b 45 e0             	mov    -0x20(%ebp),%eax
c0205e73:	c1 e8 1c             	shr    $0x1c,%eax
c0205e76:	83 e0 03             	and    $0x3,%eax
c0205e79:	83 f8 03             	cmp    $0x3,%eax
c0205e7c:	0f 84 e8 00 00 00    	je     c0205f6a <sys_submit+0x17a>
c0205e82:	8b 49 08             	mov    0x8(%ecx),%ecx
c0205e85:	80 79 01 00          	cmpb   $0x0,0x1(%ecx)
c0205e89:	0f 85 e2 00 00 00    	jne    c0205f71 <sys_submit+0x181>
c0205e8f:	80 7b 10 00          	cmpb   $0x0,0x10(%ebx)
c0205e93:	0f 85 ca 00 00 00    	jne    c0205f63 <sys_submit+0x173>
c0205e99:	8d 4b 70             	lea    0x70(%ebx),%ecx
c0205e9c:	39 4b 70             	cmp    %ecx,0x70(%ebx)
c0205e9f:	0f 85 be 00 00 00    	jne    c0205f63 <sys_submit+0x173>
c0205ea5:	85 c0                	test   %eax,%eax
c0205ea7:	0f 85 8b 00 00 00    	jne    c0205f38 <sys_submit+0x148>
c0205ead:	8b 46 10             	mov    0x10(%esi),%eax
c0205eb0:	89 43 24             	mov    %eax,0x24(%ebx)
c0205eb3:	8b 46 14             	mov    0x14(%esi),%eax
c0205eb6:	89 43 28             	mov    %eax,0x28(%ebx)
c0205eb9:	8b 46 18             	mov    0x18(%esi),%eax
c0205ebc:	89 43 2c             	mov    %eax,0x2c(%ebx)
c0205ebf:	8b 46 1c             	mov    0x1c(%esi),%eax
c0205ec2:	89 43 30             	mov    %eax,0x30(%ebx)
c0205ec5:	8b 45 e4             	mov    -0x1c(%ebp),%eax
c0205ec8:	85 c0                	test   %eax,%eax
c0205eca:	74 26                	je     c0205ef2 <sys_submit+0x102>
c0205ecc:	8b 7d e4             	mov    -0x1c(%ebp),%edi
c0205ecf:	8d 46 20             	lea    0x20(%esi),%eax
c0205ed2:	89 55 e4             	mov    %edx,-0x1c(%ebp)
c0205ed5:	8d 8b 90 00 00 00    	lea    0x90(%ebx),%ecx
c0205edb:	8d 7c be 20          	lea    0x20(%esi,%edi,4),%edi
c0205edf:	90                   	nop
c0205ee0:	8b 10                	mov    (%eax),%edx
c0205ee2:	83 c0 04             	add    $0x4,%eax
c0205ee5:	83 c1 04             	add    $0x4,%ecx
c0205ee8:	89 51 fc             	mov    %edx,-0x4(%ecx)
c0205eeb:	39 c7                	cmp    %eax,%edi
c0205eed:	75 f1                	jne    c0205ee0 <sys_submit+0xf0>
c0205eef:	8b 55 e4             	mov    -0x1c(%ebp),%edx
c0205ef2:	8b 46 50             	mov    0x50(%esi),%eax
c0205ef5:	89 83 d0 00 00 00    	mov    %eax,0xd0(%ebx)
c0205efb:	8b 46 54             	mov    0x54(%esi),%eax
c0205efe:	89 83 d4 00 00 00    	mov    %eax,0xd4(%ebx)
c0205f04:	8b 46 0c             	mov    0xc(%esi),%eax
c0205f07:	ff 43 04             	incl   0x4(%ebx)
c0205f0a:	83 c3 08             	add    $0x8,%ebx
c0205f0d:	89 83 d0 00 00 00    	mov    %eax,0xd0(%ebx)
c0205f13:	8b 45 e0             	mov    -0x20(%ebp),%eax
c0205f16:	89 43 18             	mov    %eax,0x18(%ebx)
c0205f19:	8b 02                	mov    (%edx),%eax
c0205f1b:	89 1c 24             	mov    %ebx,(%esp)
c0205f1e:	89 44 24 04          	mov    %eax,0x4(%esp)
c0205f22:	e8 a9 e4 ff ff       	call   c02043d0 <call_start>
c0205f27:	31 c0                	xor    %eax,%eax
c0205f29:	83 c4 2c             	add    $0x2c,%esp
c0205f2c:	5b                   	pop    %ebx
c0205f2d:	5e                   	pop    %esi
c0205f2e:	5f                   	pop    %edi
c0205f2f:	5d                   	pop    %ebp
c0205f30:	c3                   	ret
c0205f31:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0205f38:	89 55 dc             	mov    %edx,-0x24(%ebp)
c0205f3b:	89 44 24 08          	mov    %eax,0x8(%esp)
c0205f3f:	8d 46 50             	lea    0x50(%esi),%eax
c0205f42:	89 44 24 04          	mov    %eax,0x4(%esp)
c0205f46:	8b 47 10             	mov    0x10(%edi),%eax
c0205f49:	89 04 24             	mov    %eax,(%esp)
c0205f4c:	e8 9f 01 00 00       	call   c02060f0 <give_ok>
c0205f51:	8b 55 dc             	mov    -0x24(%ebp),%edx
c0205f54:	84 c0                	test   %al,%al
c0205f56:	0f 85 51 ff ff ff    	jne    c0205ead <sys_submit+0xbd>
c0205f5c:	b8 38 ff ff ff       	mov    $0xffffff38,%eax
c0205f61:	eb c6                	jmp    c0205f29 <sys_submit+0x139>
c0205f63:	b8 f0 ff ff ff       	mov    $0xfffffff0,%eax
c0205f68:	eb bf                	jmp    c0205f29 <sys_submit+0x139>
c0205f6a:	b8 ea ff ff ff       	mov    $0xffffffea,%eax
c0205f6f:	eb b8                	jmp    c0205f29 <sys_submit+0x139>
c0205f71:	b8 33 ff ff ff       	mov    $0xffffff33,%eax
c0205f76:	eb b1                	jmp    c0205f29 <sys_submit+0x139>
c0205f78:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0205f7f:	90                   	nop

c0205f80 <sys_call_result>:
c0205f80:	55                   	push   %ebp
c0205f81:	b8 04 00 00 00       	mov    $0x4,%eax
c0205f86:	89 e5                	mov    %esp,%ebp
c0205f88:	56                   	push   %esi
c0205f89:	be 01 00 00 00       	mov    $0x1,%esi
c0205f8e:	53                   	push   %ebx
c0205f8f:	83 ec 10             	sub    $0x10,%esp
c0205f92:	8b 5d 08             	mov    0x8(%ebp),%ebx
c0205f95:	89 74 24 0c          	mov    %esi,0xc(%esp)
c0205f99:	89 44 24 08          	mov    %eax,0x8(%esp)
c0205f9d:	8b 43 d4             	mov    -0x2c(%ebx),%eax
c0205fa0:	89 44 24 04          	mov    %eax,0x4(%esp)
c0205fa4:	8b 43 10             	mov    0x10(%ebx),%eax
c0205fa7:	89 04 24             	mov    %eax,(%esp)
c0205faa:	e8 91 41 00 00       	call   c020a140 <handle_get>
c0205faf:	8b 5b 14             	mov    0x14(%ebx),%ebx
c0205fb2:	85 c0                	test   %eax,%eax
c0205fb4:	0f 84 cd 00 00 00    	je     c0206087 <sys_call_result+0x107>
c0205fba:	80 78 10 00          	cmpb   $0x0,0x10(%eax)
c0205fbe:	89 c2                	mov    %eax,%edx
c0205fc0:	0f 85 ba 00 00 00    	jne    c0206080 <sys_call_result+0x100>
c0205fc6:	8b b0 dc 00 00 00    	mov    0xdc(%eax),%esi
c0205fcc:	8b 80 e0 00 00 00    	mov    0xe0(%eax),%eax
c0205fd2:	81 fe ff ef ff ff    	cmp    $0xffffefff,%esi
c0205fd8:	0f 87 82 00 00 00    	ja     c0206060 <sys_call_result+0xe0>
c0205fde:	89 43 10             	mov    %eax,0x10(%ebx)
c0205fe1:	c1 ee 14             	shr    $0x14,%esi
c0205fe4:	8b 82 e4 00 00 00    	mov    0xe4(%edx),%eax
c0205fea:	83 e6 1f             	and    $0x1f,%esi
c0205fed:	89 43 14             	mov    %eax,0x14(%ebx)
c0205ff0:	8b 82 e8 00 00 00    	mov    0xe8(%edx),%eax
c0205ff6:	89 43 18             	mov    %eax,0x18(%ebx)
c0205ff9:	8b 82 ec 00 00 00    	mov    0xec(%edx),%eax
c0205fff:	89 43 1c             	mov    %eax,0x1c(%ebx)
c0206002:	74 21                	je     c0206025 <sys_call_result+0xa5>
c0206004:	31 c0                	xor    %eax,%eax
c0206006:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020600d:	8d 76 00             	lea    0x0(%esi),%esi
c0206010:	8b 8c 82 f0 00 00 00 	mov    0xf0(%edx,%eax,4),%ecx
c0206017:	89 4c 83 20          	mov    %ecx,0x20(%ebx,%eax,4)
c020601b:	40                   	inc    %eax
c020601c:	39 f0                	cmp    %esi,%eax
c020601e:	73 05                	jae    c0206025 <sys_call_result+0xa5>
c0206020:	83 f8 0b             	cmp    $0xb,%eax
c0206023:	76 eb                	jbe    c0206010 <sys_call_result+0x90>
c0206025:	8b 82 30 01 00 00    	mov    0x130(%edx),%eax
c020602b:	b9 ff ff ff ff       	mov    $0xffffffff,%ecx
c0206030:	89 43 58             	mov    %eax,0x58(%ebx)
c0206033:	8b 82 34 01 00 00    	mov    0x134(%edx),%eax
c0206039:	89 43 5c             	mov    %eax,0x5c(%ebx)
c020603c:	b8 ff ff ff ff       	mov    $0xffffffff,%eax
c0206041:	89 82 34 01 00 00    	mov    %eax,0x134(%edx)
c0206047:	8b 82 dc 00 00 00    	mov    0xdc(%edx),%eax
c020604d:	89 8a 30 01 00 00    	mov    %ecx,0x130(%edx)
c0206053:	83 c4 10             	add    $0x10,%esp
c0206056:	5b                   	pop    %ebx
c0206057:	5e                   	pop    %esi
c0206058:	5d                   	pop    %ebp
c0206059:	c3                   	ret
c020605a:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c0206060:	89 43 10             	mov    %eax,0x10(%ebx)
c0206063:	8b 82 e4 00 00 00    	mov    0xe4(%edx),%eax
c0206069:	89 43 14             	mov    %eax,0x14(%ebx)
c020606c:	8b 82 e8 00 00 00    	mov    0xe8(%edx),%eax
c0206072:	89 43 18             	mov    %eax,0x18(%ebx)
c0206075:	8b 82 ec 00 00 00    	mov    0xec(%edx),%eax
c020607b:	89 43 1c             	mov    %eax,0x1c(%ebx)
c020607e:	eb a5                	jmp    c0206025 <sys_call_result+0xa5>
c0206080:	b8 f0 ff ff ff       	mov    $0xfffffff0,%eax
c0206085:	eb cc                	jmp    c0206053 <sys_call_result+0xd3>
c0206087:	b8 38 ff ff ff       	mov    $0xffffff38,%eax
c020608c:	eb c5                	jmp    c0206053 <sys_call_result+0xd3>
c020608e:	66 90                	xchg   %ax,%ax

c0206090 <sys_call_cancel>:
c0206090:	55                   	push   %ebp
c0206091:	b9 01 00 00 00       	mov    $0x1,%ecx
c0206096:	89 e5                	mov    %esp,%ebp
c0206098:	83 ec 18             	sub    $0x18,%esp
c020609b:	8b 45 08             	mov    0x8(%ebp),%eax
c020609e:	ba 04 00 00 00       	mov    $0x4,%edx
c02060a3:	89 4c 24 0c          	mov    %ecx,0xc(%esp)
c02060a7:	89 54 24 08          	mov    %edx,0x8(%esp)
c02060ab:	8b 50 d4             	mov    -0x2c(%eax),%edx
c02060ae:	89 54 24 04          	mov    %edx,0x4(%esp)
c02060b2:	8b 40 10             	mov    0x10(%eax),%eax
c02060b5:	89 04 24             	mov    %eax,(%esp)
c02060b8:	e8 83 40 00 00       	call   c020a140 <handle_get>
c02060bd:	85 c0                	test   %eax,%eax
c02060bf:	74 25                	je     c02060e6 <sys_call_cancel+0x56>
c02060c1:	80 78 10 00          	cmpb   $0x0,0x10(%eax)
c02060c5:	75 09                	jne    c02060d0 <sys_call_cancel+0x40>
c02060c7:	31 c0                	xor    %eax,%eax
c02060c9:	89 ec                	mov    %ebp,%esp
c02060cb:	5d                   	pop    %ebp
c02060cc:	c3                   	ret
c02060cd:	8d 76 00             	lea    0x0(%esi),%esi
c02060d0:	ba 74 ff ff ff       	mov    $0xffffff74,%edx
c02060d5:	83 c0 08             	add    $0x8,%eax
c02060d8:	89 54 24 04          	mov    %edx,0x4(%esp)
c02060dc:	89 04 24             	mov    %eax,(%esp)
c02060df:	e8 fc e0 ff ff       	call   c02041e0 <call_abort>
c02060e4:	eb e1                	jmp    c02060c7 <sys_call_cancel+0x37>
c02060e6:	b8 38 ff ff ff       	mov    $0xffffff38,%eax
c02060eb:	eb dc                	jmp    c02060c9 <sys_call_cancel+0x39>
c02060ed:	66 90                	xchg   %ax,%ax
c02060ef:	90                   	nop

c02060f0 <give_ok>:
c02060f0:	55                   	push   %ebp
c02060f1:	89 e5                	mov    %esp,%ebp
c02060f3:	57                   	push   %edi
c02060f4:	56                   	push   %esi
c02060f5:	53                   	push   %ebx
c02060f6:	83 ec 1c             	sub    $0x1c,%esp
c02060f9:	8b 45 10             	mov    0x10(%ebp),%eax
c02060fc:	8b 7d 08             	mov    0x8(%ebp),%edi
c02060ff:	8b 75 0c             	mov    0xc(%ebp),%esi
c0206102:	85 c0                	test   %eax,%eax
c0206104:	74 32                	je     c0206138 <give_ok+0x48>
c0206106:	31 db                	xor    %ebx,%ebx
c0206108:	eb 0c                	jmp    c0206116 <give_ok+0x26>
c020610a:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c0206110:	43                   	inc    %ebx
c0206111:	39 5d 10             	cmp    %ebx,0x10(%ebp)
c0206114:	74 22                	je     c0206138 <give_ok+0x48>
c0206116:	8b 04 9e             	mov    (%esi,%ebx,4),%eax
c0206119:	89 3c 24             	mov    %edi,(%esp)
c020611c:	89 44 24 04          	mov    %eax,0x4(%esp)
c0206120:	e8 db 3f 00 00       	call   c020a100 <handle_at>
c0206125:	85 c0                	test   %eax,%eax
c0206127:	75 e7                	jne    c0206110 <give_ok+0x20>
c0206129:	83 c4 1c             	add    $0x1c,%esp
c020612c:	31 c0                	xor    %eax,%eax
c020612e:	5b                   	pop    %ebx
c020612f:	5e                   	pop    %esi
c0206130:	5f                   	pop    %edi
c0206131:	5d                   	pop    %ebp
c0206132:	c3                   	ret
c0206133:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0206137:	90                   	nop
c0206138:	83 c4 1c             	add    $0x1c,%esp
c020613b:	b0 01                	mov    $0x1,%al
c020613d:	5b                   	pop    %ebx
c020613e:	5e                   	pop    %esi
c020613f:	5f                   	pop    %edi
c0206140:	5d                   	pop    %ebp
c0206141:	c3                   	ret
c0206142:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0206149:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi

c0206150 <pass_handles>:
c0206150:	55                   	push   %ebp
c0206151:	89 e5                	mov    %esp,%ebp
c0206153:	57                   	push   %edi
c0206154:	56                   	push   %esi
c0206155:	53                   	push   %ebx
c0206156:	83 ec 2c             	sub    $0x2c,%esp
c0206159:	8b 5d 08             	mov    0x8(%ebp),%ebx
c020615c:	8b 43 0c             	mov    0xc(%ebx),%eax
c020615f:	85 c0                	test   %eax,%eax
c0206161:	0f 84 29 01 00 00    	je     c0206290 <pass_handles+0x140>
c0206167:	c7 45 e4 00 00 00 00 	movl   $0x0,-0x1c(%ebp)
c020616e:	c7 45 e0 00 00 00 00 	movl   $0x0,-0x20(%ebp)
c0206175:	eb 2b                	jmp    c02061a2 <pass_handles+0x52>
c0206177:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020617e:	66 90                	xchg   %ax,%ax
c0206180:	8b 43 1c             	mov    0x1c(%ebx),%eax
c0206183:	83 3c 30 ff          	cmpl   $0xffffffff,(%eax,%esi,1)
c0206187:	b8 e8 ff ff ff       	mov    $0xffffffe8,%eax
c020618c:	0f 45 45 e0          	cmovne -0x20(%ebp),%eax
c0206190:	89 45 e0             	mov    %eax,-0x20(%ebp)
c0206193:	ff 45 e4             	incl   -0x1c(%ebp)
c0206196:	8b 45 e4             	mov    -0x1c(%ebp),%eax
c0206199:	3b 43 0c             	cmp    0xc(%ebx),%eax
c020619c:	0f 83 f5 00 00 00    	jae    c0206297 <pass_handles+0x147>
c02061a2:	8b 45 e4             	mov    -0x1c(%ebp),%eax
c02061a5:	8b 73 14             	mov    0x14(%ebx),%esi
c02061a8:	89 c1                	mov    %eax,%ecx
c02061aa:	c1 e1 04             	shl    $0x4,%ecx
c02061ad:	d3 ee                	shr    %cl,%esi
c02061af:	0f b7 d6             	movzwl %si,%edx
c02061b2:	89 55 dc             	mov    %edx,-0x24(%ebp)
c02061b5:	8d 34 85 00 00 00 00 	lea    0x0(,%eax,4),%esi
c02061bc:	8b 43 08             	mov    0x8(%ebx),%eax
c02061bf:	8b 04 30             	mov    (%eax,%esi,1),%eax
c02061c2:	89 44 24 04          	mov    %eax,0x4(%esp)
c02061c6:	8b 03                	mov    (%ebx),%eax
c02061c8:	89 04 24             	mov    %eax,(%esp)
c02061cb:	e8 30 3f 00 00       	call   c020a100 <handle_at>
c02061d0:	8b 4b 1c             	mov    0x1c(%ebx),%ecx
c02061d3:	c7 04 31 ff ff ff ff 	movl   $0xffffffff,(%ecx,%esi,1)
c02061da:	85 c0                	test   %eax,%eax
c02061dc:	74 b5                	je     c0206193 <pass_handles+0x43>
c02061de:	8b 78 04             	mov    0x4(%eax),%edi
c02061e1:	8b 43 18             	mov    0x18(%ebx),%eax
c02061e4:	89 f9                	mov    %edi,%ecx
c02061e6:	83 e7 03             	and    $0x3,%edi
c02061e9:	83 e1 e0             	and    $0xffffffe0,%ecx
c02061ec:	85 c0                	test   %eax,%eax
c02061ee:	74 05                	je     c02061f5 <pass_handles+0xa5>
c02061f0:	80 39 01             	cmpb   $0x1,(%ecx)
c02061f3:	74 6b                	je     c0206260 <pass_handles+0x110>
c02061f5:	89 0c 24             	mov    %ecx,(%esp)
c02061f8:	89 4d d8             	mov    %ecx,-0x28(%ebp)
c02061fb:	e8 b0 3f 00 00       	call   c020a1b0 <handle_ref>
c0206200:	8b 45 dc             	mov    -0x24(%ebp),%eax
c0206203:	89 7c 24 08          	mov    %edi,0x8(%esp)
c0206207:	89 44 24 0c          	mov    %eax,0xc(%esp)
c020620b:	8b 4d d8             	mov    -0x28(%ebp),%ecx
c020620e:	89 4c 24 04          	mov    %ecx,0x4(%esp)
c0206212:	89 4d dc             	mov    %ecx,-0x24(%ebp)
c0206215:	8b 43 04             	mov    0x4(%ebx),%eax
c0206218:	89 04 24             	mov    %eax,(%esp)
c020621b:	e8 b0 40 00 00       	call   c020a2d0 <handle_put>
c0206220:	8b 4d dc             	mov    -0x24(%ebp),%ecx
c0206223:	85 c0                	test   %eax,%eax
c0206225:	78 59                	js     c0206280 <pass_handles+0x130>
c0206227:	8b 4b 1c             	mov    0x1c(%ebx),%ecx
c020622a:	89 04 31             	mov    %eax,(%ecx,%esi,1)
c020622d:	8b 43 10             	mov    0x10(%ebx),%eax
c0206230:	0f b6 4d e4          	movzbl -0x1c(%ebp),%ecx
c0206234:	d3 e8                	shr    %cl,%eax
c0206236:	a8 01                	test   $0x1,%al
c0206238:	0f 85 42 ff ff ff    	jne    c0206180 <pass_handles+0x30>
c020623e:	8b 43 08             	mov    0x8(%ebx),%eax
c0206241:	8b 04 30             	mov    (%eax,%esi,1),%eax
c0206244:	89 44 24 04          	mov    %eax,0x4(%esp)
c0206248:	8b 03                	mov    (%ebx),%eax
c020624a:	89 04 24             	mov    %eax,(%esp)
c020624d:	e8 be 3f 00 00       	call   c020a210 <handle_close>
c0206252:	e9 29 ff ff ff       	jmp    c0206180 <pass_handles+0x30>
c0206257:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020625e:	66 90                	xchg   %ax,%ax
c0206260:	3b 41 08             	cmp    0x8(%ecx),%eax
c0206263:	75 90                	jne    c02061f5 <pass_handles+0xa5>
c0206265:	8b 43 1c             	mov    0x1c(%ebx),%eax
c0206268:	c7 04 30 fe ff ff ff 	movl   $0xfffffffe,(%eax,%esi,1)
c020626f:	8b 49 0c             	mov    0xc(%ecx),%ecx
c0206272:	8b 43 20             	mov    0x20(%ebx),%eax
c0206275:	89 0c 30             	mov    %ecx,(%eax,%esi,1)
c0206278:	eb b3                	jmp    c020622d <pass_handles+0xdd>
c020627a:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c0206280:	89 0c 24             	mov    %ecx,(%esp)
c0206283:	e8 48 3f 00 00       	call   c020a1d0 <handle_unref>
c0206288:	eb a3                	jmp    c020622d <pass_handles+0xdd>
c020628a:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c0206290:	c7 45 e0 00 00 00 00 	movl   $0x0,-0x20(%ebp)
c0206297:	8b 45 e0             	mov    -0x20(%ebp),%eax
c020629a:	83 c4 2c             	add    $0x2c,%esp
c020629d:	5b                   	pop    %ebx
c020629e:	5e                   	pop    %esi
c020629f:	5f                   	pop    %edi
c02062a0:	5d                   	pop    %ebp
c02062a1:	c3                   	ret
c02062a2:	66 90                	xchg   %ax,%ax
c02062a4:	66 90                	xchg   %ax,%ax
c02062a6:	66 90                	xchg   %ax,%ax
c02062a8:	66 90                	xchg   %ax,%ax
c02062aa:	66 90                	xchg   %ax,%ax
c02062ac:	66 90                	xchg   %ax,%ax
c02062ae:	66 90                	xchg   %ax,%ax

c02062b0 <kernel_main>:
c02062b0:	55                   	push   %ebp
c02062b1:	89 e5                	mov    %esp,%ebp
c02062b3:	57                   	push   %edi
c02062b4:	56                   	push   %esi
c02062b5:	53                   	push   %ebx
c02062b6:	83 ec 1c             	sub    $0x1c,%esp
c02062b9:	8b 5d 08             	mov    0x8(%ebp),%ebx
c02062bc:	8b 53 1c             	mov    0x1c(%ebx),%edx
c02062bf:	8b 43 18             	mov    0x18(%ebx),%eax
c02062c2:	89 15 6c 36 22 c0    	mov    %edx,0xc022366c
c02062c8:	a3 68 36 22 c0       	mov    %eax,0xc0223668
c02062cd:	e8 2e 52 00 00       	call   c020b500 <sched_init>
c02062d2:	e8 69 57 00 00       	call   c020ba40 <timer_start>
c02062d7:	8b 7b 04             	mov    0x4(%ebx),%edi
c02062da:	8b 35 00 10 21 c0    	mov    0xc0211000,%esi
c02062e0:	e8 db 13 00 00       	call   c02076c0 <frames_free_count>
c02062e5:	c7 04 24 e8 f5 20 c0 	movl   $0xc020f5e8,(%esp)
c02062ec:	89 7c 24 0c          	mov    %edi,0xc(%esp)
c02062f0:	89 74 24 08          	mov    %esi,0x8(%esp)
c02062f4:	c1 e8 08             	shr    $0x8,%eax
c02062f7:	89 44 24 04          	mov    %eax,0x4(%esp)
c02062fb:	e8 10 d7 ff ff       	call   c0203a10 <kprintf>
c0206300:	89 1c 24             	mov    %ebx,(%esp)
c0206303:	e8 98 d8 ff ff       	call   c0203ba0 <init_start>
c0206308:	e8 33 54 00 00       	call   c020b740 <sched_pick>
c020630d:	89 04 24             	mov    %eax,(%esp)
c0206310:	e8 20 aa ff ff       	call   c0200d35 <cpu_enter>
c0206315:	66 90                	xchg   %ax,%ax
c0206317:	66 90                	xchg   %ax,%ax
c0206319:	66 90                	xchg   %ax,%ax
c020631b:	66 90                	xchg   %ax,%ax
c020631d:	66 90                	xchg   %ax,%ax
c020631f:	90                   	nop

c0206320 <clone_run>:
c0206320:	55                   	push   %ebp
c0206321:	89 e5                	mov    %esp,%ebp
c0206323:	57                   	push   %edi
c0206324:	56                   	push   %esi
c0206325:	53                   	push   %ebx
c0206326:	83 ec 4c             	sub    $0x4c,%esp
c0206329:	8b 75 08             	mov    0x8(%ebp),%esi
c020632c:	8b 5d 10             	mov    0x10(%ebp),%ebx
c020632f:	8b 46 18             	mov    0x18(%esi),%eax
c0206332:	89 45 d4             	mov    %eax,-0x2c(%ebp)
c0206335:	8b 45 14             	mov    0x14(%ebp),%eax
c0206338:	85 c0                	test   %eax,%eax
c020633a:	0f 84 a3 03 00 00    	je     c02066e3 <clone_run+0x3c3>
c0206340:	8d 56 14             	lea    0x14(%esi),%edx
c0206343:	31 c9                	xor    %ecx,%ecx
c0206345:	8b 46 08             	mov    0x8(%esi),%eax
c0206348:	89 55 d0             	mov    %edx,-0x30(%ebp)
c020634b:	89 f2                	mov    %esi,%edx
c020634d:	89 de                	mov    %ebx,%esi
c020634f:	c7 45 d8 00 00 00 00 	movl   $0x0,-0x28(%ebp)
c0206356:	89 cb                	mov    %ecx,%ebx
c0206358:	c7 45 e4 00 00 00 00 	movl   $0x0,-0x1c(%ebp)
c020635f:	eb 47                	jmp    c02063a8 <clone_run+0x88>
c0206361:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0206368:	8b 4d e0             	mov    -0x20(%ebp),%ecx
c020636b:	81 e1 01 08 00 00    	and    $0x801,%ecx
c0206371:	81 f9 01 08 00 00    	cmp    $0x801,%ecx
c0206377:	74 1f                	je     c0206398 <clone_run+0x78>
c0206379:	85 c0                	test   %eax,%eax
c020637b:	0f 85 9f 00 00 00    	jne    c0206420 <clone_run+0x100>
c0206381:	8b 4d e0             	mov    -0x20(%ebp),%ecx
c0206384:	85 c9                	test   %ecx,%ecx
c0206386:	0f 85 6d 01 00 00    	jne    c02064f9 <clone_run+0x1d9>
c020638c:	8b 45 dc             	mov    -0x24(%ebp),%eax
c020638f:	83 ff 01             	cmp    $0x1,%edi
c0206392:	83 5d d8 ff          	sbbl   $0xffffffff,-0x28(%ebp)
c0206396:	89 38                	mov    %edi,(%eax)
c0206398:	8b 42 08             	mov    0x8(%edx),%eax
c020639b:	43                   	inc    %ebx
c020639c:	40                   	inc    %eax
c020639d:	89 42 08             	mov    %eax,0x8(%edx)
c02063a0:	83 c6 04             	add    $0x4,%esi
c02063a3:	39 5d 14             	cmp    %ebx,0x14(%ebp)
c02063a6:	74 58                	je     c0206400 <clone_run+0xe0>
c02063a8:	3d ff 01 00 00       	cmp    $0x1ff,%eax
c02063ad:	77 51                	ja     c0206400 <clone_run+0xe0>
c02063af:	8b 3e                	mov    (%esi),%edi
c02063b1:	85 ff                	test   %edi,%edi
c02063b3:	74 e6                	je     c020639b <clone_run+0x7b>
c02063b5:	8b 45 e4             	mov    -0x1c(%ebp),%eax
c02063b8:	85 c0                	test   %eax,%eax
c02063ba:	0f 84 70 01 00 00    	je     c0206530 <clone_run+0x210>
c02063c0:	8b 45 e4             	mov    -0x1c(%ebp),%eax
c02063c3:	8d 04 98             	lea    (%eax,%ebx,4),%eax
c02063c6:	89 45 dc             	mov    %eax,-0x24(%ebp)
c02063c9:	8b 08                	mov    (%eax),%ecx
c02063cb:	89 f8                	mov    %edi,%eax
c02063cd:	25 01 04 00 00       	and    $0x401,%eax
c02063d2:	89 4d e0             	mov    %ecx,-0x20(%ebp)
c02063d5:	09 c1                	or     %eax,%ecx
c02063d7:	75 8f                	jne    c0206368 <clone_run+0x48>
c02063d9:	8b 45 dc             	mov    -0x24(%ebp),%eax
c02063dc:	43                   	inc    %ebx
c02063dd:	83 c6 04             	add    $0x4,%esi
c02063e0:	ff 45 d8             	incl   -0x28(%ebp)
c02063e3:	89 38                	mov    %edi,(%eax)
c02063e5:	8b 42 08             	mov    0x8(%edx),%eax
c02063e8:	40                   	inc    %eax
c02063e9:	39 5d 14             	cmp    %ebx,0x14(%ebp)
c02063ec:	89 42 08             	mov    %eax,0x8(%edx)
c02063ef:	75 b7                	jne    c02063a8 <clone_run+0x88>
c02063f1:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02063f8:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02063ff:	90                   	nop
c0206400:	8b 45 e4             	mov    -0x1c(%ebp),%eax
c0206403:	89 d9                	mov    %ebx,%ecx
c0206405:	85 c0                	test   %eax,%eax
c0206407:	0f 85 d5 01 00 00    	jne    c02065e2 <clone_run+0x2c2>
c020640d:	83 c4 4c             	add    $0x4c,%esp
c0206410:	89 c8                	mov    %ecx,%eax
c0206412:	5b                   	pop    %ebx
c0206413:	5e                   	pop    %esi
c0206414:	5f                   	pop    %edi
c0206415:	5d                   	pop    %ebp
c0206416:	c3                   	ret
c0206417:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020641e:	66 90                	xchg   %ax,%ax
c0206420:	8b 3e                	mov    (%esi),%edi
c0206422:	89 f8                	mov    %edi,%eax
c0206424:	83 e0 03             	and    $0x3,%eax
c0206427:	83 f8 02             	cmp    $0x2,%eax
c020642a:	0f 84 f0 01 00 00    	je     c0206620 <clone_run+0x300>
c0206430:	f7 c7 01 00 00 00    	test   $0x1,%edi
c0206436:	8b 4a 14             	mov    0x14(%edx),%ecx
c0206439:	0f 84 a4 00 00 00    	je     c02064e3 <clone_run+0x1c3>
c020643f:	8b 06                	mov    (%esi),%eax
c0206441:	c1 e8 0c             	shr    $0xc,%eax
c0206444:	3b 05 88 02 22 c0    	cmp    0xc0220288,%eax
c020644a:	0f 83 40 01 00 00    	jae    c0206590 <clone_run+0x270>
c0206450:	8b 3d 8c 02 22 c0    	mov    0xc022028c,%edi
c0206456:	8d 04 40             	lea    (%eax,%eax,2),%eax
c0206459:	8d 04 87             	lea    (%edi,%eax,4),%eax
c020645c:	f6 40 03 01          	testb  $0x1,0x3(%eax)
c0206460:	0f 84 2a 01 00 00    	je     c0206590 <clone_run+0x270>
c0206466:	85 c9                	test   %ecx,%ecx
c0206468:	0f 85 72 01 00 00    	jne    c02065e0 <clone_run+0x2c0>
c020646e:	8b 7a 04             	mov    0x4(%edx),%edi
c0206471:	85 ff                	test   %edi,%edi
c0206473:	0f 84 2f 01 00 00    	je     c02065a8 <clone_run+0x288>
c0206479:	8b 06                	mov    (%esi),%eax
c020647b:	4f                   	dec    %edi
c020647c:	8b 0d 8c 02 22 c0    	mov    0xc022028c,%ecx
c0206482:	c1 e8 0c             	shr    $0xc,%eax
c0206485:	8d 04 40             	lea    (%eax,%eax,2),%eax
c0206488:	8d 0c 81             	lea    (%ecx,%eax,4),%ecx
c020648b:	8b 06                	mov    (%esi),%eax
c020648d:	89 7a 04             	mov    %edi,0x4(%edx)
c0206490:	8b 7d d4             	mov    -0x2c(%ebp),%edi
c0206493:	89 45 cc             	mov    %eax,-0x34(%ebp)
c0206496:	25 00 0c 00 00       	and    $0xc00,%eax
c020649b:	ff 47 0c             	incl   0xc(%edi)
c020649e:	83 42 08 08          	addl   $0x8,0x8(%edx)
c02064a2:	3d 00 08 00 00       	cmp    $0x800,%eax
c02064a7:	0f 84 bb 00 00 00    	je     c0206568 <clone_run+0x248>
c02064ad:	0f b7 01             	movzwl (%ecx),%eax
c02064b0:	3d ff ff 00 00       	cmp    $0xffff,%eax
c02064b5:	0f 84 ad 00 00 00    	je     c0206568 <clone_run+0x248>
c02064bb:	8b 7d cc             	mov    -0x34(%ebp),%edi
c02064be:	81 e7 02 04 00 00    	and    $0x402,%edi
c02064c4:	83 ff 02             	cmp    $0x2,%edi
c02064c7:	75 11                	jne    c02064da <clone_run+0x1ba>
c02064c9:	8b 45 cc             	mov    -0x34(%ebp),%eax
c02064cc:	35 02 02 00 00       	xor    $0x202,%eax
c02064d1:	89 06                	mov    %eax,(%esi)
c02064d3:	c6 42 10 01          	movb   $0x1,0x10(%edx)
c02064d7:	0f b7 01             	movzwl (%ecx),%eax
c02064da:	40                   	inc    %eax
c02064db:	66 89 01             	mov    %ax,(%ecx)
c02064de:	8b 3e                	mov    (%esi),%edi
c02064e0:	83 e7 9f             	and    $0xffffff9f,%edi
c02064e3:	8b 42 14             	mov    0x14(%edx),%eax
c02064e6:	85 c0                	test   %eax,%eax
c02064e8:	0f 85 12 ff ff ff    	jne    c0206400 <clone_run+0xe0>
c02064ee:	8b 4d e0             	mov    -0x20(%ebp),%ecx
c02064f1:	85 c9                	test   %ecx,%ecx
c02064f3:	0f 84 93 fe ff ff    	je     c020638c <clone_run+0x6c>
c02064f9:	89 55 08             	mov    %edx,0x8(%ebp)
c02064fc:	89 7c 24 0c          	mov    %edi,0xc(%esp)
c0206500:	8b 45 dc             	mov    -0x24(%ebp),%eax
c0206503:	89 44 24 08          	mov    %eax,0x8(%esp)
c0206507:	89 d8                	mov    %ebx,%eax
c0206509:	8b 55 0c             	mov    0xc(%ebp),%edx
c020650c:	c1 e0 0c             	shl    $0xc,%eax
c020650f:	01 d0                	add    %edx,%eax
c0206511:	89 44 24 04          	mov    %eax,0x4(%esp)
c0206515:	8b 45 d4             	mov    -0x2c(%ebp),%eax
c0206518:	89 04 24             	mov    %eax,(%esp)
c020651b:	e8 a0 24 00 00       	call   c02089c0 <page_put>
c0206520:	8b 55 08             	mov    0x8(%ebp),%edx
c0206523:	8b 42 08             	mov    0x8(%edx),%eax
c0206526:	e9 70 fe ff ff       	jmp    c020639b <clone_run+0x7b>
c020652b:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c020652f:	90                   	nop
c0206530:	89 55 08             	mov    %edx,0x8(%ebp)
c0206533:	8b 45 d0             	mov    -0x30(%ebp),%eax
c0206536:	89 44 24 08          	mov    %eax,0x8(%esp)
c020653a:	8b 45 0c             	mov    0xc(%ebp),%eax
c020653d:	89 44 24 04          	mov    %eax,0x4(%esp)
c0206541:	8b 45 d4             	mov    -0x2c(%ebp),%eax
c0206544:	89 04 24             	mov    %eax,(%esp)
c0206547:	e8 84 2b 00 00       	call   c02090d0 <walk_make>
c020654c:	8b 55 08             	mov    0x8(%ebp),%edx
c020654f:	89 45 e4             	mov    %eax,-0x1c(%ebp)
c0206552:	85 c0                	test   %eax,%eax
c0206554:	0f 85 66 fe ff ff    	jne    c02063c0 <clone_run+0xa0>
c020655a:	89 d9                	mov    %ebx,%ecx
c020655c:	e9 b3 00 00 00       	jmp    c0206614 <clone_run+0x2f4>
c0206561:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0206568:	8b 3e                	mov    (%esi),%edi
c020656a:	f7 c7 00 04 00 00    	test   $0x400,%edi
c0206570:	0f 84 d1 00 00 00    	je     c0206647 <clone_run+0x327>
c0206576:	c7 42 14 f4 ff ff ff 	movl   $0xfffffff4,0x14(%edx)
c020657d:	8b 45 d4             	mov    -0x2c(%ebp),%eax
c0206580:	ff 42 04             	incl   0x4(%edx)
c0206583:	ff 48 0c             	decl   0xc(%eax)
c0206586:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020658d:	8d 76 00             	lea    0x0(%esi),%esi
c0206590:	8b 42 14             	mov    0x14(%edx),%eax
c0206593:	31 ff                	xor    %edi,%edi
c0206595:	85 c0                	test   %eax,%eax
c0206597:	0f 84 51 ff ff ff    	je     c02064ee <clone_run+0x1ce>
c020659d:	e9 5e fe ff ff       	jmp    c0206400 <clone_run+0xe0>
c02065a2:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c02065a8:	89 55 08             	mov    %edx,0x8(%ebp)
c02065ab:	b8 01 00 00 00       	mov    $0x1,%eax
c02065b0:	31 d2                	xor    %edx,%edx
c02065b2:	89 54 24 04          	mov    %edx,0x4(%esp)
c02065b6:	89 44 24 08          	mov    %eax,0x8(%esp)
c02065ba:	8b 45 d4             	mov    -0x2c(%ebp),%eax
c02065bd:	8b 40 08             	mov    0x8(%eax),%eax
c02065c0:	89 04 24             	mov    %eax,(%esp)
c02065c3:	e8 48 2c 00 00       	call   c0209210 <account_charge>
c02065c8:	8b 55 08             	mov    0x8(%ebp),%edx
c02065cb:	89 42 14             	mov    %eax,0x14(%edx)
c02065ce:	85 c0                	test   %eax,%eax
c02065d0:	0f 94 c0             	sete   %al
c02065d3:	0f b6 f8             	movzbl %al,%edi
c02065d6:	89 7a 04             	mov    %edi,0x4(%edx)
c02065d9:	0f 84 9a fe ff ff    	je     c0206479 <clone_run+0x159>
c02065df:	90                   	nop
c02065e0:	89 d9                	mov    %ebx,%ecx
c02065e2:	89 4d e0             	mov    %ecx,-0x20(%ebp)
c02065e5:	8b 45 e4             	mov    -0x1c(%ebp),%eax
c02065e8:	8b 75 d8             	mov    -0x28(%ebp),%esi
c02065eb:	05 00 00 00 40       	add    $0x40000000,%eax
c02065f0:	c1 e8 0c             	shr    $0xc,%eax
c02065f3:	8d 14 40             	lea    (%eax,%eax,2),%edx
c02065f6:	a1 8c 02 22 c0       	mov    0xc022028c,%eax
c02065fb:	01 74 90 04          	add    %esi,0x4(%eax,%edx,4)
c02065ff:	8b 45 0c             	mov    0xc(%ebp),%eax
c0206602:	89 44 24 04          	mov    %eax,0x4(%esp)
c0206606:	8b 45 d4             	mov    -0x2c(%ebp),%eax
c0206609:	89 04 24             	mov    %eax,(%esp)
c020660c:	e8 3f 2a 00 00       	call   c0209050 <table_trim>
c0206611:	8b 4d e0             	mov    -0x20(%ebp),%ecx
c0206614:	83 c4 4c             	add    $0x4c,%esp
c0206617:	89 c8                	mov    %ecx,%eax
c0206619:	5b                   	pop    %ebx
c020661a:	5e                   	pop    %esi
c020661b:	5f                   	pop    %edi
c020661c:	5d                   	pop    %ebp
c020661d:	c3                   	ret
c020661e:	66 90                	xchg   %ax,%ax
c0206620:	89 74 24 04          	mov    %esi,0x4(%esp)
c0206624:	b8 01 00 00 00       	mov    $0x1,%eax
c0206629:	89 44 24 08          	mov    %eax,0x8(%esp)
c020662d:	89 55 08             	mov    %edx,0x8(%ebp)
c0206630:	8b 02                	mov    (%edx),%eax
c0206632:	89 04 24             	mov    %eax,(%esp)
c0206635:	e8 b6 01 00 00       	call   c02067f0 <page_zero_fill>
c020663a:	8b 55 08             	mov    0x8(%ebp),%edx
c020663d:	89 42 14             	mov    %eax,0x14(%edx)
c0206640:	89 c1                	mov    %eax,%ecx
c0206642:	e9 1f fe ff ff       	jmp    c0206466 <clone_run+0x146>
c0206647:	89 55 08             	mov    %edx,0x8(%ebp)
c020664a:	b8 01 00 00 00       	mov    $0x1,%eax
c020664f:	89 44 24 04          	mov    %eax,0x4(%esp)
c0206653:	c7 04 24 00 00 00 00 	movl   $0x0,(%esp)
c020665a:	e8 81 0c 00 00       	call   c02072e0 <frame_alloc_low>
c020665f:	8b 55 08             	mov    0x8(%ebp),%edx
c0206662:	89 45 cc             	mov    %eax,-0x34(%ebp)
c0206665:	85 c0                	test   %eax,%eax
c0206667:	0f 84 09 ff ff ff    	je     c0206576 <clone_run+0x256>
c020666d:	89 f8                	mov    %edi,%eax
c020666f:	c1 e8 0c             	shr    $0xc,%eax
c0206672:	89 c1                	mov    %eax,%ecx
c0206674:	a1 00 e0 21 c0       	mov    0xc021e000,%eax
c0206679:	39 c1                	cmp    %eax,%ecx
c020667b:	0f 83 82 00 00 00    	jae    c0206703 <clone_run+0x3e3>
c0206681:	89 f9                	mov    %edi,%ecx
c0206683:	81 e1 00 f0 ff ff    	and    $0xfffff000,%ecx
c0206689:	81 e9 00 00 00 40    	sub    $0x40000000,%ecx
c020668f:	89 4d c8             	mov    %ecx,-0x38(%ebp)
c0206692:	8b 4d cc             	mov    -0x34(%ebp),%ecx
c0206695:	c1 e1 0c             	shl    $0xc,%ecx
c0206698:	39 45 cc             	cmp    %eax,-0x34(%ebp)
c020669b:	89 4d c4             	mov    %ecx,-0x3c(%ebp)
c020669e:	73 4a                	jae    c02066ea <clone_run+0x3ca>
c02066a0:	8d 81 00 00 00 c0    	lea    -0x40000000(%ecx),%eax
c02066a6:	89 55 08             	mov    %edx,0x8(%ebp)
c02066a9:	8b 4d c8             	mov    -0x38(%ebp),%ecx
c02066ac:	89 fa                	mov    %edi,%edx
c02066ae:	81 e2 ff 0d 00 00    	and    $0xdff,%edx
c02066b4:	89 55 cc             	mov    %edx,-0x34(%ebp)
c02066b7:	89 04 24             	mov    %eax,(%esp)
c02066ba:	89 4c 24 04          	mov    %ecx,0x4(%esp)
c02066be:	e8 cd ba ff ff       	call   c0202190 <copy_page>
c02066c3:	8b 55 08             	mov    0x8(%ebp),%edx
c02066c6:	83 6a 08 80          	subl   $0xffffff80,0x8(%edx)
c02066ca:	81 e7 00 02 00 00    	and    $0x200,%edi
c02066d0:	74 04                	je     c02066d6 <clone_run+0x3b6>
c02066d2:	83 4d cc 02          	orl    $0x2,-0x34(%ebp)
c02066d6:	8b 7d cc             	mov    -0x34(%ebp),%edi
c02066d9:	8b 45 c4             	mov    -0x3c(%ebp),%eax
c02066dc:	09 c7                	or     %eax,%edi
c02066de:	e9 00 fe ff ff       	jmp    c02064e3 <clone_run+0x1c3>
c02066e3:	31 c9                	xor    %ecx,%ecx
c02066e5:	e9 2a ff ff ff       	jmp    c0206614 <clone_run+0x2f4>
c02066ea:	89 55 08             	mov    %edx,0x8(%ebp)
c02066ed:	31 c0                	xor    %eax,%eax
c02066ef:	89 44 24 04          	mov    %eax,0x4(%esp)
c02066f3:	8b 45 cc             	mov    -0x34(%ebp),%eax
c02066f6:	89 04 24             	mov    %eax,(%esp)
c02066f9:	e8 f2 12 00 00       	call   c02079f0 <kmap>
c02066fe:	8b 55 08             	mov    0x8(%ebp),%edx
c0206701:	eb a3                	jmp    c02066a6 <clone_run+0x386>
c0206703:	89 55 08             	mov    %edx,0x8(%ebp)
c0206706:	b8 01 00 00 00       	mov    $0x1,%eax
c020670b:	89 44 24 04          	mov    %eax,0x4(%esp)
c020670f:	89 0c 24             	mov    %ecx,(%esp)
c0206712:	e8 d9 12 00 00       	call   c02079f0 <kmap>
c0206717:	8b 55 08             	mov    0x8(%ebp),%edx
c020671a:	89 45 c8             	mov    %eax,-0x38(%ebp)
c020671d:	a1 00 e0 21 c0       	mov    0xc021e000,%eax
c0206722:	e9 6b ff ff ff       	jmp    c0206692 <clone_run+0x372>
c0206727:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020672e:	66 90                	xchg   %ax,%ax

c0206730 <space_clone>:
c0206730:	55                   	push   %ebp
c0206731:	89 e5                	mov    %esp,%ebp
c0206733:	56                   	push   %esi
c0206734:	53                   	push   %ebx
c0206735:	83 ec 40             	sub    $0x40,%esp
c0206738:	c7 45 e0 00 00 00 00 	movl   $0x0,-0x20(%ebp)
c020673f:	8b 45 08             	mov    0x8(%ebp),%eax
c0206742:	c7 45 e4 00 00 00 00 	movl   $0x0,-0x1c(%ebp)
c0206749:	8b 5d 0c             	mov    0xc(%ebp),%ebx
c020674c:	c7 45 e8 00 00 00 00 	movl   $0x0,-0x18(%ebp)
c0206753:	c7 45 ec 00 00 00 00 	movl   $0x0,-0x14(%ebp)
c020675a:	c7 45 f0 00 00 00 00 	movl   $0x0,-0x10(%ebp)
c0206761:	89 45 dc             	mov    %eax,-0x24(%ebp)
c0206764:	39 d8                	cmp    %ebx,%eax
c0206766:	89 5d f4             	mov    %ebx,-0xc(%ebp)
c0206769:	74 76                	je     c02067e1 <space_clone+0xb1>
c020676b:	31 c0                	xor    %eax,%eax
c020676d:	be 00 02 00 00       	mov    $0x200,%esi
c0206772:	89 74 24 08          	mov    %esi,0x8(%esp)
c0206776:	89 44 24 04          	mov    %eax,0x4(%esp)
c020677a:	8b 43 08             	mov    0x8(%ebx),%eax
c020677d:	89 04 24             	mov    %eax,(%esp)
c0206780:	e8 8b 2a 00 00       	call   c0209210 <account_charge>
c0206785:	85 c0                	test   %eax,%eax
c0206787:	74 4f                	je     c02067d8 <space_clone+0xa8>
c0206789:	b8 20 63 20 c0       	mov    $0xc0206320,%eax
c020678e:	31 d2                	xor    %edx,%edx
c0206790:	89 44 24 10          	mov    %eax,0x10(%esp)
c0206794:	89 54 24 0c          	mov    %edx,0xc(%esp)
c0206798:	8b 45 14             	mov    0x14(%ebp),%eax
c020679b:	89 44 24 08          	mov    %eax,0x8(%esp)
c020679f:	8b 45 10             	mov    0x10(%ebp),%eax
c02067a2:	89 44 24 04          	mov    %eax,0x4(%esp)
c02067a6:	8d 45 dc             	lea    -0x24(%ebp),%eax
c02067a9:	89 04 24             	mov    %eax,(%esp)
c02067ac:	e8 6f 15 00 00       	call   c0207d20 <range_each>
c02067b1:	31 c9                	xor    %ecx,%ecx
c02067b3:	89 c6                	mov    %eax,%esi
c02067b5:	8b 45 e0             	mov    -0x20(%ebp),%eax
c02067b8:	89 4c 24 04          	mov    %ecx,0x4(%esp)
c02067bc:	89 44 24 08          	mov    %eax,0x8(%esp)
c02067c0:	8b 43 08             	mov    0x8(%ebx),%eax
c02067c3:	89 04 24             	mov    %eax,(%esp)
c02067c6:	e8 85 2a 00 00       	call   c0209250 <account_return>
c02067cb:	83 c4 40             	add    $0x40,%esp
c02067ce:	89 f0                	mov    %esi,%eax
c02067d0:	5b                   	pop    %ebx
c02067d1:	5e                   	pop    %esi
c02067d2:	5d                   	pop    %ebp
c02067d3:	c3                   	ret
c02067d4:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c02067d8:	c7 45 e0 00 02 00 00 	movl   $0x200,-0x20(%ebp)
c02067df:	eb a8                	jmp    c0206789 <space_clone+0x59>
c02067e1:	be ea ff ff ff       	mov    $0xffffffea,%esi
c02067e6:	eb e3                	jmp    c02067cb <space_clone+0x9b>
c02067e8:	66 90                	xchg   %ax,%ax
c02067ea:	66 90                	xchg   %ax,%ax
c02067ec:	66 90                	xchg   %ax,%ax
c02067ee:	66 90                	xchg   %ax,%ax

c02067f0 <page_zero_fill>:
c02067f0:	55                   	push   %ebp
c02067f1:	89 e5                	mov    %esp,%ebp
c02067f3:	83 ec 28             	sub    $0x28,%esp
c02067f6:	89 5d fc             	mov    %ebx,-0x4(%ebp)
c02067f9:	8d 45 f4             	lea    -0xc(%ebp),%eax
c02067fc:	89 44 24 08          	mov    %eax,0x8(%esp)
c0206800:	8b 45 10             	mov    0x10(%ebp),%eax
c0206803:	89 44 24 04          	mov    %eax,0x4(%esp)
c0206807:	8b 45 08             	mov    0x8(%ebp),%eax
c020680a:	89 04 24             	mov    %eax,(%esp)
c020680d:	e8 ee 20 00 00       	call   c0208900 <page_alloc>
c0206812:	85 c0                	test   %eax,%eax
c0206814:	75 0a                	jne    c0206820 <page_zero_fill+0x30>
c0206816:	8b 45 f4             	mov    -0xc(%ebp),%eax
c0206819:	8b 5d fc             	mov    -0x4(%ebp),%ebx
c020681c:	89 ec                	mov    %ebp,%esp
c020681e:	5d                   	pop    %ebp
c020681f:	c3                   	ret
c0206820:	89 c3                	mov    %eax,%ebx
c0206822:	c1 e3 0c             	shl    $0xc,%ebx
c0206825:	3b 05 00 e0 21 c0    	cmp    0xc021e000,%eax
c020682b:	73 53                	jae    c0206880 <page_zero_fill+0x90>
c020682d:	8d 83 00 00 00 c0    	lea    -0x40000000(%ebx),%eax
c0206833:	89 04 24             	mov    %eax,(%esp)
c0206836:	e8 35 b9 ff ff       	call   c0202170 <clear_page>
c020683b:	8b 45 0c             	mov    0xc(%ebp),%eax
c020683e:	8b 00                	mov    (%eax),%eax
c0206840:	89 c2                	mov    %eax,%edx
c0206842:	25 00 0c 00 00       	and    $0xc00,%eax
c0206847:	c1 ea 03             	shr    $0x3,%edx
c020684a:	09 d8                	or     %ebx,%eax
c020684c:	89 d1                	mov    %edx,%ecx
c020684e:	c1 e2 02             	shl    $0x2,%edx
c0206851:	83 e1 02             	and    $0x2,%ecx
c0206854:	09 c8                	or     %ecx,%eax
c0206856:	8b 4d 0c             	mov    0xc(%ebp),%ecx
c0206859:	83 e2 04             	and    $0x4,%edx
c020685c:	09 d0                	or     %edx,%eax
c020685e:	83 c8 21             	or     $0x21,%eax
c0206861:	89 01                	mov    %eax,(%ecx)
c0206863:	83 05 18 37 22 c0 01 	addl   $0x1,0xc0223718
c020686a:	83 15 1c 37 22 c0 00 	adcl   $0x0,0xc022371c
c0206871:	31 c0                	xor    %eax,%eax
c0206873:	8b 5d fc             	mov    -0x4(%ebp),%ebx
c0206876:	89 ec                	mov    %ebp,%esp
c0206878:	5d                   	pop    %ebp
c0206879:	c3                   	ret
c020687a:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c0206880:	89 04 24             	mov    %eax,(%esp)
c0206883:	31 d2                	xor    %edx,%edx
c0206885:	89 54 24 04          	mov    %edx,0x4(%esp)
c0206889:	e8 62 11 00 00       	call   c02079f0 <kmap>
c020688e:	eb a3                	jmp    c0206833 <page_zero_fill+0x43>

c0206890 <page_own>:
c0206890:	55                   	push   %ebp
c0206891:	89 e5                	mov    %esp,%ebp
c0206893:	83 ec 38             	sub    $0x38,%esp
c0206896:	89 75 f8             	mov    %esi,-0x8(%ebp)
c0206899:	8b 75 0c             	mov    0xc(%ebp),%esi
c020689c:	89 7d fc             	mov    %edi,-0x4(%ebp)
c020689f:	89 5d f4             	mov    %ebx,-0xc(%ebp)
c02068a2:	8b 1e                	mov    (%esi),%ebx
c02068a4:	8b 16                	mov    (%esi),%edx
c02068a6:	89 df                	mov    %ebx,%edi
c02068a8:	c1 ef 0c             	shr    $0xc,%edi
c02068ab:	89 d0                	mov    %edx,%eax
c02068ad:	25 ff 0f 00 00       	and    $0xfff,%eax
c02068b2:	89 45 e4             	mov    %eax,-0x1c(%ebp)
c02068b5:	8d 04 7f             	lea    (%edi,%edi,2),%eax
c02068b8:	8d 0c 85 00 00 00 00 	lea    0x0(,%eax,4),%ecx
c02068bf:	89 4d e0             	mov    %ecx,-0x20(%ebp)
c02068c2:	8b 0d 8c 02 22 c0    	mov    0xc022028c,%ecx
c02068c8:	66 83 3c 81 01       	cmpw   $0x1,(%ecx,%eax,4)
c02068cd:	77 51                	ja     c0206920 <page_own+0x90>
c02068cf:	83 05 28 37 22 c0 01 	addl   $0x1,0xc0223728
c02068d6:	83 15 2c 37 22 c0 00 	adcl   $0x0,0xc022372c
c02068dd:	81 e3 00 f0 ff ff    	and    $0xfffff000,%ebx
c02068e3:	f6 c6 02             	test   $0x2,%dh
c02068e6:	74 07                	je     c02068ef <page_own+0x5f>
c02068e8:	81 75 e4 02 02 00 00 	xorl   $0x202,-0x1c(%ebp)
c02068ef:	8b 45 e4             	mov    -0x1c(%ebp),%eax
c02068f2:	09 d8                	or     %ebx,%eax
c02068f4:	83 c8 20             	or     $0x20,%eax
c02068f7:	89 06                	mov    %eax,(%esi)
c02068f9:	0f 20 da             	mov    %cr3,%edx
c02068fc:	8b 45 08             	mov    0x8(%ebp),%eax
c02068ff:	3b 10                	cmp    (%eax),%edx
c0206901:	74 15                	je     c0206918 <page_own+0x88>
c0206903:	31 c0                	xor    %eax,%eax
c0206905:	8b 5d f4             	mov    -0xc(%ebp),%ebx
c0206908:	8b 75 f8             	mov    -0x8(%ebp),%esi
c020690b:	8b 7d fc             	mov    -0x4(%ebp),%edi
c020690e:	89 ec                	mov    %ebp,%esp
c0206910:	5d                   	pop    %ebp
c0206911:	c3                   	ret
c0206912:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c0206918:	8b 45 10             	mov    0x10(%ebp),%eax
c020691b:	0f 01 38             	invlpg (%eax)
c020691e:	eb e3                	jmp    c0206903 <page_own+0x73>
c0206920:	89 55 dc             	mov    %edx,-0x24(%ebp)
c0206923:	8b 45 14             	mov    0x14(%ebp),%eax
c0206926:	89 04 24             	mov    %eax,(%esp)
c0206929:	e8 72 09 00 00       	call   c02072a0 <frame_alloc_user>
c020692e:	85 c0                	test   %eax,%eax
c0206930:	89 c1                	mov    %eax,%ecx
c0206932:	0f 84 a3 00 00 00    	je     c02069db <page_own+0x14b>
c0206938:	a1 00 e0 21 c0       	mov    0xc021e000,%eax
c020693d:	8b 55 dc             	mov    -0x24(%ebp),%edx
c0206940:	39 c7                	cmp    %eax,%edi
c0206942:	73 54                	jae    c0206998 <page_own+0x108>
c0206944:	81 e3 00 f0 ff ff    	and    $0xfffff000,%ebx
c020694a:	8d bb 00 00 00 c0    	lea    -0x40000000(%ebx),%edi
c0206950:	89 cb                	mov    %ecx,%ebx
c0206952:	c1 e3 0c             	shl    $0xc,%ebx
c0206955:	39 c1                	cmp    %eax,%ecx
c0206957:	73 6c                	jae    c02069c5 <page_own+0x135>
c0206959:	8d 83 00 00 00 c0    	lea    -0x40000000(%ebx),%eax
c020695f:	89 55 dc             	mov    %edx,-0x24(%ebp)
c0206962:	89 04 24             	mov    %eax,(%esp)
c0206965:	89 7c 24 04          	mov    %edi,0x4(%esp)
c0206969:	e8 22 b8 ff ff       	call   c0202190 <copy_page>
c020696e:	8b 15 8c 02 22 c0    	mov    0xc022028c,%edx
c0206974:	8b 45 e0             	mov    -0x20(%ebp),%eax
c0206977:	01 d0                	add    %edx,%eax
c0206979:	8b 55 dc             	mov    -0x24(%ebp),%edx
c020697c:	66 ff 08             	decw   (%eax)
c020697f:	83 05 20 37 22 c0 01 	addl   $0x1,0xc0223720
c0206986:	83 15 24 37 22 c0 00 	adcl   $0x0,0xc0223724
c020698d:	e9 51 ff ff ff       	jmp    c02068e3 <page_own+0x53>
c0206992:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c0206998:	89 55 d8             	mov    %edx,-0x28(%ebp)
c020699b:	b8 01 00 00 00       	mov    $0x1,%eax
c02069a0:	89 4d dc             	mov    %ecx,-0x24(%ebp)
c02069a3:	89 3c 24             	mov    %edi,(%esp)
c02069a6:	89 44 24 04          	mov    %eax,0x4(%esp)
c02069aa:	e8 41 10 00 00       	call   c02079f0 <kmap>
c02069af:	8b 4d dc             	mov    -0x24(%ebp),%ecx
c02069b2:	8b 55 d8             	mov    -0x28(%ebp),%edx
c02069b5:	89 cb                	mov    %ecx,%ebx
c02069b7:	c1 e3 0c             	shl    $0xc,%ebx
c02069ba:	89 c7                	mov    %eax,%edi
c02069bc:	a1 00 e0 21 c0       	mov    0xc021e000,%eax
c02069c1:	39 c1                	cmp    %eax,%ecx
c02069c3:	72 94                	jb     c0206959 <page_own+0xc9>
c02069c5:	89 55 dc             	mov    %edx,-0x24(%ebp)
c02069c8:	31 c0                	xor    %eax,%eax
c02069ca:	89 44 24 04          	mov    %eax,0x4(%esp)
c02069ce:	89 0c 24             	mov    %ecx,(%esp)
c02069d1:	e8 1a 10 00 00       	call   c02079f0 <kmap>
c02069d6:	8b 55 dc             	mov    -0x24(%ebp),%edx
c02069d9:	eb 84                	jmp    c020695f <page_own+0xcf>
c02069db:	b8 f4 ff ff ff       	mov    $0xfffffff4,%eax
c02069e0:	e9 20 ff ff ff       	jmp    c0206905 <page_own+0x75>
c02069e5:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02069ec:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi

c02069f0 <space_fault>:
c02069f0:	55                   	push   %ebp
c02069f1:	89 e5                	mov    %esp,%ebp
c02069f3:	83 ec 28             	sub    $0x28,%esp
c02069f6:	89 75 f8             	mov    %esi,-0x8(%ebp)
c02069f9:	8b 75 10             	mov    0x10(%ebp),%esi
c02069fc:	89 7d fc             	mov    %edi,-0x4(%ebp)
c02069ff:	8b 7d 0c             	mov    0xc(%ebp),%edi
c0206a02:	89 5d f4             	mov    %ebx,-0xc(%ebp)
c0206a05:	f7 c6 e8 ff ff ff    	test   $0xffffffe8,%esi
c0206a0b:	75 1a                	jne    c0206a27 <space_fault+0x37>
c0206a0d:	f7 c6 02 00 00 00    	test   $0x2,%esi
c0206a13:	bb 02 00 00 00       	mov    $0x2,%ebx
c0206a18:	74 26                	je     c0206a40 <space_fault+0x50>
c0206a1a:	8d 87 00 f0 ff ff    	lea    -0x1000(%edi),%eax
c0206a20:	3d ff ef ff bf       	cmp    $0xbfffefff,%eax
c0206a25:	76 36                	jbe    c0206a5d <space_fault+0x6d>
c0206a27:	b8 f2 ff ff ff       	mov    $0xfffffff2,%eax
c0206a2c:	8b 5d f4             	mov    -0xc(%ebp),%ebx
c0206a2f:	8b 75 f8             	mov    -0x8(%ebp),%esi
c0206a32:	8b 7d fc             	mov    -0x4(%ebp),%edi
c0206a35:	89 ec                	mov    %ebp,%esp
c0206a37:	5d                   	pop    %ebp
c0206a38:	c3                   	ret
c0206a39:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0206a40:	89 f0                	mov    %esi,%eax
c0206a42:	83 e0 10             	and    $0x10,%eax
c0206a45:	83 f8 01             	cmp    $0x1,%eax
c0206a48:	8d 87 00 f0 ff ff    	lea    -0x1000(%edi),%eax
c0206a4e:	19 db                	sbb    %ebx,%ebx
c0206a50:	83 e3 fd             	and    $0xfffffffd,%ebx
c0206a53:	83 c3 04             	add    $0x4,%ebx
c0206a56:	3d ff ef ff bf       	cmp    $0xbfffefff,%eax
c0206a5b:	77 ca                	ja     c0206a27 <space_fault+0x37>
c0206a5d:	89 7c 24 04          	mov    %edi,0x4(%esp)
c0206a61:	8b 45 08             	mov    0x8(%ebp),%eax
c0206a64:	89 04 24             	mov    %eax,(%esp)
c0206a67:	e8 54 25 00 00       	call   c0208fc0 <walk>
c0206a6c:	85 c0                	test   %eax,%eax
c0206a6e:	89 c2                	mov    %eax,%edx
c0206a70:	74 b5                	je     c0206a27 <space_fault+0x37>
c0206a72:	8b 00                	mov    (%eax),%eax
c0206a74:	89 c1                	mov    %eax,%ecx
c0206a76:	83 e1 03             	and    $0x3,%ecx
c0206a79:	83 f9 02             	cmp    $0x2,%ecx
c0206a7c:	75 38                	jne    c0206ab6 <space_fault+0xc6>
c0206a7e:	c1 e8 03             	shr    $0x3,%eax
c0206a81:	85 d8                	test   %ebx,%eax
c0206a83:	74 a2                	je     c0206a27 <space_fault+0x37>
c0206a85:	8b 45 14             	mov    0x14(%ebp),%eax
c0206a88:	89 54 24 04          	mov    %edx,0x4(%esp)
c0206a8c:	89 44 24 08          	mov    %eax,0x8(%esp)
c0206a90:	8b 45 08             	mov    0x8(%ebp),%eax
c0206a93:	89 04 24             	mov    %eax,(%esp)
c0206a96:	e8 55 fd ff ff       	call   c02067f0 <page_zero_fill>
c0206a9b:	85 c0                	test   %eax,%eax
c0206a9d:	75 8d                	jne    c0206a2c <space_fault+0x3c>
c0206a9f:	83 e6 01             	and    $0x1,%esi
c0206aa2:	74 03                	je     c0206aa7 <space_fault+0xb7>
c0206aa4:	0f 01 3f             	invlpg (%edi)
c0206aa7:	8b 5d f4             	mov    -0xc(%ebp),%ebx
c0206aaa:	31 c0                	xor    %eax,%eax
c0206aac:	8b 75 f8             	mov    -0x8(%ebp),%esi
c0206aaf:	8b 7d fc             	mov    -0x4(%ebp),%edi
c0206ab2:	89 ec                	mov    %ebp,%esp
c0206ab4:	5d                   	pop    %ebp
c0206ab5:	c3                   	ret
c0206ab6:	89 c1                	mov    %eax,%ecx
c0206ab8:	83 e1 05             	and    $0x5,%ecx
c0206abb:	83 f9 05             	cmp    $0x5,%ecx
c0206abe:	0f 85 63 ff ff ff    	jne    c0206a27 <space_fault+0x37>
c0206ac4:	83 fb 02             	cmp    $0x2,%ebx
c0206ac7:	75 d6                	jne    c0206a9f <space_fault+0xaf>
c0206ac9:	a8 02                	test   $0x2,%al
c0206acb:	75 d2                	jne    c0206a9f <space_fault+0xaf>
c0206acd:	f6 c4 02             	test   $0x2,%ah
c0206ad0:	0f 84 51 ff ff ff    	je     c0206a27 <space_fault+0x37>
c0206ad6:	8b 45 14             	mov    0x14(%ebp),%eax
c0206ad9:	89 7c 24 08          	mov    %edi,0x8(%esp)
c0206add:	89 54 24 04          	mov    %edx,0x4(%esp)
c0206ae1:	89 44 24 0c          	mov    %eax,0xc(%esp)
c0206ae5:	8b 45 08             	mov    0x8(%ebp),%eax
c0206ae8:	89 04 24             	mov    %eax,(%esp)
c0206aeb:	e8 a0 fd ff ff       	call   c0206890 <page_own>
c0206af0:	eb a9                	jmp    c0206a9b <space_fault+0xab>
c0206af2:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0206af9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi

c0206b00 <space_touch>:
c0206b00:	55                   	push   %ebp
c0206b01:	89 e5                	mov    %esp,%ebp
c0206b03:	83 ec 28             	sub    $0x28,%esp
c0206b06:	89 5d f4             	mov    %ebx,-0xc(%ebp)
c0206b09:	8b 45 0c             	mov    0xc(%ebp),%eax
c0206b0c:	89 7d fc             	mov    %edi,-0x4(%ebp)
c0206b0f:	0f b6 5d 10          	movzbl 0x10(%ebp),%ebx
c0206b13:	89 75 f8             	mov    %esi,-0x8(%ebp)
c0206b16:	8b 7d 18             	mov    0x18(%ebp),%edi
c0206b19:	2d 00 10 00 00       	sub    $0x1000,%eax
c0206b1e:	3d ff ef ff bf       	cmp    $0xbfffefff,%eax
c0206b23:	76 1b                	jbe    c0206b40 <space_touch+0x40>
c0206b25:	c7 07 f2 ff ff ff    	movl   $0xfffffff2,(%edi)
c0206b2b:	31 c0                	xor    %eax,%eax
c0206b2d:	8b 5d f4             	mov    -0xc(%ebp),%ebx
c0206b30:	8b 75 f8             	mov    -0x8(%ebp),%esi
c0206b33:	8b 7d fc             	mov    -0x4(%ebp),%edi
c0206b36:	89 ec                	mov    %ebp,%esp
c0206b38:	5d                   	pop    %ebp
c0206b39:	c3                   	ret
c0206b3a:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c0206b40:	8b 45 0c             	mov    0xc(%ebp),%eax
c0206b43:	89 44 24 04          	mov    %eax,0x4(%esp)
c0206b47:	8b 45 08             	mov    0x8(%ebp),%eax
c0206b4a:	89 04 24             	mov    %eax,(%esp)
c0206b4d:	e8 6e 24 00 00       	call   c0208fc0 <walk>
c0206b52:	85 c0                	test   %eax,%eax
c0206b54:	89 c6                	mov    %eax,%esi
c0206b56:	74 cd                	je     c0206b25 <space_touch+0x25>
c0206b58:	8b 00                	mov    (%eax),%eax
c0206b5a:	0f b6 cb             	movzbl %bl,%ecx
c0206b5d:	c7 07 f2 ff ff ff    	movl   $0xfffffff2,(%edi)
c0206b63:	41                   	inc    %ecx
c0206b64:	89 c2                	mov    %eax,%edx
c0206b66:	83 e2 03             	and    $0x3,%edx
c0206b69:	83 fa 02             	cmp    $0x2,%edx
c0206b6c:	75 77                	jne    c0206be5 <space_touch+0xe5>
c0206b6e:	c1 e8 03             	shr    $0x3,%eax
c0206b71:	85 c8                	test   %ecx,%eax
c0206b73:	74 b6                	je     c0206b2b <space_touch+0x2b>
c0206b75:	8b 45 14             	mov    0x14(%ebp),%eax
c0206b78:	89 74 24 04          	mov    %esi,0x4(%esp)
c0206b7c:	89 44 24 08          	mov    %eax,0x8(%esp)
c0206b80:	8b 45 08             	mov    0x8(%ebp),%eax
c0206b83:	89 04 24             	mov    %eax,(%esp)
c0206b86:	e8 65 fc ff ff       	call   c02067f0 <page_zero_fill>
c0206b8b:	89 07                	mov    %eax,(%edi)
c0206b8d:	85 c0                	test   %eax,%eax
c0206b8f:	75 9a                	jne    c0206b2b <space_touch+0x2b>
c0206b91:	84 db                	test   %bl,%bl
c0206b93:	74 69                	je     c0206bfe <space_touch+0xfe>
c0206b95:	b9 60 00 00 00       	mov    $0x60,%ecx
c0206b9a:	8b 06                	mov    (%esi),%eax
c0206b9c:	c1 e8 0c             	shr    $0xc,%eax
c0206b9f:	3b 05 88 02 22 c0    	cmp    0xc0220288,%eax
c0206ba5:	0f 83 7a ff ff ff    	jae    c0206b25 <space_touch+0x25>
c0206bab:	8b 15 8c 02 22 c0    	mov    0xc022028c,%edx
c0206bb1:	8d 1c 40             	lea    (%eax,%eax,2),%ebx
c0206bb4:	8d 1c 9a             	lea    (%edx,%ebx,4),%ebx
c0206bb7:	f6 43 03 01          	testb  $0x1,0x3(%ebx)
c0206bbb:	0f 84 64 ff ff ff    	je     c0206b25 <space_touch+0x25>
c0206bc1:	8b 16                	mov    (%esi),%edx
c0206bc3:	21 ca                	and    %ecx,%edx
c0206bc5:	39 ca                	cmp    %ecx,%edx
c0206bc7:	0f 84 60 ff ff ff    	je     c0206b2d <space_touch+0x2d>
c0206bcd:	8b 06                	mov    (%esi),%eax
c0206bcf:	09 c1                	or     %eax,%ecx
c0206bd1:	89 0e                	mov    %ecx,(%esi)
c0206bd3:	89 c8                	mov    %ecx,%eax
c0206bd5:	8b 5d f4             	mov    -0xc(%ebp),%ebx
c0206bd8:	c1 e8 0c             	shr    $0xc,%eax
c0206bdb:	8b 75 f8             	mov    -0x8(%ebp),%esi
c0206bde:	8b 7d fc             	mov    -0x4(%ebp),%edi
c0206be1:	89 ec                	mov    %ebp,%esp
c0206be3:	5d                   	pop    %ebp
c0206be4:	c3                   	ret
c0206be5:	89 c3                	mov    %eax,%ebx
c0206be7:	83 e3 05             	and    $0x5,%ebx
c0206bea:	83 fb 05             	cmp    $0x5,%ebx
c0206bed:	0f 85 38 ff ff ff    	jne    c0206b2b <space_touch+0x2b>
c0206bf3:	83 f9 02             	cmp    $0x2,%ecx
c0206bf6:	74 10                	je     c0206c08 <space_touch+0x108>
c0206bf8:	c7 07 00 00 00 00    	movl   $0x0,(%edi)
c0206bfe:	b9 20 00 00 00       	mov    $0x20,%ecx
c0206c03:	eb 95                	jmp    c0206b9a <space_touch+0x9a>
c0206c05:	8d 76 00             	lea    0x0(%esi),%esi
c0206c08:	a8 02                	test   $0x2,%al
c0206c0a:	74 0c                	je     c0206c18 <space_touch+0x118>
c0206c0c:	c7 07 00 00 00 00    	movl   $0x0,(%edi)
c0206c12:	eb 81                	jmp    c0206b95 <space_touch+0x95>
c0206c14:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0206c18:	f6 c4 02             	test   $0x2,%ah
c0206c1b:	0f 84 0a ff ff ff    	je     c0206b2b <space_touch+0x2b>
c0206c21:	8b 45 14             	mov    0x14(%ebp),%eax
c0206c24:	89 44 24 0c          	mov    %eax,0xc(%esp)
c0206c28:	8b 45 0c             	mov    0xc(%ebp),%eax
c0206c2b:	89 74 24 04          	mov    %esi,0x4(%esp)
c0206c2f:	89 44 24 08          	mov    %eax,0x8(%esp)
c0206c33:	8b 45 08             	mov    0x8(%ebp),%eax
c0206c36:	89 04 24             	mov    %eax,(%esp)
c0206c39:	e8 52 fc ff ff       	call   c0206890 <page_own>
c0206c3e:	89 07                	mov    %eax,(%edi)
c0206c40:	85 c0                	test   %eax,%eax
c0206c42:	0f 84 4d ff ff ff    	je     c0206b95 <space_touch+0x95>
c0206c48:	e9 de fe ff ff       	jmp    c0206b2b <space_touch+0x2b>
c0206c4d:	66 90                	xchg   %ax,%ax
c0206c4f:	90                   	nop

c0206c50 <fill_run>:
c0206c50:	55                   	push   %ebp
c0206c51:	89 e5                	mov    %esp,%ebp
c0206c53:	57                   	push   %edi
c0206c54:	56                   	push   %esi
c0206c55:	53                   	push   %ebx
c0206c56:	83 ec 3c             	sub    $0x3c,%esp
c0206c59:	8b 45 08             	mov    0x8(%ebp),%eax
c0206c5c:	8b 75 10             	mov    0x10(%ebp),%esi
c0206c5f:	8b 4d 08             	mov    0x8(%ebp),%ecx
c0206c62:	8b 40 04             	mov    0x4(%eax),%eax
c0206c65:	8b 79 08             	mov    0x8(%ecx),%edi
c0206c68:	89 45 e4             	mov    %eax,-0x1c(%ebp)
c0206c6b:	8d 86 00 00 00 40    	lea    0x40000000(%esi),%eax
c0206c71:	c1 e8 0c             	shr    $0xc,%eax
c0206c74:	8d 14 40             	lea    (%eax,%eax,2),%edx
c0206c77:	a1 8c 02 22 c0       	mov    0xc022028c,%eax
c0206c7c:	81 ff ff 01 00 00    	cmp    $0x1ff,%edi
c0206c82:	8d 14 90             	lea    (%eax,%edx,4),%edx
c0206c85:	89 55 d0             	mov    %edx,-0x30(%ebp)
c0206c88:	8b 4a 04             	mov    0x4(%edx),%ecx
c0206c8b:	0f 87 e0 00 00 00    	ja     c0206d71 <fill_run+0x121>
c0206c91:	8b 45 14             	mov    0x14(%ebp),%eax
c0206c94:	85 c0                	test   %eax,%eax
c0206c96:	0f 84 d5 00 00 00    	je     c0206d71 <fill_run+0x121>
c0206c9c:	8b 45 e4             	mov    -0x1c(%ebp),%eax
c0206c9f:	8b 1e                	mov    (%esi),%ebx
c0206ca1:	89 c2                	mov    %eax,%edx
c0206ca3:	09 ca                	or     %ecx,%edx
c0206ca5:	0f 84 ad 00 00 00    	je     c0206d58 <fill_run+0x108>
c0206cab:	85 c0                	test   %eax,%eax
c0206cad:	0f 95 c0             	setne  %al
c0206cb0:	31 d2                	xor    %edx,%edx
c0206cb2:	0f b6 c0             	movzbl %al,%eax
c0206cb5:	89 45 e0             	mov    %eax,-0x20(%ebp)
c0206cb8:	eb 27                	jmp    c0206ce1 <fill_run+0x91>
c0206cba:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c0206cc0:	8b 45 e4             	mov    -0x1c(%ebp),%eax
c0206cc3:	42                   	inc    %edx
c0206cc4:	83 c6 04             	add    $0x4,%esi
c0206cc7:	47                   	inc    %edi
c0206cc8:	89 46 fc             	mov    %eax,-0x4(%esi)
c0206ccb:	3b 55 14             	cmp    0x14(%ebp),%edx
c0206cce:	73 77                	jae    c0206d47 <fill_run+0xf7>
c0206cd0:	81 ff ff 01 00 00    	cmp    $0x1ff,%edi
c0206cd6:	77 6f                	ja     c0206d47 <fill_run+0xf7>
c0206cd8:	8b 45 e4             	mov    -0x1c(%ebp),%eax
c0206cdb:	8b 1e                	mov    (%esi),%ebx
c0206cdd:	09 c8                	or     %ecx,%eax
c0206cdf:	74 77                	je     c0206d58 <fill_run+0x108>
c0206ce1:	8b 45 e0             	mov    -0x20(%ebp),%eax
c0206ce4:	83 fb 01             	cmp    $0x1,%ebx
c0206ce7:	83 d0 ff             	adc    $0xffffffff,%eax
c0206cea:	01 c1                	add    %eax,%ecx
c0206cec:	83 e3 01             	and    $0x1,%ebx
c0206cef:	74 cf                	je     c0206cc0 <fill_run+0x70>
c0206cf1:	8b 06                	mov    (%esi),%eax
c0206cf3:	c1 e8 0c             	shr    $0xc,%eax
c0206cf6:	3b 05 88 02 22 c0    	cmp    0xc0220288,%eax
c0206cfc:	73 52                	jae    c0206d50 <fill_run+0x100>
c0206cfe:	89 45 dc             	mov    %eax,-0x24(%ebp)
c0206d01:	8d 04 40             	lea    (%eax,%eax,2),%eax
c0206d04:	c1 e0 02             	shl    $0x2,%eax
c0206d07:	03 05 8c 02 22 c0    	add    0xc022028c,%eax
c0206d0d:	f6 40 03 01          	testb  $0x1,0x3(%eax)
c0206d11:	74 3d                	je     c0206d50 <fill_run+0x100>
c0206d13:	89 55 d4             	mov    %edx,-0x2c(%ebp)
c0206d16:	8b 45 dc             	mov    -0x24(%ebp),%eax
c0206d19:	89 4d d8             	mov    %ecx,-0x28(%ebp)
c0206d1c:	89 04 24             	mov    %eax,(%esp)
c0206d1f:	e8 cc 08 00 00       	call   c02075f0 <frame_put>
c0206d24:	8b 4d d8             	mov    -0x28(%ebp),%ecx
c0206d27:	8b 55 d4             	mov    -0x2c(%ebp),%edx
c0206d2a:	8b 45 08             	mov    0x8(%ebp),%eax
c0206d2d:	83 c7 08             	add    $0x8,%edi
c0206d30:	42                   	inc    %edx
c0206d31:	83 c6 04             	add    $0x4,%esi
c0206d34:	47                   	inc    %edi
c0206d35:	01 58 0c             	add    %ebx,0xc(%eax)
c0206d38:	c6 40 10 01          	movb   $0x1,0x10(%eax)
c0206d3c:	8b 45 e4             	mov    -0x1c(%ebp),%eax
c0206d3f:	89 46 fc             	mov    %eax,-0x4(%esi)
c0206d42:	3b 55 14             	cmp    0x14(%ebp),%edx
c0206d45:	72 89                	jb     c0206cd0 <fill_run+0x80>
c0206d47:	89 d0                	mov    %edx,%eax
c0206d49:	eb 12                	jmp    c0206d5d <fill_run+0x10d>
c0206d4b:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0206d4f:	90                   	nop
c0206d50:	31 db                	xor    %ebx,%ebx
c0206d52:	eb d6                	jmp    c0206d2a <fill_run+0xda>
c0206d54:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0206d58:	8b 45 14             	mov    0x14(%ebp),%eax
c0206d5b:	31 c9                	xor    %ecx,%ecx
c0206d5d:	8b 55 d0             	mov    -0x30(%ebp),%edx
c0206d60:	89 4a 04             	mov    %ecx,0x4(%edx)
c0206d63:	8b 4d 08             	mov    0x8(%ebp),%ecx
c0206d66:	89 79 08             	mov    %edi,0x8(%ecx)
c0206d69:	83 c4 3c             	add    $0x3c,%esp
c0206d6c:	5b                   	pop    %ebx
c0206d6d:	5e                   	pop    %esi
c0206d6e:	5f                   	pop    %edi
c0206d6f:	5d                   	pop    %ebp
c0206d70:	c3                   	ret
c0206d71:	31 c0                	xor    %eax,%eax
c0206d73:	eb e8                	jmp    c0206d5d <fill_run+0x10d>
c0206d75:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0206d7c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi

c0206d80 <space_zero>:
c0206d80:	55                   	push   %ebp
c0206d81:	89 e5                	mov    %esp,%ebp
c0206d83:	83 ec 48             	sub    $0x48,%esp
c0206d86:	89 5d fc             	mov    %ebx,-0x4(%ebp)
c0206d89:	8b 45 14             	mov    0x14(%ebp),%eax
c0206d8c:	c7 45 e8 00 00 00 00 	movl   $0x0,-0x18(%ebp)
c0206d93:	8b 55 08             	mov    0x8(%ebp),%edx
c0206d96:	c7 45 ec 00 00 00 00 	movl   $0x0,-0x14(%ebp)
c0206d9d:	c7 45 f0 00 00 00 00 	movl   $0x0,-0x10(%ebp)
c0206da4:	c7 45 f4 00 00 00 00 	movl   $0x0,-0xc(%ebp)
c0206dab:	89 c3                	mov    %eax,%ebx
c0206dad:	89 55 e0             	mov    %edx,-0x20(%ebp)
c0206db0:	83 e3 06             	and    $0x6,%ebx
c0206db3:	89 c2                	mov    %eax,%edx
c0206db5:	74 03                	je     c0206dba <space_zero+0x3a>
c0206db7:	83 ca 01             	or     $0x1,%edx
c0206dba:	c1 e2 03             	shl    $0x3,%edx
c0206dbd:	83 e2 38             	and    $0x38,%edx
c0206dc0:	89 d1                	mov    %edx,%ecx
c0206dc2:	81 c9 02 04 00 00    	or     $0x402,%ecx
c0206dc8:	a8 10                	test   $0x10,%al
c0206dca:	75 05                	jne    c0206dd1 <space_zero+0x51>
c0206dcc:	89 d1                	mov    %edx,%ecx
c0206dce:	83 c9 02             	or     $0x2,%ecx
c0206dd1:	a8 08                	test   $0x8,%al
c0206dd3:	74 06                	je     c0206ddb <space_zero+0x5b>
c0206dd5:	81 c9 00 08 00 00    	or     $0x800,%ecx
c0206ddb:	89 4d e4             	mov    %ecx,-0x1c(%ebp)
c0206dde:	83 f8 1f             	cmp    $0x1f,%eax
c0206de1:	77 3d                	ja     c0206e20 <space_zero+0xa0>
c0206de3:	83 fb 06             	cmp    $0x6,%ebx
c0206de6:	74 48                	je     c0206e30 <space_zero+0xb0>
c0206de8:	b8 50 6c 20 c0       	mov    $0xc0206c50,%eax
c0206ded:	ba 01 00 00 00       	mov    $0x1,%edx
c0206df2:	89 44 24 10          	mov    %eax,0x10(%esp)
c0206df6:	89 54 24 0c          	mov    %edx,0xc(%esp)
c0206dfa:	8b 45 10             	mov    0x10(%ebp),%eax
c0206dfd:	89 44 24 08          	mov    %eax,0x8(%esp)
c0206e01:	8b 45 0c             	mov    0xc(%ebp),%eax
c0206e04:	89 44 24 04          	mov    %eax,0x4(%esp)
c0206e08:	8d 45 e0             	lea    -0x20(%ebp),%eax
c0206e0b:	89 04 24             	mov    %eax,(%esp)
c0206e0e:	e8 0d 0f 00 00       	call   c0207d20 <range_each>
c0206e13:	8b 5d fc             	mov    -0x4(%ebp),%ebx
c0206e16:	89 ec                	mov    %ebp,%esp
c0206e18:	5d                   	pop    %ebp
c0206e19:	c3                   	ret
c0206e1a:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c0206e20:	b8 ea ff ff ff       	mov    $0xffffffea,%eax
c0206e25:	eb ec                	jmp    c0206e13 <space_zero+0x93>
c0206e27:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0206e2e:	66 90                	xchg   %ax,%ax
c0206e30:	b8 ff ff ff ff       	mov    $0xffffffff,%eax
c0206e35:	eb dc                	jmp    c0206e13 <space_zero+0x93>
c0206e37:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0206e3e:	66 90                	xchg   %ax,%ax

c0206e40 <space_empty>:
c0206e40:	55                   	push   %ebp
c0206e41:	31 d2                	xor    %edx,%edx
c0206e43:	89 e5                	mov    %esp,%ebp
c0206e45:	83 ec 48             	sub    $0x48,%esp
c0206e48:	c7 45 e4 00 00 00 00 	movl   $0x0,-0x1c(%ebp)
c0206e4f:	8b 45 08             	mov    0x8(%ebp),%eax
c0206e52:	c7 45 e8 00 00 00 00 	movl   $0x0,-0x18(%ebp)
c0206e59:	c7 45 ec 00 00 00 00 	movl   $0x0,-0x14(%ebp)
c0206e60:	c7 45 f0 00 00 00 00 	movl   $0x0,-0x10(%ebp)
c0206e67:	89 45 e0             	mov    %eax,-0x20(%ebp)
c0206e6a:	b8 50 6c 20 c0       	mov    $0xc0206c50,%eax
c0206e6f:	c7 45 f4 00 00 00 00 	movl   $0x0,-0xc(%ebp)
c0206e76:	89 44 24 10          	mov    %eax,0x10(%esp)
c0206e7a:	89 54 24 0c          	mov    %edx,0xc(%esp)
c0206e7e:	8b 45 10             	mov    0x10(%ebp),%eax
c0206e81:	89 44 24 08          	mov    %eax,0x8(%esp)
c0206e85:	8b 45 0c             	mov    0xc(%ebp),%eax
c0206e88:	89 44 24 04          	mov    %eax,0x4(%esp)
c0206e8c:	8d 45 e0             	lea    -0x20(%ebp),%eax
c0206e8f:	89 04 24             	mov    %eax,(%esp)
c0206e92:	e8 89 0e 00 00       	call   c0207d20 <range_each>
c0206e97:	89 ec                	mov    %ebp,%esp
c0206e99:	5d                   	pop    %ebp
c0206e9a:	c3                   	ret
c0206e9b:	66 90                	xchg   %ax,%ax
c0206e9d:	66 90                	xchg   %ax,%ax
c0206e9f:	90                   	nop

c0206ea0 <list_remove>:
c0206ea0:	55                   	push   %ebp
c0206ea1:	8d 14 52             	lea    (%edx,%edx,2),%edx
c0206ea4:	89 e5                	mov    %esp,%ebp
c0206ea6:	83 ec 10             	sub    $0x10,%esp
c0206ea9:	89 5d f4             	mov    %ebx,-0xc(%ebp)
c0206eac:	89 75 f8             	mov    %esi,-0x8(%ebp)
c0206eaf:	89 7d fc             	mov    %edi,-0x4(%ebp)
c0206eb2:	8b 3d 8c 02 22 c0    	mov    0xc022028c,%edi
c0206eb8:	89 7d f0             	mov    %edi,-0x10(%ebp)
c0206ebb:	8d 14 97             	lea    (%edi,%edx,4),%edx
c0206ebe:	8b 72 08             	mov    0x8(%edx),%esi
c0206ec1:	8b 5a 04             	mov    0x4(%edx),%ebx
c0206ec4:	85 f6                	test   %esi,%esi
c0206ec6:	74 28                	je     c0206ef0 <list_remove+0x50>
c0206ec8:	8d 04 76             	lea    (%esi,%esi,2),%eax
c0206ecb:	85 db                	test   %ebx,%ebx
c0206ecd:	89 5c 87 04          	mov    %ebx,0x4(%edi,%eax,4)
c0206ed1:	74 0a                	je     c0206edd <list_remove+0x3d>
c0206ed3:	8d 04 5b             	lea    (%ebx,%ebx,2),%eax
c0206ed6:	8b 5d f0             	mov    -0x10(%ebp),%ebx
c0206ed9:	89 74 83 08          	mov    %esi,0x8(%ebx,%eax,4)
c0206edd:	80 62 03 fd          	andb   $0xfd,0x3(%edx)
c0206ee1:	8b 5d f4             	mov    -0xc(%ebp),%ebx
c0206ee4:	8b 75 f8             	mov    -0x8(%ebp),%esi
c0206ee7:	8b 7d fc             	mov    -0x4(%ebp),%edi
c0206eea:	89 ec                	mov    %ebp,%esp
c0206eec:	5d                   	pop    %ebp
c0206eed:	c3                   	ret
c0206eee:	66 90                	xchg   %ax,%ax
c0206ef0:	8d 3c c0             	lea    (%eax,%eax,8),%edi
c0206ef3:	8d 3c 78             	lea    (%eax,%edi,2),%edi
c0206ef6:	8d 3c b8             	lea    (%eax,%edi,4),%edi
c0206ef9:	01 cf                	add    %ecx,%edi
c0206efb:	85 db                	test   %ebx,%ebx
c0206efd:	89 1c bd 20 00 22 c0 	mov    %ebx,-0x3fddffe0(,%edi,4)
c0206f04:	75 cd                	jne    c0206ed3 <list_remove+0x33>
c0206f06:	69 c0 34 01 00 00    	imul   $0x134,%eax,%eax
c0206f0c:	bb fe ff ff ff       	mov    $0xfffffffe,%ebx
c0206f11:	d3 c3                	rol    %cl,%ebx
c0206f13:	21 98 4c 00 22 c0    	and    %ebx,-0x3fddffb4(%eax)
c0206f19:	eb c2                	jmp    c0206edd <list_remove+0x3d>
c0206f1b:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0206f1f:	90                   	nop

c0206f20 <give>:
c0206f20:	55                   	push   %ebp
c0206f21:	89 e5                	mov    %esp,%ebp
c0206f23:	57                   	push   %edi
c0206f24:	56                   	push   %esi
c0206f25:	89 c6                	mov    %eax,%esi
c0206f27:	53                   	push   %ebx
c0206f28:	8d 5a 01             	lea    0x1(%edx),%ebx
c0206f2b:	83 ec 14             	sub    $0x14,%esp
c0206f2e:	3b 05 00 e0 21 c0    	cmp    0xc021e000,%eax
c0206f34:	89 55 e8             	mov    %edx,-0x18(%ebp)
c0206f37:	0f 93 c0             	setae  %al
c0206f3a:	83 fb 0a             	cmp    $0xa,%ebx
c0206f3d:	0f b6 c0             	movzbl %al,%eax
c0206f40:	89 45 f0             	mov    %eax,-0x10(%ebp)
c0206f43:	a1 8c 02 22 c0       	mov    0xc022028c,%eax
c0206f48:	89 45 e0             	mov    %eax,-0x20(%ebp)
c0206f4b:	0f 87 19 01 00 00    	ja     c020706a <give+0x14a>
c0206f51:	89 75 ec             	mov    %esi,-0x14(%ebp)
c0206f54:	89 c6                	mov    %eax,%esi
c0206f56:	eb 4d                	jmp    c0206fa5 <give+0x85>
c0206f58:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0206f5f:	90                   	nop
c0206f60:	31 c0                	xor    %eax,%eax
c0206f62:	3b 15 00 e0 21 c0    	cmp    0xc021e000,%edx
c0206f68:	0f 93 c0             	setae  %al
c0206f6b:	39 45 f0             	cmp    %eax,-0x10(%ebp)
c0206f6e:	75 54                	jne    c0206fc4 <give+0xa4>
c0206f70:	8d 04 52             	lea    (%edx,%edx,2),%eax
c0206f73:	f6 44 86 03 02       	testb  $0x2,0x3(%esi,%eax,4)
c0206f78:	8d 3c 86             	lea    (%esi,%eax,4),%edi
c0206f7b:	74 47                	je     c0206fc4 <give+0xa4>
c0206f7d:	0f b6 47 02          	movzbl 0x2(%edi),%eax
c0206f81:	39 c8                	cmp    %ecx,%eax
c0206f83:	75 3f                	jne    c0206fc4 <give+0xa4>
c0206f85:	8b 45 f0             	mov    -0x10(%ebp),%eax
c0206f88:	e8 13 ff ff ff       	call   c0206ea0 <list_remove>
c0206f8d:	8b 45 e4             	mov    -0x1c(%ebp),%eax
c0206f90:	f7 d0                	not    %eax
c0206f92:	21 45 ec             	and    %eax,-0x14(%ebp)
c0206f95:	83 fb 0a             	cmp    $0xa,%ebx
c0206f98:	0f 84 b2 00 00 00    	je     c0207050 <give+0x130>
c0206f9e:	8b 35 8c 02 22 c0    	mov    0xc022028c,%esi
c0206fa4:	43                   	inc    %ebx
c0206fa5:	8b 4d e8             	mov    -0x18(%ebp),%ecx
c0206fa8:	b8 01 00 00 00       	mov    $0x1,%eax
c0206fad:	89 5d e8             	mov    %ebx,-0x18(%ebp)
c0206fb0:	d3 e0                	shl    %cl,%eax
c0206fb2:	89 45 e4             	mov    %eax,-0x1c(%ebp)
c0206fb5:	89 c2                	mov    %eax,%edx
c0206fb7:	8b 45 ec             	mov    -0x14(%ebp),%eax
c0206fba:	31 c2                	xor    %eax,%edx
c0206fbc:	3b 15 88 02 22 c0    	cmp    0xc0220288,%edx
c0206fc2:	72 9c                	jb     c0206f60 <give+0x40>
c0206fc4:	89 75 e0             	mov    %esi,-0x20(%ebp)
c0206fc7:	8b 7d e4             	mov    -0x1c(%ebp),%edi
c0206fca:	8b 75 ec             	mov    -0x14(%ebp),%esi
c0206fcd:	8b 5d f0             	mov    -0x10(%ebp),%ebx
c0206fd0:	8d 14 dd 00 00 00 00 	lea    0x0(,%ebx,8),%edx
c0206fd7:	89 55 ec             	mov    %edx,-0x14(%ebp)
c0206fda:	8d 04 1a             	lea    (%edx,%ebx,1),%eax
c0206fdd:	8b 55 e0             	mov    -0x20(%ebp),%edx
c0206fe0:	8d 04 43             	lea    (%ebx,%eax,2),%eax
c0206fe3:	8d 04 83             	lea    (%ebx,%eax,4),%eax
c0206fe6:	01 c8                	add    %ecx,%eax
c0206fe8:	8b 1c 85 20 00 22 c0 	mov    -0x3fddffe0(,%eax,4),%ebx
c0206fef:	8d 04 76             	lea    (%esi,%esi,2),%eax
c0206ff2:	c1 e0 02             	shl    $0x2,%eax
c0206ff5:	88 4c 02 02          	mov    %cl,0x2(%edx,%eax,1)
c0206ff9:	8b 15 8c 02 22 c0    	mov    0xc022028c,%edx
c0206fff:	01 c2                	add    %eax,%edx
c0207001:	80 4a 03 02          	orb    $0x2,0x3(%edx)
c0207005:	8b 15 8c 02 22 c0    	mov    0xc022028c,%edx
c020700b:	01 d0                	add    %edx,%eax
c020700d:	85 db                	test   %ebx,%ebx
c020700f:	89 58 04             	mov    %ebx,0x4(%eax)
c0207012:	c7 40 08 00 00 00 00 	movl   $0x0,0x8(%eax)
c0207019:	74 07                	je     c0207022 <give+0x102>
c020701b:	8d 04 5b             	lea    (%ebx,%ebx,2),%eax
c020701e:	89 74 82 08          	mov    %esi,0x8(%edx,%eax,4)
c0207022:	8b 5d f0             	mov    -0x10(%ebp),%ebx
c0207025:	8b 45 ec             	mov    -0x14(%ebp),%eax
c0207028:	01 d8                	add    %ebx,%eax
c020702a:	8d 04 43             	lea    (%ebx,%eax,2),%eax
c020702d:	8d 04 83             	lea    (%ebx,%eax,4),%eax
c0207030:	01 c8                	add    %ecx,%eax
c0207032:	89 34 85 20 00 22 c0 	mov    %esi,-0x3fddffe0(,%eax,4)
c0207039:	69 c3 34 01 00 00    	imul   $0x134,%ebx,%eax
c020703f:	09 b8 4c 00 22 c0    	or     %edi,-0x3fddffb4(%eax)
c0207045:	83 c4 14             	add    $0x14,%esp
c0207048:	5b                   	pop    %ebx
c0207049:	5e                   	pop    %esi
c020704a:	5f                   	pop    %edi
c020704b:	5d                   	pop    %ebp
c020704c:	c3                   	ret
c020704d:	8d 76 00             	lea    0x0(%esi),%esi
c0207050:	a1 8c 02 22 c0       	mov    0xc022028c,%eax
c0207055:	b9 0a 00 00 00       	mov    $0xa,%ecx
c020705a:	bf 00 04 00 00       	mov    $0x400,%edi
c020705f:	8b 75 ec             	mov    -0x14(%ebp),%esi
c0207062:	89 45 e0             	mov    %eax,-0x20(%ebp)
c0207065:	e9 63 ff ff ff       	jmp    c0206fcd <give+0xad>
c020706a:	88 d1                	mov    %dl,%cl
c020706c:	b8 01 00 00 00       	mov    $0x1,%eax
c0207071:	d3 e0                	shl    %cl,%eax
c0207073:	89 d1                	mov    %edx,%ecx
c0207075:	89 c7                	mov    %eax,%edi
c0207077:	e9 51 ff ff ff       	jmp    c0206fcd <give+0xad>
c020707c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi

c0207080 <take>:
c0207080:	55                   	push   %ebp
c0207081:	88 d1                	mov    %dl,%cl
c0207083:	89 e5                	mov    %esp,%ebp
c0207085:	57                   	push   %edi
c0207086:	56                   	push   %esi
c0207087:	53                   	push   %ebx
c0207088:	69 d8 34 01 00 00    	imul   $0x134,%eax,%ebx
c020708e:	83 ec 10             	sub    $0x10,%esp
c0207091:	89 5d f0             	mov    %ebx,-0x10(%ebp)
c0207094:	8d bb 20 00 22 c0    	lea    -0x3fddffe0(%ebx),%edi
c020709a:	8b 9b 4c 00 22 c0    	mov    -0x3fddffb4(%ebx),%ebx
c02070a0:	d3 eb                	shr    %cl,%ebx
c02070a2:	89 5d ec             	mov    %ebx,-0x14(%ebp)
c02070a5:	85 db                	test   %ebx,%ebx
c02070a7:	75 0f                	jne    c02070b8 <take+0x38>
c02070a9:	8b 45 ec             	mov    -0x14(%ebp),%eax
c02070ac:	83 c4 10             	add    $0x10,%esp
c02070af:	5b                   	pop    %ebx
c02070b0:	5e                   	pop    %esi
c02070b1:	5f                   	pop    %edi
c02070b2:	5d                   	pop    %ebp
c02070b3:	c3                   	ret
c02070b4:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c02070b8:	89 55 e8             	mov    %edx,-0x18(%ebp)
c02070bb:	89 d9                	mov    %ebx,%ecx
c02070bd:	81 c9 00 00 00 80    	or     $0x80000000,%ecx
c02070c3:	0f bc c9             	bsf    %ecx,%ecx
c02070c6:	01 d1                	add    %edx,%ecx
c02070c8:	8d 14 c0             	lea    (%eax,%eax,8),%edx
c02070cb:	8d 14 50             	lea    (%eax,%edx,2),%edx
c02070ce:	8d 14 90             	lea    (%eax,%edx,4),%edx
c02070d1:	01 ca                	add    %ecx,%edx
c02070d3:	8b 1c 95 20 00 22 c0 	mov    -0x3fddffe0(,%edx,4),%ebx
c02070da:	89 5d ec             	mov    %ebx,-0x14(%ebp)
c02070dd:	89 da                	mov    %ebx,%edx
c02070df:	e8 bc fd ff ff       	call   c0206ea0 <list_remove>
c02070e4:	39 4d e8             	cmp    %ecx,-0x18(%ebp)
c02070e7:	73 c0                	jae    c02070a9 <take+0x29>
c02070e9:	89 7d e4             	mov    %edi,-0x1c(%ebp)
c02070ec:	8b 35 8c 02 22 c0    	mov    0xc022028c,%esi
c02070f2:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02070f9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0207100:	8b 45 ec             	mov    -0x14(%ebp),%eax
c0207103:	49                   	dec    %ecx
c0207104:	bf 01 00 00 00       	mov    $0x1,%edi
c0207109:	d3 e7                	shl    %cl,%edi
c020710b:	8d 14 07             	lea    (%edi,%eax,1),%edx
c020710e:	8b 45 f0             	mov    -0x10(%ebp),%eax
c0207111:	8b 9c 88 20 00 22 c0 	mov    -0x3fddffe0(%eax,%ecx,4),%ebx
c0207118:	8d 04 52             	lea    (%edx,%edx,2),%eax
c020711b:	c1 e0 02             	shl    $0x2,%eax
c020711e:	88 4c 06 02          	mov    %cl,0x2(%esi,%eax,1)
c0207122:	8b 35 8c 02 22 c0    	mov    0xc022028c,%esi
c0207128:	01 c6                	add    %eax,%esi
c020712a:	80 4e 03 02          	orb    $0x2,0x3(%esi)
c020712e:	8b 35 8c 02 22 c0    	mov    0xc022028c,%esi
c0207134:	01 f0                	add    %esi,%eax
c0207136:	85 db                	test   %ebx,%ebx
c0207138:	89 58 04             	mov    %ebx,0x4(%eax)
c020713b:	c7 40 08 00 00 00 00 	movl   $0x0,0x8(%eax)
c0207142:	74 07                	je     c020714b <take+0xcb>
c0207144:	8d 04 5b             	lea    (%ebx,%ebx,2),%eax
c0207147:	89 54 86 08          	mov    %edx,0x8(%esi,%eax,4)
c020714b:	8b 45 f0             	mov    -0x10(%ebp),%eax
c020714e:	89 94 88 20 00 22 c0 	mov    %edx,-0x3fddffe0(%eax,%ecx,4)
c0207155:	8b 45 e4             	mov    -0x1c(%ebp),%eax
c0207158:	09 78 2c             	or     %edi,0x2c(%eax)
c020715b:	39 4d e8             	cmp    %ecx,-0x18(%ebp)
c020715e:	75 a0                	jne    c0207100 <take+0x80>
c0207160:	8b 45 ec             	mov    -0x14(%ebp),%eax
c0207163:	83 c4 10             	add    $0x10,%esp
c0207166:	5b                   	pop    %ebx
c0207167:	5e                   	pop    %esi
c0207168:	5f                   	pop    %edi
c0207169:	5d                   	pop    %ebp
c020716a:	c3                   	ret
c020716b:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c020716f:	90                   	nop

c0207170 <alloc_one>:
c0207170:	55                   	push   %ebp
c0207171:	69 d0 34 01 00 00    	imul   $0x134,%eax,%edx
c0207177:	89 e5                	mov    %esp,%ebp
c0207179:	57                   	push   %edi
c020717a:	56                   	push   %esi
c020717b:	53                   	push   %ebx
c020717c:	89 c3                	mov    %eax,%ebx
c020717e:	83 ec 0c             	sub    $0xc,%esp
c0207181:	81 c2 20 00 22 c0    	add    $0xc0220020,%edx
c0207187:	8b 42 30             	mov    0x30(%edx),%eax
c020718a:	85 c0                	test   %eax,%eax
c020718c:	74 5a                	je     c02071e8 <alloc_one+0x78>
c020718e:	8d 3c dd 00 00 00 00 	lea    0x0(,%ebx,8),%edi
c0207195:	8d 50 ff             	lea    -0x1(%eax),%edx
c0207198:	8b 0d 8c 02 22 c0    	mov    0xc022028c,%ecx
c020719e:	69 c3 34 01 00 00    	imul   $0x134,%ebx,%eax
c02071a4:	ff 0d a0 02 22 c0    	decl   0xc02202a0
c02071aa:	89 90 50 00 22 c0    	mov    %edx,-0x3fddffb0(%eax)
c02071b0:	8d 04 1f             	lea    (%edi,%ebx,1),%eax
c02071b3:	8d 04 43             	lea    (%ebx,%eax,2),%eax
c02071b6:	8d 04 83             	lea    (%ebx,%eax,4),%eax
c02071b9:	8d 44 02 0c          	lea    0xc(%edx,%eax,1),%eax
c02071bd:	8b 04 85 24 00 22 c0 	mov    -0x3fddffdc(,%eax,4),%eax
c02071c4:	8d 14 40             	lea    (%eax,%eax,2),%edx
c02071c7:	c1 e2 02             	shl    $0x2,%edx
c02071ca:	c6 44 11 03 01       	movb   $0x1,0x3(%ecx,%edx,1)
c02071cf:	8b 0d 8c 02 22 c0    	mov    0xc022028c,%ecx
c02071d5:	66 c7 04 11 01 00    	movw   $0x1,(%ecx,%edx,1)
c02071db:	83 c4 0c             	add    $0xc,%esp
c02071de:	5b                   	pop    %ebx
c02071df:	5e                   	pop    %esi
c02071e0:	5f                   	pop    %edi
c02071e1:	5d                   	pop    %ebp
c02071e2:	c3                   	ret
c02071e3:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c02071e7:	90                   	nop
c02071e8:	8b 52 2c             	mov    0x2c(%edx),%edx
c02071eb:	b9 03 00 00 00       	mov    $0x3,%ecx
c02071f0:	89 c6                	mov    %eax,%esi
c02071f2:	85 d2                	test   %edx,%edx
c02071f4:	74 e5                	je     c02071db <alloc_one+0x6b>
c02071f6:	89 4d f0             	mov    %ecx,-0x10(%ebp)
c02071f9:	89 ca                	mov    %ecx,%edx
c02071fb:	89 d8                	mov    %ebx,%eax
c02071fd:	e8 7e fe ff ff       	call   c0207080 <take>
c0207202:	8b 4d f0             	mov    -0x10(%ebp),%ecx
c0207205:	85 c0                	test   %eax,%eax
c0207207:	74 77                	je     c0207280 <alloc_one+0x110>
c0207209:	89 45 f0             	mov    %eax,-0x10(%ebp)
c020720c:	69 f3 34 01 00 00    	imul   $0x134,%ebx,%esi
c0207212:	89 c7                	mov    %eax,%edi
c0207214:	89 5d ec             	mov    %ebx,-0x14(%ebp)
c0207217:	b8 01 00 00 00       	mov    $0x1,%eax
c020721c:	d3 e0                	shl    %cl,%eax
c020721e:	8d 44 07 ff          	lea    -0x1(%edi,%eax,1),%eax
c0207222:	8d 3c dd 00 00 00 00 	lea    0x0(,%ebx,8),%edi
c0207229:	81 c6 20 00 22 c0    	add    $0xc0220020,%esi
c020722f:	89 7d e8             	mov    %edi,-0x18(%ebp)
c0207232:	8d 14 1f             	lea    (%edi,%ebx,1),%edx
c0207235:	8d 14 53             	lea    (%ebx,%edx,2),%edx
c0207238:	8d 14 93             	lea    (%ebx,%edx,4),%edx
c020723b:	89 d7                	mov    %edx,%edi
c020723d:	8d 76 00             	lea    0x0(%esi),%esi
c0207240:	8b 15 8c 02 22 c0    	mov    0xc022028c,%edx
c0207246:	8d 0c 40             	lea    (%eax,%eax,2),%ecx
c0207249:	89 c3                	mov    %eax,%ebx
c020724b:	80 4c 8a 03 04       	orb    $0x4,0x3(%edx,%ecx,4)
c0207250:	8b 4e 30             	mov    0x30(%esi),%ecx
c0207253:	8d 51 01             	lea    0x1(%ecx),%edx
c0207256:	89 56 30             	mov    %edx,0x30(%esi)
c0207259:	8d 4c 39 0c          	lea    0xc(%ecx,%edi,1),%ecx
c020725d:	89 04 8d 24 00 22 c0 	mov    %eax,-0x3fddffdc(,%ecx,4)
c0207264:	48                   	dec    %eax
c0207265:	39 5d f0             	cmp    %ebx,-0x10(%ebp)
c0207268:	75 d6                	jne    c0207240 <alloc_one+0xd0>
c020726a:	8b 5d ec             	mov    -0x14(%ebp),%ebx
c020726d:	89 d0                	mov    %edx,%eax
c020726f:	8b 7d e8             	mov    -0x18(%ebp),%edi
c0207272:	e9 1e ff ff ff       	jmp    c0207195 <alloc_one+0x25>
c0207277:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020727e:	66 90                	xchg   %ax,%ax
c0207280:	69 c3 34 01 00 00    	imul   $0x134,%ebx,%eax
c0207286:	49                   	dec    %ecx
c0207287:	8b b8 4c 00 22 c0    	mov    -0x3fddffb4(%eax),%edi
c020728d:	85 ff                	test   %edi,%edi
c020728f:	0f 85 61 ff ff ff    	jne    c02071f6 <alloc_one+0x86>
c0207295:	89 f0                	mov    %esi,%eax
c0207297:	e9 3f ff ff ff       	jmp    c02071db <alloc_one+0x6b>
c020729c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi

c02072a0 <frame_alloc_user>:
c02072a0:	55                   	push   %ebp
c02072a1:	8b 0d a0 02 22 c0    	mov    0xc02202a0,%ecx
c02072a7:	31 c0                	xor    %eax,%eax
c02072a9:	89 e5                	mov    %esp,%ebp
c02072ab:	8b 55 08             	mov    0x8(%ebp),%edx
c02072ae:	39 0c 95 90 02 22 c0 	cmp    %ecx,-0x3fddfd70(,%edx,4)
c02072b5:	72 09                	jb     c02072c0 <frame_alloc_user+0x20>
c02072b7:	5d                   	pop    %ebp
c02072b8:	c3                   	ret
c02072b9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02072c0:	b8 01 00 00 00       	mov    $0x1,%eax
c02072c5:	e8 a6 fe ff ff       	call   c0207170 <alloc_one>
c02072ca:	85 c0                	test   %eax,%eax
c02072cc:	75 e9                	jne    c02072b7 <frame_alloc_user+0x17>
c02072ce:	e8 9d fe ff ff       	call   c0207170 <alloc_one>
c02072d3:	5d                   	pop    %ebp
c02072d4:	c3                   	ret
c02072d5:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02072dc:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi

c02072e0 <frame_alloc_low>:
c02072e0:	55                   	push   %ebp
c02072e1:	89 e5                	mov    %esp,%ebp
c02072e3:	83 ec 28             	sub    $0x28,%esp
c02072e6:	83 7d 08 0a          	cmpl   $0xa,0x8(%ebp)
c02072ea:	89 5d f4             	mov    %ebx,-0xc(%ebp)
c02072ed:	89 75 f8             	mov    %esi,-0x8(%ebp)
c02072f0:	89 7d fc             	mov    %edi,-0x4(%ebp)
c02072f3:	77 6b                	ja     c0207360 <frame_alloc_low+0x80>
c02072f5:	0f b6 4d 08          	movzbl 0x8(%ebp),%ecx
c02072f9:	be 01 00 00 00       	mov    $0x1,%esi
c02072fe:	8b 45 0c             	mov    0xc(%ebp),%eax
c0207301:	8b 3d a0 02 22 c0    	mov    0xc02202a0,%edi
c0207307:	d3 e6                	shl    %cl,%esi
c0207309:	8b 0c 85 90 02 22 c0 	mov    -0x3fddfd70(,%eax,4),%ecx
c0207310:	01 f1                	add    %esi,%ecx
c0207312:	39 cf                	cmp    %ecx,%edi
c0207314:	72 4a                	jb     c0207360 <frame_alloc_low+0x80>
c0207316:	8b 4d 08             	mov    0x8(%ebp),%ecx
c0207319:	85 c9                	test   %ecx,%ecx
c020731b:	0f 84 e7 00 00 00    	je     c0207408 <frame_alloc_low+0x128>
c0207321:	8b 55 08             	mov    0x8(%ebp),%edx
c0207324:	31 c0                	xor    %eax,%eax
c0207326:	e8 55 fd ff ff       	call   c0207080 <take>
c020732b:	85 c0                	test   %eax,%eax
c020732d:	89 c3                	mov    %eax,%ebx
c020732f:	74 47                	je     c0207378 <frame_alloc_low+0x98>
c0207331:	8b 15 8c 02 22 c0    	mov    0xc022028c,%edx
c0207337:	8d 04 5b             	lea    (%ebx,%ebx,2),%eax
c020733a:	29 f7                	sub    %esi,%edi
c020733c:	89 3d a0 02 22 c0    	mov    %edi,0xc02202a0
c0207342:	8d 04 82             	lea    (%edx,%eax,4),%eax
c0207345:	66 c7 00 01 00       	movw   $0x1,(%eax)
c020734a:	89 d8                	mov    %ebx,%eax
c020734c:	8b 5d f4             	mov    -0xc(%ebp),%ebx
c020734f:	8b 75 f8             	mov    -0x8(%ebp),%esi
c0207352:	8b 7d fc             	mov    -0x4(%ebp),%edi
c0207355:	89 ec                	mov    %ebp,%esp
c0207357:	5d                   	pop    %ebp
c0207358:	c3                   	ret
c0207359:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0207360:	31 db                	xor    %ebx,%ebx
c0207362:	8b 75 f8             	mov    -0x8(%ebp),%esi
c0207365:	8b 7d fc             	mov    -0x4(%ebp),%edi
c0207368:	89 d8                	mov    %ebx,%eax
c020736a:	8b 5d f4             	mov    -0xc(%ebp),%ebx
c020736d:	89 ec                	mov    %ebp,%esp
c020736f:	5d                   	pop    %ebp
c0207370:	c3                   	ret
c0207371:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0207378:	8b 3d 50 00 22 c0    	mov    0xc0220050,%edi
c020737e:	85 ff                	test   %edi,%edi
c0207380:	0f 84 9a 00 00 00    	je     c0207420 <frame_alloc_low+0x140>
c0207386:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020738d:	8d 76 00             	lea    0x0(%esi),%esi
c0207390:	8b 04 9d 54 00 22 c0 	mov    -0x3fddffac(,%ebx,4),%eax
c0207397:	8d 14 40             	lea    (%eax,%eax,2),%edx
c020739a:	a1 8c 02 22 c0       	mov    0xc022028c,%eax
c020739f:	80 64 90 03 fb       	andb   $0xfb,0x3(%eax,%edx,4)
c02073a4:	31 d2                	xor    %edx,%edx
c02073a6:	8b 04 9d 54 00 22 c0 	mov    -0x3fddffac(,%ebx,4),%eax
c02073ad:	43                   	inc    %ebx
c02073ae:	e8 6d fb ff ff       	call   c0206f20 <give>
c02073b3:	39 df                	cmp    %ebx,%edi
c02073b5:	75 d9                	jne    c0207390 <frame_alloc_low+0xb0>
c02073b7:	a1 50 00 22 c0       	mov    0xc0220050,%eax
c02073bc:	29 f8                	sub    %edi,%eax
c02073be:	8d 14 85 00 00 00 00 	lea    0x0(,%eax,4),%edx
c02073c5:	a3 50 00 22 c0       	mov    %eax,0xc0220050
c02073ca:	8d 04 bd 54 00 22 c0 	lea    -0x3fddffac(,%edi,4),%eax
c02073d1:	89 54 24 08          	mov    %edx,0x8(%esp)
c02073d5:	89 44 24 04          	mov    %eax,0x4(%esp)
c02073d9:	c7 04 24 54 00 22 c0 	movl   $0xc0220054,(%esp)
c02073e0:	e8 9b ac ff ff       	call   c0202080 <memmove>
c02073e5:	8b 55 08             	mov    0x8(%ebp),%edx
c02073e8:	31 c0                	xor    %eax,%eax
c02073ea:	e8 91 fc ff ff       	call   c0207080 <take>
c02073ef:	85 c0                	test   %eax,%eax
c02073f1:	89 c3                	mov    %eax,%ebx
c02073f3:	0f 84 67 ff ff ff    	je     c0207360 <frame_alloc_low+0x80>
c02073f9:	8b 3d a0 02 22 c0    	mov    0xc02202a0,%edi
c02073ff:	e9 2d ff ff ff       	jmp    c0207331 <frame_alloc_low+0x51>
c0207404:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0207408:	31 c0                	xor    %eax,%eax
c020740a:	e8 61 fd ff ff       	call   c0207170 <alloc_one>
c020740f:	8b 75 f8             	mov    -0x8(%ebp),%esi
c0207412:	8b 7d fc             	mov    -0x4(%ebp),%edi
c0207415:	89 c3                	mov    %eax,%ebx
c0207417:	89 d8                	mov    %ebx,%eax
c0207419:	8b 5d f4             	mov    -0xc(%ebp),%ebx
c020741c:	89 ec                	mov    %ebp,%esp
c020741e:	5d                   	pop    %ebp
c020741f:	c3                   	ret
c0207420:	31 d2                	xor    %edx,%edx
c0207422:	31 c0                	xor    %eax,%eax
c0207424:	eb 9f                	jmp    c02073c5 <frame_alloc_low+0xe5>
c0207426:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020742d:	8d 76 00             	lea    0x0(%esi),%esi

c0207430 <frame_free>:
c0207430:	55                   	push   %ebp
c0207431:	89 e5                	mov    %esp,%ebp
c0207433:	57                   	push   %edi
c0207434:	56                   	push   %esi
c0207435:	53                   	push   %ebx
c0207436:	83 ec 2c             	sub    $0x2c,%esp
c0207439:	8b 7d 08             	mov    0x8(%ebp),%edi
c020743c:	3b 3d 88 02 22 c0    	cmp    0xc0220288,%edi
c0207442:	8b 4d 0c             	mov    0xc(%ebp),%ecx
c0207445:	0f 83 f4 04 00 00    	jae    c020793f <frame_free.cold>
c020744b:	a1 8c 02 22 c0       	mov    0xc022028c,%eax
c0207450:	8d 14 7f             	lea    (%edi,%edi,2),%edx
c0207453:	c1 e2 02             	shl    $0x2,%edx
c0207456:	01 d0                	add    %edx,%eax
c0207458:	f6 40 03 01          	testb  $0x1,0x3(%eax)
c020745c:	0f 84 dd 04 00 00    	je     c020793f <frame_free.cold>
c0207462:	66 83 38 01          	cmpw   $0x1,(%eax)
c0207466:	0f 85 d3 04 00 00    	jne    c020793f <frame_free.cold>
c020746c:	83 f9 0a             	cmp    $0xa,%ecx
c020746f:	0f 87 ca 04 00 00    	ja     c020793f <frame_free.cold>
c0207475:	66 c7 00 00 00       	movw   $0x0,(%eax)
c020747a:	b8 01 00 00 00       	mov    $0x1,%eax
c020747f:	d3 e0                	shl    %cl,%eax
c0207481:	01 05 a0 02 22 c0    	add    %eax,0xc02202a0
c0207487:	85 c9                	test   %ecx,%ecx
c0207489:	75 5d                	jne    c02074e8 <frame_free+0xb8>
c020748b:	a1 00 e0 21 c0       	mov    0xc021e000,%eax
c0207490:	31 db                	xor    %ebx,%ebx
c0207492:	39 c7                	cmp    %eax,%edi
c0207494:	0f 93 c3             	setae  %bl
c0207497:	69 cb 34 01 00 00    	imul   $0x134,%ebx,%ecx
c020749d:	83 b9 50 00 22 c0 40 	cmpl   $0x40,-0x3fddffb0(%ecx)
c02074a4:	74 5a                	je     c0207500 <frame_free+0xd0>
c02074a6:	a1 8c 02 22 c0       	mov    0xc022028c,%eax
c02074ab:	01 c2                	add    %eax,%edx
c02074ad:	69 c3 34 01 00 00    	imul   $0x134,%ebx,%eax
c02074b3:	80 4a 03 04          	orb    $0x4,0x3(%edx)
c02074b7:	8b 90 50 00 22 c0    	mov    -0x3fddffb0(%eax),%edx
c02074bd:	8d 4a 01             	lea    0x1(%edx),%ecx
c02074c0:	89 88 50 00 22 c0    	mov    %ecx,-0x3fddffb0(%eax)
c02074c6:	8d 04 db             	lea    (%ebx,%ebx,8),%eax
c02074c9:	8d 04 43             	lea    (%ebx,%eax,2),%eax
c02074cc:	8d 04 83             	lea    (%ebx,%eax,4),%eax
c02074cf:	8d 44 02 0c          	lea    0xc(%edx,%eax,1),%eax
c02074d3:	89 3c 85 24 00 22 c0 	mov    %edi,-0x3fddffdc(,%eax,4)
c02074da:	83 c4 2c             	add    $0x2c,%esp
c02074dd:	5b                   	pop    %ebx
c02074de:	5e                   	pop    %esi
c02074df:	5f                   	pop    %edi
c02074e0:	5d                   	pop    %ebp
c02074e1:	c3                   	ret
c02074e2:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c02074e8:	89 f8                	mov    %edi,%eax
c02074ea:	89 ca                	mov    %ecx,%edx
c02074ec:	e8 2f fa ff ff       	call   c0206f20 <give>
c02074f1:	83 c4 2c             	add    $0x2c,%esp
c02074f4:	5b                   	pop    %ebx
c02074f5:	5e                   	pop    %esi
c02074f6:	5f                   	pop    %edi
c02074f7:	5d                   	pop    %ebp
c02074f8:	c3                   	ret
c02074f9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0207500:	89 5d e4             	mov    %ebx,-0x1c(%ebp)
c0207503:	39 c7                	cmp    %eax,%edi
c0207505:	89 55 dc             	mov    %edx,-0x24(%ebp)
c0207508:	19 c0                	sbb    %eax,%eax
c020750a:	f7 d0                	not    %eax
c020750c:	25 34 01 00 00       	and    $0x134,%eax
c0207511:	8d 88 54 00 22 c0    	lea    -0x3fddffac(%eax),%ecx
c0207517:	05 d4 00 22 c0       	add    $0xc02200d4,%eax
c020751c:	89 4d e0             	mov    %ecx,-0x20(%ebp)
c020751f:	89 ce                	mov    %ecx,%esi
c0207521:	89 c3                	mov    %eax,%ebx
c0207523:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020752a:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c0207530:	8b 06                	mov    (%esi),%eax
c0207532:	83 c6 04             	add    $0x4,%esi
c0207535:	8d 14 40             	lea    (%eax,%eax,2),%edx
c0207538:	a1 8c 02 22 c0       	mov    0xc022028c,%eax
c020753d:	80 64 90 03 fb       	andb   $0xfb,0x3(%eax,%edx,4)
c0207542:	31 d2                	xor    %edx,%edx
c0207544:	8b 46 fc             	mov    -0x4(%esi),%eax
c0207547:	e8 d4 f9 ff ff       	call   c0206f20 <give>
c020754c:	39 f3                	cmp    %esi,%ebx
c020754e:	75 e0                	jne    c0207530 <frame_free+0x100>
c0207550:	8b 5d e4             	mov    -0x1c(%ebp),%ebx
c0207553:	8b 55 dc             	mov    -0x24(%ebp),%edx
c0207556:	8b 4d e0             	mov    -0x20(%ebp),%ecx
c0207559:	69 db 34 01 00 00    	imul   $0x134,%ebx,%ebx
c020755f:	89 55 e4             	mov    %edx,-0x1c(%ebp)
c0207562:	89 0c 24             	mov    %ecx,(%esp)
c0207565:	8b 83 50 00 22 c0    	mov    -0x3fddffb0(%ebx),%eax
c020756b:	83 e8 20             	sub    $0x20,%eax
c020756e:	89 83 50 00 22 c0    	mov    %eax,-0x3fddffb0(%ebx)
c0207574:	c1 e0 02             	shl    $0x2,%eax
c0207577:	31 db                	xor    %ebx,%ebx
c0207579:	89 44 24 08          	mov    %eax,0x8(%esp)
c020757d:	8d 81 80 00 00 00    	lea    0x80(%ecx),%eax
c0207583:	89 44 24 04          	mov    %eax,0x4(%esp)
c0207587:	e8 f4 aa ff ff       	call   c0202080 <memmove>
c020758c:	8b 55 e4             	mov    -0x1c(%ebp),%edx
c020758f:	3b 3d 00 e0 21 c0    	cmp    0xc021e000,%edi
c0207595:	0f 93 c3             	setae  %bl
c0207598:	e9 09 ff ff ff       	jmp    c02074a6 <frame_free+0x76>
c020759d:	8d 76 00             	lea    0x0(%esi),%esi

c02075a0 <frame_get>:
c02075a0:	55                   	push   %ebp
c02075a1:	89 e5                	mov    %esp,%ebp
c02075a3:	83 ec 18             	sub    $0x18,%esp
c02075a6:	8b 45 08             	mov    0x8(%ebp),%eax
c02075a9:	3b 05 88 02 22 c0    	cmp    0xc0220288,%eax
c02075af:	0f 83 a6 03 00 00    	jae    c020795b <frame_get.cold>
c02075b5:	8d 0c 40             	lea    (%eax,%eax,2),%ecx
c02075b8:	a1 8c 02 22 c0       	mov    0xc022028c,%eax
c02075bd:	f6 44 88 03 01       	testb  $0x1,0x3(%eax,%ecx,4)
c02075c2:	8d 14 88             	lea    (%eax,%ecx,4),%edx
c02075c5:	0f 84 90 03 00 00    	je     c020795b <frame_get.cold>
c02075cb:	0f b7 02             	movzwl (%edx),%eax
c02075ce:	8d 48 ff             	lea    -0x1(%eax),%ecx
c02075d1:	66 83 f9 fd          	cmp    $0xfffd,%cx
c02075d5:	77 08                	ja     c02075df <frame_get+0x3f>
c02075d7:	40                   	inc    %eax
c02075d8:	66 89 02             	mov    %ax,(%edx)
c02075db:	89 ec                	mov    %ebp,%esp
c02075dd:	5d                   	pop    %ebp
c02075de:	c3                   	ret
c02075df:	e9 93 03 00 00       	jmp    c0207977 <frame_get.cold+0x1c>
c02075e4:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02075eb:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c02075ef:	90                   	nop

c02075f0 <frame_put>:
c02075f0:	55                   	push   %ebp
c02075f1:	89 e5                	mov    %esp,%ebp
c02075f3:	83 ec 18             	sub    $0x18,%esp
c02075f6:	89 5d fc             	mov    %ebx,-0x4(%ebp)
c02075f9:	8b 55 08             	mov    0x8(%ebp),%edx
c02075fc:	3b 15 88 02 22 c0    	cmp    0xc0220288,%edx
c0207602:	0f 83 8b 03 00 00    	jae    c0207993 <frame_put.cold>
c0207608:	a1 8c 02 22 c0       	mov    0xc022028c,%eax
c020760d:	8d 1c 52             	lea    (%edx,%edx,2),%ebx
c0207610:	f6 44 98 03 01       	testb  $0x1,0x3(%eax,%ebx,4)
c0207615:	8d 0c 98             	lea    (%eax,%ebx,4),%ecx
c0207618:	0f 84 75 03 00 00    	je     c0207993 <frame_put.cold>
c020761e:	0f b7 01             	movzwl (%ecx),%eax
c0207621:	85 c0                	test   %eax,%eax
c0207623:	0f 84 6a 03 00 00    	je     c0207993 <frame_put.cold>
c0207629:	83 f8 01             	cmp    $0x1,%eax
c020762c:	74 12                	je     c0207640 <frame_put+0x50>
c020762e:	48                   	dec    %eax
c020762f:	66 89 01             	mov    %ax,(%ecx)
c0207632:	8b 5d fc             	mov    -0x4(%ebp),%ebx
c0207635:	89 ec                	mov    %ebp,%esp
c0207637:	5d                   	pop    %ebp
c0207638:	c3                   	ret
c0207639:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0207640:	89 14 24             	mov    %edx,(%esp)
c0207643:	31 c0                	xor    %eax,%eax
c0207645:	89 44 24 04          	mov    %eax,0x4(%esp)
c0207649:	e8 e2 fd ff ff       	call   c0207430 <frame_free>
c020764e:	8b 5d fc             	mov    -0x4(%ebp),%ebx
c0207651:	89 ec                	mov    %ebp,%esp
c0207653:	5d                   	pop    %ebp
c0207654:	c3                   	ret
c0207655:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020765c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi

c0207660 <frame_refs>:
c0207660:	55                   	push   %ebp
c0207661:	31 d2                	xor    %edx,%edx
c0207663:	89 e5                	mov    %esp,%ebp
c0207665:	53                   	push   %ebx
c0207666:	8b 45 08             	mov    0x8(%ebp),%eax
c0207669:	3b 05 88 02 22 c0    	cmp    0xc0220288,%eax
c020766f:	73 15                	jae    c0207686 <frame_refs+0x26>
c0207671:	8d 0c 40             	lea    (%eax,%eax,2),%ecx
c0207674:	a1 8c 02 22 c0       	mov    0xc022028c,%eax
c0207679:	f6 44 88 03 01       	testb  $0x1,0x3(%eax,%ecx,4)
c020767e:	8d 1c 88             	lea    (%eax,%ecx,4),%ebx
c0207681:	74 03                	je     c0207686 <frame_refs+0x26>
c0207683:	0f b7 13             	movzwl (%ebx),%edx
c0207686:	5b                   	pop    %ebx
c0207687:	89 d0                	mov    %edx,%eax
c0207689:	5d                   	pop    %ebp
c020768a:	c3                   	ret
c020768b:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c020768f:	90                   	nop

c0207690 <frame_is_ram>:
c0207690:	55                   	push   %ebp
c0207691:	31 c0                	xor    %eax,%eax
c0207693:	89 e5                	mov    %esp,%ebp
c0207695:	8b 55 08             	mov    0x8(%ebp),%edx
c0207698:	3b 15 88 02 22 c0    	cmp    0xc0220288,%edx
c020769e:	73 12                	jae    c02076b2 <frame_is_ram+0x22>
c02076a0:	8d 04 52             	lea    (%edx,%edx,2),%eax
c02076a3:	8b 15 8c 02 22 c0    	mov    0xc022028c,%edx
c02076a9:	8d 04 82             	lea    (%edx,%eax,4),%eax
c02076ac:	0f b6 40 03          	movzbl 0x3(%eax),%eax
c02076b0:	24 01                	and    $0x1,%al
c02076b2:	5d                   	pop    %ebp
c02076b3:	c3                   	ret
c02076b4:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02076bb:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c02076bf:	90                   	nop

c02076c0 <frames_free_count>:
c02076c0:	a1 a0 02 22 c0       	mov    0xc02202a0,%eax
c02076c5:	c3                   	ret
c02076c6:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02076cd:	8d 76 00             	lea    0x0(%esi),%esi

c02076d0 <frames_total_count>:
c02076d0:	a1 9c 02 22 c0       	mov    0xc022029c,%eax
c02076d5:	c3                   	ret
c02076d6:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02076dd:	8d 76 00             	lea    0x0(%esi),%esi

c02076e0 <frame_low>:
c02076e0:	55                   	push   %ebp
c02076e1:	89 e5                	mov    %esp,%ebp
c02076e3:	83 ec 18             	sub    $0x18,%esp
c02076e6:	8b 45 08             	mov    0x8(%ebp),%eax
c02076e9:	3b 05 00 e0 21 c0    	cmp    0xc021e000,%eax
c02076ef:	0f 83 ba 02 00 00    	jae    c02079af <frame_low.cold>
c02076f5:	c1 e0 0c             	shl    $0xc,%eax
c02076f8:	89 ec                	mov    %ebp,%esp
c02076fa:	5d                   	pop    %ebp
c02076fb:	2d 00 00 00 40       	sub    $0x40000000,%eax
c0207700:	c3                   	ret
c0207701:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0207708:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020770f:	90                   	nop

c0207710 <frame_of>:
c0207710:	55                   	push   %ebp
c0207711:	89 e5                	mov    %esp,%ebp
c0207713:	8b 45 08             	mov    0x8(%ebp),%eax
c0207716:	5d                   	pop    %ebp
c0207717:	05 00 00 00 40       	add    $0x40000000,%eax
c020771c:	c1 e8 0c             	shr    $0xc,%eax
c020771f:	c3                   	ret

c0207720 <frame_init>:
c0207720:	55                   	push   %ebp
c0207721:	b8 00 50 22 c0       	mov    $0xc0225000,%eax
c0207726:	89 e5                	mov    %esp,%ebp
c0207728:	57                   	push   %edi
c0207729:	56                   	push   %esi
c020772a:	53                   	push   %ebx
c020772b:	83 ec 3c             	sub    $0x3c,%esp
c020772e:	a3 8c 02 22 c0       	mov    %eax,0xc022028c
c0207733:	8b 45 08             	mov    0x8(%ebp),%eax
c0207736:	8b 40 24             	mov    0x24(%eax),%eax
c0207739:	89 45 e4             	mov    %eax,-0x1c(%ebp)
c020773c:	25 00 f0 ff ff       	and    $0xfffff000,%eax
c0207741:	2d 00 50 22 00       	sub    $0x225000,%eax
c0207746:	3d 0b 00 c0 00       	cmp    $0xc0000b,%eax
c020774b:	0f 87 d3 01 00 00    	ja     c0207924 <frame_init+0x204>
c0207751:	ba ab aa aa aa       	mov    $0xaaaaaaab,%edx
c0207756:	f7 e2                	mul    %edx
c0207758:	c1 ea 03             	shr    $0x3,%edx
c020775b:	8d 04 52             	lea    (%edx,%edx,2),%eax
c020775e:	c1 e0 02             	shl    $0x2,%eax
c0207761:	89 44 24 08          	mov    %eax,0x8(%esp)
c0207765:	31 ff                	xor    %edi,%edi
c0207767:	89 7c 24 04          	mov    %edi,0x4(%esp)
c020776b:	c7 04 24 00 50 22 c0 	movl   $0xc0225000,(%esp)
c0207772:	89 15 88 02 22 c0    	mov    %edx,0xc0220288
c0207778:	e8 63 a9 ff ff       	call   c02020e0 <memset>
c020777d:	8b 45 08             	mov    0x8(%ebp),%eax
c0207780:	8b 40 08             	mov    0x8(%eax),%eax
c0207783:	85 c0                	test   %eax,%eax
c0207785:	a1 9c 02 22 c0       	mov    0xc022029c,%eax
c020778a:	89 45 d0             	mov    %eax,-0x30(%ebp)
c020778d:	0f 84 56 01 00 00    	je     c02078e9 <frame_init+0x1c9>
c0207793:	c7 45 e4 00 00 00 00 	movl   $0x0,-0x1c(%ebp)
c020779a:	8b 45 08             	mov    0x8(%ebp),%eax
c020779d:	05 40 02 00 00       	add    $0x240,%eax
c02077a2:	89 45 e0             	mov    %eax,-0x20(%ebp)
c02077a5:	eb 1f                	jmp    c02077c6 <frame_init+0xa6>
c02077a7:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02077ae:	66 90                	xchg   %ax,%ax
c02077b0:	ff 45 e4             	incl   -0x1c(%ebp)
c02077b3:	8b 55 08             	mov    0x8(%ebp),%edx
c02077b6:	83 45 e0 18          	addl   $0x18,-0x20(%ebp)
c02077ba:	8b 45 e4             	mov    -0x1c(%ebp),%eax
c02077bd:	3b 42 08             	cmp    0x8(%edx),%eax
c02077c0:	0f 83 23 01 00 00    	jae    c02078e9 <frame_init+0x1c9>
c02077c6:	8b 7d e0             	mov    -0x20(%ebp),%edi
c02077c9:	8b 47 10             	mov    0x10(%edi),%eax
c02077cc:	89 45 d4             	mov    %eax,-0x2c(%ebp)
c02077cf:	25 ff fe ff ff       	and    $0xfffffeff,%eax
c02077d4:	48                   	dec    %eax
c02077d5:	75 d9                	jne    c02077b0 <frame_init+0x90>
c02077d7:	8b 5f 04             	mov    0x4(%edi),%ebx
c02077da:	8b 57 0c             	mov    0xc(%edi),%edx
c02077dd:	8b 0f                	mov    (%edi),%ecx
c02077df:	8b 47 08             	mov    0x8(%edi),%eax
c02077e2:	8b 35 88 02 22 c0    	mov    0xc0220288,%esi
c02077e8:	0f ac d9 0c          	shrd   $0xc,%ebx,%ecx
c02077ec:	89 4d d8             	mov    %ecx,-0x28(%ebp)
c02077ef:	0f ac d0 0c          	shrd   $0xc,%edx,%eax
c02077f3:	c1 eb 0c             	shr    $0xc,%ebx
c02077f6:	89 5d dc             	mov    %ebx,-0x24(%ebp)
c02077f9:	c1 ea 0c             	shr    $0xc,%edx
c02077fc:	01 c8                	add    %ecx,%eax
c02077fe:	11 da                	adc    %ebx,%edx
c0207800:	31 ff                	xor    %edi,%edi
c0207802:	89 f9                	mov    %edi,%ecx
c0207804:	39 c6                	cmp    %eax,%esi
c0207806:	19 d1                	sbb    %edx,%ecx
c0207808:	89 fb                	mov    %edi,%ebx
c020780a:	8b 4d d8             	mov    -0x28(%ebp),%ecx
c020780d:	0f 42 d3             	cmovb  %ebx,%edx
c0207810:	8b 5d dc             	mov    -0x24(%ebp),%ebx
c0207813:	89 f7                	mov    %esi,%edi
c0207815:	0f 43 f8             	cmovae %eax,%edi
c0207818:	39 f9                	cmp    %edi,%ecx
c020781a:	89 d8                	mov    %ebx,%eax
c020781c:	19 d0                	sbb    %edx,%eax
c020781e:	73 90                	jae    c02077b0 <frame_init+0x90>
c0207820:	39 f9                	cmp    %edi,%ecx
c0207822:	89 d8                	mov    %ebx,%eax
c0207824:	19 d0                	sbb    %edx,%eax
c0207826:	89 ce                	mov    %ecx,%esi
c0207828:	73 4b                	jae    c0207875 <frame_init+0x155>
c020782a:	31 c9                	xor    %ecx,%ecx
c020782c:	8b 45 d8             	mov    -0x28(%ebp),%eax
c020782f:	81 7d d4 01 01 00 00 	cmpl   $0x101,-0x2c(%ebp)
c0207836:	89 75 d8             	mov    %esi,-0x28(%ebp)
c0207839:	0f 94 c1             	sete   %cl
c020783c:	89 ce                	mov    %ecx,%esi
c020783e:	66 90                	xchg   %ax,%ax
c0207840:	8b 0d 8c 02 22 c0    	mov    0xc022028c,%ecx
c0207846:	8d 1c 40             	lea    (%eax,%eax,2),%ebx
c0207849:	40                   	inc    %eax
c020784a:	8d 0c 99             	lea    (%ecx,%ebx,4),%ecx
c020784d:	31 db                	xor    %ebx,%ebx
c020784f:	c7 01 00 00 00 00    	movl   $0x0,(%ecx)
c0207855:	39 f8                	cmp    %edi,%eax
c0207857:	c7 41 04 00 00 00 00 	movl   $0x0,0x4(%ecx)
c020785e:	c7 41 08 00 00 00 00 	movl   $0x0,0x8(%ecx)
c0207865:	66 89 31             	mov    %si,(%ecx)
c0207868:	c6 41 03 01          	movb   $0x1,0x3(%ecx)
c020786c:	89 d9                	mov    %ebx,%ecx
c020786e:	19 d1                	sbb    %edx,%ecx
c0207870:	72 ce                	jb     c0207840 <frame_init+0x120>
c0207872:	8b 75 d8             	mov    -0x28(%ebp),%esi
c0207875:	8b 45 d0             	mov    -0x30(%ebp),%eax
c0207878:	29 f0                	sub    %esi,%eax
c020787a:	01 f8                	add    %edi,%eax
c020787c:	81 7d d4 01 01 00 00 	cmpl   $0x101,-0x2c(%ebp)
c0207883:	89 45 d0             	mov    %eax,-0x30(%ebp)
c0207886:	a3 9c 02 22 c0       	mov    %eax,0xc022029c
c020788b:	0f 84 1f ff ff ff    	je     c02077b0 <frame_init+0x90>
c0207891:	39 fe                	cmp    %edi,%esi
c0207893:	0f 83 17 ff ff ff    	jae    c02077b0 <frame_init+0x90>
c0207899:	89 f0                	mov    %esi,%eax
c020789b:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c020789f:	90                   	nop
c02078a0:	b9 0a 00 00 00       	mov    $0xa,%ecx
c02078a5:	ba ff ff ff ff       	mov    $0xffffffff,%edx
c02078aa:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c02078b0:	89 d3                	mov    %edx,%ebx
c02078b2:	d3 e3                	shl    %cl,%ebx
c02078b4:	f7 d3                	not    %ebx
c02078b6:	85 c3                	test   %eax,%ebx
c02078b8:	75 0e                	jne    c02078c8 <frame_init+0x1a8>
c02078ba:	be 01 00 00 00       	mov    $0x1,%esi
c02078bf:	d3 e6                	shl    %cl,%esi
c02078c1:	8d 1c 06             	lea    (%esi,%eax,1),%ebx
c02078c4:	39 df                	cmp    %ebx,%edi
c02078c6:	73 08                	jae    c02078d0 <frame_init+0x1b0>
c02078c8:	49                   	dec    %ecx
c02078c9:	eb e5                	jmp    c02078b0 <frame_init+0x190>
c02078cb:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c02078cf:	90                   	nop
c02078d0:	89 ca                	mov    %ecx,%edx
c02078d2:	e8 49 f6 ff ff       	call   c0206f20 <give>
c02078d7:	01 35 a0 02 22 c0    	add    %esi,0xc02202a0
c02078dd:	39 fb                	cmp    %edi,%ebx
c02078df:	0f 83 cb fe ff ff    	jae    c02077b0 <frame_init+0x90>
c02078e5:	89 d8                	mov    %ebx,%eax
c02078e7:	eb b7                	jmp    c02078a0 <frame_init+0x180>
c02078e9:	8b 45 d0             	mov    -0x30(%ebp),%eax
c02078ec:	3d ff 1f 00 00       	cmp    $0x1fff,%eax
c02078f1:	76 40                	jbe    c0207933 <frame_init+0x213>
c02078f3:	c1 e8 07             	shr    $0x7,%eax
c02078f6:	ba 00 01 00 00       	mov    $0x100,%edx
c02078fb:	39 d0                	cmp    %edx,%eax
c02078fd:	0f 47 c2             	cmova  %edx,%eax
c0207900:	89 c2                	mov    %eax,%edx
c0207902:	d1 ea                	shr    %edx
c0207904:	a3 90 02 22 c0       	mov    %eax,0xc0220290
c0207909:	89 15 94 02 22 c0    	mov    %edx,0xc0220294
c020790f:	e8 9c b4 ff ff       	call   c0202db0 <frame_ok>
c0207914:	84 c0                	test   %al,%al
c0207916:	0f 84 af 00 00 00    	je     c02079cb <frame_init.cold>
c020791c:	83 c4 3c             	add    $0x3c,%esp
c020791f:	5b                   	pop    %ebx
c0207920:	5e                   	pop    %esi
c0207921:	5f                   	pop    %edi
c0207922:	5d                   	pop    %ebp
c0207923:	c3                   	ret
c0207924:	ba 00 00 10 00       	mov    $0x100000,%edx
c0207929:	b8 00 00 c0 00       	mov    $0xc00000,%eax
c020792e:	e9 2e fe ff ff       	jmp    c0207761 <frame_init+0x41>
c0207933:	ba 20 00 00 00       	mov    $0x20,%edx
c0207938:	b8 40 00 00 00       	mov    $0x40,%eax
c020793d:	eb c5                	jmp    c0207904 <frame_init+0x1e4>

c020793f <frame_free.cold>:
c020793f:	c7 44 24 08 b6 00 00 	movl   $0xb6,0x8(%esp)
c0207946:	00 
c0207947:	c7 44 24 04 11 f6 20 	movl   $0xc020f611,0x4(%esp)
c020794e:	c0 
c020794f:	c7 04 24 50 f6 20 c0 	movl   $0xc020f650,(%esp)
c0207956:	e8 63 bb ff ff       	call   c02034be <assert_failed>

c020795b <frame_get.cold>:
c020795b:	c7 44 24 08 c5 00 00 	movl   $0xc5,0x8(%esp)
c0207962:	00 
c0207963:	c7 44 24 04 11 f6 20 	movl   $0xc020f611,0x4(%esp)
c020796a:	c0 
c020796b:	c7 04 24 24 f6 20 c0 	movl   $0xc020f624,(%esp)
c0207972:	e8 47 bb ff ff       	call   c02034be <assert_failed>
c0207977:	c7 44 24 08 c6 00 00 	movl   $0xc6,0x8(%esp)
c020797e:	00 
c020797f:	c7 44 24 04 11 f6 20 	movl   $0xc020f611,0x4(%esp)
c0207986:	c0 
c0207987:	c7 04 24 8c f6 20 c0 	movl   $0xc020f68c,(%esp)
c020798e:	e8 2b bb ff ff       	call   c02034be <assert_failed>

c0207993 <frame_put.cold>:
c0207993:	c7 44 24 08 cd 00 00 	movl   $0xcd,0x8(%esp)
c020799a:	00 
c020799b:	c7 44 24 04 11 f6 20 	movl   $0xc020f611,0x4(%esp)
c02079a2:	c0 
c02079a3:	c7 04 24 bc f6 20 c0 	movl   $0xc020f6bc,(%esp)
c02079aa:	e8 0f bb ff ff       	call   c02034be <assert_failed>

c02079af <frame_low.cold>:
c02079af:	c7 44 24 08 ef 00 00 	movl   $0xef,0x8(%esp)
c02079b6:	00 
c02079b7:	c7 44 24 04 11 f6 20 	movl   $0xc020f611,0x4(%esp)
c02079be:	c0 
c02079bf:	c7 04 24 35 f6 20 c0 	movl   $0xc020f635,(%esp)
c02079c6:	e8 f3 ba ff ff       	call   c02034be <assert_failed>

c02079cb <frame_init.cold>:
c02079cb:	c7 44 24 08 29 01 00 	movl   $0x129,0x8(%esp)
c02079d2:	00 
c02079d3:	c7 44 24 04 11 f6 20 	movl   $0xc020f611,0x4(%esp)
c02079da:	c0 
c02079db:	c7 04 24 44 f6 20 c0 	movl   $0xc020f644,(%esp)
c02079e2:	e8 d7 ba ff ff       	call   c02034be <assert_failed>
c02079e7:	66 90                	xchg   %ax,%ax
c02079e9:	66 90                	xchg   %ax,%ax
c02079eb:	66 90                	xchg   %ax,%ax
c02079ed:	66 90                	xchg   %ax,%ax
c02079ef:	90                   	nop

c02079f0 <kmap>:
c02079f0:	55                   	push   %ebp
c02079f1:	89 e5                	mov    %esp,%ebp
c02079f3:	83 ec 18             	sub    $0x18,%esp
c02079f6:	8b 55 08             	mov    0x8(%ebp),%edx
c02079f9:	3b 15 00 e0 21 c0    	cmp    0xc021e000,%edx
c02079ff:	72 37                	jb     c0207a38 <kmap+0x48>
c0207a01:	83 7d 0c 03          	cmpl   $0x3,0xc(%ebp)
c0207a05:	0f 87 27 01 00 00    	ja     c0207b32 <kmap.cold>
c0207a0b:	8b 45 0c             	mov    0xc(%ebp),%eax
c0207a0e:	c1 e2 0c             	shl    $0xc,%edx
c0207a11:	83 ca 63             	or     $0x63,%edx
c0207a14:	05 00 81 0f 00       	add    $0xf8100,%eax
c0207a19:	c1 e0 0c             	shl    $0xc,%eax
c0207a1c:	8d 88 00 00 00 08    	lea    0x8000000(%eax),%ecx
c0207a22:	c1 e9 0c             	shr    $0xc,%ecx
c0207a25:	89 14 8d 00 d0 21 c0 	mov    %edx,-0x3fde3000(,%ecx,4)
c0207a2c:	0f 01 38             	invlpg (%eax)
c0207a2f:	89 ec                	mov    %ebp,%esp
c0207a31:	5d                   	pop    %ebp
c0207a32:	c3                   	ret
c0207a33:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0207a37:	90                   	nop
c0207a38:	c1 e2 0c             	shl    $0xc,%edx
c0207a3b:	89 ec                	mov    %ebp,%esp
c0207a3d:	8d 82 00 00 00 c0    	lea    -0x40000000(%edx),%eax
c0207a43:	5d                   	pop    %ebp
c0207a44:	c3                   	ret
c0207a45:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0207a4c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi

c0207a50 <mmio_map>:
c0207a50:	55                   	push   %ebp
c0207a51:	89 e5                	mov    %esp,%ebp
c0207a53:	57                   	push   %edi
c0207a54:	56                   	push   %esi
c0207a55:	53                   	push   %ebx
c0207a56:	83 ec 14             	sub    $0x14,%esp
c0207a59:	8b 75 08             	mov    0x8(%ebp),%esi
c0207a5c:	8b 45 10             	mov    0x10(%ebp),%eax
c0207a5f:	8b 7d 0c             	mov    0xc(%ebp),%edi
c0207a62:	8b 0d a4 02 22 c0    	mov    0xc02202a4,%ecx
c0207a68:	89 f3                	mov    %esi,%ebx
c0207a6a:	81 e3 ff 0f 00 00    	and    $0xfff,%ebx
c0207a70:	89 5d e4             	mov    %ebx,-0x1c(%ebp)
c0207a73:	8d 9c 03 ff 0f 00 00 	lea    0xfff(%ebx,%eax,1),%ebx
c0207a7a:	81 e3 00 f0 ff ff    	and    $0xfffff000,%ebx
c0207a80:	85 c0                	test   %eax,%eax
c0207a82:	0f 84 a0 00 00 00    	je     c0207b28 <mmio_map+0xd8>
c0207a88:	39 c3                	cmp    %eax,%ebx
c0207a8a:	0f 82 98 00 00 00    	jb     c0207b28 <mmio_map+0xd8>
c0207a90:	ba 00 00 20 00       	mov    $0x200000,%edx
c0207a95:	29 ca                	sub    %ecx,%edx
c0207a97:	39 da                	cmp    %ebx,%edx
c0207a99:	0f 82 89 00 00 00    	jb     c0207b28 <mmio_map+0xd8>
c0207a9f:	31 d2                	xor    %edx,%edx
c0207aa1:	01 f0                	add    %esi,%eax
c0207aa3:	11 fa                	adc    %edi,%edx
c0207aa5:	0f ac d0 0c          	shrd   $0xc,%edx,%eax
c0207aa9:	89 45 e8             	mov    %eax,-0x18(%ebp)
c0207aac:	c1 ea 0c             	shr    $0xc,%edx
c0207aaf:	b8 00 00 10 00       	mov    $0x100000,%eax
c0207ab4:	89 55 ec             	mov    %edx,-0x14(%ebp)
c0207ab7:	8b 55 e8             	mov    -0x18(%ebp),%edx
c0207aba:	39 d0                	cmp    %edx,%eax
c0207abc:	b8 00 00 00 00       	mov    $0x0,%eax
c0207ac1:	1b 45 ec             	sbb    -0x14(%ebp),%eax
c0207ac4:	72 62                	jb     c0207b28 <mmio_map+0xd8>
c0207ac6:	89 4d e8             	mov    %ecx,-0x18(%ebp)
c0207ac9:	0f ac fe 0c          	shrd   $0xc,%edi,%esi
c0207acd:	31 d2                	xor    %edx,%edx
c0207acf:	8d b9 00 00 20 00    	lea    0x200000(%ecx),%edi
c0207ad5:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0207adc:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0207ae0:	8d 0c 17             	lea    (%edi,%edx,1),%ecx
c0207ae3:	89 d0                	mov    %edx,%eax
c0207ae5:	c1 e8 0c             	shr    $0xc,%eax
c0207ae8:	81 c2 00 10 00 00    	add    $0x1000,%edx
c0207aee:	c1 e9 0c             	shr    $0xc,%ecx
c0207af1:	01 f0                	add    %esi,%eax
c0207af3:	c1 e0 0c             	shl    $0xc,%eax
c0207af6:	83 c8 1b             	or     $0x1b,%eax
c0207af9:	39 da                	cmp    %ebx,%edx
c0207afb:	89 04 8d 00 d0 21 c0 	mov    %eax,-0x3fde3000(,%ecx,4)
c0207b02:	72 dc                	jb     c0207ae0 <mmio_map+0x90>
c0207b04:	8b 4d e8             	mov    -0x18(%ebp),%ecx
c0207b07:	8b 45 e4             	mov    -0x1c(%ebp),%eax
c0207b0a:	01 cb                	add    %ecx,%ebx
c0207b0c:	89 1d a4 02 22 c0    	mov    %ebx,0xc02202a4
c0207b12:	8d 84 01 00 00 20 f8 	lea    -0x7e00000(%ecx,%eax,1),%eax
c0207b19:	83 c4 14             	add    $0x14,%esp
c0207b1c:	5b                   	pop    %ebx
c0207b1d:	5e                   	pop    %esi
c0207b1e:	5f                   	pop    %edi
c0207b1f:	5d                   	pop    %ebp
c0207b20:	c3                   	ret
c0207b21:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0207b28:	83 c4 14             	add    $0x14,%esp
c0207b2b:	31 c0                	xor    %eax,%eax
c0207b2d:	5b                   	pop    %ebx
c0207b2e:	5e                   	pop    %esi
c0207b2f:	5f                   	pop    %edi
c0207b30:	5d                   	pop    %ebp
c0207b31:	c3                   	ret

c0207b32 <kmap.cold>:
c0207b32:	c7 44 24 08 17 00 00 	movl   $0x17,0x8(%esp)
c0207b39:	00 
c0207b3a:	c7 44 24 04 e3 f6 20 	movl   $0xc020f6e3,0x4(%esp)
c0207b41:	c0 
c0207b42:	c7 04 24 f5 f6 20 c0 	movl   $0xc020f6f5,(%esp)
c0207b49:	e8 70 b9 ff ff       	call   c02034be <assert_failed>
c0207b4e:	66 90                	xchg   %ax,%ax

c0207b50 <protect_run>:
c0207b50:	55                   	push   %ebp
c0207b51:	89 e5                	mov    %esp,%ebp
c0207b53:	57                   	push   %edi
c0207b54:	56                   	push   %esi
c0207b55:	53                   	push   %ebx
c0207b56:	83 ec 2c             	sub    $0x2c,%esp
c0207b59:	8b 45 14             	mov    0x14(%ebp),%eax
c0207b5c:	8b 75 08             	mov    0x8(%ebp),%esi
c0207b5f:	8b 5d 10             	mov    0x10(%ebp),%ebx
c0207b62:	85 c0                	test   %eax,%eax
c0207b64:	0f 84 a1 00 00 00    	je     c0207c0b <protect_run+0xbb>
c0207b6a:	8b 46 08             	mov    0x8(%esi),%eax
c0207b6d:	31 ff                	xor    %edi,%edi
c0207b6f:	eb 5c                	jmp    c0207bcd <protect_run+0x7d>
c0207b71:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0207b78:	25 f9 fd ff ff       	and    $0xfffffdf9,%eax
c0207b7d:	85 c9                	test   %ecx,%ecx
c0207b7f:	89 45 e4             	mov    %eax,-0x1c(%ebp)
c0207b82:	89 d0                	mov    %edx,%eax
c0207b84:	74 03                	je     c0207b89 <protect_run+0x39>
c0207b86:	83 c8 01             	or     $0x1,%eax
c0207b89:	c1 e0 02             	shl    $0x2,%eax
c0207b8c:	89 d1                	mov    %edx,%ecx
c0207b8e:	83 e0 04             	and    $0x4,%eax
c0207b91:	83 e1 02             	and    $0x2,%ecx
c0207b94:	09 c8                	or     %ecx,%eax
c0207b96:	f6 c2 10             	test   $0x10,%dl
c0207b99:	74 05                	je     c0207ba0 <protect_run+0x50>
c0207b9b:	0d 00 04 00 00       	or     $0x400,%eax
c0207ba0:	f6 c2 08             	test   $0x8,%dl
c0207ba3:	74 05                	je     c0207baa <protect_run+0x5a>
c0207ba5:	0d 00 08 00 00       	or     $0x800,%eax
c0207baa:	8b 55 e4             	mov    -0x1c(%ebp),%edx
c0207bad:	09 c2                	or     %eax,%edx
c0207baf:	89 d0                	mov    %edx,%eax
c0207bb1:	25 02 0c 00 00       	and    $0xc02,%eax
c0207bb6:	83 f8 02             	cmp    $0x2,%eax
c0207bb9:	74 65                	je     c0207c20 <protect_run+0xd0>
c0207bbb:	89 13                	mov    %edx,(%ebx)
c0207bbd:	8b 46 08             	mov    0x8(%esi),%eax
c0207bc0:	47                   	inc    %edi
c0207bc1:	40                   	inc    %eax
c0207bc2:	89 46 08             	mov    %eax,0x8(%esi)
c0207bc5:	83 c3 04             	add    $0x4,%ebx
c0207bc8:	39 7d 14             	cmp    %edi,0x14(%ebp)
c0207bcb:	74 3e                	je     c0207c0b <protect_run+0xbb>
c0207bcd:	3d ff 01 00 00       	cmp    $0x1ff,%eax
c0207bd2:	77 34                	ja     c0207c08 <protect_run+0xb8>
c0207bd4:	8b 13                	mov    (%ebx),%edx
c0207bd6:	85 d2                	test   %edx,%edx
c0207bd8:	74 e6                	je     c0207bc0 <protect_run+0x70>
c0207bda:	8b 03                	mov    (%ebx),%eax
c0207bdc:	8b 56 04             	mov    0x4(%esi),%edx
c0207bdf:	83 e0 01             	and    $0x1,%eax
c0207be2:	08 46 10             	or     %al,0x10(%esi)
c0207be5:	89 d1                	mov    %edx,%ecx
c0207be7:	83 e1 06             	and    $0x6,%ecx
c0207bea:	80 66 10 01          	andb   $0x1,0x10(%esi)
c0207bee:	8b 03                	mov    (%ebx),%eax
c0207bf0:	a8 01                	test   $0x1,%al
c0207bf2:	75 84                	jne    c0207b78 <protect_run+0x28>
c0207bf4:	83 e0 c7             	and    $0xffffffc7,%eax
c0207bf7:	85 c9                	test   %ecx,%ecx
c0207bf9:	74 03                	je     c0207bfe <protect_run+0xae>
c0207bfb:	83 ca 01             	or     $0x1,%edx
c0207bfe:	c1 e2 03             	shl    $0x3,%edx
c0207c01:	09 c2                	or     %eax,%edx
c0207c03:	eb b6                	jmp    c0207bbb <protect_run+0x6b>
c0207c05:	8d 76 00             	lea    0x0(%esi),%esi
c0207c08:	89 7d 14             	mov    %edi,0x14(%ebp)
c0207c0b:	8b 45 14             	mov    0x14(%ebp),%eax
c0207c0e:	83 c4 2c             	add    $0x2c,%esp
c0207c11:	5b                   	pop    %ebx
c0207c12:	5e                   	pop    %esi
c0207c13:	5f                   	pop    %edi
c0207c14:	5d                   	pop    %ebp
c0207c15:	c3                   	ret
c0207c16:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0207c1d:	8d 76 00             	lea    0x0(%esi),%esi
c0207c20:	89 55 e4             	mov    %edx,-0x1c(%ebp)
c0207c23:	89 d0                	mov    %edx,%eax
c0207c25:	c1 e8 0c             	shr    $0xc,%eax
c0207c28:	89 04 24             	mov    %eax,(%esp)
c0207c2b:	e8 30 fa ff ff       	call   c0207660 <frame_refs>
c0207c30:	8b 55 e4             	mov    -0x1c(%ebp),%edx
c0207c33:	83 f8 01             	cmp    $0x1,%eax
c0207c36:	76 83                	jbe    c0207bbb <protect_run+0x6b>
c0207c38:	81 f2 02 02 00 00    	xor    $0x202,%edx
c0207c3e:	e9 78 ff ff ff       	jmp    c0207bbb <protect_run+0x6b>
c0207c43:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0207c4a:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi

c0207c50 <space_protect>:
c0207c50:	55                   	push   %ebp
c0207c51:	89 e5                	mov    %esp,%ebp
c0207c53:	83 ec 48             	sub    $0x48,%esp
c0207c56:	c7 45 e8 00 00 00 00 	movl   $0x0,-0x18(%ebp)
c0207c5d:	8b 45 14             	mov    0x14(%ebp),%eax
c0207c60:	c7 45 ec 00 00 00 00 	movl   $0x0,-0x14(%ebp)
c0207c67:	8b 55 08             	mov    0x8(%ebp),%edx
c0207c6a:	c7 45 f0 00 00 00 00 	movl   $0x0,-0x10(%ebp)
c0207c71:	c7 45 f4 00 00 00 00 	movl   $0x0,-0xc(%ebp)
c0207c78:	89 55 e0             	mov    %edx,-0x20(%ebp)
c0207c7b:	89 c2                	mov    %eax,%edx
c0207c7d:	83 e2 07             	and    $0x7,%edx
c0207c80:	83 f8 1f             	cmp    $0x1f,%eax
c0207c83:	89 55 e4             	mov    %edx,-0x1c(%ebp)
c0207c86:	77 38                	ja     c0207cc0 <space_protect+0x70>
c0207c88:	83 e0 06             	and    $0x6,%eax
c0207c8b:	83 f8 06             	cmp    $0x6,%eax
c0207c8e:	74 40                	je     c0207cd0 <space_protect+0x80>
c0207c90:	b8 50 7b 20 c0       	mov    $0xc0207b50,%eax
c0207c95:	31 d2                	xor    %edx,%edx
c0207c97:	89 44 24 10          	mov    %eax,0x10(%esp)
c0207c9b:	89 54 24 0c          	mov    %edx,0xc(%esp)
c0207c9f:	8b 45 10             	mov    0x10(%ebp),%eax
c0207ca2:	89 44 24 08          	mov    %eax,0x8(%esp)
c0207ca6:	8b 45 0c             	mov    0xc(%ebp),%eax
c0207ca9:	89 44 24 04          	mov    %eax,0x4(%esp)
c0207cad:	8d 45 e0             	lea    -0x20(%ebp),%eax
c0207cb0:	89 04 24             	mov    %eax,(%esp)
c0207cb3:	e8 68 00 00 00       	call   c0207d20 <range_each>
c0207cb8:	89 ec                	mov    %ebp,%esp
c0207cba:	5d                   	pop    %ebp
c0207cbb:	c3                   	ret
c0207cbc:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0207cc0:	b8 ea ff ff ff       	mov    $0xffffffea,%eax
c0207cc5:	eb f1                	jmp    c0207cb8 <space_protect+0x68>
c0207cc7:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0207cce:	66 90                	xchg   %ax,%ax
c0207cd0:	b8 ff ff ff ff       	mov    $0xffffffff,%eax
c0207cd5:	eb e1                	jmp    c0207cb8 <space_protect+0x68>
c0207cd7:	66 90                	xchg   %ax,%ax
c0207cd9:	66 90                	xchg   %ax,%ax
c0207cdb:	66 90                	xchg   %ax,%ax
c0207cdd:	66 90                	xchg   %ax,%ax
c0207cdf:	90                   	nop

c0207ce0 <range_check>:
c0207ce0:	55                   	push   %ebp
c0207ce1:	89 e5                	mov    %esp,%ebp
c0207ce3:	8b 55 08             	mov    0x8(%ebp),%edx
c0207ce6:	f7 c2 ff 0f 00 00    	test   $0xfff,%edx
c0207cec:	75 22                	jne    c0207d10 <range_check+0x30>
c0207cee:	8d 82 00 f0 ff ff    	lea    -0x1000(%edx),%eax
c0207cf4:	3d 00 f0 ff bf       	cmp    $0xbffff000,%eax
c0207cf9:	77 15                	ja     c0207d10 <range_check+0x30>
c0207cfb:	b8 00 00 00 c0       	mov    $0xc0000000,%eax
c0207d00:	29 d0                	sub    %edx,%eax
c0207d02:	c1 e8 0c             	shr    $0xc,%eax
c0207d05:	3b 45 0c             	cmp    0xc(%ebp),%eax
c0207d08:	5d                   	pop    %ebp
c0207d09:	19 c0                	sbb    %eax,%eax
c0207d0b:	83 e0 ea             	and    $0xffffffea,%eax
c0207d0e:	c3                   	ret
c0207d0f:	90                   	nop
c0207d10:	5d                   	pop    %ebp
c0207d11:	b8 ea ff ff ff       	mov    $0xffffffea,%eax
c0207d16:	c3                   	ret
c0207d17:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0207d1e:	66 90                	xchg   %ax,%ax

c0207d20 <range_each>:
c0207d20:	55                   	push   %ebp
c0207d21:	89 e5                	mov    %esp,%ebp
c0207d23:	57                   	push   %edi
c0207d24:	56                   	push   %esi
c0207d25:	53                   	push   %ebx
c0207d26:	83 ec 2c             	sub    $0x2c,%esp
c0207d29:	8b 7d 0c             	mov    0xc(%ebp),%edi
c0207d2c:	0f b6 45 14          	movzbl 0x14(%ebp),%eax
c0207d30:	8b 75 08             	mov    0x8(%ebp),%esi
c0207d33:	8b 55 10             	mov    0x10(%ebp),%edx
c0207d36:	8b 0f                	mov    (%edi),%ecx
c0207d38:	88 45 e3             	mov    %al,-0x1d(%ebp)
c0207d3b:	8b 06                	mov    (%esi),%eax
c0207d3d:	8b 1a                	mov    (%edx),%ebx
c0207d3f:	f7 c1 ff 0f 00 00    	test   $0xfff,%ecx
c0207d45:	89 45 e4             	mov    %eax,-0x1c(%ebp)
c0207d48:	0f 85 5c 01 00 00    	jne    c0207eaa <range_each+0x18a>
c0207d4e:	8d 81 00 f0 ff ff    	lea    -0x1000(%ecx),%eax
c0207d54:	3d 00 f0 ff bf       	cmp    $0xbffff000,%eax
c0207d59:	0f 87 4b 01 00 00    	ja     c0207eaa <range_each+0x18a>
c0207d5f:	b8 00 00 00 c0       	mov    $0xc0000000,%eax
c0207d64:	29 c8                	sub    %ecx,%eax
c0207d66:	c1 e8 0c             	shr    $0xc,%eax
c0207d69:	39 d8                	cmp    %ebx,%eax
c0207d6b:	0f 82 39 01 00 00    	jb     c0207eaa <range_each+0x18a>
c0207d71:	c7 46 14 00 00 00 00 	movl   $0x0,0x14(%esi)
c0207d78:	8d 46 14             	lea    0x14(%esi),%eax
c0207d7b:	89 45 dc             	mov    %eax,-0x24(%ebp)
c0207d7e:	8b 0a                	mov    (%edx),%ecx
c0207d80:	e9 93 00 00 00       	jmp    c0207e18 <range_each+0xf8>
c0207d85:	8d 76 00             	lea    0x0(%esi),%esi
c0207d88:	8b 55 dc             	mov    -0x24(%ebp),%edx
c0207d8b:	89 44 24 04          	mov    %eax,0x4(%esp)
c0207d8f:	89 54 24 08          	mov    %edx,0x8(%esp)
c0207d93:	8b 45 e4             	mov    -0x1c(%ebp),%eax
c0207d96:	89 04 24             	mov    %eax,(%esp)
c0207d99:	e8 32 13 00 00       	call   c02090d0 <walk_make>
c0207d9e:	8b 55 10             	mov    0x10(%ebp),%edx
c0207da1:	85 c0                	test   %eax,%eax
c0207da3:	89 c3                	mov    %eax,%ebx
c0207da5:	0f 84 15 01 00 00    	je     c0207ec0 <range_each+0x1a0>
c0207dab:	89 55 10             	mov    %edx,0x10(%ebp)
c0207dae:	8b 07                	mov    (%edi),%eax
c0207db0:	b9 00 04 00 00       	mov    $0x400,%ecx
c0207db5:	c1 e8 0c             	shr    $0xc,%eax
c0207db8:	25 ff 03 00 00       	and    $0x3ff,%eax
c0207dbd:	29 c1                	sub    %eax,%ecx
c0207dbf:	8b 02                	mov    (%edx),%eax
c0207dc1:	39 c1                	cmp    %eax,%ecx
c0207dc3:	0f 47 c8             	cmova  %eax,%ecx
c0207dc6:	ff 46 08             	incl   0x8(%esi)
c0207dc9:	89 4c 24 0c          	mov    %ecx,0xc(%esp)
c0207dcd:	89 5c 24 08          	mov    %ebx,0x8(%esp)
c0207dd1:	81 c3 00 00 00 40    	add    $0x40000000,%ebx
c0207dd7:	8b 07                	mov    (%edi),%eax
c0207dd9:	c1 eb 0c             	shr    $0xc,%ebx
c0207ddc:	89 34 24             	mov    %esi,(%esp)
c0207ddf:	89 44 24 04          	mov    %eax,0x4(%esp)
c0207de3:	ff 55 18             	call   *0x18(%ebp)
c0207de6:	8d 0c 5b             	lea    (%ebx,%ebx,2),%ecx
c0207de9:	8b 1d 8c 02 22 c0    	mov    0xc022028c,%ebx
c0207def:	8d 0c 8b             	lea    (%ebx,%ecx,4),%ecx
c0207df2:	8b 51 04             	mov    0x4(%ecx),%edx
c0207df5:	85 d2                	test   %edx,%edx
c0207df7:	8b 55 10             	mov    0x10(%ebp),%edx
c0207dfa:	0f 84 88 00 00 00    	je     c0207e88 <range_each+0x168>
c0207e00:	89 c1                	mov    %eax,%ecx
c0207e02:	c1 e1 0c             	shl    $0xc,%ecx
c0207e05:	01 0f                	add    %ecx,(%edi)
c0207e07:	8b 0a                	mov    (%edx),%ecx
c0207e09:	29 c1                	sub    %eax,%ecx
c0207e0b:	89 0a                	mov    %ecx,(%edx)
c0207e0d:	8b 46 14             	mov    0x14(%esi),%eax
c0207e10:	85 c0                	test   %eax,%eax
c0207e12:	0f 85 a8 00 00 00    	jne    c0207ec0 <range_each+0x1a0>
c0207e18:	85 c9                	test   %ecx,%ecx
c0207e1a:	0f 84 a0 00 00 00    	je     c0207ec0 <range_each+0x1a0>
c0207e20:	81 7e 08 ff 01 00 00 	cmpl   $0x1ff,0x8(%esi)
c0207e27:	0f 87 93 00 00 00    	ja     c0207ec0 <range_each+0x1a0>
c0207e2d:	80 7d e3 00          	cmpb   $0x0,-0x1d(%ebp)
c0207e31:	89 55 10             	mov    %edx,0x10(%ebp)
c0207e34:	8b 07                	mov    (%edi),%eax
c0207e36:	0f 85 4c ff ff ff    	jne    c0207d88 <range_each+0x68>
c0207e3c:	89 44 24 04          	mov    %eax,0x4(%esp)
c0207e40:	8b 45 e4             	mov    -0x1c(%ebp),%eax
c0207e43:	89 04 24             	mov    %eax,(%esp)
c0207e46:	e8 75 11 00 00       	call   c0208fc0 <walk>
c0207e4b:	8b 55 10             	mov    0x10(%ebp),%edx
c0207e4e:	85 c0                	test   %eax,%eax
c0207e50:	89 c3                	mov    %eax,%ebx
c0207e52:	0f 85 53 ff ff ff    	jne    c0207dab <range_each+0x8b>
c0207e58:	89 55 10             	mov    %edx,0x10(%ebp)
c0207e5b:	8b 07                	mov    (%edi),%eax
c0207e5d:	89 44 24 04          	mov    %eax,0x4(%esp)
c0207e61:	8b 45 e4             	mov    -0x1c(%ebp),%eax
c0207e64:	89 04 24             	mov    %eax,(%esp)
c0207e67:	e8 94 11 00 00       	call   c0209000 <walk_skip>
c0207e6c:	8b 17                	mov    (%edi),%edx
c0207e6e:	29 d0                	sub    %edx,%eax
c0207e70:	8b 55 10             	mov    0x10(%ebp),%edx
c0207e73:	c1 e8 0c             	shr    $0xc,%eax
c0207e76:	8b 0a                	mov    (%edx),%ecx
c0207e78:	39 c8                	cmp    %ecx,%eax
c0207e7a:	0f 47 c1             	cmova  %ecx,%eax
c0207e7d:	ff 46 08             	incl   0x8(%esi)
c0207e80:	e9 7b ff ff ff       	jmp    c0207e00 <range_each+0xe0>
c0207e85:	8d 76 00             	lea    0x0(%esi),%esi
c0207e88:	89 55 10             	mov    %edx,0x10(%ebp)
c0207e8b:	8b 0f                	mov    (%edi),%ecx
c0207e8d:	89 45 d8             	mov    %eax,-0x28(%ebp)
c0207e90:	89 4c 24 04          	mov    %ecx,0x4(%esp)
c0207e94:	8b 45 e4             	mov    -0x1c(%ebp),%eax
c0207e97:	89 04 24             	mov    %eax,(%esp)
c0207e9a:	e8 b1 11 00 00       	call   c0209050 <table_trim>
c0207e9f:	8b 55 10             	mov    0x10(%ebp),%edx
c0207ea2:	8b 45 d8             	mov    -0x28(%ebp),%eax
c0207ea5:	e9 56 ff ff ff       	jmp    c0207e00 <range_each+0xe0>
c0207eaa:	c7 46 14 ea ff ff ff 	movl   $0xffffffea,0x14(%esi)
c0207eb1:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0207eb8:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0207ebf:	90                   	nop
c0207ec0:	80 7e 10 00          	cmpb   $0x0,0x10(%esi)
c0207ec4:	74 0a                	je     c0207ed0 <range_each+0x1b0>
c0207ec6:	0f 20 d8             	mov    %cr3,%eax
c0207ec9:	8b 7d e4             	mov    -0x1c(%ebp),%edi
c0207ecc:	3b 07                	cmp    (%edi),%eax
c0207ece:	74 20                	je     c0207ef0 <range_each+0x1d0>
c0207ed0:	8b 46 0c             	mov    0xc(%esi),%eax
c0207ed3:	89 44 24 04          	mov    %eax,0x4(%esp)
c0207ed7:	8b 45 e4             	mov    -0x1c(%ebp),%eax
c0207eda:	89 04 24             	mov    %eax,(%esp)
c0207edd:	e8 ae 0a 00 00       	call   c0208990 <page_return>
c0207ee2:	8b 46 14             	mov    0x14(%esi),%eax
c0207ee5:	83 c4 2c             	add    $0x2c,%esp
c0207ee8:	5b                   	pop    %ebx
c0207ee9:	5e                   	pop    %esi
c0207eea:	5f                   	pop    %edi
c0207eeb:	5d                   	pop    %ebp
c0207eec:	c3                   	ret
c0207eed:	8d 76 00             	lea    0x0(%esi),%esi
c0207ef0:	0f 20 d8             	mov    %cr3,%eax
c0207ef3:	0f 22 d8             	mov    %eax,%cr3
c0207ef6:	eb d8                	jmp    c0207ed0 <range_each+0x1b0>
c0207ef8:	66 90                	xchg   %ax,%ax
c0207efa:	66 90                	xchg   %ax,%ax
c0207efc:	66 90                	xchg   %ax,%ax
c0207efe:	66 90                	xchg   %ax,%ax

c0207f00 <space_share>:
c0207f00:	55                   	push   %ebp
c0207f01:	89 e5                	mov    %esp,%ebp
c0207f03:	57                   	push   %edi
c0207f04:	56                   	push   %esi
c0207f05:	53                   	push   %ebx
c0207f06:	83 ec 5c             	sub    $0x5c,%esp
c0207f09:	8b 7d 18             	mov    0x18(%ebp),%edi
c0207f0c:	8b 75 08             	mov    0x8(%ebp),%esi
c0207f0f:	8b 07                	mov    (%edi),%eax
c0207f11:	89 44 24 04          	mov    %eax,0x4(%esp)
c0207f15:	8b 45 0c             	mov    0xc(%ebp),%eax
c0207f18:	8b 00                	mov    (%eax),%eax
c0207f1a:	89 04 24             	mov    %eax,(%esp)
c0207f1d:	e8 be fd ff ff       	call   c0207ce0 <range_check>
c0207f22:	89 45 b8             	mov    %eax,-0x48(%ebp)
c0207f25:	85 c0                	test   %eax,%eax
c0207f27:	74 0f                	je     c0207f38 <space_share+0x38>
c0207f29:	8b 45 b8             	mov    -0x48(%ebp),%eax
c0207f2c:	83 c4 5c             	add    $0x5c,%esp
c0207f2f:	5b                   	pop    %ebx
c0207f30:	5e                   	pop    %esi
c0207f31:	5f                   	pop    %edi
c0207f32:	5d                   	pop    %ebp
c0207f33:	c3                   	ret
c0207f34:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0207f38:	8b 07                	mov    (%edi),%eax
c0207f3a:	89 44 24 04          	mov    %eax,0x4(%esp)
c0207f3e:	8b 45 14             	mov    0x14(%ebp),%eax
c0207f41:	8b 00                	mov    (%eax),%eax
c0207f43:	89 04 24             	mov    %eax,(%esp)
c0207f46:	e8 95 fd ff ff       	call   c0207ce0 <range_check>
c0207f4b:	89 45 b8             	mov    %eax,-0x48(%ebp)
c0207f4e:	85 c0                	test   %eax,%eax
c0207f50:	75 d7                	jne    c0207f29 <space_share+0x29>
c0207f52:	f7 45 1c a0 ff ff ff 	testl  $0xffffffa0,0x1c(%ebp)
c0207f59:	0f 85 b9 01 00 00    	jne    c0208118 <space_share+0x218>
c0207f5f:	8b 45 1c             	mov    0x1c(%ebp),%eax
c0207f62:	83 e0 06             	and    $0x6,%eax
c0207f65:	83 f8 06             	cmp    $0x6,%eax
c0207f68:	0f 84 b6 03 00 00    	je     c0208324 <space_share+0x424>
c0207f6e:	8b 55 1c             	mov    0x1c(%ebp),%edx
c0207f71:	83 e2 58             	and    $0x58,%edx
c0207f74:	83 fa 08             	cmp    $0x8,%edx
c0207f77:	0f 84 9b 01 00 00    	je     c0208118 <space_share+0x218>
c0207f7d:	89 7d 18             	mov    %edi,0x18(%ebp)
c0207f80:	8b 55 1c             	mov    0x1c(%ebp),%edx
c0207f83:	c7 45 c4 40 00 00 00 	movl   $0x40,-0x3c(%ebp)
c0207f8a:	8b 5d 1c             	mov    0x1c(%ebp),%ebx
c0207f8d:	83 ca 01             	or     $0x1,%edx
c0207f90:	85 c0                	test   %eax,%eax
c0207f92:	0f 44 55 1c          	cmove  0x1c(%ebp),%edx
c0207f96:	8d 04 d5 00 00 00 00 	lea    0x0(,%edx,8),%eax
c0207f9d:	83 e0 38             	and    $0x38,%eax
c0207fa0:	89 c1                	mov    %eax,%ecx
c0207fa2:	0d 02 04 00 00       	or     $0x402,%eax
c0207fa7:	83 c9 02             	or     $0x2,%ecx
c0207faa:	83 e3 10             	and    $0x10,%ebx
c0207fad:	89 5d b4             	mov    %ebx,-0x4c(%ebp)
c0207fb0:	8b 5d 1c             	mov    0x1c(%ebp),%ebx
c0207fb3:	0f 44 c1             	cmove  %ecx,%eax
c0207fb6:	89 c1                	mov    %eax,%ecx
c0207fb8:	81 c9 00 08 00 00    	or     $0x800,%ecx
c0207fbe:	83 e3 08             	and    $0x8,%ebx
c0207fc1:	0f 44 c8             	cmove  %eax,%ecx
c0207fc4:	8b 45 1c             	mov    0x1c(%ebp),%eax
c0207fc7:	89 4d b0             	mov    %ecx,-0x50(%ebp)
c0207fca:	c1 e2 02             	shl    $0x2,%edx
c0207fcd:	8b 4d b4             	mov    -0x4c(%ebp),%ecx
c0207fd0:	83 e2 04             	and    $0x4,%edx
c0207fd3:	83 e0 02             	and    $0x2,%eax
c0207fd6:	09 c2                	or     %eax,%edx
c0207fd8:	89 d0                	mov    %edx,%eax
c0207fda:	0d 00 04 00 00       	or     $0x400,%eax
c0207fdf:	85 c9                	test   %ecx,%ecx
c0207fe1:	0f 44 c2             	cmove  %edx,%eax
c0207fe4:	89 c2                	mov    %eax,%edx
c0207fe6:	81 ca 00 08 00 00    	or     $0x800,%edx
c0207fec:	85 db                	test   %ebx,%ebx
c0207fee:	8b 5d 1c             	mov    0x1c(%ebp),%ebx
c0207ff1:	0f 44 d0             	cmove  %eax,%edx
c0207ff4:	8b 07                	mov    (%edi),%eax
c0207ff6:	89 f7                	mov    %esi,%edi
c0207ff8:	89 55 bc             	mov    %edx,-0x44(%ebp)
c0207ffb:	83 e3 40             	and    $0x40,%ebx
c0207ffe:	89 5d c8             	mov    %ebx,-0x38(%ebp)
c0208001:	e9 b8 00 00 00       	jmp    c02080be <space_share+0x1be>
c0208006:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020800d:	8d 76 00             	lea    0x0(%esi),%esi
c0208010:	39 c3                	cmp    %eax,%ebx
c0208012:	0f 84 00 01 00 00    	je     c0208118 <space_share+0x218>
c0208018:	8b 55 c8             	mov    -0x38(%ebp),%edx
c020801b:	85 d2                	test   %edx,%edx
c020801d:	74 0e                	je     c020802d <space_share+0x12d>
c020801f:	8b 03                	mov    (%ebx),%eax
c0208021:	83 e0 03             	and    $0x3,%eax
c0208024:	83 f8 02             	cmp    $0x2,%eax
c0208027:	0f 84 b3 02 00 00    	je     c02082e0 <space_share+0x3e0>
c020802d:	8b 03                	mov    (%ebx),%eax
c020802f:	8b 55 1c             	mov    0x1c(%ebp),%edx
c0208032:	89 c1                	mov    %eax,%ecx
c0208034:	83 e1 03             	and    $0x3,%ecx
c0208037:	83 e2 18             	and    $0x18,%edx
c020803a:	83 f9 02             	cmp    $0x2,%ecx
c020803d:	0f 84 7d 02 00 00    	je     c02082c0 <space_share+0x3c0>
c0208043:	a8 01                	test   $0x1,%al
c0208045:	74 2d                	je     c0208074 <space_share+0x174>
c0208047:	8b 0b                	mov    (%ebx),%ecx
c0208049:	c1 e9 0c             	shr    $0xc,%ecx
c020804c:	3b 0d 88 02 22 c0    	cmp    0xc0220288,%ecx
c0208052:	73 20                	jae    c0208074 <space_share+0x174>
c0208054:	8d 34 49             	lea    (%ecx,%ecx,2),%esi
c0208057:	8b 0d 8c 02 22 c0    	mov    0xc022028c,%ecx
c020805d:	8d 0c b1             	lea    (%ecx,%esi,4),%ecx
c0208060:	89 4d c0             	mov    %ecx,-0x40(%ebp)
c0208063:	8b 0d 8c 02 22 c0    	mov    0xc022028c,%ecx
c0208069:	f6 44 b1 03 01       	testb  $0x1,0x3(%ecx,%esi,4)
c020806e:	0f 85 bc 00 00 00    	jne    c0208130 <space_share+0x230>
c0208074:	c7 45 e4 f2 ff ff ff 	movl   $0xfffffff2,-0x1c(%ebp)
c020807b:	8b 45 cc             	mov    -0x34(%ebp),%eax
c020807e:	89 3c 24             	mov    %edi,(%esp)
c0208081:	89 44 24 04          	mov    %eax,0x4(%esp)
c0208085:	e8 c6 0f 00 00       	call   c0209050 <table_trim>
c020808a:	8b 45 e4             	mov    -0x1c(%ebp),%eax
c020808d:	85 c0                	test   %eax,%eax
c020808f:	0f 85 87 02 00 00    	jne    c020831c <space_share+0x41c>
c0208095:	8b 45 0c             	mov    0xc(%ebp),%eax
c0208098:	8b 5d 18             	mov    0x18(%ebp),%ebx
c020809b:	81 00 00 10 00 00    	addl   $0x1000,(%eax)
c02080a1:	8b 45 14             	mov    0x14(%ebp),%eax
c02080a4:	81 00 00 10 00 00    	addl   $0x1000,(%eax)
c02080aa:	8b 45 18             	mov    0x18(%ebp),%eax
c02080ad:	8b 00                	mov    (%eax),%eax
c02080af:	89 45 d4             	mov    %eax,-0x2c(%ebp)
c02080b2:	48                   	dec    %eax
c02080b3:	ff 4d c4             	decl   -0x3c(%ebp)
c02080b6:	89 03                	mov    %eax,(%ebx)
c02080b8:	0f 84 6b fe ff ff    	je     c0207f29 <space_share+0x29>
c02080be:	85 c0                	test   %eax,%eax
c02080c0:	0f 84 63 fe ff ff    	je     c0207f29 <space_share+0x29>
c02080c6:	8b 45 14             	mov    0x14(%ebp),%eax
c02080c9:	8b 4d 0c             	mov    0xc(%ebp),%ecx
c02080cc:	8b 00                	mov    (%eax),%eax
c02080ce:	8b 31                	mov    (%ecx),%esi
c02080d0:	89 45 d4             	mov    %eax,-0x2c(%ebp)
c02080d3:	89 75 cc             	mov    %esi,-0x34(%ebp)
c02080d6:	89 44 24 04          	mov    %eax,0x4(%esp)
c02080da:	8b 45 10             	mov    0x10(%ebp),%eax
c02080dd:	89 04 24             	mov    %eax,(%esp)
c02080e0:	e8 db 0e 00 00       	call   c0208fc0 <walk>
c02080e5:	85 c0                	test   %eax,%eax
c02080e7:	89 c3                	mov    %eax,%ebx
c02080e9:	0f 84 15 02 00 00    	je     c0208304 <space_share+0x404>
c02080ef:	89 74 24 04          	mov    %esi,0x4(%esp)
c02080f3:	8d 45 e4             	lea    -0x1c(%ebp),%eax
c02080f6:	89 44 24 08          	mov    %eax,0x8(%esp)
c02080fa:	89 3c 24             	mov    %edi,(%esp)
c02080fd:	e8 ce 0f 00 00       	call   c02090d0 <walk_make>
c0208102:	89 45 d0             	mov    %eax,-0x30(%ebp)
c0208105:	85 c0                	test   %eax,%eax
c0208107:	0f 85 03 ff ff ff    	jne    c0208010 <space_share+0x110>
c020810d:	8b 45 d0             	mov    -0x30(%ebp),%eax
c0208110:	39 c3                	cmp    %eax,%ebx
c0208112:	0f 85 72 ff ff ff    	jne    c020808a <space_share+0x18a>
c0208118:	c7 45 b8 ea ff ff ff 	movl   $0xffffffea,-0x48(%ebp)
c020811f:	8b 45 b8             	mov    -0x48(%ebp),%eax
c0208122:	83 c4 5c             	add    $0x5c,%esp
c0208125:	5b                   	pop    %ebx
c0208126:	5e                   	pop    %esi
c0208127:	5f                   	pop    %edi
c0208128:	5d                   	pop    %ebp
c0208129:	c3                   	ret
c020812a:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c0208130:	83 fa 08             	cmp    $0x8,%edx
c0208133:	74 0d                	je     c0208142 <space_share+0x242>
c0208135:	85 d2                	test   %edx,%edx
c0208137:	74 43                	je     c020817c <space_share+0x27c>
c0208139:	f6 c4 0c             	test   $0xc,%ah
c020813c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0208140:	75 3a                	jne    c020817c <space_share+0x27c>
c0208142:	b8 01 00 00 00       	mov    $0x1,%eax
c0208147:	89 44 24 0c          	mov    %eax,0xc(%esp)
c020814b:	8b 45 d4             	mov    -0x2c(%ebp),%eax
c020814e:	89 5c 24 04          	mov    %ebx,0x4(%esp)
c0208152:	89 44 24 08          	mov    %eax,0x8(%esp)
c0208156:	8b 45 10             	mov    0x10(%ebp),%eax
c0208159:	89 04 24             	mov    %eax,(%esp)
c020815c:	e8 2f e7 ff ff       	call   c0206890 <page_own>
c0208161:	85 c0                	test   %eax,%eax
c0208163:	0f 85 47 01 00 00    	jne    c02082b0 <space_share+0x3b0>
c0208169:	8b 03                	mov    (%ebx),%eax
c020816b:	c1 e8 0c             	shr    $0xc,%eax
c020816e:	8d 14 40             	lea    (%eax,%eax,2),%edx
c0208171:	a1 8c 02 22 c0       	mov    0xc022028c,%eax
c0208176:	8d 04 90             	lea    (%eax,%edx,4),%eax
c0208179:	89 45 c0             	mov    %eax,-0x40(%ebp)
c020817c:	8b 45 c0             	mov    -0x40(%ebp),%eax
c020817f:	0f b7 00             	movzwl (%eax),%eax
c0208182:	3d ff ff 00 00       	cmp    $0xffff,%eax
c0208187:	0f 84 83 01 00 00    	je     c0208310 <space_share+0x410>
c020818d:	c7 45 e4 00 00 00 00 	movl   $0x0,-0x1c(%ebp)
c0208194:	b8 01 00 00 00       	mov    $0x1,%eax
c0208199:	89 44 24 08          	mov    %eax,0x8(%esp)
c020819d:	31 c0                	xor    %eax,%eax
c020819f:	89 44 24 04          	mov    %eax,0x4(%esp)
c02081a3:	8b 47 08             	mov    0x8(%edi),%eax
c02081a6:	89 04 24             	mov    %eax,(%esp)
c02081a9:	e8 62 10 00 00       	call   c0209210 <account_charge>
c02081ae:	89 45 e4             	mov    %eax,-0x1c(%ebp)
c02081b1:	85 c0                	test   %eax,%eax
c02081b3:	0f 85 c2 fe ff ff    	jne    c020807b <space_share+0x17b>
c02081b9:	8b 33                	mov    (%ebx),%esi
c02081bb:	89 f0                	mov    %esi,%eax
c02081bd:	c1 e8 0c             	shr    $0xc,%eax
c02081c0:	8d 04 40             	lea    (%eax,%eax,2),%eax
c02081c3:	8d 0c 85 00 00 00 00 	lea    0x0(,%eax,4),%ecx
c02081ca:	a1 8c 02 22 c0       	mov    0xc022028c,%eax
c02081cf:	01 c8                	add    %ecx,%eax
c02081d1:	66 ff 00             	incw   (%eax)
c02081d4:	8b 45 c8             	mov    -0x38(%ebp),%eax
c02081d7:	ff 47 0c             	incl   0xc(%edi)
c02081da:	85 c0                	test   %eax,%eax
c02081dc:	74 72                	je     c0208250 <space_share+0x350>
c02081de:	89 4d c0             	mov    %ecx,-0x40(%ebp)
c02081e1:	31 c9                	xor    %ecx,%ecx
c02081e3:	89 4c 24 0c          	mov    %ecx,0xc(%esp)
c02081e7:	89 5c 24 08          	mov    %ebx,0x8(%esp)
c02081eb:	8b 45 d4             	mov    -0x2c(%ebp),%eax
c02081ee:	89 44 24 04          	mov    %eax,0x4(%esp)
c02081f2:	8b 45 10             	mov    0x10(%ebp),%eax
c02081f5:	89 04 24             	mov    %eax,(%esp)
c02081f8:	e8 c3 07 00 00       	call   c02089c0 <page_put>
c02081fd:	8b 4d c0             	mov    -0x40(%ebp),%ecx
c0208200:	8b 45 bc             	mov    -0x44(%ebp),%eax
c0208203:	81 e6 00 f0 ff ff    	and    $0xfffff000,%esi
c0208209:	09 c6                	or     %eax,%esi
c020820b:	89 f2                	mov    %esi,%edx
c020820d:	89 f0                	mov    %esi,%eax
c020820f:	81 e2 02 0c 00 00    	and    $0xc02,%edx
c0208215:	83 c8 01             	or     $0x1,%eax
c0208218:	83 fa 02             	cmp    $0x2,%edx
c020821b:	74 73                	je     c0208290 <space_share+0x390>
c020821d:	89 44 24 0c          	mov    %eax,0xc(%esp)
c0208221:	8b 45 d0             	mov    -0x30(%ebp),%eax
c0208224:	89 44 24 08          	mov    %eax,0x8(%esp)
c0208228:	8b 45 cc             	mov    -0x34(%ebp),%eax
c020822b:	89 3c 24             	mov    %edi,(%esp)
c020822e:	89 44 24 04          	mov    %eax,0x4(%esp)
c0208232:	e8 89 07 00 00       	call   c02089c0 <page_put>
c0208237:	8b 45 d4             	mov    -0x2c(%ebp),%eax
c020823a:	89 44 24 04          	mov    %eax,0x4(%esp)
c020823e:	8b 45 10             	mov    0x10(%ebp),%eax
c0208241:	89 04 24             	mov    %eax,(%esp)
c0208244:	e8 07 0e 00 00       	call   c0209050 <table_trim>
c0208249:	e9 47 fe ff ff       	jmp    c0208095 <space_share+0x195>
c020824e:	66 90                	xchg   %ax,%ax
c0208250:	8b 03                	mov    (%ebx),%eax
c0208252:	f6 c4 08             	test   $0x8,%ah
c0208255:	75 0c                	jne    c0208263 <space_share+0x363>
c0208257:	8b 55 b4             	mov    -0x4c(%ebp),%edx
c020825a:	85 d2                	test   %edx,%edx
c020825c:	74 05                	je     c0208263 <space_share+0x363>
c020825e:	0d 00 04 00 00       	or     $0x400,%eax
c0208263:	89 c2                	mov    %eax,%edx
c0208265:	81 e2 02 0c 00 00    	and    $0xc02,%edx
c020826b:	83 fa 02             	cmp    $0x2,%edx
c020826e:	75 05                	jne    c0208275 <space_share+0x375>
c0208270:	35 02 02 00 00       	xor    $0x202,%eax
c0208275:	89 03                	mov    %eax,(%ebx)
c0208277:	0f 20 d8             	mov    %cr3,%eax
c020827a:	8b 5d 10             	mov    0x10(%ebp),%ebx
c020827d:	3b 03                	cmp    (%ebx),%eax
c020827f:	0f 85 7b ff ff ff    	jne    c0208200 <space_share+0x300>
c0208285:	8b 45 d4             	mov    -0x2c(%ebp),%eax
c0208288:	0f 01 38             	invlpg (%eax)
c020828b:	e9 70 ff ff ff       	jmp    c0208200 <space_share+0x300>
c0208290:	8b 15 8c 02 22 c0    	mov    0xc022028c,%edx
c0208296:	66 83 3c 0a 01       	cmpw   $0x1,(%edx,%ecx,1)
c020829b:	76 80                	jbe    c020821d <space_share+0x31d>
c020829d:	89 f0                	mov    %esi,%eax
c020829f:	35 03 02 00 00       	xor    $0x203,%eax
c02082a4:	e9 74 ff ff ff       	jmp    c020821d <space_share+0x31d>
c02082a9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02082b0:	89 45 e4             	mov    %eax,-0x1c(%ebp)
c02082b3:	e9 c3 fd ff ff       	jmp    c020807b <space_share+0x17b>
c02082b8:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02082bf:	90                   	nop
c02082c0:	89 5c 24 04          	mov    %ebx,0x4(%esp)
c02082c4:	b8 01 00 00 00       	mov    $0x1,%eax
c02082c9:	89 44 24 08          	mov    %eax,0x8(%esp)
c02082cd:	8b 45 10             	mov    0x10(%ebp),%eax
c02082d0:	89 04 24             	mov    %eax,(%esp)
c02082d3:	e8 18 e5 ff ff       	call   c02067f0 <page_zero_fill>
c02082d8:	e9 84 fe ff ff       	jmp    c0208161 <space_share+0x261>
c02082dd:	8d 76 00             	lea    0x0(%esi),%esi
c02082e0:	89 5c 24 08          	mov    %ebx,0x8(%esp)
c02082e4:	31 c0                	xor    %eax,%eax
c02082e6:	89 44 24 0c          	mov    %eax,0xc(%esp)
c02082ea:	8b 45 d4             	mov    -0x2c(%ebp),%eax
c02082ed:	89 44 24 04          	mov    %eax,0x4(%esp)
c02082f1:	8b 45 10             	mov    0x10(%ebp),%eax
c02082f4:	89 04 24             	mov    %eax,(%esp)
c02082f7:	e8 c4 06 00 00       	call   c02089c0 <page_put>
c02082fc:	8b 45 b0             	mov    -0x50(%ebp),%eax
c02082ff:	e9 19 ff ff ff       	jmp    c020821d <space_share+0x31d>
c0208304:	c7 45 b8 f2 ff ff ff 	movl   $0xfffffff2,-0x48(%ebp)
c020830b:	e9 19 fc ff ff       	jmp    c0207f29 <space_share+0x29>
c0208310:	c7 45 e4 f4 ff ff ff 	movl   $0xfffffff4,-0x1c(%ebp)
c0208317:	e9 5f fd ff ff       	jmp    c020807b <space_share+0x17b>
c020831c:	89 45 b8             	mov    %eax,-0x48(%ebp)
c020831f:	e9 05 fc ff ff       	jmp    c0207f29 <space_share+0x29>
c0208324:	c7 45 b8 ff ff ff ff 	movl   $0xffffffff,-0x48(%ebp)
c020832b:	e9 f9 fb ff ff       	jmp    c0207f29 <space_share+0x29>

c0208330 <slab_alloc>:
c0208330:	55                   	push   %ebp
c0208331:	89 e5                	mov    %esp,%ebp
c0208333:	83 ec 38             	sub    $0x38,%esp
c0208336:	89 75 f8             	mov    %esi,-0x8(%ebp)
c0208339:	8b 75 08             	mov    0x8(%ebp),%esi
c020833c:	89 5d f4             	mov    %ebx,-0xc(%ebp)
c020833f:	89 7d fc             	mov    %edi,-0x4(%ebp)
c0208342:	8b 5e 14             	mov    0x14(%esi),%ebx
c0208345:	85 db                	test   %ebx,%ebx
c0208347:	74 3f                	je     c0208388 <slab_alloc+0x58>
c0208349:	8b 7b 0c             	mov    0xc(%ebx),%edi
c020834c:	8b 07                	mov    (%edi),%eax
c020834e:	ff 43 10             	incl   0x10(%ebx)
c0208351:	89 43 0c             	mov    %eax,0xc(%ebx)
c0208354:	ff 46 0c             	incl   0xc(%esi)
c0208357:	8b 53 0c             	mov    0xc(%ebx),%edx
c020835a:	85 d2                	test   %edx,%edx
c020835c:	74 52                	je     c02083b0 <slab_alloc+0x80>
c020835e:	8b 46 04             	mov    0x4(%esi),%eax
c0208361:	89 3c 24             	mov    %edi,(%esp)
c0208364:	89 44 24 08          	mov    %eax,0x8(%esp)
c0208368:	31 c0                	xor    %eax,%eax
c020836a:	89 44 24 04          	mov    %eax,0x4(%esp)
c020836e:	e8 6d 9d ff ff       	call   c02020e0 <memset>
c0208373:	8b 5d f4             	mov    -0xc(%ebp),%ebx
c0208376:	89 f8                	mov    %edi,%eax
c0208378:	8b 75 f8             	mov    -0x8(%ebp),%esi
c020837b:	8b 7d fc             	mov    -0x4(%ebp),%edi
c020837e:	89 ec                	mov    %ebp,%esp
c0208380:	5d                   	pop    %ebp
c0208381:	c3                   	ret
c0208382:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c0208388:	8b 5e 1c             	mov    0x1c(%esi),%ebx
c020838b:	85 db                	test   %ebx,%ebx
c020838d:	74 49                	je     c02083d8 <slab_alloc+0xa8>
c020838f:	c7 46 1c 00 00 00 00 	movl   $0x0,0x1c(%esi)
c0208396:	c7 43 04 00 00 00 00 	movl   $0x0,0x4(%ebx)
c020839d:	8b 46 14             	mov    0x14(%esi),%eax
c02083a0:	89 03                	mov    %eax,(%ebx)
c02083a2:	85 c0                	test   %eax,%eax
c02083a4:	74 03                	je     c02083a9 <slab_alloc+0x79>
c02083a6:	89 58 04             	mov    %ebx,0x4(%eax)
c02083a9:	89 5e 14             	mov    %ebx,0x14(%esi)
c02083ac:	eb 9b                	jmp    c0208349 <slab_alloc+0x19>
c02083ae:	66 90                	xchg   %ax,%ax
c02083b0:	8b 43 04             	mov    0x4(%ebx),%eax
c02083b3:	8b 13                	mov    (%ebx),%edx
c02083b5:	85 c0                	test   %eax,%eax
c02083b7:	74 17                	je     c02083d0 <slab_alloc+0xa0>
c02083b9:	89 10                	mov    %edx,(%eax)
c02083bb:	8b 03                	mov    (%ebx),%eax
c02083bd:	85 c0                	test   %eax,%eax
c02083bf:	74 9d                	je     c020835e <slab_alloc+0x2e>
c02083c1:	8b 53 04             	mov    0x4(%ebx),%edx
c02083c4:	89 50 04             	mov    %edx,0x4(%eax)
c02083c7:	eb 95                	jmp    c020835e <slab_alloc+0x2e>
c02083c9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02083d0:	89 56 14             	mov    %edx,0x14(%esi)
c02083d3:	eb e6                	jmp    c02083bb <slab_alloc+0x8b>
c02083d5:	8d 76 00             	lea    0x0(%esi),%esi
c02083d8:	8b 56 04             	mov    0x4(%esi),%edx
c02083db:	8d 04 d5 00 00 00 00 	lea    0x0(,%edx,8),%eax
c02083e2:	3d 00 10 00 00       	cmp    $0x1000,%eax
c02083e7:	0f 86 20 01 00 00    	jbe    c020850d <slab_alloc+0x1dd>
c02083ed:	3d 00 20 00 00       	cmp    $0x2000,%eax
c02083f2:	0f 86 26 01 00 00    	jbe    c020851e <slab_alloc+0x1ee>
c02083f8:	3d 01 40 00 00       	cmp    $0x4001,%eax
c02083fd:	19 ff                	sbb    %edi,%edi
c02083ff:	81 e7 00 c0 ff ff    	and    $0xffffc000,%edi
c0208405:	81 c7 00 80 00 00    	add    $0x8000,%edi
c020840b:	3d 01 40 00 00       	cmp    $0x4001,%eax
c0208410:	19 c0                	sbb    %eax,%eax
c0208412:	83 c0 03             	add    $0x3,%eax
c0208415:	89 45 dc             	mov    %eax,-0x24(%ebp)
c0208418:	8b 46 08             	mov    0x8(%esi),%eax
c020841b:	8d 54 10 ff          	lea    -0x1(%eax,%edx,1),%edx
c020841f:	f7 d8                	neg    %eax
c0208421:	21 c2                	and    %eax,%edx
c0208423:	8b 45 0c             	mov    0xc(%ebp),%eax
c0208426:	89 55 e0             	mov    %edx,-0x20(%ebp)
c0208429:	89 44 24 04          	mov    %eax,0x4(%esp)
c020842d:	8b 45 dc             	mov    -0x24(%ebp),%eax
c0208430:	89 04 24             	mov    %eax,(%esp)
c0208433:	e8 a8 ee ff ff       	call   c02072e0 <frame_alloc_low>
c0208438:	8b 56 08             	mov    0x8(%esi),%edx
c020843b:	89 c3                	mov    %eax,%ebx
c020843d:	8d 42 17             	lea    0x17(%edx),%eax
c0208440:	f7 da                	neg    %edx
c0208442:	21 d0                	and    %edx,%eax
c0208444:	8b 55 e0             	mov    -0x20(%ebp),%edx
c0208447:	01 d0                	add    %edx,%eax
c0208449:	39 c7                	cmp    %eax,%edi
c020844b:	0f 82 88 02 00 00    	jb     c02086d9 <slab_alloc.cold>
c0208451:	85 db                	test   %ebx,%ebx
c0208453:	0f 84 d7 00 00 00    	je     c0208530 <slab_alloc+0x200>
c0208459:	89 1c 24             	mov    %ebx,(%esp)
c020845c:	e8 7f f2 ff ff       	call   c02076e0 <frame_low>
c0208461:	31 d2                	xor    %edx,%edx
c0208463:	89 c3                	mov    %eax,%ebx
c0208465:	31 c0                	xor    %eax,%eax
c0208467:	89 14 03             	mov    %edx,(%ebx,%eax,1)
c020846a:	89 54 03 04          	mov    %edx,0x4(%ebx,%eax,1)
c020846e:	83 c0 08             	add    $0x8,%eax
c0208471:	83 f8 18             	cmp    $0x18,%eax
c0208474:	72 f1                	jb     c0208467 <slab_alloc+0x137>
c0208476:	89 73 08             	mov    %esi,0x8(%ebx)
c0208479:	89 f9                	mov    %edi,%ecx
c020847b:	8b 7d e0             	mov    -0x20(%ebp),%edi
c020847e:	c7 43 14 ab 51 ab 51 	movl   $0x51ab51ab,0x14(%ebx)
c0208485:	8b 46 08             	mov    0x8(%esi),%eax
c0208488:	8d 50 17             	lea    0x17(%eax),%edx
c020848b:	f7 d8                	neg    %eax
c020848d:	21 c2                	and    %eax,%edx
c020848f:	89 55 e4             	mov    %edx,-0x1c(%ebp)
c0208492:	29 d1                	sub    %edx,%ecx
c0208494:	31 d2                	xor    %edx,%edx
c0208496:	89 c8                	mov    %ecx,%eax
c0208498:	f7 f7                	div    %edi
c020849a:	89 45 d8             	mov    %eax,-0x28(%ebp)
c020849d:	89 c2                	mov    %eax,%edx
c020849f:	4a                   	dec    %edx
c02084a0:	39 f9                	cmp    %edi,%ecx
c02084a2:	72 50                	jb     c02084f4 <slab_alloc+0x1c4>
c02084a4:	89 f9                	mov    %edi,%ecx
c02084a6:	0f af fa             	imul   %edx,%edi
c02084a9:	89 f8                	mov    %edi,%eax
c02084ab:	8b 7d e4             	mov    -0x1c(%ebp),%edi
c02084ae:	01 f8                	add    %edi,%eax
c02084b0:	8b 7d d8             	mov    -0x28(%ebp),%edi
c02084b3:	01 d8                	add    %ebx,%eax
c02084b5:	c7 00 00 00 00 00    	movl   $0x0,(%eax)
c02084bb:	89 43 0c             	mov    %eax,0xc(%ebx)
c02084be:	83 ef 02             	sub    $0x2,%edi
c02084c1:	85 d2                	test   %edx,%edx
c02084c3:	74 2f                	je     c02084f4 <slab_alloc+0x1c4>
c02084c5:	0f af cf             	imul   %edi,%ecx
c02084c8:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02084cf:	90                   	nop
c02084d0:	89 45 e4             	mov    %eax,-0x1c(%ebp)
c02084d3:	8b 56 08             	mov    0x8(%esi),%edx
c02084d6:	4f                   	dec    %edi
c02084d7:	8d 42 17             	lea    0x17(%edx),%eax
c02084da:	f7 da                	neg    %edx
c02084dc:	21 d0                	and    %edx,%eax
c02084de:	8b 55 e4             	mov    -0x1c(%ebp),%edx
c02084e1:	01 c8                	add    %ecx,%eax
c02084e3:	01 d8                	add    %ebx,%eax
c02084e5:	89 10                	mov    %edx,(%eax)
c02084e7:	8b 55 e0             	mov    -0x20(%ebp),%edx
c02084ea:	89 43 0c             	mov    %eax,0xc(%ebx)
c02084ed:	29 d1                	sub    %edx,%ecx
c02084ef:	83 ff ff             	cmp    $0xffffffff,%edi
c02084f2:	75 dc                	jne    c02084d0 <slab_alloc+0x1a0>
c02084f4:	0f b6 4d dc          	movzbl -0x24(%ebp),%ecx
c02084f8:	b8 01 00 00 00       	mov    $0x1,%eax
c02084fd:	ff 46 10             	incl   0x10(%esi)
c0208500:	d3 e0                	shl    %cl,%eax
c0208502:	01 05 a8 02 22 c0    	add    %eax,0xc02202a8
c0208508:	e9 82 fe ff ff       	jmp    c020838f <slab_alloc+0x5f>
c020850d:	c7 45 dc 00 00 00 00 	movl   $0x0,-0x24(%ebp)
c0208514:	bf 00 10 00 00       	mov    $0x1000,%edi
c0208519:	e9 fa fe ff ff       	jmp    c0208418 <slab_alloc+0xe8>
c020851e:	c7 45 dc 01 00 00 00 	movl   $0x1,-0x24(%ebp)
c0208525:	bf 00 20 00 00       	mov    $0x2000,%edi
c020852a:	e9 e9 fe ff ff       	jmp    c0208418 <slab_alloc+0xe8>
c020852f:	90                   	nop
c0208530:	c7 46 1c 00 00 00 00 	movl   $0x0,0x1c(%esi)
c0208537:	31 ff                	xor    %edi,%edi
c0208539:	e9 35 fe ff ff       	jmp    c0208373 <slab_alloc+0x43>
c020853e:	66 90                	xchg   %ax,%ax

c0208540 <slab_free>:
c0208540:	55                   	push   %ebp
c0208541:	89 e5                	mov    %esp,%ebp
c0208543:	57                   	push   %edi
c0208544:	56                   	push   %esi
c0208545:	53                   	push   %ebx
c0208546:	83 ec 2c             	sub    $0x2c,%esp
c0208549:	8b 75 08             	mov    0x8(%ebp),%esi
c020854c:	8b 46 04             	mov    0x4(%esi),%eax
c020854f:	89 45 e4             	mov    %eax,-0x1c(%ebp)
c0208552:	c1 e0 03             	shl    $0x3,%eax
c0208555:	3d 00 10 00 00       	cmp    $0x1000,%eax
c020855a:	0f 86 40 01 00 00    	jbe    c02086a0 <slab_free+0x160>
c0208560:	3d 00 20 00 00       	cmp    $0x2000,%eax
c0208565:	0f 86 4d 01 00 00    	jbe    c02086b8 <slab_free+0x178>
c020856b:	3d 01 40 00 00       	cmp    $0x4001,%eax
c0208570:	19 db                	sbb    %ebx,%ebx
c0208572:	81 e3 00 40 00 00    	and    $0x4000,%ebx
c0208578:	81 eb 00 80 00 00    	sub    $0x8000,%ebx
c020857e:	3d 01 40 00 00       	cmp    $0x4001,%eax
c0208583:	19 c0                	sbb    %eax,%eax
c0208585:	83 c0 03             	add    $0x3,%eax
c0208588:	89 45 e0             	mov    %eax,-0x20(%ebp)
c020858b:	8b 7d 0c             	mov    0xc(%ebp),%edi
c020858e:	8b 45 0c             	mov    0xc(%ebp),%eax
c0208591:	21 fb                	and    %edi,%ebx
c0208593:	29 d8                	sub    %ebx,%eax
c0208595:	81 7b 14 ab 51 ab 51 	cmpl   $0x51ab51ab,0x14(%ebx)
c020859c:	0f 85 53 01 00 00    	jne    c02086f5 <slab_free.cold>
c02085a2:	39 73 08             	cmp    %esi,0x8(%ebx)
c02085a5:	0f 85 4a 01 00 00    	jne    c02086f5 <slab_free.cold>
c02085ab:	8b 4b 10             	mov    0x10(%ebx),%ecx
c02085ae:	85 c9                	test   %ecx,%ecx
c02085b0:	0f 84 3f 01 00 00    	je     c02086f5 <slab_free.cold>
c02085b6:	8b 7e 08             	mov    0x8(%esi),%edi
c02085b9:	89 fa                	mov    %edi,%edx
c02085bb:	f7 da                	neg    %edx
c02085bd:	89 d1                	mov    %edx,%ecx
c02085bf:	8d 57 17             	lea    0x17(%edi),%edx
c02085c2:	21 ca                	and    %ecx,%edx
c02085c4:	39 d0                	cmp    %edx,%eax
c02085c6:	0f 82 45 01 00 00    	jb     c0208711 <slab_free.cold+0x1c>
c02085cc:	29 d0                	sub    %edx,%eax
c02085ce:	8b 55 e4             	mov    -0x1c(%ebp),%edx
c02085d1:	8d 7c 17 ff          	lea    -0x1(%edi,%edx,1),%edi
c02085d5:	31 d2                	xor    %edx,%edx
c02085d7:	21 cf                	and    %ecx,%edi
c02085d9:	f7 f7                	div    %edi
c02085db:	85 d2                	test   %edx,%edx
c02085dd:	0f 85 2e 01 00 00    	jne    c0208711 <slab_free.cold+0x1c>
c02085e3:	8b 43 0c             	mov    0xc(%ebx),%eax
c02085e6:	85 c0                	test   %eax,%eax
c02085e8:	74 76                	je     c0208660 <slab_free+0x120>
c02085ea:	8b 7d 0c             	mov    0xc(%ebp),%edi
c02085ed:	89 07                	mov    %eax,(%edi)
c02085ef:	ff 4b 10             	decl   0x10(%ebx)
c02085f2:	89 7b 0c             	mov    %edi,0xc(%ebx)
c02085f5:	ff 4e 0c             	decl   0xc(%esi)
c02085f8:	8b 53 10             	mov    0x10(%ebx),%edx
c02085fb:	85 d2                	test   %edx,%edx
c02085fd:	75 54                	jne    c0208653 <slab_free+0x113>
c02085ff:	8b 43 04             	mov    0x4(%ebx),%eax
c0208602:	8b 13                	mov    (%ebx),%edx
c0208604:	85 c0                	test   %eax,%eax
c0208606:	0f 84 84 00 00 00    	je     c0208690 <slab_free+0x150>
c020860c:	89 10                	mov    %edx,(%eax)
c020860e:	8b 03                	mov    (%ebx),%eax
c0208610:	85 c0                	test   %eax,%eax
c0208612:	74 06                	je     c020861a <slab_free+0xda>
c0208614:	8b 53 04             	mov    0x4(%ebx),%edx
c0208617:	89 50 04             	mov    %edx,0x4(%eax)
c020861a:	8b 46 1c             	mov    0x1c(%esi),%eax
c020861d:	85 c0                	test   %eax,%eax
c020861f:	74 5f                	je     c0208680 <slab_free+0x140>
c0208621:	c7 43 14 00 00 00 00 	movl   $0x0,0x14(%ebx)
c0208628:	0f b6 4d e0          	movzbl -0x20(%ebp),%ecx
c020862c:	b8 01 00 00 00       	mov    $0x1,%eax
c0208631:	ff 4e 10             	decl   0x10(%esi)
c0208634:	89 1c 24             	mov    %ebx,(%esp)
c0208637:	d3 e0                	shl    %cl,%eax
c0208639:	29 05 a8 02 22 c0    	sub    %eax,0xc02202a8
c020863f:	e8 cc f0 ff ff       	call   c0207710 <frame_of>
c0208644:	8b 4d e0             	mov    -0x20(%ebp),%ecx
c0208647:	89 4c 24 04          	mov    %ecx,0x4(%esp)
c020864b:	89 04 24             	mov    %eax,(%esp)
c020864e:	e8 dd ed ff ff       	call   c0207430 <frame_free>
c0208653:	83 c4 2c             	add    $0x2c,%esp
c0208656:	5b                   	pop    %ebx
c0208657:	5e                   	pop    %esi
c0208658:	5f                   	pop    %edi
c0208659:	5d                   	pop    %ebp
c020865a:	c3                   	ret
c020865b:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c020865f:	90                   	nop
c0208660:	c7 43 04 00 00 00 00 	movl   $0x0,0x4(%ebx)
c0208667:	8b 46 14             	mov    0x14(%esi),%eax
c020866a:	89 03                	mov    %eax,(%ebx)
c020866c:	85 c0                	test   %eax,%eax
c020866e:	74 03                	je     c0208673 <slab_free+0x133>
c0208670:	89 58 04             	mov    %ebx,0x4(%eax)
c0208673:	89 5e 14             	mov    %ebx,0x14(%esi)
c0208676:	8b 43 0c             	mov    0xc(%ebx),%eax
c0208679:	e9 6c ff ff ff       	jmp    c02085ea <slab_free+0xaa>
c020867e:	66 90                	xchg   %ax,%ax
c0208680:	89 5e 1c             	mov    %ebx,0x1c(%esi)
c0208683:	83 c4 2c             	add    $0x2c,%esp
c0208686:	5b                   	pop    %ebx
c0208687:	5e                   	pop    %esi
c0208688:	5f                   	pop    %edi
c0208689:	5d                   	pop    %ebp
c020868a:	c3                   	ret
c020868b:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c020868f:	90                   	nop
c0208690:	89 56 14             	mov    %edx,0x14(%esi)
c0208693:	e9 76 ff ff ff       	jmp    c020860e <slab_free+0xce>
c0208698:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020869f:	90                   	nop
c02086a0:	c7 45 e0 00 00 00 00 	movl   $0x0,-0x20(%ebp)
c02086a7:	bb 00 f0 ff ff       	mov    $0xfffff000,%ebx
c02086ac:	e9 da fe ff ff       	jmp    c020858b <slab_free+0x4b>
c02086b1:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02086b8:	c7 45 e0 01 00 00 00 	movl   $0x1,-0x20(%ebp)
c02086bf:	bb 00 e0 ff ff       	mov    $0xffffe000,%ebx
c02086c4:	e9 c2 fe ff ff       	jmp    c020858b <slab_free+0x4b>
c02086c9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi

c02086d0 <slab_bytes_total>:
c02086d0:	a1 a8 02 22 c0       	mov    0xc02202a8,%eax
c02086d5:	c1 e0 0c             	shl    $0xc,%eax
c02086d8:	c3                   	ret

c02086d9 <slab_alloc.cold>:
c02086d9:	c7 44 24 08 4d 00 00 	movl   $0x4d,0x8(%esp)
c02086e0:	00 
c02086e1:	c7 44 24 04 02 f7 20 	movl   $0xc020f702,0x4(%esp)
c02086e8:	c0 
c02086e9:	c7 04 24 14 f7 20 c0 	movl   $0xc020f714,(%esp)
c02086f0:	e8 c9 ad ff ff       	call   c02034be <assert_failed>

c02086f5 <slab_free.cold>:
c02086f5:	c7 44 24 08 87 00 00 	movl   $0x87,0x8(%esp)
c02086fc:	00 
c02086fd:	c7 44 24 04 02 f7 20 	movl   $0xc020f702,0x4(%esp)
c0208704:	c0 
c0208705:	c7 04 24 34 f7 20 c0 	movl   $0xc020f734,(%esp)
c020870c:	e8 ad ad ff ff       	call   c02034be <assert_failed>
c0208711:	c7 44 24 08 88 00 00 	movl   $0x88,0x8(%esp)
c0208718:	00 
c0208719:	c7 44 24 04 02 f7 20 	movl   $0xc020f702,0x4(%esp)
c0208720:	c0 
c0208721:	c7 04 24 68 f7 20 c0 	movl   $0xc020f768,(%esp)
c0208728:	e8 91 ad ff ff       	call   c02034be <assert_failed>
c020872d:	66 90                	xchg   %ax,%ax
c020872f:	90                   	nop

c0208730 <space_init>:
c0208730:	55                   	push   %ebp
c0208731:	89 e5                	mov    %esp,%ebp
c0208733:	57                   	push   %edi
c0208734:	31 ff                	xor    %edi,%edi
c0208736:	56                   	push   %esi
c0208737:	be 01 00 00 00       	mov    $0x1,%esi
c020873c:	53                   	push   %ebx
c020873d:	83 ec 2c             	sub    $0x2c,%esp
c0208740:	8b 5d 08             	mov    0x8(%ebp),%ebx
c0208743:	89 7c 24 04          	mov    %edi,0x4(%esp)
c0208747:	89 74 24 08          	mov    %esi,0x8(%esp)
c020874b:	8b 45 0c             	mov    0xc(%ebp),%eax
c020874e:	89 04 24             	mov    %eax,(%esp)
c0208751:	e8 ba 0a 00 00       	call   c0209210 <account_charge>
c0208756:	85 c0                	test   %eax,%eax
c0208758:	89 c7                	mov    %eax,%edi
c020875a:	74 14                	je     c0208770 <space_init+0x40>
c020875c:	83 c4 2c             	add    $0x2c,%esp
c020875f:	89 f8                	mov    %edi,%eax
c0208761:	5b                   	pop    %ebx
c0208762:	5e                   	pop    %esi
c0208763:	5f                   	pop    %edi
c0208764:	5d                   	pop    %ebp
c0208765:	c3                   	ret
c0208766:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020876d:	8d 76 00             	lea    0x0(%esi),%esi
c0208770:	c7 04 24 00 00 00 00 	movl   $0x0,(%esp)
c0208777:	b9 01 00 00 00       	mov    $0x1,%ecx
c020877c:	89 4c 24 04          	mov    %ecx,0x4(%esp)
c0208780:	e8 5b eb ff ff       	call   c02072e0 <frame_alloc_low>
c0208785:	85 c0                	test   %eax,%eax
c0208787:	89 c6                	mov    %eax,%esi
c0208789:	74 70                	je     c02087fb <space_init+0xcb>
c020878b:	c1 e6 0c             	shl    $0xc,%esi
c020878e:	8d 86 00 00 00 c0    	lea    -0x40000000(%esi),%eax
c0208794:	89 45 e4             	mov    %eax,-0x1c(%ebp)
c0208797:	89 04 24             	mov    %eax,(%esp)
c020879a:	e8 d1 99 ff ff       	call   c0202170 <clear_page>
c020879f:	81 fe 00 00 00 40    	cmp    $0x40000000,%esi
c02087a5:	74 54                	je     c02087fb <space_init+0xcb>
c02087a7:	89 5d 08             	mov    %ebx,0x8(%ebp)
c02087aa:	b9 00 00 00 c0       	mov    $0xc0000000,%ecx
c02087af:	b8 00 9c 21 c0       	mov    $0xc0219c00,%eax
c02087b4:	81 e9 00 90 21 c0    	sub    $0xc0219000,%ecx
c02087ba:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c02087c0:	8b 18                	mov    (%eax),%ebx
c02087c2:	8d 14 06             	lea    (%esi,%eax,1),%edx
c02087c5:	83 c0 04             	add    $0x4,%eax
c02087c8:	3d 00 a0 21 c0       	cmp    $0xc021a000,%eax
c02087cd:	89 1c 0a             	mov    %ebx,(%edx,%ecx,1)
c02087d0:	75 ee                	jne    c02087c0 <space_init+0x90>
c02087d2:	8b 5d 08             	mov    0x8(%ebp),%ebx
c02087d5:	8b 45 e4             	mov    -0x1c(%ebp),%eax
c02087d8:	c7 43 0c 00 00 00 00 	movl   $0x0,0xc(%ebx)
c02087df:	89 43 04             	mov    %eax,0x4(%ebx)
c02087e2:	8b 45 0c             	mov    0xc(%ebp),%eax
c02087e5:	c7 43 10 00 00 00 00 	movl   $0x0,0x10(%ebx)
c02087ec:	89 33                	mov    %esi,(%ebx)
c02087ee:	89 43 08             	mov    %eax,0x8(%ebx)
c02087f1:	83 c4 2c             	add    $0x2c,%esp
c02087f4:	89 f8                	mov    %edi,%eax
c02087f6:	5b                   	pop    %ebx
c02087f7:	5e                   	pop    %esi
c02087f8:	5f                   	pop    %edi
c02087f9:	5d                   	pop    %ebp
c02087fa:	c3                   	ret
c02087fb:	b8 01 00 00 00       	mov    $0x1,%eax
c0208800:	31 d2                	xor    %edx,%edx
c0208802:	89 44 24 08          	mov    %eax,0x8(%esp)
c0208806:	bf f4 ff ff ff       	mov    $0xfffffff4,%edi
c020880b:	89 54 24 04          	mov    %edx,0x4(%esp)
c020880f:	8b 45 0c             	mov    0xc(%ebp),%eax
c0208812:	89 04 24             	mov    %eax,(%esp)
c0208815:	e8 36 0a 00 00       	call   c0209250 <account_return>
c020881a:	83 c4 2c             	add    $0x2c,%esp
c020881d:	89 f8                	mov    %edi,%eax
c020881f:	5b                   	pop    %ebx
c0208820:	5e                   	pop    %esi
c0208821:	5f                   	pop    %edi
c0208822:	5d                   	pop    %ebp
c0208823:	c3                   	ret
c0208824:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020882b:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c020882f:	90                   	nop

c0208830 <space_destroy>:
c0208830:	55                   	push   %ebp
c0208831:	89 e5                	mov    %esp,%ebp
c0208833:	57                   	push   %edi
c0208834:	56                   	push   %esi
c0208835:	53                   	push   %ebx
c0208836:	83 ec 2c             	sub    $0x2c,%esp
c0208839:	c7 45 e0 00 10 00 00 	movl   $0x1000,-0x20(%ebp)
c0208840:	8b 5d 08             	mov    0x8(%ebp),%ebx
c0208843:	c7 45 e4 ff ff 0b 00 	movl   $0xbffff,-0x1c(%ebp)
c020884a:	0f 20 d8             	mov    %cr3,%eax
c020884d:	3b 03                	cmp    (%ebx),%eax
c020884f:	75 08                	jne    c0208859 <space_destroy+0x29>
c0208851:	a1 00 c0 21 c0       	mov    0xc021c000,%eax
c0208856:	0f 22 d8             	mov    %eax,%cr3
c0208859:	8b 45 e4             	mov    -0x1c(%ebp),%eax
c020885c:	85 c0                	test   %eax,%eax
c020885e:	74 27                	je     c0208887 <space_destroy+0x57>
c0208860:	8d 7d e4             	lea    -0x1c(%ebp),%edi
c0208863:	8d 75 e0             	lea    -0x20(%ebp),%esi
c0208866:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020886d:	8d 76 00             	lea    0x0(%esi),%esi
c0208870:	89 7c 24 08          	mov    %edi,0x8(%esp)
c0208874:	89 74 24 04          	mov    %esi,0x4(%esp)
c0208878:	89 1c 24             	mov    %ebx,(%esp)
c020887b:	e8 c0 e5 ff ff       	call   c0206e40 <space_empty>
c0208880:	8b 45 e4             	mov    -0x1c(%ebp),%eax
c0208883:	85 c0                	test   %eax,%eax
c0208885:	75 e9                	jne    c0208870 <space_destroy+0x40>
c0208887:	8b 7b 0c             	mov    0xc(%ebx),%edi
c020888a:	85 ff                	test   %edi,%edi
c020888c:	0f 85 7b 06 00 00    	jne    c0208f0d <space_destroy.cold>
c0208892:	8b 73 10             	mov    0x10(%ebx),%esi
c0208895:	85 f6                	test   %esi,%esi
c0208897:	0f 85 70 06 00 00    	jne    c0208f0d <space_destroy.cold>
c020889d:	31 c0                	xor    %eax,%eax
c020889f:	89 44 24 04          	mov    %eax,0x4(%esp)
c02088a3:	8b 43 04             	mov    0x4(%ebx),%eax
c02088a6:	05 00 00 00 40       	add    $0x40000000,%eax
c02088ab:	c1 e8 0c             	shr    $0xc,%eax
c02088ae:	89 04 24             	mov    %eax,(%esp)
c02088b1:	e8 7a eb ff ff       	call   c0207430 <frame_free>
c02088b6:	ba 01 00 00 00       	mov    $0x1,%edx
c02088bb:	31 c9                	xor    %ecx,%ecx
c02088bd:	89 54 24 08          	mov    %edx,0x8(%esp)
c02088c1:	89 4c 24 04          	mov    %ecx,0x4(%esp)
c02088c5:	8b 43 08             	mov    0x8(%ebx),%eax
c02088c8:	89 04 24             	mov    %eax,(%esp)
c02088cb:	e8 80 09 00 00       	call   c0209250 <account_return>
c02088d0:	c7 43 04 00 00 00 00 	movl   $0x0,0x4(%ebx)
c02088d7:	83 c4 2c             	add    $0x2c,%esp
c02088da:	5b                   	pop    %ebx
c02088db:	5e                   	pop    %esi
c02088dc:	5f                   	pop    %edi
c02088dd:	5d                   	pop    %ebp
c02088de:	c3                   	ret
c02088df:	90                   	nop

c02088e0 <space_load>:
c02088e0:	55                   	push   %ebp
c02088e1:	89 e5                	mov    %esp,%ebp
c02088e3:	0f 20 da             	mov    %cr3,%edx
c02088e6:	8b 45 08             	mov    0x8(%ebp),%eax
c02088e9:	8b 00                	mov    (%eax),%eax
c02088eb:	39 c2                	cmp    %eax,%edx
c02088ed:	74 03                	je     c02088f2 <space_load+0x12>
c02088ef:	0f 22 d8             	mov    %eax,%cr3
c02088f2:	5d                   	pop    %ebp
c02088f3:	c3                   	ret
c02088f4:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02088fb:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c02088ff:	90                   	nop

c0208900 <page_alloc>:
c0208900:	55                   	push   %ebp
c0208901:	31 c0                	xor    %eax,%eax
c0208903:	89 e5                	mov    %esp,%ebp
c0208905:	83 ec 18             	sub    $0x18,%esp
c0208908:	89 5d f8             	mov    %ebx,-0x8(%ebp)
c020890b:	8b 5d 08             	mov    0x8(%ebp),%ebx
c020890e:	b9 01 00 00 00       	mov    $0x1,%ecx
c0208913:	89 75 fc             	mov    %esi,-0x4(%ebp)
c0208916:	8b 75 10             	mov    0x10(%ebp),%esi
c0208919:	89 4c 24 08          	mov    %ecx,0x8(%esp)
c020891d:	89 44 24 04          	mov    %eax,0x4(%esp)
c0208921:	8b 43 08             	mov    0x8(%ebx),%eax
c0208924:	89 04 24             	mov    %eax,(%esp)
c0208927:	e8 e4 08 00 00       	call   c0209210 <account_charge>
c020892c:	89 06                	mov    %eax,(%esi)
c020892e:	85 c0                	test   %eax,%eax
c0208930:	74 0e                	je     c0208940 <page_alloc+0x40>
c0208932:	31 c0                	xor    %eax,%eax
c0208934:	eb 1c                	jmp    c0208952 <page_alloc+0x52>
c0208936:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020893d:	8d 76 00             	lea    0x0(%esi),%esi
c0208940:	8b 45 0c             	mov    0xc(%ebp),%eax
c0208943:	89 04 24             	mov    %eax,(%esp)
c0208946:	e8 55 e9 ff ff       	call   c02072a0 <frame_alloc_user>
c020894b:	85 c0                	test   %eax,%eax
c020894d:	74 11                	je     c0208960 <page_alloc+0x60>
c020894f:	ff 43 0c             	incl   0xc(%ebx)
c0208952:	8b 5d f8             	mov    -0x8(%ebp),%ebx
c0208955:	8b 75 fc             	mov    -0x4(%ebp),%esi
c0208958:	89 ec                	mov    %ebp,%esp
c020895a:	5d                   	pop    %ebp
c020895b:	c3                   	ret
c020895c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0208960:	b8 01 00 00 00       	mov    $0x1,%eax
c0208965:	31 d2                	xor    %edx,%edx
c0208967:	89 44 24 08          	mov    %eax,0x8(%esp)
c020896b:	89 54 24 04          	mov    %edx,0x4(%esp)
c020896f:	8b 43 08             	mov    0x8(%ebx),%eax
c0208972:	89 04 24             	mov    %eax,(%esp)
c0208975:	e8 d6 08 00 00       	call   c0209250 <account_return>
c020897a:	31 c0                	xor    %eax,%eax
c020897c:	c7 06 f4 ff ff ff    	movl   $0xfffffff4,(%esi)
c0208982:	eb ce                	jmp    c0208952 <page_alloc+0x52>
c0208984:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020898b:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c020898f:	90                   	nop

c0208990 <page_return>:
c0208990:	55                   	push   %ebp
c0208991:	89 e5                	mov    %esp,%ebp
c0208993:	83 ec 18             	sub    $0x18,%esp
c0208996:	8b 45 08             	mov    0x8(%ebp),%eax
c0208999:	8b 55 0c             	mov    0xc(%ebp),%edx
c020899c:	29 50 0c             	sub    %edx,0xc(%eax)
c020899f:	89 54 24 08          	mov    %edx,0x8(%esp)
c02089a3:	31 d2                	xor    %edx,%edx
c02089a5:	89 54 24 04          	mov    %edx,0x4(%esp)
c02089a9:	8b 40 08             	mov    0x8(%eax),%eax
c02089ac:	89 04 24             	mov    %eax,(%esp)
c02089af:	e8 9c 08 00 00       	call   c0209250 <account_return>
c02089b4:	89 ec                	mov    %ebp,%esp
c02089b6:	5d                   	pop    %ebp
c02089b7:	c3                   	ret
c02089b8:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02089bf:	90                   	nop

c02089c0 <page_put>:
c02089c0:	55                   	push   %ebp
c02089c1:	89 e5                	mov    %esp,%ebp
c02089c3:	83 ec 28             	sub    $0x28,%esp
c02089c6:	89 5d f4             	mov    %ebx,-0xc(%ebp)
c02089c9:	8b 45 10             	mov    0x10(%ebp),%eax
c02089cc:	89 7d fc             	mov    %edi,-0x4(%ebp)
c02089cf:	8b 4d 14             	mov    0x14(%ebp),%ecx
c02089d2:	89 75 f8             	mov    %esi,-0x8(%ebp)
c02089d5:	8b 5d 08             	mov    0x8(%ebp),%ebx
c02089d8:	8b 10                	mov    (%eax),%edx
c02089da:	05 00 00 00 40       	add    $0x40000000,%eax
c02089df:	89 88 00 00 00 c0    	mov    %ecx,-0x40000000(%eax)
c02089e5:	c1 e8 0c             	shr    $0xc,%eax
c02089e8:	8b 35 8c 02 22 c0    	mov    0xc022028c,%esi
c02089ee:	8d 3c 40             	lea    (%eax,%eax,2),%edi
c02089f1:	31 c0                	xor    %eax,%eax
c02089f3:	85 c9                	test   %ecx,%ecx
c02089f5:	0f 95 c0             	setne  %al
c02089f8:	83 fa 01             	cmp    $0x1,%edx
c02089fb:	83 d0 ff             	adc    $0xffffffff,%eax
c02089fe:	01 44 be 04          	add    %eax,0x4(%esi,%edi,4)
c0208a02:	89 d6                	mov    %edx,%esi
c0208a04:	83 e6 01             	and    $0x1,%esi
c0208a07:	74 2c                	je     c0208a35 <page_put+0x75>
c0208a09:	0f 20 d8             	mov    %cr3,%eax
c0208a0c:	3b 03                	cmp    (%ebx),%eax
c0208a0e:	74 58                	je     c0208a68 <page_put+0xa8>
c0208a10:	c1 ea 0c             	shr    $0xc,%edx
c0208a13:	3b 15 88 02 22 c0    	cmp    0xc0220288,%edx
c0208a19:	72 2d                	jb     c0208a48 <page_put+0x88>
c0208a1b:	31 f6                	xor    %esi,%esi
c0208a1d:	29 73 0c             	sub    %esi,0xc(%ebx)
c0208a20:	31 c0                	xor    %eax,%eax
c0208a22:	89 74 24 08          	mov    %esi,0x8(%esp)
c0208a26:	89 44 24 04          	mov    %eax,0x4(%esp)
c0208a2a:	8b 43 08             	mov    0x8(%ebx),%eax
c0208a2d:	89 04 24             	mov    %eax,(%esp)
c0208a30:	e8 1b 08 00 00       	call   c0209250 <account_return>
c0208a35:	8b 5d f4             	mov    -0xc(%ebp),%ebx
c0208a38:	8b 75 f8             	mov    -0x8(%ebp),%esi
c0208a3b:	8b 7d fc             	mov    -0x4(%ebp),%edi
c0208a3e:	89 ec                	mov    %ebp,%esp
c0208a40:	5d                   	pop    %ebp
c0208a41:	c3                   	ret
c0208a42:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c0208a48:	8b 0d 8c 02 22 c0    	mov    0xc022028c,%ecx
c0208a4e:	8d 04 52             	lea    (%edx,%edx,2),%eax
c0208a51:	8d 04 81             	lea    (%ecx,%eax,4),%eax
c0208a54:	f6 40 03 01          	testb  $0x1,0x3(%eax)
c0208a58:	74 c1                	je     c0208a1b <page_put+0x5b>
c0208a5a:	89 14 24             	mov    %edx,(%esp)
c0208a5d:	e8 8e eb ff ff       	call   c02075f0 <frame_put>
c0208a62:	eb b9                	jmp    c0208a1d <page_put+0x5d>
c0208a64:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0208a68:	8b 45 0c             	mov    0xc(%ebp),%eax
c0208a6b:	0f 01 38             	invlpg (%eax)
c0208a6e:	c1 ea 0c             	shr    $0xc,%edx
c0208a71:	3b 15 88 02 22 c0    	cmp    0xc0220288,%edx
c0208a77:	73 a2                	jae    c0208a1b <page_put+0x5b>
c0208a79:	eb cd                	jmp    c0208a48 <page_put+0x88>
c0208a7b:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0208a7f:	90                   	nop

c0208a80 <space_map_frame>:
c0208a80:	55                   	push   %ebp
c0208a81:	b8 01 00 00 00       	mov    $0x1,%eax
c0208a86:	89 e5                	mov    %esp,%ebp
c0208a88:	83 ec 48             	sub    $0x48,%esp
c0208a8b:	89 5d f4             	mov    %ebx,-0xc(%ebp)
c0208a8e:	8b 5d 14             	mov    0x14(%ebp),%ebx
c0208a91:	89 75 f8             	mov    %esi,-0x8(%ebp)
c0208a94:	8b 75 08             	mov    0x8(%ebp),%esi
c0208a97:	89 7d fc             	mov    %edi,-0x4(%ebp)
c0208a9a:	89 44 24 04          	mov    %eax,0x4(%esp)
c0208a9e:	8b 45 0c             	mov    0xc(%ebp),%eax
c0208aa1:	89 04 24             	mov    %eax,(%esp)
c0208aa4:	e8 37 f2 ff ff       	call   c0207ce0 <range_check>
c0208aa9:	85 c0                	test   %eax,%eax
c0208aab:	0f 85 fa 00 00 00    	jne    c0208bab <space_map_frame+0x12b>
c0208ab1:	83 fb 1f             	cmp    $0x1f,%ebx
c0208ab4:	0f 87 48 01 00 00    	ja     c0208c02 <space_map_frame+0x182>
c0208aba:	89 df                	mov    %ebx,%edi
c0208abc:	83 e7 06             	and    $0x6,%edi
c0208abf:	83 ff 06             	cmp    $0x6,%edi
c0208ac2:	0f 84 41 01 00 00    	je     c0208c09 <space_map_frame+0x189>
c0208ac8:	a1 88 02 22 c0       	mov    0xc0220288,%eax
c0208acd:	39 45 10             	cmp    %eax,0x10(%ebp)
c0208ad0:	0f 83 53 04 00 00    	jae    c0208f29 <space_map_frame.cold>
c0208ad6:	8b 45 10             	mov    0x10(%ebp),%eax
c0208ad9:	8b 15 8c 02 22 c0    	mov    0xc022028c,%edx
c0208adf:	8d 0c 40             	lea    (%eax,%eax,2),%ecx
c0208ae2:	f6 44 8a 03 01       	testb  $0x1,0x3(%edx,%ecx,4)
c0208ae7:	8d 04 8a             	lea    (%edx,%ecx,4),%eax
c0208aea:	0f 84 39 04 00 00    	je     c0208f29 <space_map_frame.cold>
c0208af0:	0f b7 00             	movzwl (%eax),%eax
c0208af3:	3d ff ff 00 00       	cmp    $0xffff,%eax
c0208af8:	0f 84 fd 00 00 00    	je     c0208bfb <space_map_frame+0x17b>
c0208afe:	31 c0                	xor    %eax,%eax
c0208b00:	b9 01 00 00 00       	mov    $0x1,%ecx
c0208b05:	89 4c 24 08          	mov    %ecx,0x8(%esp)
c0208b09:	89 44 24 04          	mov    %eax,0x4(%esp)
c0208b0d:	8b 46 08             	mov    0x8(%esi),%eax
c0208b10:	89 04 24             	mov    %eax,(%esp)
c0208b13:	e8 f8 06 00 00       	call   c0209210 <account_charge>
c0208b18:	85 c0                	test   %eax,%eax
c0208b1a:	0f 85 8b 00 00 00    	jne    c0208bab <space_map_frame+0x12b>
c0208b20:	8b 45 10             	mov    0x10(%ebp),%eax
c0208b23:	89 04 24             	mov    %eax,(%esp)
c0208b26:	e8 75 ea ff ff       	call   c02075a0 <frame_get>
c0208b2b:	89 d8                	mov    %ebx,%eax
c0208b2d:	ff 46 0c             	incl   0xc(%esi)
c0208b30:	85 ff                	test   %edi,%edi
c0208b32:	74 03                	je     c0208b37 <space_map_frame+0xb7>
c0208b34:	83 c8 01             	or     $0x1,%eax
c0208b37:	8d 3c 85 00 00 00 00 	lea    0x0(,%eax,4),%edi
c0208b3e:	89 d8                	mov    %ebx,%eax
c0208b40:	83 e7 04             	and    $0x4,%edi
c0208b43:	83 e0 02             	and    $0x2,%eax
c0208b46:	09 c7                	or     %eax,%edi
c0208b48:	f6 c3 10             	test   $0x10,%bl
c0208b4b:	74 06                	je     c0208b53 <space_map_frame+0xd3>
c0208b4d:	81 cf 00 04 00 00    	or     $0x400,%edi
c0208b53:	f6 c3 08             	test   $0x8,%bl
c0208b56:	74 06                	je     c0208b5e <space_map_frame+0xde>
c0208b58:	81 cf 00 08 00 00    	or     $0x800,%edi
c0208b5e:	c7 45 e4 00 00 00 00 	movl   $0x0,-0x1c(%ebp)
c0208b65:	8d 45 e4             	lea    -0x1c(%ebp),%eax
c0208b68:	89 44 24 08          	mov    %eax,0x8(%esp)
c0208b6c:	8b 45 0c             	mov    0xc(%ebp),%eax
c0208b6f:	89 34 24             	mov    %esi,(%esp)
c0208b72:	89 44 24 04          	mov    %eax,0x4(%esp)
c0208b76:	e8 55 05 00 00       	call   c02090d0 <walk_make>
c0208b7b:	85 c0                	test   %eax,%eax
c0208b7d:	74 25                	je     c0208ba4 <space_map_frame+0x124>
c0208b7f:	8b 55 10             	mov    0x10(%ebp),%edx
c0208b82:	89 44 24 08          	mov    %eax,0x8(%esp)
c0208b86:	c1 e2 0c             	shl    $0xc,%edx
c0208b89:	09 fa                	or     %edi,%edx
c0208b8b:	81 ca 21 08 00 00    	or     $0x821,%edx
c0208b91:	89 54 24 0c          	mov    %edx,0xc(%esp)
c0208b95:	8b 45 0c             	mov    0xc(%ebp),%eax
c0208b98:	89 34 24             	mov    %esi,(%esp)
c0208b9b:	89 44 24 04          	mov    %eax,0x4(%esp)
c0208b9f:	e8 1c fe ff ff       	call   c02089c0 <page_put>
c0208ba4:	8b 45 e4             	mov    -0x1c(%ebp),%eax
c0208ba7:	85 c0                	test   %eax,%eax
c0208ba9:	75 15                	jne    c0208bc0 <space_map_frame+0x140>
c0208bab:	8b 5d f4             	mov    -0xc(%ebp),%ebx
c0208bae:	8b 75 f8             	mov    -0x8(%ebp),%esi
c0208bb1:	8b 7d fc             	mov    -0x4(%ebp),%edi
c0208bb4:	89 ec                	mov    %ebp,%esp
c0208bb6:	5d                   	pop    %ebp
c0208bb7:	c3                   	ret
c0208bb8:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0208bbf:	90                   	nop
c0208bc0:	89 45 d4             	mov    %eax,-0x2c(%ebp)
c0208bc3:	8b 45 10             	mov    0x10(%ebp),%eax
c0208bc6:	89 04 24             	mov    %eax,(%esp)
c0208bc9:	e8 22 ea ff ff       	call   c02075f0 <frame_put>
c0208bce:	b8 01 00 00 00       	mov    $0x1,%eax
c0208bd3:	31 d2                	xor    %edx,%edx
c0208bd5:	ff 4e 0c             	decl   0xc(%esi)
c0208bd8:	89 44 24 08          	mov    %eax,0x8(%esp)
c0208bdc:	89 54 24 04          	mov    %edx,0x4(%esp)
c0208be0:	8b 56 08             	mov    0x8(%esi),%edx
c0208be3:	89 14 24             	mov    %edx,(%esp)
c0208be6:	e8 65 06 00 00       	call   c0209250 <account_return>
c0208beb:	8b 45 d4             	mov    -0x2c(%ebp),%eax
c0208bee:	8b 5d f4             	mov    -0xc(%ebp),%ebx
c0208bf1:	8b 75 f8             	mov    -0x8(%ebp),%esi
c0208bf4:	8b 7d fc             	mov    -0x4(%ebp),%edi
c0208bf7:	89 ec                	mov    %ebp,%esp
c0208bf9:	5d                   	pop    %ebp
c0208bfa:	c3                   	ret
c0208bfb:	b8 f4 ff ff ff       	mov    $0xfffffff4,%eax
c0208c00:	eb a9                	jmp    c0208bab <space_map_frame+0x12b>
c0208c02:	b8 ea ff ff ff       	mov    $0xffffffea,%eax
c0208c07:	eb a2                	jmp    c0208bab <space_map_frame+0x12b>
c0208c09:	b8 ff ff ff ff       	mov    $0xffffffff,%eax
c0208c0e:	eb 9b                	jmp    c0208bab <space_map_frame+0x12b>

c0208c10 <space_phys>:
c0208c10:	55                   	push   %ebp
c0208c11:	89 e5                	mov    %esp,%ebp
c0208c13:	57                   	push   %edi
c0208c14:	56                   	push   %esi
c0208c15:	53                   	push   %ebx
c0208c16:	83 ec 4c             	sub    $0x4c,%esp
c0208c19:	8b 5d 0c             	mov    0xc(%ebp),%ebx
c0208c1c:	8b 45 18             	mov    0x18(%ebp),%eax
c0208c1f:	8b 75 10             	mov    0x10(%ebp),%esi
c0208c22:	8b 7d 14             	mov    0x14(%ebp),%edi
c0208c25:	89 1c 24             	mov    %ebx,(%esp)
c0208c28:	89 44 24 04          	mov    %eax,0x4(%esp)
c0208c2c:	e8 af f0 ff ff       	call   c0207ce0 <range_check>
c0208c31:	85 c0                	test   %eax,%eax
c0208c33:	0f 85 d7 00 00 00    	jne    c0208d10 <space_phys+0x100>
c0208c39:	83 7d 1c 3f          	cmpl   $0x3f,0x1c(%ebp)
c0208c3d:	0f 87 ad 01 00 00    	ja     c0208df0 <space_phys+0x1e0>
c0208c43:	8b 55 1c             	mov    0x1c(%ebp),%edx
c0208c46:	83 e2 06             	and    $0x6,%edx
c0208c49:	89 55 c8             	mov    %edx,-0x38(%ebp)
c0208c4c:	83 fa 06             	cmp    $0x6,%edx
c0208c4f:	0f 84 b6 00 00 00    	je     c0208d0b <space_phys+0xfb>
c0208c55:	89 f2                	mov    %esi,%edx
c0208c57:	81 e2 ff 0f 00 00    	and    $0xfff,%edx
c0208c5d:	83 ca 00             	or     $0x0,%edx
c0208c60:	0f 85 8a 01 00 00    	jne    c0208df0 <space_phys+0x1e0>
c0208c66:	8b 55 1c             	mov    0x1c(%ebp),%edx
c0208c69:	83 e2 04             	and    $0x4,%edx
c0208c6c:	89 55 cc             	mov    %edx,-0x34(%ebp)
c0208c6f:	0f 85 7b 01 00 00    	jne    c0208df0 <space_phys+0x1e0>
c0208c75:	0f ac fe 0c          	shrd   $0xc,%edi,%esi
c0208c79:	c1 ef 0c             	shr    $0xc,%edi
c0208c7c:	81 7d 18 00 40 00 00 	cmpl   $0x4000,0x18(%ebp)
c0208c83:	0f 87 67 01 00 00    	ja     c0208df0 <space_phys+0x1e0>
c0208c89:	89 7d d4             	mov    %edi,-0x2c(%ebp)
c0208c8c:	b9 ff ff 0f 00       	mov    $0xfffff,%ecx
c0208c91:	8b 55 cc             	mov    -0x34(%ebp),%edx
c0208c94:	89 75 d0             	mov    %esi,-0x30(%ebp)
c0208c97:	39 f1                	cmp    %esi,%ecx
c0208c99:	1b 55 d4             	sbb    -0x2c(%ebp),%edx
c0208c9c:	0f 82 4e 01 00 00    	jb     c0208df0 <space_phys+0x1e0>
c0208ca2:	8b 75 18             	mov    0x18(%ebp),%esi
c0208ca5:	31 ff                	xor    %edi,%edi
c0208ca7:	b9 00 00 10 00       	mov    $0x100000,%ecx
c0208cac:	03 75 d0             	add    -0x30(%ebp),%esi
c0208caf:	8b 55 cc             	mov    -0x34(%ebp),%edx
c0208cb2:	13 7d d4             	adc    -0x2c(%ebp),%edi
c0208cb5:	39 f1                	cmp    %esi,%ecx
c0208cb7:	19 fa                	sbb    %edi,%edx
c0208cb9:	0f 82 31 01 00 00    	jb     c0208df0 <space_phys+0x1e0>
c0208cbf:	8b 75 18             	mov    0x18(%ebp),%esi
c0208cc2:	85 f6                	test   %esi,%esi
c0208cc4:	74 4a                	je     c0208d10 <space_phys+0x100>
c0208cc6:	89 5d 0c             	mov    %ebx,0xc(%ebp)
c0208cc9:	8b 45 d0             	mov    -0x30(%ebp),%eax
c0208ccc:	8b 75 18             	mov    0x18(%ebp),%esi
c0208ccf:	89 c7                	mov    %eax,%edi
c0208cd1:	89 c3                	mov    %eax,%ebx
c0208cd3:	01 c6                	add    %eax,%esi
c0208cd5:	eb 1a                	jmp    c0208cf1 <space_phys+0xe1>
c0208cd7:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0208cde:	66 90                	xchg   %ax,%ax
c0208ce0:	89 1c 24             	mov    %ebx,(%esp)
c0208ce3:	e8 18 73 ff ff       	call   c0200000 <is_apic>
c0208ce8:	84 c0                	test   %al,%al
c0208cea:	75 1f                	jne    c0208d0b <space_phys+0xfb>
c0208cec:	43                   	inc    %ebx
c0208ced:	39 de                	cmp    %ebx,%esi
c0208cef:	74 2f                	je     c0208d20 <space_phys+0x110>
c0208cf1:	3b 1d 88 02 22 c0    	cmp    0xc0220288,%ebx
c0208cf7:	73 e7                	jae    c0208ce0 <space_phys+0xd0>
c0208cf9:	8b 0d 8c 02 22 c0    	mov    0xc022028c,%ecx
c0208cff:	8d 04 5b             	lea    (%ebx,%ebx,2),%eax
c0208d02:	8d 04 81             	lea    (%ecx,%eax,4),%eax
c0208d05:	f6 40 03 01          	testb  $0x1,0x3(%eax)
c0208d09:	74 d5                	je     c0208ce0 <space_phys+0xd0>
c0208d0b:	b8 ff ff ff ff       	mov    $0xffffffff,%eax
c0208d10:	83 c4 4c             	add    $0x4c,%esp
c0208d13:	5b                   	pop    %ebx
c0208d14:	5e                   	pop    %esi
c0208d15:	5f                   	pop    %edi
c0208d16:	5d                   	pop    %ebp
c0208d17:	c3                   	ret
c0208d18:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0208d1f:	90                   	nop
c0208d20:	8b 55 c8             	mov    -0x38(%ebp),%edx
c0208d23:	89 f9                	mov    %edi,%ecx
c0208d25:	8b 45 1c             	mov    0x1c(%ebp),%eax
c0208d28:	8b 75 1c             	mov    0x1c(%ebp),%esi
c0208d2b:	8b 5d 0c             	mov    0xc(%ebp),%ebx
c0208d2e:	83 c8 01             	or     $0x1,%eax
c0208d31:	85 d2                	test   %edx,%edx
c0208d33:	0f 44 45 1c          	cmove  0x1c(%ebp),%eax
c0208d37:	83 e6 02             	and    $0x2,%esi
c0208d3a:	c1 e0 02             	shl    $0x2,%eax
c0208d3d:	83 e0 04             	and    $0x4,%eax
c0208d40:	09 c6                	or     %eax,%esi
c0208d42:	89 f0                	mov    %esi,%eax
c0208d44:	0d 00 04 00 00       	or     $0x400,%eax
c0208d49:	f6 45 1c 10          	testb  $0x10,0x1c(%ebp)
c0208d4d:	0f 44 c6             	cmove  %esi,%eax
c0208d50:	89 c6                	mov    %eax,%esi
c0208d52:	81 ce 00 08 00 00    	or     $0x800,%esi
c0208d58:	f6 45 1c 08          	testb  $0x8,0x1c(%ebp)
c0208d5c:	0f 44 f0             	cmove  %eax,%esi
c0208d5f:	8b 45 1c             	mov    0x1c(%ebp),%eax
c0208d62:	89 75 d0             	mov    %esi,-0x30(%ebp)
c0208d65:	8d 75 e4             	lea    -0x1c(%ebp),%esi
c0208d68:	83 e0 20             	and    $0x20,%eax
c0208d6b:	f7 d8                	neg    %eax
c0208d6d:	19 ff                	sbb    %edi,%edi
c0208d6f:	c1 e1 0c             	shl    $0xc,%ecx
c0208d72:	83 e7 18             	and    $0x18,%edi
c0208d75:	89 7d c4             	mov    %edi,-0x3c(%ebp)
c0208d78:	29 d9                	sub    %ebx,%ecx
c0208d7a:	8b 7d cc             	mov    -0x34(%ebp),%edi
c0208d7d:	89 4d c8             	mov    %ecx,-0x38(%ebp)
c0208d80:	eb 0a                	jmp    c0208d8c <space_phys+0x17c>
c0208d82:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c0208d88:	85 c0                	test   %eax,%eax
c0208d8a:	75 84                	jne    c0208d10 <space_phys+0x100>
c0208d8c:	c7 45 e4 00 00 00 00 	movl   $0x0,-0x1c(%ebp)
c0208d93:	89 74 24 08          	mov    %esi,0x8(%esp)
c0208d97:	89 5c 24 04          	mov    %ebx,0x4(%esp)
c0208d9b:	8b 45 08             	mov    0x8(%ebp),%eax
c0208d9e:	89 04 24             	mov    %eax,(%esp)
c0208da1:	e8 2a 03 00 00       	call   c02090d0 <walk_make>
c0208da6:	85 c0                	test   %eax,%eax
c0208da8:	74 2c                	je     c0208dd6 <space_phys+0x1c6>
c0208daa:	8b 4d c8             	mov    -0x38(%ebp),%ecx
c0208dad:	8b 55 c4             	mov    -0x3c(%ebp),%edx
c0208db0:	01 d9                	add    %ebx,%ecx
c0208db2:	09 d1                	or     %edx,%ecx
c0208db4:	8b 55 d0             	mov    -0x30(%ebp),%edx
c0208db7:	89 44 24 08          	mov    %eax,0x8(%esp)
c0208dbb:	89 5c 24 04          	mov    %ebx,0x4(%esp)
c0208dbf:	09 d1                	or     %edx,%ecx
c0208dc1:	81 c9 01 0c 00 00    	or     $0xc01,%ecx
c0208dc7:	89 4c 24 0c          	mov    %ecx,0xc(%esp)
c0208dcb:	8b 45 08             	mov    0x8(%ebp),%eax
c0208dce:	89 04 24             	mov    %eax,(%esp)
c0208dd1:	e8 ea fb ff ff       	call   c02089c0 <page_put>
c0208dd6:	47                   	inc    %edi
c0208dd7:	81 c3 00 10 00 00    	add    $0x1000,%ebx
c0208ddd:	8b 45 e4             	mov    -0x1c(%ebp),%eax
c0208de0:	3b 7d 18             	cmp    0x18(%ebp),%edi
c0208de3:	72 a3                	jb     c0208d88 <space_phys+0x178>
c0208de5:	e9 26 ff ff ff       	jmp    c0208d10 <space_phys+0x100>
c0208dea:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c0208df0:	b8 ea ff ff ff       	mov    $0xffffffea,%eax
c0208df5:	e9 16 ff ff ff       	jmp    c0208d10 <space_phys+0x100>
c0208dfa:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi

c0208e00 <space_lookup>:
c0208e00:	55                   	push   %ebp
c0208e01:	89 e5                	mov    %esp,%ebp
c0208e03:	83 ec 18             	sub    $0x18,%esp
c0208e06:	8b 45 0c             	mov    0xc(%ebp),%eax
c0208e09:	8d 90 00 f0 ff ff    	lea    -0x1000(%eax),%edx
c0208e0f:	81 fa ff ef ff bf    	cmp    $0xbfffefff,%edx
c0208e15:	76 09                	jbe    c0208e20 <space_lookup+0x20>
c0208e17:	89 ec                	mov    %ebp,%esp
c0208e19:	31 c0                	xor    %eax,%eax
c0208e1b:	5d                   	pop    %ebp
c0208e1c:	c3                   	ret
c0208e1d:	8d 76 00             	lea    0x0(%esi),%esi
c0208e20:	89 44 24 04          	mov    %eax,0x4(%esp)
c0208e24:	8b 45 08             	mov    0x8(%ebp),%eax
c0208e27:	89 04 24             	mov    %eax,(%esp)
c0208e2a:	e8 91 01 00 00       	call   c0208fc0 <walk>
c0208e2f:	85 c0                	test   %eax,%eax
c0208e31:	74 e4                	je     c0208e17 <space_lookup+0x17>
c0208e33:	8b 00                	mov    (%eax),%eax
c0208e35:	a8 01                	test   $0x1,%al
c0208e37:	74 de                	je     c0208e17 <space_lookup+0x17>
c0208e39:	c1 e8 0c             	shr    $0xc,%eax
c0208e3c:	89 ec                	mov    %ebp,%esp
c0208e3e:	5d                   	pop    %ebp
c0208e3f:	c3                   	ret

c0208e40 <space_scan>:
c0208e40:	55                   	push   %ebp
c0208e41:	89 e5                	mov    %esp,%ebp
c0208e43:	57                   	push   %edi
c0208e44:	56                   	push   %esi
c0208e45:	53                   	push   %ebx
c0208e46:	83 ec 2c             	sub    $0x2c,%esp
c0208e49:	8b 7d 0c             	mov    0xc(%ebp),%edi
c0208e4c:	8b 75 10             	mov    0x10(%ebp),%esi
c0208e4f:	89 3c 24             	mov    %edi,(%esp)
c0208e52:	89 74 24 04          	mov    %esi,0x4(%esp)
c0208e56:	e8 85 ee ff ff       	call   c0207ce0 <range_check>
c0208e5b:	85 c0                	test   %eax,%eax
c0208e5d:	89 c2                	mov    %eax,%edx
c0208e5f:	0f 85 93 00 00 00    	jne    c0208ef8 <space_scan+0xb8>
c0208e65:	8b 5d 14             	mov    0x14(%ebp),%ebx
c0208e68:	85 f6                	test   %esi,%esi
c0208e6a:	8d 04 33             	lea    (%ebx,%esi,1),%eax
c0208e6d:	89 45 e4             	mov    %eax,-0x1c(%ebp)
c0208e70:	0f 84 82 00 00 00    	je     c0208ef8 <space_scan+0xb8>
c0208e76:	89 55 dc             	mov    %edx,-0x24(%ebp)
c0208e79:	8b 75 08             	mov    0x8(%ebp),%esi
c0208e7c:	eb 55                	jmp    c0208ed3 <space_scan+0x93>
c0208e7e:	66 90                	xchg   %ax,%ax
c0208e80:	8b 00                	mov    (%eax),%eax
c0208e82:	89 c2                	mov    %eax,%edx
c0208e84:	83 e2 03             	and    $0x3,%edx
c0208e87:	83 fa 02             	cmp    $0x2,%edx
c0208e8a:	75 7c                	jne    c0208f08 <space_scan+0xc8>
c0208e8c:	c6 03 01             	movb   $0x1,(%ebx)
c0208e8f:	a8 01                	test   $0x1,%al
c0208e91:	74 2a                	je     c0208ebd <space_scan+0x7d>
c0208e93:	89 c2                	mov    %eax,%edx
c0208e95:	83 e2 02             	and    $0x2,%edx
c0208e98:	83 fa 01             	cmp    $0x1,%edx
c0208e9b:	89 c2                	mov    %eax,%edx
c0208e9d:	19 c9                	sbb    %ecx,%ecx
c0208e9f:	c1 ea 04             	shr    $0x4,%edx
c0208ea2:	80 e1 fc             	and    $0xfc,%cl
c0208ea5:	80 e2 20             	and    $0x20,%dl
c0208ea8:	80 c1 06             	add    $0x6,%cl
c0208eab:	88 55 e3             	mov    %dl,-0x1d(%ebp)
c0208eae:	89 c2                	mov    %eax,%edx
c0208eb0:	c1 ea 02             	shr    $0x2,%edx
c0208eb3:	80 e2 18             	and    $0x18,%dl
c0208eb6:	0a 55 e3             	or     -0x1d(%ebp),%dl
c0208eb9:	08 ca                	or     %cl,%dl
c0208ebb:	88 13                	mov    %dl,(%ebx)
c0208ebd:	f6 c4 04             	test   $0x4,%ah
c0208ec0:	74 03                	je     c0208ec5 <space_scan+0x85>
c0208ec2:	80 0b 40             	orb    $0x40,(%ebx)
c0208ec5:	8b 45 e4             	mov    -0x1c(%ebp),%eax
c0208ec8:	43                   	inc    %ebx
c0208ec9:	81 c7 00 10 00 00    	add    $0x1000,%edi
c0208ecf:	39 c3                	cmp    %eax,%ebx
c0208ed1:	74 22                	je     c0208ef5 <space_scan+0xb5>
c0208ed3:	89 7c 24 04          	mov    %edi,0x4(%esp)
c0208ed7:	89 34 24             	mov    %esi,(%esp)
c0208eda:	e8 e1 00 00 00       	call   c0208fc0 <walk>
c0208edf:	85 c0                	test   %eax,%eax
c0208ee1:	75 9d                	jne    c0208e80 <space_scan+0x40>
c0208ee3:	8b 45 e4             	mov    -0x1c(%ebp),%eax
c0208ee6:	43                   	inc    %ebx
c0208ee7:	81 c7 00 10 00 00    	add    $0x1000,%edi
c0208eed:	c6 43 ff 00          	movb   $0x0,-0x1(%ebx)
c0208ef1:	39 c3                	cmp    %eax,%ebx
c0208ef3:	75 de                	jne    c0208ed3 <space_scan+0x93>
c0208ef5:	8b 55 dc             	mov    -0x24(%ebp),%edx
c0208ef8:	83 c4 2c             	add    $0x2c,%esp
c0208efb:	89 d0                	mov    %edx,%eax
c0208efd:	5b                   	pop    %ebx
c0208efe:	5e                   	pop    %esi
c0208eff:	5f                   	pop    %edi
c0208f00:	5d                   	pop    %ebp
c0208f01:	c3                   	ret
c0208f02:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c0208f08:	c6 03 00             	movb   $0x0,(%ebx)
c0208f0b:	eb 82                	jmp    c0208e8f <space_scan+0x4f>

c0208f0d <space_destroy.cold>:
c0208f0d:	c7 44 24 08 3c 00 00 	movl   $0x3c,0x8(%esp)
c0208f14:	00 
c0208f15:	c7 44 24 04 a9 f7 20 	movl   $0xc020f7a9,0x4(%esp)
c0208f1c:	c0 
c0208f1d:	c7 04 24 bc f7 20 c0 	movl   $0xc020f7bc,(%esp)
c0208f24:	e8 95 a5 ff ff       	call   c02034be <assert_failed>

c0208f29 <space_map_frame.cold>:
c0208f29:	c7 44 24 08 88 00 00 	movl   $0x88,0x8(%esp)
c0208f30:	00 
c0208f31:	c7 44 24 04 a9 f7 20 	movl   $0xc020f7a9,0x4(%esp)
c0208f38:	c0 
c0208f39:	c7 04 24 24 f6 20 c0 	movl   $0xc020f624,(%esp)
c0208f40:	e8 79 a5 ff ff       	call   c02034be <assert_failed>
c0208f45:	66 90                	xchg   %ax,%ax
c0208f47:	66 90                	xchg   %ax,%ax
c0208f49:	66 90                	xchg   %ax,%ax
c0208f4b:	66 90                	xchg   %ax,%ax
c0208f4d:	66 90                	xchg   %ax,%ax
c0208f4f:	90                   	nop

c0208f50 <walk_to>:
c0208f50:	55                   	push   %ebp
c0208f51:	89 e5                	mov    %esp,%ebp
c0208f53:	57                   	push   %edi
c0208f54:	56                   	push   %esi
c0208f55:	53                   	push   %ebx
c0208f56:	8b 75 10             	mov    0x10(%ebp),%esi
c0208f59:	8b 45 08             	mov    0x8(%ebp),%eax
c0208f5c:	8b 5d 0c             	mov    0xc(%ebp),%ebx
c0208f5f:	85 f6                	test   %esi,%esi
c0208f61:	8b 40 04             	mov    0x4(%eax),%eax
c0208f64:	7f 42                	jg     c0208fa8 <walk_to+0x58>
c0208f66:	b9 16 00 00 00       	mov    $0x16,%ecx
c0208f6b:	ba 01 00 00 00       	mov    $0x1,%edx
c0208f70:	eb 18                	jmp    c0208f8a <walk_to+0x3a>
c0208f72:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c0208f78:	25 00 f0 ff ff       	and    $0xfffff000,%eax
c0208f7d:	4a                   	dec    %edx
c0208f7e:	2d 00 00 00 40       	sub    $0x40000000,%eax
c0208f83:	83 e9 0a             	sub    $0xa,%ecx
c0208f86:	39 d6                	cmp    %edx,%esi
c0208f88:	74 1e                	je     c0208fa8 <walk_to+0x58>
c0208f8a:	89 df                	mov    %ebx,%edi
c0208f8c:	d3 ef                	shr    %cl,%edi
c0208f8e:	81 e7 ff 03 00 00    	and    $0x3ff,%edi
c0208f94:	8b 04 b8             	mov    (%eax,%edi,4),%eax
c0208f97:	a8 01                	test   $0x1,%al
c0208f99:	75 dd                	jne    c0208f78 <walk_to+0x28>
c0208f9b:	5b                   	pop    %ebx
c0208f9c:	31 c0                	xor    %eax,%eax
c0208f9e:	5e                   	pop    %esi
c0208f9f:	5f                   	pop    %edi
c0208fa0:	5d                   	pop    %ebp
c0208fa1:	c3                   	ret
c0208fa2:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c0208fa8:	8d 14 b6             	lea    (%esi,%esi,4),%edx
c0208fab:	8d 4c 12 0c          	lea    0xc(%edx,%edx,1),%ecx
c0208faf:	d3 eb                	shr    %cl,%ebx
c0208fb1:	81 e3 ff 03 00 00    	and    $0x3ff,%ebx
c0208fb7:	8d 04 98             	lea    (%eax,%ebx,4),%eax
c0208fba:	5b                   	pop    %ebx
c0208fbb:	5e                   	pop    %esi
c0208fbc:	5f                   	pop    %edi
c0208fbd:	5d                   	pop    %ebp
c0208fbe:	c3                   	ret
c0208fbf:	90                   	nop

c0208fc0 <walk>:
c0208fc0:	55                   	push   %ebp
c0208fc1:	89 e5                	mov    %esp,%ebp
c0208fc3:	8b 55 08             	mov    0x8(%ebp),%edx
c0208fc6:	8b 45 0c             	mov    0xc(%ebp),%eax
c0208fc9:	8b 52 04             	mov    0x4(%edx),%edx
c0208fcc:	89 c1                	mov    %eax,%ecx
c0208fce:	c1 e9 16             	shr    $0x16,%ecx
c0208fd1:	8b 14 8a             	mov    (%edx,%ecx,4),%edx
c0208fd4:	f6 c2 01             	test   $0x1,%dl
c0208fd7:	74 17                	je     c0208ff0 <walk+0x30>
c0208fd9:	c1 e8 0a             	shr    $0xa,%eax
c0208fdc:	81 e2 00 f0 ff ff    	and    $0xfffff000,%edx
c0208fe2:	5d                   	pop    %ebp
c0208fe3:	25 fc 0f 00 00       	and    $0xffc,%eax
c0208fe8:	8d 84 02 00 00 00 c0 	lea    -0x40000000(%edx,%eax,1),%eax
c0208fef:	c3                   	ret
c0208ff0:	5d                   	pop    %ebp
c0208ff1:	31 c0                	xor    %eax,%eax
c0208ff3:	c3                   	ret
c0208ff4:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0208ffb:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0208fff:	90                   	nop

c0209000 <walk_skip>:
c0209000:	55                   	push   %ebp
c0209001:	89 e5                	mov    %esp,%ebp
c0209003:	8b 55 08             	mov    0x8(%ebp),%edx
c0209006:	8b 45 0c             	mov    0xc(%ebp),%eax
c0209009:	8b 52 04             	mov    0x4(%edx),%edx
c020900c:	89 c1                	mov    %eax,%ecx
c020900e:	c1 e9 16             	shr    $0x16,%ecx
c0209011:	8d 14 8a             	lea    (%edx,%ecx,4),%edx
c0209014:	85 d2                	test   %edx,%edx
c0209016:	75 16                	jne    c020902e <walk_skip+0x2e>
c0209018:	eb 2e                	jmp    c0209048 <walk_skip+0x48>
c020901a:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c0209020:	3d ff ff ff bf       	cmp    $0xbfffffff,%eax
c0209025:	77 18                	ja     c020903f <walk_skip+0x3f>
c0209027:	8b 0a                	mov    (%edx),%ecx
c0209029:	f6 c1 01             	test   $0x1,%cl
c020902c:	75 11                	jne    c020903f <walk_skip+0x3f>
c020902e:	0d ff ff 3f 00       	or     $0x3fffff,%eax
c0209033:	83 c2 04             	add    $0x4,%edx
c0209036:	40                   	inc    %eax
c0209037:	f7 c2 ff 0f 00 00    	test   $0xfff,%edx
c020903d:	75 e1                	jne    c0209020 <walk_skip+0x20>
c020903f:	5d                   	pop    %ebp
c0209040:	c3                   	ret
c0209041:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0209048:	5d                   	pop    %ebp
c0209049:	0d ff ff 3f 00       	or     $0x3fffff,%eax
c020904e:	40                   	inc    %eax
c020904f:	c3                   	ret

c0209050 <table_trim>:
c0209050:	55                   	push   %ebp
c0209051:	89 e5                	mov    %esp,%ebp
c0209053:	83 ec 18             	sub    $0x18,%esp
c0209056:	89 5d fc             	mov    %ebx,-0x4(%ebp)
c0209059:	8b 5d 08             	mov    0x8(%ebp),%ebx
c020905c:	8b 45 0c             	mov    0xc(%ebp),%eax
c020905f:	8b 53 04             	mov    0x4(%ebx),%edx
c0209062:	c1 e8 16             	shr    $0x16,%eax
c0209065:	8d 0c 82             	lea    (%edx,%eax,4),%ecx
c0209068:	8b 11                	mov    (%ecx),%edx
c020906a:	f6 c2 01             	test   $0x1,%dl
c020906d:	74 5a                	je     c02090c9 <table_trim+0x79>
c020906f:	c1 ea 0c             	shr    $0xc,%edx
c0209072:	8d 04 52             	lea    (%edx,%edx,2),%eax
c0209075:	c1 e0 02             	shl    $0x2,%eax
c0209078:	03 05 8c 02 22 c0    	add    0xc022028c,%eax
c020907e:	8b 40 04             	mov    0x4(%eax),%eax
c0209081:	85 c0                	test   %eax,%eax
c0209083:	75 44                	jne    c02090c9 <table_trim+0x79>
c0209085:	c7 01 00 00 00 00    	movl   $0x0,(%ecx)
c020908b:	0f 20 d8             	mov    %cr3,%eax
c020908e:	3b 03                	cmp    (%ebx),%eax
c0209090:	75 06                	jne    c0209098 <table_trim+0x48>
c0209092:	0f 20 d8             	mov    %cr3,%eax
c0209095:	0f 22 d8             	mov    %eax,%cr3
c0209098:	89 14 24             	mov    %edx,(%esp)
c020909b:	31 c0                	xor    %eax,%eax
c020909d:	89 44 24 04          	mov    %eax,0x4(%esp)
c02090a1:	e8 8a e3 ff ff       	call   c0207430 <frame_free>
c02090a6:	ba 01 00 00 00       	mov    $0x1,%edx
c02090ab:	31 c9                	xor    %ecx,%ecx
c02090ad:	89 54 24 08          	mov    %edx,0x8(%esp)
c02090b1:	89 4c 24 04          	mov    %ecx,0x4(%esp)
c02090b5:	8b 43 08             	mov    0x8(%ebx),%eax
c02090b8:	89 04 24             	mov    %eax,(%esp)
c02090bb:	e8 90 01 00 00       	call   c0209250 <account_return>
c02090c0:	ff 4b 10             	decl   0x10(%ebx)
c02090c3:	ff 0d ac 02 22 c0    	decl   0xc02202ac
c02090c9:	8b 5d fc             	mov    -0x4(%ebp),%ebx
c02090cc:	89 ec                	mov    %ebp,%esp
c02090ce:	5d                   	pop    %ebp
c02090cf:	c3                   	ret

c02090d0 <walk_make>:
c02090d0:	55                   	push   %ebp
c02090d1:	89 e5                	mov    %esp,%ebp
c02090d3:	57                   	push   %edi
c02090d4:	56                   	push   %esi
c02090d5:	53                   	push   %ebx
c02090d6:	83 ec 2c             	sub    $0x2c,%esp
c02090d9:	8b 7d 08             	mov    0x8(%ebp),%edi
c02090dc:	8b 5d 0c             	mov    0xc(%ebp),%ebx
c02090df:	8b 75 10             	mov    0x10(%ebp),%esi
c02090e2:	8b 47 04             	mov    0x4(%edi),%eax
c02090e5:	89 d9                	mov    %ebx,%ecx
c02090e7:	c1 e9 16             	shr    $0x16,%ecx
c02090ea:	8d 04 88             	lea    (%eax,%ecx,4),%eax
c02090ed:	89 45 dc             	mov    %eax,-0x24(%ebp)
c02090f0:	8b 00                	mov    (%eax),%eax
c02090f2:	a8 01                	test   $0x1,%al
c02090f4:	74 2a                	je     c0209120 <walk_make+0x50>
c02090f6:	25 00 f0 ff ff       	and    $0xfffff000,%eax
c02090fb:	89 c6                	mov    %eax,%esi
c02090fd:	81 ee 00 00 00 40    	sub    $0x40000000,%esi
c0209103:	c1 eb 0a             	shr    $0xa,%ebx
c0209106:	83 c4 2c             	add    $0x2c,%esp
c0209109:	89 da                	mov    %ebx,%edx
c020910b:	5b                   	pop    %ebx
c020910c:	81 e2 fc 0f 00 00    	and    $0xffc,%edx
c0209112:	8d 04 16             	lea    (%esi,%edx,1),%eax
c0209115:	5e                   	pop    %esi
c0209116:	5f                   	pop    %edi
c0209117:	5d                   	pop    %ebp
c0209118:	c3                   	ret
c0209119:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0209120:	b8 01 00 00 00       	mov    $0x1,%eax
c0209125:	89 44 24 08          	mov    %eax,0x8(%esp)
c0209129:	31 c0                	xor    %eax,%eax
c020912b:	89 44 24 04          	mov    %eax,0x4(%esp)
c020912f:	8b 47 08             	mov    0x8(%edi),%eax
c0209132:	89 04 24             	mov    %eax,(%esp)
c0209135:	e8 d6 00 00 00       	call   c0209210 <account_charge>
c020913a:	89 06                	mov    %eax,(%esi)
c020913c:	85 c0                	test   %eax,%eax
c020913e:	0f 85 a4 00 00 00    	jne    c02091e8 <walk_make+0x118>
c0209144:	c7 04 24 00 00 00 00 	movl   $0x0,(%esp)
c020914b:	b8 01 00 00 00       	mov    $0x1,%eax
c0209150:	89 44 24 04          	mov    %eax,0x4(%esp)
c0209154:	e8 87 e1 ff ff       	call   c02072e0 <frame_alloc_low>
c0209159:	85 c0                	test   %eax,%eax
c020915b:	74 6b                	je     c02091c8 <walk_make+0xf8>
c020915d:	89 45 e0             	mov    %eax,-0x20(%ebp)
c0209160:	89 c1                	mov    %eax,%ecx
c0209162:	c1 e1 0c             	shl    $0xc,%ecx
c0209165:	89 4d e4             	mov    %ecx,-0x1c(%ebp)
c0209168:	8d b1 00 00 00 c0    	lea    -0x40000000(%ecx),%esi
c020916e:	89 34 24             	mov    %esi,(%esp)
c0209171:	e8 fa 8f ff ff       	call   c0202170 <clear_page>
c0209176:	8b 45 e0             	mov    -0x20(%ebp),%eax
c0209179:	8b 15 8c 02 22 c0    	mov    0xc022028c,%edx
c020917f:	8b 4d e4             	mov    -0x1c(%ebp),%ecx
c0209182:	25 ff ff 0f 00       	and    $0xfffff,%eax
c0209187:	8d 04 40             	lea    (%eax,%eax,2),%eax
c020918a:	8d 04 82             	lea    (%edx,%eax,4),%eax
c020918d:	8b 55 dc             	mov    -0x24(%ebp),%edx
c0209190:	c7 40 04 00 00 00 00 	movl   $0x0,0x4(%eax)
c0209197:	89 c8                	mov    %ecx,%eax
c0209199:	83 c8 07             	or     $0x7,%eax
c020919c:	89 02                	mov    %eax,(%edx)
c020919e:	0f 20 d8             	mov    %cr3,%eax
c02091a1:	3b 07                	cmp    (%edi),%eax
c02091a3:	75 06                	jne    c02091ab <walk_make+0xdb>
c02091a5:	0f 20 d8             	mov    %cr3,%eax
c02091a8:	0f 22 d8             	mov    %eax,%cr3
c02091ab:	ff 47 10             	incl   0x10(%edi)
c02091ae:	ff 05 ac 02 22 c0    	incl   0xc02202ac
c02091b4:	81 f9 00 00 00 40    	cmp    $0x40000000,%ecx
c02091ba:	0f 85 43 ff ff ff    	jne    c0209103 <walk_make+0x33>
c02091c0:	eb 26                	jmp    c02091e8 <walk_make+0x118>
c02091c2:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c02091c8:	b9 01 00 00 00       	mov    $0x1,%ecx
c02091cd:	31 c0                	xor    %eax,%eax
c02091cf:	89 4c 24 08          	mov    %ecx,0x8(%esp)
c02091d3:	89 44 24 04          	mov    %eax,0x4(%esp)
c02091d7:	8b 47 08             	mov    0x8(%edi),%eax
c02091da:	89 04 24             	mov    %eax,(%esp)
c02091dd:	e8 6e 00 00 00       	call   c0209250 <account_return>
c02091e2:	c7 06 f4 ff ff ff    	movl   $0xfffffff4,(%esi)
c02091e8:	89 5c 24 04          	mov    %ebx,0x4(%esp)
c02091ec:	89 3c 24             	mov    %edi,(%esp)
c02091ef:	e8 5c fe ff ff       	call   c0209050 <table_trim>
c02091f4:	83 c4 2c             	add    $0x2c,%esp
c02091f7:	31 c0                	xor    %eax,%eax
c02091f9:	5b                   	pop    %ebx
c02091fa:	5e                   	pop    %esi
c02091fb:	5f                   	pop    %edi
c02091fc:	5d                   	pop    %ebp
c02091fd:	c3                   	ret
c02091fe:	66 90                	xchg   %ax,%ax

c0209200 <page_tables_total>:
c0209200:	a1 ac 02 22 c0       	mov    0xc02202ac,%eax
c0209205:	c3                   	ret
c0209206:	66 90                	xchg   %ax,%ax
c0209208:	66 90                	xchg   %ax,%ax
c020920a:	66 90                	xchg   %ax,%ax
c020920c:	66 90                	xchg   %ax,%ax
c020920e:	66 90                	xchg   %ax,%ax

c0209210 <account_charge>:
c0209210:	55                   	push   %ebp
c0209211:	89 e5                	mov    %esp,%ebp
c0209213:	53                   	push   %ebx
c0209214:	8b 55 08             	mov    0x8(%ebp),%edx
c0209217:	8b 45 0c             	mov    0xc(%ebp),%eax
c020921a:	8b 5d 10             	mov    0x10(%ebp),%ebx
c020921d:	8d 04 82             	lea    (%edx,%eax,4),%eax
c0209220:	8b 50 0c             	mov    0xc(%eax),%edx
c0209223:	8b 48 18             	mov    0x18(%eax),%ecx
c0209226:	29 d1                	sub    %edx,%ecx
c0209228:	39 d9                	cmp    %ebx,%ecx
c020922a:	72 14                	jb     c0209240 <account_charge+0x30>
c020922c:	01 da                	add    %ebx,%edx
c020922e:	89 50 0c             	mov    %edx,0xc(%eax)
c0209231:	31 c0                	xor    %eax,%eax
c0209233:	5b                   	pop    %ebx
c0209234:	5d                   	pop    %ebp
c0209235:	c3                   	ret
c0209236:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020923d:	8d 76 00             	lea    0x0(%esi),%esi
c0209240:	b8 34 ff ff ff       	mov    $0xffffff34,%eax
c0209245:	eb ec                	jmp    c0209233 <account_charge+0x23>
c0209247:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020924e:	66 90                	xchg   %ax,%ax

c0209250 <account_return>:
c0209250:	55                   	push   %ebp
c0209251:	89 e5                	mov    %esp,%ebp
c0209253:	83 ec 18             	sub    $0x18,%esp
c0209256:	89 5d fc             	mov    %ebx,-0x4(%ebp)
c0209259:	8b 55 08             	mov    0x8(%ebp),%edx
c020925c:	8b 4d 0c             	mov    0xc(%ebp),%ecx
c020925f:	8b 5d 10             	mov    0x10(%ebp),%ebx
c0209262:	8b 44 8a 0c          	mov    0xc(%edx,%ecx,4),%eax
c0209266:	39 d8                	cmp    %ebx,%eax
c0209268:	0f 82 1a 01 00 00    	jb     c0209388 <account_return.cold>
c020926e:	29 d8                	sub    %ebx,%eax
c0209270:	89 44 8a 0c          	mov    %eax,0xc(%edx,%ecx,4)
c0209274:	8b 5d fc             	mov    -0x4(%ebp),%ebx
c0209277:	89 ec                	mov    %ebp,%esp
c0209279:	5d                   	pop    %ebp
c020927a:	c3                   	ret
c020927b:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c020927f:	90                   	nop

c0209280 <account_new>:
c0209280:	55                   	push   %ebp
c0209281:	31 c0                	xor    %eax,%eax
c0209283:	89 e5                	mov    %esp,%ebp
c0209285:	56                   	push   %esi
c0209286:	53                   	push   %ebx
c0209287:	83 ec 10             	sub    $0x10,%esp
c020928a:	8b 5d 08             	mov    0x8(%ebp),%ebx
c020928d:	8b 75 0c             	mov    0xc(%ebp),%esi
c0209290:	8b 54 83 18          	mov    0x18(%ebx,%eax,4),%edx
c0209294:	8b 4c 83 0c          	mov    0xc(%ebx,%eax,4),%ecx
c0209298:	29 ca                	sub    %ecx,%edx
c020929a:	3b 14 86             	cmp    (%esi,%eax,4),%edx
c020929d:	72 61                	jb     c0209300 <account_new+0x80>
c020929f:	40                   	inc    %eax
c02092a0:	83 f8 03             	cmp    $0x3,%eax
c02092a3:	75 eb                	jne    c0209290 <account_new+0x10>
c02092a5:	c7 04 24 60 00 21 c0 	movl   $0xc0210060,(%esp)
c02092ac:	b8 01 00 00 00       	mov    $0x1,%eax
c02092b1:	89 44 24 04          	mov    %eax,0x4(%esp)
c02092b5:	e8 76 f0 ff ff       	call   c0208330 <slab_alloc>
c02092ba:	85 c0                	test   %eax,%eax
c02092bc:	74 52                	je     c0209310 <account_new+0x90>
c02092be:	c6 00 05             	movb   $0x5,(%eax)
c02092c1:	31 d2                	xor    %edx,%edx
c02092c3:	c7 40 04 01 00 00 00 	movl   $0x1,0x4(%eax)
c02092ca:	89 58 08             	mov    %ebx,0x8(%eax)
c02092cd:	ff 43 04             	incl   0x4(%ebx)
c02092d0:	8b 0c 96             	mov    (%esi,%edx,4),%ecx
c02092d3:	89 4c 90 18          	mov    %ecx,0x18(%eax,%edx,4)
c02092d7:	01 4c 93 0c          	add    %ecx,0xc(%ebx,%edx,4)
c02092db:	42                   	inc    %edx
c02092dc:	83 fa 03             	cmp    $0x3,%edx
c02092df:	75 ef                	jne    c02092d0 <account_new+0x50>
c02092e1:	83 05 c0 36 22 c0 01 	addl   $0x1,0xc02236c0
c02092e8:	83 15 c4 36 22 c0 00 	adcl   $0x0,0xc02236c4
c02092ef:	83 c4 10             	add    $0x10,%esp
c02092f2:	5b                   	pop    %ebx
c02092f3:	5e                   	pop    %esi
c02092f4:	5d                   	pop    %ebp
c02092f5:	c3                   	ret
c02092f6:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02092fd:	8d 76 00             	lea    0x0(%esi),%esi
c0209300:	b8 34 ff ff ff       	mov    $0xffffff34,%eax
c0209305:	8b 55 10             	mov    0x10(%ebp),%edx
c0209308:	89 02                	mov    %eax,(%edx)
c020930a:	31 c0                	xor    %eax,%eax
c020930c:	eb e1                	jmp    c02092ef <account_new+0x6f>
c020930e:	66 90                	xchg   %ax,%ax
c0209310:	b8 f4 ff ff ff       	mov    $0xfffffff4,%eax
c0209315:	eb ee                	jmp    c0209305 <account_new+0x85>
c0209317:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020931e:	66 90                	xchg   %ax,%ax

c0209320 <account_free>:
c0209320:	55                   	push   %ebp
c0209321:	31 c0                	xor    %eax,%eax
c0209323:	89 e5                	mov    %esp,%ebp
c0209325:	56                   	push   %esi
c0209326:	53                   	push   %ebx
c0209327:	83 ec 10             	sub    $0x10,%esp
c020932a:	8b 5d 08             	mov    0x8(%ebp),%ebx
c020932d:	8b 54 83 0c          	mov    0xc(%ebx,%eax,4),%edx
c0209331:	85 d2                	test   %edx,%edx
c0209333:	0f 85 6b 00 00 00    	jne    c02093a4 <account_free.cold>
c0209339:	8b 4b 08             	mov    0x8(%ebx),%ecx
c020933c:	8b 74 83 18          	mov    0x18(%ebx,%eax,4),%esi
c0209340:	8b 54 81 0c          	mov    0xc(%ecx,%eax,4),%edx
c0209344:	39 f2                	cmp    %esi,%edx
c0209346:	0f 82 74 00 00 00    	jb     c02093c0 <account_free.cold+0x1c>
c020934c:	29 f2                	sub    %esi,%edx
c020934e:	89 54 81 0c          	mov    %edx,0xc(%ecx,%eax,4)
c0209352:	40                   	inc    %eax
c0209353:	83 f8 03             	cmp    $0x3,%eax
c0209356:	75 d5                	jne    c020932d <account_free+0xd>
c0209358:	8b 43 08             	mov    0x8(%ebx),%eax
c020935b:	89 04 24             	mov    %eax,(%esp)
c020935e:	e8 7d 13 00 00       	call   c020a6e0 <object_put>
c0209363:	89 5c 24 04          	mov    %ebx,0x4(%esp)
c0209367:	c7 04 24 60 00 21 c0 	movl   $0xc0210060,(%esp)
c020936e:	e8 cd f1 ff ff       	call   c0208540 <slab_free>
c0209373:	83 05 c0 36 22 c0 ff 	addl   $0xffffffff,0xc02236c0
c020937a:	83 15 c4 36 22 c0 ff 	adcl   $0xffffffff,0xc02236c4
c0209381:	83 c4 10             	add    $0x10,%esp
c0209384:	5b                   	pop    %ebx
c0209385:	5e                   	pop    %esi
c0209386:	5d                   	pop    %ebp
c0209387:	c3                   	ret

c0209388 <account_return.cold>:
c0209388:	c7 44 24 08 1d 00 00 	movl   $0x1d,0x8(%esp)
c020938f:	00 
c0209390:	c7 44 24 04 dd f7 20 	movl   $0xc020f7dd,0x4(%esp)
c0209397:	c0 
c0209398:	c7 04 24 f2 f7 20 c0 	movl   $0xc020f7f2,(%esp)
c020939f:	e8 1a a1 ff ff       	call   c02034be <assert_failed>

c02093a4 <account_free.cold>:
c02093a4:	c7 44 24 08 43 00 00 	movl   $0x43,0x8(%esp)
c02093ab:	00 
c02093ac:	c7 44 24 04 dd f7 20 	movl   $0xc020f7dd,0x4(%esp)
c02093b3:	c0 
c02093b4:	c7 04 24 05 f8 20 c0 	movl   $0xc020f805,(%esp)
c02093bb:	e8 fe a0 ff ff       	call   c02034be <assert_failed>
c02093c0:	c7 44 24 08 1d 00 00 	movl   $0x1d,0x8(%esp)
c02093c7:	00 
c02093c8:	c7 44 24 04 dd f7 20 	movl   $0xc020f7dd,0x4(%esp)
c02093cf:	c0 
c02093d0:	c7 04 24 f2 f7 20 c0 	movl   $0xc020f7f2,(%esp)
c02093d7:	e8 e2 a0 ff ff       	call   c02034be <assert_failed>
c02093dc:	66 90                	xchg   %ax,%ax
c02093de:	66 90                	xchg   %ax,%ax

c02093e0 <badge_mint>:
c02093e0:	55                   	push   %ebp
c02093e1:	89 e5                	mov    %esp,%ebp
c02093e3:	57                   	push   %edi
c02093e4:	56                   	push   %esi
c02093e5:	53                   	push   %ebx
c02093e6:	83 ec 1c             	sub    $0x1c,%esp
c02093e9:	8b 75 0c             	mov    0xc(%ebp),%esi
c02093ec:	8b 5d 08             	mov    0x8(%ebp),%ebx
c02093ef:	89 f7                	mov    %esi,%edi
c02093f1:	c1 ef 0a             	shr    $0xa,%edi
c02093f4:	89 d8                	mov    %ebx,%eax
c02093f6:	c1 e8 05             	shr    $0x5,%eax
c02093f9:	31 f7                	xor    %esi,%edi
c02093fb:	31 c7                	xor    %eax,%edi
c02093fd:	69 ff b1 79 37 9e    	imul   $0x9e3779b1,%edi,%edi
c0209403:	c1 ef 16             	shr    $0x16,%edi
c0209406:	8b 04 bd c0 02 22 c0 	mov    -0x3fddfd40(,%edi,4),%eax
c020940d:	85 c0                	test   %eax,%eax
c020940f:	75 0e                	jne    c020941f <badge_mint+0x3f>
c0209411:	eb 2d                	jmp    c0209440 <badge_mint+0x60>
c0209413:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0209417:	90                   	nop
c0209418:	8b 40 10             	mov    0x10(%eax),%eax
c020941b:	85 c0                	test   %eax,%eax
c020941d:	74 21                	je     c0209440 <badge_mint+0x60>
c020941f:	39 58 08             	cmp    %ebx,0x8(%eax)
c0209422:	75 f4                	jne    c0209418 <badge_mint+0x38>
c0209424:	39 70 0c             	cmp    %esi,0xc(%eax)
c0209427:	75 ef                	jne    c0209418 <badge_mint+0x38>
c0209429:	8b 50 04             	mov    0x4(%eax),%edx
c020942c:	85 d2                	test   %edx,%edx
c020942e:	0f 84 9b 00 00 00    	je     c02094cf <badge_mint+0xef>
c0209434:	42                   	inc    %edx
c0209435:	89 50 04             	mov    %edx,0x4(%eax)
c0209438:	83 c4 1c             	add    $0x1c,%esp
c020943b:	5b                   	pop    %ebx
c020943c:	5e                   	pop    %esi
c020943d:	5f                   	pop    %edi
c020943e:	5d                   	pop    %ebp
c020943f:	c3                   	ret
c0209440:	b8 01 00 00 00       	mov    $0x1,%eax
c0209445:	89 44 24 08          	mov    %eax,0x8(%esp)
c0209449:	b8 01 00 00 00       	mov    $0x1,%eax
c020944e:	89 44 24 04          	mov    %eax,0x4(%esp)
c0209452:	8b 45 10             	mov    0x10(%ebp),%eax
c0209455:	89 04 24             	mov    %eax,(%esp)
c0209458:	e8 b3 fd ff ff       	call   c0209210 <account_charge>
c020945d:	8b 4d 14             	mov    0x14(%ebp),%ecx
c0209460:	89 01                	mov    %eax,(%ecx)
c0209462:	85 c0                	test   %eax,%eax
c0209464:	75 72                	jne    c02094d8 <badge_mint+0xf8>
c0209466:	c7 04 24 a0 01 21 c0 	movl   $0xc02101a0,(%esp)
c020946d:	b9 01 00 00 00       	mov    $0x1,%ecx
c0209472:	89 4c 24 04          	mov    %ecx,0x4(%esp)
c0209476:	e8 b5 ee ff ff       	call   c0208330 <slab_alloc>
c020947b:	85 c0                	test   %eax,%eax
c020947d:	74 63                	je     c02094e2 <badge_mint+0x102>
c020947f:	c6 00 01             	movb   $0x1,(%eax)
c0209482:	8b 4d 10             	mov    0x10(%ebp),%ecx
c0209485:	8d 50 18             	lea    0x18(%eax),%edx
c0209488:	c7 40 04 01 00 00 00 	movl   $0x1,0x4(%eax)
c020948f:	89 58 08             	mov    %ebx,0x8(%eax)
c0209492:	ff 43 04             	incl   0x4(%ebx)
c0209495:	89 70 0c             	mov    %esi,0xc(%eax)
c0209498:	89 48 14             	mov    %ecx,0x14(%eax)
c020949b:	ff 41 04             	incl   0x4(%ecx)
c020949e:	89 50 1c             	mov    %edx,0x1c(%eax)
c02094a1:	89 50 18             	mov    %edx,0x18(%eax)
c02094a4:	c6 40 20 02          	movb   $0x2,0x20(%eax)
c02094a8:	8b 14 bd c0 02 22 c0 	mov    -0x3fddfd40(,%edi,4),%edx
c02094af:	89 50 10             	mov    %edx,0x10(%eax)
c02094b2:	83 05 b0 36 22 c0 01 	addl   $0x1,0xc02236b0
c02094b9:	89 04 bd c0 02 22 c0 	mov    %eax,-0x3fddfd40(,%edi,4)
c02094c0:	83 15 b4 36 22 c0 00 	adcl   $0x0,0xc02236b4
c02094c7:	83 c4 1c             	add    $0x1c,%esp
c02094ca:	5b                   	pop    %ebx
c02094cb:	5e                   	pop    %esi
c02094cc:	5f                   	pop    %edi
c02094cd:	5d                   	pop    %ebp
c02094ce:	c3                   	ret
c02094cf:	8b 45 14             	mov    0x14(%ebp),%eax
c02094d2:	c7 00 f0 ff ff ff    	movl   $0xfffffff0,(%eax)
c02094d8:	31 c0                	xor    %eax,%eax
c02094da:	83 c4 1c             	add    $0x1c,%esp
c02094dd:	5b                   	pop    %ebx
c02094de:	5e                   	pop    %esi
c02094df:	5f                   	pop    %edi
c02094e0:	5d                   	pop    %ebp
c02094e1:	c3                   	ret
c02094e2:	b8 01 00 00 00       	mov    $0x1,%eax
c02094e7:	ba 01 00 00 00       	mov    $0x1,%edx
c02094ec:	89 44 24 08          	mov    %eax,0x8(%esp)
c02094f0:	89 54 24 04          	mov    %edx,0x4(%esp)
c02094f4:	8b 45 10             	mov    0x10(%ebp),%eax
c02094f7:	89 04 24             	mov    %eax,(%esp)
c02094fa:	e8 51 fd ff ff       	call   c0209250 <account_return>
c02094ff:	8b 45 14             	mov    0x14(%ebp),%eax
c0209502:	c7 00 f4 ff ff ff    	movl   $0xfffffff4,(%eax)
c0209508:	31 c0                	xor    %eax,%eax
c020950a:	eb ce                	jmp    c02094da <badge_mint+0xfa>
c020950c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi

c0209510 <badge_free>:
c0209510:	55                   	push   %ebp
c0209511:	89 e5                	mov    %esp,%ebp
c0209513:	83 ec 18             	sub    $0x18,%esp
c0209516:	89 5d fc             	mov    %ebx,-0x4(%ebp)
c0209519:	8b 5d 08             	mov    0x8(%ebp),%ebx
c020951c:	8b 43 0c             	mov    0xc(%ebx),%eax
c020951f:	8b 4b 04             	mov    0x4(%ebx),%ecx
c0209522:	89 c2                	mov    %eax,%edx
c0209524:	c1 ea 0a             	shr    $0xa,%edx
c0209527:	31 c2                	xor    %eax,%edx
c0209529:	8b 43 08             	mov    0x8(%ebx),%eax
c020952c:	c1 e8 05             	shr    $0x5,%eax
c020952f:	31 c2                	xor    %eax,%edx
c0209531:	69 d2 b1 79 37 9e    	imul   $0x9e3779b1,%edx,%edx
c0209537:	c1 ea 16             	shr    $0x16,%edx
c020953a:	85 c9                	test   %ecx,%ecx
c020953c:	0f 85 f1 00 00 00    	jne    c0209633 <badge_free.cold>
c0209542:	8b 04 95 c0 02 22 c0 	mov    -0x3fddfd40(,%edx,4),%eax
c0209549:	39 c3                	cmp    %eax,%ebx
c020954b:	0f 84 8f 00 00 00    	je     c02095e0 <badge_free+0xd0>
c0209551:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0209558:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020955f:	90                   	nop
c0209560:	89 c2                	mov    %eax,%edx
c0209562:	8b 40 10             	mov    0x10(%eax),%eax
c0209565:	39 c3                	cmp    %eax,%ebx
c0209567:	75 f7                	jne    c0209560 <badge_free+0x50>
c0209569:	83 c2 10             	add    $0x10,%edx
c020956c:	8b 43 10             	mov    0x10(%ebx),%eax
c020956f:	89 02                	mov    %eax,(%edx)
c0209571:	8d 43 18             	lea    0x18(%ebx),%eax
c0209574:	8b 4b 1c             	mov    0x1c(%ebx),%ecx
c0209577:	8b 53 18             	mov    0x18(%ebx),%edx
c020957a:	89 11                	mov    %edx,(%ecx)
c020957c:	8b 4b 1c             	mov    0x1c(%ebx),%ecx
c020957f:	89 4a 04             	mov    %ecx,0x4(%edx)
c0209582:	ba 01 00 00 00       	mov    $0x1,%edx
c0209587:	89 43 1c             	mov    %eax,0x1c(%ebx)
c020958a:	89 43 18             	mov    %eax,0x18(%ebx)
c020958d:	b8 01 00 00 00       	mov    $0x1,%eax
c0209592:	89 54 24 04          	mov    %edx,0x4(%esp)
c0209596:	89 44 24 08          	mov    %eax,0x8(%esp)
c020959a:	8b 43 14             	mov    0x14(%ebx),%eax
c020959d:	89 04 24             	mov    %eax,(%esp)
c02095a0:	e8 ab fc ff ff       	call   c0209250 <account_return>
c02095a5:	8b 43 14             	mov    0x14(%ebx),%eax
c02095a8:	89 04 24             	mov    %eax,(%esp)
c02095ab:	e8 30 11 00 00       	call   c020a6e0 <object_put>
c02095b0:	8b 43 08             	mov    0x8(%ebx),%eax
c02095b3:	89 04 24             	mov    %eax,(%esp)
c02095b6:	e8 25 11 00 00       	call   c020a6e0 <object_put>
c02095bb:	89 5c 24 04          	mov    %ebx,0x4(%esp)
c02095bf:	c7 04 24 a0 01 21 c0 	movl   $0xc02101a0,(%esp)
c02095c6:	e8 75 ef ff ff       	call   c0208540 <slab_free>
c02095cb:	83 05 b0 36 22 c0 ff 	addl   $0xffffffff,0xc02236b0
c02095d2:	83 15 b4 36 22 c0 ff 	adcl   $0xffffffff,0xc02236b4
c02095d9:	8b 5d fc             	mov    -0x4(%ebp),%ebx
c02095dc:	89 ec                	mov    %ebp,%esp
c02095de:	5d                   	pop    %ebp
c02095df:	c3                   	ret
c02095e0:	8d 14 95 c0 02 22 c0 	lea    -0x3fddfd40(,%edx,4),%edx
c02095e7:	eb 83                	jmp    c020956c <badge_free+0x5c>
c02095e9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi

c02095f0 <badge_put>:
c02095f0:	55                   	push   %ebp
c02095f1:	89 e5                	mov    %esp,%ebp
c02095f3:	83 ec 18             	sub    $0x18,%esp
c02095f6:	8b 55 08             	mov    0x8(%ebp),%edx
c02095f9:	8b 42 04             	mov    0x4(%edx),%eax
c02095fc:	85 c0                	test   %eax,%eax
c02095fe:	0f 84 4b 00 00 00    	je     c020964f <badge_put.cold>
c0209604:	48                   	dec    %eax
c0209605:	89 42 04             	mov    %eax,0x4(%edx)
c0209608:	75 11                	jne    c020961b <badge_put+0x2b>
c020960a:	8b 42 08             	mov    0x8(%edx),%eax
c020960d:	80 78 01 00          	cmpb   $0x0,0x1(%eax)
c0209611:	74 0d                	je     c0209620 <badge_put+0x30>
c0209613:	89 14 24             	mov    %edx,(%esp)
c0209616:	e8 f5 fe ff ff       	call   c0209510 <badge_free>
c020961b:	89 ec                	mov    %ebp,%esp
c020961d:	5d                   	pop    %ebp
c020961e:	c3                   	ret
c020961f:	90                   	nop
c0209620:	89 04 24             	mov    %eax,(%esp)
c0209623:	83 c2 18             	add    $0x18,%edx
c0209626:	89 54 24 04          	mov    %edx,0x4(%esp)
c020962a:	e8 d1 13 00 00       	call   c020aa00 <port_post>
c020962f:	89 ec                	mov    %ebp,%esp
c0209631:	5d                   	pop    %ebp
c0209632:	c3                   	ret

c0209633 <badge_free.cold>:
c0209633:	c7 44 24 08 59 00 00 	movl   $0x59,0x8(%esp)
c020963a:	00 
c020963b:	c7 44 24 04 1d f8 20 	movl   $0xc020f81d,0x4(%esp)
c0209642:	c0 
c0209643:	c7 04 24 30 f8 20 c0 	movl   $0xc020f830,(%esp)
c020964a:	e8 6f 9e ff ff       	call   c02034be <assert_failed>

c020964f <badge_put.cold>:
c020964f:	c7 44 24 08 4b 00 00 	movl   $0x4b,0x8(%esp)
c0209656:	00 
c0209657:	c7 44 24 04 1d f8 20 	movl   $0xc020f81d,0x4(%esp)
c020965e:	c0 
c020965f:	c7 04 24 3f f8 20 c0 	movl   $0xc020f83f,(%esp)
c0209666:	e8 53 9e ff ff       	call   c02034be <assert_failed>
c020966b:	66 90                	xchg   %ax,%ax
c020966d:	66 90                	xchg   %ax,%ax
c020966f:	90                   	nop

c0209670 <call_init>:
c0209670:	55                   	push   %ebp
c0209671:	89 e5                	mov    %esp,%ebp
c0209673:	83 ec 38             	sub    $0x38,%esp
c0209676:	89 5d f4             	mov    %ebx,-0xc(%ebp)
c0209679:	8b 5d 08             	mov    0x8(%ebp),%ebx
c020967c:	89 75 f8             	mov    %esi,-0x8(%ebp)
c020967f:	89 7d fc             	mov    %edi,-0x4(%ebp)
c0209682:	8b 35 c0 12 22 c0    	mov    0xc02212c0,%esi
c0209688:	85 f6                	test   %esi,%esi
c020968a:	0f 85 b0 00 00 00    	jne    c0209740 <call_init+0xd0>
c0209690:	8b 35 e0 01 21 c0    	mov    0xc02101e0,%esi
c0209696:	81 fe 00 00 01 00    	cmp    $0x10000,%esi
c020969c:	0f 84 e7 00 00 00    	je     c0209789 <call_init+0x119>
c02096a2:	89 f1                	mov    %esi,%ecx
c02096a4:	c1 e9 0a             	shr    $0xa,%ecx
c02096a7:	8b 04 8d e0 12 22 c0 	mov    -0x3fdded20(,%ecx,4),%eax
c02096ae:	85 c0                	test   %eax,%eax
c02096b0:	0f 84 ba 00 00 00    	je     c0209770 <call_init+0x100>
c02096b6:	89 f2                	mov    %esi,%edx
c02096b8:	81 e2 ff 03 00 00    	and    $0x3ff,%edx
c02096be:	85 f6                	test   %esi,%esi
c02096c0:	8d 3c 95 00 00 00 00 	lea    0x0(,%edx,4),%edi
c02096c7:	c7 04 38 01 00 00 00 	movl   $0x1,(%eax,%edi,1)
c02096ce:	8d 46 01             	lea    0x1(%esi),%eax
c02096d1:	a3 e0 01 21 c0       	mov    %eax,0xc02101e0
c02096d6:	0f 84 ad 00 00 00    	je     c0209789 <call_init+0x119>
c02096dc:	89 4d e4             	mov    %ecx,-0x1c(%ebp)
c02096df:	0f b6 45 0c          	movzbl 0xc(%ebp),%eax
c02096e3:	c6 43 08 00          	movb   $0x0,0x8(%ebx)
c02096e7:	89 5b 04             	mov    %ebx,0x4(%ebx)
c02096ea:	89 1b                	mov    %ebx,(%ebx)
c02096ec:	88 43 09             	mov    %al,0x9(%ebx)
c02096ef:	8d 43 38             	lea    0x38(%ebx),%eax
c02096f2:	89 43 3c             	mov    %eax,0x3c(%ebx)
c02096f5:	89 43 38             	mov    %eax,0x38(%ebx)
c02096f8:	b8 70 42 20 c0       	mov    $0xc0204270,%eax
c02096fd:	89 44 24 04          	mov    %eax,0x4(%esp)
c0209701:	8d 43 50             	lea    0x50(%ebx),%eax
c0209704:	89 04 24             	mov    %eax,(%esp)
c0209707:	e8 84 23 00 00       	call   c020ba90 <timer_init>
c020970c:	8b 4d e4             	mov    -0x1c(%ebp),%ecx
c020970f:	c6 43 40 00          	movb   $0x0,0x40(%ebx)
c0209713:	8b 14 8d e0 12 22 c0 	mov    -0x3fdded20(,%ecx,4),%edx
c020971a:	01 d7                	add    %edx,%edi
c020971c:	8b 07                	mov    (%edi),%eax
c020971e:	25 fe ff 00 00       	and    $0xfffe,%eax
c0209723:	83 c0 02             	add    $0x2,%eax
c0209726:	c1 e0 10             	shl    $0x10,%eax
c0209729:	09 f0                	or     %esi,%eax
c020972b:	89 43 0c             	mov    %eax,0xc(%ebx)
c020972e:	31 c0                	xor    %eax,%eax
c0209730:	89 1f                	mov    %ebx,(%edi)
c0209732:	8b 5d f4             	mov    -0xc(%ebp),%ebx
c0209735:	8b 75 f8             	mov    -0x8(%ebp),%esi
c0209738:	8b 7d fc             	mov    -0x4(%ebp),%edi
c020973b:	89 ec                	mov    %ebp,%esp
c020973d:	5d                   	pop    %ebp
c020973e:	c3                   	ret
c020973f:	90                   	nop
c0209740:	89 f1                	mov    %esi,%ecx
c0209742:	89 f0                	mov    %esi,%eax
c0209744:	c1 e9 0a             	shr    $0xa,%ecx
c0209747:	25 ff 03 00 00       	and    $0x3ff,%eax
c020974c:	8b 14 8d e0 12 22 c0 	mov    -0x3fdded20(,%ecx,4),%edx
c0209753:	8d 3c 85 00 00 00 00 	lea    0x0(,%eax,4),%edi
c020975a:	0f b7 44 82 02       	movzwl 0x2(%edx,%eax,4),%eax
c020975f:	a3 c0 12 22 c0       	mov    %eax,0xc02212c0
c0209764:	e9 73 ff ff ff       	jmp    c02096dc <call_init+0x6c>
c0209769:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0209770:	c7 04 24 00 00 00 00 	movl   $0x0,(%esp)
c0209777:	b9 01 00 00 00       	mov    $0x1,%ecx
c020977c:	89 4c 24 04          	mov    %ecx,0x4(%esp)
c0209780:	e8 5b db ff ff       	call   c02072e0 <frame_alloc_low>
c0209785:	85 c0                	test   %eax,%eax
c0209787:	75 17                	jne    c02097a0 <call_init+0x130>
c0209789:	8b 5d f4             	mov    -0xc(%ebp),%ebx
c020978c:	b8 f4 ff ff ff       	mov    $0xfffffff4,%eax
c0209791:	8b 75 f8             	mov    -0x8(%ebp),%esi
c0209794:	8b 7d fc             	mov    -0x4(%ebp),%edi
c0209797:	89 ec                	mov    %ebp,%esp
c0209799:	5d                   	pop    %ebp
c020979a:	c3                   	ret
c020979b:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c020979f:	90                   	nop
c02097a0:	8b 35 e0 01 21 c0    	mov    0xc02101e0,%esi
c02097a6:	89 04 24             	mov    %eax,(%esp)
c02097a9:	e8 32 df ff ff       	call   c02076e0 <frame_low>
c02097ae:	c1 ee 0a             	shr    $0xa,%esi
c02097b1:	83 05 90 36 22 c0 01 	addl   $0x1,0xc0223690
c02097b8:	89 04 b5 e0 12 22 c0 	mov    %eax,-0x3fdded20(,%esi,4)
c02097bf:	8b 35 e0 01 21 c0    	mov    0xc02101e0,%esi
c02097c5:	83 15 94 36 22 c0 00 	adcl   $0x0,0xc0223694
c02097cc:	89 f1                	mov    %esi,%ecx
c02097ce:	c1 e9 0a             	shr    $0xa,%ecx
c02097d1:	8b 04 8d e0 12 22 c0 	mov    -0x3fdded20(,%ecx,4),%eax
c02097d8:	e9 d9 fe ff ff       	jmp    c02096b6 <call_init+0x46>
c02097dd:	8d 76 00             	lea    0x0(%esi),%esi

c02097e0 <call_destroy>:
c02097e0:	55                   	push   %ebp
c02097e1:	89 e5                	mov    %esp,%ebp
c02097e3:	83 ec 28             	sub    $0x28,%esp
c02097e6:	89 75 f8             	mov    %esi,-0x8(%ebp)
c02097e9:	8b 75 08             	mov    0x8(%ebp),%esi
c02097ec:	89 5d f4             	mov    %ebx,-0xc(%ebp)
c02097ef:	89 7d fc             	mov    %edi,-0x4(%ebp)
c02097f2:	80 7e 08 00          	cmpb   $0x0,0x8(%esi)
c02097f6:	8b 7e 0c             	mov    0xc(%esi),%edi
c02097f9:	0f 85 57 03 00 00    	jne    c0209b56 <call_destroy.cold>
c02097ff:	8d 46 38             	lea    0x38(%esi),%eax
c0209802:	39 46 38             	cmp    %eax,0x38(%esi)
c0209805:	0f 85 4b 03 00 00    	jne    c0209b56 <call_destroy.cold>
c020980b:	8d 46 50             	lea    0x50(%esi),%eax
c020980e:	0f b7 df             	movzwl %di,%ebx
c0209811:	89 04 24             	mov    %eax,(%esp)
c0209814:	e8 67 23 00 00       	call   c020bb80 <timer_cancel>
c0209819:	89 d8                	mov    %ebx,%eax
c020981b:	0f b7 76 0e          	movzwl 0xe(%esi),%esi
c020981f:	c1 e8 0a             	shr    $0xa,%eax
c0209822:	89 fa                	mov    %edi,%edx
c0209824:	8b 0c 85 e0 12 22 c0 	mov    -0x3fdded20(,%eax,4),%ecx
c020982b:	81 e2 ff 03 00 00    	and    $0x3ff,%edx
c0209831:	a1 c0 12 22 c0       	mov    0xc02212c0,%eax
c0209836:	89 1d c0 12 22 c0    	mov    %ebx,0xc02212c0
c020983c:	c1 e0 10             	shl    $0x10,%eax
c020983f:	09 f0                	or     %esi,%eax
c0209841:	83 c8 01             	or     $0x1,%eax
c0209844:	89 04 91             	mov    %eax,(%ecx,%edx,4)
c0209847:	8b 5d f4             	mov    -0xc(%ebp),%ebx
c020984a:	8b 75 f8             	mov    -0x8(%ebp),%esi
c020984d:	8b 7d fc             	mov    -0x4(%ebp),%edi
c0209850:	89 ec                	mov    %ebp,%esp
c0209852:	5d                   	pop    %ebp
c0209853:	c3                   	ret
c0209854:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020985b:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c020985f:	90                   	nop

c0209860 <call_find>:
c0209860:	55                   	push   %ebp
c0209861:	89 e5                	mov    %esp,%ebp
c0209863:	53                   	push   %ebx
c0209864:	8b 55 08             	mov    0x8(%ebp),%edx
c0209867:	89 d0                	mov    %edx,%eax
c0209869:	25 ff ff 00 00       	and    $0xffff,%eax
c020986e:	74 40                	je     c02098b0 <call_find+0x50>
c0209870:	3b 05 e0 01 21 c0    	cmp    0xc02101e0,%eax
c0209876:	73 38                	jae    c02098b0 <call_find+0x50>
c0209878:	c1 e8 0a             	shr    $0xa,%eax
c020987b:	89 d1                	mov    %edx,%ecx
c020987d:	8b 04 85 e0 12 22 c0 	mov    -0x3fdded20(,%eax,4),%eax
c0209884:	81 e1 ff 03 00 00    	and    $0x3ff,%ecx
c020988a:	8b 04 88             	mov    (%eax,%ecx,4),%eax
c020988d:	89 c1                	mov    %eax,%ecx
c020988f:	83 e1 01             	and    $0x1,%ecx
c0209892:	75 1c                	jne    c02098b0 <call_find+0x50>
c0209894:	39 50 0c             	cmp    %edx,0xc(%eax)
c0209897:	75 17                	jne    c02098b0 <call_find+0x50>
c0209899:	80 78 08 02          	cmpb   $0x2,0x8(%eax)
c020989d:	75 11                	jne    c02098b0 <call_find+0x50>
c020989f:	8b 50 10             	mov    0x10(%eax),%edx
c02098a2:	8b 5d 0c             	mov    0xc(%ebp),%ebx
c02098a5:	39 5a 08             	cmp    %ebx,0x8(%edx)
c02098a8:	5b                   	pop    %ebx
c02098a9:	0f 45 c1             	cmovne %ecx,%eax
c02098ac:	5d                   	pop    %ebp
c02098ad:	c3                   	ret
c02098ae:	66 90                	xchg   %ax,%ax
c02098b0:	5b                   	pop    %ebx
c02098b1:	31 c0                	xor    %eax,%eax
c02098b3:	5d                   	pop    %ebp
c02098b4:	c3                   	ret
c02098b5:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02098bc:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi

c02098c0 <calls_abort_at>:
c02098c0:	55                   	push   %ebp
c02098c1:	89 e5                	mov    %esp,%ebp
c02098c3:	56                   	push   %esi
c02098c4:	53                   	push   %ebx
c02098c5:	83 ec 10             	sub    $0x10,%esp
c02098c8:	83 3d e0 01 21 c0 01 	cmpl   $0x1,0xc02101e0
c02098cf:	8b 75 08             	mov    0x8(%ebp),%esi
c02098d2:	76 58                	jbe    c020992c <calls_abort_at+0x6c>
c02098d4:	bb 01 00 00 00       	mov    $0x1,%ebx
c02098d9:	eb 0e                	jmp    c02098e9 <calls_abort_at+0x29>
c02098db:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c02098df:	90                   	nop
c02098e0:	43                   	inc    %ebx
c02098e1:	3b 1d e0 01 21 c0    	cmp    0xc02101e0,%ebx
c02098e7:	73 43                	jae    c020992c <calls_abort_at+0x6c>
c02098e9:	89 d8                	mov    %ebx,%eax
c02098eb:	89 da                	mov    %ebx,%edx
c02098ed:	c1 e8 0a             	shr    $0xa,%eax
c02098f0:	81 e2 ff 03 00 00    	and    $0x3ff,%edx
c02098f6:	8b 04 85 e0 12 22 c0 	mov    -0x3fdded20(,%eax,4),%eax
c02098fd:	8b 04 90             	mov    (%eax,%edx,4),%eax
c0209900:	a8 01                	test   $0x1,%al
c0209902:	75 dc                	jne    c02098e0 <calls_abort_at+0x20>
c0209904:	80 78 08 02          	cmpb   $0x2,0x8(%eax)
c0209908:	75 d6                	jne    c02098e0 <calls_abort_at+0x20>
c020990a:	8b 50 10             	mov    0x10(%eax),%edx
c020990d:	39 72 08             	cmp    %esi,0x8(%edx)
c0209910:	75 ce                	jne    c02098e0 <calls_abort_at+0x20>
c0209912:	89 04 24             	mov    %eax,(%esp)
c0209915:	ba 33 ff ff ff       	mov    $0xffffff33,%edx
c020991a:	43                   	inc    %ebx
c020991b:	89 54 24 04          	mov    %edx,0x4(%esp)
c020991f:	e8 bc a8 ff ff       	call   c02041e0 <call_abort>
c0209924:	3b 1d e0 01 21 c0    	cmp    0xc02101e0,%ebx
c020992a:	72 bd                	jb     c02098e9 <calls_abort_at+0x29>
c020992c:	83 c4 10             	add    $0x10,%esp
c020992f:	5b                   	pop    %ebx
c0209930:	5e                   	pop    %esi
c0209931:	5d                   	pop    %ebp
c0209932:	c3                   	ret
c0209933:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020993a:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi

c0209940 <callobj_new>:
c0209940:	55                   	push   %ebp
c0209941:	b8 01 00 00 00       	mov    $0x1,%eax
c0209946:	89 e5                	mov    %esp,%ebp
c0209948:	83 ec 28             	sub    $0x28,%esp
c020994b:	89 75 f8             	mov    %esi,-0x8(%ebp)
c020994e:	8b 75 08             	mov    0x8(%ebp),%esi
c0209951:	89 7d fc             	mov    %edi,-0x4(%ebp)
c0209954:	8b 7d 0c             	mov    0xc(%ebp),%edi
c0209957:	89 5d f4             	mov    %ebx,-0xc(%ebp)
c020995a:	89 44 24 08          	mov    %eax,0x8(%esp)
c020995e:	b8 01 00 00 00       	mov    $0x1,%eax
c0209963:	89 44 24 04          	mov    %eax,0x4(%esp)
c0209967:	8b 46 20             	mov    0x20(%esi),%eax
c020996a:	89 04 24             	mov    %eax,(%esp)
c020996d:	e8 9e f8 ff ff       	call   c0209210 <account_charge>
c0209972:	85 c0                	test   %eax,%eax
c0209974:	0f 85 c6 00 00 00    	jne    c0209a40 <callobj_new+0x100>
c020997a:	8b 45 14             	mov    0x14(%ebp),%eax
c020997d:	bb 01 00 00 00       	mov    $0x1,%ebx
c0209982:	c7 00 f4 ff ff ff    	movl   $0xfffffff4,(%eax)
c0209988:	89 5c 24 04          	mov    %ebx,0x4(%esp)
c020998c:	c7 04 24 c0 01 21 c0 	movl   $0xc02101c0,(%esp)
c0209993:	e8 98 e9 ff ff       	call   c0208330 <slab_alloc>
c0209998:	85 c0                	test   %eax,%eax
c020999a:	89 c3                	mov    %eax,%ebx
c020999c:	0f 84 ce 00 00 00    	je     c0209a70 <callobj_new+0x130>
c02099a2:	8d 40 08             	lea    0x8(%eax),%eax
c02099a5:	b9 02 00 00 00       	mov    $0x2,%ecx
c02099aa:	89 4c 24 04          	mov    %ecx,0x4(%esp)
c02099ae:	89 04 24             	mov    %eax,(%esp)
c02099b1:	e8 ba fc ff ff       	call   c0209670 <call_init>
c02099b6:	85 c0                	test   %eax,%eax
c02099b8:	0f 85 a2 00 00 00    	jne    c0209a60 <callobj_new+0x120>
c02099be:	c6 03 04             	movb   $0x4,(%ebx)
c02099c1:	8b 45 10             	mov    0x10(%ebp),%eax
c02099c4:	c7 43 04 01 00 00 00 	movl   $0x1,0x4(%ebx)
c02099cb:	89 7b 7c             	mov    %edi,0x7c(%ebx)
c02099ce:	ff 47 04             	incl   0x4(%edi)
c02099d1:	89 83 80 00 00 00    	mov    %eax,0x80(%ebx)
c02099d7:	8d 43 70             	lea    0x70(%ebx),%eax
c02099da:	89 43 74             	mov    %eax,0x74(%ebx)
c02099dd:	89 43 70             	mov    %eax,0x70(%ebx)
c02099e0:	c6 43 78 01          	movb   $0x1,0x78(%ebx)
c02099e4:	8b 46 20             	mov    0x20(%esi),%eax
c02099e7:	89 83 8c 00 00 00    	mov    %eax,0x8c(%ebx)
c02099ed:	ff 40 04             	incl   0x4(%eax)
c02099f0:	8d 83 84 00 00 00    	lea    0x84(%ebx),%eax
c02099f6:	89 73 38             	mov    %esi,0x38(%ebx)
c02099f9:	8b 96 80 00 00 00    	mov    0x80(%esi),%edx
c02099ff:	ff 46 04             	incl   0x4(%esi)
c0209a02:	89 93 88 00 00 00    	mov    %edx,0x88(%ebx)
c0209a08:	8d 56 7c             	lea    0x7c(%esi),%edx
c0209a0b:	89 93 84 00 00 00    	mov    %edx,0x84(%ebx)
c0209a11:	8b 96 80 00 00 00    	mov    0x80(%esi),%edx
c0209a17:	89 02                	mov    %eax,(%edx)
c0209a19:	83 05 b8 36 22 c0 01 	addl   $0x1,0xc02236b8
c0209a20:	89 86 80 00 00 00    	mov    %eax,0x80(%esi)
c0209a26:	89 d8                	mov    %ebx,%eax
c0209a28:	83 15 bc 36 22 c0 00 	adcl   $0x0,0xc02236bc
c0209a2f:	8b 5d f4             	mov    -0xc(%ebp),%ebx
c0209a32:	8b 75 f8             	mov    -0x8(%ebp),%esi
c0209a35:	8b 7d fc             	mov    -0x4(%ebp),%edi
c0209a38:	89 ec                	mov    %ebp,%esp
c0209a3a:	5d                   	pop    %ebp
c0209a3b:	c3                   	ret
c0209a3c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0209a40:	8b 4d 14             	mov    0x14(%ebp),%ecx
c0209a43:	31 db                	xor    %ebx,%ebx
c0209a45:	89 01                	mov    %eax,(%ecx)
c0209a47:	8b 75 f8             	mov    -0x8(%ebp),%esi
c0209a4a:	89 d8                	mov    %ebx,%eax
c0209a4c:	8b 5d f4             	mov    -0xc(%ebp),%ebx
c0209a4f:	8b 7d fc             	mov    -0x4(%ebp),%edi
c0209a52:	89 ec                	mov    %ebp,%esp
c0209a54:	5d                   	pop    %ebp
c0209a55:	c3                   	ret
c0209a56:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0209a5d:	8d 76 00             	lea    0x0(%esi),%esi
c0209a60:	89 5c 24 04          	mov    %ebx,0x4(%esp)
c0209a64:	c7 04 24 c0 01 21 c0 	movl   $0xc02101c0,(%esp)
c0209a6b:	e8 d0 ea ff ff       	call   c0208540 <slab_free>
c0209a70:	b8 01 00 00 00       	mov    $0x1,%eax
c0209a75:	ba 01 00 00 00       	mov    $0x1,%edx
c0209a7a:	89 44 24 08          	mov    %eax,0x8(%esp)
c0209a7e:	31 db                	xor    %ebx,%ebx
c0209a80:	89 54 24 04          	mov    %edx,0x4(%esp)
c0209a84:	8b 46 20             	mov    0x20(%esi),%eax
c0209a87:	89 04 24             	mov    %eax,(%esp)
c0209a8a:	e8 c1 f7 ff ff       	call   c0209250 <account_return>
c0209a8f:	eb b6                	jmp    c0209a47 <callobj_new+0x107>
c0209a91:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0209a98:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0209a9f:	90                   	nop

c0209aa0 <callobj_free>:
c0209aa0:	55                   	push   %ebp
c0209aa1:	89 e5                	mov    %esp,%ebp
c0209aa3:	83 ec 18             	sub    $0x18,%esp
c0209aa6:	89 5d fc             	mov    %ebx,-0x4(%ebp)
c0209aa9:	8b 5d 08             	mov    0x8(%ebp),%ebx
c0209aac:	f7 43 10 ff 00 ff 00 	testl  $0xff00ff,0x10(%ebx)
c0209ab3:	0f 85 b9 00 00 00    	jne    c0209b72 <callobj_free.cold>
c0209ab9:	8d 43 08             	lea    0x8(%ebx),%eax
c0209abc:	89 04 24             	mov    %eax,(%esp)
c0209abf:	e8 1c fd ff ff       	call   c02097e0 <call_destroy>
c0209ac4:	8b 8b 88 00 00 00    	mov    0x88(%ebx),%ecx
c0209aca:	8d 83 84 00 00 00    	lea    0x84(%ebx),%eax
c0209ad0:	8b 93 84 00 00 00    	mov    0x84(%ebx),%edx
c0209ad6:	89 11                	mov    %edx,(%ecx)
c0209ad8:	8b 8b 88 00 00 00    	mov    0x88(%ebx),%ecx
c0209ade:	89 4a 04             	mov    %ecx,0x4(%edx)
c0209ae1:	89 83 88 00 00 00    	mov    %eax,0x88(%ebx)
c0209ae7:	89 83 84 00 00 00    	mov    %eax,0x84(%ebx)
c0209aed:	8b 43 7c             	mov    0x7c(%ebx),%eax
c0209af0:	89 04 24             	mov    %eax,(%esp)
c0209af3:	e8 e8 0b 00 00       	call   c020a6e0 <object_put>
c0209af8:	ba 01 00 00 00       	mov    $0x1,%edx
c0209afd:	b8 01 00 00 00       	mov    $0x1,%eax
c0209b02:	89 54 24 04          	mov    %edx,0x4(%esp)
c0209b06:	89 44 24 08          	mov    %eax,0x8(%esp)
c0209b0a:	8b 83 8c 00 00 00    	mov    0x8c(%ebx),%eax
c0209b10:	89 04 24             	mov    %eax,(%esp)
c0209b13:	e8 38 f7 ff ff       	call   c0209250 <account_return>
c0209b18:	8b 83 8c 00 00 00    	mov    0x8c(%ebx),%eax
c0209b1e:	89 04 24             	mov    %eax,(%esp)
c0209b21:	e8 ba 0b 00 00       	call   c020a6e0 <object_put>
c0209b26:	8b 43 38             	mov    0x38(%ebx),%eax
c0209b29:	89 04 24             	mov    %eax,(%esp)
c0209b2c:	e8 af 0b 00 00       	call   c020a6e0 <object_put>
c0209b31:	89 5c 24 04          	mov    %ebx,0x4(%esp)
c0209b35:	c7 04 24 c0 01 21 c0 	movl   $0xc02101c0,(%esp)
c0209b3c:	e8 ff e9 ff ff       	call   c0208540 <slab_free>
c0209b41:	83 05 b8 36 22 c0 ff 	addl   $0xffffffff,0xc02236b8
c0209b48:	83 15 bc 36 22 c0 ff 	adcl   $0xffffffff,0xc02236bc
c0209b4f:	8b 5d fc             	mov    -0x4(%ebp),%ebx
c0209b52:	89 ec                	mov    %ebp,%esp
c0209b54:	5d                   	pop    %ebp
c0209b55:	c3                   	ret

c0209b56 <call_destroy.cold>:
c0209b56:	c7 44 24 08 4d 00 00 	movl   $0x4d,0x8(%esp)
c0209b5d:	00 
c0209b5e:	c7 44 24 04 53 f8 20 	movl   $0xc020f853,0x4(%esp)
c0209b65:	c0 
c0209b66:	c7 04 24 70 f8 20 c0 	movl   $0xc020f870,(%esp)
c0209b6d:	e8 4c 99 ff ff       	call   c02034be <assert_failed>

c0209b72 <callobj_free.cold>:
c0209b72:	c7 44 24 08 96 00 00 	movl   $0x96,0x8(%esp)
c0209b79:	00 
c0209b7a:	c7 44 24 04 53 f8 20 	movl   $0xc020f853,0x4(%esp)
c0209b81:	c0 
c0209b82:	c7 04 24 a4 f8 20 c0 	movl   $0xc020f8a4,(%esp)
c0209b89:	e8 30 99 ff ff       	call   c02034be <assert_failed>
c0209b8e:	66 90                	xchg   %ax,%ax

c0209b90 <entries_free>:
c0209b90:	55                   	push   %ebp
c0209b91:	89 e5                	mov    %esp,%ebp
c0209b93:	57                   	push   %edi
c0209b94:	56                   	push   %esi
c0209b95:	53                   	push   %ebx
c0209b96:	89 c3                	mov    %eax,%ebx
c0209b98:	83 ec 2c             	sub    $0x2c,%esp
c0209b9b:	8b 40 28             	mov    0x28(%eax),%eax
c0209b9e:	8d 14 c5 00 00 00 00 	lea    0x0(,%eax,8),%edx
c0209ba5:	81 fa 00 10 00 00    	cmp    $0x1000,%edx
c0209bab:	0f 86 bf 00 00 00    	jbe    c0209c70 <entries_free+0xe0>
c0209bb1:	31 c9                	xor    %ecx,%ecx
c0209bb3:	be 00 10 00 00       	mov    $0x1000,%esi
c0209bb8:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0209bbf:	90                   	nop
c0209bc0:	41                   	inc    %ecx
c0209bc1:	89 f0                	mov    %esi,%eax
c0209bc3:	d3 e0                	shl    %cl,%eax
c0209bc5:	39 d0                	cmp    %edx,%eax
c0209bc7:	72 f7                	jb     c0209bc0 <entries_free+0x30>
c0209bc9:	ba 01 00 00 00       	mov    $0x1,%edx
c0209bce:	d3 e2                	shl    %cl,%edx
c0209bd0:	89 d6                	mov    %edx,%esi
c0209bd2:	f7 de                	neg    %esi
c0209bd4:	89 f7                	mov    %esi,%edi
c0209bd6:	c1 ff 1f             	sar    $0x1f,%edi
c0209bd9:	89 55 e0             	mov    %edx,-0x20(%ebp)
c0209bdc:	8b 43 24             	mov    0x24(%ebx),%eax
c0209bdf:	89 4d e4             	mov    %ecx,-0x1c(%ebp)
c0209be2:	89 04 24             	mov    %eax,(%esp)
c0209be5:	e8 26 db ff ff       	call   c0207710 <frame_of>
c0209bea:	8b 4d e4             	mov    -0x1c(%ebp),%ecx
c0209bed:	89 4c 24 04          	mov    %ecx,0x4(%esp)
c0209bf1:	89 04 24             	mov    %eax,(%esp)
c0209bf4:	e8 37 d8 ff ff       	call   c0207430 <frame_free>
c0209bf9:	8b 55 e0             	mov    -0x20(%ebp),%edx
c0209bfc:	31 c0                	xor    %eax,%eax
c0209bfe:	89 44 24 04          	mov    %eax,0x4(%esp)
c0209c02:	89 54 24 08          	mov    %edx,0x8(%esp)
c0209c06:	8b 43 20             	mov    0x20(%ebx),%eax
c0209c09:	89 04 24             	mov    %eax,(%esp)
c0209c0c:	e8 3f f6 ff ff       	call   c0209250 <account_return>
c0209c11:	8b 43 2c             	mov    0x2c(%ebx),%eax
c0209c14:	8d 53 30             	lea    0x30(%ebx),%edx
c0209c17:	01 35 90 36 22 c0    	add    %esi,0xc0223690
c0209c1d:	11 3d 94 36 22 c0    	adc    %edi,0xc0223694
c0209c23:	39 d0                	cmp    %edx,%eax
c0209c25:	74 3e                	je     c0209c65 <entries_free+0xd5>
c0209c27:	89 04 24             	mov    %eax,(%esp)
c0209c2a:	31 f6                	xor    %esi,%esi
c0209c2c:	e8 df da ff ff       	call   c0207710 <frame_of>
c0209c31:	31 d2                	xor    %edx,%edx
c0209c33:	89 54 24 04          	mov    %edx,0x4(%esp)
c0209c37:	89 04 24             	mov    %eax,(%esp)
c0209c3a:	e8 f1 d7 ff ff       	call   c0207430 <frame_free>
c0209c3f:	b9 01 00 00 00       	mov    $0x1,%ecx
c0209c44:	89 4c 24 08          	mov    %ecx,0x8(%esp)
c0209c48:	89 74 24 04          	mov    %esi,0x4(%esp)
c0209c4c:	8b 43 20             	mov    0x20(%ebx),%eax
c0209c4f:	89 04 24             	mov    %eax,(%esp)
c0209c52:	e8 f9 f5 ff ff       	call   c0209250 <account_return>
c0209c57:	83 05 90 36 22 c0 ff 	addl   $0xffffffff,0xc0223690
c0209c5e:	83 15 94 36 22 c0 ff 	adcl   $0xffffffff,0xc0223694
c0209c65:	83 c4 2c             	add    $0x2c,%esp
c0209c68:	5b                   	pop    %ebx
c0209c69:	5e                   	pop    %esi
c0209c6a:	5f                   	pop    %edi
c0209c6b:	5d                   	pop    %ebp
c0209c6c:	c3                   	ret
c0209c6d:	8d 76 00             	lea    0x0(%esi),%esi
c0209c70:	be ff ff ff ff       	mov    $0xffffffff,%esi
c0209c75:	bf ff ff ff ff       	mov    $0xffffffff,%edi
c0209c7a:	ba 01 00 00 00       	mov    $0x1,%edx
c0209c7f:	31 c9                	xor    %ecx,%ecx
c0209c81:	e9 53 ff ff ff       	jmp    c0209bd9 <entries_free+0x49>
c0209c86:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0209c8d:	8d 76 00             	lea    0x0(%esi),%esi

c0209c90 <table_grow>:
c0209c90:	55                   	push   %ebp
c0209c91:	31 c9                	xor    %ecx,%ecx
c0209c93:	89 e5                	mov    %esp,%ebp
c0209c95:	57                   	push   %edi
c0209c96:	56                   	push   %esi
c0209c97:	89 c6                	mov    %eax,%esi
c0209c99:	53                   	push   %ebx
c0209c9a:	83 ec 3c             	sub    $0x3c,%esp
c0209c9d:	8b 58 28             	mov    0x28(%eax),%ebx
c0209ca0:	8d 04 1b             	lea    (%ebx,%ebx,1),%eax
c0209ca3:	89 45 e4             	mov    %eax,-0x1c(%ebp)
c0209ca6:	c1 e3 04             	shl    $0x4,%ebx
c0209ca9:	81 fb 00 10 00 00    	cmp    $0x1000,%ebx
c0209caf:	76 18                	jbe    c0209cc9 <table_grow+0x39>
c0209cb1:	b8 00 10 00 00       	mov    $0x1000,%eax
c0209cb6:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0209cbd:	8d 76 00             	lea    0x0(%esi),%esi
c0209cc0:	41                   	inc    %ecx
c0209cc1:	89 c2                	mov    %eax,%edx
c0209cc3:	d3 e2                	shl    %cl,%edx
c0209cc5:	39 da                	cmp    %ebx,%edx
c0209cc7:	72 f7                	jb     c0209cc0 <table_grow+0x30>
c0209cc9:	81 7d e4 00 20 00 00 	cmpl   $0x2000,-0x1c(%ebp)
c0209cd0:	0f 87 7b 01 00 00    	ja     c0209e51 <table_grow+0x1c1>
c0209cd6:	89 4d dc             	mov    %ecx,-0x24(%ebp)
c0209cd9:	b8 01 00 00 00       	mov    $0x1,%eax
c0209cde:	d3 e0                	shl    %cl,%eax
c0209ce0:	40                   	inc    %eax
c0209ce1:	89 45 d4             	mov    %eax,-0x2c(%ebp)
c0209ce4:	89 44 24 08          	mov    %eax,0x8(%esp)
c0209ce8:	31 c0                	xor    %eax,%eax
c0209cea:	89 44 24 04          	mov    %eax,0x4(%esp)
c0209cee:	8b 46 20             	mov    0x20(%esi),%eax
c0209cf1:	89 04 24             	mov    %eax,(%esp)
c0209cf4:	e8 17 f5 ff ff       	call   c0209210 <account_charge>
c0209cf9:	89 45 e0             	mov    %eax,-0x20(%ebp)
c0209cfc:	85 c0                	test   %eax,%eax
c0209cfe:	0f 85 18 01 00 00    	jne    c0209e1c <table_grow+0x18c>
c0209d04:	bf 01 00 00 00       	mov    $0x1,%edi
c0209d09:	89 7c 24 04          	mov    %edi,0x4(%esp)
c0209d0d:	8b 4d dc             	mov    -0x24(%ebp),%ecx
c0209d10:	89 0c 24             	mov    %ecx,(%esp)
c0209d13:	89 4d d8             	mov    %ecx,-0x28(%ebp)
c0209d16:	e8 c5 d5 ff ff       	call   c02072e0 <frame_alloc_low>
c0209d1b:	89 45 dc             	mov    %eax,-0x24(%ebp)
c0209d1e:	b8 01 00 00 00       	mov    $0x1,%eax
c0209d23:	89 44 24 04          	mov    %eax,0x4(%esp)
c0209d27:	c7 04 24 00 00 00 00 	movl   $0x0,(%esp)
c0209d2e:	e8 ad d5 ff ff       	call   c02072e0 <frame_alloc_low>
c0209d33:	8b 55 dc             	mov    -0x24(%ebp),%edx
c0209d36:	85 d2                	test   %edx,%edx
c0209d38:	89 c7                	mov    %eax,%edi
c0209d3a:	0f 84 f5 00 00 00    	je     c0209e35 <table_grow+0x1a5>
c0209d40:	85 c0                	test   %eax,%eax
c0209d42:	8b 4d d8             	mov    -0x28(%ebp),%ecx
c0209d45:	0f 84 da 00 00 00    	je     c0209e25 <table_grow+0x195>
c0209d4b:	89 4d d8             	mov    %ecx,-0x28(%ebp)
c0209d4e:	89 14 24             	mov    %edx,(%esp)
c0209d51:	e8 8a d9 ff ff       	call   c02076e0 <frame_low>
c0209d56:	89 45 dc             	mov    %eax,-0x24(%ebp)
c0209d59:	89 3c 24             	mov    %edi,(%esp)
c0209d5c:	e8 7f d9 ff ff       	call   c02076e0 <frame_low>
c0209d61:	8b 4d e4             	mov    -0x1c(%ebp),%ecx
c0209d64:	8b 55 dc             	mov    -0x24(%ebp),%edx
c0209d67:	89 c7                	mov    %eax,%edi
c0209d69:	8b 46 28             	mov    0x28(%esi),%eax
c0209d6c:	39 c8                	cmp    %ecx,%eax
c0209d6e:	8b 4d d8             	mov    -0x28(%ebp),%ecx
c0209d71:	74 24                	je     c0209d97 <table_grow+0x107>
c0209d73:	8d 04 c2             	lea    (%edx,%eax,8),%eax
c0209d76:	01 d3                	add    %edx,%ebx
c0209d78:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0209d7f:	90                   	nop
c0209d80:	c7 00 00 01 21 c0    	movl   $0xc0210100,(%eax)
c0209d86:	83 c0 08             	add    $0x8,%eax
c0209d89:	c7 40 fc 00 00 00 00 	movl   $0x0,-0x4(%eax)
c0209d90:	39 d8                	cmp    %ebx,%eax
c0209d92:	75 ec                	jne    c0209d80 <table_grow+0xf0>
c0209d94:	8b 46 28             	mov    0x28(%esi),%eax
c0209d97:	89 4d d8             	mov    %ecx,-0x28(%ebp)
c0209d9a:	c1 e0 03             	shl    $0x3,%eax
c0209d9d:	89 44 24 08          	mov    %eax,0x8(%esp)
c0209da1:	8b 46 24             	mov    0x24(%esi),%eax
c0209da4:	89 14 24             	mov    %edx,(%esp)
c0209da7:	89 44 24 04          	mov    %eax,0x4(%esp)
c0209dab:	89 55 dc             	mov    %edx,-0x24(%ebp)
c0209dae:	e8 9d 82 ff ff       	call   c0202050 <memcpy>
c0209db3:	31 d2                	xor    %edx,%edx
c0209db5:	b8 00 10 00 00       	mov    $0x1000,%eax
c0209dba:	89 54 24 04          	mov    %edx,0x4(%esp)
c0209dbe:	89 44 24 08          	mov    %eax,0x8(%esp)
c0209dc2:	89 3c 24             	mov    %edi,(%esp)
c0209dc5:	e8 16 83 ff ff       	call   c02020e0 <memset>
c0209dca:	8b 46 28             	mov    0x28(%esi),%eax
c0209dcd:	c1 e8 03             	shr    $0x3,%eax
c0209dd0:	89 44 24 08          	mov    %eax,0x8(%esp)
c0209dd4:	8b 46 2c             	mov    0x2c(%esi),%eax
c0209dd7:	89 3c 24             	mov    %edi,(%esp)
c0209dda:	89 44 24 04          	mov    %eax,0x4(%esp)
c0209dde:	e8 6d 82 ff ff       	call   c0202050 <memcpy>
c0209de3:	89 f0                	mov    %esi,%eax
c0209de5:	e8 a6 fd ff ff       	call   c0209b90 <entries_free>
c0209dea:	8b 45 e4             	mov    -0x1c(%ebp),%eax
c0209ded:	89 7e 2c             	mov    %edi,0x2c(%esi)
c0209df0:	8b 4d d8             	mov    -0x28(%ebp),%ecx
c0209df3:	8b 55 dc             	mov    -0x24(%ebp),%edx
c0209df6:	89 46 28             	mov    %eax,0x28(%esi)
c0209df9:	b8 01 00 00 00       	mov    $0x1,%eax
c0209dfe:	d3 e0                	shl    %cl,%eax
c0209e00:	89 56 24             	mov    %edx,0x24(%esi)
c0209e03:	40                   	inc    %eax
c0209e04:	99                   	cltd
c0209e05:	01 05 90 36 22 c0    	add    %eax,0xc0223690
c0209e0b:	11 15 94 36 22 c0    	adc    %edx,0xc0223694
c0209e11:	8b 45 e0             	mov    -0x20(%ebp),%eax
c0209e14:	83 c4 3c             	add    $0x3c,%esp
c0209e17:	5b                   	pop    %ebx
c0209e18:	5e                   	pop    %esi
c0209e19:	5f                   	pop    %edi
c0209e1a:	5d                   	pop    %ebp
c0209e1b:	c3                   	ret
c0209e1c:	c7 45 e0 34 ff ff ff 	movl   $0xffffff34,-0x20(%ebp)
c0209e23:	eb ec                	jmp    c0209e11 <table_grow+0x181>
c0209e25:	85 d2                	test   %edx,%edx
c0209e27:	74 0c                	je     c0209e35 <table_grow+0x1a5>
c0209e29:	89 4c 24 04          	mov    %ecx,0x4(%esp)
c0209e2d:	89 14 24             	mov    %edx,(%esp)
c0209e30:	e8 fb d5 ff ff       	call   c0207430 <frame_free>
c0209e35:	85 ff                	test   %edi,%edi
c0209e37:	75 21                	jne    c0209e5a <table_grow+0x1ca>
c0209e39:	8b 45 d4             	mov    -0x2c(%ebp),%eax
c0209e3c:	31 c9                	xor    %ecx,%ecx
c0209e3e:	89 4c 24 04          	mov    %ecx,0x4(%esp)
c0209e42:	89 44 24 08          	mov    %eax,0x8(%esp)
c0209e46:	8b 46 20             	mov    0x20(%esi),%eax
c0209e49:	89 04 24             	mov    %eax,(%esp)
c0209e4c:	e8 ff f3 ff ff       	call   c0209250 <account_return>
c0209e51:	c7 45 e0 e8 ff ff ff 	movl   $0xffffffe8,-0x20(%ebp)
c0209e58:	eb b7                	jmp    c0209e11 <table_grow+0x181>
c0209e5a:	89 3c 24             	mov    %edi,(%esp)
c0209e5d:	31 db                	xor    %ebx,%ebx
c0209e5f:	89 5c 24 04          	mov    %ebx,0x4(%esp)
c0209e63:	e8 c8 d5 ff ff       	call   c0207430 <frame_free>
c0209e68:	eb cf                	jmp    c0209e39 <table_grow+0x1a9>
c0209e6a:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi

c0209e70 <slot_index>:
c0209e70:	55                   	push   %ebp
c0209e71:	89 e5                	mov    %esp,%ebp
c0209e73:	57                   	push   %edi
c0209e74:	56                   	push   %esi
c0209e75:	89 c6                	mov    %eax,%esi
c0209e77:	53                   	push   %ebx
c0209e78:	89 d0                	mov    %edx,%eax
c0209e7a:	89 d3                	mov    %edx,%ebx
c0209e7c:	25 00 30 00 00       	and    $0x3000,%eax
c0209e81:	83 ec 1c             	sub    $0x1c,%esp
c0209e84:	81 e3 ff 0f 00 00    	and    $0xfff,%ebx
c0209e8a:	3d 00 20 00 00       	cmp    $0x2000,%eax
c0209e8f:	74 5a                	je     c0209eeb <slot_index+0x7b>
c0209e91:	3d 00 30 00 00       	cmp    $0x3000,%eax
c0209e96:	0f 84 4c 01 00 00    	je     c0209fe8 <slot_index+0x178>
c0209e9c:	85 c0                	test   %eax,%eax
c0209e9e:	75 60                	jne    c0209f00 <slot_index+0x90>
c0209ea0:	85 db                	test   %ebx,%ebx
c0209ea2:	0f 85 40 01 00 00    	jne    c0209fe8 <slot_index+0x178>
c0209ea8:	80 7e 09 00          	cmpb   $0x0,0x9(%esi)
c0209eac:	8b 7e 28             	mov    0x28(%esi),%edi
c0209eaf:	0f 84 d3 00 00 00    	je     c0209f88 <slot_index+0x118>
c0209eb5:	89 fa                	mov    %edi,%edx
c0209eb7:	c1 ea 05             	shr    $0x5,%edx
c0209eba:	81 ff 1f 01 00 00    	cmp    $0x11f,%edi
c0209ec0:	89 55 e4             	mov    %edx,-0x1c(%ebp)
c0209ec3:	0f 86 d7 00 00 00    	jbe    c0209fa0 <slot_index+0x130>
c0209ec9:	c7 45 e0 00 00 ff ff 	movl   $0xffff0000,-0x20(%ebp)
c0209ed0:	bb 08 00 00 00       	mov    $0x8,%ebx
c0209ed5:	c7 45 dc 00 20 00 00 	movl   $0x2000,-0x24(%ebp)
c0209edc:	eb 4c                	jmp    c0209f2a <slot_index+0xba>
c0209ede:	66 90                	xchg   %ax,%ax
c0209ee0:	89 f0                	mov    %esi,%eax
c0209ee2:	e8 a9 fd ff ff       	call   c0209c90 <table_grow>
c0209ee7:	85 c0                	test   %eax,%eax
c0209ee9:	75 71                	jne    c0209f5c <slot_index+0xec>
c0209eeb:	3b 5e 28             	cmp    0x28(%esi),%ebx
c0209eee:	73 f0                	jae    c0209ee0 <slot_index+0x70>
c0209ef0:	89 d8                	mov    %ebx,%eax
c0209ef2:	83 c4 1c             	add    $0x1c,%esp
c0209ef5:	5b                   	pop    %ebx
c0209ef6:	5e                   	pop    %esi
c0209ef7:	5f                   	pop    %edi
c0209ef8:	5d                   	pop    %ebp
c0209ef9:	c3                   	ret
c0209efa:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c0209f00:	8b 7e 28             	mov    0x28(%esi),%edi
c0209f03:	88 d1                	mov    %dl,%cl
c0209f05:	b8 ff ff ff ff       	mov    $0xffffffff,%eax
c0209f0a:	d3 e0                	shl    %cl,%eax
c0209f0c:	89 45 e0             	mov    %eax,-0x20(%ebp)
c0209f0f:	c1 eb 05             	shr    $0x5,%ebx
c0209f12:	f6 c6 0f             	test   $0xf,%dh
c0209f15:	89 fa                	mov    %edi,%edx
c0209f17:	74 57                	je     c0209f70 <slot_index+0x100>
c0209f19:	c7 45 dc 00 20 00 00 	movl   $0x2000,-0x24(%ebp)
c0209f20:	c1 ea 05             	shr    $0x5,%edx
c0209f23:	89 55 e4             	mov    %edx,-0x1c(%ebp)
c0209f26:	39 d3                	cmp    %edx,%ebx
c0209f28:	73 76                	jae    c0209fa0 <slot_index+0x130>
c0209f2a:	8b 4e 2c             	mov    0x2c(%esi),%ecx
c0209f2d:	8b 55 e0             	mov    -0x20(%ebp),%edx
c0209f30:	8b 04 99             	mov    (%ecx,%ebx,4),%eax
c0209f33:	f7 d0                	not    %eax
c0209f35:	21 c2                	and    %eax,%edx
c0209f37:	89 d0                	mov    %edx,%eax
c0209f39:	0f 85 81 00 00 00    	jne    c0209fc0 <slot_index+0x150>
c0209f3f:	8b 55 e4             	mov    -0x1c(%ebp),%edx
c0209f42:	eb 0c                	jmp    c0209f50 <slot_index+0xe0>
c0209f44:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0209f48:	8b 04 99             	mov    (%ecx,%ebx,4),%eax
c0209f4b:	83 f0 ff             	xor    $0xffffffff,%eax
c0209f4e:	75 70                	jne    c0209fc0 <slot_index+0x150>
c0209f50:	43                   	inc    %ebx
c0209f51:	39 da                	cmp    %ebx,%edx
c0209f53:	75 f3                	jne    c0209f48 <slot_index+0xd8>
c0209f55:	8b 45 dc             	mov    -0x24(%ebp),%eax
c0209f58:	39 c7                	cmp    %eax,%edi
c0209f5a:	72 44                	jb     c0209fa0 <slot_index+0x130>
c0209f5c:	83 c4 1c             	add    $0x1c,%esp
c0209f5f:	b8 e8 ff ff ff       	mov    $0xffffffe8,%eax
c0209f64:	5b                   	pop    %ebx
c0209f65:	5e                   	pop    %esi
c0209f66:	5f                   	pop    %edi
c0209f67:	5d                   	pop    %ebp
c0209f68:	c3                   	ret
c0209f69:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0209f70:	c1 ea 05             	shr    $0x5,%edx
c0209f73:	89 55 e4             	mov    %edx,-0x1c(%ebp)
c0209f76:	39 d3                	cmp    %edx,%ebx
c0209f78:	73 61                	jae    c0209fdb <slot_index+0x16b>
c0209f7a:	c7 45 dc 00 01 00 00 	movl   $0x100,-0x24(%ebp)
c0209f81:	eb a7                	jmp    c0209f2a <slot_index+0xba>
c0209f83:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0209f87:	90                   	nop
c0209f88:	c7 45 e0 ff ff ff ff 	movl   $0xffffffff,-0x20(%ebp)
c0209f8f:	89 fa                	mov    %edi,%edx
c0209f91:	c7 45 dc 00 01 00 00 	movl   $0x100,-0x24(%ebp)
c0209f98:	c1 ea 05             	shr    $0x5,%edx
c0209f9b:	89 55 e4             	mov    %edx,-0x1c(%ebp)
c0209f9e:	75 8a                	jne    c0209f2a <slot_index+0xba>
c0209fa0:	89 f0                	mov    %esi,%eax
c0209fa2:	e8 e9 fc ff ff       	call   c0209c90 <table_grow>
c0209fa7:	85 c0                	test   %eax,%eax
c0209fa9:	0f 85 43 ff ff ff    	jne    c0209ef2 <slot_index+0x82>
c0209faf:	89 f8                	mov    %edi,%eax
c0209fb1:	e9 3c ff ff ff       	jmp    c0209ef2 <slot_index+0x82>
c0209fb6:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0209fbd:	8d 76 00             	lea    0x0(%esi),%esi
c0209fc0:	8b 4d dc             	mov    -0x24(%ebp),%ecx
c0209fc3:	c1 e3 05             	shl    $0x5,%ebx
c0209fc6:	0f bc c0             	bsf    %eax,%eax
c0209fc9:	01 d8                	add    %ebx,%eax
c0209fcb:	39 c8                	cmp    %ecx,%eax
c0209fcd:	73 8d                	jae    c0209f5c <slot_index+0xec>
c0209fcf:	39 c7                	cmp    %eax,%edi
c0209fd1:	74 cd                	je     c0209fa0 <slot_index+0x130>
c0209fd3:	83 c4 1c             	add    $0x1c,%esp
c0209fd6:	5b                   	pop    %ebx
c0209fd7:	5e                   	pop    %esi
c0209fd8:	5f                   	pop    %edi
c0209fd9:	5d                   	pop    %ebp
c0209fda:	c3                   	ret
c0209fdb:	81 ff ff 00 00 00    	cmp    $0xff,%edi
c0209fe1:	76 bd                	jbe    c0209fa0 <slot_index+0x130>
c0209fe3:	e9 74 ff ff ff       	jmp    c0209f5c <slot_index+0xec>
c0209fe8:	b8 ea ff ff ff       	mov    $0xffffffea,%eax
c0209fed:	e9 00 ff ff ff       	jmp    c0209ef2 <slot_index+0x82>
c0209ff2:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0209ff9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi

c020a000 <table_init>:
c020a000:	55                   	push   %ebp
c020a001:	31 c0                	xor    %eax,%eax
c020a003:	89 e5                	mov    %esp,%ebp
c020a005:	56                   	push   %esi
c020a006:	be 01 00 00 00       	mov    $0x1,%esi
c020a00b:	53                   	push   %ebx
c020a00c:	83 ec 10             	sub    $0x10,%esp
c020a00f:	8b 5d 08             	mov    0x8(%ebp),%ebx
c020a012:	89 74 24 08          	mov    %esi,0x8(%esp)
c020a016:	89 44 24 04          	mov    %eax,0x4(%esp)
c020a01a:	8b 43 20             	mov    0x20(%ebx),%eax
c020a01d:	89 04 24             	mov    %eax,(%esp)
c020a020:	e8 eb f1 ff ff       	call   c0209210 <account_charge>
c020a025:	85 c0                	test   %eax,%eax
c020a027:	89 c6                	mov    %eax,%esi
c020a029:	74 0d                	je     c020a038 <table_init+0x38>
c020a02b:	83 c4 10             	add    $0x10,%esp
c020a02e:	89 f0                	mov    %esi,%eax
c020a030:	5b                   	pop    %ebx
c020a031:	5e                   	pop    %esi
c020a032:	5d                   	pop    %ebp
c020a033:	c3                   	ret
c020a034:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c020a038:	c7 04 24 00 00 00 00 	movl   $0x0,(%esp)
c020a03f:	b9 01 00 00 00       	mov    $0x1,%ecx
c020a044:	89 4c 24 04          	mov    %ecx,0x4(%esp)
c020a048:	e8 93 d2 ff ff       	call   c02072e0 <frame_alloc_low>
c020a04d:	85 c0                	test   %eax,%eax
c020a04f:	74 4a                	je     c020a09b <table_init+0x9b>
c020a051:	89 04 24             	mov    %eax,(%esp)
c020a054:	e8 87 d6 ff ff       	call   c02076e0 <frame_low>
c020a059:	8d 53 30             	lea    0x30(%ebx),%edx
c020a05c:	89 53 2c             	mov    %edx,0x2c(%ebx)
c020a05f:	c7 43 28 00 02 00 00 	movl   $0x200,0x28(%ebx)
c020a066:	89 43 24             	mov    %eax,0x24(%ebx)
c020a069:	8d 90 00 10 00 00    	lea    0x1000(%eax),%edx
c020a06f:	90                   	nop
c020a070:	c7 00 00 01 21 c0    	movl   $0xc0210100,(%eax)
c020a076:	83 c0 08             	add    $0x8,%eax
c020a079:	c7 40 fc 00 00 00 00 	movl   $0x0,-0x4(%eax)
c020a080:	39 d0                	cmp    %edx,%eax
c020a082:	75 ec                	jne    c020a070 <table_init+0x70>
c020a084:	83 05 90 36 22 c0 01 	addl   $0x1,0xc0223690
c020a08b:	89 f0                	mov    %esi,%eax
c020a08d:	83 15 94 36 22 c0 00 	adcl   $0x0,0xc0223694
c020a094:	83 c4 10             	add    $0x10,%esp
c020a097:	5b                   	pop    %ebx
c020a098:	5e                   	pop    %esi
c020a099:	5d                   	pop    %ebp
c020a09a:	c3                   	ret
c020a09b:	b8 01 00 00 00       	mov    $0x1,%eax
c020a0a0:	31 d2                	xor    %edx,%edx
c020a0a2:	89 44 24 08          	mov    %eax,0x8(%esp)
c020a0a6:	be f4 ff ff ff       	mov    $0xfffffff4,%esi
c020a0ab:	89 54 24 04          	mov    %edx,0x4(%esp)
c020a0af:	8b 43 20             	mov    0x20(%ebx),%eax
c020a0b2:	89 04 24             	mov    %eax,(%esp)
c020a0b5:	e8 96 f1 ff ff       	call   c0209250 <account_return>
c020a0ba:	e9 6c ff ff ff       	jmp    c020a02b <table_init+0x2b>
c020a0bf:	90                   	nop

c020a0c0 <table_free>:
c020a0c0:	55                   	push   %ebp
c020a0c1:	89 e5                	mov    %esp,%ebp
c020a0c3:	83 ec 18             	sub    $0x18,%esp
c020a0c6:	89 5d fc             	mov    %ebx,-0x4(%ebp)
c020a0c9:	8b 5d 08             	mov    0x8(%ebp),%ebx
c020a0cc:	8b 53 70             	mov    0x70(%ebx),%edx
c020a0cf:	85 d2                	test   %edx,%edx
c020a0d1:	0f 85 a8 03 00 00    	jne    c020a47f <table_free.cold>
c020a0d7:	8b 43 24             	mov    0x24(%ebx),%eax
c020a0da:	85 c0                	test   %eax,%eax
c020a0dc:	74 07                	je     c020a0e5 <table_free+0x25>
c020a0de:	89 d8                	mov    %ebx,%eax
c020a0e0:	e8 ab fa ff ff       	call   c0209b90 <entries_free>
c020a0e5:	c7 43 24 00 00 00 00 	movl   $0x0,0x24(%ebx)
c020a0ec:	c7 43 28 00 00 00 00 	movl   $0x0,0x28(%ebx)
c020a0f3:	8b 5d fc             	mov    -0x4(%ebp),%ebx
c020a0f6:	89 ec                	mov    %ebp,%esp
c020a0f8:	5d                   	pop    %ebp
c020a0f9:	c3                   	ret
c020a0fa:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi

c020a100 <handle_at>:
c020a100:	55                   	push   %ebp
c020a101:	89 e5                	mov    %esp,%ebp
c020a103:	8b 55 08             	mov    0x8(%ebp),%edx
c020a106:	8b 45 0c             	mov    0xc(%ebp),%eax
c020a109:	3b 42 28             	cmp    0x28(%edx),%eax
c020a10c:	73 22                	jae    c020a130 <handle_at+0x30>
c020a10e:	8b 4a 24             	mov    0x24(%edx),%ecx
c020a111:	5d                   	pop    %ebp
c020a112:	8d 14 c1             	lea    (%ecx,%eax,8),%edx
c020a115:	8b 44 c1 04          	mov    0x4(%ecx,%eax,8),%eax
c020a119:	85 c0                	test   %eax,%eax
c020a11b:	b8 00 00 00 00       	mov    $0x0,%eax
c020a120:	0f 44 d0             	cmove  %eax,%edx
c020a123:	89 d0                	mov    %edx,%eax
c020a125:	c3                   	ret
c020a126:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020a12d:	8d 76 00             	lea    0x0(%esi),%esi
c020a130:	5d                   	pop    %ebp
c020a131:	31 d2                	xor    %edx,%edx
c020a133:	89 d0                	mov    %edx,%eax
c020a135:	c3                   	ret
c020a136:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020a13d:	8d 76 00             	lea    0x0(%esi),%esi

c020a140 <handle_get>:
c020a140:	55                   	push   %ebp
c020a141:	89 e5                	mov    %esp,%ebp
c020a143:	8b 55 08             	mov    0x8(%ebp),%edx
c020a146:	8b 45 0c             	mov    0xc(%ebp),%eax
c020a149:	3b 42 28             	cmp    0x28(%edx),%eax
c020a14c:	73 32                	jae    c020a180 <handle_get+0x40>
c020a14e:	8b 52 24             	mov    0x24(%edx),%edx
c020a151:	8b 54 c2 04          	mov    0x4(%edx,%eax,8),%edx
c020a155:	85 d2                	test   %edx,%edx
c020a157:	74 27                	je     c020a180 <handle_get+0x40>
c020a159:	89 d0                	mov    %edx,%eax
c020a15b:	83 e0 e0             	and    $0xffffffe0,%eax
c020a15e:	0f b6 08             	movzbl (%eax),%ecx
c020a161:	3b 4d 10             	cmp    0x10(%ebp),%ecx
c020a164:	75 1a                	jne    c020a180 <handle_get+0x40>
c020a166:	8b 4d 14             	mov    0x14(%ebp),%ecx
c020a169:	21 ca                	and    %ecx,%edx
c020a16b:	3b 55 14             	cmp    0x14(%ebp),%edx
c020a16e:	ba 00 00 00 00       	mov    $0x0,%edx
c020a173:	5d                   	pop    %ebp
c020a174:	0f 45 c2             	cmovne %edx,%eax
c020a177:	c3                   	ret
c020a178:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020a17f:	90                   	nop
c020a180:	5d                   	pop    %ebp
c020a181:	31 c0                	xor    %eax,%eax
c020a183:	c3                   	ret
c020a184:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020a18b:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c020a18f:	90                   	nop

c020a190 <handle_room>:
c020a190:	55                   	push   %ebp
c020a191:	89 e5                	mov    %esp,%ebp
c020a193:	83 ec 08             	sub    $0x8,%esp
c020a196:	8b 55 0c             	mov    0xc(%ebp),%edx
c020a199:	8b 45 08             	mov    0x8(%ebp),%eax
c020a19c:	e8 cf fc ff ff       	call   c0209e70 <slot_index>
c020a1a1:	31 d2                	xor    %edx,%edx
c020a1a3:	85 c0                	test   %eax,%eax
c020a1a5:	0f 4f c2             	cmovg  %edx,%eax
c020a1a8:	89 ec                	mov    %ebp,%esp
c020a1aa:	5d                   	pop    %ebp
c020a1ab:	c3                   	ret
c020a1ac:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi

c020a1b0 <handle_ref>:
c020a1b0:	55                   	push   %ebp
c020a1b1:	89 e5                	mov    %esp,%ebp
c020a1b3:	8b 45 08             	mov    0x8(%ebp),%eax
c020a1b6:	ff 40 04             	incl   0x4(%eax)
c020a1b9:	80 38 02             	cmpb   $0x2,(%eax)
c020a1bc:	74 02                	je     c020a1c0 <handle_ref+0x10>
c020a1be:	5d                   	pop    %ebp
c020a1bf:	c3                   	ret
c020a1c0:	ff 40 24             	incl   0x24(%eax)
c020a1c3:	5d                   	pop    %ebp
c020a1c4:	c3                   	ret
c020a1c5:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020a1cc:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi

c020a1d0 <handle_unref>:
c020a1d0:	55                   	push   %ebp
c020a1d1:	89 e5                	mov    %esp,%ebp
c020a1d3:	83 ec 18             	sub    $0x18,%esp
c020a1d6:	89 5d fc             	mov    %ebx,-0x4(%ebp)
c020a1d9:	8b 5d 08             	mov    0x8(%ebp),%ebx
c020a1dc:	80 3b 02             	cmpb   $0x2,(%ebx)
c020a1df:	74 0f                	je     c020a1f0 <handle_unref+0x20>
c020a1e1:	89 1c 24             	mov    %ebx,(%esp)
c020a1e4:	e8 f7 04 00 00       	call   c020a6e0 <object_put>
c020a1e9:	8b 5d fc             	mov    -0x4(%ebp),%ebx
c020a1ec:	89 ec                	mov    %ebp,%esp
c020a1ee:	5d                   	pop    %ebp
c020a1ef:	c3                   	ret
c020a1f0:	ff 4b 24             	decl   0x24(%ebx)
c020a1f3:	75 ec                	jne    c020a1e1 <handle_unref+0x11>
c020a1f5:	89 1c 24             	mov    %ebx,(%esp)
c020a1f8:	e8 a3 06 00 00       	call   c020a8a0 <port_die>
c020a1fd:	89 1c 24             	mov    %ebx,(%esp)
c020a200:	e8 db 04 00 00       	call   c020a6e0 <object_put>
c020a205:	8b 5d fc             	mov    -0x4(%ebp),%ebx
c020a208:	89 ec                	mov    %ebp,%esp
c020a20a:	5d                   	pop    %ebp
c020a20b:	c3                   	ret
c020a20c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi

c020a210 <handle_close>:
c020a210:	55                   	push   %ebp
c020a211:	89 e5                	mov    %esp,%ebp
c020a213:	83 ec 28             	sub    $0x28,%esp
c020a216:	89 5d f4             	mov    %ebx,-0xc(%ebp)
c020a219:	8b 45 08             	mov    0x8(%ebp),%eax
c020a21c:	89 75 f8             	mov    %esi,-0x8(%ebp)
c020a21f:	8b 4d 0c             	mov    0xc(%ebp),%ecx
c020a222:	89 7d fc             	mov    %edi,-0x4(%ebp)
c020a225:	3b 48 28             	cmp    0x28(%eax),%ecx
c020a228:	73 7e                	jae    c020a2a8 <handle_close+0x98>
c020a22a:	8b 50 24             	mov    0x24(%eax),%edx
c020a22d:	8d 14 ca             	lea    (%edx,%ecx,8),%edx
c020a230:	8b 5a 04             	mov    0x4(%edx),%ebx
c020a233:	85 db                	test   %ebx,%ebx
c020a235:	74 71                	je     c020a2a8 <handle_close+0x98>
c020a237:	c7 42 04 00 00 00 00 	movl   $0x0,0x4(%edx)
c020a23e:	89 cf                	mov    %ecx,%edi
c020a240:	83 e3 e0             	and    $0xffffffe0,%ebx
c020a243:	c7 02 00 01 21 c0    	movl   $0xc0210100,(%edx)
c020a249:	c1 ef 05             	shr    $0x5,%edi
c020a24c:	ba 01 00 00 00       	mov    $0x1,%edx
c020a251:	8b 70 2c             	mov    0x2c(%eax),%esi
c020a254:	d3 e2                	shl    %cl,%edx
c020a256:	b9 02 00 00 00       	mov    $0x2,%ecx
c020a25b:	f7 d2                	not    %edx
c020a25d:	21 14 be             	and    %edx,(%esi,%edi,4)
c020a260:	ba 01 00 00 00       	mov    $0x1,%edx
c020a265:	ff 48 70             	decl   0x70(%eax)
c020a268:	89 54 24 08          	mov    %edx,0x8(%esp)
c020a26c:	89 4c 24 04          	mov    %ecx,0x4(%esp)
c020a270:	8b 40 20             	mov    0x20(%eax),%eax
c020a273:	89 04 24             	mov    %eax,(%esp)
c020a276:	e8 d5 ef ff ff       	call   c0209250 <account_return>
c020a27b:	83 05 d0 36 22 c0 ff 	addl   $0xffffffff,0xc02236d0
c020a282:	83 15 d4 36 22 c0 ff 	adcl   $0xffffffff,0xc02236d4
c020a289:	80 3b 02             	cmpb   $0x2,(%ebx)
c020a28c:	74 32                	je     c020a2c0 <handle_close+0xb0>
c020a28e:	89 1c 24             	mov    %ebx,(%esp)
c020a291:	e8 4a 04 00 00       	call   c020a6e0 <object_put>
c020a296:	8b 5d f4             	mov    -0xc(%ebp),%ebx
c020a299:	31 c0                	xor    %eax,%eax
c020a29b:	8b 75 f8             	mov    -0x8(%ebp),%esi
c020a29e:	8b 7d fc             	mov    -0x4(%ebp),%edi
c020a2a1:	89 ec                	mov    %ebp,%esp
c020a2a3:	5d                   	pop    %ebp
c020a2a4:	c3                   	ret
c020a2a5:	8d 76 00             	lea    0x0(%esi),%esi
c020a2a8:	8b 5d f4             	mov    -0xc(%ebp),%ebx
c020a2ab:	b8 38 ff ff ff       	mov    $0xffffff38,%eax
c020a2b0:	8b 75 f8             	mov    -0x8(%ebp),%esi
c020a2b3:	8b 7d fc             	mov    -0x4(%ebp),%edi
c020a2b6:	89 ec                	mov    %ebp,%esp
c020a2b8:	5d                   	pop    %ebp
c020a2b9:	c3                   	ret
c020a2ba:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c020a2c0:	ff 4b 24             	decl   0x24(%ebx)
c020a2c3:	75 c9                	jne    c020a28e <handle_close+0x7e>
c020a2c5:	89 1c 24             	mov    %ebx,(%esp)
c020a2c8:	e8 d3 05 00 00       	call   c020a8a0 <port_die>
c020a2cd:	eb bf                	jmp    c020a28e <handle_close+0x7e>
c020a2cf:	90                   	nop

c020a2d0 <handle_put>:
c020a2d0:	55                   	push   %ebp
c020a2d1:	89 e5                	mov    %esp,%ebp
c020a2d3:	83 ec 38             	sub    $0x38,%esp
c020a2d6:	89 5d f4             	mov    %ebx,-0xc(%ebp)
c020a2d9:	8b 5d 08             	mov    0x8(%ebp),%ebx
c020a2dc:	89 7d fc             	mov    %edi,-0x4(%ebp)
c020a2df:	8b 55 14             	mov    0x14(%ebp),%edx
c020a2e2:	89 75 f8             	mov    %esi,-0x8(%ebp)
c020a2e5:	8b 7d 0c             	mov    0xc(%ebp),%edi
c020a2e8:	89 d8                	mov    %ebx,%eax
c020a2ea:	e8 81 fb ff ff       	call   c0209e70 <slot_index>
c020a2ef:	85 c0                	test   %eax,%eax
c020a2f1:	89 c1                	mov    %eax,%ecx
c020a2f3:	0f 88 99 00 00 00    	js     c020a392 <handle_put+0xc2>
c020a2f9:	89 45 e4             	mov    %eax,-0x1c(%ebp)
c020a2fc:	ba 01 00 00 00       	mov    $0x1,%edx
c020a301:	b9 02 00 00 00       	mov    $0x2,%ecx
c020a306:	89 54 24 08          	mov    %edx,0x8(%esp)
c020a30a:	89 4c 24 04          	mov    %ecx,0x4(%esp)
c020a30e:	8b 43 20             	mov    0x20(%ebx),%eax
c020a311:	89 04 24             	mov    %eax,(%esp)
c020a314:	e8 f7 ee ff ff       	call   c0209210 <account_charge>
c020a319:	85 c0                	test   %eax,%eax
c020a31b:	0f 85 bb 00 00 00    	jne    c020a3dc <handle_put+0x10c>
c020a321:	8b 43 24             	mov    0x24(%ebx),%eax
c020a324:	8b 4d e4             	mov    -0x1c(%ebp),%ecx
c020a327:	8d 34 c8             	lea    (%eax,%ecx,8),%esi
c020a32a:	8b 44 c8 04          	mov    0x4(%eax,%ecx,8),%eax
c020a32e:	85 c0                	test   %eax,%eax
c020a330:	0f 85 92 00 00 00    	jne    c020a3c8 <handle_put+0xf8>
c020a336:	f7 c7 1f 00 00 00    	test   $0x1f,%edi
c020a33c:	0f 85 59 01 00 00    	jne    c020a49b <handle_put.cold>
c020a342:	f7 45 14 00 40 00 00 	testl  $0x4000,0x14(%ebp)
c020a349:	74 04                	je     c020a34f <handle_put+0x7f>
c020a34b:	83 4d 10 08          	orl    $0x8,0x10(%ebp)
c020a34f:	f7 45 14 00 80 00 00 	testl  $0x8000,0x14(%ebp)
c020a356:	74 04                	je     c020a35c <handle_put+0x8c>
c020a358:	83 4d 10 10          	orl    $0x10,0x10(%ebp)
c020a35c:	8b 45 10             	mov    0x10(%ebp),%eax
c020a35f:	c7 06 00 01 21 c0    	movl   $0xc0210100,(%esi)
c020a365:	09 f8                	or     %edi,%eax
c020a367:	89 46 04             	mov    %eax,0x4(%esi)
c020a36a:	80 3f 01             	cmpb   $0x1,(%edi)
c020a36d:	74 39                	je     c020a3a8 <handle_put+0xd8>
c020a36f:	8b 53 2c             	mov    0x2c(%ebx),%edx
c020a372:	89 ce                	mov    %ecx,%esi
c020a374:	b8 01 00 00 00       	mov    $0x1,%eax
c020a379:	c1 fe 05             	sar    $0x5,%esi
c020a37c:	d3 e0                	shl    %cl,%eax
c020a37e:	09 04 b2             	or     %eax,(%edx,%esi,4)
c020a381:	ff 43 70             	incl   0x70(%ebx)
c020a384:	83 05 d0 36 22 c0 01 	addl   $0x1,0xc02236d0
c020a38b:	83 15 d4 36 22 c0 00 	adcl   $0x0,0xc02236d4
c020a392:	8b 5d f4             	mov    -0xc(%ebp),%ebx
c020a395:	89 c8                	mov    %ecx,%eax
c020a397:	8b 75 f8             	mov    -0x8(%ebp),%esi
c020a39a:	8b 7d fc             	mov    -0x4(%ebp),%edi
c020a39d:	89 ec                	mov    %ebp,%esp
c020a39f:	5d                   	pop    %ebp
c020a3a0:	c3                   	ret
c020a3a1:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020a3a8:	8b 47 08             	mov    0x8(%edi),%eax
c020a3ab:	0f b6 53 08          	movzbl 0x8(%ebx),%edx
c020a3af:	0f b6 40 20          	movzbl 0x20(%eax),%eax
c020a3b3:	38 d0                	cmp    %dl,%al
c020a3b5:	72 09                	jb     c020a3c0 <handle_put+0xf0>
c020a3b7:	3c 46                	cmp    $0x46,%al
c020a3b9:	75 b4                	jne    c020a36f <handle_put+0x9f>
c020a3bb:	80 fa 46             	cmp    $0x46,%dl
c020a3be:	75 af                	jne    c020a36f <handle_put+0x9f>
c020a3c0:	89 3e                	mov    %edi,(%esi)
c020a3c2:	eb ab                	jmp    c020a36f <handle_put+0x9f>
c020a3c4:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c020a3c8:	89 4c 24 04          	mov    %ecx,0x4(%esp)
c020a3cc:	89 1c 24             	mov    %ebx,(%esp)
c020a3cf:	e8 3c fe ff ff       	call   c020a210 <handle_close>
c020a3d4:	8b 4d e4             	mov    -0x1c(%ebp),%ecx
c020a3d7:	e9 5a ff ff ff       	jmp    c020a336 <handle_put+0x66>
c020a3dc:	b9 34 ff ff ff       	mov    $0xffffff34,%ecx
c020a3e1:	eb af                	jmp    c020a392 <handle_put+0xc2>
c020a3e3:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020a3ea:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi

c020a3f0 <handles_close>:
c020a3f0:	55                   	push   %ebp
c020a3f1:	89 e5                	mov    %esp,%ebp
c020a3f3:	57                   	push   %edi
c020a3f4:	56                   	push   %esi
c020a3f5:	53                   	push   %ebx
c020a3f6:	83 ec 2c             	sub    $0x2c,%esp
c020a3f9:	8b 7d 10             	mov    0x10(%ebp),%edi
c020a3fc:	8b 5d 08             	mov    0x8(%ebp),%ebx
c020a3ff:	8b 75 0c             	mov    0xc(%ebp),%esi
c020a402:	8b 45 14             	mov    0x14(%ebp),%eax
c020a405:	8b 0f                	mov    (%edi),%ecx
c020a407:	3b 4b 28             	cmp    0x28(%ebx),%ecx
c020a40a:	72 38                	jb     c020a444 <handles_close+0x54>
c020a40c:	eb 53                	jmp    c020a461 <handles_close+0x71>
c020a40e:	66 90                	xchg   %ax,%ax
c020a410:	8b 53 24             	mov    0x24(%ebx),%edx
c020a413:	8b 54 ca 04          	mov    0x4(%edx,%ecx,8),%edx
c020a417:	85 d2                	test   %edx,%edx
c020a419:	74 23                	je     c020a43e <handles_close+0x4e>
c020a41b:	85 f6                	test   %esi,%esi
c020a41d:	74 04                	je     c020a423 <handles_close+0x33>
c020a41f:	85 f2                	test   %esi,%edx
c020a421:	74 1b                	je     c020a43e <handles_close+0x4e>
c020a423:	8d 78 ff             	lea    -0x1(%eax),%edi
c020a426:	85 c0                	test   %eax,%eax
c020a428:	74 46                	je     c020a470 <handles_close+0x80>
c020a42a:	89 4c 24 04          	mov    %ecx,0x4(%esp)
c020a42e:	89 4d e4             	mov    %ecx,-0x1c(%ebp)
c020a431:	89 1c 24             	mov    %ebx,(%esp)
c020a434:	e8 d7 fd ff ff       	call   c020a210 <handle_close>
c020a439:	8b 4d e4             	mov    -0x1c(%ebp),%ecx
c020a43c:	89 f8                	mov    %edi,%eax
c020a43e:	41                   	inc    %ecx
c020a43f:	3b 4b 28             	cmp    0x28(%ebx),%ecx
c020a442:	73 1a                	jae    c020a45e <handles_close+0x6e>
c020a444:	8b 53 2c             	mov    0x2c(%ebx),%edx
c020a447:	89 cf                	mov    %ecx,%edi
c020a449:	c1 ef 05             	shr    $0x5,%edi
c020a44c:	8b 14 ba             	mov    (%edx,%edi,4),%edx
c020a44f:	d3 ea                	shr    %cl,%edx
c020a451:	85 d2                	test   %edx,%edx
c020a453:	75 bb                	jne    c020a410 <handles_close+0x20>
c020a455:	83 c9 1f             	or     $0x1f,%ecx
c020a458:	41                   	inc    %ecx
c020a459:	3b 4b 28             	cmp    0x28(%ebx),%ecx
c020a45c:	72 e6                	jb     c020a444 <handles_close+0x54>
c020a45e:	8b 7d 10             	mov    0x10(%ebp),%edi
c020a461:	89 0f                	mov    %ecx,(%edi)
c020a463:	83 c4 2c             	add    $0x2c,%esp
c020a466:	b0 01                	mov    $0x1,%al
c020a468:	5b                   	pop    %ebx
c020a469:	5e                   	pop    %esi
c020a46a:	5f                   	pop    %edi
c020a46b:	5d                   	pop    %ebp
c020a46c:	c3                   	ret
c020a46d:	8d 76 00             	lea    0x0(%esi),%esi
c020a470:	8b 7d 10             	mov    0x10(%ebp),%edi
c020a473:	31 c0                	xor    %eax,%eax
c020a475:	89 0f                	mov    %ecx,(%edi)
c020a477:	83 c4 2c             	add    $0x2c,%esp
c020a47a:	5b                   	pop    %ebx
c020a47b:	5e                   	pop    %esi
c020a47c:	5f                   	pop    %edi
c020a47d:	5d                   	pop    %ebp
c020a47e:	c3                   	ret

c020a47f <table_free.cold>:
c020a47f:	c7 44 24 08 49 00 00 	movl   $0x49,0x8(%esp)
c020a486:	00 
c020a487:	c7 44 24 04 d2 f8 20 	movl   $0xc020f8d2,0x4(%esp)
c020a48e:	c0 
c020a48f:	c7 04 24 e6 f8 20 c0 	movl   $0xc020f8e6,(%esp)
c020a496:	e8 23 90 ff ff       	call   c02034be <assert_failed>

c020a49b <handle_put.cold>:
c020a49b:	c7 44 24 08 dc 00 00 	movl   $0xdc,0x8(%esp)
c020a4a2:	00 
c020a4a3:	c7 44 24 04 d2 f8 20 	movl   $0xc020f8d2,0x4(%esp)
c020a4aa:	c0 
c020a4ab:	c7 04 24 fc f8 20 c0 	movl   $0xc020f8fc,(%esp)
c020a4b2:	e8 07 90 ff ff       	call   c02034be <assert_failed>
c020a4b7:	66 90                	xchg   %ax,%ax
c020a4b9:	66 90                	xchg   %ax,%ax
c020a4bb:	66 90                	xchg   %ax,%ax
c020a4bd:	66 90                	xchg   %ax,%ax
c020a4bf:	90                   	nop

c020a4c0 <irq_new>:
c020a4c0:	55                   	push   %ebp
c020a4c1:	89 e5                	mov    %esp,%ebp
c020a4c3:	83 ec 28             	sub    $0x28,%esp
c020a4c6:	89 5d f4             	mov    %ebx,-0xc(%ebp)
c020a4c9:	8b 5d 08             	mov    0x8(%ebp),%ebx
c020a4cc:	89 75 f8             	mov    %esi,-0x8(%ebp)
c020a4cf:	8b 75 10             	mov    0x10(%ebp),%esi
c020a4d2:	89 7d fc             	mov    %edi,-0x4(%ebp)
c020a4d5:	8b 7d 0c             	mov    0xc(%ebp),%edi
c020a4d8:	83 fb 0f             	cmp    $0xf,%ebx
c020a4db:	c7 06 ea ff ff ff    	movl   $0xffffffea,(%esi)
c020a4e1:	0f 87 a6 00 00 00    	ja     c020a58d <irq_new+0xcd>
c020a4e7:	83 fb 02             	cmp    $0x2,%ebx
c020a4ea:	0f 84 9d 00 00 00    	je     c020a58d <irq_new+0xcd>
c020a4f0:	85 db                	test   %ebx,%ebx
c020a4f2:	0f 84 88 00 00 00    	je     c020a580 <irq_new+0xc0>
c020a4f8:	c7 06 f0 ff ff ff    	movl   $0xfffffff0,(%esi)
c020a4fe:	8b 04 9d e0 13 22 c0 	mov    -0x3fddec20(,%ebx,4),%eax
c020a505:	85 c0                	test   %eax,%eax
c020a507:	0f 85 80 00 00 00    	jne    c020a58d <irq_new+0xcd>
c020a50d:	89 3c 24             	mov    %edi,(%esp)
c020a510:	b8 01 00 00 00       	mov    $0x1,%eax
c020a515:	89 44 24 08          	mov    %eax,0x8(%esp)
c020a519:	b8 01 00 00 00       	mov    $0x1,%eax
c020a51e:	89 44 24 04          	mov    %eax,0x4(%esp)
c020a522:	e8 e9 ec ff ff       	call   c0209210 <account_charge>
c020a527:	89 06                	mov    %eax,(%esi)
c020a529:	85 c0                	test   %eax,%eax
c020a52b:	75 60                	jne    c020a58d <irq_new+0xcd>
c020a52d:	c7 04 24 00 02 21 c0 	movl   $0xc0210200,(%esp)
c020a534:	b9 01 00 00 00       	mov    $0x1,%ecx
c020a539:	89 4c 24 04          	mov    %ecx,0x4(%esp)
c020a53d:	e8 ee dd ff ff       	call   c0208330 <slab_alloc>
c020a542:	85 c0                	test   %eax,%eax
c020a544:	74 52                	je     c020a598 <irq_new+0xd8>
c020a546:	c6 00 06             	movb   $0x6,(%eax)
c020a549:	c7 40 04 01 00 00 00 	movl   $0x1,0x4(%eax)
c020a550:	89 58 08             	mov    %ebx,0x8(%eax)
c020a553:	89 78 14             	mov    %edi,0x14(%eax)
c020a556:	ff 47 04             	incl   0x4(%edi)
c020a559:	89 04 9d e0 13 22 c0 	mov    %eax,-0x3fddec20(,%ebx,4)
c020a560:	83 05 c8 36 22 c0 01 	addl   $0x1,0xc02236c8
c020a567:	83 15 cc 36 22 c0 00 	adcl   $0x0,0xc02236cc
c020a56e:	8b 5d f4             	mov    -0xc(%ebp),%ebx
c020a571:	8b 75 f8             	mov    -0x8(%ebp),%esi
c020a574:	8b 7d fc             	mov    -0x4(%ebp),%edi
c020a577:	89 ec                	mov    %ebp,%esp
c020a579:	5d                   	pop    %ebp
c020a57a:	c3                   	ret
c020a57b:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c020a57f:	90                   	nop
c020a580:	e8 fb 5b ff ff       	call   c0200180 <clock_uses_pit>
c020a585:	84 c0                	test   %al,%al
c020a587:	0f 84 6b ff ff ff    	je     c020a4f8 <irq_new+0x38>
c020a58d:	31 c0                	xor    %eax,%eax
c020a58f:	90                   	nop
c020a590:	eb dc                	jmp    c020a56e <irq_new+0xae>
c020a592:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c020a598:	89 3c 24             	mov    %edi,(%esp)
c020a59b:	b8 01 00 00 00       	mov    $0x1,%eax
c020a5a0:	ba 01 00 00 00       	mov    $0x1,%edx
c020a5a5:	89 44 24 08          	mov    %eax,0x8(%esp)
c020a5a9:	89 54 24 04          	mov    %edx,0x4(%esp)
c020a5ad:	e8 9e ec ff ff       	call   c0209250 <account_return>
c020a5b2:	31 c0                	xor    %eax,%eax
c020a5b4:	c7 06 f4 ff ff ff    	movl   $0xfffffff4,(%esi)
c020a5ba:	eb b2                	jmp    c020a56e <irq_new+0xae>
c020a5bc:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi

c020a5c0 <irq_bind>:
c020a5c0:	55                   	push   %ebp
c020a5c1:	89 e5                	mov    %esp,%ebp
c020a5c3:	83 ec 18             	sub    $0x18,%esp
c020a5c6:	89 75 fc             	mov    %esi,-0x4(%ebp)
c020a5c9:	8b 75 0c             	mov    0xc(%ebp),%esi
c020a5cc:	89 5d f8             	mov    %ebx,-0x8(%ebp)
c020a5cf:	8b 5d 08             	mov    0x8(%ebp),%ebx
c020a5d2:	ff 46 04             	incl   0x4(%esi)
c020a5d5:	8b 43 0c             	mov    0xc(%ebx),%eax
c020a5d8:	85 c0                	test   %eax,%eax
c020a5da:	74 08                	je     c020a5e4 <irq_bind+0x24>
c020a5dc:	89 04 24             	mov    %eax,(%esp)
c020a5df:	e8 fc 00 00 00       	call   c020a6e0 <object_put>
c020a5e4:	89 73 0c             	mov    %esi,0xc(%ebx)
c020a5e7:	8b 45 10             	mov    0x10(%ebp),%eax
c020a5ea:	89 43 10             	mov    %eax,0x10(%ebx)
c020a5ed:	8b 43 08             	mov    0x8(%ebx),%eax
c020a5f0:	89 04 24             	mov    %eax,(%esp)
c020a5f3:	e8 78 7d ff ff       	call   c0202370 <irq_unmask>
c020a5f8:	8b 5d f8             	mov    -0x8(%ebp),%ebx
c020a5fb:	8b 75 fc             	mov    -0x4(%ebp),%esi
c020a5fe:	89 ec                	mov    %ebp,%esp
c020a600:	5d                   	pop    %ebp
c020a601:	c3                   	ret
c020a602:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020a609:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi

c020a610 <irq_free>:
c020a610:	55                   	push   %ebp
c020a611:	89 e5                	mov    %esp,%ebp
c020a613:	83 ec 18             	sub    $0x18,%esp
c020a616:	89 5d fc             	mov    %ebx,-0x4(%ebp)
c020a619:	8b 5d 08             	mov    0x8(%ebp),%ebx
c020a61c:	8b 43 08             	mov    0x8(%ebx),%eax
c020a61f:	89 04 24             	mov    %eax,(%esp)
c020a622:	e8 19 7d ff ff       	call   c0202340 <irq_mask>
c020a627:	8b 43 08             	mov    0x8(%ebx),%eax
c020a62a:	31 c9                	xor    %ecx,%ecx
c020a62c:	89 0c 85 e0 13 22 c0 	mov    %ecx,-0x3fddec20(,%eax,4)
c020a633:	8b 43 0c             	mov    0xc(%ebx),%eax
c020a636:	85 c0                	test   %eax,%eax
c020a638:	74 08                	je     c020a642 <irq_free+0x32>
c020a63a:	89 04 24             	mov    %eax,(%esp)
c020a63d:	e8 9e 00 00 00       	call   c020a6e0 <object_put>
c020a642:	ba 01 00 00 00       	mov    $0x1,%edx
c020a647:	b8 01 00 00 00       	mov    $0x1,%eax
c020a64c:	89 54 24 04          	mov    %edx,0x4(%esp)
c020a650:	89 44 24 08          	mov    %eax,0x8(%esp)
c020a654:	8b 43 14             	mov    0x14(%ebx),%eax
c020a657:	89 04 24             	mov    %eax,(%esp)
c020a65a:	e8 f1 eb ff ff       	call   c0209250 <account_return>
c020a65f:	8b 43 14             	mov    0x14(%ebx),%eax
c020a662:	89 04 24             	mov    %eax,(%esp)
c020a665:	e8 76 00 00 00       	call   c020a6e0 <object_put>
c020a66a:	89 5c 24 04          	mov    %ebx,0x4(%esp)
c020a66e:	c7 04 24 00 02 21 c0 	movl   $0xc0210200,(%esp)
c020a675:	e8 c6 de ff ff       	call   c0208540 <slab_free>
c020a67a:	83 05 c8 36 22 c0 ff 	addl   $0xffffffff,0xc02236c8
c020a681:	83 15 cc 36 22 c0 ff 	adcl   $0xffffffff,0xc02236cc
c020a688:	8b 5d fc             	mov    -0x4(%ebp),%ebx
c020a68b:	89 ec                	mov    %ebp,%esp
c020a68d:	5d                   	pop    %ebp
c020a68e:	c3                   	ret
c020a68f:	90                   	nop

c020a690 <irq_fire>:
c020a690:	55                   	push   %ebp
c020a691:	89 e5                	mov    %esp,%ebp
c020a693:	83 ec 18             	sub    $0x18,%esp
c020a696:	89 5d fc             	mov    %ebx,-0x4(%ebp)
c020a699:	8b 45 08             	mov    0x8(%ebp),%eax
c020a69c:	83 05 38 37 22 c0 01 	addl   $0x1,0xc0223738
c020a6a3:	8b 1c 85 e0 13 22 c0 	mov    -0x3fddec20(,%eax,4),%ebx
c020a6aa:	83 15 3c 37 22 c0 00 	adcl   $0x0,0xc022373c
c020a6b1:	89 04 24             	mov    %eax,(%esp)
c020a6b4:	e8 87 7c ff ff       	call   c0202340 <irq_mask>
c020a6b9:	85 db                	test   %ebx,%ebx
c020a6bb:	74 16                	je     c020a6d3 <irq_fire+0x43>
c020a6bd:	8b 43 0c             	mov    0xc(%ebx),%eax
c020a6c0:	85 c0                	test   %eax,%eax
c020a6c2:	74 0f                	je     c020a6d3 <irq_fire+0x43>
c020a6c4:	8b 53 10             	mov    0x10(%ebx),%edx
c020a6c7:	89 04 24             	mov    %eax,(%esp)
c020a6ca:	89 54 24 04          	mov    %edx,0x4(%esp)
c020a6ce:	e8 fd 02 00 00       	call   c020a9d0 <port_notify>
c020a6d3:	8b 5d fc             	mov    -0x4(%ebp),%ebx
c020a6d6:	89 ec                	mov    %ebp,%esp
c020a6d8:	5d                   	pop    %ebp
c020a6d9:	c3                   	ret
c020a6da:	66 90                	xchg   %ax,%ax
c020a6dc:	66 90                	xchg   %ax,%ax
c020a6de:	66 90                	xchg   %ax,%ax

c020a6e0 <object_put>:
c020a6e0:	55                   	push   %ebp
c020a6e1:	89 e5                	mov    %esp,%ebp
c020a6e3:	83 ec 18             	sub    $0x18,%esp
c020a6e6:	8b 55 08             	mov    0x8(%ebp),%edx
c020a6e9:	8b 42 04             	mov    0x4(%edx),%eax
c020a6ec:	85 c0                	test   %eax,%eax
c020a6ee:	0f 84 7f 00 00 00    	je     c020a773 <object_put.cold>
c020a6f4:	0f b6 0a             	movzbl (%edx),%ecx
c020a6f7:	80 f9 01             	cmp    $0x1,%cl
c020a6fa:	74 14                	je     c020a710 <object_put+0x30>
c020a6fc:	48                   	dec    %eax
c020a6fd:	89 42 04             	mov    %eax,0x4(%edx)
c020a700:	75 16                	jne    c020a718 <object_put+0x38>
c020a702:	80 f9 06             	cmp    $0x6,%cl
c020a705:	77 63                	ja     c020a76a <object_put+0x8a>
c020a707:	ff 24 8d 48 f9 20 c0 	jmp    *-0x3fdf06b8(,%ecx,4)
c020a70e:	66 90                	xchg   %ax,%ax
c020a710:	89 14 24             	mov    %edx,(%esp)
c020a713:	e8 d8 ee ff ff       	call   c02095f0 <badge_put>
c020a718:	89 ec                	mov    %ebp,%esp
c020a71a:	5d                   	pop    %ebp
c020a71b:	c3                   	ret
c020a71c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c020a720:	89 14 24             	mov    %edx,(%esp)
c020a723:	e8 e8 fe ff ff       	call   c020a610 <irq_free>
c020a728:	eb ee                	jmp    c020a718 <object_put+0x38>
c020a72a:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c020a730:	89 14 24             	mov    %edx,(%esp)
c020a733:	e8 18 02 00 00       	call   c020a950 <port_free>
c020a738:	eb de                	jmp    c020a718 <object_put+0x38>
c020a73a:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c020a740:	89 14 24             	mov    %edx,(%esp)
c020a743:	e8 98 06 00 00       	call   c020ade0 <task_free>
c020a748:	eb ce                	jmp    c020a718 <object_put+0x38>
c020a74a:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c020a750:	89 14 24             	mov    %edx,(%esp)
c020a753:	e8 48 f3 ff ff       	call   c0209aa0 <callobj_free>
c020a758:	eb be                	jmp    c020a718 <object_put+0x38>
c020a75a:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c020a760:	89 14 24             	mov    %edx,(%esp)
c020a763:	e8 b8 eb ff ff       	call   c0209320 <account_free>
c020a768:	eb ae                	jmp    c020a718 <object_put+0x38>
c020a76a:	c7 42 04 01 00 00 00 	movl   $0x1,0x4(%edx)
c020a771:	eb a5                	jmp    c020a718 <object_put+0x38>

c020a773 <object_put.cold>:
c020a773:	c7 44 24 08 0c 00 00 	movl   $0xc,0x8(%esp)
c020a77a:	00 
c020a77b:	c7 44 24 04 28 f9 20 	movl   $0xc020f928,0x4(%esp)
c020a782:	c0 
c020a783:	c7 04 24 3c f9 20 c0 	movl   $0xc020f93c,(%esp)
c020a78a:	e8 2f 8d ff ff       	call   c02034be <assert_failed>
c020a78f:	90                   	nop

c020a790 <port_timer>:
c020a790:	55                   	push   %ebp
c020a791:	89 e5                	mov    %esp,%ebp
c020a793:	83 ec 18             	sub    $0x18,%esp
c020a796:	8b 45 08             	mov    0x8(%ebp),%eax
c020a799:	80 78 d9 00          	cmpb   $0x0,-0x27(%eax)
c020a79d:	75 11                	jne    c020a7b0 <port_timer+0x20>
c020a79f:	8b 50 18             	mov    0x18(%eax),%edx
c020a7a2:	09 50 e4             	or     %edx,-0x1c(%eax)
c020a7a5:	83 e8 28             	sub    $0x28,%eax
c020a7a8:	89 04 24             	mov    %eax,(%esp)
c020a7ab:	e8 f0 ae ff ff       	call   c02056a0 <receive_wake>
c020a7b0:	89 ec                	mov    %ebp,%esp
c020a7b2:	5d                   	pop    %ebp
c020a7b3:	c3                   	ret
c020a7b4:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020a7bb:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c020a7bf:	90                   	nop

c020a7c0 <port_new>:
c020a7c0:	55                   	push   %ebp
c020a7c1:	b8 01 00 00 00       	mov    $0x1,%eax
c020a7c6:	89 e5                	mov    %esp,%ebp
c020a7c8:	83 ec 28             	sub    $0x28,%esp
c020a7cb:	89 75 f8             	mov    %esi,-0x8(%ebp)
c020a7ce:	8b 75 0c             	mov    0xc(%ebp),%esi
c020a7d1:	89 7d fc             	mov    %edi,-0x4(%ebp)
c020a7d4:	8b 7d 10             	mov    0x10(%ebp),%edi
c020a7d7:	89 5d f4             	mov    %ebx,-0xc(%ebp)
c020a7da:	89 44 24 08          	mov    %eax,0x8(%esp)
c020a7de:	b8 01 00 00 00       	mov    $0x1,%eax
c020a7e3:	89 44 24 04          	mov    %eax,0x4(%esp)
c020a7e7:	89 34 24             	mov    %esi,(%esp)
c020a7ea:	e8 21 ea ff ff       	call   c0209210 <account_charge>
c020a7ef:	89 07                	mov    %eax,(%edi)
c020a7f1:	85 c0                	test   %eax,%eax
c020a7f3:	0f 85 97 00 00 00    	jne    c020a890 <port_new+0xd0>
c020a7f9:	c7 04 24 20 02 21 c0 	movl   $0xc0210220,(%esp)
c020a800:	bb 01 00 00 00       	mov    $0x1,%ebx
c020a805:	89 5c 24 04          	mov    %ebx,0x4(%esp)
c020a809:	e8 22 db ff ff       	call   c0208330 <slab_alloc>
c020a80e:	85 c0                	test   %eax,%eax
c020a810:	89 c3                	mov    %eax,%ebx
c020a812:	74 5c                	je     c020a870 <port_new+0xb0>
c020a814:	c6 00 02             	movb   $0x2,(%eax)
c020a817:	c7 40 04 01 00 00 00 	movl   $0x1,0x4(%eax)
c020a81e:	0f b6 45 08          	movzbl 0x8(%ebp),%eax
c020a822:	89 73 44             	mov    %esi,0x44(%ebx)
c020a825:	88 43 20             	mov    %al,0x20(%ebx)
c020a828:	8d 43 10             	lea    0x10(%ebx),%eax
c020a82b:	ff 46 04             	incl   0x4(%esi)
c020a82e:	89 43 14             	mov    %eax,0x14(%ebx)
c020a831:	89 43 10             	mov    %eax,0x10(%ebx)
c020a834:	8d 43 18             	lea    0x18(%ebx),%eax
c020a837:	89 43 1c             	mov    %eax,0x1c(%ebx)
c020a83a:	89 43 18             	mov    %eax,0x18(%ebx)
c020a83d:	b8 90 a7 20 c0       	mov    $0xc020a790,%eax
c020a842:	89 44 24 04          	mov    %eax,0x4(%esp)
c020a846:	8d 43 28             	lea    0x28(%ebx),%eax
c020a849:	89 04 24             	mov    %eax,(%esp)
c020a84c:	e8 3f 12 00 00       	call   c020ba90 <timer_init>
c020a851:	83 05 a8 36 22 c0 01 	addl   $0x1,0xc02236a8
c020a858:	83 15 ac 36 22 c0 00 	adcl   $0x0,0xc02236ac
c020a85f:	8b 75 f8             	mov    -0x8(%ebp),%esi
c020a862:	89 d8                	mov    %ebx,%eax
c020a864:	8b 5d f4             	mov    -0xc(%ebp),%ebx
c020a867:	8b 7d fc             	mov    -0x4(%ebp),%edi
c020a86a:	89 ec                	mov    %ebp,%esp
c020a86c:	5d                   	pop    %ebp
c020a86d:	c3                   	ret
c020a86e:	66 90                	xchg   %ax,%ax
c020a870:	89 34 24             	mov    %esi,(%esp)
c020a873:	ba 01 00 00 00       	mov    $0x1,%edx
c020a878:	b9 01 00 00 00       	mov    $0x1,%ecx
c020a87d:	89 54 24 08          	mov    %edx,0x8(%esp)
c020a881:	89 4c 24 04          	mov    %ecx,0x4(%esp)
c020a885:	e8 c6 e9 ff ff       	call   c0209250 <account_return>
c020a88a:	c7 07 f4 ff ff ff    	movl   $0xfffffff4,(%edi)
c020a890:	31 db                	xor    %ebx,%ebx
c020a892:	eb cb                	jmp    c020a85f <port_new+0x9f>
c020a894:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020a89b:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c020a89f:	90                   	nop

c020a8a0 <port_die>:
c020a8a0:	55                   	push   %ebp
c020a8a1:	89 e5                	mov    %esp,%ebp
c020a8a3:	56                   	push   %esi
c020a8a4:	53                   	push   %ebx
c020a8a5:	83 ec 10             	sub    $0x10,%esp
c020a8a8:	8b 5d 08             	mov    0x8(%ebp),%ebx
c020a8ab:	c6 43 01 01          	movb   $0x1,0x1(%ebx)
c020a8af:	8d 43 28             	lea    0x28(%ebx),%eax
c020a8b2:	89 04 24             	mov    %eax,(%esp)
c020a8b5:	8d 73 18             	lea    0x18(%ebx),%esi
c020a8b8:	e8 c3 12 00 00       	call   c020bb80 <timer_cancel>
c020a8bd:	8b 43 18             	mov    0x18(%ebx),%eax
c020a8c0:	ff 43 04             	incl   0x4(%ebx)
c020a8c3:	39 c6                	cmp    %eax,%esi
c020a8c5:	74 21                	je     c020a8e8 <port_die+0x48>
c020a8c7:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020a8ce:	66 90                	xchg   %ax,%ax
c020a8d0:	89 04 24             	mov    %eax,(%esp)
c020a8d3:	b9 33 ff ff ff       	mov    $0xffffff33,%ecx
c020a8d8:	89 4c 24 04          	mov    %ecx,0x4(%esp)
c020a8dc:	e8 ff 98 ff ff       	call   c02041e0 <call_abort>
c020a8e1:	8b 43 18             	mov    0x18(%ebx),%eax
c020a8e4:	39 f0                	cmp    %esi,%eax
c020a8e6:	75 e8                	jne    c020a8d0 <port_die+0x30>
c020a8e8:	89 1c 24             	mov    %ebx,(%esp)
c020a8eb:	8d 73 10             	lea    0x10(%ebx),%esi
c020a8ee:	e8 cd ef ff ff       	call   c02098c0 <calls_abort_at>
c020a8f3:	8b 43 10             	mov    0x10(%ebx),%eax
c020a8f6:	39 c6                	cmp    %eax,%esi
c020a8f8:	74 37                	je     c020a931 <port_die+0x91>
c020a8fa:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c020a900:	89 04 24             	mov    %eax,(%esp)
c020a903:	e8 d8 9e ff ff       	call   c02047e0 <event_discard>
c020a908:	8b 43 10             	mov    0x10(%ebx),%eax
c020a90b:	39 f0                	cmp    %esi,%eax
c020a90d:	75 f1                	jne    c020a900 <port_die+0x60>
c020a90f:	8b 43 08             	mov    0x8(%ebx),%eax
c020a912:	85 c0                	test   %eax,%eax
c020a914:	74 22                	je     c020a938 <port_die+0x98>
c020a916:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020a91d:	8d 76 00             	lea    0x0(%esi),%esi
c020a920:	89 04 24             	mov    %eax,(%esp)
c020a923:	ba 33 ff ff ff       	mov    $0xffffff33,%edx
c020a928:	89 54 24 04          	mov    %edx,0x4(%esp)
c020a92c:	e8 bf ad ff ff       	call   c02056f0 <receive_fail>
c020a931:	8b 43 08             	mov    0x8(%ebx),%eax
c020a934:	85 c0                	test   %eax,%eax
c020a936:	75 e8                	jne    c020a920 <port_die+0x80>
c020a938:	89 1c 24             	mov    %ebx,(%esp)
c020a93b:	e8 a0 fd ff ff       	call   c020a6e0 <object_put>
c020a940:	83 c4 10             	add    $0x10,%esp
c020a943:	5b                   	pop    %ebx
c020a944:	5e                   	pop    %esi
c020a945:	5d                   	pop    %ebp
c020a946:	c3                   	ret
c020a947:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020a94e:	66 90                	xchg   %ax,%ax

c020a950 <port_free>:
c020a950:	55                   	push   %ebp
c020a951:	89 e5                	mov    %esp,%ebp
c020a953:	83 ec 18             	sub    $0x18,%esp
c020a956:	89 5d fc             	mov    %ebx,-0x4(%ebp)
c020a959:	8b 5d 08             	mov    0x8(%ebp),%ebx
c020a95c:	8b 4b 24             	mov    0x24(%ebx),%ecx
c020a95f:	85 c9                	test   %ecx,%ecx
c020a961:	0f 85 d0 00 00 00    	jne    c020aa37 <port_free.cold>
c020a967:	8d 43 18             	lea    0x18(%ebx),%eax
c020a96a:	39 43 18             	cmp    %eax,0x18(%ebx)
c020a96d:	0f 85 c4 00 00 00    	jne    c020aa37 <port_free.cold>
c020a973:	8d 43 28             	lea    0x28(%ebx),%eax
c020a976:	89 04 24             	mov    %eax,(%esp)
c020a979:	e8 02 12 00 00       	call   c020bb80 <timer_cancel>
c020a97e:	ba 01 00 00 00       	mov    $0x1,%edx
c020a983:	b8 01 00 00 00       	mov    $0x1,%eax
c020a988:	89 54 24 04          	mov    %edx,0x4(%esp)
c020a98c:	89 44 24 08          	mov    %eax,0x8(%esp)
c020a990:	8b 43 44             	mov    0x44(%ebx),%eax
c020a993:	89 04 24             	mov    %eax,(%esp)
c020a996:	e8 b5 e8 ff ff       	call   c0209250 <account_return>
c020a99b:	8b 43 44             	mov    0x44(%ebx),%eax
c020a99e:	89 04 24             	mov    %eax,(%esp)
c020a9a1:	e8 3a fd ff ff       	call   c020a6e0 <object_put>
c020a9a6:	89 5c 24 04          	mov    %ebx,0x4(%esp)
c020a9aa:	c7 04 24 20 02 21 c0 	movl   $0xc0210220,(%esp)
c020a9b1:	e8 8a db ff ff       	call   c0208540 <slab_free>
c020a9b6:	83 05 a8 36 22 c0 ff 	addl   $0xffffffff,0xc02236a8
c020a9bd:	83 15 ac 36 22 c0 ff 	adcl   $0xffffffff,0xc02236ac
c020a9c4:	8b 5d fc             	mov    -0x4(%ebp),%ebx
c020a9c7:	89 ec                	mov    %ebp,%esp
c020a9c9:	5d                   	pop    %ebp
c020a9ca:	c3                   	ret
c020a9cb:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c020a9cf:	90                   	nop

c020a9d0 <port_notify>:
c020a9d0:	55                   	push   %ebp
c020a9d1:	89 e5                	mov    %esp,%ebp
c020a9d3:	83 ec 18             	sub    $0x18,%esp
c020a9d6:	8b 45 08             	mov    0x8(%ebp),%eax
c020a9d9:	80 78 01 00          	cmpb   $0x0,0x1(%eax)
c020a9dd:	75 0e                	jne    c020a9ed <port_notify+0x1d>
c020a9df:	8b 55 0c             	mov    0xc(%ebp),%edx
c020a9e2:	09 50 0c             	or     %edx,0xc(%eax)
c020a9e5:	89 04 24             	mov    %eax,(%esp)
c020a9e8:	e8 b3 ac ff ff       	call   c02056a0 <receive_wake>
c020a9ed:	89 ec                	mov    %ebp,%esp
c020a9ef:	5d                   	pop    %ebp
c020a9f0:	c3                   	ret
c020a9f1:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020a9f8:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020a9ff:	90                   	nop

c020aa00 <port_post>:
c020aa00:	55                   	push   %ebp
c020aa01:	89 e5                	mov    %esp,%ebp
c020aa03:	83 ec 18             	sub    $0x18,%esp
c020aa06:	8b 45 0c             	mov    0xc(%ebp),%eax
c020aa09:	8b 55 08             	mov    0x8(%ebp),%edx
c020aa0c:	3b 00                	cmp    (%eax),%eax
c020aa0e:	74 08                	je     c020aa18 <port_post+0x18>
c020aa10:	89 ec                	mov    %ebp,%esp
c020aa12:	5d                   	pop    %ebp
c020aa13:	c3                   	ret
c020aa14:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c020aa18:	8b 4a 14             	mov    0x14(%edx),%ecx
c020aa1b:	89 48 04             	mov    %ecx,0x4(%eax)
c020aa1e:	8d 4a 10             	lea    0x10(%edx),%ecx
c020aa21:	89 08                	mov    %ecx,(%eax)
c020aa23:	8b 4a 14             	mov    0x14(%edx),%ecx
c020aa26:	89 01                	mov    %eax,(%ecx)
c020aa28:	89 42 14             	mov    %eax,0x14(%edx)
c020aa2b:	89 14 24             	mov    %edx,(%esp)
c020aa2e:	e8 6d ac ff ff       	call   c02056a0 <receive_wake>
c020aa33:	89 ec                	mov    %ebp,%esp
c020aa35:	5d                   	pop    %ebp
c020aa36:	c3                   	ret

c020aa37 <port_free.cold>:
c020aa37:	c7 44 24 08 44 00 00 	movl   $0x44,0x8(%esp)
c020aa3e:	00 
c020aa3f:	c7 44 24 04 64 f9 20 	movl   $0xc020f964,0x4(%esp)
c020aa46:	c0 
c020aa47:	c7 04 24 78 f9 20 c0 	movl   $0xc020f978,(%esp)
c020aa4e:	e8 6b 8a ff ff       	call   c02034be <assert_failed>
c020aa53:	66 90                	xchg   %ax,%ax
c020aa55:	66 90                	xchg   %ax,%ax
c020aa57:	66 90                	xchg   %ax,%ax
c020aa59:	66 90                	xchg   %ax,%ax
c020aa5b:	66 90                	xchg   %ax,%ax
c020aa5d:	66 90                	xchg   %ax,%ax
c020aa5f:	90                   	nop

c020aa60 <task_new>:
c020aa60:	55                   	push   %ebp
c020aa61:	b8 01 00 00 00       	mov    $0x1,%eax
c020aa66:	89 e5                	mov    %esp,%ebp
c020aa68:	57                   	push   %edi
c020aa69:	56                   	push   %esi
c020aa6a:	53                   	push   %ebx
c020aa6b:	83 ec 1c             	sub    $0x1c,%esp
c020aa6e:	8b 75 08             	mov    0x8(%ebp),%esi
c020aa71:	8b 5d 0c             	mov    0xc(%ebp),%ebx
c020aa74:	89 44 24 08          	mov    %eax,0x8(%esp)
c020aa78:	b8 01 00 00 00       	mov    $0x1,%eax
c020aa7d:	89 44 24 04          	mov    %eax,0x4(%esp)
c020aa81:	89 34 24             	mov    %esi,(%esp)
c020aa84:	e8 87 e7 ff ff       	call   c0209210 <account_charge>
c020aa89:	8b 55 10             	mov    0x10(%ebp),%edx
c020aa8c:	89 02                	mov    %eax,(%edx)
c020aa8e:	85 c0                	test   %eax,%eax
c020aa90:	0f 85 c3 00 00 00    	jne    c020ab59 <task_new+0xf9>
c020aa96:	c7 04 24 40 02 21 c0 	movl   $0xc0210240,(%esp)
c020aa9d:	b8 01 00 00 00       	mov    $0x1,%eax
c020aaa2:	89 44 24 04          	mov    %eax,0x4(%esp)
c020aaa6:	e8 85 d8 ff ff       	call   c0208330 <slab_alloc>
c020aaab:	85 c0                	test   %eax,%eax
c020aaad:	89 c7                	mov    %eax,%edi
c020aaaf:	0f 84 5b 01 00 00    	je     c020ac10 <task_new+0x1b0>
c020aab5:	88 58 08             	mov    %bl,0x8(%eax)
c020aab8:	c6 00 03             	movb   $0x3,(%eax)
c020aabb:	c7 40 04 01 00 00 00 	movl   $0x1,0x4(%eax)
c020aac2:	89 d8                	mov    %ebx,%eax
c020aac4:	0f b6 db             	movzbl %bl,%ebx
c020aac7:	c1 e8 08             	shr    $0x8,%eax
c020aaca:	24 01                	and    $0x1,%al
c020aacc:	83 fb 1e             	cmp    $0x1e,%ebx
c020aacf:	88 47 09             	mov    %al,0x9(%edi)
c020aad2:	0f 86 28 01 00 00    	jbe    c020ac00 <task_new+0x1a0>
c020aad8:	83 fb 46             	cmp    $0x46,%ebx
c020aadb:	0f 95 c0             	setne  %al
c020aade:	88 47 0b             	mov    %al,0xb(%edi)
c020aae1:	8d 47 74             	lea    0x74(%edi),%eax
c020aae4:	c6 47 0a 08          	movb   $0x8,0xa(%edi)
c020aae8:	89 77 20             	mov    %esi,0x20(%edi)
c020aaeb:	ff 46 04             	incl   0x4(%esi)
c020aaee:	89 47 78             	mov    %eax,0x78(%edi)
c020aaf1:	89 47 74             	mov    %eax,0x74(%edi)
c020aaf4:	8d 47 7c             	lea    0x7c(%edi),%eax
c020aaf7:	83 05 98 36 22 c0 01 	addl   $0x1,0xc0223698
c020aafe:	89 87 80 00 00 00    	mov    %eax,0x80(%edi)
c020ab04:	89 47 7c             	mov    %eax,0x7c(%edi)
c020ab07:	8d 87 a4 00 00 00    	lea    0xa4(%edi),%eax
c020ab0d:	89 87 a8 00 00 00    	mov    %eax,0xa8(%edi)
c020ab13:	89 87 a4 00 00 00    	mov    %eax,0xa4(%edi)
c020ab19:	8d 87 b0 00 00 00    	lea    0xb0(%edi),%eax
c020ab1f:	89 87 b4 00 00 00    	mov    %eax,0xb4(%edi)
c020ab25:	89 87 b0 00 00 00    	mov    %eax,0xb0(%edi)
c020ab2b:	c6 87 ac 00 00 00 03 	movb   $0x3,0xac(%edi)
c020ab32:	c6 87 b8 00 00 00 04 	movb   $0x4,0xb8(%edi)
c020ab39:	89 3c 24             	mov    %edi,(%esp)
c020ab3c:	83 15 9c 36 22 c0 00 	adcl   $0x0,0xc022369c
c020ab43:	e8 b8 f4 ff ff       	call   c020a000 <table_init>
c020ab48:	8b 4d 10             	mov    0x10(%ebp),%ecx
c020ab4b:	89 01                	mov    %eax,(%ecx)
c020ab4d:	85 c0                	test   %eax,%eax
c020ab4f:	74 0f                	je     c020ab60 <task_new+0x100>
c020ab51:	89 3c 24             	mov    %edi,(%esp)
c020ab54:	e8 87 fb ff ff       	call   c020a6e0 <object_put>
c020ab59:	31 ff                	xor    %edi,%edi
c020ab5b:	eb 2b                	jmp    c020ab88 <task_new+0x128>
c020ab5d:	8d 76 00             	lea    0x0(%esi),%esi
c020ab60:	89 74 24 04          	mov    %esi,0x4(%esp)
c020ab64:	8d 5f 0c             	lea    0xc(%edi),%ebx
c020ab67:	89 1c 24             	mov    %ebx,(%esp)
c020ab6a:	e8 c1 db ff ff       	call   c0208730 <space_init>
c020ab6f:	8b 4d 10             	mov    0x10(%ebp),%ecx
c020ab72:	89 01                	mov    %eax,(%ecx)
c020ab74:	85 c0                	test   %eax,%eax
c020ab76:	74 20                	je     c020ab98 <task_new+0x138>
c020ab78:	c7 47 10 00 00 00 00 	movl   $0x0,0x10(%edi)
c020ab7f:	8b 45 10             	mov    0x10(%ebp),%eax
c020ab82:	8b 00                	mov    (%eax),%eax
c020ab84:	85 c0                	test   %eax,%eax
c020ab86:	75 c9                	jne    c020ab51 <task_new+0xf1>
c020ab88:	83 c4 1c             	add    $0x1c,%esp
c020ab8b:	89 f8                	mov    %edi,%eax
c020ab8d:	5b                   	pop    %ebx
c020ab8e:	5e                   	pop    %esi
c020ab8f:	5f                   	pop    %edi
c020ab90:	5d                   	pop    %ebp
c020ab91:	c3                   	ret
c020ab92:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c020ab98:	a1 20 14 22 c0       	mov    0xc0221420,%eax
c020ab9d:	85 c0                	test   %eax,%eax
c020ab9f:	75 33                	jne    c020abd4 <task_new+0x174>
c020aba1:	c7 04 24 00 00 00 00 	movl   $0x0,(%esp)
c020aba8:	be 02 00 00 00       	mov    $0x2,%esi
c020abad:	89 74 24 04          	mov    %esi,0x4(%esp)
c020abb1:	e8 2a c7 ff ff       	call   c02072e0 <frame_alloc_low>
c020abb6:	a3 20 14 22 c0       	mov    %eax,0xc0221420
c020abbb:	85 c0                	test   %eax,%eax
c020abbd:	74 7b                	je     c020ac3a <task_new+0x1da>
c020abbf:	89 04 24             	mov    %eax,(%esp)
c020abc2:	e8 19 cb ff ff       	call   c02076e0 <frame_low>
c020abc7:	89 04 24             	mov    %eax,(%esp)
c020abca:	e8 41 5c ff ff       	call   c0200810 <stub_write>
c020abcf:	a1 20 14 22 c0       	mov    0xc0221420,%eax
c020abd4:	89 44 24 08          	mov    %eax,0x8(%esp)
c020abd8:	b9 00 f0 ff 0f       	mov    $0xffff000,%ecx
c020abdd:	ba 15 00 00 00       	mov    $0x15,%edx
c020abe2:	89 4c 24 04          	mov    %ecx,0x4(%esp)
c020abe6:	89 54 24 0c          	mov    %edx,0xc(%esp)
c020abea:	89 1c 24             	mov    %ebx,(%esp)
c020abed:	e8 8e de ff ff       	call   c0208a80 <space_map_frame>
c020abf2:	8b 4d 10             	mov    0x10(%ebp),%ecx
c020abf5:	89 01                	mov    %eax,(%ecx)
c020abf7:	eb 8b                	jmp    c020ab84 <task_new+0x124>
c020abf9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020ac00:	b0 02                	mov    $0x2,%al
c020ac02:	e9 d7 fe ff ff       	jmp    c020aade <task_new+0x7e>
c020ac07:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020ac0e:	66 90                	xchg   %ax,%ax
c020ac10:	89 34 24             	mov    %esi,(%esp)
c020ac13:	b8 01 00 00 00       	mov    $0x1,%eax
c020ac18:	bf 01 00 00 00       	mov    $0x1,%edi
c020ac1d:	89 7c 24 08          	mov    %edi,0x8(%esp)
c020ac21:	31 ff                	xor    %edi,%edi
c020ac23:	89 44 24 04          	mov    %eax,0x4(%esp)
c020ac27:	e8 24 e6 ff ff       	call   c0209250 <account_return>
c020ac2c:	8b 45 10             	mov    0x10(%ebp),%eax
c020ac2f:	c7 00 f4 ff ff ff    	movl   $0xfffffff4,(%eax)
c020ac35:	e9 4e ff ff ff       	jmp    c020ab88 <task_new+0x128>
c020ac3a:	8b 45 10             	mov    0x10(%ebp),%eax
c020ac3d:	c7 00 f4 ff ff ff    	movl   $0xfffffff4,(%eax)
c020ac43:	e9 09 ff ff ff       	jmp    c020ab51 <task_new+0xf1>
c020ac48:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020ac4f:	90                   	nop

c020ac50 <task_kill>:
c020ac50:	55                   	push   %ebp
c020ac51:	89 e5                	mov    %esp,%ebp
c020ac53:	57                   	push   %edi
c020ac54:	56                   	push   %esi
c020ac55:	53                   	push   %ebx
c020ac56:	83 ec 2c             	sub    $0x2c,%esp
c020ac59:	c7 45 e4 00 00 00 00 	movl   $0x0,-0x1c(%ebp)
c020ac60:	8b 75 08             	mov    0x8(%ebp),%esi
c020ac63:	80 7e 01 00          	cmpb   $0x0,0x1(%esi)
c020ac67:	0f 85 02 01 00 00    	jne    c020ad6f <task_kill+0x11f>
c020ac6d:	39 35 14 00 22 c0    	cmp    %esi,0xc0220014
c020ac73:	0f 84 4e 01 00 00    	je     c020adc7 <task_kill+0x177>
c020ac79:	a1 60 37 22 c0       	mov    0xc0223760,%eax
c020ac7e:	8b 9e 84 00 00 00    	mov    0x84(%esi),%ebx
c020ac84:	8d 50 01             	lea    0x1(%eax),%edx
c020ac87:	0f b6 f8             	movzbl %al,%edi
c020ac8a:	89 15 60 37 22 c0    	mov    %edx,0xc0223760
c020ac90:	e8 6b 7f ff ff       	call   c0202c00 <trace_clock>
c020ac95:	89 c1                	mov    %eax,%ecx
c020ac97:	89 f8                	mov    %edi,%eax
c020ac99:	c1 e0 04             	shl    $0x4,%eax
c020ac9c:	89 88 80 37 22 c0    	mov    %ecx,-0x3fddc880(%eax)
c020aca2:	b9 07 00 00 00       	mov    $0x7,%ecx
c020aca7:	89 98 8c 37 22 c0    	mov    %ebx,-0x3fddc874(%eax)
c020acad:	8d 5e 74             	lea    0x74(%esi),%ebx
c020acb0:	89 88 84 37 22 c0    	mov    %ecx,-0x3fddc87c(%eax)
c020acb6:	89 b0 88 37 22 c0    	mov    %esi,-0x3fddc878(%eax)
c020acbc:	c6 46 01 01          	movb   $0x1,0x1(%esi)
c020acc0:	8b 46 74             	mov    0x74(%esi),%eax
c020acc3:	ff 46 04             	incl   0x4(%esi)
c020acc6:	39 d8                	cmp    %ebx,%eax
c020acc8:	74 1a                	je     c020ace4 <task_kill+0x94>
c020acca:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c020acd0:	2d 0c 01 00 00       	sub    $0x10c,%eax
c020acd5:	89 04 24             	mov    %eax,(%esp)
c020acd8:	e8 d3 05 00 00       	call   c020b2b0 <thread_kill>
c020acdd:	8b 46 74             	mov    0x74(%esi),%eax
c020ace0:	39 d8                	cmp    %ebx,%eax
c020ace2:	75 ec                	jne    c020acd0 <task_kill+0x80>
c020ace4:	8b 46 7c             	mov    0x7c(%esi),%eax
c020ace7:	8d 7e 7c             	lea    0x7c(%esi),%edi
c020acea:	39 f8                	cmp    %edi,%eax
c020acec:	8b 18                	mov    (%eax),%ebx
c020acee:	75 12                	jne    c020ad02 <task_kill+0xb2>
c020acf0:	eb 32                	jmp    c020ad24 <task_kill+0xd4>
c020acf2:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c020acf8:	39 df                	cmp    %ebx,%edi
c020acfa:	8b 13                	mov    (%ebx),%edx
c020acfc:	89 d8                	mov    %ebx,%eax
c020acfe:	74 24                	je     c020ad24 <task_kill+0xd4>
c020ad00:	89 d3                	mov    %edx,%ebx
c020ad02:	80 78 8c 00          	cmpb   $0x0,-0x74(%eax)
c020ad06:	74 f0                	je     c020acf8 <task_kill+0xa8>
c020ad08:	83 e8 7c             	sub    $0x7c,%eax
c020ad0b:	ba 74 ff ff ff       	mov    $0xffffff74,%edx
c020ad10:	89 54 24 04          	mov    %edx,0x4(%esp)
c020ad14:	89 04 24             	mov    %eax,(%esp)
c020ad17:	e8 c4 94 ff ff       	call   c02041e0 <call_abort>
c020ad1c:	39 df                	cmp    %ebx,%edi
c020ad1e:	8b 13                	mov    (%ebx),%edx
c020ad20:	89 d8                	mov    %ebx,%eax
c020ad22:	75 dc                	jne    c020ad00 <task_kill+0xb0>
c020ad24:	8b 46 28             	mov    0x28(%esi),%eax
c020ad27:	89 34 24             	mov    %esi,(%esp)
c020ad2a:	89 44 24 0c          	mov    %eax,0xc(%esp)
c020ad2e:	8d 45 e4             	lea    -0x1c(%ebp),%eax
c020ad31:	89 44 24 08          	mov    %eax,0x8(%esp)
c020ad35:	31 c0                	xor    %eax,%eax
c020ad37:	89 44 24 04          	mov    %eax,0x4(%esp)
c020ad3b:	e8 b0 f6 ff ff       	call   c020a3f0 <handles_close>
c020ad40:	8b 86 98 00 00 00    	mov    0x98(%esi),%eax
c020ad46:	85 c0                	test   %eax,%eax
c020ad48:	74 06                	je     c020ad50 <task_kill+0x100>
c020ad4a:	80 78 01 00          	cmpb   $0x0,0x1(%eax)
c020ad4e:	74 30                	je     c020ad80 <task_kill+0x130>
c020ad50:	8b 86 90 00 00 00    	mov    0x90(%esi),%eax
c020ad56:	85 c0                	test   %eax,%eax
c020ad58:	74 0d                	je     c020ad67 <task_kill+0x117>
c020ad5a:	8b 40 08             	mov    0x8(%eax),%eax
c020ad5d:	85 c0                	test   %eax,%eax
c020ad5f:	74 06                	je     c020ad67 <task_kill+0x117>
c020ad61:	80 78 01 00          	cmpb   $0x0,0x1(%eax)
c020ad65:	74 41                	je     c020ada8 <task_kill+0x158>
c020ad67:	89 34 24             	mov    %esi,(%esp)
c020ad6a:	e8 71 f9 ff ff       	call   c020a6e0 <object_put>
c020ad6f:	83 c4 2c             	add    $0x2c,%esp
c020ad72:	5b                   	pop    %ebx
c020ad73:	5e                   	pop    %esi
c020ad74:	5f                   	pop    %edi
c020ad75:	5d                   	pop    %ebp
c020ad76:	c3                   	ret
c020ad77:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020ad7e:	66 90                	xchg   %ax,%ax
c020ad80:	ff 46 04             	incl   0x4(%esi)
c020ad83:	8d 96 a4 00 00 00    	lea    0xa4(%esi),%edx
c020ad89:	89 04 24             	mov    %eax,(%esp)
c020ad8c:	89 54 24 04          	mov    %edx,0x4(%esp)
c020ad90:	e8 6b fc ff ff       	call   c020aa00 <port_post>
c020ad95:	8b 86 90 00 00 00    	mov    0x90(%esi),%eax
c020ad9b:	85 c0                	test   %eax,%eax
c020ad9d:	75 bb                	jne    c020ad5a <task_kill+0x10a>
c020ad9f:	eb c6                	jmp    c020ad67 <task_kill+0x117>
c020ada1:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020ada8:	ff 46 04             	incl   0x4(%esi)
c020adab:	8d 96 b0 00 00 00    	lea    0xb0(%esi),%edx
c020adb1:	89 54 24 04          	mov    %edx,0x4(%esp)
c020adb5:	89 04 24             	mov    %eax,(%esp)
c020adb8:	e8 43 fc ff ff       	call   c020aa00 <port_post>
c020adbd:	89 34 24             	mov    %esi,(%esp)
c020adc0:	e8 1b f9 ff ff       	call   c020a6e0 <object_put>
c020adc5:	eb a8                	jmp    c020ad6f <task_kill+0x11f>
c020adc7:	c7 04 24 a0 f9 20 c0 	movl   $0xc020f9a0,(%esp)
c020adce:	e8 0d 86 ff ff       	call   c02033e0 <panic>
c020add3:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020adda:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi

c020ade0 <task_free>:
c020ade0:	55                   	push   %ebp
c020ade1:	89 e5                	mov    %esp,%ebp
c020ade3:	83 ec 28             	sub    $0x28,%esp
c020ade6:	89 5d fc             	mov    %ebx,-0x4(%ebp)
c020ade9:	8b 5d 08             	mov    0x8(%ebp),%ebx
c020adec:	c7 45 f4 00 00 00 00 	movl   $0x0,-0xc(%ebp)
c020adf3:	8d 43 74             	lea    0x74(%ebx),%eax
c020adf6:	39 43 74             	cmp    %eax,0x74(%ebx)
c020adf9:	0f 85 d4 00 00 00    	jne    c020aed3 <task_free.cold>
c020adff:	8d 43 7c             	lea    0x7c(%ebx),%eax
c020ae02:	39 43 7c             	cmp    %eax,0x7c(%ebx)
c020ae05:	0f 85 c8 00 00 00    	jne    c020aed3 <task_free.cold>
c020ae0b:	8b 43 24             	mov    0x24(%ebx),%eax
c020ae0e:	85 c0                	test   %eax,%eax
c020ae10:	74 24                	je     c020ae36 <task_free+0x56>
c020ae12:	8b 43 28             	mov    0x28(%ebx),%eax
c020ae15:	89 1c 24             	mov    %ebx,(%esp)
c020ae18:	89 44 24 0c          	mov    %eax,0xc(%esp)
c020ae1c:	8d 45 f4             	lea    -0xc(%ebp),%eax
c020ae1f:	89 44 24 08          	mov    %eax,0x8(%esp)
c020ae23:	31 c0                	xor    %eax,%eax
c020ae25:	89 44 24 04          	mov    %eax,0x4(%esp)
c020ae29:	e8 c2 f5 ff ff       	call   c020a3f0 <handles_close>
c020ae2e:	89 1c 24             	mov    %ebx,(%esp)
c020ae31:	e8 8a f2 ff ff       	call   c020a0c0 <table_free>
c020ae36:	8b 4b 10             	mov    0x10(%ebx),%ecx
c020ae39:	85 c9                	test   %ecx,%ecx
c020ae3b:	74 0b                	je     c020ae48 <task_free+0x68>
c020ae3d:	8d 43 0c             	lea    0xc(%ebx),%eax
c020ae40:	89 04 24             	mov    %eax,(%esp)
c020ae43:	e8 e8 d9 ff ff       	call   c0208830 <space_destroy>
c020ae48:	8b 83 90 00 00 00    	mov    0x90(%ebx),%eax
c020ae4e:	85 c0                	test   %eax,%eax
c020ae50:	74 08                	je     c020ae5a <task_free+0x7a>
c020ae52:	89 04 24             	mov    %eax,(%esp)
c020ae55:	e8 96 e7 ff ff       	call   c02095f0 <badge_put>
c020ae5a:	8b 83 94 00 00 00    	mov    0x94(%ebx),%eax
c020ae60:	85 c0                	test   %eax,%eax
c020ae62:	74 08                	je     c020ae6c <task_free+0x8c>
c020ae64:	89 04 24             	mov    %eax,(%esp)
c020ae67:	e8 84 e7 ff ff       	call   c02095f0 <badge_put>
c020ae6c:	8b 83 98 00 00 00    	mov    0x98(%ebx),%eax
c020ae72:	85 c0                	test   %eax,%eax
c020ae74:	74 08                	je     c020ae7e <task_free+0x9e>
c020ae76:	89 04 24             	mov    %eax,(%esp)
c020ae79:	e8 62 f8 ff ff       	call   c020a6e0 <object_put>
c020ae7e:	89 1c 24             	mov    %ebx,(%esp)
c020ae81:	e8 4a 5b ff ff       	call   c02009d0 <io_bitmap_free>
c020ae86:	ba 01 00 00 00       	mov    $0x1,%edx
c020ae8b:	b8 01 00 00 00       	mov    $0x1,%eax
c020ae90:	89 54 24 04          	mov    %edx,0x4(%esp)
c020ae94:	89 44 24 08          	mov    %eax,0x8(%esp)
c020ae98:	8b 43 20             	mov    0x20(%ebx),%eax
c020ae9b:	89 04 24             	mov    %eax,(%esp)
c020ae9e:	e8 ad e3 ff ff       	call   c0209250 <account_return>
c020aea3:	8b 43 20             	mov    0x20(%ebx),%eax
c020aea6:	89 04 24             	mov    %eax,(%esp)
c020aea9:	e8 32 f8 ff ff       	call   c020a6e0 <object_put>
c020aeae:	89 5c 24 04          	mov    %ebx,0x4(%esp)
c020aeb2:	c7 04 24 40 02 21 c0 	movl   $0xc0210240,(%esp)
c020aeb9:	e8 82 d6 ff ff       	call   c0208540 <slab_free>
c020aebe:	83 05 98 36 22 c0 ff 	addl   $0xffffffff,0xc0223698
c020aec5:	83 15 9c 36 22 c0 ff 	adcl   $0xffffffff,0xc022369c
c020aecc:	8b 5d fc             	mov    -0x4(%ebp),%ebx
c020aecf:	89 ec                	mov    %ebp,%esp
c020aed1:	5d                   	pop    %ebp
c020aed2:	c3                   	ret

c020aed3 <task_free.cold>:
c020aed3:	c7 44 24 08 80 00 00 	movl   $0x80,0x8(%esp)
c020aeda:	00 
c020aedb:	c7 44 24 04 ae f9 20 	movl   $0xc020f9ae,0x4(%esp)
c020aee2:	c0 
c020aee3:	c7 04 24 c0 f9 20 c0 	movl   $0xc020f9c0,(%esp)
c020aeea:	e8 cf 85 ff ff       	call   c02034be <assert_failed>
c020aeef:	90                   	nop

c020aef0 <thread_timer>:
c020aef0:	55                   	push   %ebp
c020aef1:	89 e5                	mov    %esp,%ebp
c020aef3:	83 ec 18             	sub    $0x18,%esp
c020aef6:	8b 45 08             	mov    0x8(%ebp),%eax
c020aef9:	0f b6 90 f0 fe ff ff 	movzbl -0x110(%eax),%edx
c020af00:	8d 88 e8 fe ff ff    	lea    -0x118(%eax),%ecx
c020af06:	80 fa 02             	cmp    $0x2,%dl
c020af09:	74 0d                	je     c020af18 <thread_timer+0x28>
c020af0b:	80 fa 03             	cmp    $0x3,%dl
c020af0e:	74 20                	je     c020af30 <thread_timer+0x40>
c020af10:	89 ec                	mov    %ebp,%esp
c020af12:	5d                   	pop    %ebp
c020af13:	c3                   	ret
c020af14:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c020af18:	89 0c 24             	mov    %ecx,(%esp)
c020af1b:	b8 8c ff ff ff       	mov    $0xffffff8c,%eax
c020af20:	89 44 24 04          	mov    %eax,0x4(%esp)
c020af24:	e8 c7 a7 ff ff       	call   c02056f0 <receive_fail>
c020af29:	89 ec                	mov    %ebp,%esp
c020af2b:	5d                   	pop    %ebp
c020af2c:	c3                   	ret
c020af2d:	8d 76 00             	lea    0x0(%esi),%esi
c020af30:	c6 80 f0 fe ff ff 00 	movb   $0x0,-0x110(%eax)
c020af37:	31 d2                	xor    %edx,%edx
c020af39:	89 90 c8 fe ff ff    	mov    %edx,-0x138(%eax)
c020af3f:	89 0c 24             	mov    %ecx,(%esp)
c020af42:	e8 f9 05 00 00       	call   c020b540 <sched_ready>
c020af47:	89 ec                	mov    %ebp,%esp
c020af49:	5d                   	pop    %ebp
c020af4a:	c3                   	ret
c020af4b:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c020af4f:	90                   	nop

c020af50 <thread_find>:
c020af50:	55                   	push   %ebp
c020af51:	89 e5                	mov    %esp,%ebp
c020af53:	8b 55 08             	mov    0x8(%ebp),%edx
c020af56:	8b 4d 0c             	mov    0xc(%ebp),%ecx
c020af59:	8b 42 74             	mov    0x74(%edx),%eax
c020af5c:	83 c2 74             	add    $0x74,%edx
c020af5f:	39 d0                	cmp    %edx,%eax
c020af61:	75 0b                	jne    c020af6e <thread_find+0x1e>
c020af63:	eb 1b                	jmp    c020af80 <thread_find+0x30>
c020af65:	8d 76 00             	lea    0x0(%esi),%esi
c020af68:	8b 00                	mov    (%eax),%eax
c020af6a:	39 c2                	cmp    %eax,%edx
c020af6c:	74 12                	je     c020af80 <thread_find+0x30>
c020af6e:	39 48 f4             	cmp    %ecx,-0xc(%eax)
c020af71:	75 f5                	jne    c020af68 <thread_find+0x18>
c020af73:	5d                   	pop    %ebp
c020af74:	2d 0c 01 00 00       	sub    $0x10c,%eax
c020af79:	c3                   	ret
c020af7a:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c020af80:	5d                   	pop    %ebp
c020af81:	31 c0                	xor    %eax,%eax
c020af83:	c3                   	ret
c020af84:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020af8b:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c020af8f:	90                   	nop

c020af90 <thread_new>:
c020af90:	55                   	push   %ebp
c020af91:	b8 01 00 00 00       	mov    $0x1,%eax
c020af96:	89 e5                	mov    %esp,%ebp
c020af98:	57                   	push   %edi
c020af99:	56                   	push   %esi
c020af9a:	53                   	push   %ebx
c020af9b:	83 ec 2c             	sub    $0x2c,%esp
c020af9e:	8b 7d 08             	mov    0x8(%ebp),%edi
c020afa1:	89 44 24 08          	mov    %eax,0x8(%esp)
c020afa5:	b8 01 00 00 00       	mov    $0x1,%eax
c020afaa:	89 44 24 04          	mov    %eax,0x4(%esp)
c020afae:	8b 47 20             	mov    0x20(%edi),%eax
c020afb1:	89 04 24             	mov    %eax,(%esp)
c020afb4:	e8 57 e2 ff ff       	call   c0209210 <account_charge>
c020afb9:	8b 5d 10             	mov    0x10(%ebp),%ebx
c020afbc:	89 03                	mov    %eax,(%ebx)
c020afbe:	85 c0                	test   %eax,%eax
c020afc0:	0f 85 38 01 00 00    	jne    c020b0fe <thread_new+0x16e>
c020afc6:	8b 45 0c             	mov    0xc(%ebp),%eax
c020afc9:	8d 77 0c             	lea    0xc(%edi),%esi
c020afcc:	89 34 24             	mov    %esi,(%esp)
c020afcf:	8d 98 00 fb 0f 00    	lea    0xffb00(%eax),%ebx
c020afd5:	c1 e3 08             	shl    $0x8,%ebx
c020afd8:	81 e3 00 f0 ff ff    	and    $0xfffff000,%ebx
c020afde:	89 5c 24 04          	mov    %ebx,0x4(%esp)
c020afe2:	e8 19 de ff ff       	call   c0208e00 <space_lookup>
c020afe7:	89 c2                	mov    %eax,%edx
c020afe9:	8b 45 10             	mov    0x10(%ebp),%eax
c020afec:	85 d2                	test   %edx,%edx
c020afee:	c7 00 00 00 00 00    	movl   $0x0,(%eax)
c020aff4:	75 7f                	jne    c020b075 <thread_new+0xe5>
c020aff6:	c7 04 24 00 00 00 00 	movl   $0x0,(%esp)
c020affd:	b8 01 00 00 00       	mov    $0x1,%eax
c020b002:	89 44 24 04          	mov    %eax,0x4(%esp)
c020b006:	e8 d5 c2 ff ff       	call   c02072e0 <frame_alloc_low>
c020b00b:	85 c0                	test   %eax,%eax
c020b00d:	0f 84 dc 01 00 00    	je     c020b1ef <thread_new+0x25f>
c020b013:	89 04 24             	mov    %eax,(%esp)
c020b016:	89 45 e4             	mov    %eax,-0x1c(%ebp)
c020b019:	e8 c2 c6 ff ff       	call   c02076e0 <frame_low>
c020b01e:	8b 55 e4             	mov    -0x1c(%ebp),%edx
c020b021:	8d 88 00 10 00 00    	lea    0x1000(%eax),%ecx
c020b027:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020b02e:	66 90                	xchg   %ax,%ax
c020b030:	c7 00 00 00 00 00    	movl   $0x0,(%eax)
c020b036:	83 c0 04             	add    $0x4,%eax
c020b039:	39 c8                	cmp    %ecx,%eax
c020b03b:	75 f3                	jne    c020b030 <thread_new+0xa0>
c020b03d:	89 54 24 08          	mov    %edx,0x8(%esp)
c020b041:	b8 0b 00 00 00       	mov    $0xb,%eax
c020b046:	89 44 24 0c          	mov    %eax,0xc(%esp)
c020b04a:	89 55 e4             	mov    %edx,-0x1c(%ebp)
c020b04d:	89 5c 24 04          	mov    %ebx,0x4(%esp)
c020b051:	89 34 24             	mov    %esi,(%esp)
c020b054:	e8 27 da ff ff       	call   c0208a80 <space_map_frame>
c020b059:	8b 55 10             	mov    0x10(%ebp),%edx
c020b05c:	89 02                	mov    %eax,(%edx)
c020b05e:	8b 55 e4             	mov    -0x1c(%ebp),%edx
c020b061:	89 14 24             	mov    %edx,(%esp)
c020b064:	e8 87 c5 ff ff       	call   c02075f0 <frame_put>
c020b069:	8b 45 10             	mov    0x10(%ebp),%eax
c020b06c:	8b 55 e4             	mov    -0x1c(%ebp),%edx
c020b06f:	8b 00                	mov    (%eax),%eax
c020b071:	85 c0                	test   %eax,%eax
c020b073:	75 6c                	jne    c020b0e1 <thread_new+0x151>
c020b075:	89 14 24             	mov    %edx,(%esp)
c020b078:	e8 63 c6 ff ff       	call   c02076e0 <frame_low>
c020b07d:	89 c2                	mov    %eax,%edx
c020b07f:	8b 45 0c             	mov    0xc(%ebp),%eax
c020b082:	83 e0 0f             	and    $0xf,%eax
c020b085:	c1 e0 08             	shl    $0x8,%eax
c020b088:	01 d0                	add    %edx,%eax
c020b08a:	89 45 e4             	mov    %eax,-0x1c(%ebp)
c020b08d:	74 52                	je     c020b0e1 <thread_new+0x151>
c020b08f:	8b 45 10             	mov    0x10(%ebp),%eax
c020b092:	b9 01 00 00 00       	mov    $0x1,%ecx
c020b097:	c7 00 f4 ff ff ff    	movl   $0xfffffff4,(%eax)
c020b09d:	89 4c 24 04          	mov    %ecx,0x4(%esp)
c020b0a1:	c7 04 24 60 02 21 c0 	movl   $0xc0210260,(%esp)
c020b0a8:	e8 83 d2 ff ff       	call   c0208330 <slab_alloc>
c020b0ad:	85 c0                	test   %eax,%eax
c020b0af:	89 c6                	mov    %eax,%esi
c020b0b1:	74 2e                	je     c020b0e1 <thread_new+0x151>
c020b0b3:	89 78 50             	mov    %edi,0x50(%eax)
c020b0b6:	8d 58 40             	lea    0x40(%eax),%ebx
c020b0b9:	31 d2                	xor    %edx,%edx
c020b0bb:	8d 40 70             	lea    0x70(%eax),%eax
c020b0be:	89 45 e0             	mov    %eax,-0x20(%ebp)
c020b0c1:	89 54 24 04          	mov    %edx,0x4(%esp)
c020b0c5:	89 04 24             	mov    %eax,(%esp)
c020b0c8:	e8 a3 e5 ff ff       	call   c0209670 <call_init>
c020b0cd:	85 c0                	test   %eax,%eax
c020b0cf:	74 39                	je     c020b10a <thread_new+0x17a>
c020b0d1:	89 74 24 04          	mov    %esi,0x4(%esp)
c020b0d5:	c7 04 24 60 02 21 c0 	movl   $0xc0210260,(%esp)
c020b0dc:	e8 5f d4 ff ff       	call   c0208540 <slab_free>
c020b0e1:	b8 01 00 00 00       	mov    $0x1,%eax
c020b0e6:	ba 01 00 00 00       	mov    $0x1,%edx
c020b0eb:	89 44 24 08          	mov    %eax,0x8(%esp)
c020b0ef:	89 54 24 04          	mov    %edx,0x4(%esp)
c020b0f3:	8b 47 20             	mov    0x20(%edi),%eax
c020b0f6:	89 04 24             	mov    %eax,(%esp)
c020b0f9:	e8 52 e1 ff ff       	call   c0209250 <account_return>
c020b0fe:	83 c4 2c             	add    $0x2c,%esp
c020b101:	31 db                	xor    %ebx,%ebx
c020b103:	89 d8                	mov    %ebx,%eax
c020b105:	5b                   	pop    %ebx
c020b106:	5e                   	pop    %esi
c020b107:	5f                   	pop    %edi
c020b108:	5d                   	pop    %ebp
c020b109:	c3                   	ret
c020b10a:	b8 01 00 00 00       	mov    $0x1,%eax
c020b10f:	89 44 24 04          	mov    %eax,0x4(%esp)
c020b113:	8d 86 d8 00 00 00    	lea    0xd8(%esi),%eax
c020b119:	89 04 24             	mov    %eax,(%esp)
c020b11c:	e8 4f e5 ff ff       	call   c0209670 <call_init>
c020b121:	85 c0                	test   %eax,%eax
c020b123:	0f 85 d4 00 00 00    	jne    c020b1fd <thread_new+0x26d>
c020b129:	89 9e ec 00 00 00    	mov    %ebx,0xec(%esi)
c020b12f:	8b 46 50             	mov    0x50(%esi),%eax
c020b132:	89 9e 84 00 00 00    	mov    %ebx,0x84(%esi)
c020b138:	8b 55 0c             	mov    0xc(%ebp),%edx
c020b13b:	89 86 08 01 00 00    	mov    %eax,0x108(%esi)
c020b141:	89 86 a0 00 00 00    	mov    %eax,0xa0(%esi)
c020b147:	8b 45 10             	mov    0x10(%ebp),%eax
c020b14a:	c7 00 00 00 00 00    	movl   $0x0,(%eax)
c020b150:	8b 45 0c             	mov    0xc(%ebp),%eax
c020b153:	89 86 40 01 00 00    	mov    %eax,0x140(%esi)
c020b159:	8b 45 e4             	mov    -0x1c(%ebp),%eax
c020b15c:	89 46 54             	mov    %eax,0x54(%esi)
c020b15f:	89 50 7c             	mov    %edx,0x7c(%eax)
c020b162:	b8 02 00 00 00       	mov    $0x2,%eax
c020b167:	c6 46 48 05          	movb   $0x5,0x48(%esi)
c020b16b:	0f b6 4f 0a          	movzbl 0xa(%edi),%ecx
c020b16f:	88 4e 4c             	mov    %cl,0x4c(%esi)
c020b172:	d3 e0                	shl    %cl,%eax
c020b174:	b9 f0 ae 20 c0       	mov    $0xc020aef0,%ecx
c020b179:	89 46 68             	mov    %eax,0x68(%esi)
c020b17c:	8b 47 0c             	mov    0xc(%edi),%eax
c020b17f:	89 46 64             	mov    %eax,0x64(%esi)
c020b182:	8d 86 44 01 00 00    	lea    0x144(%esi),%eax
c020b188:	89 86 48 01 00 00    	mov    %eax,0x148(%esi)
c020b18e:	89 86 44 01 00 00    	mov    %eax,0x144(%esi)
c020b194:	8d 86 58 01 00 00    	lea    0x158(%esi),%eax
c020b19a:	89 04 24             	mov    %eax,(%esp)
c020b19d:	89 4c 24 04          	mov    %ecx,0x4(%esp)
c020b1a1:	e8 ea 08 00 00       	call   c020ba90 <timer_init>
c020b1a6:	89 1c 24             	mov    %ebx,(%esp)
c020b1a9:	e8 72 55 ff ff       	call   c0200720 <cpu_thread_init>
c020b1ae:	8b 57 78             	mov    0x78(%edi),%edx
c020b1b1:	8d 86 4c 01 00 00    	lea    0x14c(%esi),%eax
c020b1b7:	ff 47 04             	incl   0x4(%edi)
c020b1ba:	89 96 50 01 00 00    	mov    %edx,0x150(%esi)
c020b1c0:	8d 57 74             	lea    0x74(%edi),%edx
c020b1c3:	89 96 4c 01 00 00    	mov    %edx,0x14c(%esi)
c020b1c9:	8b 57 78             	mov    0x78(%edi),%edx
c020b1cc:	89 02                	mov    %eax,(%edx)
c020b1ce:	ff 87 84 00 00 00    	incl   0x84(%edi)
c020b1d4:	83 05 a0 36 22 c0 01 	addl   $0x1,0xc02236a0
c020b1db:	89 47 78             	mov    %eax,0x78(%edi)
c020b1de:	89 d8                	mov    %ebx,%eax
c020b1e0:	83 15 a4 36 22 c0 00 	adcl   $0x0,0xc02236a4
c020b1e7:	83 c4 2c             	add    $0x2c,%esp
c020b1ea:	5b                   	pop    %ebx
c020b1eb:	5e                   	pop    %esi
c020b1ec:	5f                   	pop    %edi
c020b1ed:	5d                   	pop    %ebp
c020b1ee:	c3                   	ret
c020b1ef:	8b 45 10             	mov    0x10(%ebp),%eax
c020b1f2:	c7 00 f4 ff ff ff    	movl   $0xfffffff4,(%eax)
c020b1f8:	e9 e4 fe ff ff       	jmp    c020b0e1 <thread_new+0x151>
c020b1fd:	8b 45 e0             	mov    -0x20(%ebp),%eax
c020b200:	89 04 24             	mov    %eax,(%esp)
c020b203:	e8 d8 e5 ff ff       	call   c02097e0 <call_destroy>
c020b208:	e9 c4 fe ff ff       	jmp    c020b0d1 <thread_new+0x141>
c020b20d:	8d 76 00             	lea    0x0(%esi),%esi

c020b210 <thread_reap>:
c020b210:	55                   	push   %ebp
c020b211:	89 e5                	mov    %esp,%ebp
c020b213:	83 ec 18             	sub    $0x18,%esp
c020b216:	89 5d f8             	mov    %ebx,-0x8(%ebp)
c020b219:	8b 5d 08             	mov    0x8(%ebp),%ebx
c020b21c:	89 75 fc             	mov    %esi,-0x4(%ebp)
c020b21f:	80 7b 08 06          	cmpb   $0x6,0x8(%ebx)
c020b223:	75 7a                	jne    c020b29f <thread_reap+0x8f>
c020b225:	80 7b 3a 00          	cmpb   $0x0,0x3a(%ebx)
c020b229:	75 74                	jne    c020b29f <thread_reap+0x8f>
c020b22b:	80 bb a2 00 00 00 00 	cmpb   $0x0,0xa2(%ebx)
c020b232:	75 6b                	jne    c020b29f <thread_reap+0x8f>
c020b234:	80 7b 38 00          	cmpb   $0x0,0x38(%ebx)
c020b238:	75 65                	jne    c020b29f <thread_reap+0x8f>
c020b23a:	80 bb a0 00 00 00 00 	cmpb   $0x0,0xa0(%ebx)
c020b241:	75 5c                	jne    c020b29f <thread_reap+0x8f>
c020b243:	39 1d 40 14 22 c0    	cmp    %ebx,0xc0221440
c020b249:	74 54                	je     c020b29f <thread_reap+0x8f>
c020b24b:	8d 43 30             	lea    0x30(%ebx),%eax
c020b24e:	8b 73 10             	mov    0x10(%ebx),%esi
c020b251:	89 04 24             	mov    %eax,(%esp)
c020b254:	e8 87 e5 ff ff       	call   c02097e0 <call_destroy>
c020b259:	8d 83 98 00 00 00    	lea    0x98(%ebx),%eax
c020b25f:	83 eb 40             	sub    $0x40,%ebx
c020b262:	89 04 24             	mov    %eax,(%esp)
c020b265:	e8 76 e5 ff ff       	call   c02097e0 <call_destroy>
c020b26a:	ba 01 00 00 00       	mov    $0x1,%edx
c020b26f:	b8 01 00 00 00       	mov    $0x1,%eax
c020b274:	89 54 24 04          	mov    %edx,0x4(%esp)
c020b278:	89 44 24 08          	mov    %eax,0x8(%esp)
c020b27c:	8b 46 20             	mov    0x20(%esi),%eax
c020b27f:	89 04 24             	mov    %eax,(%esp)
c020b282:	e8 c9 df ff ff       	call   c0209250 <account_return>
c020b287:	89 5c 24 04          	mov    %ebx,0x4(%esp)
c020b28b:	c7 04 24 60 02 21 c0 	movl   $0xc0210260,(%esp)
c020b292:	e8 a9 d2 ff ff       	call   c0208540 <slab_free>
c020b297:	89 34 24             	mov    %esi,(%esp)
c020b29a:	e8 41 f4 ff ff       	call   c020a6e0 <object_put>
c020b29f:	8b 5d f8             	mov    -0x8(%ebp),%ebx
c020b2a2:	8b 75 fc             	mov    -0x4(%ebp),%esi
c020b2a5:	89 ec                	mov    %ebp,%esp
c020b2a7:	5d                   	pop    %ebp
c020b2a8:	c3                   	ret
c020b2a9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi

c020b2b0 <thread_kill>:
c020b2b0:	55                   	push   %ebp
c020b2b1:	89 e5                	mov    %esp,%ebp
c020b2b3:	83 ec 18             	sub    $0x18,%esp
c020b2b6:	89 5d fc             	mov    %ebx,-0x4(%ebp)
c020b2b9:	8b 5d 08             	mov    0x8(%ebp),%ebx
c020b2bc:	0f b6 43 08          	movzbl 0x8(%ebx),%eax
c020b2c0:	3c 06                	cmp    $0x6,%al
c020b2c2:	0f 84 b1 00 00 00    	je     c020b379 <thread_kill+0xc9>
c020b2c8:	3c 02                	cmp    $0x2,%al
c020b2ca:	0f 84 f0 00 00 00    	je     c020b3c0 <thread_kill+0x110>
c020b2d0:	8d 83 18 01 00 00    	lea    0x118(%ebx),%eax
c020b2d6:	89 04 24             	mov    %eax,(%esp)
c020b2d9:	e8 a2 08 00 00       	call   c020bb80 <timer_cancel>
c020b2de:	89 1c 24             	mov    %ebx,(%esp)
c020b2e1:	e8 3a 03 00 00       	call   c020b620 <sched_remove>
c020b2e6:	80 7b 38 00          	cmpb   $0x0,0x38(%ebx)
c020b2ea:	c6 43 08 06          	movb   $0x6,0x8(%ebx)
c020b2ee:	0f 85 ac 00 00 00    	jne    c020b3a0 <thread_kill+0xf0>
c020b2f4:	80 bb a0 00 00 00 00 	cmpb   $0x0,0xa0(%ebx)
c020b2fb:	0f 85 7f 00 00 00    	jne    c020b380 <thread_kill+0xd0>
c020b301:	89 1c 24             	mov    %ebx,(%esp)
c020b304:	e8 97 9f ff ff       	call   c02052a0 <received_forget>
c020b309:	c6 43 08 06          	movb   $0x6,0x8(%ebx)
c020b30d:	89 1c 24             	mov    %ebx,(%esp)
c020b310:	e8 5b 54 ff ff       	call   c0200770 <cpu_thread_free>
c020b315:	8b 43 18             	mov    0x18(%ebx),%eax
c020b318:	85 c0                	test   %eax,%eax
c020b31a:	74 15                	je     c020b331 <thread_kill+0x81>
c020b31c:	fe 48 21             	decb   0x21(%eax)
c020b31f:	8b 43 18             	mov    0x18(%ebx),%eax
c020b322:	89 04 24             	mov    %eax,(%esp)
c020b325:	e8 b6 f3 ff ff       	call   c020a6e0 <object_put>
c020b32a:	c7 43 18 00 00 00 00 	movl   $0x0,0x18(%ebx)
c020b331:	8b 8b 10 01 00 00    	mov    0x110(%ebx),%ecx
c020b337:	8d 83 0c 01 00 00    	lea    0x10c(%ebx),%eax
c020b33d:	8b 93 0c 01 00 00    	mov    0x10c(%ebx),%edx
c020b343:	89 11                	mov    %edx,(%ecx)
c020b345:	8b 8b 10 01 00 00    	mov    0x110(%ebx),%ecx
c020b34b:	89 4a 04             	mov    %ecx,0x4(%edx)
c020b34e:	89 83 10 01 00 00    	mov    %eax,0x110(%ebx)
c020b354:	89 83 0c 01 00 00    	mov    %eax,0x10c(%ebx)
c020b35a:	8b 43 10             	mov    0x10(%ebx),%eax
c020b35d:	ff 88 84 00 00 00    	decl   0x84(%eax)
c020b363:	83 05 a0 36 22 c0 ff 	addl   $0xffffffff,0xc02236a0
c020b36a:	83 15 a4 36 22 c0 ff 	adcl   $0xffffffff,0xc02236a4
c020b371:	89 1c 24             	mov    %ebx,(%esp)
c020b374:	e8 97 fe ff ff       	call   c020b210 <thread_reap>
c020b379:	8b 5d fc             	mov    -0x4(%ebp),%ebx
c020b37c:	89 ec                	mov    %ebp,%esp
c020b37e:	5d                   	pop    %ebp
c020b37f:	c3                   	ret
c020b380:	b8 33 ff ff ff       	mov    $0xffffff33,%eax
c020b385:	89 44 24 04          	mov    %eax,0x4(%esp)
c020b389:	8d 83 98 00 00 00    	lea    0x98(%ebx),%eax
c020b38f:	89 04 24             	mov    %eax,(%esp)
c020b392:	e8 49 8e ff ff       	call   c02041e0 <call_abort>
c020b397:	e9 65 ff ff ff       	jmp    c020b301 <thread_kill+0x51>
c020b39c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c020b3a0:	8d 43 30             	lea    0x30(%ebx),%eax
c020b3a3:	ba 33 ff ff ff       	mov    $0xffffff33,%edx
c020b3a8:	89 54 24 04          	mov    %edx,0x4(%esp)
c020b3ac:	89 04 24             	mov    %eax,(%esp)
c020b3af:	e8 2c 8e ff ff       	call   c02041e0 <call_abort>
c020b3b4:	e9 3b ff ff ff       	jmp    c020b2f4 <thread_kill+0x44>
c020b3b9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020b3c0:	89 1c 24             	mov    %ebx,(%esp)
c020b3c3:	e8 98 9e ff ff       	call   c0205260 <receiver_remove>
c020b3c8:	e9 03 ff ff ff       	jmp    c020b2d0 <thread_kill+0x20>
c020b3cd:	66 90                	xchg   %ax,%ax
c020b3cf:	90                   	nop

c020b3d0 <enqueue.constprop.0>:
c020b3d0:	55                   	push   %ebp
c020b3d1:	89 e5                	mov    %esp,%ebp
c020b3d3:	83 ec 18             	sub    $0x18,%esp
c020b3d6:	89 5d fc             	mov    %ebx,-0x4(%ebp)
c020b3d9:	80 78 0f 00          	cmpb   $0x0,0xf(%eax)
c020b3dd:	0f 85 3c 06 00 00    	jne    c020ba1f <enqueue.constprop.0.cold>
c020b3e3:	80 78 08 00          	cmpb   $0x0,0x8(%eax)
c020b3e7:	0f 85 32 06 00 00    	jne    c020ba1f <enqueue.constprop.0.cold>
c020b3ed:	0f b6 48 0c          	movzbl 0xc(%eax),%ecx
c020b3f1:	8d 98 04 01 00 00    	lea    0x104(%eax),%ebx
c020b3f7:	84 d2                	test   %dl,%dl
c020b3f9:	c6 40 0f 01          	movb   $0x1,0xf(%eax)
c020b3fd:	74 39                	je     c020b438 <enqueue.constprop.0+0x68>
c020b3ff:	8b 14 cd 4c 14 22 c0 	mov    -0x3fddebb4(,%ecx,8),%edx
c020b406:	8b 4a 04             	mov    0x4(%edx),%ecx
c020b409:	89 90 04 01 00 00    	mov    %edx,0x104(%eax)
c020b40f:	89 88 08 01 00 00    	mov    %ecx,0x108(%eax)
c020b415:	8b 4a 04             	mov    0x4(%edx),%ecx
c020b418:	89 19                	mov    %ebx,(%ecx)
c020b41a:	89 5a 04             	mov    %ebx,0x4(%edx)
c020b41d:	0f b6 48 0c          	movzbl 0xc(%eax),%ecx
c020b421:	b8 01 00 00 00       	mov    $0x1,%eax
c020b426:	d3 e0                	shl    %cl,%eax
c020b428:	09 05 48 14 22 c0    	or     %eax,0xc0221448
c020b42e:	8b 5d fc             	mov    -0x4(%ebp),%ebx
c020b431:	89 ec                	mov    %ebp,%esp
c020b433:	5d                   	pop    %ebp
c020b434:	c3                   	ret
c020b435:	8d 76 00             	lea    0x0(%esi),%esi
c020b438:	8b 14 cd 50 14 22 c0 	mov    -0x3fddebb0(,%ecx,8),%edx
c020b43f:	89 90 08 01 00 00    	mov    %edx,0x108(%eax)
c020b445:	8d 14 cd 4c 14 22 c0 	lea    -0x3fddebb4(,%ecx,8),%edx
c020b44c:	89 90 04 01 00 00    	mov    %edx,0x104(%eax)
c020b452:	8b 14 cd 50 14 22 c0 	mov    -0x3fddebb0(,%ecx,8),%edx
c020b459:	89 1a                	mov    %ebx,(%edx)
c020b45b:	89 1c cd 50 14 22 c0 	mov    %ebx,-0x3fddebb0(,%ecx,8)
c020b462:	eb b9                	jmp    c020b41d <enqueue.constprop.0+0x4d>
c020b464:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020b46b:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c020b46f:	90                   	nop

c020b470 <switch_to.part.0.constprop.0>:
c020b470:	55                   	push   %ebp
c020b471:	89 e5                	mov    %esp,%ebp
c020b473:	83 ec 38             	sub    $0x38,%esp
c020b476:	89 5d f4             	mov    %ebx,-0xc(%ebp)
c020b479:	89 c3                	mov    %eax,%ebx
c020b47b:	89 75 f8             	mov    %esi,-0x8(%ebp)
c020b47e:	89 7d fc             	mov    %edi,-0x4(%ebp)
c020b481:	83 05 08 37 22 c0 01 	addl   $0x1,0xc0223708
c020b488:	8b b8 00 01 00 00    	mov    0x100(%eax),%edi
c020b48e:	a3 40 14 22 c0       	mov    %eax,0xc0221440
c020b493:	83 15 0c 37 22 c0 00 	adcl   $0x0,0xc022370c
c020b49a:	8b 50 10             	mov    0x10(%eax),%edx
c020b49d:	a1 60 37 22 c0       	mov    0xc0223760,%eax
c020b4a2:	89 55 e4             	mov    %edx,-0x1c(%ebp)
c020b4a5:	8d 48 01             	lea    0x1(%eax),%ecx
c020b4a8:	0f b6 f0             	movzbl %al,%esi
c020b4ab:	89 0d 60 37 22 c0    	mov    %ecx,0xc0223760
c020b4b1:	e8 4a 77 ff ff       	call   c0202c00 <trace_clock>
c020b4b6:	ba 06 00 00 00       	mov    $0x6,%edx
c020b4bb:	89 c1                	mov    %eax,%ecx
c020b4bd:	89 f0                	mov    %esi,%eax
c020b4bf:	c1 e0 04             	shl    $0x4,%eax
c020b4c2:	89 90 84 37 22 c0    	mov    %edx,-0x3fddc87c(%eax)
c020b4c8:	8b 55 e4             	mov    -0x1c(%ebp),%edx
c020b4cb:	89 b8 8c 37 22 c0    	mov    %edi,-0x3fddc874(%eax)
c020b4d1:	89 88 80 37 22 c0    	mov    %ecx,-0x3fddc880(%eax)
c020b4d7:	89 90 88 37 22 c0    	mov    %edx,-0x3fddc878(%eax)
c020b4dd:	89 1c 24             	mov    %ebx,(%esp)
c020b4e0:	e8 ab 52 ff ff       	call   c0200790 <cpu_switch>
c020b4e5:	8b 5d f4             	mov    -0xc(%ebp),%ebx
c020b4e8:	8b 75 f8             	mov    -0x8(%ebp),%esi
c020b4eb:	8b 7d fc             	mov    -0x4(%ebp),%edi
c020b4ee:	89 ec                	mov    %ebp,%esp
c020b4f0:	5d                   	pop    %ebp
c020b4f1:	c3                   	ret
c020b4f2:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020b4f9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi

c020b500 <sched_init>:
c020b500:	ba 4c 15 22 c0       	mov    $0xc022154c,%edx
c020b505:	31 c9                	xor    %ecx,%ecx
c020b507:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020b50e:	66 90                	xchg   %ax,%ax
c020b510:	8d 82 00 ff ff ff    	lea    -0x100(%edx),%eax
c020b516:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020b51d:	8d 76 00             	lea    0x0(%esi),%esi
c020b520:	89 40 04             	mov    %eax,0x4(%eax)
c020b523:	89 00                	mov    %eax,(%eax)
c020b525:	83 c0 08             	add    $0x8,%eax
c020b528:	39 d0                	cmp    %edx,%eax
c020b52a:	75 f4                	jne    c020b520 <sched_init+0x20>
c020b52c:	8d 90 20 01 00 00    	lea    0x120(%eax),%edx
c020b532:	83 c1 24             	add    $0x24,%ecx
c020b535:	81 f9 40 02 00 00    	cmp    $0x240,%ecx
c020b53b:	75 d3                	jne    c020b510 <sched_init+0x10>
c020b53d:	c3                   	ret
c020b53e:	66 90                	xchg   %ax,%ax

c020b540 <sched_ready>:
c020b540:	55                   	push   %ebp
c020b541:	89 e5                	mov    %esp,%ebp
c020b543:	83 ec 08             	sub    $0x8,%esp
c020b546:	89 5d fc             	mov    %ebx,-0x4(%ebp)
c020b549:	8b 5d 08             	mov    0x8(%ebp),%ebx
c020b54c:	80 7b 09 00          	cmpb   $0x0,0x9(%ebx)
c020b550:	75 38                	jne    c020b58a <sched_ready+0x4a>
c020b552:	80 7b 0f 00          	cmpb   $0x0,0xf(%ebx)
c020b556:	75 32                	jne    c020b58a <sched_ready+0x4a>
c020b558:	39 1d 40 14 22 c0    	cmp    %ebx,0xc0221440
c020b55e:	74 2a                	je     c020b58a <sched_ready+0x4a>
c020b560:	39 1d 44 14 22 c0    	cmp    %ebx,0xc0221444
c020b566:	74 22                	je     c020b58a <sched_ready+0x4a>
c020b568:	31 d2                	xor    %edx,%edx
c020b56a:	89 d8                	mov    %ebx,%eax
c020b56c:	e8 5f fe ff ff       	call   c020b3d0 <enqueue.constprop.0>
c020b571:	a1 40 14 22 c0       	mov    0xc0221440,%eax
c020b576:	85 c0                	test   %eax,%eax
c020b578:	74 09                	je     c020b583 <sched_ready+0x43>
c020b57a:	0f b6 4b 0c          	movzbl 0xc(%ebx),%ecx
c020b57e:	38 48 0c             	cmp    %cl,0xc(%eax)
c020b581:	73 07                	jae    c020b58a <sched_ready+0x4a>
c020b583:	b0 01                	mov    $0x1,%al
c020b585:	a2 54 15 22 c0       	mov    %al,0xc0221554
c020b58a:	8b 5d fc             	mov    -0x4(%ebp),%ebx
c020b58d:	89 ec                	mov    %ebp,%esp
c020b58f:	5d                   	pop    %ebp
c020b590:	c3                   	ret
c020b591:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020b598:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020b59f:	90                   	nop

c020b5a0 <sched_direct>:
c020b5a0:	55                   	push   %ebp
c020b5a1:	89 e5                	mov    %esp,%ebp
c020b5a3:	83 ec 08             	sub    $0x8,%esp
c020b5a6:	89 5d fc             	mov    %ebx,-0x4(%ebp)
c020b5a9:	8b 5d 08             	mov    0x8(%ebp),%ebx
c020b5ac:	a1 44 14 22 c0       	mov    0xc0221444,%eax
c020b5b1:	0f b6 53 09          	movzbl 0x9(%ebx),%edx
c020b5b5:	85 c0                	test   %eax,%eax
c020b5b7:	74 47                	je     c020b600 <sched_direct+0x60>
c020b5b9:	84 d2                	test   %dl,%dl
c020b5bb:	75 34                	jne    c020b5f1 <sched_direct+0x51>
c020b5bd:	80 7b 0f 00          	cmpb   $0x0,0xf(%ebx)
c020b5c1:	75 2e                	jne    c020b5f1 <sched_direct+0x51>
c020b5c3:	39 1d 40 14 22 c0    	cmp    %ebx,0xc0221440
c020b5c9:	74 26                	je     c020b5f1 <sched_direct+0x51>
c020b5cb:	39 d8                	cmp    %ebx,%eax
c020b5cd:	74 22                	je     c020b5f1 <sched_direct+0x51>
c020b5cf:	31 d2                	xor    %edx,%edx
c020b5d1:	89 d8                	mov    %ebx,%eax
c020b5d3:	e8 f8 fd ff ff       	call   c020b3d0 <enqueue.constprop.0>
c020b5d8:	a1 40 14 22 c0       	mov    0xc0221440,%eax
c020b5dd:	85 c0                	test   %eax,%eax
c020b5df:	74 09                	je     c020b5ea <sched_direct+0x4a>
c020b5e1:	0f b6 4b 0c          	movzbl 0xc(%ebx),%ecx
c020b5e5:	38 48 0c             	cmp    %cl,0xc(%eax)
c020b5e8:	73 07                	jae    c020b5f1 <sched_direct+0x51>
c020b5ea:	b0 01                	mov    $0x1,%al
c020b5ec:	a2 54 15 22 c0       	mov    %al,0xc0221554
c020b5f1:	8b 5d fc             	mov    -0x4(%ebp),%ebx
c020b5f4:	89 ec                	mov    %ebp,%esp
c020b5f6:	5d                   	pop    %ebp
c020b5f7:	c3                   	ret
c020b5f8:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020b5ff:	90                   	nop
c020b600:	84 d2                	test   %dl,%dl
c020b602:	75 ed                	jne    c020b5f1 <sched_direct+0x51>
c020b604:	39 1d 40 14 22 c0    	cmp    %ebx,0xc0221440
c020b60a:	74 e5                	je     c020b5f1 <sched_direct+0x51>
c020b60c:	89 1d 44 14 22 c0    	mov    %ebx,0xc0221444
c020b612:	8b 5d fc             	mov    -0x4(%ebp),%ebx
c020b615:	89 ec                	mov    %ebp,%esp
c020b617:	5d                   	pop    %ebp
c020b618:	c3                   	ret
c020b619:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi

c020b620 <sched_remove>:
c020b620:	55                   	push   %ebp
c020b621:	89 e5                	mov    %esp,%ebp
c020b623:	53                   	push   %ebx
c020b624:	8b 45 08             	mov    0x8(%ebp),%eax
c020b627:	80 78 0f 00          	cmpb   $0x0,0xf(%eax)
c020b62b:	75 13                	jne    c020b640 <sched_remove+0x20>
c020b62d:	39 05 44 14 22 c0    	cmp    %eax,0xc0221444
c020b633:	74 73                	je     c020b6a8 <sched_remove+0x88>
c020b635:	39 05 40 14 22 c0    	cmp    %eax,0xc0221440
c020b63b:	74 5b                	je     c020b698 <sched_remove+0x78>
c020b63d:	5b                   	pop    %ebx
c020b63e:	5d                   	pop    %ebp
c020b63f:	c3                   	ret
c020b640:	c6 40 0f 00          	movb   $0x0,0xf(%eax)
c020b644:	8b 98 08 01 00 00    	mov    0x108(%eax),%ebx
c020b64a:	8d 90 04 01 00 00    	lea    0x104(%eax),%edx
c020b650:	8b 88 04 01 00 00    	mov    0x104(%eax),%ecx
c020b656:	89 0b                	mov    %ecx,(%ebx)
c020b658:	8b 98 08 01 00 00    	mov    0x108(%eax),%ebx
c020b65e:	89 59 04             	mov    %ebx,0x4(%ecx)
c020b661:	89 90 08 01 00 00    	mov    %edx,0x108(%eax)
c020b667:	89 90 04 01 00 00    	mov    %edx,0x104(%eax)
c020b66d:	0f b6 50 0c          	movzbl 0xc(%eax),%edx
c020b671:	8d 1c d5 4c 14 22 c0 	lea    -0x3fddebb4(,%edx,8),%ebx
c020b678:	89 d1                	mov    %edx,%ecx
c020b67a:	39 1c d5 4c 14 22 c0 	cmp    %ebx,-0x3fddebb4(,%edx,8)
c020b681:	75 aa                	jne    c020b62d <sched_remove+0xd>
c020b683:	ba fe ff ff ff       	mov    $0xfffffffe,%edx
c020b688:	d3 c2                	rol    %cl,%edx
c020b68a:	21 15 48 14 22 c0    	and    %edx,0xc0221448
c020b690:	eb 9b                	jmp    c020b62d <sched_remove+0xd>
c020b692:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c020b698:	5b                   	pop    %ebx
c020b699:	b0 01                	mov    $0x1,%al
c020b69b:	a2 54 15 22 c0       	mov    %al,0xc0221554
c020b6a0:	5d                   	pop    %ebp
c020b6a1:	c3                   	ret
c020b6a2:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c020b6a8:	31 d2                	xor    %edx,%edx
c020b6aa:	89 15 44 14 22 c0    	mov    %edx,0xc0221444
c020b6b0:	eb 83                	jmp    c020b635 <sched_remove+0x15>
c020b6b2:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020b6b9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi

c020b6c0 <sched_tick>:
c020b6c0:	a1 40 14 22 c0       	mov    0xc0221440,%eax
c020b6c5:	85 c0                	test   %eax,%eax
c020b6c7:	74 47                	je     c020b710 <sched_tick+0x50>
c020b6c9:	81 80 38 01 00 00 10 	addl   $0x2710,0x138(%eax)
c020b6d0:	27 00 00 
c020b6d3:	8b 50 10             	mov    0x10(%eax),%edx
c020b6d6:	83 90 3c 01 00 00 00 	adcl   $0x0,0x13c(%eax)
c020b6dd:	81 82 c0 00 00 00 10 	addl   $0x2710,0xc0(%edx)
c020b6e4:	27 00 00 
c020b6e7:	83 92 c4 00 00 00 00 	adcl   $0x0,0xc4(%edx)
c020b6ee:	0f b6 50 0e          	movzbl 0xe(%eax),%edx
c020b6f2:	84 d2                	test   %dl,%dl
c020b6f4:	74 0a                	je     c020b700 <sched_tick+0x40>
c020b6f6:	fe ca                	dec    %dl
c020b6f8:	88 50 0e             	mov    %dl,0xe(%eax)
c020b6fb:	74 03                	je     c020b700 <sched_tick+0x40>
c020b6fd:	c3                   	ret
c020b6fe:	66 90                	xchg   %ax,%ax
c020b700:	b0 01                	mov    $0x1,%al
c020b702:	a2 54 15 22 c0       	mov    %al,0xc0221554
c020b707:	c3                   	ret
c020b708:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020b70f:	90                   	nop
c020b710:	83 05 58 15 22 c0 01 	addl   $0x1,0xc0221558
c020b717:	83 15 5c 15 22 c0 00 	adcl   $0x0,0xc022155c
c020b71e:	c3                   	ret
c020b71f:	90                   	nop

c020b720 <sched_yield>:
c020b720:	a1 40 14 22 c0       	mov    0xc0221440,%eax
c020b725:	c6 40 0e 00          	movb   $0x0,0xe(%eax)
c020b729:	b0 01                	mov    $0x1,%al
c020b72b:	a2 54 15 22 c0       	mov    %al,0xc0221554
c020b730:	c3                   	ret
c020b731:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020b738:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020b73f:	90                   	nop

c020b740 <sched_pick>:
c020b740:	55                   	push   %ebp
c020b741:	89 e5                	mov    %esp,%ebp
c020b743:	57                   	push   %edi
c020b744:	56                   	push   %esi
c020b745:	53                   	push   %ebx
c020b746:	83 ec 1c             	sub    $0x1c,%esp
c020b749:	a1 48 14 22 c0       	mov    0xc0221448,%eax
c020b74e:	8b 35 40 14 22 c0    	mov    0xc0221440,%esi
c020b754:	8b 1d 44 14 22 c0    	mov    0xc0221444,%ebx
c020b75a:	85 c0                	test   %eax,%eax
c020b75c:	0f 84 95 02 00 00    	je     c020b9f7 <sched_pick+0x2b7>
c020b762:	0f bd d0             	bsr    %eax,%edx
c020b765:	31 c9                	xor    %ecx,%ecx
c020b767:	85 db                	test   %ebx,%ebx
c020b769:	89 0d 44 14 22 c0    	mov    %ecx,0xc0221444
c020b76f:	74 0b                	je     c020b77c <sched_pick+0x3c>
c020b771:	66 83 7b 08 00       	cmpw   $0x0,0x8(%ebx)
c020b776:	0f 84 b4 00 00 00    	je     c020b830 <sched_pick+0xf0>
c020b77c:	89 f3                	mov    %esi,%ebx
c020b77e:	85 db                	test   %ebx,%ebx
c020b780:	74 0b                	je     c020b78d <sched_pick+0x4d>
c020b782:	66 83 7b 08 00       	cmpw   $0x0,0x8(%ebx)
c020b787:	0f 84 e3 00 00 00    	je     c020b870 <sched_pick+0x130>
c020b78d:	31 db                	xor    %ebx,%ebx
c020b78f:	85 c0                	test   %eax,%eax
c020b791:	89 1d 40 14 22 c0    	mov    %ebx,0xc0221440
c020b797:	0f 84 43 01 00 00    	je     c020b8e0 <sched_pick+0x1a0>
c020b79d:	0f bd c0             	bsr    %eax,%eax
c020b7a0:	31 c9                	xor    %ecx,%ecx
c020b7a2:	88 0d 54 15 22 c0    	mov    %cl,0xc0221554
c020b7a8:	8b 04 c5 4c 14 22 c0 	mov    -0x3fddebb4(,%eax,8),%eax
c020b7af:	c6 80 0b ff ff ff 00 	movb   $0x0,-0xf5(%eax)
c020b7b6:	8b 48 04             	mov    0x4(%eax),%ecx
c020b7b9:	8d 98 fc fe ff ff    	lea    -0x104(%eax),%ebx
c020b7bf:	8b 10                	mov    (%eax),%edx
c020b7c1:	89 11                	mov    %edx,(%ecx)
c020b7c3:	8b 48 04             	mov    0x4(%eax),%ecx
c020b7c6:	89 4a 04             	mov    %ecx,0x4(%edx)
c020b7c9:	89 40 04             	mov    %eax,0x4(%eax)
c020b7cc:	0f b6 90 08 ff ff ff 	movzbl -0xf8(%eax),%edx
c020b7d3:	89 00                	mov    %eax,(%eax)
c020b7d5:	8d 3c d5 4c 14 22 c0 	lea    -0x3fddebb4(,%edx,8),%edi
c020b7dc:	89 d1                	mov    %edx,%ecx
c020b7de:	39 3c d5 4c 14 22 c0 	cmp    %edi,-0x3fddebb4(,%edx,8)
c020b7e5:	0f 84 2d 01 00 00    	je     c020b918 <sched_pick+0x1d8>
c020b7eb:	80 b8 0a ff ff ff 00 	cmpb   $0x0,-0xf6(%eax)
c020b7f2:	74 2c                	je     c020b820 <sched_pick+0xe0>
c020b7f4:	3b 1d 40 14 22 c0    	cmp    0xc0221440,%ebx
c020b7fa:	74 07                	je     c020b803 <sched_pick+0xc3>
c020b7fc:	89 d8                	mov    %ebx,%eax
c020b7fe:	e8 6d fc ff ff       	call   c020b470 <switch_to.part.0.constprop.0>
c020b803:	85 f6                	test   %esi,%esi
c020b805:	74 0f                	je     c020b816 <sched_pick+0xd6>
c020b807:	39 de                	cmp    %ebx,%esi
c020b809:	74 0b                	je     c020b816 <sched_pick+0xd6>
c020b80b:	80 7e 08 06          	cmpb   $0x6,0x8(%esi)
c020b80f:	90                   	nop
c020b810:	0f 84 3a 01 00 00    	je     c020b950 <sched_pick+0x210>
c020b816:	83 c4 1c             	add    $0x1c,%esp
c020b819:	89 d8                	mov    %ebx,%eax
c020b81b:	5b                   	pop    %ebx
c020b81c:	5e                   	pop    %esi
c020b81d:	5f                   	pop    %edi
c020b81e:	5d                   	pop    %ebp
c020b81f:	c3                   	ret
c020b820:	c6 80 0a ff ff ff 05 	movb   $0x5,-0xf6(%eax)
c020b827:	eb cb                	jmp    c020b7f4 <sched_pick+0xb4>
c020b829:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020b830:	85 f6                	test   %esi,%esi
c020b832:	0f 84 30 01 00 00    	je     c020b968 <sched_pick+0x228>
c020b838:	66 83 7e 08 00       	cmpw   $0x0,0x8(%esi)
c020b83d:	74 21                	je     c020b860 <sched_pick+0x120>
c020b83f:	0f b6 4b 0c          	movzbl 0xc(%ebx),%ecx
c020b843:	39 d1                	cmp    %edx,%ecx
c020b845:	0f 8d b6 01 00 00    	jge    c020ba01 <sched_pick+0x2c1>
c020b84b:	80 7b 0f 00          	cmpb   $0x0,0xf(%ebx)
c020b84f:	75 08                	jne    c020b859 <sched_pick+0x119>
c020b851:	39 de                	cmp    %ebx,%esi
c020b853:	0f 85 21 01 00 00    	jne    c020b97a <sched_pick+0x23a>
c020b859:	89 f3                	mov    %esi,%ebx
c020b85b:	e9 22 ff ff ff       	jmp    c020b782 <sched_pick+0x42>
c020b860:	80 7b 0f 00          	cmpb   $0x0,0xf(%ebx)
c020b864:	75 08                	jne    c020b86e <sched_pick+0x12e>
c020b866:	39 de                	cmp    %ebx,%esi
c020b868:	0f 85 0c 01 00 00    	jne    c020b97a <sched_pick+0x23a>
c020b86e:	89 f3                	mov    %esi,%ebx
c020b870:	80 3d 54 15 22 c0 00 	cmpb   $0x0,0xc0221554
c020b877:	0f b6 53 0e          	movzbl 0xe(%ebx),%edx
c020b87b:	0f 85 af 00 00 00    	jne    c020b930 <sched_pick+0x1f0>
c020b881:	84 d2                	test   %dl,%dl
c020b883:	75 04                	jne    c020b889 <sched_pick+0x149>
c020b885:	c6 43 0e 05          	movb   $0x5,0xe(%ebx)
c020b889:	85 c0                	test   %eax,%eax
c020b88b:	0f 84 0f 01 00 00    	je     c020b9a0 <sched_pick+0x260>
c020b891:	0f b6 4b 0c          	movzbl 0xc(%ebx),%ecx
c020b895:	0f bd d0             	bsr    %eax,%edx
c020b898:	39 d1                	cmp    %edx,%ecx
c020b89a:	0f 8d 00 01 00 00    	jge    c020b9a0 <sched_pick+0x260>
c020b8a0:	80 7b 0f 00          	cmpb   $0x0,0xf(%ebx)
c020b8a4:	0f 85 e3 fe ff ff    	jne    c020b78d <sched_pick+0x4d>
c020b8aa:	83 05 48 37 22 c0 01 	addl   $0x1,0xc0223748
c020b8b1:	89 d8                	mov    %ebx,%eax
c020b8b3:	83 15 4c 37 22 c0 00 	adcl   $0x0,0xc022374c
c020b8ba:	31 d2                	xor    %edx,%edx
c020b8bc:	80 7b 0e 00          	cmpb   $0x0,0xe(%ebx)
c020b8c0:	0f 95 c2             	setne  %dl
c020b8c3:	31 db                	xor    %ebx,%ebx
c020b8c5:	e8 06 fb ff ff       	call   c020b3d0 <enqueue.constprop.0>
c020b8ca:	a1 48 14 22 c0       	mov    0xc0221448,%eax
c020b8cf:	89 1d 40 14 22 c0    	mov    %ebx,0xc0221440
c020b8d5:	85 c0                	test   %eax,%eax
c020b8d7:	0f 85 c0 fe ff ff    	jne    c020b79d <sched_pick+0x5d>
c020b8dd:	8d 76 00             	lea    0x0(%esi),%esi
c020b8e0:	e8 fb 4e ff ff       	call   c02007e0 <cpu_leave_space>
c020b8e5:	a1 48 14 22 c0       	mov    0xc0221448,%eax
c020b8ea:	85 c0                	test   %eax,%eax
c020b8ec:	0f 85 ab fe ff ff    	jne    c020b79d <sched_pick+0x5d>
c020b8f2:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020b8f9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020b900:	e8 fb 4e ff ff       	call   c0200800 <cpu_idle>
c020b905:	a1 48 14 22 c0       	mov    0xc0221448,%eax
c020b90a:	85 c0                	test   %eax,%eax
c020b90c:	74 f2                	je     c020b900 <sched_pick+0x1c0>
c020b90e:	e9 8a fe ff ff       	jmp    c020b79d <sched_pick+0x5d>
c020b913:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c020b917:	90                   	nop
c020b918:	ba fe ff ff ff       	mov    $0xfffffffe,%edx
c020b91d:	d3 c2                	rol    %cl,%edx
c020b91f:	21 15 48 14 22 c0    	and    %edx,0xc0221448
c020b925:	e9 c1 fe ff ff       	jmp    c020b7eb <sched_pick+0xab>
c020b92a:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c020b930:	84 d2                	test   %dl,%dl
c020b932:	0f b6 4b 0c          	movzbl 0xc(%ebx),%ecx
c020b936:	74 78                	je     c020b9b0 <sched_pick+0x270>
c020b938:	85 c0                	test   %eax,%eax
c020b93a:	74 64                	je     c020b9a0 <sched_pick+0x260>
c020b93c:	0f bd d0             	bsr    %eax,%edx
c020b93f:	39 d1                	cmp    %edx,%ecx
c020b941:	0f 8d 4e ff ff ff    	jge    c020b895 <sched_pick+0x155>
c020b947:	e9 54 ff ff ff       	jmp    c020b8a0 <sched_pick+0x160>
c020b94c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c020b950:	89 34 24             	mov    %esi,(%esp)
c020b953:	e8 b8 f8 ff ff       	call   c020b210 <thread_reap>
c020b958:	83 c4 1c             	add    $0x1c,%esp
c020b95b:	89 d8                	mov    %ebx,%eax
c020b95d:	5b                   	pop    %ebx
c020b95e:	5e                   	pop    %esi
c020b95f:	5f                   	pop    %edi
c020b960:	5d                   	pop    %ebp
c020b961:	c3                   	ret
c020b962:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c020b968:	0f b6 4b 0c          	movzbl 0xc(%ebx),%ecx
c020b96c:	39 d1                	cmp    %edx,%ecx
c020b96e:	7d 71                	jge    c020b9e1 <sched_pick+0x2a1>
c020b970:	80 7b 0f 00          	cmpb   $0x0,0xf(%ebx)
c020b974:	0f 85 13 fe ff ff    	jne    c020b78d <sched_pick+0x4d>
c020b97a:	89 d8                	mov    %ebx,%eax
c020b97c:	ba 01 00 00 00       	mov    $0x1,%edx
c020b981:	e8 4a fa ff ff       	call   c020b3d0 <enqueue.constprop.0>
c020b986:	8b 1d 40 14 22 c0    	mov    0xc0221440,%ebx
c020b98c:	a1 48 14 22 c0       	mov    0xc0221448,%eax
c020b991:	e9 e8 fd ff ff       	jmp    c020b77e <sched_pick+0x3e>
c020b996:	c6 43 0e 05          	movb   $0x5,0xe(%ebx)
c020b99a:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c020b9a0:	31 c0                	xor    %eax,%eax
c020b9a2:	a2 54 15 22 c0       	mov    %al,0xc0221554
c020b9a7:	e9 57 fe ff ff       	jmp    c020b803 <sched_pick+0xc3>
c020b9ac:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c020b9b0:	85 c0                	test   %eax,%eax
c020b9b2:	74 e2                	je     c020b996 <sched_pick+0x256>
c020b9b4:	0f bd d0             	bsr    %eax,%edx
c020b9b7:	39 ca                	cmp    %ecx,%edx
c020b9b9:	7c 1d                	jl     c020b9d8 <sched_pick+0x298>
c020b9bb:	80 7b 0f 00          	cmpb   $0x0,0xf(%ebx)
c020b9bf:	0f 84 e5 fe ff ff    	je     c020b8aa <sched_pick+0x16a>
c020b9c5:	31 d2                	xor    %edx,%edx
c020b9c7:	89 15 40 14 22 c0    	mov    %edx,0xc0221440
c020b9cd:	e9 cb fd ff ff       	jmp    c020b79d <sched_pick+0x5d>
c020b9d2:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c020b9d8:	c6 43 0e 05          	movb   $0x5,0xe(%ebx)
c020b9dc:	e9 b4 fe ff ff       	jmp    c020b895 <sched_pick+0x155>
c020b9e1:	80 7b 0e 00          	cmpb   $0x0,0xe(%ebx)
c020b9e5:	75 04                	jne    c020b9eb <sched_pick+0x2ab>
c020b9e7:	c6 43 0e 05          	movb   $0x5,0xe(%ebx)
c020b9eb:	89 d8                	mov    %ebx,%eax
c020b9ed:	e8 7e fa ff ff       	call   c020b470 <switch_to.part.0.constprop.0>
c020b9f2:	e9 1f fe ff ff       	jmp    c020b816 <sched_pick+0xd6>
c020b9f7:	ba ff ff ff ff       	mov    $0xffffffff,%edx
c020b9fc:	e9 64 fd ff ff       	jmp    c020b765 <sched_pick+0x25>
c020ba01:	80 7b 0e 00          	cmpb   $0x0,0xe(%ebx)
c020ba05:	75 04                	jne    c020ba0b <sched_pick+0x2cb>
c020ba07:	c6 43 0e 05          	movb   $0x5,0xe(%ebx)
c020ba0b:	39 de                	cmp    %ebx,%esi
c020ba0d:	0f 84 03 fe ff ff    	je     c020b816 <sched_pick+0xd6>
c020ba13:	89 d8                	mov    %ebx,%eax
c020ba15:	e8 56 fa ff ff       	call   c020b470 <switch_to.part.0.constprop.0>
c020ba1a:	e9 ec fd ff ff       	jmp    c020b80b <sched_pick+0xcb>

c020ba1f <enqueue.constprop.0.cold>:
c020ba1f:	c7 44 24 08 1d 00 00 	movl   $0x1d,0x8(%esp)
c020ba26:	00 
c020ba27:	c7 44 24 04 f1 f9 20 	movl   $0xc020f9f1,0x4(%esp)
c020ba2e:	c0 
c020ba2f:	c7 04 24 08 fa 20 c0 	movl   $0xc020fa08,(%esp)
c020ba36:	e8 83 7a ff ff       	call   c02034be <assert_failed>
c020ba3b:	66 90                	xchg   %ax,%ax
c020ba3d:	66 90                	xchg   %ax,%ax
c020ba3f:	90                   	nop

c020ba40 <timer_start>:
c020ba40:	55                   	push   %ebp
c020ba41:	b8 60 26 22 c0       	mov    $0xc0222660,%eax
c020ba46:	89 e5                	mov    %esp,%ebp
c020ba48:	83 ec 18             	sub    $0x18,%esp
c020ba4b:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c020ba4f:	90                   	nop
c020ba50:	89 40 04             	mov    %eax,0x4(%eax)
c020ba53:	89 00                	mov    %eax,(%eax)
c020ba55:	83 c0 08             	add    $0x8,%eax
c020ba58:	3d 60 36 22 c0       	cmp    $0xc0223660,%eax
c020ba5d:	75 f1                	jne    c020ba50 <timer_start+0x10>
c020ba5f:	e8 9c 46 ff ff       	call   c0200100 <clock_us>
c020ba64:	b9 10 27 00 00       	mov    $0x2710,%ecx
c020ba69:	89 4c 24 08          	mov    %ecx,0x8(%esp)
c020ba6d:	31 c9                	xor    %ecx,%ecx
c020ba6f:	89 4c 24 0c          	mov    %ecx,0xc(%esp)
c020ba73:	89 04 24             	mov    %eax,(%esp)
c020ba76:	89 54 24 04          	mov    %edx,0x4(%esp)
c020ba7a:	e8 01 26 00 00       	call   c020e080 <__udivdi3>
c020ba7f:	a3 40 26 22 c0       	mov    %eax,0xc0222640
c020ba84:	89 ec                	mov    %ebp,%esp
c020ba86:	5d                   	pop    %ebp
c020ba87:	c3                   	ret
c020ba88:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020ba8f:	90                   	nop

c020ba90 <timer_init>:
c020ba90:	55                   	push   %ebp
c020ba91:	89 e5                	mov    %esp,%ebp
c020ba93:	8b 45 08             	mov    0x8(%ebp),%eax
c020ba96:	8b 55 0c             	mov    0xc(%ebp),%edx
c020ba99:	89 40 04             	mov    %eax,0x4(%eax)
c020ba9c:	89 00                	mov    %eax,(%eax)
c020ba9e:	89 50 10             	mov    %edx,0x10(%eax)
c020baa1:	5d                   	pop    %ebp
c020baa2:	c3                   	ret
c020baa3:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020baaa:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi

c020bab0 <timer_ahead>:
c020bab0:	55                   	push   %ebp
c020bab1:	89 e5                	mov    %esp,%ebp
c020bab3:	83 ec 08             	sub    $0x8,%esp
c020bab6:	89 5d f8             	mov    %ebx,-0x8(%ebp)
c020bab9:	8b 5d 0c             	mov    0xc(%ebp),%ebx
c020babc:	89 75 fc             	mov    %esi,-0x4(%ebp)
c020babf:	8b 75 08             	mov    0x8(%ebp),%esi
c020bac2:	e8 39 46 ff ff       	call   c0200100 <clock_us>
c020bac7:	39 f0                	cmp    %esi,%eax
c020bac9:	8b 75 fc             	mov    -0x4(%ebp),%esi
c020bacc:	19 da                	sbb    %ebx,%edx
c020bace:	8b 5d f8             	mov    -0x8(%ebp),%ebx
c020bad1:	0f 92 c0             	setb   %al
c020bad4:	89 ec                	mov    %ebp,%esp
c020bad6:	5d                   	pop    %ebp
c020bad7:	c3                   	ret
c020bad8:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020badf:	90                   	nop

c020bae0 <timer_set>:
c020bae0:	55                   	push   %ebp
c020bae1:	b9 10 27 00 00       	mov    $0x2710,%ecx
c020bae6:	89 e5                	mov    %esp,%ebp
c020bae8:	83 ec 28             	sub    $0x28,%esp
c020baeb:	89 75 f8             	mov    %esi,-0x8(%ebp)
c020baee:	8b 75 0c             	mov    0xc(%ebp),%esi
c020baf1:	89 7d fc             	mov    %edi,-0x4(%ebp)
c020baf4:	8b 7d 10             	mov    0x10(%ebp),%edi
c020baf7:	89 5d f4             	mov    %ebx,-0xc(%ebp)
c020bafa:	8b 5d 08             	mov    0x8(%ebp),%ebx
c020bafd:	89 4c 24 08          	mov    %ecx,0x8(%esp)
c020bb01:	89 f0                	mov    %esi,%eax
c020bb03:	05 0f 27 00 00       	add    $0x270f,%eax
c020bb08:	89 fa                	mov    %edi,%edx
c020bb0a:	89 04 24             	mov    %eax,(%esp)
c020bb0d:	83 d2 00             	adc    $0x0,%edx
c020bb10:	31 c9                	xor    %ecx,%ecx
c020bb12:	89 4c 24 0c          	mov    %ecx,0xc(%esp)
c020bb16:	89 54 24 04          	mov    %edx,0x4(%esp)
c020bb1a:	e8 61 25 00 00       	call   c020e080 <__udivdi3>
c020bb1f:	8b 4b 04             	mov    0x4(%ebx),%ecx
c020bb22:	8b 13                	mov    (%ebx),%edx
c020bb24:	89 11                	mov    %edx,(%ecx)
c020bb26:	8b 4b 04             	mov    0x4(%ebx),%ecx
c020bb29:	89 4a 04             	mov    %ecx,0x4(%edx)
c020bb2c:	8b 15 40 26 22 c0    	mov    0xc0222640,%edx
c020bb32:	89 c1                	mov    %eax,%ecx
c020bb34:	89 5b 04             	mov    %ebx,0x4(%ebx)
c020bb37:	89 1b                	mov    %ebx,(%ebx)
c020bb39:	89 73 08             	mov    %esi,0x8(%ebx)
c020bb3c:	89 7b 0c             	mov    %edi,0xc(%ebx)
c020bb3f:	29 d1                	sub    %edx,%ecx
c020bb41:	85 c9                	test   %ecx,%ecx
c020bb43:	7f 03                	jg     c020bb48 <timer_set+0x68>
c020bb45:	8d 42 01             	lea    0x1(%edx),%eax
c020bb48:	25 ff 01 00 00       	and    $0x1ff,%eax
c020bb4d:	8b 14 c5 64 26 22 c0 	mov    -0x3fddd99c(,%eax,8),%edx
c020bb54:	89 53 04             	mov    %edx,0x4(%ebx)
c020bb57:	8d 14 c5 60 26 22 c0 	lea    -0x3fddd9a0(,%eax,8),%edx
c020bb5e:	89 13                	mov    %edx,(%ebx)
c020bb60:	8b 14 c5 64 26 22 c0 	mov    -0x3fddd99c(,%eax,8),%edx
c020bb67:	89 1a                	mov    %ebx,(%edx)
c020bb69:	89 1c c5 64 26 22 c0 	mov    %ebx,-0x3fddd99c(,%eax,8)
c020bb70:	8b 5d f4             	mov    -0xc(%ebp),%ebx
c020bb73:	8b 75 f8             	mov    -0x8(%ebp),%esi
c020bb76:	8b 7d fc             	mov    -0x4(%ebp),%edi
c020bb79:	89 ec                	mov    %ebp,%esp
c020bb7b:	5d                   	pop    %ebp
c020bb7c:	c3                   	ret
c020bb7d:	8d 76 00             	lea    0x0(%esi),%esi

c020bb80 <timer_cancel>:
c020bb80:	55                   	push   %ebp
c020bb81:	89 e5                	mov    %esp,%ebp
c020bb83:	8b 45 08             	mov    0x8(%ebp),%eax
c020bb86:	8b 48 04             	mov    0x4(%eax),%ecx
c020bb89:	8b 10                	mov    (%eax),%edx
c020bb8b:	89 11                	mov    %edx,(%ecx)
c020bb8d:	8b 48 04             	mov    0x4(%eax),%ecx
c020bb90:	89 4a 04             	mov    %ecx,0x4(%edx)
c020bb93:	89 40 04             	mov    %eax,0x4(%eax)
c020bb96:	89 00                	mov    %eax,(%eax)
c020bb98:	5d                   	pop    %ebp
c020bb99:	c3                   	ret
c020bb9a:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi

c020bba0 <timer_run>:
c020bba0:	55                   	push   %ebp
c020bba1:	89 e5                	mov    %esp,%ebp
c020bba3:	57                   	push   %edi
c020bba4:	56                   	push   %esi
c020bba5:	31 f6                	xor    %esi,%esi
c020bba7:	53                   	push   %ebx
c020bba8:	83 ec 4c             	sub    $0x4c,%esp
c020bbab:	e8 50 45 ff ff       	call   c0200100 <clock_us>
c020bbb0:	b9 10 27 00 00       	mov    $0x2710,%ecx
c020bbb5:	89 74 24 0c          	mov    %esi,0xc(%esp)
c020bbb9:	89 4c 24 08          	mov    %ecx,0x8(%esp)
c020bbbd:	89 04 24             	mov    %eax,(%esp)
c020bbc0:	89 d3                	mov    %edx,%ebx
c020bbc2:	89 45 d4             	mov    %eax,-0x2c(%ebp)
c020bbc5:	89 54 24 04          	mov    %edx,0x4(%esp)
c020bbc9:	e8 b2 24 00 00       	call   c020e080 <__udivdi3>
c020bbce:	ba 00 02 00 00       	mov    $0x200,%edx
c020bbd3:	89 c7                	mov    %eax,%edi
c020bbd5:	a1 40 26 22 c0       	mov    0xc0222640,%eax
c020bbda:	89 fe                	mov    %edi,%esi
c020bbdc:	29 c6                	sub    %eax,%esi
c020bbde:	39 d6                	cmp    %edx,%esi
c020bbe0:	0f 46 d6             	cmovbe %esi,%edx
c020bbe3:	39 f8                	cmp    %edi,%eax
c020bbe5:	89 55 c8             	mov    %edx,-0x38(%ebp)
c020bbe8:	0f 84 e7 00 00 00    	je     c020bcd5 <timer_run+0x135>
c020bbee:	89 7d bc             	mov    %edi,-0x44(%ebp)
c020bbf1:	8b 4d d4             	mov    -0x2c(%ebp),%ecx
c020bbf4:	8d 47 01             	lea    0x1(%edi),%eax
c020bbf7:	89 45 c4             	mov    %eax,-0x3c(%ebp)
c020bbfa:	8d 75 e0             	lea    -0x20(%ebp),%esi
c020bbfd:	89 df                	mov    %ebx,%edi
c020bbff:	89 4d c0             	mov    %ecx,-0x40(%ebp)
c020bc02:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020bc09:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020bc10:	8b 5d c4             	mov    -0x3c(%ebp),%ebx
c020bc13:	8b 45 c8             	mov    -0x38(%ebp),%eax
c020bc16:	29 c3                	sub    %eax,%ebx
c020bc18:	81 e3 ff 01 00 00    	and    $0x1ff,%ebx
c020bc1e:	8d 0c dd 60 26 22 c0 	lea    -0x3fddd9a0(,%ebx,8),%ecx
c020bc25:	3b 0c dd 60 26 22 c0 	cmp    -0x3fddd9a0(,%ebx,8),%ecx
c020bc2c:	0f 84 97 00 00 00    	je     c020bcc9 <timer_run+0x129>
c020bc32:	8b 14 dd 64 26 22 c0 	mov    -0x3fddd99c(,%ebx,8),%edx
c020bc39:	8b 04 dd 60 26 22 c0 	mov    -0x3fddd9a0(,%ebx,8),%eax
c020bc40:	89 55 e4             	mov    %edx,-0x1c(%ebp)
c020bc43:	89 45 e0             	mov    %eax,-0x20(%ebp)
c020bc46:	8b 45 e4             	mov    -0x1c(%ebp),%eax
c020bc49:	89 30                	mov    %esi,(%eax)
c020bc4b:	8b 45 e0             	mov    -0x20(%ebp),%eax
c020bc4e:	89 70 04             	mov    %esi,0x4(%eax)
c020bc51:	39 f0                	cmp    %esi,%eax
c020bc53:	89 0c dd 64 26 22 c0 	mov    %ecx,-0x3fddd99c(,%ebx,8)
c020bc5a:	89 0c dd 60 26 22 c0 	mov    %ecx,-0x3fddd9a0(,%ebx,8)
c020bc61:	74 66                	je     c020bcc9 <timer_run+0x129>
c020bc63:	89 4d cc             	mov    %ecx,-0x34(%ebp)
c020bc66:	8b 4d c0             	mov    -0x40(%ebp),%ecx
c020bc69:	89 7d d4             	mov    %edi,-0x2c(%ebp)
c020bc6c:	eb 15                	jmp    c020bc83 <timer_run+0xe3>
c020bc6e:	66 90                	xchg   %ax,%ax
c020bc70:	89 4d d0             	mov    %ecx,-0x30(%ebp)
c020bc73:	89 04 24             	mov    %eax,(%esp)
c020bc76:	ff 50 10             	call   *0x10(%eax)
c020bc79:	8b 45 e0             	mov    -0x20(%ebp),%eax
c020bc7c:	8b 4d d0             	mov    -0x30(%ebp),%ecx
c020bc7f:	39 f0                	cmp    %esi,%eax
c020bc81:	74 43                	je     c020bcc6 <timer_run+0x126>
c020bc83:	8b 78 04             	mov    0x4(%eax),%edi
c020bc86:	8b 10                	mov    (%eax),%edx
c020bc88:	89 17                	mov    %edx,(%edi)
c020bc8a:	8b 78 04             	mov    0x4(%eax),%edi
c020bc8d:	89 7a 04             	mov    %edi,0x4(%edx)
c020bc90:	8b 7d d4             	mov    -0x2c(%ebp),%edi
c020bc93:	3b 48 08             	cmp    0x8(%eax),%ecx
c020bc96:	89 40 04             	mov    %eax,0x4(%eax)
c020bc99:	1b 78 0c             	sbb    0xc(%eax),%edi
c020bc9c:	89 00                	mov    %eax,(%eax)
c020bc9e:	73 d0                	jae    c020bc70 <timer_run+0xd0>
c020bca0:	8b 14 dd 64 26 22 c0 	mov    -0x3fddd99c(,%ebx,8),%edx
c020bca7:	89 50 04             	mov    %edx,0x4(%eax)
c020bcaa:	8b 55 cc             	mov    -0x34(%ebp),%edx
c020bcad:	89 10                	mov    %edx,(%eax)
c020bcaf:	8b 14 dd 64 26 22 c0 	mov    -0x3fddd99c(,%ebx,8),%edx
c020bcb6:	89 02                	mov    %eax,(%edx)
c020bcb8:	89 04 dd 64 26 22 c0 	mov    %eax,-0x3fddd99c(,%ebx,8)
c020bcbf:	8b 45 e0             	mov    -0x20(%ebp),%eax
c020bcc2:	39 f0                	cmp    %esi,%eax
c020bcc4:	75 bd                	jne    c020bc83 <timer_run+0xe3>
c020bcc6:	8b 7d d4             	mov    -0x2c(%ebp),%edi
c020bcc9:	ff 4d c8             	decl   -0x38(%ebp)
c020bccc:	0f 85 3e ff ff ff    	jne    c020bc10 <timer_run+0x70>
c020bcd2:	8b 7d bc             	mov    -0x44(%ebp),%edi
c020bcd5:	89 3d 40 26 22 c0    	mov    %edi,0xc0222640
c020bcdb:	83 c4 4c             	add    $0x4c,%esp
c020bcde:	5b                   	pop    %ebx
c020bcdf:	5e                   	pop    %esi
c020bce0:	5f                   	pop    %edi
c020bce1:	5d                   	pop    %ebp
c020bce2:	c3                   	ret
c020bce3:	66 90                	xchg   %ax,%ax
c020bce5:	66 90                	xchg   %ax,%ax
c020bce7:	66 90                	xchg   %ax,%ax
c020bce9:	66 90                	xchg   %ax,%ax
c020bceb:	66 90                	xchg   %ax,%ax
c020bced:	66 90                	xchg   %ax,%ax
c020bcef:	90                   	nop

c020bcf0 <sys_irq_create>:
c020bcf0:	55                   	push   %ebp
c020bcf1:	b9 01 00 00 00       	mov    $0x1,%ecx
c020bcf6:	89 e5                	mov    %esp,%ebp
c020bcf8:	56                   	push   %esi
c020bcf9:	53                   	push   %ebx
c020bcfa:	83 ec 30             	sub    $0x30,%esp
c020bcfd:	8b 5d 08             	mov    0x8(%ebp),%ebx
c020bd00:	89 4c 24 08          	mov    %ecx,0x8(%esp)
c020bd04:	8b 43 d4             	mov    -0x2c(%ebx),%eax
c020bd07:	89 1c 24             	mov    %ebx,(%esp)
c020bd0a:	89 44 24 04          	mov    %eax,0x4(%esp)
c020bd0e:	e8 dd 12 00 00       	call   c020cff0 <sys_authority>
c020bd13:	84 c0                	test   %al,%al
c020bd15:	74 79                	je     c020bd90 <sys_irq_create+0xa0>
c020bd17:	8d 45 f4             	lea    -0xc(%ebp),%eax
c020bd1a:	89 44 24 08          	mov    %eax,0x8(%esp)
c020bd1e:	8b 43 10             	mov    0x10(%ebx),%eax
c020bd21:	8b 40 20             	mov    0x20(%eax),%eax
c020bd24:	89 44 24 04          	mov    %eax,0x4(%esp)
c020bd28:	8b 43 c8             	mov    -0x38(%ebx),%eax
c020bd2b:	89 04 24             	mov    %eax,(%esp)
c020bd2e:	e8 8d e7 ff ff       	call   c020a4c0 <irq_new>
c020bd33:	85 c0                	test   %eax,%eax
c020bd35:	89 c6                	mov    %eax,%esi
c020bd37:	74 2f                	je     c020bd68 <sys_irq_create+0x78>
c020bd39:	89 74 24 04          	mov    %esi,0x4(%esp)
c020bd3d:	b8 10 11 00 00       	mov    $0x1110,%eax
c020bd42:	ba 01 00 00 00       	mov    $0x1,%edx
c020bd47:	89 44 24 0c          	mov    %eax,0xc(%esp)
c020bd4b:	89 54 24 08          	mov    %edx,0x8(%esp)
c020bd4f:	8b 43 10             	mov    0x10(%ebx),%eax
c020bd52:	89 04 24             	mov    %eax,(%esp)
c020bd55:	e8 76 e5 ff ff       	call   c020a2d0 <handle_put>
c020bd5a:	85 c0                	test   %eax,%eax
c020bd5c:	78 1a                	js     c020bd78 <sys_irq_create+0x88>
c020bd5e:	83 c4 30             	add    $0x30,%esp
c020bd61:	5b                   	pop    %ebx
c020bd62:	5e                   	pop    %esi
c020bd63:	5d                   	pop    %ebp
c020bd64:	c3                   	ret
c020bd65:	8d 76 00             	lea    0x0(%esi),%esi
c020bd68:	8b 45 f4             	mov    -0xc(%ebp),%eax
c020bd6b:	83 c4 30             	add    $0x30,%esp
c020bd6e:	5b                   	pop    %ebx
c020bd6f:	5e                   	pop    %esi
c020bd70:	5d                   	pop    %ebp
c020bd71:	c3                   	ret
c020bd72:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c020bd78:	89 45 e4             	mov    %eax,-0x1c(%ebp)
c020bd7b:	89 34 24             	mov    %esi,(%esp)
c020bd7e:	e8 5d e9 ff ff       	call   c020a6e0 <object_put>
c020bd83:	8b 45 e4             	mov    -0x1c(%ebp),%eax
c020bd86:	83 c4 30             	add    $0x30,%esp
c020bd89:	5b                   	pop    %ebx
c020bd8a:	5e                   	pop    %esi
c020bd8b:	5d                   	pop    %ebp
c020bd8c:	c3                   	ret
c020bd8d:	8d 76 00             	lea    0x0(%esi),%esi
c020bd90:	b8 38 ff ff ff       	mov    $0xffffff38,%eax
c020bd95:	eb c7                	jmp    c020bd5e <sys_irq_create+0x6e>
c020bd97:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020bd9e:	66 90                	xchg   %ax,%ax

c020bda0 <sys_irq_bind>:
c020bda0:	55                   	push   %ebp
c020bda1:	ba 06 00 00 00       	mov    $0x6,%edx
c020bda6:	89 e5                	mov    %esp,%ebp
c020bda8:	b8 01 00 00 00       	mov    $0x1,%eax
c020bdad:	56                   	push   %esi
c020bdae:	53                   	push   %ebx
c020bdaf:	83 ec 10             	sub    $0x10,%esp
c020bdb2:	8b 5d 08             	mov    0x8(%ebp),%ebx
c020bdb5:	89 54 24 08          	mov    %edx,0x8(%esp)
c020bdb9:	89 44 24 0c          	mov    %eax,0xc(%esp)
c020bdbd:	8b 43 d4             	mov    -0x2c(%ebx),%eax
c020bdc0:	89 44 24 04          	mov    %eax,0x4(%esp)
c020bdc4:	8b 43 10             	mov    0x10(%ebx),%eax
c020bdc7:	89 04 24             	mov    %eax,(%esp)
c020bdca:	e8 71 e3 ff ff       	call   c020a140 <handle_get>
c020bdcf:	b9 01 00 00 00       	mov    $0x1,%ecx
c020bdd4:	89 4c 24 0c          	mov    %ecx,0xc(%esp)
c020bdd8:	89 c6                	mov    %eax,%esi
c020bdda:	b8 02 00 00 00       	mov    $0x2,%eax
c020bddf:	89 44 24 08          	mov    %eax,0x8(%esp)
c020bde3:	8b 43 c8             	mov    -0x38(%ebx),%eax
c020bde6:	89 44 24 04          	mov    %eax,0x4(%esp)
c020bdea:	8b 43 10             	mov    0x10(%ebx),%eax
c020bded:	89 04 24             	mov    %eax,(%esp)
c020bdf0:	e8 4b e3 ff ff       	call   c020a140 <handle_get>
c020bdf5:	85 f6                	test   %esi,%esi
c020bdf7:	74 37                	je     c020be30 <sys_irq_bind+0x90>
c020bdf9:	85 c0                	test   %eax,%eax
c020bdfb:	74 33                	je     c020be30 <sys_irq_bind+0x90>
c020bdfd:	8b 53 c4             	mov    -0x3c(%ebx),%edx
c020be00:	85 d2                	test   %edx,%edx
c020be02:	74 1c                	je     c020be20 <sys_irq_bind+0x80>
c020be04:	89 44 24 04          	mov    %eax,0x4(%esp)
c020be08:	89 54 24 08          	mov    %edx,0x8(%esp)
c020be0c:	89 34 24             	mov    %esi,(%esp)
c020be0f:	e8 ac e7 ff ff       	call   c020a5c0 <irq_bind>
c020be14:	31 c0                	xor    %eax,%eax
c020be16:	83 c4 10             	add    $0x10,%esp
c020be19:	5b                   	pop    %ebx
c020be1a:	5e                   	pop    %esi
c020be1b:	5d                   	pop    %ebp
c020be1c:	c3                   	ret
c020be1d:	8d 76 00             	lea    0x0(%esi),%esi
c020be20:	b8 ea ff ff ff       	mov    $0xffffffea,%eax
c020be25:	eb ef                	jmp    c020be16 <sys_irq_bind+0x76>
c020be27:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020be2e:	66 90                	xchg   %ax,%ax
c020be30:	b8 38 ff ff ff       	mov    $0xffffff38,%eax
c020be35:	eb df                	jmp    c020be16 <sys_irq_bind+0x76>
c020be37:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020be3e:	66 90                	xchg   %ax,%ax

c020be40 <sys_irq_ack>:
c020be40:	55                   	push   %ebp
c020be41:	b9 01 00 00 00       	mov    $0x1,%ecx
c020be46:	89 e5                	mov    %esp,%ebp
c020be48:	83 ec 18             	sub    $0x18,%esp
c020be4b:	8b 45 08             	mov    0x8(%ebp),%eax
c020be4e:	ba 06 00 00 00       	mov    $0x6,%edx
c020be53:	89 4c 24 0c          	mov    %ecx,0xc(%esp)
c020be57:	89 54 24 08          	mov    %edx,0x8(%esp)
c020be5b:	8b 50 d4             	mov    -0x2c(%eax),%edx
c020be5e:	89 54 24 04          	mov    %edx,0x4(%esp)
c020be62:	8b 40 10             	mov    0x10(%eax),%eax
c020be65:	89 04 24             	mov    %eax,(%esp)
c020be68:	e8 d3 e2 ff ff       	call   c020a140 <handle_get>
c020be6d:	85 c0                	test   %eax,%eax
c020be6f:	74 1f                	je     c020be90 <sys_irq_ack+0x50>
c020be71:	8b 50 0c             	mov    0xc(%eax),%edx
c020be74:	85 d2                	test   %edx,%edx
c020be76:	74 11                	je     c020be89 <sys_irq_ack+0x49>
c020be78:	8b 40 08             	mov    0x8(%eax),%eax
c020be7b:	89 04 24             	mov    %eax,(%esp)
c020be7e:	e8 ed 64 ff ff       	call   c0202370 <irq_unmask>
c020be83:	31 c0                	xor    %eax,%eax
c020be85:	89 ec                	mov    %ebp,%esp
c020be87:	5d                   	pop    %ebp
c020be88:	c3                   	ret
c020be89:	b8 ea ff ff ff       	mov    $0xffffffea,%eax
c020be8e:	eb f5                	jmp    c020be85 <sys_irq_ack+0x45>
c020be90:	b8 38 ff ff ff       	mov    $0xffffff38,%eax
c020be95:	eb ee                	jmp    c020be85 <sys_irq_ack+0x45>
c020be97:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020be9e:	66 90                	xchg   %ax,%ax

c020bea0 <sys_io_grant>:
c020bea0:	55                   	push   %ebp
c020bea1:	ba 01 00 00 00       	mov    $0x1,%edx
c020bea6:	89 e5                	mov    %esp,%ebp
c020bea8:	b9 03 00 00 00       	mov    $0x3,%ecx
c020bead:	56                   	push   %esi
c020beae:	53                   	push   %ebx
c020beaf:	83 ec 10             	sub    $0x10,%esp
c020beb2:	8b 5d 08             	mov    0x8(%ebp),%ebx
c020beb5:	89 54 24 0c          	mov    %edx,0xc(%esp)
c020beb9:	89 4c 24 08          	mov    %ecx,0x8(%esp)
c020bebd:	8b 43 c8             	mov    -0x38(%ebx),%eax
c020bec0:	89 44 24 04          	mov    %eax,0x4(%esp)
c020bec4:	8b 43 10             	mov    0x10(%ebx),%eax
c020bec7:	89 04 24             	mov    %eax,(%esp)
c020beca:	e8 71 e2 ff ff       	call   c020a140 <handle_get>
c020becf:	85 c0                	test   %eax,%eax
c020bed1:	74 5d                	je     c020bf30 <sys_io_grant+0x90>
c020bed3:	89 c6                	mov    %eax,%esi
c020bed5:	b8 01 00 00 00       	mov    $0x1,%eax
c020beda:	89 44 24 08          	mov    %eax,0x8(%esp)
c020bede:	8b 43 d4             	mov    -0x2c(%ebx),%eax
c020bee1:	89 1c 24             	mov    %ebx,(%esp)
c020bee4:	89 44 24 04          	mov    %eax,0x4(%esp)
c020bee8:	e8 03 11 00 00       	call   c020cff0 <sys_authority>
c020beed:	84 c0                	test   %al,%al
c020beef:	74 3f                	je     c020bf30 <sys_io_grant+0x90>
c020bef1:	8b 43 c4             	mov    -0x3c(%ebx),%eax
c020bef4:	3d ff ff 00 00       	cmp    $0xffff,%eax
c020bef9:	77 2d                	ja     c020bf28 <sys_io_grant+0x88>
c020befb:	8b 53 cc             	mov    -0x34(%ebx),%edx
c020befe:	85 d2                	test   %edx,%edx
c020bf00:	74 26                	je     c020bf28 <sys_io_grant+0x88>
c020bf02:	b9 00 00 01 00       	mov    $0x10000,%ecx
c020bf07:	29 c1                	sub    %eax,%ecx
c020bf09:	39 d1                	cmp    %edx,%ecx
c020bf0b:	72 1b                	jb     c020bf28 <sys_io_grant+0x88>
c020bf0d:	89 54 24 08          	mov    %edx,0x8(%esp)
c020bf11:	89 44 24 04          	mov    %eax,0x4(%esp)
c020bf15:	89 34 24             	mov    %esi,(%esp)
c020bf18:	e8 93 49 ff ff       	call   c02008b0 <io_bitmap_allow>
c020bf1d:	83 c4 10             	add    $0x10,%esp
c020bf20:	5b                   	pop    %ebx
c020bf21:	5e                   	pop    %esi
c020bf22:	5d                   	pop    %ebp
c020bf23:	c3                   	ret
c020bf24:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c020bf28:	b8 ea ff ff ff       	mov    $0xffffffea,%eax
c020bf2d:	eb ee                	jmp    c020bf1d <sys_io_grant+0x7d>
c020bf2f:	90                   	nop
c020bf30:	b8 38 ff ff ff       	mov    $0xffffff38,%eax
c020bf35:	eb e6                	jmp    c020bf1d <sys_io_grant+0x7d>
c020bf37:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020bf3e:	66 90                	xchg   %ax,%ax

c020bf40 <sys_machine>:
c020bf40:	55                   	push   %ebp
c020bf41:	b8 01 00 00 00       	mov    $0x1,%eax
c020bf46:	89 e5                	mov    %esp,%ebp
c020bf48:	83 ec 18             	sub    $0x18,%esp
c020bf4b:	89 5d fc             	mov    %ebx,-0x4(%ebp)
c020bf4e:	8b 5d 08             	mov    0x8(%ebp),%ebx
c020bf51:	89 44 24 08          	mov    %eax,0x8(%esp)
c020bf55:	8b 43 d4             	mov    -0x2c(%ebx),%eax
c020bf58:	89 1c 24             	mov    %ebx,(%esp)
c020bf5b:	89 44 24 04          	mov    %eax,0x4(%esp)
c020bf5f:	e8 8c 10 00 00       	call   c020cff0 <sys_authority>
c020bf64:	84 c0                	test   %al,%al
c020bf66:	74 20                	je     c020bf88 <sys_machine+0x48>
c020bf68:	8b 43 c8             	mov    -0x38(%ebx),%eax
c020bf6b:	83 f8 02             	cmp    $0x2,%eax
c020bf6e:	74 34                	je     c020bfa4 <sys_machine+0x64>
c020bf70:	83 f8 03             	cmp    $0x3,%eax
c020bf73:	74 24                	je     c020bf99 <sys_machine+0x59>
c020bf75:	48                   	dec    %eax
c020bf76:	74 1c                	je     c020bf94 <sys_machine+0x54>
c020bf78:	8b 5d fc             	mov    -0x4(%ebp),%ebx
c020bf7b:	89 ec                	mov    %ebp,%esp
c020bf7d:	b8 ea ff ff ff       	mov    $0xffffffea,%eax
c020bf82:	5d                   	pop    %ebp
c020bf83:	c3                   	ret
c020bf84:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c020bf88:	8b 5d fc             	mov    -0x4(%ebp),%ebx
c020bf8b:	89 ec                	mov    %ebp,%esp
c020bf8d:	b8 38 ff ff ff       	mov    $0xffffff38,%eax
c020bf92:	5d                   	pop    %ebp
c020bf93:	c3                   	ret
c020bf94:	e8 87 62 ff ff       	call   c0202220 <machine_reset>
c020bf99:	8b 43 c4             	mov    -0x3c(%ebx),%eax
c020bf9c:	89 04 24             	mov    %eax,(%esp)
c020bf9f:	e8 6c 62 ff ff       	call   c0202210 <machine_exit>
c020bfa4:	e8 e7 62 ff ff       	call   c0202290 <machine_off>
c020bfa9:	66 90                	xchg   %ax,%ax
c020bfab:	66 90                	xchg   %ax,%ax
c020bfad:	66 90                	xchg   %ax,%ax
c020bfaf:	90                   	nop

c020bfb0 <sys_notify>:
c020bfb0:	55                   	push   %ebp
c020bfb1:	31 c0                	xor    %eax,%eax
c020bfb3:	89 e5                	mov    %esp,%ebp
c020bfb5:	83 ec 18             	sub    $0x18,%esp
c020bfb8:	89 5d fc             	mov    %ebx,-0x4(%ebp)
c020bfbb:	8b 5d 08             	mov    0x8(%ebp),%ebx
c020bfbe:	ba 01 00 00 00       	mov    $0x1,%edx
c020bfc3:	89 44 24 0c          	mov    %eax,0xc(%esp)
c020bfc7:	89 54 24 08          	mov    %edx,0x8(%esp)
c020bfcb:	8b 43 d4             	mov    -0x2c(%ebx),%eax
c020bfce:	89 44 24 04          	mov    %eax,0x4(%esp)
c020bfd2:	8b 43 10             	mov    0x10(%ebx),%eax
c020bfd5:	89 04 24             	mov    %eax,(%esp)
c020bfd8:	e8 63 e1 ff ff       	call   c020a140 <handle_get>
c020bfdd:	85 c0                	test   %eax,%eax
c020bfdf:	74 2e                	je     c020c00f <sys_notify+0x5f>
c020bfe1:	8b 40 08             	mov    0x8(%eax),%eax
c020bfe4:	80 78 01 00          	cmpb   $0x0,0x1(%eax)
c020bfe8:	75 1e                	jne    c020c008 <sys_notify+0x58>
c020bfea:	8b 53 c8             	mov    -0x38(%ebx),%edx
c020bfed:	89 04 24             	mov    %eax,(%esp)
c020bff0:	89 54 24 04          	mov    %edx,0x4(%esp)
c020bff4:	e8 d7 e9 ff ff       	call   c020a9d0 <port_notify>
c020bff9:	31 c0                	xor    %eax,%eax
c020bffb:	8b 5d fc             	mov    -0x4(%ebp),%ebx
c020bffe:	89 ec                	mov    %ebp,%esp
c020c000:	5d                   	pop    %ebp
c020c001:	c3                   	ret
c020c002:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c020c008:	b8 33 ff ff ff       	mov    $0xffffff33,%eax
c020c00d:	eb ec                	jmp    c020bffb <sys_notify+0x4b>
c020c00f:	b8 38 ff ff ff       	mov    $0xffffff38,%eax
c020c014:	eb e5                	jmp    c020bffb <sys_notify+0x4b>
c020c016:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020c01d:	8d 76 00             	lea    0x0(%esi),%esi

c020c020 <sys_port_create>:
c020c020:	55                   	push   %ebp
c020c021:	89 e5                	mov    %esp,%ebp
c020c023:	56                   	push   %esi
c020c024:	53                   	push   %ebx
c020c025:	83 ec 30             	sub    $0x30,%esp
c020c028:	8b 75 08             	mov    0x8(%ebp),%esi
c020c02b:	8b 56 10             	mov    0x10(%esi),%edx
c020c02e:	8b 46 d4             	mov    -0x2c(%esi),%eax
c020c031:	0f b6 4a 08          	movzbl 0x8(%edx),%ecx
c020c035:	39 c1                	cmp    %eax,%ecx
c020c037:	72 7f                	jb     c020c0b8 <sys_port_create+0x98>
c020c039:	8d 4d f4             	lea    -0xc(%ebp),%ecx
c020c03c:	89 4c 24 08          	mov    %ecx,0x8(%esp)
c020c040:	8b 52 20             	mov    0x20(%edx),%edx
c020c043:	89 04 24             	mov    %eax,(%esp)
c020c046:	89 54 24 04          	mov    %edx,0x4(%esp)
c020c04a:	e8 71 e7 ff ff       	call   c020a7c0 <port_new>
c020c04f:	85 c0                	test   %eax,%eax
c020c051:	89 c3                	mov    %eax,%ebx
c020c053:	74 3b                	je     c020c090 <sys_port_create+0x70>
c020c055:	c7 40 24 01 00 00 00 	movl   $0x1,0x24(%eax)
c020c05c:	ba 01 00 00 00       	mov    $0x1,%edx
c020c061:	b8 10 11 00 00       	mov    $0x1110,%eax
c020c066:	89 44 24 0c          	mov    %eax,0xc(%esp)
c020c06a:	89 54 24 08          	mov    %edx,0x8(%esp)
c020c06e:	89 5c 24 04          	mov    %ebx,0x4(%esp)
c020c072:	8b 46 10             	mov    0x10(%esi),%eax
c020c075:	89 04 24             	mov    %eax,(%esp)
c020c078:	e8 53 e2 ff ff       	call   c020a2d0 <handle_put>
c020c07d:	85 c0                	test   %eax,%eax
c020c07f:	78 1f                	js     c020c0a0 <sys_port_create+0x80>
c020c081:	83 c4 30             	add    $0x30,%esp
c020c084:	5b                   	pop    %ebx
c020c085:	5e                   	pop    %esi
c020c086:	5d                   	pop    %ebp
c020c087:	c3                   	ret
c020c088:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020c08f:	90                   	nop
c020c090:	8b 45 f4             	mov    -0xc(%ebp),%eax
c020c093:	83 c4 30             	add    $0x30,%esp
c020c096:	5b                   	pop    %ebx
c020c097:	5e                   	pop    %esi
c020c098:	5d                   	pop    %ebp
c020c099:	c3                   	ret
c020c09a:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c020c0a0:	89 45 e4             	mov    %eax,-0x1c(%ebp)
c020c0a3:	89 1c 24             	mov    %ebx,(%esp)
c020c0a6:	e8 25 e1 ff ff       	call   c020a1d0 <handle_unref>
c020c0ab:	8b 45 e4             	mov    -0x1c(%ebp),%eax
c020c0ae:	83 c4 30             	add    $0x30,%esp
c020c0b1:	5b                   	pop    %ebx
c020c0b2:	5e                   	pop    %esi
c020c0b3:	5d                   	pop    %ebp
c020c0b4:	c3                   	ret
c020c0b5:	8d 76 00             	lea    0x0(%esi),%esi
c020c0b8:	b8 ff ff ff ff       	mov    $0xffffffff,%eax
c020c0bd:	eb c2                	jmp    c020c081 <sys_port_create+0x61>
c020c0bf:	90                   	nop

c020c0c0 <sys_port_bind>:
c020c0c0:	55                   	push   %ebp
c020c0c1:	b8 01 00 00 00       	mov    $0x1,%eax
c020c0c6:	89 e5                	mov    %esp,%ebp
c020c0c8:	ba 02 00 00 00       	mov    $0x2,%edx
c020c0cd:	56                   	push   %esi
c020c0ce:	53                   	push   %ebx
c020c0cf:	83 ec 10             	sub    $0x10,%esp
c020c0d2:	8b 75 08             	mov    0x8(%ebp),%esi
c020c0d5:	89 44 24 0c          	mov    %eax,0xc(%esp)
c020c0d9:	89 54 24 08          	mov    %edx,0x8(%esp)
c020c0dd:	8b 46 d4             	mov    -0x2c(%esi),%eax
c020c0e0:	89 44 24 04          	mov    %eax,0x4(%esp)
c020c0e4:	8b 46 10             	mov    0x10(%esi),%eax
c020c0e7:	89 04 24             	mov    %eax,(%esp)
c020c0ea:	e8 51 e0 ff ff       	call   c020a140 <handle_get>
c020c0ef:	85 c0                	test   %eax,%eax
c020c0f1:	74 44                	je     c020c137 <sys_port_bind+0x77>
c020c0f3:	80 78 01 00          	cmpb   $0x0,0x1(%eax)
c020c0f7:	89 c3                	mov    %eax,%ebx
c020c0f9:	75 35                	jne    c020c130 <sys_port_bind+0x70>
c020c0fb:	89 34 24             	mov    %esi,(%esp)
c020c0fe:	e8 9d 91 ff ff       	call   c02052a0 <received_forget>
c020c103:	ff 43 04             	incl   0x4(%ebx)
c020c106:	fe 43 21             	incb   0x21(%ebx)
c020c109:	8b 46 18             	mov    0x18(%esi),%eax
c020c10c:	85 c0                	test   %eax,%eax
c020c10e:	74 0e                	je     c020c11e <sys_port_bind+0x5e>
c020c110:	fe 48 21             	decb   0x21(%eax)
c020c113:	8b 46 18             	mov    0x18(%esi),%eax
c020c116:	89 04 24             	mov    %eax,(%esp)
c020c119:	e8 c2 e5 ff ff       	call   c020a6e0 <object_put>
c020c11e:	89 5e 18             	mov    %ebx,0x18(%esi)
c020c121:	31 c0                	xor    %eax,%eax
c020c123:	83 c4 10             	add    $0x10,%esp
c020c126:	5b                   	pop    %ebx
c020c127:	5e                   	pop    %esi
c020c128:	5d                   	pop    %ebp
c020c129:	c3                   	ret
c020c12a:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c020c130:	b8 33 ff ff ff       	mov    $0xffffff33,%eax
c020c135:	eb ec                	jmp    c020c123 <sys_port_bind+0x63>
c020c137:	b8 38 ff ff ff       	mov    $0xffffff38,%eax
c020c13c:	eb e5                	jmp    c020c123 <sys_port_bind+0x63>
c020c13e:	66 90                	xchg   %ax,%ax

c020c140 <sys_mint>:
c020c140:	55                   	push   %ebp
c020c141:	ba 01 00 00 00       	mov    $0x1,%edx
c020c146:	89 e5                	mov    %esp,%ebp
c020c148:	b9 02 00 00 00       	mov    $0x2,%ecx
c020c14d:	56                   	push   %esi
c020c14e:	53                   	push   %ebx
c020c14f:	83 ec 30             	sub    $0x30,%esp
c020c152:	8b 5d 08             	mov    0x8(%ebp),%ebx
c020c155:	89 54 24 0c          	mov    %edx,0xc(%esp)
c020c159:	89 4c 24 08          	mov    %ecx,0x8(%esp)
c020c15d:	8b 43 d4             	mov    -0x2c(%ebx),%eax
c020c160:	89 44 24 04          	mov    %eax,0x4(%esp)
c020c164:	8b 43 10             	mov    0x10(%ebx),%eax
c020c167:	89 04 24             	mov    %eax,(%esp)
c020c16a:	e8 d1 df ff ff       	call   c020a140 <handle_get>
c020c16f:	85 c0                	test   %eax,%eax
c020c171:	0f 84 a0 00 00 00    	je     c020c217 <sys_mint+0xd7>
c020c177:	80 78 01 00          	cmpb   $0x0,0x1(%eax)
c020c17b:	89 c6                	mov    %eax,%esi
c020c17d:	0f 85 8d 00 00 00    	jne    c020c210 <sys_mint+0xd0>
c020c183:	0f b7 43 c4          	movzwl -0x3c(%ebx),%eax
c020c187:	89 44 24 04          	mov    %eax,0x4(%esp)
c020c18b:	8b 43 10             	mov    0x10(%ebx),%eax
c020c18e:	89 04 24             	mov    %eax,(%esp)
c020c191:	e8 fa df ff ff       	call   c020a190 <handle_room>
c020c196:	85 c0                	test   %eax,%eax
c020c198:	78 47                	js     c020c1e1 <sys_mint+0xa1>
c020c19a:	8d 45 f4             	lea    -0xc(%ebp),%eax
c020c19d:	89 44 24 0c          	mov    %eax,0xc(%esp)
c020c1a1:	8b 43 10             	mov    0x10(%ebx),%eax
c020c1a4:	8b 40 20             	mov    0x20(%eax),%eax
c020c1a7:	89 44 24 08          	mov    %eax,0x8(%esp)
c020c1ab:	8b 43 c8             	mov    -0x38(%ebx),%eax
c020c1ae:	89 34 24             	mov    %esi,(%esp)
c020c1b1:	89 44 24 04          	mov    %eax,0x4(%esp)
c020c1b5:	e8 26 d2 ff ff       	call   c02093e0 <badge_mint>
c020c1ba:	85 c0                	test   %eax,%eax
c020c1bc:	89 c6                	mov    %eax,%esi
c020c1be:	74 30                	je     c020c1f0 <sys_mint+0xb0>
c020c1c0:	0f b7 43 c4          	movzwl -0x3c(%ebx),%eax
c020c1c4:	89 74 24 04          	mov    %esi,0x4(%esp)
c020c1c8:	89 44 24 0c          	mov    %eax,0xc(%esp)
c020c1cc:	31 c0                	xor    %eax,%eax
c020c1ce:	89 44 24 08          	mov    %eax,0x8(%esp)
c020c1d2:	8b 43 10             	mov    0x10(%ebx),%eax
c020c1d5:	89 04 24             	mov    %eax,(%esp)
c020c1d8:	e8 f3 e0 ff ff       	call   c020a2d0 <handle_put>
c020c1dd:	85 c0                	test   %eax,%eax
c020c1df:	78 1f                	js     c020c200 <sys_mint+0xc0>
c020c1e1:	83 c4 30             	add    $0x30,%esp
c020c1e4:	5b                   	pop    %ebx
c020c1e5:	5e                   	pop    %esi
c020c1e6:	5d                   	pop    %ebp
c020c1e7:	c3                   	ret
c020c1e8:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020c1ef:	90                   	nop
c020c1f0:	8b 45 f4             	mov    -0xc(%ebp),%eax
c020c1f3:	83 c4 30             	add    $0x30,%esp
c020c1f6:	5b                   	pop    %ebx
c020c1f7:	5e                   	pop    %esi
c020c1f8:	5d                   	pop    %ebp
c020c1f9:	c3                   	ret
c020c1fa:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c020c200:	89 45 e4             	mov    %eax,-0x1c(%ebp)
c020c203:	89 34 24             	mov    %esi,(%esp)
c020c206:	e8 e5 d3 ff ff       	call   c02095f0 <badge_put>
c020c20b:	8b 45 e4             	mov    -0x1c(%ebp),%eax
c020c20e:	eb d1                	jmp    c020c1e1 <sys_mint+0xa1>
c020c210:	b8 33 ff ff ff       	mov    $0xffffff33,%eax
c020c215:	eb ca                	jmp    c020c1e1 <sys_mint+0xa1>
c020c217:	b8 38 ff ff ff       	mov    $0xffffff38,%eax
c020c21c:	eb c3                	jmp    c020c1e1 <sys_mint+0xa1>
c020c21e:	66 90                	xchg   %ax,%ax

c020c220 <sys_handle_dup>:
c020c220:	55                   	push   %ebp
c020c221:	89 e5                	mov    %esp,%ebp
c020c223:	83 ec 38             	sub    $0x38,%esp
c020c226:	89 5d f4             	mov    %ebx,-0xc(%ebp)
c020c229:	8b 5d 08             	mov    0x8(%ebp),%ebx
c020c22c:	89 75 f8             	mov    %esi,-0x8(%ebp)
c020c22f:	89 7d fc             	mov    %edi,-0x4(%ebp)
c020c232:	8b 43 d4             	mov    -0x2c(%ebx),%eax
c020c235:	89 44 24 04          	mov    %eax,0x4(%esp)
c020c239:	8b 43 10             	mov    0x10(%ebx),%eax
c020c23c:	89 04 24             	mov    %eax,(%esp)
c020c23f:	e8 bc de ff ff       	call   c020a100 <handle_at>
c020c244:	85 c0                	test   %eax,%eax
c020c246:	74 7b                	je     c020c2c3 <sys_handle_dup+0xa3>
c020c248:	89 c2                	mov    %eax,%edx
c020c24a:	8b 43 d4             	mov    -0x2c(%ebx),%eax
c020c24d:	8b 4b c8             	mov    -0x38(%ebx),%ecx
c020c250:	89 c6                	mov    %eax,%esi
c020c252:	81 e1 ff 2f 00 00    	and    $0x2fff,%ecx
c020c258:	81 ce 00 20 00 00    	or     $0x2000,%esi
c020c25e:	39 f1                	cmp    %esi,%ecx
c020c260:	74 32                	je     c020c294 <sys_handle_dup+0x74>
c020c262:	8b 7a 04             	mov    0x4(%edx),%edi
c020c265:	89 fe                	mov    %edi,%esi
c020c267:	83 e7 03             	and    $0x3,%edi
c020c26a:	83 e6 e0             	and    $0xffffffe0,%esi
c020c26d:	89 34 24             	mov    %esi,(%esp)
c020c270:	e8 3b df ff ff       	call   c020a1b0 <handle_ref>
c020c275:	0f b7 43 c8          	movzwl -0x38(%ebx),%eax
c020c279:	89 7c 24 08          	mov    %edi,0x8(%esp)
c020c27d:	89 74 24 04          	mov    %esi,0x4(%esp)
c020c281:	89 44 24 0c          	mov    %eax,0xc(%esp)
c020c285:	8b 43 10             	mov    0x10(%ebx),%eax
c020c288:	89 04 24             	mov    %eax,(%esp)
c020c28b:	e8 40 e0 ff ff       	call   c020a2d0 <handle_put>
c020c290:	85 c0                	test   %eax,%eax
c020c292:	78 14                	js     c020c2a8 <sys_handle_dup+0x88>
c020c294:	8b 5d f4             	mov    -0xc(%ebp),%ebx
c020c297:	8b 75 f8             	mov    -0x8(%ebp),%esi
c020c29a:	8b 7d fc             	mov    -0x4(%ebp),%edi
c020c29d:	89 ec                	mov    %ebp,%esp
c020c29f:	5d                   	pop    %ebp
c020c2a0:	c3                   	ret
c020c2a1:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020c2a8:	89 45 e4             	mov    %eax,-0x1c(%ebp)
c020c2ab:	89 34 24             	mov    %esi,(%esp)
c020c2ae:	e8 1d df ff ff       	call   c020a1d0 <handle_unref>
c020c2b3:	8b 45 e4             	mov    -0x1c(%ebp),%eax
c020c2b6:	8b 5d f4             	mov    -0xc(%ebp),%ebx
c020c2b9:	8b 75 f8             	mov    -0x8(%ebp),%esi
c020c2bc:	8b 7d fc             	mov    -0x4(%ebp),%edi
c020c2bf:	89 ec                	mov    %ebp,%esp
c020c2c1:	5d                   	pop    %ebp
c020c2c2:	c3                   	ret
c020c2c3:	b8 38 ff ff ff       	mov    $0xffffff38,%eax
c020c2c8:	eb ca                	jmp    c020c294 <sys_handle_dup+0x74>
c020c2ca:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi

c020c2d0 <sys_handle_close>:
c020c2d0:	55                   	push   %ebp
c020c2d1:	89 e5                	mov    %esp,%ebp
c020c2d3:	83 ec 18             	sub    $0x18,%esp
c020c2d6:	8b 45 08             	mov    0x8(%ebp),%eax
c020c2d9:	8b 50 d4             	mov    -0x2c(%eax),%edx
c020c2dc:	89 54 24 04          	mov    %edx,0x4(%esp)
c020c2e0:	8b 40 10             	mov    0x10(%eax),%eax
c020c2e3:	89 04 24             	mov    %eax,(%esp)
c020c2e6:	e8 25 df ff ff       	call   c020a210 <handle_close>
c020c2eb:	89 ec                	mov    %ebp,%esp
c020c2ed:	5d                   	pop    %ebp
c020c2ee:	c3                   	ret
c020c2ef:	90                   	nop

c020c2f0 <sys_handle_info>:
c020c2f0:	55                   	push   %ebp
c020c2f1:	89 e5                	mov    %esp,%ebp
c020c2f3:	83 ec 18             	sub    $0x18,%esp
c020c2f6:	89 5d fc             	mov    %ebx,-0x4(%ebp)
c020c2f9:	8b 5d 08             	mov    0x8(%ebp),%ebx
c020c2fc:	8b 43 d4             	mov    -0x2c(%ebx),%eax
c020c2ff:	89 44 24 04          	mov    %eax,0x4(%esp)
c020c303:	8b 43 10             	mov    0x10(%ebx),%eax
c020c306:	89 04 24             	mov    %eax,(%esp)
c020c309:	e8 f2 dd ff ff       	call   c020a100 <handle_at>
c020c30e:	85 c0                	test   %eax,%eax
c020c310:	74 19                	je     c020c32b <sys_handle_info+0x3b>
c020c312:	8b 50 04             	mov    0x4(%eax),%edx
c020c315:	83 e2 1f             	and    $0x1f,%edx
c020c318:	89 53 c8             	mov    %edx,-0x38(%ebx)
c020c31b:	8b 40 04             	mov    0x4(%eax),%eax
c020c31e:	83 e0 e0             	and    $0xffffffe0,%eax
c020c321:	0f b6 00             	movzbl (%eax),%eax
c020c324:	8b 5d fc             	mov    -0x4(%ebp),%ebx
c020c327:	89 ec                	mov    %ebp,%esp
c020c329:	5d                   	pop    %ebp
c020c32a:	c3                   	ret
c020c32b:	b8 38 ff ff ff       	mov    $0xffffff38,%eax
c020c330:	eb f2                	jmp    c020c324 <sys_handle_info+0x34>
c020c332:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020c339:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi

c020c340 <sys_handle_flags>:
c020c340:	55                   	push   %ebp
c020c341:	89 e5                	mov    %esp,%ebp
c020c343:	83 ec 18             	sub    $0x18,%esp
c020c346:	89 5d fc             	mov    %ebx,-0x4(%ebp)
c020c349:	8b 5d 08             	mov    0x8(%ebp),%ebx
c020c34c:	8b 43 d4             	mov    -0x2c(%ebx),%eax
c020c34f:	89 44 24 04          	mov    %eax,0x4(%esp)
c020c353:	8b 43 10             	mov    0x10(%ebx),%eax
c020c356:	89 04 24             	mov    %eax,(%esp)
c020c359:	e8 a2 dd ff ff       	call   c020a100 <handle_at>
c020c35e:	85 c0                	test   %eax,%eax
c020c360:	74 2d                	je     c020c38f <sys_handle_flags+0x4f>
c020c362:	8b 4b c8             	mov    -0x38(%ebx),%ecx
c020c365:	f7 c1 e7 ff ff ff    	test   $0xffffffe7,%ecx
c020c36b:	75 1b                	jne    c020c388 <sys_handle_flags+0x48>
c020c36d:	8b 50 04             	mov    0x4(%eax),%edx
c020c370:	83 e2 e7             	and    $0xffffffe7,%edx
c020c373:	09 ca                	or     %ecx,%edx
c020c375:	89 50 04             	mov    %edx,0x4(%eax)
c020c378:	31 c0                	xor    %eax,%eax
c020c37a:	8b 5d fc             	mov    -0x4(%ebp),%ebx
c020c37d:	89 ec                	mov    %ebp,%esp
c020c37f:	5d                   	pop    %ebp
c020c380:	c3                   	ret
c020c381:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020c388:	b8 ea ff ff ff       	mov    $0xffffffea,%eax
c020c38d:	eb eb                	jmp    c020c37a <sys_handle_flags+0x3a>
c020c38f:	b8 38 ff ff ff       	mov    $0xffffff38,%eax
c020c394:	eb e4                	jmp    c020c37a <sys_handle_flags+0x3a>
c020c396:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020c39d:	8d 76 00             	lea    0x0(%esi),%esi

c020c3a0 <sys_identity>:
c020c3a0:	55                   	push   %ebp
c020c3a1:	31 c0                	xor    %eax,%eax
c020c3a3:	89 e5                	mov    %esp,%ebp
c020c3a5:	83 ec 18             	sub    $0x18,%esp
c020c3a8:	89 5d fc             	mov    %ebx,-0x4(%ebp)
c020c3ab:	8b 5d 08             	mov    0x8(%ebp),%ebx
c020c3ae:	ba 01 00 00 00       	mov    $0x1,%edx
c020c3b3:	89 54 24 08          	mov    %edx,0x8(%esp)
c020c3b7:	89 44 24 0c          	mov    %eax,0xc(%esp)
c020c3bb:	8b 43 d4             	mov    -0x2c(%ebx),%eax
c020c3be:	89 44 24 04          	mov    %eax,0x4(%esp)
c020c3c2:	8b 43 10             	mov    0x10(%ebx),%eax
c020c3c5:	89 04 24             	mov    %eax,(%esp)
c020c3c8:	e8 73 dd ff ff       	call   c020a140 <handle_get>
c020c3cd:	8b 53 10             	mov    0x10(%ebx),%edx
c020c3d0:	80 7a 09 00          	cmpb   $0x0,0x9(%edx)
c020c3d4:	74 22                	je     c020c3f8 <sys_identity+0x58>
c020c3d6:	85 c0                	test   %eax,%eax
c020c3d8:	74 25                	je     c020c3ff <sys_identity+0x5f>
c020c3da:	8b 50 08             	mov    0x8(%eax),%edx
c020c3dd:	c1 ea 05             	shr    $0x5,%edx
c020c3e0:	89 53 c8             	mov    %edx,-0x38(%ebx)
c020c3e3:	8b 40 0c             	mov    0xc(%eax),%eax
c020c3e6:	89 43 c4             	mov    %eax,-0x3c(%ebx)
c020c3e9:	31 c0                	xor    %eax,%eax
c020c3eb:	8b 5d fc             	mov    -0x4(%ebp),%ebx
c020c3ee:	89 ec                	mov    %ebp,%esp
c020c3f0:	5d                   	pop    %ebp
c020c3f1:	c3                   	ret
c020c3f2:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c020c3f8:	b8 ff ff ff ff       	mov    $0xffffffff,%eax
c020c3fd:	eb ec                	jmp    c020c3eb <sys_identity+0x4b>
c020c3ff:	b8 38 ff ff ff       	mov    $0xffffff38,%eax
c020c404:	eb e5                	jmp    c020c3eb <sys_identity+0x4b>
c020c406:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020c40d:	8d 76 00             	lea    0x0(%esi),%esi

c020c410 <sys_handles_clone>:
c020c410:	55                   	push   %ebp
c020c411:	ba 01 00 00 00       	mov    $0x1,%edx
c020c416:	89 e5                	mov    %esp,%ebp
c020c418:	57                   	push   %edi
c020c419:	bf 03 00 00 00       	mov    $0x3,%edi
c020c41e:	56                   	push   %esi
c020c41f:	53                   	push   %ebx
c020c420:	83 ec 2c             	sub    $0x2c,%esp
c020c423:	8b 75 08             	mov    0x8(%ebp),%esi
c020c426:	89 54 24 08          	mov    %edx,0x8(%esp)
c020c42a:	8b 46 d4             	mov    -0x2c(%esi),%eax
c020c42d:	89 34 24             	mov    %esi,(%esp)
c020c430:	89 44 24 04          	mov    %eax,0x4(%esp)
c020c434:	e8 77 0b 00 00       	call   c020cfb0 <sys_task>
c020c439:	b9 01 00 00 00       	mov    $0x1,%ecx
c020c43e:	89 4c 24 0c          	mov    %ecx,0xc(%esp)
c020c442:	89 7c 24 08          	mov    %edi,0x8(%esp)
c020c446:	89 c3                	mov    %eax,%ebx
c020c448:	8b 46 c8             	mov    -0x38(%esi),%eax
c020c44b:	89 44 24 04          	mov    %eax,0x4(%esp)
c020c44f:	8b 46 10             	mov    0x10(%esi),%eax
c020c452:	89 04 24             	mov    %eax,(%esp)
c020c455:	e8 e6 dc ff ff       	call   c020a140 <handle_get>
c020c45a:	85 db                	test   %ebx,%ebx
c020c45c:	89 45 e0             	mov    %eax,-0x20(%ebp)
c020c45f:	0f 84 ee 00 00 00    	je     c020c553 <sys_handles_clone+0x143>
c020c465:	85 c0                	test   %eax,%eax
c020c467:	89 c6                	mov    %eax,%esi
c020c469:	0f 84 e4 00 00 00    	je     c020c553 <sys_handles_clone+0x143>
c020c46f:	39 c3                	cmp    %eax,%ebx
c020c471:	0f 84 d5 00 00 00    	je     c020c54c <sys_handles_clone+0x13c>
c020c477:	80 78 01 00          	cmpb   $0x0,0x1(%eax)
c020c47b:	0f 85 cb 00 00 00    	jne    c020c54c <sys_handles_clone+0x13c>
c020c481:	8b 48 70             	mov    0x70(%eax),%ecx
c020c484:	85 c9                	test   %ecx,%ecx
c020c486:	0f 85 c0 00 00 00    	jne    c020c54c <sys_handles_clone+0x13c>
c020c48c:	8b 83 8c 00 00 00    	mov    0x8c(%ebx),%eax
c020c492:	89 86 8c 00 00 00    	mov    %eax,0x8c(%esi)
c020c498:	8b 43 28             	mov    0x28(%ebx),%eax
c020c49b:	85 c0                	test   %eax,%eax
c020c49d:	75 63                	jne    c020c502 <sys_handles_clone+0xf2>
c020c49f:	eb 7b                	jmp    c020c51c <sys_handles_clone+0x10c>
c020c4a1:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020c4a8:	8b 43 24             	mov    0x24(%ebx),%eax
c020c4ab:	8d 34 c8             	lea    (%eax,%ecx,8),%esi
c020c4ae:	8b 7e 04             	mov    0x4(%esi),%edi
c020c4b1:	85 ff                	test   %edi,%edi
c020c4b3:	74 47                	je     c020c4fc <sys_handles_clone+0xec>
c020c4b5:	f7 c7 10 00 00 00    	test   $0x10,%edi
c020c4bb:	75 3f                	jne    c020c4fc <sys_handles_clone+0xec>
c020c4bd:	89 4d e4             	mov    %ecx,-0x1c(%ebp)
c020c4c0:	89 f8                	mov    %edi,%eax
c020c4c2:	83 e7 1f             	and    $0x1f,%edi
c020c4c5:	83 e0 e0             	and    $0xffffffe0,%eax
c020c4c8:	89 04 24             	mov    %eax,(%esp)
c020c4cb:	e8 e0 dc ff ff       	call   c020a1b0 <handle_ref>
c020c4d0:	8b 45 e4             	mov    -0x1c(%ebp),%eax
c020c4d3:	89 7c 24 08          	mov    %edi,0x8(%esp)
c020c4d7:	0d 00 20 00 00       	or     $0x2000,%eax
c020c4dc:	89 44 24 0c          	mov    %eax,0xc(%esp)
c020c4e0:	8b 46 04             	mov    0x4(%esi),%eax
c020c4e3:	83 e0 e0             	and    $0xffffffe0,%eax
c020c4e6:	89 44 24 04          	mov    %eax,0x4(%esp)
c020c4ea:	8b 45 e0             	mov    -0x20(%ebp),%eax
c020c4ed:	89 04 24             	mov    %eax,(%esp)
c020c4f0:	e8 db dd ff ff       	call   c020a2d0 <handle_put>
c020c4f5:	8b 4d e4             	mov    -0x1c(%ebp),%ecx
c020c4f8:	85 c0                	test   %eax,%eax
c020c4fa:	78 34                	js     c020c530 <sys_handles_clone+0x120>
c020c4fc:	41                   	inc    %ecx
c020c4fd:	3b 4b 28             	cmp    0x28(%ebx),%ecx
c020c500:	73 1a                	jae    c020c51c <sys_handles_clone+0x10c>
c020c502:	8b 43 2c             	mov    0x2c(%ebx),%eax
c020c505:	89 ca                	mov    %ecx,%edx
c020c507:	c1 ea 05             	shr    $0x5,%edx
c020c50a:	8b 04 90             	mov    (%eax,%edx,4),%eax
c020c50d:	d3 e8                	shr    %cl,%eax
c020c50f:	85 c0                	test   %eax,%eax
c020c511:	75 95                	jne    c020c4a8 <sys_handles_clone+0x98>
c020c513:	83 c9 1f             	or     $0x1f,%ecx
c020c516:	41                   	inc    %ecx
c020c517:	3b 4b 28             	cmp    0x28(%ebx),%ecx
c020c51a:	72 e6                	jb     c020c502 <sys_handles_clone+0xf2>
c020c51c:	31 c0                	xor    %eax,%eax
c020c51e:	83 c4 2c             	add    $0x2c,%esp
c020c521:	5b                   	pop    %ebx
c020c522:	5e                   	pop    %esi
c020c523:	5f                   	pop    %edi
c020c524:	5d                   	pop    %ebp
c020c525:	c3                   	ret
c020c526:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020c52d:	8d 76 00             	lea    0x0(%esi),%esi
c020c530:	89 45 e4             	mov    %eax,-0x1c(%ebp)
c020c533:	8b 56 04             	mov    0x4(%esi),%edx
c020c536:	83 e2 e0             	and    $0xffffffe0,%edx
c020c539:	89 14 24             	mov    %edx,(%esp)
c020c53c:	e8 8f dc ff ff       	call   c020a1d0 <handle_unref>
c020c541:	8b 45 e4             	mov    -0x1c(%ebp),%eax
c020c544:	83 c4 2c             	add    $0x2c,%esp
c020c547:	5b                   	pop    %ebx
c020c548:	5e                   	pop    %esi
c020c549:	5f                   	pop    %edi
c020c54a:	5d                   	pop    %ebp
c020c54b:	c3                   	ret
c020c54c:	b8 ea ff ff ff       	mov    $0xffffffea,%eax
c020c551:	eb cb                	jmp    c020c51e <sys_handles_clone+0x10e>
c020c553:	b8 38 ff ff ff       	mov    $0xffffff38,%eax
c020c558:	eb c4                	jmp    c020c51e <sys_handles_clone+0x10e>
c020c55a:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi

c020c560 <sys_handle_put>:
c020c560:	55                   	push   %ebp
c020c561:	ba 03 00 00 00       	mov    $0x3,%edx
c020c566:	89 e5                	mov    %esp,%ebp
c020c568:	b8 01 00 00 00       	mov    $0x1,%eax
c020c56d:	57                   	push   %edi
c020c56e:	56                   	push   %esi
c020c56f:	53                   	push   %ebx
c020c570:	83 ec 2c             	sub    $0x2c,%esp
c020c573:	8b 5d 08             	mov    0x8(%ebp),%ebx
c020c576:	89 54 24 08          	mov    %edx,0x8(%esp)
c020c57a:	89 44 24 0c          	mov    %eax,0xc(%esp)
c020c57e:	8b 43 d4             	mov    -0x2c(%ebx),%eax
c020c581:	89 44 24 04          	mov    %eax,0x4(%esp)
c020c585:	8b 43 10             	mov    0x10(%ebx),%eax
c020c588:	89 04 24             	mov    %eax,(%esp)
c020c58b:	e8 b0 db ff ff       	call   c020a140 <handle_get>
c020c590:	89 c6                	mov    %eax,%esi
c020c592:	8b 43 c8             	mov    -0x38(%ebx),%eax
c020c595:	89 44 24 04          	mov    %eax,0x4(%esp)
c020c599:	8b 43 10             	mov    0x10(%ebx),%eax
c020c59c:	89 04 24             	mov    %eax,(%esp)
c020c59f:	e8 5c db ff ff       	call   c020a100 <handle_at>
c020c5a4:	85 f6                	test   %esi,%esi
c020c5a6:	74 78                	je     c020c620 <sys_handle_put+0xc0>
c020c5a8:	85 c0                	test   %eax,%eax
c020c5aa:	74 74                	je     c020c620 <sys_handle_put+0xc0>
c020c5ac:	80 7e 01 00          	cmpb   $0x0,0x1(%esi)
c020c5b0:	75 5e                	jne    c020c610 <sys_handle_put+0xb0>
c020c5b2:	89 45 e4             	mov    %eax,-0x1c(%ebp)
c020c5b5:	8b 78 04             	mov    0x4(%eax),%edi
c020c5b8:	83 e7 e0             	and    $0xffffffe0,%edi
c020c5bb:	89 3c 24             	mov    %edi,(%esp)
c020c5be:	e8 ed db ff ff       	call   c020a1b0 <handle_ref>
c020c5c3:	0f b7 53 c4          	movzwl -0x3c(%ebx),%edx
c020c5c7:	89 54 24 0c          	mov    %edx,0xc(%esp)
c020c5cb:	8b 45 e4             	mov    -0x1c(%ebp),%eax
c020c5ce:	8b 40 04             	mov    0x4(%eax),%eax
c020c5d1:	89 7c 24 04          	mov    %edi,0x4(%esp)
c020c5d5:	89 34 24             	mov    %esi,(%esp)
c020c5d8:	83 e0 03             	and    $0x3,%eax
c020c5db:	89 44 24 08          	mov    %eax,0x8(%esp)
c020c5df:	e8 ec dc ff ff       	call   c020a2d0 <handle_put>
c020c5e4:	85 c0                	test   %eax,%eax
c020c5e6:	78 08                	js     c020c5f0 <sys_handle_put+0x90>
c020c5e8:	83 c4 2c             	add    $0x2c,%esp
c020c5eb:	5b                   	pop    %ebx
c020c5ec:	5e                   	pop    %esi
c020c5ed:	5f                   	pop    %edi
c020c5ee:	5d                   	pop    %ebp
c020c5ef:	c3                   	ret
c020c5f0:	89 45 e4             	mov    %eax,-0x1c(%ebp)
c020c5f3:	89 3c 24             	mov    %edi,(%esp)
c020c5f6:	e8 d5 db ff ff       	call   c020a1d0 <handle_unref>
c020c5fb:	8b 45 e4             	mov    -0x1c(%ebp),%eax
c020c5fe:	83 c4 2c             	add    $0x2c,%esp
c020c601:	5b                   	pop    %ebx
c020c602:	5e                   	pop    %esi
c020c603:	5f                   	pop    %edi
c020c604:	5d                   	pop    %ebp
c020c605:	c3                   	ret
c020c606:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020c60d:	8d 76 00             	lea    0x0(%esi),%esi
c020c610:	b8 33 ff ff ff       	mov    $0xffffff33,%eax
c020c615:	eb d1                	jmp    c020c5e8 <sys_handle_put+0x88>
c020c617:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020c61e:	66 90                	xchg   %ax,%ax
c020c620:	b8 38 ff ff ff       	mov    $0xffffff38,%eax
c020c625:	eb c1                	jmp    c020c5e8 <sys_handle_put+0x88>
c020c627:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020c62e:	66 90                	xchg   %ax,%ax

c020c630 <sys_account_create>:
c020c630:	55                   	push   %ebp
c020c631:	31 c9                	xor    %ecx,%ecx
c020c633:	89 e5                	mov    %esp,%ebp
c020c635:	56                   	push   %esi
c020c636:	be 05 00 00 00       	mov    $0x5,%esi
c020c63b:	53                   	push   %ebx
c020c63c:	83 ec 30             	sub    $0x30,%esp
c020c63f:	8b 5d 08             	mov    0x8(%ebp),%ebx
c020c642:	89 4c 24 0c          	mov    %ecx,0xc(%esp)
c020c646:	89 74 24 08          	mov    %esi,0x8(%esp)
c020c64a:	8b 43 d4             	mov    -0x2c(%ebx),%eax
c020c64d:	89 44 24 04          	mov    %eax,0x4(%esp)
c020c651:	8b 43 10             	mov    0x10(%ebx),%eax
c020c654:	89 04 24             	mov    %eax,(%esp)
c020c657:	e8 e4 da ff ff       	call   c020a140 <handle_get>
c020c65c:	8b 53 c8             	mov    -0x38(%ebx),%edx
c020c65f:	89 55 ec             	mov    %edx,-0x14(%ebp)
c020c662:	8b 53 c4             	mov    -0x3c(%ebx),%edx
c020c665:	85 c0                	test   %eax,%eax
c020c667:	89 55 f0             	mov    %edx,-0x10(%ebp)
c020c66a:	8b 53 cc             	mov    -0x34(%ebx),%edx
c020c66d:	89 55 f4             	mov    %edx,-0xc(%ebp)
c020c670:	74 73                	je     c020c6e5 <sys_account_create+0xb5>
c020c672:	89 04 24             	mov    %eax,(%esp)
c020c675:	8d 55 e8             	lea    -0x18(%ebp),%edx
c020c678:	89 54 24 08          	mov    %edx,0x8(%esp)
c020c67c:	8d 55 ec             	lea    -0x14(%ebp),%edx
c020c67f:	89 54 24 04          	mov    %edx,0x4(%esp)
c020c683:	e8 f8 cb ff ff       	call   c0209280 <account_new>
c020c688:	85 c0                	test   %eax,%eax
c020c68a:	89 c6                	mov    %eax,%esi
c020c68c:	74 32                	je     c020c6c0 <sys_account_create+0x90>
c020c68e:	89 74 24 04          	mov    %esi,0x4(%esp)
c020c692:	b8 10 11 00 00       	mov    $0x1110,%eax
c020c697:	ba 01 00 00 00       	mov    $0x1,%edx
c020c69c:	89 44 24 0c          	mov    %eax,0xc(%esp)
c020c6a0:	89 54 24 08          	mov    %edx,0x8(%esp)
c020c6a4:	8b 43 10             	mov    0x10(%ebx),%eax
c020c6a7:	89 04 24             	mov    %eax,(%esp)
c020c6aa:	e8 21 dc ff ff       	call   c020a2d0 <handle_put>
c020c6af:	85 c0                	test   %eax,%eax
c020c6b1:	78 1d                	js     c020c6d0 <sys_account_create+0xa0>
c020c6b3:	83 c4 30             	add    $0x30,%esp
c020c6b6:	5b                   	pop    %ebx
c020c6b7:	5e                   	pop    %esi
c020c6b8:	5d                   	pop    %ebp
c020c6b9:	c3                   	ret
c020c6ba:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c020c6c0:	8b 45 e8             	mov    -0x18(%ebp),%eax
c020c6c3:	83 c4 30             	add    $0x30,%esp
c020c6c6:	5b                   	pop    %ebx
c020c6c7:	5e                   	pop    %esi
c020c6c8:	5d                   	pop    %ebp
c020c6c9:	c3                   	ret
c020c6ca:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c020c6d0:	89 45 e4             	mov    %eax,-0x1c(%ebp)
c020c6d3:	89 34 24             	mov    %esi,(%esp)
c020c6d6:	e8 05 e0 ff ff       	call   c020a6e0 <object_put>
c020c6db:	8b 45 e4             	mov    -0x1c(%ebp),%eax
c020c6de:	83 c4 30             	add    $0x30,%esp
c020c6e1:	5b                   	pop    %ebx
c020c6e2:	5e                   	pop    %esi
c020c6e3:	5d                   	pop    %ebp
c020c6e4:	c3                   	ret
c020c6e5:	b8 38 ff ff ff       	mov    $0xffffff38,%eax
c020c6ea:	eb c7                	jmp    c020c6b3 <sys_account_create+0x83>
c020c6ec:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi

c020c6f0 <sys_who>:
c020c6f0:	55                   	push   %ebp
c020c6f1:	89 e5                	mov    %esp,%ebp
c020c6f3:	83 ec 18             	sub    $0x18,%esp
c020c6f6:	8b 45 08             	mov    0x8(%ebp),%eax
c020c6f9:	8b 50 18             	mov    0x18(%eax),%edx
c020c6fc:	85 d2                	test   %edx,%edx
c020c6fe:	74 20                	je     c020c720 <sys_who+0x30>
c020c700:	89 54 24 04          	mov    %edx,0x4(%esp)
c020c704:	8b 40 d4             	mov    -0x2c(%eax),%eax
c020c707:	89 04 24             	mov    %eax,(%esp)
c020c70a:	e8 51 d1 ff ff       	call   c0209860 <call_find>
c020c70f:	85 c0                	test   %eax,%eax
c020c711:	74 0d                	je     c020c720 <sys_who+0x30>
c020c713:	8b 40 30             	mov    0x30(%eax),%eax
c020c716:	8b 80 88 00 00 00    	mov    0x88(%eax),%eax
c020c71c:	89 ec                	mov    %ebp,%esp
c020c71e:	5d                   	pop    %ebp
c020c71f:	c3                   	ret
c020c720:	b8 37 ff ff ff       	mov    $0xffffff37,%eax
c020c725:	eb f5                	jmp    c020c71c <sys_who+0x2c>
c020c727:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020c72e:	66 90                	xchg   %ax,%ax

c020c730 <sys_cancel_poll>:
c020c730:	55                   	push   %ebp
c020c731:	89 e5                	mov    %esp,%ebp
c020c733:	83 ec 18             	sub    $0x18,%esp
c020c736:	8b 45 08             	mov    0x8(%ebp),%eax
c020c739:	8b 50 18             	mov    0x18(%eax),%edx
c020c73c:	85 d2                	test   %edx,%edx
c020c73e:	74 28                	je     c020c768 <sys_cancel_poll+0x38>
c020c740:	89 54 24 04          	mov    %edx,0x4(%esp)
c020c744:	8b 40 d4             	mov    -0x2c(%eax),%eax
c020c747:	89 04 24             	mov    %eax,(%esp)
c020c74a:	e8 11 d1 ff ff       	call   c0209860 <call_find>
c020c74f:	85 c0                	test   %eax,%eax
c020c751:	74 15                	je     c020c768 <sys_cancel_poll+0x38>
c020c753:	0f b6 40 0b          	movzbl 0xb(%eax),%eax
c020c757:	c0 e8 02             	shr    $0x2,%al
c020c75a:	0f b6 c0             	movzbl %al,%eax
c020c75d:	83 e0 01             	and    $0x1,%eax
c020c760:	89 ec                	mov    %ebp,%esp
c020c762:	5d                   	pop    %ebp
c020c763:	c3                   	ret
c020c764:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c020c768:	b8 37 ff ff ff       	mov    $0xffffff37,%eax
c020c76d:	eb f1                	jmp    c020c760 <sys_cancel_poll+0x30>
c020c76f:	90                   	nop

c020c770 <sys_mem_zero>:
c020c770:	55                   	push   %ebp
c020c771:	b9 02 00 00 00       	mov    $0x2,%ecx
c020c776:	89 e5                	mov    %esp,%ebp
c020c778:	56                   	push   %esi
c020c779:	be 03 00 00 00       	mov    $0x3,%esi
c020c77e:	53                   	push   %ebx
c020c77f:	83 ec 10             	sub    $0x10,%esp
c020c782:	8b 5d 08             	mov    0x8(%ebp),%ebx
c020c785:	89 4c 24 0c          	mov    %ecx,0xc(%esp)
c020c789:	89 74 24 08          	mov    %esi,0x8(%esp)
c020c78d:	8b 43 d4             	mov    -0x2c(%ebx),%eax
c020c790:	89 44 24 04          	mov    %eax,0x4(%esp)
c020c794:	8b 43 10             	mov    0x10(%ebx),%eax
c020c797:	89 04 24             	mov    %eax,(%esp)
c020c79a:	e8 a1 d9 ff ff       	call   c020a140 <handle_get>
c020c79f:	85 c0                	test   %eax,%eax
c020c7a1:	74 6c                	je     c020c80f <sys_mem_zero+0x9f>
c020c7a3:	8b 53 c8             	mov    -0x38(%ebx),%edx
c020c7a6:	89 c1                	mov    %eax,%ecx
c020c7a8:	b8 ea ff ff ff       	mov    $0xffffffea,%eax
c020c7ad:	f7 c2 ff 0f 00 00    	test   $0xfff,%edx
c020c7b3:	75 53                	jne    c020c808 <sys_mem_zero+0x98>
c020c7b5:	8d b2 00 f0 ff ff    	lea    -0x1000(%edx),%esi
c020c7bb:	81 fe ff ef ff bf    	cmp    $0xbfffefff,%esi
c020c7c1:	77 45                	ja     c020c808 <sys_mem_zero+0x98>
c020c7c3:	be 00 00 00 c0       	mov    $0xc0000000,%esi
c020c7c8:	29 d6                	sub    %edx,%esi
c020c7ca:	c1 ee 0c             	shr    $0xc,%esi
c020c7cd:	3b 73 c4             	cmp    -0x3c(%ebx),%esi
c020c7d0:	72 36                	jb     c020c808 <sys_mem_zero+0x98>
c020c7d2:	8b 53 cc             	mov    -0x34(%ebx),%edx
c020c7d5:	83 fa 1f             	cmp    $0x1f,%edx
c020c7d8:	77 2e                	ja     c020c808 <sys_mem_zero+0x98>
c020c7da:	89 54 24 0c          	mov    %edx,0xc(%esp)
c020c7de:	8d 43 c4             	lea    -0x3c(%ebx),%eax
c020c7e1:	89 44 24 08          	mov    %eax,0x8(%esp)
c020c7e5:	8d 43 c8             	lea    -0x38(%ebx),%eax
c020c7e8:	89 44 24 04          	mov    %eax,0x4(%esp)
c020c7ec:	8d 41 0c             	lea    0xc(%ecx),%eax
c020c7ef:	89 04 24             	mov    %eax,(%esp)
c020c7f2:	e8 89 a5 ff ff       	call   c0206d80 <space_zero>
c020c7f7:	85 c0                	test   %eax,%eax
c020c7f9:	75 0d                	jne    c020c808 <sys_mem_zero+0x98>
c020c7fb:	8b 53 c4             	mov    -0x3c(%ebx),%edx
c020c7fe:	85 d2                	test   %edx,%edx
c020c800:	ba 02 f0 ff ff       	mov    $0xfffff002,%edx
c020c805:	0f 45 c2             	cmovne %edx,%eax
c020c808:	83 c4 10             	add    $0x10,%esp
c020c80b:	5b                   	pop    %ebx
c020c80c:	5e                   	pop    %esi
c020c80d:	5d                   	pop    %ebp
c020c80e:	c3                   	ret
c020c80f:	b8 38 ff ff ff       	mov    $0xffffff38,%eax
c020c814:	eb f2                	jmp    c020c808 <sys_mem_zero+0x98>
c020c816:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020c81d:	8d 76 00             	lea    0x0(%esi),%esi

c020c820 <sys_mem_protect>:
c020c820:	55                   	push   %ebp
c020c821:	b9 02 00 00 00       	mov    $0x2,%ecx
c020c826:	89 e5                	mov    %esp,%ebp
c020c828:	56                   	push   %esi
c020c829:	be 03 00 00 00       	mov    $0x3,%esi
c020c82e:	53                   	push   %ebx
c020c82f:	83 ec 10             	sub    $0x10,%esp
c020c832:	8b 5d 08             	mov    0x8(%ebp),%ebx
c020c835:	89 4c 24 0c          	mov    %ecx,0xc(%esp)
c020c839:	89 74 24 08          	mov    %esi,0x8(%esp)
c020c83d:	8b 43 d4             	mov    -0x2c(%ebx),%eax
c020c840:	89 44 24 04          	mov    %eax,0x4(%esp)
c020c844:	8b 43 10             	mov    0x10(%ebx),%eax
c020c847:	89 04 24             	mov    %eax,(%esp)
c020c84a:	e8 f1 d8 ff ff       	call   c020a140 <handle_get>
c020c84f:	85 c0                	test   %eax,%eax
c020c851:	74 6c                	je     c020c8bf <sys_mem_protect+0x9f>
c020c853:	8b 53 c8             	mov    -0x38(%ebx),%edx
c020c856:	89 c1                	mov    %eax,%ecx
c020c858:	b8 ea ff ff ff       	mov    $0xffffffea,%eax
c020c85d:	f7 c2 ff 0f 00 00    	test   $0xfff,%edx
c020c863:	75 53                	jne    c020c8b8 <sys_mem_protect+0x98>
c020c865:	8d b2 00 f0 ff ff    	lea    -0x1000(%edx),%esi
c020c86b:	81 fe ff ef ff bf    	cmp    $0xbfffefff,%esi
c020c871:	77 45                	ja     c020c8b8 <sys_mem_protect+0x98>
c020c873:	be 00 00 00 c0       	mov    $0xc0000000,%esi
c020c878:	29 d6                	sub    %edx,%esi
c020c87a:	c1 ee 0c             	shr    $0xc,%esi
c020c87d:	3b 73 c4             	cmp    -0x3c(%ebx),%esi
c020c880:	72 36                	jb     c020c8b8 <sys_mem_protect+0x98>
c020c882:	8b 53 cc             	mov    -0x34(%ebx),%edx
c020c885:	83 fa 07             	cmp    $0x7,%edx
c020c888:	77 2e                	ja     c020c8b8 <sys_mem_protect+0x98>
c020c88a:	89 54 24 0c          	mov    %edx,0xc(%esp)
c020c88e:	8d 43 c4             	lea    -0x3c(%ebx),%eax
c020c891:	89 44 24 08          	mov    %eax,0x8(%esp)
c020c895:	8d 43 c8             	lea    -0x38(%ebx),%eax
c020c898:	89 44 24 04          	mov    %eax,0x4(%esp)
c020c89c:	8d 41 0c             	lea    0xc(%ecx),%eax
c020c89f:	89 04 24             	mov    %eax,(%esp)
c020c8a2:	e8 a9 b3 ff ff       	call   c0207c50 <space_protect>
c020c8a7:	85 c0                	test   %eax,%eax
c020c8a9:	75 0d                	jne    c020c8b8 <sys_mem_protect+0x98>
c020c8ab:	8b 53 c4             	mov    -0x3c(%ebx),%edx
c020c8ae:	85 d2                	test   %edx,%edx
c020c8b0:	ba 02 f0 ff ff       	mov    $0xfffff002,%edx
c020c8b5:	0f 45 c2             	cmovne %edx,%eax
c020c8b8:	83 c4 10             	add    $0x10,%esp
c020c8bb:	5b                   	pop    %ebx
c020c8bc:	5e                   	pop    %esi
c020c8bd:	5d                   	pop    %ebp
c020c8be:	c3                   	ret
c020c8bf:	b8 38 ff ff ff       	mov    $0xffffff38,%eax
c020c8c4:	eb f2                	jmp    c020c8b8 <sys_mem_protect+0x98>
c020c8c6:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020c8cd:	8d 76 00             	lea    0x0(%esi),%esi

c020c8d0 <sys_mem_empty>:
c020c8d0:	55                   	push   %ebp
c020c8d1:	b9 02 00 00 00       	mov    $0x2,%ecx
c020c8d6:	89 e5                	mov    %esp,%ebp
c020c8d8:	83 ec 28             	sub    $0x28,%esp
c020c8db:	89 5d f4             	mov    %ebx,-0xc(%ebp)
c020c8de:	8b 5d 08             	mov    0x8(%ebp),%ebx
c020c8e1:	89 75 f8             	mov    %esi,-0x8(%ebp)
c020c8e4:	be 03 00 00 00       	mov    $0x3,%esi
c020c8e9:	89 7d fc             	mov    %edi,-0x4(%ebp)
c020c8ec:	89 4c 24 0c          	mov    %ecx,0xc(%esp)
c020c8f0:	89 74 24 08          	mov    %esi,0x8(%esp)
c020c8f4:	8b 43 d4             	mov    -0x2c(%ebx),%eax
c020c8f7:	89 44 24 04          	mov    %eax,0x4(%esp)
c020c8fb:	8b 43 10             	mov    0x10(%ebx),%eax
c020c8fe:	89 04 24             	mov    %eax,(%esp)
c020c901:	e8 3a d8 ff ff       	call   c020a140 <handle_get>
c020c906:	85 c0                	test   %eax,%eax
c020c908:	0f 84 8b 00 00 00    	je     c020c999 <sys_mem_empty+0xc9>
c020c90e:	8b 4b c8             	mov    -0x38(%ebx),%ecx
c020c911:	ba ea ff ff ff       	mov    $0xffffffea,%edx
c020c916:	f7 c1 ff 0f 00 00    	test   $0xfff,%ecx
c020c91c:	75 6c                	jne    c020c98a <sys_mem_empty+0xba>
c020c91e:	8d b1 00 f0 ff ff    	lea    -0x1000(%ecx),%esi
c020c924:	81 fe ff ef ff bf    	cmp    $0xbfffefff,%esi
c020c92a:	77 5e                	ja     c020c98a <sys_mem_empty+0xba>
c020c92c:	8b 73 c4             	mov    -0x3c(%ebx),%esi
c020c92f:	bf 00 00 00 c0       	mov    $0xc0000000,%edi
c020c934:	29 cf                	sub    %ecx,%edi
c020c936:	c1 ef 0c             	shr    $0xc,%edi
c020c939:	39 f7                	cmp    %esi,%edi
c020c93b:	72 4d                	jb     c020c98a <sys_mem_empty+0xba>
c020c93d:	8b 90 84 00 00 00    	mov    0x84(%eax),%edx
c020c943:	85 d2                	test   %edx,%edx
c020c945:	74 17                	je     c020c95e <sys_mem_empty+0x8e>
c020c947:	81 f9 ff ff ff 0f    	cmp    $0xfffffff,%ecx
c020c94d:	77 0f                	ja     c020c95e <sys_mem_empty+0x8e>
c020c94f:	c1 e6 0c             	shl    $0xc,%esi
c020c952:	89 f2                	mov    %esi,%edx
c020c954:	01 ca                	add    %ecx,%edx
c020c956:	81 fa 00 00 fb 0f    	cmp    $0xffb0000,%edx
c020c95c:	77 42                	ja     c020c9a0 <sys_mem_empty+0xd0>
c020c95e:	8d 53 c4             	lea    -0x3c(%ebx),%edx
c020c961:	83 c0 0c             	add    $0xc,%eax
c020c964:	89 54 24 08          	mov    %edx,0x8(%esp)
c020c968:	8d 53 c8             	lea    -0x38(%ebx),%edx
c020c96b:	89 54 24 04          	mov    %edx,0x4(%esp)
c020c96f:	89 04 24             	mov    %eax,(%esp)
c020c972:	e8 c9 a4 ff ff       	call   c0206e40 <space_empty>
c020c977:	85 c0                	test   %eax,%eax
c020c979:	89 c2                	mov    %eax,%edx
c020c97b:	75 0d                	jne    c020c98a <sys_mem_empty+0xba>
c020c97d:	8b 43 c4             	mov    -0x3c(%ebx),%eax
c020c980:	85 c0                	test   %eax,%eax
c020c982:	b8 02 f0 ff ff       	mov    $0xfffff002,%eax
c020c987:	0f 45 d0             	cmovne %eax,%edx
c020c98a:	8b 5d f4             	mov    -0xc(%ebp),%ebx
c020c98d:	89 d0                	mov    %edx,%eax
c020c98f:	8b 75 f8             	mov    -0x8(%ebp),%esi
c020c992:	8b 7d fc             	mov    -0x4(%ebp),%edi
c020c995:	89 ec                	mov    %ebp,%esp
c020c997:	5d                   	pop    %ebp
c020c998:	c3                   	ret
c020c999:	ba 38 ff ff ff       	mov    $0xffffff38,%edx
c020c99e:	eb ea                	jmp    c020c98a <sys_mem_empty+0xba>
c020c9a0:	ba f0 ff ff ff       	mov    $0xfffffff0,%edx
c020c9a5:	eb e3                	jmp    c020c98a <sys_mem_empty+0xba>
c020c9a7:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020c9ae:	66 90                	xchg   %ax,%ax

c020c9b0 <sys_mem_clone>:
c020c9b0:	55                   	push   %ebp
c020c9b1:	b8 02 00 00 00       	mov    $0x2,%eax
c020c9b6:	89 e5                	mov    %esp,%ebp
c020c9b8:	57                   	push   %edi
c020c9b9:	56                   	push   %esi
c020c9ba:	53                   	push   %ebx
c020c9bb:	83 ec 1c             	sub    $0x1c,%esp
c020c9be:	8b 5d 08             	mov    0x8(%ebp),%ebx
c020c9c1:	89 44 24 0c          	mov    %eax,0xc(%esp)
c020c9c5:	b8 03 00 00 00       	mov    $0x3,%eax
c020c9ca:	89 44 24 08          	mov    %eax,0x8(%esp)
c020c9ce:	8b 43 d4             	mov    -0x2c(%ebx),%eax
c020c9d1:	89 44 24 04          	mov    %eax,0x4(%esp)
c020c9d5:	8b 43 10             	mov    0x10(%ebx),%eax
c020c9d8:	89 04 24             	mov    %eax,(%esp)
c020c9db:	e8 60 d7 ff ff       	call   c020a140 <handle_get>
c020c9e0:	89 c7                	mov    %eax,%edi
c020c9e2:	b8 02 00 00 00       	mov    $0x2,%eax
c020c9e7:	89 44 24 0c          	mov    %eax,0xc(%esp)
c020c9eb:	b8 03 00 00 00       	mov    $0x3,%eax
c020c9f0:	89 44 24 08          	mov    %eax,0x8(%esp)
c020c9f4:	8b 43 c8             	mov    -0x38(%ebx),%eax
c020c9f7:	89 44 24 04          	mov    %eax,0x4(%esp)
c020c9fb:	8b 43 10             	mov    0x10(%ebx),%eax
c020c9fe:	89 04 24             	mov    %eax,(%esp)
c020ca01:	e8 3a d7 ff ff       	call   c020a140 <handle_get>
c020ca06:	85 ff                	test   %edi,%edi
c020ca08:	0f 84 b2 00 00 00    	je     c020cac0 <sys_mem_clone+0x110>
c020ca0e:	85 c0                	test   %eax,%eax
c020ca10:	89 c6                	mov    %eax,%esi
c020ca12:	0f 84 a8 00 00 00    	je     c020cac0 <sys_mem_clone+0x110>
c020ca18:	31 c0                	xor    %eax,%eax
c020ca1a:	89 44 24 08          	mov    %eax,0x8(%esp)
c020ca1e:	8b 43 14             	mov    0x14(%ebx),%eax
c020ca21:	8b 40 50             	mov    0x50(%eax),%eax
c020ca24:	89 1c 24             	mov    %ebx,(%esp)
c020ca27:	89 44 24 04          	mov    %eax,0x4(%esp)
c020ca2b:	e8 c0 05 00 00       	call   c020cff0 <sys_authority>
c020ca30:	84 c0                	test   %al,%al
c020ca32:	0f 84 88 00 00 00    	je     c020cac0 <sys_mem_clone+0x110>
c020ca38:	8b 53 c4             	mov    -0x3c(%ebx),%edx
c020ca3b:	b8 ea ff ff ff       	mov    $0xffffffea,%eax
c020ca40:	f7 c2 ff 0f 00 00    	test   $0xfff,%edx
c020ca46:	75 5c                	jne    c020caa4 <sys_mem_clone+0xf4>
c020ca48:	8d 8a 00 f0 ff ff    	lea    -0x1000(%edx),%ecx
c020ca4e:	81 f9 ff ef ff bf    	cmp    $0xbfffefff,%ecx
c020ca54:	77 4e                	ja     c020caa4 <sys_mem_clone+0xf4>
c020ca56:	b9 00 00 00 c0       	mov    $0xc0000000,%ecx
c020ca5b:	29 d1                	sub    %edx,%ecx
c020ca5d:	c1 e9 0c             	shr    $0xc,%ecx
c020ca60:	3b 4b cc             	cmp    -0x34(%ebx),%ecx
c020ca63:	72 4b                	jb     c020cab0 <sys_mem_clone+0x100>
c020ca65:	39 f7                	cmp    %esi,%edi
c020ca67:	74 47                	je     c020cab0 <sys_mem_clone+0x100>
c020ca69:	8b 8e 84 00 00 00    	mov    0x84(%esi),%ecx
c020ca6f:	85 c9                	test   %ecx,%ecx
c020ca71:	75 31                	jne    c020caa4 <sys_mem_clone+0xf4>
c020ca73:	8d 43 cc             	lea    -0x34(%ebx),%eax
c020ca76:	83 c6 0c             	add    $0xc,%esi
c020ca79:	89 44 24 0c          	mov    %eax,0xc(%esp)
c020ca7d:	8d 43 c4             	lea    -0x3c(%ebx),%eax
c020ca80:	83 c7 0c             	add    $0xc,%edi
c020ca83:	89 44 24 08          	mov    %eax,0x8(%esp)
c020ca87:	89 74 24 04          	mov    %esi,0x4(%esp)
c020ca8b:	89 3c 24             	mov    %edi,(%esp)
c020ca8e:	e8 9d 9c ff ff       	call   c0206730 <space_clone>
c020ca93:	85 c0                	test   %eax,%eax
c020ca95:	75 0d                	jne    c020caa4 <sys_mem_clone+0xf4>
c020ca97:	8b 53 cc             	mov    -0x34(%ebx),%edx
c020ca9a:	85 d2                	test   %edx,%edx
c020ca9c:	ba 02 f0 ff ff       	mov    $0xfffff002,%edx
c020caa1:	0f 45 c2             	cmovne %edx,%eax
c020caa4:	83 c4 1c             	add    $0x1c,%esp
c020caa7:	5b                   	pop    %ebx
c020caa8:	5e                   	pop    %esi
c020caa9:	5f                   	pop    %edi
c020caaa:	5d                   	pop    %ebp
c020caab:	c3                   	ret
c020caac:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c020cab0:	83 c4 1c             	add    $0x1c,%esp
c020cab3:	b8 ea ff ff ff       	mov    $0xffffffea,%eax
c020cab8:	5b                   	pop    %ebx
c020cab9:	5e                   	pop    %esi
c020caba:	5f                   	pop    %edi
c020cabb:	5d                   	pop    %ebp
c020cabc:	c3                   	ret
c020cabd:	8d 76 00             	lea    0x0(%esi),%esi
c020cac0:	b8 38 ff ff ff       	mov    $0xffffff38,%eax
c020cac5:	eb dd                	jmp    c020caa4 <sys_mem_clone+0xf4>
c020cac7:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020cace:	66 90                	xchg   %ax,%ax

c020cad0 <sys_mem_share>:
c020cad0:	55                   	push   %ebp
c020cad1:	b8 03 00 00 00       	mov    $0x3,%eax
c020cad6:	89 e5                	mov    %esp,%ebp
c020cad8:	57                   	push   %edi
c020cad9:	56                   	push   %esi
c020cada:	be 02 00 00 00       	mov    $0x2,%esi
c020cadf:	53                   	push   %ebx
c020cae0:	83 ec 3c             	sub    $0x3c,%esp
c020cae3:	8b 7d 08             	mov    0x8(%ebp),%edi
c020cae6:	8b 5f 14             	mov    0x14(%edi),%ebx
c020cae9:	89 74 24 0c          	mov    %esi,0xc(%esp)
c020caed:	89 44 24 08          	mov    %eax,0x8(%esp)
c020caf1:	8b 43 14             	mov    0x14(%ebx),%eax
c020caf4:	89 44 24 04          	mov    %eax,0x4(%esp)
c020caf8:	8b 47 10             	mov    0x10(%edi),%eax
c020cafb:	89 04 24             	mov    %eax,(%esp)
c020cafe:	e8 3d d6 ff ff       	call   c020a140 <handle_get>
c020cb03:	89 c6                	mov    %eax,%esi
c020cb05:	b8 02 00 00 00       	mov    $0x2,%eax
c020cb0a:	89 44 24 0c          	mov    %eax,0xc(%esp)
c020cb0e:	b8 03 00 00 00       	mov    $0x3,%eax
c020cb13:	89 44 24 08          	mov    %eax,0x8(%esp)
c020cb17:	8b 43 18             	mov    0x18(%ebx),%eax
c020cb1a:	89 44 24 04          	mov    %eax,0x4(%esp)
c020cb1e:	8b 47 10             	mov    0x10(%edi),%eax
c020cb21:	89 04 24             	mov    %eax,(%esp)
c020cb24:	e8 17 d6 ff ff       	call   c020a140 <handle_get>
c020cb29:	85 f6                	test   %esi,%esi
c020cb2b:	89 45 e4             	mov    %eax,-0x1c(%ebp)
c020cb2e:	0f 84 dc 00 00 00    	je     c020cc10 <sys_mem_share+0x140>
c020cb34:	85 c0                	test   %eax,%eax
c020cb36:	0f 84 d4 00 00 00    	je     c020cc10 <sys_mem_share+0x140>
c020cb3c:	31 c9                	xor    %ecx,%ecx
c020cb3e:	89 4c 24 08          	mov    %ecx,0x8(%esp)
c020cb42:	8b 43 10             	mov    0x10(%ebx),%eax
c020cb45:	89 3c 24             	mov    %edi,(%esp)
c020cb48:	89 44 24 04          	mov    %eax,0x4(%esp)
c020cb4c:	e8 9f 04 00 00       	call   c020cff0 <sys_authority>
c020cb51:	84 c0                	test   %al,%al
c020cb53:	0f 84 b7 00 00 00    	je     c020cc10 <sys_mem_share+0x140>
c020cb59:	8b 53 1c             	mov    0x1c(%ebx),%edx
c020cb5c:	b8 ea ff ff ff       	mov    $0xffffffea,%eax
c020cb61:	f7 c2 ff 0f 00 00    	test   $0xfff,%edx
c020cb67:	0f 85 93 00 00 00    	jne    c020cc00 <sys_mem_share+0x130>
c020cb6d:	8d 8a 00 f0 ff ff    	lea    -0x1000(%edx),%ecx
c020cb73:	81 f9 ff ef ff bf    	cmp    $0xbfffefff,%ecx
c020cb79:	0f 87 81 00 00 00    	ja     c020cc00 <sys_mem_share+0x130>
c020cb7f:	8b 7b 24             	mov    0x24(%ebx),%edi
c020cb82:	b9 00 00 00 c0       	mov    $0xc0000000,%ecx
c020cb87:	29 d1                	sub    %edx,%ecx
c020cb89:	c1 e9 0c             	shr    $0xc,%ecx
c020cb8c:	39 f9                	cmp    %edi,%ecx
c020cb8e:	72 70                	jb     c020cc00 <sys_mem_share+0x130>
c020cb90:	8b 53 20             	mov    0x20(%ebx),%edx
c020cb93:	f7 c2 ff 0f 00 00    	test   $0xfff,%edx
c020cb99:	75 65                	jne    c020cc00 <sys_mem_share+0x130>
c020cb9b:	8d 8a 00 f0 ff ff    	lea    -0x1000(%edx),%ecx
c020cba1:	81 f9 ff ef ff bf    	cmp    $0xbfffefff,%ecx
c020cba7:	77 57                	ja     c020cc00 <sys_mem_share+0x130>
c020cba9:	b9 00 00 00 c0       	mov    $0xc0000000,%ecx
c020cbae:	29 d1                	sub    %edx,%ecx
c020cbb0:	c1 e9 0c             	shr    $0xc,%ecx
c020cbb3:	39 f9                	cmp    %edi,%ecx
c020cbb5:	72 49                	jb     c020cc00 <sys_mem_share+0x130>
c020cbb7:	8b 43 28             	mov    0x28(%ebx),%eax
c020cbba:	a9 a0 ff ff ff       	test   $0xffffffa0,%eax
c020cbbf:	75 5f                	jne    c020cc20 <sys_mem_share+0x150>
c020cbc1:	89 44 24 14          	mov    %eax,0x14(%esp)
c020cbc5:	8d 43 24             	lea    0x24(%ebx),%eax
c020cbc8:	83 c6 0c             	add    $0xc,%esi
c020cbcb:	89 44 24 10          	mov    %eax,0x10(%esp)
c020cbcf:	8d 43 20             	lea    0x20(%ebx),%eax
c020cbd2:	89 44 24 0c          	mov    %eax,0xc(%esp)
c020cbd6:	8d 43 1c             	lea    0x1c(%ebx),%eax
c020cbd9:	8b 7d e4             	mov    -0x1c(%ebp),%edi
c020cbdc:	89 44 24 04          	mov    %eax,0x4(%esp)
c020cbe0:	89 34 24             	mov    %esi,(%esp)
c020cbe3:	83 c7 0c             	add    $0xc,%edi
c020cbe6:	89 7c 24 08          	mov    %edi,0x8(%esp)
c020cbea:	e8 11 b3 ff ff       	call   c0207f00 <space_share>
c020cbef:	85 c0                	test   %eax,%eax
c020cbf1:	75 0d                	jne    c020cc00 <sys_mem_share+0x130>
c020cbf3:	8b 53 24             	mov    0x24(%ebx),%edx
c020cbf6:	85 d2                	test   %edx,%edx
c020cbf8:	ba 02 f0 ff ff       	mov    $0xfffff002,%edx
c020cbfd:	0f 45 c2             	cmovne %edx,%eax
c020cc00:	83 c4 3c             	add    $0x3c,%esp
c020cc03:	5b                   	pop    %ebx
c020cc04:	5e                   	pop    %esi
c020cc05:	5f                   	pop    %edi
c020cc06:	5d                   	pop    %ebp
c020cc07:	c3                   	ret
c020cc08:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020cc0f:	90                   	nop
c020cc10:	b8 38 ff ff ff       	mov    $0xffffff38,%eax
c020cc15:	eb e9                	jmp    c020cc00 <sys_mem_share+0x130>
c020cc17:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020cc1e:	66 90                	xchg   %ax,%ax
c020cc20:	b8 ea ff ff ff       	mov    $0xffffffea,%eax
c020cc25:	eb d9                	jmp    c020cc00 <sys_mem_share+0x130>
c020cc27:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020cc2e:	66 90                	xchg   %ax,%ax

c020cc30 <sys_mem_phys>:
c020cc30:	55                   	push   %ebp
c020cc31:	ba 02 00 00 00       	mov    $0x2,%edx
c020cc36:	89 e5                	mov    %esp,%ebp
c020cc38:	b9 03 00 00 00       	mov    $0x3,%ecx
c020cc3d:	57                   	push   %edi
c020cc3e:	56                   	push   %esi
c020cc3f:	53                   	push   %ebx
c020cc40:	83 ec 4c             	sub    $0x4c,%esp
c020cc43:	8b 5d 08             	mov    0x8(%ebp),%ebx
c020cc46:	89 54 24 0c          	mov    %edx,0xc(%esp)
c020cc4a:	89 4c 24 08          	mov    %ecx,0x8(%esp)
c020cc4e:	8b 43 c8             	mov    -0x38(%ebx),%eax
c020cc51:	89 44 24 04          	mov    %eax,0x4(%esp)
c020cc55:	8b 43 10             	mov    0x10(%ebx),%eax
c020cc58:	89 04 24             	mov    %eax,(%esp)
c020cc5b:	e8 e0 d4 ff ff       	call   c020a140 <handle_get>
c020cc60:	8b 7b 14             	mov    0x14(%ebx),%edi
c020cc63:	8b 57 14             	mov    0x14(%edi),%edx
c020cc66:	8b 4f 18             	mov    0x18(%edi),%ecx
c020cc69:	89 45 cc             	mov    %eax,-0x34(%ebp)
c020cc6c:	85 c0                	test   %eax,%eax
c020cc6e:	89 55 e0             	mov    %edx,-0x20(%ebp)
c020cc71:	89 4d e4             	mov    %ecx,-0x1c(%ebp)
c020cc74:	0f 84 41 01 00 00    	je     c020cdbb <sys_mem_phys+0x18b>
c020cc7a:	b8 01 00 00 00       	mov    $0x1,%eax
c020cc7f:	89 44 24 08          	mov    %eax,0x8(%esp)
c020cc83:	8b 43 d4             	mov    -0x2c(%ebx),%eax
c020cc86:	89 1c 24             	mov    %ebx,(%esp)
c020cc89:	89 44 24 04          	mov    %eax,0x4(%esp)
c020cc8d:	e8 5e 03 00 00       	call   c020cff0 <sys_authority>
c020cc92:	84 c0                	test   %al,%al
c020cc94:	0f 84 21 01 00 00    	je     c020cdbb <sys_mem_phys+0x18b>
c020cc9a:	c7 45 dc ea ff ff ff 	movl   $0xffffffea,-0x24(%ebp)
c020cca1:	8b 4f 10             	mov    0x10(%edi),%ecx
c020cca4:	89 4d d8             	mov    %ecx,-0x28(%ebp)
c020cca7:	f7 c1 ff 0f 00 00    	test   $0xfff,%ecx
c020ccad:	0f 85 ad 00 00 00    	jne    c020cd60 <sys_mem_phys+0x130>
c020ccb3:	8d 81 00 f0 ff ff    	lea    -0x1000(%ecx),%eax
c020ccb9:	3d ff ef ff bf       	cmp    $0xbfffefff,%eax
c020ccbe:	0f 87 9c 00 00 00    	ja     c020cd60 <sys_mem_phys+0x130>
c020ccc4:	8b 47 1c             	mov    0x1c(%edi),%eax
c020ccc7:	ba 00 00 00 c0       	mov    $0xc0000000,%edx
c020cccc:	29 ca                	sub    %ecx,%edx
c020ccce:	c1 ea 0c             	shr    $0xc,%edx
c020ccd1:	39 c2                	cmp    %eax,%edx
c020ccd3:	0f 82 87 00 00 00    	jb     c020cd60 <sys_mem_phys+0x130>
c020ccd9:	8b 55 e0             	mov    -0x20(%ebp),%edx
c020ccdc:	81 e2 ff 0f 00 00    	and    $0xfff,%edx
c020cce2:	83 ca 00             	or     $0x0,%edx
c020cce5:	0f 85 c7 00 00 00    	jne    c020cdb2 <sys_mem_phys+0x182>
c020cceb:	3d 00 10 00 00       	cmp    $0x1000,%eax
c020ccf0:	0f 87 bc 00 00 00    	ja     c020cdb2 <sys_mem_phys+0x182>
c020ccf6:	8b 57 20             	mov    0x20(%edi),%edx
c020ccf9:	89 d6                	mov    %edx,%esi
c020ccfb:	83 e6 dc             	and    $0xffffffdc,%esi
c020ccfe:	75 60                	jne    c020cd60 <sys_mem_phys+0x130>
c020cd00:	89 c1                	mov    %eax,%ecx
c020cd02:	31 db                	xor    %ebx,%ebx
c020cd04:	0f a4 cb 0c          	shld   $0xc,%ecx,%ebx
c020cd08:	c1 e1 0c             	shl    $0xc,%ecx
c020cd0b:	03 4d e0             	add    -0x20(%ebp),%ecx
c020cd0e:	13 5d e4             	adc    -0x1c(%ebp),%ebx
c020cd11:	89 4d d0             	mov    %ecx,-0x30(%ebp)
c020cd14:	39 ce                	cmp    %ecx,%esi
c020cd16:	b9 01 00 00 00       	mov    $0x1,%ecx
c020cd1b:	89 5d d4             	mov    %ebx,-0x2c(%ebp)
c020cd1e:	1b 4d d4             	sbb    -0x2c(%ebp),%ecx
c020cd21:	72 3d                	jb     c020cd60 <sys_mem_phys+0x130>
c020cd23:	85 c0                	test   %eax,%eax
c020cd25:	74 52                	je     c020cd79 <sys_mem_phys+0x149>
c020cd27:	8b 45 e0             	mov    -0x20(%ebp),%eax
c020cd2a:	8b 55 e4             	mov    -0x1c(%ebp),%edx
c020cd2d:	0f ac d0 0c          	shrd   $0xc,%edx,%eax
c020cd31:	89 c3                	mov    %eax,%ebx
c020cd33:	eb 18                	jmp    c020cd4d <sys_mem_phys+0x11d>
c020cd35:	8d 76 00             	lea    0x0(%esi),%esi
c020cd38:	89 1c 24             	mov    %ebx,(%esp)
c020cd3b:	e8 c0 32 ff ff       	call   c0200000 <is_apic>
c020cd40:	84 c0                	test   %al,%al
c020cd42:	75 15                	jne    c020cd59 <sys_mem_phys+0x129>
c020cd44:	8b 47 1c             	mov    0x1c(%edi),%eax
c020cd47:	46                   	inc    %esi
c020cd48:	43                   	inc    %ebx
c020cd49:	39 c6                	cmp    %eax,%esi
c020cd4b:	73 23                	jae    c020cd70 <sys_mem_phys+0x140>
c020cd4d:	89 1c 24             	mov    %ebx,(%esp)
c020cd50:	e8 3b a9 ff ff       	call   c0207690 <frame_is_ram>
c020cd55:	84 c0                	test   %al,%al
c020cd57:	74 df                	je     c020cd38 <sys_mem_phys+0x108>
c020cd59:	c7 45 dc ff ff ff ff 	movl   $0xffffffff,-0x24(%ebp)
c020cd60:	8b 45 dc             	mov    -0x24(%ebp),%eax
c020cd63:	83 c4 4c             	add    $0x4c,%esp
c020cd66:	5b                   	pop    %ebx
c020cd67:	5e                   	pop    %esi
c020cd68:	5f                   	pop    %edi
c020cd69:	5d                   	pop    %ebp
c020cd6a:	c3                   	ret
c020cd6b:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c020cd6f:	90                   	nop
c020cd70:	8b 57 20             	mov    0x20(%edi),%edx
c020cd73:	8b 7f 10             	mov    0x10(%edi),%edi
c020cd76:	89 7d d8             	mov    %edi,-0x28(%ebp)
c020cd79:	89 54 24 14          	mov    %edx,0x14(%esp)
c020cd7d:	89 44 24 10          	mov    %eax,0x10(%esp)
c020cd81:	8b 45 e0             	mov    -0x20(%ebp),%eax
c020cd84:	8b 55 e4             	mov    -0x1c(%ebp),%edx
c020cd87:	89 44 24 08          	mov    %eax,0x8(%esp)
c020cd8b:	89 54 24 0c          	mov    %edx,0xc(%esp)
c020cd8f:	8b 45 d8             	mov    -0x28(%ebp),%eax
c020cd92:	89 44 24 04          	mov    %eax,0x4(%esp)
c020cd96:	8b 45 cc             	mov    -0x34(%ebp),%eax
c020cd99:	83 c0 0c             	add    $0xc,%eax
c020cd9c:	89 04 24             	mov    %eax,(%esp)
c020cd9f:	e8 6c be ff ff       	call   c0208c10 <space_phys>
c020cda4:	89 45 dc             	mov    %eax,-0x24(%ebp)
c020cda7:	8b 45 dc             	mov    -0x24(%ebp),%eax
c020cdaa:	83 c4 4c             	add    $0x4c,%esp
c020cdad:	5b                   	pop    %ebx
c020cdae:	5e                   	pop    %esi
c020cdaf:	5f                   	pop    %edi
c020cdb0:	5d                   	pop    %ebp
c020cdb1:	c3                   	ret
c020cdb2:	c7 45 dc ea ff ff ff 	movl   $0xffffffea,-0x24(%ebp)
c020cdb9:	eb a5                	jmp    c020cd60 <sys_mem_phys+0x130>
c020cdbb:	c7 45 dc 38 ff ff ff 	movl   $0xffffff38,-0x24(%ebp)
c020cdc2:	eb 9c                	jmp    c020cd60 <sys_mem_phys+0x130>
c020cdc4:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020cdcb:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c020cdcf:	90                   	nop

c020cdd0 <sys_mem_scan>:
c020cdd0:	55                   	push   %ebp
c020cdd1:	b8 02 00 00 00       	mov    $0x2,%eax
c020cdd6:	89 e5                	mov    %esp,%ebp
c020cdd8:	83 ec 38             	sub    $0x38,%esp
c020cddb:	89 5d f4             	mov    %ebx,-0xc(%ebp)
c020cdde:	8b 5d 08             	mov    0x8(%ebp),%ebx
c020cde1:	ba 03 00 00 00       	mov    $0x3,%edx
c020cde6:	89 75 f8             	mov    %esi,-0x8(%ebp)
c020cde9:	89 7d fc             	mov    %edi,-0x4(%ebp)
c020cdec:	89 44 24 0c          	mov    %eax,0xc(%esp)
c020cdf0:	89 54 24 08          	mov    %edx,0x8(%esp)
c020cdf4:	8b 43 d4             	mov    -0x2c(%ebx),%eax
c020cdf7:	89 44 24 04          	mov    %eax,0x4(%esp)
c020cdfb:	8b 43 10             	mov    0x10(%ebx),%eax
c020cdfe:	89 04 24             	mov    %eax,(%esp)
c020ce01:	e8 3a d3 ff ff       	call   c020a140 <handle_get>
c020ce06:	85 c0                	test   %eax,%eax
c020ce08:	0f 84 83 00 00 00    	je     c020ce91 <sys_mem_scan+0xc1>
c020ce0e:	8b 4b c8             	mov    -0x38(%ebx),%ecx
c020ce11:	89 c2                	mov    %eax,%edx
c020ce13:	b8 ea ff ff ff       	mov    $0xffffffea,%eax
c020ce18:	f7 c1 ff 0f 00 00    	test   $0xfff,%ecx
c020ce1e:	75 30                	jne    c020ce50 <sys_mem_scan+0x80>
c020ce20:	8d b1 00 f0 ff ff    	lea    -0x1000(%ecx),%esi
c020ce26:	81 fe ff ef ff bf    	cmp    $0xbfffefff,%esi
c020ce2c:	77 22                	ja     c020ce50 <sys_mem_scan+0x80>
c020ce2e:	8b 7b c4             	mov    -0x3c(%ebx),%edi
c020ce31:	be 00 00 00 c0       	mov    $0xc0000000,%esi
c020ce36:	29 ce                	sub    %ecx,%esi
c020ce38:	c1 ee 0c             	shr    $0xc,%esi
c020ce3b:	83 fe 30             	cmp    $0x30,%esi
c020ce3e:	89 7d e4             	mov    %edi,-0x1c(%ebp)
c020ce41:	bf 30 00 00 00       	mov    $0x30,%edi
c020ce46:	0f 47 f7             	cmova  %edi,%esi
c020ce49:	8b 7d e4             	mov    -0x1c(%ebp),%edi
c020ce4c:	39 fe                	cmp    %edi,%esi
c020ce4e:	73 10                	jae    c020ce60 <sys_mem_scan+0x90>
c020ce50:	8b 5d f4             	mov    -0xc(%ebp),%ebx
c020ce53:	8b 75 f8             	mov    -0x8(%ebp),%esi
c020ce56:	8b 7d fc             	mov    -0x4(%ebp),%edi
c020ce59:	89 ec                	mov    %ebp,%esp
c020ce5b:	5d                   	pop    %ebp
c020ce5c:	c3                   	ret
c020ce5d:	8d 76 00             	lea    0x0(%esi),%esi
c020ce60:	8b 43 14             	mov    0x14(%ebx),%eax
c020ce63:	83 c2 0c             	add    $0xc,%edx
c020ce66:	89 7c 24 08          	mov    %edi,0x8(%esp)
c020ce6a:	89 4c 24 04          	mov    %ecx,0x4(%esp)
c020ce6e:	89 14 24             	mov    %edx,(%esp)
c020ce71:	83 c0 10             	add    $0x10,%eax
c020ce74:	89 44 24 0c          	mov    %eax,0xc(%esp)
c020ce78:	e8 c3 bf ff ff       	call   c0208e40 <space_scan>
c020ce7d:	85 c0                	test   %eax,%eax
c020ce7f:	75 cf                	jne    c020ce50 <sys_mem_scan+0x80>
c020ce81:	8b 43 c4             	mov    -0x3c(%ebx),%eax
c020ce84:	8b 5d f4             	mov    -0xc(%ebp),%ebx
c020ce87:	8b 75 f8             	mov    -0x8(%ebp),%esi
c020ce8a:	8b 7d fc             	mov    -0x4(%ebp),%edi
c020ce8d:	89 ec                	mov    %ebp,%esp
c020ce8f:	5d                   	pop    %ebp
c020ce90:	c3                   	ret
c020ce91:	b8 38 ff ff ff       	mov    $0xffffff38,%eax
c020ce96:	eb b8                	jmp    c020ce50 <sys_mem_scan+0x80>
c020ce98:	66 90                	xchg   %ax,%ax
c020ce9a:	66 90                	xchg   %ax,%ax
c020ce9c:	66 90                	xchg   %ax,%ax
c020ce9e:	66 90                	xchg   %ax,%ax

c020cea0 <sys_null>:
c020cea0:	31 c0                	xor    %eax,%eax
c020cea2:	c3                   	ret
c020cea3:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020ceaa:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi

c020ceb0 <sys_dispatch>:
c020ceb0:	55                   	push   %ebp
c020ceb1:	89 e5                	mov    %esp,%ebp
c020ceb3:	83 ec 38             	sub    $0x38,%esp
c020ceb6:	89 5d f4             	mov    %ebx,-0xc(%ebp)
c020ceb9:	8b 5d 08             	mov    0x8(%ebp),%ebx
c020cebc:	89 75 f8             	mov    %esi,-0x8(%ebp)
c020cebf:	89 7d fc             	mov    %edi,-0x4(%ebp)
c020cec2:	8b 43 e0             	mov    -0x20(%ebx),%eax
c020cec5:	8b 53 d8             	mov    -0x28(%ebx),%edx
c020cec8:	89 c1                	mov    %eax,%ecx
c020ceca:	89 55 e0             	mov    %edx,-0x20(%ebp)
c020cecd:	c1 f9 1f             	sar    $0x1f,%ecx
c020ced0:	31 c1                	xor    %eax,%ecx
c020ced2:	89 4d e4             	mov    %ecx,-0x1c(%ebp)
c020ced5:	8b 4b 10             	mov    0x10(%ebx),%ecx
c020ced8:	3b 41 28             	cmp    0x28(%ecx),%eax
c020cedb:	a1 60 37 22 c0       	mov    0xc0223760,%eax
c020cee0:	19 f6                	sbb    %esi,%esi
c020cee2:	f7 d6                	not    %esi
c020cee4:	8d 48 01             	lea    0x1(%eax),%ecx
c020cee7:	0f b6 f8             	movzbl %al,%edi
c020ceea:	89 0d 60 37 22 c0    	mov    %ecx,0xc0223760
c020cef0:	83 c6 02             	add    $0x2,%esi
c020cef3:	e8 08 5d ff ff       	call   c0202c00 <trace_clock>
c020cef8:	8b 55 e0             	mov    -0x20(%ebp),%edx
c020cefb:	89 c1                	mov    %eax,%ecx
c020cefd:	89 f8                	mov    %edi,%eax
c020ceff:	c1 e0 04             	shl    $0x4,%eax
c020cf02:	89 88 80 37 22 c0    	mov    %ecx,-0x3fddc880(%eax)
c020cf08:	8b 4d e4             	mov    -0x1c(%ebp),%ecx
c020cf0b:	89 b0 84 37 22 c0    	mov    %esi,-0x3fddc87c(%eax)
c020cf11:	89 90 8c 37 22 c0    	mov    %edx,-0x3fddc874(%eax)
c020cf17:	89 88 88 37 22 c0    	mov    %ecx,-0x3fddc878(%eax)
c020cf1d:	8b 53 10             	mov    0x10(%ebx),%edx
c020cf20:	8b 43 e0             	mov    -0x20(%ebx),%eax
c020cf23:	3b 42 28             	cmp    0x28(%edx),%eax
c020cf26:	72 60                	jb     c020cf88 <sys_dispatch+0xd8>
c020cf28:	83 f8 cd             	cmp    $0xffffffcd,%eax
c020cf2b:	76 3b                	jbe    c020cf68 <sys_dispatch+0xb8>
c020cf2d:	83 05 f0 36 22 c0 01 	addl   $0x1,0xc02236f0
c020cf34:	83 15 f4 36 22 c0 00 	adcl   $0x0,0xc02236f4
c020cf3b:	8b 43 e0             	mov    -0x20(%ebx),%eax
c020cf3e:	89 1c 24             	mov    %ebx,(%esp)
c020cf41:	f7 d0                	not    %eax
c020cf43:	ff 14 85 40 fa 20 c0 	call   *-0x3fdf05c0(,%eax,4)
c020cf4a:	3d 02 f0 ff ff       	cmp    $0xfffff002,%eax
c020cf4f:	74 46                	je     c020cf97 <sys_dispatch+0xe7>
c020cf51:	3d 01 f0 ff ff       	cmp    $0xfffff001,%eax
c020cf56:	75 1b                	jne    c020cf73 <sys_dispatch+0xc3>
c020cf58:	8b 5d f4             	mov    -0xc(%ebp),%ebx
c020cf5b:	8b 75 f8             	mov    -0x8(%ebp),%esi
c020cf5e:	8b 7d fc             	mov    -0x4(%ebp),%edi
c020cf61:	89 ec                	mov    %ebp,%esp
c020cf63:	5d                   	pop    %ebp
c020cf64:	c3                   	ret
c020cf65:	8d 76 00             	lea    0x0(%esi),%esi
c020cf68:	c1 f8 1f             	sar    $0x1f,%eax
c020cf6b:	83 e0 70             	and    $0x70,%eax
c020cf6e:	2d c8 00 00 00       	sub    $0xc8,%eax
c020cf73:	89 43 e0             	mov    %eax,-0x20(%ebx)
c020cf76:	8b 5d f4             	mov    -0xc(%ebp),%ebx
c020cf79:	8b 75 f8             	mov    -0x8(%ebp),%esi
c020cf7c:	8b 7d fc             	mov    -0x4(%ebp),%edi
c020cf7f:	89 ec                	mov    %ebp,%esp
c020cf81:	5d                   	pop    %ebp
c020cf82:	c3                   	ret
c020cf83:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c020cf87:	90                   	nop
c020cf88:	89 1c 24             	mov    %ebx,(%esp)
c020cf8b:	e8 20 75 ff ff       	call   c02044b0 <sys_ipc_call>
c020cf90:	3d 02 f0 ff ff       	cmp    $0xfffff002,%eax
c020cf95:	75 ba                	jne    c020cf51 <sys_dispatch+0xa1>
c020cf97:	c7 43 ec 10 f0 ff 0f 	movl   $0xffff010,-0x14(%ebx)
c020cf9e:	8b 5d f4             	mov    -0xc(%ebp),%ebx
c020cfa1:	8b 75 f8             	mov    -0x8(%ebp),%esi
c020cfa4:	8b 7d fc             	mov    -0x4(%ebp),%edi
c020cfa7:	89 ec                	mov    %ebp,%esp
c020cfa9:	5d                   	pop    %ebp
c020cfaa:	c3                   	ret
c020cfab:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c020cfaf:	90                   	nop

c020cfb0 <sys_task>:
c020cfb0:	55                   	push   %ebp
c020cfb1:	89 e5                	mov    %esp,%ebp
c020cfb3:	83 ec 18             	sub    $0x18,%esp
c020cfb6:	8b 55 0c             	mov    0xc(%ebp),%edx
c020cfb9:	8b 45 08             	mov    0x8(%ebp),%eax
c020cfbc:	83 fa ff             	cmp    $0xffffffff,%edx
c020cfbf:	8b 40 10             	mov    0x10(%eax),%eax
c020cfc2:	74 1c                	je     c020cfe0 <sys_task+0x30>
c020cfc4:	8b 4d 10             	mov    0x10(%ebp),%ecx
c020cfc7:	89 54 24 04          	mov    %edx,0x4(%esp)
c020cfcb:	89 04 24             	mov    %eax,(%esp)
c020cfce:	89 4c 24 0c          	mov    %ecx,0xc(%esp)
c020cfd2:	b9 03 00 00 00       	mov    $0x3,%ecx
c020cfd7:	89 4c 24 08          	mov    %ecx,0x8(%esp)
c020cfdb:	e8 60 d1 ff ff       	call   c020a140 <handle_get>
c020cfe0:	89 ec                	mov    %ebp,%esp
c020cfe2:	5d                   	pop    %ebp
c020cfe3:	c3                   	ret
c020cfe4:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020cfeb:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c020cfef:	90                   	nop

c020cff0 <sys_authority>:
c020cff0:	55                   	push   %ebp
c020cff1:	31 c0                	xor    %eax,%eax
c020cff3:	89 e5                	mov    %esp,%ebp
c020cff5:	ba 07 00 00 00       	mov    $0x7,%edx
c020cffa:	83 ec 18             	sub    $0x18,%esp
c020cffd:	89 44 24 0c          	mov    %eax,0xc(%esp)
c020d001:	89 54 24 08          	mov    %edx,0x8(%esp)
c020d005:	8b 45 0c             	mov    0xc(%ebp),%eax
c020d008:	89 44 24 04          	mov    %eax,0x4(%esp)
c020d00c:	8b 45 08             	mov    0x8(%ebp),%eax
c020d00f:	8b 40 10             	mov    0x10(%eax),%eax
c020d012:	89 04 24             	mov    %eax,(%esp)
c020d015:	e8 26 d1 ff ff       	call   c020a140 <handle_get>
c020d01a:	85 c0                	test   %eax,%eax
c020d01c:	74 12                	je     c020d030 <sys_authority+0x40>
c020d01e:	8b 55 10             	mov    0x10(%ebp),%edx
c020d021:	39 50 08             	cmp    %edx,0x8(%eax)
c020d024:	0f 94 c0             	sete   %al
c020d027:	89 ec                	mov    %ebp,%esp
c020d029:	5d                   	pop    %ebp
c020d02a:	c3                   	ret
c020d02b:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c020d02f:	90                   	nop
c020d030:	89 ec                	mov    %ebp,%esp
c020d032:	31 c0                	xor    %eax,%eax
c020d034:	5d                   	pop    %ebp
c020d035:	c3                   	ret
c020d036:	66 90                	xchg   %ax,%ax
c020d038:	66 90                	xchg   %ax,%ax
c020d03a:	66 90                	xchg   %ax,%ax
c020d03c:	66 90                	xchg   %ax,%ax
c020d03e:	66 90                	xchg   %ax,%ax

c020d040 <sys_task_create>:
c020d040:	55                   	push   %ebp
c020d041:	31 c0                	xor    %eax,%eax
c020d043:	89 e5                	mov    %esp,%ebp
c020d045:	57                   	push   %edi
c020d046:	56                   	push   %esi
c020d047:	53                   	push   %ebx
c020d048:	83 ec 3c             	sub    $0x3c,%esp
c020d04b:	8b 5d 08             	mov    0x8(%ebp),%ebx
c020d04e:	89 44 24 0c          	mov    %eax,0xc(%esp)
c020d052:	b8 05 00 00 00       	mov    $0x5,%eax
c020d057:	89 44 24 08          	mov    %eax,0x8(%esp)
c020d05b:	8b 43 d4             	mov    -0x2c(%ebx),%eax
c020d05e:	89 44 24 04          	mov    %eax,0x4(%esp)
c020d062:	8b 43 10             	mov    0x10(%ebx),%eax
c020d065:	89 04 24             	mov    %eax,(%esp)
c020d068:	e8 d3 d0 ff ff       	call   c020a140 <handle_get>
c020d06d:	89 45 d4             	mov    %eax,-0x2c(%ebp)
c020d070:	89 c7                	mov    %eax,%edi
c020d072:	b8 01 00 00 00       	mov    $0x1,%eax
c020d077:	89 44 24 0c          	mov    %eax,0xc(%esp)
c020d07b:	b8 02 00 00 00       	mov    $0x2,%eax
c020d080:	89 44 24 08          	mov    %eax,0x8(%esp)
c020d084:	8b 43 14             	mov    0x14(%ebx),%eax
c020d087:	8b 40 10             	mov    0x10(%eax),%eax
c020d08a:	89 44 24 04          	mov    %eax,0x4(%esp)
c020d08e:	8b 43 10             	mov    0x10(%ebx),%eax
c020d091:	89 04 24             	mov    %eax,(%esp)
c020d094:	e8 a7 d0 ff ff       	call   c020a140 <handle_get>
c020d099:	85 ff                	test   %edi,%edi
c020d09b:	89 45 d0             	mov    %eax,-0x30(%ebp)
c020d09e:	89 c6                	mov    %eax,%esi
c020d0a0:	8b 43 c4             	mov    -0x3c(%ebx),%eax
c020d0a3:	0f 84 27 01 00 00    	je     c020d1d0 <sys_task_create+0x190>
c020d0a9:	85 f6                	test   %esi,%esi
c020d0ab:	0f 84 1f 01 00 00    	je     c020d1d0 <sys_task_create+0x190>
c020d0b1:	8b 53 c8             	mov    -0x38(%ebx),%edx
c020d0b4:	31 ff                	xor    %edi,%edi
c020d0b6:	0f b6 c8             	movzbl %al,%ecx
c020d0b9:	83 fa ff             	cmp    $0xffffffff,%edx
c020d0bc:	0f 85 9e 00 00 00    	jne    c020d160 <sys_task_create+0x120>
c020d0c2:	3d ff 01 00 00       	cmp    $0x1ff,%eax
c020d0c7:	0f 87 13 01 00 00    	ja     c020d1e0 <sys_task_create+0x1a0>
c020d0cd:	8b 53 10             	mov    0x10(%ebx),%edx
c020d0d0:	0f b6 72 08          	movzbl 0x8(%edx),%esi
c020d0d4:	39 ce                	cmp    %ecx,%esi
c020d0d6:	73 13                	jae    c020d0eb <sys_task_create+0xab>
c020d0d8:	83 f9 46             	cmp    $0x46,%ecx
c020d0db:	0f 85 df 00 00 00    	jne    c020d1c0 <sys_task_create+0x180>
c020d0e1:	80 7a 09 00          	cmpb   $0x0,0x9(%edx)
c020d0e5:	0f 84 d5 00 00 00    	je     c020d1c0 <sys_task_create+0x180>
c020d0eb:	89 44 24 04          	mov    %eax,0x4(%esp)
c020d0ef:	8d 55 e4             	lea    -0x1c(%ebp),%edx
c020d0f2:	89 54 24 08          	mov    %edx,0x8(%esp)
c020d0f6:	8b 45 d4             	mov    -0x2c(%ebp),%eax
c020d0f9:	89 04 24             	mov    %eax,(%esp)
c020d0fc:	e8 5f d9 ff ff       	call   c020aa60 <task_new>
c020d101:	85 c0                	test   %eax,%eax
c020d103:	89 c2                	mov    %eax,%edx
c020d105:	0f 84 a5 00 00 00    	je     c020d1b0 <sys_task_create+0x170>
c020d10b:	8b 45 d0             	mov    -0x30(%ebp),%eax
c020d10e:	89 82 98 00 00 00    	mov    %eax,0x98(%edx)
c020d114:	ff 40 04             	incl   0x4(%eax)
c020d117:	85 ff                	test   %edi,%edi
c020d119:	8b 43 cc             	mov    -0x34(%ebx),%eax
c020d11c:	89 82 9c 00 00 00    	mov    %eax,0x9c(%edx)
c020d122:	74 09                	je     c020d12d <sys_task_create+0xed>
c020d124:	ff 47 04             	incl   0x4(%edi)
c020d127:	89 ba 90 00 00 00    	mov    %edi,0x90(%edx)
c020d12d:	89 54 24 04          	mov    %edx,0x4(%esp)
c020d131:	b8 10 11 00 00       	mov    $0x1110,%eax
c020d136:	b9 03 00 00 00       	mov    $0x3,%ecx
c020d13b:	89 44 24 0c          	mov    %eax,0xc(%esp)
c020d13f:	89 4c 24 08          	mov    %ecx,0x8(%esp)
c020d143:	89 55 d4             	mov    %edx,-0x2c(%ebp)
c020d146:	8b 43 10             	mov    0x10(%ebx),%eax
c020d149:	89 04 24             	mov    %eax,(%esp)
c020d14c:	e8 7f d1 ff ff       	call   c020a2d0 <handle_put>
c020d151:	8b 55 d4             	mov    -0x2c(%ebp),%edx
c020d154:	85 c0                	test   %eax,%eax
c020d156:	78 40                	js     c020d198 <sys_task_create+0x158>
c020d158:	83 c4 3c             	add    $0x3c,%esp
c020d15b:	5b                   	pop    %ebx
c020d15c:	5e                   	pop    %esi
c020d15d:	5f                   	pop    %edi
c020d15e:	5d                   	pop    %ebp
c020d15f:	c3                   	ret
c020d160:	89 4d cc             	mov    %ecx,-0x34(%ebp)
c020d163:	31 f6                	xor    %esi,%esi
c020d165:	bf 01 00 00 00       	mov    $0x1,%edi
c020d16a:	89 7c 24 08          	mov    %edi,0x8(%esp)
c020d16e:	89 74 24 0c          	mov    %esi,0xc(%esp)
c020d172:	89 54 24 04          	mov    %edx,0x4(%esp)
c020d176:	8b 43 10             	mov    0x10(%ebx),%eax
c020d179:	89 04 24             	mov    %eax,(%esp)
c020d17c:	e8 bf cf ff ff       	call   c020a140 <handle_get>
c020d181:	85 c0                	test   %eax,%eax
c020d183:	89 c7                	mov    %eax,%edi
c020d185:	74 49                	je     c020d1d0 <sys_task_create+0x190>
c020d187:	8b 43 c4             	mov    -0x3c(%ebx),%eax
c020d18a:	8b 4d cc             	mov    -0x34(%ebp),%ecx
c020d18d:	e9 30 ff ff ff       	jmp    c020d0c2 <sys_task_create+0x82>
c020d192:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c020d198:	89 45 d4             	mov    %eax,-0x2c(%ebp)
c020d19b:	89 14 24             	mov    %edx,(%esp)
c020d19e:	e8 3d d5 ff ff       	call   c020a6e0 <object_put>
c020d1a3:	8b 45 d4             	mov    -0x2c(%ebp),%eax
c020d1a6:	83 c4 3c             	add    $0x3c,%esp
c020d1a9:	5b                   	pop    %ebx
c020d1aa:	5e                   	pop    %esi
c020d1ab:	5f                   	pop    %edi
c020d1ac:	5d                   	pop    %ebp
c020d1ad:	c3                   	ret
c020d1ae:	66 90                	xchg   %ax,%ax
c020d1b0:	8b 45 e4             	mov    -0x1c(%ebp),%eax
c020d1b3:	83 c4 3c             	add    $0x3c,%esp
c020d1b6:	5b                   	pop    %ebx
c020d1b7:	5e                   	pop    %esi
c020d1b8:	5f                   	pop    %edi
c020d1b9:	5d                   	pop    %ebp
c020d1ba:	c3                   	ret
c020d1bb:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c020d1bf:	90                   	nop
c020d1c0:	b8 ff ff ff ff       	mov    $0xffffffff,%eax
c020d1c5:	eb 91                	jmp    c020d158 <sys_task_create+0x118>
c020d1c7:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020d1ce:	66 90                	xchg   %ax,%ax
c020d1d0:	b8 38 ff ff ff       	mov    $0xffffff38,%eax
c020d1d5:	eb 81                	jmp    c020d158 <sys_task_create+0x118>
c020d1d7:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020d1de:	66 90                	xchg   %ax,%ax
c020d1e0:	b8 ea ff ff ff       	mov    $0xffffffea,%eax
c020d1e5:	e9 6e ff ff ff       	jmp    c020d158 <sys_task_create+0x118>
c020d1ea:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi

c020d1f0 <sys_task_set>:
c020d1f0:	55                   	push   %ebp
c020d1f1:	31 c0                	xor    %eax,%eax
c020d1f3:	89 e5                	mov    %esp,%ebp
c020d1f5:	57                   	push   %edi
c020d1f6:	56                   	push   %esi
c020d1f7:	53                   	push   %ebx
c020d1f8:	83 ec 4c             	sub    $0x4c,%esp
c020d1fb:	8b 75 08             	mov    0x8(%ebp),%esi
c020d1fe:	8b 7e c8             	mov    -0x38(%esi),%edi
c020d201:	8b 4e c4             	mov    -0x3c(%esi),%ecx
c020d204:	83 ff 04             	cmp    $0x4,%edi
c020d207:	89 4d d4             	mov    %ecx,-0x2c(%ebp)
c020d20a:	0f 94 c0             	sete   %al
c020d20d:	40                   	inc    %eax
c020d20e:	89 44 24 08          	mov    %eax,0x8(%esp)
c020d212:	8b 46 d4             	mov    -0x2c(%esi),%eax
c020d215:	89 34 24             	mov    %esi,(%esp)
c020d218:	89 44 24 04          	mov    %eax,0x4(%esp)
c020d21c:	e8 8f fd ff ff       	call   c020cfb0 <sys_task>
c020d221:	8b 4d d4             	mov    -0x2c(%ebp),%ecx
c020d224:	85 c0                	test   %eax,%eax
c020d226:	0f 84 4c 02 00 00    	je     c020d478 <sys_task_set+0x288>
c020d22c:	89 c3                	mov    %eax,%ebx
c020d22e:	8b 46 10             	mov    0x10(%esi),%eax
c020d231:	39 d8                	cmp    %ebx,%eax
c020d233:	74 13                	je     c020d248 <sys_task_set+0x58>
c020d235:	83 ff 06             	cmp    $0x6,%edi
c020d238:	0f 87 4e 02 00 00    	ja     c020d48c <sys_task_set+0x29c>
c020d23e:	ff 24 bd 08 fb 20 c0 	jmp    *-0x3fdf04f8(,%edi,4)
c020d245:	8d 76 00             	lea    0x0(%esi),%esi
c020d248:	83 ff 03             	cmp    $0x3,%edi
c020d24b:	74 e8                	je     c020d235 <sys_task_set+0x45>
c020d24d:	83 ff 06             	cmp    $0x6,%edi
c020d250:	74 e3                	je     c020d235 <sys_task_set+0x45>
c020d252:	83 7e d4 ff          	cmpl   $0xffffffff,-0x2c(%esi)
c020d256:	75 dd                	jne    c020d235 <sys_task_set+0x45>
c020d258:	ba ff ff ff ff       	mov    $0xffffffff,%edx
c020d25d:	e9 63 01 00 00       	jmp    c020d3c5 <sys_task_set+0x1d5>
c020d262:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c020d268:	8d 55 e4             	lea    -0x1c(%ebp),%edx
c020d26b:	83 c0 0c             	add    $0xc,%eax
c020d26e:	89 54 24 10          	mov    %edx,0x10(%esp)
c020d272:	31 ff                	xor    %edi,%edi
c020d274:	89 ce                	mov    %ecx,%esi
c020d276:	0f b6 50 ff          	movzbl -0x1(%eax),%edx
c020d27a:	81 e6 ff 0f 00 00    	and    $0xfff,%esi
c020d280:	89 7c 24 08          	mov    %edi,0x8(%esp)
c020d284:	89 4c 24 04          	mov    %ecx,0x4(%esp)
c020d288:	89 04 24             	mov    %eax,(%esp)
c020d28b:	89 54 24 0c          	mov    %edx,0xc(%esp)
c020d28f:	e8 6c 98 ff ff       	call   c0206b00 <space_touch>
c020d294:	8b 55 e4             	mov    -0x1c(%ebp),%edx
c020d297:	89 55 d4             	mov    %edx,-0x2c(%ebp)
c020d29a:	85 d2                	test   %edx,%edx
c020d29c:	0f 85 e0 01 00 00    	jne    c020d482 <sys_task_set+0x292>
c020d2a2:	89 04 24             	mov    %eax,(%esp)
c020d2a5:	31 d2                	xor    %edx,%edx
c020d2a7:	89 54 24 04          	mov    %edx,0x4(%esp)
c020d2ab:	e8 40 a7 ff ff       	call   c02079f0 <kmap>
c020d2b0:	31 c9                	xor    %ecx,%ecx
c020d2b2:	8d 3c 30             	lea    (%eax,%esi,1),%edi
c020d2b5:	eb 13                	jmp    c020d2ca <sys_task_set+0xda>
c020d2b7:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020d2be:	66 90                	xchg   %ax,%ax
c020d2c0:	8d 04 0e             	lea    (%esi,%ecx,1),%eax
c020d2c3:	3d ff 0f 00 00       	cmp    $0xfff,%eax
c020d2c8:	77 21                	ja     c020d2eb <sys_task_set+0xfb>
c020d2ca:	0f b6 04 0f          	movzbl (%edi,%ecx,1),%eax
c020d2ce:	84 c0                	test   %al,%al
c020d2d0:	74 19                	je     c020d2eb <sys_task_set+0xfb>
c020d2d2:	88 c2                	mov    %al,%dl
c020d2d4:	80 ea 20             	sub    $0x20,%dl
c020d2d7:	80 fa 5e             	cmp    $0x5e,%dl
c020d2da:	76 02                	jbe    c020d2de <sys_task_set+0xee>
c020d2dc:	b0 3f                	mov    $0x3f,%al
c020d2de:	88 84 0b c8 00 00 00 	mov    %al,0xc8(%ebx,%ecx,1)
c020d2e5:	41                   	inc    %ecx
c020d2e6:	83 f9 0f             	cmp    $0xf,%ecx
c020d2e9:	75 d5                	jne    c020d2c0 <sys_task_set+0xd0>
c020d2eb:	31 c0                	xor    %eax,%eax
c020d2ed:	8b 55 d4             	mov    -0x2c(%ebp),%edx
c020d2f0:	88 84 0b c8 00 00 00 	mov    %al,0xc8(%ebx,%ecx,1)
c020d2f7:	83 c4 4c             	add    $0x4c,%esp
c020d2fa:	5b                   	pop    %ebx
c020d2fb:	89 d0                	mov    %edx,%eax
c020d2fd:	5e                   	pop    %esi
c020d2fe:	5f                   	pop    %edi
c020d2ff:	5d                   	pop    %ebp
c020d300:	c3                   	ret
c020d301:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020d308:	89 8b 88 00 00 00    	mov    %ecx,0x88(%ebx)
c020d30e:	31 d2                	xor    %edx,%edx
c020d310:	83 c4 4c             	add    $0x4c,%esp
c020d313:	89 d0                	mov    %edx,%eax
c020d315:	5b                   	pop    %ebx
c020d316:	5e                   	pop    %esi
c020d317:	5f                   	pop    %edi
c020d318:	5d                   	pop    %ebp
c020d319:	c3                   	ret
c020d31a:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c020d320:	89 4c 24 04          	mov    %ecx,0x4(%esp)
c020d324:	31 d2                	xor    %edx,%edx
c020d326:	be 01 00 00 00       	mov    $0x1,%esi
c020d32b:	89 74 24 08          	mov    %esi,0x8(%esp)
c020d32f:	89 54 24 0c          	mov    %edx,0xc(%esp)
c020d333:	89 04 24             	mov    %eax,(%esp)
c020d336:	e8 05 ce ff ff       	call   c020a140 <handle_get>
c020d33b:	85 c0                	test   %eax,%eax
c020d33d:	89 c6                	mov    %eax,%esi
c020d33f:	0f 84 33 01 00 00    	je     c020d478 <sys_task_set+0x288>
c020d345:	ff 40 04             	incl   0x4(%eax)
c020d348:	8b 83 94 00 00 00    	mov    0x94(%ebx),%eax
c020d34e:	85 c0                	test   %eax,%eax
c020d350:	74 08                	je     c020d35a <sys_task_set+0x16a>
c020d352:	89 04 24             	mov    %eax,(%esp)
c020d355:	e8 96 c2 ff ff       	call   c02095f0 <badge_put>
c020d35a:	89 b3 94 00 00 00    	mov    %esi,0x94(%ebx)
c020d360:	31 d2                	xor    %edx,%edx
c020d362:	eb ac                	jmp    c020d310 <sys_task_set+0x120>
c020d364:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c020d368:	8b 93 90 00 00 00    	mov    0x90(%ebx),%edx
c020d36e:	8b 7e cc             	mov    -0x34(%esi),%edi
c020d371:	85 d2                	test   %edx,%edx
c020d373:	0f 84 df fe ff ff    	je     c020d258 <sys_task_set+0x68>
c020d379:	8b 76 18             	mov    0x18(%esi),%esi
c020d37c:	39 72 08             	cmp    %esi,0x8(%edx)
c020d37f:	0f 85 d3 fe ff ff    	jne    c020d258 <sys_task_set+0x68>
c020d385:	8d 55 e4             	lea    -0x1c(%ebp),%edx
c020d388:	89 54 24 0c          	mov    %edx,0xc(%esp)
c020d38c:	8b 40 20             	mov    0x20(%eax),%eax
c020d38f:	89 34 24             	mov    %esi,(%esp)
c020d392:	89 4c 24 04          	mov    %ecx,0x4(%esp)
c020d396:	89 44 24 08          	mov    %eax,0x8(%esp)
c020d39a:	e8 41 c0 ff ff       	call   c02093e0 <badge_mint>
c020d39f:	85 c0                	test   %eax,%eax
c020d3a1:	89 c6                	mov    %eax,%esi
c020d3a3:	0f 84 c7 00 00 00    	je     c020d470 <sys_task_set+0x280>
c020d3a9:	8b 83 90 00 00 00    	mov    0x90(%ebx),%eax
c020d3af:	89 04 24             	mov    %eax,(%esp)
c020d3b2:	e8 39 c2 ff ff       	call   c02095f0 <badge_put>
c020d3b7:	31 d2                	xor    %edx,%edx
c020d3b9:	89 b3 90 00 00 00    	mov    %esi,0x90(%ebx)
c020d3bf:	89 bb a0 00 00 00    	mov    %edi,0xa0(%ebx)
c020d3c5:	83 c4 4c             	add    $0x4c,%esp
c020d3c8:	89 d0                	mov    %edx,%eax
c020d3ca:	5b                   	pop    %ebx
c020d3cb:	5e                   	pop    %esi
c020d3cc:	5f                   	pop    %edi
c020d3cd:	5d                   	pop    %ebp
c020d3ce:	c3                   	ret
c020d3cf:	90                   	nop
c020d3d0:	8d 41 ff             	lea    -0x1(%ecx),%eax
c020d3d3:	83 f8 1e             	cmp    $0x1e,%eax
c020d3d6:	0f 87 b0 00 00 00    	ja     c020d48c <sys_task_set+0x29c>
c020d3dc:	8b 73 74             	mov    0x74(%ebx),%esi
c020d3df:	bf 02 00 00 00       	mov    $0x2,%edi
c020d3e4:	83 c3 74             	add    $0x74,%ebx
c020d3e7:	88 4b 96             	mov    %cl,-0x6a(%ebx)
c020d3ea:	d3 e7                	shl    %cl,%edi
c020d3ec:	88 c8                	mov    %cl,%al
c020d3ee:	39 de                	cmp    %ebx,%esi
c020d3f0:	75 24                	jne    c020d416 <sys_task_set+0x226>
c020d3f2:	e9 17 ff ff ff       	jmp    c020d30e <sys_task_set+0x11e>
c020d3f7:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020d3fe:	66 90                	xchg   %ax,%ax
c020d400:	88 86 00 ff ff ff    	mov    %al,-0x100(%esi)
c020d406:	89 be 1c ff ff ff    	mov    %edi,-0xe4(%esi)
c020d40c:	8b 36                	mov    (%esi),%esi
c020d40e:	39 de                	cmp    %ebx,%esi
c020d410:	0f 84 f8 fe ff ff    	je     c020d30e <sys_task_set+0x11e>
c020d416:	80 be 03 ff ff ff 00 	cmpb   $0x0,-0xfd(%esi)
c020d41d:	74 e1                	je     c020d400 <sys_task_set+0x210>
c020d41f:	88 45 d4             	mov    %al,-0x2c(%ebp)
c020d422:	8d 96 f4 fe ff ff    	lea    -0x10c(%esi),%edx
c020d428:	89 14 24             	mov    %edx,(%esp)
c020d42b:	89 55 d0             	mov    %edx,-0x30(%ebp)
c020d42e:	e8 ed e1 ff ff       	call   c020b620 <sched_remove>
c020d433:	0f b6 45 d4          	movzbl -0x2c(%ebp),%eax
c020d437:	89 be 1c ff ff ff    	mov    %edi,-0xe4(%esi)
c020d43d:	8b 55 d0             	mov    -0x30(%ebp),%edx
c020d440:	88 86 00 ff ff ff    	mov    %al,-0x100(%esi)
c020d446:	89 14 24             	mov    %edx,(%esp)
c020d449:	e8 f2 e0 ff ff       	call   c020b540 <sched_ready>
c020d44e:	0f b6 45 d4          	movzbl -0x2c(%ebp),%eax
c020d452:	eb b8                	jmp    c020d40c <sys_task_set+0x21c>
c020d454:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c020d458:	81 f9 ff ff ff bf    	cmp    $0xbfffffff,%ecx
c020d45e:	77 2c                	ja     c020d48c <sys_task_set+0x29c>
c020d460:	89 8b 8c 00 00 00    	mov    %ecx,0x8c(%ebx)
c020d466:	31 d2                	xor    %edx,%edx
c020d468:	e9 a3 fe ff ff       	jmp    c020d310 <sys_task_set+0x120>
c020d46d:	8d 76 00             	lea    0x0(%esi),%esi
c020d470:	8b 55 e4             	mov    -0x1c(%ebp),%edx
c020d473:	e9 4d ff ff ff       	jmp    c020d3c5 <sys_task_set+0x1d5>
c020d478:	ba 38 ff ff ff       	mov    $0xffffff38,%edx
c020d47d:	e9 43 ff ff ff       	jmp    c020d3c5 <sys_task_set+0x1d5>
c020d482:	ba f2 ff ff ff       	mov    $0xfffffff2,%edx
c020d487:	e9 39 ff ff ff       	jmp    c020d3c5 <sys_task_set+0x1d5>
c020d48c:	ba ea ff ff ff       	mov    $0xffffffea,%edx
c020d491:	e9 2f ff ff ff       	jmp    c020d3c5 <sys_task_set+0x1d5>
c020d496:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020d49d:	8d 76 00             	lea    0x0(%esi),%esi

c020d4a0 <sys_task_kill>:
c020d4a0:	55                   	push   %ebp
c020d4a1:	b8 01 00 00 00       	mov    $0x1,%eax
c020d4a6:	89 e5                	mov    %esp,%ebp
c020d4a8:	ba 03 00 00 00       	mov    $0x3,%edx
c020d4ad:	56                   	push   %esi
c020d4ae:	53                   	push   %ebx
c020d4af:	83 ec 10             	sub    $0x10,%esp
c020d4b2:	8b 75 08             	mov    0x8(%ebp),%esi
c020d4b5:	89 44 24 0c          	mov    %eax,0xc(%esp)
c020d4b9:	89 54 24 08          	mov    %edx,0x8(%esp)
c020d4bd:	8b 46 d4             	mov    -0x2c(%esi),%eax
c020d4c0:	89 44 24 04          	mov    %eax,0x4(%esp)
c020d4c4:	8b 46 10             	mov    0x10(%esi),%eax
c020d4c7:	89 04 24             	mov    %eax,(%esp)
c020d4ca:	e8 71 cc ff ff       	call   c020a140 <handle_get>
c020d4cf:	85 c0                	test   %eax,%eax
c020d4d1:	74 1e                	je     c020d4f1 <sys_task_kill+0x51>
c020d4d3:	89 04 24             	mov    %eax,(%esp)
c020d4d6:	89 c3                	mov    %eax,%ebx
c020d4d8:	e8 73 d7 ff ff       	call   c020ac50 <task_kill>
c020d4dd:	31 c0                	xor    %eax,%eax
c020d4df:	ba 01 f0 ff ff       	mov    $0xfffff001,%edx
c020d4e4:	39 5e 10             	cmp    %ebx,0x10(%esi)
c020d4e7:	0f 44 c2             	cmove  %edx,%eax
c020d4ea:	83 c4 10             	add    $0x10,%esp
c020d4ed:	5b                   	pop    %ebx
c020d4ee:	5e                   	pop    %esi
c020d4ef:	5d                   	pop    %ebp
c020d4f0:	c3                   	ret
c020d4f1:	b8 38 ff ff ff       	mov    $0xffffff38,%eax
c020d4f6:	eb f2                	jmp    c020d4ea <sys_task_kill+0x4a>
c020d4f8:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020d4ff:	90                   	nop

c020d500 <sys_thread_create>:
c020d500:	55                   	push   %ebp
c020d501:	b8 01 00 00 00       	mov    $0x1,%eax
c020d506:	89 e5                	mov    %esp,%ebp
c020d508:	57                   	push   %edi
c020d509:	56                   	push   %esi
c020d50a:	53                   	push   %ebx
c020d50b:	83 ec 3c             	sub    $0x3c,%esp
c020d50e:	8b 75 08             	mov    0x8(%ebp),%esi
c020d511:	89 44 24 08          	mov    %eax,0x8(%esp)
c020d515:	8b 46 d4             	mov    -0x2c(%esi),%eax
c020d518:	89 34 24             	mov    %esi,(%esp)
c020d51b:	89 44 24 04          	mov    %eax,0x4(%esp)
c020d51f:	e8 8c fa ff ff       	call   c020cfb0 <sys_task>
c020d524:	8b 5e c8             	mov    -0x38(%esi),%ebx
c020d527:	89 c7                	mov    %eax,%edi
c020d529:	8b 46 14             	mov    0x14(%esi),%eax
c020d52c:	85 ff                	test   %edi,%edi
c020d52e:	8b 48 10             	mov    0x10(%eax),%ecx
c020d531:	8b 40 14             	mov    0x14(%eax),%eax
c020d534:	89 4d d4             	mov    %ecx,-0x2c(%ebp)
c020d537:	89 45 d0             	mov    %eax,-0x30(%ebp)
c020d53a:	0f 84 1f 01 00 00    	je     c020d65f <sys_thread_create+0x15f>
c020d540:	80 7f 01 00          	cmpb   $0x0,0x1(%edi)
c020d544:	0f 85 0b 01 00 00    	jne    c020d655 <sys_thread_create+0x155>
c020d54a:	83 f9 1f             	cmp    $0x1f,%ecx
c020d54d:	0f 87 ca 00 00 00    	ja     c020d61d <sys_thread_create+0x11d>
c020d553:	39 7e 10             	cmp    %edi,0x10(%esi)
c020d556:	0f 84 cc 00 00 00    	je     c020d628 <sys_thread_create+0x128>
c020d55c:	83 fb ff             	cmp    $0xffffffff,%ebx
c020d55f:	90                   	nop
c020d560:	0f 84 8a 00 00 00    	je     c020d5f0 <sys_thread_create+0xf0>
c020d566:	81 fb ff 03 00 00    	cmp    $0x3ff,%ebx
c020d56c:	0f 87 ab 00 00 00    	ja     c020d61d <sys_thread_create+0x11d>
c020d572:	89 5c 24 04          	mov    %ebx,0x4(%esp)
c020d576:	89 3c 24             	mov    %edi,(%esp)
c020d579:	e8 d2 d9 ff ff       	call   c020af50 <thread_find>
c020d57e:	85 c0                	test   %eax,%eax
c020d580:	0f 85 c5 00 00 00    	jne    c020d64b <sys_thread_create+0x14b>
c020d586:	89 5c 24 04          	mov    %ebx,0x4(%esp)
c020d58a:	8d 45 e4             	lea    -0x1c(%ebp),%eax
c020d58d:	89 44 24 08          	mov    %eax,0x8(%esp)
c020d591:	89 3c 24             	mov    %edi,(%esp)
c020d594:	e8 f7 d9 ff ff       	call   c020af90 <thread_new>
c020d599:	85 c0                	test   %eax,%eax
c020d59b:	0f 84 9f 00 00 00    	je     c020d640 <sys_thread_create+0x140>
c020d5a1:	8b 4d d4             	mov    -0x2c(%ebp),%ecx
c020d5a4:	85 c9                	test   %ecx,%ecx
c020d5a6:	74 0d                	je     c020d5b5 <sys_thread_create+0xb5>
c020d5a8:	88 48 0c             	mov    %cl,0xc(%eax)
c020d5ab:	ba 02 00 00 00       	mov    $0x2,%edx
c020d5b0:	d3 e2                	shl    %cl,%edx
c020d5b2:	89 50 28             	mov    %edx,0x28(%eax)
c020d5b5:	8b 4d d0             	mov    -0x30(%ebp),%ecx
c020d5b8:	85 c9                	test   %ecx,%ecx
c020d5ba:	75 24                	jne    c020d5e0 <sys_thread_create+0xe0>
c020d5bc:	8b 56 c4             	mov    -0x3c(%esi),%edx
c020d5bf:	89 50 ec             	mov    %edx,-0x14(%eax)
c020d5c2:	8b 56 cc             	mov    -0x34(%esi),%edx
c020d5c5:	c6 40 08 00          	movb   $0x0,0x8(%eax)
c020d5c9:	89 50 f8             	mov    %edx,-0x8(%eax)
c020d5cc:	89 04 24             	mov    %eax,(%esp)
c020d5cf:	e8 6c df ff ff       	call   c020b540 <sched_ready>
c020d5d4:	89 d8                	mov    %ebx,%eax
c020d5d6:	83 c4 3c             	add    $0x3c,%esp
c020d5d9:	5b                   	pop    %ebx
c020d5da:	5e                   	pop    %esi
c020d5db:	5f                   	pop    %edi
c020d5dc:	5d                   	pop    %ebp
c020d5dd:	c3                   	ret
c020d5de:	66 90                	xchg   %ax,%ax
c020d5e0:	8b 50 14             	mov    0x14(%eax),%edx
c020d5e3:	89 0a                	mov    %ecx,(%edx)
c020d5e5:	eb d5                	jmp    c020d5bc <sys_thread_create+0xbc>
c020d5e7:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020d5ee:	66 90                	xchg   %ax,%ax
c020d5f0:	31 db                	xor    %ebx,%ebx
c020d5f2:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020d5f9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020d600:	89 5c 24 04          	mov    %ebx,0x4(%esp)
c020d604:	89 3c 24             	mov    %edi,(%esp)
c020d607:	e8 44 d9 ff ff       	call   c020af50 <thread_find>
c020d60c:	85 c0                	test   %eax,%eax
c020d60e:	0f 84 52 ff ff ff    	je     c020d566 <sys_thread_create+0x66>
c020d614:	43                   	inc    %ebx
c020d615:	81 fb 00 04 00 00    	cmp    $0x400,%ebx
c020d61b:	75 e3                	jne    c020d600 <sys_thread_create+0x100>
c020d61d:	b8 ea ff ff ff       	mov    $0xffffffea,%eax
c020d622:	eb b2                	jmp    c020d5d6 <sys_thread_create+0xd6>
c020d624:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c020d628:	0f b6 47 0a          	movzbl 0xa(%edi),%eax
c020d62c:	8b 55 d4             	mov    -0x2c(%ebp),%edx
c020d62f:	39 d0                	cmp    %edx,%eax
c020d631:	0f 83 25 ff ff ff    	jae    c020d55c <sys_thread_create+0x5c>
c020d637:	eb e4                	jmp    c020d61d <sys_thread_create+0x11d>
c020d639:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020d640:	8b 45 e4             	mov    -0x1c(%ebp),%eax
c020d643:	83 c4 3c             	add    $0x3c,%esp
c020d646:	5b                   	pop    %ebx
c020d647:	5e                   	pop    %esi
c020d648:	5f                   	pop    %edi
c020d649:	5d                   	pop    %ebp
c020d64a:	c3                   	ret
c020d64b:	b8 ef ff ff ff       	mov    $0xffffffef,%eax
c020d650:	e9 81 ff ff ff       	jmp    c020d5d6 <sys_thread_create+0xd6>
c020d655:	b8 33 ff ff ff       	mov    $0xffffff33,%eax
c020d65a:	e9 77 ff ff ff       	jmp    c020d5d6 <sys_thread_create+0xd6>
c020d65f:	b8 38 ff ff ff       	mov    $0xffffff38,%eax
c020d664:	e9 6d ff ff ff       	jmp    c020d5d6 <sys_thread_create+0xd6>
c020d669:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi

c020d670 <sys_thread_get>:
c020d670:	55                   	push   %ebp
c020d671:	b8 01 00 00 00       	mov    $0x1,%eax
c020d676:	89 e5                	mov    %esp,%ebp
c020d678:	ba 03 00 00 00       	mov    $0x3,%edx
c020d67d:	57                   	push   %edi
c020d67e:	56                   	push   %esi
c020d67f:	53                   	push   %ebx
c020d680:	83 ec 3c             	sub    $0x3c,%esp
c020d683:	8b 75 08             	mov    0x8(%ebp),%esi
c020d686:	89 44 24 0c          	mov    %eax,0xc(%esp)
c020d68a:	89 54 24 08          	mov    %edx,0x8(%esp)
c020d68e:	8b 46 d4             	mov    -0x2c(%esi),%eax
c020d691:	89 44 24 04          	mov    %eax,0x4(%esp)
c020d695:	8b 46 10             	mov    0x10(%esi),%eax
c020d698:	89 04 24             	mov    %eax,(%esp)
c020d69b:	e8 a0 ca ff ff       	call   c020a140 <handle_get>
c020d6a0:	8b 5e 14             	mov    0x14(%esi),%ebx
c020d6a3:	85 c0                	test   %eax,%eax
c020d6a5:	0f 84 8a 00 00 00    	je     c020d735 <sys_thread_get+0xc5>
c020d6ab:	8b 56 c8             	mov    -0x38(%esi),%edx
c020d6ae:	89 04 24             	mov    %eax,(%esp)
c020d6b1:	89 54 24 04          	mov    %edx,0x4(%esp)
c020d6b5:	e8 96 d8 ff ff       	call   c020af50 <thread_find>
c020d6ba:	85 c0                	test   %eax,%eax
c020d6bc:	74 7e                	je     c020d73c <sys_thread_get+0xcc>
c020d6be:	8b 48 d8             	mov    -0x28(%eax),%ecx
c020d6c1:	8b 50 d4             	mov    -0x2c(%eax),%edx
c020d6c4:	8b 78 cc             	mov    -0x34(%eax),%edi
c020d6c7:	89 4d dc             	mov    %ecx,-0x24(%ebp)
c020d6ca:	8b 48 e0             	mov    -0x20(%eax),%ecx
c020d6cd:	89 55 d8             	mov    %edx,-0x28(%ebp)
c020d6d0:	8b 50 dc             	mov    -0x24(%eax),%edx
c020d6d3:	89 4d d4             	mov    %ecx,-0x2c(%ebp)
c020d6d6:	8b 48 ec             	mov    -0x14(%eax),%ecx
c020d6d9:	89 55 d0             	mov    %edx,-0x30(%ebp)
c020d6dc:	8b 50 f4             	mov    -0xc(%eax),%edx
c020d6df:	89 4d e4             	mov    %ecx,-0x1c(%ebp)
c020d6e2:	8b 48 f8             	mov    -0x8(%eax),%ecx
c020d6e5:	89 55 c8             	mov    %edx,-0x38(%ebp)
c020d6e8:	8b 50 c4             	mov    -0x3c(%eax),%edx
c020d6eb:	89 4d cc             	mov    %ecx,-0x34(%ebp)
c020d6ee:	8b 48 c8             	mov    -0x38(%eax),%ecx
c020d6f1:	89 53 10             	mov    %edx,0x10(%ebx)
c020d6f4:	8b 55 d8             	mov    -0x28(%ebp),%edx
c020d6f7:	89 7b 18             	mov    %edi,0x18(%ebx)
c020d6fa:	89 4b 14             	mov    %ecx,0x14(%ebx)
c020d6fd:	8b 4d dc             	mov    -0x24(%ebp),%ecx
c020d700:	89 53 1c             	mov    %edx,0x1c(%ebx)
c020d703:	8b 55 d0             	mov    -0x30(%ebp),%edx
c020d706:	89 4b 20             	mov    %ecx,0x20(%ebx)
c020d709:	8b 4d d4             	mov    -0x2c(%ebp),%ecx
c020d70c:	89 53 24             	mov    %edx,0x24(%ebx)
c020d70f:	8b 55 c8             	mov    -0x38(%ebp),%edx
c020d712:	89 4b 28             	mov    %ecx,0x28(%ebx)
c020d715:	8b 4d e4             	mov    -0x1c(%ebp),%ecx
c020d718:	89 4b 2c             	mov    %ecx,0x2c(%ebx)
c020d71b:	8b 4d cc             	mov    -0x34(%ebp),%ecx
c020d71e:	89 53 30             	mov    %edx,0x30(%ebx)
c020d721:	89 4b 34             	mov    %ecx,0x34(%ebx)
c020d724:	0f b6 40 08          	movzbl 0x8(%eax),%eax
c020d728:	89 46 c8             	mov    %eax,-0x38(%esi)
c020d72b:	31 c0                	xor    %eax,%eax
c020d72d:	83 c4 3c             	add    $0x3c,%esp
c020d730:	5b                   	pop    %ebx
c020d731:	5e                   	pop    %esi
c020d732:	5f                   	pop    %edi
c020d733:	5d                   	pop    %ebp
c020d734:	c3                   	ret
c020d735:	b8 38 ff ff ff       	mov    $0xffffff38,%eax
c020d73a:	eb f1                	jmp    c020d72d <sys_thread_get+0xbd>
c020d73c:	b8 fd ff ff ff       	mov    $0xfffffffd,%eax
c020d741:	eb ea                	jmp    c020d72d <sys_thread_get+0xbd>
c020d743:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020d74a:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi

c020d750 <sys_thread_set>:
c020d750:	55                   	push   %ebp
c020d751:	b8 01 00 00 00       	mov    $0x1,%eax
c020d756:	89 e5                	mov    %esp,%ebp
c020d758:	83 ec 38             	sub    $0x38,%esp
c020d75b:	89 5d f4             	mov    %ebx,-0xc(%ebp)
c020d75e:	8b 5d 08             	mov    0x8(%ebp),%ebx
c020d761:	89 7d fc             	mov    %edi,-0x4(%ebp)
c020d764:	89 75 f8             	mov    %esi,-0x8(%ebp)
c020d767:	89 44 24 08          	mov    %eax,0x8(%esp)
c020d76b:	8b 43 d4             	mov    -0x2c(%ebx),%eax
c020d76e:	89 1c 24             	mov    %ebx,(%esp)
c020d771:	89 44 24 04          	mov    %eax,0x4(%esp)
c020d775:	e8 36 f8 ff ff       	call   c020cfb0 <sys_task>
c020d77a:	89 c7                	mov    %eax,%edi
c020d77c:	8b 43 cc             	mov    -0x34(%ebx),%eax
c020d77f:	85 ff                	test   %edi,%edi
c020d781:	89 45 e4             	mov    %eax,-0x1c(%ebp)
c020d784:	0f 84 08 01 00 00    	je     c020d892 <sys_thread_set+0x142>
c020d78a:	8b 43 c8             	mov    -0x38(%ebx),%eax
c020d78d:	89 3c 24             	mov    %edi,(%esp)
c020d790:	89 44 24 04          	mov    %eax,0x4(%esp)
c020d794:	e8 b7 d7 ff ff       	call   c020af50 <thread_find>
c020d799:	85 c0                	test   %eax,%eax
c020d79b:	89 c6                	mov    %eax,%esi
c020d79d:	0f 84 f9 00 00 00    	je     c020d89c <sys_thread_set+0x14c>
c020d7a3:	83 7b c4 05          	cmpl   $0x5,-0x3c(%ebx)
c020d7a7:	0f 87 bb 00 00 00    	ja     c020d868 <sys_thread_set+0x118>
c020d7ad:	8b 43 c4             	mov    -0x3c(%ebx),%eax
c020d7b0:	ff 24 85 24 fb 20 c0 	jmp    *-0x3fdf04dc(,%eax,4)
c020d7b7:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020d7be:	66 90                	xchg   %ax,%ax
c020d7c0:	39 f3                	cmp    %esi,%ebx
c020d7c2:	0f 85 de 00 00 00    	jne    c020d8a6 <sys_thread_set+0x156>
c020d7c8:	c6 43 0d 00          	movb   $0x0,0xd(%ebx)
c020d7cc:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c020d7d0:	31 c0                	xor    %eax,%eax
c020d7d2:	8b 5d f4             	mov    -0xc(%ebp),%ebx
c020d7d5:	8b 75 f8             	mov    -0x8(%ebp),%esi
c020d7d8:	8b 7d fc             	mov    -0x4(%ebp),%edi
c020d7db:	89 ec                	mov    %ebp,%esp
c020d7dd:	5d                   	pop    %ebp
c020d7de:	c3                   	ret
c020d7df:	90                   	nop
c020d7e0:	89 34 24             	mov    %esi,(%esp)
c020d7e3:	e8 c8 da ff ff       	call   c020b2b0 <thread_kill>
c020d7e8:	39 f3                	cmp    %esi,%ebx
c020d7ea:	75 e4                	jne    c020d7d0 <sys_thread_set+0x80>
c020d7ec:	b8 01 f0 ff ff       	mov    $0xfffff001,%eax
c020d7f1:	eb df                	jmp    c020d7d2 <sys_thread_set+0x82>
c020d7f3:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c020d7f7:	90                   	nop
c020d7f8:	89 34 24             	mov    %esi,(%esp)
c020d7fb:	e8 20 de ff ff       	call   c020b620 <sched_remove>
c020d800:	c6 46 09 01          	movb   $0x1,0x9(%esi)
c020d804:	eb ca                	jmp    c020d7d0 <sys_thread_set+0x80>
c020d806:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020d80d:	8d 76 00             	lea    0x0(%esi),%esi
c020d810:	80 7e 08 00          	cmpb   $0x0,0x8(%esi)
c020d814:	c6 46 09 00          	movb   $0x0,0x9(%esi)
c020d818:	75 b6                	jne    c020d7d0 <sys_thread_set+0x80>
c020d81a:	39 35 40 14 22 c0    	cmp    %esi,0xc0221440
c020d820:	74 ae                	je     c020d7d0 <sys_thread_set+0x80>
c020d822:	89 34 24             	mov    %esi,(%esp)
c020d825:	e8 16 dd ff ff       	call   c020b540 <sched_ready>
c020d82a:	eb a4                	jmp    c020d7d0 <sys_thread_set+0x80>
c020d82c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c020d830:	8b 4d e4             	mov    -0x1c(%ebp),%ecx
c020d833:	8d 41 ff             	lea    -0x1(%ecx),%eax
c020d836:	83 f8 1e             	cmp    $0x1e,%eax
c020d839:	77 2d                	ja     c020d868 <sys_thread_set+0x118>
c020d83b:	39 7b 10             	cmp    %edi,0x10(%ebx)
c020d83e:	74 20                	je     c020d860 <sys_thread_set+0x110>
c020d840:	8b 55 e4             	mov    -0x1c(%ebp),%edx
c020d843:	b8 02 00 00 00       	mov    $0x2,%eax
c020d848:	88 d1                	mov    %dl,%cl
c020d84a:	d3 e0                	shl    %cl,%eax
c020d84c:	80 7e 0f 00          	cmpb   $0x0,0xf(%esi)
c020d850:	75 26                	jne    c020d878 <sys_thread_set+0x128>
c020d852:	88 56 0c             	mov    %dl,0xc(%esi)
c020d855:	89 46 28             	mov    %eax,0x28(%esi)
c020d858:	e9 73 ff ff ff       	jmp    c020d7d0 <sys_thread_set+0x80>
c020d85d:	8d 76 00             	lea    0x0(%esi),%esi
c020d860:	0f b6 47 0a          	movzbl 0xa(%edi),%eax
c020d864:	39 c8                	cmp    %ecx,%eax
c020d866:	73 d8                	jae    c020d840 <sys_thread_set+0xf0>
c020d868:	b8 ea ff ff ff       	mov    $0xffffffea,%eax
c020d86d:	e9 60 ff ff ff       	jmp    c020d7d2 <sys_thread_set+0x82>
c020d872:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c020d878:	89 45 e0             	mov    %eax,-0x20(%ebp)
c020d87b:	89 34 24             	mov    %esi,(%esp)
c020d87e:	e8 9d dd ff ff       	call   c020b620 <sched_remove>
c020d883:	0f b6 45 e4          	movzbl -0x1c(%ebp),%eax
c020d887:	88 46 0c             	mov    %al,0xc(%esi)
c020d88a:	8b 45 e0             	mov    -0x20(%ebp),%eax
c020d88d:	89 46 28             	mov    %eax,0x28(%esi)
c020d890:	eb 90                	jmp    c020d822 <sys_thread_set+0xd2>
c020d892:	b8 38 ff ff ff       	mov    $0xffffff38,%eax
c020d897:	e9 36 ff ff ff       	jmp    c020d7d2 <sys_thread_set+0x82>
c020d89c:	b8 fd ff ff ff       	mov    $0xfffffffd,%eax
c020d8a1:	e9 2c ff ff ff       	jmp    c020d7d2 <sys_thread_set+0x82>
c020d8a6:	b8 ff ff ff ff       	mov    $0xffffffff,%eax
c020d8ab:	e9 22 ff ff ff       	jmp    c020d7d2 <sys_thread_set+0x82>

c020d8b0 <sys_thread_exit>:
c020d8b0:	55                   	push   %ebp
c020d8b1:	89 e5                	mov    %esp,%ebp
c020d8b3:	83 ec 18             	sub    $0x18,%esp
c020d8b6:	8b 45 08             	mov    0x8(%ebp),%eax
c020d8b9:	8b 50 10             	mov    0x10(%eax),%edx
c020d8bc:	83 ba 84 00 00 00 01 	cmpl   $0x1,0x84(%edx)
c020d8c3:	74 1b                	je     c020d8e0 <sys_thread_exit+0x30>
c020d8c5:	89 04 24             	mov    %eax,(%esp)
c020d8c8:	e8 e3 d9 ff ff       	call   c020b2b0 <thread_kill>
c020d8cd:	89 ec                	mov    %ebp,%esp
c020d8cf:	b8 01 f0 ff ff       	mov    $0xfffff001,%eax
c020d8d4:	5d                   	pop    %ebp
c020d8d5:	c3                   	ret
c020d8d6:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020d8dd:	8d 76 00             	lea    0x0(%esi),%esi
c020d8e0:	89 14 24             	mov    %edx,(%esp)
c020d8e3:	e8 68 d3 ff ff       	call   c020ac50 <task_kill>
c020d8e8:	89 ec                	mov    %ebp,%esp
c020d8ea:	b8 01 f0 ff ff       	mov    $0xfffff001,%eax
c020d8ef:	5d                   	pop    %ebp
c020d8f0:	c3                   	ret
c020d8f1:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020d8f8:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020d8ff:	90                   	nop

c020d900 <sys_interrupt>:
c020d900:	55                   	push   %ebp
c020d901:	b8 01 00 00 00       	mov    $0x1,%eax
c020d906:	89 e5                	mov    %esp,%ebp
c020d908:	83 ec 18             	sub    $0x18,%esp
c020d90b:	89 5d fc             	mov    %ebx,-0x4(%ebp)
c020d90e:	8b 5d 08             	mov    0x8(%ebp),%ebx
c020d911:	ba 03 00 00 00       	mov    $0x3,%edx
c020d916:	89 44 24 0c          	mov    %eax,0xc(%esp)
c020d91a:	89 54 24 08          	mov    %edx,0x8(%esp)
c020d91e:	8b 43 d4             	mov    -0x2c(%ebx),%eax
c020d921:	89 44 24 04          	mov    %eax,0x4(%esp)
c020d925:	8b 43 10             	mov    0x10(%ebx),%eax
c020d928:	89 04 24             	mov    %eax,(%esp)
c020d92b:	e8 10 c8 ff ff       	call   c020a140 <handle_get>
c020d930:	85 c0                	test   %eax,%eax
c020d932:	74 24                	je     c020d958 <sys_interrupt+0x58>
c020d934:	8b 53 c8             	mov    -0x38(%ebx),%edx
c020d937:	89 04 24             	mov    %eax,(%esp)
c020d93a:	89 54 24 04          	mov    %edx,0x4(%esp)
c020d93e:	e8 0d d6 ff ff       	call   c020af50 <thread_find>
c020d943:	85 c0                	test   %eax,%eax
c020d945:	74 18                	je     c020d95f <sys_interrupt+0x5f>
c020d947:	89 04 24             	mov    %eax,(%esp)
c020d94a:	e8 81 69 ff ff       	call   c02042d0 <thread_interrupt>
c020d94f:	31 c0                	xor    %eax,%eax
c020d951:	8b 5d fc             	mov    -0x4(%ebp),%ebx
c020d954:	89 ec                	mov    %ebp,%esp
c020d956:	5d                   	pop    %ebp
c020d957:	c3                   	ret
c020d958:	b8 38 ff ff ff       	mov    $0xffffff38,%eax
c020d95d:	eb f2                	jmp    c020d951 <sys_interrupt+0x51>
c020d95f:	b8 fd ff ff ff       	mov    $0xfffffffd,%eax
c020d964:	eb eb                	jmp    c020d951 <sys_interrupt+0x51>
c020d966:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020d96d:	8d 76 00             	lea    0x0(%esi),%esi

c020d970 <sys_upcall_return>:
c020d970:	55                   	push   %ebp
c020d971:	89 e5                	mov    %esp,%ebp
c020d973:	8b 45 08             	mov    0x8(%ebp),%eax
c020d976:	8b 50 14             	mov    0x14(%eax),%edx
c020d979:	8b 8a 80 00 00 00    	mov    0x80(%edx),%ecx
c020d97f:	89 48 c4             	mov    %ecx,-0x3c(%eax)
c020d982:	8b 8a 84 00 00 00    	mov    0x84(%edx),%ecx
c020d988:	89 48 c8             	mov    %ecx,-0x38(%eax)
c020d98b:	8b 8a 88 00 00 00    	mov    0x88(%edx),%ecx
c020d991:	89 48 cc             	mov    %ecx,-0x34(%eax)
c020d994:	8b 8a 8c 00 00 00    	mov    0x8c(%edx),%ecx
c020d99a:	89 48 d4             	mov    %ecx,-0x2c(%eax)
c020d99d:	8b 8a 90 00 00 00    	mov    0x90(%edx),%ecx
c020d9a3:	89 48 d8             	mov    %ecx,-0x28(%eax)
c020d9a6:	8b 8a 94 00 00 00    	mov    0x94(%edx),%ecx
c020d9ac:	89 48 dc             	mov    %ecx,-0x24(%eax)
c020d9af:	8b 8a 98 00 00 00    	mov    0x98(%edx),%ecx
c020d9b5:	89 48 e0             	mov    %ecx,-0x20(%eax)
c020d9b8:	8b 8a 9c 00 00 00    	mov    0x9c(%edx),%ecx
c020d9be:	89 48 ec             	mov    %ecx,-0x14(%eax)
c020d9c1:	8b 8a a4 00 00 00    	mov    0xa4(%edx),%ecx
c020d9c7:	89 48 f8             	mov    %ecx,-0x8(%eax)
c020d9ca:	8b 92 a0 00 00 00    	mov    0xa0(%edx),%edx
c020d9d0:	c6 40 0d 00          	movb   $0x0,0xd(%eax)
c020d9d4:	81 e2 d5 0c 00 00    	and    $0xcd5,%edx
c020d9da:	81 ca 02 02 00 00    	or     $0x202,%edx
c020d9e0:	89 50 f4             	mov    %edx,-0xc(%eax)
c020d9e3:	b8 01 f0 ff ff       	mov    $0xfffff001,%eax
c020d9e8:	5d                   	pop    %ebp
c020d9e9:	c3                   	ret
c020d9ea:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi

c020d9f0 <sys_reset>:
c020d9f0:	55                   	push   %ebp
c020d9f1:	b8 02 00 00 00       	mov    $0x2,%eax
c020d9f6:	89 e5                	mov    %esp,%ebp
c020d9f8:	57                   	push   %edi
c020d9f9:	56                   	push   %esi
c020d9fa:	53                   	push   %ebx
c020d9fb:	83 ec 3c             	sub    $0x3c,%esp
c020d9fe:	8b 7d 08             	mov    0x8(%ebp),%edi
c020da01:	89 44 24 0c          	mov    %eax,0xc(%esp)
c020da05:	b8 03 00 00 00       	mov    $0x3,%eax
c020da0a:	89 44 24 08          	mov    %eax,0x8(%esp)
c020da0e:	8b 47 c8             	mov    -0x38(%edi),%eax
c020da11:	89 44 24 04          	mov    %eax,0x4(%esp)
c020da15:	8b 47 10             	mov    0x10(%edi),%eax
c020da18:	89 04 24             	mov    %eax,(%esp)
c020da1b:	e8 20 c7 ff ff       	call   c020a140 <handle_get>
c020da20:	89 c3                	mov    %eax,%ebx
c020da22:	b8 02 00 00 00       	mov    $0x2,%eax
c020da27:	89 44 24 0c          	mov    %eax,0xc(%esp)
c020da2b:	b8 03 00 00 00       	mov    $0x3,%eax
c020da30:	89 44 24 08          	mov    %eax,0x8(%esp)
c020da34:	8b 47 c4             	mov    -0x3c(%edi),%eax
c020da37:	89 44 24 04          	mov    %eax,0x4(%esp)
c020da3b:	8b 47 10             	mov    0x10(%edi),%eax
c020da3e:	89 04 24             	mov    %eax,(%esp)
c020da41:	e8 fa c6 ff ff       	call   c020a140 <handle_get>
c020da46:	c7 45 e4 00 00 00 00 	movl   $0x0,-0x1c(%ebp)
c020da4d:	89 c6                	mov    %eax,%esi
c020da4f:	31 c0                	xor    %eax,%eax
c020da51:	89 44 24 08          	mov    %eax,0x8(%esp)
c020da55:	8b 47 d4             	mov    -0x2c(%edi),%eax
c020da58:	89 3c 24             	mov    %edi,(%esp)
c020da5b:	89 44 24 04          	mov    %eax,0x4(%esp)
c020da5f:	e8 8c f5 ff ff       	call   c020cff0 <sys_authority>
c020da64:	84 c0                	test   %al,%al
c020da66:	0f 84 53 01 00 00    	je     c020dbbf <sys_reset+0x1cf>
c020da6c:	85 db                	test   %ebx,%ebx
c020da6e:	0f 84 4b 01 00 00    	je     c020dbbf <sys_reset+0x1cf>
c020da74:	85 f6                	test   %esi,%esi
c020da76:	0f 84 43 01 00 00    	je     c020dbbf <sys_reset+0x1cf>
c020da7c:	39 f3                	cmp    %esi,%ebx
c020da7e:	66 90                	xchg   %ax,%ax
c020da80:	0f 84 32 01 00 00    	je     c020dbb8 <sys_reset+0x1c8>
c020da86:	8b 47 10             	mov    0x10(%edi),%eax
c020da89:	39 d8                	cmp    %ebx,%eax
c020da8b:	0f 84 27 01 00 00    	je     c020dbb8 <sys_reset+0x1c8>
c020da91:	39 f0                	cmp    %esi,%eax
c020da93:	0f 84 1f 01 00 00    	je     c020dbb8 <sys_reset+0x1c8>
c020da99:	80 7b 01 00          	cmpb   $0x0,0x1(%ebx)
c020da9d:	0f 85 15 01 00 00    	jne    c020dbb8 <sys_reset+0x1c8>
c020daa3:	80 7e 01 00          	cmpb   $0x0,0x1(%esi)
c020daa7:	0f 85 0b 01 00 00    	jne    c020dbb8 <sys_reset+0x1c8>
c020daad:	8b be 84 00 00 00    	mov    0x84(%esi),%edi
c020dab3:	85 ff                	test   %edi,%edi
c020dab5:	0f 85 fd 00 00 00    	jne    c020dbb8 <sys_reset+0x1c8>
c020dabb:	8b 46 20             	mov    0x20(%esi),%eax
c020dabe:	39 43 20             	cmp    %eax,0x20(%ebx)
c020dac1:	0f 85 f1 00 00 00    	jne    c020dbb8 <sys_reset+0x1c8>
c020dac7:	8b 43 74             	mov    0x74(%ebx),%eax
c020daca:	8d 7b 74             	lea    0x74(%ebx),%edi
c020dacd:	39 f8                	cmp    %edi,%eax
c020dacf:	74 23                	je     c020daf4 <sys_reset+0x104>
c020dad1:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020dad8:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020dadf:	90                   	nop
c020dae0:	2d 0c 01 00 00       	sub    $0x10c,%eax
c020dae5:	89 04 24             	mov    %eax,(%esp)
c020dae8:	e8 c3 d7 ff ff       	call   c020b2b0 <thread_kill>
c020daed:	8b 43 74             	mov    0x74(%ebx),%eax
c020daf0:	39 f8                	cmp    %edi,%eax
c020daf2:	75 ec                	jne    c020dae0 <sys_reset+0xf0>
c020daf4:	8b 43 7c             	mov    0x7c(%ebx),%eax
c020daf7:	8d 53 7c             	lea    0x7c(%ebx),%edx
c020dafa:	39 d0                	cmp    %edx,%eax
c020dafc:	8b 38                	mov    (%eax),%edi
c020dafe:	74 3f                	je     c020db3f <sys_reset+0x14f>
c020db00:	89 5d d4             	mov    %ebx,-0x2c(%ebp)
c020db03:	89 d3                	mov    %edx,%ebx
c020db05:	eb 13                	jmp    c020db1a <sys_reset+0x12a>
c020db07:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020db0e:	66 90                	xchg   %ax,%ax
c020db10:	39 df                	cmp    %ebx,%edi
c020db12:	8b 0f                	mov    (%edi),%ecx
c020db14:	89 f8                	mov    %edi,%eax
c020db16:	74 24                	je     c020db3c <sys_reset+0x14c>
c020db18:	89 cf                	mov    %ecx,%edi
c020db1a:	80 78 8c 00          	cmpb   $0x0,-0x74(%eax)
c020db1e:	74 f0                	je     c020db10 <sys_reset+0x120>
c020db20:	83 e8 7c             	sub    $0x7c,%eax
c020db23:	b9 74 ff ff ff       	mov    $0xffffff74,%ecx
c020db28:	89 4c 24 04          	mov    %ecx,0x4(%esp)
c020db2c:	89 04 24             	mov    %eax,(%esp)
c020db2f:	e8 ac 66 ff ff       	call   c02041e0 <call_abort>
c020db34:	39 df                	cmp    %ebx,%edi
c020db36:	8b 0f                	mov    (%edi),%ecx
c020db38:	89 f8                	mov    %edi,%eax
c020db3a:	75 dc                	jne    c020db18 <sys_reset+0x128>
c020db3c:	8b 5d d4             	mov    -0x2c(%ebp),%ebx
c020db3f:	8b 43 28             	mov    0x28(%ebx),%eax
c020db42:	89 1c 24             	mov    %ebx,(%esp)
c020db45:	89 44 24 0c          	mov    %eax,0xc(%esp)
c020db49:	8d 45 e4             	lea    -0x1c(%ebp),%eax
c020db4c:	89 44 24 08          	mov    %eax,0x8(%esp)
c020db50:	b8 08 00 00 00       	mov    $0x8,%eax
c020db55:	89 44 24 04          	mov    %eax,0x4(%esp)
c020db59:	e8 92 c8 ff ff       	call   c020a3f0 <handles_close>
c020db5e:	8b 43 18             	mov    0x18(%ebx),%eax
c020db61:	8b 7b 0c             	mov    0xc(%ebx),%edi
c020db64:	8b 4b 10             	mov    0x10(%ebx),%ecx
c020db67:	8b 53 14             	mov    0x14(%ebx),%edx
c020db6a:	89 45 d0             	mov    %eax,-0x30(%ebp)
c020db6d:	8b 43 1c             	mov    0x1c(%ebx),%eax
c020db70:	89 45 d4             	mov    %eax,-0x2c(%ebp)
c020db73:	8b 46 0c             	mov    0xc(%esi),%eax
c020db76:	89 43 0c             	mov    %eax,0xc(%ebx)
c020db79:	8b 46 10             	mov    0x10(%esi),%eax
c020db7c:	89 43 10             	mov    %eax,0x10(%ebx)
c020db7f:	8b 46 14             	mov    0x14(%esi),%eax
c020db82:	89 43 14             	mov    %eax,0x14(%ebx)
c020db85:	8b 46 18             	mov    0x18(%esi),%eax
c020db88:	89 43 18             	mov    %eax,0x18(%ebx)
c020db8b:	8b 46 1c             	mov    0x1c(%esi),%eax
c020db8e:	89 43 1c             	mov    %eax,0x1c(%ebx)
c020db91:	8b 45 d0             	mov    -0x30(%ebp),%eax
c020db94:	89 56 14             	mov    %edx,0x14(%esi)
c020db97:	31 d2                	xor    %edx,%edx
c020db99:	89 7e 0c             	mov    %edi,0xc(%esi)
c020db9c:	89 4e 10             	mov    %ecx,0x10(%esi)
c020db9f:	89 46 18             	mov    %eax,0x18(%esi)
c020dba2:	8b 45 d4             	mov    -0x2c(%ebp),%eax
c020dba5:	89 46 1c             	mov    %eax,0x1c(%esi)
c020dba8:	31 c0                	xor    %eax,%eax
c020dbaa:	89 93 8c 00 00 00    	mov    %edx,0x8c(%ebx)
c020dbb0:	83 c4 3c             	add    $0x3c,%esp
c020dbb3:	5b                   	pop    %ebx
c020dbb4:	5e                   	pop    %esi
c020dbb5:	5f                   	pop    %edi
c020dbb6:	5d                   	pop    %ebp
c020dbb7:	c3                   	ret
c020dbb8:	b8 ea ff ff ff       	mov    $0xffffffea,%eax
c020dbbd:	eb f1                	jmp    c020dbb0 <sys_reset+0x1c0>
c020dbbf:	b8 38 ff ff ff       	mov    $0xffffff38,%eax
c020dbc4:	eb ea                	jmp    c020dbb0 <sys_reset+0x1c0>
c020dbc6:	66 90                	xchg   %ax,%ax
c020dbc8:	66 90                	xchg   %ax,%ax
c020dbca:	66 90                	xchg   %ax,%ax
c020dbcc:	66 90                	xchg   %ax,%ax
c020dbce:	66 90                	xchg   %ax,%ax

c020dbd0 <sys_clock>:
c020dbd0:	55                   	push   %ebp
c020dbd1:	89 e5                	mov    %esp,%ebp
c020dbd3:	83 ec 08             	sub    $0x8,%esp
c020dbd6:	89 5d fc             	mov    %ebx,-0x4(%ebp)
c020dbd9:	8b 5d 08             	mov    0x8(%ebp),%ebx
c020dbdc:	e8 1f 25 ff ff       	call   c0200100 <clock_us>
c020dbe1:	89 43 d4             	mov    %eax,-0x2c(%ebx)
c020dbe4:	89 53 c8             	mov    %edx,-0x38(%ebx)
c020dbe7:	a1 68 36 22 c0       	mov    0xc0223668,%eax
c020dbec:	89 43 c4             	mov    %eax,-0x3c(%ebx)
c020dbef:	a1 6c 36 22 c0       	mov    0xc022366c,%eax
c020dbf4:	89 43 cc             	mov    %eax,-0x34(%ebx)
c020dbf7:	31 c0                	xor    %eax,%eax
c020dbf9:	8b 5d fc             	mov    -0x4(%ebp),%ebx
c020dbfc:	89 ec                	mov    %ebp,%esp
c020dbfe:	5d                   	pop    %ebp
c020dbff:	c3                   	ret

c020dc00 <sys_timer>:
c020dc00:	55                   	push   %ebp
c020dc01:	b8 01 00 00 00       	mov    $0x1,%eax
c020dc06:	89 e5                	mov    %esp,%ebp
c020dc08:	83 ec 38             	sub    $0x38,%esp
c020dc0b:	89 5d f4             	mov    %ebx,-0xc(%ebp)
c020dc0e:	8b 55 08             	mov    0x8(%ebp),%edx
c020dc11:	b9 02 00 00 00       	mov    $0x2,%ecx
c020dc16:	89 75 f8             	mov    %esi,-0x8(%ebp)
c020dc19:	89 7d fc             	mov    %edi,-0x4(%ebp)
c020dc1c:	89 44 24 0c          	mov    %eax,0xc(%esp)
c020dc20:	89 4c 24 08          	mov    %ecx,0x8(%esp)
c020dc24:	8b 42 d4             	mov    -0x2c(%edx),%eax
c020dc27:	89 44 24 04          	mov    %eax,0x4(%esp)
c020dc2b:	8b 42 10             	mov    0x10(%edx),%eax
c020dc2e:	89 04 24             	mov    %eax,(%esp)
c020dc31:	e8 0a c5 ff ff       	call   c020a140 <handle_get>
c020dc36:	8b 55 08             	mov    0x8(%ebp),%edx
c020dc39:	8b 72 cc             	mov    -0x34(%edx),%esi
c020dc3c:	89 c3                	mov    %eax,%ebx
c020dc3e:	89 f7                	mov    %esi,%edi
c020dc40:	31 f6                	xor    %esi,%esi
c020dc42:	89 75 e0             	mov    %esi,-0x20(%ebp)
c020dc45:	8b 72 c4             	mov    -0x3c(%edx),%esi
c020dc48:	89 7d e4             	mov    %edi,-0x1c(%ebp)
c020dc4b:	8b 45 e0             	mov    -0x20(%ebp),%eax
c020dc4e:	31 ff                	xor    %edi,%edi
c020dc50:	8b 55 e4             	mov    -0x1c(%ebp),%edx
c020dc53:	09 f0                	or     %esi,%eax
c020dc55:	09 fa                	or     %edi,%edx
c020dc57:	85 db                	test   %ebx,%ebx
c020dc59:	0f 84 80 00 00 00    	je     c020dcdf <sys_timer+0xdf>
c020dc5f:	80 7b 01 00          	cmpb   $0x0,0x1(%ebx)
c020dc63:	75 73                	jne    c020dcd8 <sys_timer+0xd8>
c020dc65:	89 c6                	mov    %eax,%esi
c020dc67:	89 d7                	mov    %edx,%edi
c020dc69:	8d 43 28             	lea    0x28(%ebx),%eax
c020dc6c:	89 45 e0             	mov    %eax,-0x20(%ebp)
c020dc6f:	89 04 24             	mov    %eax,(%esp)
c020dc72:	e8 09 df ff ff       	call   c020bb80 <timer_cancel>
c020dc77:	8b 55 08             	mov    0x8(%ebp),%edx
c020dc7a:	89 f9                	mov    %edi,%ecx
c020dc7c:	09 f1                	or     %esi,%ecx
c020dc7e:	8b 42 c8             	mov    -0x38(%edx),%eax
c020dc81:	89 43 40             	mov    %eax,0x40(%ebx)
c020dc84:	75 12                	jne    c020dc98 <sys_timer+0x98>
c020dc86:	31 c0                	xor    %eax,%eax
c020dc88:	8b 5d f4             	mov    -0xc(%ebp),%ebx
c020dc8b:	8b 75 f8             	mov    -0x8(%ebp),%esi
c020dc8e:	8b 7d fc             	mov    -0x4(%ebp),%edi
c020dc91:	89 ec                	mov    %ebp,%esp
c020dc93:	5d                   	pop    %ebp
c020dc94:	c3                   	ret
c020dc95:	8d 76 00             	lea    0x0(%esi),%esi
c020dc98:	89 34 24             	mov    %esi,(%esp)
c020dc9b:	89 7c 24 04          	mov    %edi,0x4(%esp)
c020dc9f:	e8 0c de ff ff       	call   c020bab0 <timer_ahead>
c020dca4:	8b 55 08             	mov    0x8(%ebp),%edx
c020dca7:	84 c0                	test   %al,%al
c020dca9:	74 15                	je     c020dcc0 <sys_timer+0xc0>
c020dcab:	89 74 24 04          	mov    %esi,0x4(%esp)
c020dcaf:	89 7c 24 08          	mov    %edi,0x8(%esp)
c020dcb3:	8b 45 e0             	mov    -0x20(%ebp),%eax
c020dcb6:	89 04 24             	mov    %eax,(%esp)
c020dcb9:	e8 22 de ff ff       	call   c020bae0 <timer_set>
c020dcbe:	eb c6                	jmp    c020dc86 <sys_timer+0x86>
c020dcc0:	8b 42 c8             	mov    -0x38(%edx),%eax
c020dcc3:	89 1c 24             	mov    %ebx,(%esp)
c020dcc6:	89 44 24 04          	mov    %eax,0x4(%esp)
c020dcca:	e8 01 cd ff ff       	call   c020a9d0 <port_notify>
c020dccf:	eb b5                	jmp    c020dc86 <sys_timer+0x86>
c020dcd1:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020dcd8:	b8 33 ff ff ff       	mov    $0xffffff33,%eax
c020dcdd:	eb a9                	jmp    c020dc88 <sys_timer+0x88>
c020dcdf:	b8 38 ff ff ff       	mov    $0xffffff38,%eax
c020dce4:	eb a2                	jmp    c020dc88 <sys_timer+0x88>
c020dce6:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020dced:	8d 76 00             	lea    0x0(%esi),%esi

c020dcf0 <sys_sleep>:
c020dcf0:	55                   	push   %ebp
c020dcf1:	89 e5                	mov    %esp,%ebp
c020dcf3:	83 ec 28             	sub    $0x28,%esp
c020dcf6:	89 5d f4             	mov    %ebx,-0xc(%ebp)
c020dcf9:	8b 5d 08             	mov    0x8(%ebp),%ebx
c020dcfc:	89 75 f8             	mov    %esi,-0x8(%ebp)
c020dcff:	89 7d fc             	mov    %edi,-0x4(%ebp)
c020dd02:	8b 43 14             	mov    0x14(%ebx),%eax
c020dd05:	8b 70 68             	mov    0x68(%eax),%esi
c020dd08:	c7 40 68 00 00 00 00 	movl   $0x0,0x68(%eax)
c020dd0f:	8b 78 6c             	mov    0x6c(%eax),%edi
c020dd12:	c7 40 6c 00 00 00 00 	movl   $0x0,0x6c(%eax)
c020dd19:	80 7b 0a 00          	cmpb   $0x0,0xa(%ebx)
c020dd1d:	74 06                	je     c020dd25 <sys_sleep+0x35>
c020dd1f:	80 7b 0d 00          	cmpb   $0x0,0xd(%ebx)
c020dd23:	74 44                	je     c020dd69 <sys_sleep+0x79>
c020dd25:	89 34 24             	mov    %esi,(%esp)
c020dd28:	89 7c 24 04          	mov    %edi,0x4(%esp)
c020dd2c:	e8 7f dd ff ff       	call   c020bab0 <timer_ahead>
c020dd31:	84 c0                	test   %al,%al
c020dd33:	75 13                	jne    c020dd48 <sys_sleep+0x58>
c020dd35:	31 c0                	xor    %eax,%eax
c020dd37:	8b 5d f4             	mov    -0xc(%ebp),%ebx
c020dd3a:	8b 75 f8             	mov    -0x8(%ebp),%esi
c020dd3d:	8b 7d fc             	mov    -0x4(%ebp),%edi
c020dd40:	89 ec                	mov    %ebp,%esp
c020dd42:	5d                   	pop    %ebp
c020dd43:	c3                   	ret
c020dd44:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c020dd48:	c6 43 08 03          	movb   $0x3,0x8(%ebx)
c020dd4c:	81 c3 18 01 00 00    	add    $0x118,%ebx
c020dd52:	89 74 24 04          	mov    %esi,0x4(%esp)
c020dd56:	89 7c 24 08          	mov    %edi,0x8(%esp)
c020dd5a:	89 1c 24             	mov    %ebx,(%esp)
c020dd5d:	e8 7e dd ff ff       	call   c020bae0 <timer_set>
c020dd62:	b8 01 f0 ff ff       	mov    $0xfffff001,%eax
c020dd67:	eb ce                	jmp    c020dd37 <sys_sleep+0x47>
c020dd69:	b8 fc ff ff ff       	mov    $0xfffffffc,%eax
c020dd6e:	eb c7                	jmp    c020dd37 <sys_sleep+0x47>

c020dd70 <sys_yield>:
c020dd70:	55                   	push   %ebp
c020dd71:	89 e5                	mov    %esp,%ebp
c020dd73:	83 ec 08             	sub    $0x8,%esp
c020dd76:	e8 a5 d9 ff ff       	call   c020b720 <sched_yield>
c020dd7b:	89 ec                	mov    %ebp,%esp
c020dd7d:	31 c0                	xor    %eax,%eax
c020dd7f:	5d                   	pop    %ebp
c020dd80:	c3                   	ret
c020dd81:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020dd88:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020dd8f:	90                   	nop

c020dd90 <sys_debug>:
c020dd90:	55                   	push   %ebp
c020dd91:	89 e5                	mov    %esp,%ebp
c020dd93:	57                   	push   %edi
c020dd94:	56                   	push   %esi
c020dd95:	53                   	push   %ebx
c020dd96:	83 ec 4c             	sub    $0x4c,%esp
c020dd99:	8b 4d 08             	mov    0x8(%ebp),%ecx
c020dd9c:	8b 41 d4             	mov    -0x2c(%ecx),%eax
c020dd9f:	89 45 d4             	mov    %eax,-0x2c(%ebp)
c020dda2:	8b 41 c8             	mov    -0x38(%ecx),%eax
c020dda5:	89 45 d0             	mov    %eax,-0x30(%ebp)
c020dda8:	3d 00 04 00 00       	cmp    $0x400,%eax
c020ddad:	0f 87 b0 00 00 00    	ja     c020de63 <sys_debug+0xd3>
c020ddb3:	85 c0                	test   %eax,%eax
c020ddb5:	0f 84 91 00 00 00    	je     c020de4c <sys_debug+0xbc>
c020ddbb:	89 4d 08             	mov    %ecx,0x8(%ebp)
c020ddbe:	66 90                	xchg   %ax,%ax
c020ddc0:	8b 4d d4             	mov    -0x2c(%ebp),%ecx
c020ddc3:	8d 55 e4             	lea    -0x1c(%ebp),%edx
c020ddc6:	be 00 10 00 00       	mov    $0x1000,%esi
c020ddcb:	8b 45 d0             	mov    -0x30(%ebp),%eax
c020ddce:	89 cb                	mov    %ecx,%ebx
c020ddd0:	81 e3 ff 0f 00 00    	and    $0xfff,%ebx
c020ddd6:	29 de                	sub    %ebx,%esi
c020ddd8:	39 c6                	cmp    %eax,%esi
c020ddda:	0f 47 f0             	cmova  %eax,%esi
c020dddd:	8b 45 08             	mov    0x8(%ebp),%eax
c020dde0:	31 ff                	xor    %edi,%edi
c020dde2:	8b 40 10             	mov    0x10(%eax),%eax
c020dde5:	89 54 24 10          	mov    %edx,0x10(%esp)
c020dde9:	0f b6 50 0b          	movzbl 0xb(%eax),%edx
c020dded:	83 c0 0c             	add    $0xc,%eax
c020ddf0:	89 7c 24 08          	mov    %edi,0x8(%esp)
c020ddf4:	89 4c 24 04          	mov    %ecx,0x4(%esp)
c020ddf8:	89 04 24             	mov    %eax,(%esp)
c020ddfb:	89 54 24 0c          	mov    %edx,0xc(%esp)
c020ddff:	e8 fc 8c ff ff       	call   c0206b00 <space_touch>
c020de04:	8b 55 e4             	mov    -0x1c(%ebp),%edx
c020de07:	85 d2                	test   %edx,%edx
c020de09:	75 4b                	jne    c020de56 <sys_debug+0xc6>
c020de0b:	89 04 24             	mov    %eax,(%esp)
c020de0e:	31 d2                	xor    %edx,%edx
c020de10:	89 54 24 04          	mov    %edx,0x4(%esp)
c020de14:	e8 d7 9b ff ff       	call   c02079f0 <kmap>
c020de19:	8d 0c 33             	lea    (%ebx,%esi,1),%ecx
c020de1c:	8d 3c 18             	lea    (%eax,%ebx,1),%edi
c020de1f:	8d 1c 08             	lea    (%eax,%ecx,1),%ebx
c020de22:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020de29:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020de30:	0f be 07             	movsbl (%edi),%eax
c020de33:	47                   	inc    %edi
c020de34:	89 04 24             	mov    %eax,(%esp)
c020de37:	e8 24 24 ff ff       	call   c0200260 <console_putc>
c020de3c:	39 fb                	cmp    %edi,%ebx
c020de3e:	75 f0                	jne    c020de30 <sys_debug+0xa0>
c020de40:	01 75 d4             	add    %esi,-0x2c(%ebp)
c020de43:	29 75 d0             	sub    %esi,-0x30(%ebp)
c020de46:	0f 85 74 ff ff ff    	jne    c020ddc0 <sys_debug+0x30>
c020de4c:	31 c0                	xor    %eax,%eax
c020de4e:	83 c4 4c             	add    $0x4c,%esp
c020de51:	5b                   	pop    %ebx
c020de52:	5e                   	pop    %esi
c020de53:	5f                   	pop    %edi
c020de54:	5d                   	pop    %ebp
c020de55:	c3                   	ret
c020de56:	83 c4 4c             	add    $0x4c,%esp
c020de59:	b8 f2 ff ff ff       	mov    $0xfffffff2,%eax
c020de5e:	5b                   	pop    %ebx
c020de5f:	5e                   	pop    %esi
c020de60:	5f                   	pop    %edi
c020de61:	5d                   	pop    %ebp
c020de62:	c3                   	ret
c020de63:	b8 ea ff ff ff       	mov    $0xffffffea,%eax
c020de68:	eb e4                	jmp    c020de4e <sys_debug+0xbe>
c020de6a:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi

c020de70 <stat_read>:
c020de70:	55                   	push   %ebp
c020de71:	89 e5                	mov    %esp,%ebp
c020de73:	83 ec 08             	sub    $0x8,%esp
c020de76:	8b 45 08             	mov    0x8(%ebp),%eax
c020de79:	83 f8 0f             	cmp    $0xf,%eax
c020de7c:	77 0a                	ja     c020de88 <stat_read+0x18>
c020de7e:	ff 24 85 3c fb 20 c0 	jmp    *-0x3fdf04c4(,%eax,4)
c020de85:	8d 76 00             	lea    0x0(%esi),%esi
c020de88:	8b 14 c5 84 36 22 c0 	mov    -0x3fddc97c(,%eax,8),%edx
c020de8f:	8b 04 c5 80 36 22 c0 	mov    -0x3fddc980(,%eax,8),%eax
c020de96:	89 ec                	mov    %ebp,%esp
c020de98:	5d                   	pop    %ebp
c020de99:	c3                   	ret
c020de9a:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c020dea0:	e8 2b 98 ff ff       	call   c02076d0 <frames_total_count>
c020dea5:	89 ec                	mov    %ebp,%esp
c020dea7:	31 d2                	xor    %edx,%edx
c020dea9:	5d                   	pop    %ebp
c020deaa:	c3                   	ret
c020deab:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c020deaf:	90                   	nop
c020deb0:	e8 0b 98 ff ff       	call   c02076c0 <frames_free_count>
c020deb5:	89 ec                	mov    %ebp,%esp
c020deb7:	31 d2                	xor    %edx,%edx
c020deb9:	5d                   	pop    %ebp
c020deba:	c3                   	ret
c020debb:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c020debf:	90                   	nop
c020dec0:	e8 3b b3 ff ff       	call   c0209200 <page_tables_total>
c020dec5:	89 ec                	mov    %ebp,%esp
c020dec7:	31 d2                	xor    %edx,%edx
c020dec9:	5d                   	pop    %ebp
c020deca:	c3                   	ret
c020decb:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c020decf:	90                   	nop
c020ded0:	e8 fb a7 ff ff       	call   c02086d0 <slab_bytes_total>
c020ded5:	89 ec                	mov    %ebp,%esp
c020ded7:	31 d2                	xor    %edx,%edx
c020ded9:	5d                   	pop    %ebp
c020deda:	c3                   	ret
c020dedb:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c020dedf:	90                   	nop
c020dee0:	e8 bb 4e ff ff       	call   c0202da0 <kernel_count_wx>
c020dee5:	89 ec                	mov    %ebp,%esp
c020dee7:	31 d2                	xor    %edx,%edx
c020dee9:	5d                   	pop    %ebp
c020deea:	c3                   	ret
c020deeb:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c020deef:	90                   	nop
c020def0:	a1 60 36 22 c0       	mov    0xc0223660,%eax
c020def5:	31 d2                	xor    %edx,%edx
c020def7:	03 05 f8 36 22 c0    	add    0xc02236f8,%eax
c020defd:	13 15 fc 36 22 c0    	adc    0xc02236fc,%edx
c020df03:	89 ec                	mov    %ebp,%esp
c020df05:	5d                   	pop    %ebp
c020df06:	c3                   	ret
c020df07:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020df0e:	66 90                	xchg   %ax,%ax

c020df10 <sys_stat>:
c020df10:	55                   	push   %ebp
c020df11:	89 e5                	mov    %esp,%ebp
c020df13:	83 ec 18             	sub    $0x18,%esp
c020df16:	89 5d f4             	mov    %ebx,-0xc(%ebp)
c020df19:	8b 5d 08             	mov    0x8(%ebp),%ebx
c020df1c:	89 75 f8             	mov    %esi,-0x8(%ebp)
c020df1f:	89 7d fc             	mov    %edi,-0x4(%ebp)
c020df22:	8b 43 d4             	mov    -0x2c(%ebx),%eax
c020df25:	83 f8 19             	cmp    $0x19,%eax
c020df28:	0f 87 a2 00 00 00    	ja     c020dfd0 <sys_stat+0xc0>
c020df2e:	83 f8 0f             	cmp    $0xf,%eax
c020df31:	77 0d                	ja     c020df40 <sys_stat+0x30>
c020df33:	ff 24 85 7c fb 20 c0 	jmp    *-0x3fdf0484(,%eax,4)
c020df3a:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c020df40:	8b 34 c5 80 36 22 c0 	mov    -0x3fddc980(,%eax,8),%esi
c020df47:	8b 3c c5 84 36 22 c0 	mov    -0x3fddc97c(,%eax,8),%edi
c020df4e:	89 f0                	mov    %esi,%eax
c020df50:	89 43 c8             	mov    %eax,-0x38(%ebx)
c020df53:	31 c0                	xor    %eax,%eax
c020df55:	89 7b c4             	mov    %edi,-0x3c(%ebx)
c020df58:	8b 5d f4             	mov    -0xc(%ebp),%ebx
c020df5b:	8b 75 f8             	mov    -0x8(%ebp),%esi
c020df5e:	8b 7d fc             	mov    -0x4(%ebp),%edi
c020df61:	89 ec                	mov    %ebp,%esp
c020df63:	5d                   	pop    %ebp
c020df64:	c3                   	ret
c020df65:	8d 76 00             	lea    0x0(%esi),%esi
c020df68:	e8 63 97 ff ff       	call   c02076d0 <frames_total_count>
c020df6d:	31 ff                	xor    %edi,%edi
c020df6f:	eb df                	jmp    c020df50 <sys_stat+0x40>
c020df71:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020df78:	e8 43 97 ff ff       	call   c02076c0 <frames_free_count>
c020df7d:	31 ff                	xor    %edi,%edi
c020df7f:	90                   	nop
c020df80:	eb ce                	jmp    c020df50 <sys_stat+0x40>
c020df82:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c020df88:	e8 73 b2 ff ff       	call   c0209200 <page_tables_total>
c020df8d:	31 ff                	xor    %edi,%edi
c020df8f:	90                   	nop
c020df90:	eb be                	jmp    c020df50 <sys_stat+0x40>
c020df92:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c020df98:	e8 33 a7 ff ff       	call   c02086d0 <slab_bytes_total>
c020df9d:	31 ff                	xor    %edi,%edi
c020df9f:	90                   	nop
c020dfa0:	eb ae                	jmp    c020df50 <sys_stat+0x40>
c020dfa2:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c020dfa8:	e8 f3 4d ff ff       	call   c0202da0 <kernel_count_wx>
c020dfad:	31 ff                	xor    %edi,%edi
c020dfaf:	90                   	nop
c020dfb0:	eb 9e                	jmp    c020df50 <sys_stat+0x40>
c020dfb2:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c020dfb8:	8b 35 60 36 22 c0    	mov    0xc0223660,%esi
c020dfbe:	31 ff                	xor    %edi,%edi
c020dfc0:	03 35 f8 36 22 c0    	add    0xc02236f8,%esi
c020dfc6:	13 3d fc 36 22 c0    	adc    0xc02236fc,%edi
c020dfcc:	89 f0                	mov    %esi,%eax
c020dfce:	eb 80                	jmp    c020df50 <sys_stat+0x40>
c020dfd0:	b8 ea ff ff ff       	mov    $0xffffffea,%eax
c020dfd5:	eb 81                	jmp    c020df58 <sys_stat+0x48>
c020dfd7:	66 90                	xchg   %ax,%ax
c020dfd9:	66 90                	xchg   %ax,%ax
c020dfdb:	66 90                	xchg   %ax,%ax
c020dfdd:	66 90                	xchg   %ax,%ax
c020dfdf:	90                   	nop

c020dfe0 <trace_dump>:
c020dfe0:	55                   	push   %ebp
c020dfe1:	b8 00 01 00 00       	mov    $0x100,%eax
c020dfe6:	89 e5                	mov    %esp,%ebp
c020dfe8:	57                   	push   %edi
c020dfe9:	56                   	push   %esi
c020dfea:	53                   	push   %ebx
c020dfeb:	83 ec 3c             	sub    $0x3c,%esp
c020dfee:	8b 3d 60 37 22 c0    	mov    0xc0223760,%edi
c020dff4:	8b 55 08             	mov    0x8(%ebp),%edx
c020dff7:	89 7d e4             	mov    %edi,-0x1c(%ebp)
c020dffa:	39 c7                	cmp    %eax,%edi
c020dffc:	89 fb                	mov    %edi,%ebx
c020dffe:	c7 04 24 f8 fb 20 c0 	movl   $0xc020fbf8,(%esp)
c020e005:	0f 46 c7             	cmovbe %edi,%eax
c020e008:	89 d6                	mov    %edx,%esi
c020e00a:	39 d0                	cmp    %edx,%eax
c020e00c:	0f 46 f0             	cmovbe %eax,%esi
c020e00f:	e8 fc 59 ff ff       	call   c0203a10 <kprintf>
c020e014:	29 f3                	sub    %esi,%ebx
c020e016:	39 df                	cmp    %ebx,%edi
c020e018:	74 5c                	je     c020e076 <trace_dump+0x96>
c020e01a:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c020e020:	0f b6 c3             	movzbl %bl,%eax
c020e023:	89 c2                	mov    %eax,%edx
c020e025:	c1 e2 04             	shl    $0x4,%edx
c020e028:	8b 8a 84 37 22 c0    	mov    -0x3fddc87c(%edx),%ecx
c020e02e:	8b ba 8c 37 22 c0    	mov    -0x3fddc874(%edx),%edi
c020e034:	8b b2 88 37 22 c0    	mov    -0x3fddc878(%edx),%esi
c020e03a:	ba 2e f1 20 c0       	mov    $0xc020f12e,%edx
c020e03f:	83 f9 07             	cmp    $0x7,%ecx
c020e042:	77 07                	ja     c020e04b <trace_dump+0x6b>
c020e044:	8b 14 8d 20 fc 20 c0 	mov    -0x3fdf03e0(,%ecx,4),%edx
c020e04b:	89 7c 24 10          	mov    %edi,0x10(%esp)
c020e04f:	c1 e0 04             	shl    $0x4,%eax
c020e052:	43                   	inc    %ebx
c020e053:	89 74 24 0c          	mov    %esi,0xc(%esp)
c020e057:	8b 80 80 37 22 c0    	mov    -0x3fddc880(%eax),%eax
c020e05d:	89 54 24 08          	mov    %edx,0x8(%esp)
c020e061:	c7 04 24 bc fb 20 c0 	movl   $0xc020fbbc,(%esp)
c020e068:	89 44 24 04          	mov    %eax,0x4(%esp)
c020e06c:	e8 9f 59 ff ff       	call   c0203a10 <kprintf>
c020e071:	39 5d e4             	cmp    %ebx,-0x1c(%ebp)
c020e074:	75 aa                	jne    c020e020 <trace_dump+0x40>
c020e076:	83 c4 3c             	add    $0x3c,%esp
c020e079:	5b                   	pop    %ebx
c020e07a:	5e                   	pop    %esi
c020e07b:	5f                   	pop    %edi
c020e07c:	5d                   	pop    %ebp
c020e07d:	c3                   	ret
c020e07e:	66 90                	xchg   %ax,%ax

c020e080 <__udivdi3>:
c020e080:	f3 0f 1e fb          	endbr32
c020e084:	55                   	push   %ebp
c020e085:	57                   	push   %edi
c020e086:	56                   	push   %esi
c020e087:	53                   	push   %ebx
c020e088:	83 ec 1c             	sub    $0x1c,%esp
c020e08b:	8b 44 24 3c          	mov    0x3c(%esp),%eax
c020e08f:	8b 6c 24 30          	mov    0x30(%esp),%ebp
c020e093:	8b 74 24 34          	mov    0x34(%esp),%esi
c020e097:	8b 5c 24 38          	mov    0x38(%esp),%ebx
c020e09b:	85 c0                	test   %eax,%eax
c020e09d:	75 19                	jne    c020e0b8 <__udivdi3+0x38>
c020e09f:	39 de                	cmp    %ebx,%esi
c020e0a1:	73 4d                	jae    c020e0f0 <__udivdi3+0x70>
c020e0a3:	31 ff                	xor    %edi,%edi
c020e0a5:	89 e8                	mov    %ebp,%eax
c020e0a7:	89 f2                	mov    %esi,%edx
c020e0a9:	f7 f3                	div    %ebx
c020e0ab:	89 fa                	mov    %edi,%edx
c020e0ad:	83 c4 1c             	add    $0x1c,%esp
c020e0b0:	5b                   	pop    %ebx
c020e0b1:	5e                   	pop    %esi
c020e0b2:	5f                   	pop    %edi
c020e0b3:	5d                   	pop    %ebp
c020e0b4:	c3                   	ret
c020e0b5:	8d 76 00             	lea    0x0(%esi),%esi
c020e0b8:	39 c6                	cmp    %eax,%esi
c020e0ba:	73 14                	jae    c020e0d0 <__udivdi3+0x50>
c020e0bc:	31 ff                	xor    %edi,%edi
c020e0be:	31 c0                	xor    %eax,%eax
c020e0c0:	89 fa                	mov    %edi,%edx
c020e0c2:	83 c4 1c             	add    $0x1c,%esp
c020e0c5:	5b                   	pop    %ebx
c020e0c6:	5e                   	pop    %esi
c020e0c7:	5f                   	pop    %edi
c020e0c8:	5d                   	pop    %ebp
c020e0c9:	c3                   	ret
c020e0ca:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c020e0d0:	0f bd f8             	bsr    %eax,%edi
c020e0d3:	83 f7 1f             	xor    $0x1f,%edi
c020e0d6:	75 48                	jne    c020e120 <__udivdi3+0xa0>
c020e0d8:	39 f0                	cmp    %esi,%eax
c020e0da:	72 06                	jb     c020e0e2 <__udivdi3+0x62>
c020e0dc:	31 c0                	xor    %eax,%eax
c020e0de:	39 dd                	cmp    %ebx,%ebp
c020e0e0:	72 de                	jb     c020e0c0 <__udivdi3+0x40>
c020e0e2:	b8 01 00 00 00       	mov    $0x1,%eax
c020e0e7:	eb d7                	jmp    c020e0c0 <__udivdi3+0x40>
c020e0e9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020e0f0:	89 d9                	mov    %ebx,%ecx
c020e0f2:	85 db                	test   %ebx,%ebx
c020e0f4:	75 0b                	jne    c020e101 <__udivdi3+0x81>
c020e0f6:	b8 01 00 00 00       	mov    $0x1,%eax
c020e0fb:	31 d2                	xor    %edx,%edx
c020e0fd:	f7 f3                	div    %ebx
c020e0ff:	89 c1                	mov    %eax,%ecx
c020e101:	31 d2                	xor    %edx,%edx
c020e103:	89 f0                	mov    %esi,%eax
c020e105:	f7 f1                	div    %ecx
c020e107:	89 c6                	mov    %eax,%esi
c020e109:	89 e8                	mov    %ebp,%eax
c020e10b:	89 f7                	mov    %esi,%edi
c020e10d:	f7 f1                	div    %ecx
c020e10f:	89 fa                	mov    %edi,%edx
c020e111:	83 c4 1c             	add    $0x1c,%esp
c020e114:	5b                   	pop    %ebx
c020e115:	5e                   	pop    %esi
c020e116:	5f                   	pop    %edi
c020e117:	5d                   	pop    %ebp
c020e118:	c3                   	ret
c020e119:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020e120:	89 f9                	mov    %edi,%ecx
c020e122:	ba 20 00 00 00       	mov    $0x20,%edx
c020e127:	29 fa                	sub    %edi,%edx
c020e129:	d3 e0                	shl    %cl,%eax
c020e12b:	89 44 24 08          	mov    %eax,0x8(%esp)
c020e12f:	89 d1                	mov    %edx,%ecx
c020e131:	89 d8                	mov    %ebx,%eax
c020e133:	d3 e8                	shr    %cl,%eax
c020e135:	89 c1                	mov    %eax,%ecx
c020e137:	8b 44 24 08          	mov    0x8(%esp),%eax
c020e13b:	09 c1                	or     %eax,%ecx
c020e13d:	89 f0                	mov    %esi,%eax
c020e13f:	89 4c 24 08          	mov    %ecx,0x8(%esp)
c020e143:	89 f9                	mov    %edi,%ecx
c020e145:	d3 e3                	shl    %cl,%ebx
c020e147:	89 d1                	mov    %edx,%ecx
c020e149:	d3 e8                	shr    %cl,%eax
c020e14b:	89 f9                	mov    %edi,%ecx
c020e14d:	89 5c 24 0c          	mov    %ebx,0xc(%esp)
c020e151:	89 eb                	mov    %ebp,%ebx
c020e153:	d3 e6                	shl    %cl,%esi
c020e155:	89 d1                	mov    %edx,%ecx
c020e157:	d3 eb                	shr    %cl,%ebx
c020e159:	09 f3                	or     %esi,%ebx
c020e15b:	89 c6                	mov    %eax,%esi
c020e15d:	89 f2                	mov    %esi,%edx
c020e15f:	89 d8                	mov    %ebx,%eax
c020e161:	f7 74 24 08          	divl   0x8(%esp)
c020e165:	89 d6                	mov    %edx,%esi
c020e167:	89 c3                	mov    %eax,%ebx
c020e169:	f7 64 24 0c          	mull   0xc(%esp)
c020e16d:	39 d6                	cmp    %edx,%esi
c020e16f:	72 1f                	jb     c020e190 <__udivdi3+0x110>
c020e171:	89 f9                	mov    %edi,%ecx
c020e173:	d3 e5                	shl    %cl,%ebp
c020e175:	39 c5                	cmp    %eax,%ebp
c020e177:	73 04                	jae    c020e17d <__udivdi3+0xfd>
c020e179:	39 d6                	cmp    %edx,%esi
c020e17b:	74 13                	je     c020e190 <__udivdi3+0x110>
c020e17d:	89 d8                	mov    %ebx,%eax
c020e17f:	31 ff                	xor    %edi,%edi
c020e181:	e9 3a ff ff ff       	jmp    c020e0c0 <__udivdi3+0x40>
c020e186:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020e18d:	8d 76 00             	lea    0x0(%esi),%esi
c020e190:	8d 43 ff             	lea    -0x1(%ebx),%eax
c020e193:	31 ff                	xor    %edi,%edi
c020e195:	e9 26 ff ff ff       	jmp    c020e0c0 <__udivdi3+0x40>
