
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
c0200047:	e8 04 22 00 00       	call   c0202250 <div64>
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
c02000a3:	e8 68 1f 00 00       	call   c0202010 <lapic_init>
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
c02000e9:	e8 12 23 00 00       	call   c0202400 <irq_unmask>
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
c02001a6:	e8 25 1f 00 00       	call   c02020d0 <lapic_eoi>
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
c02003b1:	b8 00 9a cf 00       	mov    $0xcf9a00,%eax
c02003b6:	89 e5                	mov    %esp,%ebp
c02003b8:	b9 00 f2 cf 00       	mov    $0xcff200,%ecx
c02003bd:	57                   	push   %edi
c02003be:	ba ff ff 00 00       	mov    $0xffff,%edx
c02003c3:	56                   	push   %esi
c02003c4:	bf ff ff 00 00       	mov    $0xffff,%edi
c02003c9:	53                   	push   %ebx
c02003ca:	83 ec 3c             	sub    $0x3c,%esp
c02003cd:	a3 8c 61 21 c0       	mov    %eax,0xc021618c
c02003d2:	b8 ff ff 00 00       	mov    $0xffff,%eax
c02003d7:	a3 90 61 21 c0       	mov    %eax,0xc0216190
c02003dc:	b8 00 92 cf 00       	mov    $0xcf9200,%eax
c02003e1:	a3 94 61 21 c0       	mov    %eax,0xc0216194
c02003e6:	b8 ff ff 00 00       	mov    $0xffff,%eax
c02003eb:	a3 98 61 21 c0       	mov    %eax,0xc0216198
c02003f0:	b8 00 fa cf 00       	mov    $0xcffa00,%eax
c02003f5:	89 0d a4 61 21 c0    	mov    %ecx,0xc02161a4
c02003fb:	b9 80 10 21 c0       	mov    $0xc0211080,%ecx
c0200400:	a3 9c 61 21 c0       	mov    %eax,0xc021619c
c0200405:	89 c8                	mov    %ecx,%eax
c0200407:	89 15 a0 61 21 c0    	mov    %edx,0xc02161a0
c020040d:	c1 e0 10             	shl    $0x10,%eax
c0200410:	31 d2                	xor    %edx,%edx
c0200412:	89 3d 88 61 21 c0    	mov    %edi,0xc0216188
c0200418:	0f a4 ca 10          	shld   $0x10,%ecx,%edx
c020041c:	89 c3                	mov    %eax,%ebx
c020041e:	89 c8                	mov    %ecx,%eax
c0200420:	81 e3 00 00 ff ff    	and    $0xffff0000,%ebx
c0200426:	c1 e8 18             	shr    $0x18,%eax
c0200429:	0f b6 fa             	movzbl %dl,%edi
c020042c:	89 d9                	mov    %ebx,%ecx
c020042e:	89 c2                	mov    %eax,%edx
c0200430:	b8 00 00 00 00       	mov    $0x0,%eax
c0200435:	89 fb                	mov    %edi,%ebx
c0200437:	c1 e2 18             	shl    $0x18,%edx
c020043a:	09 c1                	or     %eax,%ecx
c020043c:	81 c9 6b 20 00 00    	or     $0x206b,%ecx
c0200442:	09 d3                	or     %edx,%ebx
c0200444:	89 0d a8 61 21 c0    	mov    %ecx,0xc02161a8
c020044a:	b9 00 39 21 c0       	mov    $0xc0213900,%ecx
c020044f:	81 cb 00 89 00 00    	or     $0x8900,%ebx
c0200455:	89 1d ac 61 21 c0    	mov    %ebx,0xc02161ac
c020045b:	89 c8                	mov    %ecx,%eax
c020045d:	31 d2                	xor    %edx,%edx
c020045f:	c1 e0 10             	shl    $0x10,%eax
c0200462:	0f a4 ca 10          	shld   $0x10,%ecx,%edx
c0200466:	89 c3                	mov    %eax,%ebx
c0200468:	81 e3 00 00 ff ff    	and    $0xffff0000,%ebx
c020046e:	0f b6 c2             	movzbl %dl,%eax
c0200471:	89 5d c8             	mov    %ebx,-0x38(%ebp)
c0200474:	89 45 cc             	mov    %eax,-0x34(%ebp)
c0200477:	89 c8                	mov    %ecx,%eax
c0200479:	8b 4d c8             	mov    -0x38(%ebp),%ecx
c020047c:	8b 5d cc             	mov    -0x34(%ebp),%ebx
c020047f:	c1 e8 18             	shr    $0x18,%eax
c0200482:	c7 04 24 0a f0 20 c0 	movl   $0xc020f00a,(%esp)
c0200489:	89 c2                	mov    %eax,%edx
c020048b:	b8 00 00 00 00       	mov    $0x0,%eax
c0200490:	c1 e2 18             	shl    $0x18,%edx
c0200493:	09 c1                	or     %eax,%ecx
c0200495:	09 d3                	or     %edx,%ebx
c0200497:	83 c9 67             	or     $0x67,%ecx
c020049a:	89 0d b0 61 21 c0    	mov    %ecx,0xc02161b0
c02004a0:	81 cb 00 89 00 00    	or     $0x8900,%ebx
c02004a6:	89 1d b4 61 21 c0    	mov    %ebx,0xc02161b4
c02004ac:	e8 9f 28 00 00       	call   c0202d50 <cmdline_has>
c02004b1:	84 c0                	test   %al,%al
c02004b3:	74 35                	je     c02004ea <cpu_init+0x13a>
c02004b5:	b8 30 0d 20 c0       	mov    $0xc0200d30,%eax
c02004ba:	31 db                	xor    %ebx,%ebx
c02004bc:	0f b7 d0             	movzwl %ax,%edx
c02004bf:	c1 e8 10             	shr    $0x10,%eax
c02004c2:	81 ca 00 00 08 00    	or     $0x80000,%edx
c02004c8:	89 d1                	mov    %edx,%ecx
c02004ca:	89 c2                	mov    %eax,%edx
c02004cc:	c1 e2 10             	shl    $0x10,%edx
c02004cf:	b8 00 00 00 00       	mov    $0x0,%eax
c02004d4:	09 d3                	or     %edx,%ebx
c02004d6:	09 c1                	or     %eax,%ecx
c02004d8:	89 0d b8 61 21 c0    	mov    %ecx,0xc02161b8
c02004de:	81 cb 00 ec 00 00    	or     $0xec00,%ebx
c02004e4:	89 1d bc 61 21 c0    	mov    %ebx,0xc02161bc
c02004ea:	31 c0                	xor    %eax,%eax
c02004ec:	ba fb 0f 00 00       	mov    $0xffb,%edx
c02004f1:	31 c9                	xor    %ecx,%ecx
c02004f3:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02004fa:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c0200500:	89 c3                	mov    %eax,%ebx
c0200502:	81 e3 00 00 ff ff    	and    $0xffff0000,%ebx
c0200508:	89 5d d0             	mov    %ebx,-0x30(%ebp)
c020050b:	0f b6 da             	movzbl %dl,%ebx
c020050e:	89 5d d4             	mov    %ebx,-0x2c(%ebp)
c0200511:	8b 75 d0             	mov    -0x30(%ebp),%esi
c0200514:	8b 7d d4             	mov    -0x2c(%ebp),%edi
c0200517:	81 ce ff 00 00 00    	or     $0xff,%esi
c020051d:	89 34 cd c0 61 21 c0 	mov    %esi,-0x3fde9e40(,%ecx,8)
c0200524:	81 cf 00 f2 40 0f    	or     $0xf40f200,%edi
c020052a:	89 3c cd c4 61 21 c0 	mov    %edi,-0x3fde9e3c(,%ecx,8)
c0200531:	41                   	inc    %ecx
c0200532:	05 00 00 00 01       	add    $0x1000000,%eax
c0200537:	83 d2 00             	adc    $0x0,%edx
c020053a:	81 f9 00 04 00 00    	cmp    $0x400,%ecx
c0200540:	75 be                	jne    c0200500 <cpu_init+0x150>
c0200542:	66 c7 45 e2 3f 20    	movw   $0x203f,-0x1e(%ebp)
c0200548:	b8 10 00 00 00       	mov    $0x10,%eax
c020054d:	c7 45 e4 80 61 21 c0 	movl   $0xc0216180,-0x1c(%ebp)
c0200554:	0f 01 55 e2          	lgdtl  -0x1e(%ebp)
c0200558:	ea 5f 05 20 c0 08 00 	ljmp   $0x8,$0xc020055f
c020055f:	8e d8                	mov    %eax,%ds
c0200561:	8e c0                	mov    %eax,%es
c0200563:	8e d0                	mov    %eax,%ss
c0200565:	bf e0 0d 20 c0       	mov    $0xc0200de0,%edi
c020056a:	31 f6                	xor    %esi,%esi
c020056c:	eb 4e                	jmp    c02005bc <cpu_init+0x20c>
c020056e:	66 90                	xchg   %ax,%ax
c0200570:	c7 45 d4 00 8e 00 00 	movl   $0x8e00,-0x2c(%ebp)
c0200577:	89 f8                	mov    %edi,%eax
c0200579:	c1 e8 10             	shr    $0x10,%eax
c020057c:	89 c2                	mov    %eax,%edx
c020057e:	b8 00 00 00 00       	mov    $0x0,%eax
c0200583:	c1 e2 10             	shl    $0x10,%edx
c0200586:	89 c1                	mov    %eax,%ecx
c0200588:	0f b7 c7             	movzwl %di,%eax
c020058b:	89 d3                	mov    %edx,%ebx
c020058d:	0d 00 00 08 00       	or     $0x80000,%eax
c0200592:	31 d2                	xor    %edx,%edx
c0200594:	09 c1                	or     %eax,%ecx
c0200596:	8b 45 d0             	mov    -0x30(%ebp),%eax
c0200599:	09 d3                	or     %edx,%ebx
c020059b:	83 c7 10             	add    $0x10,%edi
c020059e:	09 c1                	or     %eax,%ecx
c02005a0:	8b 45 d4             	mov    -0x2c(%ebp),%eax
c02005a3:	89 0c f5 80 59 21 c0 	mov    %ecx,-0x3fdea680(,%esi,8)
c02005aa:	09 c3                	or     %eax,%ebx
c02005ac:	89 1c f5 84 59 21 c0 	mov    %ebx,-0x3fdea67c(,%esi,8)
c02005b3:	46                   	inc    %esi
c02005b4:	81 fe 00 01 00 00    	cmp    $0x100,%esi
c02005ba:	74 20                	je     c02005dc <cpu_init+0x22c>
c02005bc:	c7 45 d0 00 00 00 00 	movl   $0x0,-0x30(%ebp)
c02005c3:	8d 46 fd             	lea    -0x3(%esi),%eax
c02005c6:	83 f8 01             	cmp    $0x1,%eax
c02005c9:	76 08                	jbe    c02005d3 <cpu_init+0x223>
c02005cb:	81 fe 80 00 00 00    	cmp    $0x80,%esi
c02005d1:	75 9d                	jne    c0200570 <cpu_init+0x1c0>
c02005d3:	c7 45 d4 00 ee 00 00 	movl   $0xee00,-0x2c(%ebp)
c02005da:	eb 9b                	jmp    c0200577 <cpu_init+0x1c7>
c02005dc:	66 c7 45 e2 ff 07    	movw   $0x7ff,-0x1e(%ebp)
c02005e2:	b8 00 00 30 00       	mov    $0x300000,%eax
c02005e7:	ba 00 85 00 00       	mov    $0x8500,%edx
c02005ec:	a3 c0 59 21 c0       	mov    %eax,0xc02159c0
c02005f1:	89 15 c4 59 21 c0    	mov    %edx,0xc02159c4
c02005f7:	c7 45 e4 80 59 21 c0 	movl   $0xc0215980,-0x1c(%ebp)
c02005fe:	0f 01 5d e2          	lidtl  -0x1e(%ebp)
c0200602:	be 01 20 00 00       	mov    $0x2001,%esi
c0200607:	bf ff 00 00 00       	mov    $0xff,%edi
c020060c:	89 74 24 08          	mov    %esi,0x8(%esp)
c0200610:	b9 10 00 00 00       	mov    $0x10,%ecx
c0200615:	bb ff ff ff ff       	mov    $0xffffffff,%ebx
c020061a:	89 7c 24 04          	mov    %edi,0x4(%esp)
c020061e:	c7 04 24 e8 10 21 c0 	movl   $0xc02110e8,(%esp)
c0200625:	89 0d 88 10 21 c0    	mov    %ecx,0xc0211088
c020062b:	66 89 1d e6 10 21 c0 	mov    %bx,0xc02110e6
c0200632:	e8 39 1b 00 00       	call   c0202170 <memset>
c0200637:	0f 20 d8             	mov    %cr3,%eax
c020063a:	a3 1c 39 21 c0       	mov    %eax,0xc021391c
c020063f:	b8 d7 0d 20 c0       	mov    $0xc0200dd7,%eax
c0200644:	ba 10 00 00 00       	mov    $0x10,%edx
c0200649:	a3 20 39 21 c0       	mov    %eax,0xc0213920
c020064e:	b8 00 39 21 c0       	mov    $0xc0213900,%eax
c0200653:	b9 02 00 00 00       	mov    $0x2,%ecx
c0200658:	a3 38 39 21 c0       	mov    %eax,0xc0213938
c020065d:	b8 08 00 00 00       	mov    $0x8,%eax
c0200662:	bb ff ff ff ff       	mov    $0xffffffff,%ebx
c0200667:	a3 4c 39 21 c0       	mov    %eax,0xc021394c
c020066c:	b8 10 00 00 00       	mov    $0x10,%eax
c0200671:	a3 48 39 21 c0       	mov    %eax,0xc0213948
c0200676:	b8 10 00 00 00       	mov    $0x10,%eax
c020067b:	a3 54 39 21 c0       	mov    %eax,0xc0213954
c0200680:	b8 28 00 00 00       	mov    $0x28,%eax
c0200685:	89 15 50 39 21 c0    	mov    %edx,0xc0213950
c020068b:	89 0d 24 39 21 c0    	mov    %ecx,0xc0213924
c0200691:	66 89 1d 66 39 21 c0 	mov    %bx,0xc0213966
c0200698:	0f 00 d8             	ltr    %ax
c020069b:	31 d2                	xor    %edx,%edx
c020069d:	b9 74 01 00 00       	mov    $0x174,%ecx
c02006a2:	b8 08 00 00 00       	mov    $0x8,%eax
c02006a7:	0f 30                	wrmsr
c02006a9:	b9 75 01 00 00       	mov    $0x175,%ecx
c02006ae:	b8 84 10 21 c0       	mov    $0xc0211084,%eax
c02006b3:	0f 30                	wrmsr
c02006b5:	b9 76 01 00 00       	mov    $0x176,%ecx
c02006ba:	b8 00 0b 20 c0       	mov    $0xc0200b00,%eax
c02006bf:	0f 30                	wrmsr
c02006c1:	e8 1a 17 00 00       	call   c0201de0 <fpu_init>
c02006c6:	be 80 00 21 c0       	mov    $0xc0210080,%esi
c02006cb:	89 74 24 04          	mov    %esi,0x4(%esp)
c02006cf:	c7 04 24 ec 30 21 c0 	movl   $0xc02130ec,(%esp)
c02006d6:	e8 55 81 00 00       	call   c0208830 <space_init>
c02006db:	85 c0                	test   %eax,%eax
c02006dd:	75 08                	jne    c02006e7 <cpu_init+0x337>
c02006df:	83 c4 3c             	add    $0x3c,%esp
c02006e2:	5b                   	pop    %ebx
c02006e3:	5e                   	pop    %esi
c02006e4:	5f                   	pop    %edi
c02006e5:	5d                   	pop    %ebp
c02006e6:	c3                   	ret
c02006e7:	c7 04 24 0f f0 20 c0 	movl   $0xc020f00f,(%esp)
c02006ee:	e8 4d 2d 00 00       	call   c0203440 <panic>
c02006f3:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02006fa:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi

c0200700 <double_fault>:
c0200700:	55                   	push   %ebp
c0200701:	89 e5                	mov    %esp,%ebp
c0200703:	83 ec 18             	sub    $0x18,%esp
c0200706:	c7 04 24 2c f0 20 c0 	movl   $0xc020f02c,(%esp)
c020070d:	a1 b8 10 21 c0       	mov    0xc02110b8,%eax
c0200712:	89 44 24 0c          	mov    %eax,0xc(%esp)
c0200716:	a1 a0 10 21 c0       	mov    0xc02110a0,%eax
c020071b:	89 44 24 08          	mov    %eax,0x8(%esp)
c020071f:	a1 84 10 21 c0       	mov    0xc0211084,%eax
c0200724:	89 44 24 04          	mov    %eax,0x4(%esp)
c0200728:	e8 13 2d 00 00       	call   c0203440 <panic>
c020072d:	8d 76 00             	lea    0x0(%esi),%esi

c0200730 <cpu_thread_init>:
c0200730:	55                   	push   %ebp
c0200731:	89 e5                	mov    %esp,%ebp
c0200733:	83 ec 18             	sub    $0x18,%esp
c0200736:	89 5d fc             	mov    %ebx,-0x4(%ebp)
c0200739:	8b 5d 08             	mov    0x8(%ebp),%ebx
c020073c:	c7 43 f0 1b 00 00 00 	movl   $0x1b,-0x10(%ebx)
c0200743:	c7 43 fc 23 00 00 00 	movl   $0x23,-0x4(%ebx)
c020074a:	c7 43 f4 02 02 00 00 	movl   $0x202,-0xc(%ebx)
c0200751:	c7 04 24 00 00 00 00 	movl   $0x0,(%esp)
c0200758:	e8 33 1d 00 00       	call   c0202490 <kernel_stack_top>
c020075d:	89 03                	mov    %eax,(%ebx)
c020075f:	8b 83 00 01 00 00    	mov    0x100(%ebx),%eax
c0200765:	8d 04 c5 40 00 00 00 	lea    0x40(,%eax,8),%eax
c020076c:	83 c8 03             	or     $0x3,%eax
c020076f:	89 43 04             	mov    %eax,0x4(%ebx)
c0200772:	8b 5d fc             	mov    -0x4(%ebp),%ebx
c0200775:	89 ec                	mov    %ebp,%esp
c0200777:	5d                   	pop    %ebp
c0200778:	c3                   	ret
c0200779:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi

c0200780 <cpu_thread_free>:
c0200780:	55                   	push   %ebp
c0200781:	89 e5                	mov    %esp,%ebp
c0200783:	83 ec 18             	sub    $0x18,%esp
c0200786:	8b 45 08             	mov    0x8(%ebp),%eax
c0200789:	89 04 24             	mov    %eax,(%esp)
c020078c:	e8 8f 17 00 00       	call   c0201f20 <fpu_free>
c0200791:	89 ec                	mov    %ebp,%esp
c0200793:	5d                   	pop    %ebp
c0200794:	c3                   	ret
c0200795:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020079c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi

c02007a0 <cpu_switch>:
c02007a0:	55                   	push   %ebp
c02007a1:	89 e5                	mov    %esp,%ebp
c02007a3:	83 ec 18             	sub    $0x18,%esp
c02007a6:	89 5d fc             	mov    %ebx,-0x4(%ebp)
c02007a9:	8b 5d 08             	mov    0x8(%ebp),%ebx
c02007ac:	89 1d 84 10 21 c0    	mov    %ebx,0xc0211084
c02007b2:	8b 43 10             	mov    0x10(%ebx),%eax
c02007b5:	83 c0 0c             	add    $0xc,%eax
c02007b8:	89 04 24             	mov    %eax,(%esp)
c02007bb:	e8 20 82 00 00       	call   c02089e0 <space_load>
c02007c0:	89 1c 24             	mov    %ebx,(%esp)
c02007c3:	e8 78 16 00 00       	call   c0201e40 <fpu_switch>
c02007c8:	8b 43 10             	mov    0x10(%ebx),%eax
c02007cb:	ba 68 00 00 00       	mov    $0x68,%edx
c02007d0:	39 05 50 15 22 c0    	cmp    %eax,0xc0221550
c02007d6:	b8 ff ff 00 00       	mov    $0xffff,%eax
c02007db:	0f 44 c2             	cmove  %edx,%eax
c02007de:	66 a3 e6 10 21 c0    	mov    %ax,0xc02110e6
c02007e4:	8b 5d fc             	mov    -0x4(%ebp),%ebx
c02007e7:	89 ec                	mov    %ebp,%esp
c02007e9:	5d                   	pop    %ebp
c02007ea:	c3                   	ret
c02007eb:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c02007ef:	90                   	nop

c02007f0 <cpu_leave_space>:
c02007f0:	55                   	push   %ebp
c02007f1:	89 e5                	mov    %esp,%ebp
c02007f3:	83 ec 18             	sub    $0x18,%esp
c02007f6:	c7 04 24 ec 30 21 c0 	movl   $0xc02130ec,(%esp)
c02007fd:	e8 de 81 00 00       	call   c02089e0 <space_load>
c0200802:	89 ec                	mov    %ebp,%esp
c0200804:	5d                   	pop    %ebp
c0200805:	c3                   	ret
c0200806:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020080d:	8d 76 00             	lea    0x0(%esi),%esi

c0200810 <cpu_idle>:
c0200810:	fb                   	sti
c0200811:	f4                   	hlt
c0200812:	fa                   	cli
c0200813:	c3                   	ret
c0200814:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020081b:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c020081f:	90                   	nop

c0200820 <stub_write>:
c0200820:	55                   	push   %ebp
c0200821:	ba cc 00 00 00       	mov    $0xcc,%edx
c0200826:	89 e5                	mov    %esp,%ebp
c0200828:	83 ec 18             	sub    $0x18,%esp
c020082b:	89 5d fc             	mov    %ebx,-0x4(%ebp)
c020082e:	8b 5d 08             	mov    0x8(%ebp),%ebx
c0200831:	b8 00 10 00 00       	mov    $0x1000,%eax
c0200836:	89 54 24 04          	mov    %edx,0x4(%esp)
c020083a:	89 44 24 08          	mov    %eax,0x8(%esp)
c020083e:	89 1c 24             	mov    %ebx,(%esp)
c0200841:	e8 2a 19 00 00       	call   c0202170 <memset>
c0200846:	b9 01 00 00 00       	mov    $0x1,%ecx
c020084b:	b8 88 f0 20 c0       	mov    $0xc020f088,%eax
c0200850:	89 4c 24 08          	mov    %ecx,0x8(%esp)
c0200854:	89 1c 24             	mov    %ebx,(%esp)
c0200857:	89 44 24 04          	mov    %eax,0x4(%esp)
c020085b:	e8 80 18 00 00       	call   c02020e0 <memcpy>
c0200860:	b8 04 00 00 00       	mov    $0x4,%eax
c0200865:	89 44 24 08          	mov    %eax,0x8(%esp)
c0200869:	b8 84 f0 20 c0       	mov    $0xc020f084,%eax
c020086e:	89 44 24 04          	mov    %eax,0x4(%esp)
c0200872:	8d 43 10             	lea    0x10(%ebx),%eax
c0200875:	89 04 24             	mov    %eax,(%esp)
c0200878:	e8 63 18 00 00       	call   c02020e0 <memcpy>
c020087d:	b8 05 00 00 00       	mov    $0x5,%eax
c0200882:	89 44 24 08          	mov    %eax,0x8(%esp)
c0200886:	b8 7c f0 20 c0       	mov    $0xc020f07c,%eax
c020088b:	89 44 24 04          	mov    %eax,0x4(%esp)
c020088f:	8d 43 20             	lea    0x20(%ebx),%eax
c0200892:	83 c3 30             	add    $0x30,%ebx
c0200895:	89 04 24             	mov    %eax,(%esp)
c0200898:	e8 43 18 00 00       	call   c02020e0 <memcpy>
c020089d:	ba 0a 00 00 00       	mov    $0xa,%edx
c02008a2:	b9 70 f0 20 c0       	mov    $0xc020f070,%ecx
c02008a7:	89 1c 24             	mov    %ebx,(%esp)
c02008aa:	89 54 24 08          	mov    %edx,0x8(%esp)
c02008ae:	89 4c 24 04          	mov    %ecx,0x4(%esp)
c02008b2:	e8 29 18 00 00       	call   c02020e0 <memcpy>
c02008b7:	8b 5d fc             	mov    -0x4(%ebp),%ebx
c02008ba:	89 ec                	mov    %ebp,%esp
c02008bc:	5d                   	pop    %ebp
c02008bd:	c3                   	ret
c02008be:	66 90                	xchg   %ax,%ax

c02008c0 <io_bitmap_allow>:
c02008c0:	55                   	push   %ebp
c02008c1:	89 e5                	mov    %esp,%ebp
c02008c3:	57                   	push   %edi
c02008c4:	56                   	push   %esi
c02008c5:	53                   	push   %ebx
c02008c6:	83 ec 2c             	sub    $0x2c,%esp
c02008c9:	8b 75 08             	mov    0x8(%ebp),%esi
c02008cc:	8b 5d 0c             	mov    0xc(%ebp),%ebx
c02008cf:	8b 96 bc 00 00 00    	mov    0xbc(%esi),%edx
c02008d5:	85 d2                	test   %edx,%edx
c02008d7:	74 67                	je     c0200940 <io_bitmap_allow+0x80>
c02008d9:	8b 55 10             	mov    0x10(%ebp),%edx
c02008dc:	01 da                	add    %ebx,%edx
c02008de:	89 55 e4             	mov    %edx,-0x1c(%ebp)
c02008e1:	39 d3                	cmp    %edx,%ebx
c02008e3:	73 2f                	jae    c0200914 <io_bitmap_allow+0x54>
c02008e5:	bf 01 00 00 00       	mov    $0x1,%edi
c02008ea:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c02008f0:	8b 96 bc 00 00 00    	mov    0xbc(%esi),%edx
c02008f6:	89 d8                	mov    %ebx,%eax
c02008f8:	89 d9                	mov    %ebx,%ecx
c02008fa:	c1 e8 03             	shr    $0x3,%eax
c02008fd:	83 e1 07             	and    $0x7,%ecx
c0200900:	43                   	inc    %ebx
c0200901:	01 d0                	add    %edx,%eax
c0200903:	89 fa                	mov    %edi,%edx
c0200905:	d3 e2                	shl    %cl,%edx
c0200907:	89 d1                	mov    %edx,%ecx
c0200909:	f6 d1                	not    %cl
c020090b:	20 08                	and    %cl,(%eax)
c020090d:	8b 45 e4             	mov    -0x1c(%ebp),%eax
c0200910:	39 c3                	cmp    %eax,%ebx
c0200912:	75 dc                	jne    c02008f0 <io_bitmap_allow+0x30>
c0200914:	39 35 50 15 22 c0    	cmp    %esi,0xc0221550
c020091a:	74 14                	je     c0200930 <io_bitmap_allow+0x70>
c020091c:	31 c0                	xor    %eax,%eax
c020091e:	83 c4 2c             	add    $0x2c,%esp
c0200921:	5b                   	pop    %ebx
c0200922:	5e                   	pop    %esi
c0200923:	5f                   	pop    %edi
c0200924:	5d                   	pop    %ebp
c0200925:	c3                   	ret
c0200926:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020092d:	8d 76 00             	lea    0x0(%esi),%esi
c0200930:	31 c0                	xor    %eax,%eax
c0200932:	a3 50 15 22 c0       	mov    %eax,0xc0221550
c0200937:	eb e3                	jmp    c020091c <io_bitmap_allow+0x5c>
c0200939:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0200940:	b8 02 00 00 00       	mov    $0x2,%eax
c0200945:	89 44 24 08          	mov    %eax,0x8(%esp)
c0200949:	31 c0                	xor    %eax,%eax
c020094b:	89 44 24 04          	mov    %eax,0x4(%esp)
c020094f:	8b 46 20             	mov    0x20(%esi),%eax
c0200952:	89 04 24             	mov    %eax,(%esp)
c0200955:	e8 b6 89 00 00       	call   c0209310 <account_charge>
c020095a:	85 c0                	test   %eax,%eax
c020095c:	75 46                	jne    c02009a4 <io_bitmap_allow+0xe4>
c020095e:	c7 04 24 01 00 00 00 	movl   $0x1,(%esp)
c0200965:	b8 01 00 00 00       	mov    $0x1,%eax
c020096a:	89 44 24 04          	mov    %eax,0x4(%esp)
c020096e:	e8 1d 6a 00 00       	call   c0207390 <frame_alloc_low>
c0200973:	85 c0                	test   %eax,%eax
c0200975:	74 37                	je     c02009ae <io_bitmap_allow+0xee>
c0200977:	89 04 24             	mov    %eax,(%esp)
c020097a:	bf ff 00 00 00       	mov    $0xff,%edi
c020097f:	e8 4c 6e 00 00       	call   c02077d0 <frame_low>
c0200984:	b9 00 20 00 00       	mov    $0x2000,%ecx
c0200989:	89 86 bc 00 00 00    	mov    %eax,0xbc(%esi)
c020098f:	89 4c 24 08          	mov    %ecx,0x8(%esp)
c0200993:	89 7c 24 04          	mov    %edi,0x4(%esp)
c0200997:	89 04 24             	mov    %eax,(%esp)
c020099a:	e8 d1 17 00 00       	call   c0202170 <memset>
c020099f:	e9 35 ff ff ff       	jmp    c02008d9 <io_bitmap_allow+0x19>
c02009a4:	b8 34 ff ff ff       	mov    $0xffffff34,%eax
c02009a9:	e9 70 ff ff ff       	jmp    c020091e <io_bitmap_allow+0x5e>
c02009ae:	b8 02 00 00 00       	mov    $0x2,%eax
c02009b3:	89 44 24 08          	mov    %eax,0x8(%esp)
c02009b7:	31 c0                	xor    %eax,%eax
c02009b9:	89 44 24 04          	mov    %eax,0x4(%esp)
c02009bd:	8b 46 20             	mov    0x20(%esi),%eax
c02009c0:	89 04 24             	mov    %eax,(%esp)
c02009c3:	e8 88 89 00 00       	call   c0209350 <account_return>
c02009c8:	b8 f4 ff ff ff       	mov    $0xfffffff4,%eax
c02009cd:	e9 4c ff ff ff       	jmp    c020091e <io_bitmap_allow+0x5e>
c02009d2:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02009d9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi

c02009e0 <io_bitmap_free>:
c02009e0:	55                   	push   %ebp
c02009e1:	89 e5                	mov    %esp,%ebp
c02009e3:	83 ec 18             	sub    $0x18,%esp
c02009e6:	89 5d fc             	mov    %ebx,-0x4(%ebp)
c02009e9:	8b 5d 08             	mov    0x8(%ebp),%ebx
c02009ec:	8b 83 bc 00 00 00    	mov    0xbc(%ebx),%eax
c02009f2:	85 c0                	test   %eax,%eax
c02009f4:	74 43                	je     c0200a39 <io_bitmap_free+0x59>
c02009f6:	39 1d 50 15 22 c0    	cmp    %ebx,0xc0221550
c02009fc:	74 42                	je     c0200a40 <io_bitmap_free+0x60>
c02009fe:	89 04 24             	mov    %eax,(%esp)
c0200a01:	e8 fa 6d 00 00       	call   c0207800 <frame_of>
c0200a06:	ba 01 00 00 00       	mov    $0x1,%edx
c0200a0b:	89 54 24 04          	mov    %edx,0x4(%esp)
c0200a0f:	89 04 24             	mov    %eax,(%esp)
c0200a12:	e8 c9 6a 00 00       	call   c02074e0 <frame_free>
c0200a17:	b9 02 00 00 00       	mov    $0x2,%ecx
c0200a1c:	31 c0                	xor    %eax,%eax
c0200a1e:	89 4c 24 08          	mov    %ecx,0x8(%esp)
c0200a22:	89 44 24 04          	mov    %eax,0x4(%esp)
c0200a26:	8b 43 20             	mov    0x20(%ebx),%eax
c0200a29:	89 04 24             	mov    %eax,(%esp)
c0200a2c:	e8 1f 89 00 00       	call   c0209350 <account_return>
c0200a31:	31 c0                	xor    %eax,%eax
c0200a33:	89 83 bc 00 00 00    	mov    %eax,0xbc(%ebx)
c0200a39:	8b 5d fc             	mov    -0x4(%ebp),%ebx
c0200a3c:	89 ec                	mov    %ebp,%esp
c0200a3e:	5d                   	pop    %ebp
c0200a3f:	c3                   	ret
c0200a40:	31 c0                	xor    %eax,%eax
c0200a42:	a3 50 15 22 c0       	mov    %eax,0xc0221550
c0200a47:	8b 83 bc 00 00 00    	mov    0xbc(%ebx),%eax
c0200a4d:	eb af                	jmp    c02009fe <io_bitmap_free+0x1e>
c0200a4f:	90                   	nop

c0200a50 <io_bitmap_load>:
c0200a50:	55                   	push   %ebp
c0200a51:	89 e5                	mov    %esp,%ebp
c0200a53:	83 ec 18             	sub    $0x18,%esp
c0200a56:	89 5d fc             	mov    %ebx,-0x4(%ebp)
c0200a59:	8b 5d 08             	mov    0x8(%ebp),%ebx
c0200a5c:	8b 83 bc 00 00 00    	mov    0xbc(%ebx),%eax
c0200a62:	85 c0                	test   %eax,%eax
c0200a64:	74 5a                	je     c0200ac0 <io_bitmap_load+0x70>
c0200a66:	66 83 3d e6 10 21 c0 	cmpw   $0x68,0xc02110e6
c0200a6d:	68 
c0200a6e:	74 50                	je     c0200ac0 <io_bitmap_load+0x70>
c0200a70:	39 1d 50 15 22 c0    	cmp    %ebx,0xc0221550
c0200a76:	74 38                	je     c0200ab0 <io_bitmap_load+0x60>
c0200a78:	89 44 24 04          	mov    %eax,0x4(%esp)
c0200a7c:	ba 00 20 00 00       	mov    $0x2000,%edx
c0200a81:	89 54 24 08          	mov    %edx,0x8(%esp)
c0200a85:	c7 04 24 e8 10 21 c0 	movl   $0xc02110e8,(%esp)
c0200a8c:	e8 4f 16 00 00       	call   c02020e0 <memcpy>
c0200a91:	b9 68 00 00 00       	mov    $0x68,%ecx
c0200a96:	66 89 0d e6 10 21 c0 	mov    %cx,0xc02110e6
c0200a9d:	89 1d 50 15 22 c0    	mov    %ebx,0xc0221550
c0200aa3:	8b 5d fc             	mov    -0x4(%ebp),%ebx
c0200aa6:	89 ec                	mov    %ebp,%esp
c0200aa8:	b0 01                	mov    $0x1,%al
c0200aaa:	5d                   	pop    %ebp
c0200aab:	c3                   	ret
c0200aac:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0200ab0:	bb 68 00 00 00       	mov    $0x68,%ebx
c0200ab5:	66 89 1d e6 10 21 c0 	mov    %bx,0xc02110e6
c0200abc:	eb e5                	jmp    c0200aa3 <io_bitmap_load+0x53>
c0200abe:	66 90                	xchg   %ax,%ax
c0200ac0:	8b 5d fc             	mov    -0x4(%ebp),%ebx
c0200ac3:	89 ec                	mov    %ebp,%esp
c0200ac5:	31 c0                	xor    %eax,%eax
c0200ac7:	5d                   	pop    %ebp
c0200ac8:	c3                   	ret
c0200ac9:	66 90                	xchg   %ax,%ax
c0200acb:	66 90                	xchg   %ax,%ax
c0200acd:	66 90                	xchg   %ax,%ax
c0200acf:	66 90                	xchg   %ax,%ax
c0200ad1:	66 90                	xchg   %ax,%ax
c0200ad3:	66 90                	xchg   %ax,%ax
c0200ad5:	66 90                	xchg   %ax,%ax
c0200ad7:	66 90                	xchg   %ax,%ax
c0200ad9:	66 90                	xchg   %ax,%ax
c0200adb:	66 90                	xchg   %ax,%ax
c0200add:	66 90                	xchg   %ax,%ax
c0200adf:	66 90                	xchg   %ax,%ax
c0200ae1:	66 90                	xchg   %ax,%ax
c0200ae3:	66 90                	xchg   %ax,%ax
c0200ae5:	66 90                	xchg   %ax,%ax
c0200ae7:	66 90                	xchg   %ax,%ax
c0200ae9:	66 90                	xchg   %ax,%ax
c0200aeb:	66 90                	xchg   %ax,%ax
c0200aed:	66 90                	xchg   %ax,%ax
c0200aef:	66 90                	xchg   %ax,%ax
c0200af1:	66 90                	xchg   %ax,%ax
c0200af3:	66 90                	xchg   %ax,%ax
c0200af5:	66 90                	xchg   %ax,%ax
c0200af7:	66 90                	xchg   %ax,%ax
c0200af9:	66 90                	xchg   %ax,%ax
c0200afb:	66 90                	xchg   %ax,%ax
c0200afd:	66 90                	xchg   %ax,%ax
c0200aff:	90                   	nop

c0200b00 <sysenter_entry>:
c0200b00:	5c                   	pop    %esp
c0200b01:	89 4c 24 f8          	mov    %ecx,-0x8(%esp)
c0200b05:	b9 23 00 00 00       	mov    $0x23,%ecx
c0200b0a:	8e d9                	mov    %ecx,%ds
c0200b0c:	8e c1                	mov    %ecx,%es
c0200b0e:	89 44 24 e0          	mov    %eax,-0x20(%esp)
c0200b12:	89 54 24 48          	mov    %edx,0x48(%esp)
c0200b16:	89 6c 24 58          	mov    %ebp,0x58(%esp)
c0200b1a:	f7 c2 00 00 f0 31    	test   $0x31f00000,%edx
c0200b20:	0f 85 b8 01 00 00    	jne    c0200cde <slow>
c0200b26:	83 7c 24 08 00       	cmpl   $0x0,0x8(%esp)
c0200b2b:	0f 85 ad 01 00 00    	jne    c0200cde <slow>
c0200b31:	8b 54 24 14          	mov    0x14(%esp),%edx
c0200b35:	83 7a 68 00          	cmpl   $0x0,0x68(%edx)
c0200b39:	0f 85 9f 01 00 00    	jne    c0200cde <slow>
c0200b3f:	83 7a 6c 00          	cmpl   $0x0,0x6c(%edx)
c0200b43:	0f 85 95 01 00 00    	jne    c0200cde <slow>
c0200b49:	80 3d c0 81 21 c0 00 	cmpb   $0x0,0xc02181c0
c0200b50:	0f 84 88 01 00 00    	je     c0200cde <slow>
c0200b56:	66 83 3d e6 10 21 c0 	cmpw   $0xffff,0xc02110e6
c0200b5d:	ff 
c0200b5e:	0f 85 7a 01 00 00    	jne    c0200cde <slow>
c0200b64:	8b 6c 24 10          	mov    0x10(%esp),%ebp
c0200b68:	3b 45 28             	cmp    0x28(%ebp),%eax
c0200b6b:	0f 83 df 00 00 00    	jae    c0200c50 <answer>
c0200b71:	8b 4d 24             	mov    0x24(%ebp),%ecx
c0200b74:	8b 04 c1             	mov    (%ecx,%eax,8),%eax
c0200b77:	8b 48 08             	mov    0x8(%eax),%ecx
c0200b7a:	8b 51 08             	mov    0x8(%ecx),%edx
c0200b7d:	85 d2                	test   %edx,%edx
c0200b7f:	0f 84 59 01 00 00    	je     c0200cde <slow>
c0200b85:	83 7a 08 02          	cmpl   $0x2,0x8(%edx)
c0200b89:	0f 85 4f 01 00 00    	jne    c0200cde <slow>
c0200b8f:	83 7c 24 38 00       	cmpl   $0x0,0x38(%esp)
c0200b94:	0f 85 44 01 00 00    	jne    c0200cde <slow>
c0200b9a:	8b 6a 28             	mov    0x28(%edx),%ebp
c0200b9d:	39 2d 48 14 22 c0    	cmp    %ebp,0xc0221448
c0200ba3:	0f 83 35 01 00 00    	jae    c0200cde <slow>
c0200ba9:	89 5c 24 4c          	mov    %ebx,0x4c(%esp)
c0200bad:	89 74 24 50          	mov    %esi,0x50(%esp)
c0200bb1:	89 7c 24 54          	mov    %edi,0x54(%esp)
c0200bb5:	8b 6a 1c             	mov    0x1c(%edx),%ebp
c0200bb8:	89 69 08             	mov    %ebp,0x8(%ecx)
c0200bbb:	ff 40 04             	incl   0x4(%eax)
c0200bbe:	89 44 24 40          	mov    %eax,0x40(%esp)
c0200bc2:	8b 4a 14             	mov    0x14(%edx),%ecx
c0200bc5:	8b 40 0c             	mov    0xc(%eax),%eax
c0200bc8:	89 41 04             	mov    %eax,0x4(%ecx)
c0200bcb:	8b 44 24 3c          	mov    0x3c(%esp),%eax
c0200bcf:	05 00 00 01 00       	add    $0x10000,%eax
c0200bd4:	89 44 24 3c          	mov    %eax,0x3c(%esp)
c0200bd8:	89 41 08             	mov    %eax,0x8(%ecx)
c0200bdb:	89 41 74             	mov    %eax,0x74(%ecx)
c0200bde:	8b 6c 24 10          	mov    0x10(%esp),%ebp
c0200be2:	8b 85 88 00 00 00    	mov    0x88(%ebp),%eax
c0200be8:	89 41 78             	mov    %eax,0x78(%ecx)
c0200beb:	c7 44 24 38 02 00 00 	movl   $0x2,0x38(%esp)
c0200bf2:	00 
c0200bf3:	8d 44 24 30          	lea    0x30(%esp),%eax
c0200bf7:	89 42 20             	mov    %eax,0x20(%edx)
c0200bfa:	89 54 24 5c          	mov    %edx,0x5c(%esp)
c0200bfe:	ff 05 60 36 22 c0    	incl   0xc0223660
c0200c04:	c7 44 24 08 01 00 00 	movl   $0x1,0x8(%esp)
c0200c0b:	00 

c0200c0c <switch>:
c0200c0c:	c7 44 24 ec 00 f0 ff 	movl   $0xffff000,-0x14(%esp)
c0200c13:	0f 
c0200c14:	c7 44 24 f4 02 02 00 	movl   $0x202,-0xc(%esp)
c0200c1b:	00 
c0200c1c:	c7 42 08 00 00 00 00 	movl   $0x0,0x8(%edx)
c0200c23:	89 15 40 14 22 c0    	mov    %edx,0xc0221440
c0200c29:	89 15 84 10 21 c0    	mov    %edx,0xc0211084
c0200c2f:	8b 44 24 48          	mov    0x48(%esp),%eax
c0200c33:	8b 6c 24 58          	mov    0x58(%esp),%ebp
c0200c37:	8b 4a 24             	mov    0x24(%edx),%ecx
c0200c3a:	39 4c 24 24          	cmp    %ecx,0x24(%esp)
c0200c3e:	74 03                	je     c0200c43 <switch+0x37>
c0200c40:	0f 22 d9             	mov    %ecx,%cr3
c0200c43:	8e 6a 04             	mov    0x4(%edx),%gs
c0200c46:	8b 4a f8             	mov    -0x8(%edx),%ecx
c0200c49:	8b 52 ec             	mov    -0x14(%edx),%edx
c0200c4c:	fc                   	cld
c0200c4d:	fb                   	sti
c0200c4e:	0f 35                	sysexit

c0200c50 <answer>:
c0200c50:	83 f8 ff             	cmp    $0xffffffff,%eax
c0200c53:	0f 85 85 00 00 00    	jne    c0200cde <slow>
c0200c59:	8b 4c 24 20          	mov    0x20(%esp),%ecx
c0200c5d:	85 c9                	test   %ecx,%ecx
c0200c5f:	74 7d                	je     c0200cde <slow>
c0200c61:	83 79 08 02          	cmpl   $0x2,0x8(%ecx)
c0200c65:	75 77                	jne    c0200cde <slow>
c0200c67:	8b 41 0c             	mov    0xc(%ecx),%eax
c0200c6a:	39 42 08             	cmp    %eax,0x8(%edx)
c0200c6d:	75 6f                	jne    c0200cde <slow>
c0200c6f:	8b 6c 24 18          	mov    0x18(%esp),%ebp
c0200c73:	83 7d 0c 00          	cmpl   $0x0,0xc(%ebp)
c0200c77:	75 65                	jne    c0200cde <slow>
c0200c79:	8d 45 10             	lea    0x10(%ebp),%eax
c0200c7c:	39 00                	cmp    %eax,(%eax)
c0200c7e:	75 5e                	jne    c0200cde <slow>
c0200c80:	8d 45 18             	lea    0x18(%ebp),%eax
c0200c83:	39 00                	cmp    %eax,(%eax)
c0200c85:	75 57                	jne    c0200cde <slow>
c0200c87:	8b 41 10             	mov    0x10(%ecx),%eax
c0200c8a:	83 78 04 01          	cmpl   $0x1,0x4(%eax)
c0200c8e:	74 4e                	je     c0200cde <slow>
c0200c90:	8b 51 14             	mov    0x14(%ecx),%edx
c0200c93:	83 7a 08 01          	cmpl   $0x1,0x8(%edx)
c0200c97:	75 45                	jne    c0200cde <slow>
c0200c99:	8b 42 28             	mov    0x28(%edx),%eax
c0200c9c:	39 05 48 14 22 c0    	cmp    %eax,0xc0221448
c0200ca2:	73 3a                	jae    c0200cde <slow>
c0200ca4:	8b 41 10             	mov    0x10(%ecx),%eax
c0200ca7:	ff 48 04             	decl   0x4(%eax)
c0200caa:	31 c0                	xor    %eax,%eax
c0200cac:	89 41 10             	mov    %eax,0x10(%ecx)
c0200caf:	89 41 2c             	mov    %eax,0x2c(%ecx)
c0200cb2:	89 41 08             	mov    %eax,0x8(%ecx)
c0200cb5:	81 41 0c 00 00 01 00 	addl   $0x10000,0xc(%ecx)
c0200cbc:	89 44 24 20          	mov    %eax,0x20(%esp)
c0200cc0:	8b 4c 24 14          	mov    0x14(%esp),%ecx
c0200cc4:	89 41 08             	mov    %eax,0x8(%ecx)
c0200cc7:	8b 45 08             	mov    0x8(%ebp),%eax
c0200cca:	89 44 24 1c          	mov    %eax,0x1c(%esp)
c0200cce:	89 65 08             	mov    %esp,0x8(%ebp)
c0200cd1:	c7 44 24 08 02 00 00 	movl   $0x2,0x8(%esp)
c0200cd8:	00 
c0200cd9:	e9 2e ff ff ff       	jmp    c0200c0c <switch>

c0200cde <slow>:
c0200cde:	8b 44 24 e0          	mov    -0x20(%esp),%eax
c0200ce2:	8b 54 24 48          	mov    0x48(%esp),%edx
c0200ce6:	8b 6c 24 58          	mov    0x58(%esp),%ebp
c0200cea:	8b 4c 24 f8          	mov    -0x8(%esp),%ecx

c0200cee <push_frame>:
c0200cee:	6a 23                	push   $0x23
c0200cf0:	51                   	push   %ecx
c0200cf1:	68 02 02 00 00       	push   $0x202
c0200cf6:	6a 1b                	push   $0x1b
c0200cf8:	68 00 f0 ff 0f       	push   $0xffff000
c0200cfd:	6a 00                	push   $0x0
c0200cff:	68 00 01 00 00       	push   $0x100
c0200d04:	60                   	pusha
c0200d05:	6a 00                	push   $0x0
c0200d07:	8d 44 24 40          	lea    0x40(%esp),%eax
c0200d0b:	8b 20                	mov    (%eax),%esp
c0200d0d:	6a 02                	push   $0x2
c0200d0f:	9d                   	popf
c0200d10:	b9 23 00 00 00       	mov    $0x23,%ecx
c0200d15:	8e d9                	mov    %ecx,%ds
c0200d17:	8e c1                	mov    %ecx,%es
c0200d19:	50                   	push   %eax
c0200d1a:	e8 01 1c 00 00       	call   c0202920 <trap_user>

c0200d1f <leave>:
c0200d1f:	8b 48 04             	mov    0x4(%eax),%ecx
c0200d22:	8e e9                	mov    %ecx,%gs
c0200d24:	31 c9                	xor    %ecx,%ecx
c0200d26:	8e e1                	mov    %ecx,%fs
c0200d28:	8d 60 c4             	lea    -0x3c(%eax),%esp
c0200d2b:	61                   	popa
c0200d2c:	83 c4 08             	add    $0x8,%esp

c0200d2f <leave_iret>:
c0200d2f:	cf                   	iret

c0200d30 <gate_entry>:
c0200d30:	fa                   	cli
c0200d31:	83 c4 10             	add    $0x10,%esp
c0200d34:	eb b8                	jmp    c0200cee <push_frame>
c0200d36:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0200d3d:	8d 76 00             	lea    0x0(%esi),%esi

c0200d40 <trap_common>:
c0200d40:	f6 44 24 0c 03       	testb  $0x3,0xc(%esp)
c0200d45:	74 1b                	je     c0200d62 <from_kernel>
c0200d47:	60                   	pusha
c0200d48:	6a 00                	push   $0x0
c0200d4a:	fc                   	cld
c0200d4b:	b9 23 00 00 00       	mov    $0x23,%ecx
c0200d50:	8e d9                	mov    %ecx,%ds
c0200d52:	8e c1                	mov    %ecx,%es
c0200d54:	8d 44 24 40          	lea    0x40(%esp),%eax
c0200d58:	8b 20                	mov    (%eax),%esp
c0200d5a:	50                   	push   %eax
c0200d5b:	e8 c0 1b 00 00       	call   c0202920 <trap_user>
c0200d60:	eb bd                	jmp    c0200d1f <leave>

c0200d62 <from_kernel>:
c0200d62:	81 7c 24 08 00 0b 20 	cmpl   $0xc0200b00,0x8(%esp)
c0200d69:	c0 
c0200d6a:	74 27                	je     c0200d93 <from_kernel+0x31>
c0200d6c:	81 7c 24 08 30 0d 20 	cmpl   $0xc0200d30,0x8(%esp)
c0200d73:	c0 
c0200d74:	74 29                	je     c0200d9f <from_kernel+0x3d>
c0200d76:	60                   	pusha
c0200d77:	6a 00                	push   $0x0
c0200d79:	fc                   	cld
c0200d7a:	b9 23 00 00 00       	mov    $0x23,%ecx
c0200d7f:	8e d9                	mov    %ecx,%ds
c0200d81:	8e c1                	mov    %ecx,%es
c0200d83:	89 e0                	mov    %esp,%eax
c0200d85:	50                   	push   %eax
c0200d86:	e8 85 1e 00 00       	call   c0202c10 <trap_kernel>
c0200d8b:	83 c4 08             	add    $0x8,%esp
c0200d8e:	61                   	popa
c0200d8f:	83 c4 08             	add    $0x8,%esp
c0200d92:	cf                   	iret
c0200d93:	81 64 24 10 ff fe ff 	andl   $0xfffffeff,0x10(%esp)
c0200d9a:	ff 
c0200d9b:	83 c4 08             	add    $0x8,%esp
c0200d9e:	cf                   	iret
c0200d9f:	ff 74 24 10          	push   0x10(%esp)
c0200da3:	8f 44 24 18          	pop    0x18(%esp)
c0200da7:	c7 44 24 14 1b 00 00 	movl   $0x1b,0x14(%esp)
c0200dae:	00 
c0200daf:	c7 44 24 10 30 f0 ff 	movl   $0xffff030,0x10(%esp)
c0200db6:	0f 
c0200db7:	ff 74 24 04          	push   0x4(%esp)
c0200dbb:	8f 44 24 0c          	pop    0xc(%esp)
c0200dbf:	ff 34 24             	push   (%esp)
c0200dc2:	8f 44 24 08          	pop    0x8(%esp)
c0200dc6:	83 c4 08             	add    $0x8,%esp
c0200dc9:	e9 72 ff ff ff       	jmp    c0200d40 <trap_common>

c0200dce <cpu_enter>:
c0200dce:	8b 44 24 04          	mov    0x4(%esp),%eax
c0200dd2:	e9 48 ff ff ff       	jmp    c0200d1f <leave>

c0200dd7 <double_fault_entry>:
c0200dd7:	fc                   	cld
c0200dd8:	e8 23 f9 ff ff       	call   c0200700 <double_fault>
c0200ddd:	f4                   	hlt
c0200dde:	eb fd                	jmp    c0200ddd <double_fault_entry+0x6>

c0200de0 <vector_stubs>:
c0200de0:	6a 00                	push   $0x0
c0200de2:	6a 00                	push   $0x0
c0200de4:	e9 57 ff ff ff       	jmp    c0200d40 <trap_common>
c0200de9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0200df0:	6a 00                	push   $0x0
c0200df2:	6a 01                	push   $0x1
c0200df4:	e9 47 ff ff ff       	jmp    c0200d40 <trap_common>
c0200df9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0200e00:	6a 00                	push   $0x0
c0200e02:	6a 02                	push   $0x2
c0200e04:	e9 37 ff ff ff       	jmp    c0200d40 <trap_common>
c0200e09:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0200e10:	6a 00                	push   $0x0
c0200e12:	6a 03                	push   $0x3
c0200e14:	e9 27 ff ff ff       	jmp    c0200d40 <trap_common>
c0200e19:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0200e20:	6a 00                	push   $0x0
c0200e22:	6a 04                	push   $0x4
c0200e24:	e9 17 ff ff ff       	jmp    c0200d40 <trap_common>
c0200e29:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0200e30:	6a 00                	push   $0x0
c0200e32:	6a 05                	push   $0x5
c0200e34:	e9 07 ff ff ff       	jmp    c0200d40 <trap_common>
c0200e39:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0200e40:	6a 00                	push   $0x0
c0200e42:	6a 06                	push   $0x6
c0200e44:	e9 f7 fe ff ff       	jmp    c0200d40 <trap_common>
c0200e49:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0200e50:	6a 00                	push   $0x0
c0200e52:	6a 07                	push   $0x7
c0200e54:	e9 e7 fe ff ff       	jmp    c0200d40 <trap_common>
c0200e59:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0200e60:	6a 08                	push   $0x8
c0200e62:	e9 d9 fe ff ff       	jmp    c0200d40 <trap_common>
c0200e67:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0200e6e:	66 90                	xchg   %ax,%ax
c0200e70:	6a 00                	push   $0x0
c0200e72:	6a 09                	push   $0x9
c0200e74:	e9 c7 fe ff ff       	jmp    c0200d40 <trap_common>
c0200e79:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0200e80:	6a 0a                	push   $0xa
c0200e82:	e9 b9 fe ff ff       	jmp    c0200d40 <trap_common>
c0200e87:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0200e8e:	66 90                	xchg   %ax,%ax
c0200e90:	6a 0b                	push   $0xb
c0200e92:	e9 a9 fe ff ff       	jmp    c0200d40 <trap_common>
c0200e97:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0200e9e:	66 90                	xchg   %ax,%ax
c0200ea0:	6a 0c                	push   $0xc
c0200ea2:	e9 99 fe ff ff       	jmp    c0200d40 <trap_common>
c0200ea7:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0200eae:	66 90                	xchg   %ax,%ax
c0200eb0:	6a 0d                	push   $0xd
c0200eb2:	e9 89 fe ff ff       	jmp    c0200d40 <trap_common>
c0200eb7:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0200ebe:	66 90                	xchg   %ax,%ax
c0200ec0:	6a 0e                	push   $0xe
c0200ec2:	e9 79 fe ff ff       	jmp    c0200d40 <trap_common>
c0200ec7:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0200ece:	66 90                	xchg   %ax,%ax
c0200ed0:	6a 00                	push   $0x0
c0200ed2:	6a 0f                	push   $0xf
c0200ed4:	e9 67 fe ff ff       	jmp    c0200d40 <trap_common>
c0200ed9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0200ee0:	6a 00                	push   $0x0
c0200ee2:	6a 10                	push   $0x10
c0200ee4:	e9 57 fe ff ff       	jmp    c0200d40 <trap_common>
c0200ee9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0200ef0:	6a 11                	push   $0x11
c0200ef2:	e9 49 fe ff ff       	jmp    c0200d40 <trap_common>
c0200ef7:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0200efe:	66 90                	xchg   %ax,%ax
c0200f00:	6a 00                	push   $0x0
c0200f02:	6a 12                	push   $0x12
c0200f04:	e9 37 fe ff ff       	jmp    c0200d40 <trap_common>
c0200f09:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0200f10:	6a 00                	push   $0x0
c0200f12:	6a 13                	push   $0x13
c0200f14:	e9 27 fe ff ff       	jmp    c0200d40 <trap_common>
c0200f19:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0200f20:	6a 00                	push   $0x0
c0200f22:	6a 14                	push   $0x14
c0200f24:	e9 17 fe ff ff       	jmp    c0200d40 <trap_common>
c0200f29:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0200f30:	6a 00                	push   $0x0
c0200f32:	6a 15                	push   $0x15
c0200f34:	e9 07 fe ff ff       	jmp    c0200d40 <trap_common>
c0200f39:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0200f40:	6a 00                	push   $0x0
c0200f42:	6a 16                	push   $0x16
c0200f44:	e9 f7 fd ff ff       	jmp    c0200d40 <trap_common>
c0200f49:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0200f50:	6a 00                	push   $0x0
c0200f52:	6a 17                	push   $0x17
c0200f54:	e9 e7 fd ff ff       	jmp    c0200d40 <trap_common>
c0200f59:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0200f60:	6a 00                	push   $0x0
c0200f62:	6a 18                	push   $0x18
c0200f64:	e9 d7 fd ff ff       	jmp    c0200d40 <trap_common>
c0200f69:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0200f70:	6a 00                	push   $0x0
c0200f72:	6a 19                	push   $0x19
c0200f74:	e9 c7 fd ff ff       	jmp    c0200d40 <trap_common>
c0200f79:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0200f80:	6a 00                	push   $0x0
c0200f82:	6a 1a                	push   $0x1a
c0200f84:	e9 b7 fd ff ff       	jmp    c0200d40 <trap_common>
c0200f89:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0200f90:	6a 00                	push   $0x0
c0200f92:	6a 1b                	push   $0x1b
c0200f94:	e9 a7 fd ff ff       	jmp    c0200d40 <trap_common>
c0200f99:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0200fa0:	6a 00                	push   $0x0
c0200fa2:	6a 1c                	push   $0x1c
c0200fa4:	e9 97 fd ff ff       	jmp    c0200d40 <trap_common>
c0200fa9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0200fb0:	6a 00                	push   $0x0
c0200fb2:	6a 1d                	push   $0x1d
c0200fb4:	e9 87 fd ff ff       	jmp    c0200d40 <trap_common>
c0200fb9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0200fc0:	6a 00                	push   $0x0
c0200fc2:	6a 1e                	push   $0x1e
c0200fc4:	e9 77 fd ff ff       	jmp    c0200d40 <trap_common>
c0200fc9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0200fd0:	6a 00                	push   $0x0
c0200fd2:	6a 1f                	push   $0x1f
c0200fd4:	e9 67 fd ff ff       	jmp    c0200d40 <trap_common>
c0200fd9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0200fe0:	6a 00                	push   $0x0
c0200fe2:	6a 20                	push   $0x20
c0200fe4:	e9 57 fd ff ff       	jmp    c0200d40 <trap_common>
c0200fe9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0200ff0:	6a 00                	push   $0x0
c0200ff2:	6a 21                	push   $0x21
c0200ff4:	e9 47 fd ff ff       	jmp    c0200d40 <trap_common>
c0200ff9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0201000:	6a 00                	push   $0x0
c0201002:	6a 22                	push   $0x22
c0201004:	e9 37 fd ff ff       	jmp    c0200d40 <trap_common>
c0201009:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0201010:	6a 00                	push   $0x0
c0201012:	6a 23                	push   $0x23
c0201014:	e9 27 fd ff ff       	jmp    c0200d40 <trap_common>
c0201019:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0201020:	6a 00                	push   $0x0
c0201022:	6a 24                	push   $0x24
c0201024:	e9 17 fd ff ff       	jmp    c0200d40 <trap_common>
c0201029:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0201030:	6a 00                	push   $0x0
c0201032:	6a 25                	push   $0x25
c0201034:	e9 07 fd ff ff       	jmp    c0200d40 <trap_common>
c0201039:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0201040:	6a 00                	push   $0x0
c0201042:	6a 26                	push   $0x26
c0201044:	e9 f7 fc ff ff       	jmp    c0200d40 <trap_common>
c0201049:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0201050:	6a 00                	push   $0x0
c0201052:	6a 27                	push   $0x27
c0201054:	e9 e7 fc ff ff       	jmp    c0200d40 <trap_common>
c0201059:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0201060:	6a 00                	push   $0x0
c0201062:	6a 28                	push   $0x28
c0201064:	e9 d7 fc ff ff       	jmp    c0200d40 <trap_common>
c0201069:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0201070:	6a 00                	push   $0x0
c0201072:	6a 29                	push   $0x29
c0201074:	e9 c7 fc ff ff       	jmp    c0200d40 <trap_common>
c0201079:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0201080:	6a 00                	push   $0x0
c0201082:	6a 2a                	push   $0x2a
c0201084:	e9 b7 fc ff ff       	jmp    c0200d40 <trap_common>
c0201089:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0201090:	6a 00                	push   $0x0
c0201092:	6a 2b                	push   $0x2b
c0201094:	e9 a7 fc ff ff       	jmp    c0200d40 <trap_common>
c0201099:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02010a0:	6a 00                	push   $0x0
c02010a2:	6a 2c                	push   $0x2c
c02010a4:	e9 97 fc ff ff       	jmp    c0200d40 <trap_common>
c02010a9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02010b0:	6a 00                	push   $0x0
c02010b2:	6a 2d                	push   $0x2d
c02010b4:	e9 87 fc ff ff       	jmp    c0200d40 <trap_common>
c02010b9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02010c0:	6a 00                	push   $0x0
c02010c2:	6a 2e                	push   $0x2e
c02010c4:	e9 77 fc ff ff       	jmp    c0200d40 <trap_common>
c02010c9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02010d0:	6a 00                	push   $0x0
c02010d2:	6a 2f                	push   $0x2f
c02010d4:	e9 67 fc ff ff       	jmp    c0200d40 <trap_common>
c02010d9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02010e0:	6a 00                	push   $0x0
c02010e2:	6a 30                	push   $0x30
c02010e4:	e9 57 fc ff ff       	jmp    c0200d40 <trap_common>
c02010e9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02010f0:	6a 00                	push   $0x0
c02010f2:	6a 31                	push   $0x31
c02010f4:	e9 47 fc ff ff       	jmp    c0200d40 <trap_common>
c02010f9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0201100:	6a 00                	push   $0x0
c0201102:	6a 32                	push   $0x32
c0201104:	e9 37 fc ff ff       	jmp    c0200d40 <trap_common>
c0201109:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0201110:	6a 00                	push   $0x0
c0201112:	6a 33                	push   $0x33
c0201114:	e9 27 fc ff ff       	jmp    c0200d40 <trap_common>
c0201119:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0201120:	6a 00                	push   $0x0
c0201122:	6a 34                	push   $0x34
c0201124:	e9 17 fc ff ff       	jmp    c0200d40 <trap_common>
c0201129:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0201130:	6a 00                	push   $0x0
c0201132:	6a 35                	push   $0x35
c0201134:	e9 07 fc ff ff       	jmp    c0200d40 <trap_common>
c0201139:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0201140:	6a 00                	push   $0x0
c0201142:	6a 36                	push   $0x36
c0201144:	e9 f7 fb ff ff       	jmp    c0200d40 <trap_common>
c0201149:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0201150:	6a 00                	push   $0x0
c0201152:	6a 37                	push   $0x37
c0201154:	e9 e7 fb ff ff       	jmp    c0200d40 <trap_common>
c0201159:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0201160:	6a 00                	push   $0x0
c0201162:	6a 38                	push   $0x38
c0201164:	e9 d7 fb ff ff       	jmp    c0200d40 <trap_common>
c0201169:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0201170:	6a 00                	push   $0x0
c0201172:	6a 39                	push   $0x39
c0201174:	e9 c7 fb ff ff       	jmp    c0200d40 <trap_common>
c0201179:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0201180:	6a 00                	push   $0x0
c0201182:	6a 3a                	push   $0x3a
c0201184:	e9 b7 fb ff ff       	jmp    c0200d40 <trap_common>
c0201189:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0201190:	6a 00                	push   $0x0
c0201192:	6a 3b                	push   $0x3b
c0201194:	e9 a7 fb ff ff       	jmp    c0200d40 <trap_common>
c0201199:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02011a0:	6a 00                	push   $0x0
c02011a2:	6a 3c                	push   $0x3c
c02011a4:	e9 97 fb ff ff       	jmp    c0200d40 <trap_common>
c02011a9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02011b0:	6a 00                	push   $0x0
c02011b2:	6a 3d                	push   $0x3d
c02011b4:	e9 87 fb ff ff       	jmp    c0200d40 <trap_common>
c02011b9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02011c0:	6a 00                	push   $0x0
c02011c2:	6a 3e                	push   $0x3e
c02011c4:	e9 77 fb ff ff       	jmp    c0200d40 <trap_common>
c02011c9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02011d0:	6a 00                	push   $0x0
c02011d2:	6a 3f                	push   $0x3f
c02011d4:	e9 67 fb ff ff       	jmp    c0200d40 <trap_common>
c02011d9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02011e0:	6a 00                	push   $0x0
c02011e2:	6a 40                	push   $0x40
c02011e4:	e9 57 fb ff ff       	jmp    c0200d40 <trap_common>
c02011e9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02011f0:	6a 00                	push   $0x0
c02011f2:	6a 41                	push   $0x41
c02011f4:	e9 47 fb ff ff       	jmp    c0200d40 <trap_common>
c02011f9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0201200:	6a 00                	push   $0x0
c0201202:	6a 42                	push   $0x42
c0201204:	e9 37 fb ff ff       	jmp    c0200d40 <trap_common>
c0201209:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0201210:	6a 00                	push   $0x0
c0201212:	6a 43                	push   $0x43
c0201214:	e9 27 fb ff ff       	jmp    c0200d40 <trap_common>
c0201219:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0201220:	6a 00                	push   $0x0
c0201222:	6a 44                	push   $0x44
c0201224:	e9 17 fb ff ff       	jmp    c0200d40 <trap_common>
c0201229:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0201230:	6a 00                	push   $0x0
c0201232:	6a 45                	push   $0x45
c0201234:	e9 07 fb ff ff       	jmp    c0200d40 <trap_common>
c0201239:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0201240:	6a 00                	push   $0x0
c0201242:	6a 46                	push   $0x46
c0201244:	e9 f7 fa ff ff       	jmp    c0200d40 <trap_common>
c0201249:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0201250:	6a 00                	push   $0x0
c0201252:	6a 47                	push   $0x47
c0201254:	e9 e7 fa ff ff       	jmp    c0200d40 <trap_common>
c0201259:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0201260:	6a 00                	push   $0x0
c0201262:	6a 48                	push   $0x48
c0201264:	e9 d7 fa ff ff       	jmp    c0200d40 <trap_common>
c0201269:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0201270:	6a 00                	push   $0x0
c0201272:	6a 49                	push   $0x49
c0201274:	e9 c7 fa ff ff       	jmp    c0200d40 <trap_common>
c0201279:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0201280:	6a 00                	push   $0x0
c0201282:	6a 4a                	push   $0x4a
c0201284:	e9 b7 fa ff ff       	jmp    c0200d40 <trap_common>
c0201289:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0201290:	6a 00                	push   $0x0
c0201292:	6a 4b                	push   $0x4b
c0201294:	e9 a7 fa ff ff       	jmp    c0200d40 <trap_common>
c0201299:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02012a0:	6a 00                	push   $0x0
c02012a2:	6a 4c                	push   $0x4c
c02012a4:	e9 97 fa ff ff       	jmp    c0200d40 <trap_common>
c02012a9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02012b0:	6a 00                	push   $0x0
c02012b2:	6a 4d                	push   $0x4d
c02012b4:	e9 87 fa ff ff       	jmp    c0200d40 <trap_common>
c02012b9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02012c0:	6a 00                	push   $0x0
c02012c2:	6a 4e                	push   $0x4e
c02012c4:	e9 77 fa ff ff       	jmp    c0200d40 <trap_common>
c02012c9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02012d0:	6a 00                	push   $0x0
c02012d2:	6a 4f                	push   $0x4f
c02012d4:	e9 67 fa ff ff       	jmp    c0200d40 <trap_common>
c02012d9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02012e0:	6a 00                	push   $0x0
c02012e2:	6a 50                	push   $0x50
c02012e4:	e9 57 fa ff ff       	jmp    c0200d40 <trap_common>
c02012e9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02012f0:	6a 00                	push   $0x0
c02012f2:	6a 51                	push   $0x51
c02012f4:	e9 47 fa ff ff       	jmp    c0200d40 <trap_common>
c02012f9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0201300:	6a 00                	push   $0x0
c0201302:	6a 52                	push   $0x52
c0201304:	e9 37 fa ff ff       	jmp    c0200d40 <trap_common>
c0201309:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0201310:	6a 00                	push   $0x0
c0201312:	6a 53                	push   $0x53
c0201314:	e9 27 fa ff ff       	jmp    c0200d40 <trap_common>
c0201319:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0201320:	6a 00                	push   $0x0
c0201322:	6a 54                	push   $0x54
c0201324:	e9 17 fa ff ff       	jmp    c0200d40 <trap_common>
c0201329:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0201330:	6a 00                	push   $0x0
c0201332:	6a 55                	push   $0x55
c0201334:	e9 07 fa ff ff       	jmp    c0200d40 <trap_common>
c0201339:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0201340:	6a 00                	push   $0x0
c0201342:	6a 56                	push   $0x56
c0201344:	e9 f7 f9 ff ff       	jmp    c0200d40 <trap_common>
c0201349:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0201350:	6a 00                	push   $0x0
c0201352:	6a 57                	push   $0x57
c0201354:	e9 e7 f9 ff ff       	jmp    c0200d40 <trap_common>
c0201359:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0201360:	6a 00                	push   $0x0
c0201362:	6a 58                	push   $0x58
c0201364:	e9 d7 f9 ff ff       	jmp    c0200d40 <trap_common>
c0201369:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0201370:	6a 00                	push   $0x0
c0201372:	6a 59                	push   $0x59
c0201374:	e9 c7 f9 ff ff       	jmp    c0200d40 <trap_common>
c0201379:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0201380:	6a 00                	push   $0x0
c0201382:	6a 5a                	push   $0x5a
c0201384:	e9 b7 f9 ff ff       	jmp    c0200d40 <trap_common>
c0201389:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0201390:	6a 00                	push   $0x0
c0201392:	6a 5b                	push   $0x5b
c0201394:	e9 a7 f9 ff ff       	jmp    c0200d40 <trap_common>
c0201399:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02013a0:	6a 00                	push   $0x0
c02013a2:	6a 5c                	push   $0x5c
c02013a4:	e9 97 f9 ff ff       	jmp    c0200d40 <trap_common>
c02013a9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02013b0:	6a 00                	push   $0x0
c02013b2:	6a 5d                	push   $0x5d
c02013b4:	e9 87 f9 ff ff       	jmp    c0200d40 <trap_common>
c02013b9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02013c0:	6a 00                	push   $0x0
c02013c2:	6a 5e                	push   $0x5e
c02013c4:	e9 77 f9 ff ff       	jmp    c0200d40 <trap_common>
c02013c9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02013d0:	6a 00                	push   $0x0
c02013d2:	6a 5f                	push   $0x5f
c02013d4:	e9 67 f9 ff ff       	jmp    c0200d40 <trap_common>
c02013d9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02013e0:	6a 00                	push   $0x0
c02013e2:	6a 60                	push   $0x60
c02013e4:	e9 57 f9 ff ff       	jmp    c0200d40 <trap_common>
c02013e9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02013f0:	6a 00                	push   $0x0
c02013f2:	6a 61                	push   $0x61
c02013f4:	e9 47 f9 ff ff       	jmp    c0200d40 <trap_common>
c02013f9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0201400:	6a 00                	push   $0x0
c0201402:	6a 62                	push   $0x62
c0201404:	e9 37 f9 ff ff       	jmp    c0200d40 <trap_common>
c0201409:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0201410:	6a 00                	push   $0x0
c0201412:	6a 63                	push   $0x63
c0201414:	e9 27 f9 ff ff       	jmp    c0200d40 <trap_common>
c0201419:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0201420:	6a 00                	push   $0x0
c0201422:	6a 64                	push   $0x64
c0201424:	e9 17 f9 ff ff       	jmp    c0200d40 <trap_common>
c0201429:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0201430:	6a 00                	push   $0x0
c0201432:	6a 65                	push   $0x65
c0201434:	e9 07 f9 ff ff       	jmp    c0200d40 <trap_common>
c0201439:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0201440:	6a 00                	push   $0x0
c0201442:	6a 66                	push   $0x66
c0201444:	e9 f7 f8 ff ff       	jmp    c0200d40 <trap_common>
c0201449:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0201450:	6a 00                	push   $0x0
c0201452:	6a 67                	push   $0x67
c0201454:	e9 e7 f8 ff ff       	jmp    c0200d40 <trap_common>
c0201459:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0201460:	6a 00                	push   $0x0
c0201462:	6a 68                	push   $0x68
c0201464:	e9 d7 f8 ff ff       	jmp    c0200d40 <trap_common>
c0201469:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0201470:	6a 00                	push   $0x0
c0201472:	6a 69                	push   $0x69
c0201474:	e9 c7 f8 ff ff       	jmp    c0200d40 <trap_common>
c0201479:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0201480:	6a 00                	push   $0x0
c0201482:	6a 6a                	push   $0x6a
c0201484:	e9 b7 f8 ff ff       	jmp    c0200d40 <trap_common>
c0201489:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0201490:	6a 00                	push   $0x0
c0201492:	6a 6b                	push   $0x6b
c0201494:	e9 a7 f8 ff ff       	jmp    c0200d40 <trap_common>
c0201499:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02014a0:	6a 00                	push   $0x0
c02014a2:	6a 6c                	push   $0x6c
c02014a4:	e9 97 f8 ff ff       	jmp    c0200d40 <trap_common>
c02014a9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02014b0:	6a 00                	push   $0x0
c02014b2:	6a 6d                	push   $0x6d
c02014b4:	e9 87 f8 ff ff       	jmp    c0200d40 <trap_common>
c02014b9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02014c0:	6a 00                	push   $0x0
c02014c2:	6a 6e                	push   $0x6e
c02014c4:	e9 77 f8 ff ff       	jmp    c0200d40 <trap_common>
c02014c9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02014d0:	6a 00                	push   $0x0
c02014d2:	6a 6f                	push   $0x6f
c02014d4:	e9 67 f8 ff ff       	jmp    c0200d40 <trap_common>
c02014d9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02014e0:	6a 00                	push   $0x0
c02014e2:	6a 70                	push   $0x70
c02014e4:	e9 57 f8 ff ff       	jmp    c0200d40 <trap_common>
c02014e9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02014f0:	6a 00                	push   $0x0
c02014f2:	6a 71                	push   $0x71
c02014f4:	e9 47 f8 ff ff       	jmp    c0200d40 <trap_common>
c02014f9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0201500:	6a 00                	push   $0x0
c0201502:	6a 72                	push   $0x72
c0201504:	e9 37 f8 ff ff       	jmp    c0200d40 <trap_common>
c0201509:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0201510:	6a 00                	push   $0x0
c0201512:	6a 73                	push   $0x73
c0201514:	e9 27 f8 ff ff       	jmp    c0200d40 <trap_common>
c0201519:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0201520:	6a 00                	push   $0x0
c0201522:	6a 74                	push   $0x74
c0201524:	e9 17 f8 ff ff       	jmp    c0200d40 <trap_common>
c0201529:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0201530:	6a 00                	push   $0x0
c0201532:	6a 75                	push   $0x75
c0201534:	e9 07 f8 ff ff       	jmp    c0200d40 <trap_common>
c0201539:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0201540:	6a 00                	push   $0x0
c0201542:	6a 76                	push   $0x76
c0201544:	e9 f7 f7 ff ff       	jmp    c0200d40 <trap_common>
c0201549:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0201550:	6a 00                	push   $0x0
c0201552:	6a 77                	push   $0x77
c0201554:	e9 e7 f7 ff ff       	jmp    c0200d40 <trap_common>
c0201559:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0201560:	6a 00                	push   $0x0
c0201562:	6a 78                	push   $0x78
c0201564:	e9 d7 f7 ff ff       	jmp    c0200d40 <trap_common>
c0201569:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0201570:	6a 00                	push   $0x0
c0201572:	6a 79                	push   $0x79
c0201574:	e9 c7 f7 ff ff       	jmp    c0200d40 <trap_common>
c0201579:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0201580:	6a 00                	push   $0x0
c0201582:	6a 7a                	push   $0x7a
c0201584:	e9 b7 f7 ff ff       	jmp    c0200d40 <trap_common>
c0201589:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0201590:	6a 00                	push   $0x0
c0201592:	6a 7b                	push   $0x7b
c0201594:	e9 a7 f7 ff ff       	jmp    c0200d40 <trap_common>
c0201599:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02015a0:	6a 00                	push   $0x0
c02015a2:	6a 7c                	push   $0x7c
c02015a4:	e9 97 f7 ff ff       	jmp    c0200d40 <trap_common>
c02015a9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02015b0:	6a 00                	push   $0x0
c02015b2:	6a 7d                	push   $0x7d
c02015b4:	e9 87 f7 ff ff       	jmp    c0200d40 <trap_common>
c02015b9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02015c0:	6a 00                	push   $0x0
c02015c2:	6a 7e                	push   $0x7e
c02015c4:	e9 77 f7 ff ff       	jmp    c0200d40 <trap_common>
c02015c9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02015d0:	6a 00                	push   $0x0
c02015d2:	6a 7f                	push   $0x7f
c02015d4:	e9 67 f7 ff ff       	jmp    c0200d40 <trap_common>
c02015d9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02015e0:	6a 00                	push   $0x0
c02015e2:	68 80 00 00 00       	push   $0x80
c02015e7:	e9 54 f7 ff ff       	jmp    c0200d40 <trap_common>
c02015ec:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c02015f0:	6a 00                	push   $0x0
c02015f2:	68 81 00 00 00       	push   $0x81
c02015f7:	e9 44 f7 ff ff       	jmp    c0200d40 <trap_common>
c02015fc:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201600:	6a 00                	push   $0x0
c0201602:	68 82 00 00 00       	push   $0x82
c0201607:	e9 34 f7 ff ff       	jmp    c0200d40 <trap_common>
c020160c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201610:	6a 00                	push   $0x0
c0201612:	68 83 00 00 00       	push   $0x83
c0201617:	e9 24 f7 ff ff       	jmp    c0200d40 <trap_common>
c020161c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201620:	6a 00                	push   $0x0
c0201622:	68 84 00 00 00       	push   $0x84
c0201627:	e9 14 f7 ff ff       	jmp    c0200d40 <trap_common>
c020162c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201630:	6a 00                	push   $0x0
c0201632:	68 85 00 00 00       	push   $0x85
c0201637:	e9 04 f7 ff ff       	jmp    c0200d40 <trap_common>
c020163c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201640:	6a 00                	push   $0x0
c0201642:	68 86 00 00 00       	push   $0x86
c0201647:	e9 f4 f6 ff ff       	jmp    c0200d40 <trap_common>
c020164c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201650:	6a 00                	push   $0x0
c0201652:	68 87 00 00 00       	push   $0x87
c0201657:	e9 e4 f6 ff ff       	jmp    c0200d40 <trap_common>
c020165c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201660:	6a 00                	push   $0x0
c0201662:	68 88 00 00 00       	push   $0x88
c0201667:	e9 d4 f6 ff ff       	jmp    c0200d40 <trap_common>
c020166c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201670:	6a 00                	push   $0x0
c0201672:	68 89 00 00 00       	push   $0x89
c0201677:	e9 c4 f6 ff ff       	jmp    c0200d40 <trap_common>
c020167c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201680:	6a 00                	push   $0x0
c0201682:	68 8a 00 00 00       	push   $0x8a
c0201687:	e9 b4 f6 ff ff       	jmp    c0200d40 <trap_common>
c020168c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201690:	6a 00                	push   $0x0
c0201692:	68 8b 00 00 00       	push   $0x8b
c0201697:	e9 a4 f6 ff ff       	jmp    c0200d40 <trap_common>
c020169c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c02016a0:	6a 00                	push   $0x0
c02016a2:	68 8c 00 00 00       	push   $0x8c
c02016a7:	e9 94 f6 ff ff       	jmp    c0200d40 <trap_common>
c02016ac:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c02016b0:	6a 00                	push   $0x0
c02016b2:	68 8d 00 00 00       	push   $0x8d
c02016b7:	e9 84 f6 ff ff       	jmp    c0200d40 <trap_common>
c02016bc:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c02016c0:	6a 00                	push   $0x0
c02016c2:	68 8e 00 00 00       	push   $0x8e
c02016c7:	e9 74 f6 ff ff       	jmp    c0200d40 <trap_common>
c02016cc:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c02016d0:	6a 00                	push   $0x0
c02016d2:	68 8f 00 00 00       	push   $0x8f
c02016d7:	e9 64 f6 ff ff       	jmp    c0200d40 <trap_common>
c02016dc:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c02016e0:	6a 00                	push   $0x0
c02016e2:	68 90 00 00 00       	push   $0x90
c02016e7:	e9 54 f6 ff ff       	jmp    c0200d40 <trap_common>
c02016ec:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c02016f0:	6a 00                	push   $0x0
c02016f2:	68 91 00 00 00       	push   $0x91
c02016f7:	e9 44 f6 ff ff       	jmp    c0200d40 <trap_common>
c02016fc:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201700:	6a 00                	push   $0x0
c0201702:	68 92 00 00 00       	push   $0x92
c0201707:	e9 34 f6 ff ff       	jmp    c0200d40 <trap_common>
c020170c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201710:	6a 00                	push   $0x0
c0201712:	68 93 00 00 00       	push   $0x93
c0201717:	e9 24 f6 ff ff       	jmp    c0200d40 <trap_common>
c020171c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201720:	6a 00                	push   $0x0
c0201722:	68 94 00 00 00       	push   $0x94
c0201727:	e9 14 f6 ff ff       	jmp    c0200d40 <trap_common>
c020172c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201730:	6a 00                	push   $0x0
c0201732:	68 95 00 00 00       	push   $0x95
c0201737:	e9 04 f6 ff ff       	jmp    c0200d40 <trap_common>
c020173c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201740:	6a 00                	push   $0x0
c0201742:	68 96 00 00 00       	push   $0x96
c0201747:	e9 f4 f5 ff ff       	jmp    c0200d40 <trap_common>
c020174c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201750:	6a 00                	push   $0x0
c0201752:	68 97 00 00 00       	push   $0x97
c0201757:	e9 e4 f5 ff ff       	jmp    c0200d40 <trap_common>
c020175c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201760:	6a 00                	push   $0x0
c0201762:	68 98 00 00 00       	push   $0x98
c0201767:	e9 d4 f5 ff ff       	jmp    c0200d40 <trap_common>
c020176c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201770:	6a 00                	push   $0x0
c0201772:	68 99 00 00 00       	push   $0x99
c0201777:	e9 c4 f5 ff ff       	jmp    c0200d40 <trap_common>
c020177c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201780:	6a 00                	push   $0x0
c0201782:	68 9a 00 00 00       	push   $0x9a
c0201787:	e9 b4 f5 ff ff       	jmp    c0200d40 <trap_common>
c020178c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201790:	6a 00                	push   $0x0
c0201792:	68 9b 00 00 00       	push   $0x9b
c0201797:	e9 a4 f5 ff ff       	jmp    c0200d40 <trap_common>
c020179c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c02017a0:	6a 00                	push   $0x0
c02017a2:	68 9c 00 00 00       	push   $0x9c
c02017a7:	e9 94 f5 ff ff       	jmp    c0200d40 <trap_common>
c02017ac:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c02017b0:	6a 00                	push   $0x0
c02017b2:	68 9d 00 00 00       	push   $0x9d
c02017b7:	e9 84 f5 ff ff       	jmp    c0200d40 <trap_common>
c02017bc:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c02017c0:	6a 00                	push   $0x0
c02017c2:	68 9e 00 00 00       	push   $0x9e
c02017c7:	e9 74 f5 ff ff       	jmp    c0200d40 <trap_common>
c02017cc:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c02017d0:	6a 00                	push   $0x0
c02017d2:	68 9f 00 00 00       	push   $0x9f
c02017d7:	e9 64 f5 ff ff       	jmp    c0200d40 <trap_common>
c02017dc:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c02017e0:	6a 00                	push   $0x0
c02017e2:	68 a0 00 00 00       	push   $0xa0
c02017e7:	e9 54 f5 ff ff       	jmp    c0200d40 <trap_common>
c02017ec:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c02017f0:	6a 00                	push   $0x0
c02017f2:	68 a1 00 00 00       	push   $0xa1
c02017f7:	e9 44 f5 ff ff       	jmp    c0200d40 <trap_common>
c02017fc:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201800:	6a 00                	push   $0x0
c0201802:	68 a2 00 00 00       	push   $0xa2
c0201807:	e9 34 f5 ff ff       	jmp    c0200d40 <trap_common>
c020180c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201810:	6a 00                	push   $0x0
c0201812:	68 a3 00 00 00       	push   $0xa3
c0201817:	e9 24 f5 ff ff       	jmp    c0200d40 <trap_common>
c020181c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201820:	6a 00                	push   $0x0
c0201822:	68 a4 00 00 00       	push   $0xa4
c0201827:	e9 14 f5 ff ff       	jmp    c0200d40 <trap_common>
c020182c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201830:	6a 00                	push   $0x0
c0201832:	68 a5 00 00 00       	push   $0xa5
c0201837:	e9 04 f5 ff ff       	jmp    c0200d40 <trap_common>
c020183c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201840:	6a 00                	push   $0x0
c0201842:	68 a6 00 00 00       	push   $0xa6
c0201847:	e9 f4 f4 ff ff       	jmp    c0200d40 <trap_common>
c020184c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201850:	6a 00                	push   $0x0
c0201852:	68 a7 00 00 00       	push   $0xa7
c0201857:	e9 e4 f4 ff ff       	jmp    c0200d40 <trap_common>
c020185c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201860:	6a 00                	push   $0x0
c0201862:	68 a8 00 00 00       	push   $0xa8
c0201867:	e9 d4 f4 ff ff       	jmp    c0200d40 <trap_common>
c020186c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201870:	6a 00                	push   $0x0
c0201872:	68 a9 00 00 00       	push   $0xa9
c0201877:	e9 c4 f4 ff ff       	jmp    c0200d40 <trap_common>
c020187c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201880:	6a 00                	push   $0x0
c0201882:	68 aa 00 00 00       	push   $0xaa
c0201887:	e9 b4 f4 ff ff       	jmp    c0200d40 <trap_common>
c020188c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201890:	6a 00                	push   $0x0
c0201892:	68 ab 00 00 00       	push   $0xab
c0201897:	e9 a4 f4 ff ff       	jmp    c0200d40 <trap_common>
c020189c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c02018a0:	6a 00                	push   $0x0
c02018a2:	68 ac 00 00 00       	push   $0xac
c02018a7:	e9 94 f4 ff ff       	jmp    c0200d40 <trap_common>
c02018ac:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c02018b0:	6a 00                	push   $0x0
c02018b2:	68 ad 00 00 00       	push   $0xad
c02018b7:	e9 84 f4 ff ff       	jmp    c0200d40 <trap_common>
c02018bc:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c02018c0:	6a 00                	push   $0x0
c02018c2:	68 ae 00 00 00       	push   $0xae
c02018c7:	e9 74 f4 ff ff       	jmp    c0200d40 <trap_common>
c02018cc:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c02018d0:	6a 00                	push   $0x0
c02018d2:	68 af 00 00 00       	push   $0xaf
c02018d7:	e9 64 f4 ff ff       	jmp    c0200d40 <trap_common>
c02018dc:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c02018e0:	6a 00                	push   $0x0
c02018e2:	68 b0 00 00 00       	push   $0xb0
c02018e7:	e9 54 f4 ff ff       	jmp    c0200d40 <trap_common>
c02018ec:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c02018f0:	6a 00                	push   $0x0
c02018f2:	68 b1 00 00 00       	push   $0xb1
c02018f7:	e9 44 f4 ff ff       	jmp    c0200d40 <trap_common>
c02018fc:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201900:	6a 00                	push   $0x0
c0201902:	68 b2 00 00 00       	push   $0xb2
c0201907:	e9 34 f4 ff ff       	jmp    c0200d40 <trap_common>
c020190c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201910:	6a 00                	push   $0x0
c0201912:	68 b3 00 00 00       	push   $0xb3
c0201917:	e9 24 f4 ff ff       	jmp    c0200d40 <trap_common>
c020191c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201920:	6a 00                	push   $0x0
c0201922:	68 b4 00 00 00       	push   $0xb4
c0201927:	e9 14 f4 ff ff       	jmp    c0200d40 <trap_common>
c020192c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201930:	6a 00                	push   $0x0
c0201932:	68 b5 00 00 00       	push   $0xb5
c0201937:	e9 04 f4 ff ff       	jmp    c0200d40 <trap_common>
c020193c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201940:	6a 00                	push   $0x0
c0201942:	68 b6 00 00 00       	push   $0xb6
c0201947:	e9 f4 f3 ff ff       	jmp    c0200d40 <trap_common>
c020194c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201950:	6a 00                	push   $0x0
c0201952:	68 b7 00 00 00       	push   $0xb7
c0201957:	e9 e4 f3 ff ff       	jmp    c0200d40 <trap_common>
c020195c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201960:	6a 00                	push   $0x0
c0201962:	68 b8 00 00 00       	push   $0xb8
c0201967:	e9 d4 f3 ff ff       	jmp    c0200d40 <trap_common>
c020196c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201970:	6a 00                	push   $0x0
c0201972:	68 b9 00 00 00       	push   $0xb9
c0201977:	e9 c4 f3 ff ff       	jmp    c0200d40 <trap_common>
c020197c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201980:	6a 00                	push   $0x0
c0201982:	68 ba 00 00 00       	push   $0xba
c0201987:	e9 b4 f3 ff ff       	jmp    c0200d40 <trap_common>
c020198c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201990:	6a 00                	push   $0x0
c0201992:	68 bb 00 00 00       	push   $0xbb
c0201997:	e9 a4 f3 ff ff       	jmp    c0200d40 <trap_common>
c020199c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c02019a0:	6a 00                	push   $0x0
c02019a2:	68 bc 00 00 00       	push   $0xbc
c02019a7:	e9 94 f3 ff ff       	jmp    c0200d40 <trap_common>
c02019ac:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c02019b0:	6a 00                	push   $0x0
c02019b2:	68 bd 00 00 00       	push   $0xbd
c02019b7:	e9 84 f3 ff ff       	jmp    c0200d40 <trap_common>
c02019bc:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c02019c0:	6a 00                	push   $0x0
c02019c2:	68 be 00 00 00       	push   $0xbe
c02019c7:	e9 74 f3 ff ff       	jmp    c0200d40 <trap_common>
c02019cc:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c02019d0:	6a 00                	push   $0x0
c02019d2:	68 bf 00 00 00       	push   $0xbf
c02019d7:	e9 64 f3 ff ff       	jmp    c0200d40 <trap_common>
c02019dc:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c02019e0:	6a 00                	push   $0x0
c02019e2:	68 c0 00 00 00       	push   $0xc0
c02019e7:	e9 54 f3 ff ff       	jmp    c0200d40 <trap_common>
c02019ec:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c02019f0:	6a 00                	push   $0x0
c02019f2:	68 c1 00 00 00       	push   $0xc1
c02019f7:	e9 44 f3 ff ff       	jmp    c0200d40 <trap_common>
c02019fc:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201a00:	6a 00                	push   $0x0
c0201a02:	68 c2 00 00 00       	push   $0xc2
c0201a07:	e9 34 f3 ff ff       	jmp    c0200d40 <trap_common>
c0201a0c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201a10:	6a 00                	push   $0x0
c0201a12:	68 c3 00 00 00       	push   $0xc3
c0201a17:	e9 24 f3 ff ff       	jmp    c0200d40 <trap_common>
c0201a1c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201a20:	6a 00                	push   $0x0
c0201a22:	68 c4 00 00 00       	push   $0xc4
c0201a27:	e9 14 f3 ff ff       	jmp    c0200d40 <trap_common>
c0201a2c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201a30:	6a 00                	push   $0x0
c0201a32:	68 c5 00 00 00       	push   $0xc5
c0201a37:	e9 04 f3 ff ff       	jmp    c0200d40 <trap_common>
c0201a3c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201a40:	6a 00                	push   $0x0
c0201a42:	68 c6 00 00 00       	push   $0xc6
c0201a47:	e9 f4 f2 ff ff       	jmp    c0200d40 <trap_common>
c0201a4c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201a50:	6a 00                	push   $0x0
c0201a52:	68 c7 00 00 00       	push   $0xc7
c0201a57:	e9 e4 f2 ff ff       	jmp    c0200d40 <trap_common>
c0201a5c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201a60:	6a 00                	push   $0x0
c0201a62:	68 c8 00 00 00       	push   $0xc8
c0201a67:	e9 d4 f2 ff ff       	jmp    c0200d40 <trap_common>
c0201a6c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201a70:	6a 00                	push   $0x0
c0201a72:	68 c9 00 00 00       	push   $0xc9
c0201a77:	e9 c4 f2 ff ff       	jmp    c0200d40 <trap_common>
c0201a7c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201a80:	6a 00                	push   $0x0
c0201a82:	68 ca 00 00 00       	push   $0xca
c0201a87:	e9 b4 f2 ff ff       	jmp    c0200d40 <trap_common>
c0201a8c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201a90:	6a 00                	push   $0x0
c0201a92:	68 cb 00 00 00       	push   $0xcb
c0201a97:	e9 a4 f2 ff ff       	jmp    c0200d40 <trap_common>
c0201a9c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201aa0:	6a 00                	push   $0x0
c0201aa2:	68 cc 00 00 00       	push   $0xcc
c0201aa7:	e9 94 f2 ff ff       	jmp    c0200d40 <trap_common>
c0201aac:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201ab0:	6a 00                	push   $0x0
c0201ab2:	68 cd 00 00 00       	push   $0xcd
c0201ab7:	e9 84 f2 ff ff       	jmp    c0200d40 <trap_common>
c0201abc:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201ac0:	6a 00                	push   $0x0
c0201ac2:	68 ce 00 00 00       	push   $0xce
c0201ac7:	e9 74 f2 ff ff       	jmp    c0200d40 <trap_common>
c0201acc:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201ad0:	6a 00                	push   $0x0
c0201ad2:	68 cf 00 00 00       	push   $0xcf
c0201ad7:	e9 64 f2 ff ff       	jmp    c0200d40 <trap_common>
c0201adc:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201ae0:	6a 00                	push   $0x0
c0201ae2:	68 d0 00 00 00       	push   $0xd0
c0201ae7:	e9 54 f2 ff ff       	jmp    c0200d40 <trap_common>
c0201aec:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201af0:	6a 00                	push   $0x0
c0201af2:	68 d1 00 00 00       	push   $0xd1
c0201af7:	e9 44 f2 ff ff       	jmp    c0200d40 <trap_common>
c0201afc:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201b00:	6a 00                	push   $0x0
c0201b02:	68 d2 00 00 00       	push   $0xd2
c0201b07:	e9 34 f2 ff ff       	jmp    c0200d40 <trap_common>
c0201b0c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201b10:	6a 00                	push   $0x0
c0201b12:	68 d3 00 00 00       	push   $0xd3
c0201b17:	e9 24 f2 ff ff       	jmp    c0200d40 <trap_common>
c0201b1c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201b20:	6a 00                	push   $0x0
c0201b22:	68 d4 00 00 00       	push   $0xd4
c0201b27:	e9 14 f2 ff ff       	jmp    c0200d40 <trap_common>
c0201b2c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201b30:	6a 00                	push   $0x0
c0201b32:	68 d5 00 00 00       	push   $0xd5
c0201b37:	e9 04 f2 ff ff       	jmp    c0200d40 <trap_common>
c0201b3c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201b40:	6a 00                	push   $0x0
c0201b42:	68 d6 00 00 00       	push   $0xd6
c0201b47:	e9 f4 f1 ff ff       	jmp    c0200d40 <trap_common>
c0201b4c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201b50:	6a 00                	push   $0x0
c0201b52:	68 d7 00 00 00       	push   $0xd7
c0201b57:	e9 e4 f1 ff ff       	jmp    c0200d40 <trap_common>
c0201b5c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201b60:	6a 00                	push   $0x0
c0201b62:	68 d8 00 00 00       	push   $0xd8
c0201b67:	e9 d4 f1 ff ff       	jmp    c0200d40 <trap_common>
c0201b6c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201b70:	6a 00                	push   $0x0
c0201b72:	68 d9 00 00 00       	push   $0xd9
c0201b77:	e9 c4 f1 ff ff       	jmp    c0200d40 <trap_common>
c0201b7c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201b80:	6a 00                	push   $0x0
c0201b82:	68 da 00 00 00       	push   $0xda
c0201b87:	e9 b4 f1 ff ff       	jmp    c0200d40 <trap_common>
c0201b8c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201b90:	6a 00                	push   $0x0
c0201b92:	68 db 00 00 00       	push   $0xdb
c0201b97:	e9 a4 f1 ff ff       	jmp    c0200d40 <trap_common>
c0201b9c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201ba0:	6a 00                	push   $0x0
c0201ba2:	68 dc 00 00 00       	push   $0xdc
c0201ba7:	e9 94 f1 ff ff       	jmp    c0200d40 <trap_common>
c0201bac:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201bb0:	6a 00                	push   $0x0
c0201bb2:	68 dd 00 00 00       	push   $0xdd
c0201bb7:	e9 84 f1 ff ff       	jmp    c0200d40 <trap_common>
c0201bbc:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201bc0:	6a 00                	push   $0x0
c0201bc2:	68 de 00 00 00       	push   $0xde
c0201bc7:	e9 74 f1 ff ff       	jmp    c0200d40 <trap_common>
c0201bcc:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201bd0:	6a 00                	push   $0x0
c0201bd2:	68 df 00 00 00       	push   $0xdf
c0201bd7:	e9 64 f1 ff ff       	jmp    c0200d40 <trap_common>
c0201bdc:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201be0:	6a 00                	push   $0x0
c0201be2:	68 e0 00 00 00       	push   $0xe0
c0201be7:	e9 54 f1 ff ff       	jmp    c0200d40 <trap_common>
c0201bec:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201bf0:	6a 00                	push   $0x0
c0201bf2:	68 e1 00 00 00       	push   $0xe1
c0201bf7:	e9 44 f1 ff ff       	jmp    c0200d40 <trap_common>
c0201bfc:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201c00:	6a 00                	push   $0x0
c0201c02:	68 e2 00 00 00       	push   $0xe2
c0201c07:	e9 34 f1 ff ff       	jmp    c0200d40 <trap_common>
c0201c0c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201c10:	6a 00                	push   $0x0
c0201c12:	68 e3 00 00 00       	push   $0xe3
c0201c17:	e9 24 f1 ff ff       	jmp    c0200d40 <trap_common>
c0201c1c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201c20:	6a 00                	push   $0x0
c0201c22:	68 e4 00 00 00       	push   $0xe4
c0201c27:	e9 14 f1 ff ff       	jmp    c0200d40 <trap_common>
c0201c2c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201c30:	6a 00                	push   $0x0
c0201c32:	68 e5 00 00 00       	push   $0xe5
c0201c37:	e9 04 f1 ff ff       	jmp    c0200d40 <trap_common>
c0201c3c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201c40:	6a 00                	push   $0x0
c0201c42:	68 e6 00 00 00       	push   $0xe6
c0201c47:	e9 f4 f0 ff ff       	jmp    c0200d40 <trap_common>
c0201c4c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201c50:	6a 00                	push   $0x0
c0201c52:	68 e7 00 00 00       	push   $0xe7
c0201c57:	e9 e4 f0 ff ff       	jmp    c0200d40 <trap_common>
c0201c5c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201c60:	6a 00                	push   $0x0
c0201c62:	68 e8 00 00 00       	push   $0xe8
c0201c67:	e9 d4 f0 ff ff       	jmp    c0200d40 <trap_common>
c0201c6c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201c70:	6a 00                	push   $0x0
c0201c72:	68 e9 00 00 00       	push   $0xe9
c0201c77:	e9 c4 f0 ff ff       	jmp    c0200d40 <trap_common>
c0201c7c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201c80:	6a 00                	push   $0x0
c0201c82:	68 ea 00 00 00       	push   $0xea
c0201c87:	e9 b4 f0 ff ff       	jmp    c0200d40 <trap_common>
c0201c8c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201c90:	6a 00                	push   $0x0
c0201c92:	68 eb 00 00 00       	push   $0xeb
c0201c97:	e9 a4 f0 ff ff       	jmp    c0200d40 <trap_common>
c0201c9c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201ca0:	6a 00                	push   $0x0
c0201ca2:	68 ec 00 00 00       	push   $0xec
c0201ca7:	e9 94 f0 ff ff       	jmp    c0200d40 <trap_common>
c0201cac:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201cb0:	6a 00                	push   $0x0
c0201cb2:	68 ed 00 00 00       	push   $0xed
c0201cb7:	e9 84 f0 ff ff       	jmp    c0200d40 <trap_common>
c0201cbc:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201cc0:	6a 00                	push   $0x0
c0201cc2:	68 ee 00 00 00       	push   $0xee
c0201cc7:	e9 74 f0 ff ff       	jmp    c0200d40 <trap_common>
c0201ccc:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201cd0:	6a 00                	push   $0x0
c0201cd2:	68 ef 00 00 00       	push   $0xef
c0201cd7:	e9 64 f0 ff ff       	jmp    c0200d40 <trap_common>
c0201cdc:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201ce0:	6a 00                	push   $0x0
c0201ce2:	68 f0 00 00 00       	push   $0xf0
c0201ce7:	e9 54 f0 ff ff       	jmp    c0200d40 <trap_common>
c0201cec:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201cf0:	6a 00                	push   $0x0
c0201cf2:	68 f1 00 00 00       	push   $0xf1
c0201cf7:	e9 44 f0 ff ff       	jmp    c0200d40 <trap_common>
c0201cfc:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201d00:	6a 00                	push   $0x0
c0201d02:	68 f2 00 00 00       	push   $0xf2
c0201d07:	e9 34 f0 ff ff       	jmp    c0200d40 <trap_common>
c0201d0c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201d10:	6a 00                	push   $0x0
c0201d12:	68 f3 00 00 00       	push   $0xf3
c0201d17:	e9 24 f0 ff ff       	jmp    c0200d40 <trap_common>
c0201d1c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201d20:	6a 00                	push   $0x0
c0201d22:	68 f4 00 00 00       	push   $0xf4
c0201d27:	e9 14 f0 ff ff       	jmp    c0200d40 <trap_common>
c0201d2c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201d30:	6a 00                	push   $0x0
c0201d32:	68 f5 00 00 00       	push   $0xf5
c0201d37:	e9 04 f0 ff ff       	jmp    c0200d40 <trap_common>
c0201d3c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201d40:	6a 00                	push   $0x0
c0201d42:	68 f6 00 00 00       	push   $0xf6
c0201d47:	e9 f4 ef ff ff       	jmp    c0200d40 <trap_common>
c0201d4c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201d50:	6a 00                	push   $0x0
c0201d52:	68 f7 00 00 00       	push   $0xf7
c0201d57:	e9 e4 ef ff ff       	jmp    c0200d40 <trap_common>
c0201d5c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201d60:	6a 00                	push   $0x0
c0201d62:	68 f8 00 00 00       	push   $0xf8
c0201d67:	e9 d4 ef ff ff       	jmp    c0200d40 <trap_common>
c0201d6c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201d70:	6a 00                	push   $0x0
c0201d72:	68 f9 00 00 00       	push   $0xf9
c0201d77:	e9 c4 ef ff ff       	jmp    c0200d40 <trap_common>
c0201d7c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201d80:	6a 00                	push   $0x0
c0201d82:	68 fa 00 00 00       	push   $0xfa
c0201d87:	e9 b4 ef ff ff       	jmp    c0200d40 <trap_common>
c0201d8c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201d90:	6a 00                	push   $0x0
c0201d92:	68 fb 00 00 00       	push   $0xfb
c0201d97:	e9 a4 ef ff ff       	jmp    c0200d40 <trap_common>
c0201d9c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201da0:	6a 00                	push   $0x0
c0201da2:	68 fc 00 00 00       	push   $0xfc
c0201da7:	e9 94 ef ff ff       	jmp    c0200d40 <trap_common>
c0201dac:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201db0:	6a 00                	push   $0x0
c0201db2:	68 fd 00 00 00       	push   $0xfd
c0201db7:	e9 84 ef ff ff       	jmp    c0200d40 <trap_common>
c0201dbc:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201dc0:	6a 00                	push   $0x0
c0201dc2:	68 fe 00 00 00       	push   $0xfe
c0201dc7:	e9 74 ef ff ff       	jmp    c0200d40 <trap_common>
c0201dcc:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201dd0:	6a 00                	push   $0x0
c0201dd2:	68 ff 00 00 00       	push   $0xff
c0201dd7:	e9 64 ef ff ff       	jmp    c0200d40 <trap_common>
c0201ddc:	66 90                	xchg   %ax,%ax
c0201dde:	66 90                	xchg   %ax,%ax

c0201de0 <fpu_init>:
c0201de0:	55                   	push   %ebp
c0201de1:	89 e5                	mov    %esp,%ebp
c0201de3:	83 ec 18             	sub    $0x18,%esp
c0201de6:	0f 20 e0             	mov    %cr4,%eax
c0201de9:	0d 00 06 00 00       	or     $0x600,%eax
c0201dee:	0f 22 e0             	mov    %eax,%cr4
c0201df1:	0f 20 c0             	mov    %cr0,%eax
c0201df4:	83 e0 d1             	and    $0xffffffd1,%eax
c0201df7:	83 c8 22             	or     $0x22,%eax
c0201dfa:	0f 22 c0             	mov    %eax,%cr0
c0201dfd:	db e3                	fninit
c0201dff:	b8 00 82 21 c0       	mov    $0xc0218200,%eax
c0201e04:	0f ae 00             	fxsave (%eax)
c0201e07:	c7 04 24 20 82 21 c0 	movl   $0xc0218220,(%esp)
c0201e0e:	31 d2                	xor    %edx,%edx
c0201e10:	b8 e0 01 00 00       	mov    $0x1e0,%eax
c0201e15:	89 44 24 08          	mov    %eax,0x8(%esp)
c0201e19:	89 54 24 04          	mov    %edx,0x4(%esp)
c0201e1d:	e8 4e 03 00 00       	call   c0202170 <memset>
c0201e22:	0f 20 c0             	mov    %cr0,%eax
c0201e25:	83 c8 08             	or     $0x8,%eax
c0201e28:	0f 22 c0             	mov    %eax,%cr0
c0201e2b:	b1 01                	mov    $0x1,%cl
c0201e2d:	88 0d c0 81 21 c0    	mov    %cl,0xc02181c0
c0201e33:	89 ec                	mov    %ebp,%esp
c0201e35:	5d                   	pop    %ebp
c0201e36:	c3                   	ret
c0201e37:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0201e3e:	66 90                	xchg   %ax,%ax

c0201e40 <fpu_switch>:
c0201e40:	55                   	push   %ebp
c0201e41:	0f b6 05 c0 81 21 c0 	movzbl 0xc02181c0,%eax
c0201e48:	89 e5                	mov    %esp,%ebp
c0201e4a:	8b 55 08             	mov    0x8(%ebp),%edx
c0201e4d:	39 15 4c 15 22 c0    	cmp    %edx,0xc022154c
c0201e53:	74 1b                	je     c0201e70 <fpu_switch+0x30>
c0201e55:	84 c0                	test   %al,%al
c0201e57:	75 09                	jne    c0201e62 <fpu_switch+0x22>
c0201e59:	0f 20 c0             	mov    %cr0,%eax
c0201e5c:	83 c8 08             	or     $0x8,%eax
c0201e5f:	0f 22 c0             	mov    %eax,%cr0
c0201e62:	b2 01                	mov    $0x1,%dl
c0201e64:	88 15 c0 81 21 c0    	mov    %dl,0xc02181c0
c0201e6a:	5d                   	pop    %ebp
c0201e6b:	c3                   	ret
c0201e6c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201e70:	84 c0                	test   %al,%al
c0201e72:	74 f6                	je     c0201e6a <fpu_switch+0x2a>
c0201e74:	0f 06                	clts
c0201e76:	5d                   	pop    %ebp
c0201e77:	31 c0                	xor    %eax,%eax
c0201e79:	a2 c0 81 21 c0       	mov    %al,0xc02181c0
c0201e7e:	c3                   	ret
c0201e7f:	90                   	nop

c0201e80 <fpu_take>:
c0201e80:	55                   	push   %ebp
c0201e81:	89 e5                	mov    %esp,%ebp
c0201e83:	83 ec 18             	sub    $0x18,%esp
c0201e86:	89 5d fc             	mov    %ebx,-0x4(%ebp)
c0201e89:	8b 5d 08             	mov    0x8(%ebp),%ebx
c0201e8c:	8b 83 30 01 00 00    	mov    0x130(%ebx),%eax
c0201e92:	85 c0                	test   %eax,%eax
c0201e94:	74 3a                	je     c0201ed0 <fpu_take+0x50>
c0201e96:	0f 06                	clts
c0201e98:	31 c0                	xor    %eax,%eax
c0201e9a:	a2 c0 81 21 c0       	mov    %al,0xc02181c0
c0201e9f:	a1 4c 15 22 c0       	mov    0xc022154c,%eax
c0201ea4:	85 c0                	test   %eax,%eax
c0201ea6:	74 09                	je     c0201eb1 <fpu_take+0x31>
c0201ea8:	8b 80 30 01 00 00    	mov    0x130(%eax),%eax
c0201eae:	0f ae 00             	fxsave (%eax)
c0201eb1:	8b 83 30 01 00 00    	mov    0x130(%ebx),%eax
c0201eb7:	0f ae 08             	fxrstor (%eax)
c0201eba:	89 1d 4c 15 22 c0    	mov    %ebx,0xc022154c
c0201ec0:	31 c0                	xor    %eax,%eax
c0201ec2:	8b 5d fc             	mov    -0x4(%ebp),%ebx
c0201ec5:	89 ec                	mov    %ebp,%esp
c0201ec7:	5d                   	pop    %ebp
c0201ec8:	c3                   	ret
c0201ec9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0201ed0:	8b 43 10             	mov    0x10(%ebx),%eax
c0201ed3:	0f b6 40 0b          	movzbl 0xb(%eax),%eax
c0201ed7:	c7 04 24 00 00 21 c0 	movl   $0xc0210000,(%esp)
c0201ede:	89 44 24 04          	mov    %eax,0x4(%esp)
c0201ee2:	e8 49 65 00 00       	call   c0208430 <slab_alloc>
c0201ee7:	89 83 30 01 00 00    	mov    %eax,0x130(%ebx)
c0201eed:	85 c0                	test   %eax,%eax
c0201eef:	74 1c                	je     c0201f0d <fpu_take+0x8d>
c0201ef1:	89 04 24             	mov    %eax,(%esp)
c0201ef4:	ba 00 02 00 00       	mov    $0x200,%edx
c0201ef9:	b9 00 82 21 c0       	mov    $0xc0218200,%ecx
c0201efe:	89 54 24 08          	mov    %edx,0x8(%esp)
c0201f02:	89 4c 24 04          	mov    %ecx,0x4(%esp)
c0201f06:	e8 d5 01 00 00       	call   c02020e0 <memcpy>
c0201f0b:	eb 89                	jmp    c0201e96 <fpu_take+0x16>
c0201f0d:	b8 f4 ff ff ff       	mov    $0xfffffff4,%eax
c0201f12:	eb ae                	jmp    c0201ec2 <fpu_take+0x42>
c0201f14:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0201f1b:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0201f1f:	90                   	nop

c0201f20 <fpu_free>:
c0201f20:	55                   	push   %ebp
c0201f21:	89 e5                	mov    %esp,%ebp
c0201f23:	83 ec 18             	sub    $0x18,%esp
c0201f26:	89 5d fc             	mov    %ebx,-0x4(%ebp)
c0201f29:	8b 5d 08             	mov    0x8(%ebp),%ebx
c0201f2c:	39 1d 4c 15 22 c0    	cmp    %ebx,0xc022154c
c0201f32:	74 2c                	je     c0201f60 <fpu_free+0x40>
c0201f34:	8b 83 30 01 00 00    	mov    0x130(%ebx),%eax
c0201f3a:	85 c0                	test   %eax,%eax
c0201f3c:	74 10                	je     c0201f4e <fpu_free+0x2e>
c0201f3e:	89 44 24 04          	mov    %eax,0x4(%esp)
c0201f42:	c7 04 24 00 00 21 c0 	movl   $0xc0210000,(%esp)
c0201f49:	e8 f2 66 00 00       	call   c0208640 <slab_free>
c0201f4e:	31 c0                	xor    %eax,%eax
c0201f50:	89 83 30 01 00 00    	mov    %eax,0x130(%ebx)
c0201f56:	8b 5d fc             	mov    -0x4(%ebp),%ebx
c0201f59:	89 ec                	mov    %ebp,%esp
c0201f5b:	5d                   	pop    %ebp
c0201f5c:	c3                   	ret
c0201f5d:	8d 76 00             	lea    0x0(%esi),%esi
c0201f60:	31 c9                	xor    %ecx,%ecx
c0201f62:	80 3d c0 81 21 c0 00 	cmpb   $0x0,0xc02181c0
c0201f69:	89 0d 4c 15 22 c0    	mov    %ecx,0xc022154c
c0201f6f:	75 09                	jne    c0201f7a <fpu_free+0x5a>
c0201f71:	0f 20 c0             	mov    %cr0,%eax
c0201f74:	83 c8 08             	or     $0x8,%eax
c0201f77:	0f 22 c0             	mov    %eax,%cr0
c0201f7a:	b2 01                	mov    $0x1,%dl
c0201f7c:	88 15 c0 81 21 c0    	mov    %dl,0xc02181c0
c0201f82:	eb b0                	jmp    c0201f34 <fpu_free+0x14>

c0201f84 <start>:
c0201f84:	fc                   	cld
c0201f85:	89 dd                	mov    %ebx,%ebp
c0201f87:	89 ce                	mov    %ecx,%esi
c0201f89:	b8 01 00 00 00       	mov    $0x1,%eax
c0201f8e:	0f a2                	cpuid
c0201f90:	f7 c2 08 00 00 00    	test   $0x8,%edx
c0201f96:	74 6b                	je     c0202003 <cannot>
c0201f98:	bf 00 90 21 00       	mov    $0x219000,%edi
c0201f9d:	b8 83 00 00 00       	mov    $0x83,%eax
c0201fa2:	31 d2                	xor    %edx,%edx
c0201fa4:	b9 c0 00 00 00       	mov    $0xc0,%ecx
c0201fa9:	89 07                	mov    %eax,(%edi)
c0201fab:	89 87 00 0c 00 00    	mov    %eax,0xc00(%edi)
c0201fb1:	83 c7 04             	add    $0x4,%edi
c0201fb4:	05 00 00 40 00       	add    $0x400000,%eax
c0201fb9:	e2 ee                	loop   c0201fa9 <start+0x25>
c0201fbb:	0f 20 e0             	mov    %cr4,%eax
c0201fbe:	83 c8 10             	or     $0x10,%eax
c0201fc1:	0f 22 e0             	mov    %eax,%cr4
c0201fc4:	b8 00 90 21 00       	mov    $0x219000,%eax
c0201fc9:	a3 00 c0 21 00       	mov    %eax,0x21c000
c0201fce:	0f 22 d8             	mov    %eax,%cr3
c0201fd1:	0f 20 c0             	mov    %cr0,%eax
c0201fd4:	0d 00 00 01 80       	or     $0x80010000,%eax
c0201fd9:	0f 22 c0             	mov    %eax,%cr0
c0201fdc:	b8 e3 1f 20 c0       	mov    $0xc0201fe3,%eax
c0201fe1:	ff e0                	jmp    *%eax
c0201fe3:	8d 9d 00 00 00 c0    	lea    -0x40000000(%ebp),%ebx
c0201fe9:	bc 00 c0 21 c0       	mov    $0xc021c000,%esp
c0201fee:	31 ed                	xor    %ebp,%ebp
c0201ff0:	55                   	push   %ebp
c0201ff1:	53                   	push   %ebx
c0201ff2:	e8 09 05 00 00       	call   c0202500 <paging_init>
c0201ff7:	bc 00 40 00 f8       	mov    $0xf8004000,%esp
c0201ffc:	55                   	push   %ebp
c0201ffd:	53                   	push   %ebx
c0201ffe:	e8 ad 07 00 00       	call   c02027b0 <start_kernel>

c0202003 <cannot>:
c0202003:	68 8d f0 20 00       	push   $0x20f08d
c0202008:	ff d6                	call   *%esi
c020200a:	66 90                	xchg   %ax,%ax
c020200c:	66 90                	xchg   %ax,%ax
c020200e:	66 90                	xchg   %ax,%ax

c0202010 <lapic_init>:
c0202010:	55                   	push   %ebp
c0202011:	b9 1b 00 00 00       	mov    $0x1b,%ecx
c0202016:	89 e5                	mov    %esp,%ebp
c0202018:	57                   	push   %edi
c0202019:	56                   	push   %esi
c020201a:	83 ec 10             	sub    $0x10,%esp
c020201d:	0f 32                	rdmsr
c020201f:	89 c6                	mov    %eax,%esi
c0202021:	89 d7                	mov    %edx,%edi
c0202023:	0d 00 08 00 00       	or     $0x800,%eax
c0202028:	0f 30                	wrmsr
c020202a:	b8 00 10 00 00       	mov    $0x1000,%eax
c020202f:	89 f2                	mov    %esi,%edx
c0202031:	89 44 24 08          	mov    %eax,0x8(%esp)
c0202035:	89 f8                	mov    %edi,%eax
c0202037:	81 e2 00 f0 ff ff    	and    $0xfffff000,%edx
c020203d:	89 14 24             	mov    %edx,(%esp)
c0202040:	83 e0 0f             	and    $0xf,%eax
c0202043:	89 44 24 04          	mov    %eax,0x4(%esp)
c0202047:	e8 f4 5a 00 00       	call   c0207b40 <mmio_map>
c020204c:	a3 04 c0 21 c0       	mov    %eax,0xc021c004
c0202051:	85 c0                	test   %eax,%eax
c0202053:	74 63                	je     c02020b8 <lapic_init+0xa8>
c0202055:	31 d2                	xor    %edx,%edx
c0202057:	b9 00 00 01 00       	mov    $0x10000,%ecx
c020205c:	89 90 80 00 00 00    	mov    %edx,0x80(%eax)
c0202062:	be 00 07 00 00       	mov    $0x700,%esi
c0202067:	bf 00 04 00 00       	mov    $0x400,%edi
c020206c:	89 88 70 03 00 00    	mov    %ecx,0x370(%eax)
c0202072:	ba ff 01 00 00       	mov    $0x1ff,%edx
c0202077:	b9 03 00 00 00       	mov    $0x3,%ecx
c020207c:	89 b0 50 03 00 00    	mov    %esi,0x350(%eax)
c0202082:	be f0 00 02 00       	mov    $0x200f0,%esi
c0202087:	89 b8 60 03 00 00    	mov    %edi,0x360(%eax)
c020208d:	89 90 f0 00 00 00    	mov    %edx,0xf0(%eax)
c0202093:	8b 55 08             	mov    0x8(%ebp),%edx
c0202096:	89 88 e0 03 00 00    	mov    %ecx,0x3e0(%eax)
c020209c:	89 b0 20 03 00 00    	mov    %esi,0x320(%eax)
c02020a2:	89 90 80 03 00 00    	mov    %edx,0x380(%eax)
c02020a8:	83 c4 10             	add    $0x10,%esp
c02020ab:	b0 01                	mov    $0x1,%al
c02020ad:	5e                   	pop    %esi
c02020ae:	5f                   	pop    %edi
c02020af:	5d                   	pop    %ebp
c02020b0:	c3                   	ret
c02020b1:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02020b8:	83 c4 10             	add    $0x10,%esp
c02020bb:	31 c0                	xor    %eax,%eax
c02020bd:	5e                   	pop    %esi
c02020be:	5f                   	pop    %edi
c02020bf:	5d                   	pop    %ebp
c02020c0:	c3                   	ret
c02020c1:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02020c8:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02020cf:	90                   	nop

c02020d0 <lapic_eoi>:
c02020d0:	a1 04 c0 21 c0       	mov    0xc021c004,%eax
c02020d5:	31 d2                	xor    %edx,%edx
c02020d7:	89 90 b0 00 00 00    	mov    %edx,0xb0(%eax)
c02020dd:	c3                   	ret
c02020de:	66 90                	xchg   %ax,%ax

c02020e0 <memcpy>:
c02020e0:	55                   	push   %ebp
c02020e1:	89 e5                	mov    %esp,%ebp
c02020e3:	83 ec 08             	sub    $0x8,%esp
c02020e6:	89 75 f8             	mov    %esi,-0x8(%ebp)
c02020e9:	8b 55 10             	mov    0x10(%ebp),%edx
c02020ec:	89 7d fc             	mov    %edi,-0x4(%ebp)
c02020ef:	8b 45 08             	mov    0x8(%ebp),%eax
c02020f2:	8b 75 0c             	mov    0xc(%ebp),%esi
c02020f5:	89 d1                	mov    %edx,%ecx
c02020f7:	c1 e9 02             	shr    $0x2,%ecx
c02020fa:	89 c7                	mov    %eax,%edi
c02020fc:	f3 a5                	rep movsl %ds:(%esi),%es:(%edi)
c02020fe:	83 e2 03             	and    $0x3,%edx
c0202101:	89 d1                	mov    %edx,%ecx
c0202103:	f3 a4                	rep movsb %ds:(%esi),%es:(%edi)
c0202105:	8b 75 f8             	mov    -0x8(%ebp),%esi
c0202108:	8b 7d fc             	mov    -0x4(%ebp),%edi
c020210b:	89 ec                	mov    %ebp,%esp
c020210d:	5d                   	pop    %ebp
c020210e:	c3                   	ret
c020210f:	90                   	nop

c0202110 <memmove>:
c0202110:	55                   	push   %ebp
c0202111:	89 e5                	mov    %esp,%ebp
c0202113:	83 ec 08             	sub    $0x8,%esp
c0202116:	89 75 f8             	mov    %esi,-0x8(%ebp)
c0202119:	8b 55 08             	mov    0x8(%ebp),%edx
c020211c:	89 7d fc             	mov    %edi,-0x4(%ebp)
c020211f:	8b 75 0c             	mov    0xc(%ebp),%esi
c0202122:	8b 45 10             	mov    0x10(%ebp),%eax
c0202125:	89 d1                	mov    %edx,%ecx
c0202127:	29 f1                	sub    %esi,%ecx
c0202129:	39 c1                	cmp    %eax,%ecx
c020212b:	73 23                	jae    c0202150 <memmove+0x40>
c020212d:	8d 74 06 ff          	lea    -0x1(%esi,%eax,1),%esi
c0202131:	89 c1                	mov    %eax,%ecx
c0202133:	8d 7c 02 ff          	lea    -0x1(%edx,%eax,1),%edi
c0202137:	fd                   	std
c0202138:	f3 a4                	rep movsb %ds:(%esi),%es:(%edi)
c020213a:	fc                   	cld
c020213b:	8b 75 f8             	mov    -0x8(%ebp),%esi
c020213e:	89 d0                	mov    %edx,%eax
c0202140:	8b 7d fc             	mov    -0x4(%ebp),%edi
c0202143:	89 ec                	mov    %ebp,%esp
c0202145:	5d                   	pop    %ebp
c0202146:	c3                   	ret
c0202147:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020214e:	66 90                	xchg   %ax,%ax
c0202150:	89 c1                	mov    %eax,%ecx
c0202152:	89 d7                	mov    %edx,%edi
c0202154:	c1 e9 02             	shr    $0x2,%ecx
c0202157:	f3 a5                	rep movsl %ds:(%esi),%es:(%edi)
c0202159:	83 e0 03             	and    $0x3,%eax
c020215c:	89 c1                	mov    %eax,%ecx
c020215e:	f3 a4                	rep movsb %ds:(%esi),%es:(%edi)
c0202160:	8b 75 f8             	mov    -0x8(%ebp),%esi
c0202163:	89 d0                	mov    %edx,%eax
c0202165:	8b 7d fc             	mov    -0x4(%ebp),%edi
c0202168:	89 ec                	mov    %ebp,%esp
c020216a:	5d                   	pop    %ebp
c020216b:	c3                   	ret
c020216c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi

c0202170 <memset>:
c0202170:	55                   	push   %ebp
c0202171:	89 e5                	mov    %esp,%ebp
c0202173:	83 ec 08             	sub    $0x8,%esp
c0202176:	89 5d f8             	mov    %ebx,-0x8(%ebp)
c0202179:	8b 5d 10             	mov    0x10(%ebp),%ebx
c020217c:	89 7d fc             	mov    %edi,-0x4(%ebp)
c020217f:	8b 55 08             	mov    0x8(%ebp),%edx
c0202182:	0f b6 45 0c          	movzbl 0xc(%ebp),%eax
c0202186:	89 d9                	mov    %ebx,%ecx
c0202188:	c1 e9 02             	shr    $0x2,%ecx
c020218b:	89 d7                	mov    %edx,%edi
c020218d:	69 c0 01 01 01 01    	imul   $0x1010101,%eax,%eax
c0202193:	f3 ab                	rep stos %eax,%es:(%edi)
c0202195:	83 e3 03             	and    $0x3,%ebx
c0202198:	89 d9                	mov    %ebx,%ecx
c020219a:	f3 aa                	rep stos %al,%es:(%edi)
c020219c:	8b 5d f8             	mov    -0x8(%ebp),%ebx
c020219f:	89 d0                	mov    %edx,%eax
c02021a1:	8b 7d fc             	mov    -0x4(%ebp),%edi
c02021a4:	89 ec                	mov    %ebp,%esp
c02021a6:	5d                   	pop    %ebp
c02021a7:	c3                   	ret
c02021a8:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02021af:	90                   	nop

c02021b0 <memcmp>:
c02021b0:	55                   	push   %ebp
c02021b1:	89 e5                	mov    %esp,%ebp
c02021b3:	56                   	push   %esi
c02021b4:	53                   	push   %ebx
c02021b5:	8b 75 10             	mov    0x10(%ebp),%esi
c02021b8:	8b 55 08             	mov    0x8(%ebp),%edx
c02021bb:	8b 45 0c             	mov    0xc(%ebp),%eax
c02021be:	85 f6                	test   %esi,%esi
c02021c0:	74 2e                	je     c02021f0 <memcmp+0x40>
c02021c2:	01 c6                	add    %eax,%esi
c02021c4:	eb 10                	jmp    c02021d6 <memcmp+0x26>
c02021c6:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02021cd:	8d 76 00             	lea    0x0(%esi),%esi
c02021d0:	40                   	inc    %eax
c02021d1:	42                   	inc    %edx
c02021d2:	39 f0                	cmp    %esi,%eax
c02021d4:	74 1a                	je     c02021f0 <memcmp+0x40>
c02021d6:	0f b6 0a             	movzbl (%edx),%ecx
c02021d9:	0f b6 18             	movzbl (%eax),%ebx
c02021dc:	38 d9                	cmp    %bl,%cl
c02021de:	74 f0                	je     c02021d0 <memcmp+0x20>
c02021e0:	0f b6 c1             	movzbl %cl,%eax
c02021e3:	29 d8                	sub    %ebx,%eax
c02021e5:	5b                   	pop    %ebx
c02021e6:	5e                   	pop    %esi
c02021e7:	5d                   	pop    %ebp
c02021e8:	c3                   	ret
c02021e9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02021f0:	5b                   	pop    %ebx
c02021f1:	31 c0                	xor    %eax,%eax
c02021f3:	5e                   	pop    %esi
c02021f4:	5d                   	pop    %ebp
c02021f5:	c3                   	ret
c02021f6:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02021fd:	8d 76 00             	lea    0x0(%esi),%esi

c0202200 <clear_page>:
c0202200:	55                   	push   %ebp
c0202201:	b9 00 04 00 00       	mov    $0x400,%ecx
c0202206:	89 e5                	mov    %esp,%ebp
c0202208:	31 c0                	xor    %eax,%eax
c020220a:	57                   	push   %edi
c020220b:	8b 7d 08             	mov    0x8(%ebp),%edi
c020220e:	f3 ab                	rep stos %eax,%es:(%edi)
c0202210:	5f                   	pop    %edi
c0202211:	5d                   	pop    %ebp
c0202212:	c3                   	ret
c0202213:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020221a:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi

c0202220 <copy_page>:
c0202220:	55                   	push   %ebp
c0202221:	b9 00 04 00 00       	mov    $0x400,%ecx
c0202226:	89 e5                	mov    %esp,%ebp
c0202228:	83 ec 08             	sub    $0x8,%esp
c020222b:	89 75 f8             	mov    %esi,-0x8(%ebp)
c020222e:	8b 75 0c             	mov    0xc(%ebp),%esi
c0202231:	89 7d fc             	mov    %edi,-0x4(%ebp)
c0202234:	8b 7d 08             	mov    0x8(%ebp),%edi
c0202237:	f3 a5                	rep movsl %ds:(%esi),%es:(%edi)
c0202239:	8b 75 f8             	mov    -0x8(%ebp),%esi
c020223c:	8b 7d fc             	mov    -0x4(%ebp),%edi
c020223f:	89 ec                	mov    %ebp,%esp
c0202241:	5d                   	pop    %ebp
c0202242:	c3                   	ret
c0202243:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020224a:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi

c0202250 <div64>:
c0202250:	55                   	push   %ebp
c0202251:	31 d2                	xor    %edx,%edx
c0202253:	89 e5                	mov    %esp,%ebp
c0202255:	83 ec 08             	sub    $0x8,%esp
c0202258:	89 5d f8             	mov    %ebx,-0x8(%ebp)
c020225b:	8b 5d 08             	mov    0x8(%ebp),%ebx
c020225e:	89 75 fc             	mov    %esi,-0x4(%ebp)
c0202261:	8b 75 0c             	mov    0xc(%ebp),%esi
c0202264:	8b 43 04             	mov    0x4(%ebx),%eax
c0202267:	f7 f6                	div    %esi
c0202269:	89 c1                	mov    %eax,%ecx
c020226b:	8b 03                	mov    (%ebx),%eax
c020226d:	89 4b 04             	mov    %ecx,0x4(%ebx)
c0202270:	f7 f6                	div    %esi
c0202272:	89 03                	mov    %eax,(%ebx)
c0202274:	89 d0                	mov    %edx,%eax
c0202276:	8b 5d f8             	mov    -0x8(%ebp),%ebx
c0202279:	8b 75 fc             	mov    -0x4(%ebp),%esi
c020227c:	89 ec                	mov    %ebp,%esp
c020227e:	5d                   	pop    %ebp
c020227f:	c3                   	ret

c0202280 <machine_quiet>:
c0202280:	fa                   	cli
c0202281:	c3                   	ret
c0202282:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0202289:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi

c0202290 <machine_stop>:
c0202290:	fa                   	cli
c0202291:	f4                   	hlt
c0202292:	eb fc                	jmp    c0202290 <machine_stop>
c0202294:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020229b:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c020229f:	90                   	nop

c02022a0 <machine_exit>:
c02022a0:	55                   	push   %ebp
c02022a1:	89 e5                	mov    %esp,%ebp
c02022a3:	83 ec 08             	sub    $0x8,%esp
c02022a6:	8b 45 08             	mov    0x8(%ebp),%eax
c02022a9:	e7 f4                	out    %eax,$0xf4
c02022ab:	e8 e0 ff ff ff       	call   c0202290 <machine_stop>

c02022b0 <machine_reset>:
c02022b0:	55                   	push   %ebp
c02022b1:	89 e5                	mov    %esp,%ebp
c02022b3:	83 ec 18             	sub    $0x18,%esp
c02022b6:	fa                   	cli
c02022b7:	b9 a0 86 01 00       	mov    $0x186a0,%ecx
c02022bc:	31 d2                	xor    %edx,%edx
c02022be:	eb 07                	jmp    c02022c7 <machine_reset+0x17>
c02022c0:	88 d0                	mov    %dl,%al
c02022c2:	e6 80                	out    %al,$0x80
c02022c4:	49                   	dec    %ecx
c02022c5:	74 06                	je     c02022cd <machine_reset+0x1d>
c02022c7:	e4 64                	in     $0x64,%al
c02022c9:	24 02                	and    $0x2,%al
c02022cb:	75 f3                	jne    c02022c0 <machine_reset+0x10>
c02022cd:	b0 fe                	mov    $0xfe,%al
c02022cf:	e6 64                	out    %al,$0x64
c02022d1:	ba a0 86 01 00       	mov    $0x186a0,%edx
c02022d6:	31 c0                	xor    %eax,%eax
c02022d8:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02022df:	90                   	nop
c02022e0:	e6 80                	out    %al,$0x80
c02022e2:	4a                   	dec    %edx
c02022e3:	75 fb                	jne    c02022e0 <machine_reset+0x30>
c02022e5:	ba f9 0c 00 00       	mov    $0xcf9,%edx
c02022ea:	b0 02                	mov    $0x2,%al
c02022ec:	ee                   	out    %al,(%dx)
c02022ed:	b0 06                	mov    $0x6,%al
c02022ef:	ee                   	out    %al,(%dx)
c02022f0:	ba a0 86 01 00       	mov    $0x186a0,%edx
c02022f5:	31 c0                	xor    %eax,%eax
c02022f7:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02022fe:	66 90                	xchg   %ax,%ax
c0202300:	e6 80                	out    %al,$0x80
c0202302:	4a                   	dec    %edx
c0202303:	75 fb                	jne    c0202300 <machine_reset+0x50>
c0202305:	66 c7 45 f2 00 00    	movw   $0x0,-0xe(%ebp)
c020230b:	c7 45 f4 00 00 00 00 	movl   $0x0,-0xc(%ebp)
c0202312:	0f 01 5d f2          	lidtl  -0xe(%ebp)
c0202316:	cc                   	int3
c0202317:	e8 74 ff ff ff       	call   c0202290 <machine_stop>
c020231c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi

c0202320 <machine_off>:
c0202320:	55                   	push   %ebp
c0202321:	89 e5                	mov    %esp,%ebp
c0202323:	83 ec 08             	sub    $0x8,%esp
c0202326:	fa                   	cli
c0202327:	b8 00 20 00 00       	mov    $0x2000,%eax
c020232c:	ba 04 06 00 00       	mov    $0x604,%edx
c0202331:	66 ef                	out    %ax,(%dx)
c0202333:	ba 04 b0 ff ff       	mov    $0xffffb004,%edx
c0202338:	66 ef                	out    %ax,(%dx)
c020233a:	b8 00 34 00 00       	mov    $0x3400,%eax
c020233f:	ba 04 40 00 00       	mov    $0x4004,%edx
c0202344:	66 ef                	out    %ax,(%dx)
c0202346:	b9 a2 f0 20 c0       	mov    $0xc020f0a2,%ecx
c020234b:	b0 53                	mov    $0x53,%al
c020234d:	ba 00 89 ff ff       	mov    $0xffff8900,%edx
c0202352:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0202359:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0202360:	ee                   	out    %al,(%dx)
c0202361:	0f b6 41 01          	movzbl 0x1(%ecx),%eax
c0202365:	41                   	inc    %ecx
c0202366:	84 c0                	test   %al,%al
c0202368:	75 f6                	jne    c0202360 <machine_off+0x40>
c020236a:	e8 21 ff ff ff       	call   c0202290 <machine_stop>
c020236f:	90                   	nop

c0202370 <irqchip_init>:
c0202370:	b1 11                	mov    $0x11,%cl
c0202372:	88 c8                	mov    %cl,%al
c0202374:	e6 20                	out    %al,$0x20
c0202376:	31 d2                	xor    %edx,%edx
c0202378:	88 d0                	mov    %dl,%al
c020237a:	e6 80                	out    %al,$0x80
c020237c:	b0 20                	mov    $0x20,%al
c020237e:	e6 21                	out    %al,$0x21
c0202380:	88 d0                	mov    %dl,%al
c0202382:	e6 80                	out    %al,$0x80
c0202384:	b0 04                	mov    $0x4,%al
c0202386:	e6 21                	out    %al,$0x21
c0202388:	88 d0                	mov    %dl,%al
c020238a:	e6 80                	out    %al,$0x80
c020238c:	b0 01                	mov    $0x1,%al
c020238e:	e6 21                	out    %al,$0x21
c0202390:	88 d0                	mov    %dl,%al
c0202392:	e6 80                	out    %al,$0x80
c0202394:	88 c8                	mov    %cl,%al
c0202396:	e6 a0                	out    %al,$0xa0
c0202398:	88 d0                	mov    %dl,%al
c020239a:	e6 80                	out    %al,$0x80
c020239c:	b0 28                	mov    $0x28,%al
c020239e:	e6 a1                	out    %al,$0xa1
c02023a0:	88 d0                	mov    %dl,%al
c02023a2:	e6 80                	out    %al,$0x80
c02023a4:	b0 02                	mov    $0x2,%al
c02023a6:	e6 a1                	out    %al,$0xa1
c02023a8:	88 d0                	mov    %dl,%al
c02023aa:	e6 80                	out    %al,$0x80
c02023ac:	b0 01                	mov    $0x1,%al
c02023ae:	e6 a1                	out    %al,$0xa1
c02023b0:	88 d0                	mov    %dl,%al
c02023b2:	e6 80                	out    %al,$0x80
c02023b4:	0f b7 05 20 00 21 c0 	movzwl 0xc0210020,%eax
c02023bb:	e6 21                	out    %al,$0x21
c02023bd:	0f b6 05 21 00 21 c0 	movzbl 0xc0210021,%eax
c02023c4:	e6 a1                	out    %al,$0xa1
c02023c6:	c3                   	ret
c02023c7:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02023ce:	66 90                	xchg   %ax,%ax

c02023d0 <irq_mask>:
c02023d0:	55                   	push   %ebp
c02023d1:	0f b7 15 20 00 21 c0 	movzwl 0xc0210020,%edx
c02023d8:	b8 01 00 00 00       	mov    $0x1,%eax
c02023dd:	89 e5                	mov    %esp,%ebp
c02023df:	8b 4d 08             	mov    0x8(%ebp),%ecx
c02023e2:	d3 e0                	shl    %cl,%eax
c02023e4:	09 d0                	or     %edx,%eax
c02023e6:	0f b7 c0             	movzwl %ax,%eax
c02023e9:	66 a3 20 00 21 c0    	mov    %ax,0xc0210020
c02023ef:	e6 21                	out    %al,$0x21
c02023f1:	0f b6 05 21 00 21 c0 	movzbl 0xc0210021,%eax
c02023f8:	e6 a1                	out    %al,$0xa1
c02023fa:	5d                   	pop    %ebp
c02023fb:	c3                   	ret
c02023fc:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi

c0202400 <irq_unmask>:
c0202400:	55                   	push   %ebp
c0202401:	0f b7 15 20 00 21 c0 	movzwl 0xc0210020,%edx
c0202408:	b8 fe ff ff ff       	mov    $0xfffffffe,%eax
c020240d:	89 e5                	mov    %esp,%ebp
c020240f:	8b 4d 08             	mov    0x8(%ebp),%ecx
c0202412:	d3 c0                	rol    %cl,%eax
c0202414:	21 d0                	and    %edx,%eax
c0202416:	0f b7 c0             	movzwl %ax,%eax
c0202419:	66 a3 20 00 21 c0    	mov    %ax,0xc0210020
c020241f:	e6 21                	out    %al,$0x21
c0202421:	0f b6 05 21 00 21 c0 	movzbl 0xc0210021,%eax
c0202428:	e6 a1                	out    %al,$0xa1
c020242a:	5d                   	pop    %ebp
c020242b:	c3                   	ret
c020242c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi

c0202430 <irq_begin>:
c0202430:	55                   	push   %ebp
c0202431:	89 e5                	mov    %esp,%ebp
c0202433:	8b 45 08             	mov    0x8(%ebp),%eax
c0202436:	83 f8 07             	cmp    $0x7,%eax
c0202439:	74 3d                	je     c0202478 <irq_begin+0x48>
c020243b:	83 f8 0f             	cmp    $0xf,%eax
c020243e:	75 20                	jne    c0202460 <irq_begin+0x30>
c0202440:	b0 0b                	mov    $0xb,%al
c0202442:	e6 a0                	out    %al,$0xa0
c0202444:	e4 a0                	in     $0xa0,%al
c0202446:	0f b6 c0             	movzbl %al,%eax
c0202449:	c1 e8 07             	shr    $0x7,%eax
c020244c:	75 17                	jne    c0202465 <irq_begin+0x35>
c020244e:	b0 20                	mov    $0x20,%al
c0202450:	e6 20                	out    %al,$0x20
c0202452:	31 c0                	xor    %eax,%eax
c0202454:	5d                   	pop    %ebp
c0202455:	c3                   	ret
c0202456:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020245d:	8d 76 00             	lea    0x0(%esi),%esi
c0202460:	83 f8 07             	cmp    $0x7,%eax
c0202463:	76 04                	jbe    c0202469 <irq_begin+0x39>
c0202465:	b0 20                	mov    $0x20,%al
c0202467:	e6 a0                	out    %al,$0xa0
c0202469:	b0 20                	mov    $0x20,%al
c020246b:	e6 20                	out    %al,$0x20
c020246d:	5d                   	pop    %ebp
c020246e:	b0 01                	mov    $0x1,%al
c0202470:	c3                   	ret
c0202471:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0202478:	b0 0b                	mov    $0xb,%al
c020247a:	e6 20                	out    %al,$0x20
c020247c:	e4 20                	in     $0x20,%al
c020247e:	0f b6 c0             	movzbl %al,%eax
c0202481:	c1 e8 07             	shr    $0x7,%eax
c0202484:	75 e3                	jne    c0202469 <irq_begin+0x39>
c0202486:	31 c0                	xor    %eax,%eax
c0202488:	eb ca                	jmp    c0202454 <irq_begin+0x24>
c020248a:	66 90                	xchg   %ax,%ax
c020248c:	66 90                	xchg   %ax,%ax
c020248e:	66 90                	xchg   %ax,%ax

c0202490 <kernel_stack_top>:
c0202490:	55                   	push   %ebp
c0202491:	89 e5                	mov    %esp,%ebp
c0202493:	8b 45 08             	mov    0x8(%ebp),%eax
c0202496:	5d                   	pop    %ebp
c0202497:	05 01 e0 03 00       	add    $0x3e001,%eax
c020249c:	c1 e0 0e             	shl    $0xe,%eax
c020249f:	c3                   	ret

c02024a0 <stack_holds>:
c02024a0:	55                   	push   %ebp
c02024a1:	89 e5                	mov    %esp,%ebp
c02024a3:	8b 45 08             	mov    0x8(%ebp),%eax
c02024a6:	8d 88 00 00 00 08    	lea    0x8000000(%eax),%ecx
c02024ac:	a8 03                	test   $0x3,%al
c02024ae:	0f 94 c0             	sete   %al
c02024b1:	81 f9 ff ff 03 00    	cmp    $0x3ffff,%ecx
c02024b7:	0f 96 c2             	setbe  %dl
c02024ba:	20 d0                	and    %dl,%al
c02024bc:	75 02                	jne    c02024c0 <stack_holds+0x20>
c02024be:	5d                   	pop    %ebp
c02024bf:	c3                   	ret
c02024c0:	31 c0                	xor    %eax,%eax
c02024c2:	f6 c5 20             	test   $0x20,%ch
c02024c5:	74 f7                	je     c02024be <stack_holds+0x1e>
c02024c7:	8b 45 0c             	mov    0xc(%ebp),%eax
c02024ca:	81 e1 ff 3f 00 00    	and    $0x3fff,%ecx
c02024d0:	5d                   	pop    %ebp
c02024d1:	01 c1                	add    %eax,%ecx
c02024d3:	81 f9 00 40 00 00    	cmp    $0x4000,%ecx
c02024d9:	0f 96 c0             	setbe  %al
c02024dc:	c3                   	ret
c02024dd:	8d 76 00             	lea    0x0(%esi),%esi

c02024e0 <fault_address>:
c02024e0:	0f 20 d0             	mov    %cr2,%eax
c02024e3:	c3                   	ret
c02024e4:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02024eb:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c02024ef:	90                   	nop

c02024f0 <fault_tables>:
c02024f0:	0f 20 d8             	mov    %cr3,%eax
c02024f3:	c3                   	ret
c02024f4:	66 90                	xchg   %ax,%ax
c02024f6:	66 90                	xchg   %ax,%ax
c02024f8:	66 90                	xchg   %ax,%ax
c02024fa:	66 90                	xchg   %ax,%ax
c02024fc:	66 90                	xchg   %ax,%ax
c02024fe:	66 90                	xchg   %ax,%ax

c0202500 <paging_init>:
c0202500:	55                   	push   %ebp
c0202501:	89 e5                	mov    %esp,%ebp
c0202503:	57                   	push   %edi
c0202504:	56                   	push   %esi
c0202505:	53                   	push   %ebx
c0202506:	83 ec 0c             	sub    $0xc,%esp
c0202509:	8b 45 08             	mov    0x8(%ebp),%eax
c020250c:	8b 70 08             	mov    0x8(%eax),%esi
c020250f:	85 f6                	test   %esi,%esi
c0202511:	0f 84 7d 02 00 00    	je     c0202794 <paging_init+0x294>
c0202517:	c7 45 e8 00 00 40 00 	movl   $0x400000,-0x18(%ebp)
c020251e:	05 40 02 00 00       	add    $0x240,%eax
c0202523:	31 d2                	xor    %edx,%edx
c0202525:	c7 45 ec 00 00 00 00 	movl   $0x0,-0x14(%ebp)
c020252c:	eb 06                	jmp    c0202534 <paging_init+0x34>
c020252e:	66 90                	xchg   %ax,%ax
c0202530:	39 f2                	cmp    %esi,%edx
c0202532:	73 4a                	jae    c020257e <paging_init+0x7e>
c0202534:	8b 48 10             	mov    0x10(%eax),%ecx
c0202537:	81 e1 ff fe ff ff    	and    $0xfffffeff,%ecx
c020253d:	49                   	dec    %ecx
c020253e:	75 35                	jne    c0202575 <paging_init+0x75>
c0202540:	8b 08                	mov    (%eax),%ecx
c0202542:	bf ff ff ff 2f       	mov    $0x2fffffff,%edi
c0202547:	8b 58 04             	mov    0x4(%eax),%ebx
c020254a:	39 cf                	cmp    %ecx,%edi
c020254c:	bf 00 00 00 00       	mov    $0x0,%edi
c0202551:	19 df                	sbb    %ebx,%edi
c0202553:	72 20                	jb     c0202575 <paging_init+0x75>
c0202555:	03 48 08             	add    0x8(%eax),%ecx
c0202558:	8b 7d ec             	mov    -0x14(%ebp),%edi
c020255b:	13 58 0c             	adc    0xc(%eax),%ebx
c020255e:	39 4d e8             	cmp    %ecx,-0x18(%ebp)
c0202561:	19 df                	sbb    %ebx,%edi
c0202563:	8b 7d e8             	mov    -0x18(%ebp),%edi
c0202566:	0f 42 f9             	cmovb  %ecx,%edi
c0202569:	89 7d e8             	mov    %edi,-0x18(%ebp)
c020256c:	89 df                	mov    %ebx,%edi
c020256e:	0f 43 7d ec          	cmovae -0x14(%ebp),%edi
c0202572:	89 7d ec             	mov    %edi,-0x14(%ebp)
c0202575:	42                   	inc    %edx
c0202576:	83 c0 18             	add    $0x18,%eax
c0202579:	83 fa 20             	cmp    $0x20,%edx
c020257c:	75 b2                	jne    c0202530 <paging_init+0x30>
c020257e:	8b 45 e8             	mov    -0x18(%ebp),%eax
c0202581:	8b 55 ec             	mov    -0x14(%ebp),%edx
c0202584:	05 ff ff 3f 00       	add    $0x3fffff,%eax
c0202589:	89 c6                	mov    %eax,%esi
c020258b:	83 d2 00             	adc    $0x0,%edx
c020258e:	b8 00 00 00 30       	mov    $0x30000000,%eax
c0202593:	81 e6 00 00 c0 ff    	and    $0xffc00000,%esi
c0202599:	89 d1                	mov    %edx,%ecx
c020259b:	31 d2                	xor    %edx,%edx
c020259d:	39 f0                	cmp    %esi,%eax
c020259f:	19 ca                	sbb    %ecx,%edx
c02025a1:	0f 42 f0             	cmovb  %eax,%esi
c02025a4:	89 f7                	mov    %esi,%edi
c02025a6:	c1 ef 0c             	shr    $0xc,%edi
c02025a9:	b8 01 00 00 00       	mov    $0x1,%eax
c02025ae:	31 c9                	xor    %ecx,%ecx
c02025b0:	0f a2                	cpuid
c02025b2:	c1 ea 05             	shr    $0x5,%edx
c02025b5:	bb 00 00 00 c0       	mov    $0xc0000000,%ebx
c02025ba:	89 3d 00 e0 21 c0    	mov    %edi,0xc021e000
c02025c0:	81 e2 00 01 00 00    	and    $0x100,%edx
c02025c6:	31 c9                	xor    %ecx,%ecx
c02025c8:	eb 2c                	jmp    c02025f6 <paging_init+0xf6>
c02025ca:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c02025d0:	81 fb 40 fc 20 c0    	cmp    $0xc020fc40,%ebx
c02025d6:	19 ff                	sbb    %edi,%edi
c02025d8:	83 e7 fe             	and    $0xfffffffe,%edi
c02025db:	83 c7 03             	add    $0x3,%edi
c02025de:	09 f8                	or     %edi,%eax
c02025e0:	81 c3 00 10 00 00    	add    $0x1000,%ebx
c02025e6:	89 04 8d 00 f0 21 c0 	mov    %eax,-0x3fde1000(,%ecx,4)
c02025ed:	41                   	inc    %ecx
c02025ee:	81 f9 00 04 00 00    	cmp    $0x400,%ecx
c02025f4:	74 31                	je     c0202627 <paging_init+0x127>
c02025f6:	89 c8                	mov    %ecx,%eax
c02025f8:	c1 e0 0c             	shl    $0xc,%eax
c02025fb:	09 d0                	or     %edx,%eax
c02025fd:	81 fb 00 00 20 c0    	cmp    $0xc0200000,%ebx
c0202603:	72 08                	jb     c020260d <paging_init+0x10d>
c0202605:	81 fb 2a e4 20 c0    	cmp    $0xc020e42a,%ebx
c020260b:	72 13                	jb     c0202620 <paging_init+0x120>
c020260d:	81 fb 00 f0 20 c0    	cmp    $0xc020f000,%ebx
c0202613:	73 bb                	jae    c02025d0 <paging_init+0xd0>
c0202615:	bf 03 00 00 00       	mov    $0x3,%edi
c020261a:	eb c2                	jmp    c02025de <paging_init+0xde>
c020261c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0202620:	bf 01 00 00 00       	mov    $0x1,%edi
c0202625:	eb b7                	jmp    c02025de <paging_init+0xde>
c0202627:	bb 00 a0 21 00       	mov    $0x21a000,%ebx
c020262c:	b9 00 a0 21 c0       	mov    $0xc021a000,%ecx
c0202631:	89 d8                	mov    %ebx,%eax
c0202633:	81 e3 00 f0 ff ff    	and    $0xfffff000,%ebx
c0202639:	c1 e8 0c             	shr    $0xc,%eax
c020263c:	09 d3                	or     %edx,%ebx
c020263e:	81 f9 00 00 20 c0    	cmp    $0xc0200000,%ecx
c0202644:	0f 83 d6 00 00 00    	jae    c0202720 <paging_init+0x220>
c020264a:	81 f9 00 f0 20 c0    	cmp    $0xc020f000,%ecx
c0202650:	0f 82 2a 01 00 00    	jb     c0202780 <paging_init+0x280>
c0202656:	81 f9 40 fc 20 c0    	cmp    $0xc020fc40,%ecx
c020265c:	19 ff                	sbb    %edi,%edi
c020265e:	40                   	inc    %eax
c020265f:	c1 e0 0c             	shl    $0xc,%eax
c0202662:	83 e7 fe             	and    $0xfffffffe,%edi
c0202665:	83 c7 03             	add    $0x3,%edi
c0202668:	09 d0                	or     %edx,%eax
c020266a:	09 df                	or     %ebx,%edi
c020266c:	81 f9 00 00 20 c0    	cmp    $0xc0200000,%ecx
c0202672:	89 3d 08 d0 21 c0    	mov    %edi,0xc021d008
c0202678:	0f 83 c5 00 00 00    	jae    c0202743 <paging_init+0x243>
c020267e:	81 f9 00 f0 20 c0    	cmp    $0xc020f000,%ecx
c0202684:	0f 82 cf 00 00 00    	jb     c0202759 <paging_init+0x259>
c020268a:	81 f9 40 fc 20 c0    	cmp    $0xc020fc40,%ecx
c0202690:	19 c9                	sbb    %ecx,%ecx
c0202692:	83 e1 fe             	and    $0xfffffffe,%ecx
c0202695:	83 c1 03             	add    $0x3,%ecx
c0202698:	09 c8                	or     %ecx,%eax
c020269a:	a3 0c d0 21 c0       	mov    %eax,0xc021d00c
c020269f:	b8 00 f0 21 00       	mov    $0x21f000,%eax
c02026a4:	83 c8 03             	or     $0x3,%eax
c02026a7:	a3 00 9c 21 c0       	mov    %eax,0xc0219c00
c02026ac:	b8 00 d0 21 00       	mov    $0x21d000,%eax
c02026b1:	83 c8 03             	or     $0x3,%eax
c02026b4:	a3 80 9f 21 c0       	mov    %eax,0xc0219f80
c02026b9:	b8 00 00 40 00       	mov    $0x400000,%eax
c02026be:	66 90                	xchg   %ax,%ax
c02026c0:	31 db                	xor    %ebx,%ebx
c02026c2:	39 f0                	cmp    %esi,%eax
c02026c4:	73 0a                	jae    c02026d0 <paging_init+0x1d0>
c02026c6:	89 c3                	mov    %eax,%ebx
c02026c8:	09 d3                	or     %edx,%ebx
c02026ca:	81 cb 83 00 00 00    	or     $0x83,%ebx
c02026d0:	8d 88 00 00 00 c0    	lea    -0x40000000(%eax),%ecx
c02026d6:	05 00 00 40 00       	add    $0x400000,%eax
c02026db:	c1 e9 16             	shr    $0x16,%ecx
c02026de:	3d 00 00 00 30       	cmp    $0x30000000,%eax
c02026e3:	89 1c 8d 00 90 21 c0 	mov    %ebx,-0x3fde7000(,%ecx,4)
c02026ea:	75 d4                	jne    c02026c0 <paging_init+0x1c0>
c02026ec:	31 c0                	xor    %eax,%eax
c02026ee:	66 90                	xchg   %ax,%ax
c02026f0:	31 c9                	xor    %ecx,%ecx
c02026f2:	89 0c 85 00 90 21 c0 	mov    %ecx,-0x3fde7000(,%eax,4)
c02026f9:	40                   	inc    %eax
c02026fa:	3d 00 03 00 00       	cmp    $0x300,%eax
c02026ff:	75 ef                	jne    c02026f0 <paging_init+0x1f0>
c0202701:	a1 00 c0 21 c0       	mov    0xc021c000,%eax
c0202706:	0f 22 d8             	mov    %eax,%cr3
c0202709:	85 d2                	test   %edx,%edx
c020270b:	74 0b                	je     c0202718 <paging_init+0x218>
c020270d:	0f 20 e0             	mov    %cr4,%eax
c0202710:	0d 80 00 00 00       	or     $0x80,%eax
c0202715:	0f 22 e0             	mov    %eax,%cr4
c0202718:	83 c4 0c             	add    $0xc,%esp
c020271b:	5b                   	pop    %ebx
c020271c:	5e                   	pop    %esi
c020271d:	5f                   	pop    %edi
c020271e:	5d                   	pop    %ebp
c020271f:	c3                   	ret
c0202720:	81 f9 2a e4 20 c0    	cmp    $0xc020e42a,%ecx
c0202726:	72 3b                	jb     c0202763 <paging_init+0x263>
c0202728:	81 f9 00 f0 20 c0    	cmp    $0xc020f000,%ecx
c020272e:	0f 83 22 ff ff ff    	jae    c0202656 <paging_init+0x156>
c0202734:	40                   	inc    %eax
c0202735:	83 cb 03             	or     $0x3,%ebx
c0202738:	89 1d 08 d0 21 c0    	mov    %ebx,0xc021d008
c020273e:	c1 e0 0c             	shl    $0xc,%eax
c0202741:	09 d0                	or     %edx,%eax
c0202743:	81 f9 2a e4 20 c0    	cmp    $0xc020e42a,%ecx
c0202749:	0f 83 2f ff ff ff    	jae    c020267e <paging_init+0x17e>
c020274f:	b9 01 00 00 00       	mov    $0x1,%ecx
c0202754:	e9 3f ff ff ff       	jmp    c0202698 <paging_init+0x198>
c0202759:	b9 03 00 00 00       	mov    $0x3,%ecx
c020275e:	e9 35 ff ff ff       	jmp    c0202698 <paging_init+0x198>
c0202763:	40                   	inc    %eax
c0202764:	83 cb 01             	or     $0x1,%ebx
c0202767:	89 1d 08 d0 21 c0    	mov    %ebx,0xc021d008
c020276d:	c1 e0 0c             	shl    $0xc,%eax
c0202770:	09 d0                	or     %edx,%eax
c0202772:	81 f9 2a e4 20 c0    	cmp    $0xc020e42a,%ecx
c0202778:	0f 83 00 ff ff ff    	jae    c020267e <paging_init+0x17e>
c020277e:	eb cf                	jmp    c020274f <paging_init+0x24f>
c0202780:	40                   	inc    %eax
c0202781:	83 cb 03             	or     $0x3,%ebx
c0202784:	89 1d 08 d0 21 c0    	mov    %ebx,0xc021d008
c020278a:	c1 e0 0c             	shl    $0xc,%eax
c020278d:	09 d0                	or     %edx,%eax
c020278f:	e9 ea fe ff ff       	jmp    c020267e <paging_init+0x17e>
c0202794:	bf 00 04 00 00       	mov    $0x400,%edi
c0202799:	be 00 00 40 00       	mov    $0x400000,%esi
c020279e:	e9 06 fe ff ff       	jmp    c02025a9 <paging_init+0xa9>
c02027a3:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02027aa:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi

c02027b0 <start_kernel>:
c02027b0:	55                   	push   %ebp
c02027b1:	89 e5                	mov    %esp,%ebp
c02027b3:	53                   	push   %ebx
c02027b4:	83 ec 14             	sub    $0x14,%esp
c02027b7:	8b 5d 08             	mov    0x8(%ebp),%ebx
c02027ba:	e8 f1 d9 ff ff       	call   c02001b0 <console_init>
c02027bf:	81 3b 75 71 61 4d    	cmpl   $0x4d617175,(%ebx)
c02027c5:	75 06                	jne    c02027cd <start_kernel+0x1d>
c02027c7:	83 7b 08 20          	cmpl   $0x20,0x8(%ebx)
c02027cb:	76 0c                	jbe    c02027d9 <start_kernel+0x29>
c02027cd:	c7 04 24 ab f0 20 c0 	movl   $0xc020f0ab,(%esp)
c02027d4:	e8 67 0c 00 00       	call   c0203440 <panic>
c02027d9:	83 7b 04 20          	cmpl   $0x20,0x4(%ebx)
c02027dd:	77 ee                	ja     c02027cd <start_kernel+0x1d>
c02027df:	c6 83 3f 02 00 00 00 	movb   $0x0,0x23f(%ebx)
c02027e6:	8d 43 40             	lea    0x40(%ebx),%eax
c02027e9:	89 04 24             	mov    %eax,(%esp)
c02027ec:	e8 4f 05 00 00       	call   c0202d40 <cmdline_init>
c02027f1:	89 1c 24             	mov    %ebx,(%esp)
c02027f4:	e8 17 50 00 00       	call   c0207810 <frame_init>
c02027f9:	89 1c 24             	mov    %ebx,(%esp)
c02027fc:	e8 2f 08 00 00       	call   c0203030 <ksyms_init>
c0202801:	e8 aa db ff ff       	call   c02003b0 <cpu_init>
c0202806:	e8 65 fb ff ff       	call   c0202370 <irqchip_init>
c020280b:	89 1c 24             	mov    %ebx,(%esp)
c020280e:	e8 0d d8 ff ff       	call   c0200020 <clock_rates>
c0202813:	e8 a8 d8 ff ff       	call   c02000c0 <clock_init>
c0202818:	89 1c 24             	mov    %ebx,(%esp)
c020281b:	e8 40 3b 00 00       	call   c0206360 <kernel_main>

c0202820 <interrupt>:
c0202820:	55                   	push   %ebp
c0202821:	89 e5                	mov    %esp,%ebp
c0202823:	83 ec 18             	sub    $0x18,%esp
c0202826:	89 5d fc             	mov    %ebx,-0x4(%ebp)
c0202829:	3d f0 00 00 00       	cmp    $0xf0,%eax
c020282e:	74 50                	je     c0202880 <interrupt+0x60>
c0202830:	8d 58 e0             	lea    -0x20(%eax),%ebx
c0202833:	85 db                	test   %ebx,%ebx
c0202835:	74 11                	je     c0202848 <interrupt+0x28>
c0202837:	83 fb 0f             	cmp    $0xf,%ebx
c020283a:	76 15                	jbe    c0202851 <interrupt+0x31>
c020283c:	8b 5d fc             	mov    -0x4(%ebp),%ebx
c020283f:	89 ec                	mov    %ebp,%esp
c0202841:	5d                   	pop    %ebp
c0202842:	c3                   	ret
c0202843:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0202847:	90                   	nop
c0202848:	e8 33 d9 ff ff       	call   c0200180 <clock_uses_pit>
c020284d:	84 c0                	test   %al,%al
c020284f:	75 1f                	jne    c0202870 <interrupt+0x50>
c0202851:	89 1c 24             	mov    %ebx,(%esp)
c0202854:	e8 d7 fb ff ff       	call   c0202430 <irq_begin>
c0202859:	84 c0                	test   %al,%al
c020285b:	74 df                	je     c020283c <interrupt+0x1c>
c020285d:	89 1c 24             	mov    %ebx,(%esp)
c0202860:	e8 2b 7f 00 00       	call   c020a790 <irq_fire>
c0202865:	eb d5                	jmp    c020283c <interrupt+0x1c>
c0202867:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020286e:	66 90                	xchg   %ax,%ax
c0202870:	c7 04 24 00 00 00 00 	movl   $0x0,(%esp)
c0202877:	e8 b4 fb ff ff       	call   c0202430 <irq_begin>
c020287c:	84 c0                	test   %al,%al
c020287e:	74 bc                	je     c020283c <interrupt+0x1c>
c0202880:	e8 0b d9 ff ff       	call   c0200190 <timer_ack>
c0202885:	83 05 40 37 22 c0 01 	addl   $0x1,0xc0223740
c020288c:	83 15 44 37 22 c0 00 	adcl   $0x0,0xc0223744
c0202893:	e8 78 8f 00 00       	call   c020b810 <sched_tick>
c0202898:	e8 53 94 00 00       	call   c020bcf0 <timer_run>
c020289d:	8b 5d fc             	mov    -0x4(%ebp),%ebx
c02028a0:	89 ec                	mov    %ebp,%esp
c02028a2:	5d                   	pop    %ebp
c02028a3:	c3                   	ret
c02028a4:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02028ab:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c02028af:	90                   	nop

c02028b0 <kernel_trap>:
c02028b0:	55                   	push   %ebp
c02028b1:	89 e5                	mov    %esp,%ebp
c02028b3:	83 ec 58             	sub    $0x58,%esp
c02028b6:	8b 48 04             	mov    0x4(%eax),%ecx
c02028b9:	89 4d d0             	mov    %ecx,-0x30(%ebp)
c02028bc:	8b 48 08             	mov    0x8(%eax),%ecx
c02028bf:	89 4d d4             	mov    %ecx,-0x2c(%ebp)
c02028c2:	8b 48 0c             	mov    0xc(%eax),%ecx
c02028c5:	89 4d d8             	mov    %ecx,-0x28(%ebp)
c02028c8:	8b 48 14             	mov    0x14(%eax),%ecx
c02028cb:	89 4d dc             	mov    %ecx,-0x24(%ebp)
c02028ce:	8b 48 18             	mov    0x18(%eax),%ecx
c02028d1:	89 4d e0             	mov    %ecx,-0x20(%ebp)
c02028d4:	8b 48 1c             	mov    0x1c(%eax),%ecx
c02028d7:	89 4d e4             	mov    %ecx,-0x1c(%ebp)
c02028da:	8b 48 20             	mov    0x20(%eax),%ecx
c02028dd:	89 4d e8             	mov    %ecx,-0x18(%ebp)
c02028e0:	8b 48 2c             	mov    0x2c(%eax),%ecx
c02028e3:	89 4d ec             	mov    %ecx,-0x14(%ebp)
c02028e6:	8b 48 34             	mov    0x34(%eax),%ecx
c02028e9:	89 4d f0             	mov    %ecx,-0x10(%ebp)
c02028ec:	8d 48 38             	lea    0x38(%eax),%ecx
c02028ef:	89 4d f4             	mov    %ecx,-0xc(%ebp)
c02028f2:	0f 20 d1             	mov    %cr2,%ecx
c02028f5:	89 4c 24 14          	mov    %ecx,0x14(%esp)
c02028f9:	8b 48 28             	mov    0x28(%eax),%ecx
c02028fc:	89 4c 24 10          	mov    %ecx,0x10(%esp)
c0202900:	8b 40 24             	mov    0x24(%eax),%eax
c0202903:	89 54 24 08          	mov    %edx,0x8(%esp)
c0202907:	89 44 24 0c          	mov    %eax,0xc(%esp)
c020290b:	b8 c4 f0 20 c0       	mov    $0xc020f0c4,%eax
c0202910:	89 44 24 04          	mov    %eax,0x4(%esp)
c0202914:	8d 45 d0             	lea    -0x30(%ebp),%eax
c0202917:	89 04 24             	mov    %eax,(%esp)
c020291a:	e8 61 0b 00 00       	call   c0203480 <panic_regs>
c020291f:	90                   	nop

c0202920 <trap_user>:
c0202920:	55                   	push   %ebp
c0202921:	89 e5                	mov    %esp,%ebp
c0202923:	83 ec 48             	sub    $0x48,%esp
c0202926:	89 5d f4             	mov    %ebx,-0xc(%ebp)
c0202929:	8b 5d 08             	mov    0x8(%ebp),%ebx
c020292c:	89 75 f8             	mov    %esi,-0x8(%ebp)
c020292f:	89 7d fc             	mov    %edi,-0x4(%ebp)
c0202932:	8b 73 e4             	mov    -0x1c(%ebx),%esi
c0202935:	8d 46 80             	lea    -0x80(%esi),%eax
c0202938:	a9 7f ff ff ff       	test   $0xffffff7f,%eax
c020293d:	0f 84 d5 01 00 00    	je     c0202b18 <trap_user+0x1f8>
c0202943:	83 fe 1f             	cmp    $0x1f,%esi
c0202946:	76 38                	jbe    c0202980 <trap_user+0x60>
c0202948:	89 f0                	mov    %esi,%eax
c020294a:	e8 d1 fe ff ff       	call   c0202820 <interrupt>
c020294f:	e8 3c 8f 00 00       	call   c020b890 <sched_pick>
c0202954:	80 78 0a 00          	cmpb   $0x0,0xa(%eax)
c0202958:	74 17                	je     c0202971 <trap_user+0x51>
c020295a:	80 78 0d 00          	cmpb   $0x0,0xd(%eax)
c020295e:	75 11                	jne    c0202971 <trap_user+0x51>
c0202960:	8b 50 10             	mov    0x10(%eax),%edx
c0202963:	8b 92 8c 00 00 00    	mov    0x8c(%edx),%edx
c0202969:	85 d2                	test   %edx,%edx
c020296b:	0f 85 ef 01 00 00    	jne    c0202b60 <trap_user+0x240>
c0202971:	8b 5d f4             	mov    -0xc(%ebp),%ebx
c0202974:	8b 75 f8             	mov    -0x8(%ebp),%esi
c0202977:	8b 7d fc             	mov    -0x4(%ebp),%edi
c020297a:	89 ec                	mov    %ebp,%esp
c020297c:	5d                   	pop    %ebp
c020297d:	c3                   	ret
c020297e:	66 90                	xchg   %ax,%ax
c0202980:	83 fe 0e             	cmp    $0xe,%esi
c0202983:	0f 85 b7 00 00 00    	jne    c0202a40 <trap_user+0x120>
c0202989:	8b 43 e8             	mov    -0x18(%ebx),%eax
c020298c:	89 45 e0             	mov    %eax,-0x20(%ebp)
c020298f:	0f 20 d6             	mov    %cr2,%esi
c0202992:	83 05 10 37 22 c0 01 	addl   $0x1,0xc0223710
c0202999:	83 15 14 37 22 c0 00 	adcl   $0x0,0xc0223714
c02029a0:	8b 43 ec             	mov    -0x14(%ebx),%eax
c02029a3:	89 45 d8             	mov    %eax,-0x28(%ebp)
c02029a6:	a1 60 37 22 c0       	mov    0xc0223760,%eax
c02029ab:	8d 48 01             	lea    0x1(%eax),%ecx
c02029ae:	0f b6 f8             	movzbl %al,%edi
c02029b1:	89 0d 60 37 22 c0    	mov    %ecx,0xc0223760
c02029b7:	e8 a4 02 00 00       	call   c0202c60 <trace_clock>
c02029bc:	ba 03 00 00 00       	mov    $0x3,%edx
c02029c1:	89 c1                	mov    %eax,%ecx
c02029c3:	89 f8                	mov    %edi,%eax
c02029c5:	c1 e0 04             	shl    $0x4,%eax
c02029c8:	89 88 80 37 22 c0    	mov    %ecx,-0x3fddc880(%eax)
c02029ce:	8d b8 80 37 22 c0    	lea    -0x3fddc880(%eax),%edi
c02029d4:	89 90 84 37 22 c0    	mov    %edx,-0x3fddc87c(%eax)
c02029da:	89 b0 88 37 22 c0    	mov    %esi,-0x3fddc878(%eax)
c02029e0:	8b 45 d8             	mov    -0x28(%ebp),%eax
c02029e3:	89 47 0c             	mov    %eax,0xc(%edi)
c02029e6:	8d 86 00 f0 ff ff    	lea    -0x1000(%esi),%eax
c02029ec:	3d ff ef ff bf       	cmp    $0xbfffefff,%eax
c02029f1:	77 29                	ja     c0202a1c <trap_user+0xfc>
c02029f3:	8b 43 10             	mov    0x10(%ebx),%eax
c02029f6:	0f b6 48 0b          	movzbl 0xb(%eax),%ecx
c02029fa:	83 c0 0c             	add    $0xc,%eax
c02029fd:	89 4c 24 0c          	mov    %ecx,0xc(%esp)
c0202a01:	8b 4d e0             	mov    -0x20(%ebp),%ecx
c0202a04:	89 74 24 04          	mov    %esi,0x4(%esp)
c0202a08:	89 04 24             	mov    %eax,(%esp)
c0202a0b:	89 4c 24 08          	mov    %ecx,0x8(%esp)
c0202a0f:	e8 8c 40 00 00       	call   c0206aa0 <space_fault>
c0202a14:	85 c0                	test   %eax,%eax
c0202a16:	0f 84 33 ff ff ff    	je     c020294f <trap_user+0x2f>
c0202a1c:	8b 43 ec             	mov    -0x14(%ebx),%eax
c0202a1f:	89 44 24 0c          	mov    %eax,0xc(%esp)
c0202a23:	8b 45 e0             	mov    -0x20(%ebp),%eax
c0202a26:	89 74 24 04          	mov    %esi,0x4(%esp)
c0202a2a:	89 1c 24             	mov    %ebx,(%esp)
c0202a2d:	89 44 24 08          	mov    %eax,0x8(%esp)
c0202a31:	e8 5a 20 00 00       	call   c0204a90 <fault_send>
c0202a36:	e9 14 ff ff ff       	jmp    c020294f <trap_user+0x2f>
c0202a3b:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0202a3f:	90                   	nop
c0202a40:	a1 60 37 22 c0       	mov    0xc0223760,%eax
c0202a45:	8b 53 ec             	mov    -0x14(%ebx),%edx
c0202a48:	8d 48 01             	lea    0x1(%eax),%ecx
c0202a4b:	0f b6 f8             	movzbl %al,%edi
c0202a4e:	89 55 e0             	mov    %edx,-0x20(%ebp)
c0202a51:	89 0d 60 37 22 c0    	mov    %ecx,0xc0223760
c0202a57:	e8 04 02 00 00       	call   c0202c60 <trace_clock>
c0202a5c:	ba 04 00 00 00       	mov    $0x4,%edx
c0202a61:	89 c1                	mov    %eax,%ecx
c0202a63:	89 f8                	mov    %edi,%eax
c0202a65:	c1 e0 04             	shl    $0x4,%eax
c0202a68:	89 90 84 37 22 c0    	mov    %edx,-0x3fddc87c(%eax)
c0202a6e:	8b 55 e0             	mov    -0x20(%ebp),%edx
c0202a71:	89 88 80 37 22 c0    	mov    %ecx,-0x3fddc880(%eax)
c0202a77:	89 b0 88 37 22 c0    	mov    %esi,-0x3fddc878(%eax)
c0202a7d:	89 90 8c 37 22 c0    	mov    %edx,-0x3fddc874(%eax)
c0202a83:	8b 43 e4             	mov    -0x1c(%ebx),%eax
c0202a86:	83 f8 07             	cmp    $0x7,%eax
c0202a89:	0f 84 99 00 00 00    	je     c0202b28 <trap_user+0x208>
c0202a8f:	76 6f                	jbe    c0202b00 <trap_user+0x1e0>
c0202a91:	83 f8 0d             	cmp    $0xd,%eax
c0202a94:	75 3a                	jne    c0202ad0 <trap_user+0x1b0>
c0202a96:	8b 43 10             	mov    0x10(%ebx),%eax
c0202a99:	89 04 24             	mov    %eax,(%esp)
c0202a9c:	e8 af df ff ff       	call   c0200a50 <io_bitmap_load>
c0202aa1:	84 c0                	test   %al,%al
c0202aa3:	0f 85 a6 fe ff ff    	jne    c020294f <trap_user+0x2f>
c0202aa9:	31 c9                	xor    %ecx,%ecx
c0202aab:	89 4c 24 0c          	mov    %ecx,0xc(%esp)
c0202aaf:	8b 43 e8             	mov    -0x18(%ebx),%eax
c0202ab2:	89 44 24 08          	mov    %eax,0x8(%esp)
c0202ab6:	8b 43 e4             	mov    -0x1c(%ebx),%eax
c0202ab9:	89 1c 24             	mov    %ebx,(%esp)
c0202abc:	89 44 24 04          	mov    %eax,0x4(%esp)
c0202ac0:	e8 6b 1e 00 00       	call   c0204930 <exception_send>
c0202ac5:	e9 85 fe ff ff       	jmp    c020294f <trap_user+0x2f>
c0202aca:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c0202ad0:	83 f8 0e             	cmp    $0xe,%eax
c0202ad3:	0f 84 b0 fe ff ff    	je     c0202989 <trap_user+0x69>
c0202ad9:	81 63 f4 ff fe ff ff 	andl   $0xfffffeff,-0xc(%ebx)
c0202ae0:	31 c9                	xor    %ecx,%ecx
c0202ae2:	89 4c 24 0c          	mov    %ecx,0xc(%esp)
c0202ae6:	8b 53 e8             	mov    -0x18(%ebx),%edx
c0202ae9:	89 44 24 04          	mov    %eax,0x4(%esp)
c0202aed:	89 1c 24             	mov    %ebx,(%esp)
c0202af0:	89 54 24 08          	mov    %edx,0x8(%esp)
c0202af4:	e8 37 1e 00 00       	call   c0204930 <exception_send>
c0202af9:	e9 51 fe ff ff       	jmp    c020294f <trap_user+0x2f>
c0202afe:	66 90                	xchg   %ax,%ax
c0202b00:	83 f8 02             	cmp    $0x2,%eax
c0202b03:	75 d4                	jne    c0202ad9 <trap_user+0x1b9>
c0202b05:	c7 04 24 e4 f0 20 c0 	movl   $0xc020f0e4,(%esp)
c0202b0c:	e8 2f 09 00 00       	call   c0203440 <panic>
c0202b11:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0202b18:	89 1c 24             	mov    %ebx,(%esp)
c0202b1b:	e8 e0 a5 00 00       	call   c020d100 <sys_dispatch>
c0202b20:	e9 2a fe ff ff       	jmp    c020294f <trap_user+0x2f>
c0202b25:	8d 76 00             	lea    0x0(%esi),%esi
c0202b28:	89 1c 24             	mov    %ebx,(%esp)
c0202b2b:	e8 50 f3 ff ff       	call   c0201e80 <fpu_take>
c0202b30:	85 c0                	test   %eax,%eax
c0202b32:	0f 84 17 fe ff ff    	je     c020294f <trap_user+0x2f>
c0202b38:	31 f6                	xor    %esi,%esi
c0202b3a:	31 ff                	xor    %edi,%edi
c0202b3c:	89 74 24 0c          	mov    %esi,0xc(%esp)
c0202b40:	89 7c 24 08          	mov    %edi,0x8(%esp)
c0202b44:	8b 43 e4             	mov    -0x1c(%ebx),%eax
c0202b47:	89 1c 24             	mov    %ebx,(%esp)
c0202b4a:	89 44 24 04          	mov    %eax,0x4(%esp)
c0202b4e:	e8 dd 1d 00 00       	call   c0204930 <exception_send>
c0202b53:	e9 f7 fd ff ff       	jmp    c020294f <trap_user+0x2f>
c0202b58:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0202b5f:	90                   	nop
c0202b60:	8b 58 d8             	mov    -0x28(%eax),%ebx
c0202b63:	8b 48 d4             	mov    -0x2c(%eax),%ecx
c0202b66:	8b 50 14             	mov    0x14(%eax),%edx
c0202b69:	c6 40 0a 00          	movb   $0x0,0xa(%eax)
c0202b6d:	8b 70 e0             	mov    -0x20(%eax),%esi
c0202b70:	89 5d e4             	mov    %ebx,-0x1c(%ebp)
c0202b73:	8b 58 dc             	mov    -0x24(%eax),%ebx
c0202b76:	89 4d e0             	mov    %ecx,-0x20(%ebp)
c0202b79:	8b 48 f4             	mov    -0xc(%eax),%ecx
c0202b7c:	c6 40 0d 01          	movb   $0x1,0xd(%eax)
c0202b80:	8b 78 cc             	mov    -0x34(%eax),%edi
c0202b83:	89 75 dc             	mov    %esi,-0x24(%ebp)
c0202b86:	8b 70 ec             	mov    -0x14(%eax),%esi
c0202b89:	89 5d d8             	mov    %ebx,-0x28(%ebp)
c0202b8c:	8b 58 f8             	mov    -0x8(%eax),%ebx
c0202b8f:	89 4d d0             	mov    %ecx,-0x30(%ebp)
c0202b92:	8b 48 c4             	mov    -0x3c(%eax),%ecx
c0202b95:	89 5d d4             	mov    %ebx,-0x2c(%ebp)
c0202b98:	8b 58 c8             	mov    -0x38(%eax),%ebx
c0202b9b:	89 8a 80 00 00 00    	mov    %ecx,0x80(%edx)
c0202ba1:	8b 4d e0             	mov    -0x20(%ebp),%ecx
c0202ba4:	89 ba 88 00 00 00    	mov    %edi,0x88(%edx)
c0202baa:	89 b2 9c 00 00 00    	mov    %esi,0x9c(%edx)
c0202bb0:	89 9a 84 00 00 00    	mov    %ebx,0x84(%edx)
c0202bb6:	8b 5d e4             	mov    -0x1c(%ebp),%ebx
c0202bb9:	89 8a 8c 00 00 00    	mov    %ecx,0x8c(%edx)
c0202bbf:	8b 4d d8             	mov    -0x28(%ebp),%ecx
c0202bc2:	89 9a 90 00 00 00    	mov    %ebx,0x90(%edx)
c0202bc8:	8b 5d dc             	mov    -0x24(%ebp),%ebx
c0202bcb:	89 8a 94 00 00 00    	mov    %ecx,0x94(%edx)
c0202bd1:	8b 4d d0             	mov    -0x30(%ebp),%ecx
c0202bd4:	89 9a 98 00 00 00    	mov    %ebx,0x98(%edx)
c0202bda:	8b 5d d4             	mov    -0x2c(%ebp),%ebx
c0202bdd:	89 8a a0 00 00 00    	mov    %ecx,0xa0(%edx)
c0202be3:	89 9a a4 00 00 00    	mov    %ebx,0xa4(%edx)
c0202be9:	8b 50 10             	mov    0x10(%eax),%edx
c0202bec:	8b 92 8c 00 00 00    	mov    0x8c(%edx),%edx
c0202bf2:	81 60 f4 ff fa ff ff 	andl   $0xfffffaff,-0xc(%eax)
c0202bf9:	89 50 ec             	mov    %edx,-0x14(%eax)
c0202bfc:	e9 70 fd ff ff       	jmp    c0202971 <trap_user+0x51>
c0202c01:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0202c08:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0202c0f:	90                   	nop

c0202c10 <trap_kernel>:
c0202c10:	55                   	push   %ebp
c0202c11:	89 e5                	mov    %esp,%ebp
c0202c13:	83 ec 08             	sub    $0x8,%esp
c0202c16:	8b 4d 08             	mov    0x8(%ebp),%ecx
c0202c19:	81 79 2c 2f 0d 20 c0 	cmpl   $0xc0200d2f,0x2c(%ecx)
c0202c20:	8b 41 24             	mov    0x24(%ecx),%eax
c0202c23:	74 13                	je     c0202c38 <trap_kernel+0x28>
c0202c25:	83 f8 1f             	cmp    $0x1f,%eax
c0202c28:	76 24                	jbe    c0202c4e <trap_kernel+0x3e>
c0202c2a:	e8 f1 fb ff ff       	call   c0202820 <interrupt>
c0202c2f:	89 ec                	mov    %ebp,%esp
c0202c31:	5d                   	pop    %ebp
c0202c32:	c3                   	ret
c0202c33:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0202c37:	90                   	nop
c0202c38:	83 f8 02             	cmp    $0x2,%eax
c0202c3b:	74 e8                	je     c0202c25 <trap_kernel+0x15>
c0202c3d:	83 f8 1f             	cmp    $0x1f,%eax
c0202c40:	77 e8                	ja     c0202c2a <trap_kernel+0x1a>
c0202c42:	ba fb f0 20 c0       	mov    $0xc020f0fb,%edx
c0202c47:	89 c8                	mov    %ecx,%eax
c0202c49:	e8 62 fc ff ff       	call   c02028b0 <kernel_trap>
c0202c4e:	ba 14 f1 20 c0       	mov    $0xc020f114,%edx
c0202c53:	89 c8                	mov    %ecx,%eax
c0202c55:	e8 56 fc ff ff       	call   c02028b0 <kernel_trap>
c0202c5a:	66 90                	xchg   %ax,%ax
c0202c5c:	66 90                	xchg   %ax,%ax
c0202c5e:	66 90                	xchg   %ax,%ax

c0202c60 <trace_clock>:
c0202c60:	0f 31                	rdtsc
c0202c62:	c3                   	ret
c0202c63:	66 90                	xchg   %ax,%ax
c0202c65:	66 90                	xchg   %ax,%ax
c0202c67:	66 90                	xchg   %ax,%ax
c0202c69:	66 90                	xchg   %ax,%ax
c0202c6b:	66 90                	xchg   %ax,%ax
c0202c6d:	66 90                	xchg   %ax,%ax
c0202c6f:	90                   	nop

c0202c70 <find>:
c0202c70:	55                   	push   %ebp
c0202c71:	89 e5                	mov    %esp,%ebp
c0202c73:	57                   	push   %edi
c0202c74:	56                   	push   %esi
c0202c75:	89 c6                	mov    %eax,%esi
c0202c77:	53                   	push   %ebx
c0202c78:	83 ec 08             	sub    $0x8,%esp
c0202c7b:	88 55 f3             	mov    %dl,-0xd(%ebp)
c0202c7e:	a1 24 00 21 c0       	mov    0xc0210024,%eax
c0202c83:	0f b6 10             	movzbl (%eax),%edx
c0202c86:	84 d2                	test   %dl,%dl
c0202c88:	0f 84 a5 00 00 00    	je     c0202d33 <find+0xc3>
c0202c8e:	c7 45 ec 00 00 00 00 	movl   $0x0,-0x14(%ebp)
c0202c95:	0f b6 1e             	movzbl (%esi),%ebx
c0202c98:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0202c9f:	90                   	nop
c0202ca0:	84 db                	test   %bl,%bl
c0202ca2:	89 f7                	mov    %esi,%edi
c0202ca4:	88 d9                	mov    %bl,%cl
c0202ca6:	75 15                	jne    c0202cbd <find+0x4d>
c0202ca8:	eb 7b                	jmp    c0202d25 <find+0xb5>
c0202caa:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c0202cb0:	0f b6 4f 01          	movzbl 0x1(%edi),%ecx
c0202cb4:	40                   	inc    %eax
c0202cb5:	47                   	inc    %edi
c0202cb6:	0f b6 10             	movzbl (%eax),%edx
c0202cb9:	84 c9                	test   %cl,%cl
c0202cbb:	74 43                	je     c0202d00 <find+0x90>
c0202cbd:	38 d1                	cmp    %dl,%cl
c0202cbf:	74 ef                	je     c0202cb0 <find+0x40>
c0202cc1:	f6 c2 df             	test   $0xdf,%dl
c0202cc4:	74 1f                	je     c0202ce5 <find+0x75>
c0202cc6:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0202ccd:	8d 76 00             	lea    0x0(%esi),%esi
c0202cd0:	0f b6 50 01          	movzbl 0x1(%eax),%edx
c0202cd4:	40                   	inc    %eax
c0202cd5:	f6 c2 df             	test   $0xdf,%dl
c0202cd8:	75 f6                	jne    c0202cd0 <find+0x60>
c0202cda:	80 fa 20             	cmp    $0x20,%dl
c0202cdd:	75 0b                	jne    c0202cea <find+0x7a>
c0202cdf:	90                   	nop
c0202ce0:	0f b6 50 01          	movzbl 0x1(%eax),%edx
c0202ce4:	40                   	inc    %eax
c0202ce5:	80 fa 20             	cmp    $0x20,%dl
c0202ce8:	74 f6                	je     c0202ce0 <find+0x70>
c0202cea:	84 d2                	test   %dl,%dl
c0202cec:	75 b2                	jne    c0202ca0 <find+0x30>
c0202cee:	8b 45 ec             	mov    -0x14(%ebp),%eax
c0202cf1:	83 c4 08             	add    $0x8,%esp
c0202cf4:	5b                   	pop    %ebx
c0202cf5:	5e                   	pop    %esi
c0202cf6:	5f                   	pop    %edi
c0202cf7:	5d                   	pop    %ebp
c0202cf8:	c3                   	ret
c0202cf9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0202d00:	38 55 f3             	cmp    %dl,-0xd(%ebp)
c0202d03:	74 1b                	je     c0202d20 <find+0xb0>
c0202d05:	84 d2                	test   %dl,%dl
c0202d07:	75 b8                	jne    c0202cc1 <find+0x51>
c0202d09:	80 7d f3 20          	cmpb   $0x20,-0xd(%ebp)
c0202d0d:	75 b2                	jne    c0202cc1 <find+0x51>
c0202d0f:	83 c4 08             	add    $0x8,%esp
c0202d12:	5b                   	pop    %ebx
c0202d13:	5e                   	pop    %esi
c0202d14:	5f                   	pop    %edi
c0202d15:	5d                   	pop    %ebp
c0202d16:	c3                   	ret
c0202d17:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0202d1e:	66 90                	xchg   %ax,%ax
c0202d20:	89 45 ec             	mov    %eax,-0x14(%ebp)
c0202d23:	eb 9c                	jmp    c0202cc1 <find+0x51>
c0202d25:	8b 7d ec             	mov    -0x14(%ebp),%edi
c0202d28:	38 55 f3             	cmp    %dl,-0xd(%ebp)
c0202d2b:	0f 44 f8             	cmove  %eax,%edi
c0202d2e:	89 7d ec             	mov    %edi,-0x14(%ebp)
c0202d31:	eb 8e                	jmp    c0202cc1 <find+0x51>
c0202d33:	83 c4 08             	add    $0x8,%esp
c0202d36:	31 c0                	xor    %eax,%eax
c0202d38:	5b                   	pop    %ebx
c0202d39:	5e                   	pop    %esi
c0202d3a:	5f                   	pop    %edi
c0202d3b:	5d                   	pop    %ebp
c0202d3c:	c3                   	ret
c0202d3d:	8d 76 00             	lea    0x0(%esi),%esi

c0202d40 <cmdline_init>:
c0202d40:	55                   	push   %ebp
c0202d41:	89 e5                	mov    %esp,%ebp
c0202d43:	8b 45 08             	mov    0x8(%ebp),%eax
c0202d46:	5d                   	pop    %ebp
c0202d47:	a3 24 00 21 c0       	mov    %eax,0xc0210024
c0202d4c:	c3                   	ret
c0202d4d:	8d 76 00             	lea    0x0(%esi),%esi

c0202d50 <cmdline_has>:
c0202d50:	55                   	push   %ebp
c0202d51:	ba 20 00 00 00       	mov    $0x20,%edx
c0202d56:	89 e5                	mov    %esp,%ebp
c0202d58:	8b 45 08             	mov    0x8(%ebp),%eax
c0202d5b:	e8 10 ff ff ff       	call   c0202c70 <find>
c0202d60:	5d                   	pop    %ebp
c0202d61:	85 c0                	test   %eax,%eax
c0202d63:	0f 95 c0             	setne  %al
c0202d66:	c3                   	ret
c0202d67:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0202d6e:	66 90                	xchg   %ax,%ax

c0202d70 <cmdline_value>:
c0202d70:	55                   	push   %ebp
c0202d71:	ba 3d 00 00 00       	mov    $0x3d,%edx
c0202d76:	89 e5                	mov    %esp,%ebp
c0202d78:	57                   	push   %edi
c0202d79:	56                   	push   %esi
c0202d7a:	53                   	push   %ebx
c0202d7b:	8b 45 08             	mov    0x8(%ebp),%eax
c0202d7e:	8b 5d 0c             	mov    0xc(%ebp),%ebx
c0202d81:	e8 ea fe ff ff       	call   c0202c70 <find>
c0202d86:	85 c0                	test   %eax,%eax
c0202d88:	74 4e                	je     c0202dd8 <cmdline_value+0x68>
c0202d8a:	0f b6 48 01          	movzbl 0x1(%eax),%ecx
c0202d8e:	8d 50 01             	lea    0x1(%eax),%edx
c0202d91:	f6 c1 df             	test   $0xdf,%cl
c0202d94:	74 52                	je     c0202de8 <cmdline_value+0x78>
c0202d96:	83 7d 10 01          	cmpl   $0x1,0x10(%ebp)
c0202d9a:	76 4c                	jbe    c0202de8 <cmdline_value+0x78>
c0202d9c:	8b 75 10             	mov    0x10(%ebp),%esi
c0202d9f:	01 f0                	add    %esi,%eax
c0202da1:	89 c6                	mov    %eax,%esi
c0202da3:	b8 01 00 00 00       	mov    $0x1,%eax
c0202da8:	eb 0f                	jmp    c0202db9 <cmdline_value+0x49>
c0202daa:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c0202db0:	8d 78 01             	lea    0x1(%eax),%edi
c0202db3:	39 f2                	cmp    %esi,%edx
c0202db5:	74 0f                	je     c0202dc6 <cmdline_value+0x56>
c0202db7:	89 f8                	mov    %edi,%eax
c0202db9:	88 4c 03 ff          	mov    %cl,-0x1(%ebx,%eax,1)
c0202dbd:	42                   	inc    %edx
c0202dbe:	0f b6 0a             	movzbl (%edx),%ecx
c0202dc1:	f6 c1 df             	test   $0xdf,%cl
c0202dc4:	75 ea                	jne    c0202db0 <cmdline_value+0x40>
c0202dc6:	01 c3                	add    %eax,%ebx
c0202dc8:	b0 01                	mov    $0x1,%al
c0202dca:	c6 03 00             	movb   $0x0,(%ebx)
c0202dcd:	5b                   	pop    %ebx
c0202dce:	5e                   	pop    %esi
c0202dcf:	5f                   	pop    %edi
c0202dd0:	5d                   	pop    %ebp
c0202dd1:	c3                   	ret
c0202dd2:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c0202dd8:	c6 03 00             	movb   $0x0,(%ebx)
c0202ddb:	31 c0                	xor    %eax,%eax
c0202ddd:	5b                   	pop    %ebx
c0202dde:	5e                   	pop    %esi
c0202ddf:	5f                   	pop    %edi
c0202de0:	5d                   	pop    %ebp
c0202de1:	c3                   	ret
c0202de2:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c0202de8:	b0 01                	mov    $0x1,%al
c0202dea:	eb de                	jmp    c0202dca <cmdline_value+0x5a>
c0202dec:	66 90                	xchg   %ax,%ax
c0202dee:	66 90                	xchg   %ax,%ax

c0202df0 <space_count_wx>:
c0202df0:	31 c0                	xor    %eax,%eax
c0202df2:	c3                   	ret
c0202df3:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0202dfa:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi

c0202e00 <kernel_count_wx>:
c0202e00:	31 c0                	xor    %eax,%eax
c0202e02:	c3                   	ret
c0202e03:	66 90                	xchg   %ax,%ax
c0202e05:	66 90                	xchg   %ax,%ax
c0202e07:	66 90                	xchg   %ax,%ax
c0202e09:	66 90                	xchg   %ax,%ax
c0202e0b:	66 90                	xchg   %ax,%ax
c0202e0d:	66 90                	xchg   %ax,%ax
c0202e0f:	90                   	nop

c0202e10 <frame_ok>:
c0202e10:	55                   	push   %ebp
c0202e11:	89 e5                	mov    %esp,%ebp
c0202e13:	57                   	push   %edi
c0202e14:	31 ff                	xor    %edi,%edi
c0202e16:	56                   	push   %esi
c0202e17:	31 f6                	xor    %esi,%esi
c0202e19:	53                   	push   %ebx
c0202e1a:	83 ec 3c             	sub    $0x3c,%esp
c0202e1d:	c7 45 d4 00 00 00 00 	movl   $0x0,-0x2c(%ebp)
c0202e24:	c7 45 d0 00 00 00 00 	movl   $0x0,-0x30(%ebp)
c0202e2b:	89 7d e0             	mov    %edi,-0x20(%ebp)
c0202e2e:	8b 55 d0             	mov    -0x30(%ebp),%edx
c0202e31:	8b bc 96 20 00 22 c0 	mov    -0x3fddffe0(%esi,%edx,4),%edi
c0202e38:	89 d1                	mov    %edx,%ecx
c0202e3a:	85 ff                	test   %edi,%edi
c0202e3c:	0f 84 19 01 00 00    	je     c0202f5b <frame_ok+0x14b>
c0202e42:	89 75 c4             	mov    %esi,-0x3c(%ebp)
c0202e45:	b8 ff ff ff ff       	mov    $0xffffffff,%eax
c0202e4a:	8b 75 e0             	mov    -0x20(%ebp),%esi
c0202e4d:	d3 e0                	shl    %cl,%eax
c0202e4f:	bb 01 00 00 00       	mov    $0x1,%ebx
c0202e54:	d3 e3                	shl    %cl,%ebx
c0202e56:	f7 d0                	not    %eax
c0202e58:	89 45 dc             	mov    %eax,-0x24(%ebp)
c0202e5b:	89 f8                	mov    %edi,%eax
c0202e5d:	89 5d e4             	mov    %ebx,-0x1c(%ebp)
c0202e60:	8b 1d 88 02 22 c0    	mov    0xc0220288,%ebx
c0202e66:	39 d8                	cmp    %ebx,%eax
c0202e68:	0f 83 99 00 00 00    	jae    c0202f07 <frame_ok+0xf7>
c0202e6e:	8b 4d dc             	mov    -0x24(%ebp),%ecx
c0202e71:	21 c1                	and    %eax,%ecx
c0202e73:	89 4d d8             	mov    %ecx,-0x28(%ebp)
c0202e76:	0f 85 8b 00 00 00    	jne    c0202f07 <frame_ok+0xf7>
c0202e7c:	8b 7d e4             	mov    -0x1c(%ebp),%edi
c0202e7f:	8d 14 38             	lea    (%eax,%edi,1),%edx
c0202e82:	39 d3                	cmp    %edx,%ebx
c0202e84:	0f 82 7d 00 00 00    	jb     c0202f07 <frame_ok+0xf7>
c0202e8a:	8b 15 00 e0 21 c0    	mov    0xc021e000,%edx
c0202e90:	8b 4d d4             	mov    -0x2c(%ebp),%ecx
c0202e93:	89 55 cc             	mov    %edx,-0x34(%ebp)
c0202e96:	39 d0                	cmp    %edx,%eax
c0202e98:	0f 93 c2             	setae  %dl
c0202e9b:	0f b6 d2             	movzbl %dl,%edx
c0202e9e:	39 ca                	cmp    %ecx,%edx
c0202ea0:	75 65                	jne    c0202f07 <frame_ok+0xf7>
c0202ea2:	8b 0d 8c 02 22 c0    	mov    0xc022028c,%ecx
c0202ea8:	8d 14 40             	lea    (%eax,%eax,2),%edx
c0202eab:	c1 e2 02             	shl    $0x2,%edx
c0202eae:	89 55 e0             	mov    %edx,-0x20(%ebp)
c0202eb1:	89 d7                	mov    %edx,%edi
c0202eb3:	89 4d c8             	mov    %ecx,-0x38(%ebp)
c0202eb6:	89 ca                	mov    %ecx,%edx
c0202eb8:	89 f9                	mov    %edi,%ecx
c0202eba:	01 d1                	add    %edx,%ecx
c0202ebc:	0f b6 54 3a 02       	movzbl 0x2(%edx,%edi,1),%edx
c0202ec1:	39 55 d0             	cmp    %edx,-0x30(%ebp)
c0202ec4:	75 41                	jne    c0202f07 <frame_ok+0xf7>
c0202ec6:	f6 41 03 02          	testb  $0x2,0x3(%ecx)
c0202eca:	74 3b                	je     c0202f07 <frame_ok+0xf7>
c0202ecc:	89 5d c0             	mov    %ebx,-0x40(%ebp)
c0202ecf:	8b 55 d8             	mov    -0x28(%ebp),%edx
c0202ed2:	89 45 bc             	mov    %eax,-0x44(%ebp)
c0202ed5:	8b 7d e4             	mov    -0x1c(%ebp),%edi
c0202ed8:	eb 27                	jmp    c0202f01 <frame_ok+0xf1>
c0202eda:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c0202ee0:	0f b6 59 03          	movzbl 0x3(%ecx),%ebx
c0202ee4:	89 d8                	mov    %ebx,%eax
c0202ee6:	24 01                	and    $0x1,%al
c0202ee8:	74 1d                	je     c0202f07 <frame_ok+0xf7>
c0202eea:	83 fa 01             	cmp    $0x1,%edx
c0202eed:	19 c0                	sbb    %eax,%eax
c0202eef:	83 e0 fe             	and    $0xfffffffe,%eax
c0202ef2:	83 c0 06             	add    $0x6,%eax
c0202ef5:	85 c3                	test   %eax,%ebx
c0202ef7:	75 0e                	jne    c0202f07 <frame_ok+0xf7>
c0202ef9:	42                   	inc    %edx
c0202efa:	83 c1 0c             	add    $0xc,%ecx
c0202efd:	39 fa                	cmp    %edi,%edx
c0202eff:	73 17                	jae    c0202f18 <frame_ok+0x108>
c0202f01:	66 83 39 00          	cmpw   $0x0,(%ecx)
c0202f05:	74 d9                	je     c0202ee0 <frame_ok+0xd0>
c0202f07:	83 c4 3c             	add    $0x3c,%esp
c0202f0a:	31 c0                	xor    %eax,%eax
c0202f0c:	5b                   	pop    %ebx
c0202f0d:	5e                   	pop    %esi
c0202f0e:	5f                   	pop    %edi
c0202f0f:	5d                   	pop    %ebp
c0202f10:	c3                   	ret
c0202f11:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0202f18:	89 7d e4             	mov    %edi,-0x1c(%ebp)
c0202f1b:	8b 45 bc             	mov    -0x44(%ebp),%eax
c0202f1e:	8b 5d c0             	mov    -0x40(%ebp),%ebx
c0202f21:	31 f8                	xor    %edi,%eax
c0202f23:	83 7d d0 0a          	cmpl   $0xa,-0x30(%ebp)
c0202f27:	89 c2                	mov    %eax,%edx
c0202f29:	74 08                	je     c0202f33 <frame_ok+0x123>
c0202f2b:	39 d8                	cmp    %ebx,%eax
c0202f2d:	0f 82 84 00 00 00    	jb     c0202fb7 <frame_ok+0x1a7>
c0202f33:	8b 45 e4             	mov    -0x1c(%ebp),%eax
c0202f36:	01 c6                	add    %eax,%esi
c0202f38:	e8 73 48 00 00       	call   c02077b0 <frames_free_count>
c0202f3d:	39 f0                	cmp    %esi,%eax
c0202f3f:	72 c6                	jb     c0202f07 <frame_ok+0xf7>
c0202f41:	a1 8c 02 22 c0       	mov    0xc022028c,%eax
c0202f46:	8b 5d e0             	mov    -0x20(%ebp),%ebx
c0202f49:	8b 44 18 04          	mov    0x4(%eax,%ebx,1),%eax
c0202f4d:	85 c0                	test   %eax,%eax
c0202f4f:	0f 85 0b ff ff ff    	jne    c0202e60 <frame_ok+0x50>
c0202f55:	89 75 e0             	mov    %esi,-0x20(%ebp)
c0202f58:	8b 75 c4             	mov    -0x3c(%ebp),%esi
c0202f5b:	ff 45 d0             	incl   -0x30(%ebp)
c0202f5e:	8b 45 d0             	mov    -0x30(%ebp),%eax
c0202f61:	83 f8 0b             	cmp    $0xb,%eax
c0202f64:	0f 85 c4 fe ff ff    	jne    c0202e2e <frame_ok+0x1e>
c0202f6a:	8b 9e 50 00 22 c0    	mov    -0x3fddffb0(%esi),%ebx
c0202f70:	8b 7d e0             	mov    -0x20(%ebp),%edi
c0202f73:	85 db                	test   %ebx,%ebx
c0202f75:	74 7c                	je     c0202ff3 <frame_ok+0x1e3>
c0202f77:	89 f8                	mov    %edi,%eax
c0202f79:	8b 0d 8c 02 22 c0    	mov    0xc022028c,%ecx
c0202f7f:	01 fb                	add    %edi,%ebx
c0202f81:	f7 d8                	neg    %eax
c0202f83:	8d 14 86             	lea    (%esi,%eax,4),%edx
c0202f86:	eb 17                	jmp    c0202f9f <frame_ok+0x18f>
c0202f88:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0202f8f:	90                   	nop
c0202f90:	f6 40 03 04          	testb  $0x4,0x3(%eax)
c0202f94:	0f 84 6d ff ff ff    	je     c0202f07 <frame_ok+0xf7>
c0202f9a:	47                   	inc    %edi
c0202f9b:	39 fb                	cmp    %edi,%ebx
c0202f9d:	74 56                	je     c0202ff5 <frame_ok+0x1e5>
c0202f9f:	8b 84 ba 54 00 22 c0 	mov    -0x3fddffac(%edx,%edi,4),%eax
c0202fa6:	8d 04 40             	lea    (%eax,%eax,2),%eax
c0202fa9:	8d 04 81             	lea    (%ecx,%eax,4),%eax
c0202fac:	66 83 38 00          	cmpw   $0x0,(%eax)
c0202fb0:	74 de                	je     c0202f90 <frame_ok+0x180>
c0202fb2:	e9 50 ff ff ff       	jmp    c0202f07 <frame_ok+0xf7>
c0202fb7:	8b 45 cc             	mov    -0x34(%ebp),%eax
c0202fba:	8b 7d d4             	mov    -0x2c(%ebp),%edi
c0202fbd:	39 c2                	cmp    %eax,%edx
c0202fbf:	0f 93 c0             	setae  %al
c0202fc2:	0f b6 c0             	movzbl %al,%eax
c0202fc5:	39 f8                	cmp    %edi,%eax
c0202fc7:	0f 85 66 ff ff ff    	jne    c0202f33 <frame_ok+0x123>
c0202fcd:	8b 7d c8             	mov    -0x38(%ebp),%edi
c0202fd0:	8d 04 52             	lea    (%edx,%edx,2),%eax
c0202fd3:	f6 44 87 03 02       	testb  $0x2,0x3(%edi,%eax,4)
c0202fd8:	8d 14 87             	lea    (%edi,%eax,4),%edx
c0202fdb:	0f 84 52 ff ff ff    	je     c0202f33 <frame_ok+0x123>
c0202fe1:	0f b6 42 02          	movzbl 0x2(%edx),%eax
c0202fe5:	39 45 d0             	cmp    %eax,-0x30(%ebp)
c0202fe8:	0f 85 45 ff ff ff    	jne    c0202f33 <frame_ok+0x123>
c0202fee:	e9 14 ff ff ff       	jmp    c0202f07 <frame_ok+0xf7>
c0202ff3:	89 fb                	mov    %edi,%ebx
c0202ff5:	8b 45 d4             	mov    -0x2c(%ebp),%eax
c0202ff8:	81 c6 34 01 00 00    	add    $0x134,%esi
c0202ffe:	85 c0                	test   %eax,%eax
c0203000:	75 0e                	jne    c0203010 <frame_ok+0x200>
c0203002:	c7 45 d4 01 00 00 00 	movl   $0x1,-0x2c(%ebp)
c0203009:	89 df                	mov    %ebx,%edi
c020300b:	e9 14 fe ff ff       	jmp    c0202e24 <frame_ok+0x14>
c0203010:	e8 9b 47 00 00       	call   c02077b0 <frames_free_count>
c0203015:	39 d8                	cmp    %ebx,%eax
c0203017:	0f 94 c0             	sete   %al
c020301a:	83 c4 3c             	add    $0x3c,%esp
c020301d:	5b                   	pop    %ebx
c020301e:	5e                   	pop    %esi
c020301f:	5f                   	pop    %edi
c0203020:	5d                   	pop    %ebp
c0203021:	c3                   	ret
c0203022:	66 90                	xchg   %ax,%ax
c0203024:	66 90                	xchg   %ax,%ax
c0203026:	66 90                	xchg   %ax,%ax
c0203028:	66 90                	xchg   %ax,%ax
c020302a:	66 90                	xchg   %ax,%ax
c020302c:	66 90                	xchg   %ax,%ax
c020302e:	66 90                	xchg   %ax,%ax

c0203030 <ksyms_init>:
c0203030:	55                   	push   %ebp
c0203031:	89 e5                	mov    %esp,%ebp
c0203033:	57                   	push   %edi
c0203034:	56                   	push   %esi
c0203035:	53                   	push   %ebx
c0203036:	83 ec 2c             	sub    $0x2c,%esp
c0203039:	8b 45 08             	mov    0x8(%ebp),%eax
c020303c:	8b 48 04             	mov    0x4(%eax),%ecx
c020303f:	85 c9                	test   %ecx,%ecx
c0203041:	0f 84 85 00 00 00    	je     c02030cc <ksyms_init+0x9c>
c0203047:	8d b0 40 05 00 00    	lea    0x540(%eax),%esi
c020304d:	31 ff                	xor    %edi,%edi
c020304f:	90                   	nop
c0203050:	8b 46 18             	mov    0x18(%esi),%eax
c0203053:	c1 e8 0c             	shr    $0xc,%eax
c0203056:	89 04 24             	mov    %eax,(%esp)
c0203059:	e8 72 47 00 00       	call   c02077d0 <frame_low>
c020305e:	ba 2c f1 20 c0       	mov    $0xc020f12c,%edx
c0203063:	89 54 24 04          	mov    %edx,0x4(%esp)
c0203067:	89 34 24             	mov    %esi,(%esp)
c020306a:	89 c3                	mov    %eax,%ebx
c020306c:	b8 06 00 00 00       	mov    $0x6,%eax
c0203071:	89 44 24 08          	mov    %eax,0x8(%esp)
c0203075:	e8 36 f1 ff ff       	call   c02021b0 <memcmp>
c020307a:	85 c0                	test   %eax,%eax
c020307c:	75 42                	jne    c02030c0 <ksyms_init+0x90>
c020307e:	8b 46 1c             	mov    0x1c(%esi),%eax
c0203081:	83 f8 0f             	cmp    $0xf,%eax
c0203084:	76 3a                	jbe    c02030c0 <ksyms_init+0x90>
c0203086:	81 3b 4b 53 59 4d    	cmpl   $0x4d59534b,(%ebx)
c020308c:	75 32                	jne    c02030c0 <ksyms_init+0x90>
c020308e:	8b 53 04             	mov    0x4(%ebx),%edx
c0203091:	89 55 e4             	mov    %edx,-0x1c(%ebp)
c0203094:	81 fa 00 00 01 00    	cmp    $0x10000,%edx
c020309a:	77 24                	ja     c02030c0 <ksyms_init+0x90>
c020309c:	8b 4b 08             	mov    0x8(%ebx),%ecx
c020309f:	81 f9 00 00 04 00    	cmp    $0x40000,%ecx
c02030a5:	77 19                	ja     c02030c0 <ksyms_init+0x90>
c02030a7:	8b 53 0c             	mov    0xc(%ebx),%edx
c02030aa:	89 55 e0             	mov    %edx,-0x20(%ebp)
c02030ad:	4a                   	dec    %edx
c02030ae:	89 55 dc             	mov    %edx,-0x24(%ebp)
c02030b1:	81 fa ff ff 0f 00    	cmp    $0xfffff,%edx
c02030b7:	76 1f                	jbe    c02030d8 <ksyms_init+0xa8>
c02030b9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02030c0:	8b 45 08             	mov    0x8(%ebp),%eax
c02030c3:	47                   	inc    %edi
c02030c4:	83 c6 20             	add    $0x20,%esi
c02030c7:	3b 78 04             	cmp    0x4(%eax),%edi
c02030ca:	72 84                	jb     c0203050 <ksyms_init+0x20>
c02030cc:	83 c4 2c             	add    $0x2c,%esp
c02030cf:	5b                   	pop    %ebx
c02030d0:	5e                   	pop    %esi
c02030d1:	5f                   	pop    %edi
c02030d2:	5d                   	pop    %ebp
c02030d3:	c3                   	ret
c02030d4:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c02030d8:	89 4d d8             	mov    %ecx,-0x28(%ebp)
c02030db:	8b 55 e4             	mov    -0x1c(%ebp),%edx
c02030de:	01 ca                	add    %ecx,%edx
c02030e0:	8d 14 52             	lea    (%edx,%edx,2),%edx
c02030e3:	89 d1                	mov    %edx,%ecx
c02030e5:	8b 55 e0             	mov    -0x20(%ebp),%edx
c02030e8:	8d 4c 8a 10          	lea    0x10(%edx,%ecx,4),%ecx
c02030ec:	39 c8                	cmp    %ecx,%eax
c02030ee:	72 d0                	jb     c02030c0 <ksyms_init+0x90>
c02030f0:	8b 55 e4             	mov    -0x1c(%ebp),%edx
c02030f3:	8d 43 10             	lea    0x10(%ebx),%eax
c02030f6:	a3 08 00 22 c0       	mov    %eax,0xc0220008
c02030fb:	8d 0c 52             	lea    (%edx,%edx,2),%ecx
c02030fe:	8b 55 dc             	mov    -0x24(%ebp),%edx
c0203101:	8d 04 88             	lea    (%eax,%ecx,4),%eax
c0203104:	8b 4d d8             	mov    -0x28(%ebp),%ecx
c0203107:	a3 04 00 22 c0       	mov    %eax,0xc0220004
c020310c:	8d 0c 49             	lea    (%ecx,%ecx,2),%ecx
c020310f:	8d 04 88             	lea    (%eax,%ecx,4),%eax
c0203112:	80 3c 10 00          	cmpb   $0x0,(%eax,%edx,1)
c0203116:	a3 00 00 22 c0       	mov    %eax,0xc0220000
c020311b:	75 a3                	jne    c02030c0 <ksyms_init+0x90>
c020311d:	89 1d 0c 00 22 c0    	mov    %ebx,0xc022000c
c0203123:	31 db                	xor    %ebx,%ebx
c0203125:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020312c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0203130:	8b 46 18             	mov    0x18(%esi),%eax
c0203133:	01 d8                	add    %ebx,%eax
c0203135:	81 c3 00 10 00 00    	add    $0x1000,%ebx
c020313b:	c1 e8 0c             	shr    $0xc,%eax
c020313e:	89 04 24             	mov    %eax,(%esp)
c0203141:	e8 0a 45 00 00       	call   c0207650 <frame_get>
c0203146:	3b 5e 1c             	cmp    0x1c(%esi),%ebx
c0203149:	72 e5                	jb     c0203130 <ksyms_init+0x100>
c020314b:	e9 70 ff ff ff       	jmp    c02030c0 <ksyms_init+0x90>

c0203150 <ksyms_find>:
c0203150:	55                   	push   %ebp
c0203151:	89 e5                	mov    %esp,%ebp
c0203153:	57                   	push   %edi
c0203154:	56                   	push   %esi
c0203155:	53                   	push   %ebx
c0203156:	83 ec 04             	sub    $0x4,%esp
c0203159:	8b 3d 0c 00 22 c0    	mov    0xc022000c,%edi
c020315f:	8b 75 08             	mov    0x8(%ebp),%esi
c0203162:	89 7d f0             	mov    %edi,-0x10(%ebp)
c0203165:	85 ff                	test   %edi,%edi
c0203167:	0f 84 e3 00 00 00    	je     c0203250 <ksyms_find+0x100>
c020316d:	8b 4f 04             	mov    0x4(%edi),%ecx
c0203170:	31 d2                	xor    %edx,%edx
c0203172:	8b 3d 08 00 22 c0    	mov    0xc0220008,%edi
c0203178:	eb 1c                	jmp    c0203196 <ksyms_find+0x46>
c020317a:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c0203180:	89 c8                	mov    %ecx,%eax
c0203182:	29 d0                	sub    %edx,%eax
c0203184:	d1 e8                	shr    %eax
c0203186:	01 d0                	add    %edx,%eax
c0203188:	8d 1c 40             	lea    (%eax,%eax,2),%ebx
c020318b:	3b 34 9f             	cmp    (%edi,%ebx,4),%esi
c020318e:	0f 83 cc 00 00 00    	jae    c0203260 <ksyms_find+0x110>
c0203194:	89 c1                	mov    %eax,%ecx
c0203196:	39 ca                	cmp    %ecx,%edx
c0203198:	72 e6                	jb     c0203180 <ksyms_find+0x30>
c020319a:	85 d2                	test   %edx,%edx
c020319c:	8b 45 0c             	mov    0xc(%ebp),%eax
c020319f:	0f 84 ab 00 00 00    	je     c0203250 <ksyms_find+0x100>
c02031a5:	8d 14 52             	lea    (%edx,%edx,2),%edx
c02031a8:	89 f1                	mov    %esi,%ecx
c02031aa:	8d 54 97 f4          	lea    -0xc(%edi,%edx,4),%edx
c02031ae:	8b 1a                	mov    (%edx),%ebx
c02031b0:	29 d9                	sub    %ebx,%ecx
c02031b2:	39 4a 04             	cmp    %ecx,0x4(%edx)
c02031b5:	0f 82 95 00 00 00    	jb     c0203250 <ksyms_find+0x100>
c02031bb:	8b 7d f0             	mov    -0x10(%ebp),%edi
c02031be:	8b 5a 08             	mov    0x8(%edx),%ebx
c02031c1:	ba 32 f1 20 c0       	mov    $0xc020f132,%edx
c02031c6:	3b 5f 0c             	cmp    0xc(%edi),%ebx
c02031c9:	0f 82 a9 00 00 00    	jb     c0203278 <ksyms_find+0x128>
c02031cf:	89 10                	mov    %edx,(%eax)
c02031d1:	8b 7d f0             	mov    -0x10(%ebp),%edi
c02031d4:	31 d2                	xor    %edx,%edx
c02031d6:	c7 40 0c 00 00 00 00 	movl   $0x0,0xc(%eax)
c02031dd:	c7 40 04 32 f1 20 c0 	movl   $0xc020f132,0x4(%eax)
c02031e4:	89 48 08             	mov    %ecx,0x8(%eax)
c02031e7:	89 45 0c             	mov    %eax,0xc(%ebp)
c02031ea:	8b 4f 08             	mov    0x8(%edi),%ecx
c02031ed:	8b 3d 04 00 22 c0    	mov    0xc0220004,%edi
c02031f3:	eb 15                	jmp    c020320a <ksyms_find+0xba>
c02031f5:	8d 76 00             	lea    0x0(%esi),%esi
c02031f8:	89 c8                	mov    %ecx,%eax
c02031fa:	29 d0                	sub    %edx,%eax
c02031fc:	d1 e8                	shr    %eax
c02031fe:	01 d0                	add    %edx,%eax
c0203200:	8d 1c 40             	lea    (%eax,%eax,2),%ebx
c0203203:	3b 34 9f             	cmp    (%edi,%ebx,4),%esi
c0203206:	73 68                	jae    c0203270 <ksyms_find+0x120>
c0203208:	89 c1                	mov    %eax,%ecx
c020320a:	39 ca                	cmp    %ecx,%edx
c020320c:	72 ea                	jb     c02031f8 <ksyms_find+0xa8>
c020320e:	85 d2                	test   %edx,%edx
c0203210:	8b 45 0c             	mov    0xc(%ebp),%eax
c0203213:	74 32                	je     c0203247 <ksyms_find+0xf7>
c0203215:	8d 14 52             	lea    (%edx,%edx,2),%edx
c0203218:	8d 4c 97 f4          	lea    -0xc(%edi,%edx,4),%ecx
c020321c:	8b 7c 97 fc          	mov    -0x4(%edi,%edx,4),%edi
c0203220:	85 ff                	test   %edi,%edi
c0203222:	74 23                	je     c0203247 <ksyms_find+0xf7>
c0203224:	8b 75 f0             	mov    -0x10(%ebp),%esi
c0203227:	ba 32 f1 20 c0       	mov    $0xc020f132,%edx
c020322c:	8b 59 04             	mov    0x4(%ecx),%ebx
c020322f:	3b 5e 0c             	cmp    0xc(%esi),%ebx
c0203232:	73 0a                	jae    c020323e <ksyms_find+0xee>
c0203234:	8b 35 00 00 22 c0    	mov    0xc0220000,%esi
c020323a:	01 f3                	add    %esi,%ebx
c020323c:	89 da                	mov    %ebx,%edx
c020323e:	89 50 04             	mov    %edx,0x4(%eax)
c0203241:	8b 51 08             	mov    0x8(%ecx),%edx
c0203244:	89 50 0c             	mov    %edx,0xc(%eax)
c0203247:	b0 01                	mov    $0x1,%al
c0203249:	eb 07                	jmp    c0203252 <ksyms_find+0x102>
c020324b:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c020324f:	90                   	nop
c0203250:	31 c0                	xor    %eax,%eax
c0203252:	5a                   	pop    %edx
c0203253:	5b                   	pop    %ebx
c0203254:	5e                   	pop    %esi
c0203255:	5f                   	pop    %edi
c0203256:	5d                   	pop    %ebp
c0203257:	c3                   	ret
c0203258:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020325f:	90                   	nop
c0203260:	8d 50 01             	lea    0x1(%eax),%edx
c0203263:	e9 2e ff ff ff       	jmp    c0203196 <ksyms_find+0x46>
c0203268:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020326f:	90                   	nop
c0203270:	8d 50 01             	lea    0x1(%eax),%edx
c0203273:	eb 95                	jmp    c020320a <ksyms_find+0xba>
c0203275:	8d 76 00             	lea    0x0(%esi),%esi
c0203278:	8b 15 00 00 22 c0    	mov    0xc0220000,%edx
c020327e:	01 d3                	add    %edx,%ebx
c0203280:	89 da                	mov    %ebx,%edx
c0203282:	e9 48 ff ff ff       	jmp    c02031cf <ksyms_find+0x7f>
c0203287:	66 90                	xchg   %ax,%ax
c0203289:	66 90                	xchg   %ax,%ax
c020328b:	66 90                	xchg   %ax,%ax
c020328d:	66 90                	xchg   %ax,%ax
c020328f:	90                   	nop

c0203290 <finish>:
c0203290:	55                   	push   %ebp
c0203291:	89 e5                	mov    %esp,%ebp
c0203293:	83 ec 18             	sub    $0x18,%esp
c0203296:	c7 04 24 18 00 00 00 	movl   $0x18,(%esp)
c020329d:	e8 ce af 00 00       	call   c020e270 <trace_dump>
c02032a2:	c7 04 24 34 f1 20 c0 	movl   $0xc020f134,(%esp)
c02032a9:	e8 a2 fa ff ff       	call   c0202d50 <cmdline_has>
c02032ae:	84 c0                	test   %al,%al
c02032b0:	74 0c                	je     c02032be <finish+0x2e>
c02032b2:	c7 04 24 3f 00 00 00 	movl   $0x3f,(%esp)
c02032b9:	e8 e2 ef ff ff       	call   c02022a0 <machine_exit>
c02032be:	e8 cd ef ff ff       	call   c0202290 <machine_stop>
c02032c3:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02032ca:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi

c02032d0 <begin>:
c02032d0:	55                   	push   %ebp
c02032d1:	89 e5                	mov    %esp,%ebp
c02032d3:	83 ec 18             	sub    $0x18,%esp
c02032d6:	e8 a5 ef ff ff       	call   c0202280 <machine_quiet>
c02032db:	80 3d 10 00 22 c0 00 	cmpb   $0x0,0xc0220010
c02032e2:	75 15                	jne    c02032f9 <begin+0x29>
c02032e4:	b0 01                	mov    $0x1,%al
c02032e6:	a2 10 00 22 c0       	mov    %al,0xc0220010
c02032eb:	c7 04 24 39 f1 20 c0 	movl   $0xc020f139,(%esp)
c02032f2:	e8 79 07 00 00       	call   c0203a70 <kprintf>
c02032f7:	c9                   	leave
c02032f8:	c3                   	ret
c02032f9:	c7 04 24 3f 00 00 00 	movl   $0x3f,(%esp)
c0203300:	e8 9b ef ff ff       	call   c02022a0 <machine_exit>
c0203305:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020330c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi

c0203310 <backtrace>:
c0203310:	55                   	push   %ebp
c0203311:	89 e5                	mov    %esp,%ebp
c0203313:	57                   	push   %edi
c0203314:	56                   	push   %esi
c0203315:	53                   	push   %ebx
c0203316:	8d 7d d8             	lea    -0x28(%ebp),%edi
c0203319:	83 ec 4c             	sub    $0x4c,%esp
c020331c:	c7 45 d0 18 00 00 00 	movl   $0x18,-0x30(%ebp)
c0203323:	8b 5d 08             	mov    0x8(%ebp),%ebx
c0203326:	8b 75 0c             	mov    0xc(%ebp),%esi
c0203329:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0203330:	89 34 24             	mov    %esi,(%esp)
c0203333:	b8 18 00 00 00       	mov    $0x18,%eax
c0203338:	89 44 24 04          	mov    %eax,0x4(%esp)
c020333c:	e8 5f f1 ff ff       	call   c02024a0 <stack_holds>
c0203341:	88 45 d7             	mov    %al,-0x29(%ebp)
c0203344:	89 5c 24 08          	mov    %ebx,0x8(%esp)
c0203348:	89 74 24 04          	mov    %esi,0x4(%esp)
c020334c:	c7 04 24 49 f1 20 c0 	movl   $0xc020f149,(%esp)
c0203353:	e8 18 07 00 00       	call   c0203a70 <kprintf>
c0203358:	0f b6 45 d7          	movzbl -0x29(%ebp),%eax
c020335c:	84 c0                	test   %al,%al
c020335e:	75 50                	jne    c02033b0 <backtrace+0xa0>
c0203360:	c7 04 24 6f f1 20 c0 	movl   $0xc020f16f,(%esp)
c0203367:	e8 04 07 00 00       	call   c0203a70 <kprintf>
c020336c:	89 7c 24 04          	mov    %edi,0x4(%esp)
c0203370:	89 1c 24             	mov    %ebx,(%esp)
c0203373:	e8 d8 fd ff ff       	call   c0203150 <ksyms_find>
c0203378:	84 c0                	test   %al,%al
c020337a:	74 28                	je     c02033a4 <backtrace+0x94>
c020337c:	8b 45 e0             	mov    -0x20(%ebp),%eax
c020337f:	89 44 24 10          	mov    %eax,0x10(%esp)
c0203383:	8b 45 d8             	mov    -0x28(%ebp),%eax
c0203386:	89 44 24 0c          	mov    %eax,0xc(%esp)
c020338a:	8b 45 e4             	mov    -0x1c(%ebp),%eax
c020338d:	89 44 24 08          	mov    %eax,0x8(%esp)
c0203391:	8b 45 dc             	mov    -0x24(%ebp),%eax
c0203394:	c7 04 24 5f f1 20 c0 	movl   $0xc020f15f,(%esp)
c020339b:	89 44 24 04          	mov    %eax,0x4(%esp)
c020339f:	e8 cc 06 00 00       	call   c0203a70 <kprintf>
c02033a4:	83 c4 4c             	add    $0x4c,%esp
c02033a7:	5b                   	pop    %ebx
c02033a8:	5e                   	pop    %esi
c02033a9:	5f                   	pop    %edi
c02033aa:	5d                   	pop    %ebp
c02033ab:	c3                   	ret
c02033ac:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c02033b0:	8b 46 14             	mov    0x14(%esi),%eax
c02033b3:	89 44 24 10          	mov    %eax,0x10(%esp)
c02033b7:	8b 46 10             	mov    0x10(%esi),%eax
c02033ba:	89 44 24 0c          	mov    %eax,0xc(%esp)
c02033be:	8b 46 0c             	mov    0xc(%esi),%eax
c02033c1:	89 44 24 08          	mov    %eax,0x8(%esp)
c02033c5:	8b 46 08             	mov    0x8(%esi),%eax
c02033c8:	c7 04 24 84 f1 20 c0 	movl   $0xc020f184,(%esp)
c02033cf:	89 44 24 04          	mov    %eax,0x4(%esp)
c02033d3:	e8 98 06 00 00       	call   c0203a70 <kprintf>
c02033d8:	c7 04 24 6f f1 20 c0 	movl   $0xc020f16f,(%esp)
c02033df:	e8 8c 06 00 00       	call   c0203a70 <kprintf>
c02033e4:	89 7c 24 04          	mov    %edi,0x4(%esp)
c02033e8:	89 1c 24             	mov    %ebx,(%esp)
c02033eb:	e8 60 fd ff ff       	call   c0203150 <ksyms_find>
c02033f0:	84 c0                	test   %al,%al
c02033f2:	75 19                	jne    c020340d <backtrace+0xfd>
c02033f4:	8b 06                	mov    (%esi),%eax
c02033f6:	39 c6                	cmp    %eax,%esi
c02033f8:	73 aa                	jae    c02033a4 <backtrace+0x94>
c02033fa:	8b 5e 04             	mov    0x4(%esi),%ebx
c02033fd:	85 db                	test   %ebx,%ebx
c02033ff:	74 a3                	je     c02033a4 <backtrace+0x94>
c0203401:	ff 4d d0             	decl   -0x30(%ebp)
c0203404:	74 9e                	je     c02033a4 <backtrace+0x94>
c0203406:	89 c6                	mov    %eax,%esi
c0203408:	e9 23 ff ff ff       	jmp    c0203330 <backtrace+0x20>
c020340d:	8b 45 e0             	mov    -0x20(%ebp),%eax
c0203410:	89 44 24 10          	mov    %eax,0x10(%esp)
c0203414:	8b 45 d8             	mov    -0x28(%ebp),%eax
c0203417:	89 44 24 0c          	mov    %eax,0xc(%esp)
c020341b:	8b 45 e4             	mov    -0x1c(%ebp),%eax
c020341e:	89 44 24 08          	mov    %eax,0x8(%esp)
c0203422:	8b 45 dc             	mov    -0x24(%ebp),%eax
c0203425:	c7 04 24 5f f1 20 c0 	movl   $0xc020f15f,(%esp)
c020342c:	89 44 24 04          	mov    %eax,0x4(%esp)
c0203430:	e8 3b 06 00 00       	call   c0203a70 <kprintf>
c0203435:	eb bd                	jmp    c02033f4 <backtrace+0xe4>
c0203437:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020343e:	66 90                	xchg   %ax,%ax

c0203440 <panic>:
c0203440:	55                   	push   %ebp
c0203441:	89 e5                	mov    %esp,%ebp
c0203443:	83 ec 18             	sub    $0x18,%esp
c0203446:	e8 85 fe ff ff       	call   c02032d0 <begin>
c020344b:	8d 45 0c             	lea    0xc(%ebp),%eax
c020344e:	89 44 24 04          	mov    %eax,0x4(%esp)
c0203452:	8b 45 08             	mov    0x8(%ebp),%eax
c0203455:	89 04 24             	mov    %eax,(%esp)
c0203458:	e8 53 02 00 00       	call   c02036b0 <kvprintf>
c020345d:	c7 04 24 6f f1 20 c0 	movl   $0xc020f16f,(%esp)
c0203464:	e8 07 06 00 00       	call   c0203a70 <kprintf>
c0203469:	8b 45 00             	mov    0x0(%ebp),%eax
c020346c:	89 44 24 04          	mov    %eax,0x4(%esp)
c0203470:	8b 45 04             	mov    0x4(%ebp),%eax
c0203473:	89 04 24             	mov    %eax,(%esp)
c0203476:	e8 95 fe ff ff       	call   c0203310 <backtrace>
c020347b:	e8 10 fe ff ff       	call   c0203290 <finish>

c0203480 <panic_regs>:
c0203480:	55                   	push   %ebp
c0203481:	89 e5                	mov    %esp,%ebp
c0203483:	56                   	push   %esi
c0203484:	53                   	push   %ebx
c0203485:	83 ec 40             	sub    $0x40,%esp
c0203488:	8b 5d 08             	mov    0x8(%ebp),%ebx
c020348b:	e8 40 fe ff ff       	call   c02032d0 <begin>
c0203490:	8d 45 10             	lea    0x10(%ebp),%eax
c0203493:	89 44 24 04          	mov    %eax,0x4(%esp)
c0203497:	8b 45 0c             	mov    0xc(%ebp),%eax
c020349a:	89 04 24             	mov    %eax,(%esp)
c020349d:	e8 0e 02 00 00       	call   c02036b0 <kvprintf>
c02034a2:	e8 49 f0 ff ff       	call   c02024f0 <fault_tables>
c02034a7:	89 c6                	mov    %eax,%esi
c02034a9:	e8 32 f0 ff ff       	call   c02024e0 <fault_address>
c02034ae:	89 74 24 30          	mov    %esi,0x30(%esp)
c02034b2:	89 44 24 2c          	mov    %eax,0x2c(%esp)
c02034b6:	8b 43 20             	mov    0x20(%ebx),%eax
c02034b9:	89 44 24 28          	mov    %eax,0x28(%esp)
c02034bd:	8b 43 1c             	mov    0x1c(%ebx),%eax
c02034c0:	89 44 24 24          	mov    %eax,0x24(%esp)
c02034c4:	8b 43 24             	mov    0x24(%ebx),%eax
c02034c7:	89 44 24 20          	mov    %eax,0x20(%esp)
c02034cb:	8b 43 08             	mov    0x8(%ebx),%eax
c02034ce:	89 44 24 1c          	mov    %eax,0x1c(%esp)
c02034d2:	8b 03                	mov    (%ebx),%eax
c02034d4:	89 44 24 18          	mov    %eax,0x18(%esp)
c02034d8:	8b 43 04             	mov    0x4(%ebx),%eax
c02034db:	89 44 24 14          	mov    %eax,0x14(%esp)
c02034df:	8b 43 10             	mov    0x10(%ebx),%eax
c02034e2:	89 44 24 10          	mov    %eax,0x10(%esp)
c02034e6:	8b 43 14             	mov    0x14(%ebx),%eax
c02034e9:	89 44 24 0c          	mov    %eax,0xc(%esp)
c02034ed:	8b 43 0c             	mov    0xc(%ebx),%eax
c02034f0:	89 44 24 08          	mov    %eax,0x8(%esp)
c02034f4:	8b 43 18             	mov    0x18(%ebx),%eax
c02034f7:	c7 04 24 a8 f1 20 c0 	movl   $0xc020f1a8,(%esp)
c02034fe:	89 44 24 04          	mov    %eax,0x4(%esp)
c0203502:	e8 69 05 00 00       	call   c0203a70 <kprintf>
c0203507:	8b 43 08             	mov    0x8(%ebx),%eax
c020350a:	89 44 24 04          	mov    %eax,0x4(%esp)
c020350e:	8b 43 1c             	mov    0x1c(%ebx),%eax
c0203511:	89 04 24             	mov    %eax,(%esp)
c0203514:	e8 f7 fd ff ff       	call   c0203310 <backtrace>
c0203519:	e8 72 fd ff ff       	call   c0203290 <finish>

c020351e <assert_failed>:
c020351e:	55                   	push   %ebp
c020351f:	89 e5                	mov    %esp,%ebp
c0203521:	83 ec 08             	sub    $0x8,%esp
c0203524:	ff 75 08             	push   0x8(%ebp)
c0203527:	ff 75 10             	push   0x10(%ebp)
c020352a:	ff 75 0c             	push   0xc(%ebp)
c020352d:	68 71 f1 20 c0       	push   $0xc020f171
c0203532:	e8 09 ff ff ff       	call   c0203440 <panic>
c0203537:	66 90                	xchg   %ax,%ax
c0203539:	66 90                	xchg   %ax,%ax
c020353b:	66 90                	xchg   %ax,%ax
c020353d:	66 90                	xchg   %ax,%ax
c020353f:	90                   	nop

c0203540 <put_number>:
c0203540:	55                   	push   %ebp
c0203541:	89 e5                	mov    %esp,%ebp
c0203543:	57                   	push   %edi
c0203544:	56                   	push   %esi
c0203545:	53                   	push   %ebx
c0203546:	31 db                	xor    %ebx,%ebx
c0203548:	8d 75 c0             	lea    -0x40(%ebp),%esi
c020354b:	83 ec 5c             	sub    $0x5c,%esp
c020354e:	89 4d c4             	mov    %ecx,-0x3c(%ebp)
c0203551:	0f b6 4d 0c          	movzbl 0xc(%ebp),%ecx
c0203555:	89 55 c0             	mov    %edx,-0x40(%ebp)
c0203558:	8b 7d 08             	mov    0x8(%ebp),%edi
c020355b:	89 45 b4             	mov    %eax,-0x4c(%ebp)
c020355e:	88 4d b8             	mov    %cl,-0x48(%ebp)
c0203561:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0203568:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020356f:	90                   	nop
c0203570:	89 7c 24 04          	mov    %edi,0x4(%esp)
c0203574:	89 34 24             	mov    %esi,(%esp)
c0203577:	e8 d4 ec ff ff       	call   c0202250 <div64>
c020357c:	89 da                	mov    %ebx,%edx
c020357e:	43                   	inc    %ebx
c020357f:	0f b6 80 19 f2 20 c0 	movzbl -0x3fdf0de7(%eax),%eax
c0203586:	88 45 bc             	mov    %al,-0x44(%ebp)
c0203589:	88 44 1d cf          	mov    %al,-0x31(%ebp,%ebx,1)
c020358d:	8b 45 c4             	mov    -0x3c(%ebp),%eax
c0203590:	0b 45 c0             	or     -0x40(%ebp),%eax
c0203593:	75 db                	jne    c0203570 <put_number+0x30>
c0203595:	80 7d b8 00          	cmpb   $0x0,-0x48(%ebp)
c0203599:	8b 45 b4             	mov    -0x4c(%ebp),%eax
c020359c:	0f 85 9e 00 00 00    	jne    c0203640 <put_number+0x100>
c02035a2:	80 78 05 00          	cmpb   $0x0,0x5(%eax)
c02035a6:	0f 85 c4 00 00 00    	jne    c0203670 <put_number+0x130>
c02035ac:	0f be 48 04          	movsbl 0x4(%eax),%ecx
c02035b0:	89 de                	mov    %ebx,%esi
c02035b2:	89 df                	mov    %ebx,%edi
c02035b4:	89 d3                	mov    %edx,%ebx
c02035b6:	89 4d bc             	mov    %ecx,-0x44(%ebp)
c02035b9:	3b 30                	cmp    (%eax),%esi
c02035bb:	73 28                	jae    c02035e5 <put_number+0xa5>
c02035bd:	89 7d b8             	mov    %edi,-0x48(%ebp)
c02035c0:	8b 7d bc             	mov    -0x44(%ebp),%edi
c02035c3:	89 5d bc             	mov    %ebx,-0x44(%ebp)
c02035c6:	89 f3                	mov    %esi,%ebx
c02035c8:	89 c6                	mov    %eax,%esi
c02035ca:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c02035d0:	89 3c 24             	mov    %edi,(%esp)
c02035d3:	43                   	inc    %ebx
c02035d4:	e8 87 cc ff ff       	call   c0200260 <console_putc>
c02035d9:	3b 1e                	cmp    (%esi),%ebx
c02035db:	72 f3                	jb     c02035d0 <put_number+0x90>
c02035dd:	8b 7d b8             	mov    -0x48(%ebp),%edi
c02035e0:	89 f0                	mov    %esi,%eax
c02035e2:	8b 5d bc             	mov    -0x44(%ebp),%ebx
c02035e5:	89 45 bc             	mov    %eax,-0x44(%ebp)
c02035e8:	8d 75 d0             	lea    -0x30(%ebp),%esi
c02035eb:	8d 5c 1d d0          	lea    -0x30(%ebp,%ebx,1),%ebx
c02035ef:	90                   	nop
c02035f0:	0f be 13             	movsbl (%ebx),%edx
c02035f3:	89 14 24             	mov    %edx,(%esp)
c02035f6:	e8 65 cc ff ff       	call   c0200260 <console_putc>
c02035fb:	89 da                	mov    %ebx,%edx
c02035fd:	4b                   	dec    %ebx
c02035fe:	39 d6                	cmp    %edx,%esi
c0203600:	75 ee                	jne    c02035f0 <put_number+0xb0>
c0203602:	8b 45 bc             	mov    -0x44(%ebp),%eax
c0203605:	80 78 05 00          	cmpb   $0x0,0x5(%eax)
c0203609:	74 26                	je     c0203631 <put_number+0xf1>
c020360b:	3b 38                	cmp    (%eax),%edi
c020360d:	73 22                	jae    c0203631 <put_number+0xf1>
c020360f:	89 c3                	mov    %eax,%ebx
c0203611:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0203618:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020361f:	90                   	nop
c0203620:	c7 04 24 20 00 00 00 	movl   $0x20,(%esp)
c0203627:	47                   	inc    %edi
c0203628:	e8 33 cc ff ff       	call   c0200260 <console_putc>
c020362d:	3b 3b                	cmp    (%ebx),%edi
c020362f:	72 ef                	jb     c0203620 <put_number+0xe0>
c0203631:	83 c4 5c             	add    $0x5c,%esp
c0203634:	5b                   	pop    %ebx
c0203635:	5e                   	pop    %esi
c0203636:	5f                   	pop    %edi
c0203637:	5d                   	pop    %ebp
c0203638:	c3                   	ret
c0203639:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0203640:	0f b6 48 04          	movzbl 0x4(%eax),%ecx
c0203644:	80 f9 30             	cmp    $0x30,%cl
c0203647:	74 37                	je     c0203680 <put_number+0x140>
c0203649:	80 78 05 00          	cmpb   $0x0,0x5(%eax)
c020364d:	c6 44 1d d0 2d       	movb   $0x2d,-0x30(%ebp,%ebx,1)
c0203652:	8d 7a 02             	lea    0x2(%edx),%edi
c0203655:	75 8e                	jne    c02035e5 <put_number+0xa5>
c0203657:	0f be f1             	movsbl %cl,%esi
c020365a:	89 75 bc             	mov    %esi,-0x44(%ebp)
c020365d:	31 d2                	xor    %edx,%edx
c020365f:	80 f9 30             	cmp    $0x30,%cl
c0203662:	0f 94 c2             	sete   %dl
c0203665:	8d 34 3a             	lea    (%edx,%edi,1),%esi
c0203668:	e9 4c ff ff ff       	jmp    c02035b9 <put_number+0x79>
c020366d:	8d 76 00             	lea    0x0(%esi),%esi
c0203670:	89 df                	mov    %ebx,%edi
c0203672:	89 d3                	mov    %edx,%ebx
c0203674:	e9 6c ff ff ff       	jmp    c02035e5 <put_number+0xa5>
c0203679:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0203680:	89 45 b8             	mov    %eax,-0x48(%ebp)
c0203683:	89 55 bc             	mov    %edx,-0x44(%ebp)
c0203686:	c7 04 24 2d 00 00 00 	movl   $0x2d,(%esp)
c020368d:	e8 ce cb ff ff       	call   c0200260 <console_putc>
c0203692:	8b 45 b8             	mov    -0x48(%ebp),%eax
c0203695:	8b 55 bc             	mov    -0x44(%ebp),%edx
c0203698:	80 78 05 00          	cmpb   $0x0,0x5(%eax)
c020369c:	75 d2                	jne    c0203670 <put_number+0x130>
c020369e:	0f be 70 04          	movsbl 0x4(%eax),%esi
c02036a2:	89 df                	mov    %ebx,%edi
c02036a4:	89 d3                	mov    %edx,%ebx
c02036a6:	89 75 bc             	mov    %esi,-0x44(%ebp)
c02036a9:	89 f1                	mov    %esi,%ecx
c02036ab:	eb b0                	jmp    c020365d <put_number+0x11d>
c02036ad:	8d 76 00             	lea    0x0(%esi),%esi

c02036b0 <kvprintf>:
c02036b0:	55                   	push   %ebp
c02036b1:	89 e5                	mov    %esp,%ebp
c02036b3:	57                   	push   %edi
c02036b4:	56                   	push   %esi
c02036b5:	53                   	push   %ebx
c02036b6:	83 ec 3c             	sub    $0x3c,%esp
c02036b9:	c7 45 c8 00 00 00 00 	movl   $0x0,-0x38(%ebp)
c02036c0:	8b 5d 08             	mov    0x8(%ebp),%ebx
c02036c3:	c7 45 cc 00 00 00 00 	movl   $0x0,-0x34(%ebp)
c02036ca:	0f be 03             	movsbl (%ebx),%eax
c02036cd:	84 c0                	test   %al,%al
c02036cf:	75 28                	jne    c02036f9 <kvprintf+0x49>
c02036d1:	e9 81 01 00 00       	jmp    c0203857 <kvprintf+0x1a7>
c02036d6:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02036dd:	8d 76 00             	lea    0x0(%esi),%esi
c02036e0:	89 04 24             	mov    %eax,(%esp)
c02036e3:	89 de                	mov    %ebx,%esi
c02036e5:	e8 76 cb ff ff       	call   c0200260 <console_putc>
c02036ea:	0f be 46 01          	movsbl 0x1(%esi),%eax
c02036ee:	8d 5e 01             	lea    0x1(%esi),%ebx
c02036f1:	84 c0                	test   %al,%al
c02036f3:	0f 84 5e 01 00 00    	je     c0203857 <kvprintf+0x1a7>
c02036f9:	3c 25                	cmp    $0x25,%al
c02036fb:	75 e3                	jne    c02036e0 <kvprintf+0x30>
c02036fd:	c7 45 e4 00 00 00 00 	movl   $0x0,-0x1c(%ebp)
c0203704:	0f be 4b 01          	movsbl 0x1(%ebx),%ecx
c0203708:	8d 73 01             	lea    0x1(%ebx),%esi
c020370b:	c7 45 e0 00 00 00 00 	movl   $0x0,-0x20(%ebp)
c0203712:	c6 45 e4 20          	movb   $0x20,-0x1c(%ebp)
c0203716:	80 f9 2d             	cmp    $0x2d,%cl
c0203719:	0f 94 c2             	sete   %dl
c020371c:	80 f9 30             	cmp    $0x30,%cl
c020371f:	0f 94 c0             	sete   %al
c0203722:	08 d0                	or     %dl,%al
c0203724:	88 45 d0             	mov    %al,-0x30(%ebp)
c0203727:	74 38                	je     c0203761 <kvprintf+0xb1>
c0203729:	c6 45 d4 00          	movb   $0x0,-0x2c(%ebp)
c020372d:	31 db                	xor    %ebx,%ebx
c020372f:	90                   	nop
c0203730:	08 d3                	or     %dl,%bl
c0203732:	80 f9 30             	cmp    $0x30,%cl
c0203735:	75 07                	jne    c020373e <kvprintf+0x8e>
c0203737:	0f b6 45 d0          	movzbl -0x30(%ebp),%eax
c020373b:	88 45 d4             	mov    %al,-0x2c(%ebp)
c020373e:	0f be 4e 01          	movsbl 0x1(%esi),%ecx
c0203742:	46                   	inc    %esi
c0203743:	80 f9 2d             	cmp    $0x2d,%cl
c0203746:	0f 94 c0             	sete   %al
c0203749:	80 f9 30             	cmp    $0x30,%cl
c020374c:	88 c2                	mov    %al,%dl
c020374e:	74 e0                	je     c0203730 <kvprintf+0x80>
c0203750:	84 c0                	test   %al,%al
c0203752:	75 dc                	jne    c0203730 <kvprintf+0x80>
c0203754:	80 7d d4 00          	cmpb   $0x0,-0x2c(%ebp)
c0203758:	88 5d e5             	mov    %bl,-0x1b(%ebp)
c020375b:	74 04                	je     c0203761 <kvprintf+0xb1>
c020375d:	c6 45 e4 30          	movb   $0x30,-0x1c(%ebp)
c0203761:	88 c8                	mov    %cl,%al
c0203763:	2c 30                	sub    $0x30,%al
c0203765:	3c 09                	cmp    $0x9,%al
c0203767:	77 27                	ja     c0203790 <kvprintf+0xe0>
c0203769:	31 d2                	xor    %edx,%edx
c020376b:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c020376f:	90                   	nop
c0203770:	8d 04 92             	lea    (%edx,%edx,4),%eax
c0203773:	46                   	inc    %esi
c0203774:	8d 54 41 d0          	lea    -0x30(%ecx,%eax,2),%edx
c0203778:	0f be 0e             	movsbl (%esi),%ecx
c020377b:	88 c8                	mov    %cl,%al
c020377d:	2c 30                	sub    $0x30,%al
c020377f:	3c 09                	cmp    $0x9,%al
c0203781:	76 ed                	jbe    c0203770 <kvprintf+0xc0>
c0203783:	b8 50 00 00 00       	mov    $0x50,%eax
c0203788:	39 c2                	cmp    %eax,%edx
c020378a:	0f 47 d0             	cmova  %eax,%edx
c020378d:	89 55 e0             	mov    %edx,-0x20(%ebp)
c0203790:	80 f9 6c             	cmp    $0x6c,%cl
c0203793:	0f 94 c2             	sete   %dl
c0203796:	80 f9 7a             	cmp    $0x7a,%cl
c0203799:	88 d0                	mov    %dl,%al
c020379b:	74 08                	je     c02037a5 <kvprintf+0xf5>
c020379d:	84 d2                	test   %dl,%dl
c020379f:	0f 84 bb 00 00 00    	je     c0203860 <kvprintf+0x1b0>
c02037a5:	31 d2                	xor    %edx,%edx
c02037a7:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02037ae:	66 90                	xchg   %ax,%ax
c02037b0:	0f b6 4e 01          	movzbl 0x1(%esi),%ecx
c02037b4:	0f b6 c0             	movzbl %al,%eax
c02037b7:	46                   	inc    %esi
c02037b8:	01 c2                	add    %eax,%edx
c02037ba:	80 f9 6c             	cmp    $0x6c,%cl
c02037bd:	0f 94 c0             	sete   %al
c02037c0:	80 f9 7a             	cmp    $0x7a,%cl
c02037c3:	74 eb                	je     c02037b0 <kvprintf+0x100>
c02037c5:	84 c0                	test   %al,%al
c02037c7:	75 e7                	jne    c02037b0 <kvprintf+0x100>
c02037c9:	84 c9                	test   %cl,%cl
c02037cb:	0f 84 86 00 00 00    	je     c0203857 <kvprintf+0x1a7>
c02037d1:	80 e9 64             	sub    $0x64,%cl
c02037d4:	0f be 06             	movsbl (%esi),%eax
c02037d7:	80 f9 14             	cmp    $0x14,%cl
c02037da:	77 12                	ja     c02037ee <kvprintf+0x13e>
c02037dc:	bf 01 00 12 00       	mov    $0x120001,%edi
c02037e1:	d3 ef                	shr    %cl,%edi
c02037e3:	89 f9                	mov    %edi,%ecx
c02037e5:	f6 c1 01             	test   $0x1,%cl
c02037e8:	0f 85 22 01 00 00    	jne    c0203910 <kvprintf+0x260>
c02037ee:	3c 64                	cmp    $0x64,%al
c02037f0:	0f 84 da 00 00 00    	je     c02038d0 <kvprintf+0x220>
c02037f6:	88 c2                	mov    %al,%dl
c02037f8:	80 ea 63             	sub    $0x63,%dl
c02037fb:	80 fa 15             	cmp    $0x15,%dl
c02037fe:	77 40                	ja     c0203840 <kvprintf+0x190>
c0203800:	0f b6 d2             	movzbl %dl,%edx
c0203803:	ff 24 95 34 f2 20 c0 	jmp    *-0x3fdf0dcc(,%edx,4)
c020380a:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c0203810:	8b 0f                	mov    (%edi),%ecx
c0203812:	8d 57 04             	lea    0x4(%edi),%edx
c0203815:	31 db                	xor    %ebx,%ebx
c0203817:	89 5d cc             	mov    %ebx,-0x34(%ebp)
c020381a:	3c 64                	cmp    $0x64,%al
c020381c:	89 4d c8             	mov    %ecx,-0x38(%ebp)
c020381f:	0f 84 fa 01 00 00    	je     c0203a1f <kvprintf+0x36f>
c0203825:	88 c1                	mov    %al,%cl
c0203827:	80 e9 63             	sub    $0x63,%cl
c020382a:	80 f9 15             	cmp    $0x15,%cl
c020382d:	0f 86 ff 00 00 00    	jbe    c0203932 <kvprintf+0x282>
c0203833:	89 55 0c             	mov    %edx,0xc(%ebp)
c0203836:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020383d:	8d 76 00             	lea    0x0(%esi),%esi
c0203840:	89 04 24             	mov    %eax,(%esp)
c0203843:	8d 5e 01             	lea    0x1(%esi),%ebx
c0203846:	e8 15 ca ff ff       	call   c0200260 <console_putc>
c020384b:	0f be 46 01          	movsbl 0x1(%esi),%eax
c020384f:	84 c0                	test   %al,%al
c0203851:	0f 85 a2 fe ff ff    	jne    c02036f9 <kvprintf+0x49>
c0203857:	83 c4 3c             	add    $0x3c,%esp
c020385a:	5b                   	pop    %ebx
c020385b:	5e                   	pop    %esi
c020385c:	5f                   	pop    %edi
c020385d:	5d                   	pop    %ebp
c020385e:	c3                   	ret
c020385f:	90                   	nop
c0203860:	31 d2                	xor    %edx,%edx
c0203862:	e9 62 ff ff ff       	jmp    c02037c9 <kvprintf+0x119>
c0203867:	8b 55 0c             	mov    0xc(%ebp),%edx
c020386a:	c7 45 e0 08 00 00 00 	movl   $0x8,-0x20(%ebp)
c0203871:	8d 42 04             	lea    0x4(%edx),%eax
c0203874:	89 45 0c             	mov    %eax,0xc(%ebp)
c0203877:	8b 02                	mov    (%edx),%eax
c0203879:	31 d2                	xor    %edx,%edx
c020387b:	89 55 cc             	mov    %edx,-0x34(%ebp)
c020387e:	c7 45 e4 30 00 00 00 	movl   $0x30,-0x1c(%ebp)
c0203885:	89 45 c8             	mov    %eax,-0x38(%ebp)
c0203888:	c7 04 24 10 00 00 00 	movl   $0x10,(%esp)
c020388f:	31 c0                	xor    %eax,%eax
c0203891:	89 44 24 04          	mov    %eax,0x4(%esp)
c0203895:	8d 45 e0             	lea    -0x20(%ebp),%eax
c0203898:	8b 55 c8             	mov    -0x38(%ebp),%edx
c020389b:	8b 4d cc             	mov    -0x34(%ebp),%ecx
c020389e:	e8 9d fc ff ff       	call   c0203540 <put_number>
c02038a3:	e9 42 fe ff ff       	jmp    c02036ea <kvprintf+0x3a>
c02038a8:	89 55 0c             	mov    %edx,0xc(%ebp)
c02038ab:	c7 04 24 0a 00 00 00 	movl   $0xa,(%esp)
c02038b2:	8d 45 e0             	lea    -0x20(%ebp),%eax
c02038b5:	31 d2                	xor    %edx,%edx
c02038b7:	89 54 24 04          	mov    %edx,0x4(%esp)
c02038bb:	8b 55 c8             	mov    -0x38(%ebp),%edx
c02038be:	8b 4d cc             	mov    -0x34(%ebp),%ecx
c02038c1:	e8 7a fc ff ff       	call   c0203540 <put_number>
c02038c6:	e9 1f fe ff ff       	jmp    c02036ea <kvprintf+0x3a>
c02038cb:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c02038cf:	90                   	nop
c02038d0:	83 fa 01             	cmp    $0x1,%edx
c02038d3:	77 09                	ja     c02038de <kvprintf+0x22e>
c02038d5:	8b 7d c8             	mov    -0x38(%ebp),%edi
c02038d8:	c1 ff 1f             	sar    $0x1f,%edi
c02038db:	89 7d cc             	mov    %edi,-0x34(%ebp)
c02038de:	8b 55 cc             	mov    -0x34(%ebp),%edx
c02038e1:	8b 45 c8             	mov    -0x38(%ebp),%eax
c02038e4:	85 d2                	test   %edx,%edx
c02038e6:	78 54                	js     c020393c <kvprintf+0x28c>
c02038e8:	8b 45 c8             	mov    -0x38(%ebp),%eax
c02038eb:	31 c9                	xor    %ecx,%ecx
c02038ed:	8b 55 cc             	mov    -0x34(%ebp),%edx
c02038f0:	89 4c 24 04          	mov    %ecx,0x4(%esp)
c02038f4:	89 d1                	mov    %edx,%ecx
c02038f6:	89 c2                	mov    %eax,%edx
c02038f8:	c7 04 24 0a 00 00 00 	movl   $0xa,(%esp)
c02038ff:	8d 45 e0             	lea    -0x20(%ebp),%eax
c0203902:	e8 39 fc ff ff       	call   c0203540 <put_number>
c0203907:	e9 de fd ff ff       	jmp    c02036ea <kvprintf+0x3a>
c020390c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0203910:	83 fa 01             	cmp    $0x1,%edx
c0203913:	8b 7d 0c             	mov    0xc(%ebp),%edi
c0203916:	0f 86 f4 fe ff ff    	jbe    c0203810 <kvprintf+0x160>
c020391c:	8b 17                	mov    (%edi),%edx
c020391e:	83 c7 08             	add    $0x8,%edi
c0203921:	8b 4f fc             	mov    -0x4(%edi),%ecx
c0203924:	89 7d 0c             	mov    %edi,0xc(%ebp)
c0203927:	89 55 c8             	mov    %edx,-0x38(%ebp)
c020392a:	89 4d cc             	mov    %ecx,-0x34(%ebp)
c020392d:	e9 c4 fe ff ff       	jmp    c02037f6 <kvprintf+0x146>
c0203932:	0f b6 c9             	movzbl %cl,%ecx
c0203935:	ff 24 8d 8c f2 20 c0 	jmp    *-0x3fdf0d74(,%ecx,4)
c020393c:	f7 d8                	neg    %eax
c020393e:	b9 01 00 00 00       	mov    $0x1,%ecx
c0203943:	83 d2 00             	adc    $0x0,%edx
c0203946:	f7 da                	neg    %edx
c0203948:	eb a6                	jmp    c02038f0 <kvprintf+0x240>
c020394a:	8b 55 0c             	mov    0xc(%ebp),%edx
c020394d:	8d 42 04             	lea    0x4(%edx),%eax
c0203950:	8b 12                	mov    (%edx),%edx
c0203952:	89 45 0c             	mov    %eax,0xc(%ebp)
c0203955:	0f b6 45 e5          	movzbl -0x1b(%ebp),%eax
c0203959:	85 d2                	test   %edx,%edx
c020395b:	0f 84 cf 00 00 00    	je     c0203a30 <kvprintf+0x380>
c0203961:	80 3a 00             	cmpb   $0x0,(%edx)
c0203964:	0f 84 d0 00 00 00    	je     c0203a3a <kvprintf+0x38a>
c020396a:	31 db                	xor    %ebx,%ebx
c020396c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0203970:	43                   	inc    %ebx
c0203971:	80 3c 1a 00          	cmpb   $0x0,(%edx,%ebx,1)
c0203975:	75 f9                	jne    c0203970 <kvprintf+0x2c0>
c0203977:	84 c0                	test   %al,%al
c0203979:	75 36                	jne    c02039b1 <kvprintf+0x301>
c020397b:	8b 4d e0             	mov    -0x20(%ebp),%ecx
c020397e:	39 cb                	cmp    %ecx,%ebx
c0203980:	73 2f                	jae    c02039b1 <kvprintf+0x301>
c0203982:	89 55 d4             	mov    %edx,-0x2c(%ebp)
c0203985:	89 cf                	mov    %ecx,%edi
c0203987:	89 5d d0             	mov    %ebx,-0x30(%ebp)
c020398a:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c0203990:	c7 04 24 20 00 00 00 	movl   $0x20,(%esp)
c0203997:	43                   	inc    %ebx
c0203998:	e8 c3 c8 ff ff       	call   c0200260 <console_putc>
c020399d:	39 fb                	cmp    %edi,%ebx
c020399f:	72 ef                	jb     c0203990 <kvprintf+0x2e0>
c02039a1:	8b 5d d0             	mov    -0x30(%ebp),%ebx
c02039a4:	31 c0                	xor    %eax,%eax
c02039a6:	8b 55 d4             	mov    -0x2c(%ebp),%edx
c02039a9:	85 db                	test   %ebx,%ebx
c02039ab:	0f 84 39 fd ff ff    	je     c02036ea <kvprintf+0x3a>
c02039b1:	89 75 d0             	mov    %esi,-0x30(%ebp)
c02039b4:	31 ff                	xor    %edi,%edi
c02039b6:	88 45 d4             	mov    %al,-0x2c(%ebp)
c02039b9:	89 fe                	mov    %edi,%esi
c02039bb:	89 d7                	mov    %edx,%edi
c02039bd:	8d 76 00             	lea    0x0(%esi),%esi
c02039c0:	0f be 14 37          	movsbl (%edi,%esi,1),%edx
c02039c4:	46                   	inc    %esi
c02039c5:	89 14 24             	mov    %edx,(%esp)
c02039c8:	e8 93 c8 ff ff       	call   c0200260 <console_putc>
c02039cd:	39 de                	cmp    %ebx,%esi
c02039cf:	72 ef                	jb     c02039c0 <kvprintf+0x310>
c02039d1:	0f b6 45 d4          	movzbl -0x2c(%ebp),%eax
c02039d5:	8b 75 d0             	mov    -0x30(%ebp),%esi
c02039d8:	84 c0                	test   %al,%al
c02039da:	0f 84 0a fd ff ff    	je     c02036ea <kvprintf+0x3a>
c02039e0:	8b 7d e0             	mov    -0x20(%ebp),%edi
c02039e3:	39 fb                	cmp    %edi,%ebx
c02039e5:	0f 83 ff fc ff ff    	jae    c02036ea <kvprintf+0x3a>
c02039eb:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c02039ef:	90                   	nop
c02039f0:	c7 04 24 20 00 00 00 	movl   $0x20,(%esp)
c02039f7:	43                   	inc    %ebx
c02039f8:	e8 63 c8 ff ff       	call   c0200260 <console_putc>
c02039fd:	39 df                	cmp    %ebx,%edi
c02039ff:	75 ef                	jne    c02039f0 <kvprintf+0x340>
c0203a01:	e9 e4 fc ff ff       	jmp    c02036ea <kvprintf+0x3a>
c0203a06:	8b 55 0c             	mov    0xc(%ebp),%edx
c0203a09:	8d 42 04             	lea    0x4(%edx),%eax
c0203a0c:	89 45 0c             	mov    %eax,0xc(%ebp)
c0203a0f:	0f be 02             	movsbl (%edx),%eax
c0203a12:	89 04 24             	mov    %eax,(%esp)
c0203a15:	e8 46 c8 ff ff       	call   c0200260 <console_putc>
c0203a1a:	e9 cb fc ff ff       	jmp    c02036ea <kvprintf+0x3a>
c0203a1f:	89 55 0c             	mov    %edx,0xc(%ebp)
c0203a22:	8b 7d c8             	mov    -0x38(%ebp),%edi
c0203a25:	c1 ff 1f             	sar    $0x1f,%edi
c0203a28:	89 7d cc             	mov    %edi,-0x34(%ebp)
c0203a2b:	e9 ae fe ff ff       	jmp    c02038de <kvprintf+0x22e>
c0203a30:	ba 2a f2 20 c0       	mov    $0xc020f22a,%edx
c0203a35:	e9 30 ff ff ff       	jmp    c020396a <kvprintf+0x2ba>
c0203a3a:	8b 4d e0             	mov    -0x20(%ebp),%ecx
c0203a3d:	84 c0                	test   %al,%al
c0203a3f:	89 cf                	mov    %ecx,%edi
c0203a41:	75 1d                	jne    c0203a60 <kvprintf+0x3b0>
c0203a43:	31 db                	xor    %ebx,%ebx
c0203a45:	85 c9                	test   %ecx,%ecx
c0203a47:	0f 85 35 ff ff ff    	jne    c0203982 <kvprintf+0x2d2>
c0203a4d:	e9 98 fc ff ff       	jmp    c02036ea <kvprintf+0x3a>
c0203a52:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c0203a58:	89 55 0c             	mov    %edx,0xc(%ebp)
c0203a5b:	e9 28 fe ff ff       	jmp    c0203888 <kvprintf+0x1d8>
c0203a60:	31 db                	xor    %ebx,%ebx
c0203a62:	e9 7c ff ff ff       	jmp    c02039e3 <kvprintf+0x333>
c0203a67:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0203a6e:	66 90                	xchg   %ax,%ax

c0203a70 <kprintf>:
c0203a70:	55                   	push   %ebp
c0203a71:	89 e5                	mov    %esp,%ebp
c0203a73:	83 ec 18             	sub    $0x18,%esp
c0203a76:	8d 45 0c             	lea    0xc(%ebp),%eax
c0203a79:	89 44 24 04          	mov    %eax,0x4(%esp)
c0203a7d:	8b 45 08             	mov    0x8(%ebp),%eax
c0203a80:	89 04 24             	mov    %eax,(%esp)
c0203a83:	e8 28 fc ff ff       	call   c02036b0 <kvprintf>
c0203a88:	89 ec                	mov    %ebp,%esp
c0203a8a:	5d                   	pop    %ebp
c0203a8b:	c3                   	ret
c0203a8c:	66 90                	xchg   %ax,%ax
c0203a8e:	66 90                	xchg   %ax,%ax

c0203a90 <must.part.0>:
c0203a90:	55                   	push   %ebp
c0203a91:	f7 d8                	neg    %eax
c0203a93:	89 e5                	mov    %esp,%ebp
c0203a95:	83 ec 18             	sub    $0x18,%esp
c0203a98:	89 44 24 08          	mov    %eax,0x8(%esp)
c0203a9c:	89 54 24 04          	mov    %edx,0x4(%esp)
c0203aa0:	c7 04 24 e4 f2 20 c0 	movl   $0xc020f2e4,(%esp)
c0203aa7:	e8 94 f9 ff ff       	call   c0203440 <panic>
c0203aac:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi

c0203ab0 <zero_range.constprop.0>:
c0203ab0:	55                   	push   %ebp
c0203ab1:	89 e5                	mov    %esp,%ebp
c0203ab3:	57                   	push   %edi
c0203ab4:	56                   	push   %esi
c0203ab5:	53                   	push   %ebx
c0203ab6:	89 c3                	mov    %eax,%ebx
c0203ab8:	89 c8                	mov    %ecx,%eax
c0203aba:	89 d1                	mov    %edx,%ecx
c0203abc:	8d 84 02 ff 0f 00 00 	lea    0xfff(%edx,%eax,1),%eax
c0203ac3:	81 e1 00 f0 ff ff    	and    $0xfffff000,%ecx
c0203ac9:	25 00 f0 ff ff       	and    $0xfffff000,%eax
c0203ace:	83 ec 3c             	sub    $0x3c,%esp
c0203ad1:	8d 7d e4             	lea    -0x1c(%ebp),%edi
c0203ad4:	29 c8                	sub    %ecx,%eax
c0203ad6:	89 4d d4             	mov    %ecx,-0x2c(%ebp)
c0203ad9:	c1 e8 0c             	shr    $0xc,%eax
c0203adc:	89 45 e4             	mov    %eax,-0x1c(%ebp)
c0203adf:	8d 75 d4             	lea    -0x2c(%ebp),%esi
c0203ae2:	eb 27                	jmp    c0203b0b <zero_range.constprop.0+0x5b>
c0203ae4:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0203ae8:	89 7c 24 08          	mov    %edi,0x8(%esp)
c0203aec:	8d 43 0c             	lea    0xc(%ebx),%eax
c0203aef:	ba 0b 00 00 00       	mov    $0xb,%edx
c0203af4:	89 54 24 0c          	mov    %edx,0xc(%esp)
c0203af8:	89 74 24 04          	mov    %esi,0x4(%esp)
c0203afc:	89 04 24             	mov    %eax,(%esp)
c0203aff:	e8 2c 33 00 00       	call   c0206e30 <space_zero>
c0203b04:	85 c0                	test   %eax,%eax
c0203b06:	78 0f                	js     c0203b17 <zero_range.constprop.0+0x67>
c0203b08:	8b 45 e4             	mov    -0x1c(%ebp),%eax
c0203b0b:	85 c0                	test   %eax,%eax
c0203b0d:	75 d9                	jne    c0203ae8 <zero_range.constprop.0+0x38>
c0203b0f:	83 c4 3c             	add    $0x3c,%esp
c0203b12:	5b                   	pop    %ebx
c0203b13:	5e                   	pop    %esi
c0203b14:	5f                   	pop    %edi
c0203b15:	5d                   	pop    %ebp
c0203b16:	c3                   	ret
c0203b17:	c7 04 24 e4 f2 20 c0 	movl   $0xc020f2e4,(%esp)
c0203b1e:	f7 d8                	neg    %eax
c0203b20:	89 44 24 08          	mov    %eax,0x8(%esp)
c0203b24:	b8 f7 f2 20 c0       	mov    $0xc020f2f7,%eax
c0203b29:	89 44 24 04          	mov    %eax,0x4(%esp)
c0203b2d:	e8 0e f9 ff ff       	call   c0203440 <panic>
c0203b32:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0203b39:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi

c0203b40 <put>:
c0203b40:	55                   	push   %ebp
c0203b41:	83 c0 0c             	add    $0xc,%eax
c0203b44:	89 e5                	mov    %esp,%ebp
c0203b46:	57                   	push   %edi
c0203b47:	56                   	push   %esi
c0203b48:	53                   	push   %ebx
c0203b49:	83 ec 4c             	sub    $0x4c,%esp
c0203b4c:	89 45 cc             	mov    %eax,-0x34(%ebp)
c0203b4f:	8b 75 08             	mov    0x8(%ebp),%esi
c0203b52:	85 f6                	test   %esi,%esi
c0203b54:	74 7e                	je     c0203bd4 <put+0x94>
c0203b56:	89 4d d4             	mov    %ecx,-0x2c(%ebp)
c0203b59:	89 d7                	mov    %edx,%edi
c0203b5b:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0203b5f:	90                   	nop
c0203b60:	89 f8                	mov    %edi,%eax
c0203b62:	bb 00 10 00 00       	mov    $0x1000,%ebx
c0203b67:	25 ff 0f 00 00       	and    $0xfff,%eax
c0203b6c:	89 45 d0             	mov    %eax,-0x30(%ebp)
c0203b6f:	29 c3                	sub    %eax,%ebx
c0203b71:	89 7c 24 04          	mov    %edi,0x4(%esp)
c0203b75:	8d 45 e4             	lea    -0x1c(%ebp),%eax
c0203b78:	39 f3                	cmp    %esi,%ebx
c0203b7a:	89 44 24 10          	mov    %eax,0x10(%esp)
c0203b7e:	b8 02 00 00 00       	mov    $0x2,%eax
c0203b83:	0f 47 de             	cmova  %esi,%ebx
c0203b86:	89 44 24 0c          	mov    %eax,0xc(%esp)
c0203b8a:	b8 01 00 00 00       	mov    $0x1,%eax
c0203b8f:	89 44 24 08          	mov    %eax,0x8(%esp)
c0203b93:	8b 45 cc             	mov    -0x34(%ebp),%eax
c0203b96:	89 04 24             	mov    %eax,(%esp)
c0203b99:	e8 12 30 00 00       	call   c0206bb0 <space_touch>
c0203b9e:	8b 4d e4             	mov    -0x1c(%ebp),%ecx
c0203ba1:	85 c9                	test   %ecx,%ecx
c0203ba3:	78 37                	js     c0203bdc <put+0x9c>
c0203ba5:	89 04 24             	mov    %eax,(%esp)
c0203ba8:	31 d2                	xor    %edx,%edx
c0203baa:	01 df                	add    %ebx,%edi
c0203bac:	89 54 24 04          	mov    %edx,0x4(%esp)
c0203bb0:	e8 2b 3f 00 00       	call   c0207ae0 <kmap>
c0203bb5:	89 5c 24 08          	mov    %ebx,0x8(%esp)
c0203bb9:	8b 55 d4             	mov    -0x2c(%ebp),%edx
c0203bbc:	89 54 24 04          	mov    %edx,0x4(%esp)
c0203bc0:	8b 4d d0             	mov    -0x30(%ebp),%ecx
c0203bc3:	01 c8                	add    %ecx,%eax
c0203bc5:	89 04 24             	mov    %eax,(%esp)
c0203bc8:	e8 13 e5 ff ff       	call   c02020e0 <memcpy>
c0203bcd:	01 5d d4             	add    %ebx,-0x2c(%ebp)
c0203bd0:	29 de                	sub    %ebx,%esi
c0203bd2:	75 8c                	jne    c0203b60 <put+0x20>
c0203bd4:	83 c4 4c             	add    $0x4c,%esp
c0203bd7:	5b                   	pop    %ebx
c0203bd8:	5e                   	pop    %esi
c0203bd9:	5f                   	pop    %edi
c0203bda:	5d                   	pop    %ebp
c0203bdb:	c3                   	ret
c0203bdc:	c7 04 24 e4 f2 20 c0 	movl   $0xc020f2e4,(%esp)
c0203be3:	f7 d9                	neg    %ecx
c0203be5:	89 4c 24 08          	mov    %ecx,0x8(%esp)
c0203be9:	b9 fe f2 20 c0       	mov    $0xc020f2fe,%ecx
c0203bee:	89 4c 24 04          	mov    %ecx,0x4(%esp)
c0203bf2:	e8 49 f8 ff ff       	call   c0203440 <panic>
c0203bf7:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0203bfe:	66 90                	xchg   %ax,%ax

c0203c00 <init_start>:
c0203c00:	55                   	push   %ebp
c0203c01:	89 e5                	mov    %esp,%ebp
c0203c03:	57                   	push   %edi
c0203c04:	56                   	push   %esi
c0203c05:	53                   	push   %ebx
c0203c06:	83 ec 5c             	sub    $0x5c,%esp
c0203c09:	8b 45 08             	mov    0x8(%ebp),%eax
c0203c0c:	8b 40 04             	mov    0x4(%eax),%eax
c0203c0f:	85 c0                	test   %eax,%eax
c0203c11:	0f 84 79 05 00 00    	je     c0204190 <init_start+0x590>
c0203c17:	c7 45 b8 00 00 00 00 	movl   $0x0,-0x48(%ebp)
c0203c1e:	8b 45 08             	mov    0x8(%ebp),%eax
c0203c21:	31 f6                	xor    %esi,%esi
c0203c23:	c7 45 c0 00 00 00 00 	movl   $0x0,-0x40(%ebp)
c0203c2a:	8d 98 40 05 00 00    	lea    0x540(%eax),%ebx
c0203c30:	89 c7                	mov    %eax,%edi
c0203c32:	eb 0d                	jmp    c0203c41 <init_start+0x41>
c0203c34:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0203c38:	46                   	inc    %esi
c0203c39:	83 c3 20             	add    $0x20,%ebx
c0203c3c:	3b 77 04             	cmp    0x4(%edi),%esi
c0203c3f:	73 3e                	jae    c0203c7f <init_start+0x7f>
c0203c41:	89 1c 24             	mov    %ebx,(%esp)
c0203c44:	b8 05 00 00 00       	mov    $0x5,%eax
c0203c49:	89 44 24 08          	mov    %eax,0x8(%esp)
c0203c4d:	b8 13 f3 20 c0       	mov    $0xc020f313,%eax
c0203c52:	89 44 24 04          	mov    %eax,0x4(%esp)
c0203c56:	e8 55 e5 ff ff       	call   c02021b0 <memcmp>
c0203c5b:	85 c0                	test   %eax,%eax
c0203c5d:	75 d9                	jne    c0203c38 <init_start+0x38>
c0203c5f:	8b 43 18             	mov    0x18(%ebx),%eax
c0203c62:	46                   	inc    %esi
c0203c63:	83 c3 20             	add    $0x20,%ebx
c0203c66:	c1 e8 0c             	shr    $0xc,%eax
c0203c69:	89 04 24             	mov    %eax,(%esp)
c0203c6c:	e8 5f 3b 00 00       	call   c02077d0 <frame_low>
c0203c71:	89 45 c0             	mov    %eax,-0x40(%ebp)
c0203c74:	8b 43 fc             	mov    -0x4(%ebx),%eax
c0203c77:	3b 77 04             	cmp    0x4(%edi),%esi
c0203c7a:	89 45 b8             	mov    %eax,-0x48(%ebp)
c0203c7d:	72 c2                	jb     c0203c41 <init_start+0x41>
c0203c7f:	8b 45 c0             	mov    -0x40(%ebp),%eax
c0203c82:	85 c0                	test   %eax,%eax
c0203c84:	0f 84 06 05 00 00    	je     c0204190 <init_start+0x590>
c0203c8a:	c7 04 24 80 00 21 c0 	movl   $0xc0210080,(%esp)
c0203c91:	8d 45 d0             	lea    -0x30(%ebp),%eax
c0203c94:	89 44 24 08          	mov    %eax,0x8(%esp)
c0203c98:	b8 50 01 00 00       	mov    $0x150,%eax
c0203c9d:	89 44 24 04          	mov    %eax,0x4(%esp)
c0203ca1:	e8 da 6e 00 00       	call   c020ab80 <task_new>
c0203ca6:	89 45 bc             	mov    %eax,-0x44(%ebp)
c0203ca9:	8b 45 d0             	mov    -0x30(%ebp),%eax
c0203cac:	85 c0                	test   %eax,%eax
c0203cae:	0f 88 05 05 00 00    	js     c02041b9 <init_start+0x5b9>
c0203cb4:	be 05 00 00 00       	mov    $0x5,%esi
c0203cb9:	bf 13 f3 20 c0       	mov    $0xc020f313,%edi
c0203cbe:	89 74 24 08          	mov    %esi,0x8(%esp)
c0203cc2:	89 7c 24 04          	mov    %edi,0x4(%esp)
c0203cc6:	8b 75 bc             	mov    -0x44(%ebp),%esi
c0203cc9:	8d 86 c8 00 00 00    	lea    0xc8(%esi),%eax
c0203ccf:	89 04 24             	mov    %eax,(%esp)
c0203cd2:	e8 09 e4 ff ff       	call   c02020e0 <memcpy>
c0203cd7:	8b 4d b8             	mov    -0x48(%ebp),%ecx
c0203cda:	66 c7 46 0a 14 02    	movw   $0x214,0xa(%esi)
c0203ce0:	83 f9 33             	cmp    $0x33,%ecx
c0203ce3:	0f 86 0e 05 00 00    	jbe    c02041f7 <init_start+0x5f7>
c0203ce9:	8b 45 c0             	mov    -0x40(%ebp),%eax
c0203cec:	81 38 7f 45 4c 46    	cmpl   $0x464c457f,(%eax)
c0203cf2:	0f 85 ff 04 00 00    	jne    c02041f7 <init_start+0x5f7>
c0203cf8:	80 78 04 01          	cmpb   $0x1,0x4(%eax)
c0203cfc:	0f 85 f5 04 00 00    	jne    c02041f7 <init_start+0x5f7>
c0203d02:	81 78 10 02 00 03 00 	cmpl   $0x30002,0x10(%eax)
c0203d09:	0f 85 e8 04 00 00    	jne    c02041f7 <init_start+0x5f7>
c0203d0f:	66 83 78 2a 20       	cmpw   $0x20,0x2a(%eax)
c0203d14:	0f 85 dd 04 00 00    	jne    c02041f7 <init_start+0x5f7>
c0203d1a:	8b 50 1c             	mov    0x1c(%eax),%edx
c0203d1d:	39 d1                	cmp    %edx,%ecx
c0203d1f:	0f 82 d2 04 00 00    	jb     c02041f7 <init_start+0x5f7>
c0203d25:	0f b7 40 2c          	movzwl 0x2c(%eax),%eax
c0203d29:	29 d1                	sub    %edx,%ecx
c0203d2b:	c1 e9 05             	shr    $0x5,%ecx
c0203d2e:	39 c1                	cmp    %eax,%ecx
c0203d30:	0f 82 c1 04 00 00    	jb     c02041f7 <init_start+0x5f7>
c0203d36:	85 c0                	test   %eax,%eax
c0203d38:	bb 00 00 00 10       	mov    $0x10000000,%ebx
c0203d3d:	0f 84 53 01 00 00    	je     c0203e96 <init_start+0x296>
c0203d43:	c7 45 b4 00 00 00 10 	movl   $0x10000000,-0x4c(%ebp)
c0203d4a:	8b 4d c0             	mov    -0x40(%ebp),%ecx
c0203d4d:	c7 45 c4 00 00 00 00 	movl   $0x0,-0x3c(%ebp)
c0203d54:	8b 75 bc             	mov    -0x44(%ebp),%esi
c0203d57:	8d 3c 11             	lea    (%ecx,%edx,1),%edi
c0203d5a:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c0203d60:	83 3f 01             	cmpl   $0x1,(%edi)
c0203d63:	0f 85 0d 01 00 00    	jne    c0203e76 <init_start+0x276>
c0203d69:	8b 4f 14             	mov    0x14(%edi),%ecx
c0203d6c:	85 c9                	test   %ecx,%ecx
c0203d6e:	0f 84 02 01 00 00    	je     c0203e76 <init_start+0x276>
c0203d74:	8b 47 18             	mov    0x18(%edi),%eax
c0203d77:	8b 5f 08             	mov    0x8(%edi),%ebx
c0203d7a:	8d 14 85 00 00 00 00 	lea    0x0(,%eax,4),%edx
c0203d81:	83 e0 02             	and    $0x2,%eax
c0203d84:	83 e2 04             	and    $0x4,%edx
c0203d87:	09 c2                	or     %eax,%edx
c0203d89:	89 d8                	mov    %ebx,%eax
c0203d8b:	89 55 b0             	mov    %edx,-0x50(%ebp)
c0203d8e:	25 00 f0 ff ff       	and    $0xfffff000,%eax
c0203d93:	83 ca 01             	or     $0x1,%edx
c0203d96:	89 45 d4             	mov    %eax,-0x2c(%ebp)
c0203d99:	8b 45 b8             	mov    -0x48(%ebp),%eax
c0203d9c:	89 55 ac             	mov    %edx,-0x54(%ebp)
c0203d9f:	8b 57 04             	mov    0x4(%edi),%edx
c0203da2:	39 d0                	cmp    %edx,%eax
c0203da4:	0f 82 41 04 00 00    	jb     c02041eb <init_start+0x5eb>
c0203daa:	29 d0                	sub    %edx,%eax
c0203dac:	39 c8                	cmp    %ecx,%eax
c0203dae:	0f 47 c1             	cmova  %ecx,%eax
c0203db1:	3b 47 10             	cmp    0x10(%edi),%eax
c0203db4:	0f 82 31 04 00 00    	jb     c02041eb <init_start+0x5eb>
c0203dba:	8d 83 00 00 00 f0    	lea    -0x10000000(%ebx),%eax
c0203dc0:	3d ff ff ff 2f       	cmp    $0x2fffffff,%eax
c0203dc5:	0f 87 20 04 00 00    	ja     c02041eb <init_start+0x5eb>
c0203dcb:	b8 00 00 00 40       	mov    $0x40000000,%eax
c0203dd0:	29 d8                	sub    %ebx,%eax
c0203dd2:	39 c8                	cmp    %ecx,%eax
c0203dd4:	0f 82 11 04 00 00    	jb     c02041eb <init_start+0x5eb>
c0203dda:	89 da                	mov    %ebx,%edx
c0203ddc:	89 f0                	mov    %esi,%eax
c0203dde:	e8 cd fc ff ff       	call   c0203ab0 <zero_range.constprop.0>
c0203de3:	8b 47 04             	mov    0x4(%edi),%eax
c0203de6:	8b 4d c0             	mov    -0x40(%ebp),%ecx
c0203de9:	8b 57 08             	mov    0x8(%edi),%edx
c0203dec:	01 c1                	add    %eax,%ecx
c0203dee:	8b 47 10             	mov    0x10(%edi),%eax
c0203df1:	89 04 24             	mov    %eax,(%esp)
c0203df4:	89 f0                	mov    %esi,%eax
c0203df6:	e8 45 fd ff ff       	call   c0203b40 <put>
c0203dfb:	8b 55 d4             	mov    -0x2c(%ebp),%edx
c0203dfe:	b8 ff 0f 00 00       	mov    $0xfff,%eax
c0203e03:	8b 4f 08             	mov    0x8(%edi),%ecx
c0203e06:	8b 5f 14             	mov    0x14(%edi),%ebx
c0203e09:	29 d0                	sub    %edx,%eax
c0203e0b:	01 c8                	add    %ecx,%eax
c0203e0d:	01 d8                	add    %ebx,%eax
c0203e0f:	c1 e8 0c             	shr    $0xc,%eax
c0203e12:	f6 45 b0 02          	testb  $0x2,-0x50(%ebp)
c0203e16:	89 45 d8             	mov    %eax,-0x28(%ebp)
c0203e19:	8d 5d d4             	lea    -0x2c(%ebp),%ebx
c0203e1c:	75 3e                	jne    c0203e5c <init_start+0x25c>
c0203e1e:	89 7d b0             	mov    %edi,-0x50(%ebp)
c0203e21:	8b 7d ac             	mov    -0x54(%ebp),%edi
c0203e24:	eb 2c                	jmp    c0203e52 <init_start+0x252>
c0203e26:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0203e2d:	8d 76 00             	lea    0x0(%esi),%esi
c0203e30:	89 7c 24 0c          	mov    %edi,0xc(%esp)
c0203e34:	8d 45 d8             	lea    -0x28(%ebp),%eax
c0203e37:	89 44 24 08          	mov    %eax,0x8(%esp)
c0203e3b:	8d 46 0c             	lea    0xc(%esi),%eax
c0203e3e:	89 5c 24 04          	mov    %ebx,0x4(%esp)
c0203e42:	89 04 24             	mov    %eax,(%esp)
c0203e45:	e8 f6 3e 00 00       	call   c0207d40 <space_protect>
c0203e4a:	85 c0                	test   %eax,%eax
c0203e4c:	0f 88 7e 03 00 00    	js     c02041d0 <init_start+0x5d0>
c0203e52:	8b 4d d8             	mov    -0x28(%ebp),%ecx
c0203e55:	85 c9                	test   %ecx,%ecx
c0203e57:	75 d7                	jne    c0203e30 <init_start+0x230>
c0203e59:	8b 7d b0             	mov    -0x50(%ebp),%edi
c0203e5c:	8b 57 08             	mov    0x8(%edi),%edx
c0203e5f:	8b 47 14             	mov    0x14(%edi),%eax
c0203e62:	01 d0                	add    %edx,%eax
c0203e64:	8b 55 b4             	mov    -0x4c(%ebp),%edx
c0203e67:	39 c2                	cmp    %eax,%edx
c0203e69:	0f 43 c2             	cmovae %edx,%eax
c0203e6c:	89 45 b4             	mov    %eax,-0x4c(%ebp)
c0203e6f:	8b 45 c0             	mov    -0x40(%ebp),%eax
c0203e72:	0f b7 40 2c          	movzwl 0x2c(%eax),%eax
c0203e76:	ff 45 c4             	incl   -0x3c(%ebp)
c0203e79:	83 c7 20             	add    $0x20,%edi
c0203e7c:	8b 55 c4             	mov    -0x3c(%ebp),%edx
c0203e7f:	39 c2                	cmp    %eax,%edx
c0203e81:	0f 82 d9 fe ff ff    	jb     c0203d60 <init_start+0x160>
c0203e87:	8b 45 b4             	mov    -0x4c(%ebp),%eax
c0203e8a:	05 ff 0f 00 00       	add    $0xfff,%eax
c0203e8f:	25 00 f0 ff ff       	and    $0xfffff000,%eax
c0203e94:	89 c3                	mov    %eax,%ebx
c0203e96:	8b 45 c0             	mov    -0x40(%ebp),%eax
c0203e99:	b9 00 00 40 00       	mov    $0x400000,%ecx
c0203e9e:	89 da                	mov    %ebx,%edx
c0203ea0:	8b 7d bc             	mov    -0x44(%ebp),%edi
c0203ea3:	8b 70 18             	mov    0x18(%eax),%esi
c0203ea6:	89 f8                	mov    %edi,%eax
c0203ea8:	e8 03 fc ff ff       	call   c0203ab0 <zero_range.constprop.0>
c0203ead:	8d 7f 0c             	lea    0xc(%edi),%edi
c0203eb0:	c7 45 d4 00 00 f9 0f 	movl   $0xff90000,-0x2c(%ebp)
c0203eb7:	c7 45 d8 10 00 00 00 	movl   $0x10,-0x28(%ebp)
c0203ebe:	66 90                	xchg   %ax,%ax
c0203ec0:	89 3c 24             	mov    %edi,(%esp)
c0203ec3:	b8 0b 00 00 00       	mov    $0xb,%eax
c0203ec8:	89 44 24 0c          	mov    %eax,0xc(%esp)
c0203ecc:	8d 45 d8             	lea    -0x28(%ebp),%eax
c0203ecf:	89 44 24 08          	mov    %eax,0x8(%esp)
c0203ed3:	8d 45 d4             	lea    -0x2c(%ebp),%eax
c0203ed6:	89 44 24 04          	mov    %eax,0x4(%esp)
c0203eda:	e8 51 2f 00 00       	call   c0206e30 <space_zero>
c0203edf:	85 c0                	test   %eax,%eax
c0203ee1:	0f 88 1c 03 00 00    	js     c0204203 <init_start+0x603>
c0203ee7:	8b 45 d8             	mov    -0x28(%ebp),%eax
c0203eea:	85 c0                	test   %eax,%eax
c0203eec:	75 d2                	jne    c0203ec0 <init_start+0x2c0>
c0203eee:	8b 4d 08             	mov    0x8(%ebp),%ecx
c0203ef1:	ba 00 00 00 40       	mov    $0x40000000,%edx
c0203ef6:	8b 49 04             	mov    0x4(%ecx),%ecx
c0203ef9:	85 c9                	test   %ecx,%ecx
c0203efb:	0f 84 a0 00 00 00    	je     c0203fa1 <init_start+0x3a1>
c0203f01:	89 45 c0             	mov    %eax,-0x40(%ebp)
c0203f04:	8b 45 08             	mov    0x8(%ebp),%eax
c0203f07:	89 5d b8             	mov    %ebx,-0x48(%ebp)
c0203f0a:	89 75 b4             	mov    %esi,-0x4c(%ebp)
c0203f0d:	89 7d c4             	mov    %edi,-0x3c(%ebp)
c0203f10:	8b 4d c0             	mov    -0x40(%ebp),%ecx
c0203f13:	c1 e1 05             	shl    $0x5,%ecx
c0203f16:	8b bc 08 5c 05 00 00 	mov    0x55c(%eax,%ecx,1),%edi
c0203f1d:	8b b4 08 58 05 00 00 	mov    0x558(%eax,%ecx,1),%esi
c0203f24:	89 94 08 58 05 00 00 	mov    %edx,0x558(%eax,%ecx,1)
c0203f2b:	8d 9f ff 0f 00 00    	lea    0xfff(%edi),%ebx
c0203f31:	c1 eb 0c             	shr    $0xc,%ebx
c0203f34:	74 53                	je     c0203f89 <init_start+0x389>
c0203f36:	c1 e3 0c             	shl    $0xc,%ebx
c0203f39:	89 d7                	mov    %edx,%edi
c0203f3b:	89 45 08             	mov    %eax,0x8(%ebp)
c0203f3e:	01 d3                	add    %edx,%ebx
c0203f40:	29 d6                	sub    %edx,%esi
c0203f42:	89 da                	mov    %ebx,%edx
c0203f44:	89 fb                	mov    %edi,%ebx
c0203f46:	89 d7                	mov    %edx,%edi
c0203f48:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0203f4f:	90                   	nop
c0203f50:	89 5c 24 04          	mov    %ebx,0x4(%esp)
c0203f54:	b8 03 00 00 00       	mov    $0x3,%eax
c0203f59:	89 44 24 0c          	mov    %eax,0xc(%esp)
c0203f5d:	8d 04 1e             	lea    (%esi,%ebx,1),%eax
c0203f60:	c1 e8 0c             	shr    $0xc,%eax
c0203f63:	89 44 24 08          	mov    %eax,0x8(%esp)
c0203f67:	8b 45 c4             	mov    -0x3c(%ebp),%eax
c0203f6a:	89 04 24             	mov    %eax,(%esp)
c0203f6d:	e8 0e 4c 00 00       	call   c0208b80 <space_map_frame>
c0203f72:	85 c0                	test   %eax,%eax
c0203f74:	0f 88 22 02 00 00    	js     c020419c <init_start+0x59c>
c0203f7a:	81 c3 00 10 00 00    	add    $0x1000,%ebx
c0203f80:	39 fb                	cmp    %edi,%ebx
c0203f82:	75 cc                	jne    c0203f50 <init_start+0x350>
c0203f84:	8b 45 08             	mov    0x8(%ebp),%eax
c0203f87:	89 da                	mov    %ebx,%edx
c0203f89:	ff 45 c0             	incl   -0x40(%ebp)
c0203f8c:	8b 4d c0             	mov    -0x40(%ebp),%ecx
c0203f8f:	3b 48 04             	cmp    0x4(%eax),%ecx
c0203f92:	0f 82 78 ff ff ff    	jb     c0203f10 <init_start+0x310>
c0203f98:	8b 5d b8             	mov    -0x48(%ebp),%ebx
c0203f9b:	8b 75 b4             	mov    -0x4c(%ebp),%esi
c0203f9e:	8b 7d c4             	mov    -0x3c(%ebp),%edi
c0203fa1:	c7 45 d4 00 00 00 0e 	movl   $0xe000000,-0x2c(%ebp)
c0203fa8:	c7 45 d8 01 00 00 00 	movl   $0x1,-0x28(%ebp)
c0203faf:	90                   	nop
c0203fb0:	89 3c 24             	mov    %edi,(%esp)
c0203fb3:	b8 0b 00 00 00       	mov    $0xb,%eax
c0203fb8:	89 44 24 0c          	mov    %eax,0xc(%esp)
c0203fbc:	8d 45 d8             	lea    -0x28(%ebp),%eax
c0203fbf:	89 44 24 08          	mov    %eax,0x8(%esp)
c0203fc3:	8d 45 d4             	lea    -0x2c(%ebp),%eax
c0203fc6:	89 44 24 04          	mov    %eax,0x4(%esp)
c0203fca:	e8 61 2e 00 00       	call   c0206e30 <space_zero>
c0203fcf:	85 c0                	test   %eax,%eax
c0203fd1:	0f 88 2c 02 00 00    	js     c0204203 <init_start+0x603>
c0203fd7:	8b 45 d8             	mov    -0x28(%ebp),%eax
c0203fda:	85 c0                	test   %eax,%eax
c0203fdc:	75 d2                	jne    c0203fb0 <init_start+0x3b0>
c0203fde:	c7 04 24 40 09 00 00 	movl   $0x940,(%esp)
c0203fe5:	ba 00 00 00 0e       	mov    $0xe000000,%edx
c0203fea:	8b 7d bc             	mov    -0x44(%ebp),%edi
c0203fed:	8b 4d 08             	mov    0x8(%ebp),%ecx
c0203ff0:	89 f8                	mov    %edi,%eax
c0203ff2:	e8 49 fb ff ff       	call   c0203b40 <put>
c0203ff7:	8d 4d d8             	lea    -0x28(%ebp),%ecx
c0203ffa:	ba f0 ff f9 0f       	mov    $0xff9fff0,%edx
c0203fff:	89 5d d8             	mov    %ebx,-0x28(%ebp)
c0204002:	81 c3 00 00 40 00    	add    $0x400000,%ebx
c0204008:	89 f8                	mov    %edi,%eax
c020400a:	89 5d dc             	mov    %ebx,-0x24(%ebp)
c020400d:	c7 45 e0 00 00 00 00 	movl   $0x0,-0x20(%ebp)
c0204014:	c7 45 e4 00 00 00 00 	movl   $0x0,-0x1c(%ebp)
c020401b:	c7 04 24 10 00 00 00 	movl   $0x10,(%esp)
c0204022:	e8 19 fb ff ff       	call   c0203b40 <put>
c0204027:	8d 45 d0             	lea    -0x30(%ebp),%eax
c020402a:	89 44 24 08          	mov    %eax,0x8(%esp)
c020402e:	8b 47 20             	mov    0x20(%edi),%eax
c0204031:	c7 04 24 00 00 00 00 	movl   $0x0,(%esp)
c0204038:	89 44 24 04          	mov    %eax,0x4(%esp)
c020403c:	e8 8f 68 00 00       	call   c020a8d0 <port_new>
c0204041:	89 c3                	mov    %eax,%ebx
c0204043:	8b 45 d0             	mov    -0x30(%ebp),%eax
c0204046:	85 c0                	test   %eax,%eax
c0204048:	0f 88 75 01 00 00    	js     c02041c3 <init_start+0x5c3>
c020404e:	8b 45 bc             	mov    -0x44(%ebp),%eax
c0204051:	ba 00 21 00 00       	mov    $0x2100,%edx
c0204056:	b9 03 00 00 00       	mov    $0x3,%ecx
c020405b:	c7 43 24 01 00 00 00 	movl   $0x1,0x24(%ebx)
c0204062:	ff 40 04             	incl   0x4(%eax)
c0204065:	89 54 24 0c          	mov    %edx,0xc(%esp)
c0204069:	89 4c 24 08          	mov    %ecx,0x8(%esp)
c020406d:	89 44 24 04          	mov    %eax,0x4(%esp)
c0204071:	89 04 24             	mov    %eax,(%esp)
c0204074:	e8 57 63 00 00       	call   c020a3d0 <handle_put>
c0204079:	85 c0                	test   %eax,%eax
c020407b:	0f 88 9d 01 00 00    	js     c020421e <init_start+0x61e>
c0204081:	ba 01 21 00 00       	mov    $0x2101,%edx
c0204086:	b9 01 00 00 00       	mov    $0x1,%ecx
c020408b:	89 54 24 0c          	mov    %edx,0xc(%esp)
c020408f:	bf 80 00 21 c0       	mov    $0xc0210080,%edi
c0204094:	89 4c 24 08          	mov    %ecx,0x8(%esp)
c0204098:	89 7c 24 04          	mov    %edi,0x4(%esp)
c020409c:	8b 45 bc             	mov    -0x44(%ebp),%eax
c020409f:	ff 05 84 00 21 c0    	incl   0xc0210084
c02040a5:	89 04 24             	mov    %eax,(%esp)
c02040a8:	e8 23 63 00 00       	call   c020a3d0 <handle_put>
c02040ad:	85 c0                	test   %eax,%eax
c02040af:	0f 88 69 01 00 00    	js     c020421e <init_start+0x61e>
c02040b5:	ff 05 e4 00 21 c0    	incl   0xc02100e4
c02040bb:	b8 02 21 00 00       	mov    $0x2102,%eax
c02040c0:	89 44 24 0c          	mov    %eax,0xc(%esp)
c02040c4:	b8 01 00 00 00       	mov    $0x1,%eax
c02040c9:	89 44 24 08          	mov    %eax,0x8(%esp)
c02040cd:	b8 e0 00 21 c0       	mov    $0xc02100e0,%eax
c02040d2:	89 44 24 04          	mov    %eax,0x4(%esp)
c02040d6:	8b 45 bc             	mov    -0x44(%ebp),%eax
c02040d9:	89 04 24             	mov    %eax,(%esp)
c02040dc:	e8 ef 62 00 00       	call   c020a3d0 <handle_put>
c02040e1:	85 c0                	test   %eax,%eax
c02040e3:	0f 88 35 01 00 00    	js     c020421e <init_start+0x61e>
c02040e9:	b8 01 00 00 00       	mov    $0x1,%eax
c02040ee:	bf 03 21 00 00       	mov    $0x2103,%edi
c02040f3:	89 44 24 08          	mov    %eax,0x8(%esp)
c02040f7:	b8 c0 00 21 c0       	mov    $0xc02100c0,%eax
c02040fc:	89 7c 24 0c          	mov    %edi,0xc(%esp)
c0204100:	89 44 24 04          	mov    %eax,0x4(%esp)
c0204104:	8b 45 bc             	mov    -0x44(%ebp),%eax
c0204107:	ff 05 c4 00 21 c0    	incl   0xc02100c4
c020410d:	89 04 24             	mov    %eax,(%esp)
c0204110:	e8 bb 62 00 00       	call   c020a3d0 <handle_put>
c0204115:	85 c0                	test   %eax,%eax
c0204117:	0f 88 01 01 00 00    	js     c020421e <init_start+0x61e>
c020411d:	89 5c 24 04          	mov    %ebx,0x4(%esp)
c0204121:	ba 04 21 00 00       	mov    $0x2104,%edx
c0204126:	b9 01 00 00 00       	mov    $0x1,%ecx
c020412b:	89 54 24 0c          	mov    %edx,0xc(%esp)
c020412f:	89 4c 24 08          	mov    %ecx,0x8(%esp)
c0204133:	8b 45 bc             	mov    -0x44(%ebp),%eax
c0204136:	89 04 24             	mov    %eax,(%esp)
c0204139:	e8 92 62 00 00       	call   c020a3d0 <handle_put>
c020413e:	85 c0                	test   %eax,%eax
c0204140:	0f 88 d8 00 00 00    	js     c020421e <init_start+0x61e>
c0204146:	8d 45 d0             	lea    -0x30(%ebp),%eax
c0204149:	89 44 24 08          	mov    %eax,0x8(%esp)
c020414d:	31 c0                	xor    %eax,%eax
c020414f:	89 44 24 04          	mov    %eax,0x4(%esp)
c0204153:	8b 45 bc             	mov    -0x44(%ebp),%eax
c0204156:	89 04 24             	mov    %eax,(%esp)
c0204159:	e8 52 6f 00 00       	call   c020b0b0 <thread_new>
c020415e:	8b 4d d0             	mov    -0x30(%ebp),%ecx
c0204161:	85 c9                	test   %ecx,%ecx
c0204163:	0f 88 bf 00 00 00    	js     c0204228 <init_start+0x628>
c0204169:	89 70 ec             	mov    %esi,-0x14(%eax)
c020416c:	8b 55 bc             	mov    -0x44(%ebp),%edx
c020416f:	c7 40 f8 f0 ff f9 0f 	movl   $0xff9fff0,-0x8(%eax)
c0204176:	c6 40 08 00          	movb   $0x0,0x8(%eax)
c020417a:	89 04 24             	mov    %eax,(%esp)
c020417d:	89 15 14 00 22 c0    	mov    %edx,0xc0220014
c0204183:	e8 08 75 00 00       	call   c020b690 <sched_ready>
c0204188:	83 c4 5c             	add    $0x5c,%esp
c020418b:	5b                   	pop    %ebx
c020418c:	5e                   	pop    %esi
c020418d:	5f                   	pop    %edi
c020418e:	5d                   	pop    %ebp
c020418f:	c3                   	ret
c0204190:	c7 04 24 03 f3 20 c0 	movl   $0xc020f303,(%esp)
c0204197:	e8 a4 f2 ff ff       	call   c0203440 <panic>
c020419c:	c7 04 24 e4 f2 20 c0 	movl   $0xc020f2e4,(%esp)
c02041a3:	89 c1                	mov    %eax,%ecx
c02041a5:	b8 5d f3 20 c0       	mov    $0xc020f35d,%eax
c02041aa:	89 44 24 04          	mov    %eax,0x4(%esp)
c02041ae:	f7 d9                	neg    %ecx
c02041b0:	89 4c 24 08          	mov    %ecx,0x8(%esp)
c02041b4:	e8 87 f2 ff ff       	call   c0203440 <panic>
c02041b9:	ba 18 f3 20 c0       	mov    $0xc020f318,%edx
c02041be:	e8 cd f8 ff ff       	call   c0203a90 <must.part.0>
c02041c3:	ba e0 f5 20 c0       	mov    $0xc020f5e0,%edx
c02041c8:	e8 c3 f8 ff ff       	call   c0203a90 <must.part.0>
c02041cd:	8d 76 00             	lea    0x0(%esi),%esi
c02041d0:	c7 04 24 e4 f2 20 c0 	movl   $0xc020f2e4,(%esp)
c02041d7:	f7 d8                	neg    %eax
c02041d9:	bb 55 f3 20 c0       	mov    $0xc020f355,%ebx
c02041de:	89 44 24 08          	mov    %eax,0x8(%esp)
c02041e2:	89 5c 24 04          	mov    %ebx,0x4(%esp)
c02041e6:	e8 55 f2 ff ff       	call   c0203440 <panic>
c02041eb:	c7 04 24 3b f3 20 c0 	movl   $0xc020f33b,(%esp)
c02041f2:	e8 49 f2 ff ff       	call   c0203440 <panic>
c02041f7:	c7 04 24 1d f3 20 c0 	movl   $0xc020f31d,(%esp)
c02041fe:	e8 3d f2 ff ff       	call   c0203440 <panic>
c0204203:	c7 04 24 e4 f2 20 c0 	movl   $0xc020f2e4,(%esp)
c020420a:	f7 d8                	neg    %eax
c020420c:	89 44 24 08          	mov    %eax,0x8(%esp)
c0204210:	b8 f7 f2 20 c0       	mov    $0xc020f2f7,%eax
c0204215:	89 44 24 04          	mov    %eax,0x4(%esp)
c0204219:	e8 22 f2 ff ff       	call   c0203440 <panic>
c020421e:	ba 65 f3 20 c0       	mov    $0xc020f365,%edx
c0204223:	e8 68 f8 ff ff       	call   c0203a90 <must.part.0>
c0204228:	ba 6d f3 20 c0       	mov    $0xc020f36d,%edx
c020422d:	89 c8                	mov    %ecx,%eax
c020422f:	e8 5c f8 ff ff       	call   c0203a90 <must.part.0>
c0204234:	66 90                	xchg   %ax,%ax
c0204236:	66 90                	xchg   %ax,%ax
c0204238:	66 90                	xchg   %ax,%ax
c020423a:	66 90                	xchg   %ax,%ax
c020423c:	66 90                	xchg   %ax,%ax
c020423e:	66 90                	xchg   %ax,%ax

c0204240 <call_abort>:
c0204240:	55                   	push   %ebp
c0204241:	89 e5                	mov    %esp,%ebp
c0204243:	56                   	push   %esi
c0204244:	31 f6                	xor    %esi,%esi
c0204246:	53                   	push   %ebx
c0204247:	83 ec 10             	sub    $0x10,%esp
c020424a:	8b 5d 08             	mov    0x8(%ebp),%ebx
c020424d:	80 7b 09 00          	cmpb   $0x0,0x9(%ebx)
c0204251:	75 03                	jne    c0204256 <call_abort+0x16>
c0204253:	8b 73 14             	mov    0x14(%ebx),%esi
c0204256:	0f b6 43 08          	movzbl 0x8(%ebx),%eax
c020425a:	84 c0                	test   %al,%al
c020425c:	0f 84 ac 01 00 00    	je     c020440e <call_abort.cold>
c0204262:	3c 02                	cmp    $0x2,%al
c0204264:	74 4a                	je     c02042b0 <call_abort+0x70>
c0204266:	31 c0                	xor    %eax,%eax
c0204268:	ba a0 f3 20 c0       	mov    $0xc020f3a0,%edx
c020426d:	89 44 24 0c          	mov    %eax,0xc(%esp)
c0204271:	89 54 24 08          	mov    %edx,0x8(%esp)
c0204275:	8b 45 0c             	mov    0xc(%ebp),%eax
c0204278:	89 1c 24             	mov    %ebx,(%esp)
c020427b:	89 44 24 04          	mov    %eax,0x4(%esp)
c020427f:	e8 7c 15 00 00       	call   c0205800 <call_finish>
c0204284:	85 f6                	test   %esi,%esi
c0204286:	74 06                	je     c020428e <call_abort+0x4e>
c0204288:	80 7e 08 00          	cmpb   $0x0,0x8(%esi)
c020428c:	74 0a                	je     c0204298 <call_abort+0x58>
c020428e:	83 c4 10             	add    $0x10,%esp
c0204291:	5b                   	pop    %ebx
c0204292:	5e                   	pop    %esi
c0204293:	5d                   	pop    %ebp
c0204294:	c3                   	ret
c0204295:	8d 76 00             	lea    0x0(%esi),%esi
c0204298:	89 34 24             	mov    %esi,(%esp)
c020429b:	e8 f0 73 00 00       	call   c020b690 <sched_ready>
c02042a0:	83 c4 10             	add    $0x10,%esp
c02042a3:	5b                   	pop    %ebx
c02042a4:	5e                   	pop    %esi
c02042a5:	5d                   	pop    %ebp
c02042a6:	c3                   	ret
c02042a7:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02042ae:	66 90                	xchg   %ax,%ax
c02042b0:	89 1c 24             	mov    %ebx,(%esp)
c02042b3:	b9 04 00 00 00       	mov    $0x4,%ecx
c02042b8:	89 4c 24 04          	mov    %ecx,0x4(%esp)
c02042bc:	e8 bf 04 00 00       	call   c0204780 <event_post_call>
c02042c1:	eb a3                	jmp    c0204266 <call_abort+0x26>
c02042c3:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02042ca:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi

c02042d0 <call_expired>:
c02042d0:	55                   	push   %ebp
c02042d1:	89 e5                	mov    %esp,%ebp
c02042d3:	83 ec 18             	sub    $0x18,%esp
c02042d6:	89 5d fc             	mov    %ebx,-0x4(%ebp)
c02042d9:	8b 45 08             	mov    0x8(%ebp),%eax
c02042dc:	0f b6 50 bb          	movzbl -0x45(%eax),%edx
c02042e0:	8d 58 b0             	lea    -0x50(%eax),%ebx
c02042e3:	88 d1                	mov    %dl,%cl
c02042e5:	80 e1 02             	and    $0x2,%cl
c02042e8:	74 06                	je     c02042f0 <call_expired+0x20>
c02042ea:	80 78 b8 02          	cmpb   $0x2,-0x48(%eax)
c02042ee:	74 20                	je     c0204310 <call_expired+0x40>
c02042f0:	89 1c 24             	mov    %ebx,(%esp)
c02042f3:	b8 8c ff ff ff       	mov    $0xffffff8c,%eax
c02042f8:	89 44 24 04          	mov    %eax,0x4(%esp)
c02042fc:	e8 3f ff ff ff       	call   c0204240 <call_abort>
c0204301:	8b 5d fc             	mov    -0x4(%ebp),%ebx
c0204304:	89 ec                	mov    %ebp,%esp
c0204306:	5d                   	pop    %ebp
c0204307:	c3                   	ret
c0204308:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020430f:	90                   	nop
c0204310:	88 d1                	mov    %dl,%cl
c0204312:	80 e1 04             	and    $0x4,%cl
c0204315:	75 ea                	jne    c0204301 <call_expired+0x31>
c0204317:	80 ca 04             	or     $0x4,%dl
c020431a:	88 50 bb             	mov    %dl,-0x45(%eax)
c020431d:	ba 02 00 00 00       	mov    $0x2,%edx
c0204322:	89 54 24 04          	mov    %edx,0x4(%esp)
c0204326:	89 1c 24             	mov    %ebx,(%esp)
c0204329:	e8 52 04 00 00       	call   c0204780 <event_post_call>
c020432e:	eb d1                	jmp    c0204301 <call_expired+0x31>

c0204330 <thread_interrupt>:
c0204330:	55                   	push   %ebp
c0204331:	89 e5                	mov    %esp,%ebp
c0204333:	83 ec 18             	sub    $0x18,%esp
c0204336:	89 5d fc             	mov    %ebx,-0x4(%ebp)
c0204339:	8b 5d 08             	mov    0x8(%ebp),%ebx
c020433c:	8b 43 10             	mov    0x10(%ebx),%eax
c020433f:	80 7b 0d 00          	cmpb   $0x0,0xd(%ebx)
c0204343:	8b 90 8c 00 00 00    	mov    0x8c(%eax),%edx
c0204349:	c6 43 0a 01          	movb   $0x1,0xa(%ebx)
c020434d:	75 19                	jne    c0204368 <thread_interrupt+0x38>
c020434f:	0f b6 43 08          	movzbl 0x8(%ebx),%eax
c0204353:	85 d2                	test   %edx,%edx
c0204355:	0f 95 c1             	setne  %cl
c0204358:	3c 01                	cmp    $0x1,%al
c020435a:	74 14                	je     c0204370 <thread_interrupt+0x40>
c020435c:	3c 02                	cmp    $0x2,%al
c020435e:	0f 84 8c 00 00 00    	je     c02043f0 <thread_interrupt+0xc0>
c0204364:	3c 03                	cmp    $0x3,%al
c0204366:	74 30                	je     c0204398 <thread_interrupt+0x68>
c0204368:	8b 5d fc             	mov    -0x4(%ebp),%ebx
c020436b:	89 ec                	mov    %ebp,%esp
c020436d:	5d                   	pop    %ebp
c020436e:	c3                   	ret
c020436f:	90                   	nop
c0204370:	80 7b 38 02          	cmpb   $0x2,0x38(%ebx)
c0204374:	74 4a                	je     c02043c0 <thread_interrupt+0x90>
c0204376:	88 4b 0a             	mov    %cl,0xa(%ebx)
c0204379:	ba fc ff ff ff       	mov    $0xfffffffc,%edx
c020437e:	83 c3 30             	add    $0x30,%ebx
c0204381:	89 1c 24             	mov    %ebx,(%esp)
c0204384:	89 54 24 04          	mov    %edx,0x4(%esp)
c0204388:	e8 b3 fe ff ff       	call   c0204240 <call_abort>
c020438d:	8b 5d fc             	mov    -0x4(%ebp),%ebx
c0204390:	89 ec                	mov    %ebp,%esp
c0204392:	5d                   	pop    %ebp
c0204393:	c3                   	ret
c0204394:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0204398:	88 4b 0a             	mov    %cl,0xa(%ebx)
c020439b:	8d 83 18 01 00 00    	lea    0x118(%ebx),%eax
c02043a1:	89 04 24             	mov    %eax,(%esp)
c02043a4:	e8 27 79 00 00       	call   c020bcd0 <timer_cancel>
c02043a9:	c7 43 e0 fc ff ff ff 	movl   $0xfffffffc,-0x20(%ebx)
c02043b0:	c6 43 08 00          	movb   $0x0,0x8(%ebx)
c02043b4:	89 1c 24             	mov    %ebx,(%esp)
c02043b7:	e8 d4 72 00 00       	call   c020b690 <sched_ready>
c02043bc:	eb aa                	jmp    c0204368 <thread_interrupt+0x38>
c02043be:	66 90                	xchg   %ax,%ax
c02043c0:	0f b6 43 3b          	movzbl 0x3b(%ebx),%eax
c02043c4:	88 c2                	mov    %al,%dl
c02043c6:	80 e2 04             	and    $0x4,%dl
c02043c9:	75 9d                	jne    c0204368 <thread_interrupt+0x38>
c02043cb:	0c 04                	or     $0x4,%al
c02043cd:	b9 02 00 00 00       	mov    $0x2,%ecx
c02043d2:	88 43 3b             	mov    %al,0x3b(%ebx)
c02043d5:	83 c3 30             	add    $0x30,%ebx
c02043d8:	89 4c 24 04          	mov    %ecx,0x4(%esp)
c02043dc:	89 1c 24             	mov    %ebx,(%esp)
c02043df:	e8 9c 03 00 00       	call   c0204780 <event_post_call>
c02043e4:	eb 82                	jmp    c0204368 <thread_interrupt+0x38>
c02043e6:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02043ed:	8d 76 00             	lea    0x0(%esi),%esi
c02043f0:	85 d2                	test   %edx,%edx
c02043f2:	0f 84 70 ff ff ff    	je     c0204368 <thread_interrupt+0x38>
c02043f8:	89 1c 24             	mov    %ebx,(%esp)
c02043fb:	b8 fc ff ff ff       	mov    $0xfffffffc,%eax
c0204400:	89 44 24 04          	mov    %eax,0x4(%esp)
c0204404:	e8 57 13 00 00       	call   c0205760 <receive_fail>
c0204409:	e9 5a ff ff ff       	jmp    c0204368 <thread_interrupt+0x38>

c020440e <call_abort.cold>:
c020440e:	c7 44 24 08 10 00 00 	movl   $0x10,0x8(%esp)
c0204415:	00 
c0204416:	c7 44 24 04 74 f3 20 	movl   $0xc020f374,0x4(%esp)
c020441d:	c0 
c020441e:	c7 04 24 87 f3 20 c0 	movl   $0xc020f387,(%esp)
c0204425:	e8 f4 f0 ff ff       	call   c020351e <assert_failed>
c020442a:	66 90                	xchg   %ax,%ax
c020442c:	66 90                	xchg   %ax,%ax
c020442e:	66 90                	xchg   %ax,%ax

c0204430 <call_start>:
c0204430:	55                   	push   %ebp
c0204431:	89 e5                	mov    %esp,%ebp
c0204433:	57                   	push   %edi
c0204434:	56                   	push   %esi
c0204435:	53                   	push   %ebx
c0204436:	83 ec 1c             	sub    $0x1c,%esp
c0204439:	8b 5d 08             	mov    0x8(%ebp),%ebx
c020443c:	8b 45 0c             	mov    0xc(%ebp),%eax
c020443f:	80 7b 08 00          	cmpb   $0x0,0x8(%ebx)
c0204443:	8b 70 08             	mov    0x8(%eax),%esi
c0204446:	0f 85 be 02 00 00    	jne    c020470a <call_start.cold>
c020444c:	8b 53 10             	mov    0x10(%ebx),%edx
c020444f:	85 d2                	test   %edx,%edx
c0204451:	0f 85 b3 02 00 00    	jne    c020470a <call_start.cold>
c0204457:	ff 40 04             	incl   0x4(%eax)
c020445a:	89 43 10             	mov    %eax,0x10(%ebx)
c020445d:	c6 43 0b 00          	movb   $0x0,0xb(%ebx)
c0204461:	83 05 f8 36 22 c0 01 	addl   $0x1,0xc02236f8
c0204468:	83 15 fc 36 22 c0 00 	adcl   $0x0,0xc02236fc
c020446f:	8b 46 08             	mov    0x8(%esi),%eax
c0204472:	85 c0                	test   %eax,%eax
c0204474:	74 2a                	je     c02044a0 <call_start+0x70>
c0204476:	89 34 24             	mov    %esi,(%esp)
c0204479:	e8 12 0e 00 00       	call   c0205290 <receiver_take>
c020447e:	89 5c 24 04          	mov    %ebx,0x4(%esp)
c0204482:	89 04 24             	mov    %eax,(%esp)
c0204485:	89 c6                	mov    %eax,%esi
c0204487:	e8 a4 0e 00 00       	call   c0205330 <receive_call>
c020448c:	89 34 24             	mov    %esi,(%esp)
c020448f:	e8 5c 72 00 00       	call   c020b6f0 <sched_direct>
c0204494:	83 c4 1c             	add    $0x1c,%esp
c0204497:	5b                   	pop    %ebx
c0204498:	5e                   	pop    %esi
c0204499:	5f                   	pop    %edi
c020449a:	5d                   	pop    %ebp
c020449b:	c3                   	ret
c020449c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c02044a0:	c6 43 08 01          	movb   $0x1,0x8(%ebx)
c02044a4:	83 c6 18             	add    $0x18,%esi
c02044a7:	8b 46 04             	mov    0x4(%esi),%eax
c02044aa:	39 c6                	cmp    %eax,%esi
c02044ac:	74 3e                	je     c02044ec <call_start+0xbc>
c02044ae:	8b 7b 14             	mov    0x14(%ebx),%edi
c02044b1:	eb 1c                	jmp    c02044cf <call_start+0x9f>
c02044b3:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c02044b7:	90                   	nop
c02044b8:	85 ff                	test   %edi,%edi
c02044ba:	0f b6 4a 0c          	movzbl 0xc(%edx),%ecx
c02044be:	74 21                	je     c02044e1 <call_start+0xb1>
c02044c0:	0f b6 57 0c          	movzbl 0xc(%edi),%edx
c02044c4:	38 d1                	cmp    %dl,%cl
c02044c6:	73 24                	jae    c02044ec <call_start+0xbc>
c02044c8:	8b 40 04             	mov    0x4(%eax),%eax
c02044cb:	39 c6                	cmp    %eax,%esi
c02044cd:	74 1d                	je     c02044ec <call_start+0xbc>
c02044cf:	8b 50 14             	mov    0x14(%eax),%edx
c02044d2:	85 d2                	test   %edx,%edx
c02044d4:	75 e2                	jne    c02044b8 <call_start+0x88>
c02044d6:	8b 50 30             	mov    0x30(%eax),%edx
c02044d9:	85 ff                	test   %edi,%edi
c02044db:	0f b6 4a 0a          	movzbl 0xa(%edx),%ecx
c02044df:	75 df                	jne    c02044c0 <call_start+0x90>
c02044e1:	8b 53 30             	mov    0x30(%ebx),%edx
c02044e4:	0f b6 52 0a          	movzbl 0xa(%edx),%edx
c02044e8:	38 d1                	cmp    %dl,%cl
c02044ea:	72 dc                	jb     c02044c8 <call_start+0x98>
c02044ec:	8b 00                	mov    (%eax),%eax
c02044ee:	8b 50 04             	mov    0x4(%eax),%edx
c02044f1:	89 03                	mov    %eax,(%ebx)
c02044f3:	89 53 04             	mov    %edx,0x4(%ebx)
c02044f6:	8b 50 04             	mov    0x4(%eax),%edx
c02044f9:	89 1a                	mov    %ebx,(%edx)
c02044fb:	89 58 04             	mov    %ebx,0x4(%eax)
c02044fe:	83 c4 1c             	add    $0x1c,%esp
c0204501:	5b                   	pop    %ebx
c0204502:	5e                   	pop    %esi
c0204503:	5f                   	pop    %edi
c0204504:	5d                   	pop    %ebp
c0204505:	c3                   	ret
c0204506:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020450d:	8d 76 00             	lea    0x0(%esi),%esi

c0204510 <sys_ipc_call>:
c0204510:	55                   	push   %ebp
c0204511:	89 e5                	mov    %esp,%ebp
c0204513:	83 ec 38             	sub    $0x38,%esp
c0204516:	89 5d f4             	mov    %ebx,-0xc(%ebp)
c0204519:	8b 5d 08             	mov    0x8(%ebp),%ebx
c020451c:	89 75 f8             	mov    %esi,-0x8(%ebp)
c020451f:	89 7d fc             	mov    %edi,-0x4(%ebp)
c0204522:	8b 7b 10             	mov    0x10(%ebx),%edi
c0204525:	8b 53 e0             	mov    -0x20(%ebx),%edx
c0204528:	8b 47 24             	mov    0x24(%edi),%eax
c020452b:	8b 34 d0             	mov    (%eax,%edx,8),%esi
c020452e:	8b 43 14             	mov    0x14(%ebx),%eax
c0204531:	8b 53 d8             	mov    -0x28(%ebx),%edx
c0204534:	81 fe 00 01 21 c0    	cmp    $0xc0210100,%esi
c020453a:	8b 48 68             	mov    0x68(%eax),%ecx
c020453d:	c7 40 68 00 00 00 00 	movl   $0x0,0x68(%eax)
c0204544:	89 4d e4             	mov    %ecx,-0x1c(%ebp)
c0204547:	8b 48 6c             	mov    0x6c(%eax),%ecx
c020454a:	c7 40 6c 00 00 00 00 	movl   $0x0,0x6c(%eax)
c0204551:	89 4d e0             	mov    %ecx,-0x20(%ebp)
c0204554:	0f 84 da 00 00 00    	je     c0204634 <sys_ipc_call+0x124>
c020455a:	8b 46 08             	mov    0x8(%esi),%eax
c020455d:	80 78 01 00          	cmpb   $0x0,0x1(%eax)
c0204561:	0f 85 91 00 00 00    	jne    c02045f8 <sys_ipc_call+0xe8>
c0204567:	89 d0                	mov    %edx,%eax
c0204569:	c1 e8 14             	shr    $0x14,%eax
c020456c:	83 e0 1f             	and    $0x1f,%eax
c020456f:	83 f8 10             	cmp    $0x10,%eax
c0204572:	77 6c                	ja     c02045e0 <sys_ipc_call+0xd0>
c0204574:	89 d0                	mov    %edx,%eax
c0204576:	c1 e8 1c             	shr    $0x1c,%eax
c0204579:	83 e0 03             	and    $0x3,%eax
c020457c:	83 f8 03             	cmp    $0x3,%eax
c020457f:	74 5f                	je     c02045e0 <sys_ipc_call+0xd0>
c0204581:	85 c0                	test   %eax,%eax
c0204583:	0f 85 87 00 00 00    	jne    c0204610 <sys_ipc_call+0x100>
c0204589:	80 7b 0a 00          	cmpb   $0x0,0xa(%ebx)
c020458d:	74 0a                	je     c0204599 <sys_ipc_call+0x89>
c020458f:	80 7b 0d 00          	cmpb   $0x0,0xd(%ebx)
c0204593:	0f 84 47 01 00 00    	je     c02046e0 <sys_ipc_call+0x1d0>
c0204599:	8b 45 e0             	mov    -0x20(%ebp),%eax
c020459c:	8d 7b 30             	lea    0x30(%ebx),%edi
c020459f:	0b 45 e4             	or     -0x1c(%ebp),%eax
c02045a2:	0f 85 a8 00 00 00    	jne    c0204650 <sys_ipc_call+0x140>
c02045a8:	89 53 48             	mov    %edx,0x48(%ebx)
c02045ab:	8b 43 d4             	mov    -0x2c(%ebx),%eax
c02045ae:	c6 43 08 01          	movb   $0x1,0x8(%ebx)
c02045b2:	89 43 4c             	mov    %eax,0x4c(%ebx)
c02045b5:	8b 43 c8             	mov    -0x38(%ebx),%eax
c02045b8:	89 43 50             	mov    %eax,0x50(%ebx)
c02045bb:	8b 43 c4             	mov    -0x3c(%ebx),%eax
c02045be:	89 43 54             	mov    %eax,0x54(%ebx)
c02045c1:	8b 43 cc             	mov    -0x34(%ebx),%eax
c02045c4:	89 43 58             	mov    %eax,0x58(%ebx)
c02045c7:	89 74 24 04          	mov    %esi,0x4(%esp)
c02045cb:	89 3c 24             	mov    %edi,(%esp)
c02045ce:	e8 5d fe ff ff       	call   c0204430 <call_start>
c02045d3:	b8 01 f0 ff ff       	mov    $0xfffff001,%eax
c02045d8:	eb 0b                	jmp    c02045e5 <sys_ipc_call+0xd5>
c02045da:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c02045e0:	b8 ea ff ff ff       	mov    $0xffffffea,%eax
c02045e5:	8b 5d f4             	mov    -0xc(%ebp),%ebx
c02045e8:	8b 75 f8             	mov    -0x8(%ebp),%esi
c02045eb:	8b 7d fc             	mov    -0x4(%ebp),%edi
c02045ee:	89 ec                	mov    %ebp,%esp
c02045f0:	5d                   	pop    %ebp
c02045f1:	c3                   	ret
c02045f2:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c02045f8:	8b 5d f4             	mov    -0xc(%ebp),%ebx
c02045fb:	b8 33 ff ff ff       	mov    $0xffffff33,%eax
c0204600:	8b 75 f8             	mov    -0x8(%ebp),%esi
c0204603:	8b 7d fc             	mov    -0x4(%ebp),%edi
c0204606:	89 ec                	mov    %ebp,%esp
c0204608:	5d                   	pop    %ebp
c0204609:	c3                   	ret
c020460a:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c0204610:	89 55 dc             	mov    %edx,-0x24(%ebp)
c0204613:	89 44 24 08          	mov    %eax,0x8(%esp)
c0204617:	8b 43 14             	mov    0x14(%ebx),%eax
c020461a:	89 3c 24             	mov    %edi,(%esp)
c020461d:	83 c0 50             	add    $0x50,%eax
c0204620:	89 44 24 04          	mov    %eax,0x4(%esp)
c0204624:	e8 57 1b 00 00       	call   c0206180 <give_ok>
c0204629:	8b 55 dc             	mov    -0x24(%ebp),%edx
c020462c:	84 c0                	test   %al,%al
c020462e:	0f 85 55 ff ff ff    	jne    c0204589 <sys_ipc_call+0x79>
c0204634:	8b 5d f4             	mov    -0xc(%ebp),%ebx
c0204637:	b8 38 ff ff ff       	mov    $0xffffff38,%eax
c020463c:	8b 75 f8             	mov    -0x8(%ebp),%esi
c020463f:	8b 7d fc             	mov    -0x4(%ebp),%edi
c0204642:	89 ec                	mov    %ebp,%esp
c0204644:	5d                   	pop    %ebp
c0204645:	c3                   	ret
c0204646:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020464d:	8d 76 00             	lea    0x0(%esi),%esi
c0204650:	89 55 dc             	mov    %edx,-0x24(%ebp)
c0204653:	8b 45 e4             	mov    -0x1c(%ebp),%eax
c0204656:	89 04 24             	mov    %eax,(%esp)
c0204659:	8b 45 e0             	mov    -0x20(%ebp),%eax
c020465c:	89 44 24 04          	mov    %eax,0x4(%esp)
c0204660:	e8 9b 75 00 00       	call   c020bc00 <timer_ahead>
c0204665:	8b 55 dc             	mov    -0x24(%ebp),%edx
c0204668:	84 c0                	test   %al,%al
c020466a:	0f 84 90 00 00 00    	je     c0204700 <sys_ipc_call+0x1f0>
c0204670:	89 53 48             	mov    %edx,0x48(%ebx)
c0204673:	8b 43 d4             	mov    -0x2c(%ebx),%eax
c0204676:	c6 43 08 01          	movb   $0x1,0x8(%ebx)
c020467a:	89 43 4c             	mov    %eax,0x4c(%ebx)
c020467d:	8b 43 c8             	mov    -0x38(%ebx),%eax
c0204680:	89 43 50             	mov    %eax,0x50(%ebx)
c0204683:	8b 43 c4             	mov    -0x3c(%ebx),%eax
c0204686:	89 43 54             	mov    %eax,0x54(%ebx)
c0204689:	8b 43 cc             	mov    -0x34(%ebx),%eax
c020468c:	89 43 58             	mov    %eax,0x58(%ebx)
c020468f:	8b 45 e4             	mov    -0x1c(%ebp),%eax
c0204692:	89 44 24 04          	mov    %eax,0x4(%esp)
c0204696:	8b 45 e0             	mov    -0x20(%ebp),%eax
c0204699:	89 44 24 08          	mov    %eax,0x8(%esp)
c020469d:	8d 83 80 00 00 00    	lea    0x80(%ebx),%eax
c02046a3:	89 04 24             	mov    %eax,(%esp)
c02046a6:	e8 85 75 00 00       	call   c020bc30 <timer_set>
c02046ab:	89 74 24 04          	mov    %esi,0x4(%esp)
c02046af:	89 3c 24             	mov    %edi,(%esp)
c02046b2:	e8 79 fd ff ff       	call   c0204430 <call_start>
c02046b7:	0f b6 43 3b          	movzbl 0x3b(%ebx),%eax
c02046bb:	88 c2                	mov    %al,%dl
c02046bd:	80 ca 08             	or     $0x8,%dl
c02046c0:	88 53 3b             	mov    %dl,0x3b(%ebx)
c02046c3:	8b 53 14             	mov    0x14(%ebx),%edx
c02046c6:	83 7a 70 01          	cmpl   $0x1,0x70(%edx)
c02046ca:	0f 85 03 ff ff ff    	jne    c02045d3 <sys_ipc_call+0xc3>
c02046d0:	0c 0a                	or     $0xa,%al
c02046d2:	88 43 3b             	mov    %al,0x3b(%ebx)
c02046d5:	e9 f9 fe ff ff       	jmp    c02045d3 <sys_ipc_call+0xc3>
c02046da:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c02046e0:	8b 87 8c 00 00 00    	mov    0x8c(%edi),%eax
c02046e6:	85 c0                	test   %eax,%eax
c02046e8:	75 04                	jne    c02046ee <sys_ipc_call+0x1de>
c02046ea:	c6 43 0a 00          	movb   $0x0,0xa(%ebx)
c02046ee:	b8 fc ff ff ff       	mov    $0xfffffffc,%eax
c02046f3:	e9 ed fe ff ff       	jmp    c02045e5 <sys_ipc_call+0xd5>
c02046f8:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02046ff:	90                   	nop
c0204700:	b8 8c ff ff ff       	mov    $0xffffff8c,%eax
c0204705:	e9 db fe ff ff       	jmp    c02045e5 <sys_ipc_call+0xd5>

c020470a <call_start.cold>:
c020470a:	c7 44 24 08 23 00 00 	movl   $0x23,0x8(%esp)
c0204711:	00 
c0204712:	c7 44 24 04 b0 f3 20 	movl   $0xc020f3b0,0x4(%esp)
c0204719:	c0 
c020471a:	c7 04 24 c4 f3 20 c0 	movl   $0xc020f3c4,(%esp)
c0204721:	e8 f8 ed ff ff       	call   c020351e <assert_failed>
c0204726:	66 90                	xchg   %ax,%ax
c0204728:	66 90                	xchg   %ax,%ax
c020472a:	66 90                	xchg   %ax,%ax
c020472c:	66 90                	xchg   %ax,%ax
c020472e:	66 90                	xchg   %ax,%ax

c0204730 <call_owner_put>:
c0204730:	55                   	push   %ebp
c0204731:	89 e5                	mov    %esp,%ebp
c0204733:	83 ec 18             	sub    $0x18,%esp
c0204736:	8b 45 08             	mov    0x8(%ebp),%eax
c0204739:	0f b6 50 09          	movzbl 0x9(%eax),%edx
c020473d:	80 fa 02             	cmp    $0x2,%dl
c0204740:	74 2e                	je     c0204770 <call_owner_put+0x40>
c0204742:	80 fa 03             	cmp    $0x3,%dl
c0204745:	74 19                	je     c0204760 <call_owner_put+0x30>
c0204747:	8b 40 14             	mov    0x14(%eax),%eax
c020474a:	89 04 24             	mov    %eax,(%esp)
c020474d:	e8 0e 6c 00 00       	call   c020b360 <thread_reap>
c0204752:	89 ec                	mov    %ebp,%esp
c0204754:	5d                   	pop    %ebp
c0204755:	c3                   	ret
c0204756:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020475d:	8d 76 00             	lea    0x0(%esi),%esi
c0204760:	89 04 24             	mov    %eax,(%esp)
c0204763:	e8 08 05 00 00       	call   c0204c70 <lease_reap>
c0204768:	89 ec                	mov    %ebp,%esp
c020476a:	5d                   	pop    %ebp
c020476b:	c3                   	ret
c020476c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0204770:	83 e8 08             	sub    $0x8,%eax
c0204773:	89 04 24             	mov    %eax,(%esp)
c0204776:	e8 65 60 00 00       	call   c020a7e0 <object_put>
c020477b:	89 ec                	mov    %ebp,%esp
c020477d:	5d                   	pop    %ebp
c020477e:	c3                   	ret
c020477f:	90                   	nop

c0204780 <event_post_call>:
c0204780:	55                   	push   %ebp
c0204781:	89 e5                	mov    %esp,%ebp
c0204783:	83 ec 28             	sub    $0x28,%esp
c0204786:	89 5d f4             	mov    %ebx,-0xc(%ebp)
c0204789:	8b 45 08             	mov    0x8(%ebp),%eax
c020478c:	89 75 f8             	mov    %esi,-0x8(%ebp)
c020478f:	0f b6 55 0c          	movzbl 0xc(%ebp),%edx
c0204793:	89 7d fc             	mov    %edi,-0x4(%ebp)
c0204796:	80 78 08 02          	cmpb   $0x2,0x8(%eax)
c020479a:	0f 85 6d 01 00 00    	jne    c020490d <event_post_call.cold>
c02047a0:	8b 70 10             	mov    0x10(%eax),%esi
c02047a3:	8b 4e 08             	mov    0x8(%esi),%ecx
c02047a6:	80 79 01 00          	cmpb   $0x0,0x1(%ecx)
c02047aa:	75 43                	jne    c02047ef <event_post_call+0x6f>
c02047ac:	0f b6 48 0a          	movzbl 0xa(%eax),%ecx
c02047b0:	8d 78 38             	lea    0x38(%eax),%edi
c02047b3:	88 d3                	mov    %dl,%bl
c02047b5:	80 e3 04             	and    $0x4,%bl
c02047b8:	74 46                	je     c0204800 <event_post_call+0x80>
c02047ba:	8b 50 0c             	mov    0xc(%eax),%edx
c02047bd:	84 c9                	test   %cl,%cl
c02047bf:	89 50 34             	mov    %edx,0x34(%eax)
c02047c2:	74 5c                	je     c0204820 <event_post_call+0xa0>
c02047c4:	8b 48 3c             	mov    0x3c(%eax),%ecx
c02047c7:	8b 50 38             	mov    0x38(%eax),%edx
c02047ca:	89 11                	mov    %edx,(%ecx)
c02047cc:	8b 48 3c             	mov    0x3c(%eax),%ecx
c02047cf:	89 4a 04             	mov    %ecx,0x4(%edx)
c02047d2:	89 78 3c             	mov    %edi,0x3c(%eax)
c02047d5:	8b 70 10             	mov    0x10(%eax),%esi
c02047d8:	89 78 38             	mov    %edi,0x38(%eax)
c02047db:	b2 04                	mov    $0x4,%dl
c02047dd:	88 50 0a             	mov    %dl,0xa(%eax)
c02047e0:	89 7c 24 04          	mov    %edi,0x4(%esp)
c02047e4:	8b 46 08             	mov    0x8(%esi),%eax
c02047e7:	89 04 24             	mov    %eax,(%esp)
c02047ea:	e8 31 63 00 00       	call   c020ab20 <port_post>
c02047ef:	8b 5d f4             	mov    -0xc(%ebp),%ebx
c02047f2:	8b 75 f8             	mov    -0x8(%ebp),%esi
c02047f5:	8b 7d fc             	mov    -0x4(%ebp),%edi
c02047f8:	89 ec                	mov    %ebp,%esp
c02047fa:	5d                   	pop    %ebp
c02047fb:	c3                   	ret
c02047fc:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0204800:	88 cb                	mov    %cl,%bl
c0204802:	80 e3 04             	and    $0x4,%bl
c0204805:	74 29                	je     c0204830 <event_post_call+0xb0>
c0204807:	8b 58 3c             	mov    0x3c(%eax),%ebx
c020480a:	8b 48 38             	mov    0x38(%eax),%ecx
c020480d:	89 0b                	mov    %ecx,(%ebx)
c020480f:	8b 58 3c             	mov    0x3c(%eax),%ebx
c0204812:	89 59 04             	mov    %ebx,0x4(%ecx)
c0204815:	89 78 3c             	mov    %edi,0x3c(%eax)
c0204818:	8b 70 10             	mov    0x10(%eax),%esi
c020481b:	89 78 38             	mov    %edi,0x38(%eax)
c020481e:	eb bd                	jmp    c02047dd <event_post_call+0x5d>
c0204820:	80 78 09 02          	cmpb   $0x2,0x9(%eax)
c0204824:	75 b5                	jne    c02047db <event_post_call+0x5b>
c0204826:	ff 40 fc             	incl   -0x4(%eax)
c0204829:	eb b0                	jmp    c02047db <event_post_call+0x5b>
c020482b:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c020482f:	90                   	nop
c0204830:	84 c9                	test   %cl,%cl
c0204832:	75 06                	jne    c020483a <event_post_call+0xba>
c0204834:	80 78 09 02          	cmpb   $0x2,0x9(%eax)
c0204838:	74 06                	je     c0204840 <event_post_call+0xc0>
c020483a:	08 ca                	or     %cl,%dl
c020483c:	eb 9f                	jmp    c02047dd <event_post_call+0x5d>
c020483e:	66 90                	xchg   %ax,%ax
c0204840:	ff 40 fc             	incl   -0x4(%eax)
c0204843:	08 ca                	or     %cl,%dl
c0204845:	eb 96                	jmp    c02047dd <event_post_call+0x5d>
c0204847:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020484e:	66 90                	xchg   %ax,%ax

c0204850 <event_discard>:
c0204850:	55                   	push   %ebp
c0204851:	89 e5                	mov    %esp,%ebp
c0204853:	83 ec 18             	sub    $0x18,%esp
c0204856:	8b 45 08             	mov    0x8(%ebp),%eax
c0204859:	8b 48 04             	mov    0x4(%eax),%ecx
c020485c:	8b 10                	mov    (%eax),%edx
c020485e:	89 11                	mov    %edx,(%ecx)
c0204860:	8b 48 04             	mov    0x4(%eax),%ecx
c0204863:	89 4a 04             	mov    %ecx,0x4(%edx)
c0204866:	89 40 04             	mov    %eax,0x4(%eax)
c0204869:	0f b6 50 08          	movzbl 0x8(%eax),%edx
c020486d:	89 00                	mov    %eax,(%eax)
c020486f:	80 fa 01             	cmp    $0x1,%dl
c0204872:	74 5c                	je     c02048d0 <event_discard+0x80>
c0204874:	80 fa 02             	cmp    $0x2,%dl
c0204877:	74 47                	je     c02048c0 <event_discard+0x70>
c0204879:	84 d2                	test   %dl,%dl
c020487b:	74 1b                	je     c0204898 <event_discard+0x48>
c020487d:	8d 88 50 ff ff ff    	lea    -0xb0(%eax),%ecx
c0204883:	80 fa 03             	cmp    $0x3,%dl
c0204886:	74 58                	je     c02048e0 <event_discard+0x90>
c0204888:	89 0c 24             	mov    %ecx,(%esp)
c020488b:	e8 50 5f 00 00       	call   c020a7e0 <object_put>
c0204890:	89 ec                	mov    %ebp,%esp
c0204892:	5d                   	pop    %ebp
c0204893:	c3                   	ret
c0204894:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0204898:	c6 40 d2 00          	movb   $0x0,-0x2e(%eax)
c020489c:	0f b6 50 d1          	movzbl -0x2f(%eax),%edx
c02048a0:	80 fa 02             	cmp    $0x2,%dl
c02048a3:	74 4b                	je     c02048f0 <event_discard+0xa0>
c02048a5:	80 fa 03             	cmp    $0x3,%dl
c02048a8:	74 56                	je     c0204900 <event_discard+0xb0>
c02048aa:	8b 40 dc             	mov    -0x24(%eax),%eax
c02048ad:	89 04 24             	mov    %eax,(%esp)
c02048b0:	e8 ab 6a 00 00       	call   c020b360 <thread_reap>
c02048b5:	89 ec                	mov    %ebp,%esp
c02048b7:	5d                   	pop    %ebp
c02048b8:	c3                   	ret
c02048b9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02048c0:	83 e8 18             	sub    $0x18,%eax
c02048c3:	89 04 24             	mov    %eax,(%esp)
c02048c6:	e8 45 4d 00 00       	call   c0209610 <badge_free>
c02048cb:	89 ec                	mov    %ebp,%esp
c02048cd:	5d                   	pop    %ebp
c02048ce:	c3                   	ret
c02048cf:	90                   	nop
c02048d0:	83 e8 70             	sub    $0x70,%eax
c02048d3:	89 04 24             	mov    %eax,(%esp)
c02048d6:	e8 05 5f 00 00       	call   c020a7e0 <object_put>
c02048db:	89 ec                	mov    %ebp,%esp
c02048dd:	5d                   	pop    %ebp
c02048de:	c3                   	ret
c02048df:	90                   	nop
c02048e0:	8d 88 5c ff ff ff    	lea    -0xa4(%eax),%ecx
c02048e6:	eb a0                	jmp    c0204888 <event_discard+0x38>
c02048e8:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02048ef:	90                   	nop
c02048f0:	83 e8 40             	sub    $0x40,%eax
c02048f3:	89 04 24             	mov    %eax,(%esp)
c02048f6:	e8 e5 5e 00 00       	call   c020a7e0 <object_put>
c02048fb:	eb 93                	jmp    c0204890 <event_discard+0x40>
c02048fd:	8d 76 00             	lea    0x0(%esi),%esi
c0204900:	83 e8 38             	sub    $0x38,%eax
c0204903:	89 04 24             	mov    %eax,(%esp)
c0204906:	e8 65 03 00 00       	call   c0204c70 <lease_reap>
c020490b:	eb 83                	jmp    c0204890 <event_discard+0x40>

c020490d <event_post_call.cold>:
c020490d:	c7 44 24 08 1d 00 00 	movl   $0x1d,0x8(%esp)
c0204914:	00 
c0204915:	c7 44 24 04 ee f3 20 	movl   $0xc020f3ee,0x4(%esp)
c020491c:	c0 
c020491d:	c7 04 24 01 f4 20 c0 	movl   $0xc020f401,(%esp)
c0204924:	e8 f5 eb ff ff       	call   c020351e <assert_failed>
c0204929:	66 90                	xchg   %ax,%ax
c020492b:	66 90                	xchg   %ax,%ax
c020492d:	66 90                	xchg   %ax,%ax
c020492f:	90                   	nop

c0204930 <exception_send>:
c0204930:	55                   	push   %ebp
c0204931:	89 e5                	mov    %esp,%ebp
c0204933:	83 ec 48             	sub    $0x48,%esp
c0204936:	89 5d f4             	mov    %ebx,-0xc(%ebp)
c0204939:	8b 5d 08             	mov    0x8(%ebp),%ebx
c020493c:	89 75 f8             	mov    %esi,-0x8(%ebp)
c020493f:	89 7d fc             	mov    %edi,-0x4(%ebp)
c0204942:	8b 43 10             	mov    0x10(%ebx),%eax
c0204945:	80 bb a0 00 00 00 00 	cmpb   $0x0,0xa0(%ebx)
c020494c:	8b 90 94 00 00 00    	mov    0x94(%eax),%edx
c0204952:	0f 85 d3 02 00 00    	jne    c0204c2b <exception_send.cold>
c0204958:	8b 7b ec             	mov    -0x14(%ebx),%edi
c020495b:	85 d2                	test   %edx,%edx
c020495d:	8b 8b 00 01 00 00    	mov    0x100(%ebx),%ecx
c0204963:	89 7d e4             	mov    %edi,-0x1c(%ebp)
c0204966:	74 09                	je     c0204971 <exception_send+0x41>
c0204968:	8b 72 08             	mov    0x8(%edx),%esi
c020496b:	80 7e 01 00          	cmpb   $0x0,0x1(%esi)
c020496f:	74 57                	je     c02049c8 <exception_send+0x98>
c0204971:	83 7d 0c 13          	cmpl   $0x13,0xc(%ebp)
c0204975:	ba 1b f4 20 c0       	mov    $0xc020f41b,%edx
c020497a:	0f 86 00 01 00 00    	jbe    c0204a80 <exception_send+0x150>
c0204980:	8b 7d 14             	mov    0x14(%ebp),%edi
c0204983:	05 c8 00 00 00       	add    $0xc8,%eax
c0204988:	89 7c 24 14          	mov    %edi,0x14(%esp)
c020498c:	8b 7d e4             	mov    -0x1c(%ebp),%edi
c020498f:	89 54 24 0c          	mov    %edx,0xc(%esp)
c0204993:	89 4c 24 08          	mov    %ecx,0x8(%esp)
c0204997:	89 44 24 04          	mov    %eax,0x4(%esp)
c020499b:	89 7c 24 10          	mov    %edi,0x10(%esp)
c020499f:	c7 04 24 18 f5 20 c0 	movl   $0xc020f518,(%esp)
c02049a6:	e8 c5 f0 ff ff       	call   c0203a70 <kprintf>
c02049ab:	8b 43 10             	mov    0x10(%ebx),%eax
c02049ae:	89 04 24             	mov    %eax,(%esp)
c02049b1:	e8 ba 63 00 00       	call   c020ad70 <task_kill>
c02049b6:	8b 5d f4             	mov    -0xc(%ebp),%ebx
c02049b9:	8b 75 f8             	mov    -0x8(%ebp),%esi
c02049bc:	8b 7d fc             	mov    -0x4(%ebp),%edi
c02049bf:	89 ec                	mov    %ebp,%esp
c02049c1:	5d                   	pop    %ebp
c02049c2:	c3                   	ret
c02049c3:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c02049c7:	90                   	nop
c02049c8:	8b 43 cc             	mov    -0x34(%ebx),%eax
c02049cb:	89 8b c0 00 00 00    	mov    %ecx,0xc0(%ebx)
c02049d1:	8b 73 c4             	mov    -0x3c(%ebx),%esi
c02049d4:	c6 43 08 04          	movb   $0x4,0x8(%ebx)
c02049d8:	8b 7b c8             	mov    -0x38(%ebx),%edi
c02049db:	89 83 48 01 00 00    	mov    %eax,0x148(%ebx)
c02049e1:	8b 45 e4             	mov    -0x1c(%ebp),%eax
c02049e4:	89 b3 40 01 00 00    	mov    %esi,0x140(%ebx)
c02049ea:	8b 73 d4             	mov    -0x2c(%ebx),%esi
c02049ed:	89 bb 44 01 00 00    	mov    %edi,0x144(%ebx)
c02049f3:	8b 7b d8             	mov    -0x28(%ebx),%edi
c02049f6:	89 83 5c 01 00 00    	mov    %eax,0x15c(%ebx)
c02049fc:	b8 c1 0f a0 00       	mov    $0xa00fc1,%eax
c0204a01:	89 83 b0 00 00 00    	mov    %eax,0xb0(%ebx)
c0204a07:	8d 83 40 01 00 00    	lea    0x140(%ebx),%eax
c0204a0d:	81 c3 98 00 00 00    	add    $0x98,%ebx
c0204a13:	89 43 44             	mov    %eax,0x44(%ebx)
c0204a16:	8b 45 0c             	mov    0xc(%ebp),%eax
c0204a19:	89 b3 b4 00 00 00    	mov    %esi,0xb4(%ebx)
c0204a1f:	8b b3 44 ff ff ff    	mov    -0xbc(%ebx),%esi
c0204a25:	89 bb b8 00 00 00    	mov    %edi,0xb8(%ebx)
c0204a2b:	8b bb 48 ff ff ff    	mov    -0xb8(%ebx),%edi
c0204a31:	89 43 1c             	mov    %eax,0x1c(%ebx)
c0204a34:	8b 45 10             	mov    0x10(%ebp),%eax
c0204a37:	89 b3 bc 00 00 00    	mov    %esi,0xbc(%ebx)
c0204a3d:	8b b3 5c ff ff ff    	mov    -0xa4(%ebx),%esi
c0204a43:	89 bb c0 00 00 00    	mov    %edi,0xc0(%ebx)
c0204a49:	8b bb 60 ff ff ff    	mov    -0xa0(%ebx),%edi
c0204a4f:	89 43 20             	mov    %eax,0x20(%ebx)
c0204a52:	8b 45 14             	mov    0x14(%ebp),%eax
c0204a55:	89 b3 c8 00 00 00    	mov    %esi,0xc8(%ebx)
c0204a5b:	89 bb cc 00 00 00    	mov    %edi,0xcc(%ebx)
c0204a61:	89 43 24             	mov    %eax,0x24(%ebx)
c0204a64:	89 1c 24             	mov    %ebx,(%esp)
c0204a67:	89 54 24 04          	mov    %edx,0x4(%esp)
c0204a6b:	e8 c0 f9 ff ff       	call   c0204430 <call_start>
c0204a70:	8b 5d f4             	mov    -0xc(%ebp),%ebx
c0204a73:	8b 75 f8             	mov    -0x8(%ebp),%esi
c0204a76:	8b 7d fc             	mov    -0x4(%ebp),%edi
c0204a79:	89 ec                	mov    %ebp,%esp
c0204a7b:	5d                   	pop    %ebp
c0204a7c:	c3                   	ret
c0204a7d:	8d 76 00             	lea    0x0(%esi),%esi
c0204a80:	8b 7d 0c             	mov    0xc(%ebp),%edi
c0204a83:	8b 14 bd 60 f5 20 c0 	mov    -0x3fdf0aa0(,%edi,4),%edx
c0204a8a:	e9 f1 fe ff ff       	jmp    c0204980 <exception_send+0x50>
c0204a8f:	90                   	nop

c0204a90 <fault_send>:
c0204a90:	55                   	push   %ebp
c0204a91:	89 e5                	mov    %esp,%ebp
c0204a93:	83 ec 18             	sub    $0x18,%esp
c0204a96:	8b 45 08             	mov    0x8(%ebp),%eax
c0204a99:	8b 50 10             	mov    0x10(%eax),%edx
c0204a9c:	80 b8 a0 00 00 00 00 	cmpb   $0x0,0xa0(%eax)
c0204aa3:	8b 92 90 00 00 00    	mov    0x90(%edx),%edx
c0204aa9:	0f 85 98 01 00 00    	jne    c0204c47 <fault_send.cold>
c0204aaf:	85 d2                	test   %edx,%edx
c0204ab1:	74 09                	je     c0204abc <fault_send+0x2c>
c0204ab3:	8b 4a 08             	mov    0x8(%edx),%ecx
c0204ab6:	80 79 01 00          	cmpb   $0x0,0x1(%ecx)
c0204aba:	74 24                	je     c0204ae0 <fault_send+0x50>
c0204abc:	8b 4d 0c             	mov    0xc(%ebp),%ecx
c0204abf:	ba 0e 00 00 00       	mov    $0xe,%edx
c0204ac4:	89 4c 24 0c          	mov    %ecx,0xc(%esp)
c0204ac8:	8b 4d 10             	mov    0x10(%ebp),%ecx
c0204acb:	89 54 24 04          	mov    %edx,0x4(%esp)
c0204acf:	89 04 24             	mov    %eax,(%esp)
c0204ad2:	89 4c 24 08          	mov    %ecx,0x8(%esp)
c0204ad6:	e8 55 fe ff ff       	call   c0204930 <exception_send>
c0204adb:	89 ec                	mov    %ebp,%esp
c0204add:	5d                   	pop    %ebp
c0204ade:	c3                   	ret
c0204adf:	90                   	nop
c0204ae0:	83 05 30 37 22 c0 01 	addl   $0x1,0xc0223730
c0204ae7:	b9 c0 0f 00 00       	mov    $0xfc0,%ecx
c0204aec:	83 15 34 37 22 c0 00 	adcl   $0x0,0xc0223734
c0204af3:	05 98 00 00 00       	add    $0x98,%eax
c0204af8:	89 48 18             	mov    %ecx,0x18(%eax)
c0204afb:	8b 4d 0c             	mov    0xc(%ebp),%ecx
c0204afe:	c6 80 70 ff ff ff 04 	movb   $0x4,-0x90(%eax)
c0204b05:	89 48 1c             	mov    %ecx,0x1c(%eax)
c0204b08:	8b 4d 10             	mov    0x10(%ebp),%ecx
c0204b0b:	89 48 20             	mov    %ecx,0x20(%eax)
c0204b0e:	8b 4d 14             	mov    0x14(%ebp),%ecx
c0204b11:	89 48 24             	mov    %ecx,0x24(%eax)
c0204b14:	8b 48 68             	mov    0x68(%eax),%ecx
c0204b17:	89 48 28             	mov    %ecx,0x28(%eax)
c0204b1a:	89 54 24 04          	mov    %edx,0x4(%esp)
c0204b1e:	89 04 24             	mov    %eax,(%esp)
c0204b21:	e8 0a f9 ff ff       	call   c0204430 <call_start>
c0204b26:	89 ec                	mov    %ebp,%esp
c0204b28:	5d                   	pop    %ebp
c0204b29:	c3                   	ret
c0204b2a:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi

c0204b30 <fault_finish>:
c0204b30:	55                   	push   %ebp
c0204b31:	89 e5                	mov    %esp,%ebp
c0204b33:	56                   	push   %esi
c0204b34:	53                   	push   %ebx
c0204b35:	83 ec 20             	sub    $0x20,%esp
c0204b38:	8b 55 0c             	mov    0xc(%ebp),%edx
c0204b3b:	8b 45 08             	mov    0x8(%ebp),%eax
c0204b3e:	f7 c2 ff 0f 00 00    	test   $0xfff,%edx
c0204b44:	8b 58 14             	mov    0x14(%eax),%ebx
c0204b47:	0f b6 48 09          	movzbl 0x9(%eax),%ecx
c0204b4b:	75 08                	jne    c0204b55 <fault_finish+0x25>
c0204b4d:	81 fa 00 f0 ff ff    	cmp    $0xfffff000,%edx
c0204b53:	75 7b                	jne    c0204bd0 <fault_finish+0xa0>
c0204b55:	80 f9 03             	cmp    $0x3,%cl
c0204b58:	0f 84 ba 00 00 00    	je     c0204c18 <fault_finish+0xe8>
c0204b5e:	80 7b 08 06          	cmpb   $0x6,0x8(%ebx)
c0204b62:	74 64                	je     c0204bc8 <fault_finish+0x98>
c0204b64:	8b 50 18             	mov    0x18(%eax),%edx
c0204b67:	8b 48 1c             	mov    0x1c(%eax),%ecx
c0204b6a:	81 e2 ff 0f 00 00    	and    $0xfff,%edx
c0204b70:	81 fa c0 0f 00 00    	cmp    $0xfc0,%edx
c0204b76:	74 78                	je     c0204bf0 <fault_finish+0xc0>
c0204b78:	83 f9 13             	cmp    $0x13,%ecx
c0204b7b:	8b 70 24             	mov    0x24(%eax),%esi
c0204b7e:	b8 1b f4 20 c0       	mov    $0xc020f41b,%eax
c0204b83:	8b 53 ec             	mov    -0x14(%ebx),%edx
c0204b86:	77 07                	ja     c0204b8f <fault_finish+0x5f>
c0204b88:	8b 04 8d 60 f5 20 c0 	mov    -0x3fdf0aa0(,%ecx,4),%eax
c0204b8f:	89 74 24 14          	mov    %esi,0x14(%esp)
c0204b93:	89 54 24 10          	mov    %edx,0x10(%esp)
c0204b97:	89 44 24 0c          	mov    %eax,0xc(%esp)
c0204b9b:	8b 83 00 01 00 00    	mov    0x100(%ebx),%eax
c0204ba1:	89 44 24 08          	mov    %eax,0x8(%esp)
c0204ba5:	8b 43 10             	mov    0x10(%ebx),%eax
c0204ba8:	c7 04 24 18 f5 20 c0 	movl   $0xc020f518,(%esp)
c0204baf:	05 c8 00 00 00       	add    $0xc8,%eax
c0204bb4:	89 44 24 04          	mov    %eax,0x4(%esp)
c0204bb8:	e8 b3 ee ff ff       	call   c0203a70 <kprintf>
c0204bbd:	8b 43 10             	mov    0x10(%ebx),%eax
c0204bc0:	89 04 24             	mov    %eax,(%esp)
c0204bc3:	e8 a8 61 00 00       	call   c020ad70 <task_kill>
c0204bc8:	83 c4 20             	add    $0x20,%esp
c0204bcb:	5b                   	pop    %ebx
c0204bcc:	5e                   	pop    %esi
c0204bcd:	5d                   	pop    %ebp
c0204bce:	c3                   	ret
c0204bcf:	90                   	nop
c0204bd0:	80 f9 03             	cmp    $0x3,%cl
c0204bd3:	74 43                	je     c0204c18 <fault_finish+0xe8>
c0204bd5:	80 7b 08 06          	cmpb   $0x6,0x8(%ebx)
c0204bd9:	74 ed                	je     c0204bc8 <fault_finish+0x98>
c0204bdb:	c6 43 08 00          	movb   $0x0,0x8(%ebx)
c0204bdf:	83 c4 20             	add    $0x20,%esp
c0204be2:	5b                   	pop    %ebx
c0204be3:	5e                   	pop    %esi
c0204be4:	5d                   	pop    %ebp
c0204be5:	c3                   	ret
c0204be6:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0204bed:	8d 76 00             	lea    0x0(%esi),%esi
c0204bf0:	89 4c 24 0c          	mov    %ecx,0xc(%esp)
c0204bf4:	8b 40 20             	mov    0x20(%eax),%eax
c0204bf7:	89 1c 24             	mov    %ebx,(%esp)
c0204bfa:	89 44 24 08          	mov    %eax,0x8(%esp)
c0204bfe:	b8 0e 00 00 00       	mov    $0xe,%eax
c0204c03:	89 44 24 04          	mov    %eax,0x4(%esp)
c0204c07:	e8 24 fd ff ff       	call   c0204930 <exception_send>
c0204c0c:	83 c4 20             	add    $0x20,%esp
c0204c0f:	5b                   	pop    %ebx
c0204c10:	5e                   	pop    %esi
c0204c11:	5d                   	pop    %ebp
c0204c12:	c3                   	ret
c0204c13:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0204c17:	90                   	nop
c0204c18:	89 54 24 04          	mov    %edx,0x4(%esp)
c0204c1c:	89 04 24             	mov    %eax,(%esp)
c0204c1f:	e8 2c 01 00 00       	call   c0204d50 <lease_finish>
c0204c24:	83 c4 20             	add    $0x20,%esp
c0204c27:	5b                   	pop    %ebx
c0204c28:	5e                   	pop    %esi
c0204c29:	5d                   	pop    %ebp
c0204c2a:	c3                   	ret

c0204c2b <exception_send.cold>:
c0204c2b:	c7 44 24 08 3c 00 00 	movl   $0x3c,0x8(%esp)
c0204c32:	00 
c0204c33:	c7 44 24 04 20 f4 20 	movl   $0xc020f420,0x4(%esp)
c0204c3a:	c0 
c0204c3b:	c7 04 24 33 f4 20 c0 	movl   $0xc020f433,(%esp)
c0204c42:	e8 d7 e8 ff ff       	call   c020351e <assert_failed>

c0204c47 <fault_send.cold>:
c0204c47:	c7 44 24 08 25 00 00 	movl   $0x25,0x8(%esp)
c0204c4e:	00 
c0204c4f:	c7 44 24 04 20 f4 20 	movl   $0xc020f420,0x4(%esp)
c0204c56:	c0 
c0204c57:	c7 04 24 33 f4 20 c0 	movl   $0xc020f433,(%esp)
c0204c5e:	e8 bb e8 ff ff       	call   c020351e <assert_failed>
c0204c63:	66 90                	xchg   %ax,%ax
c0204c65:	66 90                	xchg   %ax,%ax
c0204c67:	66 90                	xchg   %ax,%ax
c0204c69:	66 90                	xchg   %ax,%ax
c0204c6b:	66 90                	xchg   %ax,%ax
c0204c6d:	66 90                	xchg   %ax,%ax
c0204c6f:	90                   	nop

c0204c70 <lease_reap>:
c0204c70:	55                   	push   %ebp
c0204c71:	89 e5                	mov    %esp,%ebp
c0204c73:	83 ec 18             	sub    $0x18,%esp
c0204c76:	89 5d fc             	mov    %ebx,-0x4(%ebp)
c0204c79:	8b 5d 08             	mov    0x8(%ebp),%ebx
c0204c7c:	f7 43 08 ff 00 ff 00 	testl  $0xff00ff,0x8(%ebx)
c0204c83:	75 07                	jne    c0204c8c <lease_reap+0x1c>
c0204c85:	8b 43 4c             	mov    0x4c(%ebx),%eax
c0204c88:	85 c0                	test   %eax,%eax
c0204c8a:	74 0c                	je     c0204c98 <lease_reap+0x28>
c0204c8c:	8b 5d fc             	mov    -0x4(%ebp),%ebx
c0204c8f:	89 ec                	mov    %ebp,%esp
c0204c91:	5d                   	pop    %ebp
c0204c92:	c3                   	ret
c0204c93:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0204c97:	90                   	nop
c0204c98:	89 1c 24             	mov    %ebx,(%esp)
c0204c9b:	e8 40 4c 00 00       	call   c02098e0 <call_destroy>
c0204ca0:	8b 43 30             	mov    0x30(%ebx),%eax
c0204ca3:	89 04 24             	mov    %eax,(%esp)
c0204ca6:	e8 35 5b 00 00       	call   c020a7e0 <object_put>
c0204cab:	89 5c 24 04          	mov    %ebx,0x4(%esp)
c0204caf:	c7 04 24 40 00 21 c0 	movl   $0xc0210040,(%esp)
c0204cb6:	e8 85 39 00 00       	call   c0208640 <slab_free>
c0204cbb:	8b 5d fc             	mov    -0x4(%ebp),%ebx
c0204cbe:	89 ec                	mov    %ebp,%esp
c0204cc0:	5d                   	pop    %ebp
c0204cc1:	c3                   	ret
c0204cc2:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0204cc9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi

c0204cd0 <lease_end>:
c0204cd0:	55                   	push   %ebp
c0204cd1:	89 e5                	mov    %esp,%ebp
c0204cd3:	83 ec 18             	sub    $0x18,%esp
c0204cd6:	89 5d fc             	mov    %ebx,-0x4(%ebp)
c0204cd9:	8b 45 08             	mov    0x8(%ebp),%eax
c0204cdc:	8b 58 48             	mov    0x48(%eax),%ebx
c0204cdf:	85 db                	test   %ebx,%ebx
c0204ce1:	74 44                	je     c0204d27 <lease_end+0x57>
c0204ce3:	80 60 0b ef          	andb   $0xef,0xb(%eax)
c0204ce7:	c7 40 48 00 00 00 00 	movl   $0x0,0x48(%eax)
c0204cee:	80 7b 08 00          	cmpb   $0x0,0x8(%ebx)
c0204cf2:	c7 43 4c 00 00 00 00 	movl   $0x0,0x4c(%ebx)
c0204cf9:	75 35                	jne    c0204d30 <lease_end+0x60>
c0204cfb:	f7 43 08 ff 00 ff 00 	testl  $0xff00ff,0x8(%ebx)
c0204d02:	75 23                	jne    c0204d27 <lease_end+0x57>
c0204d04:	89 1c 24             	mov    %ebx,(%esp)
c0204d07:	e8 d4 4b 00 00       	call   c02098e0 <call_destroy>
c0204d0c:	8b 43 30             	mov    0x30(%ebx),%eax
c0204d0f:	89 04 24             	mov    %eax,(%esp)
c0204d12:	e8 c9 5a 00 00       	call   c020a7e0 <object_put>
c0204d17:	89 5c 24 04          	mov    %ebx,0x4(%esp)
c0204d1b:	c7 04 24 40 00 21 c0 	movl   $0xc0210040,(%esp)
c0204d22:	e8 19 39 00 00       	call   c0208640 <slab_free>
c0204d27:	8b 5d fc             	mov    -0x4(%ebp),%ebx
c0204d2a:	89 ec                	mov    %ebp,%esp
c0204d2c:	5d                   	pop    %ebp
c0204d2d:	c3                   	ret
c0204d2e:	66 90                	xchg   %ax,%ax
c0204d30:	89 1c 24             	mov    %ebx,(%esp)
c0204d33:	b8 74 ff ff ff       	mov    $0xffffff74,%eax
c0204d38:	89 44 24 04          	mov    %eax,0x4(%esp)
c0204d3c:	e8 ff f4 ff ff       	call   c0204240 <call_abort>
c0204d41:	8b 5d fc             	mov    -0x4(%ebp),%ebx
c0204d44:	89 ec                	mov    %ebp,%esp
c0204d46:	5d                   	pop    %ebp
c0204d47:	c3                   	ret
c0204d48:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0204d4f:	90                   	nop

c0204d50 <lease_finish>:
c0204d50:	55                   	push   %ebp
c0204d51:	89 e5                	mov    %esp,%ebp
c0204d53:	83 ec 18             	sub    $0x18,%esp
c0204d56:	89 5d fc             	mov    %ebx,-0x4(%ebp)
c0204d59:	8b 5d 08             	mov    0x8(%ebp),%ebx
c0204d5c:	8b 43 4c             	mov    0x4c(%ebx),%eax
c0204d5f:	85 c0                	test   %eax,%eax
c0204d61:	74 55                	je     c0204db8 <lease_finish+0x68>
c0204d63:	80 60 0b ef          	andb   $0xef,0xb(%eax)
c0204d67:	f7 45 0c ff 0f 00 00 	testl  $0xfff,0xc(%ebp)
c0204d6e:	c7 40 48 00 00 00 00 	movl   $0x0,0x48(%eax)
c0204d75:	c7 43 4c 00 00 00 00 	movl   $0x0,0x4c(%ebx)
c0204d7c:	75 09                	jne    c0204d87 <lease_finish+0x37>
c0204d7e:	81 7d 0c 00 f0 ff ff 	cmpl   $0xfffff000,0xc(%ebp)
c0204d85:	75 04                	jne    c0204d8b <lease_finish+0x3b>
c0204d87:	80 48 0b 01          	orb    $0x1,0xb(%eax)
c0204d8b:	ba 01 00 00 00       	mov    $0x1,%edx
c0204d90:	89 54 24 04          	mov    %edx,0x4(%esp)
c0204d94:	89 04 24             	mov    %eax,(%esp)
c0204d97:	e8 e4 f9 ff ff       	call   c0204780 <event_post_call>
c0204d9c:	f7 43 08 ff 00 ff 00 	testl  $0xff00ff,0x8(%ebx)
c0204da3:	75 07                	jne    c0204dac <lease_finish+0x5c>
c0204da5:	8b 43 4c             	mov    0x4c(%ebx),%eax
c0204da8:	85 c0                	test   %eax,%eax
c0204daa:	74 15                	je     c0204dc1 <lease_finish+0x71>
c0204dac:	8b 5d fc             	mov    -0x4(%ebp),%ebx
c0204daf:	89 ec                	mov    %ebp,%esp
c0204db1:	5d                   	pop    %ebp
c0204db2:	c3                   	ret
c0204db3:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0204db7:	90                   	nop
c0204db8:	f7 43 08 ff 00 ff 00 	testl  $0xff00ff,0x8(%ebx)
c0204dbf:	75 eb                	jne    c0204dac <lease_finish+0x5c>
c0204dc1:	89 1c 24             	mov    %ebx,(%esp)
c0204dc4:	e8 17 4b 00 00       	call   c02098e0 <call_destroy>
c0204dc9:	8b 43 30             	mov    0x30(%ebx),%eax
c0204dcc:	89 04 24             	mov    %eax,(%esp)
c0204dcf:	e8 0c 5a 00 00       	call   c020a7e0 <object_put>
c0204dd4:	89 5c 24 04          	mov    %ebx,0x4(%esp)
c0204dd8:	c7 04 24 40 00 21 c0 	movl   $0xc0210040,(%esp)
c0204ddf:	e8 5c 38 00 00       	call   c0208640 <slab_free>
c0204de4:	8b 5d fc             	mov    -0x4(%ebp),%ebx
c0204de7:	89 ec                	mov    %ebp,%esp
c0204de9:	5d                   	pop    %ebp
c0204dea:	c3                   	ret
c0204deb:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0204def:	90                   	nop

c0204df0 <sys_copy>:
c0204df0:	55                   	push   %ebp
c0204df1:	89 e5                	mov    %esp,%ebp
c0204df3:	57                   	push   %edi
c0204df4:	56                   	push   %esi
c0204df5:	53                   	push   %ebx
c0204df6:	83 ec 7c             	sub    $0x7c,%esp
c0204df9:	8b 4d 08             	mov    0x8(%ebp),%ecx
c0204dfc:	8b 51 d8             	mov    -0x28(%ecx),%edx
c0204dff:	8b 59 10             	mov    0x10(%ecx),%ebx
c0204e02:	8b 79 cc             	mov    -0x34(%ecx),%edi
c0204e05:	8b 71 c8             	mov    -0x38(%ecx),%esi
c0204e08:	89 55 a0             	mov    %edx,-0x60(%ebp)
c0204e0b:	89 d0                	mov    %edx,%eax
c0204e0d:	89 5d c8             	mov    %ebx,-0x38(%ebp)
c0204e10:	c1 e8 03             	shr    $0x3,%eax
c0204e13:	89 d3                	mov    %edx,%ebx
c0204e15:	89 45 c0             	mov    %eax,-0x40(%ebp)
c0204e18:	83 e3 02             	and    $0x2,%ebx
c0204e1b:	81 ff 00 00 00 10    	cmp    $0x10000000,%edi
c0204e21:	89 5d bc             	mov    %ebx,-0x44(%ebp)
c0204e24:	0f 87 24 04 00 00    	ja     c020524e <sys_copy+0x45e>
c0204e2a:	3d 00 00 00 10       	cmp    $0x10000000,%eax
c0204e2f:	0f 87 19 04 00 00    	ja     c020524e <sys_copy+0x45e>
c0204e35:	f6 c2 04             	test   $0x4,%dl
c0204e38:	0f 85 92 02 00 00    	jne    c02050d0 <sys_copy+0x2e0>
c0204e3e:	8b 41 18             	mov    0x18(%ecx),%eax
c0204e41:	85 c0                	test   %eax,%eax
c0204e43:	0f 84 fb 03 00 00    	je     c0205244 <sys_copy+0x454>
c0204e49:	89 44 24 04          	mov    %eax,0x4(%esp)
c0204e4d:	89 4d 08             	mov    %ecx,0x8(%ebp)
c0204e50:	8b 41 d4             	mov    -0x2c(%ecx),%eax
c0204e53:	89 04 24             	mov    %eax,(%esp)
c0204e56:	e8 05 4b 00 00       	call   c0209960 <call_find>
c0204e5b:	85 c0                	test   %eax,%eax
c0204e5d:	89 c3                	mov    %eax,%ebx
c0204e5f:	0f 84 df 03 00 00    	je     c0205244 <sys_copy+0x454>
c0204e65:	f6 45 a0 01          	testb  $0x1,-0x60(%ebp)
c0204e69:	8b 40 18             	mov    0x18(%eax),%eax
c0204e6c:	8b 4d 08             	mov    0x8(%ebp),%ecx
c0204e6f:	0f 85 fb 00 00 00    	jne    c0204f70 <sys_copy+0x180>
c0204e75:	a9 00 00 00 02       	test   $0x2000000,%eax
c0204e7a:	0f 84 ba 03 00 00    	je     c020523a <sys_copy+0x44a>
c0204e80:	8b 55 bc             	mov    -0x44(%ebp),%edx
c0204e83:	c1 e8 1a             	shr    $0x1a,%eax
c0204e86:	83 f0 01             	xor    $0x1,%eax
c0204e89:	24 01                	and    $0x1,%al
c0204e8b:	85 d2                	test   %edx,%edx
c0204e8d:	0f 94 c2             	sete   %dl
c0204e90:	38 d0                	cmp    %dl,%al
c0204e92:	0f 85 c0 03 00 00    	jne    c0205258 <sys_copy+0x468>
c0204e98:	8b 43 24             	mov    0x24(%ebx),%eax
c0204e9b:	89 45 9c             	mov    %eax,-0x64(%ebp)
c0204e9e:	b8 03 00 00 00       	mov    $0x3,%eax
c0204ea3:	8b 44 83 1c          	mov    0x1c(%ebx,%eax,4),%eax
c0204ea7:	39 f0                	cmp    %esi,%eax
c0204ea9:	0f 82 8b 03 00 00    	jb     c020523a <sys_copy+0x44a>
c0204eaf:	29 f0                	sub    %esi,%eax
c0204eb1:	39 c7                	cmp    %eax,%edi
c0204eb3:	0f 47 f8             	cmova  %eax,%edi
c0204eb6:	8b 43 30             	mov    0x30(%ebx),%eax
c0204eb9:	f6 43 0b 01          	testb  $0x1,0xb(%ebx)
c0204ebd:	89 45 c4             	mov    %eax,-0x3c(%ebp)
c0204ec0:	0f 85 55 02 00 00    	jne    c020511b <sys_copy+0x32b>
c0204ec6:	8b 45 9c             	mov    -0x64(%ebp),%eax
c0204ec9:	01 c6                	add    %eax,%esi
c0204ecb:	8b 41 c4             	mov    -0x3c(%ecx),%eax
c0204ece:	85 ff                	test   %edi,%edi
c0204ed0:	89 45 d4             	mov    %eax,-0x2c(%ebp)
c0204ed3:	0f 84 8c 01 00 00    	je     c0205065 <sys_copy+0x275>
c0204ed9:	c7 45 d0 00 00 01 00 	movl   $0x10000,-0x30(%ebp)
c0204ee0:	8b 55 bc             	mov    -0x44(%ebp),%edx
c0204ee3:	31 c0                	xor    %eax,%eax
c0204ee5:	89 5d 98             	mov    %ebx,-0x68(%ebp)
c0204ee8:	89 4d 08             	mov    %ecx,0x8(%ebp)
c0204eeb:	85 d2                	test   %edx,%edx
c0204eed:	0f 95 c0             	setne  %al
c0204ef0:	89 45 b8             	mov    %eax,-0x48(%ebp)
c0204ef3:	8b 45 c4             	mov    -0x3c(%ebp),%eax
c0204ef6:	83 c0 0c             	add    $0xc,%eax
c0204ef9:	89 45 b4             	mov    %eax,-0x4c(%ebp)
c0204efc:	8b 45 c8             	mov    -0x38(%ebp),%eax
c0204eff:	83 c0 0c             	add    $0xc,%eax
c0204f02:	89 45 ac             	mov    %eax,-0x54(%ebp)
c0204f05:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0204f0c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0204f10:	8b 45 c8             	mov    -0x38(%ebp),%eax
c0204f13:	0f b6 58 0b          	movzbl 0xb(%eax),%ebx
c0204f17:	8d 45 e4             	lea    -0x1c(%ebp),%eax
c0204f1a:	89 44 24 10          	mov    %eax,0x10(%esp)
c0204f1e:	8b 45 c4             	mov    -0x3c(%ebp),%eax
c0204f21:	0f b6 40 0b          	movzbl 0xb(%eax),%eax
c0204f25:	89 44 24 0c          	mov    %eax,0xc(%esp)
c0204f29:	8b 45 b8             	mov    -0x48(%ebp),%eax
c0204f2c:	89 74 24 04          	mov    %esi,0x4(%esp)
c0204f30:	89 44 24 08          	mov    %eax,0x8(%esp)
c0204f34:	8b 45 b4             	mov    -0x4c(%ebp),%eax
c0204f37:	89 04 24             	mov    %eax,(%esp)
c0204f3a:	e8 71 1c 00 00       	call   c0206bb0 <space_touch>
c0204f3f:	89 45 cc             	mov    %eax,-0x34(%ebp)
c0204f42:	8b 45 e4             	mov    -0x1c(%ebp),%eax
c0204f45:	85 c0                	test   %eax,%eax
c0204f47:	74 47                	je     c0204f90 <sys_copy+0x1a0>
c0204f49:	8b 5d 98             	mov    -0x68(%ebp),%ebx
c0204f4c:	85 db                	test   %ebx,%ebx
c0204f4e:	0f 84 bc 01 00 00    	je     c0205110 <sys_copy+0x320>
c0204f54:	8b 4b 48             	mov    0x48(%ebx),%ecx
c0204f57:	85 c9                	test   %ecx,%ecx
c0204f59:	0f 84 d1 01 00 00    	je     c0205130 <sys_copy+0x340>
c0204f5f:	b8 f5 ff ff ff       	mov    $0xfffffff5,%eax
c0204f64:	83 c4 7c             	add    $0x7c,%esp
c0204f67:	5b                   	pop    %ebx
c0204f68:	5e                   	pop    %esi
c0204f69:	5f                   	pop    %edi
c0204f6a:	5d                   	pop    %ebp
c0204f6b:	c3                   	ret
c0204f6c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0204f70:	a9 00 00 00 08       	test   $0x8000000,%eax
c0204f75:	0f 84 bf 02 00 00    	je     c020523a <sys_copy+0x44a>
c0204f7b:	8b 43 1c             	mov    0x1c(%ebx),%eax
c0204f7e:	89 45 9c             	mov    %eax,-0x64(%ebp)
c0204f81:	b8 01 00 00 00       	mov    $0x1,%eax
c0204f86:	e9 18 ff ff ff       	jmp    c0204ea3 <sys_copy+0xb3>
c0204f8b:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0204f8f:	90                   	nop
c0204f90:	89 5c 24 0c          	mov    %ebx,0xc(%esp)
c0204f94:	8d 4d e4             	lea    -0x1c(%ebp),%ecx
c0204f97:	31 c0                	xor    %eax,%eax
c0204f99:	89 4c 24 10          	mov    %ecx,0x10(%esp)
c0204f9d:	8b 55 bc             	mov    -0x44(%ebp),%edx
c0204fa0:	85 d2                	test   %edx,%edx
c0204fa2:	0f 94 c0             	sete   %al
c0204fa5:	89 44 24 08          	mov    %eax,0x8(%esp)
c0204fa9:	8b 5d d4             	mov    -0x2c(%ebp),%ebx
c0204fac:	89 5c 24 04          	mov    %ebx,0x4(%esp)
c0204fb0:	8b 4d ac             	mov    -0x54(%ebp),%ecx
c0204fb3:	89 0c 24             	mov    %ecx,(%esp)
c0204fb6:	e8 f5 1b 00 00       	call   c0206bb0 <space_touch>
c0204fbb:	8b 4d e4             	mov    -0x1c(%ebp),%ecx
c0204fbe:	85 c9                	test   %ecx,%ecx
c0204fc0:	89 c2                	mov    %eax,%edx
c0204fc2:	0f 85 18 02 00 00    	jne    c02051e0 <sys_copy+0x3f0>
c0204fc8:	81 e3 ff 0f 00 00    	and    $0xfff,%ebx
c0204fce:	b8 00 10 00 00       	mov    $0x1000,%eax
c0204fd3:	89 5d b0             	mov    %ebx,-0x50(%ebp)
c0204fd6:	29 d8                	sub    %ebx,%eax
c0204fd8:	89 f1                	mov    %esi,%ecx
c0204fda:	89 c3                	mov    %eax,%ebx
c0204fdc:	81 e1 ff 0f 00 00    	and    $0xfff,%ecx
c0204fe2:	b8 00 10 00 00       	mov    $0x1000,%eax
c0204fe7:	29 c8                	sub    %ecx,%eax
c0204fe9:	39 c3                	cmp    %eax,%ebx
c0204feb:	0f 47 d8             	cmova  %eax,%ebx
c0204fee:	8b 45 bc             	mov    -0x44(%ebp),%eax
c0204ff1:	39 fb                	cmp    %edi,%ebx
c0204ff3:	0f 47 df             	cmova  %edi,%ebx
c0204ff6:	85 c0                	test   %eax,%eax
c0204ff8:	0f 84 82 00 00 00    	je     c0205080 <sys_copy+0x290>
c0204ffe:	89 4d a8             	mov    %ecx,-0x58(%ebp)
c0205001:	31 c0                	xor    %eax,%eax
c0205003:	89 55 a4             	mov    %edx,-0x5c(%ebp)
c0205006:	89 44 24 04          	mov    %eax,0x4(%esp)
c020500a:	8b 45 cc             	mov    -0x34(%ebp),%eax
c020500d:	89 04 24             	mov    %eax,(%esp)
c0205010:	e8 cb 2a 00 00       	call   c0207ae0 <kmap>
c0205015:	89 45 cc             	mov    %eax,-0x34(%ebp)
c0205018:	b8 01 00 00 00       	mov    $0x1,%eax
c020501d:	89 44 24 04          	mov    %eax,0x4(%esp)
c0205021:	8b 55 a4             	mov    -0x5c(%ebp),%edx
c0205024:	89 14 24             	mov    %edx,(%esp)
c0205027:	e8 b4 2a 00 00       	call   c0207ae0 <kmap>
c020502c:	89 5c 24 08          	mov    %ebx,0x8(%esp)
c0205030:	8b 55 b0             	mov    -0x50(%ebp),%edx
c0205033:	01 d0                	add    %edx,%eax
c0205035:	89 44 24 04          	mov    %eax,0x4(%esp)
c0205039:	8b 45 cc             	mov    -0x34(%ebp),%eax
c020503c:	8b 4d a8             	mov    -0x58(%ebp),%ecx
c020503f:	01 c8                	add    %ecx,%eax
c0205041:	89 04 24             	mov    %eax,(%esp)
c0205044:	e8 97 d0 ff ff       	call   c02020e0 <memcpy>
c0205049:	8b 45 d0             	mov    -0x30(%ebp),%eax
c020504c:	01 de                	add    %ebx,%esi
c020504e:	29 df                	sub    %ebx,%edi
c0205050:	01 5d d4             	add    %ebx,-0x2c(%ebp)
c0205053:	01 5d c0             	add    %ebx,-0x40(%ebp)
c0205056:	39 c3                	cmp    %eax,%ebx
c0205058:	72 16                	jb     c0205070 <sys_copy+0x280>
c020505a:	85 ff                	test   %edi,%edi
c020505c:	8b 4d 08             	mov    0x8(%ebp),%ecx
c020505f:	0f 85 a7 01 00 00    	jne    c020520c <sys_copy+0x41c>
c0205065:	8b 45 c0             	mov    -0x40(%ebp),%eax
c0205068:	83 c4 7c             	add    $0x7c,%esp
c020506b:	5b                   	pop    %ebx
c020506c:	5e                   	pop    %esi
c020506d:	5f                   	pop    %edi
c020506e:	5d                   	pop    %ebp
c020506f:	c3                   	ret
c0205070:	29 5d d0             	sub    %ebx,-0x30(%ebp)
c0205073:	85 ff                	test   %edi,%edi
c0205075:	0f 85 95 fe ff ff    	jne    c0204f10 <sys_copy+0x120>
c020507b:	eb e8                	jmp    c0205065 <sys_copy+0x275>
c020507d:	8d 76 00             	lea    0x0(%esi),%esi
c0205080:	89 4d a4             	mov    %ecx,-0x5c(%ebp)
c0205083:	31 c0                	xor    %eax,%eax
c0205085:	89 14 24             	mov    %edx,(%esp)
c0205088:	89 44 24 04          	mov    %eax,0x4(%esp)
c020508c:	e8 4f 2a 00 00       	call   c0207ae0 <kmap>
c0205091:	89 45 a8             	mov    %eax,-0x58(%ebp)
c0205094:	b8 01 00 00 00       	mov    $0x1,%eax
c0205099:	89 44 24 04          	mov    %eax,0x4(%esp)
c020509d:	8b 55 cc             	mov    -0x34(%ebp),%edx
c02050a0:	89 14 24             	mov    %edx,(%esp)
c02050a3:	e8 38 2a 00 00       	call   c0207ae0 <kmap>
c02050a8:	89 5c 24 08          	mov    %ebx,0x8(%esp)
c02050ac:	8b 4d a4             	mov    -0x5c(%ebp),%ecx
c02050af:	01 c8                	add    %ecx,%eax
c02050b1:	89 44 24 04          	mov    %eax,0x4(%esp)
c02050b5:	8b 45 a8             	mov    -0x58(%ebp),%eax
c02050b8:	8b 55 b0             	mov    -0x50(%ebp),%edx
c02050bb:	01 d0                	add    %edx,%eax
c02050bd:	89 04 24             	mov    %eax,(%esp)
c02050c0:	e8 1b d0 ff ff       	call   c02020e0 <memcpy>
c02050c5:	e9 7f ff ff ff       	jmp    c0205049 <sys_copy+0x259>
c02050ca:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c02050d0:	b8 03 00 00 00       	mov    $0x3,%eax
c02050d5:	bb 02 00 00 00       	mov    $0x2,%ebx
c02050da:	89 5c 24 0c          	mov    %ebx,0xc(%esp)
c02050de:	89 44 24 08          	mov    %eax,0x8(%esp)
c02050e2:	8b 41 d4             	mov    -0x2c(%ecx),%eax
c02050e5:	89 44 24 04          	mov    %eax,0x4(%esp)
c02050e9:	8b 45 c8             	mov    -0x38(%ebp),%eax
c02050ec:	89 04 24             	mov    %eax,(%esp)
c02050ef:	e8 4c 51 00 00       	call   c020a240 <handle_get>
c02050f4:	89 45 c4             	mov    %eax,-0x3c(%ebp)
c02050f7:	85 c0                	test   %eax,%eax
c02050f9:	0f 84 63 01 00 00    	je     c0205262 <sys_copy+0x472>
c02050ff:	c7 45 9c 00 00 00 00 	movl   $0x0,-0x64(%ebp)
c0205106:	8b 4d 08             	mov    0x8(%ebp),%ecx
c0205109:	31 db                	xor    %ebx,%ebx
c020510b:	e9 bb fd ff ff       	jmp    c0204ecb <sys_copy+0xdb>
c0205110:	8b 45 c0             	mov    -0x40(%ebp),%eax
c0205113:	85 c0                	test   %eax,%eax
c0205115:	0f 85 4d ff ff ff    	jne    c0205068 <sys_copy+0x278>
c020511b:	83 c4 7c             	add    $0x7c,%esp
c020511e:	b8 f2 ff ff ff       	mov    $0xfffffff2,%eax
c0205123:	5b                   	pop    %ebx
c0205124:	5e                   	pop    %esi
c0205125:	5f                   	pop    %edi
c0205126:	5d                   	pop    %ebp
c0205127:	c3                   	ret
c0205128:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020512f:	90                   	nop
c0205130:	8b 7b 30             	mov    0x30(%ebx),%edi
c0205133:	8b 87 90 00 00 00    	mov    0x90(%edi),%eax
c0205139:	85 c0                	test   %eax,%eax
c020513b:	74 de                	je     c020511b <sys_copy+0x32b>
c020513d:	8b 40 08             	mov    0x8(%eax),%eax
c0205140:	80 78 01 00          	cmpb   $0x0,0x1(%eax)
c0205144:	75 d5                	jne    c020511b <sys_copy+0x32b>
c0205146:	c7 04 24 40 00 21 c0 	movl   $0xc0210040,(%esp)
c020514d:	ba 01 00 00 00       	mov    $0x1,%edx
c0205152:	89 54 24 04          	mov    %edx,0x4(%esp)
c0205156:	e8 d5 32 00 00       	call   c0208430 <slab_alloc>
c020515b:	85 c0                	test   %eax,%eax
c020515d:	89 c2                	mov    %eax,%edx
c020515f:	0f 84 17 01 00 00    	je     c020527c <sys_copy+0x48c>
c0205165:	89 14 24             	mov    %edx,(%esp)
c0205168:	b8 03 00 00 00       	mov    $0x3,%eax
c020516d:	89 44 24 04          	mov    %eax,0x4(%esp)
c0205171:	89 55 d4             	mov    %edx,-0x2c(%ebp)
c0205174:	e8 f7 45 00 00       	call   c0209770 <call_init>
c0205179:	8b 55 d4             	mov    -0x2c(%ebp),%edx
c020517c:	85 c0                	test   %eax,%eax
c020517e:	0f 85 e8 00 00 00    	jne    c020526c <sys_copy+0x47c>
c0205184:	80 4b 0b 10          	orb    $0x10,0xb(%ebx)
c0205188:	89 f0                	mov    %esi,%eax
c020518a:	25 00 f0 ff ff       	and    $0xfffff000,%eax
c020518f:	89 53 48             	mov    %edx,0x48(%ebx)
c0205192:	89 5a 4c             	mov    %ebx,0x4c(%edx)
c0205195:	89 7a 30             	mov    %edi,0x30(%edx)
c0205198:	ff 47 04             	incl   0x4(%edi)
c020519b:	83 7d bc 01          	cmpl   $0x1,-0x44(%ebp)
c020519f:	89 42 1c             	mov    %eax,0x1c(%edx)
c02051a2:	c7 42 18 c0 0f 00 00 	movl   $0xfc0,0x18(%edx)
c02051a9:	c7 42 28 00 00 00 00 	movl   $0x0,0x28(%edx)
c02051b0:	19 c0                	sbb    %eax,%eax
c02051b2:	c7 42 24 00 00 00 00 	movl   $0x0,0x24(%edx)
c02051b9:	83 e0 fe             	and    $0xfffffffe,%eax
c02051bc:	83 c0 46             	add    $0x46,%eax
c02051bf:	89 42 20             	mov    %eax,0x20(%edx)
c02051c2:	8b 87 90 00 00 00    	mov    0x90(%edi),%eax
c02051c8:	89 14 24             	mov    %edx,(%esp)
c02051cb:	89 44 24 04          	mov    %eax,0x4(%esp)
c02051cf:	e8 5c f2 ff ff       	call   c0204430 <call_start>
c02051d4:	b8 f5 ff ff ff       	mov    $0xfffffff5,%eax
c02051d9:	e9 86 fd ff ff       	jmp    c0204f64 <sys_copy+0x174>
c02051de:	66 90                	xchg   %ax,%ax
c02051e0:	8b 4d 08             	mov    0x8(%ebp),%ecx
c02051e3:	83 7d bc 01          	cmpl   $0x1,-0x44(%ebp)
c02051e7:	8b 51 ec             	mov    -0x14(%ecx),%edx
c02051ea:	19 c0                	sbb    %eax,%eax
c02051ec:	83 e0 02             	and    $0x2,%eax
c02051ef:	83 c0 04             	add    $0x4,%eax
c02051f2:	89 44 24 08          	mov    %eax,0x8(%esp)
c02051f6:	89 54 24 0c          	mov    %edx,0xc(%esp)
c02051fa:	8b 45 d4             	mov    -0x2c(%ebp),%eax
c02051fd:	89 0c 24             	mov    %ecx,(%esp)
c0205200:	89 44 24 04          	mov    %eax,0x4(%esp)
c0205204:	e8 87 f8 ff ff       	call   c0204a90 <fault_send>
c0205209:	8b 4d 08             	mov    0x8(%ebp),%ecx
c020520c:	89 79 cc             	mov    %edi,-0x34(%ecx)
c020520f:	8b 45 c0             	mov    -0x40(%ebp),%eax
c0205212:	8b 55 a0             	mov    -0x60(%ebp),%edx
c0205215:	c1 e0 03             	shl    $0x3,%eax
c0205218:	83 e2 07             	and    $0x7,%edx
c020521b:	09 d0                	or     %edx,%eax
c020521d:	89 41 d8             	mov    %eax,-0x28(%ecx)
c0205220:	89 f0                	mov    %esi,%eax
c0205222:	8b 75 9c             	mov    -0x64(%ebp),%esi
c0205225:	29 f0                	sub    %esi,%eax
c0205227:	89 41 c8             	mov    %eax,-0x38(%ecx)
c020522a:	8b 45 d4             	mov    -0x2c(%ebp),%eax
c020522d:	89 41 c4             	mov    %eax,-0x3c(%ecx)
c0205230:	b8 02 f0 ff ff       	mov    $0xfffff002,%eax
c0205235:	e9 2e fe ff ff       	jmp    c0205068 <sys_copy+0x278>
c020523a:	b8 de ff ff ff       	mov    $0xffffffde,%eax
c020523f:	e9 24 fe ff ff       	jmp    c0205068 <sys_copy+0x278>
c0205244:	b8 37 ff ff ff       	mov    $0xffffff37,%eax
c0205249:	e9 1a fe ff ff       	jmp    c0205068 <sys_copy+0x278>
c020524e:	b8 ea ff ff ff       	mov    $0xffffffea,%eax
c0205253:	e9 10 fe ff ff       	jmp    c0205068 <sys_copy+0x278>
c0205258:	b8 ff ff ff ff       	mov    $0xffffffff,%eax
c020525d:	e9 06 fe ff ff       	jmp    c0205068 <sys_copy+0x278>
c0205262:	b8 38 ff ff ff       	mov    $0xffffff38,%eax
c0205267:	e9 fc fd ff ff       	jmp    c0205068 <sys_copy+0x278>
c020526c:	89 54 24 04          	mov    %edx,0x4(%esp)
c0205270:	c7 04 24 40 00 21 c0 	movl   $0xc0210040,(%esp)
c0205277:	e8 c4 33 00 00       	call   c0208640 <slab_free>
c020527c:	b8 f4 ff ff ff       	mov    $0xfffffff4,%eax
c0205281:	e9 e2 fd ff ff       	jmp    c0205068 <sys_copy+0x278>
c0205286:	66 90                	xchg   %ax,%ax
c0205288:	66 90                	xchg   %ax,%ax
c020528a:	66 90                	xchg   %ax,%ax
c020528c:	66 90                	xchg   %ax,%ax
c020528e:	66 90                	xchg   %ax,%ax

c0205290 <receiver_take>:
c0205290:	55                   	push   %ebp
c0205291:	89 e5                	mov    %esp,%ebp
c0205293:	83 ec 18             	sub    $0x18,%esp
c0205296:	89 5d fc             	mov    %ebx,-0x4(%ebp)
c0205299:	8b 45 08             	mov    0x8(%ebp),%eax
c020529c:	8b 58 08             	mov    0x8(%eax),%ebx
c020529f:	8b 53 1c             	mov    0x1c(%ebx),%edx
c02052a2:	89 50 08             	mov    %edx,0x8(%eax)
c02052a5:	8d 83 18 01 00 00    	lea    0x118(%ebx),%eax
c02052ab:	c7 43 1c 00 00 00 00 	movl   $0x0,0x1c(%ebx)
c02052b2:	c6 43 0b 00          	movb   $0x0,0xb(%ebx)
c02052b6:	89 04 24             	mov    %eax,(%esp)
c02052b9:	e8 12 6a 00 00       	call   c020bcd0 <timer_cancel>
c02052be:	89 d8                	mov    %ebx,%eax
c02052c0:	8b 5d fc             	mov    -0x4(%ebp),%ebx
c02052c3:	89 ec                	mov    %ebp,%esp
c02052c5:	5d                   	pop    %ebp
c02052c6:	c3                   	ret
c02052c7:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02052ce:	66 90                	xchg   %ax,%ax

c02052d0 <receiver_remove>:
c02052d0:	55                   	push   %ebp
c02052d1:	89 e5                	mov    %esp,%ebp
c02052d3:	8b 55 08             	mov    0x8(%ebp),%edx
c02052d6:	8b 4a 18             	mov    0x18(%edx),%ecx
c02052d9:	8b 41 08             	mov    0x8(%ecx),%eax
c02052dc:	39 c2                	cmp    %eax,%edx
c02052de:	74 20                	je     c0205300 <receiver_remove+0x30>
c02052e0:	89 c1                	mov    %eax,%ecx
c02052e2:	8b 40 1c             	mov    0x1c(%eax),%eax
c02052e5:	39 c2                	cmp    %eax,%edx
c02052e7:	75 f7                	jne    c02052e0 <receiver_remove+0x10>
c02052e9:	83 c1 1c             	add    $0x1c,%ecx
c02052ec:	8b 42 1c             	mov    0x1c(%edx),%eax
c02052ef:	89 01                	mov    %eax,(%ecx)
c02052f1:	c7 42 1c 00 00 00 00 	movl   $0x0,0x1c(%edx)
c02052f8:	c6 42 0b 00          	movb   $0x0,0xb(%edx)
c02052fc:	5d                   	pop    %ebp
c02052fd:	c3                   	ret
c02052fe:	66 90                	xchg   %ax,%ax
c0205300:	83 c1 08             	add    $0x8,%ecx
c0205303:	eb e7                	jmp    c02052ec <receiver_remove+0x1c>
c0205305:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020530c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi

c0205310 <received_forget>:
c0205310:	55                   	push   %ebp
c0205311:	89 e5                	mov    %esp,%ebp
c0205313:	8b 45 08             	mov    0x8(%ebp),%eax
c0205316:	8b 50 20             	mov    0x20(%eax),%edx
c0205319:	85 d2                	test   %edx,%edx
c020531b:	74 07                	je     c0205324 <received_forget+0x14>
c020531d:	c7 42 2c 00 00 00 00 	movl   $0x0,0x2c(%edx)
c0205324:	c7 40 20 00 00 00 00 	movl   $0x0,0x20(%eax)
c020532b:	5d                   	pop    %ebp
c020532c:	c3                   	ret
c020532d:	8d 76 00             	lea    0x0(%esi),%esi

c0205330 <receive_call>:
c0205330:	55                   	push   %ebp
c0205331:	89 e5                	mov    %esp,%ebp
c0205333:	57                   	push   %edi
c0205334:	56                   	push   %esi
c0205335:	53                   	push   %ebx
c0205336:	83 ec 5c             	sub    $0x5c,%esp
c0205339:	8b 45 0c             	mov    0xc(%ebp),%eax
c020533c:	8b 5d 08             	mov    0x8(%ebp),%ebx
c020533f:	8b 48 10             	mov    0x10(%eax),%ecx
c0205342:	8b 53 14             	mov    0x14(%ebx),%edx
c0205345:	8b 79 08             	mov    0x8(%ecx),%edi
c0205348:	39 7b 18             	cmp    %edi,0x18(%ebx)
c020534b:	0f 85 84 04 00 00    	jne    c02057d5 <receive_call.cold>
c0205351:	81 40 0c 00 00 01 00 	addl   $0x10000,0xc(%eax)
c0205358:	c6 40 08 02          	movb   $0x2,0x8(%eax)
c020535c:	8b 4b 20             	mov    0x20(%ebx),%ecx
c020535f:	85 c9                	test   %ecx,%ecx
c0205361:	74 07                	je     c020536a <receive_call+0x3a>
c0205363:	c7 41 2c 00 00 00 00 	movl   $0x0,0x2c(%ecx)
c020536a:	89 43 20             	mov    %eax,0x20(%ebx)
c020536d:	89 58 2c             	mov    %ebx,0x2c(%eax)
c0205370:	8b 48 18             	mov    0x18(%eax),%ecx
c0205373:	89 4b e0             	mov    %ecx,-0x20(%ebx)
c0205376:	8b 48 1c             	mov    0x1c(%eax),%ecx
c0205379:	89 4b d4             	mov    %ecx,-0x2c(%ebx)
c020537c:	8b 48 20             	mov    0x20(%eax),%ecx
c020537f:	89 4b c8             	mov    %ecx,-0x38(%ebx)
c0205382:	8b 48 24             	mov    0x24(%eax),%ecx
c0205385:	89 4b c4             	mov    %ecx,-0x3c(%ebx)
c0205388:	8b 48 28             	mov    0x28(%eax),%ecx
c020538b:	89 4b cc             	mov    %ecx,-0x34(%ebx)
c020538e:	8b 48 10             	mov    0x10(%eax),%ecx
c0205391:	8b 49 0c             	mov    0xc(%ecx),%ecx
c0205394:	89 4a 04             	mov    %ecx,0x4(%edx)
c0205397:	8b 48 0c             	mov    0xc(%eax),%ecx
c020539a:	89 4a 08             	mov    %ecx,0x8(%edx)
c020539d:	89 4a 74             	mov    %ecx,0x74(%edx)
c02053a0:	8b 48 30             	mov    0x30(%eax),%ecx
c02053a3:	8b 89 88 00 00 00    	mov    0x88(%ecx),%ecx
c02053a9:	89 4a 78             	mov    %ecx,0x78(%edx)
c02053ac:	f7 40 18 00 00 f0 31 	testl  $0x31f00000,0x18(%eax)
c02053b3:	75 13                	jne    c02053c8 <receive_call+0x98>
c02053b5:	c6 43 08 00          	movb   $0x0,0x8(%ebx)
c02053b9:	83 c4 5c             	add    $0x5c,%esp
c02053bc:	5b                   	pop    %ebx
c02053bd:	5e                   	pop    %esi
c02053be:	5f                   	pop    %edi
c02053bf:	5d                   	pop    %ebp
c02053c0:	c3                   	ret
c02053c1:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02053c8:	c7 42 5c ff ff ff ff 	movl   $0xffffffff,0x5c(%edx)
c02053cf:	c7 42 58 ff ff ff ff 	movl   $0xffffffff,0x58(%edx)
c02053d6:	8b 48 18             	mov    0x18(%eax),%ecx
c02053d9:	0f b6 50 09          	movzbl 0x9(%eax),%edx
c02053dd:	89 ce                	mov    %ecx,%esi
c02053df:	c1 ee 14             	shr    $0x14,%esi
c02053e2:	83 e6 1f             	and    $0x1f,%esi
c02053e5:	84 d2                	test   %dl,%dl
c02053e7:	0f 84 93 00 00 00    	je     c0205480 <receive_call+0x150>
c02053ed:	80 fa 02             	cmp    $0x2,%dl
c02053f0:	0f 84 a2 00 00 00    	je     c0205498 <receive_call+0x168>
c02053f6:	c7 45 b4 00 00 00 00 	movl   $0x0,-0x4c(%ebp)
c02053fd:	8b 78 44             	mov    0x44(%eax),%edi
c0205400:	85 f6                	test   %esi,%esi
c0205402:	74 21                	je     c0205425 <receive_call+0xf5>
c0205404:	89 45 0c             	mov    %eax,0xc(%ebp)
c0205407:	31 d2                	xor    %edx,%edx
c0205409:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0205410:	8b 04 97             	mov    (%edi,%edx,4),%eax
c0205413:	8b 4b 14             	mov    0x14(%ebx),%ecx
c0205416:	89 44 91 10          	mov    %eax,0x10(%ecx,%edx,4)
c020541a:	42                   	inc    %edx
c020541b:	39 d6                	cmp    %edx,%esi
c020541d:	75 f1                	jne    c0205410 <receive_call+0xe0>
c020541f:	8b 45 0c             	mov    0xc(%ebp),%eax
c0205422:	8b 48 18             	mov    0x18(%eax),%ecx
c0205425:	89 ca                	mov    %ecx,%edx
c0205427:	c1 ea 1c             	shr    $0x1c,%edx
c020542a:	83 e2 03             	and    $0x3,%edx
c020542d:	74 86                	je     c02053b5 <receive_call+0x85>
c020542f:	8b 40 30             	mov    0x30(%eax),%eax
c0205432:	c1 e9 1e             	shr    $0x1e,%ecx
c0205435:	89 55 d0             	mov    %edx,-0x30(%ebp)
c0205438:	8b 73 14             	mov    0x14(%ebx),%esi
c020543b:	89 4d d4             	mov    %ecx,-0x2c(%ebp)
c020543e:	8b 7b 10             	mov    0x10(%ebx),%edi
c0205441:	c7 45 d8 00 00 00 00 	movl   $0x0,-0x28(%ebp)
c0205448:	89 45 c4             	mov    %eax,-0x3c(%ebp)
c020544b:	8b 45 b4             	mov    -0x4c(%ebp),%eax
c020544e:	89 7d c8             	mov    %edi,-0x38(%ebp)
c0205451:	89 45 cc             	mov    %eax,-0x34(%ebp)
c0205454:	8b 43 18             	mov    0x18(%ebx),%eax
c0205457:	89 45 dc             	mov    %eax,-0x24(%ebp)
c020545a:	8d 46 58             	lea    0x58(%esi),%eax
c020545d:	83 c6 60             	add    $0x60,%esi
c0205460:	89 45 e0             	mov    %eax,-0x20(%ebp)
c0205463:	8d 45 c4             	lea    -0x3c(%ebp),%eax
c0205466:	89 75 e4             	mov    %esi,-0x1c(%ebp)
c0205469:	89 04 24             	mov    %eax,(%esp)
c020546c:	e8 6f 0d 00 00       	call   c02061e0 <pass_handles>
c0205471:	c6 43 08 00          	movb   $0x0,0x8(%ebx)
c0205475:	83 c4 5c             	add    $0x5c,%esp
c0205478:	5b                   	pop    %ebx
c0205479:	5e                   	pop    %esi
c020547a:	5f                   	pop    %edi
c020547b:	5d                   	pop    %ebp
c020547c:	c3                   	ret
c020547d:	8d 76 00             	lea    0x0(%esi),%esi
c0205480:	8b 50 14             	mov    0x14(%eax),%edx
c0205483:	8b 52 14             	mov    0x14(%edx),%edx
c0205486:	8d 7a 10             	lea    0x10(%edx),%edi
c0205489:	83 c2 50             	add    $0x50,%edx
c020548c:	89 55 b4             	mov    %edx,-0x4c(%ebp)
c020548f:	e9 6c ff ff ff       	jmp    c0205400 <receive_call+0xd0>
c0205494:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0205498:	8d 90 c8 00 00 00    	lea    0xc8(%eax),%edx
c020549e:	89 55 b4             	mov    %edx,-0x4c(%ebp)
c02054a1:	8d b8 88 00 00 00    	lea    0x88(%eax),%edi
c02054a7:	e9 54 ff ff ff       	jmp    c0205400 <receive_call+0xd0>
c02054ac:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi

c02054b0 <event_deliver>:
c02054b0:	55                   	push   %ebp
c02054b1:	89 e5                	mov    %esp,%ebp
c02054b3:	56                   	push   %esi
c02054b4:	53                   	push   %ebx
c02054b5:	83 ec 10             	sub    $0x10,%esp
c02054b8:	8b 75 0c             	mov    0xc(%ebp),%esi
c02054bb:	8b 5d 08             	mov    0x8(%ebp),%ebx
c02054be:	8b 46 10             	mov    0x10(%esi),%eax
c02054c1:	8b 48 04             	mov    0x4(%eax),%ecx
c02054c4:	8b 10                	mov    (%eax),%edx
c02054c6:	89 11                	mov    %edx,(%ecx)
c02054c8:	8b 48 04             	mov    0x4(%eax),%ecx
c02054cb:	89 4a 04             	mov    %ecx,0x4(%edx)
c02054ce:	89 40 04             	mov    %eax,0x4(%eax)
c02054d1:	89 00                	mov    %eax,(%eax)
c02054d3:	8b 53 14             	mov    0x14(%ebx),%edx
c02054d6:	c7 42 08 00 00 00 00 	movl   $0x0,0x8(%edx)
c02054dd:	c7 43 cc 00 00 00 00 	movl   $0x0,-0x34(%ebx)
c02054e4:	c7 43 c4 00 00 00 00 	movl   $0x0,-0x3c(%ebx)
c02054eb:	c7 43 c8 00 00 00 00 	movl   $0x0,-0x38(%ebx)
c02054f2:	0f b6 50 08          	movzbl 0x8(%eax),%edx
c02054f6:	80 fa 01             	cmp    $0x1,%dl
c02054f9:	0f 84 c1 00 00 00    	je     c02055c0 <event_deliver+0x110>
c02054ff:	80 fa 02             	cmp    $0x2,%dl
c0205502:	0f 84 90 00 00 00    	je     c0205598 <event_deliver+0xe8>
c0205508:	84 d2                	test   %dl,%dl
c020550a:	74 34                	je     c0205540 <event_deliver+0x90>
c020550c:	80 fa 03             	cmp    $0x3,%dl
c020550f:	90                   	nop
c0205510:	0f 84 1a 01 00 00    	je     c0205630 <event_deliver+0x180>
c0205516:	8d 90 50 ff ff ff    	lea    -0xb0(%eax),%edx
c020551c:	8b 40 f0             	mov    -0x10(%eax),%eax
c020551f:	89 43 d4             	mov    %eax,-0x2c(%ebx)
c0205522:	c7 43 e0 05 00 00 00 	movl   $0x5,-0x20(%ebx)
c0205529:	89 14 24             	mov    %edx,(%esp)
c020552c:	e8 af 52 00 00       	call   c020a7e0 <object_put>
c0205531:	c6 43 08 00          	movb   $0x0,0x8(%ebx)
c0205535:	83 c4 10             	add    $0x10,%esp
c0205538:	5b                   	pop    %ebx
c0205539:	5e                   	pop    %esi
c020553a:	5d                   	pop    %ebp
c020553b:	c3                   	ret
c020553c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0205540:	0f b6 50 d2          	movzbl -0x2e(%eax),%edx
c0205544:	88 d1                	mov    %dl,%cl
c0205546:	80 e1 04             	and    $0x4,%cl
c0205549:	0f 85 b9 00 00 00    	jne    c0205608 <event_deliver+0x158>
c020554f:	80 e2 02             	and    $0x2,%dl
c0205552:	0f 84 e8 00 00 00    	je     c0205640 <event_deliver+0x190>
c0205558:	c7 43 e0 03 00 00 00 	movl   $0x3,-0x20(%ebx)
c020555f:	8b 50 d4             	mov    -0x2c(%eax),%edx
c0205562:	89 53 d4             	mov    %edx,-0x2c(%ebx)
c0205565:	0f b6 50 d2          	movzbl -0x2e(%eax),%edx
c0205569:	80 e2 fd             	and    $0xfd,%dl
c020556c:	88 50 d2             	mov    %dl,-0x2e(%eax)
c020556f:	84 d2                	test   %dl,%dl
c0205571:	0f 84 a9 00 00 00    	je     c0205620 <event_deliver+0x170>
c0205577:	8b 56 14             	mov    0x14(%esi),%edx
c020557a:	89 50 04             	mov    %edx,0x4(%eax)
c020557d:	8d 56 10             	lea    0x10(%esi),%edx
c0205580:	89 10                	mov    %edx,(%eax)
c0205582:	8b 56 14             	mov    0x14(%esi),%edx
c0205585:	89 02                	mov    %eax,(%edx)
c0205587:	89 46 14             	mov    %eax,0x14(%esi)
c020558a:	c6 43 08 00          	movb   $0x0,0x8(%ebx)
c020558e:	83 c4 10             	add    $0x10,%esp
c0205591:	5b                   	pop    %ebx
c0205592:	5e                   	pop    %esi
c0205593:	5d                   	pop    %ebp
c0205594:	c3                   	ret
c0205595:	8d 76 00             	lea    0x0(%esi),%esi
c0205598:	c7 43 e0 06 00 00 00 	movl   $0x6,-0x20(%ebx)
c020559f:	83 e8 18             	sub    $0x18,%eax
c02055a2:	8b 50 0c             	mov    0xc(%eax),%edx
c02055a5:	89 53 d4             	mov    %edx,-0x2c(%ebx)
c02055a8:	89 04 24             	mov    %eax,(%esp)
c02055ab:	e8 60 40 00 00       	call   c0209610 <badge_free>
c02055b0:	c6 43 08 00          	movb   $0x0,0x8(%ebx)
c02055b4:	83 c4 10             	add    $0x10,%esp
c02055b7:	5b                   	pop    %ebx
c02055b8:	5e                   	pop    %esi
c02055b9:	5d                   	pop    %ebp
c02055ba:	c3                   	ret
c02055bb:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c02055bf:	90                   	nop
c02055c0:	c7 43 e0 04 00 00 00 	movl   $0x4,-0x20(%ebx)
c02055c7:	83 e8 70             	sub    $0x70,%eax
c02055ca:	8b 90 80 00 00 00    	mov    0x80(%eax),%edx
c02055d0:	89 53 d4             	mov    %edx,-0x2c(%ebx)
c02055d3:	8b 90 dc 00 00 00    	mov    0xdc(%eax),%edx
c02055d9:	89 53 c8             	mov    %edx,-0x38(%ebx)
c02055dc:	8b 90 e0 00 00 00    	mov    0xe0(%eax),%edx
c02055e2:	89 53 c4             	mov    %edx,-0x3c(%ebx)
c02055e5:	8b 90 e4 00 00 00    	mov    0xe4(%eax),%edx
c02055eb:	89 53 cc             	mov    %edx,-0x34(%ebx)
c02055ee:	89 04 24             	mov    %eax,(%esp)
c02055f1:	e8 ea 51 00 00       	call   c020a7e0 <object_put>
c02055f6:	c6 43 08 00          	movb   $0x0,0x8(%ebx)
c02055fa:	83 c4 10             	add    $0x10,%esp
c02055fd:	5b                   	pop    %ebx
c02055fe:	5e                   	pop    %esi
c02055ff:	5d                   	pop    %ebp
c0205600:	c3                   	ret
c0205601:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0205608:	c7 43 e0 03 00 00 00 	movl   $0x3,-0x20(%ebx)
c020560f:	8b 50 fc             	mov    -0x4(%eax),%edx
c0205612:	c7 43 c8 01 00 00 00 	movl   $0x1,-0x38(%ebx)
c0205619:	89 53 d4             	mov    %edx,-0x2c(%ebx)
c020561c:	c6 40 d2 00          	movb   $0x0,-0x2e(%eax)
c0205620:	83 e8 38             	sub    $0x38,%eax
c0205623:	89 04 24             	mov    %eax,(%esp)
c0205626:	e8 05 f1 ff ff       	call   c0204730 <call_owner_put>
c020562b:	eb 83                	jmp    c02055b0 <event_deliver+0x100>
c020562d:	8d 76 00             	lea    0x0(%esi),%esi
c0205630:	8d 90 5c ff ff ff    	lea    -0xa4(%eax),%edx
c0205636:	8b 40 f8             	mov    -0x8(%eax),%eax
c0205639:	e9 e1 fe ff ff       	jmp    c020551f <event_deliver+0x6f>
c020563e:	66 90                	xchg   %ax,%ax
c0205640:	c7 43 e0 02 00 00 00 	movl   $0x2,-0x20(%ebx)
c0205647:	8b 50 d4             	mov    -0x2c(%eax),%edx
c020564a:	89 53 d4             	mov    %edx,-0x2c(%ebx)
c020564d:	0f b6 50 d2          	movzbl -0x2e(%eax),%edx
c0205651:	80 e2 fe             	and    $0xfe,%dl
c0205654:	e9 13 ff ff ff       	jmp    c020556c <event_deliver+0xbc>
c0205659:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi

c0205660 <receive_next>:
c0205660:	55                   	push   %ebp
c0205661:	89 e5                	mov    %esp,%ebp
c0205663:	83 ec 18             	sub    $0x18,%esp
c0205666:	89 5d fc             	mov    %ebx,-0x4(%ebp)
c0205669:	8b 55 08             	mov    0x8(%ebp),%edx
c020566c:	8b 42 18             	mov    0x18(%edx),%eax
c020566f:	8b 48 0c             	mov    0xc(%eax),%ecx
c0205672:	85 c9                	test   %ecx,%ecx
c0205674:	75 3a                	jne    c02056b0 <receive_next+0x50>
c0205676:	8d 48 10             	lea    0x10(%eax),%ecx
c0205679:	39 48 10             	cmp    %ecx,0x10(%eax)
c020567c:	75 1a                	jne    c0205698 <receive_next+0x38>
c020567e:	8b 58 18             	mov    0x18(%eax),%ebx
c0205681:	8d 48 18             	lea    0x18(%eax),%ecx
c0205684:	31 c0                	xor    %eax,%eax
c0205686:	39 cb                	cmp    %ecx,%ebx
c0205688:	75 56                	jne    c02056e0 <receive_next+0x80>
c020568a:	8b 5d fc             	mov    -0x4(%ebp),%ebx
c020568d:	89 ec                	mov    %ebp,%esp
c020568f:	5d                   	pop    %ebp
c0205690:	c3                   	ret
c0205691:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0205698:	89 44 24 04          	mov    %eax,0x4(%esp)
c020569c:	89 14 24             	mov    %edx,(%esp)
c020569f:	e8 0c fe ff ff       	call   c02054b0 <event_deliver>
c02056a4:	b0 01                	mov    $0x1,%al
c02056a6:	8b 5d fc             	mov    -0x4(%ebp),%ebx
c02056a9:	89 ec                	mov    %ebp,%esp
c02056ab:	5d                   	pop    %ebp
c02056ac:	c3                   	ret
c02056ad:	8d 76 00             	lea    0x0(%esi),%esi
c02056b0:	8b 4a 14             	mov    0x14(%edx),%ecx
c02056b3:	c7 41 08 00 00 00 00 	movl   $0x0,0x8(%ecx)
c02056ba:	c7 42 e0 01 00 00 00 	movl   $0x1,-0x20(%edx)
c02056c1:	8b 48 0c             	mov    0xc(%eax),%ecx
c02056c4:	89 4a d4             	mov    %ecx,-0x2c(%edx)
c02056c7:	c7 40 0c 00 00 00 00 	movl   $0x0,0xc(%eax)
c02056ce:	b0 01                	mov    $0x1,%al
c02056d0:	c6 42 08 00          	movb   $0x0,0x8(%edx)
c02056d4:	eb d0                	jmp    c02056a6 <receive_next+0x46>
c02056d6:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02056dd:	8d 76 00             	lea    0x0(%esi),%esi
c02056e0:	8b 4b 04             	mov    0x4(%ebx),%ecx
c02056e3:	8b 03                	mov    (%ebx),%eax
c02056e5:	89 01                	mov    %eax,(%ecx)
c02056e7:	8b 4b 04             	mov    0x4(%ebx),%ecx
c02056ea:	89 48 04             	mov    %ecx,0x4(%eax)
c02056ed:	89 5b 04             	mov    %ebx,0x4(%ebx)
c02056f0:	89 1b                	mov    %ebx,(%ebx)
c02056f2:	89 5c 24 04          	mov    %ebx,0x4(%esp)
c02056f6:	89 14 24             	mov    %edx,(%esp)
c02056f9:	e8 32 fc ff ff       	call   c0205330 <receive_call>
c02056fe:	b0 01                	mov    $0x1,%al
c0205700:	eb a4                	jmp    c02056a6 <receive_next+0x46>
c0205702:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0205709:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi

c0205710 <receive_wake>:
c0205710:	55                   	push   %ebp
c0205711:	89 e5                	mov    %esp,%ebp
c0205713:	83 ec 18             	sub    $0x18,%esp
c0205716:	89 5d fc             	mov    %ebx,-0x4(%ebp)
c0205719:	8b 45 08             	mov    0x8(%ebp),%eax
c020571c:	8b 58 08             	mov    0x8(%eax),%ebx
c020571f:	85 db                	test   %ebx,%ebx
c0205721:	74 2f                	je     c0205752 <receive_wake+0x42>
c0205723:	8b 53 1c             	mov    0x1c(%ebx),%edx
c0205726:	89 50 08             	mov    %edx,0x8(%eax)
c0205729:	8d 83 18 01 00 00    	lea    0x118(%ebx),%eax
c020572f:	c7 43 1c 00 00 00 00 	movl   $0x0,0x1c(%ebx)
c0205736:	c6 43 0b 00          	movb   $0x0,0xb(%ebx)
c020573a:	89 04 24             	mov    %eax,(%esp)
c020573d:	e8 8e 65 00 00       	call   c020bcd0 <timer_cancel>
c0205742:	89 1c 24             	mov    %ebx,(%esp)
c0205745:	e8 16 ff ff ff       	call   c0205660 <receive_next>
c020574a:	89 1c 24             	mov    %ebx,(%esp)
c020574d:	e8 3e 5f 00 00       	call   c020b690 <sched_ready>
c0205752:	8b 5d fc             	mov    -0x4(%ebp),%ebx
c0205755:	89 ec                	mov    %ebp,%esp
c0205757:	5d                   	pop    %ebp
c0205758:	c3                   	ret
c0205759:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi

c0205760 <receive_fail>:
c0205760:	55                   	push   %ebp
c0205761:	89 e5                	mov    %esp,%ebp
c0205763:	83 ec 18             	sub    $0x18,%esp
c0205766:	89 5d fc             	mov    %ebx,-0x4(%ebp)
c0205769:	8b 5d 08             	mov    0x8(%ebp),%ebx
c020576c:	8b 53 18             	mov    0x18(%ebx),%edx
c020576f:	8b 42 08             	mov    0x8(%edx),%eax
c0205772:	39 c3                	cmp    %eax,%ebx
c0205774:	74 5a                	je     c02057d0 <receive_fail+0x70>
c0205776:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020577d:	8d 76 00             	lea    0x0(%esi),%esi
c0205780:	89 c2                	mov    %eax,%edx
c0205782:	8b 40 1c             	mov    0x1c(%eax),%eax
c0205785:	39 c3                	cmp    %eax,%ebx
c0205787:	75 f7                	jne    c0205780 <receive_fail+0x20>
c0205789:	83 c2 1c             	add    $0x1c,%edx
c020578c:	8b 43 1c             	mov    0x1c(%ebx),%eax
c020578f:	89 02                	mov    %eax,(%edx)
c0205791:	8d 83 18 01 00 00    	lea    0x118(%ebx),%eax
c0205797:	c7 43 1c 00 00 00 00 	movl   $0x0,0x1c(%ebx)
c020579e:	c6 43 0b 00          	movb   $0x0,0xb(%ebx)
c02057a2:	89 04 24             	mov    %eax,(%esp)
c02057a5:	e8 26 65 00 00       	call   c020bcd0 <timer_cancel>
c02057aa:	8b 43 14             	mov    0x14(%ebx),%eax
c02057ad:	c7 40 08 00 00 00 00 	movl   $0x0,0x8(%eax)
c02057b4:	8b 45 0c             	mov    0xc(%ebp),%eax
c02057b7:	c6 43 08 00          	movb   $0x0,0x8(%ebx)
c02057bb:	89 43 e0             	mov    %eax,-0x20(%ebx)
c02057be:	89 1c 24             	mov    %ebx,(%esp)
c02057c1:	e8 ca 5e 00 00       	call   c020b690 <sched_ready>
c02057c6:	8b 5d fc             	mov    -0x4(%ebp),%ebx
c02057c9:	89 ec                	mov    %ebp,%esp
c02057cb:	5d                   	pop    %ebp
c02057cc:	c3                   	ret
c02057cd:	8d 76 00             	lea    0x0(%esi),%esi
c02057d0:	83 c2 08             	add    $0x8,%edx
c02057d3:	eb b7                	jmp    c020578c <receive_fail+0x2c>

c02057d5 <receive_call.cold>:
c02057d5:	c7 44 24 08 57 00 00 	movl   $0x57,0x8(%esp)
c02057dc:	00 
c02057dd:	c7 44 24 04 b6 f5 20 	movl   $0xc020f5b6,0x4(%esp)
c02057e4:	c0 
c02057e5:	c7 04 24 cb f5 20 c0 	movl   $0xc020f5cb,(%esp)
c02057ec:	e8 2d dd ff ff       	call   c020351e <assert_failed>
c02057f1:	66 90                	xchg   %ax,%ax
c02057f3:	66 90                	xchg   %ax,%ax
c02057f5:	66 90                	xchg   %ax,%ax
c02057f7:	66 90                	xchg   %ax,%ax
c02057f9:	66 90                	xchg   %ax,%ax
c02057fb:	66 90                	xchg   %ax,%ax
c02057fd:	66 90                	xchg   %ax,%ax
c02057ff:	90                   	nop

c0205800 <call_finish>:
c0205800:	55                   	push   %ebp
c0205801:	89 e5                	mov    %esp,%ebp
c0205803:	57                   	push   %edi
c0205804:	56                   	push   %esi
c0205805:	53                   	push   %ebx
c0205806:	83 ec 5c             	sub    $0x5c,%esp
c0205809:	8b 45 08             	mov    0x8(%ebp),%eax
c020580c:	8b 4d 08             	mov    0x8(%ebp),%ecx
c020580f:	8b 75 10             	mov    0x10(%ebp),%esi
c0205812:	8b 7d 14             	mov    0x14(%ebp),%edi
c0205815:	8b 40 10             	mov    0x10(%eax),%eax
c0205818:	89 45 b4             	mov    %eax,-0x4c(%ebp)
c020581b:	8b 45 08             	mov    0x8(%ebp),%eax
c020581e:	8b 50 04             	mov    0x4(%eax),%edx
c0205821:	8b 00                	mov    (%eax),%eax
c0205823:	89 02                	mov    %eax,(%edx)
c0205825:	8b 51 04             	mov    0x4(%ecx),%edx
c0205828:	89 50 04             	mov    %edx,0x4(%eax)
c020582b:	89 49 04             	mov    %ecx,0x4(%ecx)
c020582e:	8b 41 2c             	mov    0x2c(%ecx),%eax
c0205831:	89 09                	mov    %ecx,(%ecx)
c0205833:	85 c0                	test   %eax,%eax
c0205835:	74 08                	je     c020583f <call_finish+0x3f>
c0205837:	89 04 24             	mov    %eax,(%esp)
c020583a:	e8 d1 fa ff ff       	call   c0205310 <received_forget>
c020583f:	8b 45 08             	mov    0x8(%ebp),%eax
c0205842:	83 c0 50             	add    $0x50,%eax
c0205845:	89 04 24             	mov    %eax,(%esp)
c0205848:	e8 83 64 00 00       	call   c020bcd0 <timer_cancel>
c020584d:	8b 45 08             	mov    0x8(%ebp),%eax
c0205850:	f6 40 0a 03          	testb  $0x3,0xa(%eax)
c0205854:	74 2a                	je     c0205880 <call_finish+0x80>
c0205856:	c6 40 0a 00          	movb   $0x0,0xa(%eax)
c020585a:	8b 5d 08             	mov    0x8(%ebp),%ebx
c020585d:	83 c0 38             	add    $0x38,%eax
c0205860:	8b 4b 3c             	mov    0x3c(%ebx),%ecx
c0205863:	8b 53 38             	mov    0x38(%ebx),%edx
c0205866:	89 11                	mov    %edx,(%ecx)
c0205868:	8b 4b 3c             	mov    0x3c(%ebx),%ecx
c020586b:	89 4a 04             	mov    %ecx,0x4(%edx)
c020586e:	80 7b 09 02          	cmpb   $0x2,0x9(%ebx)
c0205872:	89 43 3c             	mov    %eax,0x3c(%ebx)
c0205875:	89 43 38             	mov    %eax,0x38(%ebx)
c0205878:	89 d8                	mov    %ebx,%eax
c020587a:	0f 84 e0 01 00 00    	je     c0205a60 <call_finish+0x260>
c0205880:	8b 45 08             	mov    0x8(%ebp),%eax
c0205883:	81 40 0c 00 00 01 00 	addl   $0x10000,0xc(%eax)
c020588a:	c6 40 08 00          	movb   $0x0,0x8(%eax)
c020588e:	c7 40 10 00 00 00 00 	movl   $0x0,0x10(%eax)
c0205895:	89 04 24             	mov    %eax,(%esp)
c0205898:	e8 33 f4 ff ff       	call   c0204cd0 <lease_end>
c020589d:	8b 45 08             	mov    0x8(%ebp),%eax
c02058a0:	85 ff                	test   %edi,%edi
c02058a2:	c6 40 0b 00          	movb   $0x0,0xb(%eax)
c02058a6:	8b 45 08             	mov    0x8(%ebp),%eax
c02058a9:	0f b6 40 09          	movzbl 0x9(%eax),%eax
c02058ad:	0f 84 0d 01 00 00    	je     c02059c0 <call_finish+0x1c0>
c02058b3:	81 7d 0c ff ef ff ff 	cmpl   $0xffffefff,0xc(%ebp)
c02058ba:	0f 87 00 01 00 00    	ja     c02059c0 <call_finish+0x1c0>
c02058c0:	3c 01                	cmp    $0x1,%al
c02058c2:	74 04                	je     c02058c8 <call_finish+0xc8>
c02058c4:	3c 02                	cmp    $0x2,%al
c02058c6:	76 28                	jbe    c02058f0 <call_finish+0xf0>
c02058c8:	8b 45 0c             	mov    0xc(%ebp),%eax
c02058cb:	89 44 24 04          	mov    %eax,0x4(%esp)
c02058cf:	8b 45 08             	mov    0x8(%ebp),%eax
c02058d2:	89 04 24             	mov    %eax,(%esp)
c02058d5:	e8 56 f2 ff ff       	call   c0204b30 <fault_finish>
c02058da:	8b 45 b4             	mov    -0x4c(%ebp),%eax
c02058dd:	89 04 24             	mov    %eax,(%esp)
c02058e0:	e8 0b 3e 00 00       	call   c02096f0 <badge_put>
c02058e5:	83 c4 5c             	add    $0x5c,%esp
c02058e8:	5b                   	pop    %ebx
c02058e9:	5e                   	pop    %esi
c02058ea:	5f                   	pop    %edi
c02058eb:	5d                   	pop    %ebp
c02058ec:	c3                   	ret
c02058ed:	8d 76 00             	lea    0x0(%esi),%esi
c02058f0:	8b 55 0c             	mov    0xc(%ebp),%edx
c02058f3:	c1 ea 14             	shr    $0x14,%edx
c02058f6:	83 e2 1f             	and    $0x1f,%edx
c02058f9:	84 c0                	test   %al,%al
c02058fb:	8b 45 08             	mov    0x8(%ebp),%eax
c02058fe:	0f 85 6c 01 00 00    	jne    c0205a70 <call_finish+0x270>
c0205904:	8b 40 14             	mov    0x14(%eax),%eax
c0205907:	8b 40 14             	mov    0x14(%eax),%eax
c020590a:	8d 48 10             	lea    0x10(%eax),%ecx
c020590d:	89 4d b0             	mov    %ecx,-0x50(%ebp)
c0205910:	8d 58 58             	lea    0x58(%eax),%ebx
c0205913:	8d 48 60             	lea    0x60(%eax),%ecx
c0205916:	8b 40 0c             	mov    0xc(%eax),%eax
c0205919:	89 4d ac             	mov    %ecx,-0x54(%ebp)
c020591c:	89 45 a8             	mov    %eax,-0x58(%ebp)
c020591f:	31 c0                	xor    %eax,%eax
c0205921:	85 d2                	test   %edx,%edx
c0205923:	74 1d                	je     c0205942 <call_finish+0x142>
c0205925:	8b 4d b0             	mov    -0x50(%ebp),%ecx
c0205928:	89 5d b0             	mov    %ebx,-0x50(%ebp)
c020592b:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c020592f:	90                   	nop
c0205930:	8b 5f 14             	mov    0x14(%edi),%ebx
c0205933:	8b 5c 83 10          	mov    0x10(%ebx,%eax,4),%ebx
c0205937:	89 1c 81             	mov    %ebx,(%ecx,%eax,4)
c020593a:	40                   	inc    %eax
c020593b:	39 c2                	cmp    %eax,%edx
c020593d:	75 f1                	jne    c0205930 <call_finish+0x130>
c020593f:	8b 5d b0             	mov    -0x50(%ebp),%ebx
c0205942:	c7 43 04 ff ff ff ff 	movl   $0xffffffff,0x4(%ebx)
c0205949:	8b 45 0c             	mov    0xc(%ebp),%eax
c020594c:	c7 03 ff ff ff ff    	movl   $0xffffffff,(%ebx)
c0205952:	c1 e8 1c             	shr    $0x1c,%eax
c0205955:	83 e0 03             	and    $0x3,%eax
c0205958:	89 c1                	mov    %eax,%ecx
c020595a:	74 59                	je     c02059b5 <call_finish+0x1b5>
c020595c:	c7 45 dc 00 00 00 00 	movl   $0x0,-0x24(%ebp)
c0205963:	8b 45 08             	mov    0x8(%ebp),%eax
c0205966:	89 4d d0             	mov    %ecx,-0x30(%ebp)
c0205969:	8b 57 10             	mov    0x10(%edi),%edx
c020596c:	89 5d e0             	mov    %ebx,-0x20(%ebp)
c020596f:	8b 40 30             	mov    0x30(%eax),%eax
c0205972:	89 55 c4             	mov    %edx,-0x3c(%ebp)
c0205975:	89 45 b0             	mov    %eax,-0x50(%ebp)
c0205978:	8b 47 14             	mov    0x14(%edi),%eax
c020597b:	8b 7d b0             	mov    -0x50(%ebp),%edi
c020597e:	83 c0 50             	add    $0x50,%eax
c0205981:	89 45 cc             	mov    %eax,-0x34(%ebp)
c0205984:	8b 45 0c             	mov    0xc(%ebp),%eax
c0205987:	89 7d c8             	mov    %edi,-0x38(%ebp)
c020598a:	c1 e8 1e             	shr    $0x1e,%eax
c020598d:	89 45 d4             	mov    %eax,-0x2c(%ebp)
c0205990:	8b 45 a8             	mov    -0x58(%ebp),%eax
c0205993:	89 45 d8             	mov    %eax,-0x28(%ebp)
c0205996:	8b 45 ac             	mov    -0x54(%ebp),%eax
c0205999:	89 45 e4             	mov    %eax,-0x1c(%ebp)
c020599c:	8d 45 c4             	lea    -0x3c(%ebp),%eax
c020599f:	89 04 24             	mov    %eax,(%esp)
c02059a2:	e8 39 08 00 00       	call   c02061e0 <pass_handles>
c02059a7:	85 c0                	test   %eax,%eax
c02059a9:	b8 e8 ff ff ff       	mov    $0xffffffe8,%eax
c02059ae:	0f 44 45 0c          	cmove  0xc(%ebp),%eax
c02059b2:	89 45 0c             	mov    %eax,0xc(%ebp)
c02059b5:	8b 45 08             	mov    0x8(%ebp),%eax
c02059b8:	0f b6 40 09          	movzbl 0x9(%eax),%eax
c02059bc:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c02059c0:	84 c0                	test   %al,%al
c02059c2:	75 3c                	jne    c0205a00 <call_finish+0x200>
c02059c4:	8b 45 08             	mov    0x8(%ebp),%eax
c02059c7:	8b 40 14             	mov    0x14(%eax),%eax
c02059ca:	80 78 08 06          	cmpb   $0x6,0x8(%eax)
c02059ce:	0f 84 06 ff ff ff    	je     c02058da <call_finish+0xda>
c02059d4:	8b 7d 0c             	mov    0xc(%ebp),%edi
c02059d7:	89 78 e0             	mov    %edi,-0x20(%eax)
c02059da:	8b 16                	mov    (%esi),%edx
c02059dc:	89 50 d4             	mov    %edx,-0x2c(%eax)
c02059df:	8b 56 04             	mov    0x4(%esi),%edx
c02059e2:	89 50 c8             	mov    %edx,-0x38(%eax)
c02059e5:	8b 56 08             	mov    0x8(%esi),%edx
c02059e8:	89 50 c4             	mov    %edx,-0x3c(%eax)
c02059eb:	8b 56 0c             	mov    0xc(%esi),%edx
c02059ee:	89 50 cc             	mov    %edx,-0x34(%eax)
c02059f1:	8b 45 08             	mov    0x8(%ebp),%eax
c02059f4:	8b 40 14             	mov    0x14(%eax),%eax
c02059f7:	c6 40 08 00          	movb   $0x0,0x8(%eax)
c02059fb:	e9 da fe ff ff       	jmp    c02058da <call_finish+0xda>
c0205a00:	3c 02                	cmp    $0x2,%al
c0205a02:	0f 85 c0 fe ff ff    	jne    c02058c8 <call_finish+0xc8>
c0205a08:	8b 45 08             	mov    0x8(%ebp),%eax
c0205a0b:	8b 7d 0c             	mov    0xc(%ebp),%edi
c0205a0e:	89 b8 d4 00 00 00    	mov    %edi,0xd4(%eax)
c0205a14:	8b 7d 08             	mov    0x8(%ebp),%edi
c0205a17:	8b 06                	mov    (%esi),%eax
c0205a19:	89 87 d8 00 00 00    	mov    %eax,0xd8(%edi)
c0205a1f:	8b 46 04             	mov    0x4(%esi),%eax
c0205a22:	89 87 dc 00 00 00    	mov    %eax,0xdc(%edi)
c0205a28:	8b 46 08             	mov    0x8(%esi),%eax
c0205a2b:	89 87 e0 00 00 00    	mov    %eax,0xe0(%edi)
c0205a31:	8b 46 0c             	mov    0xc(%esi),%eax
c0205a34:	89 87 e4 00 00 00    	mov    %eax,0xe4(%edi)
c0205a3a:	8b 47 74             	mov    0x74(%edi),%eax
c0205a3d:	80 78 01 00          	cmpb   $0x0,0x1(%eax)
c0205a41:	75 09                	jne    c0205a4c <call_finish+0x24c>
c0205a43:	8b 57 30             	mov    0x30(%edi),%edx
c0205a46:	80 7a 01 00          	cmpb   $0x0,0x1(%edx)
c0205a4a:	74 54                	je     c0205aa0 <call_finish+0x2a0>
c0205a4c:	8b 45 08             	mov    0x8(%ebp),%eax
c0205a4f:	8d 58 f8             	lea    -0x8(%eax),%ebx
c0205a52:	89 1c 24             	mov    %ebx,(%esp)
c0205a55:	e8 86 4d 00 00       	call   c020a7e0 <object_put>
c0205a5a:	e9 7b fe ff ff       	jmp    c02058da <call_finish+0xda>
c0205a5f:	90                   	nop
c0205a60:	83 e8 08             	sub    $0x8,%eax
c0205a63:	89 04 24             	mov    %eax,(%esp)
c0205a66:	e8 75 4d 00 00       	call   c020a7e0 <object_put>
c0205a6b:	e9 10 fe ff ff       	jmp    c0205880 <call_finish+0x80>
c0205a70:	05 e8 00 00 00       	add    $0xe8,%eax
c0205a75:	89 45 b0             	mov    %eax,-0x50(%ebp)
c0205a78:	8b 45 08             	mov    0x8(%ebp),%eax
c0205a7b:	8d 98 28 01 00 00    	lea    0x128(%eax),%ebx
c0205a81:	05 30 01 00 00       	add    $0x130,%eax
c0205a86:	89 45 ac             	mov    %eax,-0x54(%ebp)
c0205a89:	8b 45 08             	mov    0x8(%ebp),%eax
c0205a8c:	8b 80 d0 00 00 00    	mov    0xd0(%eax),%eax
c0205a92:	89 45 a8             	mov    %eax,-0x58(%ebp)
c0205a95:	e9 85 fe ff ff       	jmp    c020591f <call_finish+0x11f>
c0205a9a:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c0205aa0:	8b 75 08             	mov    0x8(%ebp),%esi
c0205aa3:	89 04 24             	mov    %eax,(%esp)
c0205aa6:	8d 5e 68             	lea    0x68(%esi),%ebx
c0205aa9:	89 5c 24 04          	mov    %ebx,0x4(%esp)
c0205aad:	e8 6e 50 00 00       	call   c020ab20 <port_post>
c0205ab2:	e9 23 fe ff ff       	jmp    c02058da <call_finish+0xda>
c0205ab7:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0205abe:	66 90                	xchg   %ax,%ax

c0205ac0 <reply>:
c0205ac0:	55                   	push   %ebp
c0205ac1:	89 e5                	mov    %esp,%ebp
c0205ac3:	57                   	push   %edi
c0205ac4:	56                   	push   %esi
c0205ac5:	89 d6                	mov    %edx,%esi
c0205ac7:	53                   	push   %ebx
c0205ac8:	89 c3                	mov    %eax,%ebx
c0205aca:	83 ec 3c             	sub    $0x3c,%esp
c0205acd:	8b 40 d4             	mov    -0x2c(%eax),%eax
c0205ad0:	89 45 d8             	mov    %eax,-0x28(%ebp)
c0205ad3:	8b 43 c8             	mov    -0x38(%ebx),%eax
c0205ad6:	89 45 dc             	mov    %eax,-0x24(%ebp)
c0205ad9:	8b 43 c4             	mov    -0x3c(%ebx),%eax
c0205adc:	89 45 e0             	mov    %eax,-0x20(%ebp)
c0205adf:	8b 43 cc             	mov    -0x34(%ebx),%eax
c0205ae2:	c7 02 00 00 00 00    	movl   $0x0,(%edx)
c0205ae8:	89 45 e4             	mov    %eax,-0x1c(%ebp)
c0205aeb:	8b 43 d8             	mov    -0x28(%ebx),%eax
c0205aee:	89 c2                	mov    %eax,%edx
c0205af0:	c1 ea 14             	shr    $0x14,%edx
c0205af3:	83 e2 1f             	and    $0x1f,%edx
c0205af6:	83 fa 10             	cmp    $0x10,%edx
c0205af9:	0f 87 b1 00 00 00    	ja     c0205bb0 <reply+0xf0>
c0205aff:	35 00 00 00 30       	xor    $0x30000000,%eax
c0205b04:	a9 00 00 00 30       	test   $0x30000000,%eax
c0205b09:	0f 84 a1 00 00 00    	je     c0205bb0 <reply+0xf0>
c0205b0f:	8b 43 18             	mov    0x18(%ebx),%eax
c0205b12:	85 c0                	test   %eax,%eax
c0205b14:	0f 84 d6 00 00 00    	je     c0205bf0 <reply+0x130>
c0205b1a:	89 44 24 04          	mov    %eax,0x4(%esp)
c0205b1e:	8b 43 14             	mov    0x14(%ebx),%eax
c0205b21:	8b 40 08             	mov    0x8(%eax),%eax
c0205b24:	89 04 24             	mov    %eax,(%esp)
c0205b27:	e8 34 3e 00 00       	call   c0209960 <call_find>
c0205b2c:	85 c0                	test   %eax,%eax
c0205b2e:	89 c7                	mov    %eax,%edi
c0205b30:	0f 84 ba 00 00 00    	je     c0205bf0 <reply+0x130>
c0205b36:	8b 43 d8             	mov    -0x28(%ebx),%eax
c0205b39:	8b 53 14             	mov    0x14(%ebx),%edx
c0205b3c:	c1 e8 1c             	shr    $0x1c,%eax
c0205b3f:	83 e0 03             	and    $0x3,%eax
c0205b42:	75 7c                	jne    c0205bc0 <reply+0x100>
c0205b44:	c7 42 08 00 00 00 00 	movl   $0x0,0x8(%edx)
c0205b4b:	80 7f 09 01          	cmpb   $0x1,0x9(%edi)
c0205b4f:	76 27                	jbe    c0205b78 <reply+0xb8>
c0205b51:	89 5c 24 0c          	mov    %ebx,0xc(%esp)
c0205b55:	8d 45 d8             	lea    -0x28(%ebp),%eax
c0205b58:	89 44 24 08          	mov    %eax,0x8(%esp)
c0205b5c:	8b 43 d8             	mov    -0x28(%ebx),%eax
c0205b5f:	89 3c 24             	mov    %edi,(%esp)
c0205b62:	89 44 24 04          	mov    %eax,0x4(%esp)
c0205b66:	e8 95 fc ff ff       	call   c0205800 <call_finish>
c0205b6b:	31 c0                	xor    %eax,%eax
c0205b6d:	83 c4 3c             	add    $0x3c,%esp
c0205b70:	5b                   	pop    %ebx
c0205b71:	5e                   	pop    %esi
c0205b72:	5f                   	pop    %edi
c0205b73:	5d                   	pop    %ebp
c0205b74:	c3                   	ret
c0205b75:	8d 76 00             	lea    0x0(%esi),%esi
c0205b78:	8b 47 14             	mov    0x14(%edi),%eax
c0205b7b:	8d 55 d8             	lea    -0x28(%ebp),%edx
c0205b7e:	89 45 d4             	mov    %eax,-0x2c(%ebp)
c0205b81:	89 5c 24 0c          	mov    %ebx,0xc(%esp)
c0205b85:	89 54 24 08          	mov    %edx,0x8(%esp)
c0205b89:	8b 53 d8             	mov    -0x28(%ebx),%edx
c0205b8c:	89 3c 24             	mov    %edi,(%esp)
c0205b8f:	89 54 24 04          	mov    %edx,0x4(%esp)
c0205b93:	e8 68 fc ff ff       	call   c0205800 <call_finish>
c0205b98:	8b 45 d4             	mov    -0x2c(%ebp),%eax
c0205b9b:	85 c0                	test   %eax,%eax
c0205b9d:	74 cc                	je     c0205b6b <reply+0xab>
c0205b9f:	80 78 08 00          	cmpb   $0x0,0x8(%eax)
c0205ba3:	75 c6                	jne    c0205b6b <reply+0xab>
c0205ba5:	83 c4 3c             	add    $0x3c,%esp
c0205ba8:	5b                   	pop    %ebx
c0205ba9:	5e                   	pop    %esi
c0205baa:	5f                   	pop    %edi
c0205bab:	5d                   	pop    %ebp
c0205bac:	c3                   	ret
c0205bad:	8d 76 00             	lea    0x0(%esi),%esi
c0205bb0:	c7 06 ea ff ff ff    	movl   $0xffffffea,(%esi)
c0205bb6:	31 c0                	xor    %eax,%eax
c0205bb8:	eb b3                	jmp    c0205b6d <reply+0xad>
c0205bba:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c0205bc0:	89 44 24 08          	mov    %eax,0x8(%esp)
c0205bc4:	83 c2 50             	add    $0x50,%edx
c0205bc7:	89 54 24 04          	mov    %edx,0x4(%esp)
c0205bcb:	8b 43 10             	mov    0x10(%ebx),%eax
c0205bce:	89 04 24             	mov    %eax,(%esp)
c0205bd1:	e8 aa 05 00 00       	call   c0206180 <give_ok>
c0205bd6:	84 c0                	test   %al,%al
c0205bd8:	74 26                	je     c0205c00 <reply+0x140>
c0205bda:	8b 53 14             	mov    0x14(%ebx),%edx
c0205bdd:	c7 42 08 00 00 00 00 	movl   $0x0,0x8(%edx)
c0205be4:	80 7f 09 01          	cmpb   $0x1,0x9(%edi)
c0205be8:	0f 87 63 ff ff ff    	ja     c0205b51 <reply+0x91>
c0205bee:	eb 88                	jmp    c0205b78 <reply+0xb8>
c0205bf0:	c7 06 37 ff ff ff    	movl   $0xffffff37,(%esi)
c0205bf6:	31 c0                	xor    %eax,%eax
c0205bf8:	e9 70 ff ff ff       	jmp    c0205b6d <reply+0xad>
c0205bfd:	8d 76 00             	lea    0x0(%esi),%esi
c0205c00:	c7 06 38 ff ff ff    	movl   $0xffffff38,(%esi)
c0205c06:	31 c0                	xor    %eax,%eax
c0205c08:	e9 60 ff ff ff       	jmp    c0205b6d <reply+0xad>
c0205c0d:	8d 76 00             	lea    0x0(%esi),%esi

c0205c10 <sys_reply>:
c0205c10:	55                   	push   %ebp
c0205c11:	89 e5                	mov    %esp,%ebp
c0205c13:	83 ec 28             	sub    $0x28,%esp
c0205c16:	8b 45 08             	mov    0x8(%ebp),%eax
c0205c19:	8d 55 f4             	lea    -0xc(%ebp),%edx
c0205c1c:	e8 9f fe ff ff       	call   c0205ac0 <reply>
c0205c21:	85 c0                	test   %eax,%eax
c0205c23:	74 08                	je     c0205c2d <sys_reply+0x1d>
c0205c25:	89 04 24             	mov    %eax,(%esp)
c0205c28:	e8 63 5a 00 00       	call   c020b690 <sched_ready>
c0205c2d:	8b 45 f4             	mov    -0xc(%ebp),%eax
c0205c30:	89 ec                	mov    %ebp,%esp
c0205c32:	5d                   	pop    %ebp
c0205c33:	c3                   	ret
c0205c34:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0205c3b:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0205c3f:	90                   	nop

c0205c40 <sys_reply_recv>:
c0205c40:	55                   	push   %ebp
c0205c41:	89 e5                	mov    %esp,%ebp
c0205c43:	83 ec 48             	sub    $0x48,%esp
c0205c46:	89 7d fc             	mov    %edi,-0x4(%ebp)
c0205c49:	8b 7d 08             	mov    0x8(%ebp),%edi
c0205c4c:	89 5d f4             	mov    %ebx,-0xc(%ebp)
c0205c4f:	89 75 f8             	mov    %esi,-0x8(%ebp)
c0205c52:	8b 47 14             	mov    0x14(%edi),%eax
c0205c55:	8b 58 68             	mov    0x68(%eax),%ebx
c0205c58:	c7 40 68 00 00 00 00 	movl   $0x0,0x68(%eax)
c0205c5f:	8b 70 6c             	mov    0x6c(%eax),%esi
c0205c62:	c7 40 6c 00 00 00 00 	movl   $0x0,0x6c(%eax)
c0205c69:	8b 47 18             	mov    0x18(%edi),%eax
c0205c6c:	85 c0                	test   %eax,%eax
c0205c6e:	0f 84 28 01 00 00    	je     c0205d9c <sys_reply_recv+0x15c>
c0205c74:	80 78 01 00          	cmpb   $0x0,0x1(%eax)
c0205c78:	0f 85 fa 00 00 00    	jne    c0205d78 <sys_reply_recv+0x138>
c0205c7e:	8b 47 14             	mov    0x14(%edi),%eax
c0205c81:	8b 40 08             	mov    0x8(%eax),%eax
c0205c84:	85 c0                	test   %eax,%eax
c0205c86:	75 40                	jne    c0205cc8 <sys_reply_recv+0x88>
c0205c88:	89 3c 24             	mov    %edi,(%esp)
c0205c8b:	e8 d0 f9 ff ff       	call   c0205660 <receive_next>
c0205c90:	84 c0                	test   %al,%al
c0205c92:	0f 85 c8 00 00 00    	jne    c0205d60 <sys_reply_recv+0x120>
c0205c98:	89 f0                	mov    %esi,%eax
c0205c9a:	09 d8                	or     %ebx,%eax
c0205c9c:	0f 84 e0 00 00 00    	je     c0205d82 <sys_reply_recv+0x142>
c0205ca2:	89 1c 24             	mov    %ebx,(%esp)
c0205ca5:	89 74 24 04          	mov    %esi,0x4(%esp)
c0205ca9:	e8 52 5f 00 00       	call   c020bc00 <timer_ahead>
c0205cae:	84 c0                	test   %al,%al
c0205cb0:	75 66                	jne    c0205d18 <sys_reply_recv+0xd8>
c0205cb2:	b8 8c ff ff ff       	mov    $0xffffff8c,%eax
c0205cb7:	8b 5d f4             	mov    -0xc(%ebp),%ebx
c0205cba:	8b 75 f8             	mov    -0x8(%ebp),%esi
c0205cbd:	8b 7d fc             	mov    -0x4(%ebp),%edi
c0205cc0:	89 ec                	mov    %ebp,%esp
c0205cc2:	5d                   	pop    %ebp
c0205cc3:	c3                   	ret
c0205cc4:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0205cc8:	8d 55 e4             	lea    -0x1c(%ebp),%edx
c0205ccb:	89 f8                	mov    %edi,%eax
c0205ccd:	e8 ee fd ff ff       	call   c0205ac0 <reply>
c0205cd2:	89 45 d4             	mov    %eax,-0x2c(%ebp)
c0205cd5:	8b 45 e4             	mov    -0x1c(%ebp),%eax
c0205cd8:	85 c0                	test   %eax,%eax
c0205cda:	75 db                	jne    c0205cb7 <sys_reply_recv+0x77>
c0205cdc:	89 3c 24             	mov    %edi,(%esp)
c0205cdf:	e8 7c f9 ff ff       	call   c0205660 <receive_next>
c0205ce4:	84 c0                	test   %al,%al
c0205ce6:	0f 85 ba 00 00 00    	jne    c0205da6 <sys_reply_recv+0x166>
c0205cec:	89 f0                	mov    %esi,%eax
c0205cee:	09 d8                	or     %ebx,%eax
c0205cf0:	74 47                	je     c0205d39 <sys_reply_recv+0xf9>
c0205cf2:	89 1c 24             	mov    %ebx,(%esp)
c0205cf5:	89 74 24 04          	mov    %esi,0x4(%esp)
c0205cf9:	e8 02 5f 00 00       	call   c020bc00 <timer_ahead>
c0205cfe:	84 c0                	test   %al,%al
c0205d00:	75 1d                	jne    c0205d1f <sys_reply_recv+0xdf>
c0205d02:	8b 45 d4             	mov    -0x2c(%ebp),%eax
c0205d05:	85 c0                	test   %eax,%eax
c0205d07:	74 a9                	je     c0205cb2 <sys_reply_recv+0x72>
c0205d09:	89 04 24             	mov    %eax,(%esp)
c0205d0c:	e8 7f 59 00 00       	call   c020b690 <sched_ready>
c0205d11:	eb 9f                	jmp    c0205cb2 <sys_reply_recv+0x72>
c0205d13:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0205d17:	90                   	nop
c0205d18:	c7 45 d4 00 00 00 00 	movl   $0x0,-0x2c(%ebp)
c0205d1f:	89 5c 24 04          	mov    %ebx,0x4(%esp)
c0205d23:	8d 87 18 01 00 00    	lea    0x118(%edi),%eax
c0205d29:	89 74 24 08          	mov    %esi,0x8(%esp)
c0205d2d:	89 04 24             	mov    %eax,(%esp)
c0205d30:	e8 fb 5e 00 00       	call   c020bc30 <timer_set>
c0205d35:	c6 47 0b 01          	movb   $0x1,0xb(%edi)
c0205d39:	c6 47 08 02          	movb   $0x2,0x8(%edi)
c0205d3d:	89 3c 24             	mov    %edi,(%esp)
c0205d40:	e8 cb f5 ff ff       	call   c0205310 <received_forget>
c0205d45:	8b 47 18             	mov    0x18(%edi),%eax
c0205d48:	8b 50 08             	mov    0x8(%eax),%edx
c0205d4b:	89 57 1c             	mov    %edx,0x1c(%edi)
c0205d4e:	89 78 08             	mov    %edi,0x8(%eax)
c0205d51:	8b 45 d4             	mov    -0x2c(%ebp),%eax
c0205d54:	85 c0                	test   %eax,%eax
c0205d56:	74 08                	je     c0205d60 <sys_reply_recv+0x120>
c0205d58:	89 04 24             	mov    %eax,(%esp)
c0205d5b:	e8 90 59 00 00       	call   c020b6f0 <sched_direct>
c0205d60:	8b 5d f4             	mov    -0xc(%ebp),%ebx
c0205d63:	b8 01 f0 ff ff       	mov    $0xfffff001,%eax
c0205d68:	8b 75 f8             	mov    -0x8(%ebp),%esi
c0205d6b:	8b 7d fc             	mov    -0x4(%ebp),%edi
c0205d6e:	89 ec                	mov    %ebp,%esp
c0205d70:	5d                   	pop    %ebp
c0205d71:	c3                   	ret
c0205d72:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c0205d78:	b8 33 ff ff ff       	mov    $0xffffff33,%eax
c0205d7d:	e9 35 ff ff ff       	jmp    c0205cb7 <sys_reply_recv+0x77>
c0205d82:	c6 47 08 02          	movb   $0x2,0x8(%edi)
c0205d86:	89 3c 24             	mov    %edi,(%esp)
c0205d89:	e8 82 f5 ff ff       	call   c0205310 <received_forget>
c0205d8e:	8b 47 18             	mov    0x18(%edi),%eax
c0205d91:	8b 50 08             	mov    0x8(%eax),%edx
c0205d94:	89 57 1c             	mov    %edx,0x1c(%edi)
c0205d97:	89 78 08             	mov    %edi,0x8(%eax)
c0205d9a:	eb c4                	jmp    c0205d60 <sys_reply_recv+0x120>
c0205d9c:	b8 38 ff ff ff       	mov    $0xffffff38,%eax
c0205da1:	e9 11 ff ff ff       	jmp    c0205cb7 <sys_reply_recv+0x77>
c0205da6:	8b 45 d4             	mov    -0x2c(%ebp),%eax
c0205da9:	85 c0                	test   %eax,%eax
c0205dab:	74 b3                	je     c0205d60 <sys_reply_recv+0x120>
c0205dad:	89 04 24             	mov    %eax,(%esp)
c0205db0:	e8 db 58 00 00       	call   c020b690 <sched_ready>
c0205db5:	eb a9                	jmp    c0205d60 <sys_reply_recv+0x120>
c0205db7:	66 90                	xchg   %ax,%ax
c0205db9:	66 90                	xchg   %ax,%ax
c0205dbb:	66 90                	xchg   %ax,%ax
c0205dbd:	66 90                	xchg   %ax,%ax
c0205dbf:	90                   	nop

c0205dc0 <sys_call_create>:
c0205dc0:	55                   	push   %ebp
c0205dc1:	b9 01 00 00 00       	mov    $0x1,%ecx
c0205dc6:	89 e5                	mov    %esp,%ebp
c0205dc8:	56                   	push   %esi
c0205dc9:	be 02 00 00 00       	mov    $0x2,%esi
c0205dce:	53                   	push   %ebx
c0205dcf:	83 ec 30             	sub    $0x30,%esp
c0205dd2:	8b 5d 08             	mov    0x8(%ebp),%ebx
c0205dd5:	89 4c 24 0c          	mov    %ecx,0xc(%esp)
c0205dd9:	89 74 24 08          	mov    %esi,0x8(%esp)
c0205ddd:	8b 43 d4             	mov    -0x2c(%ebx),%eax
c0205de0:	89 44 24 04          	mov    %eax,0x4(%esp)
c0205de4:	8b 43 10             	mov    0x10(%ebx),%eax
c0205de7:	89 04 24             	mov    %eax,(%esp)
c0205dea:	e8 51 44 00 00       	call   c020a240 <handle_get>
c0205def:	85 c0                	test   %eax,%eax
c0205df1:	74 7a                	je     c0205e6d <sys_call_create+0xad>
c0205df3:	8d 55 f4             	lea    -0xc(%ebp),%edx
c0205df6:	89 54 24 0c          	mov    %edx,0xc(%esp)
c0205dfa:	8b 53 c8             	mov    -0x38(%ebx),%edx
c0205dfd:	89 44 24 04          	mov    %eax,0x4(%esp)
c0205e01:	89 54 24 08          	mov    %edx,0x8(%esp)
c0205e05:	8b 43 10             	mov    0x10(%ebx),%eax
c0205e08:	89 04 24             	mov    %eax,(%esp)
c0205e0b:	e8 30 3c 00 00       	call   c0209a40 <callobj_new>
c0205e10:	85 c0                	test   %eax,%eax
c0205e12:	89 c6                	mov    %eax,%esi
c0205e14:	74 32                	je     c0205e48 <sys_call_create+0x88>
c0205e16:	89 74 24 04          	mov    %esi,0x4(%esp)
c0205e1a:	b8 10 91 00 00       	mov    $0x9110,%eax
c0205e1f:	ba 01 00 00 00       	mov    $0x1,%edx
c0205e24:	89 44 24 0c          	mov    %eax,0xc(%esp)
c0205e28:	89 54 24 08          	mov    %edx,0x8(%esp)
c0205e2c:	8b 43 10             	mov    0x10(%ebx),%eax
c0205e2f:	89 04 24             	mov    %eax,(%esp)
c0205e32:	e8 99 45 00 00       	call   c020a3d0 <handle_put>
c0205e37:	85 c0                	test   %eax,%eax
c0205e39:	78 1d                	js     c0205e58 <sys_call_create+0x98>
c0205e3b:	83 c4 30             	add    $0x30,%esp
c0205e3e:	5b                   	pop    %ebx
c0205e3f:	5e                   	pop    %esi
c0205e40:	5d                   	pop    %ebp
c0205e41:	c3                   	ret
c0205e42:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c0205e48:	8b 45 f4             	mov    -0xc(%ebp),%eax
c0205e4b:	83 c4 30             	add    $0x30,%esp
c0205e4e:	5b                   	pop    %ebx
c0205e4f:	5e                   	pop    %esi
c0205e50:	5d                   	pop    %ebp
c0205e51:	c3                   	ret
c0205e52:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c0205e58:	89 45 e4             	mov    %eax,-0x1c(%ebp)
c0205e5b:	89 34 24             	mov    %esi,(%esp)
c0205e5e:	e8 7d 49 00 00       	call   c020a7e0 <object_put>
c0205e63:	8b 45 e4             	mov    -0x1c(%ebp),%eax
c0205e66:	83 c4 30             	add    $0x30,%esp
c0205e69:	5b                   	pop    %ebx
c0205e6a:	5e                   	pop    %esi
c0205e6b:	5d                   	pop    %ebp
c0205e6c:	c3                   	ret
c0205e6d:	b8 38 ff ff ff       	mov    $0xffffff38,%eax
c0205e72:	eb c7                	jmp    c0205e3b <sys_call_create+0x7b>
c0205e74:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0205e7b:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0205e7f:	90                   	nop

c0205e80 <sys_submit>:
c0205e80:	55                   	push   %ebp
c0205e81:	ba 01 00 00 00       	mov    $0x1,%edx
c0205e86:	89 e5                	mov    %esp,%ebp
c0205e88:	b9 04 00 00 00       	mov    $0x4,%ecx
c0205e8d:	57                   	push   %edi
c0205e8e:	56                   	push   %esi
c0205e8f:	53                   	push   %ebx
c0205e90:	83 ec 2c             	sub    $0x2c,%esp
c0205e93:	8b 7d 08             	mov    0x8(%ebp),%edi
c0205e96:	89 54 24 0c          	mov    %edx,0xc(%esp)
c0205e9a:	89 4c 24 08          	mov    %ecx,0x8(%esp)
c0205e9e:	8b 47 d4             	mov    -0x2c(%edi),%eax
c0205ea1:	89 44 24 04          	mov    %eax,0x4(%esp)
c0205ea5:	8b 47 10             	mov    0x10(%edi),%eax
c0205ea8:	89 04 24             	mov    %eax,(%esp)
c0205eab:	e8 90 43 00 00       	call   c020a240 <handle_get>
c0205eb0:	89 c3                	mov    %eax,%ebx
c0205eb2:	8b 47 c8             	mov    -0x38(%edi),%eax
c0205eb5:	89 44 24 04          	mov    %eax,0x4(%esp)
c0205eb9:	8b 47 10             	mov    0x10(%edi),%eax
c0205ebc:	89 04 24             	mov    %eax,(%esp)
c0205ebf:	e8 3c 43 00 00       	call   c020a200 <handle_at>
c0205ec4:	8b 77 14             	mov    0x14(%edi),%esi
c0205ec7:	89 c2                	mov    %eax,%edx
c0205ec9:	8b 47 d8             	mov    -0x28(%edi),%eax
c0205ecc:	89 45 e0             	mov    %eax,-0x20(%ebp)
c0205ecf:	c1 e8 14             	shr    $0x14,%eax
c0205ed2:	83 e0 1f             	and    $0x1f,%eax
c0205ed5:	85 db                	test   %ebx,%ebx
c0205ed7:	89 45 e4             	mov    %eax,-0x1c(%ebp)
c0205eda:	0f 84 0c 01 00 00    	je     c0205fec <sys_submit+0x16c>
c0205ee0:	85 d2                	test   %edx,%edx
c0205ee2:	0f 84 04 01 00 00    	je     c0205fec <sys_submit+0x16c>
c0205ee8:	8b 0a                	mov    (%edx),%ecx
c0205eea:	81 f9 00 01 21 c0    	cmp    $0xc0210100,%ecx
c0205ef0:	0f 84 f6 00 00 00    	je     c0205fec <sys_submit+0x16c>
c0205ef6:	83 7d e4 0c          	cmpl   $0xc,-0x1c(%ebp)
c0205efa:	0f 87 fa 00 00 00    	ja     c0205ffa <sys_submit+0x17a>
c0205f00:	8b 45 e0             	mov    -0x20(%ebp),%eax
c0205f03:	c1 e8 1c             	shr    $0x1c,%eax
c0205f06:	83 e0 03             	and    $0x3,%eax
c0205f09:	83 f8 03             	cmp    $0x3,%eax
c0205f0c:	0f 84 e8 00 00 00    	je     c0205ffa <sys_submit+0x17a>
c0205f12:	8b 49 08             	mov    0x8(%ecx),%ecx
c0205f15:	80 79 01 00          	cmpb   $0x0,0x1(%ecx)
c0205f19:	0f 85 e2 00 00 00    	jne    c0206001 <sys_submit+0x181>
c0205f1f:	80 7b 10 00          	cmpb   $0x0,0x10(%ebx)
c0205f23:	0f 85 ca 00 00 00    	jne    c0205ff3 <sys_submit+0x173>
c0205f29:	8d 4b 70             	lea    0x70(%ebx),%ecx
c0205f2c:	39 4b 70             	cmp    %ecx,0x70(%ebx)
c0205f2f:	0f 85 be 00 00 00    	jne    c0205ff3 <sys_submit+0x173>
c0205f35:	85 c0                	test   %eax,%eax
c0205f37:	0f 85 8b 00 00 00    	jne    c0205fc8 <sys_submit+0x148>
c0205f3d:	8b 46 10             	mov    0x10(%esi),%eax
c0205f40:	89 43 24             	mov    %eax,0x24(%ebx)
c0205f43:	8b 46 14             	mov    0x14(%esi),%eax
c0205f46:	89 43 28             	mov    %eax,0x28(%ebx)
c0205f49:	8b 46 18             	mov    0x18(%esi),%eax
c0205f4c:	89 43 2c             	mov    %eax,0x2c(%ebx)
c0205f4f:	8b 46 1c             	mov    0x1c(%esi),%eax
c0205f52:	89 43 30             	mov    %eax,0x30(%ebx)
c0205f55:	8b 45 e4             	mov    -0x1c(%ebp),%eax
c0205f58:	85 c0                	test   %eax,%eax
c0205f5a:	74 26                	je     c0205f82 <sys_submit+0x102>
c0205f5c:	8b 7d e4             	mov    -0x1c(%ebp),%edi
c0205f5f:	8d 46 20             	lea    0x20(%esi),%eax
c0205f62:	89 55 e4             	mov    %edx,-0x1c(%ebp)
c0205f65:	8d 8b 90 00 00 00    	lea    0x90(%ebx),%ecx
c0205f6b:	8d 7c be 20          	lea    0x20(%esi,%edi,4),%edi
c0205f6f:	90                   	nop
c0205f70:	8b 10                	mov    (%eax),%edx
c0205f72:	83 c0 04             	add    $0x4,%eax
c0205f75:	83 c1 04             	add    $0x4,%ecx
c0205f78:	89 51 fc             	mov    %edx,-0x4(%ecx)
c0205f7b:	39 c7                	cmp    %eax,%edi
c0205f7d:	75 f1                	jne    c0205f70 <sys_submit+0xf0>
c0205f7f:	8b 55 e4             	mov    -0x1c(%ebp),%edx
c0205f82:	8b 46 50             	mov    0x50(%esi),%eax
c0205f85:	89 83 d0 00 00 00    	mov    %eax,0xd0(%ebx)
c0205f8b:	8b 46 54             	mov    0x54(%esi),%eax
c0205f8e:	89 83 d4 00 00 00    	mov    %eax,0xd4(%ebx)
c0205f94:	8b 46 0c             	mov    0xc(%esi),%eax
c0205f97:	ff 43 04             	incl   0x4(%ebx)
c0205f9a:	83 c3 08             	add    $0x8,%ebx
c0205f9d:	89 83 d0 00 00 00    	mov    %eax,0xd0(%ebx)
c0205fa3:	8b 45 e0             	mov    -0x20(%ebp),%eax
c0205fa6:	89 43 18             	mov    %eax,0x18(%ebx)
c0205fa9:	8b 02                	mov    (%edx),%eax
c0205fab:	89 1c 24             	mov    %ebx,(%esp)
c0205fae:	89 44 24 04          	mov    %eax,0x4(%esp)
c0205fb2:	e8 79 e4 ff ff       	call   c0204430 <call_start>
c0205fb7:	31 c0                	xor    %eax,%eax
c0205fb9:	83 c4 2c             	add    $0x2c,%esp
c0205fbc:	5b                   	pop    %ebx
c0205fbd:	5e                   	pop    %esi
c0205fbe:	5f                   	pop    %edi
c0205fbf:	5d                   	pop    %ebp
c0205fc0:	c3                   	ret
c0205fc1:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0205fc8:	89 55 dc             	mov    %edx,-0x24(%ebp)
c0205fcb:	89 44 24 08          	mov    %eax,0x8(%esp)
c0205fcf:	8d 46 50             	lea    0x50(%esi),%eax
c0205fd2:	89 44 24 04          	mov    %eax,0x4(%esp)
c0205fd6:	8b 47 10             	mov    0x10(%edi),%eax
c0205fd9:	89 04 24             	mov    %eax,(%esp)
c0205fdc:	e8 9f 01 00 00       	call   c0206180 <give_ok>
c0205fe1:	8b 55 dc             	mov    -0x24(%ebp),%edx
c0205fe4:	84 c0                	test   %al,%al
c0205fe6:	0f 85 51 ff ff ff    	jne    c0205f3d <sys_submit+0xbd>
c0205fec:	b8 38 ff ff ff       	mov    $0xffffff38,%eax
c0205ff1:	eb c6                	jmp    c0205fb9 <sys_submit+0x139>
c0205ff3:	b8 f0 ff ff ff       	mov    $0xfffffff0,%eax
c0205ff8:	eb bf                	jmp    c0205fb9 <sys_submit+0x139>
c0205ffa:	b8 ea ff ff ff       	mov    $0xffffffea,%eax
c0205fff:	eb b8                	jmp    c0205fb9 <sys_submit+0x139>
c0206001:	b8 33 ff ff ff       	mov    $0xffffff33,%eax
c0206006:	eb b1                	jmp    c0205fb9 <sys_submit+0x139>
c0206008:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020600f:	90                   	nop

c0206010 <sys_call_result>:
c0206010:	55                   	push   %ebp
c0206011:	b8 04 00 00 00       	mov    $0x4,%eax
c0206016:	89 e5                	mov    %esp,%ebp
c0206018:	56                   	push   %esi
c0206019:	be 01 00 00 00       	mov    $0x1,%esi
c020601e:	53                   	push   %ebx
c020601f:	83 ec 10             	sub    $0x10,%esp
c0206022:	8b 5d 08             	mov    0x8(%ebp),%ebx
c0206025:	89 74 24 0c          	mov    %esi,0xc(%esp)
c0206029:	89 44 24 08          	mov    %eax,0x8(%esp)
c020602d:	8b 43 d4             	mov    -0x2c(%ebx),%eax
c0206030:	89 44 24 04          	mov    %eax,0x4(%esp)
c0206034:	8b 43 10             	mov    0x10(%ebx),%eax
c0206037:	89 04 24             	mov    %eax,(%esp)
c020603a:	e8 01 42 00 00       	call   c020a240 <handle_get>
c020603f:	8b 5b 14             	mov    0x14(%ebx),%ebx
c0206042:	85 c0                	test   %eax,%eax
c0206044:	0f 84 cd 00 00 00    	je     c0206117 <sys_call_result+0x107>
c020604a:	80 78 10 00          	cmpb   $0x0,0x10(%eax)
c020604e:	89 c2                	mov    %eax,%edx
c0206050:	0f 85 ba 00 00 00    	jne    c0206110 <sys_call_result+0x100>
c0206056:	8b b0 dc 00 00 00    	mov    0xdc(%eax),%esi
c020605c:	8b 80 e0 00 00 00    	mov    0xe0(%eax),%eax
c0206062:	81 fe ff ef ff ff    	cmp    $0xffffefff,%esi
c0206068:	0f 87 82 00 00 00    	ja     c02060f0 <sys_call_result+0xe0>
c020606e:	89 43 10             	mov    %eax,0x10(%ebx)
c0206071:	c1 ee 14             	shr    $0x14,%esi
c0206074:	8b 82 e4 00 00 00    	mov    0xe4(%edx),%eax
c020607a:	83 e6 1f             	and    $0x1f,%esi
c020607d:	89 43 14             	mov    %eax,0x14(%ebx)
c0206080:	8b 82 e8 00 00 00    	mov    0xe8(%edx),%eax
c0206086:	89 43 18             	mov    %eax,0x18(%ebx)
c0206089:	8b 82 ec 00 00 00    	mov    0xec(%edx),%eax
c020608f:	89 43 1c             	mov    %eax,0x1c(%ebx)
c0206092:	74 21                	je     c02060b5 <sys_call_result+0xa5>
c0206094:	31 c0                	xor    %eax,%eax
c0206096:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020609d:	8d 76 00             	lea    0x0(%esi),%esi
c02060a0:	8b 8c 82 f0 00 00 00 	mov    0xf0(%edx,%eax,4),%ecx
c02060a7:	89 4c 83 20          	mov    %ecx,0x20(%ebx,%eax,4)
c02060ab:	40                   	inc    %eax
c02060ac:	39 f0                	cmp    %esi,%eax
c02060ae:	73 05                	jae    c02060b5 <sys_call_result+0xa5>
c02060b0:	83 f8 0b             	cmp    $0xb,%eax
c02060b3:	76 eb                	jbe    c02060a0 <sys_call_result+0x90>
c02060b5:	8b 82 30 01 00 00    	mov    0x130(%edx),%eax
c02060bb:	b9 ff ff ff ff       	mov    $0xffffffff,%ecx
c02060c0:	89 43 58             	mov    %eax,0x58(%ebx)
c02060c3:	8b 82 34 01 00 00    	mov    0x134(%edx),%eax
c02060c9:	89 43 5c             	mov    %eax,0x5c(%ebx)
c02060cc:	b8 ff ff ff ff       	mov    $0xffffffff,%eax
c02060d1:	89 82 34 01 00 00    	mov    %eax,0x134(%edx)
c02060d7:	8b 82 dc 00 00 00    	mov    0xdc(%edx),%eax
c02060dd:	89 8a 30 01 00 00    	mov    %ecx,0x130(%edx)
c02060e3:	83 c4 10             	add    $0x10,%esp
c02060e6:	5b                   	pop    %ebx
c02060e7:	5e                   	pop    %esi
c02060e8:	5d                   	pop    %ebp
c02060e9:	c3                   	ret
c02060ea:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c02060f0:	89 43 10             	mov    %eax,0x10(%ebx)
c02060f3:	8b 82 e4 00 00 00    	mov    0xe4(%edx),%eax
c02060f9:	89 43 14             	mov    %eax,0x14(%ebx)
c02060fc:	8b 82 e8 00 00 00    	mov    0xe8(%edx),%eax
c0206102:	89 43 18             	mov    %eax,0x18(%ebx)
c0206105:	8b 82 ec 00 00 00    	mov    0xec(%edx),%eax
c020610b:	89 43 1c             	mov    %eax,0x1c(%ebx)
c020610e:	eb a5                	jmp    c02060b5 <sys_call_result+0xa5>
c0206110:	b8 f0 ff ff ff       	mov    $0xfffffff0,%eax
c0206115:	eb cc                	jmp    c02060e3 <sys_call_result+0xd3>
c0206117:	b8 38 ff ff ff       	mov    $0xffffff38,%eax
c020611c:	eb c5                	jmp    c02060e3 <sys_call_result+0xd3>
c020611e:	66 90                	xchg   %ax,%ax

c0206120 <sys_call_cancel>:
c0206120:	55                   	push   %ebp
c0206121:	b9 01 00 00 00       	mov    $0x1,%ecx
c0206126:	89 e5                	mov    %esp,%ebp
c0206128:	83 ec 18             	sub    $0x18,%esp
c020612b:	8b 45 08             	mov    0x8(%ebp),%eax
c020612e:	ba 04 00 00 00       	mov    $0x4,%edx
c0206133:	89 4c 24 0c          	mov    %ecx,0xc(%esp)
c0206137:	89 54 24 08          	mov    %edx,0x8(%esp)
c020613b:	8b 50 d4             	mov    -0x2c(%eax),%edx
c020613e:	89 54 24 04          	mov    %edx,0x4(%esp)
c0206142:	8b 40 10             	mov    0x10(%eax),%eax
c0206145:	89 04 24             	mov    %eax,(%esp)
c0206148:	e8 f3 40 00 00       	call   c020a240 <handle_get>
c020614d:	85 c0                	test   %eax,%eax
c020614f:	74 25                	je     c0206176 <sys_call_cancel+0x56>
c0206151:	80 78 10 00          	cmpb   $0x0,0x10(%eax)
c0206155:	75 09                	jne    c0206160 <sys_call_cancel+0x40>
c0206157:	31 c0                	xor    %eax,%eax
c0206159:	89 ec                	mov    %ebp,%esp
c020615b:	5d                   	pop    %ebp
c020615c:	c3                   	ret
c020615d:	8d 76 00             	lea    0x0(%esi),%esi
c0206160:	ba 74 ff ff ff       	mov    $0xffffff74,%edx
c0206165:	83 c0 08             	add    $0x8,%eax
c0206168:	89 54 24 04          	mov    %edx,0x4(%esp)
c020616c:	89 04 24             	mov    %eax,(%esp)
c020616f:	e8 cc e0 ff ff       	call   c0204240 <call_abort>
c0206174:	eb e1                	jmp    c0206157 <sys_call_cancel+0x37>
c0206176:	b8 38 ff ff ff       	mov    $0xffffff38,%eax
c020617b:	eb dc                	jmp    c0206159 <sys_call_cancel+0x39>
c020617d:	66 90                	xchg   %ax,%ax
c020617f:	90                   	nop

c0206180 <give_ok>:
c0206180:	55                   	push   %ebp
c0206181:	89 e5                	mov    %esp,%ebp
c0206183:	57                   	push   %edi
c0206184:	56                   	push   %esi
c0206185:	53                   	push   %ebx
c0206186:	83 ec 1c             	sub    $0x1c,%esp
c0206189:	8b 45 10             	mov    0x10(%ebp),%eax
c020618c:	8b 7d 08             	mov    0x8(%ebp),%edi
c020618f:	8b 75 0c             	mov    0xc(%ebp),%esi
c0206192:	85 c0                	test   %eax,%eax
c0206194:	74 32                	je     c02061c8 <give_ok+0x48>
c0206196:	31 db                	xor    %ebx,%ebx
c0206198:	eb 0c                	jmp    c02061a6 <give_ok+0x26>
c020619a:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c02061a0:	43                   	inc    %ebx
c02061a1:	39 5d 10             	cmp    %ebx,0x10(%ebp)
c02061a4:	74 22                	je     c02061c8 <give_ok+0x48>
c02061a6:	8b 04 9e             	mov    (%esi,%ebx,4),%eax
c02061a9:	89 3c 24             	mov    %edi,(%esp)
c02061ac:	89 44 24 04          	mov    %eax,0x4(%esp)
c02061b0:	e8 4b 40 00 00       	call   c020a200 <handle_at>
c02061b5:	85 c0                	test   %eax,%eax
c02061b7:	75 e7                	jne    c02061a0 <give_ok+0x20>
c02061b9:	83 c4 1c             	add    $0x1c,%esp
c02061bc:	31 c0                	xor    %eax,%eax
c02061be:	5b                   	pop    %ebx
c02061bf:	5e                   	pop    %esi
c02061c0:	5f                   	pop    %edi
c02061c1:	5d                   	pop    %ebp
c02061c2:	c3                   	ret
c02061c3:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c02061c7:	90                   	nop
c02061c8:	83 c4 1c             	add    $0x1c,%esp
c02061cb:	b0 01                	mov    $0x1,%al
c02061cd:	5b                   	pop    %ebx
c02061ce:	5e                   	pop    %esi
c02061cf:	5f                   	pop    %edi
c02061d0:	5d                   	pop    %ebp
c02061d1:	c3                   	ret
c02061d2:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02061d9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi

c02061e0 <pass_handles>:
c02061e0:	55                   	push   %ebp
c02061e1:	89 e5                	mov    %esp,%ebp
c02061e3:	57                   	push   %edi
c02061e4:	56                   	push   %esi
c02061e5:	53                   	push   %ebx
c02061e6:	83 ec 2c             	sub    $0x2c,%esp
c02061e9:	8b 5d 08             	mov    0x8(%ebp),%ebx
c02061ec:	8b 43 0c             	mov    0xc(%ebx),%eax
c02061ef:	85 c0                	test   %eax,%eax
c02061f1:	0f 84 49 01 00 00    	je     c0206340 <pass_handles+0x160>
c02061f7:	c7 45 e4 00 00 00 00 	movl   $0x0,-0x1c(%ebp)
c02061fe:	c7 45 e0 00 00 00 00 	movl   $0x0,-0x20(%ebp)
c0206205:	e9 8e 00 00 00       	jmp    c0206298 <pass_handles+0xb8>
c020620a:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c0206210:	89 0c 24             	mov    %ecx,(%esp)
c0206213:	89 4d d8             	mov    %ecx,-0x28(%ebp)
c0206216:	e8 95 40 00 00       	call   c020a2b0 <handle_ref>
c020621b:	8b 45 dc             	mov    -0x24(%ebp),%eax
c020621e:	89 7c 24 08          	mov    %edi,0x8(%esp)
c0206222:	89 44 24 0c          	mov    %eax,0xc(%esp)
c0206226:	8b 4d d8             	mov    -0x28(%ebp),%ecx
c0206229:	89 4c 24 04          	mov    %ecx,0x4(%esp)
c020622d:	89 4d dc             	mov    %ecx,-0x24(%ebp)
c0206230:	8b 43 04             	mov    0x4(%ebx),%eax
c0206233:	89 04 24             	mov    %eax,(%esp)
c0206236:	e8 95 41 00 00       	call   c020a3d0 <handle_put>
c020623b:	8b 4d dc             	mov    -0x24(%ebp),%ecx
c020623e:	85 c0                	test   %eax,%eax
c0206240:	0f 88 d2 00 00 00    	js     c0206318 <pass_handles+0x138>
c0206246:	8b 4b 1c             	mov    0x1c(%ebx),%ecx
c0206249:	89 04 31             	mov    %eax,(%ecx,%esi,1)
c020624c:	8b 43 10             	mov    0x10(%ebx),%eax
c020624f:	0f b6 4d e4          	movzbl -0x1c(%ebp),%ecx
c0206253:	d3 e8                	shr    %cl,%eax
c0206255:	a8 01                	test   $0x1,%al
c0206257:	75 1d                	jne    c0206276 <pass_handles+0x96>
c0206259:	8b 0b                	mov    (%ebx),%ecx
c020625b:	8b 43 08             	mov    0x8(%ebx),%eax
c020625e:	3b 4b 04             	cmp    0x4(%ebx),%ecx
c0206261:	8b 04 30             	mov    (%eax,%esi,1),%eax
c0206264:	0f 84 be 00 00 00    	je     c0206328 <pass_handles+0x148>
c020626a:	89 44 24 04          	mov    %eax,0x4(%esp)
c020626e:	89 0c 24             	mov    %ecx,(%esp)
c0206271:	e8 9a 40 00 00       	call   c020a310 <handle_close>
c0206276:	8b 43 1c             	mov    0x1c(%ebx),%eax
c0206279:	8b 04 30             	mov    (%eax,%esi,1),%eax
c020627c:	40                   	inc    %eax
c020627d:	b8 e8 ff ff ff       	mov    $0xffffffe8,%eax
c0206282:	0f 45 45 e0          	cmovne -0x20(%ebp),%eax
c0206286:	89 45 e0             	mov    %eax,-0x20(%ebp)
c0206289:	ff 45 e4             	incl   -0x1c(%ebp)
c020628c:	8b 45 e4             	mov    -0x1c(%ebp),%eax
c020628f:	3b 43 0c             	cmp    0xc(%ebx),%eax
c0206292:	0f 83 af 00 00 00    	jae    c0206347 <pass_handles+0x167>
c0206298:	8b 45 e4             	mov    -0x1c(%ebp),%eax
c020629b:	8b 73 14             	mov    0x14(%ebx),%esi
c020629e:	89 c1                	mov    %eax,%ecx
c02062a0:	c1 e1 04             	shl    $0x4,%ecx
c02062a3:	d3 ee                	shr    %cl,%esi
c02062a5:	0f b7 d6             	movzwl %si,%edx
c02062a8:	89 55 dc             	mov    %edx,-0x24(%ebp)
c02062ab:	8d 34 85 00 00 00 00 	lea    0x0(,%eax,4),%esi
c02062b2:	8b 43 08             	mov    0x8(%ebx),%eax
c02062b5:	8b 04 30             	mov    (%eax,%esi,1),%eax
c02062b8:	89 44 24 04          	mov    %eax,0x4(%esp)
c02062bc:	8b 03                	mov    (%ebx),%eax
c02062be:	89 04 24             	mov    %eax,(%esp)
c02062c1:	e8 3a 3f 00 00       	call   c020a200 <handle_at>
c02062c6:	8b 4b 1c             	mov    0x1c(%ebx),%ecx
c02062c9:	c7 04 31 ff ff ff ff 	movl   $0xffffffff,(%ecx,%esi,1)
c02062d0:	85 c0                	test   %eax,%eax
c02062d2:	74 b5                	je     c0206289 <pass_handles+0xa9>
c02062d4:	8b 78 04             	mov    0x4(%eax),%edi
c02062d7:	8b 43 18             	mov    0x18(%ebx),%eax
c02062da:	89 f9                	mov    %edi,%ecx
c02062dc:	83 e7 03             	and    $0x3,%edi
c02062df:	83 e1 e0             	and    $0xffffffe0,%ecx
c02062e2:	85 c0                	test   %eax,%eax
c02062e4:	0f 84 26 ff ff ff    	je     c0206210 <pass_handles+0x30>
c02062ea:	80 39 01             	cmpb   $0x1,(%ecx)
c02062ed:	0f 85 1d ff ff ff    	jne    c0206210 <pass_handles+0x30>
c02062f3:	3b 41 08             	cmp    0x8(%ecx),%eax
c02062f6:	0f 85 14 ff ff ff    	jne    c0206210 <pass_handles+0x30>
c02062fc:	8b 43 1c             	mov    0x1c(%ebx),%eax
c02062ff:	c7 04 30 fe ff ff ff 	movl   $0xfffffffe,(%eax,%esi,1)
c0206306:	8b 49 0c             	mov    0xc(%ecx),%ecx
c0206309:	8b 43 20             	mov    0x20(%ebx),%eax
c020630c:	89 0c 30             	mov    %ecx,(%eax,%esi,1)
c020630f:	e9 38 ff ff ff       	jmp    c020624c <pass_handles+0x6c>
c0206314:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0206318:	89 0c 24             	mov    %ecx,(%esp)
c020631b:	e8 b0 3f 00 00       	call   c020a2d0 <handle_unref>
c0206320:	e9 27 ff ff ff       	jmp    c020624c <pass_handles+0x6c>
c0206325:	8d 76 00             	lea    0x0(%esi),%esi
c0206328:	8b 53 1c             	mov    0x1c(%ebx),%edx
c020632b:	39 04 32             	cmp    %eax,(%edx,%esi,1)
c020632e:	0f 85 36 ff ff ff    	jne    c020626a <pass_handles+0x8a>
c0206334:	e9 43 ff ff ff       	jmp    c020627c <pass_handles+0x9c>
c0206339:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0206340:	c7 45 e0 00 00 00 00 	movl   $0x0,-0x20(%ebp)
c0206347:	8b 45 e0             	mov    -0x20(%ebp),%eax
c020634a:	83 c4 2c             	add    $0x2c,%esp
c020634d:	5b                   	pop    %ebx
c020634e:	5e                   	pop    %esi
c020634f:	5f                   	pop    %edi
c0206350:	5d                   	pop    %ebp
c0206351:	c3                   	ret
c0206352:	66 90                	xchg   %ax,%ax
c0206354:	66 90                	xchg   %ax,%ax
c0206356:	66 90                	xchg   %ax,%ax
c0206358:	66 90                	xchg   %ax,%ax
c020635a:	66 90                	xchg   %ax,%ax
c020635c:	66 90                	xchg   %ax,%ax
c020635e:	66 90                	xchg   %ax,%ax

c0206360 <kernel_main>:
c0206360:	55                   	push   %ebp
c0206361:	89 e5                	mov    %esp,%ebp
c0206363:	57                   	push   %edi
c0206364:	56                   	push   %esi
c0206365:	53                   	push   %ebx
c0206366:	83 ec 1c             	sub    $0x1c,%esp
c0206369:	8b 5d 08             	mov    0x8(%ebp),%ebx
c020636c:	8b 53 1c             	mov    0x1c(%ebx),%edx
c020636f:	8b 43 18             	mov    0x18(%ebx),%eax
c0206372:	89 15 6c 36 22 c0    	mov    %edx,0xc022366c
c0206378:	a3 68 36 22 c0       	mov    %eax,0xc0223668
c020637d:	e8 ce 52 00 00       	call   c020b650 <sched_init>
c0206382:	e8 09 58 00 00       	call   c020bb90 <timer_start>
c0206387:	8b 7b 04             	mov    0x4(%ebx),%edi
c020638a:	8b 35 00 10 21 c0    	mov    0xc0211000,%esi
c0206390:	e8 1b 14 00 00       	call   c02077b0 <frames_free_count>
c0206395:	c7 04 24 e8 f5 20 c0 	movl   $0xc020f5e8,(%esp)
c020639c:	89 7c 24 0c          	mov    %edi,0xc(%esp)
c02063a0:	89 74 24 08          	mov    %esi,0x8(%esp)
c02063a4:	c1 e8 08             	shr    $0x8,%eax
c02063a7:	89 44 24 04          	mov    %eax,0x4(%esp)
c02063ab:	e8 c0 d6 ff ff       	call   c0203a70 <kprintf>
c02063b0:	89 1c 24             	mov    %ebx,(%esp)
c02063b3:	e8 48 d8 ff ff       	call   c0203c00 <init_start>
c02063b8:	e8 d3 54 00 00       	call   c020b890 <sched_pick>
c02063bd:	89 04 24             	mov    %eax,(%esp)
c02063c0:	e8 09 aa ff ff       	call   c0200dce <cpu_enter>
c02063c5:	66 90                	xchg   %ax,%ax
c02063c7:	66 90                	xchg   %ax,%ax
c02063c9:	66 90                	xchg   %ax,%ax
c02063cb:	66 90                	xchg   %ax,%ax
c02063cd:	66 90                	xchg   %ax,%ax
c02063cf:	90                   	nop

c02063d0 <clone_run>:
c02063d0:	55                   	push   %ebp
c02063d1:	89 e5                	mov    %esp,%ebp
c02063d3:	57                   	push   %edi
c02063d4:	56                   	push   %esi
c02063d5:	53                   	push   %ebx
c02063d6:	83 ec 4c             	sub    $0x4c,%esp
c02063d9:	8b 75 08             	mov    0x8(%ebp),%esi
c02063dc:	8b 5d 10             	mov    0x10(%ebp),%ebx
c02063df:	8b 46 18             	mov    0x18(%esi),%eax
c02063e2:	89 45 d4             	mov    %eax,-0x2c(%ebp)
c02063e5:	8b 45 14             	mov    0x14(%ebp),%eax
c02063e8:	85 c0                	test   %eax,%eax
c02063ea:	0f 84 a3 03 00 00    	je     c0206793 <clone_run+0x3c3>
c02063f0:	8d 56 14             	lea    0x14(%esi),%edx
c02063f3:	31 c9                	xor    %ecx,%ecx
c02063f5:	8b 46 08             	mov    0x8(%esi),%eax
c02063f8:	89 55 d0             	mov    %edx,-0x30(%ebp)
c02063fb:	89 f2                	mov    %esi,%edx
c02063fd:	89 de                	mov    %ebx,%esi
c02063ff:	c7 45 d8 00 00 00 00 	movl   $0x0,-0x28(%ebp)
c0206406:	89 cb                	mov    %ecx,%ebx
c0206408:	c7 45 e4 00 00 00 00 	movl   $0x0,-0x1c(%ebp)
c020640f:	eb 47                	jmp    c0206458 <clone_run+0x88>
c0206411:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0206418:	8b 4d e0             	mov    -0x20(%ebp),%ecx
c020641b:	81 e1 01 08 00 00    	and    $0x801,%ecx
c0206421:	81 f9 01 08 00 00    	cmp    $0x801,%ecx
c0206427:	74 1f                	je     c0206448 <clone_run+0x78>
c0206429:	85 c0                	test   %eax,%eax
c020642b:	0f 85 9f 00 00 00    	jne    c02064d0 <clone_run+0x100>
c0206431:	8b 4d e0             	mov    -0x20(%ebp),%ecx
c0206434:	85 c9                	test   %ecx,%ecx
c0206436:	0f 85 6d 01 00 00    	jne    c02065a9 <clone_run+0x1d9>
c020643c:	8b 45 dc             	mov    -0x24(%ebp),%eax
c020643f:	83 ff 01             	cmp    $0x1,%edi
c0206442:	83 5d d8 ff          	sbbl   $0xffffffff,-0x28(%ebp)
c0206446:	89 38                	mov    %edi,(%eax)
c0206448:	8b 42 08             	mov    0x8(%edx),%eax
c020644b:	43                   	inc    %ebx
c020644c:	40                   	inc    %eax
c020644d:	89 42 08             	mov    %eax,0x8(%edx)
c0206450:	83 c6 04             	add    $0x4,%esi
c0206453:	39 5d 14             	cmp    %ebx,0x14(%ebp)
c0206456:	74 58                	je     c02064b0 <clone_run+0xe0>
c0206458:	3d ff 01 00 00       	cmp    $0x1ff,%eax
c020645d:	77 51                	ja     c02064b0 <clone_run+0xe0>
c020645f:	8b 3e                	mov    (%esi),%edi
c0206461:	85 ff                	test   %edi,%edi
c0206463:	74 e6                	je     c020644b <clone_run+0x7b>
c0206465:	8b 45 e4             	mov    -0x1c(%ebp),%eax
c0206468:	85 c0                	test   %eax,%eax
c020646a:	0f 84 70 01 00 00    	je     c02065e0 <clone_run+0x210>
c0206470:	8b 45 e4             	mov    -0x1c(%ebp),%eax
c0206473:	8d 04 98             	lea    (%eax,%ebx,4),%eax
c0206476:	89 45 dc             	mov    %eax,-0x24(%ebp)
c0206479:	8b 08                	mov    (%eax),%ecx
c020647b:	89 f8                	mov    %edi,%eax
c020647d:	25 01 04 00 00       	and    $0x401,%eax
c0206482:	89 4d e0             	mov    %ecx,-0x20(%ebp)
c0206485:	09 c1                	or     %eax,%ecx
c0206487:	75 8f                	jne    c0206418 <clone_run+0x48>
c0206489:	8b 45 dc             	mov    -0x24(%ebp),%eax
c020648c:	43                   	inc    %ebx
c020648d:	83 c6 04             	add    $0x4,%esi
c0206490:	ff 45 d8             	incl   -0x28(%ebp)
c0206493:	89 38                	mov    %edi,(%eax)
c0206495:	8b 42 08             	mov    0x8(%edx),%eax
c0206498:	40                   	inc    %eax
c0206499:	39 5d 14             	cmp    %ebx,0x14(%ebp)
c020649c:	89 42 08             	mov    %eax,0x8(%edx)
c020649f:	75 b7                	jne    c0206458 <clone_run+0x88>
c02064a1:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02064a8:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02064af:	90                   	nop
c02064b0:	8b 45 e4             	mov    -0x1c(%ebp),%eax
c02064b3:	89 d9                	mov    %ebx,%ecx
c02064b5:	85 c0                	test   %eax,%eax
c02064b7:	0f 85 d5 01 00 00    	jne    c0206692 <clone_run+0x2c2>
c02064bd:	83 c4 4c             	add    $0x4c,%esp
c02064c0:	89 c8                	mov    %ecx,%eax
c02064c2:	5b                   	pop    %ebx
c02064c3:	5e                   	pop    %esi
c02064c4:	5f                   	pop    %edi
c02064c5:	5d                   	pop    %ebp
c02064c6:	c3                   	ret
c02064c7:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02064ce:	66 90                	xchg   %ax,%ax
c02064d0:	8b 3e                	mov    (%esi),%edi
c02064d2:	89 f8                	mov    %edi,%eax
c02064d4:	83 e0 03             	and    $0x3,%eax
c02064d7:	83 f8 02             	cmp    $0x2,%eax
c02064da:	0f 84 f0 01 00 00    	je     c02066d0 <clone_run+0x300>
c02064e0:	f7 c7 01 00 00 00    	test   $0x1,%edi
c02064e6:	8b 4a 14             	mov    0x14(%edx),%ecx
c02064e9:	0f 84 a4 00 00 00    	je     c0206593 <clone_run+0x1c3>
c02064ef:	8b 06                	mov    (%esi),%eax
c02064f1:	c1 e8 0c             	shr    $0xc,%eax
c02064f4:	3b 05 88 02 22 c0    	cmp    0xc0220288,%eax
c02064fa:	0f 83 40 01 00 00    	jae    c0206640 <clone_run+0x270>
c0206500:	8b 3d 8c 02 22 c0    	mov    0xc022028c,%edi
c0206506:	8d 04 40             	lea    (%eax,%eax,2),%eax
c0206509:	8d 04 87             	lea    (%edi,%eax,4),%eax
c020650c:	f6 40 03 01          	testb  $0x1,0x3(%eax)
c0206510:	0f 84 2a 01 00 00    	je     c0206640 <clone_run+0x270>
c0206516:	85 c9                	test   %ecx,%ecx
c0206518:	0f 85 72 01 00 00    	jne    c0206690 <clone_run+0x2c0>
c020651e:	8b 7a 04             	mov    0x4(%edx),%edi
c0206521:	85 ff                	test   %edi,%edi
c0206523:	0f 84 2f 01 00 00    	je     c0206658 <clone_run+0x288>
c0206529:	8b 06                	mov    (%esi),%eax
c020652b:	4f                   	dec    %edi
c020652c:	8b 0d 8c 02 22 c0    	mov    0xc022028c,%ecx
c0206532:	c1 e8 0c             	shr    $0xc,%eax
c0206535:	8d 04 40             	lea    (%eax,%eax,2),%eax
c0206538:	8d 0c 81             	lea    (%ecx,%eax,4),%ecx
c020653b:	8b 06                	mov    (%esi),%eax
c020653d:	89 7a 04             	mov    %edi,0x4(%edx)
c0206540:	8b 7d d4             	mov    -0x2c(%ebp),%edi
c0206543:	89 45 cc             	mov    %eax,-0x34(%ebp)
c0206546:	25 00 0c 00 00       	and    $0xc00,%eax
c020654b:	ff 47 0c             	incl   0xc(%edi)
c020654e:	83 42 08 08          	addl   $0x8,0x8(%edx)
c0206552:	3d 00 08 00 00       	cmp    $0x800,%eax
c0206557:	0f 84 bb 00 00 00    	je     c0206618 <clone_run+0x248>
c020655d:	0f b7 01             	movzwl (%ecx),%eax
c0206560:	3d ff ff 00 00       	cmp    $0xffff,%eax
c0206565:	0f 84 ad 00 00 00    	je     c0206618 <clone_run+0x248>
c020656b:	8b 7d cc             	mov    -0x34(%ebp),%edi
c020656e:	81 e7 02 04 00 00    	and    $0x402,%edi
c0206574:	83 ff 02             	cmp    $0x2,%edi
c0206577:	75 11                	jne    c020658a <clone_run+0x1ba>
c0206579:	8b 45 cc             	mov    -0x34(%ebp),%eax
c020657c:	35 02 02 00 00       	xor    $0x202,%eax
c0206581:	89 06                	mov    %eax,(%esi)
c0206583:	c6 42 10 01          	movb   $0x1,0x10(%edx)
c0206587:	0f b7 01             	movzwl (%ecx),%eax
c020658a:	40                   	inc    %eax
c020658b:	66 89 01             	mov    %ax,(%ecx)
c020658e:	8b 3e                	mov    (%esi),%edi
c0206590:	83 e7 9f             	and    $0xffffff9f,%edi
c0206593:	8b 42 14             	mov    0x14(%edx),%eax
c0206596:	85 c0                	test   %eax,%eax
c0206598:	0f 85 12 ff ff ff    	jne    c02064b0 <clone_run+0xe0>
c020659e:	8b 4d e0             	mov    -0x20(%ebp),%ecx
c02065a1:	85 c9                	test   %ecx,%ecx
c02065a3:	0f 84 93 fe ff ff    	je     c020643c <clone_run+0x6c>
c02065a9:	89 55 08             	mov    %edx,0x8(%ebp)
c02065ac:	89 7c 24 0c          	mov    %edi,0xc(%esp)
c02065b0:	8b 45 dc             	mov    -0x24(%ebp),%eax
c02065b3:	89 44 24 08          	mov    %eax,0x8(%esp)
c02065b7:	89 d8                	mov    %ebx,%eax
c02065b9:	8b 55 0c             	mov    0xc(%ebp),%edx
c02065bc:	c1 e0 0c             	shl    $0xc,%eax
c02065bf:	01 d0                	add    %edx,%eax
c02065c1:	89 44 24 04          	mov    %eax,0x4(%esp)
c02065c5:	8b 45 d4             	mov    -0x2c(%ebp),%eax
c02065c8:	89 04 24             	mov    %eax,(%esp)
c02065cb:	e8 f0 24 00 00       	call   c0208ac0 <page_put>
c02065d0:	8b 55 08             	mov    0x8(%ebp),%edx
c02065d3:	8b 42 08             	mov    0x8(%edx),%eax
c02065d6:	e9 70 fe ff ff       	jmp    c020644b <clone_run+0x7b>
c02065db:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c02065df:	90                   	nop
c02065e0:	89 55 08             	mov    %edx,0x8(%ebp)
c02065e3:	8b 45 d0             	mov    -0x30(%ebp),%eax
c02065e6:	89 44 24 08          	mov    %eax,0x8(%esp)
c02065ea:	8b 45 0c             	mov    0xc(%ebp),%eax
c02065ed:	89 44 24 04          	mov    %eax,0x4(%esp)
c02065f1:	8b 45 d4             	mov    -0x2c(%ebp),%eax
c02065f4:	89 04 24             	mov    %eax,(%esp)
c02065f7:	e8 d4 2b 00 00       	call   c02091d0 <walk_make>
c02065fc:	8b 55 08             	mov    0x8(%ebp),%edx
c02065ff:	89 45 e4             	mov    %eax,-0x1c(%ebp)
c0206602:	85 c0                	test   %eax,%eax
c0206604:	0f 85 66 fe ff ff    	jne    c0206470 <clone_run+0xa0>
c020660a:	89 d9                	mov    %ebx,%ecx
c020660c:	e9 b3 00 00 00       	jmp    c02066c4 <clone_run+0x2f4>
c0206611:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0206618:	8b 3e                	mov    (%esi),%edi
c020661a:	f7 c7 00 04 00 00    	test   $0x400,%edi
c0206620:	0f 84 d1 00 00 00    	je     c02066f7 <clone_run+0x327>
c0206626:	c7 42 14 f4 ff ff ff 	movl   $0xfffffff4,0x14(%edx)
c020662d:	8b 45 d4             	mov    -0x2c(%ebp),%eax
c0206630:	ff 42 04             	incl   0x4(%edx)
c0206633:	ff 48 0c             	decl   0xc(%eax)
c0206636:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020663d:	8d 76 00             	lea    0x0(%esi),%esi
c0206640:	8b 42 14             	mov    0x14(%edx),%eax
c0206643:	31 ff                	xor    %edi,%edi
c0206645:	85 c0                	test   %eax,%eax
c0206647:	0f 84 51 ff ff ff    	je     c020659e <clone_run+0x1ce>
c020664d:	e9 5e fe ff ff       	jmp    c02064b0 <clone_run+0xe0>
c0206652:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c0206658:	89 55 08             	mov    %edx,0x8(%ebp)
c020665b:	b8 01 00 00 00       	mov    $0x1,%eax
c0206660:	31 d2                	xor    %edx,%edx
c0206662:	89 54 24 04          	mov    %edx,0x4(%esp)
c0206666:	89 44 24 08          	mov    %eax,0x8(%esp)
c020666a:	8b 45 d4             	mov    -0x2c(%ebp),%eax
c020666d:	8b 40 08             	mov    0x8(%eax),%eax
c0206670:	89 04 24             	mov    %eax,(%esp)
c0206673:	e8 98 2c 00 00       	call   c0209310 <account_charge>
c0206678:	8b 55 08             	mov    0x8(%ebp),%edx
c020667b:	89 42 14             	mov    %eax,0x14(%edx)
c020667e:	85 c0                	test   %eax,%eax
c0206680:	0f 94 c0             	sete   %al
c0206683:	0f b6 f8             	movzbl %al,%edi
c0206686:	89 7a 04             	mov    %edi,0x4(%edx)
c0206689:	0f 84 9a fe ff ff    	je     c0206529 <clone_run+0x159>
c020668f:	90                   	nop
c0206690:	89 d9                	mov    %ebx,%ecx
c0206692:	89 4d e0             	mov    %ecx,-0x20(%ebp)
c0206695:	8b 45 e4             	mov    -0x1c(%ebp),%eax
c0206698:	8b 75 d8             	mov    -0x28(%ebp),%esi
c020669b:	05 00 00 00 40       	add    $0x40000000,%eax
c02066a0:	c1 e8 0c             	shr    $0xc,%eax
c02066a3:	8d 14 40             	lea    (%eax,%eax,2),%edx
c02066a6:	a1 8c 02 22 c0       	mov    0xc022028c,%eax
c02066ab:	01 74 90 04          	add    %esi,0x4(%eax,%edx,4)
c02066af:	8b 45 0c             	mov    0xc(%ebp),%eax
c02066b2:	89 44 24 04          	mov    %eax,0x4(%esp)
c02066b6:	8b 45 d4             	mov    -0x2c(%ebp),%eax
c02066b9:	89 04 24             	mov    %eax,(%esp)
c02066bc:	e8 8f 2a 00 00       	call   c0209150 <table_trim>
c02066c1:	8b 4d e0             	mov    -0x20(%ebp),%ecx
c02066c4:	83 c4 4c             	add    $0x4c,%esp
c02066c7:	89 c8                	mov    %ecx,%eax
c02066c9:	5b                   	pop    %ebx
c02066ca:	5e                   	pop    %esi
c02066cb:	5f                   	pop    %edi
c02066cc:	5d                   	pop    %ebp
c02066cd:	c3                   	ret
c02066ce:	66 90                	xchg   %ax,%ax
c02066d0:	89 74 24 04          	mov    %esi,0x4(%esp)
c02066d4:	b8 01 00 00 00       	mov    $0x1,%eax
c02066d9:	89 44 24 08          	mov    %eax,0x8(%esp)
c02066dd:	89 55 08             	mov    %edx,0x8(%ebp)
c02066e0:	8b 02                	mov    (%edx),%eax
c02066e2:	89 04 24             	mov    %eax,(%esp)
c02066e5:	e8 b6 01 00 00       	call   c02068a0 <page_zero_fill>
c02066ea:	8b 55 08             	mov    0x8(%ebp),%edx
c02066ed:	89 42 14             	mov    %eax,0x14(%edx)
c02066f0:	89 c1                	mov    %eax,%ecx
c02066f2:	e9 1f fe ff ff       	jmp    c0206516 <clone_run+0x146>
c02066f7:	89 55 08             	mov    %edx,0x8(%ebp)
c02066fa:	b8 01 00 00 00       	mov    $0x1,%eax
c02066ff:	89 44 24 04          	mov    %eax,0x4(%esp)
c0206703:	c7 04 24 00 00 00 00 	movl   $0x0,(%esp)
c020670a:	e8 81 0c 00 00       	call   c0207390 <frame_alloc_low>
c020670f:	8b 55 08             	mov    0x8(%ebp),%edx
c0206712:	89 45 cc             	mov    %eax,-0x34(%ebp)
c0206715:	85 c0                	test   %eax,%eax
c0206717:	0f 84 09 ff ff ff    	je     c0206626 <clone_run+0x256>
c020671d:	89 f8                	mov    %edi,%eax
c020671f:	c1 e8 0c             	shr    $0xc,%eax
c0206722:	89 c1                	mov    %eax,%ecx
c0206724:	a1 00 e0 21 c0       	mov    0xc021e000,%eax
c0206729:	39 c1                	cmp    %eax,%ecx
c020672b:	0f 83 82 00 00 00    	jae    c02067b3 <clone_run+0x3e3>
c0206731:	89 f9                	mov    %edi,%ecx
c0206733:	81 e1 00 f0 ff ff    	and    $0xfffff000,%ecx
c0206739:	81 e9 00 00 00 40    	sub    $0x40000000,%ecx
c020673f:	89 4d c8             	mov    %ecx,-0x38(%ebp)
c0206742:	8b 4d cc             	mov    -0x34(%ebp),%ecx
c0206745:	c1 e1 0c             	shl    $0xc,%ecx
c0206748:	39 45 cc             	cmp    %eax,-0x34(%ebp)
c020674b:	89 4d c4             	mov    %ecx,-0x3c(%ebp)
c020674e:	73 4a                	jae    c020679a <clone_run+0x3ca>
c0206750:	8d 81 00 00 00 c0    	lea    -0x40000000(%ecx),%eax
c0206756:	89 55 08             	mov    %edx,0x8(%ebp)
c0206759:	8b 4d c8             	mov    -0x38(%ebp),%ecx
c020675c:	89 fa                	mov    %edi,%edx
c020675e:	81 e2 ff 0d 00 00    	and    $0xdff,%edx
c0206764:	89 55 cc             	mov    %edx,-0x34(%ebp)
c0206767:	89 04 24             	mov    %eax,(%esp)
c020676a:	89 4c 24 04          	mov    %ecx,0x4(%esp)
c020676e:	e8 ad ba ff ff       	call   c0202220 <copy_page>
c0206773:	8b 55 08             	mov    0x8(%ebp),%edx
c0206776:	83 6a 08 80          	subl   $0xffffff80,0x8(%edx)
c020677a:	81 e7 00 02 00 00    	and    $0x200,%edi
c0206780:	74 04                	je     c0206786 <clone_run+0x3b6>
c0206782:	83 4d cc 02          	orl    $0x2,-0x34(%ebp)
c0206786:	8b 7d cc             	mov    -0x34(%ebp),%edi
c0206789:	8b 45 c4             	mov    -0x3c(%ebp),%eax
c020678c:	09 c7                	or     %eax,%edi
c020678e:	e9 00 fe ff ff       	jmp    c0206593 <clone_run+0x1c3>
c0206793:	31 c9                	xor    %ecx,%ecx
c0206795:	e9 2a ff ff ff       	jmp    c02066c4 <clone_run+0x2f4>
c020679a:	89 55 08             	mov    %edx,0x8(%ebp)
c020679d:	31 c0                	xor    %eax,%eax
c020679f:	89 44 24 04          	mov    %eax,0x4(%esp)
c02067a3:	8b 45 cc             	mov    -0x34(%ebp),%eax
c02067a6:	89 04 24             	mov    %eax,(%esp)
c02067a9:	e8 32 13 00 00       	call   c0207ae0 <kmap>
c02067ae:	8b 55 08             	mov    0x8(%ebp),%edx
c02067b1:	eb a3                	jmp    c0206756 <clone_run+0x386>
c02067b3:	89 55 08             	mov    %edx,0x8(%ebp)
c02067b6:	b8 01 00 00 00       	mov    $0x1,%eax
c02067bb:	89 44 24 04          	mov    %eax,0x4(%esp)
c02067bf:	89 0c 24             	mov    %ecx,(%esp)
c02067c2:	e8 19 13 00 00       	call   c0207ae0 <kmap>
c02067c7:	8b 55 08             	mov    0x8(%ebp),%edx
c02067ca:	89 45 c8             	mov    %eax,-0x38(%ebp)
c02067cd:	a1 00 e0 21 c0       	mov    0xc021e000,%eax
c02067d2:	e9 6b ff ff ff       	jmp    c0206742 <clone_run+0x372>
c02067d7:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02067de:	66 90                	xchg   %ax,%ax

c02067e0 <space_clone>:
c02067e0:	55                   	push   %ebp
c02067e1:	89 e5                	mov    %esp,%ebp
c02067e3:	56                   	push   %esi
c02067e4:	53                   	push   %ebx
c02067e5:	83 ec 40             	sub    $0x40,%esp
c02067e8:	c7 45 e0 00 00 00 00 	movl   $0x0,-0x20(%ebp)
c02067ef:	8b 45 08             	mov    0x8(%ebp),%eax
c02067f2:	c7 45 e4 00 00 00 00 	movl   $0x0,-0x1c(%ebp)
c02067f9:	8b 5d 0c             	mov    0xc(%ebp),%ebx
c02067fc:	c7 45 e8 00 00 00 00 	movl   $0x0,-0x18(%ebp)
c0206803:	c7 45 ec 00 00 00 00 	movl   $0x0,-0x14(%ebp)
c020680a:	c7 45 f0 00 00 00 00 	movl   $0x0,-0x10(%ebp)
c0206811:	89 45 dc             	mov    %eax,-0x24(%ebp)
c0206814:	39 d8                	cmp    %ebx,%eax
c0206816:	89 5d f4             	mov    %ebx,-0xc(%ebp)
c0206819:	74 76                	je     c0206891 <space_clone+0xb1>
c020681b:	31 c0                	xor    %eax,%eax
c020681d:	be 00 02 00 00       	mov    $0x200,%esi
c0206822:	89 74 24 08          	mov    %esi,0x8(%esp)
c0206826:	89 44 24 04          	mov    %eax,0x4(%esp)
c020682a:	8b 43 08             	mov    0x8(%ebx),%eax
c020682d:	89 04 24             	mov    %eax,(%esp)
c0206830:	e8 db 2a 00 00       	call   c0209310 <account_charge>
c0206835:	85 c0                	test   %eax,%eax
c0206837:	74 4f                	je     c0206888 <space_clone+0xa8>
c0206839:	b8 d0 63 20 c0       	mov    $0xc02063d0,%eax
c020683e:	31 d2                	xor    %edx,%edx
c0206840:	89 44 24 10          	mov    %eax,0x10(%esp)
c0206844:	89 54 24 0c          	mov    %edx,0xc(%esp)
c0206848:	8b 45 14             	mov    0x14(%ebp),%eax
c020684b:	89 44 24 08          	mov    %eax,0x8(%esp)
c020684f:	8b 45 10             	mov    0x10(%ebp),%eax
c0206852:	89 44 24 04          	mov    %eax,0x4(%esp)
c0206856:	8d 45 dc             	lea    -0x24(%ebp),%eax
c0206859:	89 04 24             	mov    %eax,(%esp)
c020685c:	e8 af 15 00 00       	call   c0207e10 <range_each>
c0206861:	31 c9                	xor    %ecx,%ecx
c0206863:	89 c6                	mov    %eax,%esi
c0206865:	8b 45 e0             	mov    -0x20(%ebp),%eax
c0206868:	89 4c 24 04          	mov    %ecx,0x4(%esp)
c020686c:	89 44 24 08          	mov    %eax,0x8(%esp)
c0206870:	8b 43 08             	mov    0x8(%ebx),%eax
c0206873:	89 04 24             	mov    %eax,(%esp)
c0206876:	e8 d5 2a 00 00       	call   c0209350 <account_return>
c020687b:	83 c4 40             	add    $0x40,%esp
c020687e:	89 f0                	mov    %esi,%eax
c0206880:	5b                   	pop    %ebx
c0206881:	5e                   	pop    %esi
c0206882:	5d                   	pop    %ebp
c0206883:	c3                   	ret
c0206884:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0206888:	c7 45 e0 00 02 00 00 	movl   $0x200,-0x20(%ebp)
c020688f:	eb a8                	jmp    c0206839 <space_clone+0x59>
c0206891:	be ea ff ff ff       	mov    $0xffffffea,%esi
c0206896:	eb e3                	jmp    c020687b <space_clone+0x9b>
c0206898:	66 90                	xchg   %ax,%ax
c020689a:	66 90                	xchg   %ax,%ax
c020689c:	66 90                	xchg   %ax,%ax
c020689e:	66 90                	xchg   %ax,%ax

c02068a0 <page_zero_fill>:
c02068a0:	55                   	push   %ebp
c02068a1:	89 e5                	mov    %esp,%ebp
c02068a3:	83 ec 28             	sub    $0x28,%esp
c02068a6:	89 5d fc             	mov    %ebx,-0x4(%ebp)
c02068a9:	8d 45 f4             	lea    -0xc(%ebp),%eax
c02068ac:	89 44 24 08          	mov    %eax,0x8(%esp)
c02068b0:	8b 45 10             	mov    0x10(%ebp),%eax
c02068b3:	89 44 24 04          	mov    %eax,0x4(%esp)
c02068b7:	8b 45 08             	mov    0x8(%ebp),%eax
c02068ba:	89 04 24             	mov    %eax,(%esp)
c02068bd:	e8 3e 21 00 00       	call   c0208a00 <page_alloc>
c02068c2:	85 c0                	test   %eax,%eax
c02068c4:	75 0a                	jne    c02068d0 <page_zero_fill+0x30>
c02068c6:	8b 45 f4             	mov    -0xc(%ebp),%eax
c02068c9:	8b 5d fc             	mov    -0x4(%ebp),%ebx
c02068cc:	89 ec                	mov    %ebp,%esp
c02068ce:	5d                   	pop    %ebp
c02068cf:	c3                   	ret
c02068d0:	89 c3                	mov    %eax,%ebx
c02068d2:	c1 e3 0c             	shl    $0xc,%ebx
c02068d5:	3b 05 00 e0 21 c0    	cmp    0xc021e000,%eax
c02068db:	73 53                	jae    c0206930 <page_zero_fill+0x90>
c02068dd:	8d 83 00 00 00 c0    	lea    -0x40000000(%ebx),%eax
c02068e3:	89 04 24             	mov    %eax,(%esp)
c02068e6:	e8 15 b9 ff ff       	call   c0202200 <clear_page>
c02068eb:	8b 45 0c             	mov    0xc(%ebp),%eax
c02068ee:	8b 00                	mov    (%eax),%eax
c02068f0:	89 c2                	mov    %eax,%edx
c02068f2:	25 00 0c 00 00       	and    $0xc00,%eax
c02068f7:	c1 ea 03             	shr    $0x3,%edx
c02068fa:	09 d8                	or     %ebx,%eax
c02068fc:	89 d1                	mov    %edx,%ecx
c02068fe:	c1 e2 02             	shl    $0x2,%edx
c0206901:	83 e1 02             	and    $0x2,%ecx
c0206904:	09 c8                	or     %ecx,%eax
c0206906:	8b 4d 0c             	mov    0xc(%ebp),%ecx
c0206909:	83 e2 04             	and    $0x4,%edx
c020690c:	09 d0                	or     %edx,%eax
c020690e:	83 c8 21             	or     $0x21,%eax
c0206911:	89 01                	mov    %eax,(%ecx)
c0206913:	83 05 18 37 22 c0 01 	addl   $0x1,0xc0223718
c020691a:	83 15 1c 37 22 c0 00 	adcl   $0x0,0xc022371c
c0206921:	31 c0                	xor    %eax,%eax
c0206923:	8b 5d fc             	mov    -0x4(%ebp),%ebx
c0206926:	89 ec                	mov    %ebp,%esp
c0206928:	5d                   	pop    %ebp
c0206929:	c3                   	ret
c020692a:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c0206930:	89 04 24             	mov    %eax,(%esp)
c0206933:	31 d2                	xor    %edx,%edx
c0206935:	89 54 24 04          	mov    %edx,0x4(%esp)
c0206939:	e8 a2 11 00 00       	call   c0207ae0 <kmap>
c020693e:	eb a3                	jmp    c02068e3 <page_zero_fill+0x43>

c0206940 <page_own>:
c0206940:	55                   	push   %ebp
c0206941:	89 e5                	mov    %esp,%ebp
c0206943:	83 ec 38             	sub    $0x38,%esp
c0206946:	89 75 f8             	mov    %esi,-0x8(%ebp)
c0206949:	8b 75 0c             	mov    0xc(%ebp),%esi
c020694c:	89 7d fc             	mov    %edi,-0x4(%ebp)
c020694f:	89 5d f4             	mov    %ebx,-0xc(%ebp)
c0206952:	8b 1e                	mov    (%esi),%ebx
c0206954:	8b 16                	mov    (%esi),%edx
c0206956:	89 df                	mov    %ebx,%edi
c0206958:	c1 ef 0c             	shr    $0xc,%edi
c020695b:	89 d0                	mov    %edx,%eax
c020695d:	25 ff 0f 00 00       	and    $0xfff,%eax
c0206962:	89 45 e4             	mov    %eax,-0x1c(%ebp)
c0206965:	8d 04 7f             	lea    (%edi,%edi,2),%eax
c0206968:	8d 0c 85 00 00 00 00 	lea    0x0(,%eax,4),%ecx
c020696f:	89 4d e0             	mov    %ecx,-0x20(%ebp)
c0206972:	8b 0d 8c 02 22 c0    	mov    0xc022028c,%ecx
c0206978:	66 83 3c 81 01       	cmpw   $0x1,(%ecx,%eax,4)
c020697d:	77 51                	ja     c02069d0 <page_own+0x90>
c020697f:	83 05 28 37 22 c0 01 	addl   $0x1,0xc0223728
c0206986:	83 15 2c 37 22 c0 00 	adcl   $0x0,0xc022372c
c020698d:	81 e3 00 f0 ff ff    	and    $0xfffff000,%ebx
c0206993:	f6 c6 02             	test   $0x2,%dh
c0206996:	74 07                	je     c020699f <page_own+0x5f>
c0206998:	81 75 e4 02 02 00 00 	xorl   $0x202,-0x1c(%ebp)
c020699f:	8b 45 e4             	mov    -0x1c(%ebp),%eax
c02069a2:	09 d8                	or     %ebx,%eax
c02069a4:	83 c8 20             	or     $0x20,%eax
c02069a7:	89 06                	mov    %eax,(%esi)
c02069a9:	0f 20 da             	mov    %cr3,%edx
c02069ac:	8b 45 08             	mov    0x8(%ebp),%eax
c02069af:	3b 10                	cmp    (%eax),%edx
c02069b1:	74 15                	je     c02069c8 <page_own+0x88>
c02069b3:	31 c0                	xor    %eax,%eax
c02069b5:	8b 5d f4             	mov    -0xc(%ebp),%ebx
c02069b8:	8b 75 f8             	mov    -0x8(%ebp),%esi
c02069bb:	8b 7d fc             	mov    -0x4(%ebp),%edi
c02069be:	89 ec                	mov    %ebp,%esp
c02069c0:	5d                   	pop    %ebp
c02069c1:	c3                   	ret
c02069c2:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c02069c8:	8b 45 10             	mov    0x10(%ebp),%eax
c02069cb:	0f 01 38             	invlpg (%eax)
c02069ce:	eb e3                	jmp    c02069b3 <page_own+0x73>
c02069d0:	89 55 dc             	mov    %edx,-0x24(%ebp)
c02069d3:	8b 45 14             	mov    0x14(%ebp),%eax
c02069d6:	89 04 24             	mov    %eax,(%esp)
c02069d9:	e8 72 09 00 00       	call   c0207350 <frame_alloc_user>
c02069de:	85 c0                	test   %eax,%eax
c02069e0:	89 c1                	mov    %eax,%ecx
c02069e2:	0f 84 a3 00 00 00    	je     c0206a8b <page_own+0x14b>
c02069e8:	a1 00 e0 21 c0       	mov    0xc021e000,%eax
c02069ed:	8b 55 dc             	mov    -0x24(%ebp),%edx
c02069f0:	39 c7                	cmp    %eax,%edi
c02069f2:	73 54                	jae    c0206a48 <page_own+0x108>
c02069f4:	81 e3 00 f0 ff ff    	and    $0xfffff000,%ebx
c02069fa:	8d bb 00 00 00 c0    	lea    -0x40000000(%ebx),%edi
c0206a00:	89 cb                	mov    %ecx,%ebx
c0206a02:	c1 e3 0c             	shl    $0xc,%ebx
c0206a05:	39 c1                	cmp    %eax,%ecx
c0206a07:	73 6c                	jae    c0206a75 <page_own+0x135>
c0206a09:	8d 83 00 00 00 c0    	lea    -0x40000000(%ebx),%eax
c0206a0f:	89 55 dc             	mov    %edx,-0x24(%ebp)
c0206a12:	89 04 24             	mov    %eax,(%esp)
c0206a15:	89 7c 24 04          	mov    %edi,0x4(%esp)
c0206a19:	e8 02 b8 ff ff       	call   c0202220 <copy_page>
c0206a1e:	8b 15 8c 02 22 c0    	mov    0xc022028c,%edx
c0206a24:	8b 45 e0             	mov    -0x20(%ebp),%eax
c0206a27:	01 d0                	add    %edx,%eax
c0206a29:	8b 55 dc             	mov    -0x24(%ebp),%edx
c0206a2c:	66 ff 08             	decw   (%eax)
c0206a2f:	83 05 20 37 22 c0 01 	addl   $0x1,0xc0223720
c0206a36:	83 15 24 37 22 c0 00 	adcl   $0x0,0xc0223724
c0206a3d:	e9 51 ff ff ff       	jmp    c0206993 <page_own+0x53>
c0206a42:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c0206a48:	89 55 d8             	mov    %edx,-0x28(%ebp)
c0206a4b:	b8 01 00 00 00       	mov    $0x1,%eax
c0206a50:	89 4d dc             	mov    %ecx,-0x24(%ebp)
c0206a53:	89 3c 24             	mov    %edi,(%esp)
c0206a56:	89 44 24 04          	mov    %eax,0x4(%esp)
c0206a5a:	e8 81 10 00 00       	call   c0207ae0 <kmap>
c0206a5f:	8b 4d dc             	mov    -0x24(%ebp),%ecx
c0206a62:	8b 55 d8             	mov    -0x28(%ebp),%edx
c0206a65:	89 cb                	mov    %ecx,%ebx
c0206a67:	c1 e3 0c             	shl    $0xc,%ebx
c0206a6a:	89 c7                	mov    %eax,%edi
c0206a6c:	a1 00 e0 21 c0       	mov    0xc021e000,%eax
c0206a71:	39 c1                	cmp    %eax,%ecx
c0206a73:	72 94                	jb     c0206a09 <page_own+0xc9>
c0206a75:	89 55 dc             	mov    %edx,-0x24(%ebp)
c0206a78:	31 c0                	xor    %eax,%eax
c0206a7a:	89 44 24 04          	mov    %eax,0x4(%esp)
c0206a7e:	89 0c 24             	mov    %ecx,(%esp)
c0206a81:	e8 5a 10 00 00       	call   c0207ae0 <kmap>
c0206a86:	8b 55 dc             	mov    -0x24(%ebp),%edx
c0206a89:	eb 84                	jmp    c0206a0f <page_own+0xcf>
c0206a8b:	b8 f4 ff ff ff       	mov    $0xfffffff4,%eax
c0206a90:	e9 20 ff ff ff       	jmp    c02069b5 <page_own+0x75>
c0206a95:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0206a9c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi

c0206aa0 <space_fault>:
c0206aa0:	55                   	push   %ebp
c0206aa1:	89 e5                	mov    %esp,%ebp
c0206aa3:	83 ec 28             	sub    $0x28,%esp
c0206aa6:	89 75 f8             	mov    %esi,-0x8(%ebp)
c0206aa9:	8b 75 10             	mov    0x10(%ebp),%esi
c0206aac:	89 7d fc             	mov    %edi,-0x4(%ebp)
c0206aaf:	8b 7d 0c             	mov    0xc(%ebp),%edi
c0206ab2:	89 5d f4             	mov    %ebx,-0xc(%ebp)
c0206ab5:	f7 c6 e8 ff ff ff    	test   $0xffffffe8,%esi
c0206abb:	75 1a                	jne    c0206ad7 <space_fault+0x37>
c0206abd:	f7 c6 02 00 00 00    	test   $0x2,%esi
c0206ac3:	bb 02 00 00 00       	mov    $0x2,%ebx
c0206ac8:	74 26                	je     c0206af0 <space_fault+0x50>
c0206aca:	8d 87 00 f0 ff ff    	lea    -0x1000(%edi),%eax
c0206ad0:	3d ff ef ff bf       	cmp    $0xbfffefff,%eax
c0206ad5:	76 36                	jbe    c0206b0d <space_fault+0x6d>
c0206ad7:	b8 f2 ff ff ff       	mov    $0xfffffff2,%eax
c0206adc:	8b 5d f4             	mov    -0xc(%ebp),%ebx
c0206adf:	8b 75 f8             	mov    -0x8(%ebp),%esi
c0206ae2:	8b 7d fc             	mov    -0x4(%ebp),%edi
c0206ae5:	89 ec                	mov    %ebp,%esp
c0206ae7:	5d                   	pop    %ebp
c0206ae8:	c3                   	ret
c0206ae9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0206af0:	89 f0                	mov    %esi,%eax
c0206af2:	83 e0 10             	and    $0x10,%eax
c0206af5:	83 f8 01             	cmp    $0x1,%eax
c0206af8:	8d 87 00 f0 ff ff    	lea    -0x1000(%edi),%eax
c0206afe:	19 db                	sbb    %ebx,%ebx
c0206b00:	83 e3 fd             	and    $0xfffffffd,%ebx
c0206b03:	83 c3 04             	add    $0x4,%ebx
c0206b06:	3d ff ef ff bf       	cmp    $0xbfffefff,%eax
c0206b0b:	77 ca                	ja     c0206ad7 <space_fault+0x37>
c0206b0d:	89 7c 24 04          	mov    %edi,0x4(%esp)
c0206b11:	8b 45 08             	mov    0x8(%ebp),%eax
c0206b14:	89 04 24             	mov    %eax,(%esp)
c0206b17:	e8 a4 25 00 00       	call   c02090c0 <walk>
c0206b1c:	85 c0                	test   %eax,%eax
c0206b1e:	89 c2                	mov    %eax,%edx
c0206b20:	74 b5                	je     c0206ad7 <space_fault+0x37>
c0206b22:	8b 00                	mov    (%eax),%eax
c0206b24:	89 c1                	mov    %eax,%ecx
c0206b26:	83 e1 03             	and    $0x3,%ecx
c0206b29:	83 f9 02             	cmp    $0x2,%ecx
c0206b2c:	75 38                	jne    c0206b66 <space_fault+0xc6>
c0206b2e:	c1 e8 03             	shr    $0x3,%eax
c0206b31:	85 d8                	test   %ebx,%eax
c0206b33:	74 a2                	je     c0206ad7 <space_fault+0x37>
c0206b35:	8b 45 14             	mov    0x14(%ebp),%eax
c0206b38:	89 54 24 04          	mov    %edx,0x4(%esp)
c0206b3c:	89 44 24 08          	mov    %eax,0x8(%esp)
c0206b40:	8b 45 08             	mov    0x8(%ebp),%eax
c0206b43:	89 04 24             	mov    %eax,(%esp)
c0206b46:	e8 55 fd ff ff       	call   c02068a0 <page_zero_fill>
c0206b4b:	85 c0                	test   %eax,%eax
c0206b4d:	75 8d                	jne    c0206adc <space_fault+0x3c>
c0206b4f:	83 e6 01             	and    $0x1,%esi
c0206b52:	74 03                	je     c0206b57 <space_fault+0xb7>
c0206b54:	0f 01 3f             	invlpg (%edi)
c0206b57:	8b 5d f4             	mov    -0xc(%ebp),%ebx
c0206b5a:	31 c0                	xor    %eax,%eax
c0206b5c:	8b 75 f8             	mov    -0x8(%ebp),%esi
c0206b5f:	8b 7d fc             	mov    -0x4(%ebp),%edi
c0206b62:	89 ec                	mov    %ebp,%esp
c0206b64:	5d                   	pop    %ebp
c0206b65:	c3                   	ret
c0206b66:	89 c1                	mov    %eax,%ecx
c0206b68:	83 e1 05             	and    $0x5,%ecx
c0206b6b:	83 f9 05             	cmp    $0x5,%ecx
c0206b6e:	0f 85 63 ff ff ff    	jne    c0206ad7 <space_fault+0x37>
c0206b74:	83 fb 02             	cmp    $0x2,%ebx
c0206b77:	75 d6                	jne    c0206b4f <space_fault+0xaf>
c0206b79:	a8 02                	test   $0x2,%al
c0206b7b:	75 d2                	jne    c0206b4f <space_fault+0xaf>
c0206b7d:	f6 c4 02             	test   $0x2,%ah
c0206b80:	0f 84 51 ff ff ff    	je     c0206ad7 <space_fault+0x37>
c0206b86:	8b 45 14             	mov    0x14(%ebp),%eax
c0206b89:	89 7c 24 08          	mov    %edi,0x8(%esp)
c0206b8d:	89 54 24 04          	mov    %edx,0x4(%esp)
c0206b91:	89 44 24 0c          	mov    %eax,0xc(%esp)
c0206b95:	8b 45 08             	mov    0x8(%ebp),%eax
c0206b98:	89 04 24             	mov    %eax,(%esp)
c0206b9b:	e8 a0 fd ff ff       	call   c0206940 <page_own>
c0206ba0:	eb a9                	jmp    c0206b4b <space_fault+0xab>
c0206ba2:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0206ba9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi

c0206bb0 <space_touch>:
c0206bb0:	55                   	push   %ebp
c0206bb1:	89 e5                	mov    %esp,%ebp
c0206bb3:	83 ec 28             	sub    $0x28,%esp
c0206bb6:	89 5d f4             	mov    %ebx,-0xc(%ebp)
c0206bb9:	8b 45 0c             	mov    0xc(%ebp),%eax
c0206bbc:	89 7d fc             	mov    %edi,-0x4(%ebp)
c0206bbf:	0f b6 5d 10          	movzbl 0x10(%ebp),%ebx
c0206bc3:	89 75 f8             	mov    %esi,-0x8(%ebp)
c0206bc6:	8b 7d 18             	mov    0x18(%ebp),%edi
c0206bc9:	2d 00 10 00 00       	sub    $0x1000,%eax
c0206bce:	3d ff ef ff bf       	cmp    $0xbfffefff,%eax
c0206bd3:	76 1b                	jbe    c0206bf0 <space_touch+0x40>
c0206bd5:	c7 07 f2 ff ff ff    	movl   $0xfffffff2,(%edi)
c0206bdb:	31 c0                	xor    %eax,%eax
c0206bdd:	8b 5d f4             	mov    -0xc(%ebp),%ebx
c0206be0:	8b 75 f8             	mov    -0x8(%ebp),%esi
c0206be3:	8b 7d fc             	mov    -0x4(%ebp),%edi
c0206be6:	89 ec                	mov    %ebp,%esp
c0206be8:	5d                   	pop    %ebp
c0206be9:	c3                   	ret
c0206bea:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c0206bf0:	8b 45 0c             	mov    0xc(%ebp),%eax
c0206bf3:	89 44 24 04          	mov    %eax,0x4(%esp)
c0206bf7:	8b 45 08             	mov    0x8(%ebp),%eax
c0206bfa:	89 04 24             	mov    %eax,(%esp)
c0206bfd:	e8 be 24 00 00       	call   c02090c0 <walk>
c0206c02:	85 c0                	test   %eax,%eax
c0206c04:	89 c6                	mov    %eax,%esi
c0206c06:	74 cd                	je     c0206bd5 <space_touch+0x25>
c0206c08:	8b 00                	mov    (%eax),%eax
c0206c0a:	0f b6 cb             	movzbl %bl,%ecx
c0206c0d:	c7 07 f2 ff ff ff    	movl   $0xfffffff2,(%edi)
c0206c13:	41                   	inc    %ecx
c0206c14:	89 c2                	mov    %eax,%edx
c0206c16:	83 e2 03             	and    $0x3,%edx
c0206c19:	83 fa 02             	cmp    $0x2,%edx
c0206c1c:	75 77                	jne    c0206c95 <space_touch+0xe5>
c0206c1e:	c1 e8 03             	shr    $0x3,%eax
c0206c21:	85 c8                	test   %ecx,%eax
c0206c23:	74 b6                	je     c0206bdb <space_touch+0x2b>
c0206c25:	8b 45 14             	mov    0x14(%ebp),%eax
c0206c28:	89 74 24 04          	mov    %esi,0x4(%esp)
c0206c2c:	89 44 24 08          	mov    %eax,0x8(%esp)
c0206c30:	8b 45 08             	mov    0x8(%ebp),%eax
c0206c33:	89 04 24             	mov    %eax,(%esp)
c0206c36:	e8 65 fc ff ff       	call   c02068a0 <page_zero_fill>
c0206c3b:	89 07                	mov    %eax,(%edi)
c0206c3d:	85 c0                	test   %eax,%eax
c0206c3f:	75 9a                	jne    c0206bdb <space_touch+0x2b>
c0206c41:	84 db                	test   %bl,%bl
c0206c43:	74 69                	je     c0206cae <space_touch+0xfe>
c0206c45:	b9 60 00 00 00       	mov    $0x60,%ecx
c0206c4a:	8b 06                	mov    (%esi),%eax
c0206c4c:	c1 e8 0c             	shr    $0xc,%eax
c0206c4f:	3b 05 88 02 22 c0    	cmp    0xc0220288,%eax
c0206c55:	0f 83 7a ff ff ff    	jae    c0206bd5 <space_touch+0x25>
c0206c5b:	8b 15 8c 02 22 c0    	mov    0xc022028c,%edx
c0206c61:	8d 1c 40             	lea    (%eax,%eax,2),%ebx
c0206c64:	8d 1c 9a             	lea    (%edx,%ebx,4),%ebx
c0206c67:	f6 43 03 01          	testb  $0x1,0x3(%ebx)
c0206c6b:	0f 84 64 ff ff ff    	je     c0206bd5 <space_touch+0x25>
c0206c71:	8b 16                	mov    (%esi),%edx
c0206c73:	21 ca                	and    %ecx,%edx
c0206c75:	39 ca                	cmp    %ecx,%edx
c0206c77:	0f 84 60 ff ff ff    	je     c0206bdd <space_touch+0x2d>
c0206c7d:	8b 06                	mov    (%esi),%eax
c0206c7f:	09 c1                	or     %eax,%ecx
c0206c81:	89 0e                	mov    %ecx,(%esi)
c0206c83:	89 c8                	mov    %ecx,%eax
c0206c85:	8b 5d f4             	mov    -0xc(%ebp),%ebx
c0206c88:	c1 e8 0c             	shr    $0xc,%eax
c0206c8b:	8b 75 f8             	mov    -0x8(%ebp),%esi
c0206c8e:	8b 7d fc             	mov    -0x4(%ebp),%edi
c0206c91:	89 ec                	mov    %ebp,%esp
c0206c93:	5d                   	pop    %ebp
c0206c94:	c3                   	ret
c0206c95:	89 c3                	mov    %eax,%ebx
c0206c97:	83 e3 05             	and    $0x5,%ebx
c0206c9a:	83 fb 05             	cmp    $0x5,%ebx
c0206c9d:	0f 85 38 ff ff ff    	jne    c0206bdb <space_touch+0x2b>
c0206ca3:	83 f9 02             	cmp    $0x2,%ecx
c0206ca6:	74 10                	je     c0206cb8 <space_touch+0x108>
c0206ca8:	c7 07 00 00 00 00    	movl   $0x0,(%edi)
c0206cae:	b9 20 00 00 00       	mov    $0x20,%ecx
c0206cb3:	eb 95                	jmp    c0206c4a <space_touch+0x9a>
c0206cb5:	8d 76 00             	lea    0x0(%esi),%esi
c0206cb8:	a8 02                	test   $0x2,%al
c0206cba:	74 0c                	je     c0206cc8 <space_touch+0x118>
c0206cbc:	c7 07 00 00 00 00    	movl   $0x0,(%edi)
c0206cc2:	eb 81                	jmp    c0206c45 <space_touch+0x95>
c0206cc4:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0206cc8:	f6 c4 02             	test   $0x2,%ah
c0206ccb:	0f 84 0a ff ff ff    	je     c0206bdb <space_touch+0x2b>
c0206cd1:	8b 45 14             	mov    0x14(%ebp),%eax
c0206cd4:	89 44 24 0c          	mov    %eax,0xc(%esp)
c0206cd8:	8b 45 0c             	mov    0xc(%ebp),%eax
c0206cdb:	89 74 24 04          	mov    %esi,0x4(%esp)
c0206cdf:	89 44 24 08          	mov    %eax,0x8(%esp)
c0206ce3:	8b 45 08             	mov    0x8(%ebp),%eax
c0206ce6:	89 04 24             	mov    %eax,(%esp)
c0206ce9:	e8 52 fc ff ff       	call   c0206940 <page_own>
c0206cee:	89 07                	mov    %eax,(%edi)
c0206cf0:	85 c0                	test   %eax,%eax
c0206cf2:	0f 84 4d ff ff ff    	je     c0206c45 <space_touch+0x95>
c0206cf8:	e9 de fe ff ff       	jmp    c0206bdb <space_touch+0x2b>
c0206cfd:	66 90                	xchg   %ax,%ax
c0206cff:	90                   	nop

c0206d00 <fill_run>:
c0206d00:	55                   	push   %ebp
c0206d01:	89 e5                	mov    %esp,%ebp
c0206d03:	57                   	push   %edi
c0206d04:	56                   	push   %esi
c0206d05:	53                   	push   %ebx
c0206d06:	83 ec 3c             	sub    $0x3c,%esp
c0206d09:	8b 45 08             	mov    0x8(%ebp),%eax
c0206d0c:	8b 75 10             	mov    0x10(%ebp),%esi
c0206d0f:	8b 4d 08             	mov    0x8(%ebp),%ecx
c0206d12:	8b 40 04             	mov    0x4(%eax),%eax
c0206d15:	8b 79 08             	mov    0x8(%ecx),%edi
c0206d18:	89 45 e4             	mov    %eax,-0x1c(%ebp)
c0206d1b:	8d 86 00 00 00 40    	lea    0x40000000(%esi),%eax
c0206d21:	c1 e8 0c             	shr    $0xc,%eax
c0206d24:	8d 14 40             	lea    (%eax,%eax,2),%edx
c0206d27:	a1 8c 02 22 c0       	mov    0xc022028c,%eax
c0206d2c:	81 ff ff 01 00 00    	cmp    $0x1ff,%edi
c0206d32:	8d 14 90             	lea    (%eax,%edx,4),%edx
c0206d35:	89 55 d0             	mov    %edx,-0x30(%ebp)
c0206d38:	8b 4a 04             	mov    0x4(%edx),%ecx
c0206d3b:	0f 87 e0 00 00 00    	ja     c0206e21 <fill_run+0x121>
c0206d41:	8b 45 14             	mov    0x14(%ebp),%eax
c0206d44:	85 c0                	test   %eax,%eax
c0206d46:	0f 84 d5 00 00 00    	je     c0206e21 <fill_run+0x121>
c0206d4c:	8b 45 e4             	mov    -0x1c(%ebp),%eax
c0206d4f:	8b 1e                	mov    (%esi),%ebx
c0206d51:	89 c2                	mov    %eax,%edx
c0206d53:	09 ca                	or     %ecx,%edx
c0206d55:	0f 84 ad 00 00 00    	je     c0206e08 <fill_run+0x108>
c0206d5b:	85 c0                	test   %eax,%eax
c0206d5d:	0f 95 c0             	setne  %al
c0206d60:	31 d2                	xor    %edx,%edx
c0206d62:	0f b6 c0             	movzbl %al,%eax
c0206d65:	89 45 e0             	mov    %eax,-0x20(%ebp)
c0206d68:	eb 27                	jmp    c0206d91 <fill_run+0x91>
c0206d6a:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c0206d70:	8b 45 e4             	mov    -0x1c(%ebp),%eax
c0206d73:	42                   	inc    %edx
c0206d74:	83 c6 04             	add    $0x4,%esi
c0206d77:	47                   	inc    %edi
c0206d78:	89 46 fc             	mov    %eax,-0x4(%esi)
c0206d7b:	3b 55 14             	cmp    0x14(%ebp),%edx
c0206d7e:	73 77                	jae    c0206df7 <fill_run+0xf7>
c0206d80:	81 ff ff 01 00 00    	cmp    $0x1ff,%edi
c0206d86:	77 6f                	ja     c0206df7 <fill_run+0xf7>
c0206d88:	8b 45 e4             	mov    -0x1c(%ebp),%eax
c0206d8b:	8b 1e                	mov    (%esi),%ebx
c0206d8d:	09 c8                	or     %ecx,%eax
c0206d8f:	74 77                	je     c0206e08 <fill_run+0x108>
c0206d91:	8b 45 e0             	mov    -0x20(%ebp),%eax
c0206d94:	83 fb 01             	cmp    $0x1,%ebx
c0206d97:	83 d0 ff             	adc    $0xffffffff,%eax
c0206d9a:	01 c1                	add    %eax,%ecx
c0206d9c:	83 e3 01             	and    $0x1,%ebx
c0206d9f:	74 cf                	je     c0206d70 <fill_run+0x70>
c0206da1:	8b 06                	mov    (%esi),%eax
c0206da3:	c1 e8 0c             	shr    $0xc,%eax
c0206da6:	3b 05 88 02 22 c0    	cmp    0xc0220288,%eax
c0206dac:	73 52                	jae    c0206e00 <fill_run+0x100>
c0206dae:	89 45 dc             	mov    %eax,-0x24(%ebp)
c0206db1:	8d 04 40             	lea    (%eax,%eax,2),%eax
c0206db4:	c1 e0 02             	shl    $0x2,%eax
c0206db7:	03 05 8c 02 22 c0    	add    0xc022028c,%eax
c0206dbd:	f6 40 03 01          	testb  $0x1,0x3(%eax)
c0206dc1:	74 3d                	je     c0206e00 <fill_run+0x100>
c0206dc3:	89 55 d4             	mov    %edx,-0x2c(%ebp)
c0206dc6:	8b 45 dc             	mov    -0x24(%ebp),%eax
c0206dc9:	89 4d d8             	mov    %ecx,-0x28(%ebp)
c0206dcc:	89 04 24             	mov    %eax,(%esp)
c0206dcf:	e8 cc 08 00 00       	call   c02076a0 <frame_put>
c0206dd4:	8b 4d d8             	mov    -0x28(%ebp),%ecx
c0206dd7:	8b 55 d4             	mov    -0x2c(%ebp),%edx
c0206dda:	8b 45 08             	mov    0x8(%ebp),%eax
c0206ddd:	83 c7 08             	add    $0x8,%edi
c0206de0:	42                   	inc    %edx
c0206de1:	83 c6 04             	add    $0x4,%esi
c0206de4:	47                   	inc    %edi
c0206de5:	01 58 0c             	add    %ebx,0xc(%eax)
c0206de8:	c6 40 10 01          	movb   $0x1,0x10(%eax)
c0206dec:	8b 45 e4             	mov    -0x1c(%ebp),%eax
c0206def:	89 46 fc             	mov    %eax,-0x4(%esi)
c0206df2:	3b 55 14             	cmp    0x14(%ebp),%edx
c0206df5:	72 89                	jb     c0206d80 <fill_run+0x80>
c0206df7:	89 d0                	mov    %edx,%eax
c0206df9:	eb 12                	jmp    c0206e0d <fill_run+0x10d>
c0206dfb:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0206dff:	90                   	nop
c0206e00:	31 db                	xor    %ebx,%ebx
c0206e02:	eb d6                	jmp    c0206dda <fill_run+0xda>
c0206e04:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0206e08:	8b 45 14             	mov    0x14(%ebp),%eax
c0206e0b:	31 c9                	xor    %ecx,%ecx
c0206e0d:	8b 55 d0             	mov    -0x30(%ebp),%edx
c0206e10:	89 4a 04             	mov    %ecx,0x4(%edx)
c0206e13:	8b 4d 08             	mov    0x8(%ebp),%ecx
c0206e16:	89 79 08             	mov    %edi,0x8(%ecx)
c0206e19:	83 c4 3c             	add    $0x3c,%esp
c0206e1c:	5b                   	pop    %ebx
c0206e1d:	5e                   	pop    %esi
c0206e1e:	5f                   	pop    %edi
c0206e1f:	5d                   	pop    %ebp
c0206e20:	c3                   	ret
c0206e21:	31 c0                	xor    %eax,%eax
c0206e23:	eb e8                	jmp    c0206e0d <fill_run+0x10d>
c0206e25:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0206e2c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi

c0206e30 <space_zero>:
c0206e30:	55                   	push   %ebp
c0206e31:	89 e5                	mov    %esp,%ebp
c0206e33:	83 ec 48             	sub    $0x48,%esp
c0206e36:	89 5d fc             	mov    %ebx,-0x4(%ebp)
c0206e39:	8b 45 14             	mov    0x14(%ebp),%eax
c0206e3c:	c7 45 e8 00 00 00 00 	movl   $0x0,-0x18(%ebp)
c0206e43:	8b 55 08             	mov    0x8(%ebp),%edx
c0206e46:	c7 45 ec 00 00 00 00 	movl   $0x0,-0x14(%ebp)
c0206e4d:	c7 45 f0 00 00 00 00 	movl   $0x0,-0x10(%ebp)
c0206e54:	c7 45 f4 00 00 00 00 	movl   $0x0,-0xc(%ebp)
c0206e5b:	89 c3                	mov    %eax,%ebx
c0206e5d:	89 55 e0             	mov    %edx,-0x20(%ebp)
c0206e60:	83 e3 06             	and    $0x6,%ebx
c0206e63:	89 c2                	mov    %eax,%edx
c0206e65:	74 03                	je     c0206e6a <space_zero+0x3a>
c0206e67:	83 ca 01             	or     $0x1,%edx
c0206e6a:	c1 e2 03             	shl    $0x3,%edx
c0206e6d:	83 e2 38             	and    $0x38,%edx
c0206e70:	89 d1                	mov    %edx,%ecx
c0206e72:	81 c9 02 04 00 00    	or     $0x402,%ecx
c0206e78:	a8 10                	test   $0x10,%al
c0206e7a:	75 05                	jne    c0206e81 <space_zero+0x51>
c0206e7c:	89 d1                	mov    %edx,%ecx
c0206e7e:	83 c9 02             	or     $0x2,%ecx
c0206e81:	a8 08                	test   $0x8,%al
c0206e83:	74 06                	je     c0206e8b <space_zero+0x5b>
c0206e85:	81 c9 00 08 00 00    	or     $0x800,%ecx
c0206e8b:	89 4d e4             	mov    %ecx,-0x1c(%ebp)
c0206e8e:	83 f8 1f             	cmp    $0x1f,%eax
c0206e91:	77 3d                	ja     c0206ed0 <space_zero+0xa0>
c0206e93:	83 fb 06             	cmp    $0x6,%ebx
c0206e96:	74 48                	je     c0206ee0 <space_zero+0xb0>
c0206e98:	b8 00 6d 20 c0       	mov    $0xc0206d00,%eax
c0206e9d:	ba 01 00 00 00       	mov    $0x1,%edx
c0206ea2:	89 44 24 10          	mov    %eax,0x10(%esp)
c0206ea6:	89 54 24 0c          	mov    %edx,0xc(%esp)
c0206eaa:	8b 45 10             	mov    0x10(%ebp),%eax
c0206ead:	89 44 24 08          	mov    %eax,0x8(%esp)
c0206eb1:	8b 45 0c             	mov    0xc(%ebp),%eax
c0206eb4:	89 44 24 04          	mov    %eax,0x4(%esp)
c0206eb8:	8d 45 e0             	lea    -0x20(%ebp),%eax
c0206ebb:	89 04 24             	mov    %eax,(%esp)
c0206ebe:	e8 4d 0f 00 00       	call   c0207e10 <range_each>
c0206ec3:	8b 5d fc             	mov    -0x4(%ebp),%ebx
c0206ec6:	89 ec                	mov    %ebp,%esp
c0206ec8:	5d                   	pop    %ebp
c0206ec9:	c3                   	ret
c0206eca:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c0206ed0:	b8 ea ff ff ff       	mov    $0xffffffea,%eax
c0206ed5:	eb ec                	jmp    c0206ec3 <space_zero+0x93>
c0206ed7:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0206ede:	66 90                	xchg   %ax,%ax
c0206ee0:	b8 ff ff ff ff       	mov    $0xffffffff,%eax
c0206ee5:	eb dc                	jmp    c0206ec3 <space_zero+0x93>
c0206ee7:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0206eee:	66 90                	xchg   %ax,%ax

c0206ef0 <space_empty>:
c0206ef0:	55                   	push   %ebp
c0206ef1:	31 d2                	xor    %edx,%edx
c0206ef3:	89 e5                	mov    %esp,%ebp
c0206ef5:	83 ec 48             	sub    $0x48,%esp
c0206ef8:	c7 45 e4 00 00 00 00 	movl   $0x0,-0x1c(%ebp)
c0206eff:	8b 45 08             	mov    0x8(%ebp),%eax
c0206f02:	c7 45 e8 00 00 00 00 	movl   $0x0,-0x18(%ebp)
c0206f09:	c7 45 ec 00 00 00 00 	movl   $0x0,-0x14(%ebp)
c0206f10:	c7 45 f0 00 00 00 00 	movl   $0x0,-0x10(%ebp)
c0206f17:	89 45 e0             	mov    %eax,-0x20(%ebp)
c0206f1a:	b8 00 6d 20 c0       	mov    $0xc0206d00,%eax
c0206f1f:	c7 45 f4 00 00 00 00 	movl   $0x0,-0xc(%ebp)
c0206f26:	89 44 24 10          	mov    %eax,0x10(%esp)
c0206f2a:	89 54 24 0c          	mov    %edx,0xc(%esp)
c0206f2e:	8b 45 10             	mov    0x10(%ebp),%eax
c0206f31:	89 44 24 08          	mov    %eax,0x8(%esp)
c0206f35:	8b 45 0c             	mov    0xc(%ebp),%eax
c0206f38:	89 44 24 04          	mov    %eax,0x4(%esp)
c0206f3c:	8d 45 e0             	lea    -0x20(%ebp),%eax
c0206f3f:	89 04 24             	mov    %eax,(%esp)
c0206f42:	e8 c9 0e 00 00       	call   c0207e10 <range_each>
c0206f47:	89 ec                	mov    %ebp,%esp
c0206f49:	5d                   	pop    %ebp
c0206f4a:	c3                   	ret
c0206f4b:	66 90                	xchg   %ax,%ax
c0206f4d:	66 90                	xchg   %ax,%ax
c0206f4f:	90                   	nop

c0206f50 <list_remove>:
c0206f50:	55                   	push   %ebp
c0206f51:	8d 14 52             	lea    (%edx,%edx,2),%edx
c0206f54:	89 e5                	mov    %esp,%ebp
c0206f56:	83 ec 10             	sub    $0x10,%esp
c0206f59:	89 5d f4             	mov    %ebx,-0xc(%ebp)
c0206f5c:	89 75 f8             	mov    %esi,-0x8(%ebp)
c0206f5f:	89 7d fc             	mov    %edi,-0x4(%ebp)
c0206f62:	8b 3d 8c 02 22 c0    	mov    0xc022028c,%edi
c0206f68:	89 7d f0             	mov    %edi,-0x10(%ebp)
c0206f6b:	8d 14 97             	lea    (%edi,%edx,4),%edx
c0206f6e:	8b 72 08             	mov    0x8(%edx),%esi
c0206f71:	8b 5a 04             	mov    0x4(%edx),%ebx
c0206f74:	85 f6                	test   %esi,%esi
c0206f76:	74 28                	je     c0206fa0 <list_remove+0x50>
c0206f78:	8d 04 76             	lea    (%esi,%esi,2),%eax
c0206f7b:	85 db                	test   %ebx,%ebx
c0206f7d:	89 5c 87 04          	mov    %ebx,0x4(%edi,%eax,4)
c0206f81:	74 0a                	je     c0206f8d <list_remove+0x3d>
c0206f83:	8d 04 5b             	lea    (%ebx,%ebx,2),%eax
c0206f86:	8b 5d f0             	mov    -0x10(%ebp),%ebx
c0206f89:	89 74 83 08          	mov    %esi,0x8(%ebx,%eax,4)
c0206f8d:	80 62 03 fd          	andb   $0xfd,0x3(%edx)
c0206f91:	8b 5d f4             	mov    -0xc(%ebp),%ebx
c0206f94:	8b 75 f8             	mov    -0x8(%ebp),%esi
c0206f97:	8b 7d fc             	mov    -0x4(%ebp),%edi
c0206f9a:	89 ec                	mov    %ebp,%esp
c0206f9c:	5d                   	pop    %ebp
c0206f9d:	c3                   	ret
c0206f9e:	66 90                	xchg   %ax,%ax
c0206fa0:	8d 3c c0             	lea    (%eax,%eax,8),%edi
c0206fa3:	8d 3c 78             	lea    (%eax,%edi,2),%edi
c0206fa6:	8d 3c b8             	lea    (%eax,%edi,4),%edi
c0206fa9:	01 cf                	add    %ecx,%edi
c0206fab:	85 db                	test   %ebx,%ebx
c0206fad:	89 1c bd 20 00 22 c0 	mov    %ebx,-0x3fddffe0(,%edi,4)
c0206fb4:	75 cd                	jne    c0206f83 <list_remove+0x33>
c0206fb6:	69 c0 34 01 00 00    	imul   $0x134,%eax,%eax
c0206fbc:	bb fe ff ff ff       	mov    $0xfffffffe,%ebx
c0206fc1:	d3 c3                	rol    %cl,%ebx
c0206fc3:	21 98 4c 00 22 c0    	and    %ebx,-0x3fddffb4(%eax)
c0206fc9:	eb c2                	jmp    c0206f8d <list_remove+0x3d>
c0206fcb:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0206fcf:	90                   	nop

c0206fd0 <give>:
c0206fd0:	55                   	push   %ebp
c0206fd1:	89 e5                	mov    %esp,%ebp
c0206fd3:	57                   	push   %edi
c0206fd4:	56                   	push   %esi
c0206fd5:	89 c6                	mov    %eax,%esi
c0206fd7:	53                   	push   %ebx
c0206fd8:	8d 5a 01             	lea    0x1(%edx),%ebx
c0206fdb:	83 ec 14             	sub    $0x14,%esp
c0206fde:	3b 05 00 e0 21 c0    	cmp    0xc021e000,%eax
c0206fe4:	89 55 e8             	mov    %edx,-0x18(%ebp)
c0206fe7:	0f 93 c0             	setae  %al
c0206fea:	83 fb 0a             	cmp    $0xa,%ebx
c0206fed:	0f b6 c0             	movzbl %al,%eax
c0206ff0:	89 45 f0             	mov    %eax,-0x10(%ebp)
c0206ff3:	a1 8c 02 22 c0       	mov    0xc022028c,%eax
c0206ff8:	89 45 e0             	mov    %eax,-0x20(%ebp)
c0206ffb:	0f 87 19 01 00 00    	ja     c020711a <give+0x14a>
c0207001:	89 75 ec             	mov    %esi,-0x14(%ebp)
c0207004:	89 c6                	mov    %eax,%esi
c0207006:	eb 4d                	jmp    c0207055 <give+0x85>
c0207008:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020700f:	90                   	nop
c0207010:	31 c0                	xor    %eax,%eax
c0207012:	3b 15 00 e0 21 c0    	cmp    0xc021e000,%edx
c0207018:	0f 93 c0             	setae  %al
c020701b:	39 45 f0             	cmp    %eax,-0x10(%ebp)
c020701e:	75 54                	jne    c0207074 <give+0xa4>
c0207020:	8d 04 52             	lea    (%edx,%edx,2),%eax
c0207023:	f6 44 86 03 02       	testb  $0x2,0x3(%esi,%eax,4)
c0207028:	8d 3c 86             	lea    (%esi,%eax,4),%edi
c020702b:	74 47                	je     c0207074 <give+0xa4>
c020702d:	0f b6 47 02          	movzbl 0x2(%edi),%eax
c0207031:	39 c8                	cmp    %ecx,%eax
c0207033:	75 3f                	jne    c0207074 <give+0xa4>
c0207035:	8b 45 f0             	mov    -0x10(%ebp),%eax
c0207038:	e8 13 ff ff ff       	call   c0206f50 <list_remove>
c020703d:	8b 45 e4             	mov    -0x1c(%ebp),%eax
c0207040:	f7 d0                	not    %eax
c0207042:	21 45 ec             	and    %eax,-0x14(%ebp)
c0207045:	83 fb 0a             	cmp    $0xa,%ebx
c0207048:	0f 84 b2 00 00 00    	je     c0207100 <give+0x130>
c020704e:	8b 35 8c 02 22 c0    	mov    0xc022028c,%esi
c0207054:	43                   	inc    %ebx
c0207055:	8b 4d e8             	mov    -0x18(%ebp),%ecx
c0207058:	b8 01 00 00 00       	mov    $0x1,%eax
c020705d:	89 5d e8             	mov    %ebx,-0x18(%ebp)
c0207060:	d3 e0                	shl    %cl,%eax
c0207062:	89 45 e4             	mov    %eax,-0x1c(%ebp)
c0207065:	89 c2                	mov    %eax,%edx
c0207067:	8b 45 ec             	mov    -0x14(%ebp),%eax
c020706a:	31 c2                	xor    %eax,%edx
c020706c:	3b 15 88 02 22 c0    	cmp    0xc0220288,%edx
c0207072:	72 9c                	jb     c0207010 <give+0x40>
c0207074:	89 75 e0             	mov    %esi,-0x20(%ebp)
c0207077:	8b 7d e4             	mov    -0x1c(%ebp),%edi
c020707a:	8b 75 ec             	mov    -0x14(%ebp),%esi
c020707d:	8b 5d f0             	mov    -0x10(%ebp),%ebx
c0207080:	8d 14 dd 00 00 00 00 	lea    0x0(,%ebx,8),%edx
c0207087:	89 55 ec             	mov    %edx,-0x14(%ebp)
c020708a:	8d 04 1a             	lea    (%edx,%ebx,1),%eax
c020708d:	8b 55 e0             	mov    -0x20(%ebp),%edx
c0207090:	8d 04 43             	lea    (%ebx,%eax,2),%eax
c0207093:	8d 04 83             	lea    (%ebx,%eax,4),%eax
c0207096:	01 c8                	add    %ecx,%eax
c0207098:	8b 1c 85 20 00 22 c0 	mov    -0x3fddffe0(,%eax,4),%ebx
c020709f:	8d 04 76             	lea    (%esi,%esi,2),%eax
c02070a2:	c1 e0 02             	shl    $0x2,%eax
c02070a5:	88 4c 02 02          	mov    %cl,0x2(%edx,%eax,1)
c02070a9:	8b 15 8c 02 22 c0    	mov    0xc022028c,%edx
c02070af:	01 c2                	add    %eax,%edx
c02070b1:	80 4a 03 02          	orb    $0x2,0x3(%edx)
c02070b5:	8b 15 8c 02 22 c0    	mov    0xc022028c,%edx
c02070bb:	01 d0                	add    %edx,%eax
c02070bd:	85 db                	test   %ebx,%ebx
c02070bf:	89 58 04             	mov    %ebx,0x4(%eax)
c02070c2:	c7 40 08 00 00 00 00 	movl   $0x0,0x8(%eax)
c02070c9:	74 07                	je     c02070d2 <give+0x102>
c02070cb:	8d 04 5b             	lea    (%ebx,%ebx,2),%eax
c02070ce:	89 74 82 08          	mov    %esi,0x8(%edx,%eax,4)
c02070d2:	8b 5d f0             	mov    -0x10(%ebp),%ebx
c02070d5:	8b 45 ec             	mov    -0x14(%ebp),%eax
c02070d8:	01 d8                	add    %ebx,%eax
c02070da:	8d 04 43             	lea    (%ebx,%eax,2),%eax
c02070dd:	8d 04 83             	lea    (%ebx,%eax,4),%eax
c02070e0:	01 c8                	add    %ecx,%eax
c02070e2:	89 34 85 20 00 22 c0 	mov    %esi,-0x3fddffe0(,%eax,4)
c02070e9:	69 c3 34 01 00 00    	imul   $0x134,%ebx,%eax
c02070ef:	09 b8 4c 00 22 c0    	or     %edi,-0x3fddffb4(%eax)
c02070f5:	83 c4 14             	add    $0x14,%esp
c02070f8:	5b                   	pop    %ebx
c02070f9:	5e                   	pop    %esi
c02070fa:	5f                   	pop    %edi
c02070fb:	5d                   	pop    %ebp
c02070fc:	c3                   	ret
c02070fd:	8d 76 00             	lea    0x0(%esi),%esi
c0207100:	a1 8c 02 22 c0       	mov    0xc022028c,%eax
c0207105:	b9 0a 00 00 00       	mov    $0xa,%ecx
c020710a:	bf 00 04 00 00       	mov    $0x400,%edi
c020710f:	8b 75 ec             	mov    -0x14(%ebp),%esi
c0207112:	89 45 e0             	mov    %eax,-0x20(%ebp)
c0207115:	e9 63 ff ff ff       	jmp    c020707d <give+0xad>
c020711a:	88 d1                	mov    %dl,%cl
c020711c:	b8 01 00 00 00       	mov    $0x1,%eax
c0207121:	d3 e0                	shl    %cl,%eax
c0207123:	89 d1                	mov    %edx,%ecx
c0207125:	89 c7                	mov    %eax,%edi
c0207127:	e9 51 ff ff ff       	jmp    c020707d <give+0xad>
c020712c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi

c0207130 <take>:
c0207130:	55                   	push   %ebp
c0207131:	88 d1                	mov    %dl,%cl
c0207133:	89 e5                	mov    %esp,%ebp
c0207135:	57                   	push   %edi
c0207136:	56                   	push   %esi
c0207137:	53                   	push   %ebx
c0207138:	69 d8 34 01 00 00    	imul   $0x134,%eax,%ebx
c020713e:	83 ec 10             	sub    $0x10,%esp
c0207141:	89 5d f0             	mov    %ebx,-0x10(%ebp)
c0207144:	8d bb 20 00 22 c0    	lea    -0x3fddffe0(%ebx),%edi
c020714a:	8b 9b 4c 00 22 c0    	mov    -0x3fddffb4(%ebx),%ebx
c0207150:	d3 eb                	shr    %cl,%ebx
c0207152:	89 5d ec             	mov    %ebx,-0x14(%ebp)
c0207155:	85 db                	test   %ebx,%ebx
c0207157:	75 0f                	jne    c0207168 <take+0x38>
c0207159:	8b 45 ec             	mov    -0x14(%ebp),%eax
c020715c:	83 c4 10             	add    $0x10,%esp
c020715f:	5b                   	pop    %ebx
c0207160:	5e                   	pop    %esi
c0207161:	5f                   	pop    %edi
c0207162:	5d                   	pop    %ebp
c0207163:	c3                   	ret
c0207164:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0207168:	89 55 e8             	mov    %edx,-0x18(%ebp)
c020716b:	89 d9                	mov    %ebx,%ecx
c020716d:	81 c9 00 00 00 80    	or     $0x80000000,%ecx
c0207173:	0f bc c9             	bsf    %ecx,%ecx
c0207176:	01 d1                	add    %edx,%ecx
c0207178:	8d 14 c0             	lea    (%eax,%eax,8),%edx
c020717b:	8d 14 50             	lea    (%eax,%edx,2),%edx
c020717e:	8d 14 90             	lea    (%eax,%edx,4),%edx
c0207181:	01 ca                	add    %ecx,%edx
c0207183:	8b 1c 95 20 00 22 c0 	mov    -0x3fddffe0(,%edx,4),%ebx
c020718a:	89 5d ec             	mov    %ebx,-0x14(%ebp)
c020718d:	89 da                	mov    %ebx,%edx
c020718f:	e8 bc fd ff ff       	call   c0206f50 <list_remove>
c0207194:	39 4d e8             	cmp    %ecx,-0x18(%ebp)
c0207197:	73 c0                	jae    c0207159 <take+0x29>
c0207199:	89 7d e4             	mov    %edi,-0x1c(%ebp)
c020719c:	8b 35 8c 02 22 c0    	mov    0xc022028c,%esi
c02071a2:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02071a9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02071b0:	8b 45 ec             	mov    -0x14(%ebp),%eax
c02071b3:	49                   	dec    %ecx
c02071b4:	bf 01 00 00 00       	mov    $0x1,%edi
c02071b9:	d3 e7                	shl    %cl,%edi
c02071bb:	8d 14 07             	lea    (%edi,%eax,1),%edx
c02071be:	8b 45 f0             	mov    -0x10(%ebp),%eax
c02071c1:	8b 9c 88 20 00 22 c0 	mov    -0x3fddffe0(%eax,%ecx,4),%ebx
c02071c8:	8d 04 52             	lea    (%edx,%edx,2),%eax
c02071cb:	c1 e0 02             	shl    $0x2,%eax
c02071ce:	88 4c 06 02          	mov    %cl,0x2(%esi,%eax,1)
c02071d2:	8b 35 8c 02 22 c0    	mov    0xc022028c,%esi
c02071d8:	01 c6                	add    %eax,%esi
c02071da:	80 4e 03 02          	orb    $0x2,0x3(%esi)
c02071de:	8b 35 8c 02 22 c0    	mov    0xc022028c,%esi
c02071e4:	01 f0                	add    %esi,%eax
c02071e6:	85 db                	test   %ebx,%ebx
c02071e8:	89 58 04             	mov    %ebx,0x4(%eax)
c02071eb:	c7 40 08 00 00 00 00 	movl   $0x0,0x8(%eax)
c02071f2:	74 07                	je     c02071fb <take+0xcb>
c02071f4:	8d 04 5b             	lea    (%ebx,%ebx,2),%eax
c02071f7:	89 54 86 08          	mov    %edx,0x8(%esi,%eax,4)
c02071fb:	8b 45 f0             	mov    -0x10(%ebp),%eax
c02071fe:	89 94 88 20 00 22 c0 	mov    %edx,-0x3fddffe0(%eax,%ecx,4)
c0207205:	8b 45 e4             	mov    -0x1c(%ebp),%eax
c0207208:	09 78 2c             	or     %edi,0x2c(%eax)
c020720b:	39 4d e8             	cmp    %ecx,-0x18(%ebp)
c020720e:	75 a0                	jne    c02071b0 <take+0x80>
c0207210:	8b 45 ec             	mov    -0x14(%ebp),%eax
c0207213:	83 c4 10             	add    $0x10,%esp
c0207216:	5b                   	pop    %ebx
c0207217:	5e                   	pop    %esi
c0207218:	5f                   	pop    %edi
c0207219:	5d                   	pop    %ebp
c020721a:	c3                   	ret
c020721b:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c020721f:	90                   	nop

c0207220 <alloc_one>:
c0207220:	55                   	push   %ebp
c0207221:	69 d0 34 01 00 00    	imul   $0x134,%eax,%edx
c0207227:	89 e5                	mov    %esp,%ebp
c0207229:	57                   	push   %edi
c020722a:	56                   	push   %esi
c020722b:	53                   	push   %ebx
c020722c:	89 c3                	mov    %eax,%ebx
c020722e:	83 ec 0c             	sub    $0xc,%esp
c0207231:	81 c2 20 00 22 c0    	add    $0xc0220020,%edx
c0207237:	8b 42 30             	mov    0x30(%edx),%eax
c020723a:	85 c0                	test   %eax,%eax
c020723c:	74 5a                	je     c0207298 <alloc_one+0x78>
c020723e:	8d 3c dd 00 00 00 00 	lea    0x0(,%ebx,8),%edi
c0207245:	8d 50 ff             	lea    -0x1(%eax),%edx
c0207248:	8b 0d 8c 02 22 c0    	mov    0xc022028c,%ecx
c020724e:	69 c3 34 01 00 00    	imul   $0x134,%ebx,%eax
c0207254:	ff 0d a0 02 22 c0    	decl   0xc02202a0
c020725a:	89 90 50 00 22 c0    	mov    %edx,-0x3fddffb0(%eax)
c0207260:	8d 04 1f             	lea    (%edi,%ebx,1),%eax
c0207263:	8d 04 43             	lea    (%ebx,%eax,2),%eax
c0207266:	8d 04 83             	lea    (%ebx,%eax,4),%eax
c0207269:	8d 44 02 0c          	lea    0xc(%edx,%eax,1),%eax
c020726d:	8b 04 85 24 00 22 c0 	mov    -0x3fddffdc(,%eax,4),%eax
c0207274:	8d 14 40             	lea    (%eax,%eax,2),%edx
c0207277:	c1 e2 02             	shl    $0x2,%edx
c020727a:	c6 44 11 03 01       	movb   $0x1,0x3(%ecx,%edx,1)
c020727f:	8b 0d 8c 02 22 c0    	mov    0xc022028c,%ecx
c0207285:	66 c7 04 11 01 00    	movw   $0x1,(%ecx,%edx,1)
c020728b:	83 c4 0c             	add    $0xc,%esp
c020728e:	5b                   	pop    %ebx
c020728f:	5e                   	pop    %esi
c0207290:	5f                   	pop    %edi
c0207291:	5d                   	pop    %ebp
c0207292:	c3                   	ret
c0207293:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0207297:	90                   	nop
c0207298:	8b 52 2c             	mov    0x2c(%edx),%edx
c020729b:	b9 03 00 00 00       	mov    $0x3,%ecx
c02072a0:	89 c6                	mov    %eax,%esi
c02072a2:	85 d2                	test   %edx,%edx
c02072a4:	74 e5                	je     c020728b <alloc_one+0x6b>
c02072a6:	89 4d f0             	mov    %ecx,-0x10(%ebp)
c02072a9:	89 ca                	mov    %ecx,%edx
c02072ab:	89 d8                	mov    %ebx,%eax
c02072ad:	e8 7e fe ff ff       	call   c0207130 <take>
c02072b2:	8b 4d f0             	mov    -0x10(%ebp),%ecx
c02072b5:	85 c0                	test   %eax,%eax
c02072b7:	74 77                	je     c0207330 <alloc_one+0x110>
c02072b9:	89 45 f0             	mov    %eax,-0x10(%ebp)
c02072bc:	69 f3 34 01 00 00    	imul   $0x134,%ebx,%esi
c02072c2:	89 c7                	mov    %eax,%edi
c02072c4:	89 5d ec             	mov    %ebx,-0x14(%ebp)
c02072c7:	b8 01 00 00 00       	mov    $0x1,%eax
c02072cc:	d3 e0                	shl    %cl,%eax
c02072ce:	8d 44 07 ff          	lea    -0x1(%edi,%eax,1),%eax
c02072d2:	8d 3c dd 00 00 00 00 	lea    0x0(,%ebx,8),%edi
c02072d9:	81 c6 20 00 22 c0    	add    $0xc0220020,%esi
c02072df:	89 7d e8             	mov    %edi,-0x18(%ebp)
c02072e2:	8d 14 1f             	lea    (%edi,%ebx,1),%edx
c02072e5:	8d 14 53             	lea    (%ebx,%edx,2),%edx
c02072e8:	8d 14 93             	lea    (%ebx,%edx,4),%edx
c02072eb:	89 d7                	mov    %edx,%edi
c02072ed:	8d 76 00             	lea    0x0(%esi),%esi
c02072f0:	8b 15 8c 02 22 c0    	mov    0xc022028c,%edx
c02072f6:	8d 0c 40             	lea    (%eax,%eax,2),%ecx
c02072f9:	89 c3                	mov    %eax,%ebx
c02072fb:	80 4c 8a 03 04       	orb    $0x4,0x3(%edx,%ecx,4)
c0207300:	8b 4e 30             	mov    0x30(%esi),%ecx
c0207303:	8d 51 01             	lea    0x1(%ecx),%edx
c0207306:	89 56 30             	mov    %edx,0x30(%esi)
c0207309:	8d 4c 39 0c          	lea    0xc(%ecx,%edi,1),%ecx
c020730d:	89 04 8d 24 00 22 c0 	mov    %eax,-0x3fddffdc(,%ecx,4)
c0207314:	48                   	dec    %eax
c0207315:	39 5d f0             	cmp    %ebx,-0x10(%ebp)
c0207318:	75 d6                	jne    c02072f0 <alloc_one+0xd0>
c020731a:	8b 5d ec             	mov    -0x14(%ebp),%ebx
c020731d:	89 d0                	mov    %edx,%eax
c020731f:	8b 7d e8             	mov    -0x18(%ebp),%edi
c0207322:	e9 1e ff ff ff       	jmp    c0207245 <alloc_one+0x25>
c0207327:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020732e:	66 90                	xchg   %ax,%ax
c0207330:	69 c3 34 01 00 00    	imul   $0x134,%ebx,%eax
c0207336:	49                   	dec    %ecx
c0207337:	8b b8 4c 00 22 c0    	mov    -0x3fddffb4(%eax),%edi
c020733d:	85 ff                	test   %edi,%edi
c020733f:	0f 85 61 ff ff ff    	jne    c02072a6 <alloc_one+0x86>
c0207345:	89 f0                	mov    %esi,%eax
c0207347:	e9 3f ff ff ff       	jmp    c020728b <alloc_one+0x6b>
c020734c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi

c0207350 <frame_alloc_user>:
c0207350:	55                   	push   %ebp
c0207351:	8b 0d a0 02 22 c0    	mov    0xc02202a0,%ecx
c0207357:	31 c0                	xor    %eax,%eax
c0207359:	89 e5                	mov    %esp,%ebp
c020735b:	8b 55 08             	mov    0x8(%ebp),%edx
c020735e:	39 0c 95 90 02 22 c0 	cmp    %ecx,-0x3fddfd70(,%edx,4)
c0207365:	72 09                	jb     c0207370 <frame_alloc_user+0x20>
c0207367:	5d                   	pop    %ebp
c0207368:	c3                   	ret
c0207369:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0207370:	b8 01 00 00 00       	mov    $0x1,%eax
c0207375:	e8 a6 fe ff ff       	call   c0207220 <alloc_one>
c020737a:	85 c0                	test   %eax,%eax
c020737c:	75 e9                	jne    c0207367 <frame_alloc_user+0x17>
c020737e:	e8 9d fe ff ff       	call   c0207220 <alloc_one>
c0207383:	5d                   	pop    %ebp
c0207384:	c3                   	ret
c0207385:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020738c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi

c0207390 <frame_alloc_low>:
c0207390:	55                   	push   %ebp
c0207391:	89 e5                	mov    %esp,%ebp
c0207393:	83 ec 28             	sub    $0x28,%esp
c0207396:	83 7d 08 0a          	cmpl   $0xa,0x8(%ebp)
c020739a:	89 5d f4             	mov    %ebx,-0xc(%ebp)
c020739d:	89 75 f8             	mov    %esi,-0x8(%ebp)
c02073a0:	89 7d fc             	mov    %edi,-0x4(%ebp)
c02073a3:	77 6b                	ja     c0207410 <frame_alloc_low+0x80>
c02073a5:	0f b6 4d 08          	movzbl 0x8(%ebp),%ecx
c02073a9:	be 01 00 00 00       	mov    $0x1,%esi
c02073ae:	8b 45 0c             	mov    0xc(%ebp),%eax
c02073b1:	8b 3d a0 02 22 c0    	mov    0xc02202a0,%edi
c02073b7:	d3 e6                	shl    %cl,%esi
c02073b9:	8b 0c 85 90 02 22 c0 	mov    -0x3fddfd70(,%eax,4),%ecx
c02073c0:	01 f1                	add    %esi,%ecx
c02073c2:	39 cf                	cmp    %ecx,%edi
c02073c4:	72 4a                	jb     c0207410 <frame_alloc_low+0x80>
c02073c6:	8b 4d 08             	mov    0x8(%ebp),%ecx
c02073c9:	85 c9                	test   %ecx,%ecx
c02073cb:	0f 84 e7 00 00 00    	je     c02074b8 <frame_alloc_low+0x128>
c02073d1:	8b 55 08             	mov    0x8(%ebp),%edx
c02073d4:	31 c0                	xor    %eax,%eax
c02073d6:	e8 55 fd ff ff       	call   c0207130 <take>
c02073db:	85 c0                	test   %eax,%eax
c02073dd:	89 c3                	mov    %eax,%ebx
c02073df:	74 47                	je     c0207428 <frame_alloc_low+0x98>
c02073e1:	8b 15 8c 02 22 c0    	mov    0xc022028c,%edx
c02073e7:	8d 04 5b             	lea    (%ebx,%ebx,2),%eax
c02073ea:	29 f7                	sub    %esi,%edi
c02073ec:	89 3d a0 02 22 c0    	mov    %edi,0xc02202a0
c02073f2:	8d 04 82             	lea    (%edx,%eax,4),%eax
c02073f5:	66 c7 00 01 00       	movw   $0x1,(%eax)
c02073fa:	89 d8                	mov    %ebx,%eax
c02073fc:	8b 5d f4             	mov    -0xc(%ebp),%ebx
c02073ff:	8b 75 f8             	mov    -0x8(%ebp),%esi
c0207402:	8b 7d fc             	mov    -0x4(%ebp),%edi
c0207405:	89 ec                	mov    %ebp,%esp
c0207407:	5d                   	pop    %ebp
c0207408:	c3                   	ret
c0207409:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0207410:	31 db                	xor    %ebx,%ebx
c0207412:	8b 75 f8             	mov    -0x8(%ebp),%esi
c0207415:	8b 7d fc             	mov    -0x4(%ebp),%edi
c0207418:	89 d8                	mov    %ebx,%eax
c020741a:	8b 5d f4             	mov    -0xc(%ebp),%ebx
c020741d:	89 ec                	mov    %ebp,%esp
c020741f:	5d                   	pop    %ebp
c0207420:	c3                   	ret
c0207421:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0207428:	8b 3d 50 00 22 c0    	mov    0xc0220050,%edi
c020742e:	85 ff                	test   %edi,%edi
c0207430:	0f 84 9a 00 00 00    	je     c02074d0 <frame_alloc_low+0x140>
c0207436:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020743d:	8d 76 00             	lea    0x0(%esi),%esi
c0207440:	8b 04 9d 54 00 22 c0 	mov    -0x3fddffac(,%ebx,4),%eax
c0207447:	8d 14 40             	lea    (%eax,%eax,2),%edx
c020744a:	a1 8c 02 22 c0       	mov    0xc022028c,%eax
c020744f:	80 64 90 03 fb       	andb   $0xfb,0x3(%eax,%edx,4)
c0207454:	31 d2                	xor    %edx,%edx
c0207456:	8b 04 9d 54 00 22 c0 	mov    -0x3fddffac(,%ebx,4),%eax
c020745d:	43                   	inc    %ebx
c020745e:	e8 6d fb ff ff       	call   c0206fd0 <give>
c0207463:	39 df                	cmp    %ebx,%edi
c0207465:	75 d9                	jne    c0207440 <frame_alloc_low+0xb0>
c0207467:	a1 50 00 22 c0       	mov    0xc0220050,%eax
c020746c:	29 f8                	sub    %edi,%eax
c020746e:	8d 14 85 00 00 00 00 	lea    0x0(,%eax,4),%edx
c0207475:	a3 50 00 22 c0       	mov    %eax,0xc0220050
c020747a:	8d 04 bd 54 00 22 c0 	lea    -0x3fddffac(,%edi,4),%eax
c0207481:	89 54 24 08          	mov    %edx,0x8(%esp)
c0207485:	89 44 24 04          	mov    %eax,0x4(%esp)
c0207489:	c7 04 24 54 00 22 c0 	movl   $0xc0220054,(%esp)
c0207490:	e8 7b ac ff ff       	call   c0202110 <memmove>
c0207495:	8b 55 08             	mov    0x8(%ebp),%edx
c0207498:	31 c0                	xor    %eax,%eax
c020749a:	e8 91 fc ff ff       	call   c0207130 <take>
c020749f:	85 c0                	test   %eax,%eax
c02074a1:	89 c3                	mov    %eax,%ebx
c02074a3:	0f 84 67 ff ff ff    	je     c0207410 <frame_alloc_low+0x80>
c02074a9:	8b 3d a0 02 22 c0    	mov    0xc02202a0,%edi
c02074af:	e9 2d ff ff ff       	jmp    c02073e1 <frame_alloc_low+0x51>
c02074b4:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c02074b8:	31 c0                	xor    %eax,%eax
c02074ba:	e8 61 fd ff ff       	call   c0207220 <alloc_one>
c02074bf:	8b 75 f8             	mov    -0x8(%ebp),%esi
c02074c2:	8b 7d fc             	mov    -0x4(%ebp),%edi
c02074c5:	89 c3                	mov    %eax,%ebx
c02074c7:	89 d8                	mov    %ebx,%eax
c02074c9:	8b 5d f4             	mov    -0xc(%ebp),%ebx
c02074cc:	89 ec                	mov    %ebp,%esp
c02074ce:	5d                   	pop    %ebp
c02074cf:	c3                   	ret
c02074d0:	31 d2                	xor    %edx,%edx
c02074d2:	31 c0                	xor    %eax,%eax
c02074d4:	eb 9f                	jmp    c0207475 <frame_alloc_low+0xe5>
c02074d6:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02074dd:	8d 76 00             	lea    0x0(%esi),%esi

c02074e0 <frame_free>:
c02074e0:	55                   	push   %ebp
c02074e1:	89 e5                	mov    %esp,%ebp
c02074e3:	57                   	push   %edi
c02074e4:	56                   	push   %esi
c02074e5:	53                   	push   %ebx
c02074e6:	83 ec 2c             	sub    $0x2c,%esp
c02074e9:	8b 7d 08             	mov    0x8(%ebp),%edi
c02074ec:	3b 3d 88 02 22 c0    	cmp    0xc0220288,%edi
c02074f2:	8b 4d 0c             	mov    0xc(%ebp),%ecx
c02074f5:	0f 83 34 05 00 00    	jae    c0207a2f <frame_free.cold>
c02074fb:	a1 8c 02 22 c0       	mov    0xc022028c,%eax
c0207500:	8d 14 7f             	lea    (%edi,%edi,2),%edx
c0207503:	c1 e2 02             	shl    $0x2,%edx
c0207506:	01 d0                	add    %edx,%eax
c0207508:	f6 40 03 01          	testb  $0x1,0x3(%eax)
c020750c:	0f 84 1d 05 00 00    	je     c0207a2f <frame_free.cold>
c0207512:	66 83 38 01          	cmpw   $0x1,(%eax)
c0207516:	0f 85 13 05 00 00    	jne    c0207a2f <frame_free.cold>
c020751c:	83 f9 0a             	cmp    $0xa,%ecx
c020751f:	0f 87 0a 05 00 00    	ja     c0207a2f <frame_free.cold>
c0207525:	66 c7 00 00 00       	movw   $0x0,(%eax)
c020752a:	b8 01 00 00 00       	mov    $0x1,%eax
c020752f:	d3 e0                	shl    %cl,%eax
c0207531:	01 05 a0 02 22 c0    	add    %eax,0xc02202a0
c0207537:	85 c9                	test   %ecx,%ecx
c0207539:	75 5d                	jne    c0207598 <frame_free+0xb8>
c020753b:	a1 00 e0 21 c0       	mov    0xc021e000,%eax
c0207540:	31 db                	xor    %ebx,%ebx
c0207542:	39 c7                	cmp    %eax,%edi
c0207544:	0f 93 c3             	setae  %bl
c0207547:	69 cb 34 01 00 00    	imul   $0x134,%ebx,%ecx
c020754d:	83 b9 50 00 22 c0 40 	cmpl   $0x40,-0x3fddffb0(%ecx)
c0207554:	74 5a                	je     c02075b0 <frame_free+0xd0>
c0207556:	a1 8c 02 22 c0       	mov    0xc022028c,%eax
c020755b:	01 c2                	add    %eax,%edx
c020755d:	69 c3 34 01 00 00    	imul   $0x134,%ebx,%eax
c0207563:	80 4a 03 04          	orb    $0x4,0x3(%edx)
c0207567:	8b 90 50 00 22 c0    	mov    -0x3fddffb0(%eax),%edx
c020756d:	8d 4a 01             	lea    0x1(%edx),%ecx
c0207570:	89 88 50 00 22 c0    	mov    %ecx,-0x3fddffb0(%eax)
c0207576:	8d 04 db             	lea    (%ebx,%ebx,8),%eax
c0207579:	8d 04 43             	lea    (%ebx,%eax,2),%eax
c020757c:	8d 04 83             	lea    (%ebx,%eax,4),%eax
c020757f:	8d 44 02 0c          	lea    0xc(%edx,%eax,1),%eax
c0207583:	89 3c 85 24 00 22 c0 	mov    %edi,-0x3fddffdc(,%eax,4)
c020758a:	83 c4 2c             	add    $0x2c,%esp
c020758d:	5b                   	pop    %ebx
c020758e:	5e                   	pop    %esi
c020758f:	5f                   	pop    %edi
c0207590:	5d                   	pop    %ebp
c0207591:	c3                   	ret
c0207592:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c0207598:	89 f8                	mov    %edi,%eax
c020759a:	89 ca                	mov    %ecx,%edx
c020759c:	e8 2f fa ff ff       	call   c0206fd0 <give>
c02075a1:	83 c4 2c             	add    $0x2c,%esp
c02075a4:	5b                   	pop    %ebx
c02075a5:	5e                   	pop    %esi
c02075a6:	5f                   	pop    %edi
c02075a7:	5d                   	pop    %ebp
c02075a8:	c3                   	ret
c02075a9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02075b0:	89 5d e4             	mov    %ebx,-0x1c(%ebp)
c02075b3:	39 c7                	cmp    %eax,%edi
c02075b5:	89 55 dc             	mov    %edx,-0x24(%ebp)
c02075b8:	19 c0                	sbb    %eax,%eax
c02075ba:	f7 d0                	not    %eax
c02075bc:	25 34 01 00 00       	and    $0x134,%eax
c02075c1:	8d 88 54 00 22 c0    	lea    -0x3fddffac(%eax),%ecx
c02075c7:	05 d4 00 22 c0       	add    $0xc02200d4,%eax
c02075cc:	89 4d e0             	mov    %ecx,-0x20(%ebp)
c02075cf:	89 ce                	mov    %ecx,%esi
c02075d1:	89 c3                	mov    %eax,%ebx
c02075d3:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02075da:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c02075e0:	8b 06                	mov    (%esi),%eax
c02075e2:	83 c6 04             	add    $0x4,%esi
c02075e5:	8d 14 40             	lea    (%eax,%eax,2),%edx
c02075e8:	a1 8c 02 22 c0       	mov    0xc022028c,%eax
c02075ed:	80 64 90 03 fb       	andb   $0xfb,0x3(%eax,%edx,4)
c02075f2:	31 d2                	xor    %edx,%edx
c02075f4:	8b 46 fc             	mov    -0x4(%esi),%eax
c02075f7:	e8 d4 f9 ff ff       	call   c0206fd0 <give>
c02075fc:	39 f3                	cmp    %esi,%ebx
c02075fe:	75 e0                	jne    c02075e0 <frame_free+0x100>
c0207600:	8b 5d e4             	mov    -0x1c(%ebp),%ebx
c0207603:	8b 55 dc             	mov    -0x24(%ebp),%edx
c0207606:	8b 4d e0             	mov    -0x20(%ebp),%ecx
c0207609:	69 db 34 01 00 00    	imul   $0x134,%ebx,%ebx
c020760f:	89 55 e4             	mov    %edx,-0x1c(%ebp)
c0207612:	89 0c 24             	mov    %ecx,(%esp)
c0207615:	8b 83 50 00 22 c0    	mov    -0x3fddffb0(%ebx),%eax
c020761b:	83 e8 20             	sub    $0x20,%eax
c020761e:	89 83 50 00 22 c0    	mov    %eax,-0x3fddffb0(%ebx)
c0207624:	c1 e0 02             	shl    $0x2,%eax
c0207627:	31 db                	xor    %ebx,%ebx
c0207629:	89 44 24 08          	mov    %eax,0x8(%esp)
c020762d:	8d 81 80 00 00 00    	lea    0x80(%ecx),%eax
c0207633:	89 44 24 04          	mov    %eax,0x4(%esp)
c0207637:	e8 d4 aa ff ff       	call   c0202110 <memmove>
c020763c:	8b 55 e4             	mov    -0x1c(%ebp),%edx
c020763f:	3b 3d 00 e0 21 c0    	cmp    0xc021e000,%edi
c0207645:	0f 93 c3             	setae  %bl
c0207648:	e9 09 ff ff ff       	jmp    c0207556 <frame_free+0x76>
c020764d:	8d 76 00             	lea    0x0(%esi),%esi

c0207650 <frame_get>:
c0207650:	55                   	push   %ebp
c0207651:	89 e5                	mov    %esp,%ebp
c0207653:	83 ec 18             	sub    $0x18,%esp
c0207656:	8b 45 08             	mov    0x8(%ebp),%eax
c0207659:	3b 05 88 02 22 c0    	cmp    0xc0220288,%eax
c020765f:	0f 83 e6 03 00 00    	jae    c0207a4b <frame_get.cold>
c0207665:	8d 0c 40             	lea    (%eax,%eax,2),%ecx
c0207668:	a1 8c 02 22 c0       	mov    0xc022028c,%eax
c020766d:	f6 44 88 03 01       	testb  $0x1,0x3(%eax,%ecx,4)
c0207672:	8d 14 88             	lea    (%eax,%ecx,4),%edx
c0207675:	0f 84 d0 03 00 00    	je     c0207a4b <frame_get.cold>
c020767b:	0f b7 02             	movzwl (%edx),%eax
c020767e:	8d 48 ff             	lea    -0x1(%eax),%ecx
c0207681:	66 83 f9 fd          	cmp    $0xfffd,%cx
c0207685:	77 08                	ja     c020768f <frame_get+0x3f>
c0207687:	40                   	inc    %eax
c0207688:	66 89 02             	mov    %ax,(%edx)
c020768b:	89 ec                	mov    %ebp,%esp
c020768d:	5d                   	pop    %ebp
c020768e:	c3                   	ret
c020768f:	e9 d3 03 00 00       	jmp    c0207a67 <frame_get.cold+0x1c>
c0207694:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020769b:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c020769f:	90                   	nop

c02076a0 <frame_put>:
c02076a0:	55                   	push   %ebp
c02076a1:	89 e5                	mov    %esp,%ebp
c02076a3:	83 ec 18             	sub    $0x18,%esp
c02076a6:	89 5d fc             	mov    %ebx,-0x4(%ebp)
c02076a9:	8b 55 08             	mov    0x8(%ebp),%edx
c02076ac:	3b 15 88 02 22 c0    	cmp    0xc0220288,%edx
c02076b2:	0f 83 cb 03 00 00    	jae    c0207a83 <frame_put.cold>
c02076b8:	a1 8c 02 22 c0       	mov    0xc022028c,%eax
c02076bd:	8d 1c 52             	lea    (%edx,%edx,2),%ebx
c02076c0:	f6 44 98 03 01       	testb  $0x1,0x3(%eax,%ebx,4)
c02076c5:	8d 0c 98             	lea    (%eax,%ebx,4),%ecx
c02076c8:	0f 84 b5 03 00 00    	je     c0207a83 <frame_put.cold>
c02076ce:	0f b7 01             	movzwl (%ecx),%eax
c02076d1:	85 c0                	test   %eax,%eax
c02076d3:	0f 84 aa 03 00 00    	je     c0207a83 <frame_put.cold>
c02076d9:	83 f8 01             	cmp    $0x1,%eax
c02076dc:	74 12                	je     c02076f0 <frame_put+0x50>
c02076de:	48                   	dec    %eax
c02076df:	66 89 01             	mov    %ax,(%ecx)
c02076e2:	8b 5d fc             	mov    -0x4(%ebp),%ebx
c02076e5:	89 ec                	mov    %ebp,%esp
c02076e7:	5d                   	pop    %ebp
c02076e8:	c3                   	ret
c02076e9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02076f0:	89 14 24             	mov    %edx,(%esp)
c02076f3:	31 c0                	xor    %eax,%eax
c02076f5:	89 44 24 04          	mov    %eax,0x4(%esp)
c02076f9:	e8 e2 fd ff ff       	call   c02074e0 <frame_free>
c02076fe:	8b 5d fc             	mov    -0x4(%ebp),%ebx
c0207701:	89 ec                	mov    %ebp,%esp
c0207703:	5d                   	pop    %ebp
c0207704:	c3                   	ret
c0207705:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020770c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi

c0207710 <frame_refs>:
c0207710:	55                   	push   %ebp
c0207711:	31 d2                	xor    %edx,%edx
c0207713:	89 e5                	mov    %esp,%ebp
c0207715:	53                   	push   %ebx
c0207716:	8b 45 08             	mov    0x8(%ebp),%eax
c0207719:	3b 05 88 02 22 c0    	cmp    0xc0220288,%eax
c020771f:	73 15                	jae    c0207736 <frame_refs+0x26>
c0207721:	8d 0c 40             	lea    (%eax,%eax,2),%ecx
c0207724:	a1 8c 02 22 c0       	mov    0xc022028c,%eax
c0207729:	f6 44 88 03 01       	testb  $0x1,0x3(%eax,%ecx,4)
c020772e:	8d 1c 88             	lea    (%eax,%ecx,4),%ebx
c0207731:	74 03                	je     c0207736 <frame_refs+0x26>
c0207733:	0f b7 13             	movzwl (%ebx),%edx
c0207736:	5b                   	pop    %ebx
c0207737:	89 d0                	mov    %edx,%eax
c0207739:	5d                   	pop    %ebp
c020773a:	c3                   	ret
c020773b:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c020773f:	90                   	nop

c0207740 <frame_is_ram>:
c0207740:	55                   	push   %ebp
c0207741:	31 c0                	xor    %eax,%eax
c0207743:	89 e5                	mov    %esp,%ebp
c0207745:	8b 55 08             	mov    0x8(%ebp),%edx
c0207748:	3b 15 88 02 22 c0    	cmp    0xc0220288,%edx
c020774e:	73 12                	jae    c0207762 <frame_is_ram+0x22>
c0207750:	8d 04 52             	lea    (%edx,%edx,2),%eax
c0207753:	8b 15 8c 02 22 c0    	mov    0xc022028c,%edx
c0207759:	8d 04 82             	lea    (%edx,%eax,4),%eax
c020775c:	0f b6 40 03          	movzbl 0x3(%eax),%eax
c0207760:	24 01                	and    $0x1,%al
c0207762:	5d                   	pop    %ebp
c0207763:	c3                   	ret
c0207764:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020776b:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c020776f:	90                   	nop

c0207770 <frame_is_private>:
c0207770:	55                   	push   %ebp
c0207771:	31 d2                	xor    %edx,%edx
c0207773:	89 e5                	mov    %esp,%ebp
c0207775:	53                   	push   %ebx
c0207776:	8b 45 08             	mov    0x8(%ebp),%eax
c0207779:	3b 05 00 e0 21 c0    	cmp    0xc021e000,%eax
c020777f:	73 21                	jae    c02077a2 <frame_is_private+0x32>
c0207781:	3b 05 88 02 22 c0    	cmp    0xc0220288,%eax
c0207787:	73 19                	jae    c02077a2 <frame_is_private+0x32>
c0207789:	8d 0c 40             	lea    (%eax,%eax,2),%ecx
c020778c:	a1 8c 02 22 c0       	mov    0xc022028c,%eax
c0207791:	f6 44 88 03 01       	testb  $0x1,0x3(%eax,%ecx,4)
c0207796:	8d 1c 88             	lea    (%eax,%ecx,4),%ebx
c0207799:	74 07                	je     c02077a2 <frame_is_private+0x32>
c020779b:	66 83 3b 01          	cmpw   $0x1,(%ebx)
c020779f:	0f 94 c2             	sete   %dl
c02077a2:	5b                   	pop    %ebx
c02077a3:	88 d0                	mov    %dl,%al
c02077a5:	5d                   	pop    %ebp
c02077a6:	c3                   	ret
c02077a7:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02077ae:	66 90                	xchg   %ax,%ax

c02077b0 <frames_free_count>:
c02077b0:	a1 a0 02 22 c0       	mov    0xc02202a0,%eax
c02077b5:	c3                   	ret
c02077b6:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02077bd:	8d 76 00             	lea    0x0(%esi),%esi

c02077c0 <frames_total_count>:
c02077c0:	a1 9c 02 22 c0       	mov    0xc022029c,%eax
c02077c5:	c3                   	ret
c02077c6:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02077cd:	8d 76 00             	lea    0x0(%esi),%esi

c02077d0 <frame_low>:
c02077d0:	55                   	push   %ebp
c02077d1:	89 e5                	mov    %esp,%ebp
c02077d3:	83 ec 18             	sub    $0x18,%esp
c02077d6:	8b 45 08             	mov    0x8(%ebp),%eax
c02077d9:	3b 05 00 e0 21 c0    	cmp    0xc021e000,%eax
c02077df:	0f 83 ba 02 00 00    	jae    c0207a9f <frame_low.cold>
c02077e5:	c1 e0 0c             	shl    $0xc,%eax
c02077e8:	89 ec                	mov    %ebp,%esp
c02077ea:	5d                   	pop    %ebp
c02077eb:	2d 00 00 00 40       	sub    $0x40000000,%eax
c02077f0:	c3                   	ret
c02077f1:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02077f8:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02077ff:	90                   	nop

c0207800 <frame_of>:
c0207800:	55                   	push   %ebp
c0207801:	89 e5                	mov    %esp,%ebp
c0207803:	8b 45 08             	mov    0x8(%ebp),%eax
c0207806:	5d                   	pop    %ebp
c0207807:	05 00 00 00 40       	add    $0x40000000,%eax
c020780c:	c1 e8 0c             	shr    $0xc,%eax
c020780f:	c3                   	ret

c0207810 <frame_init>:
c0207810:	55                   	push   %ebp
c0207811:	b8 00 50 22 c0       	mov    $0xc0225000,%eax
c0207816:	89 e5                	mov    %esp,%ebp
c0207818:	57                   	push   %edi
c0207819:	56                   	push   %esi
c020781a:	53                   	push   %ebx
c020781b:	83 ec 3c             	sub    $0x3c,%esp
c020781e:	a3 8c 02 22 c0       	mov    %eax,0xc022028c
c0207823:	8b 45 08             	mov    0x8(%ebp),%eax
c0207826:	8b 40 24             	mov    0x24(%eax),%eax
c0207829:	89 45 e4             	mov    %eax,-0x1c(%ebp)
c020782c:	25 00 f0 ff ff       	and    $0xfffff000,%eax
c0207831:	2d 00 50 22 00       	sub    $0x225000,%eax
c0207836:	3d 0b 00 c0 00       	cmp    $0xc0000b,%eax
c020783b:	0f 87 d3 01 00 00    	ja     c0207a14 <frame_init+0x204>
c0207841:	ba ab aa aa aa       	mov    $0xaaaaaaab,%edx
c0207846:	f7 e2                	mul    %edx
c0207848:	c1 ea 03             	shr    $0x3,%edx
c020784b:	8d 04 52             	lea    (%edx,%edx,2),%eax
c020784e:	c1 e0 02             	shl    $0x2,%eax
c0207851:	89 44 24 08          	mov    %eax,0x8(%esp)
c0207855:	31 ff                	xor    %edi,%edi
c0207857:	89 7c 24 04          	mov    %edi,0x4(%esp)
c020785b:	c7 04 24 00 50 22 c0 	movl   $0xc0225000,(%esp)
c0207862:	89 15 88 02 22 c0    	mov    %edx,0xc0220288
c0207868:	e8 03 a9 ff ff       	call   c0202170 <memset>
c020786d:	8b 45 08             	mov    0x8(%ebp),%eax
c0207870:	8b 40 08             	mov    0x8(%eax),%eax
c0207873:	85 c0                	test   %eax,%eax
c0207875:	a1 9c 02 22 c0       	mov    0xc022029c,%eax
c020787a:	89 45 d0             	mov    %eax,-0x30(%ebp)
c020787d:	0f 84 56 01 00 00    	je     c02079d9 <frame_init+0x1c9>
c0207883:	c7 45 e4 00 00 00 00 	movl   $0x0,-0x1c(%ebp)
c020788a:	8b 45 08             	mov    0x8(%ebp),%eax
c020788d:	05 40 02 00 00       	add    $0x240,%eax
c0207892:	89 45 e0             	mov    %eax,-0x20(%ebp)
c0207895:	eb 1f                	jmp    c02078b6 <frame_init+0xa6>
c0207897:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020789e:	66 90                	xchg   %ax,%ax
c02078a0:	ff 45 e4             	incl   -0x1c(%ebp)
c02078a3:	8b 55 08             	mov    0x8(%ebp),%edx
c02078a6:	83 45 e0 18          	addl   $0x18,-0x20(%ebp)
c02078aa:	8b 45 e4             	mov    -0x1c(%ebp),%eax
c02078ad:	3b 42 08             	cmp    0x8(%edx),%eax
c02078b0:	0f 83 23 01 00 00    	jae    c02079d9 <frame_init+0x1c9>
c02078b6:	8b 7d e0             	mov    -0x20(%ebp),%edi
c02078b9:	8b 47 10             	mov    0x10(%edi),%eax
c02078bc:	89 45 d4             	mov    %eax,-0x2c(%ebp)
c02078bf:	25 ff fe ff ff       	and    $0xfffffeff,%eax
c02078c4:	48                   	dec    %eax
c02078c5:	75 d9                	jne    c02078a0 <frame_init+0x90>
c02078c7:	8b 5f 04             	mov    0x4(%edi),%ebx
c02078ca:	8b 57 0c             	mov    0xc(%edi),%edx
c02078cd:	8b 0f                	mov    (%edi),%ecx
c02078cf:	8b 47 08             	mov    0x8(%edi),%eax
c02078d2:	8b 35 88 02 22 c0    	mov    0xc0220288,%esi
c02078d8:	0f ac d9 0c          	shrd   $0xc,%ebx,%ecx
c02078dc:	89 4d d8             	mov    %ecx,-0x28(%ebp)
c02078df:	0f ac d0 0c          	shrd   $0xc,%edx,%eax
c02078e3:	c1 eb 0c             	shr    $0xc,%ebx
c02078e6:	89 5d dc             	mov    %ebx,-0x24(%ebp)
c02078e9:	c1 ea 0c             	shr    $0xc,%edx
c02078ec:	01 c8                	add    %ecx,%eax
c02078ee:	11 da                	adc    %ebx,%edx
c02078f0:	31 ff                	xor    %edi,%edi
c02078f2:	89 f9                	mov    %edi,%ecx
c02078f4:	39 c6                	cmp    %eax,%esi
c02078f6:	19 d1                	sbb    %edx,%ecx
c02078f8:	89 fb                	mov    %edi,%ebx
c02078fa:	8b 4d d8             	mov    -0x28(%ebp),%ecx
c02078fd:	0f 42 d3             	cmovb  %ebx,%edx
c0207900:	8b 5d dc             	mov    -0x24(%ebp),%ebx
c0207903:	89 f7                	mov    %esi,%edi
c0207905:	0f 43 f8             	cmovae %eax,%edi
c0207908:	39 f9                	cmp    %edi,%ecx
c020790a:	89 d8                	mov    %ebx,%eax
c020790c:	19 d0                	sbb    %edx,%eax
c020790e:	73 90                	jae    c02078a0 <frame_init+0x90>
c0207910:	39 f9                	cmp    %edi,%ecx
c0207912:	89 d8                	mov    %ebx,%eax
c0207914:	19 d0                	sbb    %edx,%eax
c0207916:	89 ce                	mov    %ecx,%esi
c0207918:	73 4b                	jae    c0207965 <frame_init+0x155>
c020791a:	31 c9                	xor    %ecx,%ecx
c020791c:	8b 45 d8             	mov    -0x28(%ebp),%eax
c020791f:	81 7d d4 01 01 00 00 	cmpl   $0x101,-0x2c(%ebp)
c0207926:	89 75 d8             	mov    %esi,-0x28(%ebp)
c0207929:	0f 94 c1             	sete   %cl
c020792c:	89 ce                	mov    %ecx,%esi
c020792e:	66 90                	xchg   %ax,%ax
c0207930:	8b 0d 8c 02 22 c0    	mov    0xc022028c,%ecx
c0207936:	8d 1c 40             	lea    (%eax,%eax,2),%ebx
c0207939:	40                   	inc    %eax
c020793a:	8d 0c 99             	lea    (%ecx,%ebx,4),%ecx
c020793d:	31 db                	xor    %ebx,%ebx
c020793f:	c7 01 00 00 00 00    	movl   $0x0,(%ecx)
c0207945:	39 f8                	cmp    %edi,%eax
c0207947:	c7 41 04 00 00 00 00 	movl   $0x0,0x4(%ecx)
c020794e:	c7 41 08 00 00 00 00 	movl   $0x0,0x8(%ecx)
c0207955:	66 89 31             	mov    %si,(%ecx)
c0207958:	c6 41 03 01          	movb   $0x1,0x3(%ecx)
c020795c:	89 d9                	mov    %ebx,%ecx
c020795e:	19 d1                	sbb    %edx,%ecx
c0207960:	72 ce                	jb     c0207930 <frame_init+0x120>
c0207962:	8b 75 d8             	mov    -0x28(%ebp),%esi
c0207965:	8b 45 d0             	mov    -0x30(%ebp),%eax
c0207968:	29 f0                	sub    %esi,%eax
c020796a:	01 f8                	add    %edi,%eax
c020796c:	81 7d d4 01 01 00 00 	cmpl   $0x101,-0x2c(%ebp)
c0207973:	89 45 d0             	mov    %eax,-0x30(%ebp)
c0207976:	a3 9c 02 22 c0       	mov    %eax,0xc022029c
c020797b:	0f 84 1f ff ff ff    	je     c02078a0 <frame_init+0x90>
c0207981:	39 fe                	cmp    %edi,%esi
c0207983:	0f 83 17 ff ff ff    	jae    c02078a0 <frame_init+0x90>
c0207989:	89 f0                	mov    %esi,%eax
c020798b:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c020798f:	90                   	nop
c0207990:	b9 0a 00 00 00       	mov    $0xa,%ecx
c0207995:	ba ff ff ff ff       	mov    $0xffffffff,%edx
c020799a:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c02079a0:	89 d3                	mov    %edx,%ebx
c02079a2:	d3 e3                	shl    %cl,%ebx
c02079a4:	f7 d3                	not    %ebx
c02079a6:	85 c3                	test   %eax,%ebx
c02079a8:	75 0e                	jne    c02079b8 <frame_init+0x1a8>
c02079aa:	be 01 00 00 00       	mov    $0x1,%esi
c02079af:	d3 e6                	shl    %cl,%esi
c02079b1:	8d 1c 06             	lea    (%esi,%eax,1),%ebx
c02079b4:	39 df                	cmp    %ebx,%edi
c02079b6:	73 08                	jae    c02079c0 <frame_init+0x1b0>
c02079b8:	49                   	dec    %ecx
c02079b9:	eb e5                	jmp    c02079a0 <frame_init+0x190>
c02079bb:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c02079bf:	90                   	nop
c02079c0:	89 ca                	mov    %ecx,%edx
c02079c2:	e8 09 f6 ff ff       	call   c0206fd0 <give>
c02079c7:	01 35 a0 02 22 c0    	add    %esi,0xc02202a0
c02079cd:	39 fb                	cmp    %edi,%ebx
c02079cf:	0f 83 cb fe ff ff    	jae    c02078a0 <frame_init+0x90>
c02079d5:	89 d8                	mov    %ebx,%eax
c02079d7:	eb b7                	jmp    c0207990 <frame_init+0x180>
c02079d9:	8b 45 d0             	mov    -0x30(%ebp),%eax
c02079dc:	3d ff 1f 00 00       	cmp    $0x1fff,%eax
c02079e1:	76 40                	jbe    c0207a23 <frame_init+0x213>
c02079e3:	c1 e8 07             	shr    $0x7,%eax
c02079e6:	ba 00 01 00 00       	mov    $0x100,%edx
c02079eb:	39 d0                	cmp    %edx,%eax
c02079ed:	0f 47 c2             	cmova  %edx,%eax
c02079f0:	89 c2                	mov    %eax,%edx
c02079f2:	d1 ea                	shr    %edx
c02079f4:	a3 90 02 22 c0       	mov    %eax,0xc0220290
c02079f9:	89 15 94 02 22 c0    	mov    %edx,0xc0220294
c02079ff:	e8 0c b4 ff ff       	call   c0202e10 <frame_ok>
c0207a04:	84 c0                	test   %al,%al
c0207a06:	0f 84 af 00 00 00    	je     c0207abb <frame_init.cold>
c0207a0c:	83 c4 3c             	add    $0x3c,%esp
c0207a0f:	5b                   	pop    %ebx
c0207a10:	5e                   	pop    %esi
c0207a11:	5f                   	pop    %edi
c0207a12:	5d                   	pop    %ebp
c0207a13:	c3                   	ret
c0207a14:	ba 00 00 10 00       	mov    $0x100000,%edx
c0207a19:	b8 00 00 c0 00       	mov    $0xc00000,%eax
c0207a1e:	e9 2e fe ff ff       	jmp    c0207851 <frame_init+0x41>
c0207a23:	ba 20 00 00 00       	mov    $0x20,%edx
c0207a28:	b8 40 00 00 00       	mov    $0x40,%eax
c0207a2d:	eb c5                	jmp    c02079f4 <frame_init+0x1e4>

c0207a2f <frame_free.cold>:
c0207a2f:	c7 44 24 08 b6 00 00 	movl   $0xb6,0x8(%esp)
c0207a36:	00 
c0207a37:	c7 44 24 04 11 f6 20 	movl   $0xc020f611,0x4(%esp)
c0207a3e:	c0 
c0207a3f:	c7 04 24 50 f6 20 c0 	movl   $0xc020f650,(%esp)
c0207a46:	e8 d3 ba ff ff       	call   c020351e <assert_failed>

c0207a4b <frame_get.cold>:
c0207a4b:	c7 44 24 08 c5 00 00 	movl   $0xc5,0x8(%esp)
c0207a52:	00 
c0207a53:	c7 44 24 04 11 f6 20 	movl   $0xc020f611,0x4(%esp)
c0207a5a:	c0 
c0207a5b:	c7 04 24 24 f6 20 c0 	movl   $0xc020f624,(%esp)
c0207a62:	e8 b7 ba ff ff       	call   c020351e <assert_failed>
c0207a67:	c7 44 24 08 c6 00 00 	movl   $0xc6,0x8(%esp)
c0207a6e:	00 
c0207a6f:	c7 44 24 04 11 f6 20 	movl   $0xc020f611,0x4(%esp)
c0207a76:	c0 
c0207a77:	c7 04 24 8c f6 20 c0 	movl   $0xc020f68c,(%esp)
c0207a7e:	e8 9b ba ff ff       	call   c020351e <assert_failed>

c0207a83 <frame_put.cold>:
c0207a83:	c7 44 24 08 cd 00 00 	movl   $0xcd,0x8(%esp)
c0207a8a:	00 
c0207a8b:	c7 44 24 04 11 f6 20 	movl   $0xc020f611,0x4(%esp)
c0207a92:	c0 
c0207a93:	c7 04 24 bc f6 20 c0 	movl   $0xc020f6bc,(%esp)
c0207a9a:	e8 7f ba ff ff       	call   c020351e <assert_failed>

c0207a9f <frame_low.cold>:
c0207a9f:	c7 44 24 08 f5 00 00 	movl   $0xf5,0x8(%esp)
c0207aa6:	00 
c0207aa7:	c7 44 24 04 11 f6 20 	movl   $0xc020f611,0x4(%esp)
c0207aae:	c0 
c0207aaf:	c7 04 24 35 f6 20 c0 	movl   $0xc020f635,(%esp)
c0207ab6:	e8 63 ba ff ff       	call   c020351e <assert_failed>

c0207abb <frame_init.cold>:
c0207abb:	c7 44 24 08 2f 01 00 	movl   $0x12f,0x8(%esp)
c0207ac2:	00 
c0207ac3:	c7 44 24 04 11 f6 20 	movl   $0xc020f611,0x4(%esp)
c0207aca:	c0 
c0207acb:	c7 04 24 44 f6 20 c0 	movl   $0xc020f644,(%esp)
c0207ad2:	e8 47 ba ff ff       	call   c020351e <assert_failed>
c0207ad7:	66 90                	xchg   %ax,%ax
c0207ad9:	66 90                	xchg   %ax,%ax
c0207adb:	66 90                	xchg   %ax,%ax
c0207add:	66 90                	xchg   %ax,%ax
c0207adf:	90                   	nop

c0207ae0 <kmap>:
c0207ae0:	55                   	push   %ebp
c0207ae1:	89 e5                	mov    %esp,%ebp
c0207ae3:	83 ec 18             	sub    $0x18,%esp
c0207ae6:	8b 55 08             	mov    0x8(%ebp),%edx
c0207ae9:	3b 15 00 e0 21 c0    	cmp    0xc021e000,%edx
c0207aef:	72 37                	jb     c0207b28 <kmap+0x48>
c0207af1:	83 7d 0c 03          	cmpl   $0x3,0xc(%ebp)
c0207af5:	0f 87 27 01 00 00    	ja     c0207c22 <kmap.cold>
c0207afb:	8b 45 0c             	mov    0xc(%ebp),%eax
c0207afe:	c1 e2 0c             	shl    $0xc,%edx
c0207b01:	83 ca 63             	or     $0x63,%edx
c0207b04:	05 00 81 0f 00       	add    $0xf8100,%eax
c0207b09:	c1 e0 0c             	shl    $0xc,%eax
c0207b0c:	8d 88 00 00 00 08    	lea    0x8000000(%eax),%ecx
c0207b12:	c1 e9 0c             	shr    $0xc,%ecx
c0207b15:	89 14 8d 00 d0 21 c0 	mov    %edx,-0x3fde3000(,%ecx,4)
c0207b1c:	0f 01 38             	invlpg (%eax)
c0207b1f:	89 ec                	mov    %ebp,%esp
c0207b21:	5d                   	pop    %ebp
c0207b22:	c3                   	ret
c0207b23:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0207b27:	90                   	nop
c0207b28:	c1 e2 0c             	shl    $0xc,%edx
c0207b2b:	89 ec                	mov    %ebp,%esp
c0207b2d:	8d 82 00 00 00 c0    	lea    -0x40000000(%edx),%eax
c0207b33:	5d                   	pop    %ebp
c0207b34:	c3                   	ret
c0207b35:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0207b3c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi

c0207b40 <mmio_map>:
c0207b40:	55                   	push   %ebp
c0207b41:	89 e5                	mov    %esp,%ebp
c0207b43:	57                   	push   %edi
c0207b44:	56                   	push   %esi
c0207b45:	53                   	push   %ebx
c0207b46:	83 ec 14             	sub    $0x14,%esp
c0207b49:	8b 75 08             	mov    0x8(%ebp),%esi
c0207b4c:	8b 45 10             	mov    0x10(%ebp),%eax
c0207b4f:	8b 7d 0c             	mov    0xc(%ebp),%edi
c0207b52:	8b 0d a4 02 22 c0    	mov    0xc02202a4,%ecx
c0207b58:	89 f3                	mov    %esi,%ebx
c0207b5a:	81 e3 ff 0f 00 00    	and    $0xfff,%ebx
c0207b60:	89 5d e4             	mov    %ebx,-0x1c(%ebp)
c0207b63:	8d 9c 03 ff 0f 00 00 	lea    0xfff(%ebx,%eax,1),%ebx
c0207b6a:	81 e3 00 f0 ff ff    	and    $0xfffff000,%ebx
c0207b70:	85 c0                	test   %eax,%eax
c0207b72:	0f 84 a0 00 00 00    	je     c0207c18 <mmio_map+0xd8>
c0207b78:	39 c3                	cmp    %eax,%ebx
c0207b7a:	0f 82 98 00 00 00    	jb     c0207c18 <mmio_map+0xd8>
c0207b80:	ba 00 00 20 00       	mov    $0x200000,%edx
c0207b85:	29 ca                	sub    %ecx,%edx
c0207b87:	39 da                	cmp    %ebx,%edx
c0207b89:	0f 82 89 00 00 00    	jb     c0207c18 <mmio_map+0xd8>
c0207b8f:	31 d2                	xor    %edx,%edx
c0207b91:	01 f0                	add    %esi,%eax
c0207b93:	11 fa                	adc    %edi,%edx
c0207b95:	0f ac d0 0c          	shrd   $0xc,%edx,%eax
c0207b99:	89 45 e8             	mov    %eax,-0x18(%ebp)
c0207b9c:	c1 ea 0c             	shr    $0xc,%edx
c0207b9f:	b8 00 00 10 00       	mov    $0x100000,%eax
c0207ba4:	89 55 ec             	mov    %edx,-0x14(%ebp)
c0207ba7:	8b 55 e8             	mov    -0x18(%ebp),%edx
c0207baa:	39 d0                	cmp    %edx,%eax
c0207bac:	b8 00 00 00 00       	mov    $0x0,%eax
c0207bb1:	1b 45 ec             	sbb    -0x14(%ebp),%eax
c0207bb4:	72 62                	jb     c0207c18 <mmio_map+0xd8>
c0207bb6:	89 4d e8             	mov    %ecx,-0x18(%ebp)
c0207bb9:	0f ac fe 0c          	shrd   $0xc,%edi,%esi
c0207bbd:	31 d2                	xor    %edx,%edx
c0207bbf:	8d b9 00 00 20 00    	lea    0x200000(%ecx),%edi
c0207bc5:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0207bcc:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0207bd0:	8d 0c 17             	lea    (%edi,%edx,1),%ecx
c0207bd3:	89 d0                	mov    %edx,%eax
c0207bd5:	c1 e8 0c             	shr    $0xc,%eax
c0207bd8:	81 c2 00 10 00 00    	add    $0x1000,%edx
c0207bde:	c1 e9 0c             	shr    $0xc,%ecx
c0207be1:	01 f0                	add    %esi,%eax
c0207be3:	c1 e0 0c             	shl    $0xc,%eax
c0207be6:	83 c8 1b             	or     $0x1b,%eax
c0207be9:	39 da                	cmp    %ebx,%edx
c0207beb:	89 04 8d 00 d0 21 c0 	mov    %eax,-0x3fde3000(,%ecx,4)
c0207bf2:	72 dc                	jb     c0207bd0 <mmio_map+0x90>
c0207bf4:	8b 4d e8             	mov    -0x18(%ebp),%ecx
c0207bf7:	8b 45 e4             	mov    -0x1c(%ebp),%eax
c0207bfa:	01 cb                	add    %ecx,%ebx
c0207bfc:	89 1d a4 02 22 c0    	mov    %ebx,0xc02202a4
c0207c02:	8d 84 01 00 00 20 f8 	lea    -0x7e00000(%ecx,%eax,1),%eax
c0207c09:	83 c4 14             	add    $0x14,%esp
c0207c0c:	5b                   	pop    %ebx
c0207c0d:	5e                   	pop    %esi
c0207c0e:	5f                   	pop    %edi
c0207c0f:	5d                   	pop    %ebp
c0207c10:	c3                   	ret
c0207c11:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0207c18:	83 c4 14             	add    $0x14,%esp
c0207c1b:	31 c0                	xor    %eax,%eax
c0207c1d:	5b                   	pop    %ebx
c0207c1e:	5e                   	pop    %esi
c0207c1f:	5f                   	pop    %edi
c0207c20:	5d                   	pop    %ebp
c0207c21:	c3                   	ret

c0207c22 <kmap.cold>:
c0207c22:	c7 44 24 08 17 00 00 	movl   $0x17,0x8(%esp)
c0207c29:	00 
c0207c2a:	c7 44 24 04 e3 f6 20 	movl   $0xc020f6e3,0x4(%esp)
c0207c31:	c0 
c0207c32:	c7 04 24 f5 f6 20 c0 	movl   $0xc020f6f5,(%esp)
c0207c39:	e8 e0 b8 ff ff       	call   c020351e <assert_failed>
c0207c3e:	66 90                	xchg   %ax,%ax

c0207c40 <protect_run>:
c0207c40:	55                   	push   %ebp
c0207c41:	89 e5                	mov    %esp,%ebp
c0207c43:	57                   	push   %edi
c0207c44:	56                   	push   %esi
c0207c45:	53                   	push   %ebx
c0207c46:	83 ec 2c             	sub    $0x2c,%esp
c0207c49:	8b 45 14             	mov    0x14(%ebp),%eax
c0207c4c:	8b 75 08             	mov    0x8(%ebp),%esi
c0207c4f:	8b 5d 10             	mov    0x10(%ebp),%ebx
c0207c52:	85 c0                	test   %eax,%eax
c0207c54:	0f 84 a1 00 00 00    	je     c0207cfb <protect_run+0xbb>
c0207c5a:	8b 46 08             	mov    0x8(%esi),%eax
c0207c5d:	31 ff                	xor    %edi,%edi
c0207c5f:	eb 5c                	jmp    c0207cbd <protect_run+0x7d>
c0207c61:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0207c68:	25 f9 fd ff ff       	and    $0xfffffdf9,%eax
c0207c6d:	85 c9                	test   %ecx,%ecx
c0207c6f:	89 45 e4             	mov    %eax,-0x1c(%ebp)
c0207c72:	89 d0                	mov    %edx,%eax
c0207c74:	74 03                	je     c0207c79 <protect_run+0x39>
c0207c76:	83 c8 01             	or     $0x1,%eax
c0207c79:	c1 e0 02             	shl    $0x2,%eax
c0207c7c:	89 d1                	mov    %edx,%ecx
c0207c7e:	83 e0 04             	and    $0x4,%eax
c0207c81:	83 e1 02             	and    $0x2,%ecx
c0207c84:	09 c8                	or     %ecx,%eax
c0207c86:	f6 c2 10             	test   $0x10,%dl
c0207c89:	74 05                	je     c0207c90 <protect_run+0x50>
c0207c8b:	0d 00 04 00 00       	or     $0x400,%eax
c0207c90:	f6 c2 08             	test   $0x8,%dl
c0207c93:	74 05                	je     c0207c9a <protect_run+0x5a>
c0207c95:	0d 00 08 00 00       	or     $0x800,%eax
c0207c9a:	8b 55 e4             	mov    -0x1c(%ebp),%edx
c0207c9d:	09 c2                	or     %eax,%edx
c0207c9f:	89 d0                	mov    %edx,%eax
c0207ca1:	25 02 0c 00 00       	and    $0xc02,%eax
c0207ca6:	83 f8 02             	cmp    $0x2,%eax
c0207ca9:	74 65                	je     c0207d10 <protect_run+0xd0>
c0207cab:	89 13                	mov    %edx,(%ebx)
c0207cad:	8b 46 08             	mov    0x8(%esi),%eax
c0207cb0:	47                   	inc    %edi
c0207cb1:	40                   	inc    %eax
c0207cb2:	89 46 08             	mov    %eax,0x8(%esi)
c0207cb5:	83 c3 04             	add    $0x4,%ebx
c0207cb8:	39 7d 14             	cmp    %edi,0x14(%ebp)
c0207cbb:	74 3e                	je     c0207cfb <protect_run+0xbb>
c0207cbd:	3d ff 01 00 00       	cmp    $0x1ff,%eax
c0207cc2:	77 34                	ja     c0207cf8 <protect_run+0xb8>
c0207cc4:	8b 13                	mov    (%ebx),%edx
c0207cc6:	85 d2                	test   %edx,%edx
c0207cc8:	74 e6                	je     c0207cb0 <protect_run+0x70>
c0207cca:	8b 03                	mov    (%ebx),%eax
c0207ccc:	8b 56 04             	mov    0x4(%esi),%edx
c0207ccf:	83 e0 01             	and    $0x1,%eax
c0207cd2:	08 46 10             	or     %al,0x10(%esi)
c0207cd5:	89 d1                	mov    %edx,%ecx
c0207cd7:	83 e1 06             	and    $0x6,%ecx
c0207cda:	80 66 10 01          	andb   $0x1,0x10(%esi)
c0207cde:	8b 03                	mov    (%ebx),%eax
c0207ce0:	a8 01                	test   $0x1,%al
c0207ce2:	75 84                	jne    c0207c68 <protect_run+0x28>
c0207ce4:	83 e0 c7             	and    $0xffffffc7,%eax
c0207ce7:	85 c9                	test   %ecx,%ecx
c0207ce9:	74 03                	je     c0207cee <protect_run+0xae>
c0207ceb:	83 ca 01             	or     $0x1,%edx
c0207cee:	c1 e2 03             	shl    $0x3,%edx
c0207cf1:	09 c2                	or     %eax,%edx
c0207cf3:	eb b6                	jmp    c0207cab <protect_run+0x6b>
c0207cf5:	8d 76 00             	lea    0x0(%esi),%esi
c0207cf8:	89 7d 14             	mov    %edi,0x14(%ebp)
c0207cfb:	8b 45 14             	mov    0x14(%ebp),%eax
c0207cfe:	83 c4 2c             	add    $0x2c,%esp
c0207d01:	5b                   	pop    %ebx
c0207d02:	5e                   	pop    %esi
c0207d03:	5f                   	pop    %edi
c0207d04:	5d                   	pop    %ebp
c0207d05:	c3                   	ret
c0207d06:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0207d0d:	8d 76 00             	lea    0x0(%esi),%esi
c0207d10:	89 55 e4             	mov    %edx,-0x1c(%ebp)
c0207d13:	89 d0                	mov    %edx,%eax
c0207d15:	c1 e8 0c             	shr    $0xc,%eax
c0207d18:	89 04 24             	mov    %eax,(%esp)
c0207d1b:	e8 f0 f9 ff ff       	call   c0207710 <frame_refs>
c0207d20:	8b 55 e4             	mov    -0x1c(%ebp),%edx
c0207d23:	83 f8 01             	cmp    $0x1,%eax
c0207d26:	76 83                	jbe    c0207cab <protect_run+0x6b>
c0207d28:	81 f2 02 02 00 00    	xor    $0x202,%edx
c0207d2e:	e9 78 ff ff ff       	jmp    c0207cab <protect_run+0x6b>
c0207d33:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0207d3a:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi

c0207d40 <space_protect>:
c0207d40:	55                   	push   %ebp
c0207d41:	89 e5                	mov    %esp,%ebp
c0207d43:	83 ec 48             	sub    $0x48,%esp
c0207d46:	c7 45 e8 00 00 00 00 	movl   $0x0,-0x18(%ebp)
c0207d4d:	8b 45 14             	mov    0x14(%ebp),%eax
c0207d50:	c7 45 ec 00 00 00 00 	movl   $0x0,-0x14(%ebp)
c0207d57:	8b 55 08             	mov    0x8(%ebp),%edx
c0207d5a:	c7 45 f0 00 00 00 00 	movl   $0x0,-0x10(%ebp)
c0207d61:	c7 45 f4 00 00 00 00 	movl   $0x0,-0xc(%ebp)
c0207d68:	89 55 e0             	mov    %edx,-0x20(%ebp)
c0207d6b:	89 c2                	mov    %eax,%edx
c0207d6d:	83 e2 07             	and    $0x7,%edx
c0207d70:	83 f8 1f             	cmp    $0x1f,%eax
c0207d73:	89 55 e4             	mov    %edx,-0x1c(%ebp)
c0207d76:	77 38                	ja     c0207db0 <space_protect+0x70>
c0207d78:	83 e0 06             	and    $0x6,%eax
c0207d7b:	83 f8 06             	cmp    $0x6,%eax
c0207d7e:	74 40                	je     c0207dc0 <space_protect+0x80>
c0207d80:	b8 40 7c 20 c0       	mov    $0xc0207c40,%eax
c0207d85:	31 d2                	xor    %edx,%edx
c0207d87:	89 44 24 10          	mov    %eax,0x10(%esp)
c0207d8b:	89 54 24 0c          	mov    %edx,0xc(%esp)
c0207d8f:	8b 45 10             	mov    0x10(%ebp),%eax
c0207d92:	89 44 24 08          	mov    %eax,0x8(%esp)
c0207d96:	8b 45 0c             	mov    0xc(%ebp),%eax
c0207d99:	89 44 24 04          	mov    %eax,0x4(%esp)
c0207d9d:	8d 45 e0             	lea    -0x20(%ebp),%eax
c0207da0:	89 04 24             	mov    %eax,(%esp)
c0207da3:	e8 68 00 00 00       	call   c0207e10 <range_each>
c0207da8:	89 ec                	mov    %ebp,%esp
c0207daa:	5d                   	pop    %ebp
c0207dab:	c3                   	ret
c0207dac:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0207db0:	b8 ea ff ff ff       	mov    $0xffffffea,%eax
c0207db5:	eb f1                	jmp    c0207da8 <space_protect+0x68>
c0207db7:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0207dbe:	66 90                	xchg   %ax,%ax
c0207dc0:	b8 ff ff ff ff       	mov    $0xffffffff,%eax
c0207dc5:	eb e1                	jmp    c0207da8 <space_protect+0x68>
c0207dc7:	66 90                	xchg   %ax,%ax
c0207dc9:	66 90                	xchg   %ax,%ax
c0207dcb:	66 90                	xchg   %ax,%ax
c0207dcd:	66 90                	xchg   %ax,%ax
c0207dcf:	90                   	nop

c0207dd0 <range_check>:
c0207dd0:	55                   	push   %ebp
c0207dd1:	89 e5                	mov    %esp,%ebp
c0207dd3:	8b 55 08             	mov    0x8(%ebp),%edx
c0207dd6:	f7 c2 ff 0f 00 00    	test   $0xfff,%edx
c0207ddc:	75 22                	jne    c0207e00 <range_check+0x30>
c0207dde:	8d 82 00 f0 ff ff    	lea    -0x1000(%edx),%eax
c0207de4:	3d 00 f0 ff bf       	cmp    $0xbffff000,%eax
c0207de9:	77 15                	ja     c0207e00 <range_check+0x30>
c0207deb:	b8 00 00 00 c0       	mov    $0xc0000000,%eax
c0207df0:	29 d0                	sub    %edx,%eax
c0207df2:	c1 e8 0c             	shr    $0xc,%eax
c0207df5:	3b 45 0c             	cmp    0xc(%ebp),%eax
c0207df8:	5d                   	pop    %ebp
c0207df9:	19 c0                	sbb    %eax,%eax
c0207dfb:	83 e0 ea             	and    $0xffffffea,%eax
c0207dfe:	c3                   	ret
c0207dff:	90                   	nop
c0207e00:	5d                   	pop    %ebp
c0207e01:	b8 ea ff ff ff       	mov    $0xffffffea,%eax
c0207e06:	c3                   	ret
c0207e07:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0207e0e:	66 90                	xchg   %ax,%ax

c0207e10 <range_each>:
c0207e10:	55                   	push   %ebp
c0207e11:	89 e5                	mov    %esp,%ebp
c0207e13:	57                   	push   %edi
c0207e14:	56                   	push   %esi
c0207e15:	53                   	push   %ebx
c0207e16:	83 ec 2c             	sub    $0x2c,%esp
c0207e19:	8b 7d 0c             	mov    0xc(%ebp),%edi
c0207e1c:	0f b6 45 14          	movzbl 0x14(%ebp),%eax
c0207e20:	8b 75 08             	mov    0x8(%ebp),%esi
c0207e23:	8b 55 10             	mov    0x10(%ebp),%edx
c0207e26:	8b 0f                	mov    (%edi),%ecx
c0207e28:	88 45 e3             	mov    %al,-0x1d(%ebp)
c0207e2b:	8b 06                	mov    (%esi),%eax
c0207e2d:	8b 1a                	mov    (%edx),%ebx
c0207e2f:	f7 c1 ff 0f 00 00    	test   $0xfff,%ecx
c0207e35:	89 45 e4             	mov    %eax,-0x1c(%ebp)
c0207e38:	0f 85 5c 01 00 00    	jne    c0207f9a <range_each+0x18a>
c0207e3e:	8d 81 00 f0 ff ff    	lea    -0x1000(%ecx),%eax
c0207e44:	3d 00 f0 ff bf       	cmp    $0xbffff000,%eax
c0207e49:	0f 87 4b 01 00 00    	ja     c0207f9a <range_each+0x18a>
c0207e4f:	b8 00 00 00 c0       	mov    $0xc0000000,%eax
c0207e54:	29 c8                	sub    %ecx,%eax
c0207e56:	c1 e8 0c             	shr    $0xc,%eax
c0207e59:	39 d8                	cmp    %ebx,%eax
c0207e5b:	0f 82 39 01 00 00    	jb     c0207f9a <range_each+0x18a>
c0207e61:	c7 46 14 00 00 00 00 	movl   $0x0,0x14(%esi)
c0207e68:	8d 46 14             	lea    0x14(%esi),%eax
c0207e6b:	89 45 dc             	mov    %eax,-0x24(%ebp)
c0207e6e:	8b 0a                	mov    (%edx),%ecx
c0207e70:	e9 93 00 00 00       	jmp    c0207f08 <range_each+0xf8>
c0207e75:	8d 76 00             	lea    0x0(%esi),%esi
c0207e78:	8b 55 dc             	mov    -0x24(%ebp),%edx
c0207e7b:	89 44 24 04          	mov    %eax,0x4(%esp)
c0207e7f:	89 54 24 08          	mov    %edx,0x8(%esp)
c0207e83:	8b 45 e4             	mov    -0x1c(%ebp),%eax
c0207e86:	89 04 24             	mov    %eax,(%esp)
c0207e89:	e8 42 13 00 00       	call   c02091d0 <walk_make>
c0207e8e:	8b 55 10             	mov    0x10(%ebp),%edx
c0207e91:	85 c0                	test   %eax,%eax
c0207e93:	89 c3                	mov    %eax,%ebx
c0207e95:	0f 84 15 01 00 00    	je     c0207fb0 <range_each+0x1a0>
c0207e9b:	89 55 10             	mov    %edx,0x10(%ebp)
c0207e9e:	8b 07                	mov    (%edi),%eax
c0207ea0:	b9 00 04 00 00       	mov    $0x400,%ecx
c0207ea5:	c1 e8 0c             	shr    $0xc,%eax
c0207ea8:	25 ff 03 00 00       	and    $0x3ff,%eax
c0207ead:	29 c1                	sub    %eax,%ecx
c0207eaf:	8b 02                	mov    (%edx),%eax
c0207eb1:	39 c1                	cmp    %eax,%ecx
c0207eb3:	0f 47 c8             	cmova  %eax,%ecx
c0207eb6:	ff 46 08             	incl   0x8(%esi)
c0207eb9:	89 4c 24 0c          	mov    %ecx,0xc(%esp)
c0207ebd:	89 5c 24 08          	mov    %ebx,0x8(%esp)
c0207ec1:	81 c3 00 00 00 40    	add    $0x40000000,%ebx
c0207ec7:	8b 07                	mov    (%edi),%eax
c0207ec9:	c1 eb 0c             	shr    $0xc,%ebx
c0207ecc:	89 34 24             	mov    %esi,(%esp)
c0207ecf:	89 44 24 04          	mov    %eax,0x4(%esp)
c0207ed3:	ff 55 18             	call   *0x18(%ebp)
c0207ed6:	8d 0c 5b             	lea    (%ebx,%ebx,2),%ecx
c0207ed9:	8b 1d 8c 02 22 c0    	mov    0xc022028c,%ebx
c0207edf:	8d 0c 8b             	lea    (%ebx,%ecx,4),%ecx
c0207ee2:	8b 51 04             	mov    0x4(%ecx),%edx
c0207ee5:	85 d2                	test   %edx,%edx
c0207ee7:	8b 55 10             	mov    0x10(%ebp),%edx
c0207eea:	0f 84 88 00 00 00    	je     c0207f78 <range_each+0x168>
c0207ef0:	89 c1                	mov    %eax,%ecx
c0207ef2:	c1 e1 0c             	shl    $0xc,%ecx
c0207ef5:	01 0f                	add    %ecx,(%edi)
c0207ef7:	8b 0a                	mov    (%edx),%ecx
c0207ef9:	29 c1                	sub    %eax,%ecx
c0207efb:	89 0a                	mov    %ecx,(%edx)
c0207efd:	8b 46 14             	mov    0x14(%esi),%eax
c0207f00:	85 c0                	test   %eax,%eax
c0207f02:	0f 85 a8 00 00 00    	jne    c0207fb0 <range_each+0x1a0>
c0207f08:	85 c9                	test   %ecx,%ecx
c0207f0a:	0f 84 a0 00 00 00    	je     c0207fb0 <range_each+0x1a0>
c0207f10:	81 7e 08 ff 01 00 00 	cmpl   $0x1ff,0x8(%esi)
c0207f17:	0f 87 93 00 00 00    	ja     c0207fb0 <range_each+0x1a0>
c0207f1d:	80 7d e3 00          	cmpb   $0x0,-0x1d(%ebp)
c0207f21:	89 55 10             	mov    %edx,0x10(%ebp)
c0207f24:	8b 07                	mov    (%edi),%eax
c0207f26:	0f 85 4c ff ff ff    	jne    c0207e78 <range_each+0x68>
c0207f2c:	89 44 24 04          	mov    %eax,0x4(%esp)
c0207f30:	8b 45 e4             	mov    -0x1c(%ebp),%eax
c0207f33:	89 04 24             	mov    %eax,(%esp)
c0207f36:	e8 85 11 00 00       	call   c02090c0 <walk>
c0207f3b:	8b 55 10             	mov    0x10(%ebp),%edx
c0207f3e:	85 c0                	test   %eax,%eax
c0207f40:	89 c3                	mov    %eax,%ebx
c0207f42:	0f 85 53 ff ff ff    	jne    c0207e9b <range_each+0x8b>
c0207f48:	89 55 10             	mov    %edx,0x10(%ebp)
c0207f4b:	8b 07                	mov    (%edi),%eax
c0207f4d:	89 44 24 04          	mov    %eax,0x4(%esp)
c0207f51:	8b 45 e4             	mov    -0x1c(%ebp),%eax
c0207f54:	89 04 24             	mov    %eax,(%esp)
c0207f57:	e8 a4 11 00 00       	call   c0209100 <walk_skip>
c0207f5c:	8b 17                	mov    (%edi),%edx
c0207f5e:	29 d0                	sub    %edx,%eax
c0207f60:	8b 55 10             	mov    0x10(%ebp),%edx
c0207f63:	c1 e8 0c             	shr    $0xc,%eax
c0207f66:	8b 0a                	mov    (%edx),%ecx
c0207f68:	39 c8                	cmp    %ecx,%eax
c0207f6a:	0f 47 c1             	cmova  %ecx,%eax
c0207f6d:	ff 46 08             	incl   0x8(%esi)
c0207f70:	e9 7b ff ff ff       	jmp    c0207ef0 <range_each+0xe0>
c0207f75:	8d 76 00             	lea    0x0(%esi),%esi
c0207f78:	89 55 10             	mov    %edx,0x10(%ebp)
c0207f7b:	8b 0f                	mov    (%edi),%ecx
c0207f7d:	89 45 d8             	mov    %eax,-0x28(%ebp)
c0207f80:	89 4c 24 04          	mov    %ecx,0x4(%esp)
c0207f84:	8b 45 e4             	mov    -0x1c(%ebp),%eax
c0207f87:	89 04 24             	mov    %eax,(%esp)
c0207f8a:	e8 c1 11 00 00       	call   c0209150 <table_trim>
c0207f8f:	8b 55 10             	mov    0x10(%ebp),%edx
c0207f92:	8b 45 d8             	mov    -0x28(%ebp),%eax
c0207f95:	e9 56 ff ff ff       	jmp    c0207ef0 <range_each+0xe0>
c0207f9a:	c7 46 14 ea ff ff ff 	movl   $0xffffffea,0x14(%esi)
c0207fa1:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0207fa8:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0207faf:	90                   	nop
c0207fb0:	80 7e 10 00          	cmpb   $0x0,0x10(%esi)
c0207fb4:	74 0a                	je     c0207fc0 <range_each+0x1b0>
c0207fb6:	0f 20 d8             	mov    %cr3,%eax
c0207fb9:	8b 7d e4             	mov    -0x1c(%ebp),%edi
c0207fbc:	3b 07                	cmp    (%edi),%eax
c0207fbe:	74 20                	je     c0207fe0 <range_each+0x1d0>
c0207fc0:	8b 46 0c             	mov    0xc(%esi),%eax
c0207fc3:	89 44 24 04          	mov    %eax,0x4(%esp)
c0207fc7:	8b 45 e4             	mov    -0x1c(%ebp),%eax
c0207fca:	89 04 24             	mov    %eax,(%esp)
c0207fcd:	e8 be 0a 00 00       	call   c0208a90 <page_return>
c0207fd2:	8b 46 14             	mov    0x14(%esi),%eax
c0207fd5:	83 c4 2c             	add    $0x2c,%esp
c0207fd8:	5b                   	pop    %ebx
c0207fd9:	5e                   	pop    %esi
c0207fda:	5f                   	pop    %edi
c0207fdb:	5d                   	pop    %ebp
c0207fdc:	c3                   	ret
c0207fdd:	8d 76 00             	lea    0x0(%esi),%esi
c0207fe0:	0f 20 d8             	mov    %cr3,%eax
c0207fe3:	0f 22 d8             	mov    %eax,%cr3
c0207fe6:	eb d8                	jmp    c0207fc0 <range_each+0x1b0>
c0207fe8:	66 90                	xchg   %ax,%ax
c0207fea:	66 90                	xchg   %ax,%ax
c0207fec:	66 90                	xchg   %ax,%ax
c0207fee:	66 90                	xchg   %ax,%ax

c0207ff0 <space_share>:
c0207ff0:	55                   	push   %ebp
c0207ff1:	89 e5                	mov    %esp,%ebp
c0207ff3:	57                   	push   %edi
c0207ff4:	56                   	push   %esi
c0207ff5:	53                   	push   %ebx
c0207ff6:	83 ec 5c             	sub    $0x5c,%esp
c0207ff9:	8b 7d 18             	mov    0x18(%ebp),%edi
c0207ffc:	8b 75 08             	mov    0x8(%ebp),%esi
c0207fff:	8b 07                	mov    (%edi),%eax
c0208001:	89 44 24 04          	mov    %eax,0x4(%esp)
c0208005:	8b 45 0c             	mov    0xc(%ebp),%eax
c0208008:	8b 00                	mov    (%eax),%eax
c020800a:	89 04 24             	mov    %eax,(%esp)
c020800d:	e8 be fd ff ff       	call   c0207dd0 <range_check>
c0208012:	89 45 b8             	mov    %eax,-0x48(%ebp)
c0208015:	85 c0                	test   %eax,%eax
c0208017:	74 0f                	je     c0208028 <space_share+0x38>
c0208019:	8b 45 b8             	mov    -0x48(%ebp),%eax
c020801c:	83 c4 5c             	add    $0x5c,%esp
c020801f:	5b                   	pop    %ebx
c0208020:	5e                   	pop    %esi
c0208021:	5f                   	pop    %edi
c0208022:	5d                   	pop    %ebp
c0208023:	c3                   	ret
c0208024:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0208028:	8b 07                	mov    (%edi),%eax
c020802a:	89 44 24 04          	mov    %eax,0x4(%esp)
c020802e:	8b 45 14             	mov    0x14(%ebp),%eax
c0208031:	8b 00                	mov    (%eax),%eax
c0208033:	89 04 24             	mov    %eax,(%esp)
c0208036:	e8 95 fd ff ff       	call   c0207dd0 <range_check>
c020803b:	89 45 b8             	mov    %eax,-0x48(%ebp)
c020803e:	85 c0                	test   %eax,%eax
c0208040:	75 d7                	jne    c0208019 <space_share+0x29>
c0208042:	f7 45 1c a0 ff ff ff 	testl  $0xffffffa0,0x1c(%ebp)
c0208049:	0f 85 d9 02 00 00    	jne    c0208328 <space_share+0x338>
c020804f:	8b 45 1c             	mov    0x1c(%ebp),%eax
c0208052:	83 e0 06             	and    $0x6,%eax
c0208055:	83 f8 06             	cmp    $0x6,%eax
c0208058:	0f 84 c0 03 00 00    	je     c020841e <space_share+0x42e>
c020805e:	8b 55 1c             	mov    0x1c(%ebp),%edx
c0208061:	83 e2 58             	and    $0x58,%edx
c0208064:	83 fa 08             	cmp    $0x8,%edx
c0208067:	0f 84 bb 02 00 00    	je     c0208328 <space_share+0x338>
c020806d:	c7 45 c8 40 00 00 00 	movl   $0x40,-0x38(%ebp)
c0208074:	8b 55 1c             	mov    0x1c(%ebp),%edx
c0208077:	89 7d 18             	mov    %edi,0x18(%ebp)
c020807a:	8b 5d 1c             	mov    0x1c(%ebp),%ebx
c020807d:	83 ca 01             	or     $0x1,%edx
c0208080:	85 c0                	test   %eax,%eax
c0208082:	0f 44 55 1c          	cmove  0x1c(%ebp),%edx
c0208086:	8d 04 d5 00 00 00 00 	lea    0x0(,%edx,8),%eax
c020808d:	83 e0 38             	and    $0x38,%eax
c0208090:	89 c1                	mov    %eax,%ecx
c0208092:	0d 02 04 00 00       	or     $0x402,%eax
c0208097:	83 c9 02             	or     $0x2,%ecx
c020809a:	83 e3 10             	and    $0x10,%ebx
c020809d:	89 5d b4             	mov    %ebx,-0x4c(%ebp)
c02080a0:	8b 5d 1c             	mov    0x1c(%ebp),%ebx
c02080a3:	0f 44 c1             	cmove  %ecx,%eax
c02080a6:	89 c1                	mov    %eax,%ecx
c02080a8:	81 c9 00 08 00 00    	or     $0x800,%ecx
c02080ae:	83 e3 08             	and    $0x8,%ebx
c02080b1:	0f 44 c8             	cmove  %eax,%ecx
c02080b4:	8b 45 1c             	mov    0x1c(%ebp),%eax
c02080b7:	89 4d b0             	mov    %ecx,-0x50(%ebp)
c02080ba:	c1 e2 02             	shl    $0x2,%edx
c02080bd:	8b 4d b4             	mov    -0x4c(%ebp),%ecx
c02080c0:	83 e2 04             	and    $0x4,%edx
c02080c3:	83 e0 02             	and    $0x2,%eax
c02080c6:	09 c2                	or     %eax,%edx
c02080c8:	89 d0                	mov    %edx,%eax
c02080ca:	0d 00 04 00 00       	or     $0x400,%eax
c02080cf:	85 c9                	test   %ecx,%ecx
c02080d1:	8b 4d 1c             	mov    0x1c(%ebp),%ecx
c02080d4:	0f 44 c2             	cmove  %edx,%eax
c02080d7:	89 c2                	mov    %eax,%edx
c02080d9:	81 ca 00 08 00 00    	or     $0x800,%edx
c02080df:	85 db                	test   %ebx,%ebx
c02080e1:	0f 44 d0             	cmove  %eax,%edx
c02080e4:	83 e1 40             	and    $0x40,%ecx
c02080e7:	8b 07                	mov    (%edi),%eax
c02080e9:	89 55 bc             	mov    %edx,-0x44(%ebp)
c02080ec:	89 4d cc             	mov    %ecx,-0x34(%ebp)
c02080ef:	eb 4a                	jmp    c020813b <space_share+0x14b>
c02080f1:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02080f8:	8b 45 d0             	mov    -0x30(%ebp),%eax
c02080fb:	89 34 24             	mov    %esi,(%esp)
c02080fe:	89 44 24 04          	mov    %eax,0x4(%esp)
c0208102:	e8 49 10 00 00       	call   c0209150 <table_trim>
c0208107:	8b 45 e4             	mov    -0x1c(%ebp),%eax
c020810a:	85 c0                	test   %eax,%eax
c020810c:	0f 85 04 03 00 00    	jne    c0208416 <space_share+0x426>
c0208112:	8b 45 0c             	mov    0xc(%ebp),%eax
c0208115:	8b 5d 18             	mov    0x18(%ebp),%ebx
c0208118:	81 00 00 10 00 00    	addl   $0x1000,(%eax)
c020811e:	8b 45 14             	mov    0x14(%ebp),%eax
c0208121:	81 00 00 10 00 00    	addl   $0x1000,(%eax)
c0208127:	8b 45 18             	mov    0x18(%ebp),%eax
c020812a:	8b 00                	mov    (%eax),%eax
c020812c:	89 45 d4             	mov    %eax,-0x2c(%ebp)
c020812f:	48                   	dec    %eax
c0208130:	ff 4d c8             	decl   -0x38(%ebp)
c0208133:	89 03                	mov    %eax,(%ebx)
c0208135:	0f 84 de fe ff ff    	je     c0208019 <space_share+0x29>
c020813b:	85 c0                	test   %eax,%eax
c020813d:	0f 84 d6 fe ff ff    	je     c0208019 <space_share+0x29>
c0208143:	8b 45 14             	mov    0x14(%ebp),%eax
c0208146:	8b 55 0c             	mov    0xc(%ebp),%edx
c0208149:	8b 00                	mov    (%eax),%eax
c020814b:	8b 3a                	mov    (%edx),%edi
c020814d:	89 45 d4             	mov    %eax,-0x2c(%ebp)
c0208150:	89 7d d0             	mov    %edi,-0x30(%ebp)
c0208153:	89 44 24 04          	mov    %eax,0x4(%esp)
c0208157:	8b 45 10             	mov    0x10(%ebp),%eax
c020815a:	89 04 24             	mov    %eax,(%esp)
c020815d:	e8 5e 0f 00 00       	call   c02090c0 <walk>
c0208162:	85 c0                	test   %eax,%eax
c0208164:	89 c3                	mov    %eax,%ebx
c0208166:	0f 84 9e 02 00 00    	je     c020840a <space_share+0x41a>
c020816c:	89 7c 24 04          	mov    %edi,0x4(%esp)
c0208170:	8d 45 e4             	lea    -0x1c(%ebp),%eax
c0208173:	89 44 24 08          	mov    %eax,0x8(%esp)
c0208177:	89 34 24             	mov    %esi,(%esp)
c020817a:	e8 51 10 00 00       	call   c02091d0 <walk_make>
c020817f:	85 c0                	test   %eax,%eax
c0208181:	89 c7                	mov    %eax,%edi
c0208183:	0f 84 97 01 00 00    	je     c0208320 <space_share+0x330>
c0208189:	39 c3                	cmp    %eax,%ebx
c020818b:	0f 84 97 01 00 00    	je     c0208328 <space_share+0x338>
c0208191:	8b 45 cc             	mov    -0x34(%ebp),%eax
c0208194:	85 c0                	test   %eax,%eax
c0208196:	74 0e                	je     c02081a6 <space_share+0x1b6>
c0208198:	8b 03                	mov    (%ebx),%eax
c020819a:	83 e0 03             	and    $0x3,%eax
c020819d:	83 f8 02             	cmp    $0x2,%eax
c02081a0:	0f 84 ea 01 00 00    	je     c0208390 <space_share+0x3a0>
c02081a6:	31 c9                	xor    %ecx,%ecx
c02081a8:	ba 01 00 00 00       	mov    $0x1,%edx
c02081ad:	89 54 24 08          	mov    %edx,0x8(%esp)
c02081b1:	89 4c 24 04          	mov    %ecx,0x4(%esp)
c02081b5:	8b 46 08             	mov    0x8(%esi),%eax
c02081b8:	89 04 24             	mov    %eax,(%esp)
c02081bb:	e8 50 11 00 00       	call   c0209310 <account_charge>
c02081c0:	89 45 e4             	mov    %eax,-0x1c(%ebp)
c02081c3:	85 c0                	test   %eax,%eax
c02081c5:	0f 85 2d ff ff ff    	jne    c02080f8 <space_share+0x108>
c02081cb:	8b 45 1c             	mov    0x1c(%ebp),%eax
c02081ce:	8b 13                	mov    (%ebx),%edx
c02081d0:	83 e0 18             	and    $0x18,%eax
c02081d3:	89 45 c0             	mov    %eax,-0x40(%ebp)
c02081d6:	89 d0                	mov    %edx,%eax
c02081d8:	83 e0 03             	and    $0x3,%eax
c02081db:	83 f8 02             	cmp    $0x2,%eax
c02081de:	0f 84 0c 02 00 00    	je     c02083f0 <space_share+0x400>
c02081e4:	f6 c2 01             	test   $0x1,%dl
c02081e7:	74 28                	je     c0208211 <space_share+0x221>
c02081e9:	8b 0b                	mov    (%ebx),%ecx
c02081eb:	89 c8                	mov    %ecx,%eax
c02081ed:	c1 e8 0c             	shr    $0xc,%eax
c02081f0:	3b 05 88 02 22 c0    	cmp    0xc0220288,%eax
c02081f6:	73 19                	jae    c0208211 <space_share+0x221>
c02081f8:	8d 04 40             	lea    (%eax,%eax,2),%eax
c02081fb:	c1 e0 02             	shl    $0x2,%eax
c02081fe:	89 45 c4             	mov    %eax,-0x3c(%ebp)
c0208201:	03 05 8c 02 22 c0    	add    0xc022028c,%eax
c0208207:	f6 40 03 01          	testb  $0x1,0x3(%eax)
c020820b:	0f 85 2f 01 00 00    	jne    c0208340 <space_share+0x350>
c0208211:	c7 45 e4 f2 ff ff ff 	movl   $0xfffffff2,-0x1c(%ebp)
c0208218:	31 c0                	xor    %eax,%eax
c020821a:	b9 01 00 00 00       	mov    $0x1,%ecx
c020821f:	89 4c 24 08          	mov    %ecx,0x8(%esp)
c0208223:	89 44 24 04          	mov    %eax,0x4(%esp)
c0208227:	8b 46 08             	mov    0x8(%esi),%eax
c020822a:	89 04 24             	mov    %eax,(%esp)
c020822d:	e8 1e 11 00 00       	call   c0209350 <account_return>
c0208232:	8b 45 e4             	mov    -0x1c(%ebp),%eax
c0208235:	85 c0                	test   %eax,%eax
c0208237:	0f 85 bb fe ff ff    	jne    c02080f8 <space_share+0x108>
c020823d:	8b 0b                	mov    (%ebx),%ecx
c020823f:	8b 15 8c 02 22 c0    	mov    0xc022028c,%edx
c0208245:	89 c8                	mov    %ecx,%eax
c0208247:	c1 e8 0c             	shr    $0xc,%eax
c020824a:	8d 04 40             	lea    (%eax,%eax,2),%eax
c020824d:	c1 e0 02             	shl    $0x2,%eax
c0208250:	89 45 c4             	mov    %eax,-0x3c(%ebp)
c0208253:	01 d0                	add    %edx,%eax
c0208255:	0f b7 10             	movzwl (%eax),%edx
c0208258:	42                   	inc    %edx
c0208259:	66 89 10             	mov    %dx,(%eax)
c020825c:	8b 45 cc             	mov    -0x34(%ebp),%eax
c020825f:	ff 46 0c             	incl   0xc(%esi)
c0208262:	85 c0                	test   %eax,%eax
c0208264:	74 7a                	je     c02082e0 <space_share+0x2f0>
c0208266:	89 4d c0             	mov    %ecx,-0x40(%ebp)
c0208269:	31 c9                	xor    %ecx,%ecx
c020826b:	89 4c 24 0c          	mov    %ecx,0xc(%esp)
c020826f:	89 5c 24 08          	mov    %ebx,0x8(%esp)
c0208273:	8b 45 d4             	mov    -0x2c(%ebp),%eax
c0208276:	89 44 24 04          	mov    %eax,0x4(%esp)
c020827a:	8b 45 10             	mov    0x10(%ebp),%eax
c020827d:	89 04 24             	mov    %eax,(%esp)
c0208280:	e8 3b 08 00 00       	call   c0208ac0 <page_put>
c0208285:	8b 4d c0             	mov    -0x40(%ebp),%ecx
c0208288:	8b 5d bc             	mov    -0x44(%ebp),%ebx
c020828b:	89 c8                	mov    %ecx,%eax
c020828d:	25 00 f0 ff ff       	and    $0xfffff000,%eax
c0208292:	09 d8                	or     %ebx,%eax
c0208294:	89 c1                	mov    %eax,%ecx
c0208296:	89 c2                	mov    %eax,%edx
c0208298:	81 e1 02 0c 00 00    	and    $0xc02,%ecx
c020829e:	83 ca 01             	or     $0x1,%edx
c02082a1:	83 f9 02             	cmp    $0x2,%ecx
c02082a4:	0f 84 c6 00 00 00    	je     c0208370 <space_share+0x380>
c02082aa:	89 54 24 0c          	mov    %edx,0xc(%esp)
c02082ae:	89 7c 24 08          	mov    %edi,0x8(%esp)
c02082b2:	8b 45 d0             	mov    -0x30(%ebp),%eax
c02082b5:	89 34 24             	mov    %esi,(%esp)
c02082b8:	89 44 24 04          	mov    %eax,0x4(%esp)
c02082bc:	e8 ff 07 00 00       	call   c0208ac0 <page_put>
c02082c1:	8b 45 d4             	mov    -0x2c(%ebp),%eax
c02082c4:	89 44 24 04          	mov    %eax,0x4(%esp)
c02082c8:	8b 45 10             	mov    0x10(%ebp),%eax
c02082cb:	89 04 24             	mov    %eax,(%esp)
c02082ce:	e8 7d 0e 00 00       	call   c0209150 <table_trim>
c02082d3:	e9 3a fe ff ff       	jmp    c0208112 <space_share+0x122>
c02082d8:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02082df:	90                   	nop
c02082e0:	8b 03                	mov    (%ebx),%eax
c02082e2:	f6 c4 08             	test   $0x8,%ah
c02082e5:	75 0c                	jne    c02082f3 <space_share+0x303>
c02082e7:	8b 55 b4             	mov    -0x4c(%ebp),%edx
c02082ea:	85 d2                	test   %edx,%edx
c02082ec:	74 05                	je     c02082f3 <space_share+0x303>
c02082ee:	0d 00 04 00 00       	or     $0x400,%eax
c02082f3:	89 c2                	mov    %eax,%edx
c02082f5:	81 e2 02 0c 00 00    	and    $0xc02,%edx
c02082fb:	83 fa 02             	cmp    $0x2,%edx
c02082fe:	75 05                	jne    c0208305 <space_share+0x315>
c0208300:	35 02 02 00 00       	xor    $0x202,%eax
c0208305:	89 03                	mov    %eax,(%ebx)
c0208307:	0f 20 d8             	mov    %cr3,%eax
c020830a:	8b 5d 10             	mov    0x10(%ebp),%ebx
c020830d:	3b 03                	cmp    (%ebx),%eax
c020830f:	0f 85 73 ff ff ff    	jne    c0208288 <space_share+0x298>
c0208315:	8b 45 d4             	mov    -0x2c(%ebp),%eax
c0208318:	0f 01 38             	invlpg (%eax)
c020831b:	e9 68 ff ff ff       	jmp    c0208288 <space_share+0x298>
c0208320:	39 c3                	cmp    %eax,%ebx
c0208322:	0f 85 df fd ff ff    	jne    c0208107 <space_share+0x117>
c0208328:	c7 45 b8 ea ff ff ff 	movl   $0xffffffea,-0x48(%ebp)
c020832f:	8b 45 b8             	mov    -0x48(%ebp),%eax
c0208332:	83 c4 5c             	add    $0x5c,%esp
c0208335:	5b                   	pop    %ebx
c0208336:	5e                   	pop    %esi
c0208337:	5f                   	pop    %edi
c0208338:	5d                   	pop    %ebp
c0208339:	c3                   	ret
c020833a:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c0208340:	83 7d c0 08          	cmpl   $0x8,-0x40(%ebp)
c0208344:	74 72                	je     c02083b8 <space_share+0x3c8>
c0208346:	83 7d c0 00          	cmpl   $0x0,-0x40(%ebp)
c020834a:	74 05                	je     c0208351 <space_share+0x361>
c020834c:	f6 c6 0c             	test   $0xc,%dh
c020834f:	74 67                	je     c02083b8 <space_share+0x3c8>
c0208351:	0f b7 10             	movzwl (%eax),%edx
c0208354:	81 fa ff ff 00 00    	cmp    $0xffff,%edx
c020835a:	0f 85 f8 fe ff ff    	jne    c0208258 <space_share+0x268>
c0208360:	c7 45 e4 f4 ff ff ff 	movl   $0xfffffff4,-0x1c(%ebp)
c0208367:	e9 ac fe ff ff       	jmp    c0208218 <space_share+0x228>
c020836c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0208370:	8b 0d 8c 02 22 c0    	mov    0xc022028c,%ecx
c0208376:	8b 5d c4             	mov    -0x3c(%ebp),%ebx
c0208379:	66 83 3c 19 01       	cmpw   $0x1,(%ecx,%ebx,1)
c020837e:	0f 86 26 ff ff ff    	jbe    c02082aa <space_share+0x2ba>
c0208384:	35 03 02 00 00       	xor    $0x203,%eax
c0208389:	89 c2                	mov    %eax,%edx
c020838b:	e9 1a ff ff ff       	jmp    c02082aa <space_share+0x2ba>
c0208390:	89 5c 24 08          	mov    %ebx,0x8(%esp)
c0208394:	31 c0                	xor    %eax,%eax
c0208396:	89 44 24 0c          	mov    %eax,0xc(%esp)
c020839a:	8b 45 d4             	mov    -0x2c(%ebp),%eax
c020839d:	89 44 24 04          	mov    %eax,0x4(%esp)
c02083a1:	8b 45 10             	mov    0x10(%ebp),%eax
c02083a4:	89 04 24             	mov    %eax,(%esp)
c02083a7:	e8 14 07 00 00       	call   c0208ac0 <page_put>
c02083ac:	8b 55 b0             	mov    -0x50(%ebp),%edx
c02083af:	e9 f6 fe ff ff       	jmp    c02082aa <space_share+0x2ba>
c02083b4:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c02083b8:	b8 01 00 00 00       	mov    $0x1,%eax
c02083bd:	89 44 24 0c          	mov    %eax,0xc(%esp)
c02083c1:	8b 45 d4             	mov    -0x2c(%ebp),%eax
c02083c4:	89 5c 24 04          	mov    %ebx,0x4(%esp)
c02083c8:	89 44 24 08          	mov    %eax,0x8(%esp)
c02083cc:	8b 45 10             	mov    0x10(%ebp),%eax
c02083cf:	89 04 24             	mov    %eax,(%esp)
c02083d2:	e8 69 e5 ff ff       	call   c0206940 <page_own>
c02083d7:	89 45 e4             	mov    %eax,-0x1c(%ebp)
c02083da:	85 c0                	test   %eax,%eax
c02083dc:	0f 85 36 fe ff ff    	jne    c0208218 <space_share+0x228>
c02083e2:	e9 56 fe ff ff       	jmp    c020823d <space_share+0x24d>
c02083e7:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02083ee:	66 90                	xchg   %ax,%ax
c02083f0:	89 5c 24 04          	mov    %ebx,0x4(%esp)
c02083f4:	b8 01 00 00 00       	mov    $0x1,%eax
c02083f9:	89 44 24 08          	mov    %eax,0x8(%esp)
c02083fd:	8b 45 10             	mov    0x10(%ebp),%eax
c0208400:	89 04 24             	mov    %eax,(%esp)
c0208403:	e8 98 e4 ff ff       	call   c02068a0 <page_zero_fill>
c0208408:	eb cd                	jmp    c02083d7 <space_share+0x3e7>
c020840a:	c7 45 b8 f2 ff ff ff 	movl   $0xfffffff2,-0x48(%ebp)
c0208411:	e9 03 fc ff ff       	jmp    c0208019 <space_share+0x29>
c0208416:	89 45 b8             	mov    %eax,-0x48(%ebp)
c0208419:	e9 fb fb ff ff       	jmp    c0208019 <space_share+0x29>
c020841e:	c7 45 b8 ff ff ff ff 	movl   $0xffffffff,-0x48(%ebp)
c0208425:	e9 ef fb ff ff       	jmp    c0208019 <space_share+0x29>
c020842a:	66 90                	xchg   %ax,%ax
c020842c:	66 90                	xchg   %ax,%ax
c020842e:	66 90                	xchg   %ax,%ax

c0208430 <slab_alloc>:
c0208430:	55                   	push   %ebp
c0208431:	89 e5                	mov    %esp,%ebp
c0208433:	83 ec 38             	sub    $0x38,%esp
c0208436:	89 75 f8             	mov    %esi,-0x8(%ebp)
c0208439:	8b 75 08             	mov    0x8(%ebp),%esi
c020843c:	89 5d f4             	mov    %ebx,-0xc(%ebp)
c020843f:	89 7d fc             	mov    %edi,-0x4(%ebp)
c0208442:	8b 5e 14             	mov    0x14(%esi),%ebx
c0208445:	85 db                	test   %ebx,%ebx
c0208447:	74 3f                	je     c0208488 <slab_alloc+0x58>
c0208449:	8b 7b 0c             	mov    0xc(%ebx),%edi
c020844c:	8b 07                	mov    (%edi),%eax
c020844e:	ff 43 10             	incl   0x10(%ebx)
c0208451:	89 43 0c             	mov    %eax,0xc(%ebx)
c0208454:	ff 46 0c             	incl   0xc(%esi)
c0208457:	8b 53 0c             	mov    0xc(%ebx),%edx
c020845a:	85 d2                	test   %edx,%edx
c020845c:	74 52                	je     c02084b0 <slab_alloc+0x80>
c020845e:	8b 46 04             	mov    0x4(%esi),%eax
c0208461:	89 3c 24             	mov    %edi,(%esp)
c0208464:	89 44 24 08          	mov    %eax,0x8(%esp)
c0208468:	31 c0                	xor    %eax,%eax
c020846a:	89 44 24 04          	mov    %eax,0x4(%esp)
c020846e:	e8 fd 9c ff ff       	call   c0202170 <memset>
c0208473:	8b 5d f4             	mov    -0xc(%ebp),%ebx
c0208476:	89 f8                	mov    %edi,%eax
c0208478:	8b 75 f8             	mov    -0x8(%ebp),%esi
c020847b:	8b 7d fc             	mov    -0x4(%ebp),%edi
c020847e:	89 ec                	mov    %ebp,%esp
c0208480:	5d                   	pop    %ebp
c0208481:	c3                   	ret
c0208482:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c0208488:	8b 5e 1c             	mov    0x1c(%esi),%ebx
c020848b:	85 db                	test   %ebx,%ebx
c020848d:	74 49                	je     c02084d8 <slab_alloc+0xa8>
c020848f:	c7 46 1c 00 00 00 00 	movl   $0x0,0x1c(%esi)
c0208496:	c7 43 04 00 00 00 00 	movl   $0x0,0x4(%ebx)
c020849d:	8b 46 14             	mov    0x14(%esi),%eax
c02084a0:	89 03                	mov    %eax,(%ebx)
c02084a2:	85 c0                	test   %eax,%eax
c02084a4:	74 03                	je     c02084a9 <slab_alloc+0x79>
c02084a6:	89 58 04             	mov    %ebx,0x4(%eax)
c02084a9:	89 5e 14             	mov    %ebx,0x14(%esi)
c02084ac:	eb 9b                	jmp    c0208449 <slab_alloc+0x19>
c02084ae:	66 90                	xchg   %ax,%ax
c02084b0:	8b 43 04             	mov    0x4(%ebx),%eax
c02084b3:	8b 13                	mov    (%ebx),%edx
c02084b5:	85 c0                	test   %eax,%eax
c02084b7:	74 17                	je     c02084d0 <slab_alloc+0xa0>
c02084b9:	89 10                	mov    %edx,(%eax)
c02084bb:	8b 03                	mov    (%ebx),%eax
c02084bd:	85 c0                	test   %eax,%eax
c02084bf:	74 9d                	je     c020845e <slab_alloc+0x2e>
c02084c1:	8b 53 04             	mov    0x4(%ebx),%edx
c02084c4:	89 50 04             	mov    %edx,0x4(%eax)
c02084c7:	eb 95                	jmp    c020845e <slab_alloc+0x2e>
c02084c9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02084d0:	89 56 14             	mov    %edx,0x14(%esi)
c02084d3:	eb e6                	jmp    c02084bb <slab_alloc+0x8b>
c02084d5:	8d 76 00             	lea    0x0(%esi),%esi
c02084d8:	8b 56 04             	mov    0x4(%esi),%edx
c02084db:	8d 04 d5 00 00 00 00 	lea    0x0(,%edx,8),%eax
c02084e2:	3d 00 10 00 00       	cmp    $0x1000,%eax
c02084e7:	0f 86 20 01 00 00    	jbe    c020860d <slab_alloc+0x1dd>
c02084ed:	3d 00 20 00 00       	cmp    $0x2000,%eax
c02084f2:	0f 86 26 01 00 00    	jbe    c020861e <slab_alloc+0x1ee>
c02084f8:	3d 01 40 00 00       	cmp    $0x4001,%eax
c02084fd:	19 ff                	sbb    %edi,%edi
c02084ff:	81 e7 00 c0 ff ff    	and    $0xffffc000,%edi
c0208505:	81 c7 00 80 00 00    	add    $0x8000,%edi
c020850b:	3d 01 40 00 00       	cmp    $0x4001,%eax
c0208510:	19 c0                	sbb    %eax,%eax
c0208512:	83 c0 03             	add    $0x3,%eax
c0208515:	89 45 dc             	mov    %eax,-0x24(%ebp)
c0208518:	8b 46 08             	mov    0x8(%esi),%eax
c020851b:	8d 54 10 ff          	lea    -0x1(%eax,%edx,1),%edx
c020851f:	f7 d8                	neg    %eax
c0208521:	21 c2                	and    %eax,%edx
c0208523:	8b 45 0c             	mov    0xc(%ebp),%eax
c0208526:	89 55 e0             	mov    %edx,-0x20(%ebp)
c0208529:	89 44 24 04          	mov    %eax,0x4(%esp)
c020852d:	8b 45 dc             	mov    -0x24(%ebp),%eax
c0208530:	89 04 24             	mov    %eax,(%esp)
c0208533:	e8 58 ee ff ff       	call   c0207390 <frame_alloc_low>
c0208538:	8b 56 08             	mov    0x8(%esi),%edx
c020853b:	89 c3                	mov    %eax,%ebx
c020853d:	8d 42 17             	lea    0x17(%edx),%eax
c0208540:	f7 da                	neg    %edx
c0208542:	21 d0                	and    %edx,%eax
c0208544:	8b 55 e0             	mov    -0x20(%ebp),%edx
c0208547:	01 d0                	add    %edx,%eax
c0208549:	39 c7                	cmp    %eax,%edi
c020854b:	0f 82 88 02 00 00    	jb     c02087d9 <slab_alloc.cold>
c0208551:	85 db                	test   %ebx,%ebx
c0208553:	0f 84 d7 00 00 00    	je     c0208630 <slab_alloc+0x200>
c0208559:	89 1c 24             	mov    %ebx,(%esp)
c020855c:	e8 6f f2 ff ff       	call   c02077d0 <frame_low>
c0208561:	31 d2                	xor    %edx,%edx
c0208563:	89 c3                	mov    %eax,%ebx
c0208565:	31 c0                	xor    %eax,%eax
c0208567:	89 14 03             	mov    %edx,(%ebx,%eax,1)
c020856a:	89 54 03 04          	mov    %edx,0x4(%ebx,%eax,1)
c020856e:	83 c0 08             	add    $0x8,%eax
c0208571:	83 f8 18             	cmp    $0x18,%eax
c0208574:	72 f1                	jb     c0208567 <slab_alloc+0x137>
c0208576:	89 73 08             	mov    %esi,0x8(%ebx)
c0208579:	89 f9                	mov    %edi,%ecx
c020857b:	8b 7d e0             	mov    -0x20(%ebp),%edi
c020857e:	c7 43 14 ab 51 ab 51 	movl   $0x51ab51ab,0x14(%ebx)
c0208585:	8b 46 08             	mov    0x8(%esi),%eax
c0208588:	8d 50 17             	lea    0x17(%eax),%edx
c020858b:	f7 d8                	neg    %eax
c020858d:	21 c2                	and    %eax,%edx
c020858f:	89 55 e4             	mov    %edx,-0x1c(%ebp)
c0208592:	29 d1                	sub    %edx,%ecx
c0208594:	31 d2                	xor    %edx,%edx
c0208596:	89 c8                	mov    %ecx,%eax
c0208598:	f7 f7                	div    %edi
c020859a:	89 45 d8             	mov    %eax,-0x28(%ebp)
c020859d:	89 c2                	mov    %eax,%edx
c020859f:	4a                   	dec    %edx
c02085a0:	39 f9                	cmp    %edi,%ecx
c02085a2:	72 50                	jb     c02085f4 <slab_alloc+0x1c4>
c02085a4:	89 f9                	mov    %edi,%ecx
c02085a6:	0f af fa             	imul   %edx,%edi
c02085a9:	89 f8                	mov    %edi,%eax
c02085ab:	8b 7d e4             	mov    -0x1c(%ebp),%edi
c02085ae:	01 f8                	add    %edi,%eax
c02085b0:	8b 7d d8             	mov    -0x28(%ebp),%edi
c02085b3:	01 d8                	add    %ebx,%eax
c02085b5:	c7 00 00 00 00 00    	movl   $0x0,(%eax)
c02085bb:	89 43 0c             	mov    %eax,0xc(%ebx)
c02085be:	83 ef 02             	sub    $0x2,%edi
c02085c1:	85 d2                	test   %edx,%edx
c02085c3:	74 2f                	je     c02085f4 <slab_alloc+0x1c4>
c02085c5:	0f af cf             	imul   %edi,%ecx
c02085c8:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02085cf:	90                   	nop
c02085d0:	89 45 e4             	mov    %eax,-0x1c(%ebp)
c02085d3:	8b 56 08             	mov    0x8(%esi),%edx
c02085d6:	4f                   	dec    %edi
c02085d7:	8d 42 17             	lea    0x17(%edx),%eax
c02085da:	f7 da                	neg    %edx
c02085dc:	21 d0                	and    %edx,%eax
c02085de:	8b 55 e4             	mov    -0x1c(%ebp),%edx
c02085e1:	01 c8                	add    %ecx,%eax
c02085e3:	01 d8                	add    %ebx,%eax
c02085e5:	89 10                	mov    %edx,(%eax)
c02085e7:	8b 55 e0             	mov    -0x20(%ebp),%edx
c02085ea:	89 43 0c             	mov    %eax,0xc(%ebx)
c02085ed:	29 d1                	sub    %edx,%ecx
c02085ef:	83 ff ff             	cmp    $0xffffffff,%edi
c02085f2:	75 dc                	jne    c02085d0 <slab_alloc+0x1a0>
c02085f4:	0f b6 4d dc          	movzbl -0x24(%ebp),%ecx
c02085f8:	b8 01 00 00 00       	mov    $0x1,%eax
c02085fd:	ff 46 10             	incl   0x10(%esi)
c0208600:	d3 e0                	shl    %cl,%eax
c0208602:	01 05 a8 02 22 c0    	add    %eax,0xc02202a8
c0208608:	e9 82 fe ff ff       	jmp    c020848f <slab_alloc+0x5f>
c020860d:	c7 45 dc 00 00 00 00 	movl   $0x0,-0x24(%ebp)
c0208614:	bf 00 10 00 00       	mov    $0x1000,%edi
c0208619:	e9 fa fe ff ff       	jmp    c0208518 <slab_alloc+0xe8>
c020861e:	c7 45 dc 01 00 00 00 	movl   $0x1,-0x24(%ebp)
c0208625:	bf 00 20 00 00       	mov    $0x2000,%edi
c020862a:	e9 e9 fe ff ff       	jmp    c0208518 <slab_alloc+0xe8>
c020862f:	90                   	nop
c0208630:	c7 46 1c 00 00 00 00 	movl   $0x0,0x1c(%esi)
c0208637:	31 ff                	xor    %edi,%edi
c0208639:	e9 35 fe ff ff       	jmp    c0208473 <slab_alloc+0x43>
c020863e:	66 90                	xchg   %ax,%ax

c0208640 <slab_free>:
c0208640:	55                   	push   %ebp
c0208641:	89 e5                	mov    %esp,%ebp
c0208643:	57                   	push   %edi
c0208644:	56                   	push   %esi
c0208645:	53                   	push   %ebx
c0208646:	83 ec 2c             	sub    $0x2c,%esp
c0208649:	8b 75 08             	mov    0x8(%ebp),%esi
c020864c:	8b 46 04             	mov    0x4(%esi),%eax
c020864f:	89 45 e4             	mov    %eax,-0x1c(%ebp)
c0208652:	c1 e0 03             	shl    $0x3,%eax
c0208655:	3d 00 10 00 00       	cmp    $0x1000,%eax
c020865a:	0f 86 40 01 00 00    	jbe    c02087a0 <slab_free+0x160>
c0208660:	3d 00 20 00 00       	cmp    $0x2000,%eax
c0208665:	0f 86 4d 01 00 00    	jbe    c02087b8 <slab_free+0x178>
c020866b:	3d 01 40 00 00       	cmp    $0x4001,%eax
c0208670:	19 db                	sbb    %ebx,%ebx
c0208672:	81 e3 00 40 00 00    	and    $0x4000,%ebx
c0208678:	81 eb 00 80 00 00    	sub    $0x8000,%ebx
c020867e:	3d 01 40 00 00       	cmp    $0x4001,%eax
c0208683:	19 c0                	sbb    %eax,%eax
c0208685:	83 c0 03             	add    $0x3,%eax
c0208688:	89 45 e0             	mov    %eax,-0x20(%ebp)
c020868b:	8b 7d 0c             	mov    0xc(%ebp),%edi
c020868e:	8b 45 0c             	mov    0xc(%ebp),%eax
c0208691:	21 fb                	and    %edi,%ebx
c0208693:	29 d8                	sub    %ebx,%eax
c0208695:	81 7b 14 ab 51 ab 51 	cmpl   $0x51ab51ab,0x14(%ebx)
c020869c:	0f 85 53 01 00 00    	jne    c02087f5 <slab_free.cold>
c02086a2:	39 73 08             	cmp    %esi,0x8(%ebx)
c02086a5:	0f 85 4a 01 00 00    	jne    c02087f5 <slab_free.cold>
c02086ab:	8b 4b 10             	mov    0x10(%ebx),%ecx
c02086ae:	85 c9                	test   %ecx,%ecx
c02086b0:	0f 84 3f 01 00 00    	je     c02087f5 <slab_free.cold>
c02086b6:	8b 7e 08             	mov    0x8(%esi),%edi
c02086b9:	89 fa                	mov    %edi,%edx
c02086bb:	f7 da                	neg    %edx
c02086bd:	89 d1                	mov    %edx,%ecx
c02086bf:	8d 57 17             	lea    0x17(%edi),%edx
c02086c2:	21 ca                	and    %ecx,%edx
c02086c4:	39 d0                	cmp    %edx,%eax
c02086c6:	0f 82 45 01 00 00    	jb     c0208811 <slab_free.cold+0x1c>
c02086cc:	29 d0                	sub    %edx,%eax
c02086ce:	8b 55 e4             	mov    -0x1c(%ebp),%edx
c02086d1:	8d 7c 17 ff          	lea    -0x1(%edi,%edx,1),%edi
c02086d5:	31 d2                	xor    %edx,%edx
c02086d7:	21 cf                	and    %ecx,%edi
c02086d9:	f7 f7                	div    %edi
c02086db:	85 d2                	test   %edx,%edx
c02086dd:	0f 85 2e 01 00 00    	jne    c0208811 <slab_free.cold+0x1c>
c02086e3:	8b 43 0c             	mov    0xc(%ebx),%eax
c02086e6:	85 c0                	test   %eax,%eax
c02086e8:	74 76                	je     c0208760 <slab_free+0x120>
c02086ea:	8b 7d 0c             	mov    0xc(%ebp),%edi
c02086ed:	89 07                	mov    %eax,(%edi)
c02086ef:	ff 4b 10             	decl   0x10(%ebx)
c02086f2:	89 7b 0c             	mov    %edi,0xc(%ebx)
c02086f5:	ff 4e 0c             	decl   0xc(%esi)
c02086f8:	8b 53 10             	mov    0x10(%ebx),%edx
c02086fb:	85 d2                	test   %edx,%edx
c02086fd:	75 54                	jne    c0208753 <slab_free+0x113>
c02086ff:	8b 43 04             	mov    0x4(%ebx),%eax
c0208702:	8b 13                	mov    (%ebx),%edx
c0208704:	85 c0                	test   %eax,%eax
c0208706:	0f 84 84 00 00 00    	je     c0208790 <slab_free+0x150>
c020870c:	89 10                	mov    %edx,(%eax)
c020870e:	8b 03                	mov    (%ebx),%eax
c0208710:	85 c0                	test   %eax,%eax
c0208712:	74 06                	je     c020871a <slab_free+0xda>
c0208714:	8b 53 04             	mov    0x4(%ebx),%edx
c0208717:	89 50 04             	mov    %edx,0x4(%eax)
c020871a:	8b 46 1c             	mov    0x1c(%esi),%eax
c020871d:	85 c0                	test   %eax,%eax
c020871f:	74 5f                	je     c0208780 <slab_free+0x140>
c0208721:	c7 43 14 00 00 00 00 	movl   $0x0,0x14(%ebx)
c0208728:	0f b6 4d e0          	movzbl -0x20(%ebp),%ecx
c020872c:	b8 01 00 00 00       	mov    $0x1,%eax
c0208731:	ff 4e 10             	decl   0x10(%esi)
c0208734:	89 1c 24             	mov    %ebx,(%esp)
c0208737:	d3 e0                	shl    %cl,%eax
c0208739:	29 05 a8 02 22 c0    	sub    %eax,0xc02202a8
c020873f:	e8 bc f0 ff ff       	call   c0207800 <frame_of>
c0208744:	8b 4d e0             	mov    -0x20(%ebp),%ecx
c0208747:	89 4c 24 04          	mov    %ecx,0x4(%esp)
c020874b:	89 04 24             	mov    %eax,(%esp)
c020874e:	e8 8d ed ff ff       	call   c02074e0 <frame_free>
c0208753:	83 c4 2c             	add    $0x2c,%esp
c0208756:	5b                   	pop    %ebx
c0208757:	5e                   	pop    %esi
c0208758:	5f                   	pop    %edi
c0208759:	5d                   	pop    %ebp
c020875a:	c3                   	ret
c020875b:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c020875f:	90                   	nop
c0208760:	c7 43 04 00 00 00 00 	movl   $0x0,0x4(%ebx)
c0208767:	8b 46 14             	mov    0x14(%esi),%eax
c020876a:	89 03                	mov    %eax,(%ebx)
c020876c:	85 c0                	test   %eax,%eax
c020876e:	74 03                	je     c0208773 <slab_free+0x133>
c0208770:	89 58 04             	mov    %ebx,0x4(%eax)
c0208773:	89 5e 14             	mov    %ebx,0x14(%esi)
c0208776:	8b 43 0c             	mov    0xc(%ebx),%eax
c0208779:	e9 6c ff ff ff       	jmp    c02086ea <slab_free+0xaa>
c020877e:	66 90                	xchg   %ax,%ax
c0208780:	89 5e 1c             	mov    %ebx,0x1c(%esi)
c0208783:	83 c4 2c             	add    $0x2c,%esp
c0208786:	5b                   	pop    %ebx
c0208787:	5e                   	pop    %esi
c0208788:	5f                   	pop    %edi
c0208789:	5d                   	pop    %ebp
c020878a:	c3                   	ret
c020878b:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c020878f:	90                   	nop
c0208790:	89 56 14             	mov    %edx,0x14(%esi)
c0208793:	e9 76 ff ff ff       	jmp    c020870e <slab_free+0xce>
c0208798:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020879f:	90                   	nop
c02087a0:	c7 45 e0 00 00 00 00 	movl   $0x0,-0x20(%ebp)
c02087a7:	bb 00 f0 ff ff       	mov    $0xfffff000,%ebx
c02087ac:	e9 da fe ff ff       	jmp    c020868b <slab_free+0x4b>
c02087b1:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02087b8:	c7 45 e0 01 00 00 00 	movl   $0x1,-0x20(%ebp)
c02087bf:	bb 00 e0 ff ff       	mov    $0xffffe000,%ebx
c02087c4:	e9 c2 fe ff ff       	jmp    c020868b <slab_free+0x4b>
c02087c9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi

c02087d0 <slab_bytes_total>:
c02087d0:	a1 a8 02 22 c0       	mov    0xc02202a8,%eax
c02087d5:	c1 e0 0c             	shl    $0xc,%eax
c02087d8:	c3                   	ret

c02087d9 <slab_alloc.cold>:
c02087d9:	c7 44 24 08 4d 00 00 	movl   $0x4d,0x8(%esp)
c02087e0:	00 
c02087e1:	c7 44 24 04 02 f7 20 	movl   $0xc020f702,0x4(%esp)
c02087e8:	c0 
c02087e9:	c7 04 24 14 f7 20 c0 	movl   $0xc020f714,(%esp)
c02087f0:	e8 29 ad ff ff       	call   c020351e <assert_failed>

c02087f5 <slab_free.cold>:
c02087f5:	c7 44 24 08 87 00 00 	movl   $0x87,0x8(%esp)
c02087fc:	00 
c02087fd:	c7 44 24 04 02 f7 20 	movl   $0xc020f702,0x4(%esp)
c0208804:	c0 
c0208805:	c7 04 24 34 f7 20 c0 	movl   $0xc020f734,(%esp)
c020880c:	e8 0d ad ff ff       	call   c020351e <assert_failed>
c0208811:	c7 44 24 08 88 00 00 	movl   $0x88,0x8(%esp)
c0208818:	00 
c0208819:	c7 44 24 04 02 f7 20 	movl   $0xc020f702,0x4(%esp)
c0208820:	c0 
c0208821:	c7 04 24 68 f7 20 c0 	movl   $0xc020f768,(%esp)
c0208828:	e8 f1 ac ff ff       	call   c020351e <assert_failed>
c020882d:	66 90                	xchg   %ax,%ax
c020882f:	90                   	nop

c0208830 <space_init>:
c0208830:	55                   	push   %ebp
c0208831:	89 e5                	mov    %esp,%ebp
c0208833:	57                   	push   %edi
c0208834:	31 ff                	xor    %edi,%edi
c0208836:	56                   	push   %esi
c0208837:	be 01 00 00 00       	mov    $0x1,%esi
c020883c:	53                   	push   %ebx
c020883d:	83 ec 2c             	sub    $0x2c,%esp
c0208840:	8b 5d 08             	mov    0x8(%ebp),%ebx
c0208843:	89 7c 24 04          	mov    %edi,0x4(%esp)
c0208847:	89 74 24 08          	mov    %esi,0x8(%esp)
c020884b:	8b 45 0c             	mov    0xc(%ebp),%eax
c020884e:	89 04 24             	mov    %eax,(%esp)
c0208851:	e8 ba 0a 00 00       	call   c0209310 <account_charge>
c0208856:	85 c0                	test   %eax,%eax
c0208858:	89 c7                	mov    %eax,%edi
c020885a:	74 14                	je     c0208870 <space_init+0x40>
c020885c:	83 c4 2c             	add    $0x2c,%esp
c020885f:	89 f8                	mov    %edi,%eax
c0208861:	5b                   	pop    %ebx
c0208862:	5e                   	pop    %esi
c0208863:	5f                   	pop    %edi
c0208864:	5d                   	pop    %ebp
c0208865:	c3                   	ret
c0208866:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020886d:	8d 76 00             	lea    0x0(%esi),%esi
c0208870:	c7 04 24 00 00 00 00 	movl   $0x0,(%esp)
c0208877:	b9 01 00 00 00       	mov    $0x1,%ecx
c020887c:	89 4c 24 04          	mov    %ecx,0x4(%esp)
c0208880:	e8 0b eb ff ff       	call   c0207390 <frame_alloc_low>
c0208885:	85 c0                	test   %eax,%eax
c0208887:	89 c6                	mov    %eax,%esi
c0208889:	74 70                	je     c02088fb <space_init+0xcb>
c020888b:	c1 e6 0c             	shl    $0xc,%esi
c020888e:	8d 86 00 00 00 c0    	lea    -0x40000000(%esi),%eax
c0208894:	89 45 e4             	mov    %eax,-0x1c(%ebp)
c0208897:	89 04 24             	mov    %eax,(%esp)
c020889a:	e8 61 99 ff ff       	call   c0202200 <clear_page>
c020889f:	81 fe 00 00 00 40    	cmp    $0x40000000,%esi
c02088a5:	74 54                	je     c02088fb <space_init+0xcb>
c02088a7:	89 5d 08             	mov    %ebx,0x8(%ebp)
c02088aa:	b9 00 00 00 c0       	mov    $0xc0000000,%ecx
c02088af:	b8 00 9c 21 c0       	mov    $0xc0219c00,%eax
c02088b4:	81 e9 00 90 21 c0    	sub    $0xc0219000,%ecx
c02088ba:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c02088c0:	8b 18                	mov    (%eax),%ebx
c02088c2:	8d 14 06             	lea    (%esi,%eax,1),%edx
c02088c5:	83 c0 04             	add    $0x4,%eax
c02088c8:	3d 00 a0 21 c0       	cmp    $0xc021a000,%eax
c02088cd:	89 1c 0a             	mov    %ebx,(%edx,%ecx,1)
c02088d0:	75 ee                	jne    c02088c0 <space_init+0x90>
c02088d2:	8b 5d 08             	mov    0x8(%ebp),%ebx
c02088d5:	8b 45 e4             	mov    -0x1c(%ebp),%eax
c02088d8:	c7 43 0c 00 00 00 00 	movl   $0x0,0xc(%ebx)
c02088df:	89 43 04             	mov    %eax,0x4(%ebx)
c02088e2:	8b 45 0c             	mov    0xc(%ebp),%eax
c02088e5:	c7 43 10 00 00 00 00 	movl   $0x0,0x10(%ebx)
c02088ec:	89 33                	mov    %esi,(%ebx)
c02088ee:	89 43 08             	mov    %eax,0x8(%ebx)
c02088f1:	83 c4 2c             	add    $0x2c,%esp
c02088f4:	89 f8                	mov    %edi,%eax
c02088f6:	5b                   	pop    %ebx
c02088f7:	5e                   	pop    %esi
c02088f8:	5f                   	pop    %edi
c02088f9:	5d                   	pop    %ebp
c02088fa:	c3                   	ret
c02088fb:	b8 01 00 00 00       	mov    $0x1,%eax
c0208900:	31 d2                	xor    %edx,%edx
c0208902:	89 44 24 08          	mov    %eax,0x8(%esp)
c0208906:	bf f4 ff ff ff       	mov    $0xfffffff4,%edi
c020890b:	89 54 24 04          	mov    %edx,0x4(%esp)
c020890f:	8b 45 0c             	mov    0xc(%ebp),%eax
c0208912:	89 04 24             	mov    %eax,(%esp)
c0208915:	e8 36 0a 00 00       	call   c0209350 <account_return>
c020891a:	83 c4 2c             	add    $0x2c,%esp
c020891d:	89 f8                	mov    %edi,%eax
c020891f:	5b                   	pop    %ebx
c0208920:	5e                   	pop    %esi
c0208921:	5f                   	pop    %edi
c0208922:	5d                   	pop    %ebp
c0208923:	c3                   	ret
c0208924:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020892b:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c020892f:	90                   	nop

c0208930 <space_destroy>:
c0208930:	55                   	push   %ebp
c0208931:	89 e5                	mov    %esp,%ebp
c0208933:	57                   	push   %edi
c0208934:	56                   	push   %esi
c0208935:	53                   	push   %ebx
c0208936:	83 ec 2c             	sub    $0x2c,%esp
c0208939:	c7 45 e0 00 10 00 00 	movl   $0x1000,-0x20(%ebp)
c0208940:	8b 5d 08             	mov    0x8(%ebp),%ebx
c0208943:	c7 45 e4 ff ff 0b 00 	movl   $0xbffff,-0x1c(%ebp)
c020894a:	0f 20 d8             	mov    %cr3,%eax
c020894d:	3b 03                	cmp    (%ebx),%eax
c020894f:	75 08                	jne    c0208959 <space_destroy+0x29>
c0208951:	a1 00 c0 21 c0       	mov    0xc021c000,%eax
c0208956:	0f 22 d8             	mov    %eax,%cr3
c0208959:	8b 45 e4             	mov    -0x1c(%ebp),%eax
c020895c:	85 c0                	test   %eax,%eax
c020895e:	74 27                	je     c0208987 <space_destroy+0x57>
c0208960:	8d 7d e4             	lea    -0x1c(%ebp),%edi
c0208963:	8d 75 e0             	lea    -0x20(%ebp),%esi
c0208966:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020896d:	8d 76 00             	lea    0x0(%esi),%esi
c0208970:	89 7c 24 08          	mov    %edi,0x8(%esp)
c0208974:	89 74 24 04          	mov    %esi,0x4(%esp)
c0208978:	89 1c 24             	mov    %ebx,(%esp)
c020897b:	e8 70 e5 ff ff       	call   c0206ef0 <space_empty>
c0208980:	8b 45 e4             	mov    -0x1c(%ebp),%eax
c0208983:	85 c0                	test   %eax,%eax
c0208985:	75 e9                	jne    c0208970 <space_destroy+0x40>
c0208987:	8b 7b 0c             	mov    0xc(%ebx),%edi
c020898a:	85 ff                	test   %edi,%edi
c020898c:	0f 85 7b 06 00 00    	jne    c020900d <space_destroy.cold>
c0208992:	8b 73 10             	mov    0x10(%ebx),%esi
c0208995:	85 f6                	test   %esi,%esi
c0208997:	0f 85 70 06 00 00    	jne    c020900d <space_destroy.cold>
c020899d:	31 c0                	xor    %eax,%eax
c020899f:	89 44 24 04          	mov    %eax,0x4(%esp)
c02089a3:	8b 43 04             	mov    0x4(%ebx),%eax
c02089a6:	05 00 00 00 40       	add    $0x40000000,%eax
c02089ab:	c1 e8 0c             	shr    $0xc,%eax
c02089ae:	89 04 24             	mov    %eax,(%esp)
c02089b1:	e8 2a eb ff ff       	call   c02074e0 <frame_free>
c02089b6:	ba 01 00 00 00       	mov    $0x1,%edx
c02089bb:	31 c9                	xor    %ecx,%ecx
c02089bd:	89 54 24 08          	mov    %edx,0x8(%esp)
c02089c1:	89 4c 24 04          	mov    %ecx,0x4(%esp)
c02089c5:	8b 43 08             	mov    0x8(%ebx),%eax
c02089c8:	89 04 24             	mov    %eax,(%esp)
c02089cb:	e8 80 09 00 00       	call   c0209350 <account_return>
c02089d0:	c7 43 04 00 00 00 00 	movl   $0x0,0x4(%ebx)
c02089d7:	83 c4 2c             	add    $0x2c,%esp
c02089da:	5b                   	pop    %ebx
c02089db:	5e                   	pop    %esi
c02089dc:	5f                   	pop    %edi
c02089dd:	5d                   	pop    %ebp
c02089de:	c3                   	ret
c02089df:	90                   	nop

c02089e0 <space_load>:
c02089e0:	55                   	push   %ebp
c02089e1:	89 e5                	mov    %esp,%ebp
c02089e3:	0f 20 da             	mov    %cr3,%edx
c02089e6:	8b 45 08             	mov    0x8(%ebp),%eax
c02089e9:	8b 00                	mov    (%eax),%eax
c02089eb:	39 c2                	cmp    %eax,%edx
c02089ed:	74 03                	je     c02089f2 <space_load+0x12>
c02089ef:	0f 22 d8             	mov    %eax,%cr3
c02089f2:	5d                   	pop    %ebp
c02089f3:	c3                   	ret
c02089f4:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02089fb:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c02089ff:	90                   	nop

c0208a00 <page_alloc>:
c0208a00:	55                   	push   %ebp
c0208a01:	31 c0                	xor    %eax,%eax
c0208a03:	89 e5                	mov    %esp,%ebp
c0208a05:	83 ec 18             	sub    $0x18,%esp
c0208a08:	89 5d f8             	mov    %ebx,-0x8(%ebp)
c0208a0b:	8b 5d 08             	mov    0x8(%ebp),%ebx
c0208a0e:	b9 01 00 00 00       	mov    $0x1,%ecx
c0208a13:	89 75 fc             	mov    %esi,-0x4(%ebp)
c0208a16:	8b 75 10             	mov    0x10(%ebp),%esi
c0208a19:	89 4c 24 08          	mov    %ecx,0x8(%esp)
c0208a1d:	89 44 24 04          	mov    %eax,0x4(%esp)
c0208a21:	8b 43 08             	mov    0x8(%ebx),%eax
c0208a24:	89 04 24             	mov    %eax,(%esp)
c0208a27:	e8 e4 08 00 00       	call   c0209310 <account_charge>
c0208a2c:	89 06                	mov    %eax,(%esi)
c0208a2e:	85 c0                	test   %eax,%eax
c0208a30:	74 0e                	je     c0208a40 <page_alloc+0x40>
c0208a32:	31 c0                	xor    %eax,%eax
c0208a34:	eb 1c                	jmp    c0208a52 <page_alloc+0x52>
c0208a36:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0208a3d:	8d 76 00             	lea    0x0(%esi),%esi
c0208a40:	8b 45 0c             	mov    0xc(%ebp),%eax
c0208a43:	89 04 24             	mov    %eax,(%esp)
c0208a46:	e8 05 e9 ff ff       	call   c0207350 <frame_alloc_user>
c0208a4b:	85 c0                	test   %eax,%eax
c0208a4d:	74 11                	je     c0208a60 <page_alloc+0x60>
c0208a4f:	ff 43 0c             	incl   0xc(%ebx)
c0208a52:	8b 5d f8             	mov    -0x8(%ebp),%ebx
c0208a55:	8b 75 fc             	mov    -0x4(%ebp),%esi
c0208a58:	89 ec                	mov    %ebp,%esp
c0208a5a:	5d                   	pop    %ebp
c0208a5b:	c3                   	ret
c0208a5c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0208a60:	b8 01 00 00 00       	mov    $0x1,%eax
c0208a65:	31 d2                	xor    %edx,%edx
c0208a67:	89 44 24 08          	mov    %eax,0x8(%esp)
c0208a6b:	89 54 24 04          	mov    %edx,0x4(%esp)
c0208a6f:	8b 43 08             	mov    0x8(%ebx),%eax
c0208a72:	89 04 24             	mov    %eax,(%esp)
c0208a75:	e8 d6 08 00 00       	call   c0209350 <account_return>
c0208a7a:	31 c0                	xor    %eax,%eax
c0208a7c:	c7 06 f4 ff ff ff    	movl   $0xfffffff4,(%esi)
c0208a82:	eb ce                	jmp    c0208a52 <page_alloc+0x52>
c0208a84:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0208a8b:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0208a8f:	90                   	nop

c0208a90 <page_return>:
c0208a90:	55                   	push   %ebp
c0208a91:	89 e5                	mov    %esp,%ebp
c0208a93:	83 ec 18             	sub    $0x18,%esp
c0208a96:	8b 45 08             	mov    0x8(%ebp),%eax
c0208a99:	8b 55 0c             	mov    0xc(%ebp),%edx
c0208a9c:	29 50 0c             	sub    %edx,0xc(%eax)
c0208a9f:	89 54 24 08          	mov    %edx,0x8(%esp)
c0208aa3:	31 d2                	xor    %edx,%edx
c0208aa5:	89 54 24 04          	mov    %edx,0x4(%esp)
c0208aa9:	8b 40 08             	mov    0x8(%eax),%eax
c0208aac:	89 04 24             	mov    %eax,(%esp)
c0208aaf:	e8 9c 08 00 00       	call   c0209350 <account_return>
c0208ab4:	89 ec                	mov    %ebp,%esp
c0208ab6:	5d                   	pop    %ebp
c0208ab7:	c3                   	ret
c0208ab8:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0208abf:	90                   	nop

c0208ac0 <page_put>:
c0208ac0:	55                   	push   %ebp
c0208ac1:	89 e5                	mov    %esp,%ebp
c0208ac3:	83 ec 28             	sub    $0x28,%esp
c0208ac6:	89 5d f4             	mov    %ebx,-0xc(%ebp)
c0208ac9:	8b 45 10             	mov    0x10(%ebp),%eax
c0208acc:	89 7d fc             	mov    %edi,-0x4(%ebp)
c0208acf:	8b 4d 14             	mov    0x14(%ebp),%ecx
c0208ad2:	89 75 f8             	mov    %esi,-0x8(%ebp)
c0208ad5:	8b 5d 08             	mov    0x8(%ebp),%ebx
c0208ad8:	8b 10                	mov    (%eax),%edx
c0208ada:	05 00 00 00 40       	add    $0x40000000,%eax
c0208adf:	89 88 00 00 00 c0    	mov    %ecx,-0x40000000(%eax)
c0208ae5:	c1 e8 0c             	shr    $0xc,%eax
c0208ae8:	8b 35 8c 02 22 c0    	mov    0xc022028c,%esi
c0208aee:	8d 3c 40             	lea    (%eax,%eax,2),%edi
c0208af1:	31 c0                	xor    %eax,%eax
c0208af3:	85 c9                	test   %ecx,%ecx
c0208af5:	0f 95 c0             	setne  %al
c0208af8:	83 fa 01             	cmp    $0x1,%edx
c0208afb:	83 d0 ff             	adc    $0xffffffff,%eax
c0208afe:	01 44 be 04          	add    %eax,0x4(%esi,%edi,4)
c0208b02:	89 d6                	mov    %edx,%esi
c0208b04:	83 e6 01             	and    $0x1,%esi
c0208b07:	74 2c                	je     c0208b35 <page_put+0x75>
c0208b09:	0f 20 d8             	mov    %cr3,%eax
c0208b0c:	3b 03                	cmp    (%ebx),%eax
c0208b0e:	74 58                	je     c0208b68 <page_put+0xa8>
c0208b10:	c1 ea 0c             	shr    $0xc,%edx
c0208b13:	3b 15 88 02 22 c0    	cmp    0xc0220288,%edx
c0208b19:	72 2d                	jb     c0208b48 <page_put+0x88>
c0208b1b:	31 f6                	xor    %esi,%esi
c0208b1d:	29 73 0c             	sub    %esi,0xc(%ebx)
c0208b20:	31 c0                	xor    %eax,%eax
c0208b22:	89 74 24 08          	mov    %esi,0x8(%esp)
c0208b26:	89 44 24 04          	mov    %eax,0x4(%esp)
c0208b2a:	8b 43 08             	mov    0x8(%ebx),%eax
c0208b2d:	89 04 24             	mov    %eax,(%esp)
c0208b30:	e8 1b 08 00 00       	call   c0209350 <account_return>
c0208b35:	8b 5d f4             	mov    -0xc(%ebp),%ebx
c0208b38:	8b 75 f8             	mov    -0x8(%ebp),%esi
c0208b3b:	8b 7d fc             	mov    -0x4(%ebp),%edi
c0208b3e:	89 ec                	mov    %ebp,%esp
c0208b40:	5d                   	pop    %ebp
c0208b41:	c3                   	ret
c0208b42:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c0208b48:	8b 0d 8c 02 22 c0    	mov    0xc022028c,%ecx
c0208b4e:	8d 04 52             	lea    (%edx,%edx,2),%eax
c0208b51:	8d 04 81             	lea    (%ecx,%eax,4),%eax
c0208b54:	f6 40 03 01          	testb  $0x1,0x3(%eax)
c0208b58:	74 c1                	je     c0208b1b <page_put+0x5b>
c0208b5a:	89 14 24             	mov    %edx,(%esp)
c0208b5d:	e8 3e eb ff ff       	call   c02076a0 <frame_put>
c0208b62:	eb b9                	jmp    c0208b1d <page_put+0x5d>
c0208b64:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0208b68:	8b 45 0c             	mov    0xc(%ebp),%eax
c0208b6b:	0f 01 38             	invlpg (%eax)
c0208b6e:	c1 ea 0c             	shr    $0xc,%edx
c0208b71:	3b 15 88 02 22 c0    	cmp    0xc0220288,%edx
c0208b77:	73 a2                	jae    c0208b1b <page_put+0x5b>
c0208b79:	eb cd                	jmp    c0208b48 <page_put+0x88>
c0208b7b:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0208b7f:	90                   	nop

c0208b80 <space_map_frame>:
c0208b80:	55                   	push   %ebp
c0208b81:	b8 01 00 00 00       	mov    $0x1,%eax
c0208b86:	89 e5                	mov    %esp,%ebp
c0208b88:	83 ec 48             	sub    $0x48,%esp
c0208b8b:	89 5d f4             	mov    %ebx,-0xc(%ebp)
c0208b8e:	8b 5d 14             	mov    0x14(%ebp),%ebx
c0208b91:	89 75 f8             	mov    %esi,-0x8(%ebp)
c0208b94:	8b 75 08             	mov    0x8(%ebp),%esi
c0208b97:	89 7d fc             	mov    %edi,-0x4(%ebp)
c0208b9a:	89 44 24 04          	mov    %eax,0x4(%esp)
c0208b9e:	8b 45 0c             	mov    0xc(%ebp),%eax
c0208ba1:	89 04 24             	mov    %eax,(%esp)
c0208ba4:	e8 27 f2 ff ff       	call   c0207dd0 <range_check>
c0208ba9:	85 c0                	test   %eax,%eax
c0208bab:	0f 85 fa 00 00 00    	jne    c0208cab <space_map_frame+0x12b>
c0208bb1:	83 fb 1f             	cmp    $0x1f,%ebx
c0208bb4:	0f 87 48 01 00 00    	ja     c0208d02 <space_map_frame+0x182>
c0208bba:	89 df                	mov    %ebx,%edi
c0208bbc:	83 e7 06             	and    $0x6,%edi
c0208bbf:	83 ff 06             	cmp    $0x6,%edi
c0208bc2:	0f 84 41 01 00 00    	je     c0208d09 <space_map_frame+0x189>
c0208bc8:	a1 88 02 22 c0       	mov    0xc0220288,%eax
c0208bcd:	39 45 10             	cmp    %eax,0x10(%ebp)
c0208bd0:	0f 83 53 04 00 00    	jae    c0209029 <space_map_frame.cold>
c0208bd6:	8b 45 10             	mov    0x10(%ebp),%eax
c0208bd9:	8b 15 8c 02 22 c0    	mov    0xc022028c,%edx
c0208bdf:	8d 0c 40             	lea    (%eax,%eax,2),%ecx
c0208be2:	f6 44 8a 03 01       	testb  $0x1,0x3(%edx,%ecx,4)
c0208be7:	8d 04 8a             	lea    (%edx,%ecx,4),%eax
c0208bea:	0f 84 39 04 00 00    	je     c0209029 <space_map_frame.cold>
c0208bf0:	0f b7 00             	movzwl (%eax),%eax
c0208bf3:	3d ff ff 00 00       	cmp    $0xffff,%eax
c0208bf8:	0f 84 fd 00 00 00    	je     c0208cfb <space_map_frame+0x17b>
c0208bfe:	31 c0                	xor    %eax,%eax
c0208c00:	b9 01 00 00 00       	mov    $0x1,%ecx
c0208c05:	89 4c 24 08          	mov    %ecx,0x8(%esp)
c0208c09:	89 44 24 04          	mov    %eax,0x4(%esp)
c0208c0d:	8b 46 08             	mov    0x8(%esi),%eax
c0208c10:	89 04 24             	mov    %eax,(%esp)
c0208c13:	e8 f8 06 00 00       	call   c0209310 <account_charge>
c0208c18:	85 c0                	test   %eax,%eax
c0208c1a:	0f 85 8b 00 00 00    	jne    c0208cab <space_map_frame+0x12b>
c0208c20:	8b 45 10             	mov    0x10(%ebp),%eax
c0208c23:	89 04 24             	mov    %eax,(%esp)
c0208c26:	e8 25 ea ff ff       	call   c0207650 <frame_get>
c0208c2b:	89 d8                	mov    %ebx,%eax
c0208c2d:	ff 46 0c             	incl   0xc(%esi)
c0208c30:	85 ff                	test   %edi,%edi
c0208c32:	74 03                	je     c0208c37 <space_map_frame+0xb7>
c0208c34:	83 c8 01             	or     $0x1,%eax
c0208c37:	8d 3c 85 00 00 00 00 	lea    0x0(,%eax,4),%edi
c0208c3e:	89 d8                	mov    %ebx,%eax
c0208c40:	83 e7 04             	and    $0x4,%edi
c0208c43:	83 e0 02             	and    $0x2,%eax
c0208c46:	09 c7                	or     %eax,%edi
c0208c48:	f6 c3 10             	test   $0x10,%bl
c0208c4b:	74 06                	je     c0208c53 <space_map_frame+0xd3>
c0208c4d:	81 cf 00 04 00 00    	or     $0x400,%edi
c0208c53:	f6 c3 08             	test   $0x8,%bl
c0208c56:	74 06                	je     c0208c5e <space_map_frame+0xde>
c0208c58:	81 cf 00 08 00 00    	or     $0x800,%edi
c0208c5e:	c7 45 e4 00 00 00 00 	movl   $0x0,-0x1c(%ebp)
c0208c65:	8d 45 e4             	lea    -0x1c(%ebp),%eax
c0208c68:	89 44 24 08          	mov    %eax,0x8(%esp)
c0208c6c:	8b 45 0c             	mov    0xc(%ebp),%eax
c0208c6f:	89 34 24             	mov    %esi,(%esp)
c0208c72:	89 44 24 04          	mov    %eax,0x4(%esp)
c0208c76:	e8 55 05 00 00       	call   c02091d0 <walk_make>
c0208c7b:	85 c0                	test   %eax,%eax
c0208c7d:	74 25                	je     c0208ca4 <space_map_frame+0x124>
c0208c7f:	8b 55 10             	mov    0x10(%ebp),%edx
c0208c82:	89 44 24 08          	mov    %eax,0x8(%esp)
c0208c86:	c1 e2 0c             	shl    $0xc,%edx
c0208c89:	09 fa                	or     %edi,%edx
c0208c8b:	81 ca 21 08 00 00    	or     $0x821,%edx
c0208c91:	89 54 24 0c          	mov    %edx,0xc(%esp)
c0208c95:	8b 45 0c             	mov    0xc(%ebp),%eax
c0208c98:	89 34 24             	mov    %esi,(%esp)
c0208c9b:	89 44 24 04          	mov    %eax,0x4(%esp)
c0208c9f:	e8 1c fe ff ff       	call   c0208ac0 <page_put>
c0208ca4:	8b 45 e4             	mov    -0x1c(%ebp),%eax
c0208ca7:	85 c0                	test   %eax,%eax
c0208ca9:	75 15                	jne    c0208cc0 <space_map_frame+0x140>
c0208cab:	8b 5d f4             	mov    -0xc(%ebp),%ebx
c0208cae:	8b 75 f8             	mov    -0x8(%ebp),%esi
c0208cb1:	8b 7d fc             	mov    -0x4(%ebp),%edi
c0208cb4:	89 ec                	mov    %ebp,%esp
c0208cb6:	5d                   	pop    %ebp
c0208cb7:	c3                   	ret
c0208cb8:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0208cbf:	90                   	nop
c0208cc0:	89 45 d4             	mov    %eax,-0x2c(%ebp)
c0208cc3:	8b 45 10             	mov    0x10(%ebp),%eax
c0208cc6:	89 04 24             	mov    %eax,(%esp)
c0208cc9:	e8 d2 e9 ff ff       	call   c02076a0 <frame_put>
c0208cce:	b8 01 00 00 00       	mov    $0x1,%eax
c0208cd3:	31 d2                	xor    %edx,%edx
c0208cd5:	ff 4e 0c             	decl   0xc(%esi)
c0208cd8:	89 44 24 08          	mov    %eax,0x8(%esp)
c0208cdc:	89 54 24 04          	mov    %edx,0x4(%esp)
c0208ce0:	8b 56 08             	mov    0x8(%esi),%edx
c0208ce3:	89 14 24             	mov    %edx,(%esp)
c0208ce6:	e8 65 06 00 00       	call   c0209350 <account_return>
c0208ceb:	8b 45 d4             	mov    -0x2c(%ebp),%eax
c0208cee:	8b 5d f4             	mov    -0xc(%ebp),%ebx
c0208cf1:	8b 75 f8             	mov    -0x8(%ebp),%esi
c0208cf4:	8b 7d fc             	mov    -0x4(%ebp),%edi
c0208cf7:	89 ec                	mov    %ebp,%esp
c0208cf9:	5d                   	pop    %ebp
c0208cfa:	c3                   	ret
c0208cfb:	b8 f4 ff ff ff       	mov    $0xfffffff4,%eax
c0208d00:	eb a9                	jmp    c0208cab <space_map_frame+0x12b>
c0208d02:	b8 ea ff ff ff       	mov    $0xffffffea,%eax
c0208d07:	eb a2                	jmp    c0208cab <space_map_frame+0x12b>
c0208d09:	b8 ff ff ff ff       	mov    $0xffffffff,%eax
c0208d0e:	eb 9b                	jmp    c0208cab <space_map_frame+0x12b>

c0208d10 <space_phys>:
c0208d10:	55                   	push   %ebp
c0208d11:	89 e5                	mov    %esp,%ebp
c0208d13:	57                   	push   %edi
c0208d14:	56                   	push   %esi
c0208d15:	53                   	push   %ebx
c0208d16:	83 ec 4c             	sub    $0x4c,%esp
c0208d19:	8b 5d 0c             	mov    0xc(%ebp),%ebx
c0208d1c:	8b 45 18             	mov    0x18(%ebp),%eax
c0208d1f:	8b 75 10             	mov    0x10(%ebp),%esi
c0208d22:	8b 7d 14             	mov    0x14(%ebp),%edi
c0208d25:	89 1c 24             	mov    %ebx,(%esp)
c0208d28:	89 44 24 04          	mov    %eax,0x4(%esp)
c0208d2c:	e8 9f f0 ff ff       	call   c0207dd0 <range_check>
c0208d31:	85 c0                	test   %eax,%eax
c0208d33:	0f 85 d7 00 00 00    	jne    c0208e10 <space_phys+0x100>
c0208d39:	83 7d 1c 3f          	cmpl   $0x3f,0x1c(%ebp)
c0208d3d:	0f 87 ad 01 00 00    	ja     c0208ef0 <space_phys+0x1e0>
c0208d43:	8b 55 1c             	mov    0x1c(%ebp),%edx
c0208d46:	83 e2 06             	and    $0x6,%edx
c0208d49:	89 55 c8             	mov    %edx,-0x38(%ebp)
c0208d4c:	83 fa 06             	cmp    $0x6,%edx
c0208d4f:	0f 84 b6 00 00 00    	je     c0208e0b <space_phys+0xfb>
c0208d55:	89 f2                	mov    %esi,%edx
c0208d57:	81 e2 ff 0f 00 00    	and    $0xfff,%edx
c0208d5d:	83 ca 00             	or     $0x0,%edx
c0208d60:	0f 85 8a 01 00 00    	jne    c0208ef0 <space_phys+0x1e0>
c0208d66:	8b 55 1c             	mov    0x1c(%ebp),%edx
c0208d69:	83 e2 04             	and    $0x4,%edx
c0208d6c:	89 55 cc             	mov    %edx,-0x34(%ebp)
c0208d6f:	0f 85 7b 01 00 00    	jne    c0208ef0 <space_phys+0x1e0>
c0208d75:	0f ac fe 0c          	shrd   $0xc,%edi,%esi
c0208d79:	c1 ef 0c             	shr    $0xc,%edi
c0208d7c:	81 7d 18 00 40 00 00 	cmpl   $0x4000,0x18(%ebp)
c0208d83:	0f 87 67 01 00 00    	ja     c0208ef0 <space_phys+0x1e0>
c0208d89:	89 7d d4             	mov    %edi,-0x2c(%ebp)
c0208d8c:	b9 ff ff 0f 00       	mov    $0xfffff,%ecx
c0208d91:	8b 55 cc             	mov    -0x34(%ebp),%edx
c0208d94:	89 75 d0             	mov    %esi,-0x30(%ebp)
c0208d97:	39 f1                	cmp    %esi,%ecx
c0208d99:	1b 55 d4             	sbb    -0x2c(%ebp),%edx
c0208d9c:	0f 82 4e 01 00 00    	jb     c0208ef0 <space_phys+0x1e0>
c0208da2:	8b 75 18             	mov    0x18(%ebp),%esi
c0208da5:	31 ff                	xor    %edi,%edi
c0208da7:	b9 00 00 10 00       	mov    $0x100000,%ecx
c0208dac:	03 75 d0             	add    -0x30(%ebp),%esi
c0208daf:	8b 55 cc             	mov    -0x34(%ebp),%edx
c0208db2:	13 7d d4             	adc    -0x2c(%ebp),%edi
c0208db5:	39 f1                	cmp    %esi,%ecx
c0208db7:	19 fa                	sbb    %edi,%edx
c0208db9:	0f 82 31 01 00 00    	jb     c0208ef0 <space_phys+0x1e0>
c0208dbf:	8b 75 18             	mov    0x18(%ebp),%esi
c0208dc2:	85 f6                	test   %esi,%esi
c0208dc4:	74 4a                	je     c0208e10 <space_phys+0x100>
c0208dc6:	89 5d 0c             	mov    %ebx,0xc(%ebp)
c0208dc9:	8b 45 d0             	mov    -0x30(%ebp),%eax
c0208dcc:	8b 75 18             	mov    0x18(%ebp),%esi
c0208dcf:	89 c7                	mov    %eax,%edi
c0208dd1:	89 c3                	mov    %eax,%ebx
c0208dd3:	01 c6                	add    %eax,%esi
c0208dd5:	eb 1a                	jmp    c0208df1 <space_phys+0xe1>
c0208dd7:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0208dde:	66 90                	xchg   %ax,%ax
c0208de0:	89 1c 24             	mov    %ebx,(%esp)
c0208de3:	e8 18 72 ff ff       	call   c0200000 <is_apic>
c0208de8:	84 c0                	test   %al,%al
c0208dea:	75 1f                	jne    c0208e0b <space_phys+0xfb>
c0208dec:	43                   	inc    %ebx
c0208ded:	39 de                	cmp    %ebx,%esi
c0208def:	74 2f                	je     c0208e20 <space_phys+0x110>
c0208df1:	3b 1d 88 02 22 c0    	cmp    0xc0220288,%ebx
c0208df7:	73 e7                	jae    c0208de0 <space_phys+0xd0>
c0208df9:	8b 0d 8c 02 22 c0    	mov    0xc022028c,%ecx
c0208dff:	8d 04 5b             	lea    (%ebx,%ebx,2),%eax
c0208e02:	8d 04 81             	lea    (%ecx,%eax,4),%eax
c0208e05:	f6 40 03 01          	testb  $0x1,0x3(%eax)
c0208e09:	74 d5                	je     c0208de0 <space_phys+0xd0>
c0208e0b:	b8 ff ff ff ff       	mov    $0xffffffff,%eax
c0208e10:	83 c4 4c             	add    $0x4c,%esp
c0208e13:	5b                   	pop    %ebx
c0208e14:	5e                   	pop    %esi
c0208e15:	5f                   	pop    %edi
c0208e16:	5d                   	pop    %ebp
c0208e17:	c3                   	ret
c0208e18:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0208e1f:	90                   	nop
c0208e20:	8b 55 c8             	mov    -0x38(%ebp),%edx
c0208e23:	89 f9                	mov    %edi,%ecx
c0208e25:	8b 45 1c             	mov    0x1c(%ebp),%eax
c0208e28:	8b 75 1c             	mov    0x1c(%ebp),%esi
c0208e2b:	8b 5d 0c             	mov    0xc(%ebp),%ebx
c0208e2e:	83 c8 01             	or     $0x1,%eax
c0208e31:	85 d2                	test   %edx,%edx
c0208e33:	0f 44 45 1c          	cmove  0x1c(%ebp),%eax
c0208e37:	83 e6 02             	and    $0x2,%esi
c0208e3a:	c1 e0 02             	shl    $0x2,%eax
c0208e3d:	83 e0 04             	and    $0x4,%eax
c0208e40:	09 c6                	or     %eax,%esi
c0208e42:	89 f0                	mov    %esi,%eax
c0208e44:	0d 00 04 00 00       	or     $0x400,%eax
c0208e49:	f6 45 1c 10          	testb  $0x10,0x1c(%ebp)
c0208e4d:	0f 44 c6             	cmove  %esi,%eax
c0208e50:	89 c6                	mov    %eax,%esi
c0208e52:	81 ce 00 08 00 00    	or     $0x800,%esi
c0208e58:	f6 45 1c 08          	testb  $0x8,0x1c(%ebp)
c0208e5c:	0f 44 f0             	cmove  %eax,%esi
c0208e5f:	8b 45 1c             	mov    0x1c(%ebp),%eax
c0208e62:	89 75 d0             	mov    %esi,-0x30(%ebp)
c0208e65:	8d 75 e4             	lea    -0x1c(%ebp),%esi
c0208e68:	83 e0 20             	and    $0x20,%eax
c0208e6b:	f7 d8                	neg    %eax
c0208e6d:	19 ff                	sbb    %edi,%edi
c0208e6f:	c1 e1 0c             	shl    $0xc,%ecx
c0208e72:	83 e7 18             	and    $0x18,%edi
c0208e75:	89 7d c4             	mov    %edi,-0x3c(%ebp)
c0208e78:	29 d9                	sub    %ebx,%ecx
c0208e7a:	8b 7d cc             	mov    -0x34(%ebp),%edi
c0208e7d:	89 4d c8             	mov    %ecx,-0x38(%ebp)
c0208e80:	eb 0a                	jmp    c0208e8c <space_phys+0x17c>
c0208e82:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c0208e88:	85 c0                	test   %eax,%eax
c0208e8a:	75 84                	jne    c0208e10 <space_phys+0x100>
c0208e8c:	c7 45 e4 00 00 00 00 	movl   $0x0,-0x1c(%ebp)
c0208e93:	89 74 24 08          	mov    %esi,0x8(%esp)
c0208e97:	89 5c 24 04          	mov    %ebx,0x4(%esp)
c0208e9b:	8b 45 08             	mov    0x8(%ebp),%eax
c0208e9e:	89 04 24             	mov    %eax,(%esp)
c0208ea1:	e8 2a 03 00 00       	call   c02091d0 <walk_make>
c0208ea6:	85 c0                	test   %eax,%eax
c0208ea8:	74 2c                	je     c0208ed6 <space_phys+0x1c6>
c0208eaa:	8b 4d c8             	mov    -0x38(%ebp),%ecx
c0208ead:	8b 55 c4             	mov    -0x3c(%ebp),%edx
c0208eb0:	01 d9                	add    %ebx,%ecx
c0208eb2:	09 d1                	or     %edx,%ecx
c0208eb4:	8b 55 d0             	mov    -0x30(%ebp),%edx
c0208eb7:	89 44 24 08          	mov    %eax,0x8(%esp)
c0208ebb:	89 5c 24 04          	mov    %ebx,0x4(%esp)
c0208ebf:	09 d1                	or     %edx,%ecx
c0208ec1:	81 c9 01 0c 00 00    	or     $0xc01,%ecx
c0208ec7:	89 4c 24 0c          	mov    %ecx,0xc(%esp)
c0208ecb:	8b 45 08             	mov    0x8(%ebp),%eax
c0208ece:	89 04 24             	mov    %eax,(%esp)
c0208ed1:	e8 ea fb ff ff       	call   c0208ac0 <page_put>
c0208ed6:	47                   	inc    %edi
c0208ed7:	81 c3 00 10 00 00    	add    $0x1000,%ebx
c0208edd:	8b 45 e4             	mov    -0x1c(%ebp),%eax
c0208ee0:	3b 7d 18             	cmp    0x18(%ebp),%edi
c0208ee3:	72 a3                	jb     c0208e88 <space_phys+0x178>
c0208ee5:	e9 26 ff ff ff       	jmp    c0208e10 <space_phys+0x100>
c0208eea:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c0208ef0:	b8 ea ff ff ff       	mov    $0xffffffea,%eax
c0208ef5:	e9 16 ff ff ff       	jmp    c0208e10 <space_phys+0x100>
c0208efa:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi

c0208f00 <space_lookup>:
c0208f00:	55                   	push   %ebp
c0208f01:	89 e5                	mov    %esp,%ebp
c0208f03:	83 ec 18             	sub    $0x18,%esp
c0208f06:	8b 45 0c             	mov    0xc(%ebp),%eax
c0208f09:	8d 90 00 f0 ff ff    	lea    -0x1000(%eax),%edx
c0208f0f:	81 fa ff ef ff bf    	cmp    $0xbfffefff,%edx
c0208f15:	76 09                	jbe    c0208f20 <space_lookup+0x20>
c0208f17:	89 ec                	mov    %ebp,%esp
c0208f19:	31 c0                	xor    %eax,%eax
c0208f1b:	5d                   	pop    %ebp
c0208f1c:	c3                   	ret
c0208f1d:	8d 76 00             	lea    0x0(%esi),%esi
c0208f20:	89 44 24 04          	mov    %eax,0x4(%esp)
c0208f24:	8b 45 08             	mov    0x8(%ebp),%eax
c0208f27:	89 04 24             	mov    %eax,(%esp)
c0208f2a:	e8 91 01 00 00       	call   c02090c0 <walk>
c0208f2f:	85 c0                	test   %eax,%eax
c0208f31:	74 e4                	je     c0208f17 <space_lookup+0x17>
c0208f33:	8b 00                	mov    (%eax),%eax
c0208f35:	a8 01                	test   $0x1,%al
c0208f37:	74 de                	je     c0208f17 <space_lookup+0x17>
c0208f39:	c1 e8 0c             	shr    $0xc,%eax
c0208f3c:	89 ec                	mov    %ebp,%esp
c0208f3e:	5d                   	pop    %ebp
c0208f3f:	c3                   	ret

c0208f40 <space_scan>:
c0208f40:	55                   	push   %ebp
c0208f41:	89 e5                	mov    %esp,%ebp
c0208f43:	57                   	push   %edi
c0208f44:	56                   	push   %esi
c0208f45:	53                   	push   %ebx
c0208f46:	83 ec 2c             	sub    $0x2c,%esp
c0208f49:	8b 7d 0c             	mov    0xc(%ebp),%edi
c0208f4c:	8b 75 10             	mov    0x10(%ebp),%esi
c0208f4f:	89 3c 24             	mov    %edi,(%esp)
c0208f52:	89 74 24 04          	mov    %esi,0x4(%esp)
c0208f56:	e8 75 ee ff ff       	call   c0207dd0 <range_check>
c0208f5b:	85 c0                	test   %eax,%eax
c0208f5d:	89 c2                	mov    %eax,%edx
c0208f5f:	0f 85 93 00 00 00    	jne    c0208ff8 <space_scan+0xb8>
c0208f65:	8b 5d 14             	mov    0x14(%ebp),%ebx
c0208f68:	85 f6                	test   %esi,%esi
c0208f6a:	8d 04 33             	lea    (%ebx,%esi,1),%eax
c0208f6d:	89 45 e4             	mov    %eax,-0x1c(%ebp)
c0208f70:	0f 84 82 00 00 00    	je     c0208ff8 <space_scan+0xb8>
c0208f76:	89 55 dc             	mov    %edx,-0x24(%ebp)
c0208f79:	8b 75 08             	mov    0x8(%ebp),%esi
c0208f7c:	eb 55                	jmp    c0208fd3 <space_scan+0x93>
c0208f7e:	66 90                	xchg   %ax,%ax
c0208f80:	8b 00                	mov    (%eax),%eax
c0208f82:	89 c2                	mov    %eax,%edx
c0208f84:	83 e2 03             	and    $0x3,%edx
c0208f87:	83 fa 02             	cmp    $0x2,%edx
c0208f8a:	75 7c                	jne    c0209008 <space_scan+0xc8>
c0208f8c:	c6 03 01             	movb   $0x1,(%ebx)
c0208f8f:	a8 01                	test   $0x1,%al
c0208f91:	74 2a                	je     c0208fbd <space_scan+0x7d>
c0208f93:	89 c2                	mov    %eax,%edx
c0208f95:	83 e2 02             	and    $0x2,%edx
c0208f98:	83 fa 01             	cmp    $0x1,%edx
c0208f9b:	89 c2                	mov    %eax,%edx
c0208f9d:	19 c9                	sbb    %ecx,%ecx
c0208f9f:	c1 ea 04             	shr    $0x4,%edx
c0208fa2:	80 e1 fc             	and    $0xfc,%cl
c0208fa5:	80 e2 20             	and    $0x20,%dl
c0208fa8:	80 c1 06             	add    $0x6,%cl
c0208fab:	88 55 e3             	mov    %dl,-0x1d(%ebp)
c0208fae:	89 c2                	mov    %eax,%edx
c0208fb0:	c1 ea 02             	shr    $0x2,%edx
c0208fb3:	80 e2 18             	and    $0x18,%dl
c0208fb6:	0a 55 e3             	or     -0x1d(%ebp),%dl
c0208fb9:	08 ca                	or     %cl,%dl
c0208fbb:	88 13                	mov    %dl,(%ebx)
c0208fbd:	f6 c4 04             	test   $0x4,%ah
c0208fc0:	74 03                	je     c0208fc5 <space_scan+0x85>
c0208fc2:	80 0b 40             	orb    $0x40,(%ebx)
c0208fc5:	8b 45 e4             	mov    -0x1c(%ebp),%eax
c0208fc8:	43                   	inc    %ebx
c0208fc9:	81 c7 00 10 00 00    	add    $0x1000,%edi
c0208fcf:	39 c3                	cmp    %eax,%ebx
c0208fd1:	74 22                	je     c0208ff5 <space_scan+0xb5>
c0208fd3:	89 7c 24 04          	mov    %edi,0x4(%esp)
c0208fd7:	89 34 24             	mov    %esi,(%esp)
c0208fda:	e8 e1 00 00 00       	call   c02090c0 <walk>
c0208fdf:	85 c0                	test   %eax,%eax
c0208fe1:	75 9d                	jne    c0208f80 <space_scan+0x40>
c0208fe3:	8b 45 e4             	mov    -0x1c(%ebp),%eax
c0208fe6:	43                   	inc    %ebx
c0208fe7:	81 c7 00 10 00 00    	add    $0x1000,%edi
c0208fed:	c6 43 ff 00          	movb   $0x0,-0x1(%ebx)
c0208ff1:	39 c3                	cmp    %eax,%ebx
c0208ff3:	75 de                	jne    c0208fd3 <space_scan+0x93>
c0208ff5:	8b 55 dc             	mov    -0x24(%ebp),%edx
c0208ff8:	83 c4 2c             	add    $0x2c,%esp
c0208ffb:	89 d0                	mov    %edx,%eax
c0208ffd:	5b                   	pop    %ebx
c0208ffe:	5e                   	pop    %esi
c0208fff:	5f                   	pop    %edi
c0209000:	5d                   	pop    %ebp
c0209001:	c3                   	ret
c0209002:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c0209008:	c6 03 00             	movb   $0x0,(%ebx)
c020900b:	eb 82                	jmp    c0208f8f <space_scan+0x4f>

c020900d <space_destroy.cold>:
c020900d:	c7 44 24 08 3c 00 00 	movl   $0x3c,0x8(%esp)
c0209014:	00 
c0209015:	c7 44 24 04 a9 f7 20 	movl   $0xc020f7a9,0x4(%esp)
c020901c:	c0 
c020901d:	c7 04 24 bc f7 20 c0 	movl   $0xc020f7bc,(%esp)
c0209024:	e8 f5 a4 ff ff       	call   c020351e <assert_failed>

c0209029 <space_map_frame.cold>:
c0209029:	c7 44 24 08 88 00 00 	movl   $0x88,0x8(%esp)
c0209030:	00 
c0209031:	c7 44 24 04 a9 f7 20 	movl   $0xc020f7a9,0x4(%esp)
c0209038:	c0 
c0209039:	c7 04 24 24 f6 20 c0 	movl   $0xc020f624,(%esp)
c0209040:	e8 d9 a4 ff ff       	call   c020351e <assert_failed>
c0209045:	66 90                	xchg   %ax,%ax
c0209047:	66 90                	xchg   %ax,%ax
c0209049:	66 90                	xchg   %ax,%ax
c020904b:	66 90                	xchg   %ax,%ax
c020904d:	66 90                	xchg   %ax,%ax
c020904f:	90                   	nop

c0209050 <walk_to>:
c0209050:	55                   	push   %ebp
c0209051:	89 e5                	mov    %esp,%ebp
c0209053:	57                   	push   %edi
c0209054:	56                   	push   %esi
c0209055:	53                   	push   %ebx
c0209056:	8b 75 10             	mov    0x10(%ebp),%esi
c0209059:	8b 45 08             	mov    0x8(%ebp),%eax
c020905c:	8b 5d 0c             	mov    0xc(%ebp),%ebx
c020905f:	85 f6                	test   %esi,%esi
c0209061:	8b 40 04             	mov    0x4(%eax),%eax
c0209064:	7f 42                	jg     c02090a8 <walk_to+0x58>
c0209066:	b9 16 00 00 00       	mov    $0x16,%ecx
c020906b:	ba 01 00 00 00       	mov    $0x1,%edx
c0209070:	eb 18                	jmp    c020908a <walk_to+0x3a>
c0209072:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c0209078:	25 00 f0 ff ff       	and    $0xfffff000,%eax
c020907d:	4a                   	dec    %edx
c020907e:	2d 00 00 00 40       	sub    $0x40000000,%eax
c0209083:	83 e9 0a             	sub    $0xa,%ecx
c0209086:	39 d6                	cmp    %edx,%esi
c0209088:	74 1e                	je     c02090a8 <walk_to+0x58>
c020908a:	89 df                	mov    %ebx,%edi
c020908c:	d3 ef                	shr    %cl,%edi
c020908e:	81 e7 ff 03 00 00    	and    $0x3ff,%edi
c0209094:	8b 04 b8             	mov    (%eax,%edi,4),%eax
c0209097:	a8 01                	test   $0x1,%al
c0209099:	75 dd                	jne    c0209078 <walk_to+0x28>
c020909b:	5b                   	pop    %ebx
c020909c:	31 c0                	xor    %eax,%eax
c020909e:	5e                   	pop    %esi
c020909f:	5f                   	pop    %edi
c02090a0:	5d                   	pop    %ebp
c02090a1:	c3                   	ret
c02090a2:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c02090a8:	8d 14 b6             	lea    (%esi,%esi,4),%edx
c02090ab:	8d 4c 12 0c          	lea    0xc(%edx,%edx,1),%ecx
c02090af:	d3 eb                	shr    %cl,%ebx
c02090b1:	81 e3 ff 03 00 00    	and    $0x3ff,%ebx
c02090b7:	8d 04 98             	lea    (%eax,%ebx,4),%eax
c02090ba:	5b                   	pop    %ebx
c02090bb:	5e                   	pop    %esi
c02090bc:	5f                   	pop    %edi
c02090bd:	5d                   	pop    %ebp
c02090be:	c3                   	ret
c02090bf:	90                   	nop

c02090c0 <walk>:
c02090c0:	55                   	push   %ebp
c02090c1:	89 e5                	mov    %esp,%ebp
c02090c3:	8b 55 08             	mov    0x8(%ebp),%edx
c02090c6:	8b 45 0c             	mov    0xc(%ebp),%eax
c02090c9:	8b 52 04             	mov    0x4(%edx),%edx
c02090cc:	89 c1                	mov    %eax,%ecx
c02090ce:	c1 e9 16             	shr    $0x16,%ecx
c02090d1:	8b 14 8a             	mov    (%edx,%ecx,4),%edx
c02090d4:	f6 c2 01             	test   $0x1,%dl
c02090d7:	74 17                	je     c02090f0 <walk+0x30>
c02090d9:	c1 e8 0a             	shr    $0xa,%eax
c02090dc:	81 e2 00 f0 ff ff    	and    $0xfffff000,%edx
c02090e2:	5d                   	pop    %ebp
c02090e3:	25 fc 0f 00 00       	and    $0xffc,%eax
c02090e8:	8d 84 02 00 00 00 c0 	lea    -0x40000000(%edx,%eax,1),%eax
c02090ef:	c3                   	ret
c02090f0:	5d                   	pop    %ebp
c02090f1:	31 c0                	xor    %eax,%eax
c02090f3:	c3                   	ret
c02090f4:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02090fb:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c02090ff:	90                   	nop

c0209100 <walk_skip>:
c0209100:	55                   	push   %ebp
c0209101:	89 e5                	mov    %esp,%ebp
c0209103:	8b 55 08             	mov    0x8(%ebp),%edx
c0209106:	8b 45 0c             	mov    0xc(%ebp),%eax
c0209109:	8b 52 04             	mov    0x4(%edx),%edx
c020910c:	89 c1                	mov    %eax,%ecx
c020910e:	c1 e9 16             	shr    $0x16,%ecx
c0209111:	8d 14 8a             	lea    (%edx,%ecx,4),%edx
c0209114:	85 d2                	test   %edx,%edx
c0209116:	75 16                	jne    c020912e <walk_skip+0x2e>
c0209118:	eb 2e                	jmp    c0209148 <walk_skip+0x48>
c020911a:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c0209120:	3d ff ff ff bf       	cmp    $0xbfffffff,%eax
c0209125:	77 18                	ja     c020913f <walk_skip+0x3f>
c0209127:	8b 0a                	mov    (%edx),%ecx
c0209129:	f6 c1 01             	test   $0x1,%cl
c020912c:	75 11                	jne    c020913f <walk_skip+0x3f>
c020912e:	0d ff ff 3f 00       	or     $0x3fffff,%eax
c0209133:	83 c2 04             	add    $0x4,%edx
c0209136:	40                   	inc    %eax
c0209137:	f7 c2 ff 0f 00 00    	test   $0xfff,%edx
c020913d:	75 e1                	jne    c0209120 <walk_skip+0x20>
c020913f:	5d                   	pop    %ebp
c0209140:	c3                   	ret
c0209141:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0209148:	5d                   	pop    %ebp
c0209149:	0d ff ff 3f 00       	or     $0x3fffff,%eax
c020914e:	40                   	inc    %eax
c020914f:	c3                   	ret

c0209150 <table_trim>:
c0209150:	55                   	push   %ebp
c0209151:	89 e5                	mov    %esp,%ebp
c0209153:	83 ec 18             	sub    $0x18,%esp
c0209156:	89 5d fc             	mov    %ebx,-0x4(%ebp)
c0209159:	8b 5d 08             	mov    0x8(%ebp),%ebx
c020915c:	8b 45 0c             	mov    0xc(%ebp),%eax
c020915f:	8b 53 04             	mov    0x4(%ebx),%edx
c0209162:	c1 e8 16             	shr    $0x16,%eax
c0209165:	8d 0c 82             	lea    (%edx,%eax,4),%ecx
c0209168:	8b 11                	mov    (%ecx),%edx
c020916a:	f6 c2 01             	test   $0x1,%dl
c020916d:	74 5a                	je     c02091c9 <table_trim+0x79>
c020916f:	c1 ea 0c             	shr    $0xc,%edx
c0209172:	8d 04 52             	lea    (%edx,%edx,2),%eax
c0209175:	c1 e0 02             	shl    $0x2,%eax
c0209178:	03 05 8c 02 22 c0    	add    0xc022028c,%eax
c020917e:	8b 40 04             	mov    0x4(%eax),%eax
c0209181:	85 c0                	test   %eax,%eax
c0209183:	75 44                	jne    c02091c9 <table_trim+0x79>
c0209185:	c7 01 00 00 00 00    	movl   $0x0,(%ecx)
c020918b:	0f 20 d8             	mov    %cr3,%eax
c020918e:	3b 03                	cmp    (%ebx),%eax
c0209190:	75 06                	jne    c0209198 <table_trim+0x48>
c0209192:	0f 20 d8             	mov    %cr3,%eax
c0209195:	0f 22 d8             	mov    %eax,%cr3
c0209198:	89 14 24             	mov    %edx,(%esp)
c020919b:	31 c0                	xor    %eax,%eax
c020919d:	89 44 24 04          	mov    %eax,0x4(%esp)
c02091a1:	e8 3a e3 ff ff       	call   c02074e0 <frame_free>
c02091a6:	ba 01 00 00 00       	mov    $0x1,%edx
c02091ab:	31 c9                	xor    %ecx,%ecx
c02091ad:	89 54 24 08          	mov    %edx,0x8(%esp)
c02091b1:	89 4c 24 04          	mov    %ecx,0x4(%esp)
c02091b5:	8b 43 08             	mov    0x8(%ebx),%eax
c02091b8:	89 04 24             	mov    %eax,(%esp)
c02091bb:	e8 90 01 00 00       	call   c0209350 <account_return>
c02091c0:	ff 4b 10             	decl   0x10(%ebx)
c02091c3:	ff 0d ac 02 22 c0    	decl   0xc02202ac
c02091c9:	8b 5d fc             	mov    -0x4(%ebp),%ebx
c02091cc:	89 ec                	mov    %ebp,%esp
c02091ce:	5d                   	pop    %ebp
c02091cf:	c3                   	ret

c02091d0 <walk_make>:
c02091d0:	55                   	push   %ebp
c02091d1:	89 e5                	mov    %esp,%ebp
c02091d3:	57                   	push   %edi
c02091d4:	56                   	push   %esi
c02091d5:	53                   	push   %ebx
c02091d6:	83 ec 2c             	sub    $0x2c,%esp
c02091d9:	8b 7d 08             	mov    0x8(%ebp),%edi
c02091dc:	8b 5d 0c             	mov    0xc(%ebp),%ebx
c02091df:	8b 75 10             	mov    0x10(%ebp),%esi
c02091e2:	8b 47 04             	mov    0x4(%edi),%eax
c02091e5:	89 d9                	mov    %ebx,%ecx
c02091e7:	c1 e9 16             	shr    $0x16,%ecx
c02091ea:	8d 04 88             	lea    (%eax,%ecx,4),%eax
c02091ed:	89 45 dc             	mov    %eax,-0x24(%ebp)
c02091f0:	8b 00                	mov    (%eax),%eax
c02091f2:	a8 01                	test   $0x1,%al
c02091f4:	74 2a                	je     c0209220 <walk_make+0x50>
c02091f6:	25 00 f0 ff ff       	and    $0xfffff000,%eax
c02091fb:	89 c6                	mov    %eax,%esi
c02091fd:	81 ee 00 00 00 40    	sub    $0x40000000,%esi
c0209203:	c1 eb 0a             	shr    $0xa,%ebx
c0209206:	83 c4 2c             	add    $0x2c,%esp
c0209209:	89 da                	mov    %ebx,%edx
c020920b:	5b                   	pop    %ebx
c020920c:	81 e2 fc 0f 00 00    	and    $0xffc,%edx
c0209212:	8d 04 16             	lea    (%esi,%edx,1),%eax
c0209215:	5e                   	pop    %esi
c0209216:	5f                   	pop    %edi
c0209217:	5d                   	pop    %ebp
c0209218:	c3                   	ret
c0209219:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0209220:	b8 01 00 00 00       	mov    $0x1,%eax
c0209225:	89 44 24 08          	mov    %eax,0x8(%esp)
c0209229:	31 c0                	xor    %eax,%eax
c020922b:	89 44 24 04          	mov    %eax,0x4(%esp)
c020922f:	8b 47 08             	mov    0x8(%edi),%eax
c0209232:	89 04 24             	mov    %eax,(%esp)
c0209235:	e8 d6 00 00 00       	call   c0209310 <account_charge>
c020923a:	89 06                	mov    %eax,(%esi)
c020923c:	85 c0                	test   %eax,%eax
c020923e:	0f 85 a4 00 00 00    	jne    c02092e8 <walk_make+0x118>
c0209244:	c7 04 24 00 00 00 00 	movl   $0x0,(%esp)
c020924b:	b8 01 00 00 00       	mov    $0x1,%eax
c0209250:	89 44 24 04          	mov    %eax,0x4(%esp)
c0209254:	e8 37 e1 ff ff       	call   c0207390 <frame_alloc_low>
c0209259:	85 c0                	test   %eax,%eax
c020925b:	74 6b                	je     c02092c8 <walk_make+0xf8>
c020925d:	89 45 e0             	mov    %eax,-0x20(%ebp)
c0209260:	89 c1                	mov    %eax,%ecx
c0209262:	c1 e1 0c             	shl    $0xc,%ecx
c0209265:	89 4d e4             	mov    %ecx,-0x1c(%ebp)
c0209268:	8d b1 00 00 00 c0    	lea    -0x40000000(%ecx),%esi
c020926e:	89 34 24             	mov    %esi,(%esp)
c0209271:	e8 8a 8f ff ff       	call   c0202200 <clear_page>
c0209276:	8b 45 e0             	mov    -0x20(%ebp),%eax
c0209279:	8b 15 8c 02 22 c0    	mov    0xc022028c,%edx
c020927f:	8b 4d e4             	mov    -0x1c(%ebp),%ecx
c0209282:	25 ff ff 0f 00       	and    $0xfffff,%eax
c0209287:	8d 04 40             	lea    (%eax,%eax,2),%eax
c020928a:	8d 04 82             	lea    (%edx,%eax,4),%eax
c020928d:	8b 55 dc             	mov    -0x24(%ebp),%edx
c0209290:	c7 40 04 00 00 00 00 	movl   $0x0,0x4(%eax)
c0209297:	89 c8                	mov    %ecx,%eax
c0209299:	83 c8 07             	or     $0x7,%eax
c020929c:	89 02                	mov    %eax,(%edx)
c020929e:	0f 20 d8             	mov    %cr3,%eax
c02092a1:	3b 07                	cmp    (%edi),%eax
c02092a3:	75 06                	jne    c02092ab <walk_make+0xdb>
c02092a5:	0f 20 d8             	mov    %cr3,%eax
c02092a8:	0f 22 d8             	mov    %eax,%cr3
c02092ab:	ff 47 10             	incl   0x10(%edi)
c02092ae:	ff 05 ac 02 22 c0    	incl   0xc02202ac
c02092b4:	81 f9 00 00 00 40    	cmp    $0x40000000,%ecx
c02092ba:	0f 85 43 ff ff ff    	jne    c0209203 <walk_make+0x33>
c02092c0:	eb 26                	jmp    c02092e8 <walk_make+0x118>
c02092c2:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c02092c8:	b9 01 00 00 00       	mov    $0x1,%ecx
c02092cd:	31 c0                	xor    %eax,%eax
c02092cf:	89 4c 24 08          	mov    %ecx,0x8(%esp)
c02092d3:	89 44 24 04          	mov    %eax,0x4(%esp)
c02092d7:	8b 47 08             	mov    0x8(%edi),%eax
c02092da:	89 04 24             	mov    %eax,(%esp)
c02092dd:	e8 6e 00 00 00       	call   c0209350 <account_return>
c02092e2:	c7 06 f4 ff ff ff    	movl   $0xfffffff4,(%esi)
c02092e8:	89 5c 24 04          	mov    %ebx,0x4(%esp)
c02092ec:	89 3c 24             	mov    %edi,(%esp)
c02092ef:	e8 5c fe ff ff       	call   c0209150 <table_trim>
c02092f4:	83 c4 2c             	add    $0x2c,%esp
c02092f7:	31 c0                	xor    %eax,%eax
c02092f9:	5b                   	pop    %ebx
c02092fa:	5e                   	pop    %esi
c02092fb:	5f                   	pop    %edi
c02092fc:	5d                   	pop    %ebp
c02092fd:	c3                   	ret
c02092fe:	66 90                	xchg   %ax,%ax

c0209300 <page_tables_total>:
c0209300:	a1 ac 02 22 c0       	mov    0xc02202ac,%eax
c0209305:	c3                   	ret
c0209306:	66 90                	xchg   %ax,%ax
c0209308:	66 90                	xchg   %ax,%ax
c020930a:	66 90                	xchg   %ax,%ax
c020930c:	66 90                	xchg   %ax,%ax
c020930e:	66 90                	xchg   %ax,%ax

c0209310 <account_charge>:
c0209310:	55                   	push   %ebp
c0209311:	89 e5                	mov    %esp,%ebp
c0209313:	53                   	push   %ebx
c0209314:	8b 55 08             	mov    0x8(%ebp),%edx
c0209317:	8b 45 0c             	mov    0xc(%ebp),%eax
c020931a:	8b 5d 10             	mov    0x10(%ebp),%ebx
c020931d:	8d 04 82             	lea    (%edx,%eax,4),%eax
c0209320:	8b 50 0c             	mov    0xc(%eax),%edx
c0209323:	8b 48 18             	mov    0x18(%eax),%ecx
c0209326:	29 d1                	sub    %edx,%ecx
c0209328:	39 d9                	cmp    %ebx,%ecx
c020932a:	72 14                	jb     c0209340 <account_charge+0x30>
c020932c:	01 da                	add    %ebx,%edx
c020932e:	89 50 0c             	mov    %edx,0xc(%eax)
c0209331:	31 c0                	xor    %eax,%eax
c0209333:	5b                   	pop    %ebx
c0209334:	5d                   	pop    %ebp
c0209335:	c3                   	ret
c0209336:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020933d:	8d 76 00             	lea    0x0(%esi),%esi
c0209340:	b8 34 ff ff ff       	mov    $0xffffff34,%eax
c0209345:	eb ec                	jmp    c0209333 <account_charge+0x23>
c0209347:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020934e:	66 90                	xchg   %ax,%ax

c0209350 <account_return>:
c0209350:	55                   	push   %ebp
c0209351:	89 e5                	mov    %esp,%ebp
c0209353:	83 ec 18             	sub    $0x18,%esp
c0209356:	89 5d fc             	mov    %ebx,-0x4(%ebp)
c0209359:	8b 55 08             	mov    0x8(%ebp),%edx
c020935c:	8b 4d 0c             	mov    0xc(%ebp),%ecx
c020935f:	8b 5d 10             	mov    0x10(%ebp),%ebx
c0209362:	8b 44 8a 0c          	mov    0xc(%edx,%ecx,4),%eax
c0209366:	39 d8                	cmp    %ebx,%eax
c0209368:	0f 82 1a 01 00 00    	jb     c0209488 <account_return.cold>
c020936e:	29 d8                	sub    %ebx,%eax
c0209370:	89 44 8a 0c          	mov    %eax,0xc(%edx,%ecx,4)
c0209374:	8b 5d fc             	mov    -0x4(%ebp),%ebx
c0209377:	89 ec                	mov    %ebp,%esp
c0209379:	5d                   	pop    %ebp
c020937a:	c3                   	ret
c020937b:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c020937f:	90                   	nop

c0209380 <account_new>:
c0209380:	55                   	push   %ebp
c0209381:	31 c0                	xor    %eax,%eax
c0209383:	89 e5                	mov    %esp,%ebp
c0209385:	56                   	push   %esi
c0209386:	53                   	push   %ebx
c0209387:	83 ec 10             	sub    $0x10,%esp
c020938a:	8b 5d 08             	mov    0x8(%ebp),%ebx
c020938d:	8b 75 0c             	mov    0xc(%ebp),%esi
c0209390:	8b 54 83 18          	mov    0x18(%ebx,%eax,4),%edx
c0209394:	8b 4c 83 0c          	mov    0xc(%ebx,%eax,4),%ecx
c0209398:	29 ca                	sub    %ecx,%edx
c020939a:	3b 14 86             	cmp    (%esi,%eax,4),%edx
c020939d:	72 61                	jb     c0209400 <account_new+0x80>
c020939f:	40                   	inc    %eax
c02093a0:	83 f8 03             	cmp    $0x3,%eax
c02093a3:	75 eb                	jne    c0209390 <account_new+0x10>
c02093a5:	c7 04 24 60 00 21 c0 	movl   $0xc0210060,(%esp)
c02093ac:	b8 01 00 00 00       	mov    $0x1,%eax
c02093b1:	89 44 24 04          	mov    %eax,0x4(%esp)
c02093b5:	e8 76 f0 ff ff       	call   c0208430 <slab_alloc>
c02093ba:	85 c0                	test   %eax,%eax
c02093bc:	74 52                	je     c0209410 <account_new+0x90>
c02093be:	c6 00 05             	movb   $0x5,(%eax)
c02093c1:	31 d2                	xor    %edx,%edx
c02093c3:	c7 40 04 01 00 00 00 	movl   $0x1,0x4(%eax)
c02093ca:	89 58 08             	mov    %ebx,0x8(%eax)
c02093cd:	ff 43 04             	incl   0x4(%ebx)
c02093d0:	8b 0c 96             	mov    (%esi,%edx,4),%ecx
c02093d3:	89 4c 90 18          	mov    %ecx,0x18(%eax,%edx,4)
c02093d7:	01 4c 93 0c          	add    %ecx,0xc(%ebx,%edx,4)
c02093db:	42                   	inc    %edx
c02093dc:	83 fa 03             	cmp    $0x3,%edx
c02093df:	75 ef                	jne    c02093d0 <account_new+0x50>
c02093e1:	83 05 c0 36 22 c0 01 	addl   $0x1,0xc02236c0
c02093e8:	83 15 c4 36 22 c0 00 	adcl   $0x0,0xc02236c4
c02093ef:	83 c4 10             	add    $0x10,%esp
c02093f2:	5b                   	pop    %ebx
c02093f3:	5e                   	pop    %esi
c02093f4:	5d                   	pop    %ebp
c02093f5:	c3                   	ret
c02093f6:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02093fd:	8d 76 00             	lea    0x0(%esi),%esi
c0209400:	b8 34 ff ff ff       	mov    $0xffffff34,%eax
c0209405:	8b 55 10             	mov    0x10(%ebp),%edx
c0209408:	89 02                	mov    %eax,(%edx)
c020940a:	31 c0                	xor    %eax,%eax
c020940c:	eb e1                	jmp    c02093ef <account_new+0x6f>
c020940e:	66 90                	xchg   %ax,%ax
c0209410:	b8 f4 ff ff ff       	mov    $0xfffffff4,%eax
c0209415:	eb ee                	jmp    c0209405 <account_new+0x85>
c0209417:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020941e:	66 90                	xchg   %ax,%ax

c0209420 <account_free>:
c0209420:	55                   	push   %ebp
c0209421:	31 c0                	xor    %eax,%eax
c0209423:	89 e5                	mov    %esp,%ebp
c0209425:	56                   	push   %esi
c0209426:	53                   	push   %ebx
c0209427:	83 ec 10             	sub    $0x10,%esp
c020942a:	8b 5d 08             	mov    0x8(%ebp),%ebx
c020942d:	8b 54 83 0c          	mov    0xc(%ebx,%eax,4),%edx
c0209431:	85 d2                	test   %edx,%edx
c0209433:	0f 85 6b 00 00 00    	jne    c02094a4 <account_free.cold>
c0209439:	8b 4b 08             	mov    0x8(%ebx),%ecx
c020943c:	8b 74 83 18          	mov    0x18(%ebx,%eax,4),%esi
c0209440:	8b 54 81 0c          	mov    0xc(%ecx,%eax,4),%edx
c0209444:	39 f2                	cmp    %esi,%edx
c0209446:	0f 82 74 00 00 00    	jb     c02094c0 <account_free.cold+0x1c>
c020944c:	29 f2                	sub    %esi,%edx
c020944e:	89 54 81 0c          	mov    %edx,0xc(%ecx,%eax,4)
c0209452:	40                   	inc    %eax
c0209453:	83 f8 03             	cmp    $0x3,%eax
c0209456:	75 d5                	jne    c020942d <account_free+0xd>
c0209458:	8b 43 08             	mov    0x8(%ebx),%eax
c020945b:	89 04 24             	mov    %eax,(%esp)
c020945e:	e8 7d 13 00 00       	call   c020a7e0 <object_put>
c0209463:	89 5c 24 04          	mov    %ebx,0x4(%esp)
c0209467:	c7 04 24 60 00 21 c0 	movl   $0xc0210060,(%esp)
c020946e:	e8 cd f1 ff ff       	call   c0208640 <slab_free>
c0209473:	83 05 c0 36 22 c0 ff 	addl   $0xffffffff,0xc02236c0
c020947a:	83 15 c4 36 22 c0 ff 	adcl   $0xffffffff,0xc02236c4
c0209481:	83 c4 10             	add    $0x10,%esp
c0209484:	5b                   	pop    %ebx
c0209485:	5e                   	pop    %esi
c0209486:	5d                   	pop    %ebp
c0209487:	c3                   	ret

c0209488 <account_return.cold>:
c0209488:	c7 44 24 08 1d 00 00 	movl   $0x1d,0x8(%esp)
c020948f:	00 
c0209490:	c7 44 24 04 dd f7 20 	movl   $0xc020f7dd,0x4(%esp)
c0209497:	c0 
c0209498:	c7 04 24 f2 f7 20 c0 	movl   $0xc020f7f2,(%esp)
c020949f:	e8 7a a0 ff ff       	call   c020351e <assert_failed>

c02094a4 <account_free.cold>:
c02094a4:	c7 44 24 08 43 00 00 	movl   $0x43,0x8(%esp)
c02094ab:	00 
c02094ac:	c7 44 24 04 dd f7 20 	movl   $0xc020f7dd,0x4(%esp)
c02094b3:	c0 
c02094b4:	c7 04 24 05 f8 20 c0 	movl   $0xc020f805,(%esp)
c02094bb:	e8 5e a0 ff ff       	call   c020351e <assert_failed>
c02094c0:	c7 44 24 08 1d 00 00 	movl   $0x1d,0x8(%esp)
c02094c7:	00 
c02094c8:	c7 44 24 04 dd f7 20 	movl   $0xc020f7dd,0x4(%esp)
c02094cf:	c0 
c02094d0:	c7 04 24 f2 f7 20 c0 	movl   $0xc020f7f2,(%esp)
c02094d7:	e8 42 a0 ff ff       	call   c020351e <assert_failed>
c02094dc:	66 90                	xchg   %ax,%ax
c02094de:	66 90                	xchg   %ax,%ax

c02094e0 <badge_mint>:
c02094e0:	55                   	push   %ebp
c02094e1:	89 e5                	mov    %esp,%ebp
c02094e3:	57                   	push   %edi
c02094e4:	56                   	push   %esi
c02094e5:	53                   	push   %ebx
c02094e6:	83 ec 1c             	sub    $0x1c,%esp
c02094e9:	8b 75 0c             	mov    0xc(%ebp),%esi
c02094ec:	8b 5d 08             	mov    0x8(%ebp),%ebx
c02094ef:	89 f7                	mov    %esi,%edi
c02094f1:	c1 ef 0a             	shr    $0xa,%edi
c02094f4:	89 d8                	mov    %ebx,%eax
c02094f6:	c1 e8 05             	shr    $0x5,%eax
c02094f9:	31 f7                	xor    %esi,%edi
c02094fb:	31 c7                	xor    %eax,%edi
c02094fd:	69 ff b1 79 37 9e    	imul   $0x9e3779b1,%edi,%edi
c0209503:	c1 ef 16             	shr    $0x16,%edi
c0209506:	8b 04 bd c0 02 22 c0 	mov    -0x3fddfd40(,%edi,4),%eax
c020950d:	85 c0                	test   %eax,%eax
c020950f:	75 0e                	jne    c020951f <badge_mint+0x3f>
c0209511:	eb 2d                	jmp    c0209540 <badge_mint+0x60>
c0209513:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0209517:	90                   	nop
c0209518:	8b 40 10             	mov    0x10(%eax),%eax
c020951b:	85 c0                	test   %eax,%eax
c020951d:	74 21                	je     c0209540 <badge_mint+0x60>
c020951f:	39 58 08             	cmp    %ebx,0x8(%eax)
c0209522:	75 f4                	jne    c0209518 <badge_mint+0x38>
c0209524:	39 70 0c             	cmp    %esi,0xc(%eax)
c0209527:	75 ef                	jne    c0209518 <badge_mint+0x38>
c0209529:	8b 50 04             	mov    0x4(%eax),%edx
c020952c:	85 d2                	test   %edx,%edx
c020952e:	0f 84 9b 00 00 00    	je     c02095cf <badge_mint+0xef>
c0209534:	42                   	inc    %edx
c0209535:	89 50 04             	mov    %edx,0x4(%eax)
c0209538:	83 c4 1c             	add    $0x1c,%esp
c020953b:	5b                   	pop    %ebx
c020953c:	5e                   	pop    %esi
c020953d:	5f                   	pop    %edi
c020953e:	5d                   	pop    %ebp
c020953f:	c3                   	ret
c0209540:	b8 01 00 00 00       	mov    $0x1,%eax
c0209545:	89 44 24 08          	mov    %eax,0x8(%esp)
c0209549:	b8 01 00 00 00       	mov    $0x1,%eax
c020954e:	89 44 24 04          	mov    %eax,0x4(%esp)
c0209552:	8b 45 10             	mov    0x10(%ebp),%eax
c0209555:	89 04 24             	mov    %eax,(%esp)
c0209558:	e8 b3 fd ff ff       	call   c0209310 <account_charge>
c020955d:	8b 4d 14             	mov    0x14(%ebp),%ecx
c0209560:	89 01                	mov    %eax,(%ecx)
c0209562:	85 c0                	test   %eax,%eax
c0209564:	75 72                	jne    c02095d8 <badge_mint+0xf8>
c0209566:	c7 04 24 a0 01 21 c0 	movl   $0xc02101a0,(%esp)
c020956d:	b9 01 00 00 00       	mov    $0x1,%ecx
c0209572:	89 4c 24 04          	mov    %ecx,0x4(%esp)
c0209576:	e8 b5 ee ff ff       	call   c0208430 <slab_alloc>
c020957b:	85 c0                	test   %eax,%eax
c020957d:	74 63                	je     c02095e2 <badge_mint+0x102>
c020957f:	c6 00 01             	movb   $0x1,(%eax)
c0209582:	8b 4d 10             	mov    0x10(%ebp),%ecx
c0209585:	8d 50 18             	lea    0x18(%eax),%edx
c0209588:	c7 40 04 01 00 00 00 	movl   $0x1,0x4(%eax)
c020958f:	89 58 08             	mov    %ebx,0x8(%eax)
c0209592:	ff 43 04             	incl   0x4(%ebx)
c0209595:	89 70 0c             	mov    %esi,0xc(%eax)
c0209598:	89 48 14             	mov    %ecx,0x14(%eax)
c020959b:	ff 41 04             	incl   0x4(%ecx)
c020959e:	89 50 1c             	mov    %edx,0x1c(%eax)
c02095a1:	89 50 18             	mov    %edx,0x18(%eax)
c02095a4:	c6 40 20 02          	movb   $0x2,0x20(%eax)
c02095a8:	8b 14 bd c0 02 22 c0 	mov    -0x3fddfd40(,%edi,4),%edx
c02095af:	89 50 10             	mov    %edx,0x10(%eax)
c02095b2:	83 05 b0 36 22 c0 01 	addl   $0x1,0xc02236b0
c02095b9:	89 04 bd c0 02 22 c0 	mov    %eax,-0x3fddfd40(,%edi,4)
c02095c0:	83 15 b4 36 22 c0 00 	adcl   $0x0,0xc02236b4
c02095c7:	83 c4 1c             	add    $0x1c,%esp
c02095ca:	5b                   	pop    %ebx
c02095cb:	5e                   	pop    %esi
c02095cc:	5f                   	pop    %edi
c02095cd:	5d                   	pop    %ebp
c02095ce:	c3                   	ret
c02095cf:	8b 45 14             	mov    0x14(%ebp),%eax
c02095d2:	c7 00 f0 ff ff ff    	movl   $0xfffffff0,(%eax)
c02095d8:	31 c0                	xor    %eax,%eax
c02095da:	83 c4 1c             	add    $0x1c,%esp
c02095dd:	5b                   	pop    %ebx
c02095de:	5e                   	pop    %esi
c02095df:	5f                   	pop    %edi
c02095e0:	5d                   	pop    %ebp
c02095e1:	c3                   	ret
c02095e2:	b8 01 00 00 00       	mov    $0x1,%eax
c02095e7:	ba 01 00 00 00       	mov    $0x1,%edx
c02095ec:	89 44 24 08          	mov    %eax,0x8(%esp)
c02095f0:	89 54 24 04          	mov    %edx,0x4(%esp)
c02095f4:	8b 45 10             	mov    0x10(%ebp),%eax
c02095f7:	89 04 24             	mov    %eax,(%esp)
c02095fa:	e8 51 fd ff ff       	call   c0209350 <account_return>
c02095ff:	8b 45 14             	mov    0x14(%ebp),%eax
c0209602:	c7 00 f4 ff ff ff    	movl   $0xfffffff4,(%eax)
c0209608:	31 c0                	xor    %eax,%eax
c020960a:	eb ce                	jmp    c02095da <badge_mint+0xfa>
c020960c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi

c0209610 <badge_free>:
c0209610:	55                   	push   %ebp
c0209611:	89 e5                	mov    %esp,%ebp
c0209613:	83 ec 18             	sub    $0x18,%esp
c0209616:	89 5d fc             	mov    %ebx,-0x4(%ebp)
c0209619:	8b 5d 08             	mov    0x8(%ebp),%ebx
c020961c:	8b 43 0c             	mov    0xc(%ebx),%eax
c020961f:	8b 4b 04             	mov    0x4(%ebx),%ecx
c0209622:	89 c2                	mov    %eax,%edx
c0209624:	c1 ea 0a             	shr    $0xa,%edx
c0209627:	31 c2                	xor    %eax,%edx
c0209629:	8b 43 08             	mov    0x8(%ebx),%eax
c020962c:	c1 e8 05             	shr    $0x5,%eax
c020962f:	31 c2                	xor    %eax,%edx
c0209631:	69 d2 b1 79 37 9e    	imul   $0x9e3779b1,%edx,%edx
c0209637:	c1 ea 16             	shr    $0x16,%edx
c020963a:	85 c9                	test   %ecx,%ecx
c020963c:	0f 85 f1 00 00 00    	jne    c0209733 <badge_free.cold>
c0209642:	8b 04 95 c0 02 22 c0 	mov    -0x3fddfd40(,%edx,4),%eax
c0209649:	39 c3                	cmp    %eax,%ebx
c020964b:	0f 84 8f 00 00 00    	je     c02096e0 <badge_free+0xd0>
c0209651:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0209658:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020965f:	90                   	nop
c0209660:	89 c2                	mov    %eax,%edx
c0209662:	8b 40 10             	mov    0x10(%eax),%eax
c0209665:	39 c3                	cmp    %eax,%ebx
c0209667:	75 f7                	jne    c0209660 <badge_free+0x50>
c0209669:	83 c2 10             	add    $0x10,%edx
c020966c:	8b 43 10             	mov    0x10(%ebx),%eax
c020966f:	89 02                	mov    %eax,(%edx)
c0209671:	8d 43 18             	lea    0x18(%ebx),%eax
c0209674:	8b 4b 1c             	mov    0x1c(%ebx),%ecx
c0209677:	8b 53 18             	mov    0x18(%ebx),%edx
c020967a:	89 11                	mov    %edx,(%ecx)
c020967c:	8b 4b 1c             	mov    0x1c(%ebx),%ecx
c020967f:	89 4a 04             	mov    %ecx,0x4(%edx)
c0209682:	ba 01 00 00 00       	mov    $0x1,%edx
c0209687:	89 43 1c             	mov    %eax,0x1c(%ebx)
c020968a:	89 43 18             	mov    %eax,0x18(%ebx)
c020968d:	b8 01 00 00 00       	mov    $0x1,%eax
c0209692:	89 54 24 04          	mov    %edx,0x4(%esp)
c0209696:	89 44 24 08          	mov    %eax,0x8(%esp)
c020969a:	8b 43 14             	mov    0x14(%ebx),%eax
c020969d:	89 04 24             	mov    %eax,(%esp)
c02096a0:	e8 ab fc ff ff       	call   c0209350 <account_return>
c02096a5:	8b 43 14             	mov    0x14(%ebx),%eax
c02096a8:	89 04 24             	mov    %eax,(%esp)
c02096ab:	e8 30 11 00 00       	call   c020a7e0 <object_put>
c02096b0:	8b 43 08             	mov    0x8(%ebx),%eax
c02096b3:	89 04 24             	mov    %eax,(%esp)
c02096b6:	e8 25 11 00 00       	call   c020a7e0 <object_put>
c02096bb:	89 5c 24 04          	mov    %ebx,0x4(%esp)
c02096bf:	c7 04 24 a0 01 21 c0 	movl   $0xc02101a0,(%esp)
c02096c6:	e8 75 ef ff ff       	call   c0208640 <slab_free>
c02096cb:	83 05 b0 36 22 c0 ff 	addl   $0xffffffff,0xc02236b0
c02096d2:	83 15 b4 36 22 c0 ff 	adcl   $0xffffffff,0xc02236b4
c02096d9:	8b 5d fc             	mov    -0x4(%ebp),%ebx
c02096dc:	89 ec                	mov    %ebp,%esp
c02096de:	5d                   	pop    %ebp
c02096df:	c3                   	ret
c02096e0:	8d 14 95 c0 02 22 c0 	lea    -0x3fddfd40(,%edx,4),%edx
c02096e7:	eb 83                	jmp    c020966c <badge_free+0x5c>
c02096e9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi

c02096f0 <badge_put>:
c02096f0:	55                   	push   %ebp
c02096f1:	89 e5                	mov    %esp,%ebp
c02096f3:	83 ec 18             	sub    $0x18,%esp
c02096f6:	8b 55 08             	mov    0x8(%ebp),%edx
c02096f9:	8b 42 04             	mov    0x4(%edx),%eax
c02096fc:	85 c0                	test   %eax,%eax
c02096fe:	0f 84 4b 00 00 00    	je     c020974f <badge_put.cold>
c0209704:	48                   	dec    %eax
c0209705:	89 42 04             	mov    %eax,0x4(%edx)
c0209708:	75 11                	jne    c020971b <badge_put+0x2b>
c020970a:	8b 42 08             	mov    0x8(%edx),%eax
c020970d:	80 78 01 00          	cmpb   $0x0,0x1(%eax)
c0209711:	74 0d                	je     c0209720 <badge_put+0x30>
c0209713:	89 14 24             	mov    %edx,(%esp)
c0209716:	e8 f5 fe ff ff       	call   c0209610 <badge_free>
c020971b:	89 ec                	mov    %ebp,%esp
c020971d:	5d                   	pop    %ebp
c020971e:	c3                   	ret
c020971f:	90                   	nop
c0209720:	89 04 24             	mov    %eax,(%esp)
c0209723:	83 c2 18             	add    $0x18,%edx
c0209726:	89 54 24 04          	mov    %edx,0x4(%esp)
c020972a:	e8 f1 13 00 00       	call   c020ab20 <port_post>
c020972f:	89 ec                	mov    %ebp,%esp
c0209731:	5d                   	pop    %ebp
c0209732:	c3                   	ret

c0209733 <badge_free.cold>:
c0209733:	c7 44 24 08 59 00 00 	movl   $0x59,0x8(%esp)
c020973a:	00 
c020973b:	c7 44 24 04 1d f8 20 	movl   $0xc020f81d,0x4(%esp)
c0209742:	c0 
c0209743:	c7 04 24 30 f8 20 c0 	movl   $0xc020f830,(%esp)
c020974a:	e8 cf 9d ff ff       	call   c020351e <assert_failed>

c020974f <badge_put.cold>:
c020974f:	c7 44 24 08 4b 00 00 	movl   $0x4b,0x8(%esp)
c0209756:	00 
c0209757:	c7 44 24 04 1d f8 20 	movl   $0xc020f81d,0x4(%esp)
c020975e:	c0 
c020975f:	c7 04 24 3f f8 20 c0 	movl   $0xc020f83f,(%esp)
c0209766:	e8 b3 9d ff ff       	call   c020351e <assert_failed>
c020976b:	66 90                	xchg   %ax,%ax
c020976d:	66 90                	xchg   %ax,%ax
c020976f:	90                   	nop

c0209770 <call_init>:
c0209770:	55                   	push   %ebp
c0209771:	89 e5                	mov    %esp,%ebp
c0209773:	83 ec 38             	sub    $0x38,%esp
c0209776:	89 5d f4             	mov    %ebx,-0xc(%ebp)
c0209779:	8b 5d 08             	mov    0x8(%ebp),%ebx
c020977c:	89 75 f8             	mov    %esi,-0x8(%ebp)
c020977f:	89 7d fc             	mov    %edi,-0x4(%ebp)
c0209782:	8b 35 c0 12 22 c0    	mov    0xc02212c0,%esi
c0209788:	85 f6                	test   %esi,%esi
c020978a:	0f 85 b0 00 00 00    	jne    c0209840 <call_init+0xd0>
c0209790:	8b 35 e0 01 21 c0    	mov    0xc02101e0,%esi
c0209796:	81 fe 00 00 01 00    	cmp    $0x10000,%esi
c020979c:	0f 84 e7 00 00 00    	je     c0209889 <call_init+0x119>
c02097a2:	89 f1                	mov    %esi,%ecx
c02097a4:	c1 e9 0a             	shr    $0xa,%ecx
c02097a7:	8b 04 8d e0 12 22 c0 	mov    -0x3fdded20(,%ecx,4),%eax
c02097ae:	85 c0                	test   %eax,%eax
c02097b0:	0f 84 ba 00 00 00    	je     c0209870 <call_init+0x100>
c02097b6:	89 f2                	mov    %esi,%edx
c02097b8:	81 e2 ff 03 00 00    	and    $0x3ff,%edx
c02097be:	85 f6                	test   %esi,%esi
c02097c0:	8d 3c 95 00 00 00 00 	lea    0x0(,%edx,4),%edi
c02097c7:	c7 04 38 01 00 00 00 	movl   $0x1,(%eax,%edi,1)
c02097ce:	8d 46 01             	lea    0x1(%esi),%eax
c02097d1:	a3 e0 01 21 c0       	mov    %eax,0xc02101e0
c02097d6:	0f 84 ad 00 00 00    	je     c0209889 <call_init+0x119>
c02097dc:	89 4d e4             	mov    %ecx,-0x1c(%ebp)
c02097df:	0f b6 45 0c          	movzbl 0xc(%ebp),%eax
c02097e3:	c6 43 08 00          	movb   $0x0,0x8(%ebx)
c02097e7:	89 5b 04             	mov    %ebx,0x4(%ebx)
c02097ea:	89 1b                	mov    %ebx,(%ebx)
c02097ec:	88 43 09             	mov    %al,0x9(%ebx)
c02097ef:	8d 43 38             	lea    0x38(%ebx),%eax
c02097f2:	89 43 3c             	mov    %eax,0x3c(%ebx)
c02097f5:	89 43 38             	mov    %eax,0x38(%ebx)
c02097f8:	b8 d0 42 20 c0       	mov    $0xc02042d0,%eax
c02097fd:	89 44 24 04          	mov    %eax,0x4(%esp)
c0209801:	8d 43 50             	lea    0x50(%ebx),%eax
c0209804:	89 04 24             	mov    %eax,(%esp)
c0209807:	e8 d4 23 00 00       	call   c020bbe0 <timer_init>
c020980c:	8b 4d e4             	mov    -0x1c(%ebp),%ecx
c020980f:	c6 43 40 00          	movb   $0x0,0x40(%ebx)
c0209813:	8b 14 8d e0 12 22 c0 	mov    -0x3fdded20(,%ecx,4),%edx
c020981a:	01 d7                	add    %edx,%edi
c020981c:	8b 07                	mov    (%edi),%eax
c020981e:	25 fe ff 00 00       	and    $0xfffe,%eax
c0209823:	83 c0 02             	add    $0x2,%eax
c0209826:	c1 e0 10             	shl    $0x10,%eax
c0209829:	09 f0                	or     %esi,%eax
c020982b:	89 43 0c             	mov    %eax,0xc(%ebx)
c020982e:	31 c0                	xor    %eax,%eax
c0209830:	89 1f                	mov    %ebx,(%edi)
c0209832:	8b 5d f4             	mov    -0xc(%ebp),%ebx
c0209835:	8b 75 f8             	mov    -0x8(%ebp),%esi
c0209838:	8b 7d fc             	mov    -0x4(%ebp),%edi
c020983b:	89 ec                	mov    %ebp,%esp
c020983d:	5d                   	pop    %ebp
c020983e:	c3                   	ret
c020983f:	90                   	nop
c0209840:	89 f1                	mov    %esi,%ecx
c0209842:	89 f0                	mov    %esi,%eax
c0209844:	c1 e9 0a             	shr    $0xa,%ecx
c0209847:	25 ff 03 00 00       	and    $0x3ff,%eax
c020984c:	8b 14 8d e0 12 22 c0 	mov    -0x3fdded20(,%ecx,4),%edx
c0209853:	8d 3c 85 00 00 00 00 	lea    0x0(,%eax,4),%edi
c020985a:	0f b7 44 82 02       	movzwl 0x2(%edx,%eax,4),%eax
c020985f:	a3 c0 12 22 c0       	mov    %eax,0xc02212c0
c0209864:	e9 73 ff ff ff       	jmp    c02097dc <call_init+0x6c>
c0209869:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0209870:	c7 04 24 00 00 00 00 	movl   $0x0,(%esp)
c0209877:	b9 01 00 00 00       	mov    $0x1,%ecx
c020987c:	89 4c 24 04          	mov    %ecx,0x4(%esp)
c0209880:	e8 0b db ff ff       	call   c0207390 <frame_alloc_low>
c0209885:	85 c0                	test   %eax,%eax
c0209887:	75 17                	jne    c02098a0 <call_init+0x130>
c0209889:	8b 5d f4             	mov    -0xc(%ebp),%ebx
c020988c:	b8 f4 ff ff ff       	mov    $0xfffffff4,%eax
c0209891:	8b 75 f8             	mov    -0x8(%ebp),%esi
c0209894:	8b 7d fc             	mov    -0x4(%ebp),%edi
c0209897:	89 ec                	mov    %ebp,%esp
c0209899:	5d                   	pop    %ebp
c020989a:	c3                   	ret
c020989b:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c020989f:	90                   	nop
c02098a0:	8b 35 e0 01 21 c0    	mov    0xc02101e0,%esi
c02098a6:	89 04 24             	mov    %eax,(%esp)
c02098a9:	e8 22 df ff ff       	call   c02077d0 <frame_low>
c02098ae:	c1 ee 0a             	shr    $0xa,%esi
c02098b1:	83 05 90 36 22 c0 01 	addl   $0x1,0xc0223690
c02098b8:	89 04 b5 e0 12 22 c0 	mov    %eax,-0x3fdded20(,%esi,4)
c02098bf:	8b 35 e0 01 21 c0    	mov    0xc02101e0,%esi
c02098c5:	83 15 94 36 22 c0 00 	adcl   $0x0,0xc0223694
c02098cc:	89 f1                	mov    %esi,%ecx
c02098ce:	c1 e9 0a             	shr    $0xa,%ecx
c02098d1:	8b 04 8d e0 12 22 c0 	mov    -0x3fdded20(,%ecx,4),%eax
c02098d8:	e9 d9 fe ff ff       	jmp    c02097b6 <call_init+0x46>
c02098dd:	8d 76 00             	lea    0x0(%esi),%esi

c02098e0 <call_destroy>:
c02098e0:	55                   	push   %ebp
c02098e1:	89 e5                	mov    %esp,%ebp
c02098e3:	83 ec 28             	sub    $0x28,%esp
c02098e6:	89 75 f8             	mov    %esi,-0x8(%ebp)
c02098e9:	8b 75 08             	mov    0x8(%ebp),%esi
c02098ec:	89 5d f4             	mov    %ebx,-0xc(%ebp)
c02098ef:	89 7d fc             	mov    %edi,-0x4(%ebp)
c02098f2:	80 7e 08 00          	cmpb   $0x0,0x8(%esi)
c02098f6:	8b 7e 0c             	mov    0xc(%esi),%edi
c02098f9:	0f 85 57 03 00 00    	jne    c0209c56 <call_destroy.cold>
c02098ff:	8d 46 38             	lea    0x38(%esi),%eax
c0209902:	39 46 38             	cmp    %eax,0x38(%esi)
c0209905:	0f 85 4b 03 00 00    	jne    c0209c56 <call_destroy.cold>
c020990b:	8d 46 50             	lea    0x50(%esi),%eax
c020990e:	0f b7 df             	movzwl %di,%ebx
c0209911:	89 04 24             	mov    %eax,(%esp)
c0209914:	e8 b7 23 00 00       	call   c020bcd0 <timer_cancel>
c0209919:	89 d8                	mov    %ebx,%eax
c020991b:	0f b7 76 0e          	movzwl 0xe(%esi),%esi
c020991f:	c1 e8 0a             	shr    $0xa,%eax
c0209922:	89 fa                	mov    %edi,%edx
c0209924:	8b 0c 85 e0 12 22 c0 	mov    -0x3fdded20(,%eax,4),%ecx
c020992b:	81 e2 ff 03 00 00    	and    $0x3ff,%edx
c0209931:	a1 c0 12 22 c0       	mov    0xc02212c0,%eax
c0209936:	89 1d c0 12 22 c0    	mov    %ebx,0xc02212c0
c020993c:	c1 e0 10             	shl    $0x10,%eax
c020993f:	09 f0                	or     %esi,%eax
c0209941:	83 c8 01             	or     $0x1,%eax
c0209944:	89 04 91             	mov    %eax,(%ecx,%edx,4)
c0209947:	8b 5d f4             	mov    -0xc(%ebp),%ebx
c020994a:	8b 75 f8             	mov    -0x8(%ebp),%esi
c020994d:	8b 7d fc             	mov    -0x4(%ebp),%edi
c0209950:	89 ec                	mov    %ebp,%esp
c0209952:	5d                   	pop    %ebp
c0209953:	c3                   	ret
c0209954:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020995b:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c020995f:	90                   	nop

c0209960 <call_find>:
c0209960:	55                   	push   %ebp
c0209961:	89 e5                	mov    %esp,%ebp
c0209963:	53                   	push   %ebx
c0209964:	8b 55 08             	mov    0x8(%ebp),%edx
c0209967:	89 d0                	mov    %edx,%eax
c0209969:	25 ff ff 00 00       	and    $0xffff,%eax
c020996e:	74 40                	je     c02099b0 <call_find+0x50>
c0209970:	3b 05 e0 01 21 c0    	cmp    0xc02101e0,%eax
c0209976:	73 38                	jae    c02099b0 <call_find+0x50>
c0209978:	c1 e8 0a             	shr    $0xa,%eax
c020997b:	89 d1                	mov    %edx,%ecx
c020997d:	8b 04 85 e0 12 22 c0 	mov    -0x3fdded20(,%eax,4),%eax
c0209984:	81 e1 ff 03 00 00    	and    $0x3ff,%ecx
c020998a:	8b 04 88             	mov    (%eax,%ecx,4),%eax
c020998d:	89 c1                	mov    %eax,%ecx
c020998f:	83 e1 01             	and    $0x1,%ecx
c0209992:	75 1c                	jne    c02099b0 <call_find+0x50>
c0209994:	39 50 0c             	cmp    %edx,0xc(%eax)
c0209997:	75 17                	jne    c02099b0 <call_find+0x50>
c0209999:	80 78 08 02          	cmpb   $0x2,0x8(%eax)
c020999d:	75 11                	jne    c02099b0 <call_find+0x50>
c020999f:	8b 50 10             	mov    0x10(%eax),%edx
c02099a2:	8b 5d 0c             	mov    0xc(%ebp),%ebx
c02099a5:	39 5a 08             	cmp    %ebx,0x8(%edx)
c02099a8:	5b                   	pop    %ebx
c02099a9:	0f 45 c1             	cmovne %ecx,%eax
c02099ac:	5d                   	pop    %ebp
c02099ad:	c3                   	ret
c02099ae:	66 90                	xchg   %ax,%ax
c02099b0:	5b                   	pop    %ebx
c02099b1:	31 c0                	xor    %eax,%eax
c02099b3:	5d                   	pop    %ebp
c02099b4:	c3                   	ret
c02099b5:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c02099bc:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi

c02099c0 <calls_abort_at>:
c02099c0:	55                   	push   %ebp
c02099c1:	89 e5                	mov    %esp,%ebp
c02099c3:	56                   	push   %esi
c02099c4:	53                   	push   %ebx
c02099c5:	83 ec 10             	sub    $0x10,%esp
c02099c8:	83 3d e0 01 21 c0 01 	cmpl   $0x1,0xc02101e0
c02099cf:	8b 75 08             	mov    0x8(%ebp),%esi
c02099d2:	76 58                	jbe    c0209a2c <calls_abort_at+0x6c>
c02099d4:	bb 01 00 00 00       	mov    $0x1,%ebx
c02099d9:	eb 0e                	jmp    c02099e9 <calls_abort_at+0x29>
c02099db:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c02099df:	90                   	nop
c02099e0:	43                   	inc    %ebx
c02099e1:	3b 1d e0 01 21 c0    	cmp    0xc02101e0,%ebx
c02099e7:	73 43                	jae    c0209a2c <calls_abort_at+0x6c>
c02099e9:	89 d8                	mov    %ebx,%eax
c02099eb:	89 da                	mov    %ebx,%edx
c02099ed:	c1 e8 0a             	shr    $0xa,%eax
c02099f0:	81 e2 ff 03 00 00    	and    $0x3ff,%edx
c02099f6:	8b 04 85 e0 12 22 c0 	mov    -0x3fdded20(,%eax,4),%eax
c02099fd:	8b 04 90             	mov    (%eax,%edx,4),%eax
c0209a00:	a8 01                	test   $0x1,%al
c0209a02:	75 dc                	jne    c02099e0 <calls_abort_at+0x20>
c0209a04:	80 78 08 02          	cmpb   $0x2,0x8(%eax)
c0209a08:	75 d6                	jne    c02099e0 <calls_abort_at+0x20>
c0209a0a:	8b 50 10             	mov    0x10(%eax),%edx
c0209a0d:	39 72 08             	cmp    %esi,0x8(%edx)
c0209a10:	75 ce                	jne    c02099e0 <calls_abort_at+0x20>
c0209a12:	89 04 24             	mov    %eax,(%esp)
c0209a15:	ba 33 ff ff ff       	mov    $0xffffff33,%edx
c0209a1a:	43                   	inc    %ebx
c0209a1b:	89 54 24 04          	mov    %edx,0x4(%esp)
c0209a1f:	e8 1c a8 ff ff       	call   c0204240 <call_abort>
c0209a24:	3b 1d e0 01 21 c0    	cmp    0xc02101e0,%ebx
c0209a2a:	72 bd                	jb     c02099e9 <calls_abort_at+0x29>
c0209a2c:	83 c4 10             	add    $0x10,%esp
c0209a2f:	5b                   	pop    %ebx
c0209a30:	5e                   	pop    %esi
c0209a31:	5d                   	pop    %ebp
c0209a32:	c3                   	ret
c0209a33:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0209a3a:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi

c0209a40 <callobj_new>:
c0209a40:	55                   	push   %ebp
c0209a41:	b8 01 00 00 00       	mov    $0x1,%eax
c0209a46:	89 e5                	mov    %esp,%ebp
c0209a48:	83 ec 28             	sub    $0x28,%esp
c0209a4b:	89 75 f8             	mov    %esi,-0x8(%ebp)
c0209a4e:	8b 75 08             	mov    0x8(%ebp),%esi
c0209a51:	89 7d fc             	mov    %edi,-0x4(%ebp)
c0209a54:	8b 7d 0c             	mov    0xc(%ebp),%edi
c0209a57:	89 5d f4             	mov    %ebx,-0xc(%ebp)
c0209a5a:	89 44 24 08          	mov    %eax,0x8(%esp)
c0209a5e:	b8 01 00 00 00       	mov    $0x1,%eax
c0209a63:	89 44 24 04          	mov    %eax,0x4(%esp)
c0209a67:	8b 46 20             	mov    0x20(%esi),%eax
c0209a6a:	89 04 24             	mov    %eax,(%esp)
c0209a6d:	e8 9e f8 ff ff       	call   c0209310 <account_charge>
c0209a72:	85 c0                	test   %eax,%eax
c0209a74:	0f 85 c6 00 00 00    	jne    c0209b40 <callobj_new+0x100>
c0209a7a:	8b 45 14             	mov    0x14(%ebp),%eax
c0209a7d:	bb 01 00 00 00       	mov    $0x1,%ebx
c0209a82:	c7 00 f4 ff ff ff    	movl   $0xfffffff4,(%eax)
c0209a88:	89 5c 24 04          	mov    %ebx,0x4(%esp)
c0209a8c:	c7 04 24 c0 01 21 c0 	movl   $0xc02101c0,(%esp)
c0209a93:	e8 98 e9 ff ff       	call   c0208430 <slab_alloc>
c0209a98:	85 c0                	test   %eax,%eax
c0209a9a:	89 c3                	mov    %eax,%ebx
c0209a9c:	0f 84 ce 00 00 00    	je     c0209b70 <callobj_new+0x130>
c0209aa2:	8d 40 08             	lea    0x8(%eax),%eax
c0209aa5:	b9 02 00 00 00       	mov    $0x2,%ecx
c0209aaa:	89 4c 24 04          	mov    %ecx,0x4(%esp)
c0209aae:	89 04 24             	mov    %eax,(%esp)
c0209ab1:	e8 ba fc ff ff       	call   c0209770 <call_init>
c0209ab6:	85 c0                	test   %eax,%eax
c0209ab8:	0f 85 a2 00 00 00    	jne    c0209b60 <callobj_new+0x120>
c0209abe:	c6 03 04             	movb   $0x4,(%ebx)
c0209ac1:	8b 45 10             	mov    0x10(%ebp),%eax
c0209ac4:	c7 43 04 01 00 00 00 	movl   $0x1,0x4(%ebx)
c0209acb:	89 7b 7c             	mov    %edi,0x7c(%ebx)
c0209ace:	ff 47 04             	incl   0x4(%edi)
c0209ad1:	89 83 80 00 00 00    	mov    %eax,0x80(%ebx)
c0209ad7:	8d 43 70             	lea    0x70(%ebx),%eax
c0209ada:	89 43 74             	mov    %eax,0x74(%ebx)
c0209add:	89 43 70             	mov    %eax,0x70(%ebx)
c0209ae0:	c6 43 78 01          	movb   $0x1,0x78(%ebx)
c0209ae4:	8b 46 20             	mov    0x20(%esi),%eax
c0209ae7:	89 83 8c 00 00 00    	mov    %eax,0x8c(%ebx)
c0209aed:	ff 40 04             	incl   0x4(%eax)
c0209af0:	8d 83 84 00 00 00    	lea    0x84(%ebx),%eax
c0209af6:	89 73 38             	mov    %esi,0x38(%ebx)
c0209af9:	8b 96 80 00 00 00    	mov    0x80(%esi),%edx
c0209aff:	ff 46 04             	incl   0x4(%esi)
c0209b02:	89 93 88 00 00 00    	mov    %edx,0x88(%ebx)
c0209b08:	8d 56 7c             	lea    0x7c(%esi),%edx
c0209b0b:	89 93 84 00 00 00    	mov    %edx,0x84(%ebx)
c0209b11:	8b 96 80 00 00 00    	mov    0x80(%esi),%edx
c0209b17:	89 02                	mov    %eax,(%edx)
c0209b19:	83 05 b8 36 22 c0 01 	addl   $0x1,0xc02236b8
c0209b20:	89 86 80 00 00 00    	mov    %eax,0x80(%esi)
c0209b26:	89 d8                	mov    %ebx,%eax
c0209b28:	83 15 bc 36 22 c0 00 	adcl   $0x0,0xc02236bc
c0209b2f:	8b 5d f4             	mov    -0xc(%ebp),%ebx
c0209b32:	8b 75 f8             	mov    -0x8(%ebp),%esi
c0209b35:	8b 7d fc             	mov    -0x4(%ebp),%edi
c0209b38:	89 ec                	mov    %ebp,%esp
c0209b3a:	5d                   	pop    %ebp
c0209b3b:	c3                   	ret
c0209b3c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c0209b40:	8b 4d 14             	mov    0x14(%ebp),%ecx
c0209b43:	31 db                	xor    %ebx,%ebx
c0209b45:	89 01                	mov    %eax,(%ecx)
c0209b47:	8b 75 f8             	mov    -0x8(%ebp),%esi
c0209b4a:	89 d8                	mov    %ebx,%eax
c0209b4c:	8b 5d f4             	mov    -0xc(%ebp),%ebx
c0209b4f:	8b 7d fc             	mov    -0x4(%ebp),%edi
c0209b52:	89 ec                	mov    %ebp,%esp
c0209b54:	5d                   	pop    %ebp
c0209b55:	c3                   	ret
c0209b56:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0209b5d:	8d 76 00             	lea    0x0(%esi),%esi
c0209b60:	89 5c 24 04          	mov    %ebx,0x4(%esp)
c0209b64:	c7 04 24 c0 01 21 c0 	movl   $0xc02101c0,(%esp)
c0209b6b:	e8 d0 ea ff ff       	call   c0208640 <slab_free>
c0209b70:	b8 01 00 00 00       	mov    $0x1,%eax
c0209b75:	ba 01 00 00 00       	mov    $0x1,%edx
c0209b7a:	89 44 24 08          	mov    %eax,0x8(%esp)
c0209b7e:	31 db                	xor    %ebx,%ebx
c0209b80:	89 54 24 04          	mov    %edx,0x4(%esp)
c0209b84:	8b 46 20             	mov    0x20(%esi),%eax
c0209b87:	89 04 24             	mov    %eax,(%esp)
c0209b8a:	e8 c1 f7 ff ff       	call   c0209350 <account_return>
c0209b8f:	eb b6                	jmp    c0209b47 <callobj_new+0x107>
c0209b91:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0209b98:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0209b9f:	90                   	nop

c0209ba0 <callobj_free>:
c0209ba0:	55                   	push   %ebp
c0209ba1:	89 e5                	mov    %esp,%ebp
c0209ba3:	83 ec 18             	sub    $0x18,%esp
c0209ba6:	89 5d fc             	mov    %ebx,-0x4(%ebp)
c0209ba9:	8b 5d 08             	mov    0x8(%ebp),%ebx
c0209bac:	f7 43 10 ff 00 ff 00 	testl  $0xff00ff,0x10(%ebx)
c0209bb3:	0f 85 b9 00 00 00    	jne    c0209c72 <callobj_free.cold>
c0209bb9:	8d 43 08             	lea    0x8(%ebx),%eax
c0209bbc:	89 04 24             	mov    %eax,(%esp)
c0209bbf:	e8 1c fd ff ff       	call   c02098e0 <call_destroy>
c0209bc4:	8b 8b 88 00 00 00    	mov    0x88(%ebx),%ecx
c0209bca:	8d 83 84 00 00 00    	lea    0x84(%ebx),%eax
c0209bd0:	8b 93 84 00 00 00    	mov    0x84(%ebx),%edx
c0209bd6:	89 11                	mov    %edx,(%ecx)
c0209bd8:	8b 8b 88 00 00 00    	mov    0x88(%ebx),%ecx
c0209bde:	89 4a 04             	mov    %ecx,0x4(%edx)
c0209be1:	89 83 88 00 00 00    	mov    %eax,0x88(%ebx)
c0209be7:	89 83 84 00 00 00    	mov    %eax,0x84(%ebx)
c0209bed:	8b 43 7c             	mov    0x7c(%ebx),%eax
c0209bf0:	89 04 24             	mov    %eax,(%esp)
c0209bf3:	e8 e8 0b 00 00       	call   c020a7e0 <object_put>
c0209bf8:	ba 01 00 00 00       	mov    $0x1,%edx
c0209bfd:	b8 01 00 00 00       	mov    $0x1,%eax
c0209c02:	89 54 24 04          	mov    %edx,0x4(%esp)
c0209c06:	89 44 24 08          	mov    %eax,0x8(%esp)
c0209c0a:	8b 83 8c 00 00 00    	mov    0x8c(%ebx),%eax
c0209c10:	89 04 24             	mov    %eax,(%esp)
c0209c13:	e8 38 f7 ff ff       	call   c0209350 <account_return>
c0209c18:	8b 83 8c 00 00 00    	mov    0x8c(%ebx),%eax
c0209c1e:	89 04 24             	mov    %eax,(%esp)
c0209c21:	e8 ba 0b 00 00       	call   c020a7e0 <object_put>
c0209c26:	8b 43 38             	mov    0x38(%ebx),%eax
c0209c29:	89 04 24             	mov    %eax,(%esp)
c0209c2c:	e8 af 0b 00 00       	call   c020a7e0 <object_put>
c0209c31:	89 5c 24 04          	mov    %ebx,0x4(%esp)
c0209c35:	c7 04 24 c0 01 21 c0 	movl   $0xc02101c0,(%esp)
c0209c3c:	e8 ff e9 ff ff       	call   c0208640 <slab_free>
c0209c41:	83 05 b8 36 22 c0 ff 	addl   $0xffffffff,0xc02236b8
c0209c48:	83 15 bc 36 22 c0 ff 	adcl   $0xffffffff,0xc02236bc
c0209c4f:	8b 5d fc             	mov    -0x4(%ebp),%ebx
c0209c52:	89 ec                	mov    %ebp,%esp
c0209c54:	5d                   	pop    %ebp
c0209c55:	c3                   	ret

c0209c56 <call_destroy.cold>:
c0209c56:	c7 44 24 08 4d 00 00 	movl   $0x4d,0x8(%esp)
c0209c5d:	00 
c0209c5e:	c7 44 24 04 53 f8 20 	movl   $0xc020f853,0x4(%esp)
c0209c65:	c0 
c0209c66:	c7 04 24 70 f8 20 c0 	movl   $0xc020f870,(%esp)
c0209c6d:	e8 ac 98 ff ff       	call   c020351e <assert_failed>

c0209c72 <callobj_free.cold>:
c0209c72:	c7 44 24 08 96 00 00 	movl   $0x96,0x8(%esp)
c0209c79:	00 
c0209c7a:	c7 44 24 04 53 f8 20 	movl   $0xc020f853,0x4(%esp)
c0209c81:	c0 
c0209c82:	c7 04 24 a4 f8 20 c0 	movl   $0xc020f8a4,(%esp)
c0209c89:	e8 90 98 ff ff       	call   c020351e <assert_failed>
c0209c8e:	66 90                	xchg   %ax,%ax

c0209c90 <entries_free>:
c0209c90:	55                   	push   %ebp
c0209c91:	89 e5                	mov    %esp,%ebp
c0209c93:	57                   	push   %edi
c0209c94:	56                   	push   %esi
c0209c95:	53                   	push   %ebx
c0209c96:	89 c3                	mov    %eax,%ebx
c0209c98:	83 ec 2c             	sub    $0x2c,%esp
c0209c9b:	8b 40 28             	mov    0x28(%eax),%eax
c0209c9e:	8d 14 c5 00 00 00 00 	lea    0x0(,%eax,8),%edx
c0209ca5:	81 fa 00 10 00 00    	cmp    $0x1000,%edx
c0209cab:	0f 86 bf 00 00 00    	jbe    c0209d70 <entries_free+0xe0>
c0209cb1:	31 c9                	xor    %ecx,%ecx
c0209cb3:	be 00 10 00 00       	mov    $0x1000,%esi
c0209cb8:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0209cbf:	90                   	nop
c0209cc0:	41                   	inc    %ecx
c0209cc1:	89 f0                	mov    %esi,%eax
c0209cc3:	d3 e0                	shl    %cl,%eax
c0209cc5:	39 d0                	cmp    %edx,%eax
c0209cc7:	72 f7                	jb     c0209cc0 <entries_free+0x30>
c0209cc9:	ba 01 00 00 00       	mov    $0x1,%edx
c0209cce:	d3 e2                	shl    %cl,%edx
c0209cd0:	89 d6                	mov    %edx,%esi
c0209cd2:	f7 de                	neg    %esi
c0209cd4:	89 f7                	mov    %esi,%edi
c0209cd6:	c1 ff 1f             	sar    $0x1f,%edi
c0209cd9:	89 55 e0             	mov    %edx,-0x20(%ebp)
c0209cdc:	8b 43 24             	mov    0x24(%ebx),%eax
c0209cdf:	89 4d e4             	mov    %ecx,-0x1c(%ebp)
c0209ce2:	89 04 24             	mov    %eax,(%esp)
c0209ce5:	e8 16 db ff ff       	call   c0207800 <frame_of>
c0209cea:	8b 4d e4             	mov    -0x1c(%ebp),%ecx
c0209ced:	89 4c 24 04          	mov    %ecx,0x4(%esp)
c0209cf1:	89 04 24             	mov    %eax,(%esp)
c0209cf4:	e8 e7 d7 ff ff       	call   c02074e0 <frame_free>
c0209cf9:	8b 55 e0             	mov    -0x20(%ebp),%edx
c0209cfc:	31 c0                	xor    %eax,%eax
c0209cfe:	89 44 24 04          	mov    %eax,0x4(%esp)
c0209d02:	89 54 24 08          	mov    %edx,0x8(%esp)
c0209d06:	8b 43 20             	mov    0x20(%ebx),%eax
c0209d09:	89 04 24             	mov    %eax,(%esp)
c0209d0c:	e8 3f f6 ff ff       	call   c0209350 <account_return>
c0209d11:	8b 43 2c             	mov    0x2c(%ebx),%eax
c0209d14:	8d 53 30             	lea    0x30(%ebx),%edx
c0209d17:	01 35 90 36 22 c0    	add    %esi,0xc0223690
c0209d1d:	11 3d 94 36 22 c0    	adc    %edi,0xc0223694
c0209d23:	39 d0                	cmp    %edx,%eax
c0209d25:	74 3e                	je     c0209d65 <entries_free+0xd5>
c0209d27:	89 04 24             	mov    %eax,(%esp)
c0209d2a:	31 f6                	xor    %esi,%esi
c0209d2c:	e8 cf da ff ff       	call   c0207800 <frame_of>
c0209d31:	31 d2                	xor    %edx,%edx
c0209d33:	89 54 24 04          	mov    %edx,0x4(%esp)
c0209d37:	89 04 24             	mov    %eax,(%esp)
c0209d3a:	e8 a1 d7 ff ff       	call   c02074e0 <frame_free>
c0209d3f:	b9 01 00 00 00       	mov    $0x1,%ecx
c0209d44:	89 4c 24 08          	mov    %ecx,0x8(%esp)
c0209d48:	89 74 24 04          	mov    %esi,0x4(%esp)
c0209d4c:	8b 43 20             	mov    0x20(%ebx),%eax
c0209d4f:	89 04 24             	mov    %eax,(%esp)
c0209d52:	e8 f9 f5 ff ff       	call   c0209350 <account_return>
c0209d57:	83 05 90 36 22 c0 ff 	addl   $0xffffffff,0xc0223690
c0209d5e:	83 15 94 36 22 c0 ff 	adcl   $0xffffffff,0xc0223694
c0209d65:	83 c4 2c             	add    $0x2c,%esp
c0209d68:	5b                   	pop    %ebx
c0209d69:	5e                   	pop    %esi
c0209d6a:	5f                   	pop    %edi
c0209d6b:	5d                   	pop    %ebp
c0209d6c:	c3                   	ret
c0209d6d:	8d 76 00             	lea    0x0(%esi),%esi
c0209d70:	be ff ff ff ff       	mov    $0xffffffff,%esi
c0209d75:	bf ff ff ff ff       	mov    $0xffffffff,%edi
c0209d7a:	ba 01 00 00 00       	mov    $0x1,%edx
c0209d7f:	31 c9                	xor    %ecx,%ecx
c0209d81:	e9 53 ff ff ff       	jmp    c0209cd9 <entries_free+0x49>
c0209d86:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0209d8d:	8d 76 00             	lea    0x0(%esi),%esi

c0209d90 <table_grow>:
c0209d90:	55                   	push   %ebp
c0209d91:	31 c9                	xor    %ecx,%ecx
c0209d93:	89 e5                	mov    %esp,%ebp
c0209d95:	57                   	push   %edi
c0209d96:	56                   	push   %esi
c0209d97:	89 c6                	mov    %eax,%esi
c0209d99:	53                   	push   %ebx
c0209d9a:	83 ec 3c             	sub    $0x3c,%esp
c0209d9d:	8b 58 28             	mov    0x28(%eax),%ebx
c0209da0:	8d 04 1b             	lea    (%ebx,%ebx,1),%eax
c0209da3:	89 45 e4             	mov    %eax,-0x1c(%ebp)
c0209da6:	c1 e3 04             	shl    $0x4,%ebx
c0209da9:	81 fb 00 10 00 00    	cmp    $0x1000,%ebx
c0209daf:	76 18                	jbe    c0209dc9 <table_grow+0x39>
c0209db1:	b8 00 10 00 00       	mov    $0x1000,%eax
c0209db6:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0209dbd:	8d 76 00             	lea    0x0(%esi),%esi
c0209dc0:	41                   	inc    %ecx
c0209dc1:	89 c2                	mov    %eax,%edx
c0209dc3:	d3 e2                	shl    %cl,%edx
c0209dc5:	39 da                	cmp    %ebx,%edx
c0209dc7:	72 f7                	jb     c0209dc0 <table_grow+0x30>
c0209dc9:	81 7d e4 00 20 00 00 	cmpl   $0x2000,-0x1c(%ebp)
c0209dd0:	0f 87 7b 01 00 00    	ja     c0209f51 <table_grow+0x1c1>
c0209dd6:	89 4d dc             	mov    %ecx,-0x24(%ebp)
c0209dd9:	b8 01 00 00 00       	mov    $0x1,%eax
c0209dde:	d3 e0                	shl    %cl,%eax
c0209de0:	40                   	inc    %eax
c0209de1:	89 45 d4             	mov    %eax,-0x2c(%ebp)
c0209de4:	89 44 24 08          	mov    %eax,0x8(%esp)
c0209de8:	31 c0                	xor    %eax,%eax
c0209dea:	89 44 24 04          	mov    %eax,0x4(%esp)
c0209dee:	8b 46 20             	mov    0x20(%esi),%eax
c0209df1:	89 04 24             	mov    %eax,(%esp)
c0209df4:	e8 17 f5 ff ff       	call   c0209310 <account_charge>
c0209df9:	89 45 e0             	mov    %eax,-0x20(%ebp)
c0209dfc:	85 c0                	test   %eax,%eax
c0209dfe:	0f 85 18 01 00 00    	jne    c0209f1c <table_grow+0x18c>
c0209e04:	bf 01 00 00 00       	mov    $0x1,%edi
c0209e09:	89 7c 24 04          	mov    %edi,0x4(%esp)
c0209e0d:	8b 4d dc             	mov    -0x24(%ebp),%ecx
c0209e10:	89 0c 24             	mov    %ecx,(%esp)
c0209e13:	89 4d d8             	mov    %ecx,-0x28(%ebp)
c0209e16:	e8 75 d5 ff ff       	call   c0207390 <frame_alloc_low>
c0209e1b:	89 45 dc             	mov    %eax,-0x24(%ebp)
c0209e1e:	b8 01 00 00 00       	mov    $0x1,%eax
c0209e23:	89 44 24 04          	mov    %eax,0x4(%esp)
c0209e27:	c7 04 24 00 00 00 00 	movl   $0x0,(%esp)
c0209e2e:	e8 5d d5 ff ff       	call   c0207390 <frame_alloc_low>
c0209e33:	8b 55 dc             	mov    -0x24(%ebp),%edx
c0209e36:	85 d2                	test   %edx,%edx
c0209e38:	89 c7                	mov    %eax,%edi
c0209e3a:	0f 84 f5 00 00 00    	je     c0209f35 <table_grow+0x1a5>
c0209e40:	85 c0                	test   %eax,%eax
c0209e42:	8b 4d d8             	mov    -0x28(%ebp),%ecx
c0209e45:	0f 84 da 00 00 00    	je     c0209f25 <table_grow+0x195>
c0209e4b:	89 4d d8             	mov    %ecx,-0x28(%ebp)
c0209e4e:	89 14 24             	mov    %edx,(%esp)
c0209e51:	e8 7a d9 ff ff       	call   c02077d0 <frame_low>
c0209e56:	89 45 dc             	mov    %eax,-0x24(%ebp)
c0209e59:	89 3c 24             	mov    %edi,(%esp)
c0209e5c:	e8 6f d9 ff ff       	call   c02077d0 <frame_low>
c0209e61:	8b 4d e4             	mov    -0x1c(%ebp),%ecx
c0209e64:	8b 55 dc             	mov    -0x24(%ebp),%edx
c0209e67:	89 c7                	mov    %eax,%edi
c0209e69:	8b 46 28             	mov    0x28(%esi),%eax
c0209e6c:	39 c8                	cmp    %ecx,%eax
c0209e6e:	8b 4d d8             	mov    -0x28(%ebp),%ecx
c0209e71:	74 24                	je     c0209e97 <table_grow+0x107>
c0209e73:	8d 04 c2             	lea    (%edx,%eax,8),%eax
c0209e76:	01 d3                	add    %edx,%ebx
c0209e78:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c0209e7f:	90                   	nop
c0209e80:	c7 00 00 01 21 c0    	movl   $0xc0210100,(%eax)
c0209e86:	83 c0 08             	add    $0x8,%eax
c0209e89:	c7 40 fc 00 00 00 00 	movl   $0x0,-0x4(%eax)
c0209e90:	39 d8                	cmp    %ebx,%eax
c0209e92:	75 ec                	jne    c0209e80 <table_grow+0xf0>
c0209e94:	8b 46 28             	mov    0x28(%esi),%eax
c0209e97:	89 4d d8             	mov    %ecx,-0x28(%ebp)
c0209e9a:	c1 e0 03             	shl    $0x3,%eax
c0209e9d:	89 44 24 08          	mov    %eax,0x8(%esp)
c0209ea1:	8b 46 24             	mov    0x24(%esi),%eax
c0209ea4:	89 14 24             	mov    %edx,(%esp)
c0209ea7:	89 44 24 04          	mov    %eax,0x4(%esp)
c0209eab:	89 55 dc             	mov    %edx,-0x24(%ebp)
c0209eae:	e8 2d 82 ff ff       	call   c02020e0 <memcpy>
c0209eb3:	31 d2                	xor    %edx,%edx
c0209eb5:	b8 00 10 00 00       	mov    $0x1000,%eax
c0209eba:	89 54 24 04          	mov    %edx,0x4(%esp)
c0209ebe:	89 44 24 08          	mov    %eax,0x8(%esp)
c0209ec2:	89 3c 24             	mov    %edi,(%esp)
c0209ec5:	e8 a6 82 ff ff       	call   c0202170 <memset>
c0209eca:	8b 46 28             	mov    0x28(%esi),%eax
c0209ecd:	c1 e8 03             	shr    $0x3,%eax
c0209ed0:	89 44 24 08          	mov    %eax,0x8(%esp)
c0209ed4:	8b 46 2c             	mov    0x2c(%esi),%eax
c0209ed7:	89 3c 24             	mov    %edi,(%esp)
c0209eda:	89 44 24 04          	mov    %eax,0x4(%esp)
c0209ede:	e8 fd 81 ff ff       	call   c02020e0 <memcpy>
c0209ee3:	89 f0                	mov    %esi,%eax
c0209ee5:	e8 a6 fd ff ff       	call   c0209c90 <entries_free>
c0209eea:	8b 45 e4             	mov    -0x1c(%ebp),%eax
c0209eed:	89 7e 2c             	mov    %edi,0x2c(%esi)
c0209ef0:	8b 4d d8             	mov    -0x28(%ebp),%ecx
c0209ef3:	8b 55 dc             	mov    -0x24(%ebp),%edx
c0209ef6:	89 46 28             	mov    %eax,0x28(%esi)
c0209ef9:	b8 01 00 00 00       	mov    $0x1,%eax
c0209efe:	d3 e0                	shl    %cl,%eax
c0209f00:	89 56 24             	mov    %edx,0x24(%esi)
c0209f03:	40                   	inc    %eax
c0209f04:	99                   	cltd
c0209f05:	01 05 90 36 22 c0    	add    %eax,0xc0223690
c0209f0b:	11 15 94 36 22 c0    	adc    %edx,0xc0223694
c0209f11:	8b 45 e0             	mov    -0x20(%ebp),%eax
c0209f14:	83 c4 3c             	add    $0x3c,%esp
c0209f17:	5b                   	pop    %ebx
c0209f18:	5e                   	pop    %esi
c0209f19:	5f                   	pop    %edi
c0209f1a:	5d                   	pop    %ebp
c0209f1b:	c3                   	ret
c0209f1c:	c7 45 e0 34 ff ff ff 	movl   $0xffffff34,-0x20(%ebp)
c0209f23:	eb ec                	jmp    c0209f11 <table_grow+0x181>
c0209f25:	85 d2                	test   %edx,%edx
c0209f27:	74 0c                	je     c0209f35 <table_grow+0x1a5>
c0209f29:	89 4c 24 04          	mov    %ecx,0x4(%esp)
c0209f2d:	89 14 24             	mov    %edx,(%esp)
c0209f30:	e8 ab d5 ff ff       	call   c02074e0 <frame_free>
c0209f35:	85 ff                	test   %edi,%edi
c0209f37:	75 21                	jne    c0209f5a <table_grow+0x1ca>
c0209f39:	8b 45 d4             	mov    -0x2c(%ebp),%eax
c0209f3c:	31 c9                	xor    %ecx,%ecx
c0209f3e:	89 4c 24 04          	mov    %ecx,0x4(%esp)
c0209f42:	89 44 24 08          	mov    %eax,0x8(%esp)
c0209f46:	8b 46 20             	mov    0x20(%esi),%eax
c0209f49:	89 04 24             	mov    %eax,(%esp)
c0209f4c:	e8 ff f3 ff ff       	call   c0209350 <account_return>
c0209f51:	c7 45 e0 e8 ff ff ff 	movl   $0xffffffe8,-0x20(%ebp)
c0209f58:	eb b7                	jmp    c0209f11 <table_grow+0x181>
c0209f5a:	89 3c 24             	mov    %edi,(%esp)
c0209f5d:	31 db                	xor    %ebx,%ebx
c0209f5f:	89 5c 24 04          	mov    %ebx,0x4(%esp)
c0209f63:	e8 78 d5 ff ff       	call   c02074e0 <frame_free>
c0209f68:	eb cf                	jmp    c0209f39 <table_grow+0x1a9>
c0209f6a:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi

c0209f70 <slot_index>:
c0209f70:	55                   	push   %ebp
c0209f71:	89 e5                	mov    %esp,%ebp
c0209f73:	57                   	push   %edi
c0209f74:	56                   	push   %esi
c0209f75:	89 c6                	mov    %eax,%esi
c0209f77:	53                   	push   %ebx
c0209f78:	89 d0                	mov    %edx,%eax
c0209f7a:	89 d3                	mov    %edx,%ebx
c0209f7c:	25 00 30 00 00       	and    $0x3000,%eax
c0209f81:	83 ec 1c             	sub    $0x1c,%esp
c0209f84:	81 e3 ff 0f 00 00    	and    $0xfff,%ebx
c0209f8a:	3d 00 20 00 00       	cmp    $0x2000,%eax
c0209f8f:	74 5a                	je     c0209feb <slot_index+0x7b>
c0209f91:	3d 00 30 00 00       	cmp    $0x3000,%eax
c0209f96:	0f 84 4c 01 00 00    	je     c020a0e8 <slot_index+0x178>
c0209f9c:	85 c0                	test   %eax,%eax
c0209f9e:	75 60                	jne    c020a000 <slot_index+0x90>
c0209fa0:	85 db                	test   %ebx,%ebx
c0209fa2:	0f 85 40 01 00 00    	jne    c020a0e8 <slot_index+0x178>
c0209fa8:	80 7e 09 00          	cmpb   $0x0,0x9(%esi)
c0209fac:	8b 7e 28             	mov    0x28(%esi),%edi
c0209faf:	0f 84 d3 00 00 00    	je     c020a088 <slot_index+0x118>
c0209fb5:	89 fa                	mov    %edi,%edx
c0209fb7:	c1 ea 05             	shr    $0x5,%edx
c0209fba:	81 ff 1f 01 00 00    	cmp    $0x11f,%edi
c0209fc0:	89 55 e4             	mov    %edx,-0x1c(%ebp)
c0209fc3:	0f 86 d7 00 00 00    	jbe    c020a0a0 <slot_index+0x130>
c0209fc9:	c7 45 e0 00 00 ff ff 	movl   $0xffff0000,-0x20(%ebp)
c0209fd0:	bb 08 00 00 00       	mov    $0x8,%ebx
c0209fd5:	c7 45 dc 00 20 00 00 	movl   $0x2000,-0x24(%ebp)
c0209fdc:	eb 4c                	jmp    c020a02a <slot_index+0xba>
c0209fde:	66 90                	xchg   %ax,%ax
c0209fe0:	89 f0                	mov    %esi,%eax
c0209fe2:	e8 a9 fd ff ff       	call   c0209d90 <table_grow>
c0209fe7:	85 c0                	test   %eax,%eax
c0209fe9:	75 71                	jne    c020a05c <slot_index+0xec>
c0209feb:	3b 5e 28             	cmp    0x28(%esi),%ebx
c0209fee:	73 f0                	jae    c0209fe0 <slot_index+0x70>
c0209ff0:	89 d8                	mov    %ebx,%eax
c0209ff2:	83 c4 1c             	add    $0x1c,%esp
c0209ff5:	5b                   	pop    %ebx
c0209ff6:	5e                   	pop    %esi
c0209ff7:	5f                   	pop    %edi
c0209ff8:	5d                   	pop    %ebp
c0209ff9:	c3                   	ret
c0209ffa:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c020a000:	8b 7e 28             	mov    0x28(%esi),%edi
c020a003:	88 d1                	mov    %dl,%cl
c020a005:	b8 ff ff ff ff       	mov    $0xffffffff,%eax
c020a00a:	d3 e0                	shl    %cl,%eax
c020a00c:	89 45 e0             	mov    %eax,-0x20(%ebp)
c020a00f:	c1 eb 05             	shr    $0x5,%ebx
c020a012:	f6 c6 0f             	test   $0xf,%dh
c020a015:	89 fa                	mov    %edi,%edx
c020a017:	74 57                	je     c020a070 <slot_index+0x100>
c020a019:	c7 45 dc 00 20 00 00 	movl   $0x2000,-0x24(%ebp)
c020a020:	c1 ea 05             	shr    $0x5,%edx
c020a023:	89 55 e4             	mov    %edx,-0x1c(%ebp)
c020a026:	39 d3                	cmp    %edx,%ebx
c020a028:	73 76                	jae    c020a0a0 <slot_index+0x130>
c020a02a:	8b 4e 2c             	mov    0x2c(%esi),%ecx
c020a02d:	8b 55 e0             	mov    -0x20(%ebp),%edx
c020a030:	8b 04 99             	mov    (%ecx,%ebx,4),%eax
c020a033:	f7 d0                	not    %eax
c020a035:	21 c2                	and    %eax,%edx
c020a037:	89 d0                	mov    %edx,%eax
c020a039:	0f 85 81 00 00 00    	jne    c020a0c0 <slot_index+0x150>
c020a03f:	8b 55 e4             	mov    -0x1c(%ebp),%edx
c020a042:	eb 0c                	jmp    c020a050 <slot_index+0xe0>
c020a044:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c020a048:	8b 04 99             	mov    (%ecx,%ebx,4),%eax
c020a04b:	83 f0 ff             	xor    $0xffffffff,%eax
c020a04e:	75 70                	jne    c020a0c0 <slot_index+0x150>
c020a050:	43                   	inc    %ebx
c020a051:	39 da                	cmp    %ebx,%edx
c020a053:	75 f3                	jne    c020a048 <slot_index+0xd8>
c020a055:	8b 45 dc             	mov    -0x24(%ebp),%eax
c020a058:	39 c7                	cmp    %eax,%edi
c020a05a:	72 44                	jb     c020a0a0 <slot_index+0x130>
c020a05c:	83 c4 1c             	add    $0x1c,%esp
c020a05f:	b8 e8 ff ff ff       	mov    $0xffffffe8,%eax
c020a064:	5b                   	pop    %ebx
c020a065:	5e                   	pop    %esi
c020a066:	5f                   	pop    %edi
c020a067:	5d                   	pop    %ebp
c020a068:	c3                   	ret
c020a069:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020a070:	c1 ea 05             	shr    $0x5,%edx
c020a073:	89 55 e4             	mov    %edx,-0x1c(%ebp)
c020a076:	39 d3                	cmp    %edx,%ebx
c020a078:	73 61                	jae    c020a0db <slot_index+0x16b>
c020a07a:	c7 45 dc 00 01 00 00 	movl   $0x100,-0x24(%ebp)
c020a081:	eb a7                	jmp    c020a02a <slot_index+0xba>
c020a083:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c020a087:	90                   	nop
c020a088:	c7 45 e0 ff ff ff ff 	movl   $0xffffffff,-0x20(%ebp)
c020a08f:	89 fa                	mov    %edi,%edx
c020a091:	c7 45 dc 00 01 00 00 	movl   $0x100,-0x24(%ebp)
c020a098:	c1 ea 05             	shr    $0x5,%edx
c020a09b:	89 55 e4             	mov    %edx,-0x1c(%ebp)
c020a09e:	75 8a                	jne    c020a02a <slot_index+0xba>
c020a0a0:	89 f0                	mov    %esi,%eax
c020a0a2:	e8 e9 fc ff ff       	call   c0209d90 <table_grow>
c020a0a7:	85 c0                	test   %eax,%eax
c020a0a9:	0f 85 43 ff ff ff    	jne    c0209ff2 <slot_index+0x82>
c020a0af:	89 f8                	mov    %edi,%eax
c020a0b1:	e9 3c ff ff ff       	jmp    c0209ff2 <slot_index+0x82>
c020a0b6:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020a0bd:	8d 76 00             	lea    0x0(%esi),%esi
c020a0c0:	8b 4d dc             	mov    -0x24(%ebp),%ecx
c020a0c3:	c1 e3 05             	shl    $0x5,%ebx
c020a0c6:	0f bc c0             	bsf    %eax,%eax
c020a0c9:	01 d8                	add    %ebx,%eax
c020a0cb:	39 c8                	cmp    %ecx,%eax
c020a0cd:	73 8d                	jae    c020a05c <slot_index+0xec>
c020a0cf:	39 c7                	cmp    %eax,%edi
c020a0d1:	74 cd                	je     c020a0a0 <slot_index+0x130>
c020a0d3:	83 c4 1c             	add    $0x1c,%esp
c020a0d6:	5b                   	pop    %ebx
c020a0d7:	5e                   	pop    %esi
c020a0d8:	5f                   	pop    %edi
c020a0d9:	5d                   	pop    %ebp
c020a0da:	c3                   	ret
c020a0db:	81 ff ff 00 00 00    	cmp    $0xff,%edi
c020a0e1:	76 bd                	jbe    c020a0a0 <slot_index+0x130>
c020a0e3:	e9 74 ff ff ff       	jmp    c020a05c <slot_index+0xec>
c020a0e8:	b8 ea ff ff ff       	mov    $0xffffffea,%eax
c020a0ed:	e9 00 ff ff ff       	jmp    c0209ff2 <slot_index+0x82>
c020a0f2:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020a0f9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi

c020a100 <table_init>:
c020a100:	55                   	push   %ebp
c020a101:	31 c0                	xor    %eax,%eax
c020a103:	89 e5                	mov    %esp,%ebp
c020a105:	56                   	push   %esi
c020a106:	be 01 00 00 00       	mov    $0x1,%esi
c020a10b:	53                   	push   %ebx
c020a10c:	83 ec 10             	sub    $0x10,%esp
c020a10f:	8b 5d 08             	mov    0x8(%ebp),%ebx
c020a112:	89 74 24 08          	mov    %esi,0x8(%esp)
c020a116:	89 44 24 04          	mov    %eax,0x4(%esp)
c020a11a:	8b 43 20             	mov    0x20(%ebx),%eax
c020a11d:	89 04 24             	mov    %eax,(%esp)
c020a120:	e8 eb f1 ff ff       	call   c0209310 <account_charge>
c020a125:	85 c0                	test   %eax,%eax
c020a127:	89 c6                	mov    %eax,%esi
c020a129:	74 0d                	je     c020a138 <table_init+0x38>
c020a12b:	83 c4 10             	add    $0x10,%esp
c020a12e:	89 f0                	mov    %esi,%eax
c020a130:	5b                   	pop    %ebx
c020a131:	5e                   	pop    %esi
c020a132:	5d                   	pop    %ebp
c020a133:	c3                   	ret
c020a134:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c020a138:	c7 04 24 00 00 00 00 	movl   $0x0,(%esp)
c020a13f:	b9 01 00 00 00       	mov    $0x1,%ecx
c020a144:	89 4c 24 04          	mov    %ecx,0x4(%esp)
c020a148:	e8 43 d2 ff ff       	call   c0207390 <frame_alloc_low>
c020a14d:	85 c0                	test   %eax,%eax
c020a14f:	74 4a                	je     c020a19b <table_init+0x9b>
c020a151:	89 04 24             	mov    %eax,(%esp)
c020a154:	e8 77 d6 ff ff       	call   c02077d0 <frame_low>
c020a159:	8d 53 30             	lea    0x30(%ebx),%edx
c020a15c:	89 53 2c             	mov    %edx,0x2c(%ebx)
c020a15f:	c7 43 28 00 02 00 00 	movl   $0x200,0x28(%ebx)
c020a166:	89 43 24             	mov    %eax,0x24(%ebx)
c020a169:	8d 90 00 10 00 00    	lea    0x1000(%eax),%edx
c020a16f:	90                   	nop
c020a170:	c7 00 00 01 21 c0    	movl   $0xc0210100,(%eax)
c020a176:	83 c0 08             	add    $0x8,%eax
c020a179:	c7 40 fc 00 00 00 00 	movl   $0x0,-0x4(%eax)
c020a180:	39 d0                	cmp    %edx,%eax
c020a182:	75 ec                	jne    c020a170 <table_init+0x70>
c020a184:	83 05 90 36 22 c0 01 	addl   $0x1,0xc0223690
c020a18b:	89 f0                	mov    %esi,%eax
c020a18d:	83 15 94 36 22 c0 00 	adcl   $0x0,0xc0223694
c020a194:	83 c4 10             	add    $0x10,%esp
c020a197:	5b                   	pop    %ebx
c020a198:	5e                   	pop    %esi
c020a199:	5d                   	pop    %ebp
c020a19a:	c3                   	ret
c020a19b:	b8 01 00 00 00       	mov    $0x1,%eax
c020a1a0:	31 d2                	xor    %edx,%edx
c020a1a2:	89 44 24 08          	mov    %eax,0x8(%esp)
c020a1a6:	be f4 ff ff ff       	mov    $0xfffffff4,%esi
c020a1ab:	89 54 24 04          	mov    %edx,0x4(%esp)
c020a1af:	8b 43 20             	mov    0x20(%ebx),%eax
c020a1b2:	89 04 24             	mov    %eax,(%esp)
c020a1b5:	e8 96 f1 ff ff       	call   c0209350 <account_return>
c020a1ba:	e9 6c ff ff ff       	jmp    c020a12b <table_init+0x2b>
c020a1bf:	90                   	nop

c020a1c0 <table_free>:
c020a1c0:	55                   	push   %ebp
c020a1c1:	89 e5                	mov    %esp,%ebp
c020a1c3:	83 ec 18             	sub    $0x18,%esp
c020a1c6:	89 5d fc             	mov    %ebx,-0x4(%ebp)
c020a1c9:	8b 5d 08             	mov    0x8(%ebp),%ebx
c020a1cc:	8b 53 70             	mov    0x70(%ebx),%edx
c020a1cf:	85 d2                	test   %edx,%edx
c020a1d1:	0f 85 a8 03 00 00    	jne    c020a57f <table_free.cold>
c020a1d7:	8b 43 24             	mov    0x24(%ebx),%eax
c020a1da:	85 c0                	test   %eax,%eax
c020a1dc:	74 07                	je     c020a1e5 <table_free+0x25>
c020a1de:	89 d8                	mov    %ebx,%eax
c020a1e0:	e8 ab fa ff ff       	call   c0209c90 <entries_free>
c020a1e5:	c7 43 24 00 00 00 00 	movl   $0x0,0x24(%ebx)
c020a1ec:	c7 43 28 00 00 00 00 	movl   $0x0,0x28(%ebx)
c020a1f3:	8b 5d fc             	mov    -0x4(%ebp),%ebx
c020a1f6:	89 ec                	mov    %ebp,%esp
c020a1f8:	5d                   	pop    %ebp
c020a1f9:	c3                   	ret
c020a1fa:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi

c020a200 <handle_at>:
c020a200:	55                   	push   %ebp
c020a201:	89 e5                	mov    %esp,%ebp
c020a203:	8b 55 08             	mov    0x8(%ebp),%edx
c020a206:	8b 45 0c             	mov    0xc(%ebp),%eax
c020a209:	3b 42 28             	cmp    0x28(%edx),%eax
c020a20c:	73 22                	jae    c020a230 <handle_at+0x30>
c020a20e:	8b 4a 24             	mov    0x24(%edx),%ecx
c020a211:	5d                   	pop    %ebp
c020a212:	8d 14 c1             	lea    (%ecx,%eax,8),%edx
c020a215:	8b 44 c1 04          	mov    0x4(%ecx,%eax,8),%eax
c020a219:	85 c0                	test   %eax,%eax
c020a21b:	b8 00 00 00 00       	mov    $0x0,%eax
c020a220:	0f 44 d0             	cmove  %eax,%edx
c020a223:	89 d0                	mov    %edx,%eax
c020a225:	c3                   	ret
c020a226:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020a22d:	8d 76 00             	lea    0x0(%esi),%esi
c020a230:	5d                   	pop    %ebp
c020a231:	31 d2                	xor    %edx,%edx
c020a233:	89 d0                	mov    %edx,%eax
c020a235:	c3                   	ret
c020a236:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020a23d:	8d 76 00             	lea    0x0(%esi),%esi

c020a240 <handle_get>:
c020a240:	55                   	push   %ebp
c020a241:	89 e5                	mov    %esp,%ebp
c020a243:	8b 55 08             	mov    0x8(%ebp),%edx
c020a246:	8b 45 0c             	mov    0xc(%ebp),%eax
c020a249:	3b 42 28             	cmp    0x28(%edx),%eax
c020a24c:	73 32                	jae    c020a280 <handle_get+0x40>
c020a24e:	8b 52 24             	mov    0x24(%edx),%edx
c020a251:	8b 54 c2 04          	mov    0x4(%edx,%eax,8),%edx
c020a255:	85 d2                	test   %edx,%edx
c020a257:	74 27                	je     c020a280 <handle_get+0x40>
c020a259:	89 d0                	mov    %edx,%eax
c020a25b:	83 e0 e0             	and    $0xffffffe0,%eax
c020a25e:	0f b6 08             	movzbl (%eax),%ecx
c020a261:	3b 4d 10             	cmp    0x10(%ebp),%ecx
c020a264:	75 1a                	jne    c020a280 <handle_get+0x40>
c020a266:	8b 4d 14             	mov    0x14(%ebp),%ecx
c020a269:	21 ca                	and    %ecx,%edx
c020a26b:	3b 55 14             	cmp    0x14(%ebp),%edx
c020a26e:	ba 00 00 00 00       	mov    $0x0,%edx
c020a273:	5d                   	pop    %ebp
c020a274:	0f 45 c2             	cmovne %edx,%eax
c020a277:	c3                   	ret
c020a278:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020a27f:	90                   	nop
c020a280:	5d                   	pop    %ebp
c020a281:	31 c0                	xor    %eax,%eax
c020a283:	c3                   	ret
c020a284:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020a28b:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c020a28f:	90                   	nop

c020a290 <handle_room>:
c020a290:	55                   	push   %ebp
c020a291:	89 e5                	mov    %esp,%ebp
c020a293:	83 ec 08             	sub    $0x8,%esp
c020a296:	8b 55 0c             	mov    0xc(%ebp),%edx
c020a299:	8b 45 08             	mov    0x8(%ebp),%eax
c020a29c:	e8 cf fc ff ff       	call   c0209f70 <slot_index>
c020a2a1:	31 d2                	xor    %edx,%edx
c020a2a3:	85 c0                	test   %eax,%eax
c020a2a5:	0f 4f c2             	cmovg  %edx,%eax
c020a2a8:	89 ec                	mov    %ebp,%esp
c020a2aa:	5d                   	pop    %ebp
c020a2ab:	c3                   	ret
c020a2ac:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi

c020a2b0 <handle_ref>:
c020a2b0:	55                   	push   %ebp
c020a2b1:	89 e5                	mov    %esp,%ebp
c020a2b3:	8b 45 08             	mov    0x8(%ebp),%eax
c020a2b6:	ff 40 04             	incl   0x4(%eax)
c020a2b9:	80 38 02             	cmpb   $0x2,(%eax)
c020a2bc:	74 02                	je     c020a2c0 <handle_ref+0x10>
c020a2be:	5d                   	pop    %ebp
c020a2bf:	c3                   	ret
c020a2c0:	ff 40 24             	incl   0x24(%eax)
c020a2c3:	5d                   	pop    %ebp
c020a2c4:	c3                   	ret
c020a2c5:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020a2cc:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi

c020a2d0 <handle_unref>:
c020a2d0:	55                   	push   %ebp
c020a2d1:	89 e5                	mov    %esp,%ebp
c020a2d3:	83 ec 18             	sub    $0x18,%esp
c020a2d6:	89 5d fc             	mov    %ebx,-0x4(%ebp)
c020a2d9:	8b 5d 08             	mov    0x8(%ebp),%ebx
c020a2dc:	80 3b 02             	cmpb   $0x2,(%ebx)
c020a2df:	74 0f                	je     c020a2f0 <handle_unref+0x20>
c020a2e1:	89 1c 24             	mov    %ebx,(%esp)
c020a2e4:	e8 f7 04 00 00       	call   c020a7e0 <object_put>
c020a2e9:	8b 5d fc             	mov    -0x4(%ebp),%ebx
c020a2ec:	89 ec                	mov    %ebp,%esp
c020a2ee:	5d                   	pop    %ebp
c020a2ef:	c3                   	ret
c020a2f0:	ff 4b 24             	decl   0x24(%ebx)
c020a2f3:	75 ec                	jne    c020a2e1 <handle_unref+0x11>
c020a2f5:	89 1c 24             	mov    %ebx,(%esp)
c020a2f8:	e8 b3 06 00 00       	call   c020a9b0 <port_die>
c020a2fd:	89 1c 24             	mov    %ebx,(%esp)
c020a300:	e8 db 04 00 00       	call   c020a7e0 <object_put>
c020a305:	8b 5d fc             	mov    -0x4(%ebp),%ebx
c020a308:	89 ec                	mov    %ebp,%esp
c020a30a:	5d                   	pop    %ebp
c020a30b:	c3                   	ret
c020a30c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi

c020a310 <handle_close>:
c020a310:	55                   	push   %ebp
c020a311:	89 e5                	mov    %esp,%ebp
c020a313:	83 ec 28             	sub    $0x28,%esp
c020a316:	89 5d f4             	mov    %ebx,-0xc(%ebp)
c020a319:	8b 45 08             	mov    0x8(%ebp),%eax
c020a31c:	89 75 f8             	mov    %esi,-0x8(%ebp)
c020a31f:	8b 4d 0c             	mov    0xc(%ebp),%ecx
c020a322:	89 7d fc             	mov    %edi,-0x4(%ebp)
c020a325:	3b 48 28             	cmp    0x28(%eax),%ecx
c020a328:	73 7e                	jae    c020a3a8 <handle_close+0x98>
c020a32a:	8b 50 24             	mov    0x24(%eax),%edx
c020a32d:	8d 14 ca             	lea    (%edx,%ecx,8),%edx
c020a330:	8b 5a 04             	mov    0x4(%edx),%ebx
c020a333:	85 db                	test   %ebx,%ebx
c020a335:	74 71                	je     c020a3a8 <handle_close+0x98>
c020a337:	c7 42 04 00 00 00 00 	movl   $0x0,0x4(%edx)
c020a33e:	89 cf                	mov    %ecx,%edi
c020a340:	83 e3 e0             	and    $0xffffffe0,%ebx
c020a343:	c7 02 00 01 21 c0    	movl   $0xc0210100,(%edx)
c020a349:	c1 ef 05             	shr    $0x5,%edi
c020a34c:	ba 01 00 00 00       	mov    $0x1,%edx
c020a351:	8b 70 2c             	mov    0x2c(%eax),%esi
c020a354:	d3 e2                	shl    %cl,%edx
c020a356:	b9 02 00 00 00       	mov    $0x2,%ecx
c020a35b:	f7 d2                	not    %edx
c020a35d:	21 14 be             	and    %edx,(%esi,%edi,4)
c020a360:	ba 01 00 00 00       	mov    $0x1,%edx
c020a365:	ff 48 70             	decl   0x70(%eax)
c020a368:	89 54 24 08          	mov    %edx,0x8(%esp)
c020a36c:	89 4c 24 04          	mov    %ecx,0x4(%esp)
c020a370:	8b 40 20             	mov    0x20(%eax),%eax
c020a373:	89 04 24             	mov    %eax,(%esp)
c020a376:	e8 d5 ef ff ff       	call   c0209350 <account_return>
c020a37b:	83 05 d0 36 22 c0 ff 	addl   $0xffffffff,0xc02236d0
c020a382:	83 15 d4 36 22 c0 ff 	adcl   $0xffffffff,0xc02236d4
c020a389:	80 3b 02             	cmpb   $0x2,(%ebx)
c020a38c:	74 32                	je     c020a3c0 <handle_close+0xb0>
c020a38e:	89 1c 24             	mov    %ebx,(%esp)
c020a391:	e8 4a 04 00 00       	call   c020a7e0 <object_put>
c020a396:	8b 5d f4             	mov    -0xc(%ebp),%ebx
c020a399:	31 c0                	xor    %eax,%eax
c020a39b:	8b 75 f8             	mov    -0x8(%ebp),%esi
c020a39e:	8b 7d fc             	mov    -0x4(%ebp),%edi
c020a3a1:	89 ec                	mov    %ebp,%esp
c020a3a3:	5d                   	pop    %ebp
c020a3a4:	c3                   	ret
c020a3a5:	8d 76 00             	lea    0x0(%esi),%esi
c020a3a8:	8b 5d f4             	mov    -0xc(%ebp),%ebx
c020a3ab:	b8 38 ff ff ff       	mov    $0xffffff38,%eax
c020a3b0:	8b 75 f8             	mov    -0x8(%ebp),%esi
c020a3b3:	8b 7d fc             	mov    -0x4(%ebp),%edi
c020a3b6:	89 ec                	mov    %ebp,%esp
c020a3b8:	5d                   	pop    %ebp
c020a3b9:	c3                   	ret
c020a3ba:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c020a3c0:	ff 4b 24             	decl   0x24(%ebx)
c020a3c3:	75 c9                	jne    c020a38e <handle_close+0x7e>
c020a3c5:	89 1c 24             	mov    %ebx,(%esp)
c020a3c8:	e8 e3 05 00 00       	call   c020a9b0 <port_die>
c020a3cd:	eb bf                	jmp    c020a38e <handle_close+0x7e>
c020a3cf:	90                   	nop

c020a3d0 <handle_put>:
c020a3d0:	55                   	push   %ebp
c020a3d1:	89 e5                	mov    %esp,%ebp
c020a3d3:	83 ec 38             	sub    $0x38,%esp
c020a3d6:	89 5d f4             	mov    %ebx,-0xc(%ebp)
c020a3d9:	8b 5d 08             	mov    0x8(%ebp),%ebx
c020a3dc:	89 7d fc             	mov    %edi,-0x4(%ebp)
c020a3df:	8b 55 14             	mov    0x14(%ebp),%edx
c020a3e2:	89 75 f8             	mov    %esi,-0x8(%ebp)
c020a3e5:	8b 7d 0c             	mov    0xc(%ebp),%edi
c020a3e8:	89 d8                	mov    %ebx,%eax
c020a3ea:	e8 81 fb ff ff       	call   c0209f70 <slot_index>
c020a3ef:	85 c0                	test   %eax,%eax
c020a3f1:	89 c1                	mov    %eax,%ecx
c020a3f3:	0f 88 99 00 00 00    	js     c020a492 <handle_put+0xc2>
c020a3f9:	89 45 e4             	mov    %eax,-0x1c(%ebp)
c020a3fc:	ba 01 00 00 00       	mov    $0x1,%edx
c020a401:	b9 02 00 00 00       	mov    $0x2,%ecx
c020a406:	89 54 24 08          	mov    %edx,0x8(%esp)
c020a40a:	89 4c 24 04          	mov    %ecx,0x4(%esp)
c020a40e:	8b 43 20             	mov    0x20(%ebx),%eax
c020a411:	89 04 24             	mov    %eax,(%esp)
c020a414:	e8 f7 ee ff ff       	call   c0209310 <account_charge>
c020a419:	85 c0                	test   %eax,%eax
c020a41b:	0f 85 bb 00 00 00    	jne    c020a4dc <handle_put+0x10c>
c020a421:	8b 43 24             	mov    0x24(%ebx),%eax
c020a424:	8b 4d e4             	mov    -0x1c(%ebp),%ecx
c020a427:	8d 34 c8             	lea    (%eax,%ecx,8),%esi
c020a42a:	8b 44 c8 04          	mov    0x4(%eax,%ecx,8),%eax
c020a42e:	85 c0                	test   %eax,%eax
c020a430:	0f 85 92 00 00 00    	jne    c020a4c8 <handle_put+0xf8>
c020a436:	f7 c7 1f 00 00 00    	test   $0x1f,%edi
c020a43c:	0f 85 59 01 00 00    	jne    c020a59b <handle_put.cold>
c020a442:	f7 45 14 00 40 00 00 	testl  $0x4000,0x14(%ebp)
c020a449:	74 04                	je     c020a44f <handle_put+0x7f>
c020a44b:	83 4d 10 08          	orl    $0x8,0x10(%ebp)
c020a44f:	f7 45 14 00 80 00 00 	testl  $0x8000,0x14(%ebp)
c020a456:	74 04                	je     c020a45c <handle_put+0x8c>
c020a458:	83 4d 10 10          	orl    $0x10,0x10(%ebp)
c020a45c:	8b 45 10             	mov    0x10(%ebp),%eax
c020a45f:	c7 06 00 01 21 c0    	movl   $0xc0210100,(%esi)
c020a465:	09 f8                	or     %edi,%eax
c020a467:	89 46 04             	mov    %eax,0x4(%esi)
c020a46a:	80 3f 01             	cmpb   $0x1,(%edi)
c020a46d:	74 39                	je     c020a4a8 <handle_put+0xd8>
c020a46f:	8b 53 2c             	mov    0x2c(%ebx),%edx
c020a472:	89 ce                	mov    %ecx,%esi
c020a474:	b8 01 00 00 00       	mov    $0x1,%eax
c020a479:	c1 fe 05             	sar    $0x5,%esi
c020a47c:	d3 e0                	shl    %cl,%eax
c020a47e:	09 04 b2             	or     %eax,(%edx,%esi,4)
c020a481:	ff 43 70             	incl   0x70(%ebx)
c020a484:	83 05 d0 36 22 c0 01 	addl   $0x1,0xc02236d0
c020a48b:	83 15 d4 36 22 c0 00 	adcl   $0x0,0xc02236d4
c020a492:	8b 5d f4             	mov    -0xc(%ebp),%ebx
c020a495:	89 c8                	mov    %ecx,%eax
c020a497:	8b 75 f8             	mov    -0x8(%ebp),%esi
c020a49a:	8b 7d fc             	mov    -0x4(%ebp),%edi
c020a49d:	89 ec                	mov    %ebp,%esp
c020a49f:	5d                   	pop    %ebp
c020a4a0:	c3                   	ret
c020a4a1:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020a4a8:	8b 47 08             	mov    0x8(%edi),%eax
c020a4ab:	0f b6 53 08          	movzbl 0x8(%ebx),%edx
c020a4af:	0f b6 40 20          	movzbl 0x20(%eax),%eax
c020a4b3:	38 d0                	cmp    %dl,%al
c020a4b5:	72 09                	jb     c020a4c0 <handle_put+0xf0>
c020a4b7:	3c 46                	cmp    $0x46,%al
c020a4b9:	75 b4                	jne    c020a46f <handle_put+0x9f>
c020a4bb:	80 fa 46             	cmp    $0x46,%dl
c020a4be:	75 af                	jne    c020a46f <handle_put+0x9f>
c020a4c0:	89 3e                	mov    %edi,(%esi)
c020a4c2:	eb ab                	jmp    c020a46f <handle_put+0x9f>
c020a4c4:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c020a4c8:	89 4c 24 04          	mov    %ecx,0x4(%esp)
c020a4cc:	89 1c 24             	mov    %ebx,(%esp)
c020a4cf:	e8 3c fe ff ff       	call   c020a310 <handle_close>
c020a4d4:	8b 4d e4             	mov    -0x1c(%ebp),%ecx
c020a4d7:	e9 5a ff ff ff       	jmp    c020a436 <handle_put+0x66>
c020a4dc:	b9 34 ff ff ff       	mov    $0xffffff34,%ecx
c020a4e1:	eb af                	jmp    c020a492 <handle_put+0xc2>
c020a4e3:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020a4ea:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi

c020a4f0 <handles_close>:
c020a4f0:	55                   	push   %ebp
c020a4f1:	89 e5                	mov    %esp,%ebp
c020a4f3:	57                   	push   %edi
c020a4f4:	56                   	push   %esi
c020a4f5:	53                   	push   %ebx
c020a4f6:	83 ec 2c             	sub    $0x2c,%esp
c020a4f9:	8b 7d 10             	mov    0x10(%ebp),%edi
c020a4fc:	8b 5d 08             	mov    0x8(%ebp),%ebx
c020a4ff:	8b 75 0c             	mov    0xc(%ebp),%esi
c020a502:	8b 45 14             	mov    0x14(%ebp),%eax
c020a505:	8b 0f                	mov    (%edi),%ecx
c020a507:	3b 4b 28             	cmp    0x28(%ebx),%ecx
c020a50a:	72 38                	jb     c020a544 <handles_close+0x54>
c020a50c:	eb 53                	jmp    c020a561 <handles_close+0x71>
c020a50e:	66 90                	xchg   %ax,%ax
c020a510:	8b 53 24             	mov    0x24(%ebx),%edx
c020a513:	8b 54 ca 04          	mov    0x4(%edx,%ecx,8),%edx
c020a517:	85 d2                	test   %edx,%edx
c020a519:	74 23                	je     c020a53e <handles_close+0x4e>
c020a51b:	85 f6                	test   %esi,%esi
c020a51d:	74 04                	je     c020a523 <handles_close+0x33>
c020a51f:	85 f2                	test   %esi,%edx
c020a521:	74 1b                	je     c020a53e <handles_close+0x4e>
c020a523:	8d 78 ff             	lea    -0x1(%eax),%edi
c020a526:	85 c0                	test   %eax,%eax
c020a528:	74 46                	je     c020a570 <handles_close+0x80>
c020a52a:	89 4c 24 04          	mov    %ecx,0x4(%esp)
c020a52e:	89 4d e4             	mov    %ecx,-0x1c(%ebp)
c020a531:	89 1c 24             	mov    %ebx,(%esp)
c020a534:	e8 d7 fd ff ff       	call   c020a310 <handle_close>
c020a539:	8b 4d e4             	mov    -0x1c(%ebp),%ecx
c020a53c:	89 f8                	mov    %edi,%eax
c020a53e:	41                   	inc    %ecx
c020a53f:	3b 4b 28             	cmp    0x28(%ebx),%ecx
c020a542:	73 1a                	jae    c020a55e <handles_close+0x6e>
c020a544:	8b 53 2c             	mov    0x2c(%ebx),%edx
c020a547:	89 cf                	mov    %ecx,%edi
c020a549:	c1 ef 05             	shr    $0x5,%edi
c020a54c:	8b 14 ba             	mov    (%edx,%edi,4),%edx
c020a54f:	d3 ea                	shr    %cl,%edx
c020a551:	85 d2                	test   %edx,%edx
c020a553:	75 bb                	jne    c020a510 <handles_close+0x20>
c020a555:	83 c9 1f             	or     $0x1f,%ecx
c020a558:	41                   	inc    %ecx
c020a559:	3b 4b 28             	cmp    0x28(%ebx),%ecx
c020a55c:	72 e6                	jb     c020a544 <handles_close+0x54>
c020a55e:	8b 7d 10             	mov    0x10(%ebp),%edi
c020a561:	89 0f                	mov    %ecx,(%edi)
c020a563:	83 c4 2c             	add    $0x2c,%esp
c020a566:	b0 01                	mov    $0x1,%al
c020a568:	5b                   	pop    %ebx
c020a569:	5e                   	pop    %esi
c020a56a:	5f                   	pop    %edi
c020a56b:	5d                   	pop    %ebp
c020a56c:	c3                   	ret
c020a56d:	8d 76 00             	lea    0x0(%esi),%esi
c020a570:	8b 7d 10             	mov    0x10(%ebp),%edi
c020a573:	31 c0                	xor    %eax,%eax
c020a575:	89 0f                	mov    %ecx,(%edi)
c020a577:	83 c4 2c             	add    $0x2c,%esp
c020a57a:	5b                   	pop    %ebx
c020a57b:	5e                   	pop    %esi
c020a57c:	5f                   	pop    %edi
c020a57d:	5d                   	pop    %ebp
c020a57e:	c3                   	ret

c020a57f <table_free.cold>:
c020a57f:	c7 44 24 08 49 00 00 	movl   $0x49,0x8(%esp)
c020a586:	00 
c020a587:	c7 44 24 04 d2 f8 20 	movl   $0xc020f8d2,0x4(%esp)
c020a58e:	c0 
c020a58f:	c7 04 24 e6 f8 20 c0 	movl   $0xc020f8e6,(%esp)
c020a596:	e8 83 8f ff ff       	call   c020351e <assert_failed>

c020a59b <handle_put.cold>:
c020a59b:	c7 44 24 08 dc 00 00 	movl   $0xdc,0x8(%esp)
c020a5a2:	00 
c020a5a3:	c7 44 24 04 d2 f8 20 	movl   $0xc020f8d2,0x4(%esp)
c020a5aa:	c0 
c020a5ab:	c7 04 24 fc f8 20 c0 	movl   $0xc020f8fc,(%esp)
c020a5b2:	e8 67 8f ff ff       	call   c020351e <assert_failed>
c020a5b7:	66 90                	xchg   %ax,%ax
c020a5b9:	66 90                	xchg   %ax,%ax
c020a5bb:	66 90                	xchg   %ax,%ax
c020a5bd:	66 90                	xchg   %ax,%ax
c020a5bf:	90                   	nop

c020a5c0 <irq_new>:
c020a5c0:	55                   	push   %ebp
c020a5c1:	89 e5                	mov    %esp,%ebp
c020a5c3:	83 ec 28             	sub    $0x28,%esp
c020a5c6:	89 5d f4             	mov    %ebx,-0xc(%ebp)
c020a5c9:	8b 5d 08             	mov    0x8(%ebp),%ebx
c020a5cc:	89 75 f8             	mov    %esi,-0x8(%ebp)
c020a5cf:	8b 75 10             	mov    0x10(%ebp),%esi
c020a5d2:	89 7d fc             	mov    %edi,-0x4(%ebp)
c020a5d5:	8b 7d 0c             	mov    0xc(%ebp),%edi
c020a5d8:	83 fb 0f             	cmp    $0xf,%ebx
c020a5db:	c7 06 ea ff ff ff    	movl   $0xffffffea,(%esi)
c020a5e1:	0f 87 a6 00 00 00    	ja     c020a68d <irq_new+0xcd>
c020a5e7:	83 fb 02             	cmp    $0x2,%ebx
c020a5ea:	0f 84 9d 00 00 00    	je     c020a68d <irq_new+0xcd>
c020a5f0:	85 db                	test   %ebx,%ebx
c020a5f2:	0f 84 88 00 00 00    	je     c020a680 <irq_new+0xc0>
c020a5f8:	c7 06 f0 ff ff ff    	movl   $0xfffffff0,(%esi)
c020a5fe:	8b 04 9d e0 13 22 c0 	mov    -0x3fddec20(,%ebx,4),%eax
c020a605:	85 c0                	test   %eax,%eax
c020a607:	0f 85 80 00 00 00    	jne    c020a68d <irq_new+0xcd>
c020a60d:	89 3c 24             	mov    %edi,(%esp)
c020a610:	b8 01 00 00 00       	mov    $0x1,%eax
c020a615:	89 44 24 08          	mov    %eax,0x8(%esp)
c020a619:	b8 01 00 00 00       	mov    $0x1,%eax
c020a61e:	89 44 24 04          	mov    %eax,0x4(%esp)
c020a622:	e8 e9 ec ff ff       	call   c0209310 <account_charge>
c020a627:	89 06                	mov    %eax,(%esi)
c020a629:	85 c0                	test   %eax,%eax
c020a62b:	75 60                	jne    c020a68d <irq_new+0xcd>
c020a62d:	c7 04 24 00 02 21 c0 	movl   $0xc0210200,(%esp)
c020a634:	b9 01 00 00 00       	mov    $0x1,%ecx
c020a639:	89 4c 24 04          	mov    %ecx,0x4(%esp)
c020a63d:	e8 ee dd ff ff       	call   c0208430 <slab_alloc>
c020a642:	85 c0                	test   %eax,%eax
c020a644:	74 52                	je     c020a698 <irq_new+0xd8>
c020a646:	c6 00 06             	movb   $0x6,(%eax)
c020a649:	c7 40 04 01 00 00 00 	movl   $0x1,0x4(%eax)
c020a650:	89 58 08             	mov    %ebx,0x8(%eax)
c020a653:	89 78 14             	mov    %edi,0x14(%eax)
c020a656:	ff 47 04             	incl   0x4(%edi)
c020a659:	89 04 9d e0 13 22 c0 	mov    %eax,-0x3fddec20(,%ebx,4)
c020a660:	83 05 c8 36 22 c0 01 	addl   $0x1,0xc02236c8
c020a667:	83 15 cc 36 22 c0 00 	adcl   $0x0,0xc02236cc
c020a66e:	8b 5d f4             	mov    -0xc(%ebp),%ebx
c020a671:	8b 75 f8             	mov    -0x8(%ebp),%esi
c020a674:	8b 7d fc             	mov    -0x4(%ebp),%edi
c020a677:	89 ec                	mov    %ebp,%esp
c020a679:	5d                   	pop    %ebp
c020a67a:	c3                   	ret
c020a67b:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c020a67f:	90                   	nop
c020a680:	e8 fb 5a ff ff       	call   c0200180 <clock_uses_pit>
c020a685:	84 c0                	test   %al,%al
c020a687:	0f 84 6b ff ff ff    	je     c020a5f8 <irq_new+0x38>
c020a68d:	31 c0                	xor    %eax,%eax
c020a68f:	90                   	nop
c020a690:	eb dc                	jmp    c020a66e <irq_new+0xae>
c020a692:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c020a698:	89 3c 24             	mov    %edi,(%esp)
c020a69b:	b8 01 00 00 00       	mov    $0x1,%eax
c020a6a0:	ba 01 00 00 00       	mov    $0x1,%edx
c020a6a5:	89 44 24 08          	mov    %eax,0x8(%esp)
c020a6a9:	89 54 24 04          	mov    %edx,0x4(%esp)
c020a6ad:	e8 9e ec ff ff       	call   c0209350 <account_return>
c020a6b2:	31 c0                	xor    %eax,%eax
c020a6b4:	c7 06 f4 ff ff ff    	movl   $0xfffffff4,(%esi)
c020a6ba:	eb b2                	jmp    c020a66e <irq_new+0xae>
c020a6bc:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi

c020a6c0 <irq_bind>:
c020a6c0:	55                   	push   %ebp
c020a6c1:	89 e5                	mov    %esp,%ebp
c020a6c3:	83 ec 18             	sub    $0x18,%esp
c020a6c6:	89 75 fc             	mov    %esi,-0x4(%ebp)
c020a6c9:	8b 75 0c             	mov    0xc(%ebp),%esi
c020a6cc:	89 5d f8             	mov    %ebx,-0x8(%ebp)
c020a6cf:	8b 5d 08             	mov    0x8(%ebp),%ebx
c020a6d2:	ff 46 04             	incl   0x4(%esi)
c020a6d5:	8b 43 0c             	mov    0xc(%ebx),%eax
c020a6d8:	85 c0                	test   %eax,%eax
c020a6da:	74 08                	je     c020a6e4 <irq_bind+0x24>
c020a6dc:	89 04 24             	mov    %eax,(%esp)
c020a6df:	e8 fc 00 00 00       	call   c020a7e0 <object_put>
c020a6e4:	89 73 0c             	mov    %esi,0xc(%ebx)
c020a6e7:	8b 45 10             	mov    0x10(%ebp),%eax
c020a6ea:	89 43 10             	mov    %eax,0x10(%ebx)
c020a6ed:	8b 43 08             	mov    0x8(%ebx),%eax
c020a6f0:	89 04 24             	mov    %eax,(%esp)
c020a6f3:	e8 08 7d ff ff       	call   c0202400 <irq_unmask>
c020a6f8:	8b 5d f8             	mov    -0x8(%ebp),%ebx
c020a6fb:	8b 75 fc             	mov    -0x4(%ebp),%esi
c020a6fe:	89 ec                	mov    %ebp,%esp
c020a700:	5d                   	pop    %ebp
c020a701:	c3                   	ret
c020a702:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020a709:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi

c020a710 <irq_free>:
c020a710:	55                   	push   %ebp
c020a711:	89 e5                	mov    %esp,%ebp
c020a713:	83 ec 18             	sub    $0x18,%esp
c020a716:	89 5d fc             	mov    %ebx,-0x4(%ebp)
c020a719:	8b 5d 08             	mov    0x8(%ebp),%ebx
c020a71c:	8b 43 08             	mov    0x8(%ebx),%eax
c020a71f:	89 04 24             	mov    %eax,(%esp)
c020a722:	e8 a9 7c ff ff       	call   c02023d0 <irq_mask>
c020a727:	8b 43 08             	mov    0x8(%ebx),%eax
c020a72a:	31 c9                	xor    %ecx,%ecx
c020a72c:	89 0c 85 e0 13 22 c0 	mov    %ecx,-0x3fddec20(,%eax,4)
c020a733:	8b 43 0c             	mov    0xc(%ebx),%eax
c020a736:	85 c0                	test   %eax,%eax
c020a738:	74 08                	je     c020a742 <irq_free+0x32>
c020a73a:	89 04 24             	mov    %eax,(%esp)
c020a73d:	e8 9e 00 00 00       	call   c020a7e0 <object_put>
c020a742:	ba 01 00 00 00       	mov    $0x1,%edx
c020a747:	b8 01 00 00 00       	mov    $0x1,%eax
c020a74c:	89 54 24 04          	mov    %edx,0x4(%esp)
c020a750:	89 44 24 08          	mov    %eax,0x8(%esp)
c020a754:	8b 43 14             	mov    0x14(%ebx),%eax
c020a757:	89 04 24             	mov    %eax,(%esp)
c020a75a:	e8 f1 eb ff ff       	call   c0209350 <account_return>
c020a75f:	8b 43 14             	mov    0x14(%ebx),%eax
c020a762:	89 04 24             	mov    %eax,(%esp)
c020a765:	e8 76 00 00 00       	call   c020a7e0 <object_put>
c020a76a:	89 5c 24 04          	mov    %ebx,0x4(%esp)
c020a76e:	c7 04 24 00 02 21 c0 	movl   $0xc0210200,(%esp)
c020a775:	e8 c6 de ff ff       	call   c0208640 <slab_free>
c020a77a:	83 05 c8 36 22 c0 ff 	addl   $0xffffffff,0xc02236c8
c020a781:	83 15 cc 36 22 c0 ff 	adcl   $0xffffffff,0xc02236cc
c020a788:	8b 5d fc             	mov    -0x4(%ebp),%ebx
c020a78b:	89 ec                	mov    %ebp,%esp
c020a78d:	5d                   	pop    %ebp
c020a78e:	c3                   	ret
c020a78f:	90                   	nop

c020a790 <irq_fire>:
c020a790:	55                   	push   %ebp
c020a791:	89 e5                	mov    %esp,%ebp
c020a793:	83 ec 18             	sub    $0x18,%esp
c020a796:	89 5d fc             	mov    %ebx,-0x4(%ebp)
c020a799:	8b 45 08             	mov    0x8(%ebp),%eax
c020a79c:	83 05 38 37 22 c0 01 	addl   $0x1,0xc0223738
c020a7a3:	8b 1c 85 e0 13 22 c0 	mov    -0x3fddec20(,%eax,4),%ebx
c020a7aa:	83 15 3c 37 22 c0 00 	adcl   $0x0,0xc022373c
c020a7b1:	89 04 24             	mov    %eax,(%esp)
c020a7b4:	e8 17 7c ff ff       	call   c02023d0 <irq_mask>
c020a7b9:	85 db                	test   %ebx,%ebx
c020a7bb:	74 16                	je     c020a7d3 <irq_fire+0x43>
c020a7bd:	8b 43 0c             	mov    0xc(%ebx),%eax
c020a7c0:	85 c0                	test   %eax,%eax
c020a7c2:	74 0f                	je     c020a7d3 <irq_fire+0x43>
c020a7c4:	8b 53 10             	mov    0x10(%ebx),%edx
c020a7c7:	89 04 24             	mov    %eax,(%esp)
c020a7ca:	89 54 24 04          	mov    %edx,0x4(%esp)
c020a7ce:	e8 0d 03 00 00       	call   c020aae0 <port_notify>
c020a7d3:	8b 5d fc             	mov    -0x4(%ebp),%ebx
c020a7d6:	89 ec                	mov    %ebp,%esp
c020a7d8:	5d                   	pop    %ebp
c020a7d9:	c3                   	ret
c020a7da:	66 90                	xchg   %ax,%ax
c020a7dc:	66 90                	xchg   %ax,%ax
c020a7de:	66 90                	xchg   %ax,%ax

c020a7e0 <object_put>:
c020a7e0:	55                   	push   %ebp
c020a7e1:	89 e5                	mov    %esp,%ebp
c020a7e3:	83 ec 18             	sub    $0x18,%esp
c020a7e6:	8b 55 08             	mov    0x8(%ebp),%edx
c020a7e9:	8b 42 04             	mov    0x4(%edx),%eax
c020a7ec:	85 c0                	test   %eax,%eax
c020a7ee:	0f 84 7f 00 00 00    	je     c020a873 <object_put.cold>
c020a7f4:	0f b6 0a             	movzbl (%edx),%ecx
c020a7f7:	80 f9 01             	cmp    $0x1,%cl
c020a7fa:	74 14                	je     c020a810 <object_put+0x30>
c020a7fc:	48                   	dec    %eax
c020a7fd:	89 42 04             	mov    %eax,0x4(%edx)
c020a800:	75 16                	jne    c020a818 <object_put+0x38>
c020a802:	80 f9 06             	cmp    $0x6,%cl
c020a805:	77 63                	ja     c020a86a <object_put+0x8a>
c020a807:	ff 24 8d 48 f9 20 c0 	jmp    *-0x3fdf06b8(,%ecx,4)
c020a80e:	66 90                	xchg   %ax,%ax
c020a810:	89 14 24             	mov    %edx,(%esp)
c020a813:	e8 d8 ee ff ff       	call   c02096f0 <badge_put>
c020a818:	89 ec                	mov    %ebp,%esp
c020a81a:	5d                   	pop    %ebp
c020a81b:	c3                   	ret
c020a81c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c020a820:	89 14 24             	mov    %edx,(%esp)
c020a823:	e8 e8 fe ff ff       	call   c020a710 <irq_free>
c020a828:	eb ee                	jmp    c020a818 <object_put+0x38>
c020a82a:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c020a830:	89 14 24             	mov    %edx,(%esp)
c020a833:	e8 28 02 00 00       	call   c020aa60 <port_free>
c020a838:	eb de                	jmp    c020a818 <object_put+0x38>
c020a83a:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c020a840:	89 14 24             	mov    %edx,(%esp)
c020a843:	e8 b8 06 00 00       	call   c020af00 <task_free>
c020a848:	eb ce                	jmp    c020a818 <object_put+0x38>
c020a84a:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c020a850:	89 14 24             	mov    %edx,(%esp)
c020a853:	e8 48 f3 ff ff       	call   c0209ba0 <callobj_free>
c020a858:	eb be                	jmp    c020a818 <object_put+0x38>
c020a85a:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c020a860:	89 14 24             	mov    %edx,(%esp)
c020a863:	e8 b8 eb ff ff       	call   c0209420 <account_free>
c020a868:	eb ae                	jmp    c020a818 <object_put+0x38>
c020a86a:	c7 42 04 01 00 00 00 	movl   $0x1,0x4(%edx)
c020a871:	eb a5                	jmp    c020a818 <object_put+0x38>

c020a873 <object_put.cold>:
c020a873:	c7 44 24 08 0c 00 00 	movl   $0xc,0x8(%esp)
c020a87a:	00 
c020a87b:	c7 44 24 04 28 f9 20 	movl   $0xc020f928,0x4(%esp)
c020a882:	c0 
c020a883:	c7 04 24 3c f9 20 c0 	movl   $0xc020f93c,(%esp)
c020a88a:	e8 8f 8c ff ff       	call   c020351e <assert_failed>
c020a88f:	90                   	nop

c020a890 <port_timer>:
c020a890:	55                   	push   %ebp
c020a891:	89 e5                	mov    %esp,%ebp
c020a893:	83 ec 18             	sub    $0x18,%esp
c020a896:	8b 45 08             	mov    0x8(%ebp),%eax
c020a899:	80 78 d9 00          	cmpb   $0x0,-0x27(%eax)
c020a89d:	8b 50 18             	mov    0x18(%eax),%edx
c020a8a0:	75 04                	jne    c020a8a6 <port_timer+0x16>
c020a8a2:	85 d2                	test   %edx,%edx
c020a8a4:	75 0a                	jne    c020a8b0 <port_timer+0x20>
c020a8a6:	89 ec                	mov    %ebp,%esp
c020a8a8:	5d                   	pop    %ebp
c020a8a9:	c3                   	ret
c020a8aa:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c020a8b0:	09 50 e4             	or     %edx,-0x1c(%eax)
c020a8b3:	83 e8 28             	sub    $0x28,%eax
c020a8b6:	89 04 24             	mov    %eax,(%esp)
c020a8b9:	e8 52 ae ff ff       	call   c0205710 <receive_wake>
c020a8be:	89 ec                	mov    %ebp,%esp
c020a8c0:	5d                   	pop    %ebp
c020a8c1:	c3                   	ret
c020a8c2:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020a8c9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi

c020a8d0 <port_new>:
c020a8d0:	55                   	push   %ebp
c020a8d1:	b8 01 00 00 00       	mov    $0x1,%eax
c020a8d6:	89 e5                	mov    %esp,%ebp
c020a8d8:	83 ec 28             	sub    $0x28,%esp
c020a8db:	89 75 f8             	mov    %esi,-0x8(%ebp)
c020a8de:	8b 75 0c             	mov    0xc(%ebp),%esi
c020a8e1:	89 7d fc             	mov    %edi,-0x4(%ebp)
c020a8e4:	8b 7d 10             	mov    0x10(%ebp),%edi
c020a8e7:	89 5d f4             	mov    %ebx,-0xc(%ebp)
c020a8ea:	89 44 24 08          	mov    %eax,0x8(%esp)
c020a8ee:	b8 01 00 00 00       	mov    $0x1,%eax
c020a8f3:	89 44 24 04          	mov    %eax,0x4(%esp)
c020a8f7:	89 34 24             	mov    %esi,(%esp)
c020a8fa:	e8 11 ea ff ff       	call   c0209310 <account_charge>
c020a8ff:	89 07                	mov    %eax,(%edi)
c020a901:	85 c0                	test   %eax,%eax
c020a903:	0f 85 97 00 00 00    	jne    c020a9a0 <port_new+0xd0>
c020a909:	c7 04 24 20 02 21 c0 	movl   $0xc0210220,(%esp)
c020a910:	bb 01 00 00 00       	mov    $0x1,%ebx
c020a915:	89 5c 24 04          	mov    %ebx,0x4(%esp)
c020a919:	e8 12 db ff ff       	call   c0208430 <slab_alloc>
c020a91e:	85 c0                	test   %eax,%eax
c020a920:	89 c3                	mov    %eax,%ebx
c020a922:	74 5c                	je     c020a980 <port_new+0xb0>
c020a924:	c6 00 02             	movb   $0x2,(%eax)
c020a927:	c7 40 04 01 00 00 00 	movl   $0x1,0x4(%eax)
c020a92e:	0f b6 45 08          	movzbl 0x8(%ebp),%eax
c020a932:	89 73 44             	mov    %esi,0x44(%ebx)
c020a935:	88 43 20             	mov    %al,0x20(%ebx)
c020a938:	8d 43 10             	lea    0x10(%ebx),%eax
c020a93b:	ff 46 04             	incl   0x4(%esi)
c020a93e:	89 43 14             	mov    %eax,0x14(%ebx)
c020a941:	89 43 10             	mov    %eax,0x10(%ebx)
c020a944:	8d 43 18             	lea    0x18(%ebx),%eax
c020a947:	89 43 1c             	mov    %eax,0x1c(%ebx)
c020a94a:	89 43 18             	mov    %eax,0x18(%ebx)
c020a94d:	b8 90 a8 20 c0       	mov    $0xc020a890,%eax
c020a952:	89 44 24 04          	mov    %eax,0x4(%esp)
c020a956:	8d 43 28             	lea    0x28(%ebx),%eax
c020a959:	89 04 24             	mov    %eax,(%esp)
c020a95c:	e8 7f 12 00 00       	call   c020bbe0 <timer_init>
c020a961:	83 05 a8 36 22 c0 01 	addl   $0x1,0xc02236a8
c020a968:	83 15 ac 36 22 c0 00 	adcl   $0x0,0xc02236ac
c020a96f:	8b 75 f8             	mov    -0x8(%ebp),%esi
c020a972:	89 d8                	mov    %ebx,%eax
c020a974:	8b 5d f4             	mov    -0xc(%ebp),%ebx
c020a977:	8b 7d fc             	mov    -0x4(%ebp),%edi
c020a97a:	89 ec                	mov    %ebp,%esp
c020a97c:	5d                   	pop    %ebp
c020a97d:	c3                   	ret
c020a97e:	66 90                	xchg   %ax,%ax
c020a980:	89 34 24             	mov    %esi,(%esp)
c020a983:	ba 01 00 00 00       	mov    $0x1,%edx
c020a988:	b9 01 00 00 00       	mov    $0x1,%ecx
c020a98d:	89 54 24 08          	mov    %edx,0x8(%esp)
c020a991:	89 4c 24 04          	mov    %ecx,0x4(%esp)
c020a995:	e8 b6 e9 ff ff       	call   c0209350 <account_return>
c020a99a:	c7 07 f4 ff ff ff    	movl   $0xfffffff4,(%edi)
c020a9a0:	31 db                	xor    %ebx,%ebx
c020a9a2:	eb cb                	jmp    c020a96f <port_new+0x9f>
c020a9a4:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020a9ab:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c020a9af:	90                   	nop

c020a9b0 <port_die>:
c020a9b0:	55                   	push   %ebp
c020a9b1:	89 e5                	mov    %esp,%ebp
c020a9b3:	56                   	push   %esi
c020a9b4:	53                   	push   %ebx
c020a9b5:	83 ec 10             	sub    $0x10,%esp
c020a9b8:	8b 5d 08             	mov    0x8(%ebp),%ebx
c020a9bb:	c6 43 01 01          	movb   $0x1,0x1(%ebx)
c020a9bf:	8d 43 28             	lea    0x28(%ebx),%eax
c020a9c2:	89 04 24             	mov    %eax,(%esp)
c020a9c5:	8d 73 18             	lea    0x18(%ebx),%esi
c020a9c8:	e8 03 13 00 00       	call   c020bcd0 <timer_cancel>
c020a9cd:	8b 43 18             	mov    0x18(%ebx),%eax
c020a9d0:	ff 43 04             	incl   0x4(%ebx)
c020a9d3:	39 c6                	cmp    %eax,%esi
c020a9d5:	74 21                	je     c020a9f8 <port_die+0x48>
c020a9d7:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020a9de:	66 90                	xchg   %ax,%ax
c020a9e0:	89 04 24             	mov    %eax,(%esp)
c020a9e3:	b9 33 ff ff ff       	mov    $0xffffff33,%ecx
c020a9e8:	89 4c 24 04          	mov    %ecx,0x4(%esp)
c020a9ec:	e8 4f 98 ff ff       	call   c0204240 <call_abort>
c020a9f1:	8b 43 18             	mov    0x18(%ebx),%eax
c020a9f4:	39 f0                	cmp    %esi,%eax
c020a9f6:	75 e8                	jne    c020a9e0 <port_die+0x30>
c020a9f8:	89 1c 24             	mov    %ebx,(%esp)
c020a9fb:	8d 73 10             	lea    0x10(%ebx),%esi
c020a9fe:	e8 bd ef ff ff       	call   c02099c0 <calls_abort_at>
c020aa03:	8b 43 10             	mov    0x10(%ebx),%eax
c020aa06:	39 c6                	cmp    %eax,%esi
c020aa08:	74 37                	je     c020aa41 <port_die+0x91>
c020aa0a:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c020aa10:	89 04 24             	mov    %eax,(%esp)
c020aa13:	e8 38 9e ff ff       	call   c0204850 <event_discard>
c020aa18:	8b 43 10             	mov    0x10(%ebx),%eax
c020aa1b:	39 f0                	cmp    %esi,%eax
c020aa1d:	75 f1                	jne    c020aa10 <port_die+0x60>
c020aa1f:	8b 43 08             	mov    0x8(%ebx),%eax
c020aa22:	85 c0                	test   %eax,%eax
c020aa24:	74 22                	je     c020aa48 <port_die+0x98>
c020aa26:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020aa2d:	8d 76 00             	lea    0x0(%esi),%esi
c020aa30:	89 04 24             	mov    %eax,(%esp)
c020aa33:	ba 33 ff ff ff       	mov    $0xffffff33,%edx
c020aa38:	89 54 24 04          	mov    %edx,0x4(%esp)
c020aa3c:	e8 1f ad ff ff       	call   c0205760 <receive_fail>
c020aa41:	8b 43 08             	mov    0x8(%ebx),%eax
c020aa44:	85 c0                	test   %eax,%eax
c020aa46:	75 e8                	jne    c020aa30 <port_die+0x80>
c020aa48:	89 1c 24             	mov    %ebx,(%esp)
c020aa4b:	e8 90 fd ff ff       	call   c020a7e0 <object_put>
c020aa50:	83 c4 10             	add    $0x10,%esp
c020aa53:	5b                   	pop    %ebx
c020aa54:	5e                   	pop    %esi
c020aa55:	5d                   	pop    %ebp
c020aa56:	c3                   	ret
c020aa57:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020aa5e:	66 90                	xchg   %ax,%ax

c020aa60 <port_free>:
c020aa60:	55                   	push   %ebp
c020aa61:	89 e5                	mov    %esp,%ebp
c020aa63:	83 ec 18             	sub    $0x18,%esp
c020aa66:	89 5d fc             	mov    %ebx,-0x4(%ebp)
c020aa69:	8b 5d 08             	mov    0x8(%ebp),%ebx
c020aa6c:	8b 4b 24             	mov    0x24(%ebx),%ecx
c020aa6f:	85 c9                	test   %ecx,%ecx
c020aa71:	0f 85 e0 00 00 00    	jne    c020ab57 <port_free.cold>
c020aa77:	8d 43 18             	lea    0x18(%ebx),%eax
c020aa7a:	39 43 18             	cmp    %eax,0x18(%ebx)
c020aa7d:	0f 85 d4 00 00 00    	jne    c020ab57 <port_free.cold>
c020aa83:	8d 43 28             	lea    0x28(%ebx),%eax
c020aa86:	89 04 24             	mov    %eax,(%esp)
c020aa89:	e8 42 12 00 00       	call   c020bcd0 <timer_cancel>
c020aa8e:	ba 01 00 00 00       	mov    $0x1,%edx
c020aa93:	b8 01 00 00 00       	mov    $0x1,%eax
c020aa98:	89 54 24 04          	mov    %edx,0x4(%esp)
c020aa9c:	89 44 24 08          	mov    %eax,0x8(%esp)
c020aaa0:	8b 43 44             	mov    0x44(%ebx),%eax
c020aaa3:	89 04 24             	mov    %eax,(%esp)
c020aaa6:	e8 a5 e8 ff ff       	call   c0209350 <account_return>
c020aaab:	8b 43 44             	mov    0x44(%ebx),%eax
c020aaae:	89 04 24             	mov    %eax,(%esp)
c020aab1:	e8 2a fd ff ff       	call   c020a7e0 <object_put>
c020aab6:	89 5c 24 04          	mov    %ebx,0x4(%esp)
c020aaba:	c7 04 24 20 02 21 c0 	movl   $0xc0210220,(%esp)
c020aac1:	e8 7a db ff ff       	call   c0208640 <slab_free>
c020aac6:	83 05 a8 36 22 c0 ff 	addl   $0xffffffff,0xc02236a8
c020aacd:	83 15 ac 36 22 c0 ff 	adcl   $0xffffffff,0xc02236ac
c020aad4:	8b 5d fc             	mov    -0x4(%ebp),%ebx
c020aad7:	89 ec                	mov    %ebp,%esp
c020aad9:	5d                   	pop    %ebp
c020aada:	c3                   	ret
c020aadb:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c020aadf:	90                   	nop

c020aae0 <port_notify>:
c020aae0:	55                   	push   %ebp
c020aae1:	89 e5                	mov    %esp,%ebp
c020aae3:	83 ec 18             	sub    $0x18,%esp
c020aae6:	8b 45 08             	mov    0x8(%ebp),%eax
c020aae9:	80 78 01 00          	cmpb   $0x0,0x1(%eax)
c020aaed:	75 07                	jne    c020aaf6 <port_notify+0x16>
c020aaef:	8b 55 0c             	mov    0xc(%ebp),%edx
c020aaf2:	85 d2                	test   %edx,%edx
c020aaf4:	75 0a                	jne    c020ab00 <port_notify+0x20>
c020aaf6:	89 ec                	mov    %ebp,%esp
c020aaf8:	5d                   	pop    %ebp
c020aaf9:	c3                   	ret
c020aafa:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c020ab00:	8b 55 0c             	mov    0xc(%ebp),%edx
c020ab03:	09 50 0c             	or     %edx,0xc(%eax)
c020ab06:	89 04 24             	mov    %eax,(%esp)
c020ab09:	e8 02 ac ff ff       	call   c0205710 <receive_wake>
c020ab0e:	89 ec                	mov    %ebp,%esp
c020ab10:	5d                   	pop    %ebp
c020ab11:	c3                   	ret
c020ab12:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020ab19:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi

c020ab20 <port_post>:
c020ab20:	55                   	push   %ebp
c020ab21:	89 e5                	mov    %esp,%ebp
c020ab23:	83 ec 18             	sub    $0x18,%esp
c020ab26:	8b 45 0c             	mov    0xc(%ebp),%eax
c020ab29:	8b 55 08             	mov    0x8(%ebp),%edx
c020ab2c:	3b 00                	cmp    (%eax),%eax
c020ab2e:	74 08                	je     c020ab38 <port_post+0x18>
c020ab30:	89 ec                	mov    %ebp,%esp
c020ab32:	5d                   	pop    %ebp
c020ab33:	c3                   	ret
c020ab34:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c020ab38:	8b 4a 14             	mov    0x14(%edx),%ecx
c020ab3b:	89 48 04             	mov    %ecx,0x4(%eax)
c020ab3e:	8d 4a 10             	lea    0x10(%edx),%ecx
c020ab41:	89 08                	mov    %ecx,(%eax)
c020ab43:	8b 4a 14             	mov    0x14(%edx),%ecx
c020ab46:	89 01                	mov    %eax,(%ecx)
c020ab48:	89 42 14             	mov    %eax,0x14(%edx)
c020ab4b:	89 14 24             	mov    %edx,(%esp)
c020ab4e:	e8 bd ab ff ff       	call   c0205710 <receive_wake>
c020ab53:	89 ec                	mov    %ebp,%esp
c020ab55:	5d                   	pop    %ebp
c020ab56:	c3                   	ret

c020ab57 <port_free.cold>:
c020ab57:	c7 44 24 08 44 00 00 	movl   $0x44,0x8(%esp)
c020ab5e:	00 
c020ab5f:	c7 44 24 04 64 f9 20 	movl   $0xc020f964,0x4(%esp)
c020ab66:	c0 
c020ab67:	c7 04 24 78 f9 20 c0 	movl   $0xc020f978,(%esp)
c020ab6e:	e8 ab 89 ff ff       	call   c020351e <assert_failed>
c020ab73:	66 90                	xchg   %ax,%ax
c020ab75:	66 90                	xchg   %ax,%ax
c020ab77:	66 90                	xchg   %ax,%ax
c020ab79:	66 90                	xchg   %ax,%ax
c020ab7b:	66 90                	xchg   %ax,%ax
c020ab7d:	66 90                	xchg   %ax,%ax
c020ab7f:	90                   	nop

c020ab80 <task_new>:
c020ab80:	55                   	push   %ebp
c020ab81:	b8 01 00 00 00       	mov    $0x1,%eax
c020ab86:	89 e5                	mov    %esp,%ebp
c020ab88:	57                   	push   %edi
c020ab89:	56                   	push   %esi
c020ab8a:	53                   	push   %ebx
c020ab8b:	83 ec 1c             	sub    $0x1c,%esp
c020ab8e:	8b 75 08             	mov    0x8(%ebp),%esi
c020ab91:	8b 5d 0c             	mov    0xc(%ebp),%ebx
c020ab94:	89 44 24 08          	mov    %eax,0x8(%esp)
c020ab98:	b8 01 00 00 00       	mov    $0x1,%eax
c020ab9d:	89 44 24 04          	mov    %eax,0x4(%esp)
c020aba1:	89 34 24             	mov    %esi,(%esp)
c020aba4:	e8 67 e7 ff ff       	call   c0209310 <account_charge>
c020aba9:	8b 55 10             	mov    0x10(%ebp),%edx
c020abac:	89 02                	mov    %eax,(%edx)
c020abae:	85 c0                	test   %eax,%eax
c020abb0:	0f 85 c3 00 00 00    	jne    c020ac79 <task_new+0xf9>
c020abb6:	c7 04 24 40 02 21 c0 	movl   $0xc0210240,(%esp)
c020abbd:	b8 01 00 00 00       	mov    $0x1,%eax
c020abc2:	89 44 24 04          	mov    %eax,0x4(%esp)
c020abc6:	e8 65 d8 ff ff       	call   c0208430 <slab_alloc>
c020abcb:	85 c0                	test   %eax,%eax
c020abcd:	89 c7                	mov    %eax,%edi
c020abcf:	0f 84 5b 01 00 00    	je     c020ad30 <task_new+0x1b0>
c020abd5:	88 58 08             	mov    %bl,0x8(%eax)
c020abd8:	c6 00 03             	movb   $0x3,(%eax)
c020abdb:	c7 40 04 01 00 00 00 	movl   $0x1,0x4(%eax)
c020abe2:	89 d8                	mov    %ebx,%eax
c020abe4:	0f b6 db             	movzbl %bl,%ebx
c020abe7:	c1 e8 08             	shr    $0x8,%eax
c020abea:	24 01                	and    $0x1,%al
c020abec:	83 fb 1e             	cmp    $0x1e,%ebx
c020abef:	88 47 09             	mov    %al,0x9(%edi)
c020abf2:	0f 86 28 01 00 00    	jbe    c020ad20 <task_new+0x1a0>
c020abf8:	83 fb 46             	cmp    $0x46,%ebx
c020abfb:	0f 95 c0             	setne  %al
c020abfe:	88 47 0b             	mov    %al,0xb(%edi)
c020ac01:	8d 47 74             	lea    0x74(%edi),%eax
c020ac04:	c6 47 0a 08          	movb   $0x8,0xa(%edi)
c020ac08:	89 77 20             	mov    %esi,0x20(%edi)
c020ac0b:	ff 46 04             	incl   0x4(%esi)
c020ac0e:	89 47 78             	mov    %eax,0x78(%edi)
c020ac11:	89 47 74             	mov    %eax,0x74(%edi)
c020ac14:	8d 47 7c             	lea    0x7c(%edi),%eax
c020ac17:	83 05 98 36 22 c0 01 	addl   $0x1,0xc0223698
c020ac1e:	89 87 80 00 00 00    	mov    %eax,0x80(%edi)
c020ac24:	89 47 7c             	mov    %eax,0x7c(%edi)
c020ac27:	8d 87 a4 00 00 00    	lea    0xa4(%edi),%eax
c020ac2d:	89 87 a8 00 00 00    	mov    %eax,0xa8(%edi)
c020ac33:	89 87 a4 00 00 00    	mov    %eax,0xa4(%edi)
c020ac39:	8d 87 b0 00 00 00    	lea    0xb0(%edi),%eax
c020ac3f:	89 87 b4 00 00 00    	mov    %eax,0xb4(%edi)
c020ac45:	89 87 b0 00 00 00    	mov    %eax,0xb0(%edi)
c020ac4b:	c6 87 ac 00 00 00 03 	movb   $0x3,0xac(%edi)
c020ac52:	c6 87 b8 00 00 00 04 	movb   $0x4,0xb8(%edi)
c020ac59:	89 3c 24             	mov    %edi,(%esp)
c020ac5c:	83 15 9c 36 22 c0 00 	adcl   $0x0,0xc022369c
c020ac63:	e8 98 f4 ff ff       	call   c020a100 <table_init>
c020ac68:	8b 4d 10             	mov    0x10(%ebp),%ecx
c020ac6b:	89 01                	mov    %eax,(%ecx)
c020ac6d:	85 c0                	test   %eax,%eax
c020ac6f:	74 0f                	je     c020ac80 <task_new+0x100>
c020ac71:	89 3c 24             	mov    %edi,(%esp)
c020ac74:	e8 67 fb ff ff       	call   c020a7e0 <object_put>
c020ac79:	31 ff                	xor    %edi,%edi
c020ac7b:	eb 2b                	jmp    c020aca8 <task_new+0x128>
c020ac7d:	8d 76 00             	lea    0x0(%esi),%esi
c020ac80:	89 74 24 04          	mov    %esi,0x4(%esp)
c020ac84:	8d 5f 0c             	lea    0xc(%edi),%ebx
c020ac87:	89 1c 24             	mov    %ebx,(%esp)
c020ac8a:	e8 a1 db ff ff       	call   c0208830 <space_init>
c020ac8f:	8b 4d 10             	mov    0x10(%ebp),%ecx
c020ac92:	89 01                	mov    %eax,(%ecx)
c020ac94:	85 c0                	test   %eax,%eax
c020ac96:	74 20                	je     c020acb8 <task_new+0x138>
c020ac98:	c7 47 10 00 00 00 00 	movl   $0x0,0x10(%edi)
c020ac9f:	8b 45 10             	mov    0x10(%ebp),%eax
c020aca2:	8b 00                	mov    (%eax),%eax
c020aca4:	85 c0                	test   %eax,%eax
c020aca6:	75 c9                	jne    c020ac71 <task_new+0xf1>
c020aca8:	83 c4 1c             	add    $0x1c,%esp
c020acab:	89 f8                	mov    %edi,%eax
c020acad:	5b                   	pop    %ebx
c020acae:	5e                   	pop    %esi
c020acaf:	5f                   	pop    %edi
c020acb0:	5d                   	pop    %ebp
c020acb1:	c3                   	ret
c020acb2:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c020acb8:	a1 20 14 22 c0       	mov    0xc0221420,%eax
c020acbd:	85 c0                	test   %eax,%eax
c020acbf:	75 33                	jne    c020acf4 <task_new+0x174>
c020acc1:	c7 04 24 00 00 00 00 	movl   $0x0,(%esp)
c020acc8:	be 02 00 00 00       	mov    $0x2,%esi
c020accd:	89 74 24 04          	mov    %esi,0x4(%esp)
c020acd1:	e8 ba c6 ff ff       	call   c0207390 <frame_alloc_low>
c020acd6:	a3 20 14 22 c0       	mov    %eax,0xc0221420
c020acdb:	85 c0                	test   %eax,%eax
c020acdd:	74 7b                	je     c020ad5a <task_new+0x1da>
c020acdf:	89 04 24             	mov    %eax,(%esp)
c020ace2:	e8 e9 ca ff ff       	call   c02077d0 <frame_low>
c020ace7:	89 04 24             	mov    %eax,(%esp)
c020acea:	e8 31 5b ff ff       	call   c0200820 <stub_write>
c020acef:	a1 20 14 22 c0       	mov    0xc0221420,%eax
c020acf4:	89 44 24 08          	mov    %eax,0x8(%esp)
c020acf8:	b9 00 f0 ff 0f       	mov    $0xffff000,%ecx
c020acfd:	ba 15 00 00 00       	mov    $0x15,%edx
c020ad02:	89 4c 24 04          	mov    %ecx,0x4(%esp)
c020ad06:	89 54 24 0c          	mov    %edx,0xc(%esp)
c020ad0a:	89 1c 24             	mov    %ebx,(%esp)
c020ad0d:	e8 6e de ff ff       	call   c0208b80 <space_map_frame>
c020ad12:	8b 4d 10             	mov    0x10(%ebp),%ecx
c020ad15:	89 01                	mov    %eax,(%ecx)
c020ad17:	eb 8b                	jmp    c020aca4 <task_new+0x124>
c020ad19:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020ad20:	b0 02                	mov    $0x2,%al
c020ad22:	e9 d7 fe ff ff       	jmp    c020abfe <task_new+0x7e>
c020ad27:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020ad2e:	66 90                	xchg   %ax,%ax
c020ad30:	89 34 24             	mov    %esi,(%esp)
c020ad33:	b8 01 00 00 00       	mov    $0x1,%eax
c020ad38:	bf 01 00 00 00       	mov    $0x1,%edi
c020ad3d:	89 7c 24 08          	mov    %edi,0x8(%esp)
c020ad41:	31 ff                	xor    %edi,%edi
c020ad43:	89 44 24 04          	mov    %eax,0x4(%esp)
c020ad47:	e8 04 e6 ff ff       	call   c0209350 <account_return>
c020ad4c:	8b 45 10             	mov    0x10(%ebp),%eax
c020ad4f:	c7 00 f4 ff ff ff    	movl   $0xfffffff4,(%eax)
c020ad55:	e9 4e ff ff ff       	jmp    c020aca8 <task_new+0x128>
c020ad5a:	8b 45 10             	mov    0x10(%ebp),%eax
c020ad5d:	c7 00 f4 ff ff ff    	movl   $0xfffffff4,(%eax)
c020ad63:	e9 09 ff ff ff       	jmp    c020ac71 <task_new+0xf1>
c020ad68:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020ad6f:	90                   	nop

c020ad70 <task_kill>:
c020ad70:	55                   	push   %ebp
c020ad71:	89 e5                	mov    %esp,%ebp
c020ad73:	57                   	push   %edi
c020ad74:	56                   	push   %esi
c020ad75:	53                   	push   %ebx
c020ad76:	83 ec 2c             	sub    $0x2c,%esp
c020ad79:	c7 45 e4 00 00 00 00 	movl   $0x0,-0x1c(%ebp)
c020ad80:	8b 75 08             	mov    0x8(%ebp),%esi
c020ad83:	80 7e 01 00          	cmpb   $0x0,0x1(%esi)
c020ad87:	0f 85 02 01 00 00    	jne    c020ae8f <task_kill+0x11f>
c020ad8d:	39 35 14 00 22 c0    	cmp    %esi,0xc0220014
c020ad93:	0f 84 4e 01 00 00    	je     c020aee7 <task_kill+0x177>
c020ad99:	a1 60 37 22 c0       	mov    0xc0223760,%eax
c020ad9e:	8b 9e 84 00 00 00    	mov    0x84(%esi),%ebx
c020ada4:	8d 50 01             	lea    0x1(%eax),%edx
c020ada7:	0f b6 f8             	movzbl %al,%edi
c020adaa:	89 15 60 37 22 c0    	mov    %edx,0xc0223760
c020adb0:	e8 ab 7e ff ff       	call   c0202c60 <trace_clock>
c020adb5:	89 c1                	mov    %eax,%ecx
c020adb7:	89 f8                	mov    %edi,%eax
c020adb9:	c1 e0 04             	shl    $0x4,%eax
c020adbc:	89 88 80 37 22 c0    	mov    %ecx,-0x3fddc880(%eax)
c020adc2:	b9 07 00 00 00       	mov    $0x7,%ecx
c020adc7:	89 98 8c 37 22 c0    	mov    %ebx,-0x3fddc874(%eax)
c020adcd:	8d 5e 74             	lea    0x74(%esi),%ebx
c020add0:	89 88 84 37 22 c0    	mov    %ecx,-0x3fddc87c(%eax)
c020add6:	89 b0 88 37 22 c0    	mov    %esi,-0x3fddc878(%eax)
c020addc:	c6 46 01 01          	movb   $0x1,0x1(%esi)
c020ade0:	8b 46 74             	mov    0x74(%esi),%eax
c020ade3:	ff 46 04             	incl   0x4(%esi)
c020ade6:	39 d8                	cmp    %ebx,%eax
c020ade8:	74 1a                	je     c020ae04 <task_kill+0x94>
c020adea:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c020adf0:	2d 0c 01 00 00       	sub    $0x10c,%eax
c020adf5:	89 04 24             	mov    %eax,(%esp)
c020adf8:	e8 03 06 00 00       	call   c020b400 <thread_kill>
c020adfd:	8b 46 74             	mov    0x74(%esi),%eax
c020ae00:	39 d8                	cmp    %ebx,%eax
c020ae02:	75 ec                	jne    c020adf0 <task_kill+0x80>
c020ae04:	8b 46 7c             	mov    0x7c(%esi),%eax
c020ae07:	8d 7e 7c             	lea    0x7c(%esi),%edi
c020ae0a:	39 f8                	cmp    %edi,%eax
c020ae0c:	8b 18                	mov    (%eax),%ebx
c020ae0e:	75 12                	jne    c020ae22 <task_kill+0xb2>
c020ae10:	eb 32                	jmp    c020ae44 <task_kill+0xd4>
c020ae12:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c020ae18:	39 df                	cmp    %ebx,%edi
c020ae1a:	8b 13                	mov    (%ebx),%edx
c020ae1c:	89 d8                	mov    %ebx,%eax
c020ae1e:	74 24                	je     c020ae44 <task_kill+0xd4>
c020ae20:	89 d3                	mov    %edx,%ebx
c020ae22:	80 78 8c 00          	cmpb   $0x0,-0x74(%eax)
c020ae26:	74 f0                	je     c020ae18 <task_kill+0xa8>
c020ae28:	83 e8 7c             	sub    $0x7c,%eax
c020ae2b:	ba 74 ff ff ff       	mov    $0xffffff74,%edx
c020ae30:	89 54 24 04          	mov    %edx,0x4(%esp)
c020ae34:	89 04 24             	mov    %eax,(%esp)
c020ae37:	e8 04 94 ff ff       	call   c0204240 <call_abort>
c020ae3c:	39 df                	cmp    %ebx,%edi
c020ae3e:	8b 13                	mov    (%ebx),%edx
c020ae40:	89 d8                	mov    %ebx,%eax
c020ae42:	75 dc                	jne    c020ae20 <task_kill+0xb0>
c020ae44:	8b 46 28             	mov    0x28(%esi),%eax
c020ae47:	89 34 24             	mov    %esi,(%esp)
c020ae4a:	89 44 24 0c          	mov    %eax,0xc(%esp)
c020ae4e:	8d 45 e4             	lea    -0x1c(%ebp),%eax
c020ae51:	89 44 24 08          	mov    %eax,0x8(%esp)
c020ae55:	31 c0                	xor    %eax,%eax
c020ae57:	89 44 24 04          	mov    %eax,0x4(%esp)
c020ae5b:	e8 90 f6 ff ff       	call   c020a4f0 <handles_close>
c020ae60:	8b 86 98 00 00 00    	mov    0x98(%esi),%eax
c020ae66:	85 c0                	test   %eax,%eax
c020ae68:	74 06                	je     c020ae70 <task_kill+0x100>
c020ae6a:	80 78 01 00          	cmpb   $0x0,0x1(%eax)
c020ae6e:	74 30                	je     c020aea0 <task_kill+0x130>
c020ae70:	8b 86 90 00 00 00    	mov    0x90(%esi),%eax
c020ae76:	85 c0                	test   %eax,%eax
c020ae78:	74 0d                	je     c020ae87 <task_kill+0x117>
c020ae7a:	8b 40 08             	mov    0x8(%eax),%eax
c020ae7d:	85 c0                	test   %eax,%eax
c020ae7f:	74 06                	je     c020ae87 <task_kill+0x117>
c020ae81:	80 78 01 00          	cmpb   $0x0,0x1(%eax)
c020ae85:	74 41                	je     c020aec8 <task_kill+0x158>
c020ae87:	89 34 24             	mov    %esi,(%esp)
c020ae8a:	e8 51 f9 ff ff       	call   c020a7e0 <object_put>
c020ae8f:	83 c4 2c             	add    $0x2c,%esp
c020ae92:	5b                   	pop    %ebx
c020ae93:	5e                   	pop    %esi
c020ae94:	5f                   	pop    %edi
c020ae95:	5d                   	pop    %ebp
c020ae96:	c3                   	ret
c020ae97:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020ae9e:	66 90                	xchg   %ax,%ax
c020aea0:	ff 46 04             	incl   0x4(%esi)
c020aea3:	8d 96 a4 00 00 00    	lea    0xa4(%esi),%edx
c020aea9:	89 04 24             	mov    %eax,(%esp)
c020aeac:	89 54 24 04          	mov    %edx,0x4(%esp)
c020aeb0:	e8 6b fc ff ff       	call   c020ab20 <port_post>
c020aeb5:	8b 86 90 00 00 00    	mov    0x90(%esi),%eax
c020aebb:	85 c0                	test   %eax,%eax
c020aebd:	75 bb                	jne    c020ae7a <task_kill+0x10a>
c020aebf:	eb c6                	jmp    c020ae87 <task_kill+0x117>
c020aec1:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020aec8:	ff 46 04             	incl   0x4(%esi)
c020aecb:	8d 96 b0 00 00 00    	lea    0xb0(%esi),%edx
c020aed1:	89 54 24 04          	mov    %edx,0x4(%esp)
c020aed5:	89 04 24             	mov    %eax,(%esp)
c020aed8:	e8 43 fc ff ff       	call   c020ab20 <port_post>
c020aedd:	89 34 24             	mov    %esi,(%esp)
c020aee0:	e8 fb f8 ff ff       	call   c020a7e0 <object_put>
c020aee5:	eb a8                	jmp    c020ae8f <task_kill+0x11f>
c020aee7:	c7 04 24 a0 f9 20 c0 	movl   $0xc020f9a0,(%esp)
c020aeee:	e8 4d 85 ff ff       	call   c0203440 <panic>
c020aef3:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020aefa:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi

c020af00 <task_free>:
c020af00:	55                   	push   %ebp
c020af01:	89 e5                	mov    %esp,%ebp
c020af03:	83 ec 28             	sub    $0x28,%esp
c020af06:	89 5d fc             	mov    %ebx,-0x4(%ebp)
c020af09:	8b 5d 08             	mov    0x8(%ebp),%ebx
c020af0c:	c7 45 f4 00 00 00 00 	movl   $0x0,-0xc(%ebp)
c020af13:	8d 43 74             	lea    0x74(%ebx),%eax
c020af16:	39 43 74             	cmp    %eax,0x74(%ebx)
c020af19:	0f 85 d4 00 00 00    	jne    c020aff3 <task_free.cold>
c020af1f:	8d 43 7c             	lea    0x7c(%ebx),%eax
c020af22:	39 43 7c             	cmp    %eax,0x7c(%ebx)
c020af25:	0f 85 c8 00 00 00    	jne    c020aff3 <task_free.cold>
c020af2b:	8b 43 24             	mov    0x24(%ebx),%eax
c020af2e:	85 c0                	test   %eax,%eax
c020af30:	74 24                	je     c020af56 <task_free+0x56>
c020af32:	8b 43 28             	mov    0x28(%ebx),%eax
c020af35:	89 1c 24             	mov    %ebx,(%esp)
c020af38:	89 44 24 0c          	mov    %eax,0xc(%esp)
c020af3c:	8d 45 f4             	lea    -0xc(%ebp),%eax
c020af3f:	89 44 24 08          	mov    %eax,0x8(%esp)
c020af43:	31 c0                	xor    %eax,%eax
c020af45:	89 44 24 04          	mov    %eax,0x4(%esp)
c020af49:	e8 a2 f5 ff ff       	call   c020a4f0 <handles_close>
c020af4e:	89 1c 24             	mov    %ebx,(%esp)
c020af51:	e8 6a f2 ff ff       	call   c020a1c0 <table_free>
c020af56:	8b 4b 10             	mov    0x10(%ebx),%ecx
c020af59:	85 c9                	test   %ecx,%ecx
c020af5b:	74 0b                	je     c020af68 <task_free+0x68>
c020af5d:	8d 43 0c             	lea    0xc(%ebx),%eax
c020af60:	89 04 24             	mov    %eax,(%esp)
c020af63:	e8 c8 d9 ff ff       	call   c0208930 <space_destroy>
c020af68:	8b 83 90 00 00 00    	mov    0x90(%ebx),%eax
c020af6e:	85 c0                	test   %eax,%eax
c020af70:	74 08                	je     c020af7a <task_free+0x7a>
c020af72:	89 04 24             	mov    %eax,(%esp)
c020af75:	e8 76 e7 ff ff       	call   c02096f0 <badge_put>
c020af7a:	8b 83 94 00 00 00    	mov    0x94(%ebx),%eax
c020af80:	85 c0                	test   %eax,%eax
c020af82:	74 08                	je     c020af8c <task_free+0x8c>
c020af84:	89 04 24             	mov    %eax,(%esp)
c020af87:	e8 64 e7 ff ff       	call   c02096f0 <badge_put>
c020af8c:	8b 83 98 00 00 00    	mov    0x98(%ebx),%eax
c020af92:	85 c0                	test   %eax,%eax
c020af94:	74 08                	je     c020af9e <task_free+0x9e>
c020af96:	89 04 24             	mov    %eax,(%esp)
c020af99:	e8 42 f8 ff ff       	call   c020a7e0 <object_put>
c020af9e:	89 1c 24             	mov    %ebx,(%esp)
c020afa1:	e8 3a 5a ff ff       	call   c02009e0 <io_bitmap_free>
c020afa6:	ba 01 00 00 00       	mov    $0x1,%edx
c020afab:	b8 01 00 00 00       	mov    $0x1,%eax
c020afb0:	89 54 24 04          	mov    %edx,0x4(%esp)
c020afb4:	89 44 24 08          	mov    %eax,0x8(%esp)
c020afb8:	8b 43 20             	mov    0x20(%ebx),%eax
c020afbb:	89 04 24             	mov    %eax,(%esp)
c020afbe:	e8 8d e3 ff ff       	call   c0209350 <account_return>
c020afc3:	8b 43 20             	mov    0x20(%ebx),%eax
c020afc6:	89 04 24             	mov    %eax,(%esp)
c020afc9:	e8 12 f8 ff ff       	call   c020a7e0 <object_put>
c020afce:	89 5c 24 04          	mov    %ebx,0x4(%esp)
c020afd2:	c7 04 24 40 02 21 c0 	movl   $0xc0210240,(%esp)
c020afd9:	e8 62 d6 ff ff       	call   c0208640 <slab_free>
c020afde:	83 05 98 36 22 c0 ff 	addl   $0xffffffff,0xc0223698
c020afe5:	83 15 9c 36 22 c0 ff 	adcl   $0xffffffff,0xc022369c
c020afec:	8b 5d fc             	mov    -0x4(%ebp),%ebx
c020afef:	89 ec                	mov    %ebp,%esp
c020aff1:	5d                   	pop    %ebp
c020aff2:	c3                   	ret

c020aff3 <task_free.cold>:
c020aff3:	c7 44 24 08 80 00 00 	movl   $0x80,0x8(%esp)
c020affa:	00 
c020affb:	c7 44 24 04 ae f9 20 	movl   $0xc020f9ae,0x4(%esp)
c020b002:	c0 
c020b003:	c7 04 24 c0 f9 20 c0 	movl   $0xc020f9c0,(%esp)
c020b00a:	e8 0f 85 ff ff       	call   c020351e <assert_failed>
c020b00f:	90                   	nop

c020b010 <thread_timer>:
c020b010:	55                   	push   %ebp
c020b011:	89 e5                	mov    %esp,%ebp
c020b013:	83 ec 18             	sub    $0x18,%esp
c020b016:	8b 45 08             	mov    0x8(%ebp),%eax
c020b019:	0f b6 90 f0 fe ff ff 	movzbl -0x110(%eax),%edx
c020b020:	8d 88 e8 fe ff ff    	lea    -0x118(%eax),%ecx
c020b026:	80 fa 02             	cmp    $0x2,%dl
c020b029:	74 0d                	je     c020b038 <thread_timer+0x28>
c020b02b:	80 fa 03             	cmp    $0x3,%dl
c020b02e:	74 20                	je     c020b050 <thread_timer+0x40>
c020b030:	89 ec                	mov    %ebp,%esp
c020b032:	5d                   	pop    %ebp
c020b033:	c3                   	ret
c020b034:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c020b038:	89 0c 24             	mov    %ecx,(%esp)
c020b03b:	b8 8c ff ff ff       	mov    $0xffffff8c,%eax
c020b040:	89 44 24 04          	mov    %eax,0x4(%esp)
c020b044:	e8 17 a7 ff ff       	call   c0205760 <receive_fail>
c020b049:	89 ec                	mov    %ebp,%esp
c020b04b:	5d                   	pop    %ebp
c020b04c:	c3                   	ret
c020b04d:	8d 76 00             	lea    0x0(%esi),%esi
c020b050:	c6 80 f0 fe ff ff 00 	movb   $0x0,-0x110(%eax)
c020b057:	31 d2                	xor    %edx,%edx
c020b059:	89 90 c8 fe ff ff    	mov    %edx,-0x138(%eax)
c020b05f:	89 0c 24             	mov    %ecx,(%esp)
c020b062:	e8 29 06 00 00       	call   c020b690 <sched_ready>
c020b067:	89 ec                	mov    %ebp,%esp
c020b069:	5d                   	pop    %ebp
c020b06a:	c3                   	ret
c020b06b:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c020b06f:	90                   	nop

c020b070 <thread_find>:
c020b070:	55                   	push   %ebp
c020b071:	89 e5                	mov    %esp,%ebp
c020b073:	8b 55 08             	mov    0x8(%ebp),%edx
c020b076:	8b 4d 0c             	mov    0xc(%ebp),%ecx
c020b079:	8b 42 74             	mov    0x74(%edx),%eax
c020b07c:	83 c2 74             	add    $0x74,%edx
c020b07f:	39 d0                	cmp    %edx,%eax
c020b081:	75 0b                	jne    c020b08e <thread_find+0x1e>
c020b083:	eb 1b                	jmp    c020b0a0 <thread_find+0x30>
c020b085:	8d 76 00             	lea    0x0(%esi),%esi
c020b088:	8b 00                	mov    (%eax),%eax
c020b08a:	39 c2                	cmp    %eax,%edx
c020b08c:	74 12                	je     c020b0a0 <thread_find+0x30>
c020b08e:	39 48 f4             	cmp    %ecx,-0xc(%eax)
c020b091:	75 f5                	jne    c020b088 <thread_find+0x18>
c020b093:	5d                   	pop    %ebp
c020b094:	2d 0c 01 00 00       	sub    $0x10c,%eax
c020b099:	c3                   	ret
c020b09a:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c020b0a0:	5d                   	pop    %ebp
c020b0a1:	31 c0                	xor    %eax,%eax
c020b0a3:	c3                   	ret
c020b0a4:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020b0ab:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c020b0af:	90                   	nop

c020b0b0 <thread_new>:
c020b0b0:	55                   	push   %ebp
c020b0b1:	b8 01 00 00 00       	mov    $0x1,%eax
c020b0b6:	89 e5                	mov    %esp,%ebp
c020b0b8:	57                   	push   %edi
c020b0b9:	56                   	push   %esi
c020b0ba:	53                   	push   %ebx
c020b0bb:	83 ec 2c             	sub    $0x2c,%esp
c020b0be:	8b 7d 08             	mov    0x8(%ebp),%edi
c020b0c1:	89 44 24 08          	mov    %eax,0x8(%esp)
c020b0c5:	b8 01 00 00 00       	mov    $0x1,%eax
c020b0ca:	89 44 24 04          	mov    %eax,0x4(%esp)
c020b0ce:	8b 47 20             	mov    0x20(%edi),%eax
c020b0d1:	89 04 24             	mov    %eax,(%esp)
c020b0d4:	e8 37 e2 ff ff       	call   c0209310 <account_charge>
c020b0d9:	8b 55 10             	mov    0x10(%ebp),%edx
c020b0dc:	89 02                	mov    %eax,(%edx)
c020b0de:	85 c0                	test   %eax,%eax
c020b0e0:	0f 85 d4 00 00 00    	jne    c020b1ba <thread_new+0x10a>
c020b0e6:	8b 45 0c             	mov    0xc(%ebp),%eax
c020b0e9:	8d 98 00 fb 0f 00    	lea    0xffb00(%eax),%ebx
c020b0ef:	c1 e3 08             	shl    $0x8,%ebx
c020b0f2:	8d 47 0c             	lea    0xc(%edi),%eax
c020b0f5:	81 e3 00 f0 ff ff    	and    $0xfffff000,%ebx
c020b0fb:	89 45 e4             	mov    %eax,-0x1c(%ebp)
c020b0fe:	89 5c 24 04          	mov    %ebx,0x4(%esp)
c020b102:	89 04 24             	mov    %eax,(%esp)
c020b105:	e8 f6 dd ff ff       	call   c0208f00 <space_lookup>
c020b10a:	89 c6                	mov    %eax,%esi
c020b10c:	8b 45 10             	mov    0x10(%ebp),%eax
c020b10f:	85 f6                	test   %esi,%esi
c020b111:	c7 00 00 00 00 00    	movl   $0x0,(%eax)
c020b117:	0f 84 b3 00 00 00    	je     c020b1d0 <thread_new+0x120>
c020b11d:	89 34 24             	mov    %esi,(%esp)
c020b120:	e8 4b c6 ff ff       	call   c0207770 <frame_is_private>
c020b125:	84 c0                	test   %al,%al
c020b127:	0f 84 0e 02 00 00    	je     c020b33b <thread_new+0x28b>
c020b12d:	89 34 24             	mov    %esi,(%esp)
c020b130:	e8 9b c6 ff ff       	call   c02077d0 <frame_low>
c020b135:	89 c2                	mov    %eax,%edx
c020b137:	8b 45 0c             	mov    0xc(%ebp),%eax
c020b13a:	83 e0 0f             	and    $0xf,%eax
c020b13d:	c1 e0 08             	shl    $0x8,%eax
c020b140:	01 d0                	add    %edx,%eax
c020b142:	89 45 e4             	mov    %eax,-0x1c(%ebp)
c020b145:	74 56                	je     c020b19d <thread_new+0xed>
c020b147:	8b 45 10             	mov    0x10(%ebp),%eax
c020b14a:	b9 01 00 00 00       	mov    $0x1,%ecx
c020b14f:	c7 00 f4 ff ff ff    	movl   $0xfffffff4,(%eax)
c020b155:	89 4c 24 04          	mov    %ecx,0x4(%esp)
c020b159:	c7 04 24 60 02 21 c0 	movl   $0xc0210260,(%esp)
c020b160:	e8 cb d2 ff ff       	call   c0208430 <slab_alloc>
c020b165:	85 c0                	test   %eax,%eax
c020b167:	89 c6                	mov    %eax,%esi
c020b169:	74 32                	je     c020b19d <thread_new+0xed>
c020b16b:	89 78 50             	mov    %edi,0x50(%eax)
c020b16e:	8d 58 40             	lea    0x40(%eax),%ebx
c020b171:	31 d2                	xor    %edx,%edx
c020b173:	8d 40 70             	lea    0x70(%eax),%eax
c020b176:	89 45 e0             	mov    %eax,-0x20(%ebp)
c020b179:	89 54 24 04          	mov    %edx,0x4(%esp)
c020b17d:	89 04 24             	mov    %eax,(%esp)
c020b180:	e8 eb e5 ff ff       	call   c0209770 <call_init>
c020b185:	85 c0                	test   %eax,%eax
c020b187:	0f 84 bb 00 00 00    	je     c020b248 <thread_new+0x198>
c020b18d:	89 74 24 04          	mov    %esi,0x4(%esp)
c020b191:	c7 04 24 60 02 21 c0 	movl   $0xc0210260,(%esp)
c020b198:	e8 a3 d4 ff ff       	call   c0208640 <slab_free>
c020b19d:	b8 01 00 00 00       	mov    $0x1,%eax
c020b1a2:	ba 01 00 00 00       	mov    $0x1,%edx
c020b1a7:	89 44 24 08          	mov    %eax,0x8(%esp)
c020b1ab:	89 54 24 04          	mov    %edx,0x4(%esp)
c020b1af:	8b 47 20             	mov    0x20(%edi),%eax
c020b1b2:	89 04 24             	mov    %eax,(%esp)
c020b1b5:	e8 96 e1 ff ff       	call   c0209350 <account_return>
c020b1ba:	83 c4 2c             	add    $0x2c,%esp
c020b1bd:	31 db                	xor    %ebx,%ebx
c020b1bf:	89 d8                	mov    %ebx,%eax
c020b1c1:	5b                   	pop    %ebx
c020b1c2:	5e                   	pop    %esi
c020b1c3:	5f                   	pop    %edi
c020b1c4:	5d                   	pop    %ebp
c020b1c5:	c3                   	ret
c020b1c6:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020b1cd:	8d 76 00             	lea    0x0(%esi),%esi
c020b1d0:	c7 04 24 00 00 00 00 	movl   $0x0,(%esp)
c020b1d7:	b8 01 00 00 00       	mov    $0x1,%eax
c020b1dc:	89 44 24 04          	mov    %eax,0x4(%esp)
c020b1e0:	e8 ab c1 ff ff       	call   c0207390 <frame_alloc_low>
c020b1e5:	85 c0                	test   %eax,%eax
c020b1e7:	89 c6                	mov    %eax,%esi
c020b1e9:	0f 84 3e 01 00 00    	je     c020b32d <thread_new+0x27d>
c020b1ef:	89 04 24             	mov    %eax,(%esp)
c020b1f2:	e8 d9 c5 ff ff       	call   c02077d0 <frame_low>
c020b1f7:	8d 88 00 10 00 00    	lea    0x1000(%eax),%ecx
c020b1fd:	8d 76 00             	lea    0x0(%esi),%esi
c020b200:	c7 00 00 00 00 00    	movl   $0x0,(%eax)
c020b206:	83 c0 04             	add    $0x4,%eax
c020b209:	39 c1                	cmp    %eax,%ecx
c020b20b:	75 f3                	jne    c020b200 <thread_new+0x150>
c020b20d:	89 74 24 08          	mov    %esi,0x8(%esp)
c020b211:	b8 0b 00 00 00       	mov    $0xb,%eax
c020b216:	89 44 24 0c          	mov    %eax,0xc(%esp)
c020b21a:	89 5c 24 04          	mov    %ebx,0x4(%esp)
c020b21e:	8b 45 e4             	mov    -0x1c(%ebp),%eax
c020b221:	89 04 24             	mov    %eax,(%esp)
c020b224:	e8 57 d9 ff ff       	call   c0208b80 <space_map_frame>
c020b229:	8b 55 10             	mov    0x10(%ebp),%edx
c020b22c:	89 02                	mov    %eax,(%edx)
c020b22e:	89 34 24             	mov    %esi,(%esp)
c020b231:	e8 6a c4 ff ff       	call   c02076a0 <frame_put>
c020b236:	8b 45 10             	mov    0x10(%ebp),%eax
c020b239:	8b 00                	mov    (%eax),%eax
c020b23b:	85 c0                	test   %eax,%eax
c020b23d:	0f 84 ea fe ff ff    	je     c020b12d <thread_new+0x7d>
c020b243:	e9 55 ff ff ff       	jmp    c020b19d <thread_new+0xed>
c020b248:	b8 01 00 00 00       	mov    $0x1,%eax
c020b24d:	89 44 24 04          	mov    %eax,0x4(%esp)
c020b251:	8d 86 d8 00 00 00    	lea    0xd8(%esi),%eax
c020b257:	89 04 24             	mov    %eax,(%esp)
c020b25a:	e8 11 e5 ff ff       	call   c0209770 <call_init>
c020b25f:	85 c0                	test   %eax,%eax
c020b261:	0f 85 e2 00 00 00    	jne    c020b349 <thread_new+0x299>
c020b267:	89 9e ec 00 00 00    	mov    %ebx,0xec(%esi)
c020b26d:	8b 46 50             	mov    0x50(%esi),%eax
c020b270:	89 9e 84 00 00 00    	mov    %ebx,0x84(%esi)
c020b276:	8b 55 0c             	mov    0xc(%ebp),%edx
c020b279:	89 86 08 01 00 00    	mov    %eax,0x108(%esi)
c020b27f:	89 86 a0 00 00 00    	mov    %eax,0xa0(%esi)
c020b285:	8b 45 10             	mov    0x10(%ebp),%eax
c020b288:	c7 00 00 00 00 00    	movl   $0x0,(%eax)
c020b28e:	8b 45 0c             	mov    0xc(%ebp),%eax
c020b291:	89 86 40 01 00 00    	mov    %eax,0x140(%esi)
c020b297:	8b 45 e4             	mov    -0x1c(%ebp),%eax
c020b29a:	89 46 54             	mov    %eax,0x54(%esi)
c020b29d:	89 50 7c             	mov    %edx,0x7c(%eax)
c020b2a0:	b8 02 00 00 00       	mov    $0x2,%eax
c020b2a5:	c6 46 48 05          	movb   $0x5,0x48(%esi)
c020b2a9:	0f b6 4f 0a          	movzbl 0xa(%edi),%ecx
c020b2ad:	88 4e 4c             	mov    %cl,0x4c(%esi)
c020b2b0:	d3 e0                	shl    %cl,%eax
c020b2b2:	b9 10 b0 20 c0       	mov    $0xc020b010,%ecx
c020b2b7:	89 46 68             	mov    %eax,0x68(%esi)
c020b2ba:	8b 47 0c             	mov    0xc(%edi),%eax
c020b2bd:	89 46 64             	mov    %eax,0x64(%esi)
c020b2c0:	8d 86 44 01 00 00    	lea    0x144(%esi),%eax
c020b2c6:	89 86 48 01 00 00    	mov    %eax,0x148(%esi)
c020b2cc:	89 86 44 01 00 00    	mov    %eax,0x144(%esi)
c020b2d2:	8d 86 58 01 00 00    	lea    0x158(%esi),%eax
c020b2d8:	89 04 24             	mov    %eax,(%esp)
c020b2db:	89 4c 24 04          	mov    %ecx,0x4(%esp)
c020b2df:	e8 fc 08 00 00       	call   c020bbe0 <timer_init>
c020b2e4:	89 1c 24             	mov    %ebx,(%esp)
c020b2e7:	e8 44 54 ff ff       	call   c0200730 <cpu_thread_init>
c020b2ec:	8b 57 78             	mov    0x78(%edi),%edx
c020b2ef:	8d 86 4c 01 00 00    	lea    0x14c(%esi),%eax
c020b2f5:	ff 47 04             	incl   0x4(%edi)
c020b2f8:	89 96 50 01 00 00    	mov    %edx,0x150(%esi)
c020b2fe:	8d 57 74             	lea    0x74(%edi),%edx
c020b301:	89 96 4c 01 00 00    	mov    %edx,0x14c(%esi)
c020b307:	8b 57 78             	mov    0x78(%edi),%edx
c020b30a:	89 02                	mov    %eax,(%edx)
c020b30c:	ff 87 84 00 00 00    	incl   0x84(%edi)
c020b312:	83 05 a0 36 22 c0 01 	addl   $0x1,0xc02236a0
c020b319:	89 47 78             	mov    %eax,0x78(%edi)
c020b31c:	89 d8                	mov    %ebx,%eax
c020b31e:	83 15 a4 36 22 c0 00 	adcl   $0x0,0xc02236a4
c020b325:	83 c4 2c             	add    $0x2c,%esp
c020b328:	5b                   	pop    %ebx
c020b329:	5e                   	pop    %esi
c020b32a:	5f                   	pop    %edi
c020b32b:	5d                   	pop    %ebp
c020b32c:	c3                   	ret
c020b32d:	8b 45 10             	mov    0x10(%ebp),%eax
c020b330:	c7 00 f4 ff ff ff    	movl   $0xfffffff4,(%eax)
c020b336:	e9 62 fe ff ff       	jmp    c020b19d <thread_new+0xed>
c020b33b:	8b 45 10             	mov    0x10(%ebp),%eax
c020b33e:	c7 00 ea ff ff ff    	movl   $0xffffffea,(%eax)
c020b344:	e9 54 fe ff ff       	jmp    c020b19d <thread_new+0xed>
c020b349:	8b 45 e0             	mov    -0x20(%ebp),%eax
c020b34c:	89 04 24             	mov    %eax,(%esp)
c020b34f:	e8 8c e5 ff ff       	call   c02098e0 <call_destroy>
c020b354:	e9 34 fe ff ff       	jmp    c020b18d <thread_new+0xdd>
c020b359:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi

c020b360 <thread_reap>:
c020b360:	55                   	push   %ebp
c020b361:	89 e5                	mov    %esp,%ebp
c020b363:	83 ec 18             	sub    $0x18,%esp
c020b366:	89 5d f8             	mov    %ebx,-0x8(%ebp)
c020b369:	8b 5d 08             	mov    0x8(%ebp),%ebx
c020b36c:	89 75 fc             	mov    %esi,-0x4(%ebp)
c020b36f:	80 7b 08 06          	cmpb   $0x6,0x8(%ebx)
c020b373:	75 7a                	jne    c020b3ef <thread_reap+0x8f>
c020b375:	80 7b 3a 00          	cmpb   $0x0,0x3a(%ebx)
c020b379:	75 74                	jne    c020b3ef <thread_reap+0x8f>
c020b37b:	80 bb a2 00 00 00 00 	cmpb   $0x0,0xa2(%ebx)
c020b382:	75 6b                	jne    c020b3ef <thread_reap+0x8f>
c020b384:	80 7b 38 00          	cmpb   $0x0,0x38(%ebx)
c020b388:	75 65                	jne    c020b3ef <thread_reap+0x8f>
c020b38a:	80 bb a0 00 00 00 00 	cmpb   $0x0,0xa0(%ebx)
c020b391:	75 5c                	jne    c020b3ef <thread_reap+0x8f>
c020b393:	39 1d 40 14 22 c0    	cmp    %ebx,0xc0221440
c020b399:	74 54                	je     c020b3ef <thread_reap+0x8f>
c020b39b:	8d 43 30             	lea    0x30(%ebx),%eax
c020b39e:	8b 73 10             	mov    0x10(%ebx),%esi
c020b3a1:	89 04 24             	mov    %eax,(%esp)
c020b3a4:	e8 37 e5 ff ff       	call   c02098e0 <call_destroy>
c020b3a9:	8d 83 98 00 00 00    	lea    0x98(%ebx),%eax
c020b3af:	83 eb 40             	sub    $0x40,%ebx
c020b3b2:	89 04 24             	mov    %eax,(%esp)
c020b3b5:	e8 26 e5 ff ff       	call   c02098e0 <call_destroy>
c020b3ba:	ba 01 00 00 00       	mov    $0x1,%edx
c020b3bf:	b8 01 00 00 00       	mov    $0x1,%eax
c020b3c4:	89 54 24 04          	mov    %edx,0x4(%esp)
c020b3c8:	89 44 24 08          	mov    %eax,0x8(%esp)
c020b3cc:	8b 46 20             	mov    0x20(%esi),%eax
c020b3cf:	89 04 24             	mov    %eax,(%esp)
c020b3d2:	e8 79 df ff ff       	call   c0209350 <account_return>
c020b3d7:	89 5c 24 04          	mov    %ebx,0x4(%esp)
c020b3db:	c7 04 24 60 02 21 c0 	movl   $0xc0210260,(%esp)
c020b3e2:	e8 59 d2 ff ff       	call   c0208640 <slab_free>
c020b3e7:	89 34 24             	mov    %esi,(%esp)
c020b3ea:	e8 f1 f3 ff ff       	call   c020a7e0 <object_put>
c020b3ef:	8b 5d f8             	mov    -0x8(%ebp),%ebx
c020b3f2:	8b 75 fc             	mov    -0x4(%ebp),%esi
c020b3f5:	89 ec                	mov    %ebp,%esp
c020b3f7:	5d                   	pop    %ebp
c020b3f8:	c3                   	ret
c020b3f9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi

c020b400 <thread_kill>:
c020b400:	55                   	push   %ebp
c020b401:	89 e5                	mov    %esp,%ebp
c020b403:	83 ec 18             	sub    $0x18,%esp
c020b406:	89 5d fc             	mov    %ebx,-0x4(%ebp)
c020b409:	8b 5d 08             	mov    0x8(%ebp),%ebx
c020b40c:	0f b6 43 08          	movzbl 0x8(%ebx),%eax
c020b410:	3c 06                	cmp    $0x6,%al
c020b412:	0f 84 b1 00 00 00    	je     c020b4c9 <thread_kill+0xc9>
c020b418:	3c 02                	cmp    $0x2,%al
c020b41a:	0f 84 f0 00 00 00    	je     c020b510 <thread_kill+0x110>
c020b420:	8d 83 18 01 00 00    	lea    0x118(%ebx),%eax
c020b426:	89 04 24             	mov    %eax,(%esp)
c020b429:	e8 a2 08 00 00       	call   c020bcd0 <timer_cancel>
c020b42e:	89 1c 24             	mov    %ebx,(%esp)
c020b431:	e8 3a 03 00 00       	call   c020b770 <sched_remove>
c020b436:	80 7b 38 00          	cmpb   $0x0,0x38(%ebx)
c020b43a:	c6 43 08 06          	movb   $0x6,0x8(%ebx)
c020b43e:	0f 85 ac 00 00 00    	jne    c020b4f0 <thread_kill+0xf0>
c020b444:	80 bb a0 00 00 00 00 	cmpb   $0x0,0xa0(%ebx)
c020b44b:	0f 85 7f 00 00 00    	jne    c020b4d0 <thread_kill+0xd0>
c020b451:	89 1c 24             	mov    %ebx,(%esp)
c020b454:	e8 b7 9e ff ff       	call   c0205310 <received_forget>
c020b459:	c6 43 08 06          	movb   $0x6,0x8(%ebx)
c020b45d:	89 1c 24             	mov    %ebx,(%esp)
c020b460:	e8 1b 53 ff ff       	call   c0200780 <cpu_thread_free>
c020b465:	8b 43 18             	mov    0x18(%ebx),%eax
c020b468:	85 c0                	test   %eax,%eax
c020b46a:	74 15                	je     c020b481 <thread_kill+0x81>
c020b46c:	fe 48 21             	decb   0x21(%eax)
c020b46f:	8b 43 18             	mov    0x18(%ebx),%eax
c020b472:	89 04 24             	mov    %eax,(%esp)
c020b475:	e8 66 f3 ff ff       	call   c020a7e0 <object_put>
c020b47a:	c7 43 18 00 00 00 00 	movl   $0x0,0x18(%ebx)
c020b481:	8b 8b 10 01 00 00    	mov    0x110(%ebx),%ecx
c020b487:	8d 83 0c 01 00 00    	lea    0x10c(%ebx),%eax
c020b48d:	8b 93 0c 01 00 00    	mov    0x10c(%ebx),%edx
c020b493:	89 11                	mov    %edx,(%ecx)
c020b495:	8b 8b 10 01 00 00    	mov    0x110(%ebx),%ecx
c020b49b:	89 4a 04             	mov    %ecx,0x4(%edx)
c020b49e:	89 83 10 01 00 00    	mov    %eax,0x110(%ebx)
c020b4a4:	89 83 0c 01 00 00    	mov    %eax,0x10c(%ebx)
c020b4aa:	8b 43 10             	mov    0x10(%ebx),%eax
c020b4ad:	ff 88 84 00 00 00    	decl   0x84(%eax)
c020b4b3:	83 05 a0 36 22 c0 ff 	addl   $0xffffffff,0xc02236a0
c020b4ba:	83 15 a4 36 22 c0 ff 	adcl   $0xffffffff,0xc02236a4
c020b4c1:	89 1c 24             	mov    %ebx,(%esp)
c020b4c4:	e8 97 fe ff ff       	call   c020b360 <thread_reap>
c020b4c9:	8b 5d fc             	mov    -0x4(%ebp),%ebx
c020b4cc:	89 ec                	mov    %ebp,%esp
c020b4ce:	5d                   	pop    %ebp
c020b4cf:	c3                   	ret
c020b4d0:	b8 33 ff ff ff       	mov    $0xffffff33,%eax
c020b4d5:	89 44 24 04          	mov    %eax,0x4(%esp)
c020b4d9:	8d 83 98 00 00 00    	lea    0x98(%ebx),%eax
c020b4df:	89 04 24             	mov    %eax,(%esp)
c020b4e2:	e8 59 8d ff ff       	call   c0204240 <call_abort>
c020b4e7:	e9 65 ff ff ff       	jmp    c020b451 <thread_kill+0x51>
c020b4ec:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c020b4f0:	8d 43 30             	lea    0x30(%ebx),%eax
c020b4f3:	ba 33 ff ff ff       	mov    $0xffffff33,%edx
c020b4f8:	89 54 24 04          	mov    %edx,0x4(%esp)
c020b4fc:	89 04 24             	mov    %eax,(%esp)
c020b4ff:	e8 3c 8d ff ff       	call   c0204240 <call_abort>
c020b504:	e9 3b ff ff ff       	jmp    c020b444 <thread_kill+0x44>
c020b509:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020b510:	89 1c 24             	mov    %ebx,(%esp)
c020b513:	e8 b8 9d ff ff       	call   c02052d0 <receiver_remove>
c020b518:	e9 03 ff ff ff       	jmp    c020b420 <thread_kill+0x20>
c020b51d:	66 90                	xchg   %ax,%ax
c020b51f:	90                   	nop

c020b520 <enqueue.constprop.0>:
c020b520:	55                   	push   %ebp
c020b521:	89 e5                	mov    %esp,%ebp
c020b523:	83 ec 18             	sub    $0x18,%esp
c020b526:	89 5d fc             	mov    %ebx,-0x4(%ebp)
c020b529:	80 78 0f 00          	cmpb   $0x0,0xf(%eax)
c020b52d:	0f 85 3c 06 00 00    	jne    c020bb6f <enqueue.constprop.0.cold>
c020b533:	80 78 08 00          	cmpb   $0x0,0x8(%eax)
c020b537:	0f 85 32 06 00 00    	jne    c020bb6f <enqueue.constprop.0.cold>
c020b53d:	0f b6 48 0c          	movzbl 0xc(%eax),%ecx
c020b541:	8d 98 04 01 00 00    	lea    0x104(%eax),%ebx
c020b547:	84 d2                	test   %dl,%dl
c020b549:	c6 40 0f 01          	movb   $0x1,0xf(%eax)
c020b54d:	74 39                	je     c020b588 <enqueue.constprop.0+0x68>
c020b54f:	8b 14 cd 4c 14 22 c0 	mov    -0x3fddebb4(,%ecx,8),%edx
c020b556:	8b 4a 04             	mov    0x4(%edx),%ecx
c020b559:	89 90 04 01 00 00    	mov    %edx,0x104(%eax)
c020b55f:	89 88 08 01 00 00    	mov    %ecx,0x108(%eax)
c020b565:	8b 4a 04             	mov    0x4(%edx),%ecx
c020b568:	89 19                	mov    %ebx,(%ecx)
c020b56a:	89 5a 04             	mov    %ebx,0x4(%edx)
c020b56d:	0f b6 48 0c          	movzbl 0xc(%eax),%ecx
c020b571:	b8 01 00 00 00       	mov    $0x1,%eax
c020b576:	d3 e0                	shl    %cl,%eax
c020b578:	09 05 48 14 22 c0    	or     %eax,0xc0221448
c020b57e:	8b 5d fc             	mov    -0x4(%ebp),%ebx
c020b581:	89 ec                	mov    %ebp,%esp
c020b583:	5d                   	pop    %ebp
c020b584:	c3                   	ret
c020b585:	8d 76 00             	lea    0x0(%esi),%esi
c020b588:	8b 14 cd 50 14 22 c0 	mov    -0x3fddebb0(,%ecx,8),%edx
c020b58f:	89 90 08 01 00 00    	mov    %edx,0x108(%eax)
c020b595:	8d 14 cd 4c 14 22 c0 	lea    -0x3fddebb4(,%ecx,8),%edx
c020b59c:	89 90 04 01 00 00    	mov    %edx,0x104(%eax)
c020b5a2:	8b 14 cd 50 14 22 c0 	mov    -0x3fddebb0(,%ecx,8),%edx
c020b5a9:	89 1a                	mov    %ebx,(%edx)
c020b5ab:	89 1c cd 50 14 22 c0 	mov    %ebx,-0x3fddebb0(,%ecx,8)
c020b5b2:	eb b9                	jmp    c020b56d <enqueue.constprop.0+0x4d>
c020b5b4:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020b5bb:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c020b5bf:	90                   	nop

c020b5c0 <switch_to.part.0.constprop.0>:
c020b5c0:	55                   	push   %ebp
c020b5c1:	89 e5                	mov    %esp,%ebp
c020b5c3:	83 ec 38             	sub    $0x38,%esp
c020b5c6:	89 5d f4             	mov    %ebx,-0xc(%ebp)
c020b5c9:	89 c3                	mov    %eax,%ebx
c020b5cb:	89 75 f8             	mov    %esi,-0x8(%ebp)
c020b5ce:	89 7d fc             	mov    %edi,-0x4(%ebp)
c020b5d1:	83 05 08 37 22 c0 01 	addl   $0x1,0xc0223708
c020b5d8:	8b b8 00 01 00 00    	mov    0x100(%eax),%edi
c020b5de:	a3 40 14 22 c0       	mov    %eax,0xc0221440
c020b5e3:	83 15 0c 37 22 c0 00 	adcl   $0x0,0xc022370c
c020b5ea:	8b 50 10             	mov    0x10(%eax),%edx
c020b5ed:	a1 60 37 22 c0       	mov    0xc0223760,%eax
c020b5f2:	89 55 e4             	mov    %edx,-0x1c(%ebp)
c020b5f5:	8d 48 01             	lea    0x1(%eax),%ecx
c020b5f8:	0f b6 f0             	movzbl %al,%esi
c020b5fb:	89 0d 60 37 22 c0    	mov    %ecx,0xc0223760
c020b601:	e8 5a 76 ff ff       	call   c0202c60 <trace_clock>
c020b606:	ba 06 00 00 00       	mov    $0x6,%edx
c020b60b:	89 c1                	mov    %eax,%ecx
c020b60d:	89 f0                	mov    %esi,%eax
c020b60f:	c1 e0 04             	shl    $0x4,%eax
c020b612:	89 90 84 37 22 c0    	mov    %edx,-0x3fddc87c(%eax)
c020b618:	8b 55 e4             	mov    -0x1c(%ebp),%edx
c020b61b:	89 b8 8c 37 22 c0    	mov    %edi,-0x3fddc874(%eax)
c020b621:	89 88 80 37 22 c0    	mov    %ecx,-0x3fddc880(%eax)
c020b627:	89 90 88 37 22 c0    	mov    %edx,-0x3fddc878(%eax)
c020b62d:	89 1c 24             	mov    %ebx,(%esp)
c020b630:	e8 6b 51 ff ff       	call   c02007a0 <cpu_switch>
c020b635:	8b 5d f4             	mov    -0xc(%ebp),%ebx
c020b638:	8b 75 f8             	mov    -0x8(%ebp),%esi
c020b63b:	8b 7d fc             	mov    -0x4(%ebp),%edi
c020b63e:	89 ec                	mov    %ebp,%esp
c020b640:	5d                   	pop    %ebp
c020b641:	c3                   	ret
c020b642:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020b649:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi

c020b650 <sched_init>:
c020b650:	ba 4c 15 22 c0       	mov    $0xc022154c,%edx
c020b655:	31 c9                	xor    %ecx,%ecx
c020b657:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020b65e:	66 90                	xchg   %ax,%ax
c020b660:	8d 82 00 ff ff ff    	lea    -0x100(%edx),%eax
c020b666:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020b66d:	8d 76 00             	lea    0x0(%esi),%esi
c020b670:	89 40 04             	mov    %eax,0x4(%eax)
c020b673:	89 00                	mov    %eax,(%eax)
c020b675:	83 c0 08             	add    $0x8,%eax
c020b678:	39 d0                	cmp    %edx,%eax
c020b67a:	75 f4                	jne    c020b670 <sched_init+0x20>
c020b67c:	8d 90 20 01 00 00    	lea    0x120(%eax),%edx
c020b682:	83 c1 24             	add    $0x24,%ecx
c020b685:	81 f9 40 02 00 00    	cmp    $0x240,%ecx
c020b68b:	75 d3                	jne    c020b660 <sched_init+0x10>
c020b68d:	c3                   	ret
c020b68e:	66 90                	xchg   %ax,%ax

c020b690 <sched_ready>:
c020b690:	55                   	push   %ebp
c020b691:	89 e5                	mov    %esp,%ebp
c020b693:	83 ec 08             	sub    $0x8,%esp
c020b696:	89 5d fc             	mov    %ebx,-0x4(%ebp)
c020b699:	8b 5d 08             	mov    0x8(%ebp),%ebx
c020b69c:	80 7b 09 00          	cmpb   $0x0,0x9(%ebx)
c020b6a0:	75 38                	jne    c020b6da <sched_ready+0x4a>
c020b6a2:	80 7b 0f 00          	cmpb   $0x0,0xf(%ebx)
c020b6a6:	75 32                	jne    c020b6da <sched_ready+0x4a>
c020b6a8:	39 1d 40 14 22 c0    	cmp    %ebx,0xc0221440
c020b6ae:	74 2a                	je     c020b6da <sched_ready+0x4a>
c020b6b0:	39 1d 44 14 22 c0    	cmp    %ebx,0xc0221444
c020b6b6:	74 22                	je     c020b6da <sched_ready+0x4a>
c020b6b8:	31 d2                	xor    %edx,%edx
c020b6ba:	89 d8                	mov    %ebx,%eax
c020b6bc:	e8 5f fe ff ff       	call   c020b520 <enqueue.constprop.0>
c020b6c1:	a1 40 14 22 c0       	mov    0xc0221440,%eax
c020b6c6:	85 c0                	test   %eax,%eax
c020b6c8:	74 09                	je     c020b6d3 <sched_ready+0x43>
c020b6ca:	0f b6 4b 0c          	movzbl 0xc(%ebx),%ecx
c020b6ce:	38 48 0c             	cmp    %cl,0xc(%eax)
c020b6d1:	73 07                	jae    c020b6da <sched_ready+0x4a>
c020b6d3:	b0 01                	mov    $0x1,%al
c020b6d5:	a2 54 15 22 c0       	mov    %al,0xc0221554
c020b6da:	8b 5d fc             	mov    -0x4(%ebp),%ebx
c020b6dd:	89 ec                	mov    %ebp,%esp
c020b6df:	5d                   	pop    %ebp
c020b6e0:	c3                   	ret
c020b6e1:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020b6e8:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020b6ef:	90                   	nop

c020b6f0 <sched_direct>:
c020b6f0:	55                   	push   %ebp
c020b6f1:	89 e5                	mov    %esp,%ebp
c020b6f3:	83 ec 08             	sub    $0x8,%esp
c020b6f6:	89 5d fc             	mov    %ebx,-0x4(%ebp)
c020b6f9:	8b 5d 08             	mov    0x8(%ebp),%ebx
c020b6fc:	a1 44 14 22 c0       	mov    0xc0221444,%eax
c020b701:	0f b6 53 09          	movzbl 0x9(%ebx),%edx
c020b705:	85 c0                	test   %eax,%eax
c020b707:	74 47                	je     c020b750 <sched_direct+0x60>
c020b709:	84 d2                	test   %dl,%dl
c020b70b:	75 34                	jne    c020b741 <sched_direct+0x51>
c020b70d:	80 7b 0f 00          	cmpb   $0x0,0xf(%ebx)
c020b711:	75 2e                	jne    c020b741 <sched_direct+0x51>
c020b713:	39 1d 40 14 22 c0    	cmp    %ebx,0xc0221440
c020b719:	74 26                	je     c020b741 <sched_direct+0x51>
c020b71b:	39 d8                	cmp    %ebx,%eax
c020b71d:	74 22                	je     c020b741 <sched_direct+0x51>
c020b71f:	31 d2                	xor    %edx,%edx
c020b721:	89 d8                	mov    %ebx,%eax
c020b723:	e8 f8 fd ff ff       	call   c020b520 <enqueue.constprop.0>
c020b728:	a1 40 14 22 c0       	mov    0xc0221440,%eax
c020b72d:	85 c0                	test   %eax,%eax
c020b72f:	74 09                	je     c020b73a <sched_direct+0x4a>
c020b731:	0f b6 4b 0c          	movzbl 0xc(%ebx),%ecx
c020b735:	38 48 0c             	cmp    %cl,0xc(%eax)
c020b738:	73 07                	jae    c020b741 <sched_direct+0x51>
c020b73a:	b0 01                	mov    $0x1,%al
c020b73c:	a2 54 15 22 c0       	mov    %al,0xc0221554
c020b741:	8b 5d fc             	mov    -0x4(%ebp),%ebx
c020b744:	89 ec                	mov    %ebp,%esp
c020b746:	5d                   	pop    %ebp
c020b747:	c3                   	ret
c020b748:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020b74f:	90                   	nop
c020b750:	84 d2                	test   %dl,%dl
c020b752:	75 ed                	jne    c020b741 <sched_direct+0x51>
c020b754:	39 1d 40 14 22 c0    	cmp    %ebx,0xc0221440
c020b75a:	74 e5                	je     c020b741 <sched_direct+0x51>
c020b75c:	89 1d 44 14 22 c0    	mov    %ebx,0xc0221444
c020b762:	8b 5d fc             	mov    -0x4(%ebp),%ebx
c020b765:	89 ec                	mov    %ebp,%esp
c020b767:	5d                   	pop    %ebp
c020b768:	c3                   	ret
c020b769:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi

c020b770 <sched_remove>:
c020b770:	55                   	push   %ebp
c020b771:	89 e5                	mov    %esp,%ebp
c020b773:	53                   	push   %ebx
c020b774:	8b 45 08             	mov    0x8(%ebp),%eax
c020b777:	80 78 0f 00          	cmpb   $0x0,0xf(%eax)
c020b77b:	75 13                	jne    c020b790 <sched_remove+0x20>
c020b77d:	39 05 44 14 22 c0    	cmp    %eax,0xc0221444
c020b783:	74 73                	je     c020b7f8 <sched_remove+0x88>
c020b785:	39 05 40 14 22 c0    	cmp    %eax,0xc0221440
c020b78b:	74 5b                	je     c020b7e8 <sched_remove+0x78>
c020b78d:	5b                   	pop    %ebx
c020b78e:	5d                   	pop    %ebp
c020b78f:	c3                   	ret
c020b790:	c6 40 0f 00          	movb   $0x0,0xf(%eax)
c020b794:	8b 98 08 01 00 00    	mov    0x108(%eax),%ebx
c020b79a:	8d 90 04 01 00 00    	lea    0x104(%eax),%edx
c020b7a0:	8b 88 04 01 00 00    	mov    0x104(%eax),%ecx
c020b7a6:	89 0b                	mov    %ecx,(%ebx)
c020b7a8:	8b 98 08 01 00 00    	mov    0x108(%eax),%ebx
c020b7ae:	89 59 04             	mov    %ebx,0x4(%ecx)
c020b7b1:	89 90 08 01 00 00    	mov    %edx,0x108(%eax)
c020b7b7:	89 90 04 01 00 00    	mov    %edx,0x104(%eax)
c020b7bd:	0f b6 50 0c          	movzbl 0xc(%eax),%edx
c020b7c1:	8d 1c d5 4c 14 22 c0 	lea    -0x3fddebb4(,%edx,8),%ebx
c020b7c8:	89 d1                	mov    %edx,%ecx
c020b7ca:	39 1c d5 4c 14 22 c0 	cmp    %ebx,-0x3fddebb4(,%edx,8)
c020b7d1:	75 aa                	jne    c020b77d <sched_remove+0xd>
c020b7d3:	ba fe ff ff ff       	mov    $0xfffffffe,%edx
c020b7d8:	d3 c2                	rol    %cl,%edx
c020b7da:	21 15 48 14 22 c0    	and    %edx,0xc0221448
c020b7e0:	eb 9b                	jmp    c020b77d <sched_remove+0xd>
c020b7e2:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c020b7e8:	5b                   	pop    %ebx
c020b7e9:	b0 01                	mov    $0x1,%al
c020b7eb:	a2 54 15 22 c0       	mov    %al,0xc0221554
c020b7f0:	5d                   	pop    %ebp
c020b7f1:	c3                   	ret
c020b7f2:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c020b7f8:	31 d2                	xor    %edx,%edx
c020b7fa:	89 15 44 14 22 c0    	mov    %edx,0xc0221444
c020b800:	eb 83                	jmp    c020b785 <sched_remove+0x15>
c020b802:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020b809:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi

c020b810 <sched_tick>:
c020b810:	a1 40 14 22 c0       	mov    0xc0221440,%eax
c020b815:	85 c0                	test   %eax,%eax
c020b817:	74 47                	je     c020b860 <sched_tick+0x50>
c020b819:	81 80 38 01 00 00 10 	addl   $0x2710,0x138(%eax)
c020b820:	27 00 00 
c020b823:	8b 50 10             	mov    0x10(%eax),%edx
c020b826:	83 90 3c 01 00 00 00 	adcl   $0x0,0x13c(%eax)
c020b82d:	81 82 c0 00 00 00 10 	addl   $0x2710,0xc0(%edx)
c020b834:	27 00 00 
c020b837:	83 92 c4 00 00 00 00 	adcl   $0x0,0xc4(%edx)
c020b83e:	0f b6 50 0e          	movzbl 0xe(%eax),%edx
c020b842:	84 d2                	test   %dl,%dl
c020b844:	74 0a                	je     c020b850 <sched_tick+0x40>
c020b846:	fe ca                	dec    %dl
c020b848:	88 50 0e             	mov    %dl,0xe(%eax)
c020b84b:	74 03                	je     c020b850 <sched_tick+0x40>
c020b84d:	c3                   	ret
c020b84e:	66 90                	xchg   %ax,%ax
c020b850:	b0 01                	mov    $0x1,%al
c020b852:	a2 54 15 22 c0       	mov    %al,0xc0221554
c020b857:	c3                   	ret
c020b858:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020b85f:	90                   	nop
c020b860:	83 05 58 15 22 c0 01 	addl   $0x1,0xc0221558
c020b867:	83 15 5c 15 22 c0 00 	adcl   $0x0,0xc022155c
c020b86e:	c3                   	ret
c020b86f:	90                   	nop

c020b870 <sched_yield>:
c020b870:	a1 40 14 22 c0       	mov    0xc0221440,%eax
c020b875:	c6 40 0e 00          	movb   $0x0,0xe(%eax)
c020b879:	b0 01                	mov    $0x1,%al
c020b87b:	a2 54 15 22 c0       	mov    %al,0xc0221554
c020b880:	c3                   	ret
c020b881:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020b888:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020b88f:	90                   	nop

c020b890 <sched_pick>:
c020b890:	55                   	push   %ebp
c020b891:	89 e5                	mov    %esp,%ebp
c020b893:	57                   	push   %edi
c020b894:	56                   	push   %esi
c020b895:	53                   	push   %ebx
c020b896:	83 ec 1c             	sub    $0x1c,%esp
c020b899:	a1 48 14 22 c0       	mov    0xc0221448,%eax
c020b89e:	8b 35 40 14 22 c0    	mov    0xc0221440,%esi
c020b8a4:	8b 1d 44 14 22 c0    	mov    0xc0221444,%ebx
c020b8aa:	85 c0                	test   %eax,%eax
c020b8ac:	0f 84 95 02 00 00    	je     c020bb47 <sched_pick+0x2b7>
c020b8b2:	0f bd d0             	bsr    %eax,%edx
c020b8b5:	31 c9                	xor    %ecx,%ecx
c020b8b7:	85 db                	test   %ebx,%ebx
c020b8b9:	89 0d 44 14 22 c0    	mov    %ecx,0xc0221444
c020b8bf:	74 0b                	je     c020b8cc <sched_pick+0x3c>
c020b8c1:	66 83 7b 08 00       	cmpw   $0x0,0x8(%ebx)
c020b8c6:	0f 84 b4 00 00 00    	je     c020b980 <sched_pick+0xf0>
c020b8cc:	89 f3                	mov    %esi,%ebx
c020b8ce:	85 db                	test   %ebx,%ebx
c020b8d0:	74 0b                	je     c020b8dd <sched_pick+0x4d>
c020b8d2:	66 83 7b 08 00       	cmpw   $0x0,0x8(%ebx)
c020b8d7:	0f 84 e3 00 00 00    	je     c020b9c0 <sched_pick+0x130>
c020b8dd:	31 db                	xor    %ebx,%ebx
c020b8df:	85 c0                	test   %eax,%eax
c020b8e1:	89 1d 40 14 22 c0    	mov    %ebx,0xc0221440
c020b8e7:	0f 84 43 01 00 00    	je     c020ba30 <sched_pick+0x1a0>
c020b8ed:	0f bd c0             	bsr    %eax,%eax
c020b8f0:	31 c9                	xor    %ecx,%ecx
c020b8f2:	88 0d 54 15 22 c0    	mov    %cl,0xc0221554
c020b8f8:	8b 04 c5 4c 14 22 c0 	mov    -0x3fddebb4(,%eax,8),%eax
c020b8ff:	c6 80 0b ff ff ff 00 	movb   $0x0,-0xf5(%eax)
c020b906:	8b 48 04             	mov    0x4(%eax),%ecx
c020b909:	8d 98 fc fe ff ff    	lea    -0x104(%eax),%ebx
c020b90f:	8b 10                	mov    (%eax),%edx
c020b911:	89 11                	mov    %edx,(%ecx)
c020b913:	8b 48 04             	mov    0x4(%eax),%ecx
c020b916:	89 4a 04             	mov    %ecx,0x4(%edx)
c020b919:	89 40 04             	mov    %eax,0x4(%eax)
c020b91c:	0f b6 90 08 ff ff ff 	movzbl -0xf8(%eax),%edx
c020b923:	89 00                	mov    %eax,(%eax)
c020b925:	8d 3c d5 4c 14 22 c0 	lea    -0x3fddebb4(,%edx,8),%edi
c020b92c:	89 d1                	mov    %edx,%ecx
c020b92e:	39 3c d5 4c 14 22 c0 	cmp    %edi,-0x3fddebb4(,%edx,8)
c020b935:	0f 84 2d 01 00 00    	je     c020ba68 <sched_pick+0x1d8>
c020b93b:	80 b8 0a ff ff ff 00 	cmpb   $0x0,-0xf6(%eax)
c020b942:	74 2c                	je     c020b970 <sched_pick+0xe0>
c020b944:	3b 1d 40 14 22 c0    	cmp    0xc0221440,%ebx
c020b94a:	74 07                	je     c020b953 <sched_pick+0xc3>
c020b94c:	89 d8                	mov    %ebx,%eax
c020b94e:	e8 6d fc ff ff       	call   c020b5c0 <switch_to.part.0.constprop.0>
c020b953:	85 f6                	test   %esi,%esi
c020b955:	74 0f                	je     c020b966 <sched_pick+0xd6>
c020b957:	39 de                	cmp    %ebx,%esi
c020b959:	74 0b                	je     c020b966 <sched_pick+0xd6>
c020b95b:	80 7e 08 06          	cmpb   $0x6,0x8(%esi)
c020b95f:	90                   	nop
c020b960:	0f 84 3a 01 00 00    	je     c020baa0 <sched_pick+0x210>
c020b966:	83 c4 1c             	add    $0x1c,%esp
c020b969:	89 d8                	mov    %ebx,%eax
c020b96b:	5b                   	pop    %ebx
c020b96c:	5e                   	pop    %esi
c020b96d:	5f                   	pop    %edi
c020b96e:	5d                   	pop    %ebp
c020b96f:	c3                   	ret
c020b970:	c6 80 0a ff ff ff 05 	movb   $0x5,-0xf6(%eax)
c020b977:	eb cb                	jmp    c020b944 <sched_pick+0xb4>
c020b979:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020b980:	85 f6                	test   %esi,%esi
c020b982:	0f 84 30 01 00 00    	je     c020bab8 <sched_pick+0x228>
c020b988:	66 83 7e 08 00       	cmpw   $0x0,0x8(%esi)
c020b98d:	74 21                	je     c020b9b0 <sched_pick+0x120>
c020b98f:	0f b6 4b 0c          	movzbl 0xc(%ebx),%ecx
c020b993:	39 d1                	cmp    %edx,%ecx
c020b995:	0f 8d b6 01 00 00    	jge    c020bb51 <sched_pick+0x2c1>
c020b99b:	80 7b 0f 00          	cmpb   $0x0,0xf(%ebx)
c020b99f:	75 08                	jne    c020b9a9 <sched_pick+0x119>
c020b9a1:	39 de                	cmp    %ebx,%esi
c020b9a3:	0f 85 21 01 00 00    	jne    c020baca <sched_pick+0x23a>
c020b9a9:	89 f3                	mov    %esi,%ebx
c020b9ab:	e9 22 ff ff ff       	jmp    c020b8d2 <sched_pick+0x42>
c020b9b0:	80 7b 0f 00          	cmpb   $0x0,0xf(%ebx)
c020b9b4:	75 08                	jne    c020b9be <sched_pick+0x12e>
c020b9b6:	39 de                	cmp    %ebx,%esi
c020b9b8:	0f 85 0c 01 00 00    	jne    c020baca <sched_pick+0x23a>
c020b9be:	89 f3                	mov    %esi,%ebx
c020b9c0:	80 3d 54 15 22 c0 00 	cmpb   $0x0,0xc0221554
c020b9c7:	0f b6 53 0e          	movzbl 0xe(%ebx),%edx
c020b9cb:	0f 85 af 00 00 00    	jne    c020ba80 <sched_pick+0x1f0>
c020b9d1:	84 d2                	test   %dl,%dl
c020b9d3:	75 04                	jne    c020b9d9 <sched_pick+0x149>
c020b9d5:	c6 43 0e 05          	movb   $0x5,0xe(%ebx)
c020b9d9:	85 c0                	test   %eax,%eax
c020b9db:	0f 84 0f 01 00 00    	je     c020baf0 <sched_pick+0x260>
c020b9e1:	0f b6 4b 0c          	movzbl 0xc(%ebx),%ecx
c020b9e5:	0f bd d0             	bsr    %eax,%edx
c020b9e8:	39 d1                	cmp    %edx,%ecx
c020b9ea:	0f 8d 00 01 00 00    	jge    c020baf0 <sched_pick+0x260>
c020b9f0:	80 7b 0f 00          	cmpb   $0x0,0xf(%ebx)
c020b9f4:	0f 85 e3 fe ff ff    	jne    c020b8dd <sched_pick+0x4d>
c020b9fa:	83 05 48 37 22 c0 01 	addl   $0x1,0xc0223748
c020ba01:	89 d8                	mov    %ebx,%eax
c020ba03:	83 15 4c 37 22 c0 00 	adcl   $0x0,0xc022374c
c020ba0a:	31 d2                	xor    %edx,%edx
c020ba0c:	80 7b 0e 00          	cmpb   $0x0,0xe(%ebx)
c020ba10:	0f 95 c2             	setne  %dl
c020ba13:	31 db                	xor    %ebx,%ebx
c020ba15:	e8 06 fb ff ff       	call   c020b520 <enqueue.constprop.0>
c020ba1a:	a1 48 14 22 c0       	mov    0xc0221448,%eax
c020ba1f:	89 1d 40 14 22 c0    	mov    %ebx,0xc0221440
c020ba25:	85 c0                	test   %eax,%eax
c020ba27:	0f 85 c0 fe ff ff    	jne    c020b8ed <sched_pick+0x5d>
c020ba2d:	8d 76 00             	lea    0x0(%esi),%esi
c020ba30:	e8 bb 4d ff ff       	call   c02007f0 <cpu_leave_space>
c020ba35:	a1 48 14 22 c0       	mov    0xc0221448,%eax
c020ba3a:	85 c0                	test   %eax,%eax
c020ba3c:	0f 85 ab fe ff ff    	jne    c020b8ed <sched_pick+0x5d>
c020ba42:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020ba49:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020ba50:	e8 bb 4d ff ff       	call   c0200810 <cpu_idle>
c020ba55:	a1 48 14 22 c0       	mov    0xc0221448,%eax
c020ba5a:	85 c0                	test   %eax,%eax
c020ba5c:	74 f2                	je     c020ba50 <sched_pick+0x1c0>
c020ba5e:	e9 8a fe ff ff       	jmp    c020b8ed <sched_pick+0x5d>
c020ba63:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c020ba67:	90                   	nop
c020ba68:	ba fe ff ff ff       	mov    $0xfffffffe,%edx
c020ba6d:	d3 c2                	rol    %cl,%edx
c020ba6f:	21 15 48 14 22 c0    	and    %edx,0xc0221448
c020ba75:	e9 c1 fe ff ff       	jmp    c020b93b <sched_pick+0xab>
c020ba7a:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c020ba80:	84 d2                	test   %dl,%dl
c020ba82:	0f b6 4b 0c          	movzbl 0xc(%ebx),%ecx
c020ba86:	74 78                	je     c020bb00 <sched_pick+0x270>
c020ba88:	85 c0                	test   %eax,%eax
c020ba8a:	74 64                	je     c020baf0 <sched_pick+0x260>
c020ba8c:	0f bd d0             	bsr    %eax,%edx
c020ba8f:	39 d1                	cmp    %edx,%ecx
c020ba91:	0f 8d 4e ff ff ff    	jge    c020b9e5 <sched_pick+0x155>
c020ba97:	e9 54 ff ff ff       	jmp    c020b9f0 <sched_pick+0x160>
c020ba9c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c020baa0:	89 34 24             	mov    %esi,(%esp)
c020baa3:	e8 b8 f8 ff ff       	call   c020b360 <thread_reap>
c020baa8:	83 c4 1c             	add    $0x1c,%esp
c020baab:	89 d8                	mov    %ebx,%eax
c020baad:	5b                   	pop    %ebx
c020baae:	5e                   	pop    %esi
c020baaf:	5f                   	pop    %edi
c020bab0:	5d                   	pop    %ebp
c020bab1:	c3                   	ret
c020bab2:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c020bab8:	0f b6 4b 0c          	movzbl 0xc(%ebx),%ecx
c020babc:	39 d1                	cmp    %edx,%ecx
c020babe:	7d 71                	jge    c020bb31 <sched_pick+0x2a1>
c020bac0:	80 7b 0f 00          	cmpb   $0x0,0xf(%ebx)
c020bac4:	0f 85 13 fe ff ff    	jne    c020b8dd <sched_pick+0x4d>
c020baca:	89 d8                	mov    %ebx,%eax
c020bacc:	ba 01 00 00 00       	mov    $0x1,%edx
c020bad1:	e8 4a fa ff ff       	call   c020b520 <enqueue.constprop.0>
c020bad6:	8b 1d 40 14 22 c0    	mov    0xc0221440,%ebx
c020badc:	a1 48 14 22 c0       	mov    0xc0221448,%eax
c020bae1:	e9 e8 fd ff ff       	jmp    c020b8ce <sched_pick+0x3e>
c020bae6:	c6 43 0e 05          	movb   $0x5,0xe(%ebx)
c020baea:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c020baf0:	31 c0                	xor    %eax,%eax
c020baf2:	a2 54 15 22 c0       	mov    %al,0xc0221554
c020baf7:	e9 57 fe ff ff       	jmp    c020b953 <sched_pick+0xc3>
c020bafc:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c020bb00:	85 c0                	test   %eax,%eax
c020bb02:	74 e2                	je     c020bae6 <sched_pick+0x256>
c020bb04:	0f bd d0             	bsr    %eax,%edx
c020bb07:	39 ca                	cmp    %ecx,%edx
c020bb09:	7c 1d                	jl     c020bb28 <sched_pick+0x298>
c020bb0b:	80 7b 0f 00          	cmpb   $0x0,0xf(%ebx)
c020bb0f:	0f 84 e5 fe ff ff    	je     c020b9fa <sched_pick+0x16a>
c020bb15:	31 d2                	xor    %edx,%edx
c020bb17:	89 15 40 14 22 c0    	mov    %edx,0xc0221440
c020bb1d:	e9 cb fd ff ff       	jmp    c020b8ed <sched_pick+0x5d>
c020bb22:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c020bb28:	c6 43 0e 05          	movb   $0x5,0xe(%ebx)
c020bb2c:	e9 b4 fe ff ff       	jmp    c020b9e5 <sched_pick+0x155>
c020bb31:	80 7b 0e 00          	cmpb   $0x0,0xe(%ebx)
c020bb35:	75 04                	jne    c020bb3b <sched_pick+0x2ab>
c020bb37:	c6 43 0e 05          	movb   $0x5,0xe(%ebx)
c020bb3b:	89 d8                	mov    %ebx,%eax
c020bb3d:	e8 7e fa ff ff       	call   c020b5c0 <switch_to.part.0.constprop.0>
c020bb42:	e9 1f fe ff ff       	jmp    c020b966 <sched_pick+0xd6>
c020bb47:	ba ff ff ff ff       	mov    $0xffffffff,%edx
c020bb4c:	e9 64 fd ff ff       	jmp    c020b8b5 <sched_pick+0x25>
c020bb51:	80 7b 0e 00          	cmpb   $0x0,0xe(%ebx)
c020bb55:	75 04                	jne    c020bb5b <sched_pick+0x2cb>
c020bb57:	c6 43 0e 05          	movb   $0x5,0xe(%ebx)
c020bb5b:	39 de                	cmp    %ebx,%esi
c020bb5d:	0f 84 03 fe ff ff    	je     c020b966 <sched_pick+0xd6>
c020bb63:	89 d8                	mov    %ebx,%eax
c020bb65:	e8 56 fa ff ff       	call   c020b5c0 <switch_to.part.0.constprop.0>
c020bb6a:	e9 ec fd ff ff       	jmp    c020b95b <sched_pick+0xcb>

c020bb6f <enqueue.constprop.0.cold>:
c020bb6f:	c7 44 24 08 1d 00 00 	movl   $0x1d,0x8(%esp)
c020bb76:	00 
c020bb77:	c7 44 24 04 f1 f9 20 	movl   $0xc020f9f1,0x4(%esp)
c020bb7e:	c0 
c020bb7f:	c7 04 24 08 fa 20 c0 	movl   $0xc020fa08,(%esp)
c020bb86:	e8 93 79 ff ff       	call   c020351e <assert_failed>
c020bb8b:	66 90                	xchg   %ax,%ax
c020bb8d:	66 90                	xchg   %ax,%ax
c020bb8f:	90                   	nop

c020bb90 <timer_start>:
c020bb90:	55                   	push   %ebp
c020bb91:	b8 60 26 22 c0       	mov    $0xc0222660,%eax
c020bb96:	89 e5                	mov    %esp,%ebp
c020bb98:	83 ec 18             	sub    $0x18,%esp
c020bb9b:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c020bb9f:	90                   	nop
c020bba0:	89 40 04             	mov    %eax,0x4(%eax)
c020bba3:	89 00                	mov    %eax,(%eax)
c020bba5:	83 c0 08             	add    $0x8,%eax
c020bba8:	3d 60 36 22 c0       	cmp    $0xc0223660,%eax
c020bbad:	75 f1                	jne    c020bba0 <timer_start+0x10>
c020bbaf:	e8 4c 45 ff ff       	call   c0200100 <clock_us>
c020bbb4:	b9 10 27 00 00       	mov    $0x2710,%ecx
c020bbb9:	89 4c 24 08          	mov    %ecx,0x8(%esp)
c020bbbd:	31 c9                	xor    %ecx,%ecx
c020bbbf:	89 4c 24 0c          	mov    %ecx,0xc(%esp)
c020bbc3:	89 04 24             	mov    %eax,(%esp)
c020bbc6:	89 54 24 04          	mov    %edx,0x4(%esp)
c020bbca:	e8 41 27 00 00       	call   c020e310 <__udivdi3>
c020bbcf:	a3 40 26 22 c0       	mov    %eax,0xc0222640
c020bbd4:	89 ec                	mov    %ebp,%esp
c020bbd6:	5d                   	pop    %ebp
c020bbd7:	c3                   	ret
c020bbd8:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020bbdf:	90                   	nop

c020bbe0 <timer_init>:
c020bbe0:	55                   	push   %ebp
c020bbe1:	89 e5                	mov    %esp,%ebp
c020bbe3:	8b 45 08             	mov    0x8(%ebp),%eax
c020bbe6:	8b 55 0c             	mov    0xc(%ebp),%edx
c020bbe9:	89 40 04             	mov    %eax,0x4(%eax)
c020bbec:	89 00                	mov    %eax,(%eax)
c020bbee:	89 50 10             	mov    %edx,0x10(%eax)
c020bbf1:	5d                   	pop    %ebp
c020bbf2:	c3                   	ret
c020bbf3:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020bbfa:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi

c020bc00 <timer_ahead>:
c020bc00:	55                   	push   %ebp
c020bc01:	89 e5                	mov    %esp,%ebp
c020bc03:	83 ec 08             	sub    $0x8,%esp
c020bc06:	89 5d f8             	mov    %ebx,-0x8(%ebp)
c020bc09:	8b 5d 0c             	mov    0xc(%ebp),%ebx
c020bc0c:	89 75 fc             	mov    %esi,-0x4(%ebp)
c020bc0f:	8b 75 08             	mov    0x8(%ebp),%esi
c020bc12:	e8 e9 44 ff ff       	call   c0200100 <clock_us>
c020bc17:	39 f0                	cmp    %esi,%eax
c020bc19:	8b 75 fc             	mov    -0x4(%ebp),%esi
c020bc1c:	19 da                	sbb    %ebx,%edx
c020bc1e:	8b 5d f8             	mov    -0x8(%ebp),%ebx
c020bc21:	0f 92 c0             	setb   %al
c020bc24:	89 ec                	mov    %ebp,%esp
c020bc26:	5d                   	pop    %ebp
c020bc27:	c3                   	ret
c020bc28:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020bc2f:	90                   	nop

c020bc30 <timer_set>:
c020bc30:	55                   	push   %ebp
c020bc31:	b9 10 27 00 00       	mov    $0x2710,%ecx
c020bc36:	89 e5                	mov    %esp,%ebp
c020bc38:	83 ec 28             	sub    $0x28,%esp
c020bc3b:	89 75 f8             	mov    %esi,-0x8(%ebp)
c020bc3e:	8b 75 0c             	mov    0xc(%ebp),%esi
c020bc41:	89 7d fc             	mov    %edi,-0x4(%ebp)
c020bc44:	8b 7d 10             	mov    0x10(%ebp),%edi
c020bc47:	89 5d f4             	mov    %ebx,-0xc(%ebp)
c020bc4a:	8b 5d 08             	mov    0x8(%ebp),%ebx
c020bc4d:	89 4c 24 08          	mov    %ecx,0x8(%esp)
c020bc51:	89 f0                	mov    %esi,%eax
c020bc53:	05 0f 27 00 00       	add    $0x270f,%eax
c020bc58:	89 fa                	mov    %edi,%edx
c020bc5a:	89 04 24             	mov    %eax,(%esp)
c020bc5d:	83 d2 00             	adc    $0x0,%edx
c020bc60:	31 c9                	xor    %ecx,%ecx
c020bc62:	89 4c 24 0c          	mov    %ecx,0xc(%esp)
c020bc66:	89 54 24 04          	mov    %edx,0x4(%esp)
c020bc6a:	e8 a1 26 00 00       	call   c020e310 <__udivdi3>
c020bc6f:	8b 4b 04             	mov    0x4(%ebx),%ecx
c020bc72:	8b 13                	mov    (%ebx),%edx
c020bc74:	89 11                	mov    %edx,(%ecx)
c020bc76:	8b 4b 04             	mov    0x4(%ebx),%ecx
c020bc79:	89 4a 04             	mov    %ecx,0x4(%edx)
c020bc7c:	8b 15 40 26 22 c0    	mov    0xc0222640,%edx
c020bc82:	89 c1                	mov    %eax,%ecx
c020bc84:	89 5b 04             	mov    %ebx,0x4(%ebx)
c020bc87:	89 1b                	mov    %ebx,(%ebx)
c020bc89:	89 73 08             	mov    %esi,0x8(%ebx)
c020bc8c:	89 7b 0c             	mov    %edi,0xc(%ebx)
c020bc8f:	29 d1                	sub    %edx,%ecx
c020bc91:	85 c9                	test   %ecx,%ecx
c020bc93:	7f 03                	jg     c020bc98 <timer_set+0x68>
c020bc95:	8d 42 01             	lea    0x1(%edx),%eax
c020bc98:	25 ff 01 00 00       	and    $0x1ff,%eax
c020bc9d:	8b 14 c5 64 26 22 c0 	mov    -0x3fddd99c(,%eax,8),%edx
c020bca4:	89 53 04             	mov    %edx,0x4(%ebx)
c020bca7:	8d 14 c5 60 26 22 c0 	lea    -0x3fddd9a0(,%eax,8),%edx
c020bcae:	89 13                	mov    %edx,(%ebx)
c020bcb0:	8b 14 c5 64 26 22 c0 	mov    -0x3fddd99c(,%eax,8),%edx
c020bcb7:	89 1a                	mov    %ebx,(%edx)
c020bcb9:	89 1c c5 64 26 22 c0 	mov    %ebx,-0x3fddd99c(,%eax,8)
c020bcc0:	8b 5d f4             	mov    -0xc(%ebp),%ebx
c020bcc3:	8b 75 f8             	mov    -0x8(%ebp),%esi
c020bcc6:	8b 7d fc             	mov    -0x4(%ebp),%edi
c020bcc9:	89 ec                	mov    %ebp,%esp
c020bccb:	5d                   	pop    %ebp
c020bccc:	c3                   	ret
c020bccd:	8d 76 00             	lea    0x0(%esi),%esi

c020bcd0 <timer_cancel>:
c020bcd0:	55                   	push   %ebp
c020bcd1:	89 e5                	mov    %esp,%ebp
c020bcd3:	8b 45 08             	mov    0x8(%ebp),%eax
c020bcd6:	8b 48 04             	mov    0x4(%eax),%ecx
c020bcd9:	8b 10                	mov    (%eax),%edx
c020bcdb:	89 11                	mov    %edx,(%ecx)
c020bcdd:	8b 48 04             	mov    0x4(%eax),%ecx
c020bce0:	89 4a 04             	mov    %ecx,0x4(%edx)
c020bce3:	89 40 04             	mov    %eax,0x4(%eax)
c020bce6:	89 00                	mov    %eax,(%eax)
c020bce8:	5d                   	pop    %ebp
c020bce9:	c3                   	ret
c020bcea:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi

c020bcf0 <timer_run>:
c020bcf0:	55                   	push   %ebp
c020bcf1:	89 e5                	mov    %esp,%ebp
c020bcf3:	57                   	push   %edi
c020bcf4:	56                   	push   %esi
c020bcf5:	31 f6                	xor    %esi,%esi
c020bcf7:	53                   	push   %ebx
c020bcf8:	83 ec 4c             	sub    $0x4c,%esp
c020bcfb:	e8 00 44 ff ff       	call   c0200100 <clock_us>
c020bd00:	b9 10 27 00 00       	mov    $0x2710,%ecx
c020bd05:	89 74 24 0c          	mov    %esi,0xc(%esp)
c020bd09:	89 4c 24 08          	mov    %ecx,0x8(%esp)
c020bd0d:	89 04 24             	mov    %eax,(%esp)
c020bd10:	89 d3                	mov    %edx,%ebx
c020bd12:	89 45 d4             	mov    %eax,-0x2c(%ebp)
c020bd15:	89 54 24 04          	mov    %edx,0x4(%esp)
c020bd19:	e8 f2 25 00 00       	call   c020e310 <__udivdi3>
c020bd1e:	ba 00 02 00 00       	mov    $0x200,%edx
c020bd23:	89 c7                	mov    %eax,%edi
c020bd25:	a1 40 26 22 c0       	mov    0xc0222640,%eax
c020bd2a:	89 fe                	mov    %edi,%esi
c020bd2c:	29 c6                	sub    %eax,%esi
c020bd2e:	39 d6                	cmp    %edx,%esi
c020bd30:	0f 46 d6             	cmovbe %esi,%edx
c020bd33:	39 f8                	cmp    %edi,%eax
c020bd35:	89 55 c8             	mov    %edx,-0x38(%ebp)
c020bd38:	0f 84 e7 00 00 00    	je     c020be25 <timer_run+0x135>
c020bd3e:	89 7d bc             	mov    %edi,-0x44(%ebp)
c020bd41:	8b 4d d4             	mov    -0x2c(%ebp),%ecx
c020bd44:	8d 47 01             	lea    0x1(%edi),%eax
c020bd47:	89 45 c4             	mov    %eax,-0x3c(%ebp)
c020bd4a:	8d 75 e0             	lea    -0x20(%ebp),%esi
c020bd4d:	89 df                	mov    %ebx,%edi
c020bd4f:	89 4d c0             	mov    %ecx,-0x40(%ebp)
c020bd52:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020bd59:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020bd60:	8b 5d c4             	mov    -0x3c(%ebp),%ebx
c020bd63:	8b 45 c8             	mov    -0x38(%ebp),%eax
c020bd66:	29 c3                	sub    %eax,%ebx
c020bd68:	81 e3 ff 01 00 00    	and    $0x1ff,%ebx
c020bd6e:	8d 0c dd 60 26 22 c0 	lea    -0x3fddd9a0(,%ebx,8),%ecx
c020bd75:	3b 0c dd 60 26 22 c0 	cmp    -0x3fddd9a0(,%ebx,8),%ecx
c020bd7c:	0f 84 97 00 00 00    	je     c020be19 <timer_run+0x129>
c020bd82:	8b 14 dd 64 26 22 c0 	mov    -0x3fddd99c(,%ebx,8),%edx
c020bd89:	8b 04 dd 60 26 22 c0 	mov    -0x3fddd9a0(,%ebx,8),%eax
c020bd90:	89 55 e4             	mov    %edx,-0x1c(%ebp)
c020bd93:	89 45 e0             	mov    %eax,-0x20(%ebp)
c020bd96:	8b 45 e4             	mov    -0x1c(%ebp),%eax
c020bd99:	89 30                	mov    %esi,(%eax)
c020bd9b:	8b 45 e0             	mov    -0x20(%ebp),%eax
c020bd9e:	89 70 04             	mov    %esi,0x4(%eax)
c020bda1:	39 f0                	cmp    %esi,%eax
c020bda3:	89 0c dd 64 26 22 c0 	mov    %ecx,-0x3fddd99c(,%ebx,8)
c020bdaa:	89 0c dd 60 26 22 c0 	mov    %ecx,-0x3fddd9a0(,%ebx,8)
c020bdb1:	74 66                	je     c020be19 <timer_run+0x129>
c020bdb3:	89 4d cc             	mov    %ecx,-0x34(%ebp)
c020bdb6:	8b 4d c0             	mov    -0x40(%ebp),%ecx
c020bdb9:	89 7d d4             	mov    %edi,-0x2c(%ebp)
c020bdbc:	eb 15                	jmp    c020bdd3 <timer_run+0xe3>
c020bdbe:	66 90                	xchg   %ax,%ax
c020bdc0:	89 4d d0             	mov    %ecx,-0x30(%ebp)
c020bdc3:	89 04 24             	mov    %eax,(%esp)
c020bdc6:	ff 50 10             	call   *0x10(%eax)
c020bdc9:	8b 45 e0             	mov    -0x20(%ebp),%eax
c020bdcc:	8b 4d d0             	mov    -0x30(%ebp),%ecx
c020bdcf:	39 f0                	cmp    %esi,%eax
c020bdd1:	74 43                	je     c020be16 <timer_run+0x126>
c020bdd3:	8b 78 04             	mov    0x4(%eax),%edi
c020bdd6:	8b 10                	mov    (%eax),%edx
c020bdd8:	89 17                	mov    %edx,(%edi)
c020bdda:	8b 78 04             	mov    0x4(%eax),%edi
c020bddd:	89 7a 04             	mov    %edi,0x4(%edx)
c020bde0:	8b 7d d4             	mov    -0x2c(%ebp),%edi
c020bde3:	3b 48 08             	cmp    0x8(%eax),%ecx
c020bde6:	89 40 04             	mov    %eax,0x4(%eax)
c020bde9:	1b 78 0c             	sbb    0xc(%eax),%edi
c020bdec:	89 00                	mov    %eax,(%eax)
c020bdee:	73 d0                	jae    c020bdc0 <timer_run+0xd0>
c020bdf0:	8b 14 dd 64 26 22 c0 	mov    -0x3fddd99c(,%ebx,8),%edx
c020bdf7:	89 50 04             	mov    %edx,0x4(%eax)
c020bdfa:	8b 55 cc             	mov    -0x34(%ebp),%edx
c020bdfd:	89 10                	mov    %edx,(%eax)
c020bdff:	8b 14 dd 64 26 22 c0 	mov    -0x3fddd99c(,%ebx,8),%edx
c020be06:	89 02                	mov    %eax,(%edx)
c020be08:	89 04 dd 64 26 22 c0 	mov    %eax,-0x3fddd99c(,%ebx,8)
c020be0f:	8b 45 e0             	mov    -0x20(%ebp),%eax
c020be12:	39 f0                	cmp    %esi,%eax
c020be14:	75 bd                	jne    c020bdd3 <timer_run+0xe3>
c020be16:	8b 7d d4             	mov    -0x2c(%ebp),%edi
c020be19:	ff 4d c8             	decl   -0x38(%ebp)
c020be1c:	0f 85 3e ff ff ff    	jne    c020bd60 <timer_run+0x70>
c020be22:	8b 7d bc             	mov    -0x44(%ebp),%edi
c020be25:	89 3d 40 26 22 c0    	mov    %edi,0xc0222640
c020be2b:	83 c4 4c             	add    $0x4c,%esp
c020be2e:	5b                   	pop    %ebx
c020be2f:	5e                   	pop    %esi
c020be30:	5f                   	pop    %edi
c020be31:	5d                   	pop    %ebp
c020be32:	c3                   	ret
c020be33:	66 90                	xchg   %ax,%ax
c020be35:	66 90                	xchg   %ax,%ax
c020be37:	66 90                	xchg   %ax,%ax
c020be39:	66 90                	xchg   %ax,%ax
c020be3b:	66 90                	xchg   %ax,%ax
c020be3d:	66 90                	xchg   %ax,%ax
c020be3f:	90                   	nop

c020be40 <sys_irq_create>:
c020be40:	55                   	push   %ebp
c020be41:	b9 01 00 00 00       	mov    $0x1,%ecx
c020be46:	89 e5                	mov    %esp,%ebp
c020be48:	56                   	push   %esi
c020be49:	53                   	push   %ebx
c020be4a:	83 ec 30             	sub    $0x30,%esp
c020be4d:	8b 5d 08             	mov    0x8(%ebp),%ebx
c020be50:	89 4c 24 08          	mov    %ecx,0x8(%esp)
c020be54:	8b 43 d4             	mov    -0x2c(%ebx),%eax
c020be57:	89 1c 24             	mov    %ebx,(%esp)
c020be5a:	89 44 24 04          	mov    %eax,0x4(%esp)
c020be5e:	e8 ed 13 00 00       	call   c020d250 <sys_authority>
c020be63:	84 c0                	test   %al,%al
c020be65:	74 79                	je     c020bee0 <sys_irq_create+0xa0>
c020be67:	8d 45 f4             	lea    -0xc(%ebp),%eax
c020be6a:	89 44 24 08          	mov    %eax,0x8(%esp)
c020be6e:	8b 43 10             	mov    0x10(%ebx),%eax
c020be71:	8b 40 20             	mov    0x20(%eax),%eax
c020be74:	89 44 24 04          	mov    %eax,0x4(%esp)
c020be78:	8b 43 c8             	mov    -0x38(%ebx),%eax
c020be7b:	89 04 24             	mov    %eax,(%esp)
c020be7e:	e8 3d e7 ff ff       	call   c020a5c0 <irq_new>
c020be83:	85 c0                	test   %eax,%eax
c020be85:	89 c6                	mov    %eax,%esi
c020be87:	74 2f                	je     c020beb8 <sys_irq_create+0x78>
c020be89:	89 74 24 04          	mov    %esi,0x4(%esp)
c020be8d:	b8 10 11 00 00       	mov    $0x1110,%eax
c020be92:	ba 01 00 00 00       	mov    $0x1,%edx
c020be97:	89 44 24 0c          	mov    %eax,0xc(%esp)
c020be9b:	89 54 24 08          	mov    %edx,0x8(%esp)
c020be9f:	8b 43 10             	mov    0x10(%ebx),%eax
c020bea2:	89 04 24             	mov    %eax,(%esp)
c020bea5:	e8 26 e5 ff ff       	call   c020a3d0 <handle_put>
c020beaa:	85 c0                	test   %eax,%eax
c020beac:	78 1a                	js     c020bec8 <sys_irq_create+0x88>
c020beae:	83 c4 30             	add    $0x30,%esp
c020beb1:	5b                   	pop    %ebx
c020beb2:	5e                   	pop    %esi
c020beb3:	5d                   	pop    %ebp
c020beb4:	c3                   	ret
c020beb5:	8d 76 00             	lea    0x0(%esi),%esi
c020beb8:	8b 45 f4             	mov    -0xc(%ebp),%eax
c020bebb:	83 c4 30             	add    $0x30,%esp
c020bebe:	5b                   	pop    %ebx
c020bebf:	5e                   	pop    %esi
c020bec0:	5d                   	pop    %ebp
c020bec1:	c3                   	ret
c020bec2:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c020bec8:	89 45 e4             	mov    %eax,-0x1c(%ebp)
c020becb:	89 34 24             	mov    %esi,(%esp)
c020bece:	e8 0d e9 ff ff       	call   c020a7e0 <object_put>
c020bed3:	8b 45 e4             	mov    -0x1c(%ebp),%eax
c020bed6:	83 c4 30             	add    $0x30,%esp
c020bed9:	5b                   	pop    %ebx
c020beda:	5e                   	pop    %esi
c020bedb:	5d                   	pop    %ebp
c020bedc:	c3                   	ret
c020bedd:	8d 76 00             	lea    0x0(%esi),%esi
c020bee0:	b8 38 ff ff ff       	mov    $0xffffff38,%eax
c020bee5:	eb c7                	jmp    c020beae <sys_irq_create+0x6e>
c020bee7:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020beee:	66 90                	xchg   %ax,%ax

c020bef0 <sys_irq_bind>:
c020bef0:	55                   	push   %ebp
c020bef1:	ba 06 00 00 00       	mov    $0x6,%edx
c020bef6:	89 e5                	mov    %esp,%ebp
c020bef8:	b8 01 00 00 00       	mov    $0x1,%eax
c020befd:	56                   	push   %esi
c020befe:	53                   	push   %ebx
c020beff:	83 ec 10             	sub    $0x10,%esp
c020bf02:	8b 5d 08             	mov    0x8(%ebp),%ebx
c020bf05:	89 54 24 08          	mov    %edx,0x8(%esp)
c020bf09:	89 44 24 0c          	mov    %eax,0xc(%esp)
c020bf0d:	8b 43 d4             	mov    -0x2c(%ebx),%eax
c020bf10:	89 44 24 04          	mov    %eax,0x4(%esp)
c020bf14:	8b 43 10             	mov    0x10(%ebx),%eax
c020bf17:	89 04 24             	mov    %eax,(%esp)
c020bf1a:	e8 21 e3 ff ff       	call   c020a240 <handle_get>
c020bf1f:	b9 01 00 00 00       	mov    $0x1,%ecx
c020bf24:	89 4c 24 0c          	mov    %ecx,0xc(%esp)
c020bf28:	89 c6                	mov    %eax,%esi
c020bf2a:	b8 02 00 00 00       	mov    $0x2,%eax
c020bf2f:	89 44 24 08          	mov    %eax,0x8(%esp)
c020bf33:	8b 43 c8             	mov    -0x38(%ebx),%eax
c020bf36:	89 44 24 04          	mov    %eax,0x4(%esp)
c020bf3a:	8b 43 10             	mov    0x10(%ebx),%eax
c020bf3d:	89 04 24             	mov    %eax,(%esp)
c020bf40:	e8 fb e2 ff ff       	call   c020a240 <handle_get>
c020bf45:	85 f6                	test   %esi,%esi
c020bf47:	74 37                	je     c020bf80 <sys_irq_bind+0x90>
c020bf49:	85 c0                	test   %eax,%eax
c020bf4b:	74 33                	je     c020bf80 <sys_irq_bind+0x90>
c020bf4d:	8b 53 c4             	mov    -0x3c(%ebx),%edx
c020bf50:	85 d2                	test   %edx,%edx
c020bf52:	74 1c                	je     c020bf70 <sys_irq_bind+0x80>
c020bf54:	89 44 24 04          	mov    %eax,0x4(%esp)
c020bf58:	89 54 24 08          	mov    %edx,0x8(%esp)
c020bf5c:	89 34 24             	mov    %esi,(%esp)
c020bf5f:	e8 5c e7 ff ff       	call   c020a6c0 <irq_bind>
c020bf64:	31 c0                	xor    %eax,%eax
c020bf66:	83 c4 10             	add    $0x10,%esp
c020bf69:	5b                   	pop    %ebx
c020bf6a:	5e                   	pop    %esi
c020bf6b:	5d                   	pop    %ebp
c020bf6c:	c3                   	ret
c020bf6d:	8d 76 00             	lea    0x0(%esi),%esi
c020bf70:	b8 ea ff ff ff       	mov    $0xffffffea,%eax
c020bf75:	eb ef                	jmp    c020bf66 <sys_irq_bind+0x76>
c020bf77:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020bf7e:	66 90                	xchg   %ax,%ax
c020bf80:	b8 38 ff ff ff       	mov    $0xffffff38,%eax
c020bf85:	eb df                	jmp    c020bf66 <sys_irq_bind+0x76>
c020bf87:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020bf8e:	66 90                	xchg   %ax,%ax

c020bf90 <sys_irq_ack>:
c020bf90:	55                   	push   %ebp
c020bf91:	b9 01 00 00 00       	mov    $0x1,%ecx
c020bf96:	89 e5                	mov    %esp,%ebp
c020bf98:	83 ec 18             	sub    $0x18,%esp
c020bf9b:	8b 45 08             	mov    0x8(%ebp),%eax
c020bf9e:	ba 06 00 00 00       	mov    $0x6,%edx
c020bfa3:	89 4c 24 0c          	mov    %ecx,0xc(%esp)
c020bfa7:	89 54 24 08          	mov    %edx,0x8(%esp)
c020bfab:	8b 50 d4             	mov    -0x2c(%eax),%edx
c020bfae:	89 54 24 04          	mov    %edx,0x4(%esp)
c020bfb2:	8b 40 10             	mov    0x10(%eax),%eax
c020bfb5:	89 04 24             	mov    %eax,(%esp)
c020bfb8:	e8 83 e2 ff ff       	call   c020a240 <handle_get>
c020bfbd:	85 c0                	test   %eax,%eax
c020bfbf:	74 1f                	je     c020bfe0 <sys_irq_ack+0x50>
c020bfc1:	8b 50 0c             	mov    0xc(%eax),%edx
c020bfc4:	85 d2                	test   %edx,%edx
c020bfc6:	74 11                	je     c020bfd9 <sys_irq_ack+0x49>
c020bfc8:	8b 40 08             	mov    0x8(%eax),%eax
c020bfcb:	89 04 24             	mov    %eax,(%esp)
c020bfce:	e8 2d 64 ff ff       	call   c0202400 <irq_unmask>
c020bfd3:	31 c0                	xor    %eax,%eax
c020bfd5:	89 ec                	mov    %ebp,%esp
c020bfd7:	5d                   	pop    %ebp
c020bfd8:	c3                   	ret
c020bfd9:	b8 ea ff ff ff       	mov    $0xffffffea,%eax
c020bfde:	eb f5                	jmp    c020bfd5 <sys_irq_ack+0x45>
c020bfe0:	b8 38 ff ff ff       	mov    $0xffffff38,%eax
c020bfe5:	eb ee                	jmp    c020bfd5 <sys_irq_ack+0x45>
c020bfe7:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020bfee:	66 90                	xchg   %ax,%ax

c020bff0 <sys_io_grant>:
c020bff0:	55                   	push   %ebp
c020bff1:	ba 01 00 00 00       	mov    $0x1,%edx
c020bff6:	89 e5                	mov    %esp,%ebp
c020bff8:	b9 03 00 00 00       	mov    $0x3,%ecx
c020bffd:	56                   	push   %esi
c020bffe:	53                   	push   %ebx
c020bfff:	83 ec 10             	sub    $0x10,%esp
c020c002:	8b 5d 08             	mov    0x8(%ebp),%ebx
c020c005:	89 54 24 0c          	mov    %edx,0xc(%esp)
c020c009:	89 4c 24 08          	mov    %ecx,0x8(%esp)
c020c00d:	8b 43 c8             	mov    -0x38(%ebx),%eax
c020c010:	89 44 24 04          	mov    %eax,0x4(%esp)
c020c014:	8b 43 10             	mov    0x10(%ebx),%eax
c020c017:	89 04 24             	mov    %eax,(%esp)
c020c01a:	e8 21 e2 ff ff       	call   c020a240 <handle_get>
c020c01f:	85 c0                	test   %eax,%eax
c020c021:	74 5d                	je     c020c080 <sys_io_grant+0x90>
c020c023:	89 c6                	mov    %eax,%esi
c020c025:	b8 01 00 00 00       	mov    $0x1,%eax
c020c02a:	89 44 24 08          	mov    %eax,0x8(%esp)
c020c02e:	8b 43 d4             	mov    -0x2c(%ebx),%eax
c020c031:	89 1c 24             	mov    %ebx,(%esp)
c020c034:	89 44 24 04          	mov    %eax,0x4(%esp)
c020c038:	e8 13 12 00 00       	call   c020d250 <sys_authority>
c020c03d:	84 c0                	test   %al,%al
c020c03f:	74 3f                	je     c020c080 <sys_io_grant+0x90>
c020c041:	8b 43 c4             	mov    -0x3c(%ebx),%eax
c020c044:	3d ff ff 00 00       	cmp    $0xffff,%eax
c020c049:	77 2d                	ja     c020c078 <sys_io_grant+0x88>
c020c04b:	8b 53 cc             	mov    -0x34(%ebx),%edx
c020c04e:	85 d2                	test   %edx,%edx
c020c050:	74 26                	je     c020c078 <sys_io_grant+0x88>
c020c052:	b9 00 00 01 00       	mov    $0x10000,%ecx
c020c057:	29 c1                	sub    %eax,%ecx
c020c059:	39 d1                	cmp    %edx,%ecx
c020c05b:	72 1b                	jb     c020c078 <sys_io_grant+0x88>
c020c05d:	89 54 24 08          	mov    %edx,0x8(%esp)
c020c061:	89 44 24 04          	mov    %eax,0x4(%esp)
c020c065:	89 34 24             	mov    %esi,(%esp)
c020c068:	e8 53 48 ff ff       	call   c02008c0 <io_bitmap_allow>
c020c06d:	83 c4 10             	add    $0x10,%esp
c020c070:	5b                   	pop    %ebx
c020c071:	5e                   	pop    %esi
c020c072:	5d                   	pop    %ebp
c020c073:	c3                   	ret
c020c074:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c020c078:	b8 ea ff ff ff       	mov    $0xffffffea,%eax
c020c07d:	eb ee                	jmp    c020c06d <sys_io_grant+0x7d>
c020c07f:	90                   	nop
c020c080:	b8 38 ff ff ff       	mov    $0xffffff38,%eax
c020c085:	eb e6                	jmp    c020c06d <sys_io_grant+0x7d>
c020c087:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020c08e:	66 90                	xchg   %ax,%ax

c020c090 <sys_machine>:
c020c090:	55                   	push   %ebp
c020c091:	b8 01 00 00 00       	mov    $0x1,%eax
c020c096:	89 e5                	mov    %esp,%ebp
c020c098:	83 ec 18             	sub    $0x18,%esp
c020c09b:	89 5d fc             	mov    %ebx,-0x4(%ebp)
c020c09e:	8b 5d 08             	mov    0x8(%ebp),%ebx
c020c0a1:	89 44 24 08          	mov    %eax,0x8(%esp)
c020c0a5:	8b 43 d4             	mov    -0x2c(%ebx),%eax
c020c0a8:	89 1c 24             	mov    %ebx,(%esp)
c020c0ab:	89 44 24 04          	mov    %eax,0x4(%esp)
c020c0af:	e8 9c 11 00 00       	call   c020d250 <sys_authority>
c020c0b4:	84 c0                	test   %al,%al
c020c0b6:	74 20                	je     c020c0d8 <sys_machine+0x48>
c020c0b8:	8b 43 c8             	mov    -0x38(%ebx),%eax
c020c0bb:	83 f8 02             	cmp    $0x2,%eax
c020c0be:	74 34                	je     c020c0f4 <sys_machine+0x64>
c020c0c0:	83 f8 03             	cmp    $0x3,%eax
c020c0c3:	74 24                	je     c020c0e9 <sys_machine+0x59>
c020c0c5:	48                   	dec    %eax
c020c0c6:	74 1c                	je     c020c0e4 <sys_machine+0x54>
c020c0c8:	8b 5d fc             	mov    -0x4(%ebp),%ebx
c020c0cb:	89 ec                	mov    %ebp,%esp
c020c0cd:	b8 ea ff ff ff       	mov    $0xffffffea,%eax
c020c0d2:	5d                   	pop    %ebp
c020c0d3:	c3                   	ret
c020c0d4:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c020c0d8:	8b 5d fc             	mov    -0x4(%ebp),%ebx
c020c0db:	89 ec                	mov    %ebp,%esp
c020c0dd:	b8 38 ff ff ff       	mov    $0xffffff38,%eax
c020c0e2:	5d                   	pop    %ebp
c020c0e3:	c3                   	ret
c020c0e4:	e8 c7 61 ff ff       	call   c02022b0 <machine_reset>
c020c0e9:	8b 43 c4             	mov    -0x3c(%ebx),%eax
c020c0ec:	89 04 24             	mov    %eax,(%esp)
c020c0ef:	e8 ac 61 ff ff       	call   c02022a0 <machine_exit>
c020c0f4:	e8 27 62 ff ff       	call   c0202320 <machine_off>
c020c0f9:	66 90                	xchg   %ax,%ax
c020c0fb:	66 90                	xchg   %ax,%ax
c020c0fd:	66 90                	xchg   %ax,%ax
c020c0ff:	90                   	nop

c020c100 <sys_notify>:
c020c100:	55                   	push   %ebp
c020c101:	31 c0                	xor    %eax,%eax
c020c103:	89 e5                	mov    %esp,%ebp
c020c105:	83 ec 18             	sub    $0x18,%esp
c020c108:	89 5d fc             	mov    %ebx,-0x4(%ebp)
c020c10b:	8b 5d 08             	mov    0x8(%ebp),%ebx
c020c10e:	ba 01 00 00 00       	mov    $0x1,%edx
c020c113:	89 44 24 0c          	mov    %eax,0xc(%esp)
c020c117:	89 54 24 08          	mov    %edx,0x8(%esp)
c020c11b:	8b 43 d4             	mov    -0x2c(%ebx),%eax
c020c11e:	89 44 24 04          	mov    %eax,0x4(%esp)
c020c122:	8b 43 10             	mov    0x10(%ebx),%eax
c020c125:	89 04 24             	mov    %eax,(%esp)
c020c128:	e8 13 e1 ff ff       	call   c020a240 <handle_get>
c020c12d:	85 c0                	test   %eax,%eax
c020c12f:	74 2e                	je     c020c15f <sys_notify+0x5f>
c020c131:	8b 40 08             	mov    0x8(%eax),%eax
c020c134:	80 78 01 00          	cmpb   $0x0,0x1(%eax)
c020c138:	75 1e                	jne    c020c158 <sys_notify+0x58>
c020c13a:	8b 53 c8             	mov    -0x38(%ebx),%edx
c020c13d:	89 04 24             	mov    %eax,(%esp)
c020c140:	89 54 24 04          	mov    %edx,0x4(%esp)
c020c144:	e8 97 e9 ff ff       	call   c020aae0 <port_notify>
c020c149:	31 c0                	xor    %eax,%eax
c020c14b:	8b 5d fc             	mov    -0x4(%ebp),%ebx
c020c14e:	89 ec                	mov    %ebp,%esp
c020c150:	5d                   	pop    %ebp
c020c151:	c3                   	ret
c020c152:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c020c158:	b8 33 ff ff ff       	mov    $0xffffff33,%eax
c020c15d:	eb ec                	jmp    c020c14b <sys_notify+0x4b>
c020c15f:	b8 38 ff ff ff       	mov    $0xffffff38,%eax
c020c164:	eb e5                	jmp    c020c14b <sys_notify+0x4b>
c020c166:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020c16d:	8d 76 00             	lea    0x0(%esi),%esi

c020c170 <sys_port_create>:
c020c170:	55                   	push   %ebp
c020c171:	89 e5                	mov    %esp,%ebp
c020c173:	56                   	push   %esi
c020c174:	53                   	push   %ebx
c020c175:	83 ec 30             	sub    $0x30,%esp
c020c178:	8b 75 08             	mov    0x8(%ebp),%esi
c020c17b:	8b 56 10             	mov    0x10(%esi),%edx
c020c17e:	8b 46 d4             	mov    -0x2c(%esi),%eax
c020c181:	0f b6 4a 08          	movzbl 0x8(%edx),%ecx
c020c185:	39 c1                	cmp    %eax,%ecx
c020c187:	72 7f                	jb     c020c208 <sys_port_create+0x98>
c020c189:	8d 4d f4             	lea    -0xc(%ebp),%ecx
c020c18c:	89 4c 24 08          	mov    %ecx,0x8(%esp)
c020c190:	8b 52 20             	mov    0x20(%edx),%edx
c020c193:	89 04 24             	mov    %eax,(%esp)
c020c196:	89 54 24 04          	mov    %edx,0x4(%esp)
c020c19a:	e8 31 e7 ff ff       	call   c020a8d0 <port_new>
c020c19f:	85 c0                	test   %eax,%eax
c020c1a1:	89 c3                	mov    %eax,%ebx
c020c1a3:	74 3b                	je     c020c1e0 <sys_port_create+0x70>
c020c1a5:	c7 40 24 01 00 00 00 	movl   $0x1,0x24(%eax)
c020c1ac:	ba 01 00 00 00       	mov    $0x1,%edx
c020c1b1:	b8 10 11 00 00       	mov    $0x1110,%eax
c020c1b6:	89 44 24 0c          	mov    %eax,0xc(%esp)
c020c1ba:	89 54 24 08          	mov    %edx,0x8(%esp)
c020c1be:	89 5c 24 04          	mov    %ebx,0x4(%esp)
c020c1c2:	8b 46 10             	mov    0x10(%esi),%eax
c020c1c5:	89 04 24             	mov    %eax,(%esp)
c020c1c8:	e8 03 e2 ff ff       	call   c020a3d0 <handle_put>
c020c1cd:	85 c0                	test   %eax,%eax
c020c1cf:	78 1f                	js     c020c1f0 <sys_port_create+0x80>
c020c1d1:	83 c4 30             	add    $0x30,%esp
c020c1d4:	5b                   	pop    %ebx
c020c1d5:	5e                   	pop    %esi
c020c1d6:	5d                   	pop    %ebp
c020c1d7:	c3                   	ret
c020c1d8:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020c1df:	90                   	nop
c020c1e0:	8b 45 f4             	mov    -0xc(%ebp),%eax
c020c1e3:	83 c4 30             	add    $0x30,%esp
c020c1e6:	5b                   	pop    %ebx
c020c1e7:	5e                   	pop    %esi
c020c1e8:	5d                   	pop    %ebp
c020c1e9:	c3                   	ret
c020c1ea:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c020c1f0:	89 45 e4             	mov    %eax,-0x1c(%ebp)
c020c1f3:	89 1c 24             	mov    %ebx,(%esp)
c020c1f6:	e8 d5 e0 ff ff       	call   c020a2d0 <handle_unref>
c020c1fb:	8b 45 e4             	mov    -0x1c(%ebp),%eax
c020c1fe:	83 c4 30             	add    $0x30,%esp
c020c201:	5b                   	pop    %ebx
c020c202:	5e                   	pop    %esi
c020c203:	5d                   	pop    %ebp
c020c204:	c3                   	ret
c020c205:	8d 76 00             	lea    0x0(%esi),%esi
c020c208:	b8 ff ff ff ff       	mov    $0xffffffff,%eax
c020c20d:	eb c2                	jmp    c020c1d1 <sys_port_create+0x61>
c020c20f:	90                   	nop

c020c210 <sys_port_bind>:
c020c210:	55                   	push   %ebp
c020c211:	b8 01 00 00 00       	mov    $0x1,%eax
c020c216:	89 e5                	mov    %esp,%ebp
c020c218:	ba 02 00 00 00       	mov    $0x2,%edx
c020c21d:	56                   	push   %esi
c020c21e:	53                   	push   %ebx
c020c21f:	83 ec 10             	sub    $0x10,%esp
c020c222:	8b 75 08             	mov    0x8(%ebp),%esi
c020c225:	89 44 24 0c          	mov    %eax,0xc(%esp)
c020c229:	89 54 24 08          	mov    %edx,0x8(%esp)
c020c22d:	8b 46 d4             	mov    -0x2c(%esi),%eax
c020c230:	89 44 24 04          	mov    %eax,0x4(%esp)
c020c234:	8b 46 10             	mov    0x10(%esi),%eax
c020c237:	89 04 24             	mov    %eax,(%esp)
c020c23a:	e8 01 e0 ff ff       	call   c020a240 <handle_get>
c020c23f:	85 c0                	test   %eax,%eax
c020c241:	74 44                	je     c020c287 <sys_port_bind+0x77>
c020c243:	80 78 01 00          	cmpb   $0x0,0x1(%eax)
c020c247:	89 c3                	mov    %eax,%ebx
c020c249:	75 35                	jne    c020c280 <sys_port_bind+0x70>
c020c24b:	89 34 24             	mov    %esi,(%esp)
c020c24e:	e8 bd 90 ff ff       	call   c0205310 <received_forget>
c020c253:	ff 43 04             	incl   0x4(%ebx)
c020c256:	fe 43 21             	incb   0x21(%ebx)
c020c259:	8b 46 18             	mov    0x18(%esi),%eax
c020c25c:	85 c0                	test   %eax,%eax
c020c25e:	74 0e                	je     c020c26e <sys_port_bind+0x5e>
c020c260:	fe 48 21             	decb   0x21(%eax)
c020c263:	8b 46 18             	mov    0x18(%esi),%eax
c020c266:	89 04 24             	mov    %eax,(%esp)
c020c269:	e8 72 e5 ff ff       	call   c020a7e0 <object_put>
c020c26e:	89 5e 18             	mov    %ebx,0x18(%esi)
c020c271:	31 c0                	xor    %eax,%eax
c020c273:	83 c4 10             	add    $0x10,%esp
c020c276:	5b                   	pop    %ebx
c020c277:	5e                   	pop    %esi
c020c278:	5d                   	pop    %ebp
c020c279:	c3                   	ret
c020c27a:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c020c280:	b8 33 ff ff ff       	mov    $0xffffff33,%eax
c020c285:	eb ec                	jmp    c020c273 <sys_port_bind+0x63>
c020c287:	b8 38 ff ff ff       	mov    $0xffffff38,%eax
c020c28c:	eb e5                	jmp    c020c273 <sys_port_bind+0x63>
c020c28e:	66 90                	xchg   %ax,%ax

c020c290 <sys_mint>:
c020c290:	55                   	push   %ebp
c020c291:	ba 01 00 00 00       	mov    $0x1,%edx
c020c296:	89 e5                	mov    %esp,%ebp
c020c298:	b9 02 00 00 00       	mov    $0x2,%ecx
c020c29d:	56                   	push   %esi
c020c29e:	53                   	push   %ebx
c020c29f:	83 ec 30             	sub    $0x30,%esp
c020c2a2:	8b 5d 08             	mov    0x8(%ebp),%ebx
c020c2a5:	89 54 24 0c          	mov    %edx,0xc(%esp)
c020c2a9:	89 4c 24 08          	mov    %ecx,0x8(%esp)
c020c2ad:	8b 43 d4             	mov    -0x2c(%ebx),%eax
c020c2b0:	89 44 24 04          	mov    %eax,0x4(%esp)
c020c2b4:	8b 43 10             	mov    0x10(%ebx),%eax
c020c2b7:	89 04 24             	mov    %eax,(%esp)
c020c2ba:	e8 81 df ff ff       	call   c020a240 <handle_get>
c020c2bf:	85 c0                	test   %eax,%eax
c020c2c1:	0f 84 a8 00 00 00    	je     c020c36f <sys_mint+0xdf>
c020c2c7:	80 78 01 00          	cmpb   $0x0,0x1(%eax)
c020c2cb:	89 c6                	mov    %eax,%esi
c020c2cd:	0f 85 95 00 00 00    	jne    c020c368 <sys_mint+0xd8>
c020c2d3:	0f b7 43 c4          	movzwl -0x3c(%ebx),%eax
c020c2d7:	89 44 24 04          	mov    %eax,0x4(%esp)
c020c2db:	8b 43 10             	mov    0x10(%ebx),%eax
c020c2de:	89 04 24             	mov    %eax,(%esp)
c020c2e1:	e8 aa df ff ff       	call   c020a290 <handle_room>
c020c2e6:	85 c0                	test   %eax,%eax
c020c2e8:	78 47                	js     c020c331 <sys_mint+0xa1>
c020c2ea:	8d 45 f4             	lea    -0xc(%ebp),%eax
c020c2ed:	89 44 24 0c          	mov    %eax,0xc(%esp)
c020c2f1:	8b 43 10             	mov    0x10(%ebx),%eax
c020c2f4:	8b 40 20             	mov    0x20(%eax),%eax
c020c2f7:	89 44 24 08          	mov    %eax,0x8(%esp)
c020c2fb:	8b 43 c8             	mov    -0x38(%ebx),%eax
c020c2fe:	89 34 24             	mov    %esi,(%esp)
c020c301:	89 44 24 04          	mov    %eax,0x4(%esp)
c020c305:	e8 d6 d1 ff ff       	call   c02094e0 <badge_mint>
c020c30a:	85 c0                	test   %eax,%eax
c020c30c:	89 c6                	mov    %eax,%esi
c020c30e:	74 30                	je     c020c340 <sys_mint+0xb0>
c020c310:	0f b7 43 c4          	movzwl -0x3c(%ebx),%eax
c020c314:	89 74 24 04          	mov    %esi,0x4(%esp)
c020c318:	89 44 24 0c          	mov    %eax,0xc(%esp)
c020c31c:	31 c0                	xor    %eax,%eax
c020c31e:	89 44 24 08          	mov    %eax,0x8(%esp)
c020c322:	8b 43 10             	mov    0x10(%ebx),%eax
c020c325:	89 04 24             	mov    %eax,(%esp)
c020c328:	e8 a3 e0 ff ff       	call   c020a3d0 <handle_put>
c020c32d:	85 c0                	test   %eax,%eax
c020c32f:	78 1f                	js     c020c350 <sys_mint+0xc0>
c020c331:	83 c4 30             	add    $0x30,%esp
c020c334:	5b                   	pop    %ebx
c020c335:	5e                   	pop    %esi
c020c336:	5d                   	pop    %ebp
c020c337:	c3                   	ret
c020c338:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020c33f:	90                   	nop
c020c340:	8b 45 f4             	mov    -0xc(%ebp),%eax
c020c343:	83 c4 30             	add    $0x30,%esp
c020c346:	5b                   	pop    %ebx
c020c347:	5e                   	pop    %esi
c020c348:	5d                   	pop    %ebp
c020c349:	c3                   	ret
c020c34a:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c020c350:	ff 4e 04             	decl   0x4(%esi)
c020c353:	75 dc                	jne    c020c331 <sys_mint+0xa1>
c020c355:	89 45 e4             	mov    %eax,-0x1c(%ebp)
c020c358:	89 34 24             	mov    %esi,(%esp)
c020c35b:	e8 b0 d2 ff ff       	call   c0209610 <badge_free>
c020c360:	8b 45 e4             	mov    -0x1c(%ebp),%eax
c020c363:	eb cc                	jmp    c020c331 <sys_mint+0xa1>
c020c365:	8d 76 00             	lea    0x0(%esi),%esi
c020c368:	b8 33 ff ff ff       	mov    $0xffffff33,%eax
c020c36d:	eb c2                	jmp    c020c331 <sys_mint+0xa1>
c020c36f:	b8 38 ff ff ff       	mov    $0xffffff38,%eax
c020c374:	eb bb                	jmp    c020c331 <sys_mint+0xa1>
c020c376:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020c37d:	8d 76 00             	lea    0x0(%esi),%esi

c020c380 <sys_handle_dup>:
c020c380:	55                   	push   %ebp
c020c381:	89 e5                	mov    %esp,%ebp
c020c383:	83 ec 38             	sub    $0x38,%esp
c020c386:	89 5d f4             	mov    %ebx,-0xc(%ebp)
c020c389:	8b 5d 08             	mov    0x8(%ebp),%ebx
c020c38c:	89 75 f8             	mov    %esi,-0x8(%ebp)
c020c38f:	89 7d fc             	mov    %edi,-0x4(%ebp)
c020c392:	8b 43 d4             	mov    -0x2c(%ebx),%eax
c020c395:	89 44 24 04          	mov    %eax,0x4(%esp)
c020c399:	8b 43 10             	mov    0x10(%ebx),%eax
c020c39c:	89 04 24             	mov    %eax,(%esp)
c020c39f:	e8 5c de ff ff       	call   c020a200 <handle_at>
c020c3a4:	85 c0                	test   %eax,%eax
c020c3a6:	74 7b                	je     c020c423 <sys_handle_dup+0xa3>
c020c3a8:	89 c2                	mov    %eax,%edx
c020c3aa:	8b 43 d4             	mov    -0x2c(%ebx),%eax
c020c3ad:	8b 4b c8             	mov    -0x38(%ebx),%ecx
c020c3b0:	89 c6                	mov    %eax,%esi
c020c3b2:	81 e1 ff 2f 00 00    	and    $0x2fff,%ecx
c020c3b8:	81 ce 00 20 00 00    	or     $0x2000,%esi
c020c3be:	39 f1                	cmp    %esi,%ecx
c020c3c0:	74 32                	je     c020c3f4 <sys_handle_dup+0x74>
c020c3c2:	8b 7a 04             	mov    0x4(%edx),%edi
c020c3c5:	89 fe                	mov    %edi,%esi
c020c3c7:	83 e7 03             	and    $0x3,%edi
c020c3ca:	83 e6 e0             	and    $0xffffffe0,%esi
c020c3cd:	89 34 24             	mov    %esi,(%esp)
c020c3d0:	e8 db de ff ff       	call   c020a2b0 <handle_ref>
c020c3d5:	0f b7 43 c8          	movzwl -0x38(%ebx),%eax
c020c3d9:	89 7c 24 08          	mov    %edi,0x8(%esp)
c020c3dd:	89 74 24 04          	mov    %esi,0x4(%esp)
c020c3e1:	89 44 24 0c          	mov    %eax,0xc(%esp)
c020c3e5:	8b 43 10             	mov    0x10(%ebx),%eax
c020c3e8:	89 04 24             	mov    %eax,(%esp)
c020c3eb:	e8 e0 df ff ff       	call   c020a3d0 <handle_put>
c020c3f0:	85 c0                	test   %eax,%eax
c020c3f2:	78 14                	js     c020c408 <sys_handle_dup+0x88>
c020c3f4:	8b 5d f4             	mov    -0xc(%ebp),%ebx
c020c3f7:	8b 75 f8             	mov    -0x8(%ebp),%esi
c020c3fa:	8b 7d fc             	mov    -0x4(%ebp),%edi
c020c3fd:	89 ec                	mov    %ebp,%esp
c020c3ff:	5d                   	pop    %ebp
c020c400:	c3                   	ret
c020c401:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020c408:	89 45 e4             	mov    %eax,-0x1c(%ebp)
c020c40b:	89 34 24             	mov    %esi,(%esp)
c020c40e:	e8 bd de ff ff       	call   c020a2d0 <handle_unref>
c020c413:	8b 45 e4             	mov    -0x1c(%ebp),%eax
c020c416:	8b 5d f4             	mov    -0xc(%ebp),%ebx
c020c419:	8b 75 f8             	mov    -0x8(%ebp),%esi
c020c41c:	8b 7d fc             	mov    -0x4(%ebp),%edi
c020c41f:	89 ec                	mov    %ebp,%esp
c020c421:	5d                   	pop    %ebp
c020c422:	c3                   	ret
c020c423:	b8 38 ff ff ff       	mov    $0xffffff38,%eax
c020c428:	eb ca                	jmp    c020c3f4 <sys_handle_dup+0x74>
c020c42a:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi

c020c430 <sys_handle_close>:
c020c430:	55                   	push   %ebp
c020c431:	89 e5                	mov    %esp,%ebp
c020c433:	83 ec 18             	sub    $0x18,%esp
c020c436:	8b 45 08             	mov    0x8(%ebp),%eax
c020c439:	8b 50 d4             	mov    -0x2c(%eax),%edx
c020c43c:	89 54 24 04          	mov    %edx,0x4(%esp)
c020c440:	8b 40 10             	mov    0x10(%eax),%eax
c020c443:	89 04 24             	mov    %eax,(%esp)
c020c446:	e8 c5 de ff ff       	call   c020a310 <handle_close>
c020c44b:	89 ec                	mov    %ebp,%esp
c020c44d:	5d                   	pop    %ebp
c020c44e:	c3                   	ret
c020c44f:	90                   	nop

c020c450 <sys_handle_info>:
c020c450:	55                   	push   %ebp
c020c451:	89 e5                	mov    %esp,%ebp
c020c453:	83 ec 18             	sub    $0x18,%esp
c020c456:	89 5d fc             	mov    %ebx,-0x4(%ebp)
c020c459:	8b 5d 08             	mov    0x8(%ebp),%ebx
c020c45c:	8b 43 d4             	mov    -0x2c(%ebx),%eax
c020c45f:	89 44 24 04          	mov    %eax,0x4(%esp)
c020c463:	8b 43 10             	mov    0x10(%ebx),%eax
c020c466:	89 04 24             	mov    %eax,(%esp)
c020c469:	e8 92 dd ff ff       	call   c020a200 <handle_at>
c020c46e:	85 c0                	test   %eax,%eax
c020c470:	74 19                	je     c020c48b <sys_handle_info+0x3b>
c020c472:	8b 50 04             	mov    0x4(%eax),%edx
c020c475:	83 e2 1f             	and    $0x1f,%edx
c020c478:	89 53 c8             	mov    %edx,-0x38(%ebx)
c020c47b:	8b 40 04             	mov    0x4(%eax),%eax
c020c47e:	83 e0 e0             	and    $0xffffffe0,%eax
c020c481:	0f b6 00             	movzbl (%eax),%eax
c020c484:	8b 5d fc             	mov    -0x4(%ebp),%ebx
c020c487:	89 ec                	mov    %ebp,%esp
c020c489:	5d                   	pop    %ebp
c020c48a:	c3                   	ret
c020c48b:	b8 38 ff ff ff       	mov    $0xffffff38,%eax
c020c490:	eb f2                	jmp    c020c484 <sys_handle_info+0x34>
c020c492:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020c499:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi

c020c4a0 <sys_handle_flags>:
c020c4a0:	55                   	push   %ebp
c020c4a1:	89 e5                	mov    %esp,%ebp
c020c4a3:	83 ec 18             	sub    $0x18,%esp
c020c4a6:	89 5d fc             	mov    %ebx,-0x4(%ebp)
c020c4a9:	8b 5d 08             	mov    0x8(%ebp),%ebx
c020c4ac:	8b 43 d4             	mov    -0x2c(%ebx),%eax
c020c4af:	89 44 24 04          	mov    %eax,0x4(%esp)
c020c4b3:	8b 43 10             	mov    0x10(%ebx),%eax
c020c4b6:	89 04 24             	mov    %eax,(%esp)
c020c4b9:	e8 42 dd ff ff       	call   c020a200 <handle_at>
c020c4be:	85 c0                	test   %eax,%eax
c020c4c0:	74 2d                	je     c020c4ef <sys_handle_flags+0x4f>
c020c4c2:	8b 4b c8             	mov    -0x38(%ebx),%ecx
c020c4c5:	f7 c1 e7 ff ff ff    	test   $0xffffffe7,%ecx
c020c4cb:	75 1b                	jne    c020c4e8 <sys_handle_flags+0x48>
c020c4cd:	8b 50 04             	mov    0x4(%eax),%edx
c020c4d0:	83 e2 e7             	and    $0xffffffe7,%edx
c020c4d3:	09 ca                	or     %ecx,%edx
c020c4d5:	89 50 04             	mov    %edx,0x4(%eax)
c020c4d8:	31 c0                	xor    %eax,%eax
c020c4da:	8b 5d fc             	mov    -0x4(%ebp),%ebx
c020c4dd:	89 ec                	mov    %ebp,%esp
c020c4df:	5d                   	pop    %ebp
c020c4e0:	c3                   	ret
c020c4e1:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020c4e8:	b8 ea ff ff ff       	mov    $0xffffffea,%eax
c020c4ed:	eb eb                	jmp    c020c4da <sys_handle_flags+0x3a>
c020c4ef:	b8 38 ff ff ff       	mov    $0xffffff38,%eax
c020c4f4:	eb e4                	jmp    c020c4da <sys_handle_flags+0x3a>
c020c4f6:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020c4fd:	8d 76 00             	lea    0x0(%esi),%esi

c020c500 <sys_identity>:
c020c500:	55                   	push   %ebp
c020c501:	31 c0                	xor    %eax,%eax
c020c503:	89 e5                	mov    %esp,%ebp
c020c505:	83 ec 18             	sub    $0x18,%esp
c020c508:	89 5d fc             	mov    %ebx,-0x4(%ebp)
c020c50b:	8b 5d 08             	mov    0x8(%ebp),%ebx
c020c50e:	ba 01 00 00 00       	mov    $0x1,%edx
c020c513:	89 54 24 08          	mov    %edx,0x8(%esp)
c020c517:	89 44 24 0c          	mov    %eax,0xc(%esp)
c020c51b:	8b 43 d4             	mov    -0x2c(%ebx),%eax
c020c51e:	89 44 24 04          	mov    %eax,0x4(%esp)
c020c522:	8b 43 10             	mov    0x10(%ebx),%eax
c020c525:	89 04 24             	mov    %eax,(%esp)
c020c528:	e8 13 dd ff ff       	call   c020a240 <handle_get>
c020c52d:	8b 53 10             	mov    0x10(%ebx),%edx
c020c530:	80 7a 09 00          	cmpb   $0x0,0x9(%edx)
c020c534:	74 22                	je     c020c558 <sys_identity+0x58>
c020c536:	85 c0                	test   %eax,%eax
c020c538:	74 25                	je     c020c55f <sys_identity+0x5f>
c020c53a:	8b 50 08             	mov    0x8(%eax),%edx
c020c53d:	c1 ea 05             	shr    $0x5,%edx
c020c540:	89 53 c8             	mov    %edx,-0x38(%ebx)
c020c543:	8b 40 0c             	mov    0xc(%eax),%eax
c020c546:	89 43 c4             	mov    %eax,-0x3c(%ebx)
c020c549:	31 c0                	xor    %eax,%eax
c020c54b:	8b 5d fc             	mov    -0x4(%ebp),%ebx
c020c54e:	89 ec                	mov    %ebp,%esp
c020c550:	5d                   	pop    %ebp
c020c551:	c3                   	ret
c020c552:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c020c558:	b8 ff ff ff ff       	mov    $0xffffffff,%eax
c020c55d:	eb ec                	jmp    c020c54b <sys_identity+0x4b>
c020c55f:	b8 38 ff ff ff       	mov    $0xffffff38,%eax
c020c564:	eb e5                	jmp    c020c54b <sys_identity+0x4b>
c020c566:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020c56d:	8d 76 00             	lea    0x0(%esi),%esi

c020c570 <sys_handles_clone>:
c020c570:	55                   	push   %ebp
c020c571:	ba 01 00 00 00       	mov    $0x1,%edx
c020c576:	89 e5                	mov    %esp,%ebp
c020c578:	57                   	push   %edi
c020c579:	bf 03 00 00 00       	mov    $0x3,%edi
c020c57e:	56                   	push   %esi
c020c57f:	53                   	push   %ebx
c020c580:	83 ec 2c             	sub    $0x2c,%esp
c020c583:	8b 75 08             	mov    0x8(%ebp),%esi
c020c586:	89 54 24 08          	mov    %edx,0x8(%esp)
c020c58a:	8b 46 d4             	mov    -0x2c(%esi),%eax
c020c58d:	89 34 24             	mov    %esi,(%esp)
c020c590:	89 44 24 04          	mov    %eax,0x4(%esp)
c020c594:	e8 77 0c 00 00       	call   c020d210 <sys_task>
c020c599:	b9 01 00 00 00       	mov    $0x1,%ecx
c020c59e:	89 4c 24 0c          	mov    %ecx,0xc(%esp)
c020c5a2:	89 7c 24 08          	mov    %edi,0x8(%esp)
c020c5a6:	89 c3                	mov    %eax,%ebx
c020c5a8:	8b 46 c8             	mov    -0x38(%esi),%eax
c020c5ab:	89 44 24 04          	mov    %eax,0x4(%esp)
c020c5af:	8b 46 10             	mov    0x10(%esi),%eax
c020c5b2:	89 04 24             	mov    %eax,(%esp)
c020c5b5:	e8 86 dc ff ff       	call   c020a240 <handle_get>
c020c5ba:	85 db                	test   %ebx,%ebx
c020c5bc:	89 45 e0             	mov    %eax,-0x20(%ebp)
c020c5bf:	0f 84 ee 00 00 00    	je     c020c6b3 <sys_handles_clone+0x143>
c020c5c5:	85 c0                	test   %eax,%eax
c020c5c7:	89 c6                	mov    %eax,%esi
c020c5c9:	0f 84 e4 00 00 00    	je     c020c6b3 <sys_handles_clone+0x143>
c020c5cf:	39 c3                	cmp    %eax,%ebx
c020c5d1:	0f 84 d5 00 00 00    	je     c020c6ac <sys_handles_clone+0x13c>
c020c5d7:	80 78 01 00          	cmpb   $0x0,0x1(%eax)
c020c5db:	0f 85 cb 00 00 00    	jne    c020c6ac <sys_handles_clone+0x13c>
c020c5e1:	8b 48 70             	mov    0x70(%eax),%ecx
c020c5e4:	85 c9                	test   %ecx,%ecx
c020c5e6:	0f 85 c0 00 00 00    	jne    c020c6ac <sys_handles_clone+0x13c>
c020c5ec:	8b 83 8c 00 00 00    	mov    0x8c(%ebx),%eax
c020c5f2:	89 86 8c 00 00 00    	mov    %eax,0x8c(%esi)
c020c5f8:	8b 43 28             	mov    0x28(%ebx),%eax
c020c5fb:	85 c0                	test   %eax,%eax
c020c5fd:	75 63                	jne    c020c662 <sys_handles_clone+0xf2>
c020c5ff:	eb 7b                	jmp    c020c67c <sys_handles_clone+0x10c>
c020c601:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020c608:	8b 43 24             	mov    0x24(%ebx),%eax
c020c60b:	8d 34 c8             	lea    (%eax,%ecx,8),%esi
c020c60e:	8b 7e 04             	mov    0x4(%esi),%edi
c020c611:	85 ff                	test   %edi,%edi
c020c613:	74 47                	je     c020c65c <sys_handles_clone+0xec>
c020c615:	f7 c7 10 00 00 00    	test   $0x10,%edi
c020c61b:	75 3f                	jne    c020c65c <sys_handles_clone+0xec>
c020c61d:	89 4d e4             	mov    %ecx,-0x1c(%ebp)
c020c620:	89 f8                	mov    %edi,%eax
c020c622:	83 e7 1f             	and    $0x1f,%edi
c020c625:	83 e0 e0             	and    $0xffffffe0,%eax
c020c628:	89 04 24             	mov    %eax,(%esp)
c020c62b:	e8 80 dc ff ff       	call   c020a2b0 <handle_ref>
c020c630:	8b 45 e4             	mov    -0x1c(%ebp),%eax
c020c633:	89 7c 24 08          	mov    %edi,0x8(%esp)
c020c637:	0d 00 20 00 00       	or     $0x2000,%eax
c020c63c:	89 44 24 0c          	mov    %eax,0xc(%esp)
c020c640:	8b 46 04             	mov    0x4(%esi),%eax
c020c643:	83 e0 e0             	and    $0xffffffe0,%eax
c020c646:	89 44 24 04          	mov    %eax,0x4(%esp)
c020c64a:	8b 45 e0             	mov    -0x20(%ebp),%eax
c020c64d:	89 04 24             	mov    %eax,(%esp)
c020c650:	e8 7b dd ff ff       	call   c020a3d0 <handle_put>
c020c655:	8b 4d e4             	mov    -0x1c(%ebp),%ecx
c020c658:	85 c0                	test   %eax,%eax
c020c65a:	78 34                	js     c020c690 <sys_handles_clone+0x120>
c020c65c:	41                   	inc    %ecx
c020c65d:	3b 4b 28             	cmp    0x28(%ebx),%ecx
c020c660:	73 1a                	jae    c020c67c <sys_handles_clone+0x10c>
c020c662:	8b 43 2c             	mov    0x2c(%ebx),%eax
c020c665:	89 ca                	mov    %ecx,%edx
c020c667:	c1 ea 05             	shr    $0x5,%edx
c020c66a:	8b 04 90             	mov    (%eax,%edx,4),%eax
c020c66d:	d3 e8                	shr    %cl,%eax
c020c66f:	85 c0                	test   %eax,%eax
c020c671:	75 95                	jne    c020c608 <sys_handles_clone+0x98>
c020c673:	83 c9 1f             	or     $0x1f,%ecx
c020c676:	41                   	inc    %ecx
c020c677:	3b 4b 28             	cmp    0x28(%ebx),%ecx
c020c67a:	72 e6                	jb     c020c662 <sys_handles_clone+0xf2>
c020c67c:	31 c0                	xor    %eax,%eax
c020c67e:	83 c4 2c             	add    $0x2c,%esp
c020c681:	5b                   	pop    %ebx
c020c682:	5e                   	pop    %esi
c020c683:	5f                   	pop    %edi
c020c684:	5d                   	pop    %ebp
c020c685:	c3                   	ret
c020c686:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020c68d:	8d 76 00             	lea    0x0(%esi),%esi
c020c690:	89 45 e4             	mov    %eax,-0x1c(%ebp)
c020c693:	8b 56 04             	mov    0x4(%esi),%edx
c020c696:	83 e2 e0             	and    $0xffffffe0,%edx
c020c699:	89 14 24             	mov    %edx,(%esp)
c020c69c:	e8 2f dc ff ff       	call   c020a2d0 <handle_unref>
c020c6a1:	8b 45 e4             	mov    -0x1c(%ebp),%eax
c020c6a4:	83 c4 2c             	add    $0x2c,%esp
c020c6a7:	5b                   	pop    %ebx
c020c6a8:	5e                   	pop    %esi
c020c6a9:	5f                   	pop    %edi
c020c6aa:	5d                   	pop    %ebp
c020c6ab:	c3                   	ret
c020c6ac:	b8 ea ff ff ff       	mov    $0xffffffea,%eax
c020c6b1:	eb cb                	jmp    c020c67e <sys_handles_clone+0x10e>
c020c6b3:	b8 38 ff ff ff       	mov    $0xffffff38,%eax
c020c6b8:	eb c4                	jmp    c020c67e <sys_handles_clone+0x10e>
c020c6ba:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi

c020c6c0 <sys_handle_put>:
c020c6c0:	55                   	push   %ebp
c020c6c1:	ba 03 00 00 00       	mov    $0x3,%edx
c020c6c6:	89 e5                	mov    %esp,%ebp
c020c6c8:	b8 01 00 00 00       	mov    $0x1,%eax
c020c6cd:	57                   	push   %edi
c020c6ce:	56                   	push   %esi
c020c6cf:	53                   	push   %ebx
c020c6d0:	83 ec 2c             	sub    $0x2c,%esp
c020c6d3:	8b 5d 08             	mov    0x8(%ebp),%ebx
c020c6d6:	89 54 24 08          	mov    %edx,0x8(%esp)
c020c6da:	89 44 24 0c          	mov    %eax,0xc(%esp)
c020c6de:	8b 43 d4             	mov    -0x2c(%ebx),%eax
c020c6e1:	89 44 24 04          	mov    %eax,0x4(%esp)
c020c6e5:	8b 43 10             	mov    0x10(%ebx),%eax
c020c6e8:	89 04 24             	mov    %eax,(%esp)
c020c6eb:	e8 50 db ff ff       	call   c020a240 <handle_get>
c020c6f0:	89 c6                	mov    %eax,%esi
c020c6f2:	8b 43 c8             	mov    -0x38(%ebx),%eax
c020c6f5:	89 44 24 04          	mov    %eax,0x4(%esp)
c020c6f9:	8b 43 10             	mov    0x10(%ebx),%eax
c020c6fc:	89 04 24             	mov    %eax,(%esp)
c020c6ff:	e8 fc da ff ff       	call   c020a200 <handle_at>
c020c704:	85 f6                	test   %esi,%esi
c020c706:	74 78                	je     c020c780 <sys_handle_put+0xc0>
c020c708:	85 c0                	test   %eax,%eax
c020c70a:	74 74                	je     c020c780 <sys_handle_put+0xc0>
c020c70c:	80 7e 01 00          	cmpb   $0x0,0x1(%esi)
c020c710:	75 5e                	jne    c020c770 <sys_handle_put+0xb0>
c020c712:	89 45 e4             	mov    %eax,-0x1c(%ebp)
c020c715:	8b 78 04             	mov    0x4(%eax),%edi
c020c718:	83 e7 e0             	and    $0xffffffe0,%edi
c020c71b:	89 3c 24             	mov    %edi,(%esp)
c020c71e:	e8 8d db ff ff       	call   c020a2b0 <handle_ref>
c020c723:	0f b7 53 c4          	movzwl -0x3c(%ebx),%edx
c020c727:	89 54 24 0c          	mov    %edx,0xc(%esp)
c020c72b:	8b 45 e4             	mov    -0x1c(%ebp),%eax
c020c72e:	8b 40 04             	mov    0x4(%eax),%eax
c020c731:	89 7c 24 04          	mov    %edi,0x4(%esp)
c020c735:	89 34 24             	mov    %esi,(%esp)
c020c738:	83 e0 03             	and    $0x3,%eax
c020c73b:	89 44 24 08          	mov    %eax,0x8(%esp)
c020c73f:	e8 8c dc ff ff       	call   c020a3d0 <handle_put>
c020c744:	85 c0                	test   %eax,%eax
c020c746:	78 08                	js     c020c750 <sys_handle_put+0x90>
c020c748:	83 c4 2c             	add    $0x2c,%esp
c020c74b:	5b                   	pop    %ebx
c020c74c:	5e                   	pop    %esi
c020c74d:	5f                   	pop    %edi
c020c74e:	5d                   	pop    %ebp
c020c74f:	c3                   	ret
c020c750:	89 45 e4             	mov    %eax,-0x1c(%ebp)
c020c753:	89 3c 24             	mov    %edi,(%esp)
c020c756:	e8 75 db ff ff       	call   c020a2d0 <handle_unref>
c020c75b:	8b 45 e4             	mov    -0x1c(%ebp),%eax
c020c75e:	83 c4 2c             	add    $0x2c,%esp
c020c761:	5b                   	pop    %ebx
c020c762:	5e                   	pop    %esi
c020c763:	5f                   	pop    %edi
c020c764:	5d                   	pop    %ebp
c020c765:	c3                   	ret
c020c766:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020c76d:	8d 76 00             	lea    0x0(%esi),%esi
c020c770:	b8 33 ff ff ff       	mov    $0xffffff33,%eax
c020c775:	eb d1                	jmp    c020c748 <sys_handle_put+0x88>
c020c777:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020c77e:	66 90                	xchg   %ax,%ax
c020c780:	b8 38 ff ff ff       	mov    $0xffffff38,%eax
c020c785:	eb c1                	jmp    c020c748 <sys_handle_put+0x88>
c020c787:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020c78e:	66 90                	xchg   %ax,%ax

c020c790 <sys_account_create>:
c020c790:	55                   	push   %ebp
c020c791:	31 c9                	xor    %ecx,%ecx
c020c793:	89 e5                	mov    %esp,%ebp
c020c795:	56                   	push   %esi
c020c796:	be 05 00 00 00       	mov    $0x5,%esi
c020c79b:	53                   	push   %ebx
c020c79c:	83 ec 30             	sub    $0x30,%esp
c020c79f:	8b 5d 08             	mov    0x8(%ebp),%ebx
c020c7a2:	89 4c 24 0c          	mov    %ecx,0xc(%esp)
c020c7a6:	89 74 24 08          	mov    %esi,0x8(%esp)
c020c7aa:	8b 43 d4             	mov    -0x2c(%ebx),%eax
c020c7ad:	89 44 24 04          	mov    %eax,0x4(%esp)
c020c7b1:	8b 43 10             	mov    0x10(%ebx),%eax
c020c7b4:	89 04 24             	mov    %eax,(%esp)
c020c7b7:	e8 84 da ff ff       	call   c020a240 <handle_get>
c020c7bc:	8b 53 c8             	mov    -0x38(%ebx),%edx
c020c7bf:	89 55 ec             	mov    %edx,-0x14(%ebp)
c020c7c2:	8b 53 c4             	mov    -0x3c(%ebx),%edx
c020c7c5:	85 c0                	test   %eax,%eax
c020c7c7:	89 55 f0             	mov    %edx,-0x10(%ebp)
c020c7ca:	8b 53 cc             	mov    -0x34(%ebx),%edx
c020c7cd:	89 55 f4             	mov    %edx,-0xc(%ebp)
c020c7d0:	74 73                	je     c020c845 <sys_account_create+0xb5>
c020c7d2:	89 04 24             	mov    %eax,(%esp)
c020c7d5:	8d 55 e8             	lea    -0x18(%ebp),%edx
c020c7d8:	89 54 24 08          	mov    %edx,0x8(%esp)
c020c7dc:	8d 55 ec             	lea    -0x14(%ebp),%edx
c020c7df:	89 54 24 04          	mov    %edx,0x4(%esp)
c020c7e3:	e8 98 cb ff ff       	call   c0209380 <account_new>
c020c7e8:	85 c0                	test   %eax,%eax
c020c7ea:	89 c6                	mov    %eax,%esi
c020c7ec:	74 32                	je     c020c820 <sys_account_create+0x90>
c020c7ee:	89 74 24 04          	mov    %esi,0x4(%esp)
c020c7f2:	b8 10 11 00 00       	mov    $0x1110,%eax
c020c7f7:	ba 01 00 00 00       	mov    $0x1,%edx
c020c7fc:	89 44 24 0c          	mov    %eax,0xc(%esp)
c020c800:	89 54 24 08          	mov    %edx,0x8(%esp)
c020c804:	8b 43 10             	mov    0x10(%ebx),%eax
c020c807:	89 04 24             	mov    %eax,(%esp)
c020c80a:	e8 c1 db ff ff       	call   c020a3d0 <handle_put>
c020c80f:	85 c0                	test   %eax,%eax
c020c811:	78 1d                	js     c020c830 <sys_account_create+0xa0>
c020c813:	83 c4 30             	add    $0x30,%esp
c020c816:	5b                   	pop    %ebx
c020c817:	5e                   	pop    %esi
c020c818:	5d                   	pop    %ebp
c020c819:	c3                   	ret
c020c81a:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c020c820:	8b 45 e8             	mov    -0x18(%ebp),%eax
c020c823:	83 c4 30             	add    $0x30,%esp
c020c826:	5b                   	pop    %ebx
c020c827:	5e                   	pop    %esi
c020c828:	5d                   	pop    %ebp
c020c829:	c3                   	ret
c020c82a:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c020c830:	89 45 e4             	mov    %eax,-0x1c(%ebp)
c020c833:	89 34 24             	mov    %esi,(%esp)
c020c836:	e8 a5 df ff ff       	call   c020a7e0 <object_put>
c020c83b:	8b 45 e4             	mov    -0x1c(%ebp),%eax
c020c83e:	83 c4 30             	add    $0x30,%esp
c020c841:	5b                   	pop    %ebx
c020c842:	5e                   	pop    %esi
c020c843:	5d                   	pop    %ebp
c020c844:	c3                   	ret
c020c845:	b8 38 ff ff ff       	mov    $0xffffff38,%eax
c020c84a:	eb c7                	jmp    c020c813 <sys_account_create+0x83>
c020c84c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi

c020c850 <sys_who>:
c020c850:	55                   	push   %ebp
c020c851:	89 e5                	mov    %esp,%ebp
c020c853:	83 ec 18             	sub    $0x18,%esp
c020c856:	8b 45 08             	mov    0x8(%ebp),%eax
c020c859:	8b 50 18             	mov    0x18(%eax),%edx
c020c85c:	85 d2                	test   %edx,%edx
c020c85e:	74 20                	je     c020c880 <sys_who+0x30>
c020c860:	89 54 24 04          	mov    %edx,0x4(%esp)
c020c864:	8b 40 d4             	mov    -0x2c(%eax),%eax
c020c867:	89 04 24             	mov    %eax,(%esp)
c020c86a:	e8 f1 d0 ff ff       	call   c0209960 <call_find>
c020c86f:	85 c0                	test   %eax,%eax
c020c871:	74 0d                	je     c020c880 <sys_who+0x30>
c020c873:	8b 40 30             	mov    0x30(%eax),%eax
c020c876:	8b 80 88 00 00 00    	mov    0x88(%eax),%eax
c020c87c:	89 ec                	mov    %ebp,%esp
c020c87e:	5d                   	pop    %ebp
c020c87f:	c3                   	ret
c020c880:	b8 37 ff ff ff       	mov    $0xffffff37,%eax
c020c885:	eb f5                	jmp    c020c87c <sys_who+0x2c>
c020c887:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020c88e:	66 90                	xchg   %ax,%ax

c020c890 <sys_cancel_poll>:
c020c890:	55                   	push   %ebp
c020c891:	89 e5                	mov    %esp,%ebp
c020c893:	83 ec 18             	sub    $0x18,%esp
c020c896:	8b 45 08             	mov    0x8(%ebp),%eax
c020c899:	8b 50 18             	mov    0x18(%eax),%edx
c020c89c:	85 d2                	test   %edx,%edx
c020c89e:	74 28                	je     c020c8c8 <sys_cancel_poll+0x38>
c020c8a0:	89 54 24 04          	mov    %edx,0x4(%esp)
c020c8a4:	8b 40 d4             	mov    -0x2c(%eax),%eax
c020c8a7:	89 04 24             	mov    %eax,(%esp)
c020c8aa:	e8 b1 d0 ff ff       	call   c0209960 <call_find>
c020c8af:	85 c0                	test   %eax,%eax
c020c8b1:	74 15                	je     c020c8c8 <sys_cancel_poll+0x38>
c020c8b3:	0f b6 40 0b          	movzbl 0xb(%eax),%eax
c020c8b7:	c0 e8 02             	shr    $0x2,%al
c020c8ba:	0f b6 c0             	movzbl %al,%eax
c020c8bd:	83 e0 01             	and    $0x1,%eax
c020c8c0:	89 ec                	mov    %ebp,%esp
c020c8c2:	5d                   	pop    %ebp
c020c8c3:	c3                   	ret
c020c8c4:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c020c8c8:	b8 37 ff ff ff       	mov    $0xffffff37,%eax
c020c8cd:	eb f1                	jmp    c020c8c0 <sys_cancel_poll+0x30>
c020c8cf:	90                   	nop

c020c8d0 <sys_mem_zero>:
c020c8d0:	55                   	push   %ebp
c020c8d1:	b9 02 00 00 00       	mov    $0x2,%ecx
c020c8d6:	89 e5                	mov    %esp,%ebp
c020c8d8:	57                   	push   %edi
c020c8d9:	56                   	push   %esi
c020c8da:	be 03 00 00 00       	mov    $0x3,%esi
c020c8df:	53                   	push   %ebx
c020c8e0:	83 ec 1c             	sub    $0x1c,%esp
c020c8e3:	8b 5d 08             	mov    0x8(%ebp),%ebx
c020c8e6:	89 4c 24 0c          	mov    %ecx,0xc(%esp)
c020c8ea:	89 74 24 08          	mov    %esi,0x8(%esp)
c020c8ee:	8b 43 d4             	mov    -0x2c(%ebx),%eax
c020c8f1:	89 44 24 04          	mov    %eax,0x4(%esp)
c020c8f5:	8b 43 10             	mov    0x10(%ebx),%eax
c020c8f8:	89 04 24             	mov    %eax,(%esp)
c020c8fb:	e8 40 d9 ff ff       	call   c020a240 <handle_get>
c020c900:	85 c0                	test   %eax,%eax
c020c902:	0f 84 a4 00 00 00    	je     c020c9ac <sys_mem_zero+0xdc>
c020c908:	8b 4b c8             	mov    -0x38(%ebx),%ecx
c020c90b:	ba ea ff ff ff       	mov    $0xffffffea,%edx
c020c910:	f7 c1 ff 0f 00 00    	test   $0xfff,%ecx
c020c916:	75 69                	jne    c020c981 <sys_mem_zero+0xb1>
c020c918:	8d b1 00 f0 ff ff    	lea    -0x1000(%ecx),%esi
c020c91e:	81 fe ff ef ff bf    	cmp    $0xbfffefff,%esi
c020c924:	77 5b                	ja     c020c981 <sys_mem_zero+0xb1>
c020c926:	8b 7b c4             	mov    -0x3c(%ebx),%edi
c020c929:	be 00 00 00 c0       	mov    $0xc0000000,%esi
c020c92e:	29 ce                	sub    %ecx,%esi
c020c930:	c1 ee 0c             	shr    $0xc,%esi
c020c933:	39 fe                	cmp    %edi,%esi
c020c935:	72 4a                	jb     c020c981 <sys_mem_zero+0xb1>
c020c937:	8b 73 cc             	mov    -0x34(%ebx),%esi
c020c93a:	83 fe 1f             	cmp    $0x1f,%esi
c020c93d:	77 42                	ja     c020c981 <sys_mem_zero+0xb1>
c020c93f:	8b 90 84 00 00 00    	mov    0x84(%eax),%edx
c020c945:	85 d2                	test   %edx,%edx
c020c947:	74 08                	je     c020c951 <sys_mem_zero+0x81>
c020c949:	81 f9 ff ef ff 0f    	cmp    $0xfffefff,%ecx
c020c94f:	76 3f                	jbe    c020c990 <sys_mem_zero+0xc0>
c020c951:	89 74 24 0c          	mov    %esi,0xc(%esp)
c020c955:	8d 53 c4             	lea    -0x3c(%ebx),%edx
c020c958:	83 c0 0c             	add    $0xc,%eax
c020c95b:	89 54 24 08          	mov    %edx,0x8(%esp)
c020c95f:	8d 53 c8             	lea    -0x38(%ebx),%edx
c020c962:	89 54 24 04          	mov    %edx,0x4(%esp)
c020c966:	89 04 24             	mov    %eax,(%esp)
c020c969:	e8 c2 a4 ff ff       	call   c0206e30 <space_zero>
c020c96e:	85 c0                	test   %eax,%eax
c020c970:	89 c2                	mov    %eax,%edx
c020c972:	75 0d                	jne    c020c981 <sys_mem_zero+0xb1>
c020c974:	8b 43 c4             	mov    -0x3c(%ebx),%eax
c020c977:	85 c0                	test   %eax,%eax
c020c979:	b8 02 f0 ff ff       	mov    $0xfffff002,%eax
c020c97e:	0f 45 d0             	cmovne %eax,%edx
c020c981:	83 c4 1c             	add    $0x1c,%esp
c020c984:	89 d0                	mov    %edx,%eax
c020c986:	5b                   	pop    %ebx
c020c987:	5e                   	pop    %esi
c020c988:	5f                   	pop    %edi
c020c989:	5d                   	pop    %ebp
c020c98a:	c3                   	ret
c020c98b:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c020c98f:	90                   	nop
c020c990:	c1 e7 0c             	shl    $0xc,%edi
c020c993:	ba f0 ff ff ff       	mov    $0xfffffff0,%edx
c020c998:	01 cf                	add    %ecx,%edi
c020c99a:	81 ff 00 00 fb 0f    	cmp    $0xffb0000,%edi
c020c9a0:	76 af                	jbe    c020c951 <sys_mem_zero+0x81>
c020c9a2:	83 c4 1c             	add    $0x1c,%esp
c020c9a5:	89 d0                	mov    %edx,%eax
c020c9a7:	5b                   	pop    %ebx
c020c9a8:	5e                   	pop    %esi
c020c9a9:	5f                   	pop    %edi
c020c9aa:	5d                   	pop    %ebp
c020c9ab:	c3                   	ret
c020c9ac:	ba 38 ff ff ff       	mov    $0xffffff38,%edx
c020c9b1:	eb ce                	jmp    c020c981 <sys_mem_zero+0xb1>
c020c9b3:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020c9ba:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi

c020c9c0 <sys_mem_protect>:
c020c9c0:	55                   	push   %ebp
c020c9c1:	b9 02 00 00 00       	mov    $0x2,%ecx
c020c9c6:	89 e5                	mov    %esp,%ebp
c020c9c8:	56                   	push   %esi
c020c9c9:	be 03 00 00 00       	mov    $0x3,%esi
c020c9ce:	53                   	push   %ebx
c020c9cf:	83 ec 10             	sub    $0x10,%esp
c020c9d2:	8b 5d 08             	mov    0x8(%ebp),%ebx
c020c9d5:	89 4c 24 0c          	mov    %ecx,0xc(%esp)
c020c9d9:	89 74 24 08          	mov    %esi,0x8(%esp)
c020c9dd:	8b 43 d4             	mov    -0x2c(%ebx),%eax
c020c9e0:	89 44 24 04          	mov    %eax,0x4(%esp)
c020c9e4:	8b 43 10             	mov    0x10(%ebx),%eax
c020c9e7:	89 04 24             	mov    %eax,(%esp)
c020c9ea:	e8 51 d8 ff ff       	call   c020a240 <handle_get>
c020c9ef:	85 c0                	test   %eax,%eax
c020c9f1:	74 6c                	je     c020ca5f <sys_mem_protect+0x9f>
c020c9f3:	8b 53 c8             	mov    -0x38(%ebx),%edx
c020c9f6:	89 c1                	mov    %eax,%ecx
c020c9f8:	b8 ea ff ff ff       	mov    $0xffffffea,%eax
c020c9fd:	f7 c2 ff 0f 00 00    	test   $0xfff,%edx
c020ca03:	75 53                	jne    c020ca58 <sys_mem_protect+0x98>
c020ca05:	8d b2 00 f0 ff ff    	lea    -0x1000(%edx),%esi
c020ca0b:	81 fe ff ef ff bf    	cmp    $0xbfffefff,%esi
c020ca11:	77 45                	ja     c020ca58 <sys_mem_protect+0x98>
c020ca13:	be 00 00 00 c0       	mov    $0xc0000000,%esi
c020ca18:	29 d6                	sub    %edx,%esi
c020ca1a:	c1 ee 0c             	shr    $0xc,%esi
c020ca1d:	3b 73 c4             	cmp    -0x3c(%ebx),%esi
c020ca20:	72 36                	jb     c020ca58 <sys_mem_protect+0x98>
c020ca22:	8b 53 cc             	mov    -0x34(%ebx),%edx
c020ca25:	83 fa 07             	cmp    $0x7,%edx
c020ca28:	77 2e                	ja     c020ca58 <sys_mem_protect+0x98>
c020ca2a:	89 54 24 0c          	mov    %edx,0xc(%esp)
c020ca2e:	8d 43 c4             	lea    -0x3c(%ebx),%eax
c020ca31:	89 44 24 08          	mov    %eax,0x8(%esp)
c020ca35:	8d 43 c8             	lea    -0x38(%ebx),%eax
c020ca38:	89 44 24 04          	mov    %eax,0x4(%esp)
c020ca3c:	8d 41 0c             	lea    0xc(%ecx),%eax
c020ca3f:	89 04 24             	mov    %eax,(%esp)
c020ca42:	e8 f9 b2 ff ff       	call   c0207d40 <space_protect>
c020ca47:	85 c0                	test   %eax,%eax
c020ca49:	75 0d                	jne    c020ca58 <sys_mem_protect+0x98>
c020ca4b:	8b 53 c4             	mov    -0x3c(%ebx),%edx
c020ca4e:	85 d2                	test   %edx,%edx
c020ca50:	ba 02 f0 ff ff       	mov    $0xfffff002,%edx
c020ca55:	0f 45 c2             	cmovne %edx,%eax
c020ca58:	83 c4 10             	add    $0x10,%esp
c020ca5b:	5b                   	pop    %ebx
c020ca5c:	5e                   	pop    %esi
c020ca5d:	5d                   	pop    %ebp
c020ca5e:	c3                   	ret
c020ca5f:	b8 38 ff ff ff       	mov    $0xffffff38,%eax
c020ca64:	eb f2                	jmp    c020ca58 <sys_mem_protect+0x98>
c020ca66:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020ca6d:	8d 76 00             	lea    0x0(%esi),%esi

c020ca70 <sys_mem_empty>:
c020ca70:	55                   	push   %ebp
c020ca71:	b9 02 00 00 00       	mov    $0x2,%ecx
c020ca76:	89 e5                	mov    %esp,%ebp
c020ca78:	83 ec 28             	sub    $0x28,%esp
c020ca7b:	89 5d f4             	mov    %ebx,-0xc(%ebp)
c020ca7e:	8b 5d 08             	mov    0x8(%ebp),%ebx
c020ca81:	89 75 f8             	mov    %esi,-0x8(%ebp)
c020ca84:	be 03 00 00 00       	mov    $0x3,%esi
c020ca89:	89 7d fc             	mov    %edi,-0x4(%ebp)
c020ca8c:	89 4c 24 0c          	mov    %ecx,0xc(%esp)
c020ca90:	89 74 24 08          	mov    %esi,0x8(%esp)
c020ca94:	8b 43 d4             	mov    -0x2c(%ebx),%eax
c020ca97:	89 44 24 04          	mov    %eax,0x4(%esp)
c020ca9b:	8b 43 10             	mov    0x10(%ebx),%eax
c020ca9e:	89 04 24             	mov    %eax,(%esp)
c020caa1:	e8 9a d7 ff ff       	call   c020a240 <handle_get>
c020caa6:	85 c0                	test   %eax,%eax
c020caa8:	0f 84 a3 00 00 00    	je     c020cb51 <sys_mem_empty+0xe1>
c020caae:	8b 73 c8             	mov    -0x38(%ebx),%esi
c020cab1:	ba ea ff ff ff       	mov    $0xffffffea,%edx
c020cab6:	f7 c6 ff 0f 00 00    	test   $0xfff,%esi
c020cabc:	75 5d                	jne    c020cb1b <sys_mem_empty+0xab>
c020cabe:	8d 8e 00 f0 ff ff    	lea    -0x1000(%esi),%ecx
c020cac4:	81 f9 ff ef ff bf    	cmp    $0xbfffefff,%ecx
c020caca:	77 4f                	ja     c020cb1b <sys_mem_empty+0xab>
c020cacc:	8b 4b c4             	mov    -0x3c(%ebx),%ecx
c020cacf:	bf 00 00 00 c0       	mov    $0xc0000000,%edi
c020cad4:	29 f7                	sub    %esi,%edi
c020cad6:	c1 ef 0c             	shr    $0xc,%edi
c020cad9:	39 cf                	cmp    %ecx,%edi
c020cadb:	72 3e                	jb     c020cb1b <sys_mem_empty+0xab>
c020cadd:	8b 90 84 00 00 00    	mov    0x84(%eax),%edx
c020cae3:	85 d2                	test   %edx,%edx
c020cae5:	74 08                	je     c020caef <sys_mem_empty+0x7f>
c020cae7:	81 fe ff ef ff 0f    	cmp    $0xfffefff,%esi
c020caed:	76 41                	jbe    c020cb30 <sys_mem_empty+0xc0>
c020caef:	8d 53 c4             	lea    -0x3c(%ebx),%edx
c020caf2:	83 c0 0c             	add    $0xc,%eax
c020caf5:	89 54 24 08          	mov    %edx,0x8(%esp)
c020caf9:	8d 53 c8             	lea    -0x38(%ebx),%edx
c020cafc:	89 54 24 04          	mov    %edx,0x4(%esp)
c020cb00:	89 04 24             	mov    %eax,(%esp)
c020cb03:	e8 e8 a3 ff ff       	call   c0206ef0 <space_empty>
c020cb08:	85 c0                	test   %eax,%eax
c020cb0a:	89 c2                	mov    %eax,%edx
c020cb0c:	75 0d                	jne    c020cb1b <sys_mem_empty+0xab>
c020cb0e:	8b 43 c4             	mov    -0x3c(%ebx),%eax
c020cb11:	85 c0                	test   %eax,%eax
c020cb13:	b8 02 f0 ff ff       	mov    $0xfffff002,%eax
c020cb18:	0f 45 d0             	cmovne %eax,%edx
c020cb1b:	8b 5d f4             	mov    -0xc(%ebp),%ebx
c020cb1e:	89 d0                	mov    %edx,%eax
c020cb20:	8b 75 f8             	mov    -0x8(%ebp),%esi
c020cb23:	8b 7d fc             	mov    -0x4(%ebp),%edi
c020cb26:	89 ec                	mov    %ebp,%esp
c020cb28:	5d                   	pop    %ebp
c020cb29:	c3                   	ret
c020cb2a:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c020cb30:	c1 e1 0c             	shl    $0xc,%ecx
c020cb33:	ba f0 ff ff ff       	mov    $0xfffffff0,%edx
c020cb38:	01 f1                	add    %esi,%ecx
c020cb3a:	81 f9 00 00 fb 0f    	cmp    $0xffb0000,%ecx
c020cb40:	76 ad                	jbe    c020caef <sys_mem_empty+0x7f>
c020cb42:	8b 5d f4             	mov    -0xc(%ebp),%ebx
c020cb45:	89 d0                	mov    %edx,%eax
c020cb47:	8b 75 f8             	mov    -0x8(%ebp),%esi
c020cb4a:	8b 7d fc             	mov    -0x4(%ebp),%edi
c020cb4d:	89 ec                	mov    %ebp,%esp
c020cb4f:	5d                   	pop    %ebp
c020cb50:	c3                   	ret
c020cb51:	ba 38 ff ff ff       	mov    $0xffffff38,%edx
c020cb56:	eb c3                	jmp    c020cb1b <sys_mem_empty+0xab>
c020cb58:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020cb5f:	90                   	nop

c020cb60 <sys_mem_clone>:
c020cb60:	55                   	push   %ebp
c020cb61:	b8 02 00 00 00       	mov    $0x2,%eax
c020cb66:	89 e5                	mov    %esp,%ebp
c020cb68:	57                   	push   %edi
c020cb69:	56                   	push   %esi
c020cb6a:	53                   	push   %ebx
c020cb6b:	83 ec 1c             	sub    $0x1c,%esp
c020cb6e:	8b 5d 08             	mov    0x8(%ebp),%ebx
c020cb71:	89 44 24 0c          	mov    %eax,0xc(%esp)
c020cb75:	b8 03 00 00 00       	mov    $0x3,%eax
c020cb7a:	89 44 24 08          	mov    %eax,0x8(%esp)
c020cb7e:	8b 43 d4             	mov    -0x2c(%ebx),%eax
c020cb81:	89 44 24 04          	mov    %eax,0x4(%esp)
c020cb85:	8b 43 10             	mov    0x10(%ebx),%eax
c020cb88:	89 04 24             	mov    %eax,(%esp)
c020cb8b:	e8 b0 d6 ff ff       	call   c020a240 <handle_get>
c020cb90:	89 c7                	mov    %eax,%edi
c020cb92:	b8 02 00 00 00       	mov    $0x2,%eax
c020cb97:	89 44 24 0c          	mov    %eax,0xc(%esp)
c020cb9b:	b8 03 00 00 00       	mov    $0x3,%eax
c020cba0:	89 44 24 08          	mov    %eax,0x8(%esp)
c020cba4:	8b 43 c8             	mov    -0x38(%ebx),%eax
c020cba7:	89 44 24 04          	mov    %eax,0x4(%esp)
c020cbab:	8b 43 10             	mov    0x10(%ebx),%eax
c020cbae:	89 04 24             	mov    %eax,(%esp)
c020cbb1:	e8 8a d6 ff ff       	call   c020a240 <handle_get>
c020cbb6:	85 ff                	test   %edi,%edi
c020cbb8:	0f 84 b2 00 00 00    	je     c020cc70 <sys_mem_clone+0x110>
c020cbbe:	85 c0                	test   %eax,%eax
c020cbc0:	89 c6                	mov    %eax,%esi
c020cbc2:	0f 84 a8 00 00 00    	je     c020cc70 <sys_mem_clone+0x110>
c020cbc8:	31 c0                	xor    %eax,%eax
c020cbca:	89 44 24 08          	mov    %eax,0x8(%esp)
c020cbce:	8b 43 14             	mov    0x14(%ebx),%eax
c020cbd1:	8b 40 50             	mov    0x50(%eax),%eax
c020cbd4:	89 1c 24             	mov    %ebx,(%esp)
c020cbd7:	89 44 24 04          	mov    %eax,0x4(%esp)
c020cbdb:	e8 70 06 00 00       	call   c020d250 <sys_authority>
c020cbe0:	84 c0                	test   %al,%al
c020cbe2:	0f 84 88 00 00 00    	je     c020cc70 <sys_mem_clone+0x110>
c020cbe8:	8b 53 c4             	mov    -0x3c(%ebx),%edx
c020cbeb:	b8 ea ff ff ff       	mov    $0xffffffea,%eax
c020cbf0:	f7 c2 ff 0f 00 00    	test   $0xfff,%edx
c020cbf6:	75 5c                	jne    c020cc54 <sys_mem_clone+0xf4>
c020cbf8:	8d 8a 00 f0 ff ff    	lea    -0x1000(%edx),%ecx
c020cbfe:	81 f9 ff ef ff bf    	cmp    $0xbfffefff,%ecx
c020cc04:	77 4e                	ja     c020cc54 <sys_mem_clone+0xf4>
c020cc06:	b9 00 00 00 c0       	mov    $0xc0000000,%ecx
c020cc0b:	29 d1                	sub    %edx,%ecx
c020cc0d:	c1 e9 0c             	shr    $0xc,%ecx
c020cc10:	3b 4b cc             	cmp    -0x34(%ebx),%ecx
c020cc13:	72 4b                	jb     c020cc60 <sys_mem_clone+0x100>
c020cc15:	39 f7                	cmp    %esi,%edi
c020cc17:	74 47                	je     c020cc60 <sys_mem_clone+0x100>
c020cc19:	8b 8e 84 00 00 00    	mov    0x84(%esi),%ecx
c020cc1f:	85 c9                	test   %ecx,%ecx
c020cc21:	75 31                	jne    c020cc54 <sys_mem_clone+0xf4>
c020cc23:	8d 43 cc             	lea    -0x34(%ebx),%eax
c020cc26:	83 c6 0c             	add    $0xc,%esi
c020cc29:	89 44 24 0c          	mov    %eax,0xc(%esp)
c020cc2d:	8d 43 c4             	lea    -0x3c(%ebx),%eax
c020cc30:	83 c7 0c             	add    $0xc,%edi
c020cc33:	89 44 24 08          	mov    %eax,0x8(%esp)
c020cc37:	89 74 24 04          	mov    %esi,0x4(%esp)
c020cc3b:	89 3c 24             	mov    %edi,(%esp)
c020cc3e:	e8 9d 9b ff ff       	call   c02067e0 <space_clone>
c020cc43:	85 c0                	test   %eax,%eax
c020cc45:	75 0d                	jne    c020cc54 <sys_mem_clone+0xf4>
c020cc47:	8b 53 cc             	mov    -0x34(%ebx),%edx
c020cc4a:	85 d2                	test   %edx,%edx
c020cc4c:	ba 02 f0 ff ff       	mov    $0xfffff002,%edx
c020cc51:	0f 45 c2             	cmovne %edx,%eax
c020cc54:	83 c4 1c             	add    $0x1c,%esp
c020cc57:	5b                   	pop    %ebx
c020cc58:	5e                   	pop    %esi
c020cc59:	5f                   	pop    %edi
c020cc5a:	5d                   	pop    %ebp
c020cc5b:	c3                   	ret
c020cc5c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c020cc60:	83 c4 1c             	add    $0x1c,%esp
c020cc63:	b8 ea ff ff ff       	mov    $0xffffffea,%eax
c020cc68:	5b                   	pop    %ebx
c020cc69:	5e                   	pop    %esi
c020cc6a:	5f                   	pop    %edi
c020cc6b:	5d                   	pop    %ebp
c020cc6c:	c3                   	ret
c020cc6d:	8d 76 00             	lea    0x0(%esi),%esi
c020cc70:	b8 38 ff ff ff       	mov    $0xffffff38,%eax
c020cc75:	eb dd                	jmp    c020cc54 <sys_mem_clone+0xf4>
c020cc77:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020cc7e:	66 90                	xchg   %ax,%ax

c020cc80 <sys_mem_share>:
c020cc80:	55                   	push   %ebp
c020cc81:	b8 02 00 00 00       	mov    $0x2,%eax
c020cc86:	89 e5                	mov    %esp,%ebp
c020cc88:	57                   	push   %edi
c020cc89:	56                   	push   %esi
c020cc8a:	53                   	push   %ebx
c020cc8b:	83 ec 3c             	sub    $0x3c,%esp
c020cc8e:	8b 7d 08             	mov    0x8(%ebp),%edi
c020cc91:	8b 5f 14             	mov    0x14(%edi),%ebx
c020cc94:	89 44 24 0c          	mov    %eax,0xc(%esp)
c020cc98:	b8 03 00 00 00       	mov    $0x3,%eax
c020cc9d:	89 44 24 08          	mov    %eax,0x8(%esp)
c020cca1:	8b 43 14             	mov    0x14(%ebx),%eax
c020cca4:	89 44 24 04          	mov    %eax,0x4(%esp)
c020cca8:	8b 47 10             	mov    0x10(%edi),%eax
c020ccab:	89 04 24             	mov    %eax,(%esp)
c020ccae:	e8 8d d5 ff ff       	call   c020a240 <handle_get>
c020ccb3:	ba 03 00 00 00       	mov    $0x3,%edx
c020ccb8:	89 54 24 08          	mov    %edx,0x8(%esp)
c020ccbc:	89 c6                	mov    %eax,%esi
c020ccbe:	b8 02 00 00 00       	mov    $0x2,%eax
c020ccc3:	89 44 24 0c          	mov    %eax,0xc(%esp)
c020ccc7:	8b 43 18             	mov    0x18(%ebx),%eax
c020ccca:	89 44 24 04          	mov    %eax,0x4(%esp)
c020ccce:	8b 47 10             	mov    0x10(%edi),%eax
c020ccd1:	89 04 24             	mov    %eax,(%esp)
c020ccd4:	e8 67 d5 ff ff       	call   c020a240 <handle_get>
c020ccd9:	85 f6                	test   %esi,%esi
c020ccdb:	89 45 e4             	mov    %eax,-0x1c(%ebp)
c020ccde:	0f 84 64 01 00 00    	je     c020ce48 <sys_mem_share+0x1c8>
c020cce4:	85 c0                	test   %eax,%eax
c020cce6:	0f 84 5c 01 00 00    	je     c020ce48 <sys_mem_share+0x1c8>
c020ccec:	31 c0                	xor    %eax,%eax
c020ccee:	89 44 24 08          	mov    %eax,0x8(%esp)
c020ccf2:	8b 43 10             	mov    0x10(%ebx),%eax
c020ccf5:	89 3c 24             	mov    %edi,(%esp)
c020ccf8:	89 44 24 04          	mov    %eax,0x4(%esp)
c020ccfc:	e8 4f 05 00 00       	call   c020d250 <sys_authority>
c020cd01:	84 c0                	test   %al,%al
c020cd03:	0f 84 3f 01 00 00    	je     c020ce48 <sys_mem_share+0x1c8>
c020cd09:	8b 53 1c             	mov    0x1c(%ebx),%edx
c020cd0c:	b8 ea ff ff ff       	mov    $0xffffffea,%eax
c020cd11:	f7 c2 ff 0f 00 00    	test   $0xfff,%edx
c020cd17:	0f 85 e0 00 00 00    	jne    c020cdfd <sys_mem_share+0x17d>
c020cd1d:	8d 8a 00 f0 ff ff    	lea    -0x1000(%edx),%ecx
c020cd23:	81 f9 ff ef ff bf    	cmp    $0xbfffefff,%ecx
c020cd29:	0f 87 ce 00 00 00    	ja     c020cdfd <sys_mem_share+0x17d>
c020cd2f:	8b 7b 24             	mov    0x24(%ebx),%edi
c020cd32:	b9 00 00 00 c0       	mov    $0xc0000000,%ecx
c020cd37:	29 d1                	sub    %edx,%ecx
c020cd39:	c1 e9 0c             	shr    $0xc,%ecx
c020cd3c:	89 7d d8             	mov    %edi,-0x28(%ebp)
c020cd3f:	39 f9                	cmp    %edi,%ecx
c020cd41:	89 7d dc             	mov    %edi,-0x24(%ebp)
c020cd44:	0f 82 b3 00 00 00    	jb     c020cdfd <sys_mem_share+0x17d>
c020cd4a:	8b 4b 20             	mov    0x20(%ebx),%ecx
c020cd4d:	89 4d e0             	mov    %ecx,-0x20(%ebp)
c020cd50:	f7 c1 ff 0f 00 00    	test   $0xfff,%ecx
c020cd56:	0f 85 a1 00 00 00    	jne    c020cdfd <sys_mem_share+0x17d>
c020cd5c:	89 cf                	mov    %ecx,%edi
c020cd5e:	8d 89 00 f0 ff ff    	lea    -0x1000(%ecx),%ecx
c020cd64:	81 f9 ff ef ff bf    	cmp    $0xbfffefff,%ecx
c020cd6a:	0f 87 8d 00 00 00    	ja     c020cdfd <sys_mem_share+0x17d>
c020cd70:	b9 00 00 00 c0       	mov    $0xc0000000,%ecx
c020cd75:	29 f9                	sub    %edi,%ecx
c020cd77:	8b 7d dc             	mov    -0x24(%ebp),%edi
c020cd7a:	c1 e9 0c             	shr    $0xc,%ecx
c020cd7d:	39 f9                	cmp    %edi,%ecx
c020cd7f:	72 7c                	jb     c020cdfd <sys_mem_share+0x17d>
c020cd81:	8b 4b 28             	mov    0x28(%ebx),%ecx
c020cd84:	f7 c1 a0 ff ff ff    	test   $0xffffffa0,%ecx
c020cd8a:	0f 85 bf 00 00 00    	jne    c020ce4f <sys_mem_share+0x1cf>
c020cd90:	8b 86 84 00 00 00    	mov    0x84(%esi),%eax
c020cd96:	85 c0                	test   %eax,%eax
c020cd98:	74 08                	je     c020cda2 <sys_mem_share+0x122>
c020cd9a:	81 fa ff ef ff 0f    	cmp    $0xfffefff,%edx
c020cda0:	76 66                	jbe    c020ce08 <sys_mem_share+0x188>
c020cda2:	f6 c1 40             	test   $0x40,%cl
c020cda5:	74 17                	je     c020cdbe <sys_mem_share+0x13e>
c020cda7:	8b 45 e4             	mov    -0x1c(%ebp),%eax
c020cdaa:	8b b8 84 00 00 00    	mov    0x84(%eax),%edi
c020cdb0:	85 ff                	test   %edi,%edi
c020cdb2:	74 0a                	je     c020cdbe <sys_mem_share+0x13e>
c020cdb4:	8b 45 e0             	mov    -0x20(%ebp),%eax
c020cdb7:	3d ff ef ff 0f       	cmp    $0xfffefff,%eax
c020cdbc:	76 6a                	jbe    c020ce28 <sys_mem_share+0x1a8>
c020cdbe:	89 4c 24 14          	mov    %ecx,0x14(%esp)
c020cdc2:	8d 43 24             	lea    0x24(%ebx),%eax
c020cdc5:	83 c6 0c             	add    $0xc,%esi
c020cdc8:	89 44 24 10          	mov    %eax,0x10(%esp)
c020cdcc:	8d 43 20             	lea    0x20(%ebx),%eax
c020cdcf:	89 44 24 0c          	mov    %eax,0xc(%esp)
c020cdd3:	8b 45 e4             	mov    -0x1c(%ebp),%eax
c020cdd6:	89 34 24             	mov    %esi,(%esp)
c020cdd9:	83 c0 0c             	add    $0xc,%eax
c020cddc:	89 44 24 08          	mov    %eax,0x8(%esp)
c020cde0:	8d 43 1c             	lea    0x1c(%ebx),%eax
c020cde3:	89 44 24 04          	mov    %eax,0x4(%esp)
c020cde7:	e8 04 b2 ff ff       	call   c0207ff0 <space_share>
c020cdec:	85 c0                	test   %eax,%eax
c020cdee:	75 0d                	jne    c020cdfd <sys_mem_share+0x17d>
c020cdf0:	8b 53 24             	mov    0x24(%ebx),%edx
c020cdf3:	85 d2                	test   %edx,%edx
c020cdf5:	ba 02 f0 ff ff       	mov    $0xfffff002,%edx
c020cdfa:	0f 45 c2             	cmovne %edx,%eax
c020cdfd:	83 c4 3c             	add    $0x3c,%esp
c020ce00:	5b                   	pop    %ebx
c020ce01:	5e                   	pop    %esi
c020ce02:	5f                   	pop    %edi
c020ce03:	5d                   	pop    %ebp
c020ce04:	c3                   	ret
c020ce05:	8d 76 00             	lea    0x0(%esi),%esi
c020ce08:	89 f8                	mov    %edi,%eax
c020ce0a:	c1 e0 0c             	shl    $0xc,%eax
c020ce0d:	01 c2                	add    %eax,%edx
c020ce0f:	b8 f0 ff ff ff       	mov    $0xfffffff0,%eax
c020ce14:	81 fa 00 00 fb 0f    	cmp    $0xffb0000,%edx
c020ce1a:	76 86                	jbe    c020cda2 <sys_mem_share+0x122>
c020ce1c:	83 c4 3c             	add    $0x3c,%esp
c020ce1f:	5b                   	pop    %ebx
c020ce20:	5e                   	pop    %esi
c020ce21:	5f                   	pop    %edi
c020ce22:	5d                   	pop    %ebp
c020ce23:	c3                   	ret
c020ce24:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c020ce28:	8b 55 d8             	mov    -0x28(%ebp),%edx
c020ce2b:	c1 e2 0c             	shl    $0xc,%edx
c020ce2e:	01 c2                	add    %eax,%edx
c020ce30:	b8 f0 ff ff ff       	mov    $0xfffffff0,%eax
c020ce35:	81 fa 00 00 fb 0f    	cmp    $0xffb0000,%edx
c020ce3b:	77 c0                	ja     c020cdfd <sys_mem_share+0x17d>
c020ce3d:	e9 7c ff ff ff       	jmp    c020cdbe <sys_mem_share+0x13e>
c020ce42:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c020ce48:	b8 38 ff ff ff       	mov    $0xffffff38,%eax
c020ce4d:	eb ae                	jmp    c020cdfd <sys_mem_share+0x17d>
c020ce4f:	b8 ea ff ff ff       	mov    $0xffffffea,%eax
c020ce54:	eb a7                	jmp    c020cdfd <sys_mem_share+0x17d>
c020ce56:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020ce5d:	8d 76 00             	lea    0x0(%esi),%esi

c020ce60 <sys_mem_phys>:
c020ce60:	55                   	push   %ebp
c020ce61:	ba 02 00 00 00       	mov    $0x2,%edx
c020ce66:	89 e5                	mov    %esp,%ebp
c020ce68:	b9 03 00 00 00       	mov    $0x3,%ecx
c020ce6d:	57                   	push   %edi
c020ce6e:	56                   	push   %esi
c020ce6f:	53                   	push   %ebx
c020ce70:	83 ec 4c             	sub    $0x4c,%esp
c020ce73:	8b 5d 08             	mov    0x8(%ebp),%ebx
c020ce76:	89 54 24 0c          	mov    %edx,0xc(%esp)
c020ce7a:	89 4c 24 08          	mov    %ecx,0x8(%esp)
c020ce7e:	8b 43 c8             	mov    -0x38(%ebx),%eax
c020ce81:	89 44 24 04          	mov    %eax,0x4(%esp)
c020ce85:	8b 43 10             	mov    0x10(%ebx),%eax
c020ce88:	89 04 24             	mov    %eax,(%esp)
c020ce8b:	e8 b0 d3 ff ff       	call   c020a240 <handle_get>
c020ce90:	8b 7b 14             	mov    0x14(%ebx),%edi
c020ce93:	8b 57 14             	mov    0x14(%edi),%edx
c020ce96:	8b 4f 18             	mov    0x18(%edi),%ecx
c020ce99:	89 45 d8             	mov    %eax,-0x28(%ebp)
c020ce9c:	85 c0                	test   %eax,%eax
c020ce9e:	89 55 e0             	mov    %edx,-0x20(%ebp)
c020cea1:	89 4d e4             	mov    %ecx,-0x1c(%ebp)
c020cea4:	0f 84 63 01 00 00    	je     c020d00d <sys_mem_phys+0x1ad>
c020ceaa:	b8 01 00 00 00       	mov    $0x1,%eax
c020ceaf:	89 44 24 08          	mov    %eax,0x8(%esp)
c020ceb3:	8b 43 d4             	mov    -0x2c(%ebx),%eax
c020ceb6:	89 1c 24             	mov    %ebx,(%esp)
c020ceb9:	89 44 24 04          	mov    %eax,0x4(%esp)
c020cebd:	e8 8e 03 00 00       	call   c020d250 <sys_authority>
c020cec2:	84 c0                	test   %al,%al
c020cec4:	0f 84 43 01 00 00    	je     c020d00d <sys_mem_phys+0x1ad>
c020ceca:	c7 45 dc ea ff ff ff 	movl   $0xffffffea,-0x24(%ebp)
c020ced1:	8b 57 10             	mov    0x10(%edi),%edx
c020ced4:	f7 c2 ff 0f 00 00    	test   $0xfff,%edx
c020ceda:	0f 85 a8 00 00 00    	jne    c020cf88 <sys_mem_phys+0x128>
c020cee0:	8d 82 00 f0 ff ff    	lea    -0x1000(%edx),%eax
c020cee6:	3d ff ef ff bf       	cmp    $0xbfffefff,%eax
c020ceeb:	0f 87 97 00 00 00    	ja     c020cf88 <sys_mem_phys+0x128>
c020cef1:	8b 47 1c             	mov    0x1c(%edi),%eax
c020cef4:	b9 00 00 00 c0       	mov    $0xc0000000,%ecx
c020cef9:	29 d1                	sub    %edx,%ecx
c020cefb:	c1 e9 0c             	shr    $0xc,%ecx
c020cefe:	39 c1                	cmp    %eax,%ecx
c020cf00:	0f 82 82 00 00 00    	jb     c020cf88 <sys_mem_phys+0x128>
c020cf06:	8b 4d e0             	mov    -0x20(%ebp),%ecx
c020cf09:	81 e1 ff 0f 00 00    	and    $0xfff,%ecx
c020cf0f:	83 c9 00             	or     $0x0,%ecx
c020cf12:	0f 85 e9 00 00 00    	jne    c020d001 <sys_mem_phys+0x1a1>
c020cf18:	3d 00 10 00 00       	cmp    $0x1000,%eax
c020cf1d:	0f 87 de 00 00 00    	ja     c020d001 <sys_mem_phys+0x1a1>
c020cf23:	8b 77 20             	mov    0x20(%edi),%esi
c020cf26:	83 e6 dc             	and    $0xffffffdc,%esi
c020cf29:	75 5d                	jne    c020cf88 <sys_mem_phys+0x128>
c020cf2b:	89 c1                	mov    %eax,%ecx
c020cf2d:	31 db                	xor    %ebx,%ebx
c020cf2f:	0f a4 cb 0c          	shld   $0xc,%ecx,%ebx
c020cf33:	c1 e1 0c             	shl    $0xc,%ecx
c020cf36:	03 4d e0             	add    -0x20(%ebp),%ecx
c020cf39:	13 5d e4             	adc    -0x1c(%ebp),%ebx
c020cf3c:	89 4d d0             	mov    %ecx,-0x30(%ebp)
c020cf3f:	39 ce                	cmp    %ecx,%esi
c020cf41:	b9 01 00 00 00       	mov    $0x1,%ecx
c020cf46:	89 5d d4             	mov    %ebx,-0x2c(%ebp)
c020cf49:	1b 4d d4             	sbb    -0x2c(%ebp),%ecx
c020cf4c:	72 3a                	jb     c020cf88 <sys_mem_phys+0x128>
c020cf4e:	85 c0                	test   %eax,%eax
c020cf50:	74 49                	je     c020cf9b <sys_mem_phys+0x13b>
c020cf52:	8b 45 e0             	mov    -0x20(%ebp),%eax
c020cf55:	8b 55 e4             	mov    -0x1c(%ebp),%edx
c020cf58:	0f ac d0 0c          	shrd   $0xc,%edx,%eax
c020cf5c:	89 c3                	mov    %eax,%ebx
c020cf5e:	eb 15                	jmp    c020cf75 <sys_mem_phys+0x115>
c020cf60:	89 1c 24             	mov    %ebx,(%esp)
c020cf63:	e8 98 30 ff ff       	call   c0200000 <is_apic>
c020cf68:	84 c0                	test   %al,%al
c020cf6a:	75 15                	jne    c020cf81 <sys_mem_phys+0x121>
c020cf6c:	8b 47 1c             	mov    0x1c(%edi),%eax
c020cf6f:	46                   	inc    %esi
c020cf70:	43                   	inc    %ebx
c020cf71:	39 c6                	cmp    %eax,%esi
c020cf73:	73 23                	jae    c020cf98 <sys_mem_phys+0x138>
c020cf75:	89 1c 24             	mov    %ebx,(%esp)
c020cf78:	e8 c3 a7 ff ff       	call   c0207740 <frame_is_ram>
c020cf7d:	84 c0                	test   %al,%al
c020cf7f:	74 df                	je     c020cf60 <sys_mem_phys+0x100>
c020cf81:	c7 45 dc ff ff ff ff 	movl   $0xffffffff,-0x24(%ebp)
c020cf88:	8b 45 dc             	mov    -0x24(%ebp),%eax
c020cf8b:	83 c4 4c             	add    $0x4c,%esp
c020cf8e:	5b                   	pop    %ebx
c020cf8f:	5e                   	pop    %esi
c020cf90:	5f                   	pop    %edi
c020cf91:	5d                   	pop    %ebp
c020cf92:	c3                   	ret
c020cf93:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c020cf97:	90                   	nop
c020cf98:	8b 57 10             	mov    0x10(%edi),%edx
c020cf9b:	8b 4d d8             	mov    -0x28(%ebp),%ecx
c020cf9e:	8b 89 84 00 00 00    	mov    0x84(%ecx),%ecx
c020cfa4:	85 c9                	test   %ecx,%ecx
c020cfa6:	74 08                	je     c020cfb0 <sys_mem_phys+0x150>
c020cfa8:	81 fa ff ef ff 0f    	cmp    $0xfffefff,%edx
c020cfae:	76 39                	jbe    c020cfe9 <sys_mem_phys+0x189>
c020cfb0:	8b 4f 20             	mov    0x20(%edi),%ecx
c020cfb3:	89 44 24 10          	mov    %eax,0x10(%esp)
c020cfb7:	89 4c 24 14          	mov    %ecx,0x14(%esp)
c020cfbb:	8b 5d e4             	mov    -0x1c(%ebp),%ebx
c020cfbe:	8b 4d e0             	mov    -0x20(%ebp),%ecx
c020cfc1:	89 54 24 04          	mov    %edx,0x4(%esp)
c020cfc5:	89 5c 24 0c          	mov    %ebx,0xc(%esp)
c020cfc9:	89 4c 24 08          	mov    %ecx,0x8(%esp)
c020cfcd:	8b 45 d8             	mov    -0x28(%ebp),%eax
c020cfd0:	83 c0 0c             	add    $0xc,%eax
c020cfd3:	89 04 24             	mov    %eax,(%esp)
c020cfd6:	e8 35 bd ff ff       	call   c0208d10 <space_phys>
c020cfdb:	89 45 dc             	mov    %eax,-0x24(%ebp)
c020cfde:	8b 45 dc             	mov    -0x24(%ebp),%eax
c020cfe1:	83 c4 4c             	add    $0x4c,%esp
c020cfe4:	5b                   	pop    %ebx
c020cfe5:	5e                   	pop    %esi
c020cfe6:	5f                   	pop    %edi
c020cfe7:	5d                   	pop    %ebp
c020cfe8:	c3                   	ret
c020cfe9:	c7 45 dc f0 ff ff ff 	movl   $0xfffffff0,-0x24(%ebp)
c020cff0:	89 c1                	mov    %eax,%ecx
c020cff2:	c1 e1 0c             	shl    $0xc,%ecx
c020cff5:	01 d1                	add    %edx,%ecx
c020cff7:	81 f9 00 00 fb 0f    	cmp    $0xffb0000,%ecx
c020cffd:	77 89                	ja     c020cf88 <sys_mem_phys+0x128>
c020cfff:	eb af                	jmp    c020cfb0 <sys_mem_phys+0x150>
c020d001:	c7 45 dc ea ff ff ff 	movl   $0xffffffea,-0x24(%ebp)
c020d008:	e9 7b ff ff ff       	jmp    c020cf88 <sys_mem_phys+0x128>
c020d00d:	c7 45 dc 38 ff ff ff 	movl   $0xffffff38,-0x24(%ebp)
c020d014:	e9 6f ff ff ff       	jmp    c020cf88 <sys_mem_phys+0x128>
c020d019:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi

c020d020 <sys_mem_scan>:
c020d020:	55                   	push   %ebp
c020d021:	b8 02 00 00 00       	mov    $0x2,%eax
c020d026:	89 e5                	mov    %esp,%ebp
c020d028:	83 ec 38             	sub    $0x38,%esp
c020d02b:	89 5d f4             	mov    %ebx,-0xc(%ebp)
c020d02e:	8b 5d 08             	mov    0x8(%ebp),%ebx
c020d031:	ba 03 00 00 00       	mov    $0x3,%edx
c020d036:	89 75 f8             	mov    %esi,-0x8(%ebp)
c020d039:	89 7d fc             	mov    %edi,-0x4(%ebp)
c020d03c:	89 44 24 0c          	mov    %eax,0xc(%esp)
c020d040:	89 54 24 08          	mov    %edx,0x8(%esp)
c020d044:	8b 43 d4             	mov    -0x2c(%ebx),%eax
c020d047:	89 44 24 04          	mov    %eax,0x4(%esp)
c020d04b:	8b 43 10             	mov    0x10(%ebx),%eax
c020d04e:	89 04 24             	mov    %eax,(%esp)
c020d051:	e8 ea d1 ff ff       	call   c020a240 <handle_get>
c020d056:	85 c0                	test   %eax,%eax
c020d058:	0f 84 83 00 00 00    	je     c020d0e1 <sys_mem_scan+0xc1>
c020d05e:	8b 4b c8             	mov    -0x38(%ebx),%ecx
c020d061:	89 c2                	mov    %eax,%edx
c020d063:	b8 ea ff ff ff       	mov    $0xffffffea,%eax
c020d068:	f7 c1 ff 0f 00 00    	test   $0xfff,%ecx
c020d06e:	75 30                	jne    c020d0a0 <sys_mem_scan+0x80>
c020d070:	8d b1 00 f0 ff ff    	lea    -0x1000(%ecx),%esi
c020d076:	81 fe ff ef ff bf    	cmp    $0xbfffefff,%esi
c020d07c:	77 22                	ja     c020d0a0 <sys_mem_scan+0x80>
c020d07e:	8b 7b c4             	mov    -0x3c(%ebx),%edi
c020d081:	be 00 00 00 c0       	mov    $0xc0000000,%esi
c020d086:	29 ce                	sub    %ecx,%esi
c020d088:	c1 ee 0c             	shr    $0xc,%esi
c020d08b:	83 fe 30             	cmp    $0x30,%esi
c020d08e:	89 7d e4             	mov    %edi,-0x1c(%ebp)
c020d091:	bf 30 00 00 00       	mov    $0x30,%edi
c020d096:	0f 47 f7             	cmova  %edi,%esi
c020d099:	8b 7d e4             	mov    -0x1c(%ebp),%edi
c020d09c:	39 fe                	cmp    %edi,%esi
c020d09e:	73 10                	jae    c020d0b0 <sys_mem_scan+0x90>
c020d0a0:	8b 5d f4             	mov    -0xc(%ebp),%ebx
c020d0a3:	8b 75 f8             	mov    -0x8(%ebp),%esi
c020d0a6:	8b 7d fc             	mov    -0x4(%ebp),%edi
c020d0a9:	89 ec                	mov    %ebp,%esp
c020d0ab:	5d                   	pop    %ebp
c020d0ac:	c3                   	ret
c020d0ad:	8d 76 00             	lea    0x0(%esi),%esi
c020d0b0:	8b 43 14             	mov    0x14(%ebx),%eax
c020d0b3:	83 c2 0c             	add    $0xc,%edx
c020d0b6:	89 7c 24 08          	mov    %edi,0x8(%esp)
c020d0ba:	89 4c 24 04          	mov    %ecx,0x4(%esp)
c020d0be:	89 14 24             	mov    %edx,(%esp)
c020d0c1:	83 c0 10             	add    $0x10,%eax
c020d0c4:	89 44 24 0c          	mov    %eax,0xc(%esp)
c020d0c8:	e8 73 be ff ff       	call   c0208f40 <space_scan>
c020d0cd:	85 c0                	test   %eax,%eax
c020d0cf:	75 cf                	jne    c020d0a0 <sys_mem_scan+0x80>
c020d0d1:	8b 43 c4             	mov    -0x3c(%ebx),%eax
c020d0d4:	8b 5d f4             	mov    -0xc(%ebp),%ebx
c020d0d7:	8b 75 f8             	mov    -0x8(%ebp),%esi
c020d0da:	8b 7d fc             	mov    -0x4(%ebp),%edi
c020d0dd:	89 ec                	mov    %ebp,%esp
c020d0df:	5d                   	pop    %ebp
c020d0e0:	c3                   	ret
c020d0e1:	b8 38 ff ff ff       	mov    $0xffffff38,%eax
c020d0e6:	eb b8                	jmp    c020d0a0 <sys_mem_scan+0x80>
c020d0e8:	66 90                	xchg   %ax,%ax
c020d0ea:	66 90                	xchg   %ax,%ax
c020d0ec:	66 90                	xchg   %ax,%ax
c020d0ee:	66 90                	xchg   %ax,%ax

c020d0f0 <sys_null>:
c020d0f0:	31 c0                	xor    %eax,%eax
c020d0f2:	c3                   	ret
c020d0f3:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020d0fa:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi

c020d100 <sys_dispatch>:
c020d100:	55                   	push   %ebp
c020d101:	89 e5                	mov    %esp,%ebp
c020d103:	83 ec 38             	sub    $0x38,%esp
c020d106:	89 5d f4             	mov    %ebx,-0xc(%ebp)
c020d109:	8b 5d 08             	mov    0x8(%ebp),%ebx
c020d10c:	89 75 f8             	mov    %esi,-0x8(%ebp)
c020d10f:	89 7d fc             	mov    %edi,-0x4(%ebp)
c020d112:	8b 43 e0             	mov    -0x20(%ebx),%eax
c020d115:	8b 53 d8             	mov    -0x28(%ebx),%edx
c020d118:	89 c1                	mov    %eax,%ecx
c020d11a:	89 55 e0             	mov    %edx,-0x20(%ebp)
c020d11d:	c1 f9 1f             	sar    $0x1f,%ecx
c020d120:	31 c1                	xor    %eax,%ecx
c020d122:	89 4d e4             	mov    %ecx,-0x1c(%ebp)
c020d125:	8b 4b 10             	mov    0x10(%ebx),%ecx
c020d128:	3b 41 28             	cmp    0x28(%ecx),%eax
c020d12b:	a1 60 37 22 c0       	mov    0xc0223760,%eax
c020d130:	19 f6                	sbb    %esi,%esi
c020d132:	f7 d6                	not    %esi
c020d134:	8d 48 01             	lea    0x1(%eax),%ecx
c020d137:	0f b6 f8             	movzbl %al,%edi
c020d13a:	89 0d 60 37 22 c0    	mov    %ecx,0xc0223760
c020d140:	83 c6 02             	add    $0x2,%esi
c020d143:	e8 18 5b ff ff       	call   c0202c60 <trace_clock>
c020d148:	8b 55 e0             	mov    -0x20(%ebp),%edx
c020d14b:	89 c1                	mov    %eax,%ecx
c020d14d:	89 f8                	mov    %edi,%eax
c020d14f:	c1 e0 04             	shl    $0x4,%eax
c020d152:	89 88 80 37 22 c0    	mov    %ecx,-0x3fddc880(%eax)
c020d158:	8b 4d e4             	mov    -0x1c(%ebp),%ecx
c020d15b:	89 b0 84 37 22 c0    	mov    %esi,-0x3fddc87c(%eax)
c020d161:	89 90 8c 37 22 c0    	mov    %edx,-0x3fddc874(%eax)
c020d167:	89 88 88 37 22 c0    	mov    %ecx,-0x3fddc878(%eax)
c020d16d:	8b 53 10             	mov    0x10(%ebx),%edx
c020d170:	8b 43 e0             	mov    -0x20(%ebx),%eax
c020d173:	3b 42 28             	cmp    0x28(%edx),%eax
c020d176:	72 60                	jb     c020d1d8 <sys_dispatch+0xd8>
c020d178:	83 f8 cd             	cmp    $0xffffffcd,%eax
c020d17b:	76 3b                	jbe    c020d1b8 <sys_dispatch+0xb8>
c020d17d:	83 05 f0 36 22 c0 01 	addl   $0x1,0xc02236f0
c020d184:	83 15 f4 36 22 c0 00 	adcl   $0x0,0xc02236f4
c020d18b:	8b 43 e0             	mov    -0x20(%ebx),%eax
c020d18e:	89 1c 24             	mov    %ebx,(%esp)
c020d191:	f7 d0                	not    %eax
c020d193:	ff 14 85 40 fa 20 c0 	call   *-0x3fdf05c0(,%eax,4)
c020d19a:	3d 02 f0 ff ff       	cmp    $0xfffff002,%eax
c020d19f:	74 46                	je     c020d1e7 <sys_dispatch+0xe7>
c020d1a1:	3d 01 f0 ff ff       	cmp    $0xfffff001,%eax
c020d1a6:	75 1b                	jne    c020d1c3 <sys_dispatch+0xc3>
c020d1a8:	8b 5d f4             	mov    -0xc(%ebp),%ebx
c020d1ab:	8b 75 f8             	mov    -0x8(%ebp),%esi
c020d1ae:	8b 7d fc             	mov    -0x4(%ebp),%edi
c020d1b1:	89 ec                	mov    %ebp,%esp
c020d1b3:	5d                   	pop    %ebp
c020d1b4:	c3                   	ret
c020d1b5:	8d 76 00             	lea    0x0(%esi),%esi
c020d1b8:	c1 f8 1f             	sar    $0x1f,%eax
c020d1bb:	83 e0 70             	and    $0x70,%eax
c020d1be:	2d c8 00 00 00       	sub    $0xc8,%eax
c020d1c3:	89 43 e0             	mov    %eax,-0x20(%ebx)
c020d1c6:	8b 5d f4             	mov    -0xc(%ebp),%ebx
c020d1c9:	8b 75 f8             	mov    -0x8(%ebp),%esi
c020d1cc:	8b 7d fc             	mov    -0x4(%ebp),%edi
c020d1cf:	89 ec                	mov    %ebp,%esp
c020d1d1:	5d                   	pop    %ebp
c020d1d2:	c3                   	ret
c020d1d3:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c020d1d7:	90                   	nop
c020d1d8:	89 1c 24             	mov    %ebx,(%esp)
c020d1db:	e8 30 73 ff ff       	call   c0204510 <sys_ipc_call>
c020d1e0:	3d 02 f0 ff ff       	cmp    $0xfffff002,%eax
c020d1e5:	75 ba                	jne    c020d1a1 <sys_dispatch+0xa1>
c020d1e7:	8b 43 ec             	mov    -0x14(%ebx),%eax
c020d1ea:	3d 00 f0 ff 0f       	cmp    $0xffff000,%eax
c020d1ef:	74 17                	je     c020d208 <sys_dispatch+0x108>
c020d1f1:	83 e8 02             	sub    $0x2,%eax
c020d1f4:	89 43 ec             	mov    %eax,-0x14(%ebx)
c020d1f7:	8b 5d f4             	mov    -0xc(%ebp),%ebx
c020d1fa:	8b 75 f8             	mov    -0x8(%ebp),%esi
c020d1fd:	8b 7d fc             	mov    -0x4(%ebp),%edi
c020d200:	89 ec                	mov    %ebp,%esp
c020d202:	5d                   	pop    %ebp
c020d203:	c3                   	ret
c020d204:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c020d208:	b8 10 f0 ff 0f       	mov    $0xffff010,%eax
c020d20d:	eb e5                	jmp    c020d1f4 <sys_dispatch+0xf4>
c020d20f:	90                   	nop

c020d210 <sys_task>:
c020d210:	55                   	push   %ebp
c020d211:	89 e5                	mov    %esp,%ebp
c020d213:	83 ec 18             	sub    $0x18,%esp
c020d216:	8b 55 0c             	mov    0xc(%ebp),%edx
c020d219:	8b 45 08             	mov    0x8(%ebp),%eax
c020d21c:	83 fa ff             	cmp    $0xffffffff,%edx
c020d21f:	8b 40 10             	mov    0x10(%eax),%eax
c020d222:	74 1c                	je     c020d240 <sys_task+0x30>
c020d224:	8b 4d 10             	mov    0x10(%ebp),%ecx
c020d227:	89 54 24 04          	mov    %edx,0x4(%esp)
c020d22b:	89 04 24             	mov    %eax,(%esp)
c020d22e:	89 4c 24 0c          	mov    %ecx,0xc(%esp)
c020d232:	b9 03 00 00 00       	mov    $0x3,%ecx
c020d237:	89 4c 24 08          	mov    %ecx,0x8(%esp)
c020d23b:	e8 00 d0 ff ff       	call   c020a240 <handle_get>
c020d240:	89 ec                	mov    %ebp,%esp
c020d242:	5d                   	pop    %ebp
c020d243:	c3                   	ret
c020d244:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020d24b:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c020d24f:	90                   	nop

c020d250 <sys_authority>:
c020d250:	55                   	push   %ebp
c020d251:	31 c0                	xor    %eax,%eax
c020d253:	89 e5                	mov    %esp,%ebp
c020d255:	ba 07 00 00 00       	mov    $0x7,%edx
c020d25a:	83 ec 18             	sub    $0x18,%esp
c020d25d:	89 44 24 0c          	mov    %eax,0xc(%esp)
c020d261:	89 54 24 08          	mov    %edx,0x8(%esp)
c020d265:	8b 45 0c             	mov    0xc(%ebp),%eax
c020d268:	89 44 24 04          	mov    %eax,0x4(%esp)
c020d26c:	8b 45 08             	mov    0x8(%ebp),%eax
c020d26f:	8b 40 10             	mov    0x10(%eax),%eax
c020d272:	89 04 24             	mov    %eax,(%esp)
c020d275:	e8 c6 cf ff ff       	call   c020a240 <handle_get>
c020d27a:	85 c0                	test   %eax,%eax
c020d27c:	74 12                	je     c020d290 <sys_authority+0x40>
c020d27e:	8b 55 10             	mov    0x10(%ebp),%edx
c020d281:	39 50 08             	cmp    %edx,0x8(%eax)
c020d284:	0f 94 c0             	sete   %al
c020d287:	89 ec                	mov    %ebp,%esp
c020d289:	5d                   	pop    %ebp
c020d28a:	c3                   	ret
c020d28b:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c020d28f:	90                   	nop
c020d290:	89 ec                	mov    %ebp,%esp
c020d292:	31 c0                	xor    %eax,%eax
c020d294:	5d                   	pop    %ebp
c020d295:	c3                   	ret
c020d296:	66 90                	xchg   %ax,%ax
c020d298:	66 90                	xchg   %ax,%ax
c020d29a:	66 90                	xchg   %ax,%ax
c020d29c:	66 90                	xchg   %ax,%ax
c020d29e:	66 90                	xchg   %ax,%ax

c020d2a0 <sys_task_create>:
c020d2a0:	55                   	push   %ebp
c020d2a1:	31 c0                	xor    %eax,%eax
c020d2a3:	89 e5                	mov    %esp,%ebp
c020d2a5:	57                   	push   %edi
c020d2a6:	56                   	push   %esi
c020d2a7:	53                   	push   %ebx
c020d2a8:	83 ec 3c             	sub    $0x3c,%esp
c020d2ab:	8b 5d 08             	mov    0x8(%ebp),%ebx
c020d2ae:	89 44 24 0c          	mov    %eax,0xc(%esp)
c020d2b2:	b8 05 00 00 00       	mov    $0x5,%eax
c020d2b7:	89 44 24 08          	mov    %eax,0x8(%esp)
c020d2bb:	8b 43 d4             	mov    -0x2c(%ebx),%eax
c020d2be:	89 44 24 04          	mov    %eax,0x4(%esp)
c020d2c2:	8b 43 10             	mov    0x10(%ebx),%eax
c020d2c5:	89 04 24             	mov    %eax,(%esp)
c020d2c8:	e8 73 cf ff ff       	call   c020a240 <handle_get>
c020d2cd:	89 45 d4             	mov    %eax,-0x2c(%ebp)
c020d2d0:	89 c7                	mov    %eax,%edi
c020d2d2:	b8 01 00 00 00       	mov    $0x1,%eax
c020d2d7:	89 44 24 0c          	mov    %eax,0xc(%esp)
c020d2db:	b8 02 00 00 00       	mov    $0x2,%eax
c020d2e0:	89 44 24 08          	mov    %eax,0x8(%esp)
c020d2e4:	8b 43 14             	mov    0x14(%ebx),%eax
c020d2e7:	8b 40 10             	mov    0x10(%eax),%eax
c020d2ea:	89 44 24 04          	mov    %eax,0x4(%esp)
c020d2ee:	8b 43 10             	mov    0x10(%ebx),%eax
c020d2f1:	89 04 24             	mov    %eax,(%esp)
c020d2f4:	e8 47 cf ff ff       	call   c020a240 <handle_get>
c020d2f9:	85 ff                	test   %edi,%edi
c020d2fb:	89 45 d0             	mov    %eax,-0x30(%ebp)
c020d2fe:	89 c6                	mov    %eax,%esi
c020d300:	8b 43 c4             	mov    -0x3c(%ebx),%eax
c020d303:	0f 84 27 01 00 00    	je     c020d430 <sys_task_create+0x190>
c020d309:	85 f6                	test   %esi,%esi
c020d30b:	0f 84 1f 01 00 00    	je     c020d430 <sys_task_create+0x190>
c020d311:	8b 53 c8             	mov    -0x38(%ebx),%edx
c020d314:	31 ff                	xor    %edi,%edi
c020d316:	0f b6 c8             	movzbl %al,%ecx
c020d319:	83 fa ff             	cmp    $0xffffffff,%edx
c020d31c:	0f 85 9e 00 00 00    	jne    c020d3c0 <sys_task_create+0x120>
c020d322:	3d ff 01 00 00       	cmp    $0x1ff,%eax
c020d327:	0f 87 13 01 00 00    	ja     c020d440 <sys_task_create+0x1a0>
c020d32d:	8b 53 10             	mov    0x10(%ebx),%edx
c020d330:	0f b6 72 08          	movzbl 0x8(%edx),%esi
c020d334:	39 ce                	cmp    %ecx,%esi
c020d336:	73 13                	jae    c020d34b <sys_task_create+0xab>
c020d338:	83 f9 46             	cmp    $0x46,%ecx
c020d33b:	0f 85 df 00 00 00    	jne    c020d420 <sys_task_create+0x180>
c020d341:	80 7a 09 00          	cmpb   $0x0,0x9(%edx)
c020d345:	0f 84 d5 00 00 00    	je     c020d420 <sys_task_create+0x180>
c020d34b:	89 44 24 04          	mov    %eax,0x4(%esp)
c020d34f:	8d 55 e4             	lea    -0x1c(%ebp),%edx
c020d352:	89 54 24 08          	mov    %edx,0x8(%esp)
c020d356:	8b 45 d4             	mov    -0x2c(%ebp),%eax
c020d359:	89 04 24             	mov    %eax,(%esp)
c020d35c:	e8 1f d8 ff ff       	call   c020ab80 <task_new>
c020d361:	85 c0                	test   %eax,%eax
c020d363:	89 c2                	mov    %eax,%edx
c020d365:	0f 84 a5 00 00 00    	je     c020d410 <sys_task_create+0x170>
c020d36b:	8b 45 d0             	mov    -0x30(%ebp),%eax
c020d36e:	89 82 98 00 00 00    	mov    %eax,0x98(%edx)
c020d374:	ff 40 04             	incl   0x4(%eax)
c020d377:	85 ff                	test   %edi,%edi
c020d379:	8b 43 cc             	mov    -0x34(%ebx),%eax
c020d37c:	89 82 9c 00 00 00    	mov    %eax,0x9c(%edx)
c020d382:	74 09                	je     c020d38d <sys_task_create+0xed>
c020d384:	ff 47 04             	incl   0x4(%edi)
c020d387:	89 ba 90 00 00 00    	mov    %edi,0x90(%edx)
c020d38d:	89 54 24 04          	mov    %edx,0x4(%esp)
c020d391:	b8 10 11 00 00       	mov    $0x1110,%eax
c020d396:	b9 03 00 00 00       	mov    $0x3,%ecx
c020d39b:	89 44 24 0c          	mov    %eax,0xc(%esp)
c020d39f:	89 4c 24 08          	mov    %ecx,0x8(%esp)
c020d3a3:	89 55 d4             	mov    %edx,-0x2c(%ebp)
c020d3a6:	8b 43 10             	mov    0x10(%ebx),%eax
c020d3a9:	89 04 24             	mov    %eax,(%esp)
c020d3ac:	e8 1f d0 ff ff       	call   c020a3d0 <handle_put>
c020d3b1:	8b 55 d4             	mov    -0x2c(%ebp),%edx
c020d3b4:	85 c0                	test   %eax,%eax
c020d3b6:	78 40                	js     c020d3f8 <sys_task_create+0x158>
c020d3b8:	83 c4 3c             	add    $0x3c,%esp
c020d3bb:	5b                   	pop    %ebx
c020d3bc:	5e                   	pop    %esi
c020d3bd:	5f                   	pop    %edi
c020d3be:	5d                   	pop    %ebp
c020d3bf:	c3                   	ret
c020d3c0:	89 4d cc             	mov    %ecx,-0x34(%ebp)
c020d3c3:	31 f6                	xor    %esi,%esi
c020d3c5:	bf 01 00 00 00       	mov    $0x1,%edi
c020d3ca:	89 7c 24 08          	mov    %edi,0x8(%esp)
c020d3ce:	89 74 24 0c          	mov    %esi,0xc(%esp)
c020d3d2:	89 54 24 04          	mov    %edx,0x4(%esp)
c020d3d6:	8b 43 10             	mov    0x10(%ebx),%eax
c020d3d9:	89 04 24             	mov    %eax,(%esp)
c020d3dc:	e8 5f ce ff ff       	call   c020a240 <handle_get>
c020d3e1:	85 c0                	test   %eax,%eax
c020d3e3:	89 c7                	mov    %eax,%edi
c020d3e5:	74 49                	je     c020d430 <sys_task_create+0x190>
c020d3e7:	8b 43 c4             	mov    -0x3c(%ebx),%eax
c020d3ea:	8b 4d cc             	mov    -0x34(%ebp),%ecx
c020d3ed:	e9 30 ff ff ff       	jmp    c020d322 <sys_task_create+0x82>
c020d3f2:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c020d3f8:	89 45 d4             	mov    %eax,-0x2c(%ebp)
c020d3fb:	89 14 24             	mov    %edx,(%esp)
c020d3fe:	e8 dd d3 ff ff       	call   c020a7e0 <object_put>
c020d403:	8b 45 d4             	mov    -0x2c(%ebp),%eax
c020d406:	83 c4 3c             	add    $0x3c,%esp
c020d409:	5b                   	pop    %ebx
c020d40a:	5e                   	pop    %esi
c020d40b:	5f                   	pop    %edi
c020d40c:	5d                   	pop    %ebp
c020d40d:	c3                   	ret
c020d40e:	66 90                	xchg   %ax,%ax
c020d410:	8b 45 e4             	mov    -0x1c(%ebp),%eax
c020d413:	83 c4 3c             	add    $0x3c,%esp
c020d416:	5b                   	pop    %ebx
c020d417:	5e                   	pop    %esi
c020d418:	5f                   	pop    %edi
c020d419:	5d                   	pop    %ebp
c020d41a:	c3                   	ret
c020d41b:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c020d41f:	90                   	nop
c020d420:	b8 ff ff ff ff       	mov    $0xffffffff,%eax
c020d425:	eb 91                	jmp    c020d3b8 <sys_task_create+0x118>
c020d427:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020d42e:	66 90                	xchg   %ax,%ax
c020d430:	b8 38 ff ff ff       	mov    $0xffffff38,%eax
c020d435:	eb 81                	jmp    c020d3b8 <sys_task_create+0x118>
c020d437:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020d43e:	66 90                	xchg   %ax,%ax
c020d440:	b8 ea ff ff ff       	mov    $0xffffffea,%eax
c020d445:	e9 6e ff ff ff       	jmp    c020d3b8 <sys_task_create+0x118>
c020d44a:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi

c020d450 <sys_task_set>:
c020d450:	55                   	push   %ebp
c020d451:	31 c0                	xor    %eax,%eax
c020d453:	89 e5                	mov    %esp,%ebp
c020d455:	57                   	push   %edi
c020d456:	56                   	push   %esi
c020d457:	53                   	push   %ebx
c020d458:	83 ec 4c             	sub    $0x4c,%esp
c020d45b:	8b 75 08             	mov    0x8(%ebp),%esi
c020d45e:	8b 7e c8             	mov    -0x38(%esi),%edi
c020d461:	8b 4e c4             	mov    -0x3c(%esi),%ecx
c020d464:	83 ff 04             	cmp    $0x4,%edi
c020d467:	89 4d d4             	mov    %ecx,-0x2c(%ebp)
c020d46a:	0f 94 c0             	sete   %al
c020d46d:	40                   	inc    %eax
c020d46e:	89 44 24 08          	mov    %eax,0x8(%esp)
c020d472:	8b 46 d4             	mov    -0x2c(%esi),%eax
c020d475:	89 34 24             	mov    %esi,(%esp)
c020d478:	89 44 24 04          	mov    %eax,0x4(%esp)
c020d47c:	e8 8f fd ff ff       	call   c020d210 <sys_task>
c020d481:	8b 4d d4             	mov    -0x2c(%ebp),%ecx
c020d484:	85 c0                	test   %eax,%eax
c020d486:	0f 84 4c 02 00 00    	je     c020d6d8 <sys_task_set+0x288>
c020d48c:	89 c3                	mov    %eax,%ebx
c020d48e:	8b 46 10             	mov    0x10(%esi),%eax
c020d491:	39 d8                	cmp    %ebx,%eax
c020d493:	74 13                	je     c020d4a8 <sys_task_set+0x58>
c020d495:	83 ff 06             	cmp    $0x6,%edi
c020d498:	0f 87 4e 02 00 00    	ja     c020d6ec <sys_task_set+0x29c>
c020d49e:	ff 24 bd 08 fb 20 c0 	jmp    *-0x3fdf04f8(,%edi,4)
c020d4a5:	8d 76 00             	lea    0x0(%esi),%esi
c020d4a8:	83 ff 03             	cmp    $0x3,%edi
c020d4ab:	74 e8                	je     c020d495 <sys_task_set+0x45>
c020d4ad:	83 ff 06             	cmp    $0x6,%edi
c020d4b0:	74 e3                	je     c020d495 <sys_task_set+0x45>
c020d4b2:	83 7e d4 ff          	cmpl   $0xffffffff,-0x2c(%esi)
c020d4b6:	75 dd                	jne    c020d495 <sys_task_set+0x45>
c020d4b8:	ba ff ff ff ff       	mov    $0xffffffff,%edx
c020d4bd:	e9 63 01 00 00       	jmp    c020d625 <sys_task_set+0x1d5>
c020d4c2:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c020d4c8:	8d 55 e4             	lea    -0x1c(%ebp),%edx
c020d4cb:	83 c0 0c             	add    $0xc,%eax
c020d4ce:	89 54 24 10          	mov    %edx,0x10(%esp)
c020d4d2:	31 ff                	xor    %edi,%edi
c020d4d4:	89 ce                	mov    %ecx,%esi
c020d4d6:	0f b6 50 ff          	movzbl -0x1(%eax),%edx
c020d4da:	81 e6 ff 0f 00 00    	and    $0xfff,%esi
c020d4e0:	89 7c 24 08          	mov    %edi,0x8(%esp)
c020d4e4:	89 4c 24 04          	mov    %ecx,0x4(%esp)
c020d4e8:	89 04 24             	mov    %eax,(%esp)
c020d4eb:	89 54 24 0c          	mov    %edx,0xc(%esp)
c020d4ef:	e8 bc 96 ff ff       	call   c0206bb0 <space_touch>
c020d4f4:	8b 55 e4             	mov    -0x1c(%ebp),%edx
c020d4f7:	89 55 d4             	mov    %edx,-0x2c(%ebp)
c020d4fa:	85 d2                	test   %edx,%edx
c020d4fc:	0f 85 e0 01 00 00    	jne    c020d6e2 <sys_task_set+0x292>
c020d502:	89 04 24             	mov    %eax,(%esp)
c020d505:	31 d2                	xor    %edx,%edx
c020d507:	89 54 24 04          	mov    %edx,0x4(%esp)
c020d50b:	e8 d0 a5 ff ff       	call   c0207ae0 <kmap>
c020d510:	31 c9                	xor    %ecx,%ecx
c020d512:	8d 3c 30             	lea    (%eax,%esi,1),%edi
c020d515:	eb 13                	jmp    c020d52a <sys_task_set+0xda>
c020d517:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020d51e:	66 90                	xchg   %ax,%ax
c020d520:	8d 04 0e             	lea    (%esi,%ecx,1),%eax
c020d523:	3d ff 0f 00 00       	cmp    $0xfff,%eax
c020d528:	77 21                	ja     c020d54b <sys_task_set+0xfb>
c020d52a:	0f b6 04 0f          	movzbl (%edi,%ecx,1),%eax
c020d52e:	84 c0                	test   %al,%al
c020d530:	74 19                	je     c020d54b <sys_task_set+0xfb>
c020d532:	88 c2                	mov    %al,%dl
c020d534:	80 ea 20             	sub    $0x20,%dl
c020d537:	80 fa 5e             	cmp    $0x5e,%dl
c020d53a:	76 02                	jbe    c020d53e <sys_task_set+0xee>
c020d53c:	b0 3f                	mov    $0x3f,%al
c020d53e:	88 84 0b c8 00 00 00 	mov    %al,0xc8(%ebx,%ecx,1)
c020d545:	41                   	inc    %ecx
c020d546:	83 f9 0f             	cmp    $0xf,%ecx
c020d549:	75 d5                	jne    c020d520 <sys_task_set+0xd0>
c020d54b:	31 c0                	xor    %eax,%eax
c020d54d:	8b 55 d4             	mov    -0x2c(%ebp),%edx
c020d550:	88 84 0b c8 00 00 00 	mov    %al,0xc8(%ebx,%ecx,1)
c020d557:	83 c4 4c             	add    $0x4c,%esp
c020d55a:	5b                   	pop    %ebx
c020d55b:	89 d0                	mov    %edx,%eax
c020d55d:	5e                   	pop    %esi
c020d55e:	5f                   	pop    %edi
c020d55f:	5d                   	pop    %ebp
c020d560:	c3                   	ret
c020d561:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020d568:	89 8b 88 00 00 00    	mov    %ecx,0x88(%ebx)
c020d56e:	31 d2                	xor    %edx,%edx
c020d570:	83 c4 4c             	add    $0x4c,%esp
c020d573:	89 d0                	mov    %edx,%eax
c020d575:	5b                   	pop    %ebx
c020d576:	5e                   	pop    %esi
c020d577:	5f                   	pop    %edi
c020d578:	5d                   	pop    %ebp
c020d579:	c3                   	ret
c020d57a:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c020d580:	89 4c 24 04          	mov    %ecx,0x4(%esp)
c020d584:	31 d2                	xor    %edx,%edx
c020d586:	be 01 00 00 00       	mov    $0x1,%esi
c020d58b:	89 74 24 08          	mov    %esi,0x8(%esp)
c020d58f:	89 54 24 0c          	mov    %edx,0xc(%esp)
c020d593:	89 04 24             	mov    %eax,(%esp)
c020d596:	e8 a5 cc ff ff       	call   c020a240 <handle_get>
c020d59b:	85 c0                	test   %eax,%eax
c020d59d:	89 c6                	mov    %eax,%esi
c020d59f:	0f 84 33 01 00 00    	je     c020d6d8 <sys_task_set+0x288>
c020d5a5:	ff 40 04             	incl   0x4(%eax)
c020d5a8:	8b 83 94 00 00 00    	mov    0x94(%ebx),%eax
c020d5ae:	85 c0                	test   %eax,%eax
c020d5b0:	74 08                	je     c020d5ba <sys_task_set+0x16a>
c020d5b2:	89 04 24             	mov    %eax,(%esp)
c020d5b5:	e8 36 c1 ff ff       	call   c02096f0 <badge_put>
c020d5ba:	89 b3 94 00 00 00    	mov    %esi,0x94(%ebx)
c020d5c0:	31 d2                	xor    %edx,%edx
c020d5c2:	eb ac                	jmp    c020d570 <sys_task_set+0x120>
c020d5c4:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c020d5c8:	8b 93 90 00 00 00    	mov    0x90(%ebx),%edx
c020d5ce:	8b 7e cc             	mov    -0x34(%esi),%edi
c020d5d1:	85 d2                	test   %edx,%edx
c020d5d3:	0f 84 df fe ff ff    	je     c020d4b8 <sys_task_set+0x68>
c020d5d9:	8b 76 18             	mov    0x18(%esi),%esi
c020d5dc:	39 72 08             	cmp    %esi,0x8(%edx)
c020d5df:	0f 85 d3 fe ff ff    	jne    c020d4b8 <sys_task_set+0x68>
c020d5e5:	8d 55 e4             	lea    -0x1c(%ebp),%edx
c020d5e8:	89 54 24 0c          	mov    %edx,0xc(%esp)
c020d5ec:	8b 40 20             	mov    0x20(%eax),%eax
c020d5ef:	89 34 24             	mov    %esi,(%esp)
c020d5f2:	89 4c 24 04          	mov    %ecx,0x4(%esp)
c020d5f6:	89 44 24 08          	mov    %eax,0x8(%esp)
c020d5fa:	e8 e1 be ff ff       	call   c02094e0 <badge_mint>
c020d5ff:	85 c0                	test   %eax,%eax
c020d601:	89 c6                	mov    %eax,%esi
c020d603:	0f 84 c7 00 00 00    	je     c020d6d0 <sys_task_set+0x280>
c020d609:	8b 83 90 00 00 00    	mov    0x90(%ebx),%eax
c020d60f:	89 04 24             	mov    %eax,(%esp)
c020d612:	e8 d9 c0 ff ff       	call   c02096f0 <badge_put>
c020d617:	31 d2                	xor    %edx,%edx
c020d619:	89 b3 90 00 00 00    	mov    %esi,0x90(%ebx)
c020d61f:	89 bb a0 00 00 00    	mov    %edi,0xa0(%ebx)
c020d625:	83 c4 4c             	add    $0x4c,%esp
c020d628:	89 d0                	mov    %edx,%eax
c020d62a:	5b                   	pop    %ebx
c020d62b:	5e                   	pop    %esi
c020d62c:	5f                   	pop    %edi
c020d62d:	5d                   	pop    %ebp
c020d62e:	c3                   	ret
c020d62f:	90                   	nop
c020d630:	8d 41 ff             	lea    -0x1(%ecx),%eax
c020d633:	83 f8 1e             	cmp    $0x1e,%eax
c020d636:	0f 87 b0 00 00 00    	ja     c020d6ec <sys_task_set+0x29c>
c020d63c:	8b 73 74             	mov    0x74(%ebx),%esi
c020d63f:	bf 02 00 00 00       	mov    $0x2,%edi
c020d644:	83 c3 74             	add    $0x74,%ebx
c020d647:	88 4b 96             	mov    %cl,-0x6a(%ebx)
c020d64a:	d3 e7                	shl    %cl,%edi
c020d64c:	88 c8                	mov    %cl,%al
c020d64e:	39 de                	cmp    %ebx,%esi
c020d650:	75 24                	jne    c020d676 <sys_task_set+0x226>
c020d652:	e9 17 ff ff ff       	jmp    c020d56e <sys_task_set+0x11e>
c020d657:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020d65e:	66 90                	xchg   %ax,%ax
c020d660:	88 86 00 ff ff ff    	mov    %al,-0x100(%esi)
c020d666:	89 be 1c ff ff ff    	mov    %edi,-0xe4(%esi)
c020d66c:	8b 36                	mov    (%esi),%esi
c020d66e:	39 de                	cmp    %ebx,%esi
c020d670:	0f 84 f8 fe ff ff    	je     c020d56e <sys_task_set+0x11e>
c020d676:	80 be 03 ff ff ff 00 	cmpb   $0x0,-0xfd(%esi)
c020d67d:	74 e1                	je     c020d660 <sys_task_set+0x210>
c020d67f:	88 45 d4             	mov    %al,-0x2c(%ebp)
c020d682:	8d 96 f4 fe ff ff    	lea    -0x10c(%esi),%edx
c020d688:	89 14 24             	mov    %edx,(%esp)
c020d68b:	89 55 d0             	mov    %edx,-0x30(%ebp)
c020d68e:	e8 dd e0 ff ff       	call   c020b770 <sched_remove>
c020d693:	0f b6 45 d4          	movzbl -0x2c(%ebp),%eax
c020d697:	89 be 1c ff ff ff    	mov    %edi,-0xe4(%esi)
c020d69d:	8b 55 d0             	mov    -0x30(%ebp),%edx
c020d6a0:	88 86 00 ff ff ff    	mov    %al,-0x100(%esi)
c020d6a6:	89 14 24             	mov    %edx,(%esp)
c020d6a9:	e8 e2 df ff ff       	call   c020b690 <sched_ready>
c020d6ae:	0f b6 45 d4          	movzbl -0x2c(%ebp),%eax
c020d6b2:	eb b8                	jmp    c020d66c <sys_task_set+0x21c>
c020d6b4:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c020d6b8:	81 f9 ff ff ff bf    	cmp    $0xbfffffff,%ecx
c020d6be:	77 2c                	ja     c020d6ec <sys_task_set+0x29c>
c020d6c0:	89 8b 8c 00 00 00    	mov    %ecx,0x8c(%ebx)
c020d6c6:	31 d2                	xor    %edx,%edx
c020d6c8:	e9 a3 fe ff ff       	jmp    c020d570 <sys_task_set+0x120>
c020d6cd:	8d 76 00             	lea    0x0(%esi),%esi
c020d6d0:	8b 55 e4             	mov    -0x1c(%ebp),%edx
c020d6d3:	e9 4d ff ff ff       	jmp    c020d625 <sys_task_set+0x1d5>
c020d6d8:	ba 38 ff ff ff       	mov    $0xffffff38,%edx
c020d6dd:	e9 43 ff ff ff       	jmp    c020d625 <sys_task_set+0x1d5>
c020d6e2:	ba f2 ff ff ff       	mov    $0xfffffff2,%edx
c020d6e7:	e9 39 ff ff ff       	jmp    c020d625 <sys_task_set+0x1d5>
c020d6ec:	ba ea ff ff ff       	mov    $0xffffffea,%edx
c020d6f1:	e9 2f ff ff ff       	jmp    c020d625 <sys_task_set+0x1d5>
c020d6f6:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020d6fd:	8d 76 00             	lea    0x0(%esi),%esi

c020d700 <sys_task_kill>:
c020d700:	55                   	push   %ebp
c020d701:	b8 01 00 00 00       	mov    $0x1,%eax
c020d706:	89 e5                	mov    %esp,%ebp
c020d708:	ba 03 00 00 00       	mov    $0x3,%edx
c020d70d:	56                   	push   %esi
c020d70e:	53                   	push   %ebx
c020d70f:	83 ec 10             	sub    $0x10,%esp
c020d712:	8b 75 08             	mov    0x8(%ebp),%esi
c020d715:	89 44 24 0c          	mov    %eax,0xc(%esp)
c020d719:	89 54 24 08          	mov    %edx,0x8(%esp)
c020d71d:	8b 46 d4             	mov    -0x2c(%esi),%eax
c020d720:	89 44 24 04          	mov    %eax,0x4(%esp)
c020d724:	8b 46 10             	mov    0x10(%esi),%eax
c020d727:	89 04 24             	mov    %eax,(%esp)
c020d72a:	e8 11 cb ff ff       	call   c020a240 <handle_get>
c020d72f:	85 c0                	test   %eax,%eax
c020d731:	74 1e                	je     c020d751 <sys_task_kill+0x51>
c020d733:	89 04 24             	mov    %eax,(%esp)
c020d736:	89 c3                	mov    %eax,%ebx
c020d738:	e8 33 d6 ff ff       	call   c020ad70 <task_kill>
c020d73d:	31 c0                	xor    %eax,%eax
c020d73f:	ba 01 f0 ff ff       	mov    $0xfffff001,%edx
c020d744:	39 5e 10             	cmp    %ebx,0x10(%esi)
c020d747:	0f 44 c2             	cmove  %edx,%eax
c020d74a:	83 c4 10             	add    $0x10,%esp
c020d74d:	5b                   	pop    %ebx
c020d74e:	5e                   	pop    %esi
c020d74f:	5d                   	pop    %ebp
c020d750:	c3                   	ret
c020d751:	b8 38 ff ff ff       	mov    $0xffffff38,%eax
c020d756:	eb f2                	jmp    c020d74a <sys_task_kill+0x4a>
c020d758:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020d75f:	90                   	nop

c020d760 <sys_thread_create>:
c020d760:	55                   	push   %ebp
c020d761:	b8 01 00 00 00       	mov    $0x1,%eax
c020d766:	89 e5                	mov    %esp,%ebp
c020d768:	57                   	push   %edi
c020d769:	56                   	push   %esi
c020d76a:	53                   	push   %ebx
c020d76b:	83 ec 3c             	sub    $0x3c,%esp
c020d76e:	8b 75 08             	mov    0x8(%ebp),%esi
c020d771:	89 44 24 08          	mov    %eax,0x8(%esp)
c020d775:	8b 46 d4             	mov    -0x2c(%esi),%eax
c020d778:	89 34 24             	mov    %esi,(%esp)
c020d77b:	89 44 24 04          	mov    %eax,0x4(%esp)
c020d77f:	e8 8c fa ff ff       	call   c020d210 <sys_task>
c020d784:	8b 5e c8             	mov    -0x38(%esi),%ebx
c020d787:	89 c7                	mov    %eax,%edi
c020d789:	8b 46 14             	mov    0x14(%esi),%eax
c020d78c:	85 ff                	test   %edi,%edi
c020d78e:	8b 48 10             	mov    0x10(%eax),%ecx
c020d791:	8b 40 14             	mov    0x14(%eax),%eax
c020d794:	89 4d d4             	mov    %ecx,-0x2c(%ebp)
c020d797:	89 45 d0             	mov    %eax,-0x30(%ebp)
c020d79a:	0f 84 1f 01 00 00    	je     c020d8bf <sys_thread_create+0x15f>
c020d7a0:	80 7f 01 00          	cmpb   $0x0,0x1(%edi)
c020d7a4:	0f 85 0b 01 00 00    	jne    c020d8b5 <sys_thread_create+0x155>
c020d7aa:	83 f9 1f             	cmp    $0x1f,%ecx
c020d7ad:	0f 87 ca 00 00 00    	ja     c020d87d <sys_thread_create+0x11d>
c020d7b3:	39 7e 10             	cmp    %edi,0x10(%esi)
c020d7b6:	0f 84 cc 00 00 00    	je     c020d888 <sys_thread_create+0x128>
c020d7bc:	83 fb ff             	cmp    $0xffffffff,%ebx
c020d7bf:	90                   	nop
c020d7c0:	0f 84 8a 00 00 00    	je     c020d850 <sys_thread_create+0xf0>
c020d7c6:	81 fb ff 03 00 00    	cmp    $0x3ff,%ebx
c020d7cc:	0f 87 ab 00 00 00    	ja     c020d87d <sys_thread_create+0x11d>
c020d7d2:	89 5c 24 04          	mov    %ebx,0x4(%esp)
c020d7d6:	89 3c 24             	mov    %edi,(%esp)
c020d7d9:	e8 92 d8 ff ff       	call   c020b070 <thread_find>
c020d7de:	85 c0                	test   %eax,%eax
c020d7e0:	0f 85 c5 00 00 00    	jne    c020d8ab <sys_thread_create+0x14b>
c020d7e6:	89 5c 24 04          	mov    %ebx,0x4(%esp)
c020d7ea:	8d 45 e4             	lea    -0x1c(%ebp),%eax
c020d7ed:	89 44 24 08          	mov    %eax,0x8(%esp)
c020d7f1:	89 3c 24             	mov    %edi,(%esp)
c020d7f4:	e8 b7 d8 ff ff       	call   c020b0b0 <thread_new>
c020d7f9:	85 c0                	test   %eax,%eax
c020d7fb:	0f 84 9f 00 00 00    	je     c020d8a0 <sys_thread_create+0x140>
c020d801:	8b 4d d4             	mov    -0x2c(%ebp),%ecx
c020d804:	85 c9                	test   %ecx,%ecx
c020d806:	74 0d                	je     c020d815 <sys_thread_create+0xb5>
c020d808:	88 48 0c             	mov    %cl,0xc(%eax)
c020d80b:	ba 02 00 00 00       	mov    $0x2,%edx
c020d810:	d3 e2                	shl    %cl,%edx
c020d812:	89 50 28             	mov    %edx,0x28(%eax)
c020d815:	8b 4d d0             	mov    -0x30(%ebp),%ecx
c020d818:	85 c9                	test   %ecx,%ecx
c020d81a:	75 24                	jne    c020d840 <sys_thread_create+0xe0>
c020d81c:	8b 56 c4             	mov    -0x3c(%esi),%edx
c020d81f:	89 50 ec             	mov    %edx,-0x14(%eax)
c020d822:	8b 56 cc             	mov    -0x34(%esi),%edx
c020d825:	c6 40 08 00          	movb   $0x0,0x8(%eax)
c020d829:	89 50 f8             	mov    %edx,-0x8(%eax)
c020d82c:	89 04 24             	mov    %eax,(%esp)
c020d82f:	e8 5c de ff ff       	call   c020b690 <sched_ready>
c020d834:	89 d8                	mov    %ebx,%eax
c020d836:	83 c4 3c             	add    $0x3c,%esp
c020d839:	5b                   	pop    %ebx
c020d83a:	5e                   	pop    %esi
c020d83b:	5f                   	pop    %edi
c020d83c:	5d                   	pop    %ebp
c020d83d:	c3                   	ret
c020d83e:	66 90                	xchg   %ax,%ax
c020d840:	8b 50 14             	mov    0x14(%eax),%edx
c020d843:	89 0a                	mov    %ecx,(%edx)
c020d845:	eb d5                	jmp    c020d81c <sys_thread_create+0xbc>
c020d847:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020d84e:	66 90                	xchg   %ax,%ax
c020d850:	31 db                	xor    %ebx,%ebx
c020d852:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020d859:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020d860:	89 5c 24 04          	mov    %ebx,0x4(%esp)
c020d864:	89 3c 24             	mov    %edi,(%esp)
c020d867:	e8 04 d8 ff ff       	call   c020b070 <thread_find>
c020d86c:	85 c0                	test   %eax,%eax
c020d86e:	0f 84 52 ff ff ff    	je     c020d7c6 <sys_thread_create+0x66>
c020d874:	43                   	inc    %ebx
c020d875:	81 fb 00 04 00 00    	cmp    $0x400,%ebx
c020d87b:	75 e3                	jne    c020d860 <sys_thread_create+0x100>
c020d87d:	b8 ea ff ff ff       	mov    $0xffffffea,%eax
c020d882:	eb b2                	jmp    c020d836 <sys_thread_create+0xd6>
c020d884:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c020d888:	0f b6 47 0a          	movzbl 0xa(%edi),%eax
c020d88c:	8b 55 d4             	mov    -0x2c(%ebp),%edx
c020d88f:	39 d0                	cmp    %edx,%eax
c020d891:	0f 83 25 ff ff ff    	jae    c020d7bc <sys_thread_create+0x5c>
c020d897:	eb e4                	jmp    c020d87d <sys_thread_create+0x11d>
c020d899:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020d8a0:	8b 45 e4             	mov    -0x1c(%ebp),%eax
c020d8a3:	83 c4 3c             	add    $0x3c,%esp
c020d8a6:	5b                   	pop    %ebx
c020d8a7:	5e                   	pop    %esi
c020d8a8:	5f                   	pop    %edi
c020d8a9:	5d                   	pop    %ebp
c020d8aa:	c3                   	ret
c020d8ab:	b8 ef ff ff ff       	mov    $0xffffffef,%eax
c020d8b0:	e9 81 ff ff ff       	jmp    c020d836 <sys_thread_create+0xd6>
c020d8b5:	b8 33 ff ff ff       	mov    $0xffffff33,%eax
c020d8ba:	e9 77 ff ff ff       	jmp    c020d836 <sys_thread_create+0xd6>
c020d8bf:	b8 38 ff ff ff       	mov    $0xffffff38,%eax
c020d8c4:	e9 6d ff ff ff       	jmp    c020d836 <sys_thread_create+0xd6>
c020d8c9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi

c020d8d0 <sys_thread_get>:
c020d8d0:	55                   	push   %ebp
c020d8d1:	b8 01 00 00 00       	mov    $0x1,%eax
c020d8d6:	89 e5                	mov    %esp,%ebp
c020d8d8:	ba 03 00 00 00       	mov    $0x3,%edx
c020d8dd:	57                   	push   %edi
c020d8de:	56                   	push   %esi
c020d8df:	53                   	push   %ebx
c020d8e0:	83 ec 3c             	sub    $0x3c,%esp
c020d8e3:	8b 75 08             	mov    0x8(%ebp),%esi
c020d8e6:	89 44 24 0c          	mov    %eax,0xc(%esp)
c020d8ea:	89 54 24 08          	mov    %edx,0x8(%esp)
c020d8ee:	8b 46 d4             	mov    -0x2c(%esi),%eax
c020d8f1:	89 44 24 04          	mov    %eax,0x4(%esp)
c020d8f5:	8b 46 10             	mov    0x10(%esi),%eax
c020d8f8:	89 04 24             	mov    %eax,(%esp)
c020d8fb:	e8 40 c9 ff ff       	call   c020a240 <handle_get>
c020d900:	8b 5e 14             	mov    0x14(%esi),%ebx
c020d903:	85 c0                	test   %eax,%eax
c020d905:	0f 84 8a 00 00 00    	je     c020d995 <sys_thread_get+0xc5>
c020d90b:	8b 56 c8             	mov    -0x38(%esi),%edx
c020d90e:	89 04 24             	mov    %eax,(%esp)
c020d911:	89 54 24 04          	mov    %edx,0x4(%esp)
c020d915:	e8 56 d7 ff ff       	call   c020b070 <thread_find>
c020d91a:	85 c0                	test   %eax,%eax
c020d91c:	74 7e                	je     c020d99c <sys_thread_get+0xcc>
c020d91e:	8b 48 d8             	mov    -0x28(%eax),%ecx
c020d921:	8b 50 d4             	mov    -0x2c(%eax),%edx
c020d924:	8b 78 cc             	mov    -0x34(%eax),%edi
c020d927:	89 4d dc             	mov    %ecx,-0x24(%ebp)
c020d92a:	8b 48 e0             	mov    -0x20(%eax),%ecx
c020d92d:	89 55 d8             	mov    %edx,-0x28(%ebp)
c020d930:	8b 50 dc             	mov    -0x24(%eax),%edx
c020d933:	89 4d d4             	mov    %ecx,-0x2c(%ebp)
c020d936:	8b 48 ec             	mov    -0x14(%eax),%ecx
c020d939:	89 55 d0             	mov    %edx,-0x30(%ebp)
c020d93c:	8b 50 f4             	mov    -0xc(%eax),%edx
c020d93f:	89 4d e4             	mov    %ecx,-0x1c(%ebp)
c020d942:	8b 48 f8             	mov    -0x8(%eax),%ecx
c020d945:	89 55 c8             	mov    %edx,-0x38(%ebp)
c020d948:	8b 50 c4             	mov    -0x3c(%eax),%edx
c020d94b:	89 4d cc             	mov    %ecx,-0x34(%ebp)
c020d94e:	8b 48 c8             	mov    -0x38(%eax),%ecx
c020d951:	89 53 10             	mov    %edx,0x10(%ebx)
c020d954:	8b 55 d8             	mov    -0x28(%ebp),%edx
c020d957:	89 7b 18             	mov    %edi,0x18(%ebx)
c020d95a:	89 4b 14             	mov    %ecx,0x14(%ebx)
c020d95d:	8b 4d dc             	mov    -0x24(%ebp),%ecx
c020d960:	89 53 1c             	mov    %edx,0x1c(%ebx)
c020d963:	8b 55 d0             	mov    -0x30(%ebp),%edx
c020d966:	89 4b 20             	mov    %ecx,0x20(%ebx)
c020d969:	8b 4d d4             	mov    -0x2c(%ebp),%ecx
c020d96c:	89 53 24             	mov    %edx,0x24(%ebx)
c020d96f:	8b 55 c8             	mov    -0x38(%ebp),%edx
c020d972:	89 4b 28             	mov    %ecx,0x28(%ebx)
c020d975:	8b 4d e4             	mov    -0x1c(%ebp),%ecx
c020d978:	89 4b 2c             	mov    %ecx,0x2c(%ebx)
c020d97b:	8b 4d cc             	mov    -0x34(%ebp),%ecx
c020d97e:	89 53 30             	mov    %edx,0x30(%ebx)
c020d981:	89 4b 34             	mov    %ecx,0x34(%ebx)
c020d984:	0f b6 40 08          	movzbl 0x8(%eax),%eax
c020d988:	89 46 c8             	mov    %eax,-0x38(%esi)
c020d98b:	31 c0                	xor    %eax,%eax
c020d98d:	83 c4 3c             	add    $0x3c,%esp
c020d990:	5b                   	pop    %ebx
c020d991:	5e                   	pop    %esi
c020d992:	5f                   	pop    %edi
c020d993:	5d                   	pop    %ebp
c020d994:	c3                   	ret
c020d995:	b8 38 ff ff ff       	mov    $0xffffff38,%eax
c020d99a:	eb f1                	jmp    c020d98d <sys_thread_get+0xbd>
c020d99c:	b8 fd ff ff ff       	mov    $0xfffffffd,%eax
c020d9a1:	eb ea                	jmp    c020d98d <sys_thread_get+0xbd>
c020d9a3:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020d9aa:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi

c020d9b0 <sys_thread_set>:
c020d9b0:	55                   	push   %ebp
c020d9b1:	b8 01 00 00 00       	mov    $0x1,%eax
c020d9b6:	89 e5                	mov    %esp,%ebp
c020d9b8:	83 ec 38             	sub    $0x38,%esp
c020d9bb:	89 5d f4             	mov    %ebx,-0xc(%ebp)
c020d9be:	8b 5d 08             	mov    0x8(%ebp),%ebx
c020d9c1:	89 7d fc             	mov    %edi,-0x4(%ebp)
c020d9c4:	89 75 f8             	mov    %esi,-0x8(%ebp)
c020d9c7:	89 44 24 08          	mov    %eax,0x8(%esp)
c020d9cb:	8b 43 d4             	mov    -0x2c(%ebx),%eax
c020d9ce:	89 1c 24             	mov    %ebx,(%esp)
c020d9d1:	89 44 24 04          	mov    %eax,0x4(%esp)
c020d9d5:	e8 36 f8 ff ff       	call   c020d210 <sys_task>
c020d9da:	89 c7                	mov    %eax,%edi
c020d9dc:	8b 43 cc             	mov    -0x34(%ebx),%eax
c020d9df:	85 ff                	test   %edi,%edi
c020d9e1:	89 45 e4             	mov    %eax,-0x1c(%ebp)
c020d9e4:	0f 84 38 01 00 00    	je     c020db22 <sys_thread_set+0x172>
c020d9ea:	8b 43 c8             	mov    -0x38(%ebx),%eax
c020d9ed:	89 3c 24             	mov    %edi,(%esp)
c020d9f0:	89 44 24 04          	mov    %eax,0x4(%esp)
c020d9f4:	e8 77 d6 ff ff       	call   c020b070 <thread_find>
c020d9f9:	85 c0                	test   %eax,%eax
c020d9fb:	89 c6                	mov    %eax,%esi
c020d9fd:	0f 84 29 01 00 00    	je     c020db2c <sys_thread_set+0x17c>
c020da03:	83 7b c4 05          	cmpl   $0x5,-0x3c(%ebx)
c020da07:	0f 87 eb 00 00 00    	ja     c020daf8 <sys_thread_set+0x148>
c020da0d:	8b 43 c4             	mov    -0x3c(%ebx),%eax
c020da10:	ff 24 85 24 fb 20 c0 	jmp    *-0x3fdf04dc(,%eax,4)
c020da17:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020da1e:	66 90                	xchg   %ax,%ax
c020da20:	39 f3                	cmp    %esi,%ebx
c020da22:	0f 85 0e 01 00 00    	jne    c020db36 <sys_thread_set+0x186>
c020da28:	c6 43 0d 00          	movb   $0x0,0xd(%ebx)
c020da2c:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c020da30:	31 c0                	xor    %eax,%eax
c020da32:	8b 5d f4             	mov    -0xc(%ebp),%ebx
c020da35:	8b 75 f8             	mov    -0x8(%ebp),%esi
c020da38:	8b 7d fc             	mov    -0x4(%ebp),%edi
c020da3b:	89 ec                	mov    %ebp,%esp
c020da3d:	5d                   	pop    %ebp
c020da3e:	c3                   	ret
c020da3f:	90                   	nop
c020da40:	39 7b 10             	cmp    %edi,0x10(%ebx)
c020da43:	0f 84 7f 00 00 00    	je     c020dac8 <sys_thread_set+0x118>
c020da49:	89 34 24             	mov    %esi,(%esp)
c020da4c:	e8 af d9 ff ff       	call   c020b400 <thread_kill>
c020da51:	39 f3                	cmp    %esi,%ebx
c020da53:	75 db                	jne    c020da30 <sys_thread_set+0x80>
c020da55:	e9 83 00 00 00       	jmp    c020dadd <sys_thread_set+0x12d>
c020da5a:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c020da60:	89 34 24             	mov    %esi,(%esp)
c020da63:	e8 08 dd ff ff       	call   c020b770 <sched_remove>
c020da68:	c6 46 09 01          	movb   $0x1,0x9(%esi)
c020da6c:	eb c2                	jmp    c020da30 <sys_thread_set+0x80>
c020da6e:	66 90                	xchg   %ax,%ax
c020da70:	8b 4d e4             	mov    -0x1c(%ebp),%ecx
c020da73:	8d 41 ff             	lea    -0x1(%ecx),%eax
c020da76:	83 f8 1e             	cmp    $0x1e,%eax
c020da79:	77 7d                	ja     c020daf8 <sys_thread_set+0x148>
c020da7b:	39 7b 10             	cmp    %edi,0x10(%ebx)
c020da7e:	74 70                	je     c020daf0 <sys_thread_set+0x140>
c020da80:	8b 55 e4             	mov    -0x1c(%ebp),%edx
c020da83:	b8 02 00 00 00       	mov    $0x2,%eax
c020da88:	88 d1                	mov    %dl,%cl
c020da8a:	d3 e0                	shl    %cl,%eax
c020da8c:	80 7e 0f 00          	cmpb   $0x0,0xf(%esi)
c020da90:	75 76                	jne    c020db08 <sys_thread_set+0x158>
c020da92:	88 56 0c             	mov    %dl,0xc(%esi)
c020da95:	89 46 28             	mov    %eax,0x28(%esi)
c020da98:	eb 96                	jmp    c020da30 <sys_thread_set+0x80>
c020da9a:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c020daa0:	80 7e 08 00          	cmpb   $0x0,0x8(%esi)
c020daa4:	c6 46 09 00          	movb   $0x0,0x9(%esi)
c020daa8:	75 86                	jne    c020da30 <sys_thread_set+0x80>
c020daaa:	39 35 40 14 22 c0    	cmp    %esi,0xc0221440
c020dab0:	0f 84 7a ff ff ff    	je     c020da30 <sys_thread_set+0x80>
c020dab6:	89 34 24             	mov    %esi,(%esp)
c020dab9:	e8 d2 db ff ff       	call   c020b690 <sched_ready>
c020dabe:	e9 6d ff ff ff       	jmp    c020da30 <sys_thread_set+0x80>
c020dac3:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c020dac7:	90                   	nop
c020dac8:	83 bf 84 00 00 00 01 	cmpl   $0x1,0x84(%edi)
c020dacf:	0f 85 74 ff ff ff    	jne    c020da49 <sys_thread_set+0x99>
c020dad5:	89 3c 24             	mov    %edi,(%esp)
c020dad8:	e8 93 d2 ff ff       	call   c020ad70 <task_kill>
c020dadd:	b8 01 f0 ff ff       	mov    $0xfffff001,%eax
c020dae2:	e9 4b ff ff ff       	jmp    c020da32 <sys_thread_set+0x82>
c020dae7:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020daee:	66 90                	xchg   %ax,%ax
c020daf0:	0f b6 47 0a          	movzbl 0xa(%edi),%eax
c020daf4:	39 c8                	cmp    %ecx,%eax
c020daf6:	73 88                	jae    c020da80 <sys_thread_set+0xd0>
c020daf8:	b8 ea ff ff ff       	mov    $0xffffffea,%eax
c020dafd:	e9 30 ff ff ff       	jmp    c020da32 <sys_thread_set+0x82>
c020db02:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c020db08:	89 45 e0             	mov    %eax,-0x20(%ebp)
c020db0b:	89 34 24             	mov    %esi,(%esp)
c020db0e:	e8 5d dc ff ff       	call   c020b770 <sched_remove>
c020db13:	0f b6 45 e4          	movzbl -0x1c(%ebp),%eax
c020db17:	88 46 0c             	mov    %al,0xc(%esi)
c020db1a:	8b 45 e0             	mov    -0x20(%ebp),%eax
c020db1d:	89 46 28             	mov    %eax,0x28(%esi)
c020db20:	eb 94                	jmp    c020dab6 <sys_thread_set+0x106>
c020db22:	b8 38 ff ff ff       	mov    $0xffffff38,%eax
c020db27:	e9 06 ff ff ff       	jmp    c020da32 <sys_thread_set+0x82>
c020db2c:	b8 fd ff ff ff       	mov    $0xfffffffd,%eax
c020db31:	e9 fc fe ff ff       	jmp    c020da32 <sys_thread_set+0x82>
c020db36:	b8 ff ff ff ff       	mov    $0xffffffff,%eax
c020db3b:	e9 f2 fe ff ff       	jmp    c020da32 <sys_thread_set+0x82>

c020db40 <sys_thread_exit>:
c020db40:	55                   	push   %ebp
c020db41:	89 e5                	mov    %esp,%ebp
c020db43:	83 ec 18             	sub    $0x18,%esp
c020db46:	8b 45 08             	mov    0x8(%ebp),%eax
c020db49:	8b 50 10             	mov    0x10(%eax),%edx
c020db4c:	83 ba 84 00 00 00 01 	cmpl   $0x1,0x84(%edx)
c020db53:	74 1b                	je     c020db70 <sys_thread_exit+0x30>
c020db55:	89 04 24             	mov    %eax,(%esp)
c020db58:	e8 a3 d8 ff ff       	call   c020b400 <thread_kill>
c020db5d:	89 ec                	mov    %ebp,%esp
c020db5f:	b8 01 f0 ff ff       	mov    $0xfffff001,%eax
c020db64:	5d                   	pop    %ebp
c020db65:	c3                   	ret
c020db66:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020db6d:	8d 76 00             	lea    0x0(%esi),%esi
c020db70:	89 14 24             	mov    %edx,(%esp)
c020db73:	e8 f8 d1 ff ff       	call   c020ad70 <task_kill>
c020db78:	89 ec                	mov    %ebp,%esp
c020db7a:	b8 01 f0 ff ff       	mov    $0xfffff001,%eax
c020db7f:	5d                   	pop    %ebp
c020db80:	c3                   	ret
c020db81:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020db88:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020db8f:	90                   	nop

c020db90 <sys_interrupt>:
c020db90:	55                   	push   %ebp
c020db91:	b8 01 00 00 00       	mov    $0x1,%eax
c020db96:	89 e5                	mov    %esp,%ebp
c020db98:	83 ec 18             	sub    $0x18,%esp
c020db9b:	89 5d fc             	mov    %ebx,-0x4(%ebp)
c020db9e:	8b 5d 08             	mov    0x8(%ebp),%ebx
c020dba1:	ba 03 00 00 00       	mov    $0x3,%edx
c020dba6:	89 44 24 0c          	mov    %eax,0xc(%esp)
c020dbaa:	89 54 24 08          	mov    %edx,0x8(%esp)
c020dbae:	8b 43 d4             	mov    -0x2c(%ebx),%eax
c020dbb1:	89 44 24 04          	mov    %eax,0x4(%esp)
c020dbb5:	8b 43 10             	mov    0x10(%ebx),%eax
c020dbb8:	89 04 24             	mov    %eax,(%esp)
c020dbbb:	e8 80 c6 ff ff       	call   c020a240 <handle_get>
c020dbc0:	85 c0                	test   %eax,%eax
c020dbc2:	74 24                	je     c020dbe8 <sys_interrupt+0x58>
c020dbc4:	8b 53 c8             	mov    -0x38(%ebx),%edx
c020dbc7:	89 04 24             	mov    %eax,(%esp)
c020dbca:	89 54 24 04          	mov    %edx,0x4(%esp)
c020dbce:	e8 9d d4 ff ff       	call   c020b070 <thread_find>
c020dbd3:	85 c0                	test   %eax,%eax
c020dbd5:	74 18                	je     c020dbef <sys_interrupt+0x5f>
c020dbd7:	89 04 24             	mov    %eax,(%esp)
c020dbda:	e8 51 67 ff ff       	call   c0204330 <thread_interrupt>
c020dbdf:	31 c0                	xor    %eax,%eax
c020dbe1:	8b 5d fc             	mov    -0x4(%ebp),%ebx
c020dbe4:	89 ec                	mov    %ebp,%esp
c020dbe6:	5d                   	pop    %ebp
c020dbe7:	c3                   	ret
c020dbe8:	b8 38 ff ff ff       	mov    $0xffffff38,%eax
c020dbed:	eb f2                	jmp    c020dbe1 <sys_interrupt+0x51>
c020dbef:	b8 fd ff ff ff       	mov    $0xfffffffd,%eax
c020dbf4:	eb eb                	jmp    c020dbe1 <sys_interrupt+0x51>
c020dbf6:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020dbfd:	8d 76 00             	lea    0x0(%esi),%esi

c020dc00 <sys_upcall_return>:
c020dc00:	55                   	push   %ebp
c020dc01:	89 e5                	mov    %esp,%ebp
c020dc03:	8b 45 08             	mov    0x8(%ebp),%eax
c020dc06:	8b 50 14             	mov    0x14(%eax),%edx
c020dc09:	8b 8a 80 00 00 00    	mov    0x80(%edx),%ecx
c020dc0f:	89 48 c4             	mov    %ecx,-0x3c(%eax)
c020dc12:	8b 8a 84 00 00 00    	mov    0x84(%edx),%ecx
c020dc18:	89 48 c8             	mov    %ecx,-0x38(%eax)
c020dc1b:	8b 8a 88 00 00 00    	mov    0x88(%edx),%ecx
c020dc21:	89 48 cc             	mov    %ecx,-0x34(%eax)
c020dc24:	8b 8a 8c 00 00 00    	mov    0x8c(%edx),%ecx
c020dc2a:	89 48 d4             	mov    %ecx,-0x2c(%eax)
c020dc2d:	8b 8a 90 00 00 00    	mov    0x90(%edx),%ecx
c020dc33:	89 48 d8             	mov    %ecx,-0x28(%eax)
c020dc36:	8b 8a 94 00 00 00    	mov    0x94(%edx),%ecx
c020dc3c:	89 48 dc             	mov    %ecx,-0x24(%eax)
c020dc3f:	8b 8a 98 00 00 00    	mov    0x98(%edx),%ecx
c020dc45:	89 48 e0             	mov    %ecx,-0x20(%eax)
c020dc48:	8b 8a 9c 00 00 00    	mov    0x9c(%edx),%ecx
c020dc4e:	89 48 ec             	mov    %ecx,-0x14(%eax)
c020dc51:	8b 8a a4 00 00 00    	mov    0xa4(%edx),%ecx
c020dc57:	89 48 f8             	mov    %ecx,-0x8(%eax)
c020dc5a:	8b 92 a0 00 00 00    	mov    0xa0(%edx),%edx
c020dc60:	c6 40 0d 00          	movb   $0x0,0xd(%eax)
c020dc64:	81 e2 d5 0c 00 00    	and    $0xcd5,%edx
c020dc6a:	81 ca 02 02 00 00    	or     $0x202,%edx
c020dc70:	89 50 f4             	mov    %edx,-0xc(%eax)
c020dc73:	b8 01 f0 ff ff       	mov    $0xfffff001,%eax
c020dc78:	5d                   	pop    %ebp
c020dc79:	c3                   	ret
c020dc7a:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi

c020dc80 <sys_reset>:
c020dc80:	55                   	push   %ebp
c020dc81:	b8 02 00 00 00       	mov    $0x2,%eax
c020dc86:	89 e5                	mov    %esp,%ebp
c020dc88:	57                   	push   %edi
c020dc89:	56                   	push   %esi
c020dc8a:	53                   	push   %ebx
c020dc8b:	83 ec 3c             	sub    $0x3c,%esp
c020dc8e:	8b 7d 08             	mov    0x8(%ebp),%edi
c020dc91:	89 44 24 0c          	mov    %eax,0xc(%esp)
c020dc95:	b8 03 00 00 00       	mov    $0x3,%eax
c020dc9a:	89 44 24 08          	mov    %eax,0x8(%esp)
c020dc9e:	8b 47 c8             	mov    -0x38(%edi),%eax
c020dca1:	89 44 24 04          	mov    %eax,0x4(%esp)
c020dca5:	8b 47 10             	mov    0x10(%edi),%eax
c020dca8:	89 04 24             	mov    %eax,(%esp)
c020dcab:	e8 90 c5 ff ff       	call   c020a240 <handle_get>
c020dcb0:	89 c3                	mov    %eax,%ebx
c020dcb2:	b8 02 00 00 00       	mov    $0x2,%eax
c020dcb7:	89 44 24 0c          	mov    %eax,0xc(%esp)
c020dcbb:	b8 03 00 00 00       	mov    $0x3,%eax
c020dcc0:	89 44 24 08          	mov    %eax,0x8(%esp)
c020dcc4:	8b 47 c4             	mov    -0x3c(%edi),%eax
c020dcc7:	89 44 24 04          	mov    %eax,0x4(%esp)
c020dccb:	8b 47 10             	mov    0x10(%edi),%eax
c020dcce:	89 04 24             	mov    %eax,(%esp)
c020dcd1:	e8 6a c5 ff ff       	call   c020a240 <handle_get>
c020dcd6:	c7 45 e4 00 00 00 00 	movl   $0x0,-0x1c(%ebp)
c020dcdd:	89 c6                	mov    %eax,%esi
c020dcdf:	31 c0                	xor    %eax,%eax
c020dce1:	89 44 24 08          	mov    %eax,0x8(%esp)
c020dce5:	8b 47 d4             	mov    -0x2c(%edi),%eax
c020dce8:	89 3c 24             	mov    %edi,(%esp)
c020dceb:	89 44 24 04          	mov    %eax,0x4(%esp)
c020dcef:	e8 5c f5 ff ff       	call   c020d250 <sys_authority>
c020dcf4:	84 c0                	test   %al,%al
c020dcf6:	0f 84 53 01 00 00    	je     c020de4f <sys_reset+0x1cf>
c020dcfc:	85 db                	test   %ebx,%ebx
c020dcfe:	0f 84 4b 01 00 00    	je     c020de4f <sys_reset+0x1cf>
c020dd04:	85 f6                	test   %esi,%esi
c020dd06:	0f 84 43 01 00 00    	je     c020de4f <sys_reset+0x1cf>
c020dd0c:	39 f3                	cmp    %esi,%ebx
c020dd0e:	66 90                	xchg   %ax,%ax
c020dd10:	0f 84 32 01 00 00    	je     c020de48 <sys_reset+0x1c8>
c020dd16:	8b 47 10             	mov    0x10(%edi),%eax
c020dd19:	39 d8                	cmp    %ebx,%eax
c020dd1b:	0f 84 27 01 00 00    	je     c020de48 <sys_reset+0x1c8>
c020dd21:	39 f0                	cmp    %esi,%eax
c020dd23:	0f 84 1f 01 00 00    	je     c020de48 <sys_reset+0x1c8>
c020dd29:	80 7b 01 00          	cmpb   $0x0,0x1(%ebx)
c020dd2d:	0f 85 15 01 00 00    	jne    c020de48 <sys_reset+0x1c8>
c020dd33:	80 7e 01 00          	cmpb   $0x0,0x1(%esi)
c020dd37:	0f 85 0b 01 00 00    	jne    c020de48 <sys_reset+0x1c8>
c020dd3d:	8b be 84 00 00 00    	mov    0x84(%esi),%edi
c020dd43:	85 ff                	test   %edi,%edi
c020dd45:	0f 85 fd 00 00 00    	jne    c020de48 <sys_reset+0x1c8>
c020dd4b:	8b 46 20             	mov    0x20(%esi),%eax
c020dd4e:	39 43 20             	cmp    %eax,0x20(%ebx)
c020dd51:	0f 85 f1 00 00 00    	jne    c020de48 <sys_reset+0x1c8>
c020dd57:	8b 43 74             	mov    0x74(%ebx),%eax
c020dd5a:	8d 7b 74             	lea    0x74(%ebx),%edi
c020dd5d:	39 f8                	cmp    %edi,%eax
c020dd5f:	74 23                	je     c020dd84 <sys_reset+0x104>
c020dd61:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020dd68:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020dd6f:	90                   	nop
c020dd70:	2d 0c 01 00 00       	sub    $0x10c,%eax
c020dd75:	89 04 24             	mov    %eax,(%esp)
c020dd78:	e8 83 d6 ff ff       	call   c020b400 <thread_kill>
c020dd7d:	8b 43 74             	mov    0x74(%ebx),%eax
c020dd80:	39 f8                	cmp    %edi,%eax
c020dd82:	75 ec                	jne    c020dd70 <sys_reset+0xf0>
c020dd84:	8b 43 7c             	mov    0x7c(%ebx),%eax
c020dd87:	8d 53 7c             	lea    0x7c(%ebx),%edx
c020dd8a:	39 d0                	cmp    %edx,%eax
c020dd8c:	8b 38                	mov    (%eax),%edi
c020dd8e:	74 3f                	je     c020ddcf <sys_reset+0x14f>
c020dd90:	89 5d d4             	mov    %ebx,-0x2c(%ebp)
c020dd93:	89 d3                	mov    %edx,%ebx
c020dd95:	eb 13                	jmp    c020ddaa <sys_reset+0x12a>
c020dd97:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020dd9e:	66 90                	xchg   %ax,%ax
c020dda0:	39 df                	cmp    %ebx,%edi
c020dda2:	8b 0f                	mov    (%edi),%ecx
c020dda4:	89 f8                	mov    %edi,%eax
c020dda6:	74 24                	je     c020ddcc <sys_reset+0x14c>
c020dda8:	89 cf                	mov    %ecx,%edi
c020ddaa:	80 78 8c 00          	cmpb   $0x0,-0x74(%eax)
c020ddae:	74 f0                	je     c020dda0 <sys_reset+0x120>
c020ddb0:	83 e8 7c             	sub    $0x7c,%eax
c020ddb3:	b9 74 ff ff ff       	mov    $0xffffff74,%ecx
c020ddb8:	89 4c 24 04          	mov    %ecx,0x4(%esp)
c020ddbc:	89 04 24             	mov    %eax,(%esp)
c020ddbf:	e8 7c 64 ff ff       	call   c0204240 <call_abort>
c020ddc4:	39 df                	cmp    %ebx,%edi
c020ddc6:	8b 0f                	mov    (%edi),%ecx
c020ddc8:	89 f8                	mov    %edi,%eax
c020ddca:	75 dc                	jne    c020dda8 <sys_reset+0x128>
c020ddcc:	8b 5d d4             	mov    -0x2c(%ebp),%ebx
c020ddcf:	8b 43 28             	mov    0x28(%ebx),%eax
c020ddd2:	89 1c 24             	mov    %ebx,(%esp)
c020ddd5:	89 44 24 0c          	mov    %eax,0xc(%esp)
c020ddd9:	8d 45 e4             	lea    -0x1c(%ebp),%eax
c020dddc:	89 44 24 08          	mov    %eax,0x8(%esp)
c020dde0:	b8 08 00 00 00       	mov    $0x8,%eax
c020dde5:	89 44 24 04          	mov    %eax,0x4(%esp)
c020dde9:	e8 02 c7 ff ff       	call   c020a4f0 <handles_close>
c020ddee:	8b 43 18             	mov    0x18(%ebx),%eax
c020ddf1:	8b 7b 0c             	mov    0xc(%ebx),%edi
c020ddf4:	8b 4b 10             	mov    0x10(%ebx),%ecx
c020ddf7:	8b 53 14             	mov    0x14(%ebx),%edx
c020ddfa:	89 45 d0             	mov    %eax,-0x30(%ebp)
c020ddfd:	8b 43 1c             	mov    0x1c(%ebx),%eax
c020de00:	89 45 d4             	mov    %eax,-0x2c(%ebp)
c020de03:	8b 46 0c             	mov    0xc(%esi),%eax
c020de06:	89 43 0c             	mov    %eax,0xc(%ebx)
c020de09:	8b 46 10             	mov    0x10(%esi),%eax
c020de0c:	89 43 10             	mov    %eax,0x10(%ebx)
c020de0f:	8b 46 14             	mov    0x14(%esi),%eax
c020de12:	89 43 14             	mov    %eax,0x14(%ebx)
c020de15:	8b 46 18             	mov    0x18(%esi),%eax
c020de18:	89 43 18             	mov    %eax,0x18(%ebx)
c020de1b:	8b 46 1c             	mov    0x1c(%esi),%eax
c020de1e:	89 43 1c             	mov    %eax,0x1c(%ebx)
c020de21:	8b 45 d0             	mov    -0x30(%ebp),%eax
c020de24:	89 56 14             	mov    %edx,0x14(%esi)
c020de27:	31 d2                	xor    %edx,%edx
c020de29:	89 7e 0c             	mov    %edi,0xc(%esi)
c020de2c:	89 4e 10             	mov    %ecx,0x10(%esi)
c020de2f:	89 46 18             	mov    %eax,0x18(%esi)
c020de32:	8b 45 d4             	mov    -0x2c(%ebp),%eax
c020de35:	89 46 1c             	mov    %eax,0x1c(%esi)
c020de38:	31 c0                	xor    %eax,%eax
c020de3a:	89 93 8c 00 00 00    	mov    %edx,0x8c(%ebx)
c020de40:	83 c4 3c             	add    $0x3c,%esp
c020de43:	5b                   	pop    %ebx
c020de44:	5e                   	pop    %esi
c020de45:	5f                   	pop    %edi
c020de46:	5d                   	pop    %ebp
c020de47:	c3                   	ret
c020de48:	b8 ea ff ff ff       	mov    $0xffffffea,%eax
c020de4d:	eb f1                	jmp    c020de40 <sys_reset+0x1c0>
c020de4f:	b8 38 ff ff ff       	mov    $0xffffff38,%eax
c020de54:	eb ea                	jmp    c020de40 <sys_reset+0x1c0>
c020de56:	66 90                	xchg   %ax,%ax
c020de58:	66 90                	xchg   %ax,%ax
c020de5a:	66 90                	xchg   %ax,%ax
c020de5c:	66 90                	xchg   %ax,%ax
c020de5e:	66 90                	xchg   %ax,%ax

c020de60 <sys_clock>:
c020de60:	55                   	push   %ebp
c020de61:	89 e5                	mov    %esp,%ebp
c020de63:	83 ec 08             	sub    $0x8,%esp
c020de66:	89 5d fc             	mov    %ebx,-0x4(%ebp)
c020de69:	8b 5d 08             	mov    0x8(%ebp),%ebx
c020de6c:	e8 8f 22 ff ff       	call   c0200100 <clock_us>
c020de71:	89 43 d4             	mov    %eax,-0x2c(%ebx)
c020de74:	89 53 c8             	mov    %edx,-0x38(%ebx)
c020de77:	a1 68 36 22 c0       	mov    0xc0223668,%eax
c020de7c:	89 43 c4             	mov    %eax,-0x3c(%ebx)
c020de7f:	a1 6c 36 22 c0       	mov    0xc022366c,%eax
c020de84:	89 43 cc             	mov    %eax,-0x34(%ebx)
c020de87:	31 c0                	xor    %eax,%eax
c020de89:	8b 5d fc             	mov    -0x4(%ebp),%ebx
c020de8c:	89 ec                	mov    %ebp,%esp
c020de8e:	5d                   	pop    %ebp
c020de8f:	c3                   	ret

c020de90 <sys_timer>:
c020de90:	55                   	push   %ebp
c020de91:	b8 01 00 00 00       	mov    $0x1,%eax
c020de96:	89 e5                	mov    %esp,%ebp
c020de98:	83 ec 38             	sub    $0x38,%esp
c020de9b:	89 5d f4             	mov    %ebx,-0xc(%ebp)
c020de9e:	8b 55 08             	mov    0x8(%ebp),%edx
c020dea1:	b9 02 00 00 00       	mov    $0x2,%ecx
c020dea6:	89 75 f8             	mov    %esi,-0x8(%ebp)
c020dea9:	89 7d fc             	mov    %edi,-0x4(%ebp)
c020deac:	89 44 24 0c          	mov    %eax,0xc(%esp)
c020deb0:	89 4c 24 08          	mov    %ecx,0x8(%esp)
c020deb4:	8b 42 d4             	mov    -0x2c(%edx),%eax
c020deb7:	89 44 24 04          	mov    %eax,0x4(%esp)
c020debb:	8b 42 10             	mov    0x10(%edx),%eax
c020debe:	89 04 24             	mov    %eax,(%esp)
c020dec1:	e8 7a c3 ff ff       	call   c020a240 <handle_get>
c020dec6:	8b 55 08             	mov    0x8(%ebp),%edx
c020dec9:	8b 72 cc             	mov    -0x34(%edx),%esi
c020decc:	89 c3                	mov    %eax,%ebx
c020dece:	89 f7                	mov    %esi,%edi
c020ded0:	31 f6                	xor    %esi,%esi
c020ded2:	89 75 e0             	mov    %esi,-0x20(%ebp)
c020ded5:	8b 72 c4             	mov    -0x3c(%edx),%esi
c020ded8:	89 7d e4             	mov    %edi,-0x1c(%ebp)
c020dedb:	8b 45 e0             	mov    -0x20(%ebp),%eax
c020dede:	31 ff                	xor    %edi,%edi
c020dee0:	8b 55 e4             	mov    -0x1c(%ebp),%edx
c020dee3:	09 f0                	or     %esi,%eax
c020dee5:	09 fa                	or     %edi,%edx
c020dee7:	85 db                	test   %ebx,%ebx
c020dee9:	0f 84 80 00 00 00    	je     c020df6f <sys_timer+0xdf>
c020deef:	80 7b 01 00          	cmpb   $0x0,0x1(%ebx)
c020def3:	75 73                	jne    c020df68 <sys_timer+0xd8>
c020def5:	89 c6                	mov    %eax,%esi
c020def7:	89 d7                	mov    %edx,%edi
c020def9:	8d 43 28             	lea    0x28(%ebx),%eax
c020defc:	89 45 e0             	mov    %eax,-0x20(%ebp)
c020deff:	89 04 24             	mov    %eax,(%esp)
c020df02:	e8 c9 dd ff ff       	call   c020bcd0 <timer_cancel>
c020df07:	8b 55 08             	mov    0x8(%ebp),%edx
c020df0a:	89 f9                	mov    %edi,%ecx
c020df0c:	09 f1                	or     %esi,%ecx
c020df0e:	8b 42 c8             	mov    -0x38(%edx),%eax
c020df11:	89 43 40             	mov    %eax,0x40(%ebx)
c020df14:	75 12                	jne    c020df28 <sys_timer+0x98>
c020df16:	31 c0                	xor    %eax,%eax
c020df18:	8b 5d f4             	mov    -0xc(%ebp),%ebx
c020df1b:	8b 75 f8             	mov    -0x8(%ebp),%esi
c020df1e:	8b 7d fc             	mov    -0x4(%ebp),%edi
c020df21:	89 ec                	mov    %ebp,%esp
c020df23:	5d                   	pop    %ebp
c020df24:	c3                   	ret
c020df25:	8d 76 00             	lea    0x0(%esi),%esi
c020df28:	89 34 24             	mov    %esi,(%esp)
c020df2b:	89 7c 24 04          	mov    %edi,0x4(%esp)
c020df2f:	e8 cc dc ff ff       	call   c020bc00 <timer_ahead>
c020df34:	8b 55 08             	mov    0x8(%ebp),%edx
c020df37:	84 c0                	test   %al,%al
c020df39:	74 15                	je     c020df50 <sys_timer+0xc0>
c020df3b:	89 74 24 04          	mov    %esi,0x4(%esp)
c020df3f:	89 7c 24 08          	mov    %edi,0x8(%esp)
c020df43:	8b 45 e0             	mov    -0x20(%ebp),%eax
c020df46:	89 04 24             	mov    %eax,(%esp)
c020df49:	e8 e2 dc ff ff       	call   c020bc30 <timer_set>
c020df4e:	eb c6                	jmp    c020df16 <sys_timer+0x86>
c020df50:	8b 42 c8             	mov    -0x38(%edx),%eax
c020df53:	89 1c 24             	mov    %ebx,(%esp)
c020df56:	89 44 24 04          	mov    %eax,0x4(%esp)
c020df5a:	e8 81 cb ff ff       	call   c020aae0 <port_notify>
c020df5f:	eb b5                	jmp    c020df16 <sys_timer+0x86>
c020df61:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020df68:	b8 33 ff ff ff       	mov    $0xffffff33,%eax
c020df6d:	eb a9                	jmp    c020df18 <sys_timer+0x88>
c020df6f:	b8 38 ff ff ff       	mov    $0xffffff38,%eax
c020df74:	eb a2                	jmp    c020df18 <sys_timer+0x88>
c020df76:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020df7d:	8d 76 00             	lea    0x0(%esi),%esi

c020df80 <sys_sleep>:
c020df80:	55                   	push   %ebp
c020df81:	89 e5                	mov    %esp,%ebp
c020df83:	83 ec 28             	sub    $0x28,%esp
c020df86:	89 5d f4             	mov    %ebx,-0xc(%ebp)
c020df89:	8b 5d 08             	mov    0x8(%ebp),%ebx
c020df8c:	89 75 f8             	mov    %esi,-0x8(%ebp)
c020df8f:	89 7d fc             	mov    %edi,-0x4(%ebp)
c020df92:	8b 43 14             	mov    0x14(%ebx),%eax
c020df95:	8b 70 68             	mov    0x68(%eax),%esi
c020df98:	c7 40 68 00 00 00 00 	movl   $0x0,0x68(%eax)
c020df9f:	8b 78 6c             	mov    0x6c(%eax),%edi
c020dfa2:	c7 40 6c 00 00 00 00 	movl   $0x0,0x6c(%eax)
c020dfa9:	80 7b 0a 00          	cmpb   $0x0,0xa(%ebx)
c020dfad:	74 06                	je     c020dfb5 <sys_sleep+0x35>
c020dfaf:	80 7b 0d 00          	cmpb   $0x0,0xd(%ebx)
c020dfb3:	74 44                	je     c020dff9 <sys_sleep+0x79>
c020dfb5:	89 34 24             	mov    %esi,(%esp)
c020dfb8:	89 7c 24 04          	mov    %edi,0x4(%esp)
c020dfbc:	e8 3f dc ff ff       	call   c020bc00 <timer_ahead>
c020dfc1:	84 c0                	test   %al,%al
c020dfc3:	75 13                	jne    c020dfd8 <sys_sleep+0x58>
c020dfc5:	31 c0                	xor    %eax,%eax
c020dfc7:	8b 5d f4             	mov    -0xc(%ebp),%ebx
c020dfca:	8b 75 f8             	mov    -0x8(%ebp),%esi
c020dfcd:	8b 7d fc             	mov    -0x4(%ebp),%edi
c020dfd0:	89 ec                	mov    %ebp,%esp
c020dfd2:	5d                   	pop    %ebp
c020dfd3:	c3                   	ret
c020dfd4:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c020dfd8:	c6 43 08 03          	movb   $0x3,0x8(%ebx)
c020dfdc:	81 c3 18 01 00 00    	add    $0x118,%ebx
c020dfe2:	89 74 24 04          	mov    %esi,0x4(%esp)
c020dfe6:	89 7c 24 08          	mov    %edi,0x8(%esp)
c020dfea:	89 1c 24             	mov    %ebx,(%esp)
c020dfed:	e8 3e dc ff ff       	call   c020bc30 <timer_set>
c020dff2:	b8 01 f0 ff ff       	mov    $0xfffff001,%eax
c020dff7:	eb ce                	jmp    c020dfc7 <sys_sleep+0x47>
c020dff9:	b8 fc ff ff ff       	mov    $0xfffffffc,%eax
c020dffe:	eb c7                	jmp    c020dfc7 <sys_sleep+0x47>

c020e000 <sys_yield>:
c020e000:	55                   	push   %ebp
c020e001:	89 e5                	mov    %esp,%ebp
c020e003:	83 ec 08             	sub    $0x8,%esp
c020e006:	e8 65 d8 ff ff       	call   c020b870 <sched_yield>
c020e00b:	89 ec                	mov    %ebp,%esp
c020e00d:	31 c0                	xor    %eax,%eax
c020e00f:	5d                   	pop    %ebp
c020e010:	c3                   	ret
c020e011:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020e018:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020e01f:	90                   	nop

c020e020 <sys_debug>:
c020e020:	55                   	push   %ebp
c020e021:	89 e5                	mov    %esp,%ebp
c020e023:	57                   	push   %edi
c020e024:	56                   	push   %esi
c020e025:	53                   	push   %ebx
c020e026:	83 ec 4c             	sub    $0x4c,%esp
c020e029:	8b 4d 08             	mov    0x8(%ebp),%ecx
c020e02c:	8b 41 d4             	mov    -0x2c(%ecx),%eax
c020e02f:	89 45 d4             	mov    %eax,-0x2c(%ebp)
c020e032:	8b 41 c8             	mov    -0x38(%ecx),%eax
c020e035:	89 45 d0             	mov    %eax,-0x30(%ebp)
c020e038:	3d 00 04 00 00       	cmp    $0x400,%eax
c020e03d:	0f 87 b0 00 00 00    	ja     c020e0f3 <sys_debug+0xd3>
c020e043:	85 c0                	test   %eax,%eax
c020e045:	0f 84 91 00 00 00    	je     c020e0dc <sys_debug+0xbc>
c020e04b:	89 4d 08             	mov    %ecx,0x8(%ebp)
c020e04e:	66 90                	xchg   %ax,%ax
c020e050:	8b 4d d4             	mov    -0x2c(%ebp),%ecx
c020e053:	8d 55 e4             	lea    -0x1c(%ebp),%edx
c020e056:	be 00 10 00 00       	mov    $0x1000,%esi
c020e05b:	8b 45 d0             	mov    -0x30(%ebp),%eax
c020e05e:	89 cb                	mov    %ecx,%ebx
c020e060:	81 e3 ff 0f 00 00    	and    $0xfff,%ebx
c020e066:	29 de                	sub    %ebx,%esi
c020e068:	39 c6                	cmp    %eax,%esi
c020e06a:	0f 47 f0             	cmova  %eax,%esi
c020e06d:	8b 45 08             	mov    0x8(%ebp),%eax
c020e070:	31 ff                	xor    %edi,%edi
c020e072:	8b 40 10             	mov    0x10(%eax),%eax
c020e075:	89 54 24 10          	mov    %edx,0x10(%esp)
c020e079:	0f b6 50 0b          	movzbl 0xb(%eax),%edx
c020e07d:	83 c0 0c             	add    $0xc,%eax
c020e080:	89 7c 24 08          	mov    %edi,0x8(%esp)
c020e084:	89 4c 24 04          	mov    %ecx,0x4(%esp)
c020e088:	89 04 24             	mov    %eax,(%esp)
c020e08b:	89 54 24 0c          	mov    %edx,0xc(%esp)
c020e08f:	e8 1c 8b ff ff       	call   c0206bb0 <space_touch>
c020e094:	8b 55 e4             	mov    -0x1c(%ebp),%edx
c020e097:	85 d2                	test   %edx,%edx
c020e099:	75 4b                	jne    c020e0e6 <sys_debug+0xc6>
c020e09b:	89 04 24             	mov    %eax,(%esp)
c020e09e:	31 d2                	xor    %edx,%edx
c020e0a0:	89 54 24 04          	mov    %edx,0x4(%esp)
c020e0a4:	e8 37 9a ff ff       	call   c0207ae0 <kmap>
c020e0a9:	8d 0c 33             	lea    (%ebx,%esi,1),%ecx
c020e0ac:	8d 3c 18             	lea    (%eax,%ebx,1),%edi
c020e0af:	8d 1c 08             	lea    (%eax,%ecx,1),%ebx
c020e0b2:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020e0b9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020e0c0:	0f be 07             	movsbl (%edi),%eax
c020e0c3:	47                   	inc    %edi
c020e0c4:	89 04 24             	mov    %eax,(%esp)
c020e0c7:	e8 94 21 ff ff       	call   c0200260 <console_putc>
c020e0cc:	39 fb                	cmp    %edi,%ebx
c020e0ce:	75 f0                	jne    c020e0c0 <sys_debug+0xa0>
c020e0d0:	01 75 d4             	add    %esi,-0x2c(%ebp)
c020e0d3:	29 75 d0             	sub    %esi,-0x30(%ebp)
c020e0d6:	0f 85 74 ff ff ff    	jne    c020e050 <sys_debug+0x30>
c020e0dc:	31 c0                	xor    %eax,%eax
c020e0de:	83 c4 4c             	add    $0x4c,%esp
c020e0e1:	5b                   	pop    %ebx
c020e0e2:	5e                   	pop    %esi
c020e0e3:	5f                   	pop    %edi
c020e0e4:	5d                   	pop    %ebp
c020e0e5:	c3                   	ret
c020e0e6:	83 c4 4c             	add    $0x4c,%esp
c020e0e9:	b8 f2 ff ff ff       	mov    $0xfffffff2,%eax
c020e0ee:	5b                   	pop    %ebx
c020e0ef:	5e                   	pop    %esi
c020e0f0:	5f                   	pop    %edi
c020e0f1:	5d                   	pop    %ebp
c020e0f2:	c3                   	ret
c020e0f3:	b8 ea ff ff ff       	mov    $0xffffffea,%eax
c020e0f8:	eb e4                	jmp    c020e0de <sys_debug+0xbe>
c020e0fa:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi

c020e100 <stat_read>:
c020e100:	55                   	push   %ebp
c020e101:	89 e5                	mov    %esp,%ebp
c020e103:	83 ec 08             	sub    $0x8,%esp
c020e106:	8b 45 08             	mov    0x8(%ebp),%eax
c020e109:	83 f8 0f             	cmp    $0xf,%eax
c020e10c:	77 0a                	ja     c020e118 <stat_read+0x18>
c020e10e:	ff 24 85 3c fb 20 c0 	jmp    *-0x3fdf04c4(,%eax,4)
c020e115:	8d 76 00             	lea    0x0(%esi),%esi
c020e118:	8b 14 c5 84 36 22 c0 	mov    -0x3fddc97c(,%eax,8),%edx
c020e11f:	8b 04 c5 80 36 22 c0 	mov    -0x3fddc980(,%eax,8),%eax
c020e126:	89 ec                	mov    %ebp,%esp
c020e128:	5d                   	pop    %ebp
c020e129:	c3                   	ret
c020e12a:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c020e130:	e8 8b 96 ff ff       	call   c02077c0 <frames_total_count>
c020e135:	89 ec                	mov    %ebp,%esp
c020e137:	31 d2                	xor    %edx,%edx
c020e139:	5d                   	pop    %ebp
c020e13a:	c3                   	ret
c020e13b:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c020e13f:	90                   	nop
c020e140:	e8 6b 96 ff ff       	call   c02077b0 <frames_free_count>
c020e145:	89 ec                	mov    %ebp,%esp
c020e147:	31 d2                	xor    %edx,%edx
c020e149:	5d                   	pop    %ebp
c020e14a:	c3                   	ret
c020e14b:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c020e14f:	90                   	nop
c020e150:	e8 ab b1 ff ff       	call   c0209300 <page_tables_total>
c020e155:	89 ec                	mov    %ebp,%esp
c020e157:	31 d2                	xor    %edx,%edx
c020e159:	5d                   	pop    %ebp
c020e15a:	c3                   	ret
c020e15b:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c020e15f:	90                   	nop
c020e160:	e8 6b a6 ff ff       	call   c02087d0 <slab_bytes_total>
c020e165:	89 ec                	mov    %ebp,%esp
c020e167:	31 d2                	xor    %edx,%edx
c020e169:	5d                   	pop    %ebp
c020e16a:	c3                   	ret
c020e16b:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c020e16f:	90                   	nop
c020e170:	e8 8b 4c ff ff       	call   c0202e00 <kernel_count_wx>
c020e175:	89 ec                	mov    %ebp,%esp
c020e177:	31 d2                	xor    %edx,%edx
c020e179:	5d                   	pop    %ebp
c020e17a:	c3                   	ret
c020e17b:	8d 74 26 00          	lea    0x0(%esi,%eiz,1),%esi
c020e17f:	90                   	nop
c020e180:	a1 60 36 22 c0       	mov    0xc0223660,%eax
c020e185:	31 d2                	xor    %edx,%edx
c020e187:	03 05 f8 36 22 c0    	add    0xc02236f8,%eax
c020e18d:	13 15 fc 36 22 c0    	adc    0xc02236fc,%edx
c020e193:	89 ec                	mov    %ebp,%esp
c020e195:	5d                   	pop    %ebp
c020e196:	c3                   	ret
c020e197:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020e19e:	66 90                	xchg   %ax,%ax

c020e1a0 <sys_stat>:
c020e1a0:	55                   	push   %ebp
c020e1a1:	89 e5                	mov    %esp,%ebp
c020e1a3:	83 ec 18             	sub    $0x18,%esp
c020e1a6:	89 5d f4             	mov    %ebx,-0xc(%ebp)
c020e1a9:	8b 5d 08             	mov    0x8(%ebp),%ebx
c020e1ac:	89 75 f8             	mov    %esi,-0x8(%ebp)
c020e1af:	89 7d fc             	mov    %edi,-0x4(%ebp)
c020e1b2:	8b 43 d4             	mov    -0x2c(%ebx),%eax
c020e1b5:	83 f8 19             	cmp    $0x19,%eax
c020e1b8:	0f 87 a2 00 00 00    	ja     c020e260 <sys_stat+0xc0>
c020e1be:	83 f8 0f             	cmp    $0xf,%eax
c020e1c1:	77 0d                	ja     c020e1d0 <sys_stat+0x30>
c020e1c3:	ff 24 85 7c fb 20 c0 	jmp    *-0x3fdf0484(,%eax,4)
c020e1ca:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c020e1d0:	8b 34 c5 80 36 22 c0 	mov    -0x3fddc980(,%eax,8),%esi
c020e1d7:	8b 3c c5 84 36 22 c0 	mov    -0x3fddc97c(,%eax,8),%edi
c020e1de:	89 f0                	mov    %esi,%eax
c020e1e0:	89 43 c8             	mov    %eax,-0x38(%ebx)
c020e1e3:	31 c0                	xor    %eax,%eax
c020e1e5:	89 7b c4             	mov    %edi,-0x3c(%ebx)
c020e1e8:	8b 5d f4             	mov    -0xc(%ebp),%ebx
c020e1eb:	8b 75 f8             	mov    -0x8(%ebp),%esi
c020e1ee:	8b 7d fc             	mov    -0x4(%ebp),%edi
c020e1f1:	89 ec                	mov    %ebp,%esp
c020e1f3:	5d                   	pop    %ebp
c020e1f4:	c3                   	ret
c020e1f5:	8d 76 00             	lea    0x0(%esi),%esi
c020e1f8:	e8 c3 95 ff ff       	call   c02077c0 <frames_total_count>
c020e1fd:	31 ff                	xor    %edi,%edi
c020e1ff:	eb df                	jmp    c020e1e0 <sys_stat+0x40>
c020e201:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020e208:	e8 a3 95 ff ff       	call   c02077b0 <frames_free_count>
c020e20d:	31 ff                	xor    %edi,%edi
c020e20f:	90                   	nop
c020e210:	eb ce                	jmp    c020e1e0 <sys_stat+0x40>
c020e212:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c020e218:	e8 e3 b0 ff ff       	call   c0209300 <page_tables_total>
c020e21d:	31 ff                	xor    %edi,%edi
c020e21f:	90                   	nop
c020e220:	eb be                	jmp    c020e1e0 <sys_stat+0x40>
c020e222:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c020e228:	e8 a3 a5 ff ff       	call   c02087d0 <slab_bytes_total>
c020e22d:	31 ff                	xor    %edi,%edi
c020e22f:	90                   	nop
c020e230:	eb ae                	jmp    c020e1e0 <sys_stat+0x40>
c020e232:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c020e238:	e8 c3 4b ff ff       	call   c0202e00 <kernel_count_wx>
c020e23d:	31 ff                	xor    %edi,%edi
c020e23f:	90                   	nop
c020e240:	eb 9e                	jmp    c020e1e0 <sys_stat+0x40>
c020e242:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c020e248:	8b 35 60 36 22 c0    	mov    0xc0223660,%esi
c020e24e:	31 ff                	xor    %edi,%edi
c020e250:	03 35 f8 36 22 c0    	add    0xc02236f8,%esi
c020e256:	13 3d fc 36 22 c0    	adc    0xc02236fc,%edi
c020e25c:	89 f0                	mov    %esi,%eax
c020e25e:	eb 80                	jmp    c020e1e0 <sys_stat+0x40>
c020e260:	b8 ea ff ff ff       	mov    $0xffffffea,%eax
c020e265:	eb 81                	jmp    c020e1e8 <sys_stat+0x48>
c020e267:	66 90                	xchg   %ax,%ax
c020e269:	66 90                	xchg   %ax,%ax
c020e26b:	66 90                	xchg   %ax,%ax
c020e26d:	66 90                	xchg   %ax,%ax
c020e26f:	90                   	nop

c020e270 <trace_dump>:
c020e270:	55                   	push   %ebp
c020e271:	b8 00 01 00 00       	mov    $0x100,%eax
c020e276:	89 e5                	mov    %esp,%ebp
c020e278:	57                   	push   %edi
c020e279:	56                   	push   %esi
c020e27a:	53                   	push   %ebx
c020e27b:	83 ec 3c             	sub    $0x3c,%esp
c020e27e:	8b 3d 60 37 22 c0    	mov    0xc0223760,%edi
c020e284:	8b 55 08             	mov    0x8(%ebp),%edx
c020e287:	89 7d e4             	mov    %edi,-0x1c(%ebp)
c020e28a:	39 c7                	cmp    %eax,%edi
c020e28c:	89 fb                	mov    %edi,%ebx
c020e28e:	c7 04 24 f8 fb 20 c0 	movl   $0xc020fbf8,(%esp)
c020e295:	0f 46 c7             	cmovbe %edi,%eax
c020e298:	89 d6                	mov    %edx,%esi
c020e29a:	39 d0                	cmp    %edx,%eax
c020e29c:	0f 46 f0             	cmovbe %eax,%esi
c020e29f:	e8 cc 57 ff ff       	call   c0203a70 <kprintf>
c020e2a4:	29 f3                	sub    %esi,%ebx
c020e2a6:	39 df                	cmp    %ebx,%edi
c020e2a8:	74 5c                	je     c020e306 <trace_dump+0x96>
c020e2aa:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c020e2b0:	0f b6 c3             	movzbl %bl,%eax
c020e2b3:	89 c2                	mov    %eax,%edx
c020e2b5:	c1 e2 04             	shl    $0x4,%edx
c020e2b8:	8b 8a 84 37 22 c0    	mov    -0x3fddc87c(%edx),%ecx
c020e2be:	8b ba 8c 37 22 c0    	mov    -0x3fddc874(%edx),%edi
c020e2c4:	8b b2 88 37 22 c0    	mov    -0x3fddc878(%edx),%esi
c020e2ca:	ba 32 f1 20 c0       	mov    $0xc020f132,%edx
c020e2cf:	83 f9 07             	cmp    $0x7,%ecx
c020e2d2:	77 07                	ja     c020e2db <trace_dump+0x6b>
c020e2d4:	8b 14 8d 20 fc 20 c0 	mov    -0x3fdf03e0(,%ecx,4),%edx
c020e2db:	89 7c 24 10          	mov    %edi,0x10(%esp)
c020e2df:	c1 e0 04             	shl    $0x4,%eax
c020e2e2:	43                   	inc    %ebx
c020e2e3:	89 74 24 0c          	mov    %esi,0xc(%esp)
c020e2e7:	8b 80 80 37 22 c0    	mov    -0x3fddc880(%eax),%eax
c020e2ed:	89 54 24 08          	mov    %edx,0x8(%esp)
c020e2f1:	c7 04 24 bc fb 20 c0 	movl   $0xc020fbbc,(%esp)
c020e2f8:	89 44 24 04          	mov    %eax,0x4(%esp)
c020e2fc:	e8 6f 57 ff ff       	call   c0203a70 <kprintf>
c020e301:	39 5d e4             	cmp    %ebx,-0x1c(%ebp)
c020e304:	75 aa                	jne    c020e2b0 <trace_dump+0x40>
c020e306:	83 c4 3c             	add    $0x3c,%esp
c020e309:	5b                   	pop    %ebx
c020e30a:	5e                   	pop    %esi
c020e30b:	5f                   	pop    %edi
c020e30c:	5d                   	pop    %ebp
c020e30d:	c3                   	ret
c020e30e:	66 90                	xchg   %ax,%ax

c020e310 <__udivdi3>:
c020e310:	f3 0f 1e fb          	endbr32
c020e314:	55                   	push   %ebp
c020e315:	57                   	push   %edi
c020e316:	56                   	push   %esi
c020e317:	53                   	push   %ebx
c020e318:	83 ec 1c             	sub    $0x1c,%esp
c020e31b:	8b 44 24 3c          	mov    0x3c(%esp),%eax
c020e31f:	8b 6c 24 30          	mov    0x30(%esp),%ebp
c020e323:	8b 74 24 34          	mov    0x34(%esp),%esi
c020e327:	8b 5c 24 38          	mov    0x38(%esp),%ebx
c020e32b:	85 c0                	test   %eax,%eax
c020e32d:	75 19                	jne    c020e348 <__udivdi3+0x38>
c020e32f:	39 de                	cmp    %ebx,%esi
c020e331:	73 4d                	jae    c020e380 <__udivdi3+0x70>
c020e333:	31 ff                	xor    %edi,%edi
c020e335:	89 e8                	mov    %ebp,%eax
c020e337:	89 f2                	mov    %esi,%edx
c020e339:	f7 f3                	div    %ebx
c020e33b:	89 fa                	mov    %edi,%edx
c020e33d:	83 c4 1c             	add    $0x1c,%esp
c020e340:	5b                   	pop    %ebx
c020e341:	5e                   	pop    %esi
c020e342:	5f                   	pop    %edi
c020e343:	5d                   	pop    %ebp
c020e344:	c3                   	ret
c020e345:	8d 76 00             	lea    0x0(%esi),%esi
c020e348:	39 c6                	cmp    %eax,%esi
c020e34a:	73 14                	jae    c020e360 <__udivdi3+0x50>
c020e34c:	31 ff                	xor    %edi,%edi
c020e34e:	31 c0                	xor    %eax,%eax
c020e350:	89 fa                	mov    %edi,%edx
c020e352:	83 c4 1c             	add    $0x1c,%esp
c020e355:	5b                   	pop    %ebx
c020e356:	5e                   	pop    %esi
c020e357:	5f                   	pop    %edi
c020e358:	5d                   	pop    %ebp
c020e359:	c3                   	ret
c020e35a:	8d b6 00 00 00 00    	lea    0x0(%esi),%esi
c020e360:	0f bd f8             	bsr    %eax,%edi
c020e363:	83 f7 1f             	xor    $0x1f,%edi
c020e366:	75 48                	jne    c020e3b0 <__udivdi3+0xa0>
c020e368:	39 f0                	cmp    %esi,%eax
c020e36a:	72 06                	jb     c020e372 <__udivdi3+0x62>
c020e36c:	31 c0                	xor    %eax,%eax
c020e36e:	39 dd                	cmp    %ebx,%ebp
c020e370:	72 de                	jb     c020e350 <__udivdi3+0x40>
c020e372:	b8 01 00 00 00       	mov    $0x1,%eax
c020e377:	eb d7                	jmp    c020e350 <__udivdi3+0x40>
c020e379:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020e380:	89 d9                	mov    %ebx,%ecx
c020e382:	85 db                	test   %ebx,%ebx
c020e384:	75 0b                	jne    c020e391 <__udivdi3+0x81>
c020e386:	b8 01 00 00 00       	mov    $0x1,%eax
c020e38b:	31 d2                	xor    %edx,%edx
c020e38d:	f7 f3                	div    %ebx
c020e38f:	89 c1                	mov    %eax,%ecx
c020e391:	31 d2                	xor    %edx,%edx
c020e393:	89 f0                	mov    %esi,%eax
c020e395:	f7 f1                	div    %ecx
c020e397:	89 c6                	mov    %eax,%esi
c020e399:	89 e8                	mov    %ebp,%eax
c020e39b:	89 f7                	mov    %esi,%edi
c020e39d:	f7 f1                	div    %ecx
c020e39f:	89 fa                	mov    %edi,%edx
c020e3a1:	83 c4 1c             	add    $0x1c,%esp
c020e3a4:	5b                   	pop    %ebx
c020e3a5:	5e                   	pop    %esi
c020e3a6:	5f                   	pop    %edi
c020e3a7:	5d                   	pop    %ebp
c020e3a8:	c3                   	ret
c020e3a9:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020e3b0:	89 f9                	mov    %edi,%ecx
c020e3b2:	ba 20 00 00 00       	mov    $0x20,%edx
c020e3b7:	29 fa                	sub    %edi,%edx
c020e3b9:	d3 e0                	shl    %cl,%eax
c020e3bb:	89 44 24 08          	mov    %eax,0x8(%esp)
c020e3bf:	89 d1                	mov    %edx,%ecx
c020e3c1:	89 d8                	mov    %ebx,%eax
c020e3c3:	d3 e8                	shr    %cl,%eax
c020e3c5:	89 c1                	mov    %eax,%ecx
c020e3c7:	8b 44 24 08          	mov    0x8(%esp),%eax
c020e3cb:	09 c1                	or     %eax,%ecx
c020e3cd:	89 f0                	mov    %esi,%eax
c020e3cf:	89 4c 24 08          	mov    %ecx,0x8(%esp)
c020e3d3:	89 f9                	mov    %edi,%ecx
c020e3d5:	d3 e3                	shl    %cl,%ebx
c020e3d7:	89 d1                	mov    %edx,%ecx
c020e3d9:	d3 e8                	shr    %cl,%eax
c020e3db:	89 f9                	mov    %edi,%ecx
c020e3dd:	89 5c 24 0c          	mov    %ebx,0xc(%esp)
c020e3e1:	89 eb                	mov    %ebp,%ebx
c020e3e3:	d3 e6                	shl    %cl,%esi
c020e3e5:	89 d1                	mov    %edx,%ecx
c020e3e7:	d3 eb                	shr    %cl,%ebx
c020e3e9:	09 f3                	or     %esi,%ebx
c020e3eb:	89 c6                	mov    %eax,%esi
c020e3ed:	89 f2                	mov    %esi,%edx
c020e3ef:	89 d8                	mov    %ebx,%eax
c020e3f1:	f7 74 24 08          	divl   0x8(%esp)
c020e3f5:	89 d6                	mov    %edx,%esi
c020e3f7:	89 c3                	mov    %eax,%ebx
c020e3f9:	f7 64 24 0c          	mull   0xc(%esp)
c020e3fd:	39 d6                	cmp    %edx,%esi
c020e3ff:	72 1f                	jb     c020e420 <__udivdi3+0x110>
c020e401:	89 f9                	mov    %edi,%ecx
c020e403:	d3 e5                	shl    %cl,%ebp
c020e405:	39 c5                	cmp    %eax,%ebp
c020e407:	73 04                	jae    c020e40d <__udivdi3+0xfd>
c020e409:	39 d6                	cmp    %edx,%esi
c020e40b:	74 13                	je     c020e420 <__udivdi3+0x110>
c020e40d:	89 d8                	mov    %ebx,%eax
c020e40f:	31 ff                	xor    %edi,%edi
c020e411:	e9 3a ff ff ff       	jmp    c020e350 <__udivdi3+0x40>
c020e416:	8d b4 26 00 00 00 00 	lea    0x0(%esi,%eiz,1),%esi
c020e41d:	8d 76 00             	lea    0x0(%esi),%esi
c020e420:	8d 43 ff             	lea    -0x1(%ebx),%eax
c020e423:	31 ff                	xor    %edi,%edi
c020e425:	e9 26 ff ff ff       	jmp    c020e350 <__udivdi3+0x40>
